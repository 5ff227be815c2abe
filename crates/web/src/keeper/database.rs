//! The keeper in IndexedDB: one store of entries as their wire text, one of drafts, one row of
//! state. Everything that is read passes the journal's own door, so that damage is seen.

use journal::sync::Batch;
use journal::{
    Clock, Draft, Entry, Erasure, Hash, Inserted, Journal, JournalId, KeeperError, Page, SeriesId,
    SeriesState, SessionId, WallTime, wire,
};
use js_sys::Array;
use routine::Set;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{IdbObjectStore, IdbTransaction};

use super::idb::{self, Opened};

const ENTRIES: &str = "entries";
const DRAFTS: &str = "drafts";
const META: &str = "meta";
/// Side photos, which are `photo.js`'s; made here, so that the database has all its stores.
const PHOTOS: &str = "photos";
const STATE: &str = "state";

/// The browser's database.
pub(crate) struct Database(Opened);

impl Database {
    /// Opens it, and makes a new journal and series where there is none.
    pub(super) async fn open(name: &str) -> Result<Database, KeeperError> {
        let database = Database(Opened::open(name, &[ENTRIES, DRAFTS, META, PHOTOS]).await?);
        let writing = idb::writing(&database.0.db().await?, &[META])?;
        let meta = idb::store(&writing, META)?;
        if get(&meta, STATE).await?.is_none() {
            put(&meta, STATE, &state_text(&super::new_series())).await?;
        }
        idb::durable(&writing).await?;
        Ok(database)
    }

    pub(super) async fn state(&self) -> Result<SeriesState, KeeperError> {
        state_in(&idb::reading(&self.0.db().await?, &[META])?).await
    }

    pub(super) async fn write(
        &self,
        pages: Vec<Page>,
        now: WallTime,
    ) -> Result<Vec<Entry>, KeeperError> {
        let writing = idb::writing(&self.0.db().await?, &[ENTRIES, META])?;
        let (entries, state) = super::written(state_in(&writing).await?, pages, now)?;
        if entries.iter().any(|entry| super::deletes(&entry.header().kind)) {
            let mut journal = journal_in(&writing, state.journal).await?;
            insert(&writing, &mut journal, entries.clone()).await?;
        } else {
            put_all(&writing, &entries).await?;
        }
        put(&idb::store(&writing, META)?, STATE, &state_text(&state)).await?;
        idb::durable(&writing).await?;
        Ok(entries)
    }

    /// `held` is what was read here before, where something was: it spares reading all again. It is
    /// used only while nobody has added anything since, and every change adds an entry.
    pub(super) async fn append(
        &self,
        held: &mut Option<Journal>,
        entries: Vec<Entry>,
    ) -> Result<usize, KeeperError> {
        if entries.is_empty() {
            return Ok(0);
        }
        let writing = idb::writing(&self.0.db().await?, &[ENTRIES, META])?;
        let state = state_in(&writing).await?;
        let new = appended(&writing, state, held, entries).await?;
        idb::durable(&writing).await?;
        Ok(new)
    }

    pub(super) async fn take(
        &self,
        id: JournalId,
        entries: Vec<Entry>,
    ) -> Result<usize, KeeperError> {
        let writing = idb::writing(&self.0.db().await?, &[ENTRIES, META])?;
        let state = adopted(&writing, id).await?;
        let new = appended(&writing, state, &mut None, entries).await?;
        idb::durable(&writing).await?;
        Ok(new)
    }

    pub(super) async fn load(&self) -> Result<Journal, KeeperError> {
        let reading = idb::reading(&self.0.db().await?, &[ENTRIES, META])?;
        let state = state_in(&reading).await?;
        journal_in(&reading, state.journal).await
    }

    pub(super) async fn put_draft(&self, draft: &Draft) -> Result<(), KeeperError> {
        let bytes = draft.to_bytes();
        if bytes.len() > journal::limits::DRAFT_MAX_BYTES {
            return Err(KeeperError::DraftTooLarge { bytes: bytes.len() });
        }
        let text = String::from_utf8_lossy(&bytes);
        let writing = idb::writing(&self.0.db().await?, &[DRAFTS])?;
        put(&idb::store(&writing, DRAFTS)?, &draft.session.to_string(), &text).await?;
        idb::durable(&writing).await
    }

