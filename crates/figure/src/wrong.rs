//! Where in a body a mistake is, and which way it goes: what a picture of it marks.

use glam::{DVec3, dvec2};
use routine::Slip;

use crate::body::{SKULL, height_of};
use crate::figure::{Posed, Worked};
use crate::flesh::{outline, skin};
use crate::skeleton::{CHEST, SKULL_BASE};

/// The place of a mistake.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) struct Wrong {
    /// Where it is, in the room; the same on both sides, or in one place twice.
    pub(crate) at: [DVec3; 2],
    /// How far round it one has to look, in metres.
    pub(crate) around: f64,
    pub(crate) way: Way,
}

/// The way to a mistake.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) enum Way {
    /// What is marked has gone this way.
    Off(DVec3),
    /// It came this way from where it should be.
    From(DVec3),
}

impl Wrong {
    /// Where `slip` is in a body that has it; `right` is what it works where it is done well.
    pub(crate) fn of(slip: Slip, posed: &Posed, right: Option<&Worked>) -> Wrong {
        let skeleton = &posed.skeleton;
        let spine = &skeleton.spine;
        let (hips, chest, skull) = (spine[0], spine[CHEST], spine[SKULL_BASE]);
        let head = skull.point(SKULL.0);
        let up = chest.turn * DVec3::Z;
        let rises = (chest.turn * DVec3::X).z;
        let (on_back, faces_down) = (rises > 0.5, rises < -0.5);
        let (at, around, way) = match slip {
            Slip::HeadDrops if on_back => (head, 0.135, Way::Off(DVec3::NEG_Z)),
            Slip::HeadDrops => (head, 0.135, Way::Off(skull.turn * DVec3::NEG_X)),
            // From above: the hollow itself stays free.
            Slip::LowBackArches if faces_down => {
                (spine[2].at, 0.075, Way::From(spine[2].turn * DVec3::X))
            }
            Slip::LowBackArches => (spine[2].at, 0.125, Way::Off(spine[2].turn * DVec3::X)),
            Slip::Shrugs => {
                // From below: what is between shoulder and ear stays free.
                let at = skeleton.shoulders.map(|shoulder| shoulder - up * 0.015);
                return Wrong { at, around: 0.070, way: Way::From(up) };
            }
            Slip::PelvisFollows => {
                let back = hips.turn * DVec3::NEG_X;
                let flat = DVec3 { z: 0.0, ..back }.normalize_or(back);
                (skeleton.hips[1], 0.12, Way::Off(flat))
            }
            Slip::HipsDrift => (hips.at, 0.15, Way::Off(DVec3::NEG_X)),
            Slip::TooHigh | Slip::OnMidline => {
                let at = pressed(posed);
                let place = |right: &Worked| {
                    let around = right.around[0].to_radians();
                    skin(spine, height_of(right.contact), around).0
                };
                let radius = posed.placed.roller.map_or(0.0, |roller| roller.foam.radius);
                let way = right.map_or(up, |right| (at - place(right)).normalize_or(up));
                (at, radius.max(0.06), Way::From(way))
            }
            Slip::Rushes => (head, 0.135, Way::Off(DVec3::Z)),
        };
        Wrong { at: [at; 2], around, way }
    }
}

/// Where skin and roller meet; the chest where nothing presses.
fn pressed(posed: &Posed) -> DVec3 {
    let spine = &posed.skeleton.spine;
    let (Some(contact), Some(roller)) = (posed.placed.contact, posed.placed.roller) else {
        return spine[CHEST].at;
    };
    outline(spine, height_of(contact), dvec2(roller.at.x, roller.at.z))
}
