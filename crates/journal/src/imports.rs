//! Readings from elsewhere: a file's, taken in as one entry, so that they can be let go as one.

use alloc::string::String;
use alloc::vec::Vec;

use crate::entry::Place;
use crate::note::Erasure;
use crate::wall::{Day, WallTime};

/// Readings that a file brought.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Imported {
    /// The file's name, without its folder.
    pub file: String,
    /// What it brought.
    pub readings: Vec<ImportedReading>,
}

/// A reading from elsewhere.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ImportedReading {
    /// On which day.
    pub day: Day,
    /// Of what, in `insight`'s words.
    pub measure: String,
    /// Before anything was rolled, in tenths.
    pub before: i16,
    /// Just after, in tenths.
    pub after: Option<i16>,
}

/// What was taken in at one time.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PastImport {
    /// Where that is written.
    pub place: Place,
    /// When.
    pub when: WallTime,
    /// What.
    pub imported: Imported,
}

impl PastImport {
    /// The deletion that lets go of all of it.
    pub fn erasure(&self) -> Erasure {
        Erasure { targets: [self.place].into() }
    }
}
