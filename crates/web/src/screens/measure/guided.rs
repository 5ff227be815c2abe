//! A test with the phone on the chest: led by tones and the device's voice, without a look or a press.
//!
//! What is asked and when is `motion`'s; here it is only said, shown and kept.

use std::rc::Rc;

use journal::{Angle, Reading, RotationTest};
use motion::Sign;
use motion::measure::{Ask, Guided, Kind, Result, Side, Stage, Told};
use motion::tuning::{SERIES_COUNTED, SERIES_PRACTICE};
use routine::{Message, Tone};
use wasm_bindgen_futures::spawn_local;

use super::{Felt, readings};
use crate::app::{App, Screen};
use crate::feel::{self, Asked, Feel};
use crate::screens::nav;
use crate::settings::Speaker;
use crate::sound::Prompt;
use crate::ui::prelude::*;
use crate::words::{self, say, t};
use crate::{dom, parts};

/// How far a test is.
#[derive(Clone, Copy, PartialEq)]
enum Phase {
    Before,
    Asking,
    NoSensor(Asked),
    On,
    Over(Reading),
}

/// How long the last words are left to be said, in milliseconds. Source: our choice.
const LAST_WORDS_MS: i32 = 4_000;

/// What is told just now.
#[derive(Clone, Copy)]
struct Shown {
    phase: Signal<Phase>,
    ask: Signal<Ask>,
    words: Signal<Vec<Message>>,
    last: Signal<Option<Message>>,
}

/// What goes on while a test does; all of it ends with this.
struct On(#[expect(dead_code, reason = "it listens until it is dropped")] Feel);

impl Drop for On {
    fn drop(&mut self) {
        dom::wake_lock(false);
    }
}

/// One test.
pub(super) fn guided(app: App, felt: Felt) -> Nodes {
    let shown = Shown {
        phase: Signal::new(Phase::Before),
        ask: Signal::new(Ask::Done),
        words: Signal::new(Vec::new()),
        last: Signal::new(None),
    };
    let on: Signal<Option<On>> = Signal::new(None);
    let begin = move |_| begin(app, felt, shown, on);
    let stop = move |_| {
        on.set(None);
        shown.phase.set(Phase::Before);
    };
    // What has the focus stays while the sensors are asked.
    let part = Memo::new(move || match shown.phase.get() {
        Phase::Asking | Phase::NoSensor(_) => Phase::Before,
        part @ (Phase::Before | Phase::On | Phase::Over(_)) => part,
    });
    let page = move || match part.get() {
        Phase::On => led(shown, stop).any(),
        Phase::Over(reading) => over(app, reading, begin).any(),
        Phase::Before | Phase::Asking | Phase::NoSensor(_) => before(app, felt, shown, begin).any(),
    };
    page.any()
}

fn before(
    app: App,
    felt: Felt,
    shown: Shown,
    begin: impl FnMut(web_sys::Event) + 'static,
) -> impl Child {
    let steps = match felt {
        Felt::Turn(_) => "test-steps",
        Felt::Extension => "test-steps-extension",
    };
    let answer = move || match shown.phase.get() {
        Phase::Asking => el("p.soft", t("test-asking")).any(),
        Phase::NoSensor(Asked::Nothing) => (
            parts::warning(t("test-nothing"), String::new()),
            nav::link(app, "a", Screen::Devices, t("test-nothing-devices")),
        )
            .any(),
        Phase::NoSensor(_) => parts::warning(t("test-refused"), String::new()).any(),
        Phase::Before | Phase::On | Phase::Over(_) => ().any(),
    };
    (
        el(
            "section.card.stack",
            (
                el("h2", t("test-how")),
                el("p", words::key(format!("test-{}-how", felt.key()))),
                el("p", t(steps)),
                el("p", t("test-stop-pain")),
            ),
        ),
        el("p.soft", t("test-voice")),
        el("p.soft.small", t("measure-untried")),
        el("div", answer).attr("aria-live", "polite"),
        el("div.foot", button(".btn-main", t("test-begin"), begin)),
    )
}

fn led(shown: Shown, stop: impl FnMut(web_sys::Event) + 'static) -> impl Child {
    let words = move || shown.words.with(|said| said.iter().map(say).collect::<Vec<_>>().join(" "));
    let at = move || at(shown.ask.get()).map(|message| say(&message));
    let last = move || shown.last.get().map(|message| say(&message));
    (
        el(
            "section.card.stack.led",
            (
                el("p.soft", at),
                el("p.words-now", words).attr("data-heading", ""),
                el("p.soft.num", last),
            ),
        )
        .attr("aria-live", "polite"),
        el("div.foot", button(".btn-danger.btn-wide", t("test-stop"), stop)),
    )
}

fn over(app: App, reading: Reading, again: impl FnMut(web_sys::Event) + 'static) -> impl Child {
    (
        el(
            "section.card.stack",
            (el("h2", t("test-result")).attr("data-heading", ""), readings::result(app, reading)),
        ),
        el(
            "div.foot",
            (
                button(".btn-main", t("measure-title"), move |_| app.go(Screen::Measure)),
                button(".btn-plain.btn-wide", t("test-once-more"), again),
            ),
        ),
    )
}

/// Asks the sensors within the press, then leads.
fn begin(app: App, felt: Felt, shown: Shown, on: Signal<Option<On>>) {
    let speaker = app.known.with_untracked(|known| Speaker::of(&known.history.settings));
    let asked = feel::ask();
    // A phone lets sound only what was begun within the press.
    let prompt = Rc::new(Prompt::new(speaker != Speaker::Nobody));
    prompt.tone(Tone::Window);
    shown.phase.set(Phase::Asking);
    spawn_local(async move {
        let asked = asked.await;
        if !shown.phase.is_there() || shown.phase.get_untracked() != Phase::Asking {
            return;
        }
        if asked != Asked::Feels {
            shown.phase.set(Phase::NoSensor(asked));
            return;
        }
        dom::wake_lock(true);
        shown.words.set(vec![Message::new("test-still")]);
        shown.last.set(None);
        shown.ask.set(Ask::Done);
        shown.phase.set(Phase::On);
        let kind = match felt {
            Felt::Turn(RotationTest::Seated) => Kind::SeatedTurn,
            Felt::Turn(RotationTest::SideLying | RotationTest::LumbarLocked) => Kind::LyingTurn,
            Felt::Extension => Kind::Extension,
        };
        let mut guided = None;
        let feel = Feel::numbers(move |at, gravity, rate| {
            let sign = || Sign::of_screen_up(gravity).unwrap_or_default();
            let guided = guided.get_or_insert_with(|| Guided::new(kind, Side::Left, sign()));
            // One that comes twice says nothing new.
            if let Ok(Some(told)) = guided.event(at, gravity, rate) {
                tell(felt, shown, &prompt, told);
                if told == Told::Done {
                    let results: Vec<Result> = guided.results().collect();
                    let prompt = Rc::clone(&prompt);
                    // Not while its own listener runs.
                    dom::after(0, move || finish(app, felt, shown, on, &prompt, &results));
                }
            }
        });
        on.set(Some(On(feel)));
    });
}

/// Keeps what came out.
fn finish(
    app: App,
    felt: Felt,
    shown: Shown,
    on: Signal<Option<On>>,
    prompt: &Rc<Prompt>,
    results: &[Result],
) {
    if !on.is_there() {
        return;
    }
    on.set(None);
    let Some(reading) = reading(felt, results) else { return };
    let prompt = Rc::clone(prompt);
    spawn_local(async move {
        if readings::keep(app, reading).await.is_none() {
            shown.phase.set_if_there(Phase::Before);
            return;
        }
        shown.phase.set_if_there(Phase::Over(reading));
        prompt.tone(Tone::Finish);
        prompt.say(&[Message::new("test-done")]);
        // It goes silent when it goes.
        dom::pause(LAST_WORDS_MS).await;
    });
}

/// What a test's sides came to.
fn reading(felt: Felt, results: &[Result]) -> Option<Reading> {
    let of = |side: Option<Side>| {
        let result = results.iter().find(|result| result.side == side)?;
        Angle::of_degrees(result.mean_deg, result.uncertainty_deg)
    };
    Some(match felt {
        Felt::Turn(test) => {
            Reading::Rotation { test, left: of(Some(Side::Left)), right: of(Some(Side::Right)) }
        }
        Felt::Extension => Reading::Extension(of(None)?),
    })
}

/// Which trial it is.
fn at(ask: Ask) -> Option<Message> {
    let (key, side, number, of) = match ask {
        Ask::Practice { side, number } => ("test-practice", side, number, SERIES_PRACTICE),
        Ask::Counted { side, number } => ("test-counted", side, number, SERIES_COUNTED),
        Ask::Done => return None,
    };
    let message = match side {
        Some(side) => Message::new(format!("{key}-side")).key_arg("side", word(side)),
        None => Message::new(key),
    };
    Some(message.number("n", number as i64).number("of", of as i64))
}

fn word(side: Side) -> &'static str {
    match side {
        Side::Left => "left",
        Side::Right => "right",
    }
}

