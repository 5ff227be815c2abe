//! A session that runs in this tab: the engine, what drives it, what is heard, what is kept.
//!
//! It holds no rule. It tells the engine what happened and when, gives the sound what the engine
//! made of it, and keeps a draft each second.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::Arc;

use crate::dom::spawn_local;
use crate::ui::prelude::*;
use journal::{Draft, Place, SessionId, Started, Way};
use routine::{Message, SessionTime, StopReason};
use session::{Event, Happened, Input, Phase, Press, Reading, Session, View};

use crate::app::App;
use crate::clock::{Clock, Silent};
use crate::dom;
use crate::feel::Feel;
use crate::keeper::lock::Lock;
use crate::running;
use crate::settings::{self, Speaker};
use crate::sound::{self as heard};
use crate::sound::{Controls, Heard, Order, Spoken, Track, Voice};

/// How often a draft is kept, in milliseconds. Source: DESIGN section 11, once a second.
const DRAFT_MS: f64 = 1_000.0;

/// A session that runs here.
pub(crate) struct Run {
    pub(crate) app: App,
    pub(crate) id: SessionId,
    pub(crate) started: Started,
    /// The same as the sound's own thread takes it.
    beginning: Vec<u8>,
    /// Where its beginning is written; `None` while that couldn't be.
    pub(crate) place: Cell<Option<Place>>,
    pub(crate) session: RefCell<Session>,
    pub(crate) log: RefCell<Vec<Happened>>,
    clock: RefCell<Clock>,
    voice: Voice,
    controls: RefCell<Option<Controls>>,
    /// What the phone feels, where the person wants it to.
    feel: RefCell<Option<Feel>>,
    lock: Lock,
    /// What every part of the screen shows.
    pub(crate) view: Signal<View>,
    /// What the browser does with the sound.
    pub(crate) heard: Signal<Heard>,
    /// Whether going on was asked for and the reason for the pause is being asked.
    pub(crate) asking: Signal<bool>,
    /// Whether the picture or the black page shows.
    pub(crate) dark: Signal<bool>,
    shown: RefCell<Option<(Phase, Option<String>)>>,
    saved: Cell<f64>,
    saving: Cell<bool>,
    over: Cell<bool>,
}

/// What a run begins with.
pub(crate) struct Beginning {
    pub(crate) app: App,
    pub(crate) id: SessionId,
    pub(crate) started: Started,
    pub(crate) place: Option<Place>,
    pub(crate) session: Session,
    pub(crate) log: Vec<Happened>,
    pub(crate) lock: Lock,
    /// Who says the words.
    pub(crate) speaker: Speaker,
    /// Rollwise's own voice, where that speaks.
    pub(crate) spoken: Option<Rc<Spoken>>,
}

impl Run {
    /// A run, standing where its session stands.
    pub(crate) fn new(beginning: Beginning) -> Rc<Run> {
        let Beginning { app, id, started, place, session, log, lock, speaker, spoken } = beginning;
        let speed = app.speed();
        let mixed = app.known.with_untracked(|known| settings::music(&known.history.settings));
        dom::mix_with_music(mixed);
        let heard = Signal::lasting(Heard::Well);
        // A rehearsal has no sound to follow: nobody rolls that fast.
        let track = if speed == 1.0 {
            let channels =
                app.known.with_untracked(|known| settings::channels(&known.history.settings));
            Track::new(spoken.as_deref(), channels, move |what| heard.set(what))
        } else {
            None
        };
        let silent = || Clock::Silent(Silent::new(speed, session.heard()));
        let clock = track.map_or_else(silent, Clock::Track);
        let at = session.heard();
        let run = Rc::new(Run {
            view: Signal::lasting(session.view(at)),
            heard,
            asking: Signal::lasting(false),
            dark: Signal::lasting(started.way == Way::Dark),
            app,
            id,
            place: Cell::new(place),
            session: RefCell::new(session),
            log: RefCell::new(log),
            clock: RefCell::new(clock),
            voice: Voice::new(
                speaker != Speaker::Nobody && speed == 1.0,
                spoken.as_ref().map(|spoken| Arc::clone(&spoken.pack)),
            ),
            controls: RefCell::new(None),
            feel: RefCell::new(None),
            lock,
            beginning: started.to_bytes(),
            started,
            shown: RefCell::new(None),
            saved: Cell::new(0.0),
            saving: Cell::new(false),
            over: Cell::new(false),
        });
        run.attach();
        run
    }

