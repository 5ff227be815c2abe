//! The poses that techniques name, in the room where the roller, or the wall, is at x = 0. Poses of
//! techniques with sides are written for the left one.

mod arms;
mod floor;
mod slip;
mod upright;

use glam::{DVec3, dvec3};

use crate::place::Make;
use crate::pose::{ArmAim, Cushion, From, Head, LegAim, Lie, Pose, Props, Seat};
use crate::skeleton::Bend;
use arms::{
    AT_HEAD, BEHIND_HEAD, HIGHER, HOLDING, HUG, HUG_BELOW, HUG_ONE, LOOSE, ON_HIP, ON_RIBS,
    ON_THIGH, on_floor,
};

pub(crate) use slip::slipped;

const STRAIGHT: [Bend; 5] = [Bend::flex(0.0); 5];

/// Flexion of the five stretches; the neck and the head last.
const fn flexed(lumbar: f64, lower: f64, upper: f64, neck: f64, head: f64) -> [Bend; 5] {
    [Bend::flex(lumbar), Bend::flex(lower), Bend::flex(upper), Bend::flex(neck), Bend::flex(head)]
}

const fn sole(x: f64, aside: f64) -> LegAim {
    LegAim::Sole { x, aside, out: 0.0 }
}

const NO_PROPS: Props = Props {
    roller: None,
    lie: Lie::Across,
    cushion: None,
    wall: false,
    chair: None,
    seen: (0.0, 0.0),
};

pub(crate) const STAND: Pose = Pose {
    yaw: 205.0,
    lean: 0.0,
    roll: 0.0,
    y: 0.0,
    seat: Seat::Legs { x: 0.0, hips: 0.905 },
    spine: STRAIGHT,
    head: Head::Free,
    legs: [sole(0.0, 0.085); 2],
    arms: [LOOSE; 2],
    props: NO_PROPS,
};

const SEATED: Pose = Pose {
    yaw: 200.0,
    lean: 4.0,
    seat: Seat::On { x: 0.0, on: 0.45 },
    legs: [sole(-0.42, 0.10); 2],
    arms: [ON_THIGH; 2],
    props: Props { chair: Some(0.45), ..NO_PROPS },
    ..STAND
};

/// On the back, knees bent, the roller across: shared by all that lie on it.
const ACROSS: Pose = Pose {
    yaw: 180.0,
    lean: 70.0,
    roll: 0.0,
    y: 0.0,
    seat: Seat::Roller { contact: 6.6, from: 6.6, hips: 0.0 },
    spine: flexed(-4.0, -4.0, -10.0, 8.0, 4.0),
    head: Head::Free,
    legs: [sole(-0.86, 0.11); 2],
    arms: [BEHIND_HEAD; 2],
    // A little from the feet: so arms and head are seen beside each other.
    props: Props { seen: (-14.0, 0.0), ..NO_PROPS },
};

/// Draped back over the roller.
const DRAPED: [Bend; 5] = flexed(-5.0, -9.0, -24.0, 12.0, 4.0);

/// Hips just off the floor: the feet roll the body.
const BRIDGE: Pose = Pose {
    seat: Seat::Roller { contact: 7.6, from: 7.6, hips: 0.07 },
    spine: flexed(-2.0, -6.0, -15.0, 18.0, 6.0),
    legs: [sole(-0.84, 0.11); 2],
    ..ACROSS
};

const SUPINE_SIT: Pose = Pose {
    lean: 16.0,
    seat: Seat::On { x: -0.40, on: 0.0 },
    spine: flexed(14.0, 8.0, 8.0, 4.0, 0.0),
    legs: [sole(-0.90, 0.11); 2],
    arms: [
        on_floor(0.06, -0.16, dvec3(-0.9, -0.4, 0.0), dvec3(-1.0, 0.3, 0.0)),
        on_floor(0.06, 0.16, dvec3(-0.9, 0.4, 0.0), dvec3(-1.0, 0.3, 0.0)),
    ],
    props: Props {
        roller: Some(dvec3(0.0, 0.0, 0.075)),
        cushion: Some(Cushion { x: 0.36, y: 0.0, thick: 0.15 }),
        ..NO_PROPS
    },
    ..ACROSS
};

