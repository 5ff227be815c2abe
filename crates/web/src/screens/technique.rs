//! One technique: what for, how, what goes wrong, what to watch out for; the figure that does it,
//! from any side.

mod adding;
mod place;

use std::cell::RefCell;

use journal::limits::WORDS_CHARS_MAX;
use journal::{Liked, Note, Setting};
use routine::{Condition, Level, LevelForm, Message, Technique};

use super::{favourites, nav, why};
use crate::app::{App, Screen};
use crate::dom;
use crate::parts::{self, choice};
use crate::picture::{self, Moment};
use crate::ui::prelude::*;
use crate::words::{self, say, t};

/// How long after the last letter a note is kept, in milliseconds, as a field's attribute has it. Source:
/// our choice.
const KEEP_AFTER_MS: &str = "600";

/// One technique, by its id.
pub(crate) fn technique(app: App, id: &'static str) -> Nodes {
    let found = app.catalogue.with(|catalogue| catalogue.get(id).cloned());
    let Some(technique) = found else {
        return el("main.page", (parts::back(app), el("h1", t("technique-gone")))).any();
    };
    let levels: Vec<Level> = technique.levels().iter().map(LevelForm::level).collect();
    let level = Signal::new(levels.first().copied().unwrap_or(Level::ONE));
    let shown = Memo::new(move || level.get());
    let options = levels
        .iter()
        .map(|level| (*level, say(&Message::new("word-level").number("level", level.number()))));
    let options = options.collect();
    let of_level = Kept::new(technique.clone());
    let figure = move || {
        let technique = of_level.get();
        let form = technique.form_at_most(shown.get());
        let label = say(&Message::new("technique-figure").key_arg("name", name_key(id)));
        picture::turned(app, &technique, form, label)
    };
    let strip = move || {
        let technique = of_level.get();
        strip(app, &technique, technique.form_at_most(shown.get()))
    };
    let like = move || el("p.soft", words::capital(&words::level(id, shown.get())));
    let star = favourites::star(app, Liked::Technique(id.into()), &say(&technique.name()));
    el(
        "main.page.page-wide",
        (
            el("div.row-between", (parts::back(app), star)),
            el(
                "div.head",
                (
                    el("h1", say(&technique.name())),
                    el("p.lead", words::key(format!("{id}-purpose"))),
                ),
            ),
            el(
                "div.two",
                (
                    el(
                        "div.stack",
                        (
                            el("div.picture", figure),
                            el("p.soft.small", t("technique-turn")),
                            choice(
                                "level",
                                t("technique-levels"),
                                options,
                                move || Some(level.get()),
                                move |to| level.set(to),
                            ),
                            like,
                            adding::adding(app, &technique),
                            strip,
                            place::place(app, &technique),
                        ),
                    ),
                    el("div.stack", words_of(app, &technique)),
                ),
            ),
        ),
    )
    .any()
}

fn name_key(id: &str) -> String {
    format!("{id}-name")
}

/// Enter, move, watch out.
fn strip(app: App, technique: &Technique, form: &LevelForm) -> El {
    let look = picture::look(app);
    let id = technique.id();
    let step = |number: &str, moment, title: String, text: String| {
        let picture = picture::still(technique, form, moment, &look, String::new());
        el(
            "li",
            (
                el("div.picture", picture),
                el("strong", (el("span.num", format!("{number}. ")), title)),
                el("span.soft.small", text),
            ),
        )
    };
    let first = |names: &[String]| {
        let name = names.first()?;
        words::with(|words| words.find(&technique.phrase(name, Some(routine::Side::Left))))
    };
    let script = form.script();
    let enter = first(&script.enter).unwrap_or_default();
    let moves = words::with(|words| {
        words.find(&technique.phrase(&script.breathe_out, Some(routine::Side::Left)))
    });
    let watch = technique.slip().map_or(Moment::Rest, Moment::Wrong);
    let wrong = words::maybe(format!("{id}-mistake-1")).unwrap_or_default();
    el(
        "ol.strip",
        (
            step("1", Moment::Enter, t("technique-enter"), enter),
            step("2", Moment::End, t("technique-move"), moves.unwrap_or_default()),
            step("3", watch, t("technique-watch"), wrong),
        ),
    )
}

