//! What a pose says: how the body is turned, on what it rests, where its limbs go. Places are in
//! metres of the written stature; the roller, or the wall, is where x is 0, the floor where z is 0,
//! and the person's facing and head are given by angles.
//!
//! A pose is not yet a body: [`crate::place`] finds where the body then is.

use glam::{DVec3, dvec3};

use crate::mix::mix;
use crate::skeleton::{self, Bend, SIGNS};

/// A pose before it is placed.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) struct Pose {
    /// Which way it faces before it leans, degrees from the room's x axis: 180 has the wall, or the
    /// roller, behind it.
    pub(crate) yaw: f64,
    /// Degrees that it leans back from upright: 90 lies on its back with the head towards x.
    pub(crate) lean: f64,
    /// Degrees that it has then rolled over its left side: 90 lies on the left side.
    pub(crate) roll: f64,
    /// How far beside the room's middle, in metres; below zero is nearer to who looks.
    pub(crate) y: f64,
    pub(crate) seat: Seat,
    pub(crate) spine: [Bend; 5],
    pub(crate) head: Head,
    /// Left, right.
    pub(crate) legs: [LegAim; 2],
    /// Left, right.
    pub(crate) arms: [ArmAim; 2],
    pub(crate) props: Props,
}

/// What bears the body.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) enum Seat {
    /// The trunk's lowest point on something of height `on`, the hips' middle at `x`.
    On { x: f64, on: f64 },
    /// Sits on something of height `on`, the back against the backrest's upper edge; where the hips
    /// then are is found.
    Backrest { on: f64 },
    /// Lies along: seat and ribs both on the floor; the lean is found.
    Flat { x: f64 },
    /// Lies on a roller that lies along under the spine; the lean is found.
    Along { x: f64 },
    /// The trunk at vertebra `contact` on the roller, the seat `hips` above the floor; the lean is
    /// found. The roller has rolled since it lay at `from`, along the floor.
    Roller { contact: f64, from: f64, hips: f64 },
    /// The trunk at vertebra `contact` on the roller at the wall, which was `height` up when it lay
    /// at `from` and has rolled since; the lean is given.
    WallRoller { contact: f64, from: f64, height: f64 },
    /// The trunk's rear against the wall, the hips `hips` up.
    Wall { hips: f64 },
    /// Nothing but the legs: the hips' middle at `x`, `hips` up.
    Legs { x: f64, hips: f64 },
}

/// What carries the head.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) enum Head {
    /// The neck, or the hands.
    Free,
    /// A cushion `thick` metres high; how far the neck bends is found.
    Cushion { thick: f64 },
}

/// Where a leg goes.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) enum LegAim {
    /// The sole flat on the floor, the heel's joint at `x`, `aside` from the midline, outwards;
    /// the knee turned out by `out` of its way.
    Sole { x: f64, aside: f64, out: f64 },
    /// Lies on its side: bent at hip and knee by so many degrees, `lift` above the floor.
    Lying { hip: f64, knee: f64, lift: f64 },
    /// Lies on its side, as above, the knee and all below it on the roller.
    Propped { hip: f64, knee: f64 },
    /// Stretched behind a body that lies face down, toes on the floor.
    Prone { aside: f64 },
    /// The knee on the floor ahead of the hip, `aside` from it, outwards; shank and foot behind it.
    Kneel { aside: f64 },
}

/// Where an arm goes. Directions and places are those of the left arm; a right arm is mirrored where
/// they are the body's, and taken as they are where they are the room's.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) struct ArmAim {
    pub(crate) from: From,
    /// Where the palm's middle touches.
    pub(crate) at: DVec3,
    /// Where the fingers point.
    pub(crate) fingers: DVec3,
    /// Where the palm looks.
    pub(crate) palm: DVec3,
    /// Where the elbow points, as seen from the chest.
    pub(crate) elbow: DVec3,
    /// How far the shoulder blade glides: forward, up; metres.
    pub(crate) blade: (f64, f64),
}

