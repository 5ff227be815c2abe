//! The simplest low-pass filter: each step goes a part of the way to what came.
//!
//! The part is `h / (tau + h)`, with no exponential function in it, so a step may be a little longer
//! or shorter each time.

use crate::vector::{Vector, mix};

/// A smoothed vector.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) struct Smooth {
    tau_s: f64,
    value: Option<Vector>,
}

impl Smooth {
    pub(crate) const fn new(tau_s: f64) -> Smooth {
        Smooth { tau_s, value: None }
    }

    pub(crate) fn step(&mut self, x: Vector, step_s: f64) -> Vector {
        self.step_in(x, step_s, self.tau_s)
    }

    /// A step with another time constant than the usual one.
    pub(crate) fn step_in(&mut self, x: Vector, step_s: f64, tau_s: f64) -> Vector {
        let value = match self.value {
            None => x,
            Some(value) => mix(value, x, part(tau_s, step_s)),
        };
        self.value = Some(value);
        value
    }
}

/// How far a step goes.
pub(crate) fn part(tau_s: f64, step_s: f64) -> f64 {
    step_s / (tau_s + step_s)
}
