//! A journal that is being written, and the page of its history.

use std::fmt::Write as _;

use expect_test::Expect;
use journal::{
    Entry, History, Journal, Note, Outcome, Place, Purpose, Salt, SessionId, SessionRecord,
    Started, Summary, WallTime, Way, Worked, Writer,
};
use routine::{Lengths, Level, SessionTime, Span};

use crate::any::{JOURNAL, writer};

/// A journal that is being written.
pub(crate) struct Life {
    pub(crate) journal: Journal,
    pub(crate) writer: Writer,
}

impl Life {
    pub(crate) fn new() -> Life {
        Life { journal: Journal::new(JOURNAL), writer: writer(1) }
    }

    pub(crate) fn write(&mut self, now: WallTime, note: &Note) -> Place {
        let entry = self.writer.write(note.page(Salt::new([5; 16])), now).expect("it is small");
        self.keep(entry)
    }

    pub(crate) fn keep(&mut self, entry: Entry) -> Place {
        let place = entry.place();
        self.journal.insert(entry).expect("it is this journal's");
        place
    }

    pub(crate) fn session(&mut self, id: u8, now: WallTime, purpose: Purpose, played_secs: u32) {
        self.write(now, &Note::Started(started(id, purpose)));
        let end = WallTime::new(now.ms() + u64::from(played_secs) * 1000, now.offset_minutes());
        let record = record(id, purpose, played_secs);
        self.write(end.expect("far from 9999"), &Note::Session(record));
    }
}

pub(crate) fn session(id: u8) -> SessionId {
    SessionId::new([id; 16])
}

pub(crate) fn started(id: u8, purpose: Purpose) -> Started {
    Started {
        session: session(id),
        routine_id: "five".into(),
        routine: String::new(),
        lengths: Lengths::default(),
        engine: 1,
        language: "en".into(),
        voice: "device".into(),
        way: Way::Screen,
        purpose,
    }
}

pub(crate) fn record(id: u8, purpose: Purpose, played_secs: u32) -> SessionRecord {
    let worked = |technique: &str, level| Worked {
        technique: technique.into(),
        level,
        time: Span::from_secs(played_secs / 2),
    };
    let worked = vec![
        worked("thoracic-extension", Some(Level::ONE)),
        worked("thoracic-extension", Some(Level::TWO)),
    ];
    SessionRecord {
        session: session(id),
        until: SessionTime::from_ms(played_secs * 1000),
        log: Vec::new(),
        summary: Summary {
            routine_id: "five".into(),
            purpose,
            played: Span::from_secs(played_secs),
            worked,
            outcome: Outcome::Finished,
            before: None,
            after: None,
        },
    }
}

/// The page of a history.
#[track_caller]
pub(crate) fn check(journal: &Journal, page: &Expect) {
    let history = History::of(journal);
    let mut text = String::new();
    let mut line = |line: String| writeln!(text, "{line}").expect("a String takes all");
    for month in history.months() {
        line(format!("{}", month.month));
        for past in month.sessions {
            let counts = if past.is_practice() { "" } else { " (not counted)" };
            let morning = past.morning.map_or(String::new(), |felt| format!(" {felt:?}"));
            let (when, played) = (past.when, past.summary.played);
            line(format!("  {} {when} {played}{morning}{counts}", past.session.short()));
        }
    }
    for (technique, counted) in history.techniques() {
        line(format!("{technique}: {} times, {}", counted.sessions, counted.time));
    }
    for (routine, counted) in history.routines() {
        line(format!("{routine}: {} times, {}", counted.sessions, counted.time));
    }
    line(format!("{} practice days", history.practice_days().len()));
    for open in &history.open {
        line(format!("open {} since {}", open.started.session.short(), open.when));
    }
    for restriction in &history.restrictions {
        line(format!("{:?} {:?}", restriction.bar, restriction.term));
    }
    for (name, value) in &history.settings {
        line(format!("{name} = {value}"));
    }
    for (place, why) in &history.unreadable {
        line(format!("{place}: {why}"));
    }
    page.assert_eq(&text);
}