/// To which side the trial is, if to any.
fn side(ask: Ask) -> Option<&'static str> {
    match ask {
        Ask::Practice { side, .. } | Ask::Counted { side, .. } => side.map(word),
        Ask::Done => None,
    }
}

/// Says and shows what is told.
fn tell(felt: Felt, shown: Shown, prompt: &Prompt, told: Told) {
    let before = shown.ask.get_untracked();
    if let Told::Next(ask) = told {
        shown.ask.set(ask);
    }
    let (tone, words) = match told {
        Told::Next(ask @ Ask::Practice { number: 1, side }) if ask != before => {
            let key = match side {
                Some(side) => format!("test-place-{}-{}", felt.key(), word(side)),
                None => format!("test-place-{}", felt.key()),
            };
            (side.map(|_| Tone::Switch), vec![Message::new(key)])
        }
        // What came before is still being said, and the person is where they are to be, or told to.
        Told::Next(_) | Told::Stage(Stage::KeepStill | Stage::Over) => (None, Vec::new()),
        Told::Stage(Stage::Move) => {
            let go = match side(before) {
                Some(side) => Message::new("test-go-turn").key_arg("side", side),
                None => Message::new("test-go-extension"),
            };
            (Some(Tone::Start), vec![go])
        }
        Told::Stage(Stage::Hold) => (Some(Tone::HoldBegins), vec![Message::new("test-stay")]),
        Told::Stage(Stage::ComeBack) => (Some(Tone::HoldEnds), vec![Message::new("test-back")]),
        Told::Ended(Ok(measured)) => {
            let tenths = (measured.angle_deg * 10.0 + 0.5) as i64;
            let last = Message::new("test-last").number("n", tenths / 10).number("of", tenths % 10);
            shown.last.set(Some(last));
            (Some(Tone::End), vec![Message::new("test-good"), Message::new("test-still")])
        }
        Told::Ended(Err(why)) => {
            let why = Message::new(format!("test-refused-{}", why.code()));
            shown.last.set(Some(why.clone()));
            (Some(Tone::Stop), vec![why, Message::new("test-again")])
        }
        // That is said once it is on disk.
        Told::Done => (None, Vec::new()),
    };
    if let Some(tone) = tone {
        prompt.tone(tone);
    }
    if !words.is_empty() {
        prompt.say(&words);
        shown.words.set(words);
    }
}
