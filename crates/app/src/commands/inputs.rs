//! `rollwise inputs SESSION`: a recorded session's inputs, as `rehearse` takes them.

use std::borrow::Cow;

use journal::{History, Keeper as _, SessionId, SessionRecord, Started};

use crate::context::Context;
use crate::explain::{Exit, Explain, Failed, Outcome};
use crate::happened::EventJson;

/// Arguments of `rollwise inputs`.
#[derive(clap::Args, Debug)]
#[command(after_help = "Examples:
  rollwise inputs last > mine.jsonl
  rollwise inputs last --routine > mine.toml
  rollwise rehearse mine.toml --inputs mine.jsonl

The routine is printed as it was played, techniques and all, so that it plays again in every later
version.")]
pub(crate) struct Args {
    /// A session's name from `rollwise history --json`, its beginning, or `last`
    session: String,
    /// Print the session's routine instead, as it was played
    #[arg(long)]
    routine: bool,
    /// Print what happened instead, as `rehearse --json` prints it
    #[arg(long, conflicts_with = "routine")]
    events: bool,
}

/// Why a session's inputs can't be had.
#[derive(Debug, thiserror::Error)]
enum InputsError {
    #[error("there is no session `{0}`")]
    Unknown(String),
    #[error("`{0}` begins the names of several sessions")]
    Several(String),
    #[error("only the end of session `{0}` is here; how it began hasn't reached this device")]
    NoBeginning(SessionId),
}

impl Explain for InputsError {
    fn code(&self) -> &'static str {
        match self {
            InputsError::Unknown(_) => "unknown-session",
            InputsError::Several(_) => "several-sessions",
            InputsError::NoBeginning(_) => "no-beginning",
        }
    }

    fn way_out(&self) -> Cow<'static, str> {
        match self {
            InputsError::Unknown(_) => "`rollwise history --json` lists them.",
            InputsError::Several(_) => "Give more of its name.",
            InputsError::NoBeginning(_) => "Exchange with the device on which it was done.",
        }
        .into()
    }
}

pub(crate) fn run(args: &Args, context: &mut Context) -> Outcome {
    let (started, record) = recorded(&args.session, context)?;
    if args.events {
        for happened in &record.log {
            context.json(&EventJson::from(happened))?;
        }
        return Ok(Exit::Well);
    }
    let text = if args.routine {
        started.routine
    } else {
        journal::inputs::write(&record.log, record.until)
    };
    context.out.write_all(text.as_bytes())?;
    Ok(Exit::Well)
}

/// How the session that `name` names began and ended.
pub(crate) fn recorded(name: &str, context: &Context) -> Result<(Started, SessionRecord), Failed> {
    let unknown = || InputsError::Unknown(name.into());
    let Some(store) = context.folder.open_existing()? else { return Err(unknown().into()) };
    let journal = store.load()?;
    let history = History::of(&journal);
    let is_named = |id: SessionId| name == LAST || id.to_string().starts_with(name);
    let mut found = history.sessions.iter().filter(|past| is_named(past.session));
    let past = found.next().ok_or_else(unknown)?;
    if name != LAST && found.next().is_some() {
        return Err(InputsError::Several(name.into()).into());
    }
    let (started, record) = journal::recorded(&journal, past);
    let started = started.ok_or(InputsError::NoBeginning(past.session))?;
    Ok((started, record.ok_or_else(unknown)?))
}

/// The name that stands for the latest session.
const LAST: &str = "last";
