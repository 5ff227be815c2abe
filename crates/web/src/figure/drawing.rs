//! A pose as outlines: limbs, trunk, head, clothes. Pure geometry; the picture's elements are
//! `super`'s.

use super::geometry::{P, along, tube};
use super::pose::{Pose, Scene};

/// Whether the worked muscle is lit.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Glow {
    On,
    Off,
}

/// Everything that is drawn, as outlines.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Drawing {
    pub(super) scene: Scene,
    pub(super) far_leg: String,
    pub(super) far_shoe: String,
    pub(super) far_arm: String,
    pub(super) trunk: String,
    pub(super) glow: String,
    pub(super) neck: String,
    pub(super) head: P,
    pub(super) look: f64,
    pub(super) leg: String,
    pub(super) shoe: String,
    pub(super) sleeve: String,
    pub(super) far_sleeve: String,
    pub(super) arm: String,
    pub(super) roller: Option<P>,
    pub(super) cushion: Option<P>,
}

impl Drawing {
    /// A pose as outlines.
    pub(super) fn of(pose: &Pose, glow: Glow) -> Drawing {
        let [hip, ribs, chest] = pose.spine;
        let broad = pose.broad;
        let trunk = [(hip, 18.0), (ribs, 16.5 * broad), (chest, 17.5 * broad)];
        let leg = |[hip, knee, ankle, _]: [P; 4]| {
            format!("{}{}", tube(&[(hip, 17.0), (knee, 12.5)]), tube(&[(knee, 12.0), (ankle, 8.0)]))
        };
        let shoe =
            |[.., ankle, toe]: [P; 4]| tube(&[(ankle.by(2.0, 3.5), 6.5), (toe.by(0.0, 0.5), 5.0)]);
        let arm = |[shoulder, elbow, hand]: [P; 3]| {
            let upper = tube(&[(shoulder.to(elbow, 0.2), 7.8), (elbow, 7.0)]);
            format!("{upper}{}", tube(&[(elbow, 7.0), (hand, 5.6)]))
        };
        let sleeve = |[shoulder, elbow, _]: [P; 3]| {
            tube(&[(shoulder, 11.0), (shoulder.to(elbow, 0.42), 9.4)])
        };
        let [near, far] = pose.arms;
        Drawing {
            scene: pose.scene,
            far_leg: leg(pose.legs[1]),
            far_shoe: shoe(pose.legs[1]),
            far_arm: arm(far),
            far_sleeve: sleeve(far),
            trunk: tube(&trunk),
            glow: if glow == Glow::On && pose.roller.is_some() && broad > 0.0 {
                along(&trunk, 0.62, (0.56, 0.93))
            } else {
                String::new()
            },
            neck: tube(&[(chest, 10.0), (pose.head, 8.0)]),
            head: pose.head,
            look: pose.look,
            leg: leg(pose.legs[0]),
            shoe: shoe(pose.legs[0]),
            sleeve: sleeve(near),
            arm: arm(near),
            roller: pose.roller,
            cushion: pose.cushion,
        }
    }
}
