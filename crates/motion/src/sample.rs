//! One answer of the phone's sensors, and the door through which it comes in.
//!
//! Whatever isn't a number, or no sensor of a phone could have said, stays outside. Time is the
//! sensors' own: a third kind beside session time and wall time, never mixed with them.

use crate::limits::{ACCELERATION_MAX, RATE_MAX_DPS, TIME_MAX_MS};
use crate::vector::{Vector, scale};

/// A moment by the sensors' clock: microseconds since its beginning, wherever that lies.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct SensorTime(u64);

impl SensorTime {
    /// The moment so many milliseconds after the clock's beginning, to the microsecond.
    ///
    /// # Errors
    /// When that is no number, negative, or more than a clock could have reached.
    pub fn from_ms(ms: f64) -> Result<SensorTime, Refused> {
        if !ms.is_finite() {
            return Err(Refused::NotFinite);
        }
        if !(0.0..=TIME_MAX_MS).contains(&ms) {
            return Err(Refused::NoSuchTime);
        }
        Ok(SensorTime(libm::round(ms * 1000.0) as u64))
    }

    /// Milliseconds since the clock's beginning, rounded to the nearest.
    #[must_use]
    pub fn ms(self) -> u64 {
        (self.0 + 500) / 1000
    }

    /// Seconds since `earlier`; zero where that is still to come.
    #[must_use]
    pub fn since_s(self, earlier: SensorTime) -> f64 {
        self.0.saturating_sub(earlier.0) as f64 / 1e6
    }

    /// So many seconds earlier, or later where that is below zero; not before the clock's beginning.
    #[must_use]
    pub fn earlier(self, seconds: f64) -> SensorTime {
        SensorTime(self.0.saturating_add_signed(-(libm::round(seconds * 1e6) as i64)))
    }
}

/// Which way gravity points in what the phone says, settled once, when listening begins.
///
/// Nothing in the motion tells it: turning and pushing a phone changes both signs alike.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Sign {
    /// A phone lying on its back says +9.8 along z, as the W3C's text has it.
    #[default]
    Up,
    /// It says −9.8, as iPhones do.
    Down,
}

impl Sign {
    /// What a phone that lies on its back, screen up, tells of itself; nothing where it doesn't lie
    /// so: then z is not most of what it says.
    #[must_use]
    pub fn of_screen_up(acceleration: Vector) -> Option<Sign> {
        let z = acceleration[2];
        let sure = libm::fabs(z) > 8.0;
        sure.then_some(if z > 0.0 { Sign::Up } else { Sign::Down })
    }
}

/// One answer of the sensors, checked.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Sample {
    pub(crate) at: SensorTime,
    /// With gravity in it, m/s², as the phone says it.
    pub(crate) acceleration: Vector,
    /// rad/s.
    pub(crate) rate: Vector,
}

/// Why a sample wasn't taken.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Refused {
    /// Something in it is no number. Phones without a sensor say `null`.
    NotFinite,
    /// The time is negative or absurd.
    NoSuchTime,
    /// It is larger than a phone's sensor can say.
    BeyondSensor,
    /// It isn't later than the one before.
    NotLater,
}

impl Refused {
    /// A stable word for it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Refused::NotFinite => "not-finite",
            Refused::NoSuchTime => "no-such-time",
            Refused::BeyondSensor => "beyond-sensor",
            Refused::NotLater => "not-later",
        }
    }
}

impl Sample {
    /// A sample as a browser's `devicemotion` event has it: `timeStamp` in milliseconds,
    /// `accelerationIncludingGravity` x, y, z in m/s², `rotationRate` alpha, beta, gamma in °/s, which
    /// are about x, y and z.
    ///
    /// # Errors
    /// When a value is no number, or no phone could have said it.
    pub fn new(t_ms: f64, acceleration: Vector, rate_dps: Vector) -> Result<Sample, Refused> {
        let at = SensorTime::from_ms(t_ms)?;
        if !acceleration.iter().chain(&rate_dps).all(|value| value.is_finite()) {
            return Err(Refused::NotFinite);
        }
        let within = |values: Vector, most: f64| values.iter().all(|v| libm::fabs(*v) <= most);
        if !within(acceleration, ACCELERATION_MAX) || !within(rate_dps, RATE_MAX_DPS) {
            return Err(Refused::BeyondSensor);
        }
        Ok(Sample { at, acceleration, rate: scale(rate_dps, core::f64::consts::PI / 180.0) })
    }

    /// When it was.
    #[must_use]
    pub fn at(&self) -> SensorTime {
        self.at
    }

    /// With gravity pointing up at rest.
    pub(crate) fn signed(mut self, sign: Sign) -> Sample {
        if sign == Sign::Down {
            self.acceleration = scale(self.acceleration, -1.0);
        }
        self
    }
}
