//! `rollwise trial`: a trial of one's own, from its setting to its result.
//!
//! The rules are `insight::trial`'s; each step is an entry of the journal. Chance comes from the
//! system, or from a seed that was given.

use std::borrow::Cow;

use insight::trial::{self, Asks, Kind, Moment, NoTrial, Outcome as Found, Plan, Running, Seed};
use insight::{Interval, Measure, Rating, told};
use journal::{Day, History, Keeper as _, Note, TrialNote, TrialWhat, WallTime};
use library::Words;
use plan::{TrialSays, trial_says};
use routine::Message;
use serde::Serialize;
use store::Store;

use crate::context::{Context, Form};
use crate::explain::{Exit, Explain, Outcome};
use crate::planning::{Asking, Wishes};
use crate::practice::Practice;
use crate::terminal::wrap;

/// Arguments of `rollwise trial`.
#[derive(clap::Args, Debug)]
#[command(after_help = "Examples:
  rollwise trial start --measure rotation-left
  rollwise trial                what today asks
  rollwise trial done           you did it
  rollwise trial read 42.5      what you read
  rollwise trial result
  rollwise trial order 000000000012d687

Days go in pairs, one of each kind, in an order that chance draws within each pair. What counts is set
before the first day and can't be changed. Looking at the result before the end is counted: each look
has to be surer, so it takes more pairs.")]
pub(crate) struct Args {
    #[command(subcommand)]
    step: Option<Step>,
}

#[derive(clap::Subcommand, Debug)]
enum Step {
    /// Set a trial, and draw its order
    Start(Start),
    /// Today went as it was drawn
    Done,
    /// What was read for the day, as in 42.5
    Read {
        /// The reading
        #[arg(allow_negative_numbers = true)]
        value: f64,
    },
    /// Leave the day out; its pair doesn't count then
    Skip,
    /// What came of it so far; before the end, a look is counted
    Result,
    /// End it before its time
    End,
    /// The order that a seed draws, for anybody to check
    Order {
        /// The seed, sixteen hexadecimal digits
        #[arg(value_parser = seed)]
        seed: Seed,
        /// How many pairs of days
        #[arg(long, default_value_t = 6)]
        pairs: usize,
    },
}

#[derive(clap::Args, Debug)]
struct Start {
    /// What to ask
    #[arg(long, value_parser = question, default_value = "rolling-or-rest")]
    question: trial::Question,
    /// What counts: pain, stiffness, own-task, tension, rotation-left, rotation-right, extension,
    /// head-angle or pulse
    #[arg(long, value_parser = measure)]
    measure: Measure,
    /// When it is read: right-after or next-day
    #[arg(long, value_parser = moment, default_value = "right-after")]
    moment: Moment,
    /// How many pairs of days
    #[arg(long, default_value_t = 6)]
    pairs: usize,
    /// A seed of your own for the order, sixteen hexadecimal digits
    #[arg(long, value_parser = seed)]
    seed: Option<Seed>,
}

fn question(word: &str) -> Result<trial::Question, String> {
    let keys = trial::Question::ALL.map(trial::Question::key).join(", ");
    trial::Question::from_key(word).ok_or_else(|| format!("there are: {keys}"))
}

fn measure(word: &str) -> Result<Measure, String> {
    let keys = Measure::ALL.map(Measure::key).join(", ");
    Measure::from_key(word).ok_or_else(|| format!("there are: {keys}"))
}

fn moment(word: &str) -> Result<Moment, String> {
    let keys = Moment::ALL.map(Moment::key).join(", ");
    Moment::from_key(word).ok_or_else(|| format!("there are: {keys}"))
}

fn seed(word: &str) -> Result<Seed, String> {
    let digits = word.len() == 16 && word.bytes().all(|byte| byte.is_ascii_hexdigit());
    let number = u64::from_str_radix(word, 16).ok().filter(|_| digits);
    number.map(Seed).ok_or_else(|| "a seed has sixteen hexadecimal digits".into())
}

