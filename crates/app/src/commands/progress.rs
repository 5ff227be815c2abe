//! `rollwise progress`: what changed from week to week, what a session does at once, and how sure
//! that is.
//!
//! What is said is `insight`'s, as in the browser; here it becomes a page or JSON.

use std::io::Write;

use insight::course::{Line, Unclear, Verdict};
use insight::depends::{Dependence, Factor};
use insight::{Better, Course, Effect, Progress, Rule, Week, told};
use journal::{Day, History, WallTime};
use library::Words;
use routine::Message;
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

/// How far back it matters at which minute a session began, in milliseconds. Source: what a session's
/// effect hangs on is asked of a year; before it, the time when it was written will do.
const RECENT_MS: u64 = 366 * 86_400_000;

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
    let now = context.now()?;
    let today = now.day();
    let history = match context.folder.open_existing()? {
        None => History::default(),
        Some(store) => {
            let since = now.ms().saturating_sub(RECENT_MS);
            let since = WallTime::new(since, now.offset_minutes()).unwrap_or(now);
            History::of(&store.load_recent(since)?)
        }
    };
    let all = insight::progress(&history, today);
    match context.form {
        Form::Json => {
            let measures = all.iter().map(|one| measure_json(one, today)).collect();
            context.json(&ProgressJson { until: today.to_string(), measures })?;
        }
        Form::Text => page(&all, &history, today, context)?,
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
        course: course_json(&one.course, &one.measure.rule(), today),
        right_after: effect_json(&one.right_after),
        depends: one.depends().iter().map(|(factor, of)| depends_json(*factor, *of)).collect(),
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

fn course_json(course: &Course, rule: &Rule, today: Day) -> CourseJson {
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
        overlap: course.overlap(rule).map(|overlap| OverlapJson {
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

fn page(
    all: &[Progress],
    history: &History,
    today: Day,
    context: &mut Context,
) -> std::io::Result<()> {
    let (out, words) = (&mut context.out, &context.words);
    if all.is_empty() {
        let nothing = told::joined(&told::nothing(history), &|one| words.text(one));
        for line in wrap(&nothing, PAGE) {
            writeln!(out, "{line}")?;
        }
        return out.flush();
    }
    for one in all {
        writeln!(out, "{}", words.text(&told::name(one.measure)))?;
        for sentences in paragraphs(one, today) {
            for (i, line) in wrap(&told::joined(&sentences, &|one| words.text(one)), PAGE - 4)
                .into_iter()
                .enumerate()
            {
                writeln!(out, "{}{line}", if i == 0 { "  " } else { "    " })?;
            }
        }
        weeks(&one.course.weeks, today, words, &mut **out)?;
        writeln!(out)?;
    }
    for line in wrap(&words.text(&told::cant_say()), PAGE) {
        writeln!(out, "{line}")?;
    }
    out.flush()
}

/// What there is to say of a measure, paragraph by paragraph.
fn paragraphs(one: &Progress, today: Day) -> Vec<Vec<Message>> {
    let (measure, course) = (one.measure, &one.course);
    let mut all = vec![told::course(measure, course)];
    all.extend(course.line.as_ref().map(|line| vec![told::own_error(measure, line)]));
    let since = course.since_begun.as_ref();
    all.extend(since.map(|since| told::since_begun(measure, since, day(since.from, today))));
    // What is read by phone once a week says nothing of a single session.
    let asked = one.right_after.pairs > 0 || matches!(measure, insight::Measure::Rated(_));
    if asked {
        all.push(told::right_after(measure, &one.right_after));
        all.push(told::depends(&one.depends()));
    }
    all
}

fn weeks(weeks: &[Week], today: Day, words: &Words, out: &mut dyn Write) -> std::io::Result<()> {
    if weeks.is_empty() {
        return Ok(());
    }
    let heads = ["term-week-of", "term-readings", "term-mean", "term-level-then"];
    let [week, readings, mean, level] = heads.map(|key| words.text(&Message::new(key)));
    writeln!(out, "  {week:<10} {readings:>9} {mean:>6}  {level}")?;
    for week in weeks {
        let level = week.level.map_or_else(|| "–".into(), |level| format!("{level:.1}"));
        let (from, readings) = (day(week.from, today).to_string(), week.readings);
        writeln!(out, "  {from:<10} {readings:>9} {:>6.1} {level:>6}", week.mean)?;
    }
    Ok(())
}
