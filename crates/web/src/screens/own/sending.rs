//! Handing a routine on: as an address, or as a file.

use routine::{Draft, share, text};

use crate::app::App;
use crate::dom::spawn_local;
use crate::ui::prelude::*;
use crate::words::t;
use crate::{around, dom, own};

/// Shares `draft` as an address, which is put into `link` where it has to be copied by hand.
pub(super) fn share(app: App, draft: Draft, link: Signal<Option<String>>) {
    if app.own.with_untracked(|shelf| !shelf.brought(&draft).is_empty()) {
        return app.tell(t("own-share-file-only"));
    }
    let location = dom::window().location();
    let origin = location.origin().unwrap_or_default();
    let path = location.pathname().unwrap_or_default();
    let address = share::address(&[origin, path].concat(), &draft);
    spawn_local(async move {
        let how = around::share(&own::title(&draft), &address).await;
        if how == "copied" {
            app.tell(t("own-share-copied"));
        }
        if how != "shared" {
            link.set_if_there(Some(address));
        }
    });
}

/// Hands `draft` out as a file, with all that it needs elsewhere.
pub(super) fn file(app: App, draft: &Draft) {
    let brought = app.own.with_untracked(|shelf| shelf.brought(draft));
    save(&draft.id, &text::print_draft(draft, &brought));
}

/// Hands a text out as a file of this name.
pub(super) fn save(name: &str, text: &str) {
    around::save(&[name, ".rollwise.toml"].concat(), text);
}