/// Why a step can't be taken.
#[derive(Debug, thiserror::Error)]
enum NoStep {
    #[error("there is no trial")]
    NoTrial,
    #[error("the trial is over")]
    Over,
    #[error("a trial is running")]
    Runs,
    #[error("the trial was set by a newer Rollwise")]
    Newer,
    #[error("nothing is to be done just now")]
    NotDue,
    #[error("nothing is to be read just now")]
    NotToRead,
    #[error("{value} can't be a reading of this")]
    NoReading { value: f64 },
    #[error("{0}")]
    NotAsDrawn(String),
    #[error(transparent)]
    Unfit(#[from] NoTrial),
    #[error("this system gives no random numbers: {0}")]
    NoChance(getrandom::Error),
}

impl Explain for NoStep {
    fn code(&self) -> &'static str {
        match self {
            NoStep::NoTrial => "no-trial",
            NoStep::Over => "trial-over",
            NoStep::Runs => "trial-runs",
            NoStep::Newer => "trial-newer",
            NoStep::NotDue => "trial-not-due",
            NoStep::NotToRead => "trial-not-to-read",
            NoStep::NotAsDrawn(_) => "trial-not-as-drawn",
            NoStep::NoReading { .. } => "trial-no-reading",
            NoStep::Unfit(_) => "trial-unfit",
            NoStep::NoChance(_) => "no-random",
        }
    }

    fn way_out(&self) -> Cow<'static, str> {
        match self {
            NoStep::NoTrial => "Set one: `rollwise trial start --help`.",
            NoStep::Over => "Look at it: `rollwise trial result`. Or set another one.",
            NoStep::Runs => "Go on with it, or end it first: `rollwise trial end`.",
            NoStep::Newer => "Renew this program.",
            NoStep::NotAsDrawn(_) => "`rollwise trial skip` leaves the day out.",
            NoStep::NotDue | NoStep::NotToRead => "`rollwise trial` says what today asks.",
            NoStep::NoReading { .. } => {
                "Ratings go from 0 to 10; angles and the pulse are numbers."
            }
            NoStep::Unfit(_) => "Give another number with --pairs.",
            NoStep::NoChance(_) => "Give a seed of your own with --seed.",
        }
        .into()
    }

    fn exit(&self) -> Exit {
        match self {
            NoStep::Unfit(_) | NoStep::NoReading { .. } => Exit::Usage,
            NoStep::NoTrial
            | NoStep::Over
            | NoStep::Runs
            | NoStep::Newer
            | NoStep::NotDue
            | NoStep::NotToRead
            | NoStep::NotAsDrawn(_)
            | NoStep::NoChance(_) => Exit::Failed,
        }
    }
}

pub(crate) fn run(args: &Args, context: &mut Context) -> Outcome {
    match &args.step {
        None => status(context),
        Some(Step::Start(start)) => set(start, context),
        Some(Step::Order { seed, pairs }) => order(*seed, *pairs, context),
        Some(Step::Done) => step(context, |asks, taken| match asks {
            Asks::Do { day, kind } => {
                taken.as_drawn(kind)?;
                Ok(TrialWhat::Done { day })
            }
            Asks::Over => Err(NoStep::Over),
            Asks::Read { .. } | Asks::TooLate { .. } | Asks::Tomorrow => Err(NoStep::NotDue),
        }),
        Some(Step::Read { value }) => step(context, |asks, taken| match asks {
            Asks::Read { day } => Ok(TrialWhat::Read { day, tenths: reading(taken.plan, *value)? }),
            Asks::Over => Err(NoStep::Over),
            Asks::Do { .. } | Asks::TooLate { .. } | Asks::Tomorrow => Err(NoStep::NotToRead),
        }),
        Some(Step::Skip) => step(context, |asks, _| match asks {
            Asks::Do { day, .. } | Asks::Read { day } | Asks::TooLate { day } => {
                Ok(TrialWhat::LeftOut { day })
            }
            Asks::Over => Err(NoStep::Over),
            Asks::Tomorrow => Err(NoStep::NotDue),
        }),
        Some(Step::End) => step(context, |asks, _| match asks {
            Asks::Over => Err(NoStep::Over),
            Asks::Do { .. } | Asks::Read { .. } | Asks::TooLate { .. } | Asks::Tomorrow => {
                Ok(TrialWhat::Ended)
            }
        }),
        Some(Step::Result) => look(context),
    }
}

/// A reading of what the trial measures, in tenths.
fn reading(plan: &Plan, value: f64) -> Result<i16, NoStep> {
    let most = if let Measure::Rated(_) = plan.measure() { 10.0 } else { 300.0 };
    if !(0.0..=most).contains(&value) {
        return Err(NoStep::NoReading { value });
    }
    Ok((value * 10.0).round() as i16)
}

