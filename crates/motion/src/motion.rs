//! All that is felt of a phone's movement: samples in, readings out.
//!
//! Whatever is told depends on the samples alone, one after the other: not on how many are handed
//! over at a time, and not on anything that comes later.

use alloc::vec::Vec;

use crate::orientation::{Orientation, Tuning};
use crate::passes::Passes;
use crate::reading::Reading;
use crate::rocking::Rocking;
use crate::sample::{Refused, Sample, SensorTime, Sign};
use crate::speed::Speed;
use crate::steps::{Arrival, Steps};
use crate::stillness::{Change, Felt, Stillness};
use crate::strokes::Strokes;
use crate::taps::Taps;
use crate::tuning::{PAUSE_S, STROKE_SPEED};
use crate::vector::{Quaternion, Vector, dot, mix, scale, sub};

/// How the phone is and turns, right now.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Attitude {
    /// When.
    pub at: SensorTime,
    /// How it is turned: from the phone to a frame whose z is up and whose north is anywhere.
    pub orientation: Quaternion,
    /// How fast it turns about its x, y and z, without the bias, °/s.
    pub rate_dps: Vector,
    /// The acceleration with gravity, up at rest, m/s².
    pub acceleration: Vector,
    /// Since when it has been still; nothing while it moves.
    pub still_since: Option<SensorTime>,
    /// How unsure the gyroscope's bias is, °/s. Below 0.2 once the phone lay still for 2 s.
    pub bias_sigma_dps: f64,
}

/// Feels. One for each time of listening; its sign is settled once.
#[derive(Clone, Debug)]
pub struct Motion {
    sign: Sign,
    steps: Steps,
    before: Option<Sample>,
    orientation: Orientation,
    step_s: f64,
    stillness: Stillness,
    speed: Speed,
    strokes: Strokes,
    rocking: Rocking,
    passes: Passes,
    taps: Taps,
    now: Option<Attitude>,
}

/// The step that is assumed of the first sample alone, seconds: what browsers aim at.
const FIRST_STEP_S: f64 = 1.0 / 60.0;
/// By how much of itself the step must change for the filters to be told. Source: our choice; below, they
/// differ by less than the step itself stutters.
const STEP_CHANGES: f64 = 0.02;

impl Motion {
    /// Begins to feel a phone whose gravity has this sign.
    #[must_use]
    pub fn new(sign: Sign) -> Motion {
        Motion {
            sign,
            steps: Steps::default(),
            before: None,
            orientation: Orientation::new(Tuning::PHONE, FIRST_STEP_S),
            step_s: FIRST_STEP_S,
            stillness: Stillness::new(),
            speed: Speed::new(),
            strokes: Strokes::new(),
            rocking: Rocking::new(),
            passes: Passes::default(),
            taps: Taps::new(),
            now: None,
        }
    }

    /// Takes a sample, and tells what is certain by now.
    ///
    /// # Errors
    /// When it isn't later than the one before. It is then as if it hadn't come.
    pub fn push(&mut self, sample: &Sample) -> Result<Vec<Reading>, Refused> {
        let sample = sample.signed(self.sign);
        let mut told = Vec::new();
        match (self.steps.arrive(sample.at)?, self.before) {
            (Arrival::After { steps, step_s }, Some(before)) => {
                self.keep_step();
                // What is missing lies on a straight line; a step turns at its middle's rate.
                for step in 1..steps {
                    let part = f64::from(step) / f64::from(steps);
                    let half = (f64::from(step) - 0.5) / f64::from(steps);
                    let between = Sample {
                        at: sample.at.earlier(f64::from(steps - step) * step_s),
                        acceleration: mix(before.acceleration, sample.acceleration, part),
                        rate: mix(before.rate, sample.rate, part),
                    };
                    let rate = mix(before.rate, sample.rate, half);
                    self.step(&between, rate, step_s, &mut told);
                }
                let half = 1.0 - 0.5 / f64::from(steps);
                let rate = mix(before.rate, sample.rate, half);
                self.step(&sample, rate, step_s, &mut told);
            }
            (Arrival::Gap, Some(before)) => {
                self.end(&mut told);
                told.push(Reading::Gap { from: before.at, to: sample.at });
                self.orientation.lost();
                self.begin(&sample);
            }
            (Arrival::First | Arrival::Gap | Arrival::After { .. }, _) => self.begin(&sample),
        }
        self.before = Some(sample);
        Ok(told)
    }

    /// There is no more: tells what was waiting for its end.
    pub fn finish(&mut self) -> Vec<Reading> {
        let mut told = Vec::new();
        self.end(&mut told);
        told
    }

