//! A keeper in memory, for the contract's own test: what is kept is shared by all its openings.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use journal::limits::DRAFT_MAX_BYTES;
use journal::sync::{self, Batch, Cursor, Heads};
use journal::{
    Draft, Entry, Inserted, Journal, JournalId, Keeper, KeeperError, Page, SeriesId, SeriesState,
    SessionId, WallTime, Writer,
};

/// What is kept.
pub(crate) type Cells = Rc<RefCell<Kept>>;

pub(crate) struct Kept {
    journal: Journal,
    drafts: BTreeMap<SessionId, Draft>,
}

impl Default for Kept {
    fn default() -> Kept {
        Kept { journal: Journal::new(JournalId::new([1; 16])), drafts: BTreeMap::new() }
    }
}

/// A keeper of it.
pub(crate) struct Memory(Cells);

const OWN: SeriesId = SeriesId::new([0x11; 16]);

impl Memory {
    pub(crate) fn open(cells: Cells) -> Memory {
        Memory(cells)
    }
}

impl Keeper for Memory {
    fn state(&self) -> Result<SeriesState, KeeperError> {
        let journal = &self.0.borrow().journal;
        let own = journal.entries().filter(|entry| entry.header().series == OWN);
        let last = own.max_by_key(|entry| entry.header().sequence);
        let mut state = SeriesState::new(journal.id(), OWN);
        if let Some(entry) = last {
            state.last = Some((entry.header().sequence, entry.hash()));
            state.clock = entry.header().clock;
        }
        Ok(state)
    }

    fn write(&self, pages: Vec<Page>, now: WallTime) -> Result<Vec<Entry>, KeeperError> {
        let mut writer = Writer::new(self.state()?);
        for entry in self.0.borrow().journal.entries() {
            writer.see(entry.header().clock, now);
        }
        let written: Result<Vec<Entry>, _> =
            pages.into_iter().map(|page| writer.write(page, now)).collect();
        let written = written?;
        self.append(written.clone())?;
        Ok(written)
    }

    fn append(&self, entries: Vec<Entry>) -> Result<usize, KeeperError> {
        let mut copy = self.0.borrow().journal.clone();
        let mut new = 0;
        for entry in entries {
            new += usize::from(copy.insert(entry)? != Inserted::Known);
        }
        self.0.borrow_mut().journal = copy;
        Ok(new)
    }

    fn load(&self) -> Result<Journal, KeeperError> {
        Ok(self.0.borrow().journal.clone())
    }

    fn heads(&self) -> Result<Heads, KeeperError> {
        Ok(sync::heads(&self.0.borrow().journal))
    }

    fn missing(&self, theirs: &Heads, after: Option<Cursor>) -> Result<Batch, KeeperError> {
        Ok(sync::missing(&self.0.borrow().journal, theirs, after))
    }

    fn put_draft(&self, draft: &Draft) -> Result<(), KeeperError> {
        let bytes = draft.to_bytes().len();
        if bytes > DRAFT_MAX_BYTES {
            return Err(KeeperError::DraftTooLarge { bytes });
        }
        self.0.borrow_mut().drafts.insert(draft.session, draft.clone());
        Ok(())
    }

    fn drafts(&self) -> Result<Vec<Draft>, KeeperError> {
        Ok(self.0.borrow().drafts.values().cloned().collect())
    }

    fn clear_draft(&self, session: SessionId) -> Result<(), KeeperError> {
        self.0.borrow_mut().drafts.remove(&session);
        Ok(())
    }

    fn adopt(&self, id: JournalId) -> Result<(), KeeperError> {
        let journal = &mut self.0.borrow_mut().journal;
        if journal.id() != id {
            if !journal.is_empty() {
                return Err(KeeperError::NotEmpty);
            }
            *journal = Journal::new(id);
        }
        Ok(())
    }
}
