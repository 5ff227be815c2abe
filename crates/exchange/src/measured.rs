//! What the person told or measured, one value at one moment, in one list for all forms.
//!
//! A rehearsal's answers are left out: nobody rolled. So are questions that were skipped.

use alloc::vec::Vec;

use insight::Measure;
use journal::{
    Answer, Felt, History, Journal, Note, PastSession, SessionId, Summary, WallTime, kinds,
};
use routine::{Map, sort_by_key};

/// One value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Measured {
    /// With which session.
    pub session: SessionId,
    /// When in its course.
    pub when: When,
    /// At which moment: before, when the session began; after and in the morning, when it was written.
    pub at: WallTime,
    /// What.
    pub told: Told,
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
    /// So many points, 0–10.
    Points(Measure, u8),
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

/// All that was told, oldest first.
pub fn measured(journal: &Journal, history: &History) -> Vec<Measured> {
    let written = Written::of(journal);
    let mut all = Vec::new();
    for past in history.sessions.iter().filter(|past| past.is_real()) {
        let PastSession { session, when: began, ref summary, morning, .. } = *past;
        let ended = written.end(past).unwrap_or(began);
        let points = |answer: Option<Answer>, when, at| {
            let (measure, points) = (answer?.measure, answer?.score?.value());
            let told = Told::Points(Measure::Rated(measure), points);
            Some(Measured { session, when, at, told })
        };
        all.extend(points(summary.before, When::Before, began));
        all.extend(points(summary.after, When::After, ended));
        all.extend(morning.map(|felt| Measured {
            session,
            when: When::Morning,
            at: written.mornings.get(&session).copied().unwrap_or(ended),
            told: Told::Felt(felt),
        }));
    }
    sort_by_key(&mut all, |one| (one.at, one.session, one.when));
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
