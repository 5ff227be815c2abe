//! What of a journal can be found by words: what a person noted, and what they did. Who shows it has the
//! words for it.

use alloc::string::String;
use alloc::vec::Vec;

use crate::history::{History, PastSession};
use crate::spots::PastSpot;

/// What the name of the setting begins with that holds a note on a technique; its id follows.
pub const NOTE_SETTING: &str = "note-";

/// Something that can be found.
#[derive(Clone, PartialEq, Debug)]
pub enum Trace<'a> {
    /// What they told of a tight place, at any time.
    Spot(&'a PastSpot, String),
    /// What they noted of a technique.
    Note {
        /// Its id.
        technique: &'a str,
        /// What they noted.
        words: &'a str,
    },
    /// A session.
    Session(&'a PastSession),
}

/// All that can be found in `history`, in the order in which it is told where it fits equally well.
pub fn traces(history: &History) -> Vec<Trace<'_>> {
    let said = |words: &str| !words.trim().is_empty();
    let spots = history.spots.iter().map(|past| {
        let told: Vec<&str> = past.told().map(|told| told.words.as_str()).collect();
        (past, told.join(" "))
    });
    let spots =
        spots.filter(|(_, words)| said(words)).map(|(past, words)| Trace::Spot(past, words));
    let notes = history.settings.iter().filter_map(|(name, words)| {
        let technique = name.strip_prefix(NOTE_SETTING).filter(|_| said(words))?;
        Some(Trace::Note { technique, words })
    });
    spots.chain(notes).chain(history.sessions.iter().map(Trace::Session)).collect()
}