    /// Listens to what may drive or press it: frames, the sound's progress, the system's keys.
    fn attach(self: &Rc<Run>) {
        let weak = Rc::downgrade(self);
        let key = weak.clone();
        *self.controls.borrow_mut() = Some(Controls::take(move |pressed| {
            if let Some(run) = key.upgrade() {
                run.key(pressed);
            }
        }));
        if let Clock::Track(track) = &*self.clock.borrow() {
            let progress = weak.clone();
            track.on_progress(move || {
                if let Some(run) = progress.upgrade() {
                    run.tick();
                }
            });
        }
        let frame = weak.clone();
        dom::frames(move || match frame.upgrade() {
            Some(run) if !run.over.get() => {
                run.tick();
                true
            }
            _ => false,
        });
        // Frames stop out of view; a silent clock has nothing else to wake it.
        spawn_local(async move {
            while let Some(run) = weak.upgrade() {
                if run.over.get() {
                    return;
                }
                run.tick();
                drop(run);
                dom::pause(500).await;
            }
        });
    }

    /// The present moment reaches the engine.
    pub(crate) fn tick(&self) {
        if self.over.get() {
            return;
        }
        if self.lock.is_lost() {
            return running::lost(self);
        }
        if self.heard.get_untracked() == Heard::PausedBySystem {
            self.heard.set(Heard::Well);
            return self.press(Input::Pause);
        }
        let at = self.clock.borrow().position();
        let unfelt =
            self.dark.get_untracked() && self.feel.borrow().as_ref().is_some_and(Feel::is_lost);
        let input = if unfelt { Input::Reading(Reading::Unfelt) } else { Input::Tick };
        let happened = self.session.borrow_mut().handle(at, &input);
        self.follow(&happened);
        self.show(at);
    }

    /// The person, or the system's keys, want something.
    pub(crate) fn press(&self, input: Input) {
        if self.over.get() {
            return;
        }
        let at = self.clock.borrow().position();
        let happened = self.session.borrow_mut().handle(at, &input);
        self.follow(&happened);
        self.show(self.clock.borrow().position());
        self.keep_draft();
    }

    /// What a key or a button presses. A stop without a word is one that is done.
    pub(crate) fn act(&self, press: Press) {
        match press {
            Press::Resume => self.go_on(),
            Press::Stop => self.stop(StopReason::Done),
            Press::Ready
            | Press::Pause
            | Press::Back
            | Press::Skip
            | Press::Repeat
            | Press::Spot
            | Press::Easier
            | Press::Harder
            | Press::Answer
            | Press::Because => press.input().into_iter().for_each(|input| self.press(input)),
        }
    }

    /// Stops: at once, and only then asks why.
    pub(crate) fn stop(&self, reason: StopReason) {
        self.press(Input::Stop(reason));
    }

    /// Says why it was stopped, after it was: the stop stays where it was, with another reason.
    pub(crate) fn because(&self, reason: StopReason) {
        self.press(Input::Because(reason));
    }

    /// Goes on after a pause, once it was asked why it paused.
    pub(crate) fn go_on(&self) {
        self.asking.set(false);
        self.press(Input::Resume);
    }

    /// Goes on without sound where the browser gives none.
    pub(crate) fn go_on_silently(&self) {
        let session = self.session.borrow();
        let at = session.heard();
        let silent = Silent::new(1.0, at);
        if matches!(session.phase(), Phase::Playing | Phase::ComingOff) {
            silent.run(at);
        }
        let old = self.clock.replace(Clock::Silent(silent));
        old.stop();
        self.heard.set(Heard::Well);
    }

    /// Asks the browser for the sound once more.
    pub(crate) fn sound_again(&self) {
        if let Clock::Track(track) = &*self.clock.borrow() {
            track.again();
        }
    }

    /// Wakes the voice; only works within a press.
    pub(crate) fn wake(&self) {
        self.voice.wake();
    }

    /// Ends it here without a word: another tab goes on with it, or it is written.
    pub(crate) fn close(&self) {
        self.over.set(true);
        self.clock.borrow().stop();
        self.voice.hush();
        self.controls.borrow_mut().take();
        self.feel.borrow_mut().take();
        crate::dom::wake_lock(false);
    }

    /// Lets the phone feel the movement, while the page is black: only then nobody holds it.
    pub(crate) fn feel(self: &Rc<Run>) {
        let (minds, told) = (Rc::downgrade(self), Rc::downgrade(self));
        let minds = move || minds.upgrade().is_some_and(|run| run.dark.get_untracked());
        let told = move |reading| {
            if let Some(run) = told.upgrade() {
                run.press(Input::Reading(reading));
            }
        };
        *self.feel.borrow_mut() = Some(Feel::listen(minds, told));
    }