/// From where an arm's aim is given.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum From {
    /// The middle between the shoulders, and touches the trunk or the other arm.
    Chest,
    /// The middle between the shoulders, on the low ribs: it rises and falls with the breath.
    Ribs,
    /// The middle between the shoulders, and touches nothing.
    Air,
    /// The skull's base.
    Skull,
    /// The thigh of the same side: its share from hip to knee, nothing, and how far above its skin.
    Thigh,
    /// The shoulder joint; directions are the room's, and so is the height.
    Room,
    /// The room's own middle: a hand that stays where it is while the body moves.
    Mat,
    /// The roller under the forearm: how far the wrist is beyond it, how far aside. Directions: away
    /// from the person over the roller, to the left, off what the roller lies on.
    Roller,
}

/// What lies about.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub(crate) struct Props {
    /// Where the roller is; a seat on it decides that instead.
    pub(crate) roller: Option<DVec3>,
    pub(crate) lie: Lie,
    pub(crate) cushion: Option<Cushion>,
    pub(crate) wall: bool,
    /// A chair whose seat is so high.
    pub(crate) chair: Option<f64>,
    /// How much farther round it, and above it, one stands to see it best, in degrees.
    pub(crate) seen: (f64, f64),
}

/// How a roller lies in the room.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) enum Lie {
    /// Along y, from side to side of who lies or stands.
    #[default]
    Across,
    /// Along x, from head to foot of who lies.
    Along,
    /// Along x and as long as the back: head to tailbone.
    UnderSpine,
}

impl Lie {
    /// The direction of its axis.
    pub(crate) fn axis(self) -> DVec3 {
        match self {
            Lie::Across => DVec3::Y,
            Lie::Along | Lie::UnderSpine => DVec3::X,
        }
    }
}

/// A cushion on the floor: its middle and its height.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) struct Cushion {
    pub(crate) x: f64,
    pub(crate) y: f64,
    pub(crate) thick: f64,
}

impl Pose {
    /// Whether the way to `to` can be gone by numbers alone, every contact kept.
    pub(crate) fn alike(&self, to: &Pose) -> bool {
        use core::mem::discriminant as kind;
        let limbs = |side: usize| {
            kind(&self.legs[side]) == kind(&to.legs[side])
                && self.arms[side].from == to.arms[side].from
        };
        kind(&self.seat) == kind(&to.seat)
            && kind(&self.head) == kind(&to.head)
            && limbs(0)
            && limbs(1)
            && self.yaw == to.yaw
    }

