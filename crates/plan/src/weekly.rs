//! The weekly appointment with the measures: whether today offers it.
//!
//! It is an offer and no duty. Put off, it comes again a week later; put off [`PUT_OFF_MAX`] times in a
//! row, it comes no more, until something is measured or a day is chosen.

use alloc::format;
use alloc::string::String;

use journal::{Day, History, Setting, Weekday};

use crate::limits::{MEASURE_EVERY_DAYS, PUT_OFF_MAX};

/// The setting that says when.
const WHEN: &str = "measure-on";
/// The setting that says when it was put off last, and how many times in a row.
const PUT_OFF: &str = "measure-put-off";

/// When one likes to measure.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Weekly {
    /// A week after the last time.
    #[default]
    AfterLast,
    /// On a day of the week.
    On(Weekday),
    /// Unasked, never.
    Never,
}

impl Weekly {
    /// What was chosen.
    pub fn of(history: &History) -> Weekly {
        let chosen = history.settings.get(WHEN).map(String::as_str);
        let on = chosen.and_then(Weekday::from_key);
        match (on, chosen) {
            (Some(day), _) => Weekly::On(day),
            (None, Some("never")) => Weekly::Never,
            (None, Some(_) | None) => Weekly::AfterLast,
        }
    }

    /// What is written when it is chosen: it is offered again, however often it was put off.
    pub fn settings(self) -> [Setting; 2] {
        let value = match self {
            Weekly::AfterLast => "",
            Weekly::On(day) => day.key(),
            Weekly::Never => "never",
        };
        [setting(WHEN, value.into()), setting(PUT_OFF, String::new())]
    }

    /// Whether `today` offers to measure: once a week, after the first practice.
    ///
    /// ```
    /// use journal::{Day, History};
    /// let today = Day::new(2026, 11, 23).ok_or("a day")?;
    /// assert!(!plan::Weekly::is_due(&History::default(), today)); // nothing was practised yet
    /// # Ok::<(), &str>(())
    /// ```
    pub fn is_due(history: &History, today: Day) -> bool {
        if history.last().is_none() && history.readings.is_empty() {
            return false;
        }
        let measured = last_measured(history, today);
        let off = PutOff::of(history).filter(|off| measured.is_none_or(|day| off.on >= day));
        if off.is_some_and(|off| off.times >= PUT_OFF_MAX) {
            return false;
        }
        let begins = match Weekly::of(history) {
            Weekly::Never => return false,
            Weekly::AfterLast => today.plus_days(1 - MEASURE_EVERY_DAYS),
            Weekly::On(weekday) => weekday.last(today),
        };
        let since = |day: Option<Day>| day.is_some_and(|day| day >= begins);
        !since(measured) && !since(off.map(|off| off.on))
    }

    /// What is written when it is put off today.
    pub fn put_off(history: &History, today: Day) -> Setting {
        let measured = last_measured(history, today);
        let before = PutOff::of(history).filter(|off| measured.is_none_or(|day| off.on >= day));
        let times = before.map_or(1, |off| off.times.saturating_add(1));
        setting(PUT_OFF, format!("{today} {times}"))
    }
}

/// When it was put off last, and how many times in a row.
#[derive(Clone, Copy)]
struct PutOff {
    on: Day,
    times: u8,
}

impl PutOff {
    fn of(history: &History) -> Option<PutOff> {
        let (on, times) = history.settings.get(PUT_OFF)?.split_once(' ')?;
        Some(PutOff { on: Day::parse(on)?, times: times.parse().ok()? })
    }
}

/// On which day something was measured last; what is dated later than today doesn't count.
fn last_measured(history: &History, today: Day) -> Option<Day> {
    history.readings.iter().map(|past| past.when.day()).find(|day| *day <= today)
}

fn setting(name: &str, value: String) -> Setting {
    Setting { name: name.into(), value }
}
