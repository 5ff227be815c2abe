//! The door: entries and heads as JSON text between devices, checked on the way in.
//!
//! Everything from outside passes [`read_batch`] or [`read_heads`], which take a whole text or
//! nothing, and answer any bytes with a value or a named error, never a panic. What isn't here:
//! who may ask, and over which transport.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use routine::Map;

use crate::bytes::{Hash, JournalId, Salt, SeriesId, from_hex, to_hex};
use crate::clock::Clock;
use crate::entry::{Content, Entry, Header, Kind, Place, Unsound};
use crate::json::{self, Shape, shape};
use crate::limits::{BATCH_MAX_ENTRIES, SEQUENCE_MAX, SERIES_MAX, WIRE_MAX_BYTES};
use crate::sync::{Batch, Cursor, Head, Heads};
use crate::wall::WallTime;

/// Why a text from outside was refused. Nothing of it was taken.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum DoorError {
    /// Too long to be read.
    #[error("{bytes} bytes are more than the limit of {WIRE_MAX_BYTES}")]
    TooLong {
        /// Its size.
        bytes: usize,
    },
    /// Not the JSON that was promised.
    #[error("not what was promised: {why}")]
    Malformed {
        /// What the reader says.
        why: String,
    },
    /// A shape of another version.
    #[error("this is version {found} of the exchange; version {WIRE_VERSION} is known")]
    Version {
        /// The one found.
        found: u16,
    },
    /// More entries or series than one text may hold.
    #[error("{count} are more than the limit of {limit}")]
    TooMany {
        /// How many.
        count: usize,
        /// The limit.
        limit: usize,
    },
    /// A field of an entry that can't be.
    #[error("entry {index}: `{field}` is out of its range")]
    Field {
        /// Which entry, from 0.
        index: usize,
        /// Which field.
        field: &'static str,
    },
    /// An entry that isn't sound.
    #[error("entry {index}: {why}")]
    Unsound {
        /// Which entry, from 0.
        index: usize,
        /// Why.
        why: Unsound,
    },
    /// Someone else's.
    #[error("it belongs to journal {found}, not to {ours}")]
    WrongJournal {
        /// Ours.
        ours: JournalId,
        /// Theirs.
        found: JournalId,
    },
}

/// The version of the shapes below.
const WIRE_VERSION: u16 = 1;

/// A batch as JSON.
pub fn write_batch(journal: JournalId, batch: &Batch) -> String {
    let shape = BatchV1 {
        version: WIRE_VERSION,
        journal: journal.to_string(),
        entries: batch.entries.iter().map(EntryV1::from).collect(),
        next: batch.next.map(CursorV1::from),
    };
    json::write(&shape)
}

/// Heads as JSON.
pub fn write_heads(journal: JournalId, heads: &Heads) -> String {
    let series = heads.0.iter().map(|(series, head)| {
        (series.to_string(), HeadV1 { sequence: head.sequence, hash: head.hash.to_string() })
    });
    let journal = journal.to_string();
    let shape = HeadsV1 { version: WIRE_VERSION, journal, series: series.collect() };
    json::write(&shape)
}

/// Reads a batch of the journal `ours`.
///
/// # Errors
///
/// [`DoorError`] where anything in it isn't as it must be.
pub fn read_batch(ours: JournalId, text: &[u8]) -> Result<Batch, DoorError> {
    let shape: BatchV1 = parse(text)?;
    check_door(ours, shape.version, &shape.journal)?;
    check_count(shape.entries.len(), BATCH_MAX_ENTRIES)?;
    let mut entries = Vec::with_capacity(shape.entries.len());
    for (index, entry) in shape.entries.into_iter().enumerate() {
        entries.push(entry.check(ours, index)?);
    }
    let next = match shape.next {
        None => None,
        Some(cursor) => Some(cursor.check().ok_or_else(|| malformed("`next` is no position"))?),
    };
    Ok(Batch { entries, next })
}

