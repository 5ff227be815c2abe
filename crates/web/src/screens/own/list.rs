//! Their routines and techniques, their folder's, the ready ones, and the ways to a new one: first what they
//! marked.

use std::sync::Arc;

use journal::{Liked, OwnId};
use library::own::{Held, Item, Shelf};
use routine::{Draft, Message, Routine};
use wasm_bindgen::JsValue;

use super::faults;
use super::press::{Press, press};
use crate::app::{App, Screen};
use crate::parts;
use crate::screens::favourites::{self, liked_of, liked_ready, star};
use crate::screens::nav;
use crate::ui::prelude::*;
use crate::words::{self, say, t};
use crate::{dom, own};

/// Everything of their own, and what is ready: first what they marked.
pub(crate) fn routines(app: App) -> Nodes {
    own::watch(app);
    app.stay_in_touch(|_| true);
    let marked = move || {
        let (known, shelf) = (app.known.get(), app.own.get());
        let liked = known.history.favourites.iter();
        let cards: Vec<El> = liked.filter_map(|liked| marked_card(app, &shelf, liked)).collect();
        (!cards.is_empty()).then(|| (el("h2", t("favourites")), el("ul.stack", cards)))
    };
    // What is marked stands above.
    let others = move |files: bool| {
        let (known, shelf) = (app.known.get(), app.own.get());
        let is_marked = |item: &Item| {
            liked_of(item).is_some_and(|liked| known.history.favourites.contains(&liked))
        };
        let these = shelf.items.iter().filter(|item| is_file(item) == files && !is_marked(item));
        these.map(|item| card(app, item)).collect::<Vec<El>>()
    };
    let kept = move || {
        if app.own.get().items.iter().all(is_file) {
            return el("p.soft", t("own-empty"));
        }
        el("ul.stack", others(false))
    };
    let folder = move || {
        let files = others(true);
        (!files.is_empty()).then(|| {
            let head = (el("h2", t("own-folder")), el("p.soft", t("own-folder-lead")));
            (el("div.head", head), el("ul.stack", files))
        })
    };
    let head = (el("h1", t("own-title")), el("p.soft", t("own-lead")));
    let head = (parts::back(app), el("div.head", head), nav::trouble(app));
    el("main.page", (head.any(), marked, kept, new(app), folder, ready(app), open(app))).any()
}

/// The card of what is marked, where it is here.
fn marked_card(app: App, shelf: &Shelf, liked: &Liked) -> Option<El> {
    let is_it = |item: &&Item| liked_of(item).as_ref() == Some(liked);
    if let Some(item) = shelf.items.iter().find(is_it) {
        return Some(card(app, item));
    }
    let routine = favourites::ready(app).into_iter().find(|ready| liked_ready(ready) == *liked)?;
    Some(ready_card(app, &routine))
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
        acts.push(play(app, routine, &name));
    }
    match &item.held {
        Held::Routine(draft, carried) => {
            about.push_str(&steps(draft.steps.len()));
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
    let star = liked_of(item).map(|liked| star(app, liked, &name));
    let head = el("div.row-between.nowrap", (title, star));
    el("li.card.stack-s", (head, el("p.soft", about), wrong, el("div.row", acts)))
}

/// A ready routine: played as it is, or the beginning of one's own.
fn ready_card(app: App, routine: &Arc<Routine>) -> El {
    let name = say(&routine.name());
    let about = format!("{} · {}", words::clock(routine.span()), steps(routine.steps().len()));
    let change = Press::Begin(own::copy(routine, &name), Vec::new());
    let copy = press(app, ".btn-small", t("own-copy"), change);
    let copy = copy.attr("aria-label", [&t("own-copy"), ": ", &name].concat());
    let acts = (play(app, routine, &name), copy);
    let head = (el("h2", name.clone()), star(app, liked_ready(routine), &name));
    let head = el("div.row-between.nowrap", head);
    let purpose = words::maybe(format!("routine-{}-purpose", routine.id()));
    let about = (el("p", purpose), el("p.soft", about));
    el("li.card.stack-s", (head, about, el("div.row", acts)))
}

fn play(app: App, routine: &Arc<Routine>, name: &str) -> El {
    let play = press(app, ".btn-small.btn-do", t("today-start"), Press::Play(routine.clone()));
    play.attr("aria-label", [&t("today-start"), ": ", name].concat())
}

fn steps(count: usize) -> String {
    say(&Message::new("own-steps").number("count", count as i64))
}

/// The ways to a new routine.
fn new(app: App) -> El {
    let planned = app.known.with_untracked(|known| known.history.profile.is_some());
    let today =
        planned.then(|| press(app, ".btn-wide", t("own-from-today"), Press::BeginWithToday));
    let empty = Press::Begin(Draft::new(""), Vec::new());
    let empty = press(app, ".btn-do.btn-wide", t("own-from-nothing"), empty);
    el("section.card.stack", (el("h2", t("own-new")), empty, today))
}

/// The ready ones; those that are marked stand above.
fn ready(app: App) -> El {
    let others = move || {
        let known = app.known.get();
        let other = |ready: &Arc<Routine>| !known.history.favourites.contains(&liked_ready(ready));
        let others = favourites::ready(app).into_iter().filter(other);
        el("ul.stack", each(others.map(|routine| ready_card(app, &routine))))
    };
    el("details", (el("summary", el("h2", t("own-ready"))), others))
}

/// What somebody sent: a file, or an address pasted here.
fn open(app: App) -> El {
    let chosen = move |event: web_sys::Event| {
        let input = dom::field(&event, "target");
        let file = dom::field(&dom::field(&input, "files"), "0");
        dom::spawn_local(async move {
            match text_of(&file).await {
                Ok(text) => sent(app, text),
                Err(why) => app.tell(t(why)),
            }
            // The same file may be chosen once more.
            let _ = js_sys::Reflect::set(&input, &"value".into(), &"".into());
        });
    };
    let file = el("input.hidden", ()).attr("type", "file").attr("accept", ".toml,text/plain");
    let file = el("label.btn.btn-wide", (file.on("change", chosen), t("own-open-file")));
    let take = Box::new(move |address| sent(app, address));
    let field = parts::field("own-address", "url", t("own-open-address"), None, take);
    let head = (el("h2", t("own-open")), el("p.soft", t("own-open-lead")));
    el("section.card.stack-s", (head.any(), file, field))
}

/// What a file says; else the key of why it can be nobody's routine.
async fn text_of(file: &JsValue) -> Result<String, &'static str> {
    let held =
        dom::settled(dom::call(file, "arrayBuffer", &[])).await.ok_or("shared-unreadable")?;
    let bytes = js_sys::Uint8Array::new(&held).to_vec();
    if bytes.starts_with(b"PK\x03\x04") {
        return Err("shared-archive");
    }
    match String::from_utf8(bytes) {
        Ok(text) if text.trim().is_empty() => Err("shared-empty"),
        Ok(text) => Ok(text),
        Err(_) => Err("shared-not-text"),
    }
}

/// Shows what was sent.
fn sent(app: App, text: String) {
    if !text.trim().is_empty() {
        app.sent.set(Some(text));
        app.go(Screen::Shared);
    }
}