/// On the side beside the roller, a hand under the head.
const ROLLED_OFF: Pose = Pose {
    roll: 82.0,
    y: -0.48,
    seat: Seat::Flat { x: -0.40 },
    spine: flexed(10.0, 6.0, 6.0, 6.0, 0.0),
    head: Head::Cushion { thick: 0.125 },
    legs: [
        LegAim::Lying { hip: 50.0, knee: 80.0, lift: 0.0 },
        LegAim::Lying { hip: 58.0, knee: 84.0, lift: 0.10 },
    ],
    arms: [
        ArmAim {
            from: From::Skull,
            at: dvec3(0.01, 0.082, 0.055),
            fingers: dvec3(-0.2, 0.1, 1.0),
            palm: dvec3(0.0, -1.0, 0.0),
            elbow: dvec3(1.0, 0.2, -0.2),
            blade: (0.04, 0.02),
        },
        on_floor(-0.02, -0.30, dvec3(0.7, -0.7, 0.0), dvec3(0.5, 0.9, -0.3)),
    ],
    props: Props { roller: Some(dvec3(0.0, 0.0, 0.075)), ..NO_PROPS },
    ..ACROSS
};

const SIDE_LYING: Pose = Pose {
    y: 0.0,
    seat: Seat::Flat { x: -0.30 },
    head: Head::Cushion { thick: 0.125 },
    arms: [
        ArmAim {
            blade: (0.10, 0.0),
            ..on_floor(0.14, -0.40, dvec3(1.0, -0.2, 0.0), dvec3(1.0, 0.0, -0.5))
        },
        on_floor(-0.06, -0.26, dvec3(0.8, -0.6, 0.0), dvec3(0.4, 0.9, -0.3)),
    ],
    props: NO_PROPS,
    ..ROLLED_OFF
};

const KNEES_BENT: Pose = Pose {
    lean: 90.0,
    seat: Seat::Flat { x: -0.40 },
    spine: flexed(0.0, 0.0, 0.0, 2.0, 0.0),
    head: Head::Cushion { thick: 0.05 },
    legs: [sole(-0.90, 0.11); 2],
    arms: [ON_RIBS; 2],
    ..ACROSS
};

const WALL_STAND: Pose = Pose {
    yaw: 180.0,
    seat: Seat::Wall { hips: 0.905 },
    legs: [sole(-0.15, 0.09); 2],
    props: Props { wall: true, ..NO_PROPS },
    ..STAND
};

/// Leaning on the roller at the wall, hands behind the head.
const WALL_LEAN: Pose = Pose {
    lean: 11.0,
    seat: Seat::WallRoller { contact: 8.0, from: 8.0, height: 1.158 },
    spine: flexed(2.0, -2.0, -4.0, 13.0, 6.0),
    legs: [sole(-0.58, 0.10); 2],
    arms: [BEHIND_HEAD; 2],
    props: Props { seen: (27.0, 0.0), ..WALL_STAND.props },
    ..WALL_STAND
};

const WALL_HUG: Pose = Pose {
    seat: Seat::WallRoller { contact: 6.2, from: 6.2, height: 1.200 },
    arms: [HUG, HUG_BELOW],
    ..WALL_LEAN
};

/// Side-on at the wall, the chest turned a little away, the near arm forward and up.
const WALL_SIDE: Pose = Pose {
    yaw: 225.0,
    lean: 9.0,
    seat: Seat::WallRoller { contact: 4.4, from: 4.4, height: 1.146 },
    legs: [sole(-0.50, 0.10); 2],
    arms: [
        ArmAim {
            from: From::Air,
            at: dvec3(0.300, 0.230, 0.420),
            fingers: dvec3(0.45, 0.25, 0.85),
            palm: dvec3(0.3, -0.9, 0.0),
            elbow: dvec3(0.5, 0.6, -0.7),
            blade: (0.035, 0.045),
        },
        LOOSE,
    ],
    ..WALL_STAND
};

