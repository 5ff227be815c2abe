//! Poses on the floor beside those on a roller that lies across: on hands and knees, kneeling, face
//! down, on the side with a knee on the roller, along the roller, and leaning to one side on it.

use glam::{DVec3, dvec3};

use super::arms::{HUG, HUG_ONE};
use super::{ACROSS, BRIDGE, DRAPED, HUGGING, NO_PROPS, ROLLED_OFF, SIDE_LYING, SUPINE_SIT};
use super::{STAND, flexed};
use crate::pose::{ArmAim, From, Head, LegAim, Lie, Pose, Props, Seat};
use crate::skeleton::Bend;

/// A hand on the mat that stays there, fingers ahead.
const fn on_mat(x: f64, y: f64) -> ArmAim {
    ArmAim {
        from: From::Mat,
        at: dvec3(x, y, 0.0),
        fingers: dvec3(1.0, 0.0, 0.0),
        palm: DVec3::NEG_Z,
        elbow: dvec3(-0.3, 0.6, -0.6),
        blade: (0.0, 0.0),
    }
}

const ALL_FOURS: Pose = Pose {
    yaw: 0.0,
    lean: 79.5,
    seat: Seat::Legs { x: -0.24, hips: 0.468 },
    spine: flexed(0.0, -2.0, -4.0, -8.0, -4.0),
    legs: [LegAim::Kneel { aside: 0.02 }; 2],
    arms: [on_mat(0.288, 0.17), on_mat(0.288, -0.17)],
    // A little from the feet, and lower: so a face that looks down is seen.
    props: Props { seen: (-23.0, -8.0), ..NO_PROPS },
    ..STAND
};

/// The left hand palm up, ready to slide under the chest.
const READY: Pose = Pose {
    arms: [
        ArmAim {
            fingers: dvec3(0.1, -1.0, 0.0),
            palm: DVec3::Z,
            elbow: dvec3(-1.0, 0.5, 0.2),
            ..on_mat(0.27, 0.10)
        },
        ALL_FOURS.arms[1],
    ],
    // More from above: so the arm is seen under the chest.
    props: Props { seen: (0.0, 8.0), ..NO_PROPS },
    ..ALL_FOURS
};

/// The left arm under the chest, the left shoulder sunk.
const THREADED: Pose = Pose {
    lean: 103.0,
    seat: Seat::Legs { x: -0.25, hips: 0.466 },
    spine: [
        Bend::flex(8.0),
        Bend { flex: 6.0, side: 0.0, twist: -14.0 },
        Bend { flex: 8.0, side: 8.0, twist: -24.0 },
        Bend { flex: 4.0, side: 14.0, twist: -8.0 },
        Bend { flex: 2.0, side: 10.0, twist: -4.0 },
    ],
    arms: [
        ArmAim { at: dvec3(0.20, -0.46, 0.0), blade: (0.06, 0.0), ..READY.arms[0] },
        ArmAim { fingers: dvec3(0.8, 0.6, 0.0), ..on_mat(0.288, -0.17) },
    ],
    ..ALL_FOURS
};

/// Kneeling, the hips back, the forearms on the roller.
const PRAYER: Pose = Pose {
    lean: 71.0,
    seat: Seat::Legs { x: -0.40, hips: 0.37 },
    spine: flexed(16.0, 6.0, 2.0, -8.0, -4.0),
    legs: [LegAim::Kneel { aside: 0.05 }; 2],
    arms: [ArmAim {
        from: From::Roller,
        at: dvec3(0.04, 0.10, 0.0),
        fingers: dvec3(1.0, -0.1, 0.0),
        palm: DVec3::NEG_Y,
        elbow: dvec3(-0.2, 0.5, -0.6),
        blade: (0.02, 0.02),
    }; 2],
    props: Props { roller: Some(dvec3(0.44, 0.0, 0.075)), ..NO_PROPS },
    ..ALL_FOURS
};

