//! The library: a field to search, all techniques as pictures with names, and what is known.

use routine::Technique;

use super::{claims, favourites, nav, search};
use crate::app::{App, Screen};
use crate::picture::{self, Moment};
use crate::ui::prelude::*;
use crate::words::{self, say, t};

/// All techniques, those that press, then those that don't; then what is known.
pub(crate) fn techniques(app: App) -> Nodes {
    el(
        "main.page.page-wide",
        (
            el("div.head", (el("h1", t("techniques-title")), el("p.soft", t("techniques-lead")))),
            search::search(app, move || shelves(app)),
        ),
    )
    .any()
}

/// Everything, where nothing is looked for.
fn shelves(app: App) -> Nodes {
    let all = app.catalogue.get();
    let cards = |pressed: bool| {
        let these = all.iter().filter(move |technique| technique.pressed() == pressed);
        these.filter_map(|technique| card(app, technique)).collect::<Vec<_>>()
    };
    let own = (el("strong", t("own-title")), el("span.soft", t("own-lead")));
    (
        move || favourites::first(app),
        nav::link(app, "a.card.card-link.own-way", Screen::Routines, own),
        el("h2", t("techniques-pressed")),
        el("ul.cards", cards(true)),
        el("h2", t("techniques-still")),
        el("ul.cards", cards(false)),
        el("div.head", (el("h2", t("claims-title")), el("p.soft", t("claims-lead")))),
        claims::list(app),
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
