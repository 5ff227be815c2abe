//! The session: words now and next, breath, body, time, and everything that can be pressed. All of
//! it is the engine's view; what can't be pressed now stays in its place and says so.

use crate::ui::prelude::*;
use figure::Motion;
use journal::{Purpose, Way};
use routine::{Catalogue, Half, Message, StopReason, Tempo};
use session::{BreathView, ESCAPE, Input, Measure, Phase, Press, STOP_KEYS, View};
use wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;

use super::{guard, nav, start};
use crate::app::App;
use crate::parts::{scale, warning};
use crate::player::Run;
use crate::running::Player;
use crate::sound::Heard;
use crate::words::{self, say, t};
use crate::{dom, picture, running, settings, ui};

/// A handle to the run for closures: copies mean the same.
pub(super) type Held = Kept<Player>;

/// Asks the run. What it does may end this very screen.
pub(super) fn with<T>(held: Held, ask: impl FnOnce(&Run) -> T) -> T {
    held.with(|run| ask(run))
}

/// The session that runs; back to today where none does.
pub(crate) fn session(app: App) -> Nodes {
    let Some(player) = app.player.get_untracked() else {
        start::home(app);
        return ().any();
    };
    let view = player.view;
    let held: Held = Kept::new(player);
    ui::listen(&dom::window(), "keydown", move |event| key(held, event.unchecked_ref()));
    let over = Memo::new(move || view.with(|view| !running::is_on_track(view.phase)));
    el(
        "main.session.night",
        (
            move || if over.get() { after(app, held) } else { playing(app, held) },
            move || with(held, |run| run.dark.get()).then(|| guard::guard(held)),
        ),
    )
    .any()
}

/// A piece of the view as text that changes only when it does.
fn piece<T: PartialEq + 'static>(held: Held, of: fn(&View) -> T) -> Memo<T> {
    let view = with(held, |run| run.view);
    Memo::new(move || view.with(of))
}

fn playing(app: App, held: Held) -> Nodes {
    let view = with(held, |run| run.view);
    let title = piece(held, title);
    let left = piece(held, |view| words::clock(view.left_all));
    let done = move || {
        view.with(|view| {
            let whole = f64::from((view.at.ms() + view.left_all.ms()).max(1));
            format!("scaleX({})", dom::thousandths(f64::from(view.at.ms()) / whole))
        })
    };
    let rehearsal = with(held, |run| run.started.purpose == Purpose::Rehearsal);
    let locked = with(held, |run| run.started.way == Way::Locked);
    el(
        "div.session-in",
        (
            el(
                "div.session-top",
                (
                    el("h1.small", move || title.get()).attr("data-heading", ""),
                    el("span.num", (move || left.get(), " ", t("word-left"))),
                ),
            ),
            el("div.bar", el("i", ()).style("transform", done)).attr("aria-hidden", "true"),
            stage(app, held),
            el(
                "div.session-side",
                (
                    rehearsal.then(|| el("p.tags", el("span.tag", t("history-rehearsal")))),
                    locked.then(|| el("p.tags", el("span.tag", t("session-lock")))),
                    nav::trouble(app),
                    trouble(held),
                    said(held),
                    presses(held),
                ),
            ),
            el("p.key-help", key_help(held)).attr("aria-hidden", "true"),
        ),
    )
    .attr("inert", move || with(held, |run| run.dark.get()).then_some(""))
    .any()
}

/// The keyboard's keys for what this session offers; none where letters are no keys.
fn key_help(held: Held) -> Nodes {
    if !letters(held) {
        return ().any();
    }
    let offers = with(held, |run| run.view.with_untracked(|view| view.offers.clone()));
    let named = [(Press::Spot, "key-spot"), (Press::Stop, "session-stop")];
    let shown = PRESSES.into_iter().chain(named).filter(|(press, _)| offers.contains(press));
    let presses = shown.filter_map(|(press, words)| Some((press.letter()?, words.to_owned())));
    let stops = STOP_KEYS.iter().map(|(key, why)| (*key, format!("stop-{}-short", why.key())));
    each(presses.chain(stops).map(|(key, words)| {
        let key = if key == ' ' { t("key-space") } else { key.to_string() };
        el("span", (el("kbd", key), " ", words::key(words)))
    }))
}

/// Whether letters are keys.
fn letters(held: Held) -> bool {
    let app = with(held, |run| run.app);
    app.known.with_untracked(|known| settings::letters(&known.history.settings))
}

