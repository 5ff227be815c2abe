//! A session that is being recorded: its beginning, a draft once a second, its end.
//!
//! Whoever plays tells this what comes in and shows what it gives; the keeper makes it durable.
//! What isn't here: the screen and the clock.

use std::fs::{File, TryLockError};
use std::io;

use journal::{
    Draft, Entry, History, Journal, Keeper as _, KeeperError, Note, OpenSession, Place, Purpose,
    SessionId, SessionRecord, Started, Summary, WallTime, Way,
};
use routine::SessionTime;
use routine::text::print_routine;
use session::{ENGINE_VERSION, Happened, Input, Session};
use store::{Access, Store};

use crate::folder::DataFolder;
use crate::practice::Practice;

/// The name under which the journal knows words that are shown, not spoken.
const NO_VOICE: &str = "terminal";

/// A session and its record.
pub(crate) struct Recording {
    store: Store,
    id: SessionId,
    started: Place,
    purpose: Purpose,
    /// The tag of the language that it began in.
    language: String,
    session: Session,
    log: Vec<Happened>,
}

impl Recording {
    /// Begins: how it began is durable once this returns.
    ///
    /// # Errors
    /// [`KeeperError`]; nothing was begun then.
    pub(crate) fn begin(
        store: Store,
        session: Session,
        practice: &Practice,
        purpose: Purpose,
        now: WallTime,
    ) -> Result<Recording, KeeperError> {
        let id = store.new_session()?;
        let routine = session.timeline().routine();
        let started = Started {
            session: id,
            routine_id: routine.id().into(),
            routine: print_routine(routine),
            lengths: session.lengths().clone(),
            engine: ENGINE_VERSION,
            language: practice.words.language().into(),
            voice: NO_VOICE.into(),
            way: Way::Screen,
            purpose,
        };
        let written = store.record(vec![Note::Started(started)], now)?;
        let started = written.first().map(Entry::place).ok_or(KeeperError::Closed)?;
        let (language, log) = (practice.words.language().into(), Vec::new());
        Ok(Recording { store, id, started, purpose, language, session, log })
    }

    /// Goes on with a session that was cut off, paused where it was.
    ///
    /// # Errors
    /// When this program can't play it; it can still be closed.
    pub(crate) fn resume(
        store: Store,
        cut_off: &CutOff,
    ) -> Result<Recording, journal::ReplayError> {
        let started = &cut_off.open.started;
        let (session, log) = match &cut_off.draft {
            Some(draft) => (journal::resume(started, draft)?, draft.log.clone()),
            None => (journal::replay(started, &[], SessionTime::ZERO)?, Vec::new()),
        };
        let (id, purpose, language) = (started.session, started.purpose, started.language.clone());
        let started = cut_off.open.place;
        Ok(Recording { store, id, started, purpose, language, session, log })
    }

    /// The session.
    pub(crate) fn session(&self) -> &Session {
        &self.session
    }

    /// The tag of the language that it began in: its words have the time that they need there.
    pub(crate) fn language(&self) -> &str {
        &self.language
    }

    /// Whether it counts.
    pub(crate) fn purpose(&self) -> Purpose {
        self.purpose
    }

    /// Hands an input to the engine. Returns what happened.
    pub(crate) fn handle(&mut self, at: SessionTime, input: &Input) -> Vec<Happened> {
        let happened = self.session.handle(at, input);
        self.log.extend(&happened);
        happened
    }

    /// Keeps it as it is now, in place of the last draft.
    ///
    /// # Errors
    /// [`KeeperError`]; the last draft stays then.
    pub(crate) fn keep(&self, now: WallTime) -> Result<(), KeeperError> {
        let log = self.log.clone();
        let (id, purpose) = (self.id, self.purpose);
        self.store.put_draft(&Draft::of(id, self.started, &self.session, log, purpose, now))
    }

