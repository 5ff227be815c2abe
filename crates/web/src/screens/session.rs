//! The session: words now and next, breath, body, time, and everything that can be pressed. All of
//! it is the engine's view; what can't be pressed now stays in its place and says so.

use journal::{Purpose, Way};
use leptos::ev::{self, KeyboardEvent};
use leptos::prelude::*;
use routine::{BlockKind, Catalogue, Half, Message, StopReason};
use session::{Input, Phase, Press, View};
use wasm_bindgen::JsCast;

use super::{guard, nav, start};
use crate::app::App;
use crate::parts::{scale, warning};
use crate::player::Run;
use crate::running::Player;
use crate::sound::Heard;
use crate::words::{self, say, t};
use crate::{dom, figure, running};

/// A handle to the run for closures: copies mean the same.
pub(super) type Held = StoredValue<Player, LocalStorage>;

/// Asks the run. Outside the store it is held in: what it does may end this very screen.
pub(super) fn with<T>(held: Held, ask: impl FnOnce(&Run) -> T) -> T {
    let run = held.get_value();
    ask(&run)
}

/// The session that runs; back to today where none does.
pub(crate) fn session(app: App) -> AnyView {
    let Some(player) = app.player.get_untracked() else {
        start::home(app);
        return ().into_any();
    };
    let view = player.view;
    let held: Held = StoredValue::new_local(player);
    let keys = window_event_listener(ev::keydown, move |event| key(held, &event));
    on_cleanup(move || keys.remove());
    let over = Memo::new(move |_| view.with(|view| !running::is_on_track(view.phase)));
    view! {
        <main class="session night">
            {move || if over.get() { after(app, held) } else { playing(app, held) }}
            {move || with(held, |run| run.dark.get()).then(|| guard::guard(held))}
        </main>
    }
    .into_any()
}

/// A piece of the view as text that changes only when it does.
fn piece<T: PartialEq + Send + Sync + Clone + 'static>(held: Held, of: fn(&View) -> T) -> Memo<T> {
    let view = with(held, |run| run.view);
    Memo::new(move |_| view.with(of))
}