/// Technique · set · side.
fn title(view: &View) -> String {
    let mut parts = vec![view.name.as_ref().map_or_else(|| words::t("app-name"), say)];
    if view.set.0 > 0 && view.set.1 > 1 {
        parts.push(say(&Message::new("session-set")
            .number("set", view.set.0)
            .number("of", view.set.1)));
    }
    if let Some(side) = view.side {
        parts.push(words::key(format!("side-{}", side.key())));
    }
    parts.join(" · ")
}

/// The breath and the body.
fn stage(app: App, held: Held) -> impl Child {
    let view = with(held, |run| run.view);
    let calm = picture::motion(app) == Motion::Still;
    // Scaled between 0.62 and 1, eased at both turns. What isn't led rests small.
    let size = move || {
        view.with(|view| {
            let full = view.breath.map_or(0.0, BreathView::fullness);
            let full = if calm { if full > 0.5 { 1.0 } else { 0.0 } } else { full };
            format!("scale({})", dom::thousandths(0.62 + 0.38 * full))
        })
    };
    el(
        "div.stage",
        (
            el("div.stage-breath", (el("i.ring", ()), el("i.fill", ()).style("transform", size))),
            el("div.stage-figure", picture::moving(app, view)),
        ),
    )
    .attr("aria-hidden", "true")
}

/// Words of more letters than this are written smaller, so that all of them are seen. Source: our
/// choice; three lines on a narrow phone.
const LONG: usize = 84;

/// Words now and next, the time, what else is so.
fn said(held: Held) -> impl Child {
    let now = piece(held, |view| match view.phase {
        Phase::Paused(_) => words::t("session-paused"),
        // What was just wished for comes before words of the old part.
        Phase::Ready | Phase::Playing | Phase::ComingOff | Phase::After | Phase::Over => {
            let now =
                view.about_to().or_else(|| view.now.as_ref().map(|said| said.message.clone()));
            now.map(|message| say(&message)).unwrap_or_default()
        }
    });
    let next =
        piece(held, |view| view.next.as_ref().map(|said| say(&said.message)).unwrap_or_default());
    let time = piece(held, |view| words::clock(view.left_here));
    let view = with(held, |run| run.view);
    let catalogue = with(held, |run| run.app.catalogue);
    let tags =
        Memo::new(move || catalogue.with(|catalogue| view.with(|view| tags(view, catalogue))));
    (
        el(
            "div.words",
            (
                el("p.words-now", move || now.get())
                    .attr("aria-live", "polite")
                    .class_if("words-long", move || now.with(|now| now.len() > LONG)),
                el("p.words-next", move || next.get()).attr("aria-hidden", "true"),
            ),
        ),
        el("p.clock", move || time.get()).attr("role", "timer").attr("aria-live", "off"),
        el("p.tags", move || each(tags.get().into_iter().map(|tag| el("span.tag", tag)))),
    )
}

fn tags(view: &View, catalogue: &Catalogue) -> Vec<String> {
    let mut tags = Vec::new();
    if let Some(breath) = view.breath {
        tags.push(words::t(if breath.half == Half::In {
            "session-breathe-in"
        } else {
            "session-breathe-out"
        }));
    }
    let pressed = view
        .technique
        .as_ref()
        .and_then(|id| catalogue.get(id))
        .is_none_or(|technique| technique.pressed());
    if let Some(level) = view.level.filter(|_| pressed) {
        tags.push(say(&Message::new("word-level").number("level", level.number())));
    }
    if view.holding {
        tags.push(words::t("session-holding"));
    } else if view.window {
        tags.push(words::t("session-window"));
    }
    tags.extend(view.pace.map(words::pace));
    tags.extend(view.tempo.map(|tempo| match tempo {
        Tempo::Slower => words::t("session-slower"),
        Tempo::Quicker => words::t("session-quicker"),
    }));
    tags
}

/// Everything that can be pressed.
fn presses(held: Held) -> impl Child {
    let phase = piece(held, |view| view.phase);
    let paused = Memo::new(move || matches!(phase.get(), Phase::Paused(_)));
    let coming_off = Memo::new(move || phase.get() == Phase::ComingOff);
    el("div.presses", move || {
        if coming_off.get() {
            stopped(held)
        } else if paused.get() {
            pause(held)
        } else {
            rolling(held)
        }
    })
}

