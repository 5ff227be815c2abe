//! Wall time with its distance from UTC, and the days and months a person counts in.
//!
//! A day is the day at the place where the person was: it never changes because they travel. What
//! isn't here: asking what time it is, time zones and their rules.

use core::fmt;

use crate::limits::{OFFSET_MAX_MINUTES, WALL_MAX_MS};

/// A moment as a person's clock showed it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct WallTime {
    ms: u64,
    offset_minutes: i16,
}

impl WallTime {
    /// `ms` milliseconds since 1970-01-01 UTC, at a place `offset_minutes` east of it. `None` after
    /// the year 9999 or more than 18 hours from UTC.
    pub const fn new(ms: u64, offset_minutes: i16) -> Option<WallTime> {
        if ms > WALL_MAX_MS || offset_minutes.unsigned_abs() > OFFSET_MAX_MINUTES.unsigned_abs() {
            return None;
        }
        Some(WallTime { ms, offset_minutes })
    }

    /// Milliseconds since 1970-01-01 UTC.
    pub const fn ms(self) -> u64 {
        self.ms
    }

    /// Minutes east of UTC, so that `60` is central Europe in winter.
    pub const fn offset_minutes(self) -> i16 {
        self.offset_minutes
    }

    /// The day it was there.
    pub fn day(self) -> Day {
        Day::from_number(self.local_ms().div_euclid(DAY_MS))
    }

    /// Hour and minute it was there.
    pub fn clock(self) -> (u8, u8) {
        let minute = self.local_ms().rem_euclid(DAY_MS) / 60_000;
        (small(minute / 60), small(minute % 60))
    }

    fn local_ms(self) -> i64 {
        let ms = i64::try_from(self.ms).expect("WALL_MAX_MS fits");
        ms + i64::from(self.offset_minutes) * 60_000
    }
}

const DAY_MS: i64 = 86_400_000;

/// As RFC 3339 has it, to the second: `2026-11-23T08:15:00+01:00`.
impl fmt::Display for WallTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (hour, minute) = self.clock();
        let second = self.local_ms().rem_euclid(60_000) / 1000;
        let sign = if self.offset_minutes < 0 { '-' } else { '+' };
        let offset = self.offset_minutes.unsigned_abs();
        let (hours, minutes) = (offset / 60, offset % 60);
        write!(f, "{}T{hour:02}:{minute:02}:{second:02}{sign}{hours:02}:{minutes:02}", self.day())
    }
}

/// A day of the calendar.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Day {
    year: i16,
    month: u8,
    day: u8,
}

impl Day {
    /// A day of the years 1 to 9999, or `None` where the calendar has no such day.
    pub fn new(year: i16, month: u8, day: u8) -> Option<Day> {
        let date = Day { year, month, day };
        let may_be = (1..=9999).contains(&year) && (1..=12).contains(&month);
        (may_be && Day::from_number(date.number()) == date).then_some(date)
    }

    /// The day that `text` names, as in `2026-11-23`.
    pub fn parse(text: &str) -> Option<Day> {
        let digits = |part: &str, count: usize| {
            (part.len() == count && part.bytes().all(|byte| byte.is_ascii_digit())).then_some(())
        };
        let mut parts = text.split('-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        digits(year, 4)?;
        digits(month, 2)?;
        digits(day, 2)?;
        if parts.next().is_some() {
            return None;
        }
        Day::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
    }

    /// The year.
    pub const fn year(self) -> i16 {
        self.year
    }

    /// The month, 1–12.
    pub const fn month_number(self) -> u8 {
        self.month
    }

    /// The day of the month, 1–31.
    pub const fn day_of_month(self) -> u8 {
        self.day
    }

    /// The month it lies in.
    pub const fn month(self) -> Month {
        Month { year: self.year, month: self.month }
    }

    /// Days since 1970-01-01. Source: Hinnant, "chrono-compatible low-level date algorithms",
    /// `days_from_civil`.
    pub fn number(self) -> i64 {
        let month = i64::from(self.month);
        let year = i64::from(self.year) - i64::from(month <= 2);
        let era = year.div_euclid(400);
        let year_of_era = year.rem_euclid(400);
        let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + i64::from(self.day) - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        era * 146_097 + day_of_era - 719_468
    }

    /// The day so many days after 1970-01-01. Source: the same, `civil_from_days`.
    fn from_number(number: i64) -> Day {
        let shifted = number + 719_468;
        let era = shifted.div_euclid(146_097);
        let day_of_era = shifted.rem_euclid(146_097);
        let year_of_era =
            (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted_month = (5 * day_of_year + 2) / 153;
        let month = (shifted_month + 2) % 12 + 1;
        let year = year_of_era + era * 400 + i64::from(month <= 2);
        Day {
            year: i16::try_from(year).unwrap_or(i16::MAX),
            month: small(month),
            day: small(day_of_year - (153 * shifted_month + 2) / 5 + 1),
        }
    }

    /// The day so many days later, or earlier where it is negative.
    pub fn plus_days(self, days: i32) -> Day {
        Day::from_number(self.number() + i64::from(days))
    }
}

/// `2026-11-23`.
impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{:02}", self.month(), self.day)
    }
}

/// A month of the calendar.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Month {
    /// The year.
    pub year: i16,
    /// The month, 1–12.
    pub month: u8,
}

/// `2026-11`.
impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

/// A number that the calendar keeps below 60.
fn small(number: i64) -> u8 {
    u8::try_from(number).expect("hours, minutes, months and days are small")
}
