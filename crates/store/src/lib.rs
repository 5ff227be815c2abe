//! The native keeper of a journal: one SQLite file behind one thread.
//!
//! [`Store`] is a handle that can be cloned and sent; every call goes to the one thread that holds
//! the connection and returns once what it changed is durable. It carries and doesn't decide:
//! what an entry is, what is missing and what is erased is decided in `journal`.
//!
//! What this deliberately isn't: async (a server calls it from its blocking threads), a query
//! language, or a place for anything that isn't in the journal.
//!
//! Some facts about the file are promises: WAL with `synchronous=FULL`, so that what was
//! acknowledged survives a power cut; `secure_delete`, and after a deletion the file is rewritten
//! and the WAL emptied, so that deleted content is in neither (a backup made before keeps its own);
//! a restored copy writes its own series, see `copy.rs`.

mod backup;
mod check;
mod copy;
mod create;
mod error;
mod keep;
mod migrate;
mod open;
mod reading;
mod rows;
mod thread;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use journal::sync::{Batch, Cursor, Heads};
use journal::{
    Draft, Entry, Journal, JournalId, Keeper, KeeperError, Note, OwnId, Page, SeriesState,
    SessionId, WallTime,
};

pub use check::Checkup;
pub use error::{BackupError, OpenError};
pub use open::{Access, Opening, SCHEMA_VERSION};

use thread::Thread;

/// A handle on an open file. The file is closed when the last handle is dropped.
#[derive(Clone)]
pub struct Store {
    thread: Arc<Thread>,
    path: Arc<PathBuf>,
    access: Access,
    refused: Option<Arc<OpenError>>,
}

impl Store {
    /// Opens the file at `path`; makes it and its folder where they aren't there yet.
    ///
    /// # Errors
    ///
    /// [`OpenError`], which says what happened and a way out.
    ///
    /// ```
    /// use journal::{Keeper as _, Note, Setting, WallTime};
    /// # let folder = tempfile::tempdir()?;
    /// # let path = folder.path().join("rollwise.db");
    /// let store = store::Store::open(&path)?;
    /// let now = WallTime::new(1_795_431_600_000, 60).expect("2026 is before 9999");
    /// let voice = Setting { name: "voice".into(), value: "device".into() };
    /// store.record(vec![Note::Setting(voice)], now)?;
    /// assert_eq!(store.load()?.len(), 1);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn open(path: &Path) -> Result<Store, OpenError> {
        Opening::new(path).open()
    }

    /// Opens the file at `path`, which is there, for who only looks: for reading alone where it, its
    /// folder or its disk may not be written to, or there is no room for what SQLite puts beside it.
    ///
    /// # Errors
    ///
    /// [`OpenError`]
    pub fn open_to_look(path: &Path) -> Result<Store, OpenError> {
        match Store::open(path) {
            Err(why @ (OpenError::ReadOnly { .. } | OpenError::Full { .. })) => {
                let store = Opening::new(path).open_for_reading()?;
                Ok(Store { refused: Some(Arc::new(why)), ..store })
            }
            opened => opened,
        }
    }

    /// Why it could only be opened to look; `None` where nothing else was tried.
    pub fn refused(&self) -> Option<&OpenError> {
        self.refused.as_deref()
    }

    /// What may be done with it.
    pub fn access(&self) -> Access {
        self.access
    }

    /// Writes notes into the own series at `now`, each with a fresh salt.
    ///
    /// # Errors
    ///
    /// [`KeeperError`]; nothing was written then.
    pub fn record(&self, notes: Vec<Note>, now: WallTime) -> Result<Vec<Entry>, KeeperError> {
        let mut pages = Vec::with_capacity(notes.len());
        for note in notes {
            pages.push(note.page(journal::Salt::new(copy::random()?)));
        }
        self.write(pages, now)
    }

    /// Copies the store as it is now into the new file `to`, which is whole or isn't there. A
    /// restored copy writes its own series.
    ///
    /// # Errors
    ///
    /// [`BackupError`]; a file that is already there is never overwritten.
    pub fn backup(&self, to: &Path) -> Result<(), BackupError> {
        let target = to.to_owned();
        self.thread.call(move |db| Ok(backup::backup(&db.connection, &target)))?
    }

    /// Looks through the whole file: its pages, every hash, every chain.
    ///
    /// # Errors
    ///
    /// [`KeeperError`]; damage that can be read past is in the answer instead.
    pub fn check(&self, now: WallTime) -> Result<Checkup, KeeperError> {
        self.thread.call(move |db| check::check(&db.connection, now))
    }

    /// All entries, but of how sessions began before `since` the headers alone: what those hold is
    /// for playing again, and is most of a journal. Enough for a plan; an old session then counts
    /// from when it was written, and an old one that never ended isn't seen.
    ///
    /// # Errors
    ///
    /// [`KeeperError`]
    pub fn load_recent(&self, since: WallTime) -> Result<Journal, KeeperError> {
        self.thread.call(move |db| keep::load_recent(&db.connection, since.ms()))
    }

    /// The entries of one kind alone; their chains have gaps.
    ///
    /// # Errors
    ///
    /// [`KeeperError`]
    pub fn load_kind(&self, kind: &'static str) -> Result<Journal, KeeperError> {
        self.thread.call(move |db| keep::load_kind(&db.connection, kind))
    }

    /// A new random name for a routine or technique of the person's own.
    ///
    /// # Errors
    ///
    /// [`KeeperError::Failed`] when the system has no randomness.
    pub fn new_own(&self) -> Result<OwnId, KeeperError> {
        copy::random().map(OwnId::new)
    }

    /// A new random id for a session.
    ///
    /// # Errors
    ///
    /// [`KeeperError::Failed`] when the system has no randomness.
    pub fn new_session(&self) -> Result<SessionId, KeeperError> {
        copy::random().map(SessionId::new)
    }

    /// The file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// A change that was refused, for the reason for which the file could only be opened to look.
    fn because<T>(&self, changed: Result<T, KeeperError>) -> Result<T, KeeperError> {
        changed.map_err(|error| match (error, self.refused()) {
            (KeeperError::ReadOnly, Some(OpenError::Full { .. })) => KeeperError::Full,
            (error, _) => error,
        })
    }
}

