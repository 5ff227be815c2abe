//! What a person put together or was given: routines and techniques of their own, each as the text of
//! its file, under a name that stays.
//!
//! The journal keeps the words and doesn't read them: what they ask for is checked by who uses it, each
//! time, since a technique that they name may have changed meanwhile.
//!
//! Of several devices that changed one the latest text holds. A deletion is of the name, not of the texts
//! that one device happened to have: what another wrote without knowing of it, before or after, is gone as
//! well, and is to be erased by whoever has both ([`crate::History::late`]).

use alloc::string::String;
use alloc::vec::Vec;

use routine::Set;

use crate::bytes::OwnId;
use crate::entry::Place;
use crate::note::{Erasure, Note};
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
    /// What deletes it: that its name is gone, and the deletion of all that it ever was here. Taking it
    /// back is a deletion of the first, and the text written anew.
    pub fn deletion(&self) -> Vec<Note> {
        let erasure = Erasure { targets: self.places.clone() };
        [Note::OwnGone(self.own.id), Note::Erased(erasure)].into()
    }
}

/// What was read of the person's own, in the journal's order.
#[derive(Default)]
pub(crate) struct Told {
    kept: Vec<PastOwn>,
    gone: Set<OwnId>,
}

impl Told {
    /// Takes what was written at one more time.
    pub(crate) fn take(&mut self, place: Place, when: WallTime, own: Own) {
        match self.kept.iter_mut().find(|past| past.own.id == own.id) {
            Some(past) => {
                past.places.insert(place);
                (past.own, past.when) = (own, when);
            }
            None => self.kept.push(PastOwn { own, when, places: [place].into() }),
        }
    }

    /// Takes that it was deleted.
    pub(crate) fn gone(&mut self, id: OwnId) {
        self.gone.insert(id);
    }

    /// What there is, and what of the deleted is still to be erased.
    pub(crate) fn finish(self) -> (Vec<PastOwn>, Erasure) {
        let Told { mut kept, gone } = self;
        let mut late = Erasure::default();
        kept.retain(|past| {
            let is_gone = gone.contains(&past.own.id);
            if is_gone {
                for &place in &past.places {
                    late.targets.insert(place);
                }
            }
            !is_gone
        });
        (kept, late)
    }
}
