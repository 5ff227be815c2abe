//! The keeper of a journal: what makes entries durable. SQLite natively, IndexedDB in the browser.
//!
//! A keeper holds one person's journal and writes one series in it. It decides nothing: what an
//! entry is, what is missing and what is erased is decided in this crate, the same for all.

use alloc::string::String;
use alloc::vec::Vec;

use crate::bytes::{JournalId, SessionId};
use crate::draft::Draft;
use crate::entry::{Entry, Unsound};
use crate::merged::{Journal, WrongJournal};
use crate::sync::{Batch, Cursor, Heads};
use crate::wall::WallTime;
use crate::writer::{Page, SeriesState};

/// Keeps a journal. Every method that changes something returns only once that is durable, and
/// changes all or nothing. `contract::run` (feature `contract`) tests an implementation.
pub trait Keeper {
    /// Whose journal, and how far this keeper's own series has come.
    ///
    /// # Errors
    ///
    /// [`KeeperError`]
    fn state(&self) -> Result<SeriesState, KeeperError>;

    /// Makes entries of `pages` in the own series, at `now`, and keeps them. A deletion among them
    /// is obeyed before this returns.
    ///
    /// # Errors
    ///
    /// [`KeeperError`]; nothing was written then.
    fn write(&self, pages: Vec<Page>, now: WallTime) -> Result<Vec<Entry>, KeeperError>;

    /// Keeps entries that come from elsewhere. Known ones are left alone; deletions are obeyed
    /// whether they come before or after what they delete. Returns how many were new.
    ///
    /// # Errors
    ///
    /// [`KeeperError`]; nothing was kept then.
    fn append(&self, entries: Vec<Entry>) -> Result<usize, KeeperError>;

    /// All entries.
    ///
    /// # Errors
    ///
    /// [`KeeperError`]
    fn load(&self) -> Result<Journal, KeeperError>;

    /// What it has, for another keeper.
    ///
    /// # Errors
    ///
    /// [`KeeperError`]
    fn heads(&self) -> Result<Heads, KeeperError>;

    /// What a keeper with the heads `theirs` lacks, from after `after` on: one batch.
    ///
    /// # Errors
    ///
    /// [`KeeperError`]
    fn missing(&self, theirs: &Heads, after: Option<Cursor>) -> Result<Batch, KeeperError>;

    /// Keeps the state of a running session, in place of an earlier one.
    ///
    /// # Errors
    ///
    /// [`KeeperError`]; the earlier one stays then.
    fn put_draft(&self, draft: &Draft) -> Result<(), KeeperError>;

    /// All drafts, by session.
    ///
    /// # Errors
    ///
    /// [`KeeperError`]
    fn drafts(&self) -> Result<Vec<Draft>, KeeperError>;

    /// Drops a session's draft; one that isn't there is no error.
    ///
    /// # Errors
    ///
    /// [`KeeperError`]; it stays then.
    fn clear_draft(&self, session: SessionId) -> Result<(), KeeperError>;

    /// Becomes a keeper of the journal `id`, so that a new device can join.
    ///
    /// # Errors
    ///
    /// [`KeeperError::NotEmpty`] once it has entries of another journal.
    fn adopt(&self, id: JournalId) -> Result<(), KeeperError>;
}

/// Why a keeper couldn't. Each says what happened; what the person can do is in its shell's words.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum KeeperError {
    /// No room.
    #[error("the disk is full; nothing was written")]
    Full,
    /// May not write.
    #[error("the data may not be written to")]
    ReadOnly,
    /// Another program holds it.
    #[error("another program is using the data and did not let go")]
    Locked,
    /// What is stored isn't what was written.
    #[error("the stored data is damaged: {detail}")]
    Damaged {
        /// What was found.
        detail: String,
    },
    /// The entry belongs elsewhere.
    #[error(transparent)]
    WrongJournal(#[from] WrongJournal),
    /// The page makes no sound entry.
    #[error(transparent)]
    Unsound(#[from] Unsound),
    /// A draft beyond [`crate::limits::DRAFT_MAX_BYTES`].
    #[error("the draft has {bytes} bytes; that is too large")]
    DraftTooLarge {
        /// Its size.
        bytes: usize,
    },
    /// It already keeps another journal.
    #[error("there are already entries of another journal here")]
    NotEmpty,
    /// It was closed.
    #[error("the data was closed")]
    Closed,
    /// Anything else that storage reports.
    #[error("the data could not be reached: {detail}")]
    Failed {
        /// What storage says.
        detail: String,
    },
}

impl KeeperError {
    /// A stable word for programs.
    pub const fn code(&self) -> &'static str {
        match self {
            KeeperError::Full => "disk-full",
            KeeperError::ReadOnly => "read-only",
            KeeperError::Locked => "locked",
            KeeperError::Damaged { .. } => "damaged",
            KeeperError::WrongJournal(_) => "wrong-journal",
            KeeperError::Unsound(_) => "unsound-entry",
            KeeperError::DraftTooLarge { .. } => "draft-too-large",
            KeeperError::NotEmpty => "not-empty",
            KeeperError::Closed => "closed",
            KeeperError::Failed { .. } => "storage-failed",
        }
    }
}
