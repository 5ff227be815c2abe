//! What is the person's own: the list, the editor, what was sent, and what is wrong with any of it.

mod editor;
mod faults;
mod list;
mod press;
mod saver;
mod sending;
mod shared;
mod step;

pub(crate) use list::routines;
pub(crate) use shared::{against, shared};

use journal::OwnId;
use library::own::Held;
use routine::Technique;

use crate::app::App;
use crate::parts;
use crate::picture::{self, Moment};
use crate::ui::prelude::*;
use crate::words::{self, say, t};
use press::{Press, press};

/// One of their own: a routine in the editor, a technique to look at.
pub(crate) fn one(app: App, id: OwnId) -> Nodes {
    let Some(item) = crate::own::item(app, id) else {
        return el("main.page", (parts::back(app), el("h1", t("own-gone")))).any();
    };
    let told = match item.held {
        Held::Routine(draft, carried) => return editor::editor(app, id, draft, carried),
        Held::Technique(technique) => {
            let file = Press::Save(technique.id().to_owned(), item.text);
            let file = press(app, ".btn-wide", t("own-file"), file);
            (technique_card(app, &technique), file).any()
        }
        Held::NameTaken(_) => el("p", t("own-name-taken")).any(),
        Held::Unreadable => faults::places(&item.text, &item.faults).any(),
    };
    let delete = press(app, ".btn-danger.btn-wide", t("own-delete"), Press::Delete(id));
    el("main.page", (parts::back(app), el("h1", t("own-technique")), told, delete)).any()
}

/// All that a technique of somebody's own is: its figure, what it says, and that nobody looked it over.
fn technique_card(app: App, technique: &Technique) -> El {
    let form = &technique.levels()[0];
    let look = picture::look(app);
    let picture = picture::still(technique, form, Moment::Rest, &look, String::new());
    let language = words::with(|words| words.language());
    let said = technique.text().iter().filter(|own| own.language == language);
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