    pub(super) async fn drafts(&self) -> Result<Vec<Draft>, KeeperError> {
        let reading = idb::reading(&self.0.db().await?, &[DRAFTS])?;
        let texts = all(&idb::store(&reading, DRAFTS)?).await?;
        // A draft of a newer program stays where it is.
        let drafts = texts.iter().filter_map(|text| Draft::from_bytes(text.as_bytes()).ok());
        Ok(drafts.collect())
    }

    pub(super) async fn clear_draft(&self, session: SessionId) -> Result<(), KeeperError> {
        let writing = idb::writing(&self.0.db().await?, &[DRAFTS])?;
        let store = idb::store(&writing, DRAFTS)?;
        let request = store.delete(&session.to_string().into()).map_err(|why| idb::error(&why))?;
        idb::result(&request).await?;
        idb::durable(&writing).await
    }

    pub(super) async fn adopt(&self, id: JournalId) -> Result<(), KeeperError> {
        let writing = idb::writing(&self.0.db().await?, &[ENTRIES, META])?;
        adopted(&writing, id).await?;
        idb::durable(&writing).await
    }

    /// Carries everything over into the journal `id`, all or nothing.
    pub(super) async fn join(&self, id: JournalId) -> Result<(), KeeperError> {
        let writing = idb::writing(&self.0.db().await?, &[ENTRIES, META])?;
        let state = state_in(&writing).await?;
        let before = journal_in(&writing, state.journal).await?;
        let carried = journal::carried(&before, id);
        let carried = carried.map_err(|gap| KeeperError::Failed { detail: gap.to_string() })?;
        let state = journal::carried_state(state, &before, &carried, id);
        let store = idb::store(&writing, ENTRIES)?;
        let clear = store.clear().map_err(|why| idb::error(&why))?;
        idb::result(&clear).await?;
        put_all(&writing, &carried).await?;
        put(&idb::store(&writing, META)?, STATE, &state_text(&state)).await?;
        idb::durable(&writing).await
    }

    pub(super) async fn destroy(&self) -> Result<(), KeeperError> {
        self.0.delete().await
    }
}

/// Becomes a keeper of the journal `id`, while there is no entry of another. Returns the state then.
async fn adopted(writing: &IdbTransaction, id: JournalId) -> Result<SeriesState, KeeperError> {
    let state = state_in(writing).await?;
    if state.journal == id {
        return Ok(state);
    }
    if count(writing).await? > 0 {
        return Err(KeeperError::NotEmpty);
    }
    let joined = SeriesState::new(id, state.series);
    put(&idb::store(writing, META)?, STATE, &state_text(&joined)).await?;
    Ok(joined)
}

/// Adds entries from elsewhere to what `held` has, if that is all there is, else to all that is read.
/// Returns how many were new.
async fn appended(
    writing: &IdbTransaction,
    mut state: SeriesState,
    held: &mut Option<Journal>,
    entries: Vec<Entry>,
) -> Result<usize, KeeperError> {
    let now = crate::dom::now();
    for entry in &entries {
        state.clock = state.clock.seen(entry.header().clock, now);
    }
    let count = count(writing).await?;
    let known = held.take().filter(|held| held.id() == state.journal && held.len() == count);
    let mut journal = match known {
        Some(journal) => journal,
        None => journal_in(writing, state.journal).await?,
    };
    let new = insert(writing, &mut journal, entries).await?;
    put(&idb::store(writing, META)?, STATE, &state_text(&state)).await?;
    *held = Some(journal);
    Ok(new)
}

