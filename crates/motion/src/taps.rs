//! Two firm taps on the phone.
//!
//! A tap is a jump of the acceleration that is over within a few samples. Only while the phone is
//! nearly still or rolls slowly is it listened for: steps, knocks and falls jump as well. Two make
//! a double tap; one is an accident, three are something else, and so it is told when none has come
//! for a while.

use crate::reading::Quality;
use crate::sample::SensorTime;
use crate::smooth::{Smooth, part};
use crate::speed::Speed;
use crate::tuning::{TAP_APART_S, TAP_ARMED, TAP_LEAST, TAP_ONE_S, TAP_OVER_NOISE};
use crate::vector::{Vector, length, mix, sub};

/// What was tapped so far.
#[derive(Clone, Copy, PartialEq, Debug)]
enum Heard {
    Nothing,
    Once {
        at: SensorTime,
        jump: f64,
    },
    Twice {
        at: SensorTime,
        jump: f64,
    },
    /// Too often, or while it moved: waiting for quiet.
    Noise {
        at: SensorTime,
    },
}

/// Listens.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Taps {
    before: Option<[Vector; 2]>,
    /// How much it jumps anyway, m/s².
    noise: f64,
    rate: Smooth,
    heard: Heard,
}

impl Taps {
    pub(crate) fn new() -> Taps {
        Taps { before: None, noise: TAP_ARMED.noise, rate: Smooth::new(0.3), heard: Heard::Nothing }
    }

    /// A sample: the rate in °/s, the acceleration, roughly how fast the phone goes. Gives a double tap
    /// that is certain by now.
    pub(crate) fn step(
        &mut self,
        at: SensorTime,
        step_s: f64,
        acceleration: Vector,
        rate_dps: Vector,
        speed: &Speed,
    ) -> Option<(SensorTime, Quality)> {
        let rate = self.rate.step(rate_dps, step_s);
        let [older, old] = self.before.unwrap_or([acceleration; 2]);
        self.before = Some([old, acceleration]);
        let jump = length(sub(acceleration, mix(older, old, 0.5)));
        let needed = TAP_LEAST.max(TAP_OVER_NOISE * self.noise);
        self.noise += part(1.0, step_s) * (jump.min(needed) - self.noise);
        if jump >= needed {
            let calm = length(rate) < TAP_ARMED.rate_dps
                && !speed.is_above(TAP_ARMED.speed)
                && self.noise < TAP_ARMED.noise;
            self.jumped(at, jump / needed, calm);
            return None;
        }
        match self.heard {
            Heard::Nothing => None,
            Heard::Once { at: last, .. } | Heard::Noise { at: last } => {
                if at.since_s(last) > TAP_APART_S.1 {
                    self.heard = Heard::Nothing;
                }
                None
            }
            Heard::Twice { at: last, jump } => {
                let over = at.since_s(last) > TAP_APART_S.1;
                if over {
                    self.heard = Heard::Nothing;
                }
                over.then(|| (last, Quality::of(0.5 * jump)))
            }
        }
    }

    fn jumped(&mut self, at: SensorTime, jump: f64, calm: bool) {
        if !calm {
            self.heard = Heard::Noise { at };
            return;
        }
        self.heard = match self.heard {
            Heard::Nothing => Heard::Once { at, jump },
            // Still the same tap.
            Heard::Once { at: last, jump: first } if at.since_s(last) < TAP_ONE_S => {
                Heard::Once { at: last, jump: first.max(jump) }
            }
            Heard::Twice { at: last, jump: both } if at.since_s(last) < TAP_ONE_S => {
                Heard::Twice { at: last, jump: both }
            }
            Heard::Once { at: last, jump: first } if at.since_s(last) >= TAP_APART_S.0 => {
                Heard::Twice { at, jump: first.min(jump) }
            }
            Heard::Once { .. } | Heard::Twice { .. } | Heard::Noise { .. } => Heard::Noise { at },
        };
    }
}
