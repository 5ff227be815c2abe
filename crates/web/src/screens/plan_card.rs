//! A routine as a list: technique, level in words, sets and seconds, time.

use leptos::prelude::*;
use routine::{Message, Routine, Sides, Step};

use crate::words::{self, say};

/// The steps of a routine.
pub(crate) fn steps(routine: &Routine) -> impl IntoView + use<> {
    let rows = routine.steps().iter().enumerate().map(|(i, step)| row(i + 1, step));
    view! { <ol class="plan">{rows.collect_view()}</ol> }
}

fn row(number: usize, step: &Step) -> impl IntoView + use<> {
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
    view! {
        <li>
            <span class="n num" aria-hidden="true">{number}</span>
            <span class="what">{say(&technique.name())}</span>
            <span class="time num">{words::clock(step.dose())}</span>
            <span class="how">{level} " · " {sets}</span>
        </li>
    }
}