/// What this session offers: a place for each, whether or not it can be pressed just now. Fingers
/// find it there the next time.
fn rolling(held: Held) -> Nodes {
    let can = piece(held, |view| view.can.clone());
    let off = move |press: Press| (!can.with(|can| can.contains(&press))).then_some("true");
    let offers = with(held, |run| run.view.with_untracked(|view| view.offers.clone()));
    let act = move |press: Press| {
        if can.with_untracked(|can| can.contains(&press)) {
            with(held, |run| run.act(press));
        }
    };
    let key = |(press, words): (Press, &'static str)| {
        offers.contains(&press).then(|| {
            button("", t(words), move |_| act(press))
                .attr("aria-disabled", move || off(press))
                .attr("data-focus", (press == Press::Pause).then_some(""))
        })
    };
    let spot = offers.contains(&Press::Spot).then(|| {
        let stays = piece(held, View::stays);
        let words = Memo::new(move || match (stays.get(), off(Press::Spot).is_none()) {
            (false, true) => ("session-spot", "session-spot-how"),
            (false, false) => ("session-spot", "session-spot-later"),
            (true, true) => ("session-longer", "session-longer-how"),
            (true, false) => ("session-stays", "session-stays-how"),
        });
        let inside = (move || t(words.get().0), el("small", move || t(words.get().1)));
        button("button.spot", inside, move |_| act(Press::Spot))
            .attr("aria-disabled", move || off(Press::Spot))
            .class_if("spot-stays", move || stays.get())
    });
    let stop = move |look: &str, reason: StopReason, words: &'static str| {
        button(look, t(words), move |_| with(held, |run| run.stop(reason)))
    };
    let way_off = piece(held, |view| view.way_off);
    let stop_words = move || words::key(format!("session-stop-{}", way_off.get().key()));
    let done = button("button.stop", stop_words, move |_| {
        with(held, |run| run.stop(StopReason::Done));
    });
    (
        spot,
        el("div.keys", PRESSES.map(key)),
        el(
            "div.stops",
            (
                stop("button.stop.stop-side", StopReason::Pain, "session-hurts"),
                done,
                stop("button.stop.stop-side", StopReason::Numb, "session-numb"),
            ),
        ),
    )
        .any()
}

/// The presses that are drawn as keys, and their words.
const PRESSES: [(Press, &str); 6] = [
    (Press::Easier, "session-easier"),
    (Press::Pause, "session-pause"),
    (Press::Skip, "session-skip"),
    (Press::Back, "session-back"),
    (Press::Repeat, "session-repeat"),
    (Press::Harder, "session-harder"),
];

/// Time stands still. On the locked way it is asked why before it goes on.
fn pause(held: Held) -> Nodes {
    let asks = with(held, |run| run.started.way == Way::Locked);
    let stop = move |reason: StopReason| {
        button("", words::key(format!("stop-{}-short", reason.key())), move |_| {
            with(held, |run| run.stop(reason));
        })
    };
    el(
        "section.sheet",
        (
            asks.then(|| el("h2", t("session-why-paused"))),
            button(
                ".btn-main",
                if asks { t("session-all-well") } else { t("session-resume") },
                move |_| {
                    with(held, |run| {
                        run.wake();
                        run.go_on();
                    });
                },
            )
            .attr("data-focus", ""),
            el(
                "div.keys",
                (stop(StopReason::Pain), stop(StopReason::Numb), stop(StopReason::Dizzy)),
            ),
            button("button.stop", t("session-stop"), move |_| {
                with(held, |run| run.stop(StopReason::Done));
            }),
        ),
    )
    .attr("aria-label", t("session-paused"))
    .any()
}

/// Stopped: the way off plays. Only now it is asked why.
fn stopped(held: Held) -> Nodes {
    (
        reasons(held),
        button(".btn-wide", t("session-off-already"), move |_| {
            with(held, |run| {
                let reason =
                    run.view.with_untracked(|view| view.stopped).unwrap_or(StopReason::Done);
                run.stop(reason);
            });
        }),
    )
        .any()
}

