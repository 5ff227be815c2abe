//! A whole journal as one text, to be kept elsewhere and taken in again: each line is a batch of the
//! exchange with one entry, so a copy passes the same door as what comes from another device.
//!
//! What it can't tell: a copy that was cut exactly between two lines is a sound one with less in it.

use alloc::string::String;
use alloc::vec::Vec;

use crate::bytes::JournalId;
use crate::entry::Entry;
use crate::limits::COPY_MAX_BYTES;
use crate::merged::Journal;
use crate::sync::Batch;
use crate::wire::{self, DoorError};

/// What a copy holds.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Copied {
    /// Whose it is.
    pub journal: JournalId,
    /// All of its entries.
    pub entries: Vec<Entry>,
}

/// Why a text is no copy. Nothing of it was taken.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum CopyError {
    /// Too long to be read.
    #[error("{bytes} bytes are more than the limit of {COPY_MAX_BYTES}")]
    TooLong {
        /// Its size.
        bytes: usize,
    },
    /// No entry at all.
    #[error("there is nothing in it")]
    Empty,
    /// A line that isn't as it must be.
    #[error("line {line}: {why}")]
    Line {
        /// Which, from 1.
        line: usize,
        /// Why.
        why: DoorError,
    },
}

/// All of a journal.
pub fn write(journal: &Journal) -> String {
    let mut text = String::new();
    for entry in journal.entries() {
        let one = Batch { entries: [entry.clone()].into(), next: None };
        text.push_str(&wire::write_batch(journal.id(), &one));
        text.push('\n');
    }
    text
}

/// Reads what [`write()`] wrote: all of it or nothing.
///
/// # Errors
///
/// [`CopyError`]
pub fn read(text: &[u8]) -> Result<Copied, CopyError> {
    if text.len() > COPY_MAX_BYTES {
        return Err(CopyError::TooLong { bytes: text.len() });
    }
    let mut copied: Option<Copied> = None;
    for (index, line) in text.split(|byte| *byte == b'\n').enumerate() {
        if line.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        let wrong = |why| CopyError::Line { line: index + 1, why };
        let journal = match &copied {
            Some(copied) => copied.journal,
            None => wire::whose(line).map_err(wrong)?,
        };
        let batch = wire::read_batch(journal, line).map_err(wrong)?;
        let copied = copied.get_or_insert(Copied { journal, entries: Vec::new() });
        copied.entries.extend(batch.entries);
    }
    copied.ok_or(CopyError::Empty)
}
