//! A journal that lives as long as the page: for a browser that keeps nothing. The server, where
//! there is one, still gets everything.

use std::cell::RefCell;

use journal::{
    Draft, Entry, Inserted, Journal, JournalId, KeeperError, Page, SeriesState, SessionId, WallTime,
};
use routine::Map;

/// A journal in memory.
pub(crate) struct Memory(RefCell<Held>);

struct Held {
    state: SeriesState,
    journal: Journal,
    drafts: Map<SessionId, Draft>,
}

impl Memory {
    pub(super) fn new(state: SeriesState) -> Memory {
        let journal = Journal::new(state.journal);
        Memory(RefCell::new(Held { state, journal, drafts: Map::default() }))
    }

    pub(super) fn state(&self) -> SeriesState {
        self.0.borrow().state
    }

    pub(super) fn write(&self, pages: Vec<Page>, now: WallTime) -> Result<Vec<Entry>, KeeperError> {
        let held = &mut *self.0.borrow_mut();
        let (entries, state) = super::written(held.state, pages, now)?;
        for entry in &entries {
            held.journal.insert(entry.clone())?;
        }
        held.state = state;
        Ok(entries)
    }

    pub(super) fn append(&self, entries: Vec<Entry>) -> Result<usize, KeeperError> {
        let held = &mut *self.0.borrow_mut();
        let mut journal = held.journal.clone();
        let mut new = 0;
        for entry in entries {
            new += usize::from(journal.insert(entry)? != Inserted::Known);
        }
        held.journal = journal;
        Ok(new)
    }

    pub(super) fn load(&self) -> Journal {
        self.0.borrow().journal.clone()
    }

    pub(super) fn put_draft(&self, draft: &Draft) {
        self.0.borrow_mut().drafts.insert(draft.session, draft.clone());
    }

    pub(super) fn drafts(&self) -> Vec<Draft> {
        self.0.borrow().drafts.values().cloned().collect()
    }

    pub(super) fn clear_draft(&self, session: SessionId) {
        self.0.borrow_mut().drafts.remove(&session);
    }

    pub(super) fn take(&self, id: JournalId, entries: Vec<Entry>) -> Result<usize, KeeperError> {
        self.adopt(id)?;
        self.append(entries)
    }

    pub(super) fn adopt(&self, id: JournalId) -> Result<(), KeeperError> {
        let held = &mut *self.0.borrow_mut();
        if held.state.journal == id {
            return Ok(());
        }
        if !held.journal.is_empty() {
            return Err(KeeperError::NotEmpty);
        }
        held.state = SeriesState::new(id, held.state.series);
        held.journal = Journal::new(id);
        Ok(())
    }
}
