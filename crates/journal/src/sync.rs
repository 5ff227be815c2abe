//! What one keeper has, and what another therefore lacks.
//!
//! Two sides exchange [`Heads`], then send each other what [`missing`] says, a batch at a time.
//! Pull first, then push: a side that lags behind can't know yet what the other has of its forks.
//! What isn't here: the text on the wire, see [`crate::wire`].

use alloc::vec::Vec;

use routine::Map;

use crate::bytes::{Canonical, Hash, SeriesId};
use crate::entry::{Entry, Place};
use crate::limits::{BATCH_MAX_BYTES, BATCH_MAX_ENTRIES};
use crate::merged::Journal;

/// Every series with the numbers and hashes of its entries, in order.
pub type Chains = Map<SeriesId, Vec<(u64, Hash)>>;

/// How far each series has come without a gap.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Heads(pub Map<SeriesId, Head>);

/// How far one series has come without a gap.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Head {
    /// The highest number up to which none is missing.
    pub sequence: u64,
    /// The hash of all hashes up to there, so that two sides notice when one has another branch.
    /// The last entry's own hash would not do: where a branch is missing, so may be its root.
    pub hash: Hash,
}

/// The position of an entry among those to be sent.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Cursor {
    /// Where it stands.
    pub place: Place,
    /// Which of several, where the series was forked.
    pub hash: Hash,
}

/// Some of the entries to be sent.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Batch {
    /// The entries, by series and number.
    pub entries: Vec<Entry>,
    /// Where to go on; `None` when these were the last.
    pub next: Option<Cursor>,
}

/// The heads of a journal.
pub fn heads(journal: &Journal) -> Heads {
    Heads::of(&journal.series())
}

/// What a side with the heads `theirs` lacks, from after `after` on.
pub fn missing(journal: &Journal, theirs: &Heads, after: Option<Cursor>) -> Batch {
    let mut filling = Filling::default();
    for (series, chain) in journal.series() {
        let from = first_missing(&chain, theirs.0.get(&series));
        for (sequence, hash) in chain.into_iter().filter(|row| row.0 >= from) {
            let cursor = Cursor { place: Place { series, sequence }, hash };
            if after.is_some_and(|after| cursor <= after) {
                continue;
            }
            let found = journal.at(cursor.place).find(|entry| entry.hash() == hash);
            if let Some(entry) = found
                && !filling.take(entry.clone())
            {
                return filling.batch;
            }
        }
    }
    filling.batch
}

impl Heads {
    /// The heads of series given by number and hash, in order.
    pub fn of(series: &Chains) -> Heads {
        Heads(series.iter().filter_map(|(&id, chain)| Some((id, head(chain)?))).collect())
    }
}

/// The number from which on a side with the head `theirs` has to be sent this series, whose
/// numbers and hashes are given in order.
pub fn first_missing(chain: &[(u64, Hash)], theirs: Option<&Head>) -> u64 {
    let Some(theirs) = theirs else { return 0 };
    match digest(chain, theirs.sequence) {
        Some(hash) if hash != theirs.hash => 0,
        Some(_) | None => theirs.sequence.saturating_add(1),
    }
}

/// The head of a series whose numbers and hashes are given in order; `None` without number 0.
fn head(chain: &[(u64, Hash)]) -> Option<Head> {
    let mut next = 0;
    for &(sequence, _) in chain {
        match sequence {
            _ if sequence == next => next += 1,
            _ if sequence > next => break,
            _ => {} // another branch of the same number
        }
    }
    let sequence = u64::checked_sub(next, 1)?;
    Some(Head { sequence, hash: digest(chain, sequence)? })
}

/// The hash of all hashes up to `sequence`; `None` where one is missing. A series of ten years
/// has some ten thousand, which takes a millisecond.
fn digest(chain: &[(u64, Hash)], sequence: u64) -> Option<Hash> {
    let upto = &chain[..chain.partition_point(|row| row.0 <= sequence)];
    let count = upto.chunk_by(|one, next| one.0 == next.0).count();
    if u64::try_from(count).ok()? != sequence.checked_add(1)? {
        return None;
    }
    let canonical = Canonical::of("rollwise head 1");
    Some(upto.iter().fold(canonical, |all, (_, hash)| all.fixed(hash.as_bytes())).hash())
}

/// Fills a batch up to its limits.
#[derive(Default)]
pub struct Filling {
    /// What was taken so far.
    pub batch: Batch,
    bytes: usize,
}

impl Filling {
    /// Takes an entry and says `true`; or, where the batch is full, marks where to go on and says
    /// `false`. The first entry always fits.
    pub fn take(&mut self, entry: Entry) -> bool {
        let size = entry.content().size();
        let full = self.batch.entries.len() >= BATCH_MAX_ENTRIES
            || (self.bytes + size > BATCH_MAX_BYTES && !self.batch.entries.is_empty());
        if full {
            let last = self.batch.entries.last();
            self.batch.next = last.map(|last| Cursor { place: last.place(), hash: last.hash() });
            return false;
        }
        self.bytes += size;
        self.batch.entries.push(entry);
        true
    }
}
