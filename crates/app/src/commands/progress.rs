//! `rollwise progress`: what changed from week to week, what a session does at once, and how sure
//! that is.
//!
//! It words what `insight` found; intervals first, never cheers.

use insight::course::{Line, SinceBegun, Unclear, Verdict};
use insight::depends::{Dependence, Factor};
use insight::{Better, Course, Effect, Interval, Measure, Progress, Week};
use journal::{Day, History, Keeper as _};
use serde::Serialize;

use crate::context::{Context, Form};
use crate::explain::{Exit, Outcome};
use crate::terminal::wrap;

/// Arguments of `rollwise progress`.
#[derive(clap::Args, Debug)]
#[command(after_help = "Examples:
  rollwise progress
  rollwise progress --json

A course is judged after five weeks and twelve readings. \"Better\" means: the 95 % interval leaves out
no change, and the change is as large as a real one has to be, your own error counted.")]
pub(crate) struct Args {}

#[derive(Serialize)]
struct ProgressJson {
    until: String,
    measures: Vec<MeasureJson>,
}

#[derive(Serialize)]
struct MeasureJson {
    measure: &'static str,
    better: &'static str,
    course: CourseJson,
    right_after: EffectJson,
    depends: Vec<DependenceJson>,
}

#[derive(Serialize)]
struct CourseJson {
    verdict: &'static str,
    why: Option<&'static str>,
    /// About so many more sessions, or readings by phone; `null` where it can be told, or never will.
    more_sessions: Option<usize>,
    readings: usize,
    unscored: usize,
    days: i64,
    start: Option<f64>,
    change: Option<f64>,
    lower: Option<f64>,
    upper: Option<f64>,
    per_week: Option<f64>,
    robust_change: Option<f64>,
    own_error: Option<f64>,
    real_change: Option<f64>,
    likeness: Option<f64>,
    overlap: Option<OverlapJson>,
    /// Where the course doesn't reach back to the first days.
    since_begun: Option<SinceJson>,
    weeks: Vec<WeekJson>,
}

#[derive(Serialize)]
struct OverlapJson {
    nap: f64,
    nap_lower: f64,
    nap_upper: f64,
    tau: f64,
    tau_corrected: bool,
}

#[derive(Serialize)]
struct SinceJson {
    from: String,
    verdict: &'static str,
    why: Option<&'static str>,
    change: f64,
    lower: f64,
    upper: f64,
}

#[derive(Serialize)]
struct WeekJson {
    from: String,
    readings: usize,
    mean: f64,
    level: Option<f64>,
    level_error: Option<f64>,
}

#[derive(Serialize)]
struct EffectJson {
    verdict: &'static str,
    why: Option<&'static str>,
    more_sessions: Option<usize>,
    pairs: usize,
    change: Option<f64>,
    lower: Option<f64>,
    upper: Option<f64>,
    real_change: Option<f64>,
}

#[derive(Serialize)]
struct DependenceJson {
    on: &'static str,
    verdict: &'static str,
    /// How much better for each unit more.
    slope: Option<f64>,
    lower: Option<f64>,
    upper: Option<f64>,
    more_sessions: Option<usize>,
}

pub(crate) fn run(_: &Args, context: &mut Context) -> Outcome {
    let today = context.now()?.day();
    let history = match context.folder.open_existing()? {
        None => History::default(),
        Some(store) => History::of(&store.load()?),
    };
    let all = insight::progress(&history, today);
    match context.form {
        Form::Json => {
            let measures = all.iter().map(|one| measure_json(one, today)).collect();
            context.json(&ProgressJson { until: today.to_string(), measures })?;
        }
        Form::Text => page(&all, today, context)?,
    }
    Ok(Exit::Well)
}

/// Thousandths are far below anybody's own error.
fn rounded(value: f64) -> f64 {
    (value * 1000.0).round() / 1000.0 + 0.0
}