    /// The draft of where it stands.
    pub(crate) fn draft(&self) -> Option<Draft> {
        let (session, log) = (self.session.borrow(), self.log.borrow().clone());
        let place = self.place.get()?;
        Some(Draft::of(self.id, place, &session, log, self.started.purpose, dom::now()))
    }

    /// What the sound is to play: the session as it stands, from `at` on.
    fn order<'a>(&'a self, session: &'a Session, at: SessionTime) -> Order<'a> {
        let inputs = journal::inputs::write(&self.log.borrow(), session.heard());
        Order { started: &self.beginning, inputs, timeline: session.timeline(), at }
    }

    /// Gives the sound and the journal what the engine made of it.
    fn follow(&self, happened: &[Happened]) {
        self.log.borrow_mut().extend(happened.iter().cloned());
        for Happened { at, event } in happened {
            let session = self.session.borrow();
            let clock = self.clock.borrow();
            let play = || clock.play(&self.order(&session, *at));
            match event {
                Event::Began
                | Event::Resumed
                | Event::WentBack
                | Event::Skipped
                | Event::Repeated
                | Event::Held(_)
                | Event::StillFelt
                | Event::PaceTold(..)
                | Event::UnfeltTold
                | Event::Eased
                | Event::Hardened => {
                    self.voice.forget();
                    play();
                }
                Event::Paused => {
                    clock.stop();
                    self.voice.hush();
                }
                Event::Stopped(_) | Event::Explained(_) => {
                    self.voice.hush();
                    self.voice.forget();
                    match session.phase() {
                        Phase::ComingOff => play(),
                        Phase::Ready
                        | Phase::Playing
                        | Phase::Paused(_)
                        | Phase::After
                        | Phase::Over => clock.stop(),
                    }
                }
                Event::Finished => clock.stop(),
                Event::Answered { .. } | Event::PaceFelt(_) | Event::SetDone { .. } => {}
            }
        }
        let ended = happened.iter().any(|happened| happened.event == Event::Finished);
        if ended {
            self.dark.set(false);
            self.keep_draft();
        }
    }

    fn show(&self, at: SessionTime) {
        let session = self.session.borrow();
        let view = session.view(at);
        if session.phase() == Phase::Playing || session.phase() == Phase::ComingOff {
            self.voice.follow(session.timeline(), view.at);
        }
        let shown = Some((view.phase, view.technique.clone()));
        if *self.shown.borrow() != shown {
            *self.shown.borrow_mut() = shown;
            let playing = matches!(view.phase, Phase::Playing | Phase::ComingOff);
            if let Some(controls) = &*self.controls.borrow() {
                controls.show(&view, playing);
            }
            crate::dom::wake_lock(playing && self.started.way != Way::Locked);
        }
        let over = view.phase == Phase::Over;
        drop(session);
        self.view.set(view);
        if over {
            running::finish(self);
        } else if dom::ticks() - self.saved.get() >= DRAFT_MS {
            self.keep_draft();
        }
    }

    /// Keeps a draft; while one is on its way the next waits for the next second.
    fn keep_draft(&self) {
        self.saved.set(dom::ticks());
        let Some(draft) = self.draft().filter(|_| !self.saving.get() && !self.over.get()) else {
            return;
        };
        let app = self.app;
        let Some(run) = app.player.get_untracked() else { return };
        self.saving.set(true);
        spawn_local(async move {
            let kept = app.keeper.get().put_draft(&draft).await;
            run.saving.set(false);
            if let Err(why) = kept {
                app.trouble.set(Some(why));
            }
        });
    }

    fn key(&self, key: heard::Key) {
        match key {
            // Whoever doesn't want to hear the question to its end.
            heard::Key::Pause if self.asking.get_untracked() => self.clock.borrow().stop(),
            heard::Key::Pause => self.press(Input::Pause),
            heard::Key::Next => self.press(Input::Skip),
            heard::Key::Previous => self.press(Input::Repeat),
            // On the lock screen nobody can tick a reason: it is asked aloud, and a second press
            // answers that all is well.
            heard::Key::Play if self.asking.get_untracked() => self.go_on(),
            heard::Key::Play => {
                self.asking.set(true);
                self.ask_why();
            }
        }
    }

    /// Asks whether all is well: in the session's own voice and element, which are heard with the
    /// phone locked; the device's voice says it where that speaks, and is silent there.
    fn ask_why(&self) {
        let question = Message::new(library::WHY_PAUSED);
        let wav = heard::aside(&question, self.voice.own());
        if !self.clock.borrow().aside(&wav) || !self.voice.is_in_track(&question) {
            self.voice.ask(&question);
        }
    }
}
