//! What was found, as messages: one place for browser, terminal and report, so that all say the same.
//!
//! The sentences are `library`'s, in `progress.ftl`. Each message is a sentence of its own; what
//! belongs together stands in one list, in order.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use journal::{Day, History, PastImport};
use routine::Message;

use crate::course::{Course, Line, SinceBegun, Unclear, Verdict};
use crate::depends::{Dependence, Factor};
use crate::measure::Measure;
use crate::right_after::Effect;
use crate::values::Interval;

/// Nothing is read yet; and that rehearsals never count, where there are some.
pub fn nothing(history: &History) -> Vec<Message> {
    let count = history.sessions.iter().filter(|past| !past.is_real()).count();
    let rehearsed = Message::new("progress-rehearsals").number("count", count as i64);
    let none = core::iter::once(Message::new("progress-none"));
    none.chain((count > 0).then_some(rehearsed)).collect()
}

/// How many readings files brought, and from which days; `files` has at least one reading.
pub fn taken_in(files: &[PastImport]) -> Message {
    let days = || files.iter().flat_map(|past| &past.imported.readings).map(|one| one.day);
    let day = |day: Option<Day>| day.map_or_else(String::new, |day| day.to_string());
    Message::new("taken-in")
        .number("count", days().count() as i64)
        .key_arg("first", day(days().min()))
        .key_arg("second", day(days().max()))
}

/// What no course can say.
pub fn cant_say() -> Message {
    Message::new("progress-cant-say")
}

/// The measure's name, with its scale or unit.
pub fn name(measure: Measure) -> Message {
    Message::new(["measured-", measure.key()].concat())
}

/// A message about something measured, with its unit in it.
pub(crate) fn about(key: &'static str, measure: Measure) -> Message {
    let unit = match measure {
        Measure::Rated(_) => "points",
        Measure::RotationLeft
        | Measure::RotationRight
        | Measure::Extension
        | Measure::HeadAngle => "degrees",
        Measure::Pulse => "beats",
    };
    Message::new(key).key_arg("unit", unit)
}

/// What changed from week to week, and by how much.
pub fn course(measure: Measure, course: &Course) -> Vec<Message> {
    let mut told = alloc::vec![verdict("week", course.verdict)];
    match &course.line {
        Some(line) => {
            let weeks = (course.days + 3) / 7;
            let change = about("course-change", measure).number("weeks", weeks);
            let change = within(change, line.change, line.interval);
            told.push(change.number("count", course.readings as i64));
        }
        None => told.push(Message::new("course-so-far").number("count", course.readings as i64)),
    }
    told
}

/// How much one reading errs, and what a real change is.
pub fn own_error(measure: Measure, line: &Line) -> Message {
    let told = about("course-own-error", measure);
    told.tenths("error", amount(line.own_error)).tenths("real", amount(line.real_change))
}

/// How far the latest days lie from the first of all, which are those from the day `from` on.
pub fn since_begun(measure: Measure, since: &SinceBegun, from: Day) -> Vec<Message> {
    let change = within(about("since-change", measure), since.change, since.interval);
    alloc::vec![verdict("begun", since.verdict), change.key_arg("day", from.to_string())]
}

/// What a session does at once.
pub fn right_after(measure: Measure, effect: &Effect) -> Vec<Message> {
    let mut told = alloc::vec![verdict("after", effect.verdict)];
    let count = effect.pairs as i64;
    told.push(match (effect.change, effect.interval) {
        (Some(change), Some(interval)) => {
            within(about("effect-change", measure), change, interval).number("count", count)
        }
        _ => Message::new("effect-so-far").number("count", count),
    });
    told
}

/// What that hangs on; one sentence where none of it can be told yet.
pub fn depends(depends: &[(Factor, Dependence)]) -> Vec<Message> {
    let missing = depends.iter().map(|(_, of)| match of {
        Dependence::CantTell { more } => Some(*more as i64),
        Dependence::GoesWith { .. } | Dependence::NotSeen { .. } => None,
    });
    let all_missing: Option<Vec<i64>> = missing.collect();
    if let Some(more) = all_missing.and_then(|missing| missing.into_iter().max()) {
        return alloc::vec![Message::new("depends-cant-tell").number("more", more)];
    }
    let one = |(factor, of): &(Factor, Dependence)| {
        let key = match of {
            Dependence::GoesWith { slope, .. } if *slope > 0.0 => "depends-more",
            Dependence::GoesWith { .. } => "depends-less",
            Dependence::NotSeen { .. } | Dependence::CantTell { .. } => "depends-not-seen",
        };
        Message::new(key).key_arg("factor", factor.key())
    };
    let can_tell = |(_, of): &&(Factor, Dependence)| !matches!(of, Dependence::CantTell { .. });
    depends.iter().filter(can_tell).map(one).collect()
}

/// Sentences that stand together, worded by `text`.
pub fn joined(sentences: &[Message], text: &dyn Fn(&Message) -> String) -> String {
    let worded: Vec<String> = sentences.iter().map(text).collect();
    worded.join(" ")
}

/// The verdict on what was looked at `when`: from week to week, right after, since the beginning.
fn verdict(when: &'static str, verdict: Verdict) -> Message {
    let word = match verdict {
        Verdict::Better => "better",
        Verdict::Worse => "worse",
        Verdict::NotClearly(Unclear::LikeNone) => "like-none",
        Verdict::NotClearly(Unclear::TooSmall) => "too-small",
        Verdict::NotClearly(Unclear::FewReadings) => "few-readings",
        Verdict::CantTell { more: None } => "out-of-reach",
        Verdict::CantTell { more: Some(more) } => {
            let told = Message::new("verdict-cant-tell").key_arg("when", when);
            return told.number("more", more as i64);
        }
    };
    Message::new("verdict-line").key_arg("when", when).key_arg("verdict", word)
}

/// A change and where it lies.
pub(crate) fn within(message: Message, change: f64, interval: Interval) -> Message {
    let message = message.change("change", tenths(change));
    message.change("lower", tenths(interval.lower)).change("upper", tenths(interval.upper))
}

/// In tenths, the nearest; what is beyond any measure stays at the end of the numbers.
pub(crate) fn tenths(value: f64) -> i32 {
    libm::round(value * 10.0) as i32
}

/// The same of what has no sign.
pub fn amount(value: f64) -> u32 {
    libm::round(value * 10.0) as u32
}
