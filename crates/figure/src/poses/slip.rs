//! A pose done wrong: the same pose, but for what the mistake changes in it. What bears the body
//! still bears it, so the mistake looks as it would on a floor.
//!
//! All numbers are our choice: large enough to be seen in a picture as wide as a thumb, within what a
//! body can do.

use routine::Slip;

use crate::pose::{Head, Pose, Seat};
use crate::poses::STAND;
use crate::skeleton::{HEAD, LUMBAR, NECK};

/// `pose` with `slip` in it.
pub(crate) fn slipped(pose: &Pose, slip: Slip) -> Pose {
    let mut wrong = *pose;
    match slip {
        Slip::HeadDrops => {
            wrong.head = Head::Free;
            wrong.props.cushion = None;
            wrong.spine[NECK].flex = -34.0;
            wrong.spine[HEAD].flex = -22.0;
        }
        Slip::LowBackArches => wrong.spine[LUMBAR].flex -= 22.0,
        Slip::Shrugs => {
            for arm in &mut wrong.arms {
                arm.blade.1 += 0.055;
            }
        }
        Slip::PelvisFollows => {
            wrong.roll -= 30.0;
            for bend in &mut wrong.spine {
                bend.twist = 0.0;
            }
        }
        Slip::TooHigh => match &mut wrong.seat {
            Seat::Roller { contact, from, .. } | Seat::WallRoller { contact, from, .. } => {
                *contact -= 3.0;
                *from -= 3.0;
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
        Slip::Rushes => wrong = STAND,
    }
    wrong
}
