//! What was done, by month. A deleted session can be had back for a moment; then it is gone.

use crate::ui::prelude::*;
use journal::{MonthOfSessions, Outcome, PastSession, Purpose, Summary};
use routine::{Message, Set, Span};

use super::nav;
use crate::app::{App, Screen};
use crate::dates;
use crate::words::{self, say, t};

/// All sessions by month.
pub(crate) fn history(app: App) -> Nodes {
    el("main.page", (el("h1", t("history-title")), move || months(app))).any()
}

fn months(app: App) -> Nodes {
    let known = app.known.get();
    let months = known.history.months();
    if months.is_empty() {
        return el(
            "div.empty",
            (
                el("p", t("history-empty")),
                button("", t("nav-today"), move |_| app.go(Screen::Today)),
            ),
        )
        .any();
    }
    each(months.iter().map(|month| one(app, month)))
}

fn one(app: App, month: &MonthOfSessions<'_>) -> impl Child + use<> {
    let practice = || month.sessions.iter().filter(|past| past.is_practice());
    let days: Set<_> = practice().map(|past| past.when.day()).collect();
    let time: Span = practice().map(|past| past.summary.played).sum();
    let total = say(&Message::new("history-month-days").number("days", days.len() as i64));
    let minutes = say(&Message::new("today-minutes").number("minutes", time.secs() / 60));
    let leaving = app.leaving.get();
    let kept = month.sessions.iter().filter(|past| Some(past.session) != leaving);
    let rows = kept.map(|past| row(app, past));
    el(
        "section.card",
        (
            el(
                "div.row-between",
                (
                    el("h2", dates::month(month.month)),
                    el("span.soft.small", (total, " · ", minutes)),
                ),
            ),
            el("ul.list", each(rows)),
        ),
    )
}

fn row(app: App, past: &PastSession) -> impl Child + use<> {
    let id = past.session;
    let name = name(&past.summary);
    let sub = format!(
        "{} · {} · {}",
        dates::short(past.when.day()),
        dates::clock(past.when),
        outcome(past)
    );
    let row = (
        el("span", el("strong", name)),
        el("span.sub", sub),
        el("span.end.num", words::clock(past.summary.played)),
    );
    el("li", nav::link(app, "a.item", Screen::Past(id), row))
}

/// What was done, by name: what pressed, else what there was, else the routine's own name.
pub(super) fn name(summary: &Summary) -> String {
    let names = summary.names();
    let known = names.iter().filter_map(|name| words::with(|words| words.find(name)));
    let known: Vec<String> = known.collect();
    if known.is_empty() { summary.routine_id.clone() } else { known.join(", ") }
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
