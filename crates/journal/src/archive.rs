//! Past sessions by year and month, what a stretch of them comes to, and what is done most and was done
//! last.
//!
//! Each question is one walk through the sessions, so it costs as much as there are of them. Whether
//! anything got better isn't counted here: that takes an interval to say, which is `insight`'s.

use alloc::vec::Vec;
use core::cmp::Reverse;

use routine::{Map, Set, Span, Technique, sort_by_key};

use crate::history::{History, PastSession};
use crate::limits::{HABITS_MAX, USED_MIN};
use crate::wall::Month;

/// One year of sessions.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct YearOfSessions<'a> {
    /// Which, where the person was.
    pub year: i16,
    /// Its months in which there was a session, newest first. Never empty.
    pub months: Vec<MonthOfSessions<'a>>,
}

/// One month of sessions.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MonthOfSessions<'a> {
    /// Which, where the person was.
    pub month: Month,
    /// Its sessions, newest first. Never empty.
    pub sessions: Vec<&'a PastSession>,
}

/// How often and how long something was done.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Counted {
    /// In how many sessions.
    pub sessions: u32,
    /// How long in all.
    pub time: Span,
}

/// What sessions come to; only what counts is counted: see [`crate::Summary::counts`].
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Totals<'a> {
    /// How many sessions, and how long was played in them.
    pub counted: Counted,
    /// On how many days, where the person was.
    pub days: u32,
    /// Each technique by its id, the longest first.
    pub techniques: Vec<(&'a str, Counted)>,
}

/// What somebody does most, and what else they did last: techniques by their ids, at most [`HABITS_MAX`] of
/// each, none in both.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Habits<'a> {
    /// Practised in at least [`USED_MIN`] sessions, the longest first.
    pub most: Vec<&'a str>,
    /// Practised last: of a later session first, within one the longest.
    pub lately: Vec<&'a str>,
}

impl<'a> Totals<'a> {
    /// What `sessions` come to.
    pub fn of(sessions: impl IntoIterator<Item = &'a PastSession>) -> Totals<'a> {
        let counts = |past: &&PastSession| past.is_practice();
        let sessions: Vec<&PastSession> = sessions.into_iter().filter(counts).collect();
        let days: Set<_> = sessions.iter().map(|past| past.when.day()).collect();
        let counted = Counted {
            sessions: number(sessions.len()),
            time: sessions.iter().map(|past| past.summary.played).sum(),
        };
        let mut techniques: Vec<_> = by_technique(&sessions).into_iter().collect();
        sort_by_key(&mut techniques, |(_, counted)| Reverse(counted.time));
        Totals { counted, days: number(days.len()), techniques }
    }
}

impl<'a> YearOfSessions<'a> {
    /// What it comes to.
    pub fn totals(&self) -> Totals<'a> {
        Totals::of(self.months.iter().flat_map(|month| month.sessions.iter().copied()))
    }
}

impl<'a> MonthOfSessions<'a> {
    /// What it comes to.
    pub fn totals(&self) -> Totals<'a> {
        Totals::of(self.sessions.iter().copied())
    }
}

impl History {
    /// All sessions by month, newest first.
    pub fn months(&self) -> Vec<MonthOfSessions<'_>> {
        let mut months: Map<Month, Vec<&PastSession>> = Map::new();
        for past in &self.sessions {
            months.or_insert(past.when.day().month(), Vec::new()).push(past);
        }
        let newest_first = months.into_iter().rev();
        newest_first.map(|(month, sessions)| MonthOfSessions { month, sessions }).collect()
    }

    /// All sessions by year, newest first.
    pub fn years(&self) -> Vec<YearOfSessions<'_>> {
        let mut years: Vec<YearOfSessions<'_>> = Vec::new();
        for month in self.months() {
            match years.last_mut().filter(|last| last.year == month.month.year) {
                Some(year) => year.months.push(month),
                None => {
                    years.push(YearOfSessions { year: month.month.year, months: [month].into() });
                }
            }
        }
        years
    }

    /// How often and how long each technique was practised, by its id.
    pub fn techniques(&self) -> Map<&str, Counted> {
        by_technique(&self.practice().collect::<Vec<_>>())
    }

    /// How often each routine was practised, by its id.
    pub fn routines(&self) -> Map<&str, Counted> {
        let mut all: Map<&str, Counted> = Map::new();
        for past in self.practice() {
            let counted = all.or_insert(past.summary.routine_id.as_str(), Counted::default());
            counted.time += past.summary.played;
            counted.sessions += 1;
        }
        all
    }

    /// Their habits, of the techniques that `known` knows by their id. Those that lie still are left out:
    /// they begin and end every session.
    pub fn habits<'t>(&self, known: &dyn Fn(&str) -> Option<&'t Technique>) -> Habits<'_> {
        let moves = |id: &str| known(id).is_some_and(Technique::moves);
        let used = Totals::of(&self.sessions).techniques.into_iter();
        let often = used.filter(|(id, counted)| counted.sessions >= USED_MIN && moves(id));
        let most: Vec<&str> = often.map(|(id, _)| id).take(HABITS_MAX).collect();
        let mut lately: Vec<&str> = Vec::new();
        for past in self.practice() {
            for (id, _) in Totals::of([past]).techniques {
                if lately.len() == HABITS_MAX {
                    return Habits { most, lately };
                }
                if !most.contains(&id) && !lately.contains(&id) && moves(id) {
                    lately.push(id);
                }
            }
        }
        Habits { most, lately }
    }
}

/// How often and how long each technique was done in `sessions`.
fn by_technique<'a>(sessions: &[&'a PastSession]) -> Map<&'a str, Counted> {
    let mut all: Map<&str, Counted> = Map::new();
    for past in sessions {
        let mut once = Set::new();
        for worked in &past.summary.worked {
            let counted = all.or_insert(worked.technique.as_str(), Counted::default());
            counted.time += worked.time;
            counted.sessions += u32::from(once.insert(&worked.technique));
        }
    }
    all
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
