//! How large a body is: lengths of its segments and how thick they are.
//!
//! Axes of every part, the body standing: x points forward, y to the person's left, z up.

use glam::{DVec3, dvec3};

/// The stature that the poses are written for, in metres. Bodies of another size are scaled from it.
/// Source: our choice, the middle between a short and a tall adult.
pub(crate) const STATURE_M: f64 = 1.72;

/// Heights above the ground as shares of stature.
/// Source: library/sources, `drillis`: ankle, knee, hip, shoulder.
pub(crate) const ANKLE: f64 = 0.039;
pub(crate) const KNEE: f64 = 0.285;
pub(crate) const HIP: f64 = 0.530;
/// Where the arm hangs, a little below the line of the shoulders.
/// Source: library/sources, `drillis`, less 0.01: our choice, the joint lies below the shoulder's top.
pub(crate) const SHOULDER: f64 = 0.808;

/// Upper arm, forearm and hand as shares of stature.
/// Source: our choice, near the table of `drillis`, of which these rows weren't read.
pub(crate) const UPPER_ARM: f64 = 0.186;
pub(crate) const FOREARM: f64 = 0.146;

/// From the midline to a hip and to a shoulder joint, as shares of stature.
/// Source: shoulder width of `drillis` less the thickness of the arm; hips are our choice.
pub(crate) const HIP_ASIDE: f64 = 0.050;
pub(crate) const SHOULDER_ASIDE: f64 = 0.099;

/// The joints of the spine as heights, from the hips' centre to the skull: the lumbar bend is
/// shared by two, the lower thoracic by two, the upper by three, the neck's by two, the head's one.
/// Source: library/sources, `drillis`, and its vertebra levels (evidence 0.4): T12, T8, T5, T3.
pub(crate) const SPINE: [f64; 11] =
    [0.530, 0.575, 0.617, 0.658, 0.693, 0.728, 0.768, 0.798, 0.835, 0.862, 0.890];

/// The vertebrae as heights: T1, T3, T5, T8, T12, then L3, L5.
/// Source: as `SPINE`.
const VERTEBRAE: [(f64, f64); 7] = [
    (1.0, 0.832),
    (3.0, 0.798),
    (5.0, 0.768),
    (8.0, 0.728),
    (12.0, 0.658),
    (15.0, 0.617),
    (17.0, 0.575),
];

/// A slice across the trunk: height as a share of stature; half its width, half its depth and how
/// far its centre lies forward of the spine's line, in metres of the written stature.
#[derive(Clone, Copy)]
pub(crate) struct Slice {
    pub(crate) height: f64,
    pub(crate) wide: f64,
    pub(crate) deep: f64,
    pub(crate) forward: f64,
}

/// The trunk from the seat to the neck.
/// Source: our choice, drawn after a lean adult.
pub(crate) const TRUNK: [Slice; 14] = [
    Slice { height: 0.487, wide: 0.120, deep: 0.098, forward: -0.020 },
    Slice { height: 0.512, wide: 0.158, deep: 0.118, forward: -0.018 },
    Slice { height: 0.540, wide: 0.166, deep: 0.116, forward: -0.010 },
    Slice { height: 0.570, wide: 0.154, deep: 0.104, forward: 0.002 },
    Slice { height: 0.600, wide: 0.140, deep: 0.095, forward: 0.006 },
    Slice { height: 0.630, wide: 0.133, deep: 0.092, forward: 0.006 },
    Slice { height: 0.660, wide: 0.137, deep: 0.096, forward: 0.006 },
    Slice { height: 0.693, wide: 0.146, deep: 0.104, forward: 0.008 },
    Slice { height: 0.728, wide: 0.154, deep: 0.110, forward: 0.010 },
    Slice { height: 0.762, wide: 0.157, deep: 0.108, forward: 0.008 },
    Slice { height: 0.790, wide: 0.154, deep: 0.098, forward: 0.002 },
    Slice { height: 0.812, wide: 0.140, deep: 0.080, forward: -0.004 },
    Slice { height: 0.828, wide: 0.098, deep: 0.066, forward: -0.004 },
    Slice { height: 0.840, wide: 0.062, deep: 0.058, forward: 0.000 },
];

/// The slice at which the legs' clothing ends and the top begins.
pub(crate) const WAIST: usize = 4;

/// Where a limb's balls sit along it (0 at its upper joint, 1 at its lower) and how thick they are,
/// in metres of the written stature.
/// Source: our choice, drawn after a lean adult.
pub(crate) const UPPER_ARM_BALLS: [(f64, f64); 5] =
    [(0.12, 0.050), (0.25, 0.050), (0.5, 0.045), (0.8, 0.039), (1.0, 0.036)];
