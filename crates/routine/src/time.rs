//! Session time and spans of it, in whole milliseconds.
//!
//! Session time is the track's position: it starts at zero, counts played time only and stands
//! still in a pause. It is never wall time.

use core::fmt;
use core::ops::{Add, AddAssign, Sub};

use crate::Message;

/// A moment of a session: milliseconds of played time since the track began.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct SessionTime(u32);

/// A length of session time, in milliseconds.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Span(u32);

impl SessionTime {
    /// The track's beginning.
    pub const ZERO: SessionTime = SessionTime(0);

    /// The moment `ms` milliseconds after the beginning.
    pub const fn from_ms(ms: u32) -> SessionTime {
        SessionTime(ms)
    }

    /// Milliseconds since the beginning.
    pub const fn ms(self) -> u32 {
        self.0
    }

    /// How long ago `earlier` was; zero where it is still to come.
    pub const fn since(self, earlier: SessionTime) -> Span {
        Span(self.0.saturating_sub(earlier.0))
    }
}

impl Span {
    /// No time at all.
    pub const ZERO: Span = Span(0);

    /// A span of `ms` milliseconds.
    pub const fn from_ms(ms: u32) -> Span {
        Span(ms)
    }

    /// A span of whole seconds.
    pub const fn from_secs(secs: u32) -> Span {
        Span(secs.saturating_mul(1000))
    }

    /// Milliseconds.
    pub const fn ms(self) -> u32 {
        self.0
    }

    /// Whole seconds, rounded down.
    pub const fn secs(self) -> u32 {
        self.0 / 1000
    }

    /// Whole minutes as people are told them, everywhere: the nearest, and 0 for less than one.
    pub const fn minutes(self) -> u32 {
        if self.0 < 60_000 { 0 } else { self.0.saturating_add(30_000) / 60_000 }
    }

    /// How long, as people are told it in a list: in minutes, below one in seconds.
    pub fn message(self) -> Message {
        match self.minutes() {
            0 => Message::new("today-seconds").number("seconds", self.secs()),
            minutes => Message::new("today-minutes").number("minutes", minutes),
        }
    }
}

impl Add<Span> for SessionTime {
    type Output = SessionTime;
    fn add(self, span: Span) -> SessionTime {
        SessionTime(self.0.saturating_add(span.0))
    }
}

impl AddAssign<Span> for SessionTime {
    fn add_assign(&mut self, span: Span) {
        *self = *self + span;
    }
}

impl Add for Span {
    type Output = Span;
    fn add(self, other: Span) -> Span {
        Span(self.0.saturating_add(other.0))
    }
}

impl AddAssign for Span {
    fn add_assign(&mut self, other: Span) {
        *self = *self + other;
    }
}

impl Sub for Span {
    type Output = Span;
    /// Never below zero.
    fn sub(self, other: Span) -> Span {
        Span(self.0.saturating_sub(other.0))
    }
}

impl core::iter::Sum for Span {
    fn sum<I: Iterator<Item = Span>>(spans: I) -> Span {
        spans.fold(Span::ZERO, Add::add)
    }
}

/// Minutes and seconds with milliseconds: `1:05.250`.
impl fmt::Display for SessionTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Span(self.0).fmt(f)
    }
}

/// Minutes and seconds with milliseconds: `1:05.250`.
impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (minutes, rest) = (self.0 / 60_000, self.0 % 60_000);
        write!(f, "{minutes}:{:02}.{:03}", rest / 1000, rest % 1000)
    }
}
