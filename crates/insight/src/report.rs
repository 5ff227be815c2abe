//! A report for a clinician: what was recorded, as blocks that any writer can lay out.
//!
//! It says what a person told and did, with dates, and what was measured, with its error. It gives no
//! diagnosis and no advice. What isn't here: letters, lines and pages; those are the shells'.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use journal::{Day, Felt, History, Outcome, PastSession, Term};
use routine::{Level, Map, Message, Span};

use crate::limits::REPORT_STOPS;
use crate::progress::{Progress, Seen, progress};
use crate::told;
use crate::trial::{self, Asks, Running};
use crate::values::mean;

/// A part of a report.
#[derive(Clone, PartialEq, Debug)]
pub enum Block {
    /// Its name; once, at the beginning.
    Title(Message),
    /// What the following is about.
    Heading(Message),
    /// Sentences that belong together.
    Text(Vec<Message>),
    /// Rows under heads; each row has as many cells as there are heads.
    Table {
        /// What the columns are.
        heads: Vec<Message>,
        /// From the first to the last.
        rows: Vec<Vec<Cell>>,
    },
}

/// What stands in a table.
#[derive(Clone, PartialEq, Debug)]
pub enum Cell {
    /// A word.
    Word(Message),
    /// Several words.
    Words(Vec<Message>),
    /// A day.
    Day(Day),
    /// How many.
    Count(usize),
    /// Something measured, in tenths.
    Tenths(i32),
    /// From the least to the most, in tenths.
    Range(i32, i32),
}

impl Cell {
    /// What it says; `say` has the words.
    pub fn text(&self, say: impl Fn(&Message) -> String) -> String {
        match self {
            Cell::Word(word) => say(word),
            Cell::Words(words) => {
                let words: Vec<String> = words.iter().map(say).collect();
                words.join(", ")
            }
            Cell::Day(day) => day.to_string(),
            Cell::Count(count) => count.to_string(),
            Cell::Tenths(tenths) => digits(*tenths),
            Cell::Range(low, high) => [digits(*low), digits(*high)].join("–"),
        }
    }

    /// Whether it stands at the right of its column.
    pub const fn is_number(&self) -> bool {
        match self {
            Cell::Count(_) | Cell::Tenths(_) | Cell::Range(..) => true,
            Cell::Word(_) | Cell::Words(_) | Cell::Day(_) => false,
        }
    }
}

fn digits(tenths: i32) -> String {
    let (sign, size) = (if tenths < 0 { "−" } else { "" }, tenths.unsigned_abs());
    [sign, &(size / 10).to_string(), ".", &(size % 10).to_string()].concat()
}

/// All that was recorded until `today`.
pub fn report(history: &History, today: Day) -> Vec<Block> {
    let mut blocks = alloc::vec![
        title("report-title"),
        text(Message::new("report-made").key_arg("day", today.to_string())),
        text(Message::new("report-self-recorded")),
    ];
    let practice: Vec<&PastSession> =
        history.practice().rev().filter(|past| past.when.day() <= today).collect();
    safety(history, &mut blocks);
    practised(history, &practice, &mut blocks);
    stops(history, today, &mut blocks);
    mornings(&practice, &mut blocks);
    spots(history, &mut blocks);
    for one in progress(history, today) {
        measured(&one, today, &mut blocks);
    }
    tried(history, today, &mut blocks);
    blocks.push(heading("report-cant-say"));
    blocks.push(text(told::cant_say()));
    blocks.push(text(Message::new("report-likely")));
    blocks
}

fn title(key: &'static str) -> Block {
    Block::Title(Message::new(key))
}

fn heading(key: &'static str) -> Block {
    Block::Heading(Message::new(key))
}

fn text(message: Message) -> Block {
    Block::Text(alloc::vec![message])
}