pub(crate) const SLEEVE_BALLS: [(f64, f64); 4] =
    [(0.0, 0.041), (0.12, 0.051), (0.24, 0.054), (0.40, 0.054)];

/// The yoke from shoulder to shoulder: how thick it is at a shoulder's joint; at what height its middle
/// lies, as a share of stature; and that middle's half axes: deep, wide, high. In metres of the written
/// stature.
/// Source: our choice, drawn after a lean adult.
pub(crate) const YOKE_M: f64 = 0.042;
pub(crate) const YOKE_MIDDLE: (f64, DVec3) = (0.830, dvec3(0.054, 0.056, 0.033));

/// The neck from the shoulders to the skull: height as a share of stature, half its width and half its
/// depth in metres of the written stature.
/// Source: our choice, drawn after a lean adult.
pub(crate) const NECK: [(f64, f64, f64); 5] = [
    (0.826, 0.084, 0.058),
    (0.841, 0.068, 0.055),
    (0.856, 0.055, 0.052),
    (0.872, 0.050, 0.052),
    (0.893, 0.050, 0.056),
];
pub(crate) const FOREARM_BALLS: [(f64, f64); 5] =
    [(0.0, 0.036), (0.22, 0.040), (0.5, 0.035), (0.8, 0.027), (1.0, 0.024)];
pub(crate) const THIGH_BALLS: [(f64, f64); 5] =
    [(0.03, 0.083), (0.25, 0.081), (0.55, 0.070), (0.85, 0.056), (1.0, 0.052)];
pub(crate) const SHANK_BALLS: [(f64, f64); 6] =
    [(0.0, 0.050), (0.15, 0.052), (0.32, 0.055), (0.6, 0.044), (0.85, 0.034), (1.0, 0.033)];

/// How high knee and ankle of a leg are that lies on its side, on the calf and the foot's edge, in
/// metres of the written stature.
pub(crate) const KNEE_THICK_M: f64 = 0.060;
pub(crate) const ANKLE_THICK_M: f64 = 0.046;
/// How high a shoulder joint is above what the shoulder lies on.
pub(crate) const SHOULDER_THICK_M: f64 = 0.055;
pub(crate) const ELBOW_THICK_M: f64 = 0.036;
/// From the palm's skin to the middle of the hand.
pub(crate) const PALM_THICK_M: f64 = 0.018;
/// From the wrist to the middle of the palm.
pub(crate) const PALM_M: f64 = 0.060;

/// The head: the skull, the face, the hair, as centres from the skull's base and half axes.
/// Source: our choice; chin and crown stand at the heights of an adult of this stature.
pub(crate) const FACE: (DVec3, DVec3) = (dvec3(0.026, 0.0, 0.052), dvec3(0.073, 0.064, 0.090));
pub(crate) const SKULL: (DVec3, DVec3) = (dvec3(-0.006, 0.0, 0.092), dvec3(0.100, 0.079, 0.097));

/// A roller's radius and half its length, in metres: the usual 15 cm across.
/// Source: our choice, the commonest size.
pub(crate) const ROLLER_M: f64 = 0.075;
pub(crate) const ROLLER_HALF_M: f64 = 0.225;

/// A long roller's half length, in metres: head to tailbone.
/// Source: our choice, the commonest long size.
pub(crate) const LONG_ROLLER_HALF_M: f64 = 0.45;
/// A ball's radius, in metres. Source: our choice, a little larger than a tennis ball.
pub(crate) const BALL_M: f64 = 0.040;

/// Half the width of a wall, in metres. Source: our choice; a roller lies at its foot beside who stands.
pub(crate) const WALL_HALF_M: f64 = 0.60;

/// How high a knee is above the floor that kneels on it, and the ankle behind it, in metres of the
/// written stature.
pub(crate) const KNEELING_M: (f64, f64) = (0.052, 0.070);

/// The upper edge of a chair's backrest: how far behind the seat's middle, how high above the seat,
/// how thick, in metres of the written stature.
/// Source: our choice; it meets the middle of the shoulder blades of who sits back.
pub(crate) const BACKREST_M: (f64, f64, f64) = (0.238, 0.460, 0.022);

/// The height, as a share of stature, at which a vertebra lies: 1 for T1 to 12 for T12, on to 17
/// for L5; between them by proportion.
pub(crate) fn height_of(vertebra: f64) -> f64 {
    let pair = VERTEBRAE.windows(2).find(|pair| vertebra <= pair[1].0);
    let (upper, lower) = pair.map_or((VERTEBRAE[5], VERTEBRAE[6]), |pair| (pair[0], pair[1]));
    upper.1 + (vertebra - upper.0) / (lower.0 - upper.0) * (lower.1 - upper.1)
}