impl Keeper for Store {
    fn state(&self) -> Result<SeriesState, KeeperError> {
        self.thread.call(keep::state)
    }

    fn write(&self, pages: Vec<Page>, now: WallTime) -> Result<Vec<Entry>, KeeperError> {
        self.because(self.thread.call(move |db| keep::write(db, pages, now)))
    }

    fn append(&self, entries: Vec<Entry>) -> Result<usize, KeeperError> {
        self.because(self.thread.call(move |db| keep::append(db, &entries)))
    }

    fn load(&self) -> Result<Journal, KeeperError> {
        self.thread.call(|db| keep::load(&db.connection))
    }

    fn heads(&self) -> Result<Heads, KeeperError> {
        self.thread.call(|db| keep::heads(&db.connection))
    }

    fn missing(&self, theirs: &Heads, after: Option<Cursor>) -> Result<Batch, KeeperError> {
        let theirs = theirs.clone();
        self.thread.call(move |db| keep::missing(&db.connection, &theirs, after))
    }

    fn put_draft(&self, draft: &Draft) -> Result<(), KeeperError> {
        let (session, bytes) = (draft.session, draft.to_bytes());
        self.because(self.thread.call(move |db| keep::put_draft(&db.connection, session, &bytes)))
    }

    fn drafts(&self) -> Result<Vec<Draft>, KeeperError> {
        self.thread.call(|db| keep::drafts(&db.connection))
    }

    fn clear_draft(&self, session: SessionId) -> Result<(), KeeperError> {
        self.because(self.thread.call(move |db| keep::clear_draft(&db.connection, session)))
    }

    fn adopt(&self, id: JournalId) -> Result<(), KeeperError> {
        self.because(self.thread.call(move |db| keep::adopt(db, id)))
    }
}
