//! What a keeper does, on the connection. Every change is one transaction that shuts out other
//! writers from its first read on, so that two programs on one file can't write the same number.

use journal::limits::{AHEAD_MAX_MS, DRAFT_MAX_BYTES};
use journal::sync::{Batch, Chains, Cursor, Filling, Heads, first_missing};
use journal::{
    Clock, Content, Draft, Entry, Erasure, Hash, Journal, JournalId, KeeperError, Page, Place,
    SeriesId, SeriesState, SessionId, WallTime, Writer, WrongJournal,
};
use rusqlite::{Connection, OptionalExtension as _, Transaction, TransactionBehavior};

use crate::copy::{self, Claim};
use crate::open::{Access, Db};
use crate::rows::{self, Failing as _, column, damaged, signed, unsigned};

/// How far the own series has come. Where the file turns out to be a copy, it takes its new
/// series here already; a copy that may not be written to has one that nothing was written in.
pub(crate) fn state(db: &mut Db) -> Result<SeriesState, KeeperError> {
    if !db.claimed && !copy::is_original(&db.connection, &db.path)? {
        match db.access {
            Access::Write => change(db, |_| Ok(()))?,
            Access::Read => {
                let series = SeriesId::new(copy::random()?);
                return Ok(SeriesState::new(journal_id(&db.connection)?, series));
            }
        }
    }
    state_of(&db.connection)
}

pub(crate) fn write(
    db: &mut Db,
    pages: Vec<Page>,
    now: WallTime,
) -> Result<Vec<Entry>, KeeperError> {
    let written = change(db, |connection| {
        let mut writer = Writer::new(state_of(connection)?);
        if let Some(clock) = latest_clock(connection, now)? {
            writer.see(clock, now);
        }
        let mut written = Vec::with_capacity(pages.len());
        for page in pages {
            written.push(writer.write(page, now)?);
        }
        keep(connection, &written)?;
        Ok(written)
    })?;
    scrub(db)?;
    Ok(written)
}

pub(crate) fn append(db: &mut Db, entries: &[Entry]) -> Result<usize, KeeperError> {
    let ours = journal_id(&db.connection)?;
    if let Some(foreign) = entries.iter().find(|entry| entry.header().journal != ours) {
        return Err(WrongJournal { ours, found: foreign.header().journal }.into());
    }
    let new = change(db, |connection| keep(connection, entries))?;
    scrub(db)?;
    Ok(new)
}

pub(crate) fn load(connection: &Connection) -> Result<Journal, KeeperError> {
    read_all(connection, include_str!("sql/entry_load.sql"), [])
}

pub(crate) fn load_recent(connection: &Connection, since_ms: u64) -> Result<Journal, KeeperError> {
    let since_ms = i64::try_from(since_ms).unwrap_or(i64::MAX);
    read_all(connection, include_str!("sql/entry_load_recent.sql"), [since_ms])
}

pub(crate) fn load_kind(
    connection: &Connection,
    kind: &'static str,
) -> Result<Journal, KeeperError> {
    read_all(connection, include_str!("sql/entry_load_kind.sql"), [kind])
}

fn read_all(
    connection: &Connection,
    sql: &str,
    params: impl rusqlite::Params,
) -> Result<Journal, KeeperError> {
    let id = journal_id(connection)?;
    let mut journal = Journal::new(id);
    let mut statement = connection.prepare_cached(sql).failing()?;
    let mut rows = statement.query(params).failing()?;
    while let Some(row) = rows.next().failing()? {
        journal.insert(rows::entry(row, id)?)?;
    }
    Ok(journal)
}

pub(crate) fn heads(connection: &Connection) -> Result<Heads, KeeperError> {
    Ok(Heads::of(&chains(connection)?))
}

pub(crate) fn missing(
    connection: &Connection,
    theirs: &Heads,
    after: Option<Cursor>,
) -> Result<Batch, KeeperError> {
    let id = journal_id(connection)?;
    let mut filling = Filling::default();
    let mut statement = connection.prepare_cached(include_str!("sql/entry_from.sql")).failing()?;
    for (series, chain) in chains(connection)? {
        let mut from = first_missing(&chain, theirs.0.get(&series));
        if let Some(after) = after {
            if series < after.place.series {
                continue;
            }
            if series == after.place.series {
                from = from.max(after.place.sequence);
            }
        }
        let mut rows = statement.query((series.as_bytes(), signed(from))).failing()?;
        while let Some(row) = rows.next().failing()? {
            let entry = rows::entry(row, id)?;
            let cursor = Cursor { place: entry.place(), hash: entry.hash() };
            let sent = after.is_some_and(|after| cursor <= after);
            if !sent && !filling.take(entry) {
                return Ok(filling.batch);
            }
        }
    }
    Ok(filling.batch)
}