/// Whose a batch is, before any of it is taken.
///
/// # Errors
///
/// [`DoorError`] where that can't be read.
pub fn whose(text: &[u8]) -> Result<JournalId, DoorError> {
    let shape: BatchV1 = parse(text)?;
    JournalId::from_hex(&shape.journal).ok_or_else(|| malformed("a journal has no such name"))
}

/// Reads heads of the journal `ours`.
///
/// # Errors
///
/// [`DoorError`] where anything in it isn't as it must be.
pub fn read_heads(ours: JournalId, text: &[u8]) -> Result<Heads, DoorError> {
    let shape: HeadsV1 = parse(text)?;
    check_door(ours, shape.version, &shape.journal)?;
    check_count(shape.series.len(), SERIES_MAX)?;
    let mut heads = Heads::default();
    for (series, head) in shape.series {
        let series =
            SeriesId::from_hex(&series).ok_or_else(|| malformed("a series has no such name"))?;
        let hash =
            Hash::from_hex(&head.hash).ok_or_else(|| malformed("a hash has no such form"))?;
        if head.sequence > SEQUENCE_MAX {
            return Err(malformed("a number is too high"));
        }
        heads.0.insert(series, Head { sequence: head.sequence, hash });
    }
    Ok(heads)
}

/// A position as text, as in a query of an address.
pub fn write_cursor(cursor: &Cursor) -> String {
    let CursorV1 { series, sequence, hash } = CursorV1::from(*cursor);
    alloc::format!("{series}.{sequence}.{hash}")
}

/// Reads a position from its text; `None` where it is none.
pub fn read_cursor(text: &str) -> Option<Cursor> {
    let mut parts = text.splitn(3, '.').map(String::from);
    let (series, sequence, hash) = (parts.next()?, parts.next()?, parts.next()?);
    CursorV1 { series, sequence: sequence.parse().ok()?, hash }.check()
}

fn parse<T: Shape>(text: &[u8]) -> Result<T, DoorError> {
    if text.len() > WIRE_MAX_BYTES {
        return Err(DoorError::TooLong { bytes: text.len() });
    }
    json::read(text).map_err(|wrong| DoorError::Malformed { why: wrong.to_string() })
}

fn check_door(ours: JournalId, version: u16, journal: &str) -> Result<(), DoorError> {
    if version != WIRE_VERSION {
        return Err(DoorError::Version { found: version });
    }
    let found =
        JournalId::from_hex(journal).ok_or_else(|| malformed("a journal has no such name"))?;
    if found == ours { Ok(()) } else { Err(DoorError::WrongJournal { ours, found }) }
}

fn check_count(count: usize, limit: usize) -> Result<(), DoorError> {
    if count > limit { Err(DoorError::TooMany { count, limit }) } else { Ok(()) }
}

fn malformed(why: &str) -> DoorError {
    DoorError::Malformed { why: why.into() }
}

struct BatchV1 {
    version: u16,
    journal: String,
    entries: Vec<EntryV1>,
    next: Option<CursorV1>,
}

shape!(struct BatchV1 { version, journal, entries, [next] });

struct HeadsV1 {
    version: u16,
    journal: String,
    series: Map<String, HeadV1>,
}

shape!(struct HeadsV1 { version, journal, series });

struct HeadV1 {
    sequence: u64,
    hash: String,
}

shape!(struct HeadV1 { sequence, hash });

struct CursorV1 {
    series: String,
    sequence: u64,
    hash: String,
}

shape!(struct CursorV1 { series, sequence, hash });

impl From<Cursor> for CursorV1 {
    fn from(cursor: Cursor) -> CursorV1 {
        CursorV1 {
            series: cursor.place.series.to_string(),
            sequence: cursor.place.sequence,
            hash: cursor.hash.to_string(),
        }
    }
}

impl CursorV1 {
    fn check(&self) -> Option<Cursor> {
        let series = SeriesId::from_hex(&self.series)?;
        let place = Place { series, sequence: self.sequence };
        (self.sequence <= SEQUENCE_MAX).then_some(())?;
        Some(Cursor { place, hash: Hash::from_hex(&self.hash)? })
    }
}

