//! What was touched: how tight it is and a note, or why it is never pressed.

use figure::map::What;
use journal::limits::WORDS_CHARS_MAX;
use routine::{KeepOut, Region, Side};
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

use super::{Chosen, keep_out_name, name, past, place, tell};
use crate::app::App;
use crate::ui::prelude::*;
use crate::words::{self, t};
use crate::{dom, parts};

/// The sheet of what is chosen.
pub(super) fn sheet(app: App, chosen: Chosen) -> impl Child {
    follow(move || {
        if chosen.with(Option::is_some) {
            // Once it is there: its heading says what was touched.
            dom::after(0, || {
                focus(".place h2");
                uncover();
            });
        }
    });
    move || {
        let target = chosen.get()?;
        Some(match (target.what, target.side) {
            (What::Region(region), Some(side)) => muscle(app, chosen, region, side),
            (What::KeepOut(what), _) => never(chosen, what),
            (What::Region(_), None) => ().any(),
        })
    }
}

fn close(chosen: Chosen) -> El {
    button(".btn-plain.btn-small", t("word-close"), move |_| leave(chosen))
}

/// Closes the sheet: one goes on where one was on the map.
fn leave(chosen: Chosen) {
    // Before the sheet goes: else what had the focus in it is looked for elsewhere.
    focus(".map [tabindex='0']");
    chosen.set(None);
}

/// Moves the page so that the sheet is seen, and what was touched isn't under it where it lies over the map.
fn uncover() {
    let page = dom::document();
    let find = |choice| page.query_selector(choice).ok().flatten();
    let (Some(sheet), Some(area)) = (find(".place"), find(".map [aria-pressed='true']")) else {
        return;
    };
    let (sheet, area) = (sheet.get_bounding_client_rect(), area.get_bounding_client_rect());
    let height = dom::window().inner_height().ok().and_then(|height| height.as_f64());
    let below = sheet.bottom() - height.unwrap_or(f64::MAX);
    if below > 0.0 {
        // On a short screen it stands below the map.
        return dom::window().scroll_by_with_x_and_y(0.0, below.min(sheet.top()));
    }
    let beside = sheet.left() >= area.right();
    let hidden = area.bottom() + 24.0 - sheet.top();
    if !beside && hidden > 0.0 {
        dom::window().scroll_by_with_x_and_y(0.0, hidden);
    }
}

/// Puts the focus on what `choice` finds, where that can have it; the page stays where it is.
fn focus(choice: &str) {
    let found = dom::document().query_selector(choice).ok().flatten();
    if let Some(found) = found {
        // Paths have the focus by the same name as elements of a page have it.
        let options = web_sys::FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = found.unchecked_into::<web_sys::HtmlElement>().focus_with_options(&options);
    }
}

/// The sheet itself; Escape closes it.
fn place_sheet(chosen: Chosen, inside: impl Child) -> Nodes {
    let key = move |event: web_sys::Event| {
        if event.unchecked_ref::<web_sys::KeyboardEvent>().key() == "Escape" {
            leave(chosen);
        }
    };
    el("section.sheet.place", inside).on("keydown", key).any()
}

fn never(chosen: Chosen, what: KeepOut) -> Nodes {
    let why = words::key(format!("keep-out-{}-why", what.key()));
    place_sheet(
        chosen,
        (
            el(
                "div.row-between",
                (
                    el(
                        "div",
                        (el("h2", keep_out_name(what)), el("p.soft.small", t("body-keep-out"))),
                    ),
                    close(chosen),
                ),
            ),
            el("p", why),
        ),
    )
}

fn muscle(app: App, chosen: Chosen, region: Region, side: Side) -> Nodes {
    let told = past(app, region, side).filter(journal::PastSpot::is_present);
    let before = told.as_ref().map(|past| past.last().strength.value());
    let words = told.as_ref().map(|past| past.last().words.clone()).unwrap_or_default();
    let strength: Signal<Option<u8>> = Signal::new(before);
    let field = el("input.field", ())
        .attr("type", "text")
        .attr("id", "place-words")
        .attr("placeholder", t("body-words-hint"))
        .attr("autocomplete", "off")
        .attr("value", words);
    let (field, hint) = parts::at_most(WORDS_CHARS_MAX, field);
    let input: HtmlInputElement = field.element().clone().unchecked_into();
    let numbers = (1..=10_u8).map(|n| {
        button("button.number", n.to_string(), move |_| strength.set(Some(n))).attr(
            "aria-pressed",
            move || {
                if strength.get() == Some(n) { "true" } else { "false" }
            },
        )
    });
    let keep = move |_| {
        if let Some(n) = strength.get_untracked() {
            leave(chosen);
            tell(app, region, side, n, input.value());
        }
    };
    let gone = before.map(|_| {
        button("", t("body-gone"), move |_| {
            leave(chosen);
            tell(app, region, side, 0, String::new());
        })
    });
    let pressed = app.catalogue.with(|catalogue| {
        catalogue.iter().any(|one| one.pressed() && one.regions().contains(&region))
    });
    place_sheet(
        chosen,
        (
            el(
                "div.row-between",
                (
                    el(
                        "div",
                        (
                            el("h2", name(region, side)).attr("tabindex", "-1"),
                            el("p.soft.small", place(region)),
                        ),
                    ),
                    close(chosen),
                ),
            ),
            el(
                "div.stack-s",
                (
                    el("p", el("strong", t("body-ask"))),
                    el("div.numbers", each(numbers))
                        .attr("role", "group")
                        .attr("aria-label", t("body-ask")),
                    el("div.scale-ends", (el("span", t("body-low")), el("span", t("body-high")))),
                ),
            ),
            el("label.stack-s", (el("span.small", t("body-words")), field))
                .attr("for", "place-words"),
            hint,
            (!pressed).then(|| el("p.soft.small", t("body-not-pressed"))),
            el(
                "div.row",
                (
                    button(
                        ".btn-do",
                        t(if before.is_some() { "body-save-again" } else { "body-save" }),
                        keep,
                    )
                    .prop("disabled", move || strength.get().is_none()),
                    gone,
                ),
            ),
        ),
    )
}
