//! What a person is not to do: entered with a day or without, lifted again.

use journal::limits::WORDS_CHARS_MAX;
use journal::{Bar, Day, Note, Restriction, Term};
use routine::{Level, Message, Side};

use crate::app::App;
use crate::dates;
use crate::parts;
use crate::ui::prelude::*;
use crate::words::{self, say, t};

/// The highest level that may be a limit; above it there is hardly anything. Source: our choice.
const HIGHEST: u8 = 3;

/// What is not to be done, and entering more of it.
pub(super) fn barred(app: App) -> impl Child {
    el(
        "section.card.stack",
        (
            el("h2", t("bar-title")),
            el("p.soft.small", t("bar-lead")),
            move || entered(app),
            form(app),
        ),
    )
}

/// All that holds today.
fn entered(app: App) -> Nodes {
    let today = app.today();
    let known = app.known.get();
    let holding = known.history.restrictions.iter().filter(|one| one.holds_on(today));
    let rows: Vec<El> = holding.map(|one| row(app, one)).collect();
    if rows.is_empty() {
        return el("p", t("bar-none")).any();
    }
    el("ul.list", each(rows)).any()
}

fn row(app: App, restriction: &Restriction) -> El {
    let until = match restriction.term {
        Term::Until(day) => format!("{} {}", t("bar-until"), date(day)),
        Term::Open | Term::Lifted => t("bar-open"),
    };
    let words = restriction.words.clone();
    let words = if words.is_empty() { until } else { format!("{until} · {words}") };
    let mine = Kept::new(restriction.clone());
    let lift = move |_| {
        let lifted = Restriction { term: Term::Lifted, ..mine.get() };
        app.change(vec![Note::Restriction(lifted)], t("bar-lifted"));
    };
    el(
        "li.item",
        (
            el("strong", name(app, &restriction.bar)),
            el("span.sub", words),
            el("span.end", button(".btn-small", t("bar-lift"), lift)),
        ),
    )
}

/// `Mon 1 March 2027`, with its year: a term may be long.
fn date(day: Day) -> String {
    format!("{} {}", dates::short(day), day.year())
}

fn name(app: App, bar: &Bar) -> String {
    match bar {
        Bar::EndRangeExtension => t("bar-end-range"),
        Bar::SoreShoulder(side) => words::key(["bar-sore-", side.key()].concat()),
        Bar::AboveLevel(level) => {
            say(&Message::new("bar-above-level").number("level", level.number()))
        }
        Bar::Technique(id) => app.catalogue.with(|catalogue| {
            catalogue.get(id).map_or_else(|| id.clone(), |technique| say(&technique.name()))
        }),
    }
}

/// Entering one.
fn form(app: App) -> impl Child {
    let levels = (1..=HIGHEST).filter_map(Level::new).map(Bar::AboveLevel);
    let techniques: Vec<Bar> = app.catalogue.with(|catalogue| {
        catalogue.iter().map(|technique| Bar::Technique(technique.id().into())).collect()
    });
    let shoulders = Side::ALL.iter().copied().map(Bar::SoreShoulder);
    let all = std::iter::once(Bar::EndRangeExtension).chain(shoulders).chain(levels);
    let all = all.chain(techniques);
    let options = all.map(|bar| el("option", name(app, &bar)).attr("value", bar.word()));
    let what = el("select.field", each(options)).attr("id", "bar-what");
    let until = el("input.field", ()).attr("id", "bar-until").attr("type", "date");
    let words = el("input.field", ())
        .attr("id", "bar-words")
        .attr("type", "text")
        .attr("autocomplete", "off");
    let fields = [what.clone(), until.clone(), words.clone()];
    let add = move |_| {
        let [what, until, words] = fields.each_ref().map(parts::value);
        let term = Day::parse(&until).map_or(Some(Term::Open), |day| Term::until(day, app.today()));
        let Some(term) = term else { return app.tell(t("bar-past")) };
        let restriction = Restriction { bar: Bar::from_word(&what), term, words };
        app.change(vec![Note::Restriction(restriction)], t("bar-added"));
    };
    let label = |of: &'static str, words| el("label.small", words).attr("for", of);
    el(
        "details",
        (
            el("summary", t("bar-new")),
            el(
                "div.stack-s",
                (
                    (label("bar-what", t("bar-what")), what),
                    (label("bar-until", t("bar-how-long")), until),
                    (label("bar-words", t("bar-words")), parts::at_most(WORDS_CHARS_MAX, words)),
                    button("", t("bar-add"), add),
                ),
            ),
        ),
    )
}
