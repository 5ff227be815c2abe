//! How fast the phone went a moment ago, without what a sum goes wrong by.
//!
//! The acceleration without gravity is summed up, and the sum runs away: a tilt that is wrong by 0.1° makes it
//! wrong by 1.7 cm/s more each second. What goes to and fro comes to nothing over its strokes, so the mean of
//! a second and a half before and as much after is taken off. Looking both ways alike takes off whatever runs away
//! evenly, and shifts no stroke's end, which a filter that only looks back does by the more, the slower the stroke
//! is. It costs that time of waiting.

use crate::sample::SensorTime;
use crate::tuning::VELOCITY_MEAN_S;
use crate::vector::{Vector, ZERO, add, scale, sub};

/// Samples are joined to looks of about this length, seconds. Source: by trying 60, 30 and 20 looks a second; the fewer,
/// the more are missed. Samples that come 60 times a second are looked at one by one.
const LOOK_S: f64 = 0.02;
/// How many looks are kept: at least those of the mean, at the 75 looks a second that samples are joined to at
/// most. A power of two, so that a place in the ring costs no quotient.
const KEPT: usize = 256;

/// How fast it went at a moment.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub(crate) struct Look {
    pub at: SensorTime,
    /// How long it stands for, seconds.
    pub took_s: f64,
    /// m/s, in a frame whose z is up.
    pub velocity: Vector,
}

/// A look, and sums since the beginning: of the time, seconds, and of the velocity, which is the way, metres.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
struct Summed {
    look: Look,
    seconds: f64,
    way: Vector,
}

/// Sums up. The sums grow for as long as it listens: after an hour with a tilt wrong by 1°, to 4,000 km, of
/// which a number still tells a nanometre.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Velocity {
    /// What came since the last look: how long, and the sum of acceleration times time.
    waiting_s: f64,
    waiting: Vector,
    now: Summed,
    kept: [Summed; KEPT],
    came: usize,
    /// The next look to be told.
    next: usize,
}

impl Velocity {
    pub(crate) fn new() -> Velocity {
        Velocity {
            waiting_s: 0.0,
            waiting: ZERO,
            now: Summed::default(),
            kept: [Summed::default(); KEPT],
            came: 0,
            next: 0,
        }
    }

    /// A step: what accelerates the phone, in a frame whose z is up, m/s². Says whether there may be something to
    /// tell.
    pub(crate) fn step(&mut self, at: SensorTime, step_s: f64, acceleration: Vector) -> bool {
        self.waiting = add(self.waiting, scale(acceleration, step_s));
        self.waiting_s += step_s;
        if self.waiting_s + step_s / 2.0 < LOOK_S {
            return false;
        }
        let took_s = self.waiting_s;
        let velocity = add(self.now.look.velocity, self.waiting);
        self.now = Summed {
            look: Look { at, took_s, velocity },
            seconds: self.now.seconds + took_s,
            way: add(self.now.way, scale(velocity, took_s)),
        };
        self.kept[self.came % KEPT] = self.now;
        self.came += 1;
        (self.waiting, self.waiting_s) = (ZERO, 0.0);
        true
    }

    /// The next look that a mean's time has passed after; each is told once.
    pub(crate) fn tell(&mut self) -> Option<Look> {
        loop {
            let ahead = self.came.checked_sub(self.next + 1)?;
            let middle = self.kept[self.next % KEPT];
            // To the nearest look, so that it doesn't hang on the last bit.
            let passed_s = self.now.seconds - middle.seconds + self.now.look.took_s / 2.0;
            if passed_s < VELOCITY_MEAN_S && ahead < KEPT / 2 - 1 {
                return None;
            }
            let before = self.next.checked_sub(ahead + 1);
            self.next += 1;
            // At the very beginning there is nothing to look back to.
            let Some(before) = before else { continue };
            let before = self.kept[before % KEPT];
            let mean =
                scale(sub(self.now.way, before.way), 1.0 / (self.now.seconds - before.seconds));
            return Some(Look { velocity: sub(middle.look.velocity, mean), ..middle.look });
        }
    }
}
