//! `rollwise join FILE`: another journal of the same person, joined to this one.

use std::borrow::Cow;
use std::path::PathBuf;

use journal::{Keeper as _, carried};
use store::Opening;

use crate::context::{Context, Form};
use crate::explain::{Exit, Explain, Outcome};
use crate::practice;

/// Arguments of `rollwise join`.
#[derive(clap::Args, Debug)]
#[command(
    after_help = "For when you began on two computers apart: make a backup on the other one, and
join it here. Joining the same one again adds only what is new. The file itself is left as it is.

Examples:
  rollwise backup /media/stick/laptop.db      on the laptop
  rollwise join /media/stick/laptop.db        here"
)]
pub(crate) struct Args {
    /// A backup, or the other Rollwise's own rollwise.db
    file: PathBuf,
}

/// Why it can't be joined.
#[derive(Debug, thiserror::Error)]
enum JoinError {
    #[error("{} isn't there", path.display())]
    Missing { path: PathBuf },
    #[error("{} isn't complete: {gap}", path.display())]
    Gap { path: PathBuf, gap: journal::Gap },
}

impl Explain for JoinError {
    fn code(&self) -> &'static str {
        match self {
            JoinError::Missing { .. } => "no-such-file",
            JoinError::Gap { .. } => "journal-incomplete",
        }
    }

    fn way_out(&self) -> Cow<'static, str> {
        match self {
            JoinError::Missing { .. } => {
                "Name the file that `rollwise backup` made on the other computer."
            }
            JoinError::Gap { .. } => {
                "Let the devices over there exchange once more, make a new backup, and join that. \
                 Nothing was joined."
            }
        }
        .into()
    }
}

/// What was joined, as JSON.
#[derive(serde::Serialize)]
struct Joined {
    entries: usize,
    new: usize,
}

pub(crate) fn run(args: &Args, context: &mut Context) -> Outcome {
    let path = args.file.clone();
    if !path.is_file() {
        return Err(JoinError::Missing { path }.into());
    }
    let other = Opening::new(&path).open_for_reading()?.load()?;
    let ours = context.folder.open()?;
    let entries =
        carried(&other, ours.state()?.journal).map_err(|gap| JoinError::Gap { path, gap })?;
    let entries_count = entries.len();
    // In one piece: all of it, or nothing.
    let new = ours.append(entries)?;
    practice::erase_late(&ours, context.now()?)?;
    match context.form {
        Form::Json => context.json(&Joined { entries: entries_count, new })?,
        Form::Text => {
            let known = entries_count - new;
            writeln!(context.out, "joined {new} entries; {known} were here already")?;
        }
    }
    Ok(Exit::Well)
}
