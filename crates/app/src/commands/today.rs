//! `rollwise today`: what is planned, and why, with the sources.

use std::collections::BTreeSet;

use insight::trial::Asks;
use library::Words;
use plan::{NoPlan, Plan, Reason, Stay, TrialSays, amount, trial_says};
use routine::{Message, Routine, Sides, Step};

use crate::commands::timeline::{clock, in_all};
use crate::context::{Context, Form};
use crate::explain::{Exit, Outcome};
use crate::planning::{self, Asking, NobodyYet, Wishes};
use crate::practice::Practice;
use crate::record;
use crate::report;
use crate::terminal::{harmless, wrap};

/// Arguments of `rollwise today`.
#[derive(clap::Args, Debug)]
#[command(after_help = "Examples:
  rollwise today
  rollwise today --minutes 5
  rollwise today --no-floor --without scapula-release
  rollwise today --chair
  rollwise today --json")]
pub(crate) struct Args {
    #[command(flatten)]
    wishes: Wishes,
}

#[derive(serde::Serialize)]
struct PlanJson<'a> {
    minutes: u32,
    seconds: u32,
    /// Seconds that are no set: getting into place, changing, coming off.
    between_seconds: u32,
    level: Option<u8>,
    offer: Option<u8>,
    steps: Vec<StepJson<'a>>,
    reasons: Vec<ReasonJson>,
    advice: Vec<ReasonJson>,
    left_out: Vec<LeftOutJson<'a>>,
    unfinished: bool,
    /// What a trial of one's own asks of today; `null` where none runs.
    trial: Option<String>,
}

#[derive(serde::Serialize)]
struct StepJson<'a> {
    technique: &'a str,
    name: String,
    level: u8,
    ceiling: u8,
    sets: u32,
    secs: u32,
    each_side: bool,
    /// The only side on which it is done; `null` where it is both or there are none.
    only_side: Option<&'static str>,
    /// Tight places that it works.
    spots: Vec<SpotJson>,
}

#[derive(serde::Serialize)]
struct SpotJson {
    region: &'static str,
    side: &'static str,
    strength: u8,
    stay: bool,
    text: String,
}

#[derive(serde::Serialize)]
struct ReasonJson {
    text: String,
    sources: &'static [&'static str],
    our_choice: bool,
}

#[derive(serde::Serialize)]
struct LeftOutJson<'a> {
    technique: &'a str,
    why: Vec<String>,
}

pub(crate) fn run(args: &Args, context: &mut Context) -> Outcome {
    let now = context.now()?;
    let Some(store) = context.folder.open_existing()? else { return Err(NobodyYet.into()) };
    let history = planning::recent(&store, now)?;
    let practice = Practice::load(context);
    args.wishes.check(&practice)?;
    let (history, wishes) = (&history, &args.wishes);
    let planned = Asking { history, practice: &practice, wishes, pain: None, now }.plan();
    let unfinished = record::is_cut_off(&context.folder, &store, history)?;
    let trial = trial_says(history, now.day(), Some(&planned));
    let trial = trial.and_then(|says| in_words(&says, &practice.words));
    let plan = match planned {
        Err(NoPlan::Walk { minutes }) => return walk(minutes, trial, unfinished, context),
        planned => planned?,
    };
    match context.form {
        Form::Json => context.json(&in_json(&plan, &practice.words, unfinished, trial))?,
        Form::Text => {
            of_trial(trial.as_deref(), context)?;
            page(&plan, &practice.words, context)?;
            context.out.flush()?;
            if unfinished {
                let words = practice.words.text(&Message::new("today-unfinished"));
                report::note(&words, "`rollwise roll` offers to go on with it or to close it.");
            }
        }
    }
    Ok(Exit::Well)
}

/// What a trial of one's own asks of today; `None` where it is over.
fn in_words(says: &TrialSays, words: &Words) -> Option<String> {
    let told = || insight::told::joined(&says.told, &|one| words.text(one));
    (says.asks != Asks::Over).then(told)
}

fn of_trial(trial: Option<&str>, context: &mut Context) -> std::io::Result<()> {
    let Some(asks) = trial else { return Ok(()) };
    let title = context.words.text(&Message::new("trial-title"));
    for line in wrap(&format!("{title}: {asks}"), PAGE) {
        writeln!(context.out, "{line}")?;
    }
    writeln!(context.out)
}

/// A day of walking, which a trial drew: nothing is planned.
fn walk(minutes: u32, trial: Option<String>, unfinished: bool, context: &mut Context) -> Outcome {
    match context.form {
        Form::Json => context.json(&PlanJson {
            minutes,
            seconds: 0,
            between_seconds: 0,
            level: None,
            offer: None,
            steps: Vec::new(),
            reasons: Vec::new(),
            advice: Vec::new(),
            left_out: Vec::new(),
            unfinished,
            trial,
        })?,
        Form::Text => of_trial(trial.as_deref(), context)?,
    }
    Ok(Exit::Well)
}

