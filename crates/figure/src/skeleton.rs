//! The rig: what is turned and where the limbs reach, and the skeleton that this makes.
//!
//! Limbs are given by where they end, not by angles: so a hand that is on a knee stays on it whatever
//! the trunk does, and bones can't change their length.

use glam::{DQuat, DVec3, dvec3};

use crate::body::{
    ANKLE, ELBOW_THICK_M, FOREARM, HIP, HIP_ASIDE, KNEE, KNEE_THICK_M, SHOULDER, SHOULDER_ASIDE,
    SPINE, STATURE_M, UPPER_ARM,
};
use crate::flesh::{foot, hand, lowest, thumb};
use crate::mix::{mix, smooth};

/// A place and how it is turned.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) struct Place {
    pub(crate) at: DVec3,
    pub(crate) turn: DQuat,
}

/// A bend of a stretch of spine, in degrees: forward, to the person's left, turned to the left.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub(crate) struct Bend {
    pub(crate) flex: f64,
    pub(crate) side: f64,
    pub(crate) twist: f64,
}

/// The stretches of the spine that bend, from below.
pub(crate) const LUMBAR: usize = 0;
pub(crate) const LOWER: usize = 1;
pub(crate) const UPPER: usize = 2;
pub(crate) const NECK: usize = 3;
pub(crate) const HEAD: usize = 4;

/// Which stretch bends at each joint of [`SPINE`] from the second on, and its share.
const SHARES: [(usize, f64); 10] = [
    (LUMBAR, 0.5),
    (LUMBAR, 0.5),
    (LOWER, 0.5),
    (LOWER, 0.5),
    (UPPER, 1.0 / 3.0),
    (UPPER, 1.0 / 3.0),
    (UPPER, 1.0 / 3.0),
    (NECK, 0.5),
    (NECK, 0.5),
    (HEAD, 1.0),
];

/// The joint of the spine that carries the shoulders, at T3.
pub(crate) const CHEST: usize = 7;
/// The joint that carries the skull.
pub(crate) const SKULL_BASE: usize = 10;

/// Everything that decides where a body is.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) struct Rig {
    /// The middle between the hips.
    pub(crate) root: Place,
    /// Bends from the lumbar spine to the head.
    pub(crate) spine: [Bend; 5],
    /// Left, right.
    pub(crate) legs: [Leg; 2],
    /// Left, right.
    pub(crate) arms: [Arm; 2],
}

/// Where a leg ends, in the room.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) struct Leg {
    pub(crate) ankle: DVec3,
    pub(crate) foot: DQuat,
    /// Where the knee points.
    pub(crate) knee: DVec3,
}

/// Where an arm ends, as seen from the chest: from its middle between the shoulders.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) struct Arm {
    pub(crate) wrist: DVec3,
    pub(crate) hand: DQuat,
    /// Where the elbow points.
    pub(crate) elbow: DVec3,
    /// How far the shoulder blade has glided: forward round the ribs and up, in metres.
    pub(crate) blade: (f64, f64),
}

/// All joints in the room, in metres.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Skeleton {
    /// The joints of the spine, from the hips to the skull's base. Each is turned as the bone above it.
    pub(crate) spine: [Place; 11],
    pub(crate) shoulders: [DVec3; 2],
    pub(crate) elbows: [DVec3; 2],
    /// Wrists, turned as the hands: fingers along x, the palm's face along −z.
    pub(crate) wrists: [Place; 2],
    pub(crate) hips: [DVec3; 2],
    pub(crate) knees: [DVec3; 2],
    /// Ankles, turned as the feet.
    pub(crate) ankles: [Place; 2],
}

/// The person's left is 0 and +1, the right 1 and −1.
pub(crate) const SIGNS: [f64; 2] = [1.0, -1.0];

impl Bend {
    pub(crate) const fn flex(flex: f64) -> Bend {
        Bend { flex, side: 0.0, twist: 0.0 }
    }

    pub(crate) fn turn(self, share: f64) -> DQuat {
        let rad = |deg: f64| (deg * share).to_radians();
        DQuat::from_rotation_z(rad(self.twist))
            * DQuat::from_rotation_y(rad(self.flex))
            * DQuat::from_rotation_x(rad(-self.side))
    }

    pub(crate) fn lerp(self, to: Bend, share: f64) -> Bend {
        Bend {
            flex: mix(self.flex, to.flex, share),
            side: mix(self.side, to.side, share),
            twist: mix(self.twist, to.twist, share),
        }
    }
}

impl Place {
    /// A point that is given from here, in the room.
    pub(crate) fn point(self, from_here: DVec3) -> DVec3 {
        self.at + self.turn * from_here
    }

