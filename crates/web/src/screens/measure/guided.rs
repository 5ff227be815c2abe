//! A test with the phone on the chest: led by tones and the device's voice, without a look or a press.
//!
//! What is asked and when is `motion`'s; here it is only said, shown and kept.

use std::cell::Cell;
use std::rc::Rc;

use crate::dom::spawn_local;
use journal::{Angle, Reading, RotationTest};
use motion::Sign;
use motion::measure::{Ask, Guided, Kind, Result, Side, Stage, Told};
use motion::tuning::{SERIES_COUNTED, SERIES_PRACTICE};
use routine::{Message, Tone};

use super::{Lit, Page, Phase};
use crate::dom;
use crate::feel::{self, Asked, Feel};
use crate::sound::Prompt;
use crate::words::{capital, say, t};

/// How long the last words are left to be said, in milliseconds. Source: our choice.
const LAST_WORDS_MS: i32 = 4_000;

/// Asks the sensors within the press, then leads until it is done, stopped or left: through a turn, or
/// leaning back where there is none.
pub(super) fn begin(page: Page, turn: Option<RotationTest>) {
    let asked = feel::ask();
    // A phone lets sound only what was begun within the press.
    let prompt = Rc::new(page.prompt());
    prompt.tone(Tone::Window);
    spawn_local(async move {
        let asked = asked.await;
        if !page.is(Phase::Before) {
            return;
        }
        page.trouble.set(match asked {
            Asked::Feels => String::new(),
            Asked::Refused => t("test-refused"),
            Asked::Nothing => t("test-nothing"),
        });
        if asked == Asked::Feels {
            lead(page, turn, prompt).await;
        }
    });
}

async fn lead(page: Page, turn: Option<RotationTest>, prompt: Rc<Prompt>) {
    let _lit = Lit::new();
    for (told, words) in page.told.into_iter().zip(["", "test-still", ""]) {
        told.set(if words.is_empty() { String::new() } else { t(words) });
    }
    page.phase.set(Phase::On);
    let (sides, done): (Rc<Cell<Vec<Result>>>, Rc<Cell<bool>>) = Default::default();
    let (in_by_now, ended, said) = (Rc::clone(&sides), Rc::clone(&done), Rc::clone(&prompt));
    let kind = kind(turn);
    let (mut guided, mut before) = (None, Ask::Done);
    let feel = Feel::numbers(move |at, gravity, rate| {
        let sign = || Sign::of_screen_up(gravity).unwrap_or_default();
        let guided = guided.get_or_insert_with(|| Guided::new(kind, Side::Left, sign()));
        // One that comes twice says nothing new.
        if let Ok(Some(told)) = guided.event(at, gravity, rate) {
            tell(page, &said, told, &mut before);
            in_by_now.set(guided.results().collect());
            ended.set(told == Told::Done);
        }
    });
    while page.is(Phase::On) && !done.get() {
        dom::pause(50).await;
    }
    drop(feel);
    // A side that is done needs nothing of the other one, so it stands where that is broken off.
    let Some(reading) = reading(turn, &sides.take()) else { return };
    let whole = done.get();
    let kept = page.keep(reading, None).await;
    if kept && whole {
        prompt.tone(Tone::Finish);
        prompt.say(&[Message::new("test-done")]);
        // It goes silent when it goes.
        dom::pause(LAST_WORDS_MS).await;
    } else if page.is(Phase::On) {
        page.phase.set(Phase::Before);
    }
}

fn kind(turn: Option<RotationTest>) -> Kind {
    match turn {
        Some(RotationTest::Seated) => Kind::SeatedTurn,
        Some(RotationTest::SideLying | RotationTest::LumbarLocked) => Kind::LyingTurn,
        None => Kind::Extension,
    }
}

/// What a test's sides came to; `None` where none is done.
fn reading(turn: Option<RotationTest>, results: &[Result]) -> Option<Reading> {
    let of = |side: Option<Side>| {
        let result = results.iter().find(|result| result.side == side)?;
        Angle::of_degrees(result.mean_deg, result.uncertainty_deg)
    };
    let Some(test) = turn else { return of(None).map(Reading::Extension) };
    let (left, right) = (of(Some(Side::Left)), of(Some(Side::Right)));
    left.or(right).map(|_| Reading::Rotation { test, left, right })
}

/// The message, with the side in it where there is one.
fn sided(key: String, side: Option<Side>) -> Message {
    match side {
        Some(Side::Left) => Message::new(key).key_arg("side", "left"),
        Some(Side::Right) => Message::new(key).key_arg("side", "right"),
        None => Message::new(key),
    }
}

/// Which trial it is, and to which side.
fn trial(ask: Ask) -> Option<(&'static str, Option<Side>, usize, usize)> {
    match ask {
        Ask::Practice { side, number } => Some(("test-practice", side, number, SERIES_PRACTICE)),
        Ask::Counted { side, number } => Some(("test-counted", side, number, SERIES_COUNTED)),
        Ask::Done => None,
    }
}

/// Says and shows what is told; `before` is what was asked for last.
fn tell(page: Page, prompt: &Prompt, told: Told, before: &mut Ask) {
    let [at, now, last] = page.told;
    let key = page.test.key();
    let (tone, words) = match told {
        Told::Next(ask) => {
            let first = ask != core::mem::replace(before, ask);
            let Some((key_of_trial, side, number, of)) = trial(ask) else { return };
            let trial =
                Message::new(key_of_trial).number("n", number as i64).number("of", of as i64);
            let side_words = match side {
                Some(Side::Left) => format!("{} · ", capital(&t("reading-left"))),
                Some(Side::Right) => format!("{} · ", capital(&t("reading-right"))),
                None => String::new(),
            };
            at.set(side_words + &say(&trial));
            // Where a side begins; else what came before is still being said, and the person is where
            // they are to be.
            if !(first && key_of_trial == "test-practice" && number == 1) {
                return;
            }
            (Tone::Switch, vec![sided(format!("test-place-{key}"), side)])
        }
        // The end is told once it is on disk.
        Told::Stage(Stage::KeepStill | Stage::Over) | Told::Done => return,
        Told::Stage(Stage::Move) => {
            let side = trial(*before).and_then(|(_, side, ..)| side);
            let go = if side.is_some() { "test-go-turn" } else { "test-go-extension" };
            (Tone::Start, vec![sided(go.into(), side)])
        }
        Told::Stage(Stage::Hold) => (Tone::HoldBegins, vec![Message::new("test-stay")]),
        Told::Stage(Stage::ComeBack) => (Tone::HoldEnds, vec![Message::new("test-back")]),
        Told::Ended(Ok(measured)) => {
            let tenths = (measured.angle_deg * 10.0 + 0.5) as i64;
            let angle = Message::new("test-last").number("n", tenths / 10);
            last.set(say(&angle.number("of", tenths % 10)));
            (Tone::End, vec![Message::new("test-good"), Message::new("test-still")])
        }
        Told::Ended(Err(why)) => {
            let why = Message::new(format!("test-refused-{}", why.code()));
            last.set(say(&why));
            (Tone::Stop, vec![why, Message::new("test-again")])
        }
    };
    prompt.tone(tone);
    prompt.say(&words);
    // Why a trial doesn't count stands below until the next one.
    let shown = &words[usize::from(matches!(told, Told::Ended(Err(_))))..];
    let shown: Vec<String> = shown.iter().map(say).collect();
    now.set(shown.join(" "));
}
