//! A routine as a list: technique, level in words, sets and seconds, time.

use crate::ui::prelude::*;
use routine::{Message, Routine, Sides, Step};

use crate::words::{self, say, t};

/// The steps of a routine.
pub(crate) fn steps(routine: &Routine) -> impl Child + use<> {
    let rows = routine.steps().iter().enumerate().map(|(i, step)| row(i + 1, step));
    let between = el(
        "p.between.soft.small",
        (el("span", t("today-between")), el("span.num", words::clock(routine.between()))),
    );
    (el("ol.plan", each(rows)), between)
}

fn row(number: usize, step: &Step) -> impl Child + use<> {
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
    let sets = if technique.sides() == Sides::Each { "today-sets-side" } else { "today-sets" };
    let sets = say(&Message::new(sets).number("sets", step.sets).number("seconds", step.secs));
    el(
        "li",
        (
            el("span.n.num", number.to_string()).attr("aria-hidden", "true"),
            el("span.what", say(&technique.name())),
            el("span.time.num", words::clock(step.dose())),
            el("span.how", (level, " · ", sets)),
        ),
    )
}
