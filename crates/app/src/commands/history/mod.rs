//! `rollwise history`: what was done, by month, and what was measured, newest first; or what each month or
//! year comes to.

mod totals;

use insight::told;
use journal::{
    Angle, History, Keeper as _, MonthOfSessions, Outcome as Ended, PastReading, PastSession,
    Reading,
};
use library::Words;
use routine::Message;

use crate::commands::timeline::clock;
use crate::context::{Context, Form};
use crate::explain::{Exit, Outcome};
use crate::practice::Practice;
use crate::rated;
use crate::record;
use crate::report;
use crate::terminal::harmless;
use totals::By;

/// Arguments of `rollwise history`.
#[derive(clap::Args, Debug)]
pub(crate) struct Args {
    /// What each month or year comes to, and how long each technique was done in it
    #[arg(long, value_enum, value_name = "STRETCH")]
    by: Option<By>,
}

/// A session as JSON.
#[derive(serde::Serialize)]
struct SessionJson<'a> {
    session: String,
    /// When it began, RFC 3339, where the person was.
    at: String,
    routine: &'a str,
    rehearsal: bool,
    played_ms: u32,
    outcome: &'static str,
    reason: Option<&'static str>,
    measure: Option<&'static str>,
    before: Option<u8>,
    after: Option<u8>,
    morning: Option<&'static str>,
    worked: Vec<WorkedJson<'a>>,
}

#[derive(serde::Serialize)]
struct WorkedJson<'a> {
    technique: &'a str,
    level: Option<u8>,
    ms: u32,
}

#[derive(serde::Serialize)]
struct MonthJson<'a> {
    month: String,
    days: u32,
    sessions: u32,
    played_ms: u32,
    list: Vec<SessionJson<'a>>,
}

/// A reading as JSON; angles in degrees, each with one standard uncertainty.
#[derive(serde::Serialize)]
struct ReadingJson {
    /// When it was taken, RFC 3339, where the person was.
    at: String,
    test: &'static str,
    left: Option<AngleJson>,
    right: Option<AngleJson>,
    angle: Option<AngleJson>,
    per_minute: Option<u16>,
}

#[derive(serde::Serialize)]
struct AngleJson {
    degrees: f64,
    error: f64,
}

#[derive(serde::Serialize)]
struct HistoryJson<'a> {
    months: Vec<MonthJson<'a>>,
    readings: Vec<ReadingJson>,
    unfinished: bool,
    unreadable: usize,
}

pub(crate) fn run(args: &Args, context: &mut Context) -> Outcome {
    let store = context.folder.open_existing()?;
    let history = match &store {
        None => History::default(),
        Some(store) => {
            let journal = store.load()?;
            let history = History::of(&journal);
            record::sweep(store, &journal, &history)?;
            history
        }
    };
    if let Some(by) = args.by {
        totals::run(&history, by, context)?;
        return Ok(Exit::Well);
    }
    let unfinished = match &store {
        None => false,
        Some(store) => record::is_cut_off(&context.folder, store, &history)?,
    };
    match context.form {
        Form::Json => {
            let months = history.months();
            let json = HistoryJson {
                months: months.iter().map(month_json).collect(),
                readings: history.readings.iter().map(reading_json).collect(),
                unfinished,
                unreadable: history.unreadable.len(),
            };
            context.json(&json)?;
        }
        Form::Text => page(&history, unfinished, context)?,
    }
    Ok(Exit::Well)
}

fn month_json<'a>(month: &MonthOfSessions<'a>) -> MonthJson<'a> {
    let totals = month.totals();
    MonthJson {
        month: month.month.to_string(),
        days: totals.days,
        sessions: totals.counted.sessions,
        played_ms: totals.counted.time.ms(),
        list: month.sessions.iter().map(|past| session_json(past)).collect(),
    }
}

fn session_json(past: &PastSession) -> SessionJson<'_> {
    let summary = &past.summary;
    let score = |answer: Option<journal::Answer>| Some(answer?.score?.value());
    let asked = summary.before.or(summary.after);
    let worked =
        |worked: &'_ journal::Worked| (worked.level.map(|level| level.number()), worked.time.ms());
    SessionJson {
        session: past.session.to_string(),
        at: past.when.to_string(),
        routine: &summary.routine_id,
        rehearsal: summary.purpose == journal::Purpose::Rehearsal,
        played_ms: summary.played.ms(),
        outcome: summary.outcome.key(),
        reason: reason(&summary.outcome),
        measure: asked.map(|answer| answer.measure.key()),
        before: score(summary.before),
        after: score(summary.after),
        morning: past.morning.map(journal::Felt::key),
        worked: summary
            .worked
            .iter()
            .map(|one| {
                let (level, ms) = worked(one);
                WorkedJson { technique: &one.technique, level, ms }
            })
            .collect(),
    }
}