    /// A point of the room as seen from here.
    pub(crate) fn seen(self, in_room: DVec3) -> DVec3 {
        self.turn.inverse() * (in_room - self.at)
    }

    pub(crate) fn lerp(self, to: Place, share: f64) -> Place {
        Place { at: self.at.lerp(to.at, share), turn: self.turn.slerp(to.turn, share) }
    }
}

/// The spine from its root upwards.
pub(crate) fn spine(root: Place, bends: &[Bend; 5]) -> [Place; 11] {
    let mut joints = [root; 11];
    for joint in 1..joints.len() {
        let below = joints[joint - 1];
        let rise = (SPINE[joint] - SPINE[joint - 1]) * STATURE_M;
        let (bend, share) = SHARES[joint - 1];
        joints[joint] = Place {
            at: below.point(dvec3(0.0, 0.0, rise)),
            turn: (below.turn * bends[bend].turn(share)).normalize(),
        };
    }
    joints
}

/// The middle between the shoulders, turned as the chest.
pub(crate) fn chest(spine: &[Place; 11]) -> Place {
    let joint = spine[CHEST];
    Place { at: joint.point(dvec3(0.0, 0.0, (SHOULDER - SPINE[CHEST]) * STATURE_M)), ..joint }
}

/// A shoulder joint from the chest's middle.
pub(crate) fn shoulder(side: usize, (forward, up): (f64, f64)) -> DVec3 {
    // A blade that glides forward round the ribs takes the shoulder inwards as well.
    let aside = SHOULDER_ASIDE * STATURE_M - 0.4 * forward.max(0.0);
    dvec3(forward, SIGNS[side] * aside, up)
}

/// The joint between two bones of lengths `upper` and `lower`, from `from` to `to`, pointing to
/// `pole`; and where the end then is: `to`, or as far towards it as the bones reach.
pub(crate) fn two_bones(
    from: DVec3,
    to: DVec3,
    (upper, lower): (f64, f64),
    pole: DVec3,
) -> (DVec3, DVec3) {
    let way = to - from;
    // A straight limb has no plane to bend in: it stays a hair short of straight.
    // Not `clamp`: where its bounds aren't constant it may panic, and brings the printing of floats along.
    let reach = way.length().max((upper - lower).abs() + 1e-3).min((upper + lower) * 0.9995);
    let along = way.normalize_or(DVec3::NEG_Z);
    let across = across(from, to, pole);
    let ahead = (upper * upper - lower * lower + reach * reach) / (2.0 * reach);
    let aside = libm::sqrt((upper * upper - ahead * ahead).max(0.0));
    (from + along * ahead + across * aside, from + along * reach)
}

/// Lengths of thigh and shank, and of upper arm and forearm, in metres.
pub(crate) const LEG: (f64, f64) = ((HIP - KNEE) * STATURE_M, (KNEE - ANKLE) * STATURE_M);
pub(crate) const ARM: (f64, f64) = (UPPER_ARM * STATURE_M, FOREARM * STATURE_M);

impl Rig {
    /// Where all joints are.
    pub(crate) fn skeleton(&self) -> Skeleton {
        let spine = spine(self.root, &self.spine);
        let chest = chest(&spine);
        let hips = SIGNS.map(|sign| self.root.point(dvec3(0.0, sign * HIP_ASIDE * STATURE_M, 0.0)));
        let shoulders = [0, 1].map(|side| chest.point(shoulder(side, self.arms[side].blade)));
        let legs = [0, 1].map(|side| {
            let leg = self.legs[side];
            two_bones(hips[side], leg.ankle, LEG, leg.knee)
        });
        let arms = [0, 1].map(|side| {
            let arm = self.arms[side];
            let wrist = chest.point(arm.wrist);
            two_bones(shoulders[side], wrist, ARM, chest.turn * arm.elbow)
        });
        Skeleton {
            spine,
            shoulders,
            elbows: arms.map(|(elbow, _)| elbow),
            wrists: [0, 1]
                .map(|side| Place { at: arms[side].1, turn: chest.turn * self.arms[side].hand }),
            hips,
            knees: legs.map(|(knee, _)| knee),
            ankles: [0, 1].map(|side| Place { at: legs[side].1, turn: self.legs[side].foot }),
        }
    }

