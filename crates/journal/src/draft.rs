//! A running session as it is kept once a second, outside the log: one row, overwritten.
//!
//! A draft becomes an entry when its session ends, or when a cut-off session is closed. What isn't
//! here: resuming, which is `session`'s replay of the log up to where it was cut.

use alloc::vec::Vec;

use crate::bytes::{SeriesId, SessionId};
use crate::entry::Place;
use crate::note::Unreadable;
use crate::run::{Outcome, SessionRecord, Summary};
use crate::v1;
use crate::wall::WallTime;

/// A running session.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Draft {
    /// Which session.
    pub session: SessionId,
    /// Where the entry stands that says how it began.
    pub started: Place,
    /// The session so far; its outcome is [`Outcome::Interrupted`] until there is another.
    pub summary: Summary,
    /// When this was kept.
    pub saved: WallTime,
}

impl Draft {
    /// The stored form.
    pub fn to_bytes(&self) -> Vec<u8> {
        v1::write_draft(self)
    }

    /// A draft from its stored form.
    ///
    /// # Errors
    ///
    /// [`Unreadable`] when it is none, or a newer program wrote it.
    pub fn from_bytes(bytes: &[u8]) -> Result<Draft, Unreadable> {
        v1::read_draft(bytes)
    }

    /// Whether the device that writes `series` may go on with it: only the one that began it.
    /// Any other may close it.
    pub fn may_resume(&self, series: SeriesId) -> bool {
        self.started.series == series
    }

    /// What is written to close it where it was cut off.
    pub fn close(&self) -> SessionRecord {
        SessionRecord {
            session: self.session,
            summary: Summary { outcome: Outcome::Interrupted, ..self.summary.clone() },
        }
    }
}