fn heads(keys: &[&'static str]) -> Vec<Message> {
    keys.iter().map(|key| Message::new(*key)).collect()
}

/// What was answered to the safety list, and when; what a person isn't to do.
fn safety(history: &History, blocks: &mut Vec<Block>) {
    blocks.push(heading("report-safety"));
    let gate = history.profile.as_ref().and_then(|profile| profile.gate.as_ref());
    let Some(gate) = gate else { return blocks.push(text(Message::new("report-safety-none"))) };
    let ticked: Vec<Message> = gate
        .ticked
        .iter()
        .map(|condition| Message::new(["condition-", condition.key()].concat()))
        .collect();
    let key = if ticked.is_empty() { "report-safety-clear" } else { "report-safety-ticked" };
    blocks.push(text(Message::new(key).key_arg("day", gate.on.to_string())));
    if !ticked.is_empty() {
        let rows = ticked.into_iter().map(|one| alloc::vec![Cell::Word(one)]).collect();
        blocks.push(Block::Table { heads: heads(&["report-ticked"]), rows });
    }
    let barred = history.restrictions.iter().map(|restriction| {
        let what = match &restriction.bar {
            journal::Bar::EndRangeExtension => Message::new("report-bar-extension"),
            journal::Bar::Technique(id) => technique(id),
            journal::Bar::AboveLevel(level) => {
                Message::new("report-bar-above").number("level", level.number())
            }
        };
        let until = match restriction.term {
            Term::Until(day) => Cell::Day(day),
            Term::Open | Term::Lifted => Cell::Word(Message::new("report-until-lifted")),
        };
        alloc::vec![Cell::Word(what), until]
    });
    let rows: Vec<_> = barred.collect();
    if !rows.is_empty() {
        blocks.push(Block::Table { heads: heads(&["report-barred", "report-until"]), rows });
    }
}

fn technique(id: &str) -> Message {
    Message::new([id, "-name"].concat())
}

/// Technique by level: in how many sessions, how many minutes.
fn practised(history: &History, practice: &[&PastSession], blocks: &mut Vec<Block>) {
    blocks.push(heading("report-practice"));
    let (Some(first), Some(last)) = (practice.first(), practice.last()) else {
        return blocks.push(text(Message::new("report-practice-none")));
    };
    let said = Message::new("report-practised")
        .number("count", practice.len() as i64)
        .number("days", history.practice_days().iter().count() as i64)
        .key_arg("first", first.when.day().to_string())
        .key_arg("second", last.when.day().to_string());
    blocks.push(text(said));
    let mut all: Map<(&str, Option<Level>), (usize, Span)> = Map::new();
    for past in practice {
        for worked in &past.summary.worked {
            let of = all.or_insert((worked.technique.as_str(), worked.level), (0, Span::ZERO));
            *of = (of.0 + 1, of.1 + worked.time);
        }
    }
    let row = |((id, level), (count, time)): ((&str, Option<Level>), (usize, Span))| {
        let level = level.map_or_else(
            || Cell::Word(Message::new("report-no-level")),
            |level| Cell::Count(level.number().into()),
        );
        let minutes = ((time.secs() + 3) / 6) as i32;
        alloc::vec![Cell::Word(technique(id)), level, Cell::Count(count), Cell::Tenths(minutes)]
    };
    let rows = all.into_iter().map(row).collect();
    let heads = heads(&["report-technique", "report-level", "report-sessions", "report-minutes"]);
    blocks.push(Block::Table { heads, rows });
}

/// The latest stops for a reason, newest first.
fn stops(history: &History, today: Day, blocks: &mut Vec<Block>) {
    blocks.push(heading("report-stops"));
    let real = history.sessions.iter().filter(|past| {
        past.summary.purpose == journal::Purpose::Practice && past.when.day() <= today
    });
    let stopped = real.filter_map(|past| match &past.summary.outcome {
        Outcome::Stopped { reason, technique } if past.summary.outcome.is_unwell() => {
            Some((past.when.day(), reason, technique))
        }
        Outcome::Stopped { .. } | Outcome::Finished | Outcome::Interrupted => None,
    });
    let row = |(day, reason, at): (Day, &routine::StopReason, &Option<String>)| {
        let reason = Message::new(["stop-", reason.key()].concat());
        let at = at.as_deref().map_or_else(|| Message::new("report-no-level"), technique);
        alloc::vec![Cell::Day(day), Cell::Word(reason), Cell::Word(at)]
    };
    let count = stopped.clone().count();
    if count == 0 {
        return blocks.push(text(Message::new("report-stops-none")));
    }
    blocks.push(text(Message::new("report-stopped").number("count", count as i64)));
    let rows = stopped.take(REPORT_STOPS).map(row).collect();
    let heads = heads(&["report-day", "report-reason", "report-technique"]);
    blocks.push(Block::Table { heads, rows });
}

/// How mornings after were.
fn mornings(practice: &[&PastSession], blocks: &mut Vec<Block>) {
    let count = |felt: Option<Felt>| practice.iter().filter(|past| past.morning == felt).count();
    let told = practice.len() - count(None);
    if told == 0 {
        return;
    }
    blocks.push(heading("report-mornings"));
    let cells = [Some(Felt::Better), Some(Felt::Same), Some(Felt::Worse), None];
    let row = cells.into_iter().map(|felt| Cell::Count(count(felt))).collect();
    let heads = heads(&["today-better", "today-same", "today-worse", "report-not-said"]);
    blocks.push(Block::Table { heads, rows: alloc::vec![row] });
}

/// Tight places, each with all that was told of it.
fn spots(history: &History, blocks: &mut Vec<Block>) {
    let row = |past: &journal::PastSpot| {
        let name = ["spot-", past.region.key(), "-", past.side.key()].concat();
        let first = past.told().next().unwrap_or(past.last());
        let strength = |told: &journal::ToldSpot| Cell::Count(told.strength.value().into());
        let (last, since) = (past.last(), Cell::Day(first.when.day()));
        let now = Cell::Day(last.when.day());
        alloc::vec![Cell::Word(Message::new(name)), since, strength(first), now, strength(last)]
    };
    let rows: Vec<_> = history.spots.iter().map(row).collect();
    if rows.is_empty() {
        return;
    }
    blocks.push(heading("report-spots"));
    let keys = ["report-place", "report-first", "report-of-ten", "report-last", "report-of-ten"];
    blocks.push(Block::Table { heads: heads(&keys), rows });
}

/// A measure: what changed, how sure that is, and its weeks.
fn measured(one: &Progress, today: Day, blocks: &mut Vec<Block>) {
    let (measure, course) = (one.measure, &one.course);
    blocks.push(Block::Heading(told::name(measure)));
    let mut said = told::course(measure, course);
    said.extend(course.line.as_ref().map(|line| told::own_error(measure, line)));
    if let Some(since) = &course.since_begun {
        let from = today.plus_days((since.from - today.number()) as i32);
        said.extend(told::since_begun(measure, since, from));
    }
    blocks.push(Block::Text(said));
    blocks.push(Block::Text(told::right_after(measure, &one.right_after)));
    let week = |seen: &Seen| (seen.day - today.number()).div_euclid(7);
    let rows = one.seen.chunk_by(|a, b| week(a) == week(b)).map(|of_week| {
        let values: Vec<f64> = of_week.iter().map(|seen| seen.before).collect();
        let least = values.iter().copied().fold(f64::MAX, f64::min);
        let most = values.iter().copied().fold(f64::MIN, f64::max);
        let from = today.plus_days(week(&of_week[0]) as i32 * 7);
        let [mean, least, most] = [mean(&values), least, most].map(told::tenths);
        alloc::vec![
            Cell::Day(from),
            Cell::Count(values.len()),
            Cell::Tenths(mean),
            Cell::Range(least, most),
        ]
    });
    let rows = rows.collect();
    let heads = heads(&["report-week-from", "report-readings", "report-mean", "report-spread"]);
    blocks.push(Block::Table { heads, rows });
}

/// The last trial, where it is over.
fn tried(history: &History, today: Day, blocks: &mut Vec<Block>) {
    let Some(running) = Running::latest(history) else { return };
    let Some(plan) = running.plan() else { return };
    // A report is no way to look at a trial that still runs.
    if running.asks(&plan, today) != Asks::Over || running.past.ended {
        return;
    }
    let Ok(outcome) = running.result(&plan) else { return };
    blocks.push(heading("report-trial"));
    blocks.push(text(trial::told::question(plan.question())));
    blocks.push(Block::Text(trial::told::terms(&plan)));
    blocks.push(Block::Text(trial::told::outcome(&plan, &outcome)));
    let mut silent = heads(&["trial-cant-say"]);
    silent.extend(trial::told::silences(&outcome));
    blocks.push(Block::Text(silent));
}
