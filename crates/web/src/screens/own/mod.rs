//! What is the person's own: the list, the editor, what was sent, and what is wrong with any of it.

mod drag;
mod editor;
mod faults;
mod list;
mod sending;
mod shared;
mod step;

pub(crate) use list::routines;
pub(crate) use shared::{against, shared};

use journal::OwnId;
use library::own::Held;
use routine::Technique;

use super::nav;
use crate::app::{App, Screen};
use crate::picture::{self, Moment};
use crate::ui::prelude::*;
use crate::words::{self, say, t};
use crate::{own, parts};

/// One of their own: a routine in the editor, a technique to look at.
pub(crate) fn one(app: App, id: OwnId) -> Nodes {
    let fresh = app.fresh.get_untracked().filter(|fresh| fresh.0 == id);
    if let Some((_, draft, carried)) = fresh {
        return editor::editor(app, id, draft, carried);
    }
    let Some(item) = own::item(app, id) else {
        let back = nav::link(app, "a.btn", Screen::Routines, t("own-title"));
        return el("main.page", (el("h1", t("own-gone")), el("div.row", back))).any();
    };
    if let Held::Routine(draft, carried) = item.held {
        return editor::editor(app, id, draft, carried);
    }
    let delete = button(".btn-danger.btn-wide", t("own-delete"), move |_| own::delete(app, id));
    let told = match &item.held {
        Held::Technique(technique) => {
            let (name, text) = (technique.id().to_owned(), item.text.clone());
            let save = move |_| sending::save(&name, &text);
            let file = button(".btn-wide", t("own-file"), save);
            (technique_card(app, technique), file).any()
        }
        Held::NameTaken(_) => el("p", t("own-name-taken")).any(),
        Held::Routine(..) | Held::Unreadable => faults::of_text(&item).any(),
    };
    let head = el("div.head", (el("p.soft", t("own-technique")), el("h1", own::name(&item))));
    el("main.page", (el("div.row-between", parts::back(app)), head, told, delete)).any()
}

/// All that a technique of somebody's own is: its figure, what it says, and that nobody looked it over.
fn technique_card(app: App, technique: &Technique) -> El {
    let form = &technique.levels()[0];
    let look = picture::look(app);
    let picture = picture::still(technique, form, Moment::Rest, &look, String::new());
    let own = technique.text().iter();
    let said = own.filter(|own| words::with(|words| words.language() == own.language));
    let said = said.filter(|own| own.key != format!("{}-name", technique.id()));
    let said = said.map(|own| el("li", own.words.clone()));
    let presses = if technique.pressed() { "own-presses" } else { "own-presses-not" };
    el(
        "section.card.stack-s",
        (
            el("div.picture", picture),
            el("h2", say(&technique.name())),
            el("p", t(presses)),
            el("p.soft.small", t("own-technique-unseen")),
            el("details", (el("summary", t("own-technique-words")), el("ul.rows", each(said)))),
        ),
    )
}
