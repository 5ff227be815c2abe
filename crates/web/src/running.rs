//! How a session begins, goes on after a cut, and ends: what is written, and when it is saved.

use std::rc::Rc;

use crate::dom::spawn_local;
use crate::ui::prelude::*;
use crate::ui::untrack;
use journal::{KeeperError, Note, Purpose, SessionId, SessionRecord, Started, Summary, Way};
use routine::text::print_routine;
use routine::{Lengths, Message, Routine, phrases};
use session::{ENGINE_VERSION, Input, Measure, Phase, Score, Session};

use crate::app::{App, Screen};
use crate::keeper::lock::{self, Manner};
use crate::player::{Beginning, Run};
use crate::settings::Speaker;
use crate::sound::Spoken;
use crate::{dom, words};

/// A handle to the session that runs here.
pub(crate) type Player = Rc<Run>;

/// A session that just ended.
#[derive(Clone)]
pub(crate) struct Done {
    /// Which.
    pub(crate) session: SessionId,
    /// What was done.
    pub(crate) summary: Summary,
    /// Whether it is kept.
    pub(crate) saved: Signal<Saved>,
    /// What is to be written, until it is.
    notes: Vec<Note>,
}

/// Whether a session is kept.
#[derive(Clone, PartialEq)]
pub(crate) enum Saved {
    /// On its way.
    Saving,
    /// On this browser's disk.
    Here,
    /// On this browser's disk, and in the program's file.
    Both,
    /// In the program's file only: this browser keeps nothing.
    There,
    /// Nowhere yet.
    No(KeeperError),
}

/// What a session begins with, besides the person.
#[derive(Clone)]
pub(crate) struct Wanted {
    /// What is played.
    pub(crate) routine: Routine,
    /// How.
    pub(crate) way: Way,
    /// Whether the phone is to feel the movement.
    pub(crate) feel: bool,
    /// The question before.
    pub(crate) before: (Measure, Option<Score>),
}

/// How long it takes to say all that `routine` may say: by Rollwise's own voice, else, and for what
/// that lacks, an upper estimate for any device's.
pub(crate) fn lengths(routine: &Routine, spoken: Option<&Spoken>) -> Lengths {
    let asked: Vec<Message> = phrases(routine).into_iter().map(|phrase| phrase.message).collect();
    let estimated = words::with(|words| library::estimate(words, asked.iter().cloned()));
    let own = spoken.map(|spoken| spoken.pack.lengths()).unwrap_or_default();
    let length = |message: &Message| own.of(message).or_else(|| estimated.of(message));
    asked.iter().filter_map(|message| Some((message.clone(), length(message)?))).collect()
}

/// Who is to speak, and Rollwise's own voice where it does: the device speaks where that isn't here
/// in the session's language.
fn speaker(app: App, wanted: Speaker, language: &str) -> (Speaker, Option<Rc<Spoken>>) {
    match (wanted, app.spoken.get_untracked().filter(|spoken| spoken.language == language)) {
        (Speaker::Own, Some(spoken)) => (Speaker::Own, Some(spoken)),
        (Speaker::Own | Speaker::Device, _) => (Speaker::Device, None),
        (Speaker::Nobody, _) => (Speaker::Nobody, None),
    }
}

/// Whether what is played here counts.
fn purpose(app: App) -> Purpose {
    if app.speed() == 1.0 { Purpose::Practice } else { Purpose::Rehearsal }
}

/// Begins a session. What can't be written is written at its end; it is shown.
pub(crate) fn begin(app: App, wanted: Wanted) {
    let Wanted { routine, way, feel, before: (measure, score) } = wanted;
    let wanted = app.known.with_untracked(|known| Speaker::of(&known.history.settings));
    let (speaker, spoken) = speaker(app, wanted, words::language());
    let lengths = lengths(&routine, spoken.as_deref());
    let session = match Session::new(&routine, lengths.clone()) {
        Ok(session) => session,
        Err(faults) => {
            let text = faults.first().map(ToString::to_string).unwrap_or_default();
            return app.tell(text);
        }
    };
    let id = SessionId::new(dom::random());
    let started = Started {
        session: id,
        routine_id: routine.id().into(),
        routine: print_routine(&routine),
        lengths,
        engine: ENGINE_VERSION,
        language: words::language().into(),
        voice: speaker.key().into(),
        way,
        purpose: purpose(app),
    };
    spawn_local(async move {
        // One session at a time: another tab's is gone on with there, or taken over on Today.
        // What can't be read now is no reason not to begin: it is told where it matters.
        let _ = app.refresh().await;
        let open = app.known.with_untracked(|known| {
            known.drafts.iter().map(|draft| draft.session).collect::<Vec<_>>()
        });
        for other in open {
            if runs_elsewhere(other).await {
                app.tell(words::t("today-elsewhere"));
                return app.replace(Screen::Today);
            }
        }
        let Some(lock) = lock::take(&lock_name(id), Manner::Ask).await else { return };
        let written = app.write(vec![Note::Started(started.clone())]).await;
        let place = written.ok().and_then(|entries| entries.first().map(journal::Entry::place));
        let log = Vec::new();
        let run =
            Run::new(Beginning { app, id, started, place, session, log, lock, speaker, spoken });
        app.player.set(Some(Rc::clone(&run)));
        run.wake();
        if feel {
            run.feel();
        }
        run.press(Input::Answer(measure, score));
        run.press(Input::Ready);
        app.replace(Screen::Session);
    });
}