fn measure_json(one: &Progress, today: Day) -> MeasureJson {
    MeasureJson {
        measure: one.measure.key(),
        better: match one.measure.rule().better {
            Better::More => "more",
            Better::Less => "less",
        },
        course: course_json(&one.course, today),
        right_after: effect_json(&one.right_after),
        depends: one.depends.iter().map(|(factor, of)| depends_json(*factor, *of)).collect(),
    }
}

fn verdict(verdict: Verdict) -> (&'static str, Option<&'static str>, Option<usize>) {
    match verdict {
        Verdict::Better => ("better", None, None),
        Verdict::Worse => ("worse", None, None),
        Verdict::NotClearly(Unclear::LikeNone) => ("not-clearly", Some("like-none"), None),
        Verdict::NotClearly(Unclear::TooSmall) => ("not-clearly", Some("too-small"), None),
        Verdict::NotClearly(Unclear::FewReadings) => ("not-clearly", Some("few-readings"), None),
        Verdict::CantTell { more } => {
            ("cant-tell-yet", more.is_none().then_some("out-of-reach"), more)
        }
    }
}

fn course_json(course: &Course, today: Day) -> CourseJson {
    let (word, why, more_sessions) = verdict(course.verdict);
    let of = |part: &dyn Fn(&Line) -> f64| course.line.as_ref().map(|line| rounded(part(line)));
    CourseJson {
        verdict: word,
        why,
        more_sessions,
        readings: course.readings,
        unscored: course.unscored,
        days: course.days,
        start: of(&|line| line.start),
        change: of(&|line| line.change),
        lower: of(&|line| line.interval.lower),
        upper: of(&|line| line.interval.upper),
        per_week: of(&|line| line.per_week),
        robust_change: of(&|line| line.robust),
        own_error: of(&|line| line.own_error),
        real_change: of(&|line| line.real_change),
        likeness: of(&|line| line.likeness),
        overlap: course.overlap.map(|overlap| OverlapJson {
            nap: rounded(overlap.nap.value),
            nap_lower: rounded(overlap.nap.interval.lower),
            nap_upper: rounded(overlap.nap.interval.upper),
            tau: rounded(overlap.tau.tau),
            tau_corrected: overlap.tau.applies,
        }),
        since_begun: course.since_begun.map(|since| {
            let (verdict, why, _) = verdict(since.verdict);
            SinceJson {
                from: day(since.from, today).to_string(),
                verdict,
                why,
                change: rounded(since.change),
                lower: rounded(since.interval.lower),
                upper: rounded(since.interval.upper),
            }
        }),
        weeks: course.weeks.iter().map(|week| week_json(week, today)).collect(),
    }
}

fn week_json(week: &Week, today: Day) -> WeekJson {
    WeekJson {
        from: day(week.from, today).to_string(),
        readings: week.readings,
        mean: rounded(week.mean),
        level: week.level.map(rounded),
        level_error: week.level_error.map(rounded),
    }
}

/// The day of a number, which lies not far from today.
fn day(number: i64, today: Day) -> Day {
    today.plus_days(i32::try_from(number - today.number()).unwrap_or(0))
}

fn effect_json(effect: &Effect) -> EffectJson {
    let (word, why, more_sessions) = verdict(effect.verdict);
    EffectJson {
        verdict: word,
        why,
        more_sessions,
        pairs: effect.pairs,
        change: effect.change.map(rounded),
        lower: effect.interval.map(|interval| rounded(interval.lower)),
        upper: effect.interval.map(|interval| rounded(interval.upper)),
        real_change: effect.real_change.map(rounded),
    }
}

fn depends_json(factor: Factor, dependence: Dependence) -> DependenceJson {
    let (verdict, slope, interval, more_sessions) = match dependence {
        Dependence::GoesWith { slope, interval } => {
            ("goes-with", Some(slope), Some(interval), None)
        }
        Dependence::NotSeen { interval } => ("not-seen", None, Some(interval), None),
        Dependence::CantTell { more } => ("cant-tell-yet", None, None, Some(more)),
    };
    DependenceJson {
        on: factor.key(),
        verdict,
        slope: slope.map(rounded),
        lower: interval.map(|interval| rounded(interval.lower)),
        upper: interval.map(|interval| rounded(interval.upper)),
        more_sessions,
    }
}

