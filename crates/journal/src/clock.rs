//! The hybrid logical clock: orders entries of several devices, close to wall time, and never
//! backwards on one device, even when its wall clock is set back.
//!
//! After Kulkarni, Demirbas, Madappa, Avva and Leone, "Logical Physical Clocks" (2014). Ours
//! differs in one point: a clock more than 24 h ahead of this device's wall time is not taken
//! over, so that one wrong clock can't carry all others into the future.

use core::fmt;

use crate::limits::{AHEAD_MAX_MS, WALL_MAX_MS};
use crate::wall::WallTime;

/// A moment of the hybrid logical clock.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Clock {
    ms: u64,
    counter: u32,
}

impl Clock {
    /// Before every entry.
    pub const START: Clock = Clock { ms: 0, counter: 0 };

    /// From its parts: milliseconds since 1970 and the counter within one of them. `None` beyond
    /// the year 9999.
    pub const fn new(ms: u64, counter: u32) -> Option<Clock> {
        if ms > WALL_MAX_MS { None } else { Some(Clock { ms, counter }) }
    }

    /// Milliseconds since 1970.
    pub const fn ms(self) -> u64 {
        self.ms
    }

    /// The counter within one millisecond.
    pub const fn counter(self) -> u32 {
        self.counter
    }

    /// The next moment, at wall time `now`: later than `self`, and not before `now`. `None` once
    /// the year 9999 is used up.
    pub fn tick(self, now: WallTime) -> Option<Clock> {
        if now.ms() > self.ms {
            return Clock::new(now.ms(), 0);
        }
        match self.counter.checked_add(1) {
            Some(counter) => Some(Clock { ms: self.ms, counter }),
            None => Clock::new(self.ms + 1, 0),
        }
    }

    /// This clock after seeing an entry with the clock `other`, at wall time `now`.
    #[must_use]
    pub fn seen(self, other: Clock, now: WallTime) -> Clock {
        if other.is_ahead_of(now) { self } else { self.max(other) }
    }

    /// Whether it is more than 24 h ahead of the wall time `now`: some device's clock is wrong.
    pub fn is_ahead_of(self, now: WallTime) -> bool {
        self.ms > now.ms().saturating_add(AHEAD_MAX_MS)
    }
}

/// Milliseconds and counter: `1795418100000.0`.
impl fmt::Display for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.ms, self.counter)
    }
}
