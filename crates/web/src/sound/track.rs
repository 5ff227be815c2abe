//! The track in a media element. Its position is the session's clock.
//!
//! What lies ahead is rendered in two goes: first half a minute at once, so that a press is
//! answered at once, then all the rest in small pieces while that plays; the whole then takes its
//! place at a turn of the breath. From there on the page may sleep: the sound goes on by itself.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::{Array, Uint8Array};
use routine::{CueKind, SessionTime, Span, Timeline};
use sound::{HEADER_BYTES, Sample, SampleRate, Score, header};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, BlobPropertyBag, HtmlAudioElement, Url};

use crate::dom;

/// How much is rendered before anything plays, in milliseconds.
const FIRST_MS: u32 = 24_000;
/// The latest moment of the first go at which the whole takes its place, in milliseconds.
const SWAP_BY_MS: u32 = 20_000;
/// How much is rendered in one piece while the page is in view, and while it isn't, in samples.
const PIECES: (u64, u64) = (12_000, 480_000);

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

/// The track of a session.
#[derive(Clone)]
pub(crate) struct Track(Rc<Inner>);

struct Inner {
    audio: HtmlAudioElement,
    /// The session time of the media's beginning.
    origin: Cell<SessionTime>,
    /// Counts what is played, so that an outdated rendering gives up.
    turn: Cell<u32>,
    wanted: Cell<bool>,
    address: RefCell<Option<String>>,
    tell: Box<dyn Fn(Heard)>,
}

impl Track {
    /// A track that tells `tell` what becomes of its sound. `None` without a media element.
    pub(crate) fn new(tell: impl Fn(Heard) + 'static) -> Option<Track> {
        let audio = HtmlAudioElement::new().ok()?;
        audio.set_preload("auto");
        let inner = Inner {
            audio,
            origin: Cell::new(SessionTime::ZERO),
            turn: Cell::new(0),
            wanted: Cell::new(false),
            address: RefCell::new(None),
            tell: Box::new(tell),
        };
        let track = Track(Rc::new(inner));
        let listener = Rc::downgrade(&track.0);
        dom::listen(&track.0.audio, "pause", move |_| {
            if let Some(inner) = listener.upgrade()
                && inner.wanted.get()
                && !inner.audio.ended()
                && inner.audio.ready_state() > 0
            {
                (inner.tell)(Heard::PausedBySystem);
            }
        });
        Some(track)
    }

    /// Tells `act` whenever the position moved on, also where the page is out of view.
    pub(crate) fn on_progress(&self, mut act: impl FnMut() + 'static) {
        dom::listen(&self.0.audio, "timeupdate", move |_| act());
    }

    /// Where the track is.
    pub(crate) fn position(&self) -> SessionTime {
        let ms = (self.0.audio.current_time() * 1000.0).max(0.0);
        self.0.origin.get() + Span::from_ms(ms as u32)
    }

    /// Plays `timeline` from `at` on.
    pub(crate) fn play(&self, timeline: &Timeline, at: SessionTime) {
        let turn = self.0.turn.get() + 1;
        self.0.turn.set(turn);
        self.0.wanted.set(true);
        let score = Score::of(timeline);
        let rate = SampleRate::TRACK;
        let from = rate.sample_at(at);
        let whole = score.samples().saturating_sub(from.index());
        let first = whole.min(u64::from(FIRST_MS) * u64::from(rate.per_ms()));
        let mut bytes = Vec::with_capacity(HEADER_BYTES + (whole * 2) as usize);
        bytes.extend_from_slice(&header(rate, first));
        render(&score, from, first, &mut bytes);
        self.0.origin.set(at);
        self.0.sound(&bytes, 0.0);
        if first < whole {
            let turns = turns(timeline, at);
            spawn_local(self.clone().complete(turn, score, from, whole, bytes, turns));
        }
    }

    /// Stands still.
    pub(crate) fn stop(&self) {
        self.0.wanted.set(false);
        self.0.turn.set(self.0.turn.get() + 1);
        // Pausing what doesn't play is no error.
        let _ = self.0.audio.pause();
    }

    /// Asks once more for what the browser refused.
    pub(crate) fn again(&self) {
        self.0.ask();
    }

