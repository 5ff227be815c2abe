//! All techniques, as pictures with names.

use routine::Technique;

use super::nav;
use crate::app::{App, Screen};
use crate::picture::{self, Moment};
use crate::ui::prelude::*;
use crate::words::{self, say, t};

/// All techniques: those that press, then those that don't.
pub(crate) fn techniques(app: App) -> Nodes {
    let all = app.catalogue.get();
    let cards = |pressed: bool| {
        let these = all.iter().filter(move |technique| technique.pressed() == pressed);
        these.filter_map(|technique| card(app, technique)).collect::<Vec<_>>()
    };
    el(
        "main.page.page-wide",
        (
            el("div.head", (el("h1", t("techniques-title")), el("p.soft", t("techniques-lead")))),
            el("h2", t("techniques-pressed")),
            el("ul.cards", cards(true)),
            el("h2", t("techniques-still")),
            el("ul.cards", cards(false)),
        ),
    )
    .any()
}

fn card(app: App, technique: &Technique) -> Option<El> {
    let page = Screen::technique(technique.id())?;
    let form = technique.levels().first()?;
    let picture = picture::still(technique, form, Moment::Rest, &picture::look(app), String::new());
    let purpose = words::key(format!("{}-purpose", technique.id()));
    let inside = (
        el("div.picture", picture),
        el("strong", say(&technique.name())),
        el("span.soft", purpose),
    );
    Some(el("li", nav::link(app, "a.card.card-link", page, inside)))
}