fn in_json<'a>(
    plan: &'a Plan,
    words: &Words,
    unfinished: bool,
    trial: Option<String>,
) -> PlanJson<'a> {
    let reasons =
        |reasons: &[Reason]| reasons.iter().map(|reason| reason_json(reason, words)).collect();
    PlanJson {
        minutes: plan.routine.told_minutes(),
        seconds: plan.routine.span().secs(),
        between_seconds: plan.routine.between().secs(),
        level: plan.level.map(|level| level.number()),
        offer: plan.offer.map(|level| level.number()),
        steps: (0..plan.routine.steps().len()).map(|at| step_json(plan, at, words)).collect(),
        reasons: reasons(&plan.reasons),
        advice: reasons(&plan.advice),
        left_out: plan
            .left_out
            .iter()
            .map(|out| LeftOutJson {
                technique: &out.technique,
                why: out.why.iter().map(|why| words.text(&why.message())).collect(),
            })
            .collect(),
        unfinished,
        trial,
    }
}

fn reason_json(reason: &Reason, words: &Words) -> ReasonJson {
    ReasonJson {
        text: words.text(&reason.message()),
        sources: reason.sources(),
        our_choice: reason.ours(),
    }
}

fn step_json<'a>(plan: &'a Plan, at: usize, words: &Words) -> StepJson<'a> {
    let step = &plan.routine.steps()[at];
    let spots = plan.spots.iter().filter(|one| one.step == at).map(|one| SpotJson {
        region: one.spot.region.key(),
        side: one.spot.side.key(),
        strength: one.spot.strength.value(),
        stay: one.stay == Stay::Once,
        text: words.text(&one.message()),
    });
    StepJson {
        spots: spots.collect(),
        technique: step.technique.id(),
        name: words.text(&step.technique.name()),
        level: step.level.number(),
        ceiling: step.ceiling.number(),
        sets: step.sets,
        secs: step.secs,
        each_side: step.sides().count() > 1,
        only_side: (step.technique.sides() == Sides::Each && step.turns.other().is_none())
            .then(|| step.turns.first().key()),
    }
}

/// How wide the page is, in columns.
const PAGE: usize = 80;

fn page(plan: &Plan, words: &Words, context: &mut Context) -> std::io::Result<()> {
    let minutes = plan.routine.told_minutes();
    let title = words.text(&Message::new("today-title").number("minutes", minutes));
    let out = &mut context.out;
    writeln!(out, "{title} ({})\n", in_all(plan.routine.span(), words))?;
    for (at, step) in plan.routine.steps().iter().enumerate() {
        writeln!(out, "  {}", harmless(&step_line(step, words)))?;
        for one in plan.spots.iter().filter(|one| one.step == at) {
            writeln!(out, "    {}", words.text(&one.message()))?;
        }
    }
    writeln!(out, "  {}", between_line(&plan.routine, words))?;
    writeln!(out, "\n{}", words.text(&Message::new("today-why")))?;
    for reason in plan.reasons.iter().chain(&plan.advice) {
        paragraph(out, &reason_line(reason, words))?;
    }
    for out_of in &plan.left_out {
        let why: Vec<String> = out_of.why.iter().map(|why| words.text(&why.message())).collect();
        paragraph(out, &format!("{}: {}", words.text(&out_of.name()), why.join(" ")))?;
    }
    sources(plan, words, out)
}

/// One step in a line: `Thoracic extension · level 2 · 2 × 45 s`.
pub(crate) fn step_line(step: &Step, words: &Words) -> String {
    let level = Message::new("word-level").number("level", step.level.number());
    let mut parts = vec![words.text(&step.technique.name())];
    if step.technique.pressed() {
        parts.push(words.text(&level));
    }
    parts.push(words.text(&amount(step)));
    parts.join(" · ")
}

/// What the steps don't show, so that they and this are the minutes that were promised.
pub(crate) fn between_line(routine: &Routine, words: &Words) -> String {
    format!("{}: {}", words.text(&Message::new("today-between")), clock(routine.between()))
}

fn reason_line(reason: &Reason, words: &Words) -> String {
    let mut line = words.text(&reason.message());
    let ours = words.text(&Message::new("term-our-choice"));
    match (reason.sources(), reason.ours()) {
        ([], false) => {}
        ([], true) => line.push_str(&format!(" [{ours}]")),
        (sources, false) => line.push_str(&format!(" [{}]", sources.join(", "))),
        (sources, true) => line.push_str(&format!(" [{ours}; {}]", sources.join(", "))),
    }
    line
}

fn paragraph(out: &mut dyn std::io::Write, text: &str) -> std::io::Result<()> {
    for (i, line) in wrap(&harmless(text), PAGE - 4).into_iter().enumerate() {
        writeln!(out, "{} {line}", if i == 0 { "  -" } else { "   " })?;
    }
    Ok(())
}

/// Each source that a reason names, once, in the order of their keys.
fn sources(plan: &Plan, words: &Words, out: &mut dyn std::io::Write) -> std::io::Result<()> {
    let all = plan.reasons.iter().chain(&plan.advice).flat_map(|reason| reason.sources());
    let named: BTreeSet<&str> = all.copied().collect();
    if named.is_empty() {
        return Ok(());
    }
    writeln!(out, "\n{}", words.text(&Message::new("word-sources")))?;
    for source in library::sources().iter().filter(|source| named.contains(source.key.as_str())) {
        let mut parts = vec![format!("{}: {}", source.key, source.title)];
        parts.extend(source.authors.clone());
        parts.extend(source.year.map(|year| year.to_string()));
        parts.extend(source.link().map(|(name, _)| name));
        paragraph(out, &parts.join(". "))?;
    }
    Ok(())
}
