//! What the person told, with a session or in a file that was taken in: one value at one moment, in one
//! list for all forms. What was measured by phone or counted is [`crate::read`].
//!
//! A rehearsal's answers are left out: nobody rolled. So are questions that were skipped.

use alloc::vec::Vec;

use insight::{Measure, Rating};
use journal::{
    Answer, Day, Felt, History, Journal, Note, PastSession, Place, SessionId, Summary, WallTime,
    kinds,
};
use routine::{Map, sort_by_key};

use crate::taken_in::taken_in;

/// One value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Measured<'a> {
    /// Where it is from.
    pub source: Source<'a>,
    /// When in a session's course.
    pub when: When,
    /// Before, when the session began; after and in the morning, when it was written.
    pub at: At,
    /// What.
    pub told: Told,
}

/// Where a value is from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Source<'a> {
    /// It was told with this session.
    Session(SessionId),
    /// A file brought it.
    File {
        /// The file's name.
        name: &'a str,
        /// Where it is written that the file was taken in.
        entry: Place,
        /// Which of its readings this is, from 0.
        number: usize,
    },
}

/// When something was told or read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum At {
    /// At this moment.
    Moment(WallTime),
    /// On this day; a file says no more.
    Day(Day),
}

/// When in a session's course something is told.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum When {
    /// Before the first word.
    Before,
    /// After the last.
    After,
    /// The morning after.
    Morning,
}

/// What was told.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Told {
    /// So many tenths of a point, 0–100: whole points where a session asked.
    Points {
        /// Of what.
        of: Rating,
        /// How many tenths.
        tenths: i16,
    },
    /// How the morning was, compared with the one before.
    Felt(Felt),
}

impl When {
    /// The stable word for it.
    pub const fn key(self) -> &'static str {
        match self {
            When::Before => "before",
            When::After => "after",
            When::Morning => "morning",
        }
    }
}

impl At {
    /// What it is ordered by, in milliseconds since 1970; a day is its beginning in UTC.
    pub(crate) fn order(self) -> i64 {
        const DAY_MS: i64 = 86_400_000;
        match self {
            At::Moment(when) => i64::try_from(when.ms()).unwrap_or(i64::MAX),
            At::Day(day) => day.number() * DAY_MS,
        }
    }
}

/// All that was told, oldest first.
pub fn measured<'a>(journal: &Journal, history: &'a History) -> Vec<Measured<'a>> {
    let written = Written::of(journal);
    let mut all = Vec::new();
    for past in history.sessions.iter().filter(|past| past.is_real()) {
        let PastSession { session, when: began, ref summary, morning, .. } = *past;
        let ended = written.end(past).unwrap_or(began);
        let source = Source::Session(session);
        let points = |answer: Option<Answer>, when, at| {
            let (of, points) = (answer?.measure, answer?.score?.value());
            let told = Told::Points { of, tenths: i16::from(points) * 10 };
            Some(Measured { source, when, at: At::Moment(at), told })
        };
        all.extend(points(summary.before, When::Before, began));
        all.extend(points(summary.after, When::After, ended));
        all.extend(morning.map(|felt| Measured {
            source,
            when: When::Morning,
            at: At::Moment(written.mornings.get(&session).copied().unwrap_or(ended)),
            told: Told::Felt(felt),
        }));
    }
    all.extend(taken_in(history).into_iter().filter_map(|one| {
        let Measure::Rated(of) = one.measure else { return None };
        let told = Told::Points { of, tenths: one.tenths };
        Some(Measured { source: one.source, when: one.when, at: At::Day(one.day), told })
    }));
    sort_by_key(&mut all, |one| {
        let (session, place) = match one.source {
            Source::Session(session) => (Some(session), None),
            Source::File { entry, number, .. } => (None, Some((entry, number))),
        };
        (one.at.order(), session, place, one.when)
    });
    all
}

/// When the ends and mornings of sessions were written, which a history doesn't keep.
#[derive(Default)]
struct Written {
    ends: Map<SessionId, Vec<(Summary, WallTime)>>,
    mornings: Map<SessionId, WallTime>,
}

impl Written {
    fn of(journal: &Journal) -> Written {
        let mut written = Written::default();
        for entry in journal.entries() {
            // Beginnings are large, and not asked for.
            if ![kinds::SESSION, kinds::MORNING].contains(&entry.header().kind.as_str()) {
                continue;
            }
            let at = entry.header().wall;
            let note = Note::of(entry);
            if let Ok(Note::Session(record)) = note {
                let ends = written.ends.or_insert(record.session, Vec::new());
                ends.push((record.summary, at));
            } else if let Ok(Note::Morning(morning)) = note {
                written.mornings.insert(morning.session, at);
            }
        }
        written
    }

    /// When the end that the history goes by was written: a session may have been closed twice.
    fn end(&self, past: &PastSession) -> Option<WallTime> {
        let ends = self.ends.get(&past.session)?;
        let same = |(summary, _): &&(Summary, WallTime)| *summary == past.summary;
        ends.iter().rev().find(same).map(|(_, at)| *at)
    }
}
