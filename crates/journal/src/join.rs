//! Joining two journals that began apart: one person's entries, carried from one into the other.
//!
//! A carried entry keeps its series, number, clocks, kind and salted content; only the journal it
//! names, and so its hash and the next one's link to it, are others. Nothing is made up on the way,
//! so whoever carries the same entry gets the same one: joining twice doubles nothing, and of two
//! devices that join apart neither need know of the other. Deletions name places, and places stay:
//! they reach what they reached before, and whatever is carried later.
//!
//! What isn't here: asking whether both journals are the same person's. That is for the person.

use alloc::vec::Vec;

use crate::bytes::{Hash, JournalId};
use crate::entry::{Entry, Place};
use crate::merged::Journal;
use crate::writer::SeriesState;

/// An entry that can't be carried yet: the link to the one before it can't be made without that.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("what comes before entry {place} hasn't come yet")]
pub struct Gap {
    /// Which.
    pub place: Place,
}

/// All entries of `from` as entries of the journal `to`, by series and number.
///
/// # Errors
///
/// [`Gap`] where an entry before another is missing; everything waits then.
pub fn carried(from: &Journal, to: JournalId) -> Result<Vec<Entry>, Gap> {
    let mut carried = Vec::with_capacity(from.len());
    for (series, chain) in from.series() {
        // The entries one number before, here and there; several where the series was forked.
        let mut before: Vec<(Hash, Hash)> = Vec::new();
        for same in chain.chunk_by(|one, next| one.0 == next.0) {
            let place = Place { series, sequence: same[0].0 };
            let mut these = Vec::with_capacity(same.len());
            for entry in from.at(place) {
                let previous = match entry.header().previous {
                    None => None,
                    Some(here) => {
                        let link = before.iter().find(|link| link.0 == here);
                        Some(link.ok_or(Gap { place })?.1)
                    }
                };
                let there = entry.carried(to, previous);
                these.push((entry.hash(), there.hash()));
                carried.push(there);
            }
            before = these;
        }
    }
    Ok(carried)
}

/// How a device's own series goes on in the journal `to`, given what it had and what was carried of
/// it there.
pub fn carried_state(
    state: SeriesState,
    from: &Journal,
    carried: &[Entry],
    to: JournalId,
) -> SeriesState {
    let chains = from.series();
    let here = chains.iter().flat_map(|(_, chain)| chain.iter());
    let mut both = here.zip(carried);
    let last = state.last.and_then(|(sequence, hash)| {
        both.find(|(row, _)| row.1 == hash).map(|(_, there)| (sequence, there.hash()))
    });
    SeriesState { journal: to, last, ..state }
}
