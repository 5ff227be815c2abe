//! The way between two poses that have nothing in common: from sitting to lying on the roller, from it
//! to the side. Limbs go round their joints; the trunk is kept above the floor and the roller.

use glam::DVec3;

use crate::body::ROLLER_HALF_M;
use crate::flesh::{Flesh, Part, flesh};
use crate::place::Placed;
use crate::pose::Cushion;
use crate::skeleton::Rig;

/// `share` of the way from one placed body to another.
pub(crate) fn blend(from: &Placed, to: &Placed, share: f64, radius: f64) -> Placed {
    let mix = |from: f64, to: f64| from + (to - from) * share;
    let roller = match (from.roller, to.roller) {
        (Some(from), Some(to)) => Some(from.lerp(to, share)),
        // It is there as long as the nearer end has it.
        (from, to) => {
            if share < 0.5 {
                from
            } else {
                to
            }
        }
    };
    let cushion = match (from.cushion, to.cushion) {
        (Some(from), Some(to)) => Some(Cushion {
            x: mix(from.x, to.x),
            y: mix(from.y, to.y),
            thick: mix(from.thick, to.thick),
        }),
        (from, to) => from.or(to),
    };
    let mut rig = from.rig.lerp(&to.rig, share);
    let sunk = |rig: &Rig| sunk(rig, roller, radius);
    // Both ends rest on something: what lies between them neither floats nor sinks more than they do.
    let allowed = mix(sunk(&from.rig), sunk(&to.rig));
    rig = rig.lifted(sunk(&rig) - allowed);
    rig.keep_hands_up();
    Placed { rig, roller, cushion, contact: None }
}

/// How deep the deepest point of trunk, head and legs is in the floor or in the roller, in metres;
/// below zero is clear of both.
fn sunk(rig: &Rig, roller: Option<DVec3>, radius: f64) -> f64 {
    let mut deepest = f64::MIN;
    for Flesh { part, balls } in flesh(&rig.skeleton(), 0.0) {
        let bears = match part {
            Part::UpperArm(_) | Part::Forearm(_) | Part::Hand(_) | Part::Thumb(_) => continue,
            Part::Chest | Part::Seat | Part::Face | Part::Hair => true,
            Part::Neck | Part::Thigh(_) | Part::Shank(_) | Part::Foot(_) => false,
        };
        for ball in &balls {
            deepest = deepest.max(ball.reach(DVec3::NEG_Z));
            let over = roller.filter(|centre| {
                bears && (ball.at.y - centre.y).abs() < ROLLER_HALF_M && ball.at.z > centre.z
            });
            if let Some(centre) = over {
                // How high the roller stands below this point.
                let aside = ball.at.x - centre.x;
                let high = libm::sqrt((radius * radius - aside * aside).max(0.0));
                if high > 0.0 {
                    deepest = deepest.max(ball.reach(DVec3::NEG_Z) + centre.z + high);
                }
            }
        }
    }
    deepest
}
