//! What may be made of a technique: a part of today's plan, or of a routine of one's own.

use std::sync::Arc;

use journal::OwnId;
use library::own::Held;
use plan::Added;
use routine::{Draft, Edit, Message, Technique};

use crate::app::{App, Screen};
use crate::own;
use crate::screens::nav;
use crate::ui::prelude::*;
use crate::words::{self, say, t};

/// Both ways, for who has a plan the first.
pub(super) fn adding(app: App, technique: &Arc<Technique>) -> El {
    let id = String::from(technique.id());
    let today = move || {
        let added = app.added(&id)?.ok()?;
        Some(match added {
            Added::There => there(app, &id),
            Added::InPlaceOf(gone) => may(app, &id, &gone),
            Added::Not(why) => not(&why),
        })
    };
    let today = el("div.stack-s", today).attr("aria-live", "polite");
    el("section.card.stack-s", (el("h2", t("technique-use")), today, to_own(app, technique)))
}

fn there(app: App, id: &str) -> Nodes {
    let wished = app.wish.with(|wish| wish.with.as_deref() == Some(id));
    let out = wished.then(|| {
        button(".btn-plain", t("technique-today-out"), move |_| {
            app.wish.update(|wish| wish.with = None);
        })
    });
    let open = nav::link(app, "a.btn.btn-place.more", Screen::Today, t("technique-today-open"));
    (el("p.soft", t("technique-today-there")), open, out).any()
}

fn may(app: App, id: &str, gone: &[String]) -> Nodes {
    let id = String::from(id);
    let names: Vec<String> = gone.iter().map(|id| words::technique(id)).collect();
    let instead = (!names.is_empty())
        .then(|| el("p.soft.small", [t("technique-today-instead"), names.join(", ")].join(": ")));
    let add = button(".btn-do.btn-wide", t("technique-today"), move |_| {
        app.wish.update(|wish| wish.add(&id));
    });
    (add, instead).any()
}

fn not(why: &[Message]) -> Nodes {
    let why = why.iter().map(|why| el("li", say(why))).collect::<Vec<_>>();
    (el("strong", t("technique-today-not")), el("ul.stack-s.soft", why)).any()
}

/// A new routine that begins with it; where they have some, one of these as well.
fn to_own(app: App, technique: &Arc<Technique>) -> El {
    let of_new = technique.clone();
    let begin = move |_| {
        let mut draft = Draft::new("");
        draft.edit(&Edit::Add(own::step(app, &of_new)));
        own::begin(app, &draft, &[]);
    };
    let theirs = app.own.with_untracked(|shelf| {
        let routines = shelf.items.iter().filter_map(|item| match &item.held {
            Held::Routine(..) => Some((OwnId::from_hex(&item.key)?, own::name(item))),
            Held::Technique(_) | Held::NameTaken(_) | Held::Unreadable => None,
        });
        routines.collect::<Vec<_>>()
    });
    if theirs.is_empty() {
        return button(".btn-wide", t("technique-own"), begin);
    }
    let theirs = theirs.into_iter().map(|(id, name)| {
        let technique = technique.clone();
        button(".btn-small", name, move |_| own::extend(app, id, &technique))
    });
    let new = button(".btn-small", t("technique-own-new"), begin);
    let all = el("div.chips", (new, each(theirs)));
    el("details", (el("summary", t("technique-own")), all))
}