    /// Part of the way to another rig: limbs go round their joints, not through them.
    pub(crate) fn lerp(&self, to: &Rig, share: f64) -> Rig {
        let spine = core::array::from_fn(|bend| self.spine[bend].lerp(to.spine[bend], share));
        let legs = core::array::from_fn(|side| {
            let (from, to) = (self.legs[side], to.legs[side]);
            Leg {
                ankle: from.ankle.lerp(to.ankle, share),
                foot: from.foot.slerp(to.foot, share),
                knee: toward(from.knee, to.knee, share),
            }
        });
        let arms = core::array::from_fn(|side| {
            let (from, to) = (self.arms[side], to.arms[side]);
            let blade =
                (mix(from.blade.0, to.blade.0, share), mix(from.blade.1, to.blade.1, share));
            let joint = |arm: &Arm| arm.wrist - shoulder(side, arm.blade);
            let (start, end) = (joint(&from), joint(&to));
            let length = mix(start.length(), end.length(), share);
            Arm {
                wrist: shoulder(side, blade) + swing(side, start, end, share) * length,
                hand: from.hand.slerp(to.hand, share),
                elbow: toward(from.elbow, to.elbow, share),
                blade,
            }
        });
        Rig { root: self.root.lerp(to.root, share), spine, legs, arms }
    }

    /// The trunk lifted by `by` metres; what stands on the floor stays there.
    pub(crate) fn lifted(mut self, by: f64) -> Rig {
        self.root.at.z += by;
        self
    }

    /// Raises feet, hands and elbows that a way through the room took below the floor.
    pub(crate) fn keep_limbs_up(&mut self) {
        for leg in &mut self.legs {
            let ankle = Place { at: leg.ankle, turn: leg.foot };
            leg.ankle.z -= lowest(&foot(ankle)).min(0.0);
        }
        let joints = spine(self.root, &self.spine);
        let chest = chest(&joints);
        for (side, arm) in self.arms.iter_mut().enumerate() {
            let mut wrist = chest.point(arm.wrist);
            let palm = Place { at: wrist, turn: chest.turn * arm.hand };
            wrist.z -= lowest(&hand(palm)).min(lowest(&thumb(palm, side))).min(0.0);
            arm.wrist = chest.seen(wrist);
            let joint = chest.point(shoulder(side, arm.blade));
            let pole = above(joint, wrist, ARM, chest.turn * arm.elbow, ELBOW_THICK_M);
            arm.elbow = chest.turn.inverse() * pole;
        }
        for (side, leg) in self.legs.iter_mut().enumerate() {
            let hip = self.root.point(dvec3(0.0, SIGNS[side] * HIP_ASIDE * STATURE_M, 0.0));
            leg.knee = above(hip, leg.ankle, LEG, leg.knee, KNEE_THICK_M);
        }
    }
}

/// `pole`, drawn upwards the more the joint between `from` and `to` would be below `height`. Wherever it
/// points, a little later it points but little elsewhere.
pub(crate) fn above(from: DVec3, to: DVec3, bones: (f64, f64), pole: DVec3, height: f64) -> DVec3 {
    let pole = across(from, to, pole);
    let (joint, _) = two_bones(from, to, bones, pole);
    let below = ((height - joint.z) / 0.03).clamp(0.0, 1.0);
    if below == 0.0 {
        return pole;
    }
    let up = across(from, to, DVec3::Z);
    (pole + up * (2.6 * smooth(below))).normalize_or(up)
}

/// The part of `pole` across the way from `from` to `to`: where a joint between them really points.
pub(crate) fn across(from: DVec3, to: DVec3, pole: DVec3) -> DVec3 {
    let along = (to - from).normalize_or(DVec3::NEG_Z);
    (pole - along * pole.dot(along)).normalize_or(along.any_orthonormal_vector())
}

/// The direction of an arm part of the way from one to another. An arm that is swung far goes by way of
/// in front and outside: nobody's goes through the back.
fn swing(side: usize, from: DVec3, to: DVec3, share: f64) -> DVec3 {
    let (from, to) = (from.normalize_or(DVec3::NEG_Z), to.normalize_or(DVec3::NEG_Z));
    let far = (-from.dot(to)).max(0.0);
    let outside = dvec3(0.75, 0.65 * SIGNS[side], 0.0);
    let aside = 1.6 * far * libm::sin(share * core::f64::consts::PI);
    let plain = toward(from, to, share);
    (plain + outside * aside).normalize_or(outside)
}

/// A direction part of the way from one to another, along the arc between them.
pub(crate) fn toward(from: DVec3, to: DVec3, share: f64) -> DVec3 {
    let (from, to) = (from.normalize_or(DVec3::X), to.normalize_or(DVec3::X));
    let arc = DQuat::from_rotation_arc(from, to);
    DQuat::IDENTITY.slerp(arc, share) * from
}