pub(crate) fn put_draft(
    connection: &Connection,
    session: SessionId,
    bytes: &[u8],
) -> Result<(), KeeperError> {
    if bytes.len() > DRAFT_MAX_BYTES {
        return Err(KeeperError::DraftTooLarge { bytes: bytes.len() });
    }
    let mut statement = connection.prepare_cached(include_str!("sql/draft_put.sql")).failing()?;
    statement.execute((session.as_bytes(), bytes)).failing()?;
    Ok(())
}

/// All drafts that can be read; one that a newer program wrote is left where it is.
pub(crate) fn drafts(connection: &Connection) -> Result<Vec<Draft>, KeeperError> {
    let mut statement =
        connection.prepare_cached("SELECT content FROM draft ORDER BY session").failing()?;
    let mut rows = statement.query([]).failing()?;
    let mut drafts = Vec::new();
    while let Some(row) = rows.next().failing()? {
        let bytes: Vec<u8> = row.get(0).failing()?;
        drafts.extend(Draft::from_bytes(&bytes).ok());
    }
    Ok(drafts)
}

pub(crate) fn clear_draft(connection: &Connection, session: SessionId) -> Result<(), KeeperError> {
    connection.execute("DELETE FROM draft WHERE session = ?1", [session.as_bytes()]).failing()?;
    Ok(())
}

pub(crate) fn adopt(db: &mut Db, id: JournalId) -> Result<(), KeeperError> {
    if journal_id(&db.connection)? == id {
        return Ok(());
    }
    change(db, |connection| {
        let any = "SELECT EXISTS (SELECT 1 FROM entry)";
        if connection.query_row(any, [], |row| row.get(0)).failing()? {
            return Err(KeeperError::NotEmpty);
        }
        connection.execute("UPDATE identity SET journal = ?1", [id.as_bytes()]).failing()?;
        Ok(())
    })
}

/// Rewrites the file without what was deleted and empties the WAL, where that is due. Where
/// another program is reading just now it stays due, and is tried again with the next write and
/// the next opening.
pub(crate) fn scrub(db: &mut Db) -> Result<(), KeeperError> {
    if !is_scrub_due(&db.connection)? {
        return Ok(());
    }
    let busy_now = |error: &KeeperError| matches!(error, KeeperError::Locked | KeeperError::Full);
    match rewrite(&db.connection) {
        Ok(Emptied::Yes) => {
            let clear = "UPDATE identity SET scrub = 0";
            db.connection.execute(clear, []).failing().map(|_| ())
        }
        Ok(Emptied::Later) => Ok(()),
        Err(error) if busy_now(&error) => Ok(()),
        Err(error) => Err(error),
    }
}

/// Whether deleted content may still lie in free pages or in the WAL.
pub(crate) fn is_scrub_due(connection: &Connection) -> Result<bool, KeeperError> {
    connection.query_row("SELECT scrub FROM identity", [], |row| row.get(0)).failing()
}

enum Emptied {
    Yes,
    Later,
}

/// Moving a row within the file leaves its bytes where they were until something else lies there:
/// zeroing what is deleted is not enough, only writing the file anew is.
fn rewrite(connection: &Connection) -> Result<Emptied, KeeperError> {
    connection.execute_batch("VACUUM").failing()?;
    let busy: bool =
        connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0)).failing()?;
    Ok(if busy { Emptied::Later } else { Emptied::Yes })
}

