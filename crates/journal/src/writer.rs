//! Writing one's own series: the next entry from its state, a page and the time.
//!
//! What isn't here: asking for the time, making up salts, and durability. A keeper does all of it
//! in one transaction, so that two programs on one journal can't both write the same number.

use alloc::vec::Vec;

use crate::bytes::{Hash, JournalId, Salt, SeriesId};
use crate::clock::Clock;
use crate::entry::{Content, Entry, Header, Kind, Unsound, content_hash};
use crate::wall::WallTime;

/// How far a device's own series has come.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct SeriesState {
    /// Whose journal.
    pub journal: JournalId,
    /// The series this device writes.
    pub series: SeriesId,
    /// Number and hash of its last entry; `None` before the first.
    pub last: Option<(u64, Hash)>,
    /// The clock of its last entry, or later where later ones of other devices were seen.
    pub clock: Clock,
}

impl SeriesState {
    /// Before the first entry of a series.
    pub const fn new(journal: JournalId, series: SeriesId) -> SeriesState {
        SeriesState { journal, series, last: None, clock: Clock::START }
    }
}

/// A content that is ready to become an entry.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Page {
    /// What sort of content.
    pub kind: Kind,
    /// Which version of that kind's stored shape.
    pub version: u16,
    /// Sixteen random bytes, never used before.
    pub salt: Salt,
    /// The content.
    pub bytes: Vec<u8>,
}

/// Makes entries of one series, each following on the one before.
#[derive(Clone, Debug)]
pub struct Writer {
    state: SeriesState,
}

impl Writer {
    /// Goes on from a state. After an append that failed, begin again from the keeper's state.
    pub const fn new(state: SeriesState) -> Writer {
        Writer { state }
    }

    /// The state after what was written.
    pub const fn state(&self) -> SeriesState {
        self.state
    }

    /// Takes over the clock of another device's entry, unless it is more than 24 h ahead of `now`.
    pub fn see(&mut self, other: Clock, now: WallTime) {
        self.state.clock = self.state.clock.seen(other, now);
    }

    /// The next entry, written at `now`.
    ///
    /// # Errors
    ///
    /// [`Unsound::TooLarge`], or [`Unsound::Sequence`] once numbers or times are used up. Nothing
    /// was written then.
    pub fn write(&mut self, page: Page, now: WallTime) -> Result<Entry, Unsound> {
        let SeriesState { journal, series, last, clock } = self.state;
        let (sequence, previous) = match last {
            None => (0, None),
            Some((sequence, hash)) => (sequence + 1, Some(hash)),
        };
        let clock = clock.tick(now).ok_or(Unsound::Sequence)?;
        let Page { kind, version, salt, bytes } = page;
        let content = content_hash(&salt, &bytes);
        let header = Header {
            journal,
            series,
            sequence,
            previous,
            clock,
            wall: now,
            kind,
            version,
            content,
        };
        let entry = Entry::new(header, Content::Present { salt, bytes })?;
        self.state = SeriesState { journal, series, last: Some((sequence, entry.hash())), clock };
        Ok(entry)
    }
}
