//! The track in a media element. Its position is the session's clock.
//!
//! The sound's own thread lays the track in pieces; here they are put together into one file that
//! the element plays, so that from then on the page may sleep: the sound goes on by itself. What a
//! press changes replaces the pieces from there on, and the new file takes the place of the old one
//! where the change begins. A file that takes another's place leaves a short silence; the old one
//! fades before it, the new one fades in.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use crate::dom::spawn_local;
use js_sys::{Array, Uint8Array};
use routine::{SessionTime, Span, Timeline};
use sound::{Channels, SampleRate, fade_in, header};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, HtmlAudioElement, MessageEvent, Url, Worker};
use web_sys::{WorkerOptions, WorkerType};

use super::laid::{Laid, wav_file};
use super::spoken::Spoken;
use super::studio::PIECE;
use crate::{around, dom};

/// How much lies ready before anything plays without the rest, in milliseconds. Source: our choice;
/// the rest is there long before it is needed.
const READY_MS: u32 = 15_000;
/// How long the whole is waited for before it begins with what lies ready, in milliseconds. Source:
/// our choice; no longer than a person waits for an answer to a press.
const PATIENCE_MS: f64 = 700.0;
/// How long before a change its file takes over, in milliseconds. Source: our choice; about half of
/// the silence that this leaves.
const EARLY_MS: u32 = 25;
/// How long before the end of what the element has the rest takes over whatever is heard, and from
/// when on any moment without words will do, in milliseconds. Source: our choice.
const RUNS_OUT_MS: (u32, u32) = (3_000, 9_000);
/// The steps by which the old file fades, and how long each lasts, in milliseconds. Source: our
/// choice; the silence that follows stays below 60 ms in all. A phone that keeps the volume to
/// itself leaves them out.
const FADE_OUT: ([f64; 3], i32) = ([0.6, 0.25, 0.08], 4);
/// How long the old file plays on from the moment the new one is made. Source: our choice; the steps
/// above with what a browser's timers and a piece's reading add.
const FADES: Span = Span::from_ms(20);
/// How long the new file takes to fade in. Source: our choice; too short to swallow a syllable.
const FADE_IN: Span = Span::from_ms(20);

/// What the browser does with the sound.
#[derive(Clone, PartialEq)]
pub(crate) enum Heard {
    /// It plays, or waits to be asked.
    Well,
    /// The browser wants a press first.
    Blocked,
    /// It can't play it.
    Broken(String),
    /// The system paused it: a call, unplugged headphones.
    PausedBySystem,
}

/// What is to be played.
pub(crate) struct Order<'a> {
    /// How the session began, as the journal keeps it.
    pub(crate) started: &'a [u8],
    /// What was pressed since, line by line.
    pub(crate) inputs: String,
    /// What became of both.
    pub(crate) timeline: &'a Timeline,
    /// Where it plays from.
    pub(crate) at: SessionTime,
}

/// The track of a session.
#[derive(Clone)]
pub(crate) struct Track(Rc<Inner>);

struct Inner {
    audio: HtmlAudioElement,
    channels: Channels,
    worker: Worker,
    _answer: Closure<dyn FnMut(MessageEvent)>,
    tell: Box<dyn Fn(Heard)>,
    laid: RefCell<Laid>,
    /// What waits for its pieces, or for its moment.
    join: Cell<Option<Join>>,
    /// Which piece the element's file begins with, and how many it has; none before the first.
    playing: Cell<(u32, u32)>,
    /// Whether a file is just taking another's place.
    joining: Cell<bool>,
    /// Whether the element's file is none of the track: session time stands still meanwhile.
    aside: Cell<bool>,
    /// Counts orders, so that an outdated piece is known.
    turn: Cell<u32>,
    wanted: Cell<bool>,
    /// The latest position that was told.
    heard: Cell<SessionTime>,
    address: RefCell<Option<String>>,
}

/// A file that is to take the place of what plays, or to begin.
#[derive(Clone, Copy)]
struct Join {
    at: SessionTime,
    /// When it was asked for.
    since: f64,
    /// Whether something plays until then, which tells the time.
    over: bool,
}

