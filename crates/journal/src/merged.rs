//! A journal: the set of all entries that reached this device, in their one order.
//!
//! Inserting is idempotent and merging is set union, so that devices agree whatever the way and
//! the order in which entries travel. A deletion is obeyed whether it comes before or after what
//! it deletes. What isn't here: durability, see [`crate::Keeper`]; what entries say, see
//! [`crate::History`].

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec::Vec;

use crate::bytes::{Hash, JournalId, SeriesId};
use crate::clock::Clock;
use crate::entry::{Content, Entry, Order, Place};
use crate::note::Erasure;
use crate::wall::WallTime;

/// All entries known here, of one person.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Journal {
    id: JournalId,
    entries: BTreeMap<Order, Entry>,
    /// The same entries by series, number and hash.
    places: BTreeMap<(SeriesId, u64, Hash), Clock>,
    /// All places that some deletion names, whether or not anything of them is here.
    erased: BTreeSet<Place>,
}

/// What inserting an entry did.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Inserted {
    /// It is new.
    New,
    /// It was known without its content, which it brought.
    Completed,
    /// It was known.
    Known,
}

/// The entry belongs to someone else's journal.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("the entry belongs to journal {found}, not to {ours}")]
pub struct WrongJournal {
    /// Ours.
    pub ours: JournalId,
    /// The entry's.
    pub found: JournalId,
}

impl Journal {
    /// An empty journal.
    pub fn new(id: JournalId) -> Journal {
        Journal { id, entries: BTreeMap::new(), places: BTreeMap::new(), erased: BTreeSet::new() }
    }

    /// Whose.
    pub fn id(&self) -> JournalId {
        self.id
    }

    /// How many entries.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether it has none.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// All entries in order.
    pub fn entries(&self) -> impl DoubleEndedIterator<Item = &Entry> + ExactSizeIterator {
        self.entries.values()
    }

    /// The entries at a place: one, or several where the series was forked.
    pub fn at(&self, place: Place) -> impl Iterator<Item = &Entry> {
        let Place { series, sequence } = place;
        let from = (series, sequence, Hash::new([0; 32]));
        let to = (series, sequence, Hash::new([255; 32]));
        self.places.range(from..=to).filter_map(move |(&(_, _, hash), &clock)| {
            self.entries.get(&Order { clock, series, sequence, hash })
        })
    }

    /// Every series with the numbers and hashes of its entries, in order.
    pub fn series(&self) -> BTreeMap<SeriesId, Vec<(u64, Hash)>> {
        let mut all: BTreeMap<SeriesId, Vec<(u64, Hash)>> = BTreeMap::new();
        for &(series, sequence, hash) in self.places.keys() {
            all.entry(series).or_default().push((sequence, hash));
        }
        all
    }

    /// Whether a deletion names this place.
    pub fn is_erased(&self, place: Place) -> bool {
        self.erased.contains(&place)
    }

    /// Adds an entry. Where a deletion names it, only its header stays.
    ///
    /// # Errors
    ///
    /// When it belongs to another journal; nothing has changed then.
    pub fn insert(&mut self, entry: Entry) -> Result<Inserted, WrongJournal> {
        if entry.header().journal != self.id {
            return Err(WrongJournal { ours: self.id, found: entry.header().journal });
        }
        let order = entry.order();
        let erased = self.erased.contains(&entry.place()) && !entry.header().kind.is_erasure();
        let (inserted, entry) = match self.entries.get(&order).map(Entry::content) {
            Some(Content::Present { .. }) => return Ok(Inserted::Known),
            Some(Content::Erased) if erased || *entry.content() == Content::Erased => {
                return Ok(Inserted::Known);
            }
            Some(Content::Erased) => (Inserted::Completed, entry),
            None => (Inserted::New, if erased { entry.erased() } else { entry }),
        };
        let deletion = Erasure::of(&entry);
        self.places.insert((order.series, order.sequence, order.hash), order.clock);
        self.entries.insert(order, entry);
        if let Some(erasure) = deletion {
            self.erase(&erasure);
        }
        Ok(inserted)
    }

    /// Adds all of another journal's entries.
    ///
    /// # Errors
    ///
    /// When it is another person's; nothing has changed then.
    pub fn merge(&mut self, other: Journal) -> Result<(), WrongJournal> {
        if other.id != self.id {
            return Err(WrongJournal { ours: self.id, found: other.id });
        }
        for entry in other.entries.into_values() {
            self.insert(entry)?;
        }
        Ok(())
    }

    /// Everything about it that a person or a doctor of data should know, at wall time `now`.
    pub fn problems(&self, now: WallTime) -> Vec<Problem> {
        let mut problems = Vec::new();
        for (series, chain) in self.series() {
            problems.extend(chain_problems(series, &chain));
        }
        for entry in self.entries.values() {
            let place = entry.place();
            if let Some(previous) = entry.header().previous {
                let before = Place { sequence: place.sequence - 1, ..place };
                let mut known = self.at(before).map(Entry::hash).peekable();
                if known.peek().is_some() && !known.any(|hash| hash == previous) {
                    problems.push(Problem::Broken { place });
                }
            }
            if entry.header().clock.is_ahead_of(now) {
                problems
                    .push(Problem::Ahead { place, by_ms: entry.header().clock.ms() - now.ms() });
            }
            if *entry.content() == Content::Erased && !self.erased.contains(&place) {
                problems.push(Problem::Withheld { place });
            }
        }
        problems
    }

    fn erase(&mut self, erasure: &Erasure) {
        for &place in &erasure.targets {
            self.erased.insert(place);
            let orders: Vec<Order> = self
                .at(place)
                .filter(|entry| !entry.header().kind.is_erasure())
                .map(Entry::order)
                .collect();
            for order in orders {
                if let Some(entry) = self.entries.get_mut(&order) {
                    *entry = entry.erased();
                }
            }
        }
    }
}

/// Gaps and forks in one series.
fn chain_problems(series: SeriesId, chain: &[(u64, Hash)]) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut expected = 0;
    for same in chain.chunk_by(|one, next| one.0 == next.0) {
        let sequence = same[0].0;
        if sequence > expected {
            problems.push(Problem::Gap { series, from: expected, to: sequence - 1 });
        }
        if same.len() > 1 {
            problems
                .push(Problem::Fork { place: Place { series, sequence }, branches: same.len() });
        }
        expected = sequence + 1;
    }
    problems
}

/// Something about a journal that isn't as it should be. None of it loses anything.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Problem {
    /// Entries that haven't reached us yet.
    Gap {
        /// Of which series.
        series: SeriesId,
        /// The first that is missing.
        from: u64,
        /// The last that is missing.
        to: u64,
    },
    /// A series that was written twice, as by a copy of a disk. All branches are kept.
    Fork {
        /// Where they part, or go on apart.
        place: Place,
        /// How many stand here.
        branches: usize,
    },
    /// An entry that follows on none of those we have before it.
    Broken {
        /// Which.
        place: Place,
    },
    /// An entry more than 24 h ahead: the clock of its device was wrong.
    Ahead {
        /// Which.
        place: Place,
        /// How far ahead, in milliseconds.
        by_ms: u64,
    },
    /// An entry without its content, though no deletion that we know names it.
    Withheld {
        /// Which.
        place: Place,
    },
}
