//! A journal: the set of all entries that reached this device, in their one order.
//!
//! Inserting is idempotent and merging is set union, so that devices agree whatever the way and
//! the order in which entries travel. A deletion is obeyed whether it comes before or after what
//! it deletes. What isn't here: durability, see [`crate::Keeper`]; what entries say, see
//! [`crate::History`].

use alloc::vec::Vec;

use routine::Set;

use crate::bytes::{Hash, JournalId, SeriesId};
use crate::entry::{Content, Entry, Order, Place};
use crate::note::Erasure;
use crate::sync::Chains;
use crate::wall::WallTime;

/// All entries known here, of one person.
///
/// An entry stays where it was put and only its number is put in order: what an insertion moves is
/// eight bytes for each entry behind it, some microseconds among tens of thousands.
#[derive(Clone, Debug)]
pub struct Journal {
    id: JournalId,
    /// As they came.
    entries: Vec<Entry>,
    /// The index of each, in the journal's order.
    in_order: Vec<usize>,
    /// The index of each, by series, number and hash.
    by_place: Vec<usize>,
    /// All places that some deletion names, whether or not anything of them is here.
    erased: Set<Place>,
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
        Journal {
            id,
            entries: Vec::new(),
            in_order: Vec::new(),
            by_place: Vec::new(),
            erased: Set::new(),
        }
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
        self.in_order.iter().map(|&at| &self.entries[at])
    }

    /// The entries at a place: one, or several where the series was forked.
    pub fn at(&self, place: Place) -> impl Iterator<Item = &Entry> {
        self.indices_at(place).iter().map(|&at| &self.entries[at])
    }

    /// Every series with the numbers and hashes of its entries, in order.
    pub fn series(&self) -> Chains {
        let mut all = Chains::new();
        for entry in self.by_place.iter().map(|&at| &self.entries[at]) {
            let Place { series, sequence } = entry.place();
            all.or_insert(series, Vec::new()).push((sequence, entry.hash()));
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
        let erased = self.erased.contains(&entry.place()) && !entry.header().kind.is_erasure();
        let known = self.find(&entry.order());
        let inserted = match known.map(|at| self.entries[at].content()) {
            Ok(Content::Present { .. }) => return Ok(Inserted::Known),
            Ok(Content::Erased) if erased || *entry.content() == Content::Erased => {
                return Ok(Inserted::Known);
            }
            Ok(Content::Erased) => Inserted::Completed,
            Err(_) => Inserted::New,
        };
        let entry = if erased { entry.erased() } else { entry };
        let deletion = Erasure::of(&entry);
        match known {
            Ok(at) => self.entries[at] = entry,
            Err(nth) => self.put(nth, entry),
        }
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
        for entry in other.entries {
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
        for entry in self.entries() {
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
            for at in self.indices_at(place).to_vec() {
                if !self.entries[at].header().kind.is_erasure() {
                    self.entries[at] = self.entries[at].erased();
                }
            }
        }
    }

    /// The index of the entry of this order; where there is none, the nth it would be.
    fn find(&self, order: &Order) -> Result<usize, usize> {
        let nth = self.in_order.binary_search_by(|&at| self.entries[at].order().cmp(order))?;
        Ok(self.in_order[nth])
    }

    /// The indices of the entries at a place, by hash.
    fn indices_at(&self, place: Place) -> &[usize] {
        let from = self.by_place.partition_point(|&at| self.entries[at].place() < place);
        let rest = &self.by_place[from..];
        &rest[..rest.partition_point(|&at| self.entries[at].place() == place)]
    }

    /// Adds an entry that is new, as the nth of all.
    fn put(&mut self, nth: usize, entry: Entry) {
        let key = |entry: &Entry| (entry.place(), entry.hash());
        let before = |&at: &usize| key(&self.entries[at]) < key(&entry);
        let mth = self.by_place.partition_point(before);
        self.in_order.insert(nth, self.entries.len());
        self.by_place.insert(mth, self.entries.len());
        self.entries.push(entry);
    }
}

/// Two journals that hold the same are equal, whatever the way by which it came.
impl PartialEq for Journal {
    fn eq(&self, other: &Journal) -> bool {
        self.id == other.id && self.entries().eq(other.entries()) && self.erased == other.erased
    }
}

impl Eq for Journal {}

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