    /// Part of the way to a pose that is [alike](Pose::alike).
    pub(crate) fn lerp(&self, to: &Pose, share: f64) -> Pose {
        let seat = match (self.seat, to.seat) {
            (Seat::On { x, on }, Seat::On { x: x2, on: on2 }) => {
                Seat::On { x: mix(x, x2, share), on: mix(on, on2, share) }
            }
            (Seat::Backrest { on }, Seat::Backrest { on: on2 }) => {
                Seat::Backrest { on: mix(on, on2, share) }
            }
            (Seat::Flat { x }, Seat::Flat { x: x2 }) => Seat::Flat { x: mix(x, x2, share) },
            (Seat::Along { x }, Seat::Along { x: x2 }) => Seat::Along { x: mix(x, x2, share) },
            (
                Seat::Roller { contact, from, hips },
                Seat::Roller { contact: contact2, from: from2, hips: hips2 },
            ) => Seat::Roller {
                contact: mix(contact, contact2, share),
                from: mix(from, from2, share),
                hips: mix(hips, hips2, share),
            },
            (
                Seat::WallRoller { contact, from, height },
                Seat::WallRoller { contact: contact2, from: from2, height: height2 },
            ) => Seat::WallRoller {
                contact: mix(contact, contact2, share),
                from: mix(from, from2, share),
                height: mix(height, height2, share),
            },
            (Seat::Wall { hips }, Seat::Wall { hips: hips2 }) => {
                Seat::Wall { hips: mix(hips, hips2, share) }
            }
            (Seat::Legs { x, hips }, Seat::Legs { x: x2, hips: hips2 }) => {
                Seat::Legs { x: mix(x, x2, share), hips: mix(hips, hips2, share) }
            }
            (from, _) => from,
        };
        let leg = |side: usize| match (self.legs[side], to.legs[side]) {
            (LegAim::Sole { x, aside, out }, LegAim::Sole { x: x2, aside: aside2, out: out2 }) => {
                LegAim::Sole {
                    x: mix(x, x2, share),
                    aside: mix(aside, aside2, share),
                    out: mix(out, out2, share),
                }
            }
            (
                LegAim::Lying { hip, knee, lift },
                LegAim::Lying { hip: hip2, knee: knee2, lift: lift2 },
            ) => LegAim::Lying {
                hip: mix(hip, hip2, share),
                knee: mix(knee, knee2, share),
                lift: mix(lift, lift2, share),
            },
            (LegAim::Propped { hip, knee }, LegAim::Propped { hip: hip2, knee: knee2 }) => {
                LegAim::Propped { hip: mix(hip, hip2, share), knee: mix(knee, knee2, share) }
            }
            (LegAim::Kneel { aside }, LegAim::Kneel { aside: aside2 }) => {
                LegAim::Kneel { aside: mix(aside, aside2, share) }
            }
            (from, _) => from,
        };
        let arm = |side: usize| {
            let (from, to) = (self.arms[side], to.arms[side]);
            let blade =
                (mix(from.blade.0, to.blade.0, share), mix(from.blade.1, to.blade.1, share));
            ArmAim {
                from: from.from,
                at: from.between(to, share),
                fingers: from.fingers.lerp(to.fingers, share),
                palm: from.palm.lerp(to.palm, share),
                elbow: from.elbow.lerp(to.elbow, share),
                blade,
            }
        };
        let head = match (self.head, to.head) {
            (Head::Cushion { thick }, Head::Cushion { thick: thick2 }) => {
                Head::Cushion { thick: mix(thick, thick2, share) }
            }
            (from, _) => from,
        };
        Pose {
            yaw: self.yaw,
            lean: mix(self.lean, to.lean, share),
            roll: mix(self.roll, to.roll, share),
            y: mix(self.y, to.y, share),
            seat,
            spine: core::array::from_fn(|bend| self.spine[bend].lerp(to.spine[bend], share)),
            head,
            legs: [leg(0), leg(1)],
            arms: [arm(0), arm(1)],
            props: Props {
                roller: match (self.props.roller, to.props.roller) {
                    (Some(from), Some(to)) => Some(from.lerp(to, share)),
                    (from, _) => from,
                },
                ..self.props
            },
        }
    }
}

impl ArmAim {
    /// Where the palm is part of the way to where `to` has it. What is in the air goes round the
    /// shoulder, so that a long arm stays long.
    fn between(self, to: ArmAim, share: f64) -> DVec3 {
        if self.from != From::Air {
            return self.at.lerp(to.at, share);
        }
        let joint = |aim: ArmAim| skeleton::shoulder(0, aim.blade);
        let (start, end) = (self.at - joint(self), to.at - joint(to));
        let way = skeleton::toward(start, end, share) * mix(start.length(), end.length(), share);
        joint(self).lerp(joint(to), share) + way
    }

    /// The same for the arm of `side`: places and directions of the body mirrored on the right.
    pub(crate) fn of(self, side: usize) -> ArmAim {
        let mirror = |v: DVec3| dvec3(v.x, v.y * SIGNS[side], v.z);
        let (at, fingers, palm) = match self.from {
            From::Room | From::Mat => (self.at, self.fingers, self.palm),
            From::Chest | From::Ribs | From::Air | From::Skull | From::Thigh | From::Roller => {
                (mirror(self.at), mirror(self.fingers), mirror(self.palm))
            }
        };
        ArmAim { at, fingers, palm, elbow: mirror(self.elbow), ..self }
    }
}
