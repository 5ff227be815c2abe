//! The sessions that others are told of: what was practised, as files for a training diary and events
//! for a calendar. Rehearsals and what was too short to count stay out.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use journal::{History, PastSession};

use crate::fit;
use crate::ical::Event;
use crate::moment::{day_and_time, later};

/// What a calendar says of a session.
pub struct Said {
    /// In a line.
    pub summary: String,
    /// In more; may be empty.
    pub description: String,
}

/// One FIT file for each session, with its name, oldest first. What began before July 1998 or after
/// January 2126, where a clock was wrong, has none: FIT can't tell such times.
pub fn fit_files(history: &History) -> impl Iterator<Item = (String, Vec<u8>)> {
    history.practice().rev().filter_map(|past| Some((fit_name(past), fit::activity(past)?)))
}

/// An event for each session, oldest first; `say` puts one into words. An event's id is its session's,
/// so a calendar that takes them in again has each once.
pub fn events(history: &History, say: impl Fn(&PastSession) -> Said) -> Vec<Event> {
    let event = |past: &PastSession| {
        let Said { summary, description } = say(past);
        let length = past.summary.played;
        Event {
            uid: format!("{}@rollwise", past.session),
            // It is what it is from the moment it was over.
            stamp: later(past.when, length.ms()),
            start: past.when,
            length,
            summary,
            description,
            repeats: None,
            alarm: None,
        }
    };
    history.practice().rev().map(event).collect()
}

/// When it began where the person was, and which it was: `2026-11-23-081500-0a1b2c3d.fit`.
fn fit_name(past: &PastSession) -> String {
    let (day, time) = day_and_time(past.when);
    let session = past.session.to_string();
    format!("{day}-{}-{}.fit", time.replace(':', ""), session.get(..8).unwrap_or_default())
}
