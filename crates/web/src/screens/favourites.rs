//! What is found first: the star that marks a favourite, and what is marked, done most and done last.

use std::sync::Arc;

use journal::{Favourite, Liked, Note, OwnId};
use library::own::{Held, Item, Shelf};
use routine::Routine;

use super::{nav, start};
use crate::app::{App, Screen};
use crate::own;
use crate::parts::{Icon, icon};
use crate::ui::prelude::*;
use crate::words::{self, say, t};

/// The star beside something called `name`: pressed, it is a favourite.
pub(super) fn star(app: App, liked: Liked, name: &str) -> El {
    let label = [&t("favourite"), ": ", name].concat();
    let liked_too = liked.clone();
    let is_marked =
        Memo::new(move || app.known.with(|known| known.history.favourites.contains(&liked_too)));
    let press = move |_| {
        let marked = !is_marked.with_untracked(|marked| *marked);
        let said = Favourite { liked: liked.clone(), marked };
        let told = if marked { "favourite-marked" } else { "favourite-unmarked" };
        app.change(vec![Note::Favourite(said)], t(told));
    };
    button(".btn-plain.star", icon(Icon::Star), press)
        .attr("aria-label", label)
        .attr("aria-pressed", move || if is_marked.get() { "true" } else { "false" })
}

/// What is marked, what is done most, what else was done last: each where there is something of it.
pub(super) fn first(app: App) -> Nodes {
    let (known, shelf) = (app.known.get(), app.own.get());
    let history = &known.history;
    let technique = |id: &str| way(app, id, &shelf);
    let shown = |id: &str| {
        page(id, &shelf)?;
        shelf.catalogue.get(id).map(Arc::as_ref)
    };
    let marked = history.favourites.iter().filter_map(|liked| match liked {
        Liked::Technique(id) => technique(id.as_str()),
        Liked::Routine(_) | Liked::Own(_) => of_routine(app, liked, &shelf),
    });
    let habits = history.habits(&shown);
    let rows = [
        ("favourites", marked.collect::<Vec<El>>()),
        ("favourites-most", habits.most.into_iter().filter_map(technique).collect()),
        ("favourites-lately", habits.lately.into_iter().filter_map(technique).collect()),
    ];
    let rows = rows.into_iter().filter(|(_, ways)| !ways.is_empty());
    let rows: Vec<El> = rows
        .map(|(title, ways)| el("div.stack-s", (el("h2", t(title)), el("div.chips", ways))))
        .collect();
    if rows.is_empty() { ().any() } else { el("section.card.stack", rows).any() }
}

/// The way to a technique's page.
fn way(app: App, id: &str, shelf: &Shelf) -> Option<El> {
    let page = page(id, shelf)?;
    Some(nav::link(app, "a.btn.btn-small", page, words::technique(id)))
}

/// A technique's page; what only a routine of theirs brings along has none.
fn page(id: &str, shelf: &Shelf) -> Option<Screen> {
    let is_it = |item: &&Item| match &item.held {
        Held::Technique(technique) => technique.id() == id,
        Held::Routine(..) | Held::NameTaken(_) | Held::Unreadable => false,
    };
    let own = || OwnId::from_hex(&shelf.items.iter().find(is_it)?.key).map(Screen::Own);
    Screen::technique(id).or_else(own)
}

/// The way to a routine that is marked: to its start where it can be played.
fn of_routine(app: App, liked: &Liked, shelf: &Shelf) -> Option<El> {
    if let Some(item) = shelf.items.iter().find(|item| liked_of(item).as_ref() == Some(liked)) {
        let name = own::name(item);
        if let Some(routine) = item.routine.clone() {
            return Some(button(".btn-small", name, move |_| start::with(app, routine.clone())));
        }
        let page = OwnId::from_hex(&item.key).map(Screen::Own)?;
        return Some(nav::link(app, "a.btn.btn-small", page, name));
    }
    let ready = ready(app).into_iter().find(|ready| liked_ready(ready) == *liked)?;
    let name = say(&ready.name());
    Some(button(".btn-small", name, move |_| start::with(app, ready.clone())))
}

/// As what something of their own is marked; nothing in their folder but a sound routine can be.
pub(super) fn liked_of(item: &Item) -> Option<Liked> {
    let kept = OwnId::from_hex(&item.key).map(Liked::Own);
    kept.or_else(|| item.routine.as_deref().map(liked_ready))
}

/// As what a routine that isn't in the journal is marked.
pub(super) fn liked_ready(routine: &Routine) -> Liked {
    Liked::Routine(routine.id().into())
}

/// The ready routines.
pub(super) fn ready(app: App) -> Vec<Arc<Routine>> {
    library::routines(&app.catalogue.get()).into_iter().map(Arc::new).collect()
}
