//! The words after a session in the terminal: that it is saved, what it was, and what to think of.

use std::io;

use journal::{Day, Purpose, Summary, Weekday};
use plan::{caution, good_next_day};
use routine::{Message, Set};

use crate::commands::timeline::clock;
use crate::context::{Context, Form};
use crate::practice::Practice;
use crate::rated;
use crate::terminal::harmless;

/// What came of the session that is called `name`, once the screen is as it was.
pub(super) fn tell(
    name: &str,
    summary: &Summary,
    today: Day,
    days: &Set<Weekday>,
    practice: &Practice,
    context: &mut Context,
) -> io::Result<()> {
    if context.form == Form::Json {
        let score = |answer: Option<journal::Answer>| Some(answer?.score?.value());
        return context.json(&SavedJson {
            routine: &summary.routine_id,
            played_ms: summary.played.ms(),
            rehearsal: summary.purpose == Purpose::Rehearsal,
            before: score(summary.before),
            after: score(summary.after),
        });
    }
    let say = |key: &'static str| practice.words.text(&Message::new(key));
    let out = &mut context.out;
    writeln!(out, "{} {} · {}", say("done-saved"), clock(summary.played), harmless(name))?;
    if let Some(caution) = caution(summary) {
        writeln!(out, "{}", practice.words.text(&caution))?;
    }
    if let Some(rated) = rated::line(summary, &practice.words) {
        writeln!(out, "{rated}")?;
        writeln!(out, "{}", say("done-noise"))?;
    }
    writeln!(out, "{}", say("done-water"))?;
    if summary.counts() {
        writeln!(out, "{} {}", say("done-next"), good_next_day(today, days))?;
    }
    Ok(())
}

#[derive(serde::Serialize)]
struct SavedJson<'a> {
    routine: &'a str,
    played_ms: u32,
    rehearsal: bool,
    before: Option<u8>,
    after: Option<u8>,
}
