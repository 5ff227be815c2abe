//! Everything as one archive: a few files, of which one is read again and the others are for people
//! and their programs. Whoever packs them keeps their order.

use alloc::string::String;
use alloc::vec::Vec;

use journal::{History, Journal, copy};

use crate::measured::measured;
use crate::sheets;

/// The name of the part that is read again: the journal, whole, as [`journal::copy`] writes it.
pub const JOURNAL: &str = "journal.jsonl";

/// One file of an archive.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Part {
    /// Its name.
    pub name: &'static str,
    /// What it holds.
    pub text: String,
}

/// All parts of the archive of `journal`, whose history is `history`, in their order. The same journal
/// gives the same parts, wherever it is.
pub fn archive(journal: &Journal, history: &History) -> Vec<Part> {
    let part = |name, text| Part { name, text };
    let mut parts = Vec::from([
        part("README.txt", include_str!("README.txt").into()),
        part(JOURNAL, copy::write(journal)),
    ]);
    parts.extend(sheets(journal, history));
    parts
}

/// The parts that are for spreadsheets.
pub fn sheets(journal: &Journal, history: &History) -> [Part; 4] {
    let part = |name, text| Part { name, text };
    [
        part("sessions.csv", sheets::sessions(history)),
        part("measures.csv", sheets::measures(&measured(journal, history))),
        part("readings.csv", sheets::readings(history)),
        part("spots.csv", sheets::spots(history)),
    ]
}