const PRONE: Pose = Pose {
    yaw: 180.0,
    lean: 99.0,
    roll: 180.0,
    y: 0.0,
    seat: Seat::On { x: -0.36, on: 0.0 },
    spine: flexed(-22.0, -16.0, -14.0, -6.0, -4.0),
    head: Head::Free,
    legs: [LegAim::Prone { aside: 0.03 }; 2],
    arms: [
        on_floor(0.26, -0.02, dvec3(1.0, -0.1, 0.0), dvec3(0.3, 0.7, -0.9)),
        on_floor(0.26, 0.02, dvec3(1.0, 0.1, 0.0), dvec3(0.4, 0.35, -1.0)),
    ],
    props: Props {
        roller: Some(dvec3(0.02, 0.55, 0.075)),
        cushion: Some(Cushion { x: 0.52, y: 0.42, thick: 0.2 }),
        ..NO_PROPS
    },
};

/// Seen from behind: there the roller is, and what it presses.
const FROM_BEHIND: Props = Props { seen: (166.0, -6.0), ..NO_PROPS };

/// On the side, the roller under the fold behind the armpit, the chest tipped back.
const ARMPIT: Pose = Pose {
    roll: 54.0,
    y: 0.0,
    seat: Seat::Roller { contact: 4.4, from: 4.4, hips: 0.0 },
    spine: flexed(6.0, 2.0, 2.0, 4.0, 0.0),
    head: Head::Cushion { thick: 0.2 },
    legs: [
        LegAim::Lying { hip: 26.0, knee: 40.0, lift: 0.0 },
        LegAim::Lying { hip: 62.0, knee: 84.0, lift: 0.03 },
    ],
    arms: [
        ArmAim {
            from: From::Room,
            at: dvec3(0.52, -0.10, 0.036),
            fingers: dvec3(1.0, -0.1, 0.0),
            palm: DVec3::Z,
            elbow: dvec3(-0.7, -0.6, -0.3),
            blade: (0.02, 0.05),
        },
        ON_HIP,
    ],
    props: FROM_BEHIND,
    ..ACROSS
};

/// On the side and a quarter back, the roller behind the side ribs.
const QUARTER: Pose = Pose {
    roll: 58.0,
    seat: Seat::Roller { contact: 6.0, from: 6.0, hips: 0.0 },
    spine: flexed(8.0, 3.0, 3.0, 4.0, 0.0),
    head: Head::Cushion { thick: 0.215 },
    legs: [
        LegAim::Lying { hip: 48.0, knee: 82.0, lift: 0.0 },
        LegAim::Lying { hip: 52.0, knee: 84.0, lift: 0.10 },
    ],
    arms: [
        ArmAim { elbow: dvec3(1.0, 0.25, 0.30), ..HIGHER },
        ArmAim { elbow: dvec3(1.0, 0.25, 0.20), ..HIGHER },
    ],
    // More from the feet: so the chest is seen to turn, and the roller under it.
    props: Props { seen: (-22.0, 0.0), ..NO_PROPS },
    ..ARMPIT
};

const SIDE_SIT: Pose = Pose {
    yaw: 215.0,
    lean: 14.0,
    roll: 0.0,
    spine: [
        Bend { flex: 12.0, side: 6.0, twist: 0.0 },
        Bend { flex: 6.0, side: 6.0, twist: 0.0 },
        Bend { flex: 6.0, side: 4.0, twist: 0.0 },
        Bend { flex: 2.0, side: -6.0, twist: 0.0 },
        Bend { flex: 0.0, side: -4.0, twist: 0.0 },
    ],
    legs: [LegAim::Sole { x: -0.80, aside: 0.10, out: 0.0 }; 2],
    arms: [
        on_floor(0.06, -0.14, dvec3(0.3, -0.9, 0.0), dvec3(-1.0, 0.2, -0.3)),
        ArmAim { at: dvec3(0.80, 0.0, 0.0), ..ON_THIGH },
    ],
    ..SUPINE_SIT
};

/// One hand carries the head, the other arm hugs.
const HUGGING: Pose = Pose { arms: [HUG_ONE, BEHIND_HEAD], props: CROSSED, ..ACROSS };

/// More from the feet: so the arms are seen to cross, and both sides to be worked.
const CROSSED: Props = Props { seen: (-38.0, 6.0), ..NO_PROPS };