fn reasons(held: Held) -> impl Child {
    let reason = piece(held, |view| view.stopped);
    let chips = StopReason::ALL.iter().copied().map(move |this| {
        el(
            "label.chip",
            (
                el("input", ())
                    .attr("type", "radio")
                    .attr("name", "stop")
                    .attr("data-focus", "")
                    .prop("checked", move || reason.get() == Some(this))
                    .on("change", move |_| with(held, |run| run.because(this))),
                el("span", words::key(format!("stop-{}-short", this.key()))),
            ),
        )
    });
    el(
        "fieldset.sheet",
        (
            el("legend.hidden", t("stop-why")),
            el("h2", t("stop-why")).attr("aria-hidden", "true"),
            el("div.chips", each(chips)),
        ),
    )
}

/// The track is over: why, where it was stopped, and one question, if there is one: see
/// [`session::State::asks_after`].
fn after(app: App, held: Held) -> Nodes {
    let reason = piece(held, |view| view.stopped);
    let asked = Memo::new(move || {
        reason.get();
        with(held, |run| run.session.borrow().state().asks_after(Measure::Stiffness))
    });
    let answer: Signal<Option<u8>> = Signal::new(None);
    let stopped = with(held, |run| run.view.with_untracked(|view| view.stopped.is_some()));
    let title = move || {
        t(match (asked.get().is_some(), stopped) {
            (true, false) => "after-title",
            (true, true) => "after-title-stopped",
            (false, _) => "done-stopped",
        })
    };
    let question = move || {
        let (question, high) = start::question(asked.get()?);
        let choose = move |value| answer.set(Some(value));
        Some(scale("after", question, high, move || answer.get(), choose))
    };
    let give = move |value: Option<u8>| {
        let score = value.and_then(session::Score::new);
        with(held, |run| {
            let before = run.session.borrow().state().before().map(|(measure, _)| measure);
            run.press(Input::Answer(before.unwrap_or(Measure::Stiffness), score));
        });
    };
    let skip = move || {
        asked.get().map(|_| button(".btn-plain.btn-wide", t("after-skip"), move |_| give(None)))
    };
    let save = move |_| {
        let said = asked.with_untracked(|asked| asked.is_some());
        give(answer.get_untracked().filter(|_| said));
    };
    el(
        "div.page",
        (
            el("h1", title).attr("data-heading", ""),
            nav::trouble(app),
            stopped.then(|| reasons(held)),
            question,
            el(
                "div.foot",
                (
                    button(".btn-main", t("after-save"), save)
                        .prop("disabled", move || asked.get().is_some() && answer.get().is_none()),
                    skip,
                ),
            ),
        ),
    )
    .any()
}

/// What is wrong with the sound, and the ways out.
fn trouble(held: Held) -> impl Child {
    let heard = with(held, |run| run.heard);
    move || {
        let text = match heard.get() {
            Heard::Well | Heard::PausedBySystem => return None,
            Heard::Blocked => t("sound-blocked"),
            Heard::Broken(why) => format!("{} ({why})", t("sound-broken")),
        };
        Some(el(
            "div.stack-s",
            (
                warning(t("sound-title"), text),
                el(
                    "div.keys",
                    (
                        button("", t("sound-again"), move |_| with(held, |run| run.sound_again())),
                        button("", t("sound-without"), move |_| {
                            with(held, |run| run.go_on_silently());
                        }),
                    ),
                ),
            ),
        ))
    }
}

/// Keys: a press on a button or in a field stays theirs.
fn key(held: Held, event: &KeyboardEvent) {
    if event.ctrl_key() || event.alt_key() || event.meta_key() || event.repeat() {
        return;
    }
    let target = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    let tag = target.map(|target| target.tag_name()).unwrap_or_default();
    if tag == "INPUT" || (event.key() == " " && matches!(tag.as_str(), "BUTTON" | "SUMMARY" | "A"))
    {
        return;
    }
    let name = event.key();
    let letter = match (name.as_str(), name.chars().next(), name.chars().nth(1)) {
        ("Escape", ..) => ESCAPE,
        (_, Some(letter), None) if letter == ' ' || letters(held) => letter,
        _ => return,
    };
    if let Some(hurts) = with(held, |run| run.view.with_untracked(|view| view.hurt_by(letter))) {
        event.prevent_default();
        return with(held, |run| run.press(hurts));
    }
    let pressed = with(held, |run| {
        let pressed = run.view.with_untracked(|view| view.pressed_by(letter));
        // It has stopped: another press would cut the words off.
        let off = run.view.with_untracked(|view| view.stopped.is_some());
        pressed.filter(|press| !(off && *press == Press::Stop))
    });
    if let Some(press) = pressed {
        event.prevent_default();
        with(held, |run| run.act(press));
    }
}
