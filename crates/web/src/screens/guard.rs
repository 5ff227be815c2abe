//! The dark way to play: a black page that a brush of cloth can't press. Holding anywhere stops;
//! two taps say "tight spot here"; one tap shows the other controls for a while.

use leptos::prelude::*;
use routine::StopReason;
use session::{Input, Phase, Reading};

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

/// The black page.
pub(super) fn guard(held: Held) -> AnyView {
    let press = RwSignal::new(0_u32);
    let down = RwSignal::new(false);
    let last = RwSignal::new(0.0_f64);
    let shown = RwSignal::new(false);
    let node: NodeRef<leptos::html::Button> = NodeRef::new();
    Effect::new(move |_| {
        if let Some(button) = node.get() {
            // Where it can't have the focus, the keys still work.
            let _ = button.focus();
        }
    });
    let stop = move || {
        with(held, |run| {
            let playing = run
                .view
                .with_untracked(|view| matches!(view.phase, Phase::Playing | Phase::Paused(_)));
            run.dark.set(false);
            if playing {
                run.stop(StopReason::Done);
            }
        });
    };
    let begin = move |_| {
        press.update(|press| *press += 1);
        down.set(true);
        let this = press.get_untracked();
        dom::after(HOLD_MS, move || {
            if down.try_get_untracked() == Some(true) && press.get_untracked() == this {
                stop();
            }
        });
    };
    let end = move |_| {
        if !down.get_untracked() {
            return;
        }
        down.set(false);
        let now = dom::ticks();
        if now - last.get_untracked() < DOUBLE_MS {
            last.set(0.0);
            with(held, |run| run.press(Input::Reading(Reading::DoubleTap)));
            return;
        }
        last.set(now);
        shown.set(true);
        dom::after(SHOW_MS, move || {
            if shown.try_get_untracked() == Some(true) {
                shown.set(false);
            }
        });
    };
    // A screen reader's press has no length: it stops at once.
    let click = move |event: leptos::ev::MouseEvent| {
        if event.detail() == 0 {
            stop();
        }
    };
    let paused =
        move || with(held, |run| run.view.with(|view| matches!(view.phase, Phase::Paused(_))));
    view! {
        <button node_ref=node class="guard" type="button" aria-label=t("session-stop")
            on:pointerdown=begin on:pointerup=end on:pointercancel=move |_| down.set(false)
            on:contextmenu=move |event| event.prevent_default() on:click=click>
            <span class="guard-ring" class:held=move || down.get()><i></i><b>{t("session-stop")}</b></span>
            <span class="guard-words">{t("session-hold-on")}</span>
        </button>
        <div class="guard-bar night" hidden=move || !(shown.get() || paused())>
            <button class="btn" type="button" on:click=move |_| with(held, |run| if paused() { run.wake(); run.go_on() } else { run.press(Input::Pause) })>
                {move || if paused() { t("session-resume") } else { t("session-pause") }}
            </button>
            <button class="btn" type="button" on:click=move |_| with(held, |run| run.dark.set(false))>{t("play-screen")}</button>
        </div>
    }
    .into_any()
}