/// How wide the page is, in columns.
const PAGE: usize = 80;

fn page(all: &[Progress], today: Day, context: &mut Context) -> std::io::Result<()> {
    let out = &mut context.out;
    if all.is_empty() {
        writeln!(
            out,
            "Nothing is measured yet: a session asks one question before and one after."
        )?;
        return out.flush();
    }
    for (at, one) in all.iter().enumerate() {
        let gap = if at == 0 { "" } else { "\n" };
        writeln!(out, "{gap}{}", name(one.measure))?;
        let mut say = |text: &str| -> std::io::Result<()> {
            for (i, line) in wrap(text, PAGE - 4).into_iter().enumerate() {
                writeln!(out, "{}{line}", if i == 0 { "  " } else { "    " })?;
            }
            Ok(())
        };
        let unit = if is_rated(one.measure) { "session" } else { "reading" };
        say(&format!("From week to week: {}", course_line(&one.course, unit)))?;
        if let Some(line) = &one.course.line {
            say(&own_line(line))?;
        }
        if let Some(since) = &one.course.since_begun {
            say(&since_line(since, today))?;
        }
        // What is read by phone once a week says nothing of a single session.
        let asked = one.right_after.pairs > 0 || is_rated(one.measure);
        if asked {
            say(&format!("Right after a session: {}", effect_line(&one.right_after)))?;
        }
        match &one.depends {
            _ if !asked => {}
            [
                (_, Dependence::CantTell { more }),
                (_, Dependence::CantTell { more: second }),
                (_, Dependence::CantTell { more: third }),
            ] => {
                let more = about(*more.max(second).max(third), "session");
                say(&format!("What that hangs on: can't tell yet; {more}."))?;
            }
            some => {
                for (factor, dependence) in some {
                    say(&depends_line(*factor, *dependence))?;
                }
            }
        }
        if !one.course.weeks.is_empty() {
            writeln!(out, "  week of     readings   mean  level at its end")?;
        }
        for week in &one.course.weeks {
            let level = week.level.map_or_else(|| "–".into(), |level| format!("{level:.1}"));
            let (from, readings) = (day(week.from, today).to_string(), week.readings);
            writeln!(out, "  {from:<10} {readings:>9} {:>6.1} {level:>6}", week.mean)?;
        }
    }
    writeln!(out)?;
    for line in wrap(CANT_SAY, PAGE) {
        writeln!(out, "{line}")?;
    }
    out.flush()
}

const CANT_SAY: &str = "What this can't say: whether rolling did it. Who begins on bad days gets \
better by itself, and who rolls expects something. Only a trial with days drawn by lot can tell.";

fn name(measure: Measure) -> &'static str {
    match measure {
        Measure::Pain => "Pain, 0–10",
        Measure::Stiffness => "Stiffness, 0–10",
        Measure::OwnTask => "Own task, 0–10",
        Measure::Tension => "Tension, 0–10",
        Measure::RotationLeft => "Turning to the left, degrees",
        Measure::RotationRight => "Turning to the right, degrees",
        Measure::Extension => "Leaning back, degrees",
        Measure::HeadAngle => "Head angle, degrees",
        Measure::Pulse => "Resting pulse, beats a minute",
    }
}

/// Whether a session asks for it, before and after.
fn is_rated(measure: Measure) -> bool {
    match measure {
        Measure::Pain | Measure::Stiffness | Measure::OwnTask | Measure::Tension => true,
        Measure::RotationLeft
        | Measure::RotationRight
        | Measure::Extension
        | Measure::HeadAngle
        | Measure::Pulse => false,
    }
}

fn signed(value: f64) -> String {
    let text = format!("{:.1}", value.abs());
    match (text.as_str(), value < 0.0) {
        ("0.0", _) => "0".into(),
        (_, true) => format!("−{text}"),
        (_, false) => format!("+{text}"),
    }
}

fn by(change: f64, interval: Interval) -> String {
    let Interval { lower, upper } = interval;
    format!("{} (95 %: {} to {})", signed(change), signed(lower), signed(upper))
}