fn words_of(app: App, technique: &Technique) -> Vec<El> {
    let id = technique.id();
    let key = |name: &str| words::key(format!("{id}-{name}"));
    let mistakes = (1..).map_while(|n| {
        let mistake = words::maybe(format!("{id}-mistake-{n}"))?;
        let remedy = words::maybe(format!("{id}-remedy-{n}")).unwrap_or_default();
        Some(el(
            "div.claim",
            (el("h3", mistake), el("p", (el("strong", t("word-remedy")), ": ", remedy))),
        ))
    });
    let mistakes: Vec<El> = mistakes.collect();
    let ours = words::maybe(format!("{id}-why-ours")).map(|why| {
        let usual = words::maybe(format!("{id}-usual-form")).unwrap_or_default();
        el("p.soft", (usual, " ", why))
    });
    let mut cards = vec![
        el("section.card.stack-s", (el("h2", t("word-how")), el("p", key("how")), ours)),
        el(
            "section.card.stack-s.card-warn",
            (el("h2", t("word-caution")), el("p", key("caution"))),
        ),
    ];
    if !mistakes.is_empty() {
        cards.push(el("section.card", (el("h2", t("word-mistake")), mistakes)));
    }
    cards.extend([used(app, id), note(app, id), who(technique)].into_iter().flatten());
    cards.push(why::claims_of(technique));
    let related = technique.related().iter().filter_map(|other| {
        let page = Screen::technique(other)?;
        let name = words::key(name_key(other));
        Some(nav::link(app, "a.btn.btn-small", page, name))
    });
    let related: Vec<El> = related.collect();
    if !related.is_empty() {
        cards.push(el(
            "section.card.stack-s",
            (el("h2", t("word-related")), el("div.row", related)),
        ));
    }
    cards
}

/// How often it was done, and for how long; nothing before the first time.
fn used(app: App, id: &str) -> Option<El> {
    let known = app.known.get_untracked();
    let counted = known.history.techniques().get(id).copied()?;
    let text = Message::new("technique-used")
        .number("count", counted.sessions)
        .number("minutes", counted.time.minutes());
    Some(el("section.card.stack-s", (el("h2", t("technique-used-title")), el("p", say(&text)))))
}

/// The person's own words on it.
fn note(app: App, id: &str) -> Option<El> {
    let name = [journal::NOTE_SETTING, id].concat();
    let kept = app.known.with_untracked(|known| known.history.settings.get(&name).cloned());
    let last = RefCell::new(kept.clone().unwrap_or_default());
    let field = el("input.field", ())
        .attr("type", "text")
        .attr("id", "technique-note")
        .attr("autocomplete", "off")
        .attr("data-typed", KEEP_AFTER_MS)
        .attr("placeholder", t("technique-note-hint"))
        .attr("value", kept.unwrap_or_default())
        .on("change", move |event| {
            let value = dom::field(&dom::field(&event, "target"), "value");
            let value = value.as_string().unwrap_or_default();
            if last.replace(value.clone()) != value {
                app.note(vec![Note::Setting(Setting { name: name.clone(), value })]);
            }
            // Said once the field is left, not again and again while it is written in.
            if event.is_trusted() {
                app.tell(t("technique-note-kept"));
            }
        });
    let label = el("label", t("technique-note")).attr("for", "technique-note");
    Some(el("section.card.stack-s", (el("h2", label), parts::at_most(WORDS_CHARS_MAX, field))))
}

/// Who should not do it, or should ask first.
fn who(technique: &Technique) -> Option<El> {
    let named =
        |condition: &Condition| el("li", words::key(format!("condition-{}", condition.key())));
    let who: Vec<El> = technique.cautions().iter().map(named).collect();
    (!who.is_empty()).then(|| {
        el(
            "section.card.stack-s",
            (
                el("h2", t("technique-who")),
                el("ul.rows", who),
                el("p.soft.small", t("technique-who-why")),
            ),
        )
    })
}