const ARMPIT_HAND: Pose = Pose {
    head: Head::Free,
    spine: [
        Bend::flex(6.0),
        Bend::flex(2.0),
        Bend::flex(2.0),
        Bend { flex: 4.0, side: -10.0, twist: 0.0 },
        Bend { flex: 0.0, side: -6.0, twist: 0.0 },
    ],
    arms: [ARMPIT.arms[0], AT_HEAD],
    ..ARMPIT
};

/// The chest turned open on the roller.
const OPEN: [Bend; 5] = [
    Bend { flex: 6.0, side: 0.0, twist: -4.0 },
    Bend { flex: 0.0, side: 0.0, twist: -12.0 },
    Bend { flex: -4.0, side: 0.0, twist: -18.0 },
    Bend { flex: 4.0, side: 0.0, twist: 0.0 },
    Bend { flex: 0.0, side: 0.0, twist: 0.0 },
];

const OPENED_ARMS: [ArmAim; 2] = [
    ArmAim { elbow: dvec3(1.0, 0.30, 0.30), ..HIGHER },
    ArmAim { elbow: dvec3(0.35, 1.0, 0.25), ..HIGHER },
];

const HELD: [Bend; 5] = [
    Bend::flex(8.0),
    Bend::flex(3.0),
    Bend::flex(3.0),
    Bend { flex: 6.0, side: -6.0, twist: 0.0 },
    Bend { flex: 4.0, side: -4.0, twist: 0.0 },
];

const HELD_OPEN: [Bend; 5] = [
    OPEN[0],
    OPEN[1],
    OPEN[2],
    Bend { flex: 8.0, side: -6.0, twist: 0.0 },
    Bend { flex: 4.0, side: -4.0, twist: 0.0 },
];