    /// Ends it: the whole session is durable once this returns, and its draft is gone.
    ///
    /// # Errors
    /// [`KeeperError`]; the draft stays then, and the session can be closed later.
    pub(crate) fn end(self, now: WallTime) -> Result<Summary, KeeperError> {
        let summary = Summary::of(&self.session, self.purpose);
        let record = SessionRecord {
            session: self.id,
            until: self.session.heard(),
            log: self.log,
            summary: summary.clone(),
        };
        self.store.record(vec![Note::Session(record)], now)?;
        // A draft that can't be dropped is known as stale by its session's end.
        let _ = self.store.clear_draft(self.id);
        Ok(summary)
    }
}

/// The one place on this device where a session runs in a terminal: two can't record at once, and
/// what runs now isn't taken for cut off. The system frees it however the program ends.
pub(crate) struct Seat {
    _held: File,
}

impl Seat {
    /// Takes the seat; `None` while another terminal has it.
    ///
    /// # Errors
    /// When the data folder can't be written to.
    pub(crate) fn take(folder: &DataFolder) -> io::Result<Option<Seat>> {
        let file = File::options().create(true).truncate(false).write(true).open(folder.seat())?;
        match file.try_lock() {
            Ok(()) => Ok(Some(Seat { _held: file })),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(error),
        }
    }

    /// Whether another terminal has it. Where that can't be told, nobody has.
    fn is_taken(folder: &DataFolder) -> bool {
        File::open(folder.seat())
            .is_ok_and(|file| matches!(file.try_lock_shared(), Err(TryLockError::WouldBlock)))
    }
}

/// A session that was cut off.
pub(crate) struct CutOff {
    /// How it began.
    pub(crate) open: OpenSession,
    /// How far it came; `None` where it was cut off within its first second.
    pub(crate) draft: Option<Draft>,
}

impl CutOff {
    /// Closes it where it was cut off.
    ///
    /// # Errors
    /// [`KeeperError`]; it stays open then.
    pub(crate) fn close(&self, store: &Store, now: WallTime) -> Result<(), KeeperError> {
        let record = self.open.close(self.draft.as_ref());
        let session = record.session;
        store.record(vec![Note::Session(record)], now)?;
        store.clear_draft(session)
    }
}

/// The latest session that was cut off on this device, if there is one. Those of other devices
/// may be running there now.
///
/// # Errors
/// [`KeeperError`]
pub(crate) fn cut_off(store: &Store, history: &History) -> Result<Option<CutOff>, KeeperError> {
    let own = store.state()?.series;
    let mut drafts = store.drafts()?;
    let open = history.open.iter().find(|open| open.may_resume(own)).cloned();
    Ok(open.map(|open| {
        let session = open.started.session;
        let draft = drafts.iter().position(|draft| draft.session == session);
        CutOff { open, draft: draft.map(|at| drafts.swap_remove(at)) }
    }))
}

/// Drops the drafts of sessions that are over: a crash came between the end and this. They are in
/// nobody's way, so where nothing may be written they stay.
///
/// # Errors
/// [`KeeperError`]
pub(crate) fn sweep(
    store: &Store,
    journal: &Journal,
    history: &History,
) -> Result<(), KeeperError> {
    if store.access() == Access::Read {
        return Ok(());
    }
    let drafts = store.drafts()?;
    history.stale_drafts(journal, &drafts).into_iter().try_for_each(|id| store.clear_draft(id))
}

/// Whether a session was cut off on this device, for a mention: none runs in a terminal now.
///
/// # Errors
/// [`KeeperError`]
pub(crate) fn is_cut_off(
    folder: &DataFolder,
    store: &Store,
    history: &History,
) -> Result<bool, KeeperError> {
    Ok(cut_off(store, history)?.is_some() && !Seat::is_taken(folder))
}

/// What was cut off on this device and runs in no terminal now; quick where nothing was.
///
/// # Errors
/// [`KeeperError`]
pub(crate) fn unfinished(
    folder: &DataFolder,
    store: &Store,
) -> Result<Option<CutOff>, KeeperError> {
    if store.drafts()?.is_empty() || Seat::is_taken(folder) {
        return Ok(None);
    }
    cut_off(store, &History::of(&store.load()?))
}