/// Changes something in one transaction, after claiming the series on the first one.
fn change<T>(
    db: &mut Db,
    work: impl FnOnce(&Transaction<'_>) -> Result<T, KeeperError>,
) -> Result<T, KeeperError> {
    if db.access == Access::Read {
        // SQLite would only refuse what comes after the claim.
        return Err(KeeperError::ReadOnly);
    }
    let transaction =
        db.connection.transaction_with_behavior(TransactionBehavior::Immediate).failing()?;
    let claim = if db.claimed { None } else { Some(Claim::make(&transaction, &db.path)?) };
    let done = work(&transaction)?;
    transaction.commit().failing()?;
    db.claimed = true;
    if let Some(claim) = claim {
        claim.seal();
    }
    Ok(done)
}

/// Inserts entries and obeys all deletions that name them or are among them.
fn keep(connection: &Connection, entries: &[Entry]) -> Result<usize, KeeperError> {
    let mut insert = connection.prepare_cached(include_str!("sql/entry_insert.sql")).failing()?;
    let mut complete =
        connection.prepare_cached(include_str!("sql/entry_complete.sql")).failing()?;
    let mut new = 0;
    for entry in entries {
        let erased = !entry.header().kind.is_erasure() && is_erased(connection, entry.place())?;
        let bare = erased.then(|| entry.erased());
        let entry = bare.as_ref().unwrap_or(entry);
        let mut brought = rows::insert(&mut insert, entry)?;
        if let (false, Content::Present { salt, bytes }) = (brought, entry.content()) {
            let hash = entry.hash();
            let values = (hash.as_bytes(), salt.as_bytes(), bytes);
            brought = complete.execute(values).failing()? == 1;
        }
        if brought {
            new += 1;
            erase(connection, Erasure::of(entry).unwrap_or_default())?;
        }
    }
    Ok(new)
}

/// Erases what a deletion names, and remembers it for what comes later.
fn erase(connection: &Connection, erasure: Erasure) -> Result<(), KeeperError> {
    let mut remember = connection
        .prepare_cached("INSERT OR IGNORE INTO erasure (series, sequence) VALUES (?1, ?2)")
        .failing()?;
    let mut erase = connection.prepare_cached(include_str!("sql/entry_erase.sql")).failing()?;
    let mut erased = 0;
    for place in erasure.targets {
        let place = (place.series.as_bytes(), signed(place.sequence));
        remember.execute(place).failing()?;
        erased += erase.execute(place).failing()?;
    }
    if erased > 0 {
        connection.execute("UPDATE identity SET scrub = 1", []).failing()?;
    }
    Ok(())
}

fn is_erased(connection: &Connection, place: Place) -> Result<bool, KeeperError> {
    connection
        .prepare_cached("SELECT 1 FROM erasure WHERE series = ?1 AND sequence = ?2")
        .and_then(|mut any| any.exists((place.series.as_bytes(), signed(place.sequence))))
        .failing()
}

fn state_of(connection: &Connection) -> Result<SeriesState, KeeperError> {
    let mut state = SeriesState::new(journal_id(connection)?, copy::series(connection)?);
    let mut statement = connection.prepare_cached(include_str!("sql/entry_last.sql")).failing()?;
    let mut rows = statement.query([state.series.as_bytes()]).failing()?;
    if let Some(row) = rows.next().failing()? {
        let hash = column(row, 1, Hash::from_slice, "entry.hash")?;
        state.last = Some((unsigned(row, 0)?, hash));
        let clock = Clock::new(unsigned(row, 2)?, row.get(3).failing()?);
        state.clock = clock.ok_or_else(|| damaged("entry.clock_ms"))?;
    }
    Ok(state)
}

fn latest_clock(connection: &Connection, now: WallTime) -> Result<Option<Clock>, KeeperError> {
    let bound = signed(now.ms().saturating_add(AHEAD_MAX_MS));
    let parts: Option<(i64, u32)> = connection
        .prepare_cached(include_str!("sql/clock_latest.sql"))
        .and_then(|mut latest| {
            latest.query_row([bound], |row| Ok((row.get(0)?, row.get(1)?))).optional()
        })
        .failing()?;
    let Some((ms, counter)) = parts else { return Ok(None) };
    let clock = u64::try_from(ms).ok().and_then(|ms| Clock::new(ms, counter));
    clock.map(Some).ok_or_else(|| damaged("entry.clock_ms"))
}

pub(crate) fn journal_id(connection: &Connection) -> Result<JournalId, KeeperError> {
    connection
        .query_row("SELECT journal FROM identity", [], |row| row.get::<_, Vec<u8>>(0))
        .failing()
        .and_then(|bytes| rows::blob(Some(&bytes), JournalId::from_slice, "identity.journal"))
}

fn chains(connection: &Connection) -> Result<Chains, KeeperError> {
    let mut chains = Chains::new();
    let mut statement =
        connection.prepare_cached(include_str!("sql/entry_chains.sql")).failing()?;
    let mut rows = statement.query([]).failing()?;
    while let Some(row) = rows.next().failing()? {
        let series = column(row, 0, SeriesId::from_slice, "entry.series")?;
        let hash = column(row, 2, Hash::from_slice, "entry.hash")?;
        chains.or_insert(series, Vec::new()).push((unsigned(row, 1)?, hash));
    }
    Ok(chains)
}