/// Face down, arms out to the sides.
const PRONE_T: Pose = Pose {
    yaw: 0.0,
    lean: 90.0,
    seat: Seat::Flat { x: -0.40 },
    head: Head::Cushion { thick: 0.05 },
    spine: flexed(0.0, 0.0, 0.0, 0.0, 0.0),
    legs: [LegAim::Prone { aside: 0.05 }; 2],
    arms: [ArmAim {
        from: From::Air,
        at: dvec3(0.062, 0.79, 0.0),
        fingers: dvec3(0.0, 1.0, 0.0),
        palm: DVec3::Z,
        elbow: dvec3(-0.5, 0.0, -1.0),
        blade: (0.0, 0.0),
    }; 2],
    props: Props { seen: (-48.0, 14.0), ..NO_PROPS },
    ..STAND
};

const PRONE_T_UP: Pose = Pose {
    arms: [ArmAim { at: dvec3(-0.19, 0.77, 0.0), blade: (-0.02, 0.0), ..PRONE_T.arms[0] }; 2],
    ..PRONE_T
};

/// On the left side, the top knee on a roller in front.
const BOOK: Pose = Pose {
    y: 0.20,
    head: Head::Cushion { thick: 0.115 },
    legs: [
        LegAim::Lying { hip: 18.0, knee: 38.0, lift: 0.0 },
        LegAim::Propped { hip: 88.0, knee: 88.0 },
    ],
    arms: [
        ArmAim {
            fingers: dvec3(0.1, -1.0, 0.0),
            palm: DVec3::Z,
            elbow: dvec3(0.0, -1.0, -0.3),
            blade: (0.10, 0.0),
            ..on_mat(0.19, -0.61)
        },
        ArmAim {
            from: From::Air,
            at: dvec3(0.64, 0.06, -0.02),
            fingers: dvec3(1.0, -0.1, 0.0),
            palm: DVec3::NEG_Y,
            elbow: dvec3(0.0, 1.0, -0.6),
            blade: (0.04, 0.0),
        },
    ],
    props: Props { roller: Some(dvec3(-0.46, -0.22, 0.075)), lie: Lie::Along, ..NO_PROPS },
    ..SIDE_LYING
};

const BOOK_OPEN: Pose = Pose {
    roll: 80.0,
    spine: [
        Bend { flex: 6.0, side: 5.8, twist: -6.0 },
        Bend { flex: 2.0, side: 5.8, twist: -14.0 },
        Bend { flex: -4.0, side: 0.0, twist: -20.0 },
        Bend::flex(4.0),
        Bend::flex(0.0),
    ],
    head: Head::Cushion { thick: 0.05 },
    arms: [
        BOOK.arms[0],
        ArmAim {
            at: dvec3(-0.22, 0.74, 0.06),
            fingers: dvec3(-0.3, 1.0, 0.1),
            palm: dvec3(1.0, 0.2, 0.0),
            blade: (-0.03, 0.0),
            ..BOOK.arms[1]
        },
    ],
    ..BOOK
};

/// Where the long roller lies before one does.
const LONG: Props = Props {
    roller: Some(dvec3(0.10, 0.0, 0.075)),
    lie: Lie::UnderSpine,
    cushion: None,
    wall: false,
    chair: None,
    seen: (-42.0, 22.0),
};

/// On the back along the roller, the arms out and low.
const ANGEL: Pose = Pose {
    lean: 90.0,
    seat: Seat::Along { x: -0.23 },
    spine: flexed(0.0, 0.0, 0.0, 2.0, 0.0),
    head: Head::Cushion { thick: 0.15 },
    legs: [LegAim::Sole { x: -0.78, aside: 0.17, out: 0.0 }; 2],
    arms: [ArmAim {
        from: From::Air,
        at: dvec3(-0.10, 0.66, -0.33),
        fingers: dvec3(-0.05, 0.8, -0.6),
        palm: DVec3::X,
        elbow: dvec3(-1.0, 0.2, -0.3),
        blade: (-0.02, 0.0),
    }; 2],
    props: LONG,
    ..ACROSS
};

const ANGEL_UP: Pose = Pose {
    arms: [ArmAim {
        at: dvec3(-0.10, 0.56, 0.46),
        fingers: dvec3(-0.05, 0.6, 0.8),
        blade: (-0.02, 0.03),
        ..ANGEL.arms[0]
    }; 2],
    ..ANGEL
};

/// The knees tipped to the left.
const TIPPED: [LegAim; 2] = [
    LegAim::Sole { x: -0.86, aside: 0.11, out: 0.50 },
    LegAim::Sole { x: -0.86, aside: 0.11, out: -0.50 },
];

