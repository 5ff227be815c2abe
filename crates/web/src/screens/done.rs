//! Done: saved or not, what was done in plain numbers, water, tomorrow.

use crate::ui::prelude::*;
use journal::{Outcome, Purpose, Summary};
use routine::Message;

use super::nav::trouble_text;
use super::{device, start};
use crate::app::{App, Screen};
use crate::parts::warning;
use crate::running::{Done, Saved, save_again};
use crate::words::{self, say, t};
use crate::{dates, dom};

/// After a session.
pub(crate) fn done(app: App) -> Nodes {
    let Some(done) = app.done.get_untracked() else {
        start::home(app);
        return ().any();
    };
    let summary = done.summary.clone();
    let title = match &summary.outcome {
        Outcome::Finished => t("done-title"),
        Outcome::Stopped { .. } | Outcome::Interrupted => t("done-stopped"),
    };
    let unwell = summary.outcome.stopped_for().filter(|_| summary.outcome.is_unwell());
    let advice = unwell.map(|reason| words::key(format!("say-stop-{}", reason.key())));
    // Nobody is asked about a rehearsal the next morning.
    let practice = summary.counts();
    let rehearsal = summary.purpose == Purpose::Rehearsal;
    let days = app.known.with_untracked(|known| known.history.about.days.clone());
    let next = dates::short(plan::good_next_day(dom::now().day(), &days));
    el(
        "main.page",
        (
            el("h1", title),
            rehearsal.then(|| el("p.tags", el("span.tag", t("history-rehearsal")))),
            saved_line(app, done),
            advice.map(|words| el("p.notice", words)),
            facts(&summary),
            answers(&summary),
            el("p", t("done-water")),
            practice
                .then(|| el("p.soft", (t("done-tomorrow"), " ", t("done-next"), " ", next, "."))),
            device::offer(app),
            el("div.foot", button(".btn-main", t("done-home"), move |_| app.go(Screen::Today))),
        ),
    )
    .any()
}

fn saved_line(app: App, done: Done) -> impl Child {
    let saved = done.saved;
    let done = Kept::new(done);
    let line = move || match saved.get() {
        Saved::Saving => el("p.soft", t("done-saving")).any(),
        Saved::Here => el("p.soft", t("done-saved")).any(),
        Saved::Both => el("p.soft", t("done-saved-both")).any(),
        Saved::There => el("p.soft", t("done-saved-there")).any(),
        Saved::No(why) => el(
            "div.stack-s",
            (
                warning(t("done-not-saved"), trouble_text(&why)),
                button("", t("done-again"), move |_| save_again(app, done.get())),
            ),
        )
        .any(),
    };
    el("div", line).attr("aria-live", "polite")
}

/// What was done, in plain numbers.
pub(super) fn facts(summary: &Summary) -> impl Child + use<> {
    let worked = summary.worked.iter().map(|worked| {
        let level = worked
            .level
            .map(|level| say(&Message::new("word-level").number("level", level.number())));
        el(
            "li.item",
            (
                el("span", words::technique(&worked.technique)),
                el("span.sub", level),
                el("span.end.num", words::clock(worked.time)),
            ),
        )
    });
    let nothing = summary.worked.is_empty().then(|| el("p.soft", t("done-nothing")));
    el(
        "section.card",
        (
            el(
                "div.row-between",
                (el("h2", t("done-what")), el("b.num", words::clock(summary.played))),
            ),
            nothing,
            el("ul.list", each(worked)),
        ),
    )
}

/// The answers before and after, and what a single rating is worth.
pub(super) fn answers(summary: &Summary) -> impl Child + use<> {
    let score = |answer: Option<journal::Answer>| {
        answer.and_then(|answer| answer.score).map(|score| score.value())
    };
    let (before, after) = (score(summary.before), score(summary.after));
    let measure = summary
        .before
        .or(summary.after)
        .map(|answer| words::key(format!("measure-{}", answer.measure.key())));
    (before.is_some() || after.is_some()).then(|| {
        let text =
            |value: Option<u8>| value.map_or_else(|| String::from("–"), |value| value.to_string());
        el(
            "section.card.stack-s",
            (
                el("h2", measure),
                el(
                    "p",
                    (
                        el("b.num", text(before)),
                        " ",
                        t("done-before"),
                        " → ",
                        el("b.num", text(after)),
                        " ",
                        t("done-after"),
                    ),
                ),
                el("p.soft.small", t("done-noise")),
            ),
        )
    })
}
