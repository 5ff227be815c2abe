//! What was done, by year and month: totals, what was done in them how long, and the sessions.
//!
//! Only what is open is made: ten years are some hundred closed rows. A deleted session can be had back
//! for a moment; then it is gone.

use std::rc::Rc;

use crate::ui::prelude::*;
use journal::{Counted, Month, Outcome, PastSession, Purpose, Totals, YearOfSessions};
use routine::{Message, Span};
use web_sys::Event;

use super::nav;
use crate::app::{App, Known, Screen};
use crate::words::{self, say, t};
use crate::{dates, dom};

/// Most techniques that are named of a year. Source: our choice, those of two sessions; a month names all.
const OF_YEAR: usize = 6;
/// How wide the bar of the fullest month is.
const WIDE: u64 = 100;

/// What can be opened.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stretch {
    Year(i16),
    Month(Month),
}

/// What is open. It stays so when what is behind it changes.
type Open = Signal<Vec<Stretch>>;

/// All sessions by year and month.
pub(crate) fn history(app: App) -> Nodes {
    let last = app
        .known
        .with_untracked(|known| known.history.sessions.first().map(|past| past.when.day().month()));
    let newest = last.map(|month| vec![Stretch::Year(month.year), Stretch::Month(month)]);
    let open = Signal::new(newest.unwrap_or_default());
    el("main.page", (el("h1", t("history-title")), move || years(app, open))).any()
}

fn years(app: App, open: Open) -> Nodes {
    let known = app.known.get();
    let years = known.history.years();
    if years.is_empty() {
        return el(
            "div.empty",
            (
                el("p", t("history-empty")),
                button("", t("nav-today"), move |_| app.go(Screen::Today)),
            ),
        )
        .any();
    }
    each(years.iter().map(|year| one_year(app, open, &known, year)))
}

fn one_year(app: App, open: Open, known: &Rc<Known>, year: &YearOfSessions<'_>) -> El {
    let totals = year.totals();
    let months: Vec<(Month, Counted, u32)> = year
        .months
        .iter()
        .map(|month| {
            let totals = month.totals();
            (month.month, totals.counted, totals.days)
        })
        .collect();
    let techniques = listed(&totals, OF_YEAR);
    let time = on_days(totals.counted.time, totals.days);
    let head = el("span.archive-head", (el("h2", year.year.to_string()), el("span.soft", time)));
    let known = Rc::clone(known);
    let inside = move || {
        let fullest = months.iter().map(|(_, counted, _)| counted.time).max().unwrap_or(Span::ZERO);
        let rows = months.iter().map(|(month, counted, days)| {
            one_month(app, open, &known, *month, (*counted, *days), fullest)
        });
        let techniques = (!techniques.is_empty())
            .then(|| el("div.part", (el("h3", t("history-techniques")), rows_of(&techniques))));
        (each(rows), techniques).any()
    };
    let year = fold(open, Stretch::Year(year.year), head.any(), Rc::new(inside));
    el("section.card.archive", year)
}

fn one_month(
    app: App,
    open: Open,
    known: &Rc<Known>,
    month: Month,
    (counted, days): (Counted, u32),
    fullest: Span,
) -> El {
    let head = el(
        "span.archive-head",
        (
            el("strong", dates::month_alone(month)),
            el("span.soft", on_days(counted.time, days)),
            bar(counted.time, fullest),
        ),
    );
    let known = Rc::clone(known);
    let inside = move || {
        let of_month = |past: &&PastSession| past.when.day().month() == month;
        let sessions: Vec<&PastSession> = known.history.sessions.iter().filter(of_month).collect();
        let totals = Totals::of(sessions.iter().copied());
        let leaving = app.leaving.get();
        let kept = sessions.into_iter().filter(|past| Some(past.session) != leaving);
        let rows: Vec<_> = kept.map(|past| row(app, past)).collect();
        let sessions = totals.counted.sessions;
        let counted = match sessions {
            0 => t("history-counts"),
            _ => say(&Message::new("history-sessions").number("count", sessions)),
        };
        let techniques = (sessions > 0).then(|| rows_of(&listed(&totals, usize::MAX)));
        let counted = (el("p.soft.small", counted), techniques);
        (counted, el("ul.list", rows)).any()
    };
    fold(open, Stretch::Month(month), head.any(), Rc::new(inside))
}

/// Something that opens; what is inside is made when it does.
fn fold(open: Open, stretch: Stretch, head: Nodes, inside: Rc<dyn Fn() -> Nodes>) -> El {
    let is_open = Memo::new(move || open.with(|open| open.contains(&stretch)));
    let first = is_open.with_untracked(|is_open| is_open.then_some(""));
    let toggled = move |event: Event| {
        let now = dom::field(&dom::field(&event, "target"), "open").is_truthy();
        if now != is_open.with_untracked(|is_open| *is_open) {
            open.update(|open| {
                open.retain(|other| *other != stretch);
                if now {
                    open.push(stretch);
                }
            });
        }
    };
    let inside = move || is_open.get().then(|| el("div.stack-s", inside()));
    el("details", (el("summary", head), inside)).attr("open", first).on("toggle", toggled)
}

/// How long, on how many days; or that nothing counted.
fn on_days(time: Span, days: u32) -> String {
    if days == 0 {
        return t("history-none-counted");
    }
    let days = say(&Message::new("history-month-days").number("days", days));
    [days, say(&time.message())].join(" · ")
}

/// How long beside the fullest month of the year; the words beside it say the same.
fn bar(time: Span, fullest: Span) -> El {
    let wide = u64::from(time.ms()) * WIDE / u64::from(fullest.ms().max(1));
    let line = svg("path", ()).attr("d", format!("M0 0H{wide}"));
    svg("svg.archive-bar", line)
        .attr("viewBox", "0 -1 100 2")
        .attr("preserveAspectRatio", "none")
        .attr("aria-hidden", "true")
}

/// The names of what was done, with how long and how often: the longest first, at most so many.
fn listed(totals: &Totals<'_>, most: usize) -> Vec<(String, String)> {
    let one = |(technique, counted): &(&str, Counted)| {
        let times = Message::new("history-sessions").number("count", counted.sessions);
        let told = [say(&counted.time.message()), say(&times)].join(" · ");
        (words::technique(technique), told)
    };
    totals.techniques.iter().take(most).map(one).collect()
}

fn rows_of(techniques: &[(String, String)]) -> El {
    let row = |(name, told): &(String, String)| (el("dt", name.clone()), el("dd", told.clone()));
    el("dl.archive-did", each(techniques.iter().map(row)))
}

fn row(app: App, past: &PastSession) -> impl Child + use<> {
    let id = past.session;
    let sub = format!(
        "{} · {} · {}",
        dates::short(past.when.day()),
        dates::clock(past.when),
        outcome(past)
    );
    let row = (
        el("span", el("strong", words::session(past))),
        el("span.sub", sub),
        el("span.end.num", words::clock(past.summary.played)),
    );
    el("li", nav::link(app, "a.item", Screen::Past(id), row))
}

/// How it ended, in a word or two.
pub(super) fn outcome(past: &PastSession) -> String {
    let ended = match &past.summary.outcome {
        Outcome::Finished => t("history-finished"),
        Outcome::Stopped { reason, .. } => words::key(format!("history-stopped-{}", reason.key())),
        Outcome::Interrupted => t("history-interrupted"),
    };
    match past.summary.purpose {
        Purpose::Practice => ended,
        Purpose::Rehearsal => format!("{ended} · {}", t("history-rehearsal")),
    }
}
