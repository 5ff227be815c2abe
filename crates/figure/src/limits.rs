//! What a body can do, and how exactly a figure must touch. The laws hold every pose to these.

/// How far from touching a declared contact may be, in metres. Source: our choice, 5 mm can't be seen
/// at the size of a phone.
pub const CONTACT_M: f64 = 0.005;
/// How deep flesh may be in floor, wall or roller, in metres. Source: our choice, skin gives a
/// centimetre.
pub const GIVES_M: f64 = 0.010;
/// How far a joint may move in a two-thousandth of its way, in metres. Source: our choice: an elbow that
/// is taken round quickly stays below it, one that flips over moves decimetres.
pub const STEP_M: f64 = 0.06;

/// The smallest and the largest person that is drawn, in metres. Source: our choice, nearly all adults.
pub const STATURE_M: (f64, f64) = (1.45, 2.05);

/// Knee flexion, degrees. Source: our choice, near the usual clinical norm of 0–140.
pub const KNEE_DEG: (f64, f64) = (0.0, 145.0);
/// Hip flexion, degrees; below zero is extension. Source: our choice, near the usual clinical norms
/// of 20 back and 120 forward.
pub const HIP_DEG: (f64, f64) = (-20.0, 125.0);
/// Elbow flexion, degrees. Source: our choice, near the usual clinical norm of 0–150.
pub const ELBOW_DEG: (f64, f64) = (0.0, 155.0);
/// How far an upper arm is raised from hanging, degrees, whichever way. Source: our choice, near the
/// usual clinical norm of 0–180.
pub const SHOULDER_DEG: (f64, f64) = (0.0, 180.0);
/// Wrist, degrees away from the forearm's line, whichever way. Source: our choice, near the usual
/// clinical norms of 80 down and 70 up, and a little for a hand that is pressed flat.
pub const WRIST_DEG: (f64, f64) = (0.0, 95.0);
/// Ankle, degrees from a right angle; above zero the toes point away. Source: our choice, near the
/// usual clinical norms of 20 up and 50 down, and more up under the weight of who squats.
pub const ANKLE_DEG: (f64, f64) = (-35.0, 60.0);
/// Lumbar flexion, degrees; below zero is extension. Source: our choice, near the usual clinical norms
/// of 25 back and 60 forward.
pub const LUMBAR_DEG: (f64, f64) = (-25.0, 60.0);
/// Thoracic flexion, degrees, both halves together. Source: our choice, near the usual clinical norms
/// of 25 back and 45 forward, and the roller bends a little more.
pub const THORACIC_DEG: (f64, f64) = (-35.0, 45.0);
/// Thoracic turn, degrees, whichever way. Source: our choice, near the usual clinical norm of 35.
pub const TURN_DEG: (f64, f64) = (0.0, 40.0);
/// Neck and head, degrees of flexion together. Source: our choice, near the usual clinical norms of 60
/// back and 50 forward.
pub const NECK_DEG: (f64, f64) = (-60.0, 50.0);
/// Neck and head to a side, degrees, whichever way. Source: our choice, near the usual clinical norm
/// of 45.
pub const NECK_SIDE_DEG: (f64, f64) = (0.0, 45.0);

/// How near to the middle of the back a target may be pressed, degrees round the trunk. Source: our
/// choice, about 4 cm: the spinous processes and what lies beside them stay free.
pub const MIDLINE_DEG: f64 = 14.0;
/// How far round the trunk a target may be pressed, degrees from the middle of the back. Source: our
/// choice: beyond it lie the side ribs.
pub const SIDE_RIBS_DEG: f64 = 72.0;
/// How far the crown may lie below the base of the skull of who lies on the back, in degrees. Source: our
/// choice: a little, as on a pillow; more is the head that drops.
pub const HEAD_DROPS_DEG: f64 = 12.0;