/// About so many more of a unit: a session, a reading.
fn about(more: usize, unit: &str) -> String {
    format!("about {more} more {unit}{}", if more == 1 { "" } else { "s" })
}

fn cant_tell(more: Option<usize>, unit: &str) -> String {
    match more {
        Some(more) => format!("can't tell yet; {}", about(more, unit)),
        None => "can't tell: your readings swing more than a real change, and half a year of \
                 sessions wouldn't be enough"
            .into(),
    }
}

fn course_line(course: &Course, unit: &str) -> String {
    let what = match course.verdict {
        Verdict::Better => "better, by a real change".into(),
        Verdict::Worse => "worse, by a real change".into(),
        Verdict::NotClearly(Unclear::LikeNone) => "not clearly changed".into(),
        Verdict::NotClearly(Unclear::TooSmall) => {
            "not clearly changed; it moved, by less than is a real change".into()
        }
        Verdict::NotClearly(Unclear::FewReadings) => {
            "not clearly changed; a few readings or the first week make all of it".into()
        }
        Verdict::CantTell { more } => cant_tell(more, unit),
    };
    let Some(line) = &course.line else {
        return format!("{what} ({} readings so far).", course.readings);
    };
    let weeks = f64::from(i32::try_from(course.days).unwrap_or(i32::MAX)) / 7.0;
    let of = by(line.change, line.interval);
    format!("{what}. {of} in {weeks:.0} weeks, {} readings.", course.readings)
}

fn since_line(since: &SinceBegun, today: Day) -> String {
    let what = match since.verdict {
        Verdict::Better => "better, by a real change",
        Verdict::Worse => "worse, by a real change",
        Verdict::NotClearly(Unclear::TooSmall | Unclear::FewReadings) => {
            "not clearly changed; it moved, by less than is a real change"
        }
        Verdict::NotClearly(Unclear::LikeNone) | Verdict::CantTell { .. } => "not clearly changed",
    };
    let (from, of) = (day(since.from, today), by(since.change, since.interval));
    format!("Since the first days, {from}: {what}. {of}.")
}

fn own_line(line: &Line) -> String {
    format!(
        "Your own error is {:.1}; a real change is {:.1} or more. Likeness of a reading to the one \
         before: {}.",
        line.own_error,
        line.real_change,
        signed(line.likeness)
    )
}

fn effect_line(effect: &Effect) -> String {
    let what = match effect.verdict {
        Verdict::Better => "better, by a real change".into(),
        Verdict::Worse => "worse, by a real change".into(),
        Verdict::NotClearly(Unclear::TooSmall | Unclear::FewReadings) => {
            "it moves, by less than is a real change".into()
        }
        Verdict::NotClearly(Unclear::LikeNone) => "no clear change".into(),
        Verdict::CantTell { more } => cant_tell(more, "session"),
    };
    match (effect.change, effect.interval) {
        (Some(change), Some(interval)) => {
            format!("{what}. {} on average of {} sessions.", by(change, interval), effect.pairs)
        }
        _ => format!("{what} ({} so far).", effect.pairs),
    }
}

fn depends_line(factor: Factor, dependence: Dependence) -> String {
    let (what, unit) = match factor {
        Factor::Minutes => ("how long it takes", "minute"),
        Factor::Hour => ("the time of day", "hour later"),
        Factor::DaysSince => ("the days since the last", "day"),
    };
    match dependence {
        Dependence::GoesWith { slope, interval } => {
            let more = if slope > 0.0 { "more" } else { "less" };
            let Interval { lower, upper } = interval;
            format!(
                "It goes with {what}: {more} with each {unit}, {slope:+.2} ({lower:+.2} to \
                 {upper:+.2}). That needn't be the cause."
            )
        }
        Dependence::NotSeen { .. } => format!("Whether it goes with {what}: looked for, not seen."),
        Dependence::CantTell { more } => {
            format!("Whether it goes with {what}: can't tell yet; {}.", about(more, "session"))
        }
    }
}