impl Track {
    /// A track in this voice, for so many loudspeakers, that tells `tell` what becomes of its sound.
    /// `None` where there is no media element or no thread for it.
    pub(crate) fn new(
        voice: Option<&Spoken>,
        channels: Channels,
        tell: impl Fn(Heard) + 'static,
    ) -> Option<Track> {
        let audio = HtmlAudioElement::new().ok()?;
        audio.set_preload("auto");
        let options = WorkerOptions::new();
        options.set_type(WorkerType::Module);
        let worker = Worker::new_with_options(&around::home("sound.js"), &options).ok()?;
        let track = Track(Rc::new_cyclic(|weak: &std::rc::Weak<Inner>| {
            let weak = weak.clone();
            let answer = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
                if let Some(inner) = weak.upgrade() {
                    inner.came(&event.data());
                }
            });
            worker.set_onmessage(Some(answer.as_ref().unchecked_ref()));
            Inner {
                audio,
                channels,
                worker,
                _answer: answer,
                tell: Box::new(tell),
                laid: RefCell::default(),
                join: Cell::new(None),
                playing: Cell::new((0, 0)),
                joining: Cell::new(false),
                aside: Cell::new(false),
                turn: Cell::new(0),
                wanted: Cell::new(false),
                heard: Cell::new(SessionTime::ZERO),
                address: RefCell::new(None),
            }
        }));
        if channels == Channels::Stereo {
            // Where it doesn't come through, nothing else does.
            let _ = track.0.worker.post_message(&dom::object(&[("stereo", true.into())]));
        }
        if let Some(voice) = voice {
            // Where it doesn't come through, the track is without words, and the screen has them.
            let _ =
                track.0.worker.post_message(&dom::object(&[("voice", voice.file.clone().into())]));
        }
        let listener = Rc::downgrade(&track.0);
        dom::listen(&track.0.audio, "pause", move |_| {
            if let Some(inner) = listener.upgrade()
                && inner.wanted.get()
                && !inner.joining.get()
                && !inner.audio.ended()
                && inner.audio.ready_state() > 0
            {
                (inner.tell)(Heard::PausedBySystem);
            }
        });
        // Out of view only this wakes the page, four times a second.
        let listener = Rc::downgrade(&track.0);
        dom::listen(&track.0.audio, "timeupdate", move |_| {
            if let Some(inner) = listener.upgrade() {
                inner.consider();
            }
        });
        let listener = Rc::downgrade(&track.0);
        dom::listen(&track.0.worker, "error", move |_| {
            if let Some(inner) = listener.upgrade() {
                (inner.tell)(Heard::Broken(String::from("sound.js")));
            }
        });
        Some(track)
    }

    /// Tells `act` whenever the position moved on, also where the page is out of view.
    pub(crate) fn on_progress(&self, mut act: impl FnMut() + 'static) {
        dom::listen(&self.0.audio, "timeupdate", move |_| act());
    }

    /// Where the track is. It never goes back: where a change was heard a moment late, its beginning
    /// is played all the same, and time waits for it.
    pub(crate) fn position(&self) -> SessionTime {
        let at = match self.0.join.get() {
            Some(join) if !join.over => join.at,
            Some(_) | None if self.0.aside.get() => self.0.heard.get(),
            Some(_) | None => self.0.position(),
        };
        let at = at.max(self.0.heard.get());
        self.0.heard.set(at);
        at
    }

    /// Plays what is ordered. Where something plays already it goes on until the change begins.
    pub(crate) fn play(&self, order: &Order<'_>) {
        let inner = &self.0;
        let turn = inner.turn.get() + 1;
        inner.turn.set(turn);
        let over = inner.wanted.get() && !inner.audio.paused();
        inner.wanted.set(true);
        let changed = order.timeline.changed_from();
        let from = inner.laid.borrow_mut().keep(order, if over { changed } else { order.at });
        let at = if over { changed.max(order.at) } else { order.at };
        inner.join.set(Some(Join { at, since: dom::ticks(), over }));
        let message = dom::object(&[
            ("turn", turn.into()),
            ("started", Uint8Array::from(order.started).into()),
            ("inputs", order.inputs.as_str().into()),
            ("from", from.into()),
        ]);
        if let Err(why) = inner.worker.post_message(&message) {
            (inner.tell)(Heard::Broken(dom::fault(&why).1));
        }
        inner.watch(turn);
    }

    /// Stands still.
    pub(crate) fn stop(&self) {
        let inner = &self.0;
        inner.wanted.set(false);
        inner.turn.set(inner.turn.get() + 1);
        inner.join.set(None);
        // Pausing what doesn't play is no error.
        let _ = inner.audio.pause();
    }

    /// Plays a WAV file while the session stands still: what sounds in the track's own element is
    /// heard on a locked phone, too. The next [`play`](Track::play) or [`stop`](Track::stop) ends it.
    pub(crate) fn aside(&self, wav: &[u8]) {
        self.stop();
        let inner = &self.0;
        let parts = Array::of1(&Uint8Array::from(wav));
        match wav_file(&parts) {
            Ok(address) => {
                inner.aside.set(true);
                inner.sound(address, 0.0);
                inner.ask();
            }
            Err(why) => (inner.tell)(Heard::Broken(dom::fault(&why).1)),
        }
    }

    /// Asks once more for what the browser refused.
    pub(crate) fn again(&self) {
        self.0.ask();
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        self.worker.terminate();
        if let Some(address) = self.address.take() {
            // An address that is gone already needs no more.
            let _ = Url::revoke_object_url(&address);
        }
    }
}

