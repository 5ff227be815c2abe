//! One entry of a journal: a header, which is kept forever and is chained to the one before it,
//! and a content, which can be erased.
//!
//! An [`Entry`] is always sound: [`Entry::new`] is the one door, and past it nobody checks hashes
//! or limits again. What isn't here: what a content says, see [`crate::Note`].

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use crate::bytes::{Canonical, Hash, JournalId, Salt, SeriesId};
use crate::clock::Clock;
use crate::limits::{ENTRY_MAX_BYTES, KIND_MAX_BYTES, SEQUENCE_MAX};
use crate::wall::WallTime;

/// A sound entry.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Entry {
    header: Header,
    hash: Hash,
    content: Content,
}

impl Entry {
    /// Checks header and content against each other and the limits.
    ///
    /// # Errors
    ///
    /// The first of [`Unsound`]'s reasons that holds.
    pub fn new(header: Header, content: Content) -> Result<Entry, Unsound> {
        if header.sequence > SEQUENCE_MAX {
            return Err(Unsound::Sequence);
        }
        if (header.sequence == 0) != header.previous.is_none() {
            return Err(Unsound::Beginning);
        }
        if let Content::Present { salt, bytes } = &content {
            if bytes.len() > ENTRY_MAX_BYTES {
                return Err(Unsound::TooLarge { bytes: bytes.len() });
            }
            if content_hash(salt, bytes) != header.content {
                return Err(Unsound::ContentHash);
            }
        }
        let hash = header.hash();
        Ok(Entry { header, hash, content })
    }

    /// Its header.
    pub fn header(&self) -> &Header {
        &self.header
    }

    /// The hash of its header, which is its identity.
    pub fn hash(&self) -> Hash {
        self.hash
    }

    /// Its content, or that it was erased.
    pub fn content(&self) -> &Content {
        &self.content
    }

    /// Where it stands in its series.
    pub fn place(&self) -> Place {
        Place { series: self.header.series, sequence: self.header.sequence }
    }

    /// Its position in the merged journal.
    pub fn order(&self) -> Order {
        let Header { clock, series, sequence, .. } = self.header;
        Order { clock, series, sequence, hash: self.hash }
    }

    /// The same entry in another journal, behind the entry `previous` there. It is as sound: its
    /// content and what its header says of it are the same.
    pub(crate) fn carried(&self, journal: JournalId, previous: Option<Hash>) -> Entry {
        let header = Header { journal, previous, ..self.header.clone() };
        Entry { hash: header.hash(), header, content: self.content.clone() }
    }

    /// The same entry without its content.
    #[must_use]
    pub fn erased(&self) -> Entry {
        Entry { content: Content::Erased, ..self.clone() }
    }
}

/// What is kept of an entry forever.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Header {
    /// Whose journal.
    pub journal: JournalId,
    /// Which device or copy wrote it.
    pub series: SeriesId,
    /// Its number in the series, from 0.
    pub sequence: u64,
    /// The hash of the header before it in the series; `None` for number 0.
    pub previous: Option<Hash>,
    /// When, for the order.
    pub clock: Clock,
    /// When, for people.
    pub wall: WallTime,
    /// What sort of content.
    pub kind: Kind,
    /// Which version of that kind's stored shape.
    pub version: u16,
    /// The hash of salt and content.
    pub content: Hash,
}

impl Header {
    /// SHA-256 of all fields in their order, each in the form that `bytes::Canonical` defines.
    pub fn hash(&self) -> Hash {
        Canonical::of("rollwise header 1")
            .fixed(self.journal.as_bytes())
            .fixed(self.series.as_bytes())
            .u64(self.sequence)
            .optional(self.previous.as_ref().map(|hash| hash.as_bytes().as_slice()))
            .u64(self.clock.ms())
            .u32(self.clock.counter())
            .u64(self.wall.ms())
            .i16(self.wall.offset_minutes())
            .bytes(self.kind.as_str().as_bytes())
            .u16(self.version)
            .fixed(self.content.as_bytes())
            .hash()
    }
}

/// What an entry holds.
#[derive(Clone, PartialEq, Eq)]
pub enum Content {
    /// The content and the salt it was hashed with.
    Present {
        /// Random, never used twice.
        salt: Salt,
        /// JSON for the kinds we know; anything for those we don't.
        bytes: Vec<u8>,
    },
    /// Erased here, or before it reached us. Nothing can be told from the hash that stays.
    Erased,
}

impl Content {
    /// The bytes, unless erased.
    pub fn bytes(&self) -> Option<&[u8]> {
        match self {
            Content::Present { bytes, .. } => Some(bytes),
            Content::Erased => None,
        }
    }

    /// How many bytes it takes.
    pub fn size(&self) -> usize {
        self.bytes().map_or(0, <[u8]>::len)
    }
}

/// As text where it is text.
impl fmt::Debug for Content {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Content::Present { bytes, .. } => {
                write!(f, "Present({:?})", String::from_utf8_lossy(bytes))
            }
            Content::Erased => f.write_str("Erased"),
        }
    }
}

/// The hash of a content as the header keeps it.
pub fn content_hash(salt: &Salt, bytes: &[u8]) -> Hash {
    Canonical::of("rollwise content 1").fixed(salt.as_bytes()).bytes(bytes).hash()
}

/// The sort of a content: a short word. Kinds that this version doesn't know are kept and passed on.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Kind(String);

impl Kind {
    /// The kind that `name` names: 1–40 lower-case letters, digits, dots and hyphens.
    pub fn new(name: &str) -> Option<Kind> {
        let sound = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'.' | b'-');
        let fits = (1..=KIND_MAX_BYTES).contains(&name.len()) && name.bytes().all(sound);
        fits.then(|| Kind(name.into()))
    }

    /// Its name.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The kind of a deletion, the only one that this layer reads.
    pub const ERASED: &'static str = "erased";

    /// Whether it is a deletion.
    pub fn is_erasure(&self) -> bool {
        self.0 == Kind::ERASED
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Where an entry stands: which number of which series. Two entries share a place only when a
/// series was forked.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Place {
    /// Which series.
    pub series: SeriesId,
    /// Which number in it.
    pub sequence: u64,
}

/// The first digits of the series and the number: `0a1b2c3d/7`.
impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.series.short(), self.sequence)
    }
}

/// The position of an entry in the merged journal: by clock, series, sequence; forks by hash.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Order {
    /// When.
    pub clock: Clock,
    /// Which series.
    pub series: SeriesId,
    /// Which number in it.
    pub sequence: u64,
    /// Which of several, where the series was forked.
    pub hash: Hash,
}

/// Why a header and a content are no entry.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Unsound {
    /// The content isn't the one that was hashed.
    #[error("the content does not match its hash")]
    ContentHash,
    /// The header isn't the one that was hashed.
    #[error("the header does not match its hash")]
    HeaderHash,
    /// The content is larger than an entry may be.
    #[error("the content has {bytes} bytes; the limit is {ENTRY_MAX_BYTES}")]
    TooLarge {
        /// Its size.
        bytes: usize,
    },
    /// The number is beyond what can be stored.
    #[error("the sequence is beyond {SEQUENCE_MAX}")]
    Sequence,
    /// Number 0 has one before it, or another has none.
    #[error("only the first entry of a series has no entry before it")]
    Beginning,
}
