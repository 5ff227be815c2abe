//! The pulse at rest: half a minute counted between two tones, then entered.

use journal::{Pulse, Reading};
use routine::{Message, Tone};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlInputElement;

use super::readings;
use crate::app::{App, Screen};
use crate::dom;
use crate::settings::Speaker;
use crate::sound::Prompt;
use crate::ui::prelude::*;
use crate::words::t;

/// Between the press and the first tone, in seconds. Source: our choice; time to find the pulse again.
const FIND_SECS: u32 = 8;

/// How far the count is.
#[derive(Clone, Copy, PartialEq)]
enum Phase {
    Before,
    /// So many seconds until counting begins.
    Finding(u32),
    /// So many seconds of counting are left.
    Counting(u32),
    Asking,
    Over(Reading),
}

/// Counting the pulse.
pub(super) fn pulse(app: App) -> Nodes {
    let phase = Signal::new(Phase::Before);
    let begin = move |_| begin(app, phase);
    // What can hold the focus stays while the seconds go by.
    let part = Memo::new(move || match phase.get() {
        Phase::Finding(_) | Phase::Counting(_) => Phase::Counting(0),
        part @ (Phase::Before | Phase::Asking | Phase::Over(_)) => part,
    });
    let page = move || match part.get() {
        Phase::Before => before(begin).any(),
        Phase::Finding(_) | Phase::Counting(_) => counting(phase).any(),
        Phase::Asking => asking(app, phase).any(),
        Phase::Over(reading) => over(app, reading, begin).any(),
    };
    page.any()
}

fn before(begin: impl FnMut(web_sys::Event) + 'static) -> impl Child {
    (
        el("section.card.stack", (el("h2", t("test-how")), el("p", t("pulse-how")))),
        el("p.soft.small", t("pulse-untried")),
        el("div.foot", button(".btn-main", t("test-begin"), begin)),
    )
}

fn counting(phase: Signal<Phase>) -> impl Child {
    let words = move || match phase.get() {
        Phase::Counting(_) => t("pulse-count"),
        Phase::Finding(_) | Phase::Before | Phase::Asking | Phase::Over(_) => t("pulse-find"),
    };
    let left = move || match phase.get() {
        Phase::Finding(secs) | Phase::Counting(secs) => secs.to_string(),
        Phase::Before | Phase::Asking | Phase::Over(_) => String::new(),
    };
    (
        el(
            "section.card.stack.led",
            (
                el("p.words-now", words).attr("aria-live", "polite").attr("data-heading", ""),
                el("p.clock", left).attr("aria-hidden", "true"),
            ),
        ),
        el(
            "div.foot",
            button(".btn-danger.btn-wide", t("word-cancel"), move |_| phase.set(Phase::Before)),
        ),
    )
}

fn asking(app: App, phase: Signal<Phase>) -> impl Child {
    let field = el("input.field", ())
        .attr("type", "number")
        .attr("inputmode", "numeric")
        .attr("id", "pulse-beats")
        .attr("min", "0")
        .attr("data-focus", "");
    let input: HtmlInputElement = field.element().clone().unchecked_into();
    let wrong = Signal::new(false);
    let keep = move |_| {
        let Some(pulse) = input.value().trim().parse().ok().and_then(Pulse::counted) else {
            wrong.set(true);
            return;
        };
        wrong.set(false);
        let reading = Reading::Pulse(pulse);
        spawn_local(async move {
            if readings::keep(app, reading).await.is_some() {
                phase.set_if_there(Phase::Over(reading));
            }
        });
    };
    (
        el(
            "section.card.stack",
            (
                el("label.stack-s", (el("span.words-now", t("pulse-ask")), field))
                    .attr("for", "pulse-beats"),
                el("p.warn", move || wrong.get().then(|| t("pulse-wrong"))).attr("role", "alert"),
            ),
        ),
        el(
            "div.foot",
            (
                button(".btn-main", t("after-save"), keep),
                button(".btn-plain.btn-wide", t("pulse-lost"), move |_| phase.set(Phase::Before)),
            ),
        ),
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

/// Counts the seconds down, by a clock that never goes back.
fn begin(app: App, phase: Signal<Phase>) {
    let speaker = app.known.with_untracked(|known| Speaker::of(&known.history.settings));
    let prompt = Prompt::new(speaker != Speaker::Nobody);
    prompt.say(&[Message::new("pulse-find")]);
    phase.set(Phase::Finding(FIND_SECS));
    dom::wake_lock(true);
    spawn_local(async move {
        let (begun, find) = (dom::ticks(), f64::from(FIND_SECS));
        let all = find + f64::from(Pulse::SECS);
        let mut sounded = false;
        loop {
            let gone = (dom::ticks() - begun) / 1000.0;
            // Cancelled, or left.
            let on = phase.is_there()
                && matches!(phase.get_untracked(), Phase::Finding(_) | Phase::Counting(_));
            if !on {
                break;
            }
            if gone >= all {
                prompt.tone(Tone::End);
                prompt.say(&[Message::new("pulse-stop")]);
                phase.set(Phase::Asking);
                dom::pause(4_000).await;
                break;
            }
            if gone >= find && !sounded {
                sounded = true;
                prompt.tone(Tone::Start);
            }
            let left = |until: f64| (until - gone).ceil() as u32;
            let now = if sounded { Phase::Counting(left(all)) } else { Phase::Finding(left(find)) };
            if phase.get_untracked() != now {
                phase.set(now);
            }
            dom::pause(50).await;
        }
        dom::wake_lock(false);
    });
}
