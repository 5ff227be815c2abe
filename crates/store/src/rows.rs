//! Entries as rows and back. A row that makes no sound entry is damage.

use journal::{
    Clock, Content, Entry, Hash, Header, JournalId, KeeperError, Kind, Salt, SeriesId, WallTime,
};
use rusqlite::{CachedStatement, Row};

use crate::error::keeper_error;

/// Puts what SQLite reports into the words that all keepers share.
pub(crate) trait Failing<T> {
    fn failing(self) -> Result<T, KeeperError>;
}

impl<T> Failing<T> for Result<T, rusqlite::Error> {
    fn failing(self) -> Result<T, KeeperError> {
        self.map_err(|error| keeper_error(&error))
    }
}

/// Inserts an entry; `false` where it was there.
pub(crate) fn insert(
    statement: &mut CachedStatement<'_>,
    entry: &Entry,
) -> Result<bool, KeeperError> {
    let header = entry.header();
    let (salt, content) = match entry.content() {
        Content::Present { salt, bytes } => (Some(*salt.as_bytes()), Some(bytes.as_slice())),
        Content::Erased => (None, None),
    };
    let inserted = statement.execute(rusqlite::params![
        entry.hash().as_bytes(),
        header.series.as_bytes(),
        signed(header.sequence),
        header.previous.as_ref().map(Hash::as_bytes),
        signed(header.clock.ms()),
        header.clock.counter(),
        signed(header.wall.ms()),
        header.wall.offset_minutes(),
        header.kind.as_str(),
        header.version,
        header.content.as_bytes(),
        salt,
        content,
    ]);
    Ok(inserted.failing()? == 1)
}

/// An entry from the thirteen columns in the order of `entry_load.sql`.
pub(crate) fn entry(row: &Row<'_>, journal: JournalId) -> Result<Entry, KeeperError> {
    let kind: String = row.get(8).failing()?;
    let clock = Clock::new(unsigned(row, 4)?, row.get(5).failing()?);
    let wall = WallTime::new(unsigned(row, 6)?, row.get(7).failing()?);
    let header = Header {
        journal,
        series: column(row, 1, SeriesId::from_slice, "entry.series")?,
        sequence: unsigned(row, 2)?,
        previous: optional(row, 3, Hash::from_slice, "entry.previous")?,
        clock: clock.ok_or_else(|| damaged("entry.clock_ms"))?,
        wall: wall.ok_or_else(|| damaged("entry.wall_ms"))?,
        kind: Kind::new(&kind).ok_or_else(|| damaged("entry.kind"))?,
        version: row.get(9).failing()?,
        content: column(row, 10, Hash::from_slice, "entry.content_hash")?,
    };
    let salt = optional(row, 11, Salt::from_slice, "entry.salt")?;
    let bytes: Option<Vec<u8>> = row.get(12).failing()?;
    let content = match (salt, bytes) {
        (Some(salt), Some(bytes)) => Content::Present { salt, bytes },
        (None, _) | (_, None) => Content::Erased,
    };
    let place = format!("{}/{}", header.series.short(), header.sequence);
    let damage = |what: String| KeeperError::Damaged { detail: format!("entry {place}: {what}") };
    let entry = Entry::new(header, content).map_err(|why| damage(why.to_string()))?;
    if entry.hash() != column(row, 0, Hash::from_slice, "entry.hash")? {
        return Err(damage("the header does not match its hash".into()));
    }
    Ok(entry)
}

/// A value of fixed length from a column that always has one.
pub(crate) fn column<T>(
    row: &Row<'_>,
    index: usize,
    from: fn(&[u8]) -> Option<T>,
    name: &str,
) -> Result<T, KeeperError> {
    let bytes: Vec<u8> = row.get(index).failing()?;
    blob(Some(&bytes), from, name)
}

/// A value of fixed length from the bytes of a column that always has one.
pub(crate) fn blob<T>(
    bytes: Option<&[u8]>,
    from: fn(&[u8]) -> Option<T>,
    name: &str,
) -> Result<T, KeeperError> {
    bytes.and_then(from).ok_or_else(|| damaged(name))
}

/// A number that is never below zero.
pub(crate) fn unsigned(row: &Row<'_>, index: usize) -> Result<u64, KeeperError> {
    let number: i64 = row.get(index).failing()?;
    u64::try_from(number).map_err(|_| damaged("a number"))
}

/// A number for SQLite, which has only signed ones; all of ours fit.
pub(crate) fn signed(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

pub(crate) fn damaged(what: &str) -> KeeperError {
    KeeperError::Damaged { detail: format!("{what} makes no sense") }
}

fn optional<T>(
    row: &Row<'_>,
    index: usize,
    from: fn(&[u8]) -> Option<T>,
    name: &str,
) -> Result<Option<T>, KeeperError> {
    let bytes: Option<Vec<u8>> = row.get(index).failing()?;
    bytes.map(|bytes| blob(Some(&bytes), from, name)).transpose()
}
