//! What the gyroscope says while nothing turns: its bias, estimated by a Kalman filter of three
//! states.
//!
//! At rest it is what the gyroscope says. In motion it is what would explain how the inclination had
//! to be corrected (Laidig and Seel 2023, section 3.4).

use super::Tuning;
use crate::vector::{Vector, ZERO, dot, sub, within};

type Matrix = [[f64; 3]; 3];

const IDENTITY: Matrix = [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]];

/// Variances are in (0.01 °/s)², as in the reference.
fn variance(sigma_dps: f64) -> f64 {
    let hundredths = sigma_dps * 100.0;
    hundredths * hundredths
}

/// What was seen of the bias: `seen · bias + error`, and how far each row is to be trusted.
pub(super) struct Evidence {
    pub seen: Matrix,
    pub error: Vector,
    pub variance: Vector,
}

/// The estimate, in rad/s.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Bias {
    value: Vector,
    p: Matrix,
    /// Variances for this step: the most there is, what a step adds, and how far evidence is trusted.
    most: f64,
    grows: f64,
    motion: Vector,
    rest: Vector,
    clip: f64,
}

impl Bias {
    pub(super) fn new(tuning: &Tuning, step_s: f64) -> Bias {
        let most = variance(tuning.bias_first_dps);
        let mut p = [[0.0; 3]; 3];
        (0..3).for_each(|i| p[i][i] = most);
        let mut bias = Bias {
            value: ZERO,
            p,
            most,
            grows: 0.0,
            motion: ZERO,
            rest: ZERO,
            clip: radians(tuning.bias_most_dps),
        };
        bias.set_step(tuning, step_s);
        bias
    }

    pub(super) fn set_step(&mut self, tuning: &Tuning, step_s: f64) {
        // From nothing to (0.1 °/s)² in the time after which it is forgotten.
        self.grows = (0.1 * 100.0) * (0.1 * 100.0) * step_s / tuning.bias_forgotten_s;
        // Such that the estimate settles at this uncertainty.
        let settles = |p: f64| p * p / self.grows + p;
        let motion = settles(variance(tuning.bias_in_motion_dps));
        self.motion = [motion, motion, motion / tuning.bias_vertical];
        self.rest = [settles(variance(tuning.bias_at_rest_dps)); 3];
    }

    /// The estimate, in rad/s.
    pub(super) fn value(&self) -> Vector {
        self.value
    }

    /// How unsure it is in the worst direction, in °/s.
    pub(super) fn sigma_dps(&self) -> f64 {
        let rows = self.p.map(|row| row.iter().map(|value| libm::fabs(*value)).sum::<f64>());
        libm::sqrt(rows.into_iter().fold(0.0, f64::max)) / 100.0
    }

    pub(super) fn at_rest(&self, rate: Vector) -> Evidence {
        Evidence { seen: IDENTITY, error: sub(rate, self.value), variance: self.rest }
    }

    pub(super) fn in_motion(&self, seen: Matrix, error: Vector) -> Evidence {
        Evidence { seen, error, variance: self.motion }
    }

    /// All that was known is void: the next evidence counts alone.
    pub(super) fn forget(&mut self, sigma_dps: f64) {
        self.p = [[0.0; 3]; 3];
        (0..3).for_each(|i| self.p[i][i] = variance(sigma_dps));
    }

    /// A step passes. `error_most` limits what one piece of evidence can do, in rad/s.
    pub(super) fn step(&mut self, evidence: &Evidence, error_most: f64) {
        for i in 0..3 {
            if self.p[i][i] < self.most {
                self.p[i][i] += self.grows;
            }
        }
        let Evidence { seen, error, variance } = evidence;
        // The three parts are independent, so one after the other is the same as all at once, and needs no
        // inverse of a matrix.
        let mut by = ZERO;
        for ((row, error), variance) in seen.iter().zip(*error).zip(*variance) {
            let [p0, p1, p2] = &mut self.p;
            let spread = [dot(*p0, *row), dot(*p1, *row), dot(*p2, *row)];
            let part = 1.0 / (dot(*row, spread) + variance);
            let news = part * (within(error, error_most) - dot(*row, by));
            for (by, spread) in by.iter_mut().zip(spread) {
                *by += spread * news;
            }
            for (p, own) in [p0, p1, p2].into_iter().zip(spread) {
                p[0] -= own * part * spread[0];
                p[1] -= own * part * spread[1];
                p[2] -= own * part * spread[2];
            }
        }
        for (value, by) in self.value.iter_mut().zip(by) {
            *value = within(*value + by, self.clip);
        }
    }
}

pub(super) fn radians(degrees: f64) -> f64 {
    degrees * (core::f64::consts::PI / 180.0)
}
