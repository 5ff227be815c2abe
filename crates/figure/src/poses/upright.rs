//! Poses on a chair, standing free, and at the wall with a ball or with the forearms on a roller.

use glam::{DVec3, dvec3};

use super::arms::{HUG, HUG_BELOW, HUG_ONE, LOOSE};
use super::{NO_PROPS, SEATED, STAND, WALL_STAND, flexed, sole};
use crate::pose::{ArmAim, From, LegAim, Pose, Props, Seat};

/// Sitting back, the upper edge of the backrest between the shoulder blades.
const CHAIR: Pose = Pose {
    yaw: 180.0,
    lean: 3.0,
    seat: Seat::Backrest { on: 0.45 },
    spine: flexed(6.0, 4.0, 8.0, 2.0, 0.0),
    legs: [LegAim::Sole { x: -0.36, aside: 0.10, out: 0.0 }; 2],
    arms: [HUG, HUG_BELOW],
    ..SEATED
};

/// The wall seen from its end: so what is between it and the body is seen.
const BESIDE_WALL: Props = Props { wall: true, seen: (28.0, 0.0), ..NO_PROPS };

/// Seen from behind, through the wall, so many degrees farther round: where the ball lies on the back.
const fn through_wall(turn: f64) -> Props {
    Props { wall: true, seen: (turn, -2.0), ..NO_PROPS }
}

const BAND: ArmAim = ArmAim {
    from: From::Air,
    at: dvec3(0.63, 0.15, -0.02),
    fingers: dvec3(1.0, 0.0, 0.0),
    palm: DVec3::NEG_Z,
    elbow: dvec3(-0.2, 0.6, -1.0),
    blade: (0.02, 0.0),
};

/// Standing, long arms in front, an elastic band between the hands.
const PULL: Pose = Pose { yaw: 232.0, arms: [BAND; 2], ..STAND };

/// Facing the wall, the forearms on the roller there.
const SLIDE: Pose = Pose {
    yaw: 0.0,
    lean: 4.0,
    seat: Seat::Legs { x: -0.46, hips: 0.900 },
    spine: flexed(0.0, 0.0, 0.0, 0.0, 0.0),
    legs: [sole(-0.50, 0.09); 2],
    arms: [ArmAim {
        from: From::Roller,
        at: dvec3(0.04, 0.17, 0.0),
        fingers: dvec3(1.0, 0.0, 0.0),
        palm: DVec3::NEG_Y,
        elbow: dvec3(0.2, 0.3, -1.0),
        blade: (0.02, 0.0),
    }; 2],
    props: Props { roller: Some(dvec3(-0.075, 0.0, 1.41)), ..BESIDE_WALL },
    ..STAND
};

/// Back to the wall and turned a little, a ball between the left shoulder blade and the spine.
const BALL: Pose = Pose {
    yaw: 196.0,
    lean: 8.0,
    seat: Seat::WallRoller { contact: 6.2, from: 6.2, height: 1.215 },
    spine: flexed(2.0, 0.0, 0.0, 6.0, 2.0),
    legs: [sole(-0.42, 0.10); 2],
    arms: [HUG_ONE, LOOSE],
    props: through_wall(102.0),
    ..WALL_STAND
};

/// The hips bent, the ball behind the top of the left shoulder.
const TOP_BALL: Pose = Pose {
    yaw: 206.0,
    lean: 25.0,
    seat: Seat::WallRoller { contact: 3.0, from: 3.0, height: 1.160 },
    spine: flexed(12.0, 4.0, 4.0, 6.0, 2.0),
    legs: [sole(-0.62, 0.10); 2],
    arms: [LOOSE; 2],
    props: through_wall(122.0),
    ..WALL_STAND
};

pub(super) const POSES: &[(&str, Pose)] = &[
    ("chair-back", CHAIR),
    ("chair-back-draped", Pose { lean: 4.0, spine: flexed(-8.0, -9.0, -26.0, 9.0, 3.0), ..CHAIR }),
    ("band-front", PULL),
    (
        "band-apart",
        Pose {
            arms: [ArmAim {
                at: dvec3(0.03, 0.79, -0.02),
                fingers: dvec3(0.05, 1.0, 0.0),
                blade: (-0.02, 0.0),
                ..BAND
            }; 2],
            ..PULL
        },
    ),
    (
        "wall-slide-ready",
        Pose {
            seat: Seat::Legs { x: -0.60, hips: 0.905 },
            lean: 0.0,
            legs: [sole(-0.60, 0.09); 2],
            arms: [ArmAim {
                at: dvec3(0.45, 0.15, 0.01),
                palm: DVec3::X,
                fingers: dvec3(0.3, -0.2, 1.0),
                ..BAND
            }; 2],
            ..SLIDE
        },
    ),
    ("wall-slide-low", SLIDE),
    (
        "wall-slide-high",
        Pose {
            lean: 1.0,
            arms: [ArmAim { at: dvec3(0.18, 0.22, 0.0), blade: (0.02, 0.04), ..SLIDE.arms[0] }; 2],
            props: Props { roller: Some(dvec3(-0.075, 0.0, 1.58)), ..BESIDE_WALL },
            ..SLIDE
        },
    ),
    ("wall-ball-blade", BALL),
    (
        "wall-ball-blade-sunk",
        Pose { seat: Seat::WallRoller { contact: 5.0, from: 6.2, height: 1.215 }, ..BALL },
    ),
    ("wall-ball-top", TOP_BALL),
    (
        "wall-ball-top-arm-up",
        Pose {
            arms: [
                ArmAim {
                    at: dvec3(0.60, 0.19, 0.12),
                    fingers: dvec3(1.0, 0.0, 0.2),
                    palm: DVec3::NEG_Y,
                    elbow: dvec3(-0.2, 0.3, -1.0),
                    ..LOOSE
                },
                LOOSE,
            ],
            ..TOP_BALL
        },
    ),
];
