//! The pulse at rest: half a minute counted between two tones, then entered.

use crate::dom::spawn_local;
use journal::{Pulse, Reading};
use routine::{Message, Tone};
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

use super::{Lit, Page, Phase, foot};
use crate::dom;
use crate::ui::prelude::*;
use crate::words::t;

/// Between the press and the first tone, in seconds. Source: our choice; time to find the pulse again.
const FIND_SECS: u8 = 8;

/// Counts the seconds down, by a clock that never goes back.
pub(super) fn begin(page: Page) {
    let prompt = page.prompt();
    prompt.say(&[Message::new("pulse-find")]);
    let [_, now, left] = page.told;
    now.set(t("pulse-find"));
    page.phase.set(Phase::On);
    spawn_local(async move {
        let _lit = Lit::new();
        for (secs, tone) in [(FIND_SECS, Tone::Start), (Pulse::SECS, Tone::End)] {
            let begun = dom::ticks();
            loop {
                let gone = (dom::ticks() - begun) / 1_000.0;
                if !page.is(Phase::On) {
                    return; // stopped, or left
                }
                if gone >= f64::from(secs) {
                    break;
                }
                left.set((secs - gone as u8).to_string());
                dom::pause(100).await;
            }
            prompt.tone(tone);
            now.set(t("pulse-count"));
        }
        prompt.say(&[Message::new("pulse-stop")]);
        page.phase.set(Phase::Asking);
        // It goes silent when it goes.
        dom::pause(3_000).await;
    });
}

/// How many it were.
pub(super) fn asking(page: Page) -> Nodes {
    let field = el("input.field", ())
        .attr("type", "number")
        .attr("inputmode", "numeric")
        .attr("id", "pulse-beats")
        .attr("data-focus", "");
    let input: HtmlInputElement = field.element().clone().unchecked_into();
    let keep = move |_| match input.value().parse().ok().and_then(Pulse::counted) {
        Some(pulse) => page.keep_pressed(Reading::Pulse(pulse), None),
        None => page.trouble.set(t("pulse-wrong")),
    };
    (
        el("label.card.stack", (el("span.words-now", t("pulse-ask")), field))
            .attr("for", "pulse-beats"),
        foot(
            page,
            (
                button(".btn-main", t("after-save"), keep),
                button(".btn-plain.btn-wide", t("pulse-lost"), move |_| page.begin()),
            ),
        ),
    )
        .any()
}