    /// How the phone is right now; nothing before the first sample.
    #[must_use]
    pub fn attitude(&self) -> Option<&Attitude> {
        self.now.as_ref()
    }

    /// The step that samples have, in seconds, once two have come.
    #[must_use]
    pub fn step_s(&self) -> Option<f64> {
        self.steps.nominal_s()
    }

    fn keep_step(&mut self) {
        let Some(nominal_s) = self.steps.nominal_s() else { return };
        if libm::fabs(nominal_s - self.step_s) > STEP_CHANGES * self.step_s {
            self.step_s = nominal_s;
            self.orientation.set_step(nominal_s);
        }
    }

    /// The first sample, or the first after a gap: gravity tells how the phone is turned, and no more.
    fn begin(&mut self, sample: &Sample) {
        self.orientation.update(sample.rate, sample.acceleration, 0.0);
        self.now = Some(self.attitude_of(sample));
    }

    fn attitude_of(&self, sample: &Sample) -> Attitude {
        Attitude {
            at: sample.at,
            orientation: self.orientation.quaternion(),
            rate_dps: degrees(sub(sample.rate, self.orientation.bias())),
            acceleration: sample.acceleration,
            still_since: self.stillness.since(),
            bias_sigma_dps: self.orientation.bias_sigma_dps(),
        }
    }

    fn step(&mut self, sample: &Sample, rate: Vector, step_s: f64, told: &mut Vec<Reading>) {
        self.orientation.update(rate, sample.acceleration, step_s);
        let mut now = self.attitude_of(sample);
        let felt = Felt {
            at: sample.at,
            step_s,
            rate_dps: degrees(sample.rate),
            bias_dps: degrees(self.orientation.bias()),
            bias_sigma_dps: now.bias_sigma_dps,
            acceleration: sample.acceleration,
        };
        self.stillness.step(&felt, |change| told.push(Reading::from(change)));
        now.still_since = self.stillness.since();
        self.turns(&now, step_s, told);
        let taps =
            self.taps.step(sample.at, step_s, sample.acceleration, now.rate_dps, &self.speed);
        if let Some((at, quality)) = taps {
            told.push(Reading::DoubleTap { at, quality });
        }
        self.now = Some(now);
    }

    fn turns(&mut self, now: &Attitude, step_s: f64, told: &mut Vec<Reading>) {
        let still_s = now.still_since.map(|since| now.at.since_s(since));
        if still_s.is_some_and(|still_s| still_s >= PAUSE_S) {
            self.rocking.stands();
            self.passes.interrupted();
        }
        let [east, north, up] = *self.orientation.matrix();
        let [x, y, z] = [east, north, up].map(|row| dot(row, now.acceleration));
        let pushed = [x, y, z - GRAVITY];
        let (passes, stillness) = (&mut self.passes, &self.stillness);
        let mut turned = |at, quality| {
            // What is told late may be told already, by the other kind of turn; and beside stillness nothing comes and
            // goes back.
            if !passes.too_soon(at) && !stillness.stood(at) {
                told.push(Reading::Turn { at, quality });
                told.extend(passes.turn(at, quality).map(Reading::Pass));
            }
        };
        if still_s.is_some() {
            self.speed.stands(step_s, pushed);
        } else {
            self.speed.step(step_s, pushed);
        }
        self.strokes.step(now.at, step_s, pushed, &mut turned);
        if self.speed.is_above(STROKE_SPEED) {
            self.rocking.stands();
        } else {
            self.rocking.step(now.at, step_s, up, turned);
        }
    }

    fn end(&mut self, told: &mut Vec<Reading>) {
        self.stillness.end(|change| told.push(Reading::from(change)));
        self.speed = Speed::new();
        self.strokes = Strokes::new();
        self.rocking = Rocking::new();
        self.passes.interrupted();
        self.taps = Taps::new();
    }
}

/// What is taken off before movement is looked for, m/s²; what it is wrong by is steady, and forgotten.
const GRAVITY: f64 = 9.81;

fn degrees(radians: Vector) -> Vector {
    scale(radians, 180.0 / core::f64::consts::PI)
}

impl From<Change> for Reading {
    fn from(change: Change) -> Reading {
        match change {
            Change::Still { since } => Reading::Still { since },
            Change::Moving { at } => Reading::Moving { at },
            Change::PauseBegan { start } => Reading::PauseBegan { start },
            Change::PauseEnded { start, end, quality } => {
                Reading::PauseEnded { start, end, quality }
            }
            Change::Held(pose) => Reading::Held(pose),
        }
    }
}
