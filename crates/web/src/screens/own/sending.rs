//! Handing a routine on: as an address, or as a file.

use library::own::Shelf;
use routine::{Draft, Message, share, text};
use wasm_bindgen_futures::spawn_local;

use crate::app::{App, Toast};
use crate::ui::prelude::*;
use crate::words::{say, t};
use crate::{around, dom, own};

/// The ways to hand `draft` on, as it is when they are pressed.
pub(super) fn ways(app: App, draft: impl Fn() -> Draft + Copy + 'static) -> El {
    let link: Signal<Option<String>> = Signal::new(None);
    let share = move |_| {
        let draft = draft();
        if app.own.with_untracked(|shelf| !shelf.brought(&draft).is_empty()) {
            return app.tell(Toast { text: t("own-share-file-only"), undo: None });
        }
        let address = address(&draft);
        spawn_local(async move {
            let how = around::share(&own::title(&draft), &address).await;
            if how == "copied" {
                app.tell(Toast { text: t("own-share-copied"), undo: None });
            }
            // Where neither worked, it is there to be copied by hand.
            link.set_if_there((how != "shared").then_some(address));
        });
    };
    let file = move |_| {
        let draft = draft();
        save(&draft.id, &app.own.with_untracked(|shelf| whole(shelf, &draft)));
    };
    let shown = move || {
        link.get().map(|link| {
            let field = el("input.field", ()).attr("id", "own-link").attr("readonly", "");
            let note = say(&Message::new("own-share-note"));
            let label = el("label.small", t("own-share-link")).attr("for", "own-link");
            (label, field.attr("value", link), el("p.soft.small", note))
        })
    };
    el(
        "section.card.stack-s",
        (
            el("h2", t("own-share")),
            el("div.row", (button("", t("own-share-do"), share), button("", t("own-file"), file))),
            el("div.stack-s", shown).attr("aria-live", "polite"),
        ),
    )
}

/// A routine's text with all that it needs elsewhere.
fn whole(shelf: &Shelf, draft: &Draft) -> String {
    text::print_draft(draft, &shelf.brought(draft))
}

/// Hands a text out as a file of this name.
pub(super) fn save(name: &str, text: &str) {
    around::save(&format!("{name}.rollwise.toml"), text);
}

/// The address that opens it, here or in any Rollwise.
fn address(draft: &Draft) -> String {
    let location = dom::window().location();
    let origin = location.origin().unwrap_or_default();
    let path = location.pathname().unwrap_or_default();
    format!("{origin}{path}{}{}", share::PLACE, share::write(draft))
}
