//! Sessions, measures and tight places as tables, oldest first. `docs/formats.md` describes each column.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use journal::{Angle, Answer, History, Outcome, Purpose, Reading, ToldSpot, WallTime, Worked};
use routine::{Region, Side, sort_by_key};

use crate::csv::{Cell, Table};
use crate::measured::{Measured, Told};
use crate::moment::day_and_time;

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

/// What was told and measured, a row for each value.
pub fn measures(measured: &[Measured]) -> String {
    let mut table = Table::new([
        "date",
        "time",
        "utc_offset_min",
        "session",
        "when",
        "measure",
        "value",
        "words",
    ]);
    for one in measured {
        let [date, time, offset] = moment(one.at);
        let (measure, value, words) = match one.told {
            Told::Points(measure, points) => (measure.key(), Some(i64::from(points)), None),
            Told::Felt(felt) => ("morning", None, Some(felt.key())),
        };
        table.row([
            date,
            time,
            offset,
            one.session.to_string().into(),
            one.when.key().into(),
            measure.into(),
            value.into(),
            words.into(),
        ]);
    }
    table.finish()
}

/// What was measured by phone or counted, a row for each value.
pub fn readings(history: &History) -> String {
    let heads = ["date", "time", "utc_offset_min", "test", "side", "value", "error", "unit"];
    let mut table = Table::new(heads);
    for past in history.readings.iter().rev() {
        let [date, time, offset] = moment(past.when);
        let mut row = |side: Option<&str>, value: String, error: Option<String>, unit: &str| {
            let test = past.reading.key().into();
            table.row([
                date.clone(),
                time.clone(),
                offset.clone(),
                test,
                side.into(),
                value.into(),
                error.into(),
                unit.into(),
            ]);
        };
        let mut angle = |side, angle: Angle| {
            row(side, tenths(angle.tenths()), Some(tenths(angle.error_tenths())), "deg");
        };
        match past.reading {
            Reading::Rotation { left, right, .. } => {
                let sides = [(Side::Left, left), (Side::Right, right)];
                for (side, one) in sides {
                    one.into_iter().for_each(|one| angle(Some(side.key()), one));
                }
            }
            Reading::Extension(one) | Reading::HeadAngle(one) => angle(None, one),
            Reading::Pulse(pulse) => row(None, pulse.per_minute().to_string(), None, "1/min"),
        }
    }
    table.finish()
}

/// Tenths as a number with a point.
fn tenths(tenths: u16) -> String {
    format!("{}.{}", tenths / 10, tenths % 10)
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
