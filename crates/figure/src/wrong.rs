//! Where in a body a mistake is, and which way it goes: what a picture of it marks.

use glam::{DVec3, dvec2};
use routine::Slip;

use crate::body::{SHOULDER_THICK_M, SKULL, height_of};
use crate::flesh::outline;
use crate::place::Placed;
use crate::skeleton::{CHEST, SKULL_BASE, Skeleton};

/// The place of a mistake.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) struct Wrong {
    /// Where it is, in the room; the same on both sides, or in one place twice.
    pub(crate) at: [DVec3; 2],
    /// How far round it one has to look, in metres.
    pub(crate) around: f64,
    /// Which way the body has gone; `None` where it only lies on the wrong place.
    pub(crate) way: Option<DVec3>,
}

impl Wrong {
    /// Where `slip` is in a body that has it.
    pub(crate) fn of(slip: Slip, placed: &Placed, skeleton: &Skeleton) -> Wrong {
        let spine = &skeleton.spine;
        let (hips, chest, skull) = (spine[0], spine[CHEST], spine[SKULL_BASE]);
        let head = skull.point(SKULL.0);
        let up = chest.turn * DVec3::Z;
        let on_back = (chest.turn * DVec3::X).z > 0.5;
        let (at, around, way) = match slip {
            Slip::HeadDrops if on_back => (head, 0.135, Some(DVec3::NEG_Z)),
            Slip::HeadDrops => (head, 0.135, Some(skull.turn * DVec3::NEG_X)),
            Slip::LowBackArches => (spine[2].at, 0.125, Some(spine[2].turn * DVec3::X)),
            Slip::Shrugs => {
                let at = skeleton.shoulders.map(|shoulder| shoulder + up * SHOULDER_THICK_M * 0.4);
                return Wrong { at, around: 0.095, way: Some(up) };
            }
            Slip::PelvisFollows => {
                let back = hips.turn * DVec3::NEG_X;
                (skeleton.hips[1], 0.12, Some(DVec3 { z: 0.0, ..back }.normalize_or(back)))
            }
            Slip::HipsDrift => (hips.at, 0.15, Some(DVec3::NEG_X)),
            Slip::TooHigh => (pressed(placed, skeleton), 0.095, Some(up)),
            Slip::OnMidline => (pressed(placed, skeleton), 0.095, None),
            Slip::Rushes => (head, 0.135, Some(DVec3::Z)),
        };
        Wrong { at: [at; 2], around, way }
    }
}

/// Where skin and roller meet; the chest where nothing presses.
fn pressed(placed: &Placed, skeleton: &Skeleton) -> DVec3 {
    let (Some(contact), Some(roller)) = (placed.contact, placed.roller) else {
        return skeleton.spine[CHEST].at;
    };
    outline(&skeleton.spine, height_of(contact), dvec2(roller.at.x, roller.at.z))
}
