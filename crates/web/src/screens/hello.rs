//! Hello: what this is, in one look.

use crate::ui::prelude::*;
use routine::Level;

use super::{copies, nav};
use crate::app::{App, Screen};
use crate::language;
use crate::picture::{self, Moment};
use crate::words::t;

/// The first page of the first run.
pub(crate) fn hello(app: App) -> Nodes {
    el(
        "main.page.page-wide",
        el(
            "div.hello.two",
            (
                el(
                    "div.stack",
                    (
                        el("p.soft", t("app-name")),
                        el("h1", t("app-hello")),
                        el("p.lead", t("app-hello-more")),
                        nav::trouble(app),
                    ),
                ),
                el("div.hello-picture", shown(app)),
                el(
                    "div.foot",
                    (
                        language::chooser(app),
                        button(".btn-main", t("setup-begin"), move |_| app.go(Screen::Safety)),
                        copies::take_in(app, ".btn-plain.btn-wide", t("copy-have")),
                        app.api.with(Option::is_none).then(|| {
                            let have = t("devices-have");
                            nav::link(app, "a.btn.btn-plain.btn-wide", Screen::Pair, have)
                        }),
                        el("p.soft.small", t("app-not")),
                    ),
                ),
            ),
        ),
    )
    .any()
}

/// Somebody on a roller, as in the first session.
fn shown(app: App) -> Option<El> {
    app.catalogue.with(|catalogue| {
        let technique = catalogue.get("thoracic-extension")?;
        let (form, look) = (technique.form_at_most(Level::TWO), picture::look(app));
        Some(picture::still(technique, form, Moment::Rest, &look, t("figure-hello")))
    })
}

/// How far the first run is: `step` of three.
pub(crate) fn steps(step: usize) -> impl Child {
    let label = crate::words::say(&routine::Message::new("setup-step").number("n", step as i64));
    let dots = [1, 2, 3].map(|dot| el(if dot <= step { "i.on" } else { "i" }, ()));
    el("div.steps", dots).attr("role", "img").attr("aria-label", label)
}
