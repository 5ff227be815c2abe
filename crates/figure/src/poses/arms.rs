//! Where hands go: the aims that poses share, written for the left arm.

use glam::{DVec3, dvec3};

use crate::pose::{ArmAim, From};

/// Hands behind the head, elbows forward: to the ceiling, for who lies on the back.
pub(super) const BEHIND_HEAD: ArmAim = ArmAim {
    from: From::Skull,
    at: dvec3(-0.074, 0.052, 0.066),
    fingers: dvec3(-0.60, -0.60, 0.45),
    palm: dvec3(0.70, -0.7, 0.0),
    elbow: dvec3(1.0, 0.34, 0.10),
    blade: (0.030, 0.040),
};

/// At the side of the back of the head: for who bends the neck to a side.
pub(super) const HIGHER: ArmAim = ArmAim {
    at: dvec3(-0.074, 0.058, 0.104),
    fingers: dvec3(-0.80, -0.50, 0.15),
    palm: dvec3(0.5, -0.85, 0.0),
    blade: (0.010, 0.0),
    ..BEHIND_HEAD
};

/// A hand on the other shoulder, the elbow in front.
pub(super) const HUG: ArmAim = ArmAim {
    from: From::Chest,
    at: dvec3(0.075, -0.1862, -0.005),
    fingers: dvec3(-0.85, -0.20, -0.10),
    palm: dvec3(-0.2, 1.0, 0.0),
    elbow: dvec3(0.90, 0.10, -0.45),
    blade: (0.045, 0.0),
};

/// The other arm of a hug lies lower.
pub(super) const HUG_BELOW: ArmAim =
    ArmAim { at: dvec3(0.105, -0.1634, -0.055), elbow: dvec3(0.75, 0.05, -0.90), ..HUG };

/// A hug by one arm: the other shoulder is up at the head.
pub(super) const HUG_ONE: ArmAim = ArmAim {
    at: dvec3(0.082, -0.085, -0.105),
    fingers: dvec3(-0.45, -0.85, 0.25),
    palm: dvec3(-1.0, 0.2, 0.0),
    ..HUG
};

/// Hands on the low ribs, elbows on the floor.
pub(super) const ON_RIBS: ArmAim = ArmAim {
    from: From::Ribs,
    at: dvec3(0.071, 0.095, -0.205),
    fingers: dvec3(0.18, -0.80, -0.50),
    palm: dvec3(-1.0, -0.1, 0.0),
    elbow: dvec3(-0.55, 0.85, -0.3),
    blade: (0.0, 0.0),
};

/// Along the side, the hand on the hip: for who lies on the other side and is seen from behind.
pub(super) const ON_HIP: ArmAim = ArmAim {
    from: From::Air,
    at: dvec3(0.04, 0.178, -0.50),
    fingers: dvec3(0.15, 0.0, -1.0),
    palm: DVec3::NEG_Y,
    elbow: dvec3(-0.8, 0.5, 0.0),
    blade: (0.0, 0.0),
};

/// A ball on the palm, in front.
pub(super) const HOLDING: ArmAim = ArmAim {
    from: From::Air,
    at: dvec3(0.36, 0.20, -0.28),
    fingers: dvec3(1.0, -0.1, 0.1),
    palm: DVec3::Z,
    elbow: dvec3(-1.0, 0.3, -0.3),
    blade: (0.0, 0.0),
};

/// Hanging down.
pub(super) const LOOSE: ArmAim = ArmAim {
    from: From::Air,
    at: dvec3(0.055, 0.235, -0.600),
    fingers: dvec3(0.12, 0.0, -1.0),
    palm: dvec3(0.0, -1.0, 0.0),
    elbow: dvec3(-1.0, 0.15, 0.0),
    blade: (0.0, 0.0),
};

/// On the thighs of who sits on a chair: so far along the thigh, aside, above its skin.
pub(super) const ON_THIGH: ArmAim = ArmAim {
    from: From::Thigh,
    at: dvec3(0.62, 0.0, 0.0),
    fingers: dvec3(1.0, -0.15, 0.0),
    palm: dvec3(0.0, 0.0, -1.0),
    elbow: dvec3(-0.9, 0.5, -0.3),
    blade: (0.0, 0.0),
};

/// A palm on the floor, so far from below the shoulder.
pub(super) const fn on_floor(x: f64, y: f64, fingers: DVec3, elbow: DVec3) -> ArmAim {
    ArmAim {
        from: From::Room,
        at: dvec3(x, y, 0.0),
        fingers,
        palm: DVec3::NEG_Z,
        elbow,
        blade: (0.0, 0.0),
    }
}

/// The top hand at the head.
pub(super) const AT_HEAD: ArmAim = ArmAim {
    from: From::Skull,
    at: dvec3(-0.045, 0.070, 0.105),
    fingers: dvec3(-0.7, -0.2, 0.7),
    palm: dvec3(0.0, -1.0, 0.0),
    elbow: dvec3(0.6, 0.9, 0.3),
    blade: (0.01, 0.03),
};
