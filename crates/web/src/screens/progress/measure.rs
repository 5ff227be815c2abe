//! One measure: its chart, one sentence, and what a session does at once.

use insight::{Progress, told};
use journal::Day;
use routine::{Message, Set};

use super::{chart, day, effect};
use crate::ui::prelude::*;
use crate::words::{say, t};

/// The card of a measure.
pub(super) fn card(one: &Progress, practice: &Set<Day>, today: Day) -> El {
    let (measure, course) = (one.measure, &one.course);
    let own =
        course.line.as_ref().map(|line| el("p.soft.small", say(&told::own_error(measure, line))));
    let since = course.since_begun.as_ref().map(|since| {
        let told = told::since_begun(measure, since, day(since.from, today));
        el("p", sentence(&told))
    });
    let right_after = told::right_after(measure, &one.right_after);
    let both = one.seen.iter().any(|seen| seen.after.is_some());
    let key = both.then(|| {
        el(
            "span.legend.small.soft",
            (el("i.before", ()), t("done-before"), el("i.after", ()), t("done-after")),
        )
    });
    let depends =
        each(told::depends(&one.depends()).iter().map(|one| el("p.soft.small", say(one))));
    el(
        "section.card.stack",
        (
            el("div.row-between", (el("h2", say(&told::name(measure))), key)),
            chart::chart(one, practice, today),
            el("p", sentence(&told::course(measure, course))),
            since,
            own,
            el("div.part.stack-s", (effect::interval(one), el("p", sentence(&right_after)))),
            depends,
        ),
    )
}

/// The first sentence, which says what counts, stands out.
fn sentence(told: &[Message]) -> impl Child + use<> {
    let mut words = told.iter().map(say);
    let first = words.next();
    let rest: Vec<String> = words.collect();
    (first.map(|first| el("strong", first)), " ", rest.join(" "))
}
