//! The days of the week, and times of the day that repeat: when somebody means to practise.

use core::fmt;

use routine::words;

use crate::wall::Day;

words! {
    /// A day of the week.
    Weekday {
        /// Monday.
        Monday = "mon",
        /// Tuesday.
        Tuesday = "tue",
        /// Wednesday.
        Wednesday = "wed",
        /// Thursday.
        Thursday = "thu",
        /// Friday.
        Friday = "fri",
        /// Saturday.
        Saturday = "sat",
        /// Sunday.
        Sunday = "sun",
    }
}

impl Weekday {
    /// The last such day, today included.
    ///
    /// ```
    /// use journal::{Day, Weekday};
    /// let today = Day::new(2026, 11, 26).ok_or("a Thursday")?;
    /// assert_eq!(Weekday::Monday.last(today), Day::new(2026, 11, 23).ok_or("a Monday")?);
    /// # Ok::<(), &str>(())
    /// ```
    pub fn last(self, today: Day) -> Day {
        let ago = (today.weekday() as i32 - self as i32).rem_euclid(7);
        today.plus_days(-ago)
    }
}

impl Day {
    /// Which day of the week it is.
    ///
    /// ```
    /// use journal::{Day, Weekday};
    /// let day = Day::new(2026, 11, 23).ok_or("a day")?;
    /// assert_eq!(day.weekday(), Weekday::Monday);
    /// # Ok::<(), &str>(())
    /// ```
    pub fn weekday(self) -> Weekday {
        // 1970-01-01 was a Thursday.
        let since_monday = (self.number() + 3).rem_euclid(7);
        Weekday::ALL[usize::try_from(since_monday).unwrap_or(0)]
    }
}

/// A time of the day where the person is, to the minute.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct TimeOfDay {
    minutes: u16,
}

impl TimeOfDay {
    /// `hour` 0–23 and `minute` 0–59, or `None` where a clock never shows that.
    pub const fn new(hour: u16, minute: u16) -> Option<TimeOfDay> {
        if hour > 23 || minute > 59 {
            return None;
        }
        Some(TimeOfDay { minutes: hour * 60 + minute })
    }

    /// The time that `text` names, as in `18:30`.
    ///
    /// ```
    /// use journal::TimeOfDay;
    /// assert_eq!(TimeOfDay::parse("18:30"), TimeOfDay::new(18, 30));
    /// assert_eq!(TimeOfDay::parse("6 pm"), None);
    /// ```
    pub fn parse(text: &str) -> Option<TimeOfDay> {
        let (hour, minute) = text.split_once(':')?;
        let two = |part: &str| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit());
        if !two(hour) || !two(minute) {
            return None;
        }
        TimeOfDay::new(hour.parse().ok()?, minute.parse().ok()?)
    }

    /// The hour, 0–23.
    pub const fn hour(self) -> u16 {
        self.minutes / 60
    }

    /// The minute, 0–59.
    pub const fn minute(self) -> u16 {
        self.minutes % 60
    }

    /// Minutes since midnight.
    pub const fn minutes(self) -> u16 {
        self.minutes
    }
}

/// `18:30`.
impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.hour(), self.minute())
    }
}
