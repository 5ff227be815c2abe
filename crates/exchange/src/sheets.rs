//! Sessions, measures and tight places as tables, oldest first. `docs/formats.md` describes each column.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use journal::{Answer, History, Outcome, Purpose, ToldSpot, WallTime, Worked};
use routine::{Region, Side, sort_by_key};

use crate::csv::{Cell, Table};
use crate::measured::{At, Measured, Source, Told};
use crate::moment::day_and_time;
use crate::read::read;

/// What was done, a row for each session that is over, rehearsals among them.
pub fn sessions(history: &History) -> String {
    let mut table = Table::new([
        "session",
        "date",
        "time",
        "utc_offset_min",
        "purpose",
        "routine",
        "played_s",
        "outcome",
        "reason",
        "stopped_in",
        "measure",
        "before",
        "after",
        "morning",
        "techniques",
    ]);
    for past in history.sessions.iter().rev() {
        let summary = &past.summary;
        let points = |answer: Option<Answer>| Some(i64::from(answer?.score?.value()));
        let asked = summary.before.or(summary.after);
        let (reason, stopped_in) = match &summary.outcome {
            Outcome::Stopped { reason, technique } => (Some(reason.key()), technique.clone()),
            Outcome::Finished | Outcome::Interrupted => (None, None),
        };
        let [date, time, offset] = moment(past.when);
        table.row([
            past.session.to_string().into(),
            date,
            time,
            offset,
            purpose(summary.purpose).into(),
            summary.routine_id.as_str().into(),
            i64::from(summary.played.secs()).into(),
            summary.outcome.key().into(),
            reason.into(),
            stopped_in.into(),
            asked.map(|answer| answer.measure.key()).into(),
            points(summary.before).into(),
            points(summary.after).into(),
            past.morning.map(journal::Felt::key).into(),
            worked(&summary.worked).into(),
        ]);
    }
    table.finish()
}

/// What was told, a row for each value.
pub fn measures(measured: &[Measured<'_>]) -> String {
    let mut table = Table::new([
        "date",
        "time",
        "utc_offset_min",
        "session",
        "when",
        "measure",
        "value",
        "words",
        "file",
    ]);
    for one in measured {
        let [date, time, offset] = when(one.at);
        let (session, file) = match one.source {
            Source::Session(session) => (Some(session.to_string()), None),
            Source::File { name, .. } => (None, Some(name)),
        };
        let (measure, value, words) = match one.told {
            Told::Points { of, tenths } => (of.key(), Cell::shortest(tenths), None),
            Told::Felt(felt) => ("morning", Cell::Empty, Some(felt.key())),
        };
        table.row([
            date,
            time,
            offset,
            session.into(),
            one.when.key().into(),
            measure.into(),
            value,
            words.into(),
            file.into(),
        ]);
    }
    table.finish()
}

/// What was measured by phone, counted, or taken in from a file, a row for each value.
pub fn readings(history: &History) -> String {
    let heads = [
        "date",
        "time",
        "utc_offset_min",
        "test",
        "side",
        "value",
        "error",
        "unit",
        "when",
        "file",
    ];
    let mut table = Table::new(heads);
    for one in read(history) {
        let [date, time, offset] = when(one.at);
        table.row([
            date,
            time,
            offset,
            one.test.into(),
            one.side.map(Side::key).into(),
            one.value,
            one.error.map_or(Cell::Empty, Cell::Tenths),
            one.unit.into(),
            one.when.map(|when| when.key()).into(),
            one.file.into(),
        ]);
    }
    table.finish()
}

/// What was told of tight places, a row for each time.
pub fn spots(history: &History) -> String {
    let mut table =
        Table::new(["date", "time", "utc_offset_min", "region", "side", "strength", "words"]);
    let mut all: Vec<(Region, Side, &ToldSpot)> = Vec::new();
    for past in &history.spots {
        all.extend(past.told().map(|told| (past.region, past.side, told)));
    }
    sort_by_key(&mut all, |(_, _, told)| (told.when, told.place));
    for (region, side, told) in all {
        let [date, time, offset] = moment(told.when);
        table.row([
            date,
            time,
            offset,
            region.key().into(),
            side.key().into(),
            i64::from(told.strength.value()).into(),
            told.words.as_str().into(),
        ]);
    }
    table.finish()
}

/// Day, time and distance from UTC, where the person was.
fn moment(when: WallTime) -> [Cell; 3] {
    let (day, time) = day_and_time(when);
    [day.into(), time.into(), i64::from(when.offset_minutes()).into()]
}

/// The same; of a file's reading only the day is known.
fn when(at: At) -> [Cell; 3] {
    match at {
        At::Moment(when) => moment(when),
        At::Day(day) => [day.to_string().into(), Cell::Empty, Cell::Empty],
    }
}

fn purpose(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Practice => "practice",
        Purpose::Rehearsal => "rehearsal",
    }
}

/// `thoracic-extension level 2 90 s; open-book 60 s`.
fn worked(all: &[Worked]) -> String {
    let one = |worked: &Worked| {
        let level =
            worked.level.map_or(String::new(), |level| format!("level {} ", level.number()));
        format!("{} {level}{} s", worked.technique, worked.time.secs())
    };
    all.iter().map(one).collect::<Vec<_>>().join("; ")
}
