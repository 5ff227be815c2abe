//! The way between two poses that have nothing in common: from sitting to lying on the roller, from it
//! to the side. Limbs go round their joints; the trunk is kept above the floor and the roller.

use glam::DVec3;

use crate::flesh::{Flesh, Part, flesh};
use crate::mix::mix;
use crate::place::{Placed, Roller};
use crate::pose::Cushion;
use crate::skeleton::Rig;

/// `share` of the way from one placed body to another.
pub(crate) fn blend(from: &Placed, to: &Placed, share: f64) -> Placed {
    let fading = |roller: Roller, shown: f64| Some(Roller { shown, ..roller });
    let roller = match (from.roller, to.roller) {
        (Some(from), Some(to)) => Some(Roller {
            at: from.at.lerp(to.at, share),
            lie: to.lie,
            foam: to.foam,
            shown: mix(from.shown, to.shown, share),
        }),
        (Some(from), None) => fading(from, 1.0 - share),
        (None, Some(to)) => fading(to, share),
        (None, None) => None,
    };
    let cushion = match (from.cushion, to.cushion) {
        (Some(from), Some(to)) => Some(Cushion {
            x: mix(from.x, to.x, share),
            y: mix(from.y, to.y, share),
            thick: mix(from.thick, to.thick, share),
        }),
        (from, to) => from.or(to),
    };
    let mut rig = from.rig.lerp(&to.rig, share);
    let sunk = |rig: &Rig| sunk(rig, roller);
    // Both ends rest on something: what lies between them neither floats nor sinks more than they do.
    let allowed = mix(sunk(&from.rig), sunk(&to.rig), share);
    rig = rig.lifted(sunk(&rig) - allowed);
    rig.keep_limbs_up();
    Placed { rig, roller, cushion, contact: None }
}

/// How deep the deepest point of trunk, head and legs is in the floor or in the roller, in metres;
/// below zero is clear of both.
fn sunk(rig: &Rig, roller: Option<Roller>) -> f64 {
    let mut deepest = f64::MIN;
    for Flesh { part, balls } in flesh(&rig.skeleton(), 0.0) {
        let (count, bears) = match part {
            Part::UpperArm(_) | Part::Forearm(_) | Part::Hand(_) | Part::Thumb(_) => (0, false),
            // Only the shoulder itself: an arm gets out of the way.
            Part::Sleeve(_) => (2, false),
            Part::Chest | Part::Seat | Part::Face | Part::Hair => (balls.len(), true),
            Part::Neck | Part::Thigh(_) | Part::Shank(_) | Part::Foot(_) => (balls.len(), false),
        };
        for ball in &balls[..count] {
            deepest = deepest.max(ball.reach(DVec3::NEG_Z));
            if let Some(roller) = roller.filter(|roller| bears && ball.at.z > roller.at.z) {
                // How high the roller stands below this point; its end is reached by and by.
                let (aside, along) = roller.seen(ball.at);
                let radius = roller.foam.radius;
                let high = libm::sqrt((radius * radius - aside * aside).max(0.0));
                let over = roller.foam.half + 0.1 - along.abs();
                // One that is lifted to the wall, and a ball in the hand, bear nobody.
                let lies = ((0.25 - roller.at.z) / 0.1).clamp(0.0, 1.0) * roller.shown;
                let stands = (roller.at.z + high) * (over / 0.2).clamp(0.0, 1.0) * lies;
                if high > 0.0 {
                    deepest = deepest.max(ball.reach(DVec3::NEG_Z) + stands);
                }
            }
        }
    }
    deepest
}
