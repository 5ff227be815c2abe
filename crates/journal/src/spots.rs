//! Tight places, each with all that was told of it.
//!
//! Nothing is worked out from the numbers: whether one got better is for the person to see.

use alloc::string::String;
use alloc::vec::Vec;
use core::cmp::Reverse;

use routine::{Region, Side, Spot, Strength, sort_by_key};

use crate::entry::Place;
use crate::note::{Erasure, SpotTold};
use crate::wall::WallTime;

/// A muscle area on a side, and all that was told of it. Only the journal makes one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PastSpot {
    /// The muscle area.
    pub region: Region,
    /// The side of the body.
    pub side: Side,
    last: ToldSpot,
    before: Vec<ToldSpot>,
}

/// What was told of it at one time.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ToldSpot {
    /// Where that is written.
    pub place: Place,
    /// When.
    pub when: WallTime,
    /// How strong it felt; 0 says that it is gone.
    pub strength: Strength,
    /// In their own words; may be empty.
    pub words: String,
}

impl PastSpot {
    /// What was told last.
    pub fn last(&self) -> &ToldSpot {
        &self.last
    }

    /// All that was told, from the first on.
    pub fn told(&self) -> impl DoubleEndedIterator<Item = &ToldSpot> {
        self.before.iter().chain(core::iter::once(&self.last))
    }

    /// As it is now.
    pub fn spot(&self) -> Spot {
        Spot { region: self.region, side: self.side, strength: self.last.strength }
    }

    /// Whether it is still there.
    pub fn is_present(&self) -> bool {
        self.last.strength.value() > 0
    }

    /// The deletion that erases all that was told of it.
    pub fn erasure(&self) -> Erasure {
        Erasure { targets: self.told().map(|told| told.place).collect() }
    }
}

/// Takes what was told at one more time.
pub(crate) fn take(spots: &mut Vec<PastSpot>, place: Place, when: WallTime, told: SpotTold) {
    let SpotTold { spot: Spot { region, side, strength }, words } = told;
    let last = ToldSpot { place, when, strength, words };
    let known = spots.iter_mut().find(|past| (past.region, past.side) == (region, side));
    match known {
        Some(past) => past.before.push(core::mem::replace(&mut past.last, last)),
        None => spots.push(PastSpot { region, side, last, before: Vec::new() }),
    }
}

/// The strongest first; of equals in the order of the body's words.
pub(crate) fn put_in_order(spots: &mut [PastSpot]) {
    sort_by_key(spots, |past| (Reverse(past.last.strength), past.region, past.side));
}