fn opened(context: &Context) -> Result<(Store, History), crate::explain::Failed> {
    let store = context.folder.open_existing()?.ok_or(NoStep::NoTrial)?;
    let history = History::of(&store.load()?);
    Ok((store, history))
}

fn set(start: &Start, context: &mut Context) -> Outcome {
    let now = context.now()?;
    let store = context.folder.open()?;
    let history = History::of(&store.load()?);
    let running = Running::latest(&history).and_then(|running| Some((running, running.plan()?)));
    if running.is_some_and(|(running, plan)| running.asks(&plan, now.day()) != Asks::Over) {
        return Err(NoStep::Runs.into());
    }
    let seed = match start.seed {
        Some(seed) => seed,
        None => Seed(getrandom::u64().map_err(NoStep::NoChance)?),
    };
    let plan = Plan::new(start.question, start.measure, start.moment, start.pairs, seed)
        .map_err(NoStep::Unfit)?;
    let what = TrialWhat::Set(plan.terms());
    store.record(vec![Note::Trial(TrialNote { seed: seed.0, what })], now)?;
    status(context)
}

/// The trial in which a step is taken.
struct Taken<'a> {
    running: Running<'a>,
    plan: &'a Plan,
    today: Day,
    words: &'a Words,
}

impl Taken<'_> {
    /// Whether today went as `kind`, by the sessions that are here.
    fn as_drawn(&self, kind: Kind) -> Result<(), NoStep> {
        let went = self.running.went(self.plan, kind, self.today);
        let why = trial::told::not_done(went).map(|why| self.words.text(&why));
        why.map_or(Ok(()), |why| Err(NoStep::NotAsDrawn(why)))
    }
}

