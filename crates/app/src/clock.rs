//! The two clocks of the shell: wall time with its UTC offset, for the journal, and a clock that
//! never jumps, from which a player takes session time. The core knows neither.

use std::borrow::Cow;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use jiff::tz::TimeZone;
use journal::WallTime;

use crate::explain::{Exit, Explain};

/// Where wall time comes from.
#[derive(Clone, Copy, Debug)]
pub enum Wall {
    /// The machine's clock and time zone.
    System,
    /// A fixed moment, given by `--at`: for tests and reproducible output.
    Fixed(WallTime),
}

/// Why there is no wall time.
#[derive(Debug, thiserror::Error)]
pub enum ClockError {
    /// The machine's clock shows a time before 1970 or after 9999.
    #[error("this machine's clock shows {shown}")]
    Absurd {
        /// What it shows.
        shown: String,
    },
    /// `--at` isn't a moment.
    #[error("`{text}` is no moment: {why}")]
    NoMoment {
        /// What was given.
        text: String,
        /// Why it is none.
        why: &'static str,
    },
}

impl Explain for ClockError {
    fn code(&self) -> &'static str {
        match self {
            ClockError::Absurd { .. } => "clock-absurd",
            ClockError::NoMoment { .. } => "no-moment",
        }
    }

    fn way_out(&self) -> Cow<'static, str> {
        match self {
            ClockError::Absurd { .. } => "Set the machine's date and time.",
            ClockError::NoMoment { .. } => "Write it like 2026-11-23T08:15:00+01:00.",
        }
        .into()
    }

    fn exit(&self) -> Exit {
        match self {
            ClockError::Absurd { .. } => Exit::Failed,
            ClockError::NoMoment { .. } => Exit::Usage,
        }
    }
}

impl Wall {
    /// What time it is.
    ///
    /// # Errors
    /// [`ClockError::Absurd`]
    pub fn now(self) -> Result<WallTime, ClockError> {
        match self {
            Wall::Fixed(at) => Ok(at),
            Wall::System => {
                let now = Timestamp::now();
                let offset_secs = TimeZone::system().to_offset(now).seconds();
                wall(now, offset_secs).ok_or_else(|| ClockError::Absurd { shown: now.to_string() })
            }
        }
    }
}

/// Reads a moment in RFC 3339's form; its offset is where the person is.
///
/// # Errors
/// [`ClockError::NoMoment`]
pub fn parse_wall(text: &str) -> Result<WallTime, ClockError> {
    let no = |why| ClockError::NoMoment { text: text.chars().take(40).collect(), why };
    let pieces = jiff::fmt::temporal::DateTimeParser::new()
        .parse_pieces(text)
        .map_err(|_| no("that is not RFC 3339"))?;
    let Some(offset) = pieces.to_numeric_offset() else {
        return Err(no("its distance from UTC is missing"));
    };
    if pieces.time().is_none() {
        return Err(no("that is not RFC 3339"));
    }
    // Day, time and offset are there: what is refused now lies beyond the moments that are known, which
    // end with 9999-12-30T22:00:00Z.
    let timestamp: Option<Timestamp> = text.parse().ok();
    let moment = timestamp.and_then(|timestamp| wall(timestamp, offset.seconds()));
    moment.ok_or_else(|| no("it lies before 1970, or after 30 December 9999"))
}

fn wall(moment: Timestamp, offset_secs: i32) -> Option<WallTime> {
    let ms = u64::try_from(moment.as_millisecond()).ok()?;
    WallTime::new(ms, i16::try_from(offset_secs / 60).ok()?)
}

/// A clock that never goes backwards, from which a player takes session time.
pub trait Clock {
    /// How long since some fixed moment, time asleep counted where the system can.
    fn elapsed(&self) -> Duration;
}

/// The machine's own.
#[derive(Clone, Copy, Debug)]
pub struct Monotonic {
    began: Instant,
}

impl Monotonic {
    /// Begins now.
    pub fn start() -> Monotonic {
        Monotonic { began: Instant::now() }
    }
}

impl Clock for Monotonic {
    /// Linux stops its usual clock while the machine sleeps; this one goes on, so that a player
    /// notices.
    #[cfg(target_os = "linux")]
    fn elapsed(&self) -> Duration {
        let now = rustix::time::clock_gettime(rustix::time::ClockId::Boottime);
        Duration::try_from(now).unwrap_or_else(|_| self.began.elapsed())
    }

    #[cfg(not(target_os = "linux"))]
    fn elapsed(&self) -> Duration {
        self.began.elapsed()
    }
}
