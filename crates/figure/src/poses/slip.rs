//! A pose done wrong: the same pose, but for what the mistake changes in it. What bears the body
//! still bears it, so the mistake looks as it would on a floor.
//!
//! All numbers are our choice: larger than the mistakes that people make, since it must be seen in a
//! picture as wide as a thumb.

use glam::dvec3;
use routine::Slip;

use super::STAND;
use super::arms::ON_RIBS;
use crate::pose::{ArmAim, From, Head, LegAim, Pose, Seat};
use crate::skeleton::{HEAD, LEG, LUMBAR, NECK, UPPER};

/// How far shrugged shoulders go up, in metres.
const SHRUG_M: f64 = 0.11;

/// `pose` with `slip` in it.
pub(crate) fn slipped(pose: &Pose, slip: Slip) -> Pose {
    let mut wrong = *pose;
    match slip {
        Slip::HeadDrops => head_drops(&mut wrong),
        Slip::LowBackArches => {
            wrong.spine[LUMBAR].flex -= 42.0;
            // The pelvis tips forward under it; where it lies, what bears it says how it lies.
            if let LegAim::Kneel { .. } = wrong.legs[0] {
                // Ribs and hands stay: the belly sinks between them and the hips.
                wrong.spine[LUMBAR].flex -= 18.0;
                wrong.spine[UPPER].flex += 22.0;
                wrong.lean += 38.0;
            } else if matches!(wrong.seat, Seat::Legs { .. } | Seat::WallRoller { .. }) {
                let yaw = wrong.yaw.to_radians();
                wrong.lean += 20.0 * libm::cos(yaw);
                wrong.roll -= 20.0 * libm::sin(yaw);
            }
        }
        Slip::Shrugs => {
            for arm in &mut wrong.arms {
                arm.blade.1 += SHRUG_M;
                // An arm that is held out, or holds the other shoulder, comes up with it.
                if matches!(arm.from, From::Air | From::Chest) {
                    arm.at.z += SHRUG_M;
                }
            }
        }
        Slip::PelvisFollows => {
            wrong.roll -= 32.0;
            for bend in &mut wrong.spine {
                bend.twist = 0.0;
            }
            // The upper knee falls open.
            wrong.legs[1] = LegAim::Lying { hip: 62.0, knee: 88.0, lift: 0.34 };
        }
        Slip::HipsDrift => {
            if let Seat::Legs { x, hips } = &mut wrong.seat {
                // The knees stay where they are.
                let ahead = |hips: f64| libm::sqrt((LEG.0 * LEG.0 - hips * hips).max(0.0));
                let low = *hips - 0.12;
                *x -= ahead(low) - ahead(*hips);
                wrong.lean -= 6.0;
                *hips = low;
            }
        }
        Slip::TooHigh => match &mut wrong.seat {
            Seat::Roller { contact, from, .. } | Seat::WallRoller { contact, from, .. } => {
                // The body stays where it was: only the roller is moved.
                let high = *from - 2.0;
                *from += 2.0 * (high - *contact);
                *contact = high;
            }
            Seat::On { .. }
            | Seat::Backrest { .. }
            | Seat::Flat { .. }
            | Seat::Along { .. }
            | Seat::Wall { .. }
            | Seat::Legs { .. } => {}
        },
        Slip::OnMidline => {
            wrong.roll = 0.0;
            wrong.yaw = 180.0;
        }
        Slip::Rushes => wrong = JUMP_UP,
    }
    wrong
}

/// The head hangs back, and no hand and no cushion carries it.
fn head_drops(wrong: &mut Pose) {
    wrong.head = Head::Free;
    wrong.props.cushion = None;
    wrong.spine[NECK].flex = -38.0;
    wrong.spine[HEAD].flex = -24.0;
    // A round back would hide it.
    wrong.spine[UPPER].flex = wrong.spine[UPPER].flex.min(-6.0);
    for arm in &mut wrong.arms {
        if arm.from == From::Skull {
            *arm = ON_RIBS;
        }
    }
}

/// Up at once, arms flung ahead.
const JUMP_UP: Pose = Pose {
    yaw: 200.0,
    lean: -26.0,
    seat: Seat::Legs { x: -0.22, hips: 0.77 },
    legs: [LegAim::Sole { x: -0.30, aside: 0.10, out: 0.0 }; 2],
    arms: [ArmAim {
        from: From::Air,
        at: dvec3(0.52, 0.16, 0.16),
        fingers: dvec3(1.0, 0.0, 0.5),
        palm: dvec3(0.0, -1.0, 0.0),
        elbow: dvec3(-0.2, 0.6, -1.0),
        blade: (0.02, 0.0),
    }; 2],
    ..STAND
};
