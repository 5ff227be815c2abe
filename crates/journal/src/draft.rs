//! A running session as it is kept once a second, outside the log: one row, overwritten.
//!
//! A draft becomes an entry when its session ends, or when a cut-off session is closed; or it is
//! gone on with, see [`crate::resume`].

use alloc::vec::Vec;

use routine::SessionTime;
use session::{Happened, Session};

use crate::bytes::{SeriesId, SessionId};
use crate::entry::Place;
use crate::note::Unreadable;
use crate::run::{Purpose, SessionRecord, Summary};
use crate::v1;
use crate::wall::WallTime;

/// A running session.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Draft {
    /// Which session.
    pub session: SessionId,
    /// Where the entry stands that says how it began.
    pub started: Place,
    /// How far the track was played.
    pub until: SessionTime,
    /// What happened so far, in order.
    pub log: Vec<Happened>,
    /// The session so far, in short; its outcome is [`crate::Outcome::Interrupted`] until there is another.
    pub summary: Summary,
    /// When this was kept.
    pub saved: WallTime,
}

impl Draft {
    /// The running `session`, which `started` says how it began and `log` what happened in.
    pub fn of(
        id: SessionId,
        started: Place,
        session: &Session,
        log: Vec<Happened>,
        purpose: Purpose,
        saved: WallTime,
    ) -> Draft {
        let summary = Summary::of(session, purpose);
        Draft { session: id, started, until: session.heard(), log, summary, saved }
    }

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

    /// What is written to close it as it stands: cut off where it ran, and where it was over or stopped
    /// but not yet written, that. So a stop for pain is never lost.
    pub fn close(&self) -> SessionRecord {
        SessionRecord {
            session: self.session,
            until: self.until,
            log: self.log.clone(),
            summary: self.summary.clone(),
        }
    }
}
