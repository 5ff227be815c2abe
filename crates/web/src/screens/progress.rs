//! What changed: a chart and a sentence for each measure, what a session does at once, tight places
//! over time, practice by month.
//!
//! What is said is `insight`'s; here it is only shown.

mod chart;
mod drawing;
mod effect;
mod measure;
mod months;
mod spots;

use journal::Day;
use routine::Message;

use super::nav;
use crate::app::{App, Screen};
use crate::dates;
use crate::ui::prelude::*;
use crate::words::{say, t};

/// The page.
pub(crate) fn progress(app: App) -> Nodes {
    el("main.page.page-wide", (nav::trouble(app), move || shown(app))).any()
}

fn shown(app: App) -> impl Child {
    let known = app.known.get();
    let today = app.today();
    let all = insight::progress(&known.history, today);
    let practice = known.history.practice_days();
    let lead = known.history.practice().last().map(|first| {
        let count = known.history.practice().count() as i64;
        let since = dates::brief(first.when.day());
        say(&Message::new("progress-lead").number("count", count).key_arg("day", since))
    });
    let nothing = || insight::told::joined(&insight::told::nothing(&known.history), &say);
    let empty = all.is_empty().then(|| el("p.empty", nothing()));
    let cards = all.iter().map(|one| measure::card(one, &practice, today));
    let cards = each(cards.collect::<Vec<_>>());
    (
        el("div.head", (el("h1", t("nav-progress")), lead.map(|lead| el("p.soft", lead)))),
        el("div.charts", (empty, cards, spots::card(app), months::card(&practice, today))),
        (!all.is_empty()).then(|| el("p.soft.small", say(&insight::told::cant_say()))),
        el(
            "div.row",
            (
                nav::link(app, "a.btn", Screen::History, t("nav-history")),
                nav::link(app, "a.btn", Screen::Trial, t("trial-title")),
                nav::link(app, "a.btn", Screen::Report, t("report-open")),
            ),
        ),
    )
}

/// The day of a number.
fn day(number: i64, today: Day) -> Day {
    today.plus_days((number - today.number()) as i32)
}
