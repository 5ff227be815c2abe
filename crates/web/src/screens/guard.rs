//! The dark way to play: a black page that a brush of cloth can't press. Holding anywhere stops;
//! two taps say "tight spot here"; one tap shows the other controls for a while.

use crate::ui::prelude::*;
use routine::StopReason;
use session::{Input, Phase, Reading};
use wasm_bindgen::JsCast;
use web_sys::{Event, KeyboardEvent, UiEvent};

use super::session::{Held, with};
use crate::dom;
use crate::words::t;

/// How long a press has to last to stop, in milliseconds. Source: our choice; longer than a brush
/// of cloth, shorter than a breath.
const HOLD_MS: i32 = 600;
/// The longest time between two taps, in milliseconds. Source: our choice.
const DOUBLE_MS: f64 = 400.0;
/// How long the other controls stay, in milliseconds. Source: our choice.
const SHOW_MS: i32 = 5_000;

/// What the fingers are doing.
#[derive(Clone, Copy)]
struct Touch {
    /// Counts presses, so that an old one's timer knows that it is old.
    press: Signal<u32>,
    /// Whether one lasts.
    down: Signal<bool>,
    /// When the last tap was.
    last: Signal<f64>,
    /// Whether the other controls show.
    shown: Signal<bool>,
}

impl Touch {
    fn new() -> Touch {
        Touch {
            press: Signal::new(0),
            down: Signal::new(false),
            last: Signal::new(0.0),
            shown: Signal::new(false),
        }
    }

    /// A press begins: long enough, it stops.
    fn begin(self, held: Held) {
        self.press.update(|press| *press += 1);
        self.down.set(true);
        let this = self.press.get_untracked();
        dom::after(HOLD_MS, move || {
            let lasts = self.down.is_there() && self.down.get_untracked();
            if lasts && self.press.get_untracked() == this {
                stop(held);
            }
        });
    }

    /// It ends: one tap, or the second of two.
    fn end(self, held: Held) {
        if !self.down.get_untracked() {
            return;
        }
        self.down.set(false);
        let now = dom::ticks();
        if now - self.last.get_untracked() < DOUBLE_MS {
            self.last.set(0.0);
            return with(held, |run| run.press(Input::Reading(Reading::DoubleTap)));
        }
        self.last.set(now);
        self.shown.set(true);
        dom::after(SHOW_MS, move || {
            // The page may have become light again.
            self.shown.set_if_there(false);
        });
    }
}

fn stop(held: Held) {
    with(held, |run| {
        let playing =
            run.view.with_untracked(|view| matches!(view.phase, Phase::Playing | Phase::Paused(_)));
        run.dark.set(false);
        if playing {
            run.stop(StopReason::Done);
        }
    });
}

fn pause_or_go_on(held: Held) {
    with(held, |run| {
        if run.view.with_untracked(|view| matches!(view.phase, Phase::Paused(_))) {
            run.wake();
            run.go_on();
        } else {
            run.press(Input::Pause);
        }
    });
}

/// The black page.
pub(super) fn guard(held: Held) -> Nodes {
    let touch = Touch::new();
    // A screen reader's press has no length: it stops at once.
    let click = move |event: Event| {
        if event.unchecked_ref::<UiEvent>().detail() == 0 {
            stop(held);
        }
    };
    let view = with(held, |run| run.view);
    let paused = move || view.with(|view| matches!(view.phase, Phase::Paused(_)));
    (
        button(
            "button.guard",
            (
                el("span.guard-ring", (el("i", ()), el("b", t("session-stop"))))
                    .class_if("held", move || touch.down.get()),
                el("span.guard-words", move || {
                    t(if paused() { "session-paused" } else { "session-hold-on" })
                })
                .attr("aria-live", "polite"),
            ),
            click,
        )
        .focused()
        .on("keydown", move |event| {
            // A button takes Space for a press; here, as everywhere, it is pause.
            if event.unchecked_ref::<KeyboardEvent>().key() == " " {
                event.prevent_default();
                pause_or_go_on(held);
            }
        })
        .on("pointerdown", move |_| touch.begin(held))
        .on("pointerup", move |_| touch.end(held))
        .on("pointercancel", move |_| touch.down.set(false))
        .on("contextmenu", move |event| event.prevent_default()),
        el(
            "div.guard-bar.night",
            (
                button(
                    "",
                    move || if paused() { t("session-resume") } else { t("session-pause") },
                    move |_| pause_or_go_on(held),
                ),
                button("", t("play-screen"), move |_| with(held, |run| run.dark.set(false))),
            ),
        )
        .class_if("out", move || !touch.shown.get() && !paused()),
    )
        .any()
}
