//! A routine as a list: technique, level in words, sets and seconds, time.

use crate::ui::prelude::*;
use plan::{Plan, SpotToday};
use routine::{Message, Routine, Step, Turns};

use super::nav;
use crate::app::{App, Screen};

use crate::dom;
use crate::words::{self, say, t};

/// Whether a step can be swapped for another.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Swaps {
    /// It can.
    Offered,
    /// It is only shown.
    None,
}

/// A plan's steps, with the tight places that each works.
pub(crate) fn planned(app: App, plan: &Plan, swaps: Swaps) -> impl Child + use<> {
    steps(app, &plan.routine, &plan.spots, swaps)
}

/// The steps of a routine that nobody planned.
pub(crate) fn listed(app: App, routine: &Routine) -> impl Child + use<> {
    steps(app, routine, &[], Swaps::None)
}

fn steps(app: App, routine: &Routine, spots: &[SpotToday], swaps: Swaps) -> impl Child + use<> {
    let rows = routine.steps().iter().enumerate().map(|(i, step)| {
        let here = spots.iter().filter(|one| one.step == i);
        let swap = (swaps == Swaps::Offered && step.technique.pressed()).then(|| swap(app, step));
        row(app, i + 1, step, here.map(|one| say(&one.message())).collect(), swap)
    });
    let between = el(
        "p.between.soft.small",
        (el("span", t("today-between")), el("span.num", words::clock(routine.between()))),
    );
    (el("ol.plan", each(rows)), between)
}

/// Something else in the place of a step, for today.
fn swap(app: App, step: &Step) -> El {
    let id = String::from(step.technique.id());
    let name = say(&step.technique.name());
    let act = move |_| {
        app.wish.update(|wish| wish.swap(&id));
        // The row that was pressed is gone: one goes on at the plan's top.
        dom::focus_heading();
    };
    button("button.link", t("today-swap"), act)
        .attr("aria-label", format!("{}: {name}", t("today-swap")))
}

fn row(
    app: App,
    number: usize,
    step: &Step,
    spots: Vec<String>,
    swap: Option<El>,
) -> impl Child + use<> {
    let technique = &step.technique;
    let level = words::level(technique.id(), step.level);
    let level = if technique.pressed() {
        format!(
            "{} · {level}",
            say(&Message::new("word-level").number("level", step.level.number()))
        )
    } else {
        level
    };
    let sets = say(&plan::amount(step));
    let name = say(&technique.name());
    let name = match Screen::technique(technique.id()) {
        Some(page) => nav::link(app, "a.what", page, name),
        None => el("span.what", name),
    };
    let first = (step.turns == Turns::RightLeft).then(|| format!(" · {}", t("today-right-first")));
    el(
        "li",
        (
            el("span.n.num", number.to_string()).attr("aria-hidden", "true"),
            name,
            el("span.time.num", words::clock(step.dose())),
            el("span.how", (level, " · ", sets, first)),
            each(spots.into_iter().map(|spot| el("span.how.how-spot", spot))),
            swap.map(|swap| el("span.how", swap)),
        ),
    )
}