/// Seen from the feet on the worked side: so one sees to which side the body leans.
const FROM_FEET: Props = Props { seen: (-62.0, 6.0), ..NO_PROPS };

/// Leaning to the left on the roller.
const ASIDE: Pose = Pose {
    roll: 28.0,
    seat: Seat::Roller { contact: 6.8, from: 6.8, hips: 0.0 },
    head: Head::Cushion { thick: 0.185 },
    // The lower arm holds the other shoulder, the upper one lies below it across the chest.
    arms: [
        ArmAim { at: dvec3(0.075, -0.1941, -0.005), ..HUG },
        ArmAim { elbow: dvec3(0.6, 0.6, -1.0), ..HUG_ONE },
    ],
    legs: TIPPED,
    props: FROM_FEET,
    ..ACROSS
};

const ASIDE_HAND: Pose = Pose {
    roll: 28.0,
    seat: ASIDE.seat,
    spine: flexed(-4.0, -4.0, -10.0, 16.0, 6.0),
    legs: TIPPED,
    props: FROM_FEET,
    ..HUGGING
};

const ASIDE_BRIDGE: Pose = Pose {
    roll: 28.0,
    seat: Seat::Roller { contact: 8.8, from: 8.8, hips: 0.07 },
    arms: [HUG_ONE, HUGGING.arms[1]],
    props: FROM_FEET,
    ..BRIDGE
};

pub(super) const POSES: &[(&str, Pose)] = &[
    ("all-fours", ALL_FOURS),
    (
        "all-fours-hollow",
        Pose {
            lean: 93.9,
            seat: Seat::Legs { x: -0.233, hips: 0.466 },
            spine: flexed(-12.0, -8.0, -16.0, -20.0, -12.0),
            ..ALL_FOURS
        },
    ),
    (
        "all-fours-round",
        Pose {
            lean: 46.0,
            seat: Seat::Legs { x: -0.211, hips: 0.466 },
            spine: flexed(26.0, 16.0, 22.0, 12.0, 6.0),
            ..ALL_FOURS
        },
    ),
    ("all-fours-palm-up", READY),
    ("all-fours-threaded", THREADED),
    (
        "kneel-behind-roller",
        Pose {
            seat: Seat::Legs { x: -0.36, hips: 0.468 },
            arms: [on_mat(0.168, 0.17), on_mat(0.168, -0.17)],
            props: PRAYER.props,
            ..ALL_FOURS
        },
    ),
    ("kneel-prayer", PRAYER),
    (
        "kneel-prayer-sunk",
        Pose {
            lean: 82.0,
            seat: Seat::Legs { x: -0.37, hips: 0.39 },
            spine: flexed(14.0, 4.0, -8.0, -8.0, -4.0),
            arms: [ArmAim { at: dvec3(0.115, 0.10, 0.0), blade: (0.03, 0.04), ..PRAYER.arms[0] };
                2],
            props: Props { roller: Some(dvec3(0.515, 0.0, 0.075)), ..NO_PROPS },
            ..PRAYER
        },
    ),
    ("prone-t", PRONE_T),
    ("prone-t-up", PRONE_T_UP),
    ("side-book", BOOK),
    ("side-book-open", BOOK_OPEN),
    (
        "along-sit",
        Pose {
            seat: Seat::On { x: -0.52, on: 0.0 },
            legs: [LegAim::Sole { x: -0.98, aside: 0.14, out: 0.0 }; 2],
            props: LONG,
            ..SUPINE_SIT
        },
    ),
    ("along-arms-low", ANGEL),
    ("along-arms-high", ANGEL_UP),
    ("along-roll-off", Pose { props: LONG, ..ROLLED_OFF }),
    ("supine-aside-cushion", ASIDE),
    ("supine-aside-cushion-draped", Pose { spine: DRAPED, ..ASIDE }),
    ("supine-aside-hand", ASIDE_HAND),
    (
        "supine-aside-hand-draped",
        Pose { spine: flexed(-5.0, -9.0, -24.0, 16.0, 6.0), ..ASIDE_HAND },
    ),
    ("supine-aside-bridge-low", ASIDE_BRIDGE),
    (
        "supine-aside-bridge-high",
        Pose { seat: Seat::Roller { contact: 5.4, from: 8.8, hips: 0.07 }, ..ASIDE_BRIDGE },
    ),
];
