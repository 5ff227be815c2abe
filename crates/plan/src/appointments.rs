//! When somebody means to practise and to measure, as a calendar can have it.
//!
//! Their own days, or Monday, Wednesday and Friday where they told none; within a programme up to its
//! end. A paused programme has no appointments. Ids stay the same when days or times change, so that
//! a calendar renews what it has instead of doubling it.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use journal::{About, Day, Following, PastSession, Profile, TimeOfDay, Weekday};
use routine::{Message, Set};

use crate::limits::{CALENDAR_DAYS, CHAIR_MINUTES, MEASURE_MINUTES};
use crate::programme::{Between, State, standing};

/// Something that repeats on certain days of the week.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Appointment {
    /// What it is.
    pub what: What,
    /// What stays the same when anything else changes.
    pub id: String,
    /// The first day.
    pub first: Day,
    /// On which days. Never empty.
    pub days: Set<Weekday>,
    /// The last day that it may fall on.
    pub until: Day,
    /// How long it takes.
    pub minutes: u32,
}

/// What an appointment is for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum What {
    /// A session.
    Practice,
    /// Measuring, before anything is rolled.
    Measure,
    /// The chair reset.
    ChairReset,
}

impl What {
    /// Its word in ids and message keys.
    pub const fn key(self) -> &'static str {
        match self {
            What::Practice => "practice",
            What::Measure => "measure",
            What::ChairReset => "chair",
        }
    }

    /// What the calendar calls it.
    pub fn name(self) -> Message {
        Message::new(format!("calendar-{}", self.key()))
    }

    /// A sentence on it.
    pub fn about(self) -> Message {
        Message::new(format!("calendar-{}-what", self.key()))
    }
}

/// The days that are practised on where nobody told any. Source: our choice; three a week with a day
/// between (evidence 0.2).
const USUAL: [Weekday; 3] = [Weekday::Monday, Weekday::Wednesday, Weekday::Friday];

/// The days a week that somebody practises on.
pub fn practice_days(about: &About) -> Set<Weekday> {
    if about.days.is_empty() { USUAL.into() } else { about.days.clone() }
}

/// The time of day at which somebody practises who told none. Source: our choice, an evening.
const USUAL_TIME: TimeOfDay = match TimeOfDay::new(18, 0) {
    Some(time) => time,
    None => unreachable!(),
};

/// The time of day that they practise at.
pub fn practice_time(about: &About) -> TimeOfDay {
    about.at.unwrap_or(USUAL_TIME)
}

/// All appointments from `today` on.
pub fn appointments(
    profile: &Profile,
    about: &About,
    following: Option<&Following>,
    past: &[PastSession],
    today: Day,
) -> Vec<Appointment> {
    let days = practice_days(about);
    let standing = following.and_then(|following| standing(following, past, today));
    let running = standing.filter(|standing| standing.state != State::Over);
    let Some(running) = running else {
        let until = today.plus_days(CALENDAR_DAYS);
        let measured: Set<Weekday> = days.iter().next().copied().into_iter().collect();
        let minutes = u32::from(profile.minutes);
        let own = [
            appointment(What::Practice, "own", days, minutes, today, until),
            appointment(What::Measure, "own", measured, MEASURE_MINUTES, today, until),
        ];
        return own.into_iter().flatten().collect();
    };
    if running.state == State::Paused {
        return Vec::new();
    }
    let of = format!("{}-{}", running.programme.id, following.map_or(today, |one| one.begun));
    let until = running.end();
    let longest = running.programme.minutes.iter().max().copied().unwrap_or(profile.minutes);
    let between: Set<Weekday> = match running.programme.between {
        Between::Rest => Set::new(),
        Between::ChairReset => {
            Weekday::ALL[..5].iter().copied().filter(|day| !days.contains(day)).collect()
        }
    };
    let measured = [running.since.weekday()].into();
    let all = [
        appointment(What::Practice, &of, days, longest.into(), today, until),
        appointment(What::Measure, &of, measured, MEASURE_MINUTES, today, until),
        appointment(What::ChairReset, &of, between, CHAIR_MINUTES, today, until),
    ];
    all.into_iter().flatten().collect()
}

/// `None` where no day of `days` lies between `today` and `until`.
fn appointment(
    what: What,
    of: &str,
    days: Set<Weekday>,
    minutes: u32,
    today: Day,
    until: Day,
) -> Option<Appointment> {
    let mut week = (0..7).map(|ahead| today.plus_days(ahead));
    let first = week.find(|day| days.contains(&day.weekday())).filter(|first| *first <= until)?;
    let id = format!("{}-{of}", what.key());
    Some(Appointment { what, id, first, days, until, minutes })
}
