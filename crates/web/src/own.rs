//! What is the person's own on the page: the shelf that follows the journal and their folder, and how
//! something of it comes to be, changes and goes.

use std::rc::Rc;
use std::sync::Arc;

use journal::{Note, Own, OwnId};
use library::own::{Held, Item, Shelf};
use routine::{Draft, DraftStep, Edit, Enter, Routine, Technique, limits, text};

use crate::api::Api;
use crate::app::{App, Known, Screen};
use crate::ui::prelude::*;
use crate::words::{self, t};
use crate::{dom, ui};

/// How often the program is asked what lies in the person's folder, in milliseconds, while their own is
/// in view. Source: our choice; a change shows within two seconds.
const ASK_EVERY_MS: i32 = 1_000;

/// A file of the person's folder.
#[derive(Clone, PartialEq)]
pub(crate) struct File {
    /// Its folder and name: `routines/mine.toml`.
    pub(crate) key: String,
    /// What it says.
    pub(crate) text: String,
}

/// Keeps the shelf, and the words of what is on it, as the journal and the folder have it.
pub(crate) fn follow(app: App) {
    let texts = Memo::new(move || {
        let files = app.folder.get().into_iter().map(|file| (file.key, file.text));
        app.known.with(|known| {
            let own = known.history.own.iter().map(|past| &past.own);
            let own = own.map(|own| (own.id.to_string(), own.text.clone()));
            own.chain(files).collect::<Vec<_>>()
        })
    });
    ui::follow(move || {
        // In another language they have other words.
        app.language.get();
        let shelf = Shelf::of(&app.catalogue.get(), texts.get());
        words::take(shelf.catalogue.iter().map(|technique| &**technique));
        app.own.set(Rc::new(shelf));
    });
}

/// Asks for the folder's files, again and again while what this belongs to is there.
pub(crate) fn watch(app: App) {
    let Some(api) = app.api.get() else { return };
    let there = Signal::new(());
    dom::spawn_local(async move {
        let mut tag = String::new();
        while there.is_there() {
            if dom::visible() {
                look(app, &api, &mut tag).await;
            }
            dom::pause(ASK_EVERY_MS).await;
        }
    });
}

/// Asks once; the program answers with files only where they are others than those of `tag`.
async fn look(app: App, api: &Api, tag: &mut String) {
    // A program that doesn't answer is asked again.
    let Ok(answer) = api.ask("GET", &format!("own?known={tag}")).await else { return };
    let text = |of: &wasm_bindgen::JsValue, name| dom::field(of, name).as_string();
    let (Some(now), files) = (text(&answer, "tag"), dom::field(&answer, "files")) else { return };
    if now == *tag {
        return;
    }
    *tag = now;
    let file = |file| Some(File { key: text(&file, "key")?, text: text(&file, "text")? });
    app.folder.set(js_sys::Array::from(&files).iter().filter_map(file).collect());
}

/// What is kept under this name, as it was written.
pub(crate) fn text_of(known: &Known, id: OwnId) -> Option<String> {
    let own = known.history.own.iter().find(|past| past.own.id == id);
    own.map(|past| past.own.text.clone())
}

/// The same as it is now.
pub(crate) fn text(app: App, id: OwnId) -> Option<String> {
    app.known.with_untracked(|known| text_of(known, id))
}

/// What bears this name, if it is there.
pub(crate) fn item(app: App, id: OwnId) -> Option<Item> {
    let text = text(app, id)?;
    // The shelf itself follows a moment later.
    let shelf = app.own.get_untracked();
    if let Some(item) = shelf.item(&id.to_string()).filter(|item| item.text == text) {
        return Some(item.clone());
    }
    Shelf::of(&shelf.catalogue, [(id.to_string(), text)]).items.pop()
}

/// Keeps a new routine, and shows it in the editor.
pub(crate) fn begin(app: App, draft: &Draft, carried: &[Arc<Technique>]) {
    open(app, OwnId::new(dom::random()), draft, carried);
}

/// Keeps a routine under a name, and shows it in the editor.
fn open(app: App, id: OwnId, draft: &Draft, carried: &[Arc<Technique>]) {
    let own = Own { id, text: text::print_draft(draft, carried) };
    app.begin(async move {
        // `write` has shown what went wrong.
        if app.write(vec![Note::Own(own)]).await.is_ok() {
            app.go(Screen::Own(id));
        }
    });
}

/// A technique as a new step: told in full until it was done a few times.
pub(crate) fn step(app: App, technique: &Technique) -> DraftStep {
    let known = app.known.get_untracked();
    let counted = known.history.techniques().get(technique.id()).copied().unwrap_or_default();
    let often = counted.sessions >= limits::ENTER_FULL_TIMES;
    DraftStep::usual(technique, if often { Enter::Brief } else { Enter::Full })
}

/// Keeps a routine of theirs with a technique as its new last step, and shows it in the editor.
pub(crate) fn extend(app: App, id: OwnId, technique: &Technique) {
    let Some(Held::Routine(mut draft, carried)) = item(app, id).map(|item| item.held) else {
        return;
    };
    draft.edit(&Edit::Add(step(app, technique)));
    open(app, id, &draft, &carried);
}

/// What `routine` asks for on any day, to be changed under another name.
pub(crate) fn copy(routine: &Routine, name: &str) -> Draft {
    let mut draft = Draft::of_any_day(routine);
    draft.edit(&Edit::Title(name.into()));
    // What it takes is what it will take.
    draft.edit(&Edit::Minutes(None));
    draft
}

/// Deletes something, says so once that is kept, and offers to take it back: what it was is written anew
/// then, since what is erased can't be had back.
pub(crate) fn delete(app: App, id: OwnId) {
    let found = app.known.with_untracked(|known| {
        let past = known.history.own.iter().find(|past| past.own.id == id)?;
        Some((past.deletion(), Note::Own(past.own.clone())))
    });
    app.replace(Screen::Routines);
    if let Some((deletion, again)) = found {
        app.change_and(deletion, t("own-deleted"), Some(again));
    }
}

/// What an item is called.
pub(crate) fn name(item: &Item) -> String {
    match &item.held {
        Held::Routine(draft, _) => title(draft),
        Held::Technique(technique) => words::say(&technique.name()),
        Held::NameTaken(id) => id.clone(),
        Held::Unreadable => t("own-unreadable"),
    }
}

/// What a draft is called.
pub(crate) fn title(draft: &Draft) -> String {
    if draft.title.is_empty() { t("own-untitled") } else { draft.title.clone() }
}