fn reading_json(past: &PastReading) -> ReadingJson {
    let of = |angle: Angle| AngleJson {
        degrees: f64::from(angle.tenths()) / 10.0,
        error: f64::from(angle.error_tenths()) / 10.0,
    };
    let none = ReadingJson {
        at: past.when.to_string(),
        test: past.reading.key(),
        left: None,
        right: None,
        angle: None,
        per_minute: None,
    };
    match past.reading {
        Reading::Rotation { left, right, .. } => {
            ReadingJson { left: left.map(of), right: right.map(of), ..none }
        }
        Reading::Extension(angle) | Reading::HeadAngle(angle) => {
            ReadingJson { angle: Some(of(angle)), ..none }
        }
        Reading::Pulse(pulse) => ReadingJson { per_minute: Some(pulse.per_minute()), ..none },
    }
}

fn reason(outcome: &Ended) -> Option<&'static str> {
    match outcome {
        Ended::Stopped { reason, .. } => Some(reason.key()),
        Ended::Finished | Ended::Interrupted => None,
    }
}

fn page(history: &History, unfinished: bool, context: &mut Context) -> std::io::Result<()> {
    let practice = Practice::load(context);
    let words = &practice.words;
    let say = |key: &'static str| words.text(&Message::new(key));
    let out = &mut context.out;
    let nothing_read = history.readings.is_empty() && history.imports.is_empty();
    if history.sessions.is_empty() && nothing_read {
        writeln!(out, "{}", say("history-empty"))?;
    }
    for (i, month) in history.months().iter().enumerate() {
        let gap = if i == 0 { "" } else { "\n" };
        writeln!(out, "{gap}{} · {}", month.month, totals::line(&month.totals(), &practice))?;
        for past in &month.sessions {
            writeln!(out, "  {}", harmless(&line(past, words, &practice)))?;
        }
    }
    if !nothing_read {
        let gap = if history.sessions.is_empty() { "" } else { "\n" };
        writeln!(out, "{gap}{}", say("measure-history"))?;
    }
    for past in &history.readings {
        writeln!(out, "  {}", reading_line(past, words))?;
    }
    for past in &history.imports {
        let brought = words.text(&told::taken_in(std::slice::from_ref(past)));
        writeln!(out, "  {} · {brought}", harmless(&past.imported.file))?;
    }
    out.flush()?;
    if !history.unreadable.is_empty() {
        let what = format!("{} entries can't be read here", history.unreadable.len());
        report::note(&what, "`rollwise doctor` says why. They are kept.");
    }
    if unfinished {
        report::note(
            "a session was cut off",
            "`rollwise roll` offers to go on with it or to close it.",
        );
    }
    Ok(())
}

fn line(past: &PastSession, words: &Words, practice: &Practice) -> String {
    let summary = &past.summary;
    let (hour, minute) = past.when.clock();
    let name = practice.session_name(past);
    let mut line = format!(
        "{} {hour:02}:{minute:02}  {:>5}  {name} · {}",
        past.when.day(),
        clock(summary.played),
        words.text(&Message::new(format!("history-{}", summary.outcome.key()))),
    );
    if let Some(reason) = reason(&summary.outcome) {
        line.push_str(&format!(" ({})", words.text(&Message::new(format!("stop-{reason}")))));
    }
    if let Some(rated) = rated::line(summary, words) {
        line.push_str(&format!(" · {rated}"));
    }
    if summary.purpose == journal::Purpose::Rehearsal {
        line.push_str(&format!(" · {}", words.text(&Message::new("history-rehearsal"))));
    }
    line
}

/// What was measured: with 95 of 100 it lies within ±.
fn reading_line(past: &PastReading, words: &Words) -> String {
    let text = |message: Message| words.text(&message);
    let degrees = |angle: Angle| {
        let message = Message::new("reading-degrees").number("n", angle.degrees());
        text(message.number("of", angle.give_or_take()))
    };
    let side = |key: &'static str, angle: Option<Angle>| {
        angle.map(|angle| format!("{} {}", text(Message::new(key)), degrees(angle)))
    };
    let what = match past.reading {
        Reading::Rotation { left, right, .. } => {
            let sides = [side("reading-left", left), side("reading-right", right)];
            sides.into_iter().flatten().collect::<Vec<_>>().join(", ")
        }
        Reading::Extension(angle) | Reading::HeadAngle(angle) => degrees(angle),
        Reading::Pulse(pulse) => {
            let message = Message::new("reading-pulse").number("n", pulse.per_minute());
            text(message.number("of", 2))
        }
    };
    let (hour, minute) = past.when.clock();
    let name = text(Message::new(format!("test-{}", past.reading.key())));
    format!("{} {hour:02}:{minute:02}  {name} · {what}", past.when.day())
}
