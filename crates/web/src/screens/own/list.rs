//! Their routines and techniques, their folder's, and the ways to a new one.

use library::own::{Held, Item};
use routine::{Draft, Message};

use super::faults;
use crate::app::{App, Screen};
use crate::parts;
use crate::screens::{nav, start};
use crate::ui::prelude::*;
use crate::words::{self, say, t};
use crate::{dom, own};

/// Everything of their own.
pub(crate) fn routines(app: App) -> Nodes {
    own::watch(app);
    let list = move || {
        let shelf = app.own.get();
        let (folder, kept): (Vec<&Item>, Vec<&Item>) =
            shelf.items.iter().partition(|item| item.key.contains('/'));
        let kept_none = kept.is_empty();
        let folder = (!folder.is_empty()).then(|| {
            let lead = el("p.soft", t("own-folder-lead"));
            (el("div.head", (el("h2", t("own-folder")), lead)), cards(app, &folder))
        });
        (kept_none.then(|| el("p.soft", t("own-empty"))), cards(app, &kept), folder).any()
    };
    el(
        "main.page",
        (
            el("div.row-between", parts::back(app)),
            el("div.head", (el("h1", t("own-title")), el("p.soft", t("own-lead")))),
            nav::trouble(app),
            list,
            new(app),
            open(app),
        ),
    )
    .any()
}

fn cards(app: App, items: &[&Item]) -> El {
    el("ul.stack", each(items.iter().map(|item| el("li", card(app, item)))))
}

fn card(app: App, item: &Item) -> El {
    let name = own::name(item);
    let page = journal::OwnId::from_hex(&item.key).map(Screen::Own);
    let title = match page {
        Some(page) => el("h2", nav::link(app, "a.own-link", page, name.clone())),
        None => el("h2", name.clone()),
    };
    let about = match &item.held {
        Held::Routine(draft, _) => {
            let checked = app.own.with_untracked(|shelf| draft.check(&shelf.catalogue));
            let count = Message::new("own-steps").number("count", draft.steps.len() as i64);
            format!("{} · {}", words::clock(checked.span), say(&count))
        }
        Held::Technique(_) => t("own-technique"),
        Held::NameTaken(_) => t("own-name-taken"),
        Held::Unreadable => item.key.clone(),
    };
    let wrong = (!item.faults.is_empty() && page.is_none()).then(|| faults::of_text(item));
    let mend = (!item.faults.is_empty() && page.is_some()).then(|| {
        el("p.warn", say(&Message::new("own-wrong").number("count", item.faults.len() as i64)))
    });
    let play = own::sound(app, item).map(|routine| {
        let routine = std::rc::Rc::new(routine);
        button(".btn-small.btn-do", t("today-start"), move |_| start::with(app, routine.clone()))
            .attr("aria-label", format!("{}: {name}", t("today-start")))
    });
    let copied = page.is_none().then(|| copied(app, item)).flatten();
    let acts = (play.is_some() || copied.is_some()).then(|| el("div.row", (play, copied)));
    el("section.card.stack-s", (title, el("p.soft", about), mend, wrong, acts))
}

/// A file's routine as one that can be changed here.
fn copied(app: App, item: &Item) -> Option<El> {
    let Held::Routine(draft, carried) = item.held.clone() else { return None };
    let copy = move |_| own::begin(app, draft.clone(), carried.clone());
    Some(button(".btn-small", t("own-copy-file"), copy))
}

/// The ways to a new routine.
fn new(app: App) -> El {
    let empty = move |_| own::begin(app, Draft::new(""), Vec::new());
    let today = move |_| {
        if let Some(Ok(plan)) = app.plan() {
            own::begin(app, own::copy(&plan.routine, &t("own-from-today-name")), Vec::new());
        }
    };
    let planned = app.known.with_untracked(|known| known.history.profile.is_some());
    let ready = library::routines(&app.catalogue.get()).into_iter().map(|routine| {
        let name = say(&routine.name());
        let draft = own::copy(&routine, &name);
        button(".btn-small", name, move |_| own::begin(app, draft.clone(), Vec::new()))
    });
    let ready = el("details", (el("summary", t("own-from-ready")), el("div.chips", each(ready))));
    let today = planned.then(|| button(".btn-wide", t("own-from-today"), today));
    let heading = el("h2", t("own-new"));
    let empty = button(".btn-do.btn-wide", t("own-from-nothing"), empty);
    el("section.card.stack", (heading, empty, today, ready))
}

/// What somebody sent: a file, or an address pasted here.
fn open(app: App) -> El {
    let chosen = move |event: web_sys::Event| {
        let input = dom::field(&event, "target");
        let file = dom::field(&dom::field(&input, "files"), "0");
        wasm_bindgen_futures::spawn_local(async move {
            let text = dom::settled(dom::call(&file, "text", &[])).await;
            sent(app, text.and_then(|text| text.as_string()).unwrap_or_default());
        });
    };
    let file = el("input.hidden", ()).attr("type", "file").attr("accept", ".toml,text/plain");
    let file = el("label.btn.btn-wide", (file.on("change", chosen), t("own-open-file")));
    let field = parts::field(
        "own-address",
        "text",
        t("own-open-address"),
        None,
        Box::new(move |address| sent(app, address)),
    );
    el(
        "section.card.stack-s",
        (el("h2", t("own-open")), el("p.soft", t("own-open-lead")), file, field),
    )
}

/// Shows what was sent.
fn sent(app: App, text: String) {
    if !text.trim().is_empty() {
        app.sent.set(Some(text));
        app.go(Screen::Shared);
    }
}
