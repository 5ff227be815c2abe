//! `rollwise programme`: a few weeks with an aim; beginning, pausing, going on, leaving.

use std::borrow::Cow;

use journal::{History, Note, ProgrammeTurn, Turn};
use library::Words;
use plan::{PROGRAMMES, Programme, Standing, State, standing};
use routine::Message;

use crate::context::{Context, Form};
use crate::explain::{Exit, Explain, Outcome};
use crate::planning::{self, NobodyYet};
use crate::practice::{Instead, Practice, instead};

/// Arguments of `rollwise programme`.
#[derive(clap::Args, Debug)]
#[command(
    after_help = "A week counts once it is done, so there is nothing to catch up on. The first day of
each week is a measuring day. `rollwise profile undo` takes the last turn back.

Examples:
  rollwise programme
  rollwise programme begin first-steps
  rollwise programme pause
  rollwise programme resume
  rollwise programme leave"
)]
pub(crate) struct Args {
    #[command(subcommand)]
    what: Option<What>,
}

#[derive(clap::Subcommand, Debug)]
enum What {
    /// Where you are in yours, and all there are; the same as without a word
    Show,
    /// Begin one, in place of any other
    Begin {
        /// Its name
        name: String,
    },
    /// Pause it: days until you go on don't count
    Pause,
    /// Go on with it
    Resume,
    /// Leave it
    Leave,
}

/// Why no turn was taken.
#[derive(Debug, thiserror::Error)]
enum ProgrammeError {
    #[error("there is no programme `{name}`")]
    Unknown { name: String, instead: Instead },
    #[error("you follow no programme")]
    NoneFollowed,
}

impl Explain for ProgrammeError {
    fn code(&self) -> &'static str {
        match self {
            ProgrammeError::Unknown { .. } => "unknown-programme",
            ProgrammeError::NoneFollowed => "no-programme",
        }
    }

    fn way_out(&self) -> Cow<'static, str> {
        match self {
            ProgrammeError::Unknown { instead, .. } => instead.way_out("").into(),
            ProgrammeError::NoneFollowed => {
                "Run `rollwise programme`; it says what there is.".into()
            }
        }
    }

    fn exit(&self) -> Exit {
        match self {
            ProgrammeError::Unknown { .. } => Exit::Usage,
            ProgrammeError::NoneFollowed => Exit::Failed,
        }
    }
}

pub(crate) fn run(args: &Args, context: &mut Context) -> Outcome {
    let now = context.now()?;
    let Some(store) = context.folder.open_existing()? else { return Err(NobodyYet.into()) };
    let mut history = planning::recent(&store, now)?;
    if history.profile.is_none() {
        return Err(NobodyYet.into());
    }
    let turn = match args.what.as_ref().unwrap_or(&What::Show) {
        What::Show => None,
        What::Begin { name } => Some((known(name)?.id.into(), Turn::Begun)),
        What::Pause => Some((followed(&history)?, Turn::Paused)),
        What::Resume => Some((followed(&history)?, Turn::Resumed)),
        What::Leave => Some((followed(&history)?, Turn::Left)),
    };
    if let Some((programme, turn)) = turn {
        let turn = ProgrammeTurn { programme, turn, on: now.day() };
        store.record(vec![Note::Programme(turn)], now)?;
        history = planning::recent(&store, now)?;
    }
    let following = history.following.as_ref();
    let standing = following.and_then(|one| standing(one, &history.sessions, now.day()));
    let practice = Practice::load(context);
    match context.form {
        Form::Json => context.json(&in_json(standing.as_ref()))?,
        Form::Text => page(standing.as_ref(), &practice.words, context)?,
    }
    Ok(Exit::Well)
}

fn known(name: &str) -> Result<&'static Programme, ProgrammeError> {
    Programme::of(name).ok_or_else(|| {
        let names = PROGRAMMES.iter().map(|programme| programme.id);
        ProgrammeError::Unknown { name: name.into(), instead: instead(name, names) }
    })
}

fn followed(history: &History) -> Result<String, ProgrammeError> {
    let following = history.following.as_ref().ok_or(ProgrammeError::NoneFollowed)?;
    Ok(following.programme.clone())
}

#[derive(serde::Serialize)]
struct StandingJson {
    programme: &'static str,
    state: &'static str,
    week: u32,
    weeks: u32,
    done: u32,
    sessions: u32,
    since: String,
    end: String,
    again: Option<String>,
}

fn in_json(standing: Option<&Standing>) -> Option<StandingJson> {
    let standing = standing?;
    Some(StandingJson {
        programme: standing.programme.id,
        state: match standing.state {
            State::Running => "running",
            State::Paused => "paused",
            State::Over => "over",
        },
        week: standing.week,
        weeks: standing.programme.weeks(),
        done: standing.done,
        sessions: standing.programme.sessions,
        since: standing.since.to_string(),
        end: standing.end().to_string(),
        again: standing.again.map(|why| why.message().key().into()),
    })
}

fn page(standing: Option<&Standing>, words: &Words, context: &mut Context) -> std::io::Result<()> {
    let say = |key: &'static str| words.text(&Message::new(key));
    let out = &mut context.out;
    match standing {
        None => writeln!(out, "{}", say("programme-none"))?,
        Some(now) => {
            writeln!(out, "{}", words.text(&now.programme.name()))?;
            for line in told(now, words) {
                writeln!(out, "  {line}")?;
            }
        }
    }
    writeln!(out, "\n{}", say("programme-others"))?;
    for programme in &PROGRAMMES {
        writeln!(out, "  {}: {}", programme.id, words.text(&programme.length()))?;
        writeln!(out, "    {}", words.text(&programme.what()))?;
    }
    Ok(())
}

/// How far they are, line by line.
fn told(now: &Standing, words: &Words) -> Vec<String> {
    let say = |key: &'static str| words.text(&Message::new(key));
    let mut lines: Vec<String> = now.told().iter().map(|one| words.text(one)).collect();
    if now.state == State::Running {
        lines.extend(now.again.map(|why| words.text(&why.message())));
        lines.push(format!("{} {}", say("programme-measure-next"), now.since.plus_days(7)));
        lines.push(format!("{} {}", say("programme-end"), now.end()));
    }
    lines
}