/// Adds entries to all there are, and keeps what that changes. Returns how many were new.
async fn insert(
    writing: &IdbTransaction,
    journal: &mut Journal,
    entries: Vec<Entry>,
) -> Result<usize, KeeperError> {
    let mut touched = Set::new();
    let mut new = 0;
    for entry in entries {
        let (place, deletion) = (entry.place(), Erasure::of(&entry));
        if journal.insert(entry)? != Inserted::Known {
            new += 1;
            touched.insert(place);
            deletion.iter().flat_map(|deletion| deletion.targets.iter()).for_each(|&place| {
                touched.insert(place);
            });
        }
    }
    let touched: Vec<Entry> =
        touched.iter().flat_map(|&place| journal.at(place)).cloned().collect();
    put_all(writing, &touched).await?;
    Ok(new)
}

async fn count(transaction: &IdbTransaction) -> Result<usize, KeeperError> {
    let count = idb::store(transaction, ENTRIES)?.count().map_err(|why| idb::error(&why))?;
    let count = idb::result(&count).await?.as_f64();
    Ok(count.map_or(0, |count| count as usize))
}

async fn journal_in(transaction: &IdbTransaction, id: JournalId) -> Result<Journal, KeeperError> {
    let mut journal = Journal::new(id);
    for text in all(&idb::store(transaction, ENTRIES)?).await? {
        let batch = wire::read_batch(id, text.as_bytes());
        let batch = batch.map_err(|why| KeeperError::Damaged { detail: why.to_string() })?;
        for entry in batch.entries {
            journal.insert(entry)?;
        }
    }
    Ok(journal)
}

async fn put_all(writing: &IdbTransaction, entries: &[Entry]) -> Result<(), KeeperError> {
    let store = idb::store(writing, ENTRIES)?;
    for entry in entries {
        let place = entry.place();
        let key = format!("{}/{:020}/{}", place.series, place.sequence, entry.hash());
        let batch = Batch { entries: vec![entry.clone()], next: None };
        put(&store, &key, &wire::write_batch(entry.header().journal, &batch)).await?;
    }
    Ok(())
}

async fn state_in(transaction: &IdbTransaction) -> Result<SeriesState, KeeperError> {
    let text = get(&idb::store(transaction, META)?, STATE).await?;
    let state = text.as_deref().and_then(read_state);
    state.ok_or(KeeperError::Damaged { detail: "the series’ state can’t be read".into() })
}

async fn get(store: &IdbObjectStore, key: &str) -> Result<Option<String>, KeeperError> {
    let request = store.get(&key.into()).map_err(|why| idb::error(&why))?;
    Ok(idb::result(&request).await?.as_string())
}

async fn put(store: &IdbObjectStore, key: &str, text: &str) -> Result<(), KeeperError> {
    let (text, key) = (JsValue::from_str(text), JsValue::from_str(key));
    let request = store.put_with_key(&text, &key).map_err(|why| idb::error(&why))?;
    idb::result(&request).await.map(drop)
}

async fn all(store: &IdbObjectStore) -> Result<Vec<String>, KeeperError> {
    let request = store.get_all().map_err(|why| idb::error(&why))?;
    let rows: Array = idb::result(&request).await?.unchecked_into();
    Ok(rows.iter().filter_map(|row| row.as_string()).collect())
}

/// `journal series clock counter [sequence hash]`, blanks between.
fn state_text(state: &SeriesState) -> String {
    let SeriesState { journal, series, last, clock } = state;
    let last = last.map_or(String::new(), |(sequence, hash)| format!(" {sequence} {hash}"));
    format!("{journal} {series} {} {}{last}", clock.ms(), clock.counter())
}

fn read_state(text: &str) -> Option<SeriesState> {
    let mut parts = text.split(' ');
    let journal = JournalId::from_hex(parts.next()?)?;
    let series = SeriesId::from_hex(parts.next()?)?;
    let clock = Clock::new(parts.next()?.parse().ok()?, parts.next()?.parse().ok()?)?;
    let last = match parts.next() {
        None => None,
        Some(sequence) => Some((sequence.parse().ok()?, Hash::from_hex(parts.next()?)?)),
    };
    Some(SeriesState { journal, series, last, clock })
}
