//! Finding by words, as they are typed: techniques, what is known, places, notes and past sessions.

use std::cell::OnceCell;

use journal::{OwnId, Trace, traces};
use library::search::{Document, Found, Index, findable};
use routine::Message;

use super::{favourites, nav, start};
use crate::app::{App, Screen};
use crate::ui::prelude::*;
use crate::words::{self, say, t};
use crate::{dates, own};

/// How many are shown. Source: our choice; more is a list nobody reads.
const SHOWN: usize = 12;

/// Something that was found: where it is, what it is called, and what kind of thing it is.
struct Hit {
    to: Screen,
    title: String,
    kind: &'static str,
    /// A ready routine has no page of its own: its start, which is where it leads, tells what is in it.
    ready: Option<String>,
}

/// All that can be found.
struct Shelf {
    hits: Vec<Hit>,
    index: Index,
}

/// The field, and what was found; `else_shown` while nothing is asked.
pub(super) fn search(app: App, else_shown: impl Fn() -> Nodes + 'static) -> impl Child {
    // Made when something is asked for: years of sessions take a moment.
    let made: Kept<OnceCell<Shelf>> = Kept::new(OnceCell::new());
    let field = el("input.field", ())
        .attr("type", "search")
        .attr("id", "search")
        .attr("autocomplete", "off")
        .attr("placeholder", t("search-hint"))
        .attr("value", app.query.get_untracked())
        .on("input", move |event| {
            let value = crate::dom::field(&crate::dom::field(&event, "target"), "value");
            app.query.set(value.as_string().unwrap_or_default());
        });
    let found = move || {
        let query = app.query.get();
        if query.trim().is_empty() {
            return else_shown();
        }
        let results = made.with(|made| results(app, made.get_or_init(|| shelf(app)), &query));
        // Who finds nothing may look through everything.
        results.unwrap_or_else(|| (nothing(&query), else_shown()).any())
    };
    (
        el("div.stack-s", (el("label.hidden", t("search-title")).attr("for", "search"), field)),
        el("div.stack", found),
    )
}

/// What was found, if anything was.
fn results(app: App, shelf: &Shelf, query: &str) -> Option<Nodes> {
    let found = shelf.index.find(query);
    if found.is_empty() {
        return None;
    }
    let key = if found.len() > SHOWN { "search-first" } else { "search-found" };
    let count = Message::new(key).number("count", found.len() as i64);
    let count = say(&count.number("shown", SHOWN as i64));
    let rows = found.into_iter().take(SHOWN).map(|number| {
        let hit = &shelf.hits[number];
        let inside = (el("strong", hit.title.clone()), el("span.soft.small", t(hit.kind)));
        el("li", way(app, hit, inside))
    });
    let rows: Vec<El> = rows.collect();
    Some((el("p.soft.small", count).attr("role", "status"), el("ul.cards", rows)).any())
}

fn nothing(query: &str) -> El {
    let none = Message::new("search-empty").key_arg("words", query.trim().to_owned());
    el("p.empty", say(&none)).attr("role", "status")
}

/// The way to something.
fn way(app: App, hit: &Hit, inside: impl Child) -> El {
    let Some(ready) = hit.ready.clone() else {
        return nav::link(app, "a.card.card-link", hit.to, inside);
    };
    let link = el("a.card.card-link", inside).attr("href", hit.to.hash());
    link.on("click", move |event| {
        event.prevent_default();
        let all = favourites::ready(app);
        all.into_iter().filter(|one| one.id() == ready).for_each(|one| start::with(app, one));
    })
}

fn shelf(app: App) -> Shelf {
    let catalogue = app.catalogue.get();
    let ready = library::routines(&catalogue);
    let mut all = Vec::new();
    let mut hits = Vec::new();
    for (found, document) in words::with(|words| findable(words, &catalogue, &ready)) {
        let Some((to, kind)) = place(&found) else { continue };
        let ready = if let Found::Routine(id) = found { Some(id) } else { None };
        hits.push(Hit { to, title: words::capital(&document[0]), kind, ready });
        all.push(document);
    }
    app.known.with_untracked(|known| {
        for trace in traces(&known.history) {
            let (screen, title, kind, text) = match trace {
                Trace::Spot(past, said) => {
                    let name = format!("spot-{}-{}", past.region.key(), past.side.key());
                    (Screen::Body, words::key(name), "search-kind-note", said)
                }
                Trace::Note { technique, words: said } => {
                    let Some(screen) = Screen::technique(technique) else { continue };
                    let title = words::technique(technique);
                    (screen, title, "search-kind-note", said.into())
                }
                Trace::Session(past) => {
                    let (day, name) = (dates::long(past.when.day()), words::session(past));
                    let title = format!("{day} · {name}");
                    // A technique's own page comes before the days on which it was done.
                    all.push([String::new(), String::new(), title.clone(), String::new()]);
                    let screen = Screen::Past(past.session);
                    let kind = "search-kind-session";
                    hits.push(Hit { to: screen, title, kind, ready: None });
                    continue;
                }
            };
            all.push([title.clone(), text, String::new(), String::new()]);
            hits.push(Hit { to: screen, title, kind, ready: None });
        }
    });
    for item in &app.own.get_untracked().items {
        let Some(id) = OwnId::from_hex(&item.key) else { continue };
        let title = own::name(item);
        let (to, kind) = (Screen::Own(id), "search-kind-own");
        hits.push(Hit { to, title: title.clone(), kind, ready: None });
        all.push([title, String::new(), String::new(), String::new()]);
    }
    let empty = t("search-words-empty");
    let index = Index::new(all.iter().map(Document::of), &empty);
    Shelf { hits, index }
}

fn place(found: &Found) -> Option<(Screen, &'static str)> {
    Some(match found {
        Found::Technique(id) => (Screen::technique(id)?, "search-kind-technique"),
        Found::Claim(key) => (Screen::claim(key)?, "search-kind-claim"),
        Found::Region(_) => (Screen::Body, "search-kind-region"),
        Found::Routine(_) => (Screen::Routines, "search-kind-routine"),
    })
}