impl Inner {
    fn position(&self) -> SessionTime {
        let (first, _) = self.playing.get();
        let ms = (self.audio.current_time() * 1000.0).max(0.0);
        SessionTime::from_ms(first * PIECE.ms() + ms as u32)
    }

    /// A piece, or a fault, from the sound's own thread.
    fn came(self: &Rc<Inner>, message: &JsValue) {
        let number = |name| dom::field(message, name).as_f64().unwrap_or(-1.0) as i64;
        if number("turn") != i64::from(self.turn.get()) {
            return;
        }
        if let Some(fault) = dom::field(message, "fault").as_string() {
            return (self.tell)(Heard::Broken(fault));
        }
        if let Ok(piece) = dom::field(message, "piece").dyn_into::<Blob>() {
            let mut laid = self.laid.borrow_mut();
            let next = laid.first + laid.pieces.len() as u32;
            if number("index") == i64::from(next) {
                laid.pieces.push(piece);
            }
        }
        self.consider();
    }

    /// Looks again until the file of this turn plays whole.
    fn watch(self: &Rc<Inner>, turn: u32) {
        let inner = Rc::downgrade(self);
        spawn_local(async move {
            loop {
                dom::pause(15).await;
                match inner.upgrade() {
                    Some(inner) if inner.turn.get() == turn && !inner.done() => inner.consider(),
                    _ => return,
                }
            }
        });
    }

    /// Whether nothing waits any more.
    fn done(&self) -> bool {
        let laid = self.laid.borrow();
        let (first, count) = self.playing.get();
        let all = laid.whole() && first == laid.first && count == laid.pieces.len() as u32;
        self.join.get().is_none() && all && !self.joining.get()
    }

    /// Lets a file take over where it is there and its moment has come.
    fn consider(self: &Rc<Inner>) {
        if self.joining.get() || !self.wanted.get() {
            return;
        }
        let (whole, until) = {
            let laid = self.laid.borrow();
            (laid.whole(), laid.until())
        };
        let now = self.position();
        match self.join.get() {
            Some(join) => {
                let at = if join.over { now.max(join.at) } else { join.at };
                let waited = join.over || dom::ticks() - join.since >= PATIENCE_MS;
                let enough = whole || (waited && until.ms() >= at.ms() + READY_MS);
                let due = !join.over || now.ms() + EARLY_MS >= join.at.ms();
                if enough && due {
                    self.join.set(None);
                    self.take_over(join.at, join.over);
                }
            }
            // The rest came: it takes over where that is heard least, or before the first part is
            // over.
            None => {
                let (first, count) = self.playing.get();
                let laid = self.laid.borrow();
                let more = whole && first + count < laid.first + laid.pieces.len() as u32;
                let left = ((first + count) * PIECE.ms()).saturating_sub(now.ms());
                let moment = laid.quiet.contains(now, left < RUNS_OUT_MS.1);
                drop(laid);
                if more && (moment || left < RUNS_OUT_MS.0) {
                    self.take_over(now + PIECE, true);
                }
            }
        }
    }