/// Takes one step and says what comes then.
fn step(
    context: &mut Context,
    take: impl Fn(Asks, &Taken<'_>) -> Result<TrialWhat, NoStep>,
) -> Outcome {
    let now = context.now()?;
    let (store, history) = opened(context)?;
    let running = Running::latest(&history).ok_or(NoStep::NoTrial)?;
    let plan = running.plan().ok_or(NoStep::Newer)?;
    let says = says(&history, now, context);
    let asks = says.map_or(Asks::Over, |says| says.asks);
    let words = &context.words;
    let what = take(asks, &Taken { running, plan: &plan, today: now.day(), words })?;
    store.record(vec![Note::Trial(TrialNote { seed: running.past.seed, what })], now)?;
    status(context)
}

/// What it says of today, beside today's plan.
fn says(history: &History, now: WallTime, context: &Context) -> Option<TrialSays> {
    let practice = Practice::load(context);
    let wishes = Wishes::default();
    let asking = Asking { history, practice: &practice, wishes: &wishes, pain: None, now };
    trial_says(history, now.day(), Some(&asking.plan()))
}

/// A trial as it stands, as JSON.
#[derive(Serialize)]
struct StatusJson {
    seed: String,
    question: &'static str,
    measure: &'static str,
    moment: &'static str,
    pairs: usize,
    set_on: String,
    /// What today asks: `do`, `read`, `too-late`, `tomorrow`, `over`.
    today: &'static str,
    /// The day of the trial that this is about, from 1.
    day: Option<u8>,
    /// Of which kind it is, where something is to be done.
    kind: Option<&'static str>,
    whole_pairs: u8,
    /// At how many different numbers of pairs the result was looked at.
    looks: usize,
}

fn status(context: &mut Context) -> Outcome {
    let now = context.now()?;
    let (_, history) = opened(context)?;
    let running = Running::latest(&history).ok_or(NoStep::NoTrial)?;
    let plan = running.plan().ok_or(NoStep::Newer)?;
    let TrialSays { asks, told } = says(&history, now, context).ok_or(NoStep::Newer)?;
    if context.form == Form::Json {
        let (word, day, kind) = match asks {
            Asks::Do { day, kind } => ("do", Some(day), Some(kind.key())),
            Asks::Read { day } => ("read", Some(day), None),
            Asks::TooLate { day } => ("too-late", Some(day), None),
            Asks::Tomorrow => ("tomorrow", None, None),
            Asks::Over => ("over", None, None),
        };
        context.json(&StatusJson {
            seed: plan.seed().to_string(),
            question: plan.question().key(),
            measure: plan.measure().key(),
            moment: plan.moment().key(),
            pairs: plan.pairs(),
            set_on: running.past.set_on.to_string(),
            today: word,
            day: day.map(|day| day + 1),
            kind,
            whole_pairs: running.whole(&plan),
            looks: running.past.looked.iter().count(),
        })?;
        return Ok(Exit::Well);
    }
    let mut paragraphs = vec![vec![trial::told::question(plan.question())]];
    paragraphs.push(trial::told::terms(&plan));
    let mut so_far = vec![Message::new("trial-seed").key_arg("name", plan.seed().to_string())];
    so_far.extend(trial::told::so_far(running, &plan));
    paragraphs.push(so_far);
    paragraphs.push(told);
    say(&paragraphs, context)?;
    Ok(Exit::Well)
}

/// A result as JSON.
#[derive(Serialize)]
struct ResultJson {
    seed: String,
    finding: &'static str,
    more_pairs: Option<usize>,
    pairs: usize,
    of_pairs: usize,
    looks: u32,
    difference: Option<f64>,
    lower: Option<f64>,
    upper: Option<f64>,
    p: f64,
    error: f64,
    silences: Vec<&'static str>,
}

fn look(context: &mut Context) -> Outcome {
    let now = context.now()?;
    let (store, history) = opened(context)?;
    let running = Running::latest(&history).ok_or(NoStep::NoTrial)?;
    let plan = running.plan().ok_or(NoStep::Newer)?;
    let found = running.result(&plan).map_err(|_| NoStep::Newer)?;
    let pairs = running.whole(&plan);
    // On disk before it is shown: a look that was had is counted.
    if !running.past.looked.contains(&pairs) {
        let what = TrialWhat::Looked { pairs };
        store.record(vec![Note::Trial(TrialNote { seed: running.past.seed, what })], now)?;
    }
    match context.form {
        Form::Json => context.json(&result_json(&plan, &found))?,
        Form::Text => {
            let mut silences = vec![Message::new("trial-cant-say")];
            silences.extend(trial::told::silences(&found));
            let question = vec![trial::told::question(plan.question())];
            say(&[question, trial::told::outcome(&plan, &found), silences], context)?;
        }
    }
    Ok(Exit::Well)
}

fn result_json(plan: &Plan, found: &Found) -> ResultJson {
    use insight::trial::{Finding, Silence};
    let (finding, more_pairs) = match found.finding {
        Finding::FirstBetter => ("first-better", None),
        Finding::SecondBetter => ("second-better", None),
        Finding::TooSmall => ("too-small", None),
        Finding::NoneSeen => ("none-seen", None),
        Finding::CantTell { more } => ("cant-tell-yet", Some(more)),
    };
    let silence = |silence: &Silence| match silence {
        Silence::OthersThanYou => "others-than-you",
        Silence::Expectation => "expectation",
        Silence::Longer => "longer",
        Silence::LeftOut => "left-out",
    };
    let end = |of: fn(Interval) -> f64| found.interval.map(of);
    ResultJson {
        seed: plan.seed().to_string(),
        finding,
        more_pairs,
        pairs: found.pairs,
        of_pairs: plan.pairs(),
        looks: found.looks,
        difference: found.difference,
        lower: end(|interval| interval.lower),
        upper: end(|interval| interval.upper),
        p: found.p,
        error: found.error,
        silences: found.silences.iter().map(silence).collect(),
    }
}

fn order(seed: Seed, pairs: usize, context: &mut Context) -> Outcome {
    // Which question it is for makes no difference to the order.
    let (question, measure) = (trial::Question::RollingOrRest, Measure::Rated(Rating::Pain));
    let plan =
        Plan::new(question, measure, Moment::RightAfter, pairs, seed).map_err(NoStep::Unfit)?;
    let days: Vec<&str> = plan.days().map(Kind::key).collect();
    match context.form {
        Form::Json => context.json(&days)?,
        Form::Text => {
            for (at, pair) in days.chunks(2).enumerate() {
                writeln!(context.out, "{:<3}{}", at + 1, pair.join(", then "))?;
            }
        }
    }
    Ok(Exit::Well)
}

/// How wide the page is, in columns.
const PAGE: usize = 80;

fn say(paragraphs: &[Vec<Message>], context: &mut Context) -> std::io::Result<()> {
    let words = &context.words;
    for sentences in paragraphs {
        for line in wrap(&told::joined(sentences, &|one| words.text(one)), PAGE) {
            writeln!(context.out, "{line}")?;
        }
    }
    Ok(())
}