fn playing(app: App, held: Held) -> AnyView {
    let view = with(held, |run| run.view);
    let title = piece(held, title);
    let left = piece(held, |view| words::clock(view.left_all));
    let done = move || {
        view.with(|view| {
            let whole = f64::from((view.at.ms() + view.left_all.ms()).max(1));
            format!("scaleX({})", thousandths(f64::from(view.at.ms()) / whole))
        })
    };
    let rehearsal = with(held, |run| run.started.purpose == Purpose::Rehearsal);
    view! {
        <div class="session-in">
            <div class="session-top">
                <h1 class="small" data-heading="">{move || title.get()}</h1>
                <span class="num">{move || left.get()} " " {t("word-left")}</span>
            </div>
            <div class="bar" aria-hidden="true"><i style:transform=done></i></div>
            {stage(held)}
            <div class="session-side">
                {rehearsal.then(|| view! { <p class="tags"><span class="tag">{t("history-rehearsal")}</span></p> })}
                {nav::trouble(app)}
                {trouble(held)}
                {said(held)}
                {presses(held)}
            </div>
            <p class="key-help" aria-hidden="true">
                <kbd>"space"</kbd> " " {t("session-pause")} " · " <kbd>"h"</kbd> " " {t("key-spot")} " · "
                <kbd>"e"</kbd> " " {t("session-easier")} " · " <kbd>"n"</kbd> " " {t("session-skip")} " · "
                <kbd>"b"</kbd> " " {t("session-back")} " · " <kbd>"r"</kbd> " " {t("session-repeat")} " · "
                <kbd>"s"</kbd> " " {t("session-stop")}
            </p>
        </div>
    }
    .into_any()
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
fn stage(held: Held) -> impl IntoView {
    let view = with(held, |run| run.view);
    let calm = dom::still();
    // Scaled between 0.62 and 1, eased at both turns. What isn't led rests small.
    let size = move || {
        view.with(|view| {
            let full = view.breath.map_or(0.0, |breath| {
                let t = f64::from(breath.permille.min(1000)) / 1000.0;
                let eased = t * t * (3.0 - 2.0 * t);
                if breath.half == Half::In { eased } else { 1.0 - eased }
            });
            let full = if calm { if full > 0.5 { 1.0 } else { 0.0 } } else { full };
            format!("scale({})", thousandths(0.62 + 0.38 * full))
        })
    };
    let works = move || {
        view.with(|view| matches!(view.block, Some(BlockKind::Set | BlockKind::Interlude(_))))
    };
    let works = Memo::new(move |_| works());
    let figure = figure::moving(move || view.with(|view| view.pose.clone()), move || works.get());
    view! {
        <div class="stage" aria-hidden="true">
            <div class="stage-breath">
                <i class="ring"></i>
                <i class="fill" style:transform=size></i>
            </div>
            <div class="stage-figure">{figure}</div>
        </div>
    }
}

/// Words now and next, the time, what else is so.
fn said(held: Held) -> impl IntoView {
    let now = piece(held, |view| match view.phase {
        Phase::Paused(_) => words::t("session-paused"),
        Phase::Ready | Phase::Playing | Phase::ComingOff | Phase::After | Phase::Over => {
            view.now.as_ref().map(|said| say(&said.message)).unwrap_or_default()
        }
    });
    let next =
        piece(held, |view| view.next.as_ref().map(|said| say(&said.message)).unwrap_or_default());
    let time = piece(held, |view| words::clock(view.left_here));
    let view = with(held, |run| run.view);
    let catalogue = with(held, |run| run.app.catalogue);
    let tags = Memo::new(move |_| {
        catalogue.with_value(|catalogue| view.with(|view| tags(view, catalogue)))
    });
    view! {
        <div class="words">
            <p class="words-now" aria-live="polite">{move || now.get()}</p>
            <p class="words-next" aria-hidden="true">{move || next.get()}</p>
        </div>
        <p class="clock" role="timer" aria-live="off">{move || time.get()}</p>
        <p class="tags">{move || tags.get().into_iter().map(|tag| view! { <span class="tag">{tag}</span> }).collect_view()}</p>
    }
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
    if let Some(pace) = view.pace {
        tags.push(say(&Message::new("session-pace")
            .number("n", pace.ms() / 1000)
            .number("of", pace.ms() % 1000 / 100)));
    }
    tags
}

/// Everything that can be pressed.
fn presses(held: Held) -> impl IntoView {
    let phase = piece(held, |view| view.phase);
    let paused = Memo::new(move |_| matches!(phase.get(), Phase::Paused(_)));
    let coming_off = Memo::new(move |_| phase.get() == Phase::ComingOff);
    view! {
        {move || if coming_off.get() {
            stopped(held)
        } else if paused.get() {
            pause(held)
        } else {
            rolling(held)
        }}
    }
}

fn rolling(held: Held) -> AnyView {
    let can = piece(held, |view| view.can.clone());
    let button = move |press: Press, input: Input, key: &'static str| {
        let off = move || !can.with(|can| can.contains(&press));
        view! {
            <button class="btn" type="button" aria-disabled=move || off().then_some("true") on:click=move |_| if !off() { with(held, |run| run.press(input)) }>
                {t(key)}
            </button>
        }
    };
    let no_spot = move || !can.with(|can| can.contains(&Press::Spot));
    view! {
        <button class="spot" type="button" aria-disabled=move || no_spot().then_some("true")
            on:click=move |_| if !no_spot() { with(held, |run| run.press(Input::Spot(None))) }>
            {t("session-spot")}
            <small>{move || if no_spot() { t("session-spot-later") } else { t("session-spot-how") }}</small>
        </button>
        <div class="keys">
            {button(Press::Easier, Input::Easier, "session-easier")}
            {button(Press::Pause, Input::Pause, "session-pause")}
            {button(Press::Skip, Input::Skip, "session-skip")}
            {button(Press::Back, Input::Back, "session-back")}
            {button(Press::Repeat, Input::Repeat, "session-repeat")}
            {button(Press::Harder, Input::Harder, "session-harder")}
        </div>
        <div class="stops">
            <button class="stop stop-side" type="button" on:click=move |_| with(held, |run| run.stop(StopReason::Pain))>{t("session-hurts")}</button>
            <button class="stop" type="button" on:click=move |_| with(held, |run| run.stop(StopReason::Done))>{t("session-stop-hint")}</button>
            <button class="stop stop-side" type="button" on:click=move |_| with(held, |run| run.stop(StopReason::Numb))>{t("session-numb")}</button>
        </div>
    }
    .into_any()
}

/// Time stands still. On the locked way it is asked why before it goes on.
fn pause(held: Held) -> AnyView {
    let asks = with(held, |run| run.started.way == Way::Locked);
    let stop = move |reason: StopReason| {
        view! {
            <button class="btn" type="button" on:click=move |_| with(held, |run| run.stop(reason))>{words::key(format!("stop-{}-short", reason.key()))}</button>
        }
    };
    view! {
        <section class="sheet" aria-label=t("session-paused")>
            {asks.then(|| view! { <h2>{t("session-why-paused")}</h2> })}
            <button class="btn btn-main" type="button" on:click=move |_| with(held, |run| { run.wake(); run.go_on(); })>
                {if asks { t("session-all-well") } else { t("session-resume") }}
            </button>
            <div class="keys">
                {stop(StopReason::Pain)}
                {stop(StopReason::Numb)}
                {stop(StopReason::Dizzy)}
            </div>
            <button class="stop" type="button" on:click=move |_| with(held, |run| run.stop(StopReason::Done))>{t("session-stop")}</button>
        </section>
    }
    .into_any()
}