/// Goes on with a session that was cut off, or with one of another tab, paused where it is.
pub(crate) fn resume(app: App, id: SessionId, manner: Manner) {
    app.begin(async move {
        let Some(started) = app.known.with_untracked(|known| {
            let open = known.history.open.iter().find(|open| open.started.session == id)?;
            Some(open.started.clone())
        }) else {
            return;
        };
        if !started.may_go_on_as(purpose(app)) {
            return app.tell(words::t("today-not-as-rehearsal"));
        }
        let Some(lock) = lock::take(&lock_name(id), manner).await else {
            app.tell(words::t("today-elsewhere"));
            // Today asks anew what runs where.
            app.known.update(|_| {});
            return;
        };
        // Another tab may have played on since this page last looked. What can't be read is as it was.
        let _ = app.refresh().await;
        let known = app.known.get_untracked();
        let open = known.history.open.iter().any(|open| open.started.session == id);
        let draft = known.drafts.iter().find(|draft| open && draft.session == id);
        let resumed = draft.map(|draft| (draft, journal::resume(&started, draft)));
        let Some((draft, Ok(session))) = resumed else {
            return app.tell(words::t("today-cant-resume"));
        };
        let (speaker, spoken) = speaker(app, Speaker::from_key(&started.voice), &started.language);
        let (place, log) = (Some(draft.started), draft.log.clone());
        let run =
            Run::new(Beginning { app, id, started, place, session, log, lock, speaker, spoken });
        app.player.set(Some(Rc::clone(&run)));
        run.wake();
        // It goes on only when the person says so; until then time stands still.
        run.press(Input::Pause);
        app.go(Screen::Session);
    });
}

/// Closes a session that was cut off, where it was.
pub(crate) fn close(app: App, session: SessionId) {
    spawn_local(async move {
        let known = app.known.get_untracked();
        let Some(open) = known.history.open.iter().find(|open| open.started.session == session)
        else {
            return;
        };
        let draft = known.drafts.iter().find(|draft| draft.session == session);
        if let (Some(api), true) = (app.api.get(), untrack(|| app.cut_off_there()) == Some(session))
        {
            // How far it came is known there.
            return match api.close(session).await {
                Ok(()) => app.sync(),
                Err(why) => app.tell(why.text()),
            };
        }
        if app.write(vec![Note::Session(open.close(draft))]).await.is_ok() {
            clear(app, session).await;
        }
    });
}

/// Whether a session runs in another tab.
pub(crate) async fn runs_elsewhere(session: SessionId) -> bool {
    lock::take(&lock_name(session), Manner::Ask).await.is_none()
}

/// The session is over: writes it, and only then says that it is saved.
pub(crate) fn finish(run: &Run) {
    run.close();
    let app = run.app;
    let summary = Summary::of(&run.session.borrow(), run.started.purpose);
    let record = SessionRecord {
        session: run.id,
        until: run.session.borrow().heard(),
        log: run.log.borrow().clone(),
        summary: summary.clone(),
    };
    let mut notes = vec![Note::Session(record)];
    if run.place.get().is_none() {
        notes.insert(0, Note::Started(run.started.clone()));
    }
    let saved = Signal::lasting(Saved::Saving);
    let done = Done { session: run.id, summary, saved, notes };
    app.done.set(Some(done.clone()));
    app.player.set(None);
    app.replace(Screen::Done);
    spawn_local(save(app, done));
}

/// Tries once more to write what couldn't be.
pub(crate) fn save_again(app: App, done: Done) {
    spawn_local(save(app, done));
}

async fn save(app: App, done: Done) {
    done.saved.set(Saved::Saving);
    match app.write(done.notes.clone()).await {
        Err(why) => return done.saved.set(Saved::No(why)),
        Ok(_) => clear(app, done.session).await,
    }
    let nothing_kept = app.keeper.with(|keeper| keeper.keeps_nothing().cloned());
    if nothing_kept.is_none() {
        done.saved.set(Saved::Here);
    }
    done.saved.set(match (nothing_kept, app.synced().await) {
        (None, true) => Saved::Both,
        (None, false) => Saved::Here,
        (Some(_), true) => Saved::There,
        (Some(why), false) => Saved::No(why),
    });
}

/// Another tab took the session over.
pub(crate) fn lost(run: &Run) {
    run.close();
    run.app.player.set(None);
    run.app.tell(words::t("session-lost"));
    run.app.replace(Screen::Today);
}

async fn clear(app: App, session: SessionId) {
    let cleared = app.keeper.get().clear_draft(session).await;
    let read = match cleared {
        Ok(()) => app.refresh().await,
        Err(why) => Err(why),
    };
    if let Err(why) = read {
        app.trouble.set(Some(why));
    }
}

/// Whether the track still plays, or stands in a pause.
pub(crate) fn is_on_track(phase: Phase) -> bool {
    match phase {
        Phase::Ready | Phase::Playing | Phase::Paused(_) | Phase::ComingOff => true,
        Phase::After | Phase::Over => false,
    }
}

fn lock_name(session: SessionId) -> String {
    format!("rollwise-session-{session}")
}