    /// Renders the rest while the first part plays, then puts the whole in its place.
    async fn complete(
        self,
        turn: u32,
        score: Score,
        from: Sample,
        whole: u64,
        mut bytes: Vec<u8>,
        turns: Vec<SessionTime>,
    ) {
        let mut done = (bytes.len() - HEADER_BYTES) as u64 / 2;
        while done < whole {
            dom::pause(0).await;
            if self.0.turn.get() != turn {
                return;
            }
            let piece = if dom::visible() { PIECES.0 } else { PIECES.1 }.min(whole - done);
            render(&score, Sample::new(from.index() + done), piece, &mut bytes);
            done += piece;
        }
        bytes[..HEADER_BYTES].copy_from_slice(&header(SampleRate::TRACK, whole));
        let origin = self.0.origin.get();
        loop {
            if self.0.turn.get() != turn {
                return;
            }
            let at = self.position();
            let since_turn =
                turns.iter().rev().find(|turn| **turn <= at).map(|turn| at.since(*turn));
            let turning = since_turn.is_some_and(|since| since.ms() < 120);
            if turning || at.since(origin).ms() > SWAP_BY_MS || self.0.audio.ended() {
                let at = self.position();
                return self.0.sound(&bytes, f64::from(at.since(origin).ms()) / 1000.0);
            }
            dom::pause(40).await;
        }
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        if let Some(address) = self.address.take() {
            // An address that is gone already needs no more.
            let _ = Url::revoke_object_url(&address);
        }
    }
}

impl Inner {
    /// Gives the media element these bytes and plays them from `secs` on.
    fn sound(self: &Rc<Inner>, bytes: &[u8], secs: f64) {
        let address = match address(bytes) {
            Ok(address) => address,
            Err(why) => return (self.tell)(Heard::Broken(dom::fault(&why).1)),
        };
        self.audio.set_src(&address);
        self.audio.set_current_time(secs);
        if let Some(old) = self.address.replace(Some(address)) {
            let _ = Url::revoke_object_url(&old);
        }
        self.ask();
    }

    fn ask(self: &Rc<Inner>) {
        let inner = Rc::clone(self);
        let asked = self.audio.play();
        spawn_local(async move {
            let answer = match asked {
                Ok(promise) => JsFuture::from(promise).await,
                Err(why) => Err(why),
            };
            match answer {
                Ok(_) => (inner.tell)(Heard::Well),
                Err(why) => match dom::fault(&why) {
                    // Another source took its place: that one answers for itself.
                    (name, _) if name == "AbortError" => {}
                    (name, _) if name == "NotAllowedError" => (inner.tell)(Heard::Blocked),
                    (_, message) => (inner.tell)(Heard::Broken(message)),
                },
            }
        });
    }
}

fn render(score: &Score, from: Sample, count: u64, bytes: &mut Vec<u8>) {
    let mut samples = vec![0_i16; count as usize];
    score.render(from, &mut samples);
    bytes.extend(samples.iter().flat_map(|sample| sample.to_le_bytes()));
}

/// When each half breath begins: where a moment of silence is heard least.
fn turns(timeline: &Timeline, at: SessionTime) -> Vec<SessionTime> {
    let breaths = timeline.cues().filter(|(_, cue)| matches!(cue.kind, CueKind::Breath(_)));
    breaths.map(|(_, cue)| cue.at).filter(|begins| *begins > at).take(64).collect()
}

fn address(bytes: &[u8]) -> Result<String, JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type("audio/wav");
    let parts = Array::of1(&Uint8Array::from(bytes));
    Url::create_object_url_with_blob(&Blob::new_with_u8_array_sequence_and_options(
        &parts, &options,
    )?)
}

/// Plays the first seconds of a session's sound, for the sound test.
pub(crate) fn beep(
    timeline: &Timeline,
    from: SessionTime,
    span: Span,
    tell: impl Fn(Heard) + 'static,
) {
    let Some(track) = Track::new(tell) else { return };
    let rate = SampleRate::TRACK;
    let count = u64::from(span.ms()) * u64::from(rate.per_ms());
    let mut bytes = header(rate, count).to_vec();
    render(&Score::of(timeline), rate.sample_at(from), count, &mut bytes);
    track.0.sound(&bytes, 0.0);
    // The element is kept until it has played.
    dom::after(span.ms() as i32 + 2_000, move || drop(track));
}