/// Stopped: the way off plays. Only now it is asked why.
fn stopped(held: Held) -> AnyView {
    view! {
        {reasons(held)}
        <button class="btn btn-wide" type="button" on:click=move |_| with(held, |run| {
            let reason = run.view.with_untracked(|view| view.stopped).unwrap_or(StopReason::Done);
            run.stop(reason);
        })>{t("session-off-already")}</button>
    }
    .into_any()
}

fn reasons(held: Held) -> impl IntoView {
    let reason = piece(held, |view| view.stopped);
    let chips = StopReason::ALL.iter().copied().map(move |this| {
        view! {
            <label class="chip">
                <input type="radio" name="stop" prop:checked=move || reason.get() == Some(this) on:change=move |_| with(held, |run| run.because(this))/>
                <span>{words::key(format!("stop-{}-short", this.key()))}</span>
            </label>
        }
    });
    view! {
        <fieldset class="sheet">
            <legend class="hidden">{t("stop-why")}</legend>
            <h2 aria-hidden="true">{t("stop-why")}</h2>
            <div class="chips">{chips.collect_view()}</div>
        </fieldset>
    }
}

/// The track is over: why, where it was stopped, and one question.
fn after(app: App, held: Held) -> AnyView {
    let asked = with(held, |run| run.session.borrow().state().before().map(|(measure, _)| measure));
    let measure = asked.unwrap_or(session::Measure::Stiffness);
    let answer: RwSignal<Option<u8>> = RwSignal::new(None);
    let stopped = with(held, |run| run.view.with_untracked(|view| view.stopped.is_some()));
    let (question, high) = start::question(measure);
    let give = move |value: Option<u8>| {
        let score = value.and_then(session::Score::new);
        with(held, |run| run.press(Input::Answer(measure, score)));
    };
    view! {
        <div class="page">
            <h1 data-heading="">{t("after-title")}</h1>
            {nav::trouble(app)}
            {stopped.then(|| reasons(held))}
            {scale("after", question, high, move || answer.get(), move |value| answer.set(Some(value)))}
            <div class="foot">
                <button class="btn btn-main" type="button" prop:disabled=move || answer.get().is_none() on:click=move |_| give(answer.get_untracked())>{t("after-save")}</button>
                <button class="btn btn-plain btn-wide" type="button" on:click=move |_| give(None)>{t("ask-skip")}</button>
            </div>
        </div>
    }
    .into_any()
}

/// What is wrong with the sound, and the ways out.
fn trouble(held: Held) -> impl IntoView {
    let heard = with(held, |run| run.heard);
    move || {
        let text = match heard.get() {
            Heard::Well | Heard::PausedBySystem => return None,
            Heard::Blocked => t("sound-blocked"),
            Heard::Broken(why) => format!("{} ({why})", t("sound-broken")),
        };
        Some(view! {
            <div class="stack-s">
                {warning(t("sound-title"), text)}
                <div class="keys">
                    <button class="btn" type="button" on:click=move |_| with(held, |run| run.sound_again())>{t("sound-again")}</button>
                    <button class="btn" type="button" on:click=move |_| with(held, |run| run.go_on_silently())>{t("sound-without")}</button>
                </div>
            </div>
        })
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
    let act: fn(&Run) = match event.key().as_str() {
        " " => |run| match run.view.with_untracked(|view| view.phase) {
            Phase::Paused(_) => run.go_on(),
            Phase::Ready | Phase::Playing | Phase::ComingOff | Phase::After | Phase::Over => {
                run.press(Input::Pause);
            }
        },
        "s" | "Escape" => |run| match run.view.with_untracked(|view| view.phase) {
            Phase::Ready | Phase::Playing | Phase::Paused(_) => run.stop(StopReason::Done),
            // It has stopped: another press would cut the words off.
            Phase::ComingOff | Phase::After | Phase::Over => {}
        },
        "h" => |run| run.press(Input::Spot(None)),
        "e" => |run| run.press(Input::Easier),
        "n" => |run| run.press(Input::Skip),
        "b" => |run| run.press(Input::Back),
        "r" => |run| run.press(Input::Repeat),
        _ => return,
    };
    event.prevent_default();
    act(&held.get_value());
}

/// A fraction from 0 to 1, for a style.
fn thousandths(fraction: f64) -> String {
    let thousandths = (fraction.clamp(0.0, 1.0) * 1000.0).round() as u32;
    format!("{}.{:03}", thousandths / 1000, thousandths % 1000)
}