    /// The pieces that lie ready, from `at` on, in the place of what plays.
    fn take_over(self: &Rc<Inner>, at: SessionTime, over: bool) {
        self.joining.set(true);
        let inner = Rc::clone(self);
        let turn = self.turn.get();
        spawn_local(async move {
            let taken = inner.joined(turn, at, over).await;
            inner.joining.set(false);
            match taken {
                Ok(true) => inner.ask(),
                // Something newer was asked for meanwhile.
                Ok(false) => {}
                Err(why) => (inner.tell)(Heard::Broken(dom::fault(&why).1)),
            }
            inner.audio.set_volume(1.0);
        });
    }

    /// Makes the file, fades what plays, and puts the file in its place. `false` where meanwhile
    /// something else was wanted.
    async fn joined(
        self: &Rc<Inner>,
        turn: u32,
        at: SessionTime,
        over: bool,
    ) -> Result<bool, JsValue> {
        let (first, count, samples, mut parts) = {
            let laid = self.laid.borrow();
            (laid.first, laid.pieces.len() as u32, laid.count(), laid.pieces.clone())
        };
        let starts = |index: usize| SessionTime::from_ms((first + index as u32) * PIECE.ms());
        // What begins late begins at its beginning; what comes early goes on from where we shall be.
        let at = if over { at.min(self.position() + FADES) } else { at };
        let within = (at.ms() / PIECE.ms()).saturating_sub(first) as usize;
        if let Some(part) = parts.get_mut(within) {
            let mut piece = Uint8Array::new(&JsFuture::from(part.array_buffer()).await?).to_vec();
            fade_in(&mut piece, self.channels, at.since(starts(within)), FADE_IN);
            *part = Blob::new_with_u8_array_sequence(&Array::of1(&Uint8Array::from(&piece[..])))?;
        }
        // The file lies ready before the old one fades: nothing else takes time then.
        let header = Uint8Array::from(&header(SampleRate::TRACK, self.channels, samples)[..]);
        let all = Array::of1(&header);
        for part in parts {
            all.push(&part);
        }
        let address = wav_file(&all)?;
        if over {
            for volume in FADE_OUT.0 {
                self.audio.set_volume(volume);
                dom::pause(FADE_OUT.1).await;
            }
        }
        if self.turn.get() != turn || !self.wanted.get() {
            let _ = Url::revoke_object_url(&address);
            return Ok(false);
        }
        self.playing.set((first, count));
        self.aside.set(false);
        self.sound(address, f64::from(at.since(starts(0)).ms()) / 1000.0);
        Ok(true)
    }

    /// Gives the media element the file at this address, from `secs` on.
    fn sound(&self, address: String, secs: f64) {
        self.audio.set_src(&address);
        self.audio.set_current_time(secs);
        if let Some(old) = self.address.replace(Some(address)) {
            // An address that is gone already needs no more.
            let _ = Url::revoke_object_url(&old);
        }
    }

    fn ask(self: &Rc<Inner>) {
        let inner = Rc::clone(self);
        let asked = self.audio.play();
        spawn_local(async move {
            let answer = match asked {
                Ok(promise) => JsFuture::from(promise).await,
                Err(why) => Err(why),
            };
            if let Some(heard) = heard(answer) {
                (inner.tell)(heard);
            }
        });
    }
}

/// What an answer to "play" means; `None` where another file took its place, which answers for
/// itself.
pub(super) fn heard(answer: Result<JsValue, JsValue>) -> Option<Heard> {
    let (name, message) = match answer {
        Ok(_) => return Some(Heard::Well),
        Err(why) => dom::fault(&why),
    };
    match name.as_str() {
        "AbortError" => None,
        "NotAllowedError" => Some(Heard::Blocked),
        _ => Some(Heard::Broken(message)),
    }
}