/// An entry; its journal is the batch's.
struct EntryV1 {
    hash: String,
    series: String,
    sequence: u64,
    previous: Option<String>,
    clock_ms: u64,
    clock_counter: u32,
    wall_ms: u64,
    wall_offset_minutes: i16,
    kind: String,
    version: u16,
    content_hash: String,
    content: ContentV1,
}

shape!(struct EntryV1 {
    hash, series, sequence, previous, clock_ms, clock_counter, wall_ms, wall_offset_minutes,
    kind, version, content_hash, content,
});

/// Text where it is text, so that a person can read it; hex else.
enum ContentV1 {
    Text { salt: String, text: String },
    Bytes { salt: String, hex: String },
    Erased,
}

shape!(enum ContentV1 {
    "text" => Text { salt, text },
    "bytes" => Bytes { salt, hex },
    "erased" => Erased,
});

impl From<&Entry> for EntryV1 {
    fn from(entry: &Entry) -> EntryV1 {
        let header = entry.header();
        EntryV1 {
            hash: entry.hash().to_string(),
            series: header.series.to_string(),
            sequence: header.sequence,
            previous: header.previous.as_ref().map(Hash::to_string),
            clock_ms: header.clock.ms(),
            clock_counter: header.clock.counter(),
            wall_ms: header.wall.ms(),
            wall_offset_minutes: header.wall.offset_minutes(),
            kind: header.kind.to_string(),
            version: header.version,
            content_hash: header.content.to_string(),
            content: ContentV1::from(entry.content()),
        }
    }
}

impl From<&Content> for ContentV1 {
    fn from(content: &Content) -> ContentV1 {
        match content {
            Content::Erased => ContentV1::Erased,
            Content::Present { salt, bytes } => {
                let salt = salt.to_string();
                match core::str::from_utf8(bytes) {
                    Ok(text) => ContentV1::Text { salt, text: text.into() },
                    Err(_) => ContentV1::Bytes { salt, hex: to_hex(bytes) },
                }
            }
        }
    }
}

impl EntryV1 {
    fn check(self, journal: JournalId, index: usize) -> Result<Entry, DoorError> {
        let field = |field| DoorError::Field { index, field };
        let hash_of = |text: &str, name| Hash::from_hex(text).ok_or_else(|| field(name));
        let hash = hash_of(&self.hash, "hash")?;
        let previous = match &self.previous {
            None => None,
            Some(text) => Some(hash_of(text, "previous")?),
        };
        let header = Header {
            journal,
            series: SeriesId::from_hex(&self.series).ok_or_else(|| field("series"))?,
            sequence: self.sequence,
            previous,
            clock: Clock::new(self.clock_ms, self.clock_counter)
                .ok_or_else(|| field("clock_ms"))?,
            wall: WallTime::new(self.wall_ms, self.wall_offset_minutes)
                .ok_or_else(|| field("wall_ms"))?,
            kind: Kind::new(&self.kind).ok_or_else(|| field("kind"))?,
            version: self.version,
            content: hash_of(&self.content_hash, "content_hash")?,
        };
        let content = self.content.check().ok_or_else(|| field("content"))?;
        let entry = Entry::new(header, content).map_err(|why| DoorError::Unsound { index, why })?;
        if entry.hash() != hash {
            return Err(DoorError::Unsound { index, why: Unsound::HeaderHash });
        }
        Ok(entry)
    }
}

impl ContentV1 {
    fn check(self) -> Option<Content> {
        let (salt, bytes) = match self {
            ContentV1::Erased => return Some(Content::Erased),
            ContentV1::Text { salt, text } => (salt, text.into_bytes()),
            ContentV1::Bytes { salt, hex } => (salt, from_hex(&hex)?),
        };
        Some(Content::Present { salt: Salt::from_hex(&salt)?, bytes })
    }
}
