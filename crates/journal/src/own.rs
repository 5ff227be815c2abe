//! What a person put together or was given: routines and techniques of their own, each as the text of
//! its file, under a name that stays.
//!
//! The journal keeps the words and doesn't read them: what they ask for is checked by who uses it, each
//! time, since a technique that they name may have changed meanwhile.

use alloc::string::String;
use alloc::vec::Vec;

use routine::Set;

use crate::bytes::OwnId;
use crate::entry::Place;
use crate::note::Erasure;
use crate::wall::WallTime;

/// A text of the person's own; the latest for each name holds.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Own {
    /// Which.
    pub id: OwnId,
    /// The text of a routine's or a technique's file.
    pub text: String,
}

/// A text of the person's own, and where it is written. Only the journal makes one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PastOwn {
    /// As it is now.
    pub own: Own,
    /// When it was last changed.
    pub when: WallTime,
    places: Set<Place>,
}

impl PastOwn {
    /// The deletion that erases all that it ever was.
    pub fn erasure(&self) -> Erasure {
        Erasure { targets: self.places.clone() }
    }
}

/// Takes what was written at one more time.
pub(crate) fn take(all: &mut Vec<PastOwn>, place: Place, when: WallTime, own: Own) {
    match all.iter_mut().find(|past| past.own.id == own.id) {
        Some(past) => {
            past.places.insert(place);
            (past.own, past.when) = (own, when);
        }
        None => all.push(PastOwn { own, when, places: [place].into() }),
    }
}
