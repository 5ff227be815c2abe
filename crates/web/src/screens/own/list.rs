//! Their routines and techniques, their folder's, and the ways to a new one.

use journal::OwnId;
use library::own::{Held, Item};
use routine::{Draft, Message};

use super::faults;
use super::press::{Press, press};
use crate::app::{App, Screen};
use crate::parts;
use crate::screens::nav;
use crate::ui::prelude::*;
use crate::words::{self, say, t};
use crate::{dom, own};

/// Everything of their own.
pub(crate) fn routines(app: App) -> Nodes {
    own::watch(app);
    let kept = move || {
        let shelf = app.own.get();
        let kept: Vec<&Item> = shelf.items.iter().filter(|item| !is_file(item)).collect();
        if kept.is_empty() {
            return el("p.soft", t("own-empty"));
        }
        el("ul.stack", each(kept.into_iter().map(|item| card(app, item))))
    };
    let folder = move || {
        let shelf = app.own.get();
        let files: Vec<&Item> = shelf.items.iter().filter(|item| is_file(item)).collect();
        (!files.is_empty()).then(|| {
            let head = (el("h2", t("own-folder")), el("p.soft", t("own-folder-lead")));
            let files = each(files.into_iter().map(|item| card(app, item)));
            (el("div.head", head), el("ul.stack", files))
        })
    };
    let head = (el("h1", t("own-title")), el("p.soft", t("own-lead")));
    let all = (parts::back(app), el("div.head", head), nav::trouble(app), kept, new(app), folder);
    el("main.page", (all.any(), open(app))).any()
}

/// Whether it lies in the folder, where it is changed by other means.
fn is_file(item: &Item) -> bool {
    item.key.contains('/')
}

fn card(app: App, item: &Item) -> El {
    let name = own::name(item);
    let file = is_file(item);
    let title = match OwnId::from_hex(&item.key).map(Screen::Own) {
        Some(page) => el("h2", nav::link(app, "a.own-link", page, name.clone())),
        None => el("h2", name.clone()),
    };
    let mut about = String::new();
    let mut acts: Vec<El> = Vec::new();
    if let Some(routine) = &item.routine {
        about = format!("{} · ", words::clock(routine.span()));
        let play = press(app, ".btn-small.btn-do", t("today-start"), Press::Play(routine.clone()));
        acts.push(play.attr("aria-label", format!("{}: {name}", t("today-start"))));
    }
    match &item.held {
        Held::Routine(draft, carried) => {
            let count = Message::new("own-steps").number("count", draft.steps.len() as i64);
            about.push_str(&say(&count));
            if file {
                let copy = Press::Begin(draft.clone(), carried.clone());
                acts.push(press(app, ".btn-small", t("own-copy-file"), copy));
            }
        }
        Held::Technique(_) => about = t("own-technique"),
        Held::NameTaken(_) => about = t("own-name-taken"),
        Held::Unreadable => about.push_str(&item.key),
    }
    let wrong = (!item.faults.is_empty()).then(|| {
        if file {
            return faults::places(&item.text, &item.faults);
        }
        let count = Message::new("own-wrong").number("count", item.faults.len() as i64);
        el("p.warn", say(&count))
    });
    el("li.card.stack-s", (title, el("p.soft", about), wrong, el("div.row", acts)))
}

/// The ways to a new routine.
fn new(app: App) -> El {
    let planned = app.known.with_untracked(|known| known.history.profile.is_some());
    let today =
        planned.then(|| press(app, ".btn-wide", t("own-from-today"), Press::BeginWithToday));
    let ready = library::routines(&app.catalogue.get()).into_iter().map(|routine| {
        let name = say(&routine.name());
        let begin = Press::Begin(own::copy(&routine, &name), Vec::new());
        press(app, ".btn-small", name, begin)
    });
    let ready = (el("summary", t("own-from-ready")), el("div.chips", each(ready)));
    let empty = Press::Begin(Draft::new(""), Vec::new());
    let empty = press(app, ".btn-do.btn-wide", t("own-from-nothing"), empty);
    el("section.card.stack", (el("h2", t("own-new")), empty, today, el("details", ready)))
}

/// What somebody sent: a file, or an address pasted here.
fn open(app: App) -> El {
    let chosen = move |event: web_sys::Event| {
        let file = dom::field(&dom::field(&dom::field(&event, "target"), "files"), "0");
        dom::spawn_local(async move {
            let text = dom::settled(dom::call(&file, "text", &[])).await;
            sent(app, text.and_then(|text| text.as_string()).unwrap_or_default());
        });
    };
    let file = el("input.hidden", ()).attr("type", "file").attr("accept", ".toml,text/plain");
    let file = el("label.btn.btn-wide", (file.on("change", chosen), t("own-open-file")));
    let take = Box::new(move |address| sent(app, address));
    let field = parts::field("own-address", "text", t("own-open-address"), None, take);
    let head = (el("h2", t("own-open")), el("p.soft", t("own-open-lead")));
    el("section.card.stack-s", (head.any(), file, field))
}

/// Shows what was sent.
fn sent(app: App, text: String) {
    if !text.trim().is_empty() {
        app.sent.set(Some(text));
        app.go(Screen::Shared);
    }
}
