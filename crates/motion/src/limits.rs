//! What is taken in at all.

/// The most a phone's accelerometer can say along an axis, m/s². Source: ± 16 g is the widest range that
/// phones' sensors have; twice that is none of them.
pub const ACCELERATION_MAX: f64 = 320.0;
/// The most a phone's gyroscope can say about an axis, °/s. Source: ± 2000 °/s is the widest range that
/// phones' sensors have; twice that is none of them.
pub const RATE_MAX_DPS: f64 = 4000.0;
/// The latest moment of a sensors' clock, milliseconds. Source: our choice; 300 years, so that clocks that
/// count from 1970 do too, and microseconds still fit exactly.
pub const TIME_MAX_MS: f64 = 9_007_199_254_740.0;

/// The shortest and the longest step between samples, seconds. Source: our choice; phones' sensors give
/// up to 500 a second, and fewer than 8 show no movement.
pub const STEP_S: (f64, f64) = (0.002, 0.125);
