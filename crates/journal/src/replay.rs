//! Playing a run again from what the journal has of it: to resume it, to rebuild its summary, to
//! look into it.

use alloc::vec::Vec;

use routine::text::self_contained;
use routine::{Fault, Found, SessionTime};
use session::{ENGINE_VERSION, Happened, Input, Session};

use crate::draft::Draft;
use crate::history::PastSession;
use crate::merged::Journal;
use crate::note::Note;
use crate::run::{SessionRecord, Started, Summary};

/// How `past` began and how it ended, as `journal` has it: each `None` where that isn't here. Of several
/// ends it is the one that the history took.
pub fn recorded(journal: &Journal, past: &PastSession) -> (Option<Started>, Option<SessionRecord>) {
    let (mut began, mut ended) = (None, None);
    for entry in journal.entries() {
        match Note::of(entry) {
            Ok(Note::Started(started)) if started.session == past.session => {
                began.get_or_insert(started);
            }
            Ok(Note::Session(record)) if record.session == past.session => {
                ended = Some(record).filter(|record| record.summary == past.summary).or(ended);
            }
            Ok(_) | Err(_) => {}
        }
    }
    (began, ended)
}

/// The session as it stood at `until`, from how it began and what happened.
///
/// # Errors
///
/// [`ReplayError`] when this program can't play it.
pub fn replay(
    started: &Started,
    log: &[Happened],
    until: SessionTime,
) -> Result<Session, ReplayError> {
    if started.engine != ENGINE_VERSION {
        return Err(ReplayError::OtherEngine { found: started.engine });
    }
    let routine = self_contained(&started.routine).map_err(ReplayError::Routine)?;
    let mut session =
        Session::new(&routine, started.lengths.clone()).map_err(ReplayError::Voice)?;
    for happened in log {
        session.replay(happened);
    }
    session.handle(until, &Input::Tick);
    Ok(session)
}

/// The session to go on with. Only the device that began it may: see [`Draft::may_resume`].
///
/// # Errors
///
/// [`ReplayError`] when this program can't play it; it can still be closed.
pub fn resume(started: &Started, draft: &Draft) -> Result<Session, ReplayError> {
    replay(started, &draft.log, draft.until)
}

/// The summary, worked out again from the ground truth.
///
/// # Errors
///
/// [`ReplayError`] when this program can't play it; the stored summary then stands.
pub fn rebuild(started: &Started, record: &SessionRecord) -> Result<Summary, ReplayError> {
    let session = replay(started, &record.log, record.until)?;
    Ok(Summary::of(&session, started.purpose))
}

/// Why a run can't be played again here.
#[derive(Clone, PartialEq, Debug, thiserror::Error)]
pub enum ReplayError {
    /// Another version of the engine played it, and may have answered otherwise.
    #[error("version {found} of the engine played it; this is version {ENGINE_VERSION}")]
    OtherEngine {
        /// Its version.
        found: u32,
    },
    /// Its routine can't be read.
    #[error("its routine has {} faults", .0.len())]
    Routine(Vec<Found>),
    /// Its voice doesn't fit its routine.
    #[error("its voice has {} faults", .0.len())]
    Voice(Vec<Fault>),
}
