//! Roughly how fast the phone goes to and fro right now: whether it is worth listening for what is quieter.
//!
//! The acceleration without gravity is summed up to a velocity that forgets within seconds, since nobody can
//! know it for longer. What must be told at once looks at this; where a stroke ended, `velocity` tells later
//! and better.

use crate::smooth::{Smooth, part};
use crate::tuning::{SPEED_FORGETS_S, SPEED_STANDS_S};
use crate::vector::{Vector, ZERO, add, dot, scale, sub};

/// The time constant by which the acceleration is smoothed, seconds. Source: our choice; three samples at 60 Hz.
const SMOOTH_S: f64 = 0.05;

/// Sums up and forgets.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Speed {
    acceleration: Smooth,
    steady: Smooth,
    velocity: Vector,
    square: f64,
}

impl Speed {
    pub(crate) fn new() -> Speed {
        Speed {
            acceleration: Smooth::new(SMOOTH_S),
            steady: Smooth::new(SPEED_FORGETS_S),
            velocity: ZERO,
            square: 0.0,
        }
    }

    /// Whether it is above so many m/s, smoothed over two seconds.
    pub(crate) fn is_above(&self, speed: f64) -> bool {
        self.square > speed * speed
    }

    /// A step in stillness: the velocity is nothing, and what is left of the acceleration is what to take
    /// off later. Both only soon, since a movement has begun before it is noticed.
    pub(crate) fn stands(&mut self, step_s: f64, acceleration: Vector) {
        let smooth = self.acceleration.step(acceleration, step_s);
        self.steady.step_in(smooth, step_s, SPEED_STANDS_S);
        self.velocity = scale(self.velocity, 1.0 - part(SPEED_STANDS_S, step_s));
        self.square -= part(SPEED_STANDS_S, step_s) * self.square;
    }

    /// A step: what accelerates the phone, in a frame whose z is up, m/s².
    pub(crate) fn step(&mut self, step_s: f64, acceleration: Vector) {
        let smooth = self.acceleration.step(acceleration, step_s);
        let changing = sub(smooth, self.steady.step(smooth, step_s));
        let kept = 1.0 - step_s / SPEED_FORGETS_S;
        self.velocity = add(scale(self.velocity, kept), scale(changing, step_s));
        let square = dot(self.velocity, self.velocity);
        self.square += part(2.0, step_s) * (square - self.square);
    }
}
