//! The browser's keeper of a journal: IndexedDB, or memory where the browser keeps nothing.
//!
//! It does what `journal::Keeper` asks, but waits as futures. Tabs share one series: a writing
//! transaction reads how far the series has come and goes on from there, and the browser lets only
//! one such transaction run at a time. What an entry is and what is erased is `journal`'s.

#[cfg(feature = "contract")]
mod contract;
mod database;
mod exchange;
mod idb;
pub(crate) mod lock;
mod memory;

pub(crate) use exchange::{Exchange, exchange};

use std::rc::Rc;

use journal::{
    Draft, Entry, Journal, JournalId, KeeperError, Kind, Note, Page, Salt, SeriesId, SeriesState,
    SessionId, WallTime, Writer,
};

use crate::dom;
use database::Database;
use memory::Memory;

/// The database's name in the browser.
const NAME: &str = "rollwise";

/// Where a journal is kept.
#[derive(Clone)]
pub(crate) enum Keeper {
    /// In the browser's database.
    Database(Rc<Database>),
    /// Nowhere but in this page: a private window, or storage switched off.
    Memory(Rc<Memory>, KeeperError),
}

impl Keeper {
    /// Opens the browser's database; where there is none, memory and the reason.
    pub(crate) async fn open() -> Keeper {
        match Database::open(NAME).await {
            Ok(database) => Keeper::Database(Rc::new(database)),
            Err(why) => Keeper::Memory(Rc::new(Memory::new(new_series())), why),
        }
    }

    /// Why nothing outlives this page, where nothing does.
    pub(crate) fn keeps_nothing(&self) -> Option<&KeeperError> {
        match self {
            Keeper::Database(_) => None,
            Keeper::Memory(_, why) => Some(why),
        }
    }

    /// Whose journal, and how far this browser's series has come.
    pub(crate) async fn state(&self) -> Result<SeriesState, KeeperError> {
        match self {
            Keeper::Database(database) => database.state().await,
            Keeper::Memory(memory, _) => Ok(memory.state()),
        }
    }

    /// Keeps notes as entries of this browser's series, written now. Returns once they are on
    /// disk.
    pub(crate) async fn write(&self, notes: Vec<Note>) -> Result<Vec<Entry>, KeeperError> {
        let salted = notes.into_iter().map(|note| (note, Salt::new(dom::random())));
        self.write_pages(journal::pages(salted), dom::now()).await
    }

    /// Keeps pages as entries of this browser's series.
    pub(crate) async fn write_pages(
        &self,
        pages: Vec<Page>,
        now: WallTime,
    ) -> Result<Vec<Entry>, KeeperError> {
        match self {
            Keeper::Database(database) => database.write(pages, now).await,
            Keeper::Memory(memory, _) => memory.write(pages, now),
        }
    }

    /// Keeps entries that come from elsewhere. Returns how many were new. Who appends again and again
    /// hands in the same `held`, empty at first.
    pub(crate) async fn append(
        &self,
        held: &mut Option<Journal>,
        entries: Vec<Entry>,
    ) -> Result<usize, KeeperError> {
        match self {
            Keeper::Database(database) => database.append(held, entries).await,
            Keeper::Memory(memory, _) => memory.append(entries),
        }
    }

    /// Becomes a keeper of the journal `id`, as [`Keeper::adopt`] does, and keeps these entries of it:
    /// both or neither, whatever an exchange does meanwhile. Returns how many were new.
    pub(crate) async fn take(
        &self,
        id: JournalId,
        entries: Vec<Entry>,
    ) -> Result<usize, KeeperError> {
        match self {
            Keeper::Database(database) => database.take(id, entries).await,
            Keeper::Memory(memory, _) => memory.take(id, entries),
        }
    }

    /// All entries.
    pub(crate) async fn load(&self) -> Result<Journal, KeeperError> {
        match self {
            Keeper::Database(database) => database.load().await,
            Keeper::Memory(memory, _) => Ok(memory.load()),
        }
    }

    /// Keeps the state of a running session, in place of an earlier one.
    pub(crate) async fn put_draft(&self, draft: &Draft) -> Result<(), KeeperError> {
        match self {
            Keeper::Database(database) => database.put_draft(draft).await,
            Keeper::Memory(memory, _) => {
                memory.put_draft(draft);
                Ok(())
            }
        }
    }

    /// All drafts.
    pub(crate) async fn drafts(&self) -> Result<Vec<Draft>, KeeperError> {
        match self {
            Keeper::Database(database) => database.drafts().await,
            Keeper::Memory(memory, _) => Ok(memory.drafts()),
        }
    }

    /// Drops a session's draft.
    pub(crate) async fn clear_draft(&self, session: SessionId) -> Result<(), KeeperError> {
        match self {
            Keeper::Database(database) => database.clear_draft(session).await,
            Keeper::Memory(memory, _) => {
                memory.clear_draft(session);
                Ok(())
            }
        }
    }

    /// Becomes a keeper of the journal `id`, while it has no entry of another.
    pub(crate) async fn adopt(&self, id: JournalId) -> Result<(), KeeperError> {
        match self {
            Keeper::Database(database) => database.adopt(id).await,
            Keeper::Memory(memory, _) => memory.adopt(id),
        }
    }

    /// Carries everything over into the journal `id`, and keeps that from now on. Where an entry is
    /// missing everything stays as it is; where nothing is kept, nothing is worth joining.
    pub(crate) async fn join(&self, id: JournalId) -> Result<(), KeeperError> {
        match self {
            Keeper::Database(database) => database.join(id).await,
            Keeper::Memory(_, why) => Err(why.clone()),
        }
    }

    /// Deletes everything here, so that a reload begins anew.
    pub(crate) async fn destroy(&self) -> Result<(), KeeperError> {
        match self {
            Keeper::Database(database) => database.destroy().await,
            Keeper::Memory(..) => Ok(()),
        }
    }
}

/// A new journal with a new series in it.
fn new_series() -> SeriesState {
    SeriesState::new(JournalId::new(dom::random()), SeriesId::new(dom::random()))
}

/// Writes pages one after the other on a state.
fn written(
    state: SeriesState,
    pages: Vec<Page>,
    now: WallTime,
) -> Result<(Vec<Entry>, SeriesState), KeeperError> {
    let mut writer = Writer::new(state);
    let entries: Result<Vec<Entry>, _> =
        pages.into_iter().map(|page| writer.write(page, now)).collect();
    Ok((entries?, writer.state()))
}

/// Whether a deletion is among them, so that other entries change too.
fn deletes(kind: &Kind) -> bool {
    kind.is_erasure()
}