/// The poses by name.
const POSES: &[(&str, Pose)] = &[
    ("stand", STAND),
    ("seated", SEATED),
    ("supine-sit", SUPINE_SIT),
    ("supine-to-sit", Pose { props: NO_PROPS, ..SUPINE_SIT }),
    ("supine-roll-off", ROLLED_OFF),
    ("supine-knees-bent", KNEES_BENT),
    ("supine-across-cushion", Pose { head: Head::Cushion { thick: 0.15 }, ..ACROSS }),
    (
        "supine-across-cushion-draped",
        Pose { head: Head::Cushion { thick: 0.15 }, spine: DRAPED, ..ACROSS },
    ),
    ("supine-across-hands", Pose { spine: flexed(-4.0, -4.0, -10.0, 16.0, 6.0), ..ACROSS }),
    ("supine-across-hands-draped", Pose { spine: flexed(-5.0, -9.0, -24.0, 16.0, 6.0), ..ACROSS }),
    ("supine-bridge-strap", BRIDGE),
    (
        "supine-bridge-blades",
        Pose { seat: Seat::Roller { contact: 3.6, from: 7.6, hips: 0.07 }, ..BRIDGE },
    ),
    (
        "supine-hug-cushion",
        Pose { head: Head::Cushion { thick: 0.15 }, arms: [HUG, HUG_BELOW], ..HUGGING },
    ),
    (
        "supine-hug-cushion-draped",
        Pose {
            head: Head::Cushion { thick: 0.15 },
            arms: [HUG, HUG_BELOW],
            spine: DRAPED,
            ..HUGGING
        },
    ),
    ("supine-hug-hand", Pose { spine: flexed(-4.0, -4.0, -10.0, 16.0, 6.0), ..HUGGING }),
    ("supine-hug-hand-draped", Pose { spine: flexed(-5.0, -9.0, -24.0, 16.0, 6.0), ..HUGGING }),
    (
        "supine-bridge-hug-middle",
        Pose {
            seat: Seat::Roller { contact: 6.4, from: 6.4, hips: 0.07 },
            arms: [HUG_ONE, BEHIND_HEAD],
            props: CROSSED,
            ..BRIDGE
        },
    ),
    (
        "supine-bridge-hug-tops",
        Pose {
            seat: Seat::Roller { contact: 3.6, from: 6.4, hips: 0.07 },
            arms: [HUG_ONE, BEHIND_HEAD],
            props: CROSSED,
            ..BRIDGE
        },
    ),
    ("wall-stand", WALL_STAND),
    ("wall-hands", Pose { arms: [ON_RIBS; 2], ..WALL_STAND }),
    (
        "wall-step-away",
        Pose {
            yaw: 180.0,
            seat: Seat::Legs { x: -0.55, hips: 0.905 },
            legs: [sole(-0.55, 0.085); 2],
            props: WALL_STAND.props,
            ..STAND
        },
    ),
    ("wall-lean-roller", WALL_LEAN),
    (
        "wall-lean-roller-sunk",
        Pose { seat: Seat::WallRoller { contact: 5.6, from: 8.0, height: 1.158 }, ..WALL_LEAN },
    ),
    ("wall-lean-hug", WALL_HUG),
    (
        "wall-lean-hug-sunk",
        Pose { seat: Seat::WallRoller { contact: 3.8, from: 6.2, height: 1.200 }, ..WALL_HUG },
    ),
    (
        "wall-side-stand",
        Pose {
            lean: 0.0,
            seat: Seat::Legs { x: -0.50, hips: 0.905 },
            arms: [LOOSE; 2],
            ..WALL_SIDE
        },
    ),
    ("wall-side-lean-low", WALL_SIDE),
    (
        "wall-side-lean-tall",
        Pose { seat: Seat::WallRoller { contact: 6.8, from: 4.4, height: 1.146 }, ..WALL_SIDE },
    ),
    ("prone-forearms", PRONE),
    ("side-armpit-cushion", ARMPIT),
    (
        "side-armpit-cushion-slid",
        Pose { seat: Seat::Roller { contact: 6.8, from: 4.4, hips: 0.0 }, ..ARMPIT },
    ),
    ("side-armpit-hand", ARMPIT_HAND),
    (
        "side-armpit-hand-slid",
        Pose { seat: Seat::Roller { contact: 6.8, from: 4.4, hips: 0.0 }, ..ARMPIT_HAND },
    ),
    ("side-lying", SIDE_LYING),
    ("side-sit", SIDE_SIT),
    ("rise-sit", Pose { props: NO_PROPS, ..SUPINE_SIT }),
    ("side-quarter-cushion", QUARTER),
    ("side-quarter-cushion-open", Pose { roll: 52.0, spine: OPEN, arms: OPENED_ARMS, ..QUARTER }),
    ("side-quarter-hands", Pose { head: Head::Free, spine: HELD, ..QUARTER }),
    (
        "side-quarter-hands-open",
        Pose { head: Head::Free, roll: 52.0, spine: HELD_OPEN, arms: OPENED_ARMS, ..QUARTER },
    ),
    ("side-push-up", Pose { lean: 28.0, ..SIDE_SIT }),
    ("rise-side", SIDE_LYING),
    ("rise-hands", Pose { lean: 28.0, props: NO_PROPS, ..SIDE_SIT }),
];

/// `pose` with the things at hand that it doesn't lie or lean on yet: a ball in the hand, a roller at
/// the wall's foot.
pub(crate) fn ready(mut pose: Pose, make: Make) -> Pose {
    match pose.seat {
        Seat::Roller { .. } | Seat::WallRoller { .. } => {}
        Seat::On { .. }
        | Seat::Backrest { .. }
        | Seat::Flat { .. }
        | Seat::Along { .. }
        | Seat::Wall { .. }
        | Seat::Legs { .. } => match make {
            Make::Ball => pose.arms[0] = HOLDING,
            Make::Soft | Make::Firm if pose.props.wall => {
                pose.props.roller = pose.props.roller.or(Some(dvec3(-0.075, -0.36, 0.075)));
            }
            Make::Soft | Make::Firm => {}
        },
    }
    pose
}

/// The pose that `name` names. One with wide ribs is the same pose breathed in.
pub(crate) fn find(name: &str) -> Option<Pose> {
    let name = name.strip_suffix("-ribs-wide").unwrap_or(name);
    let mut all = POSES.iter().chain(floor::POSES).chain(upright::POSES);
    all.find(|(known, _)| *known == name).map(|(_, pose)| *pose)
}
