//! `rollwise join FILE`: another journal of the same person, joined to this one.

use std::borrow::Cow;
use std::path::PathBuf;

use journal::{Keeper as _, carried};
use store::{OpenError, Opening};

use crate::context::{Context, Form};
use crate::explain::{Exit, Explain, Failed, Outcome};
use crate::practice;
use crate::report::said;

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
    #[error("{} may not be read", path.display())]
    Unreadable { path: PathBuf },
    #[error("{} is no backup of Rollwise's, or it is damaged: {why}", path.display())]
    NoBackup { path: PathBuf, why: String },
    #[error("{} is a database, but not one of Rollwise", path.display())]
    NotOurs { path: PathBuf },
    #[error("{} isn't complete: {gap}", path.display())]
    Gap { path: PathBuf, gap: journal::Gap },
}

/// Why the file named can't be opened. What storage advises is meant for one's own data, and here it
/// would send that aside for a slip in a name.
fn unopened(why: OpenError) -> Failed {
    match why {
        OpenError::Unreadable { path } => JoinError::Unreadable { path }.into(),
        OpenError::Damaged { path, detail } => JoinError::NoBackup { path, why: detail }.into(),
        OpenError::NotOurs { path } => JoinError::NotOurs { path }.into(),
        OpenError::ReadOnly { .. }
        | OpenError::Full { .. }
        | OpenError::Locked { .. }
        | OpenError::Newer { .. }
        | OpenError::NoBackup { .. }
        | OpenError::Unreachable { .. } => why.into(),
    }
}

impl Explain for JoinError {
    fn code(&self) -> &'static str {
        match self {
            JoinError::Missing { .. } => "no-such-file",
            JoinError::Unreadable { .. } => "unreadable-file",
            JoinError::NoBackup { .. } => "not-a-backup",
            JoinError::NotOurs { .. } => "data-not-ours",
            JoinError::Gap { .. } => "journal-incomplete",
        }
    }

    fn way_out(&self) -> Cow<'static, str> {
        match self {
            JoinError::Missing { .. } | JoinError::NoBackup { .. } | JoinError::NotOurs { .. } => {
                "Name the file that `rollwise backup` made on the other computer."
            }
            JoinError::Unreadable { .. } => "Check the name and who may read it.",
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
    let other = Opening::new(&path).open_for_reading().map_err(unopened)?.load()?;
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
            let told = format!("joined {new} entries; {known} were here already");
            writeln!(context.out, "{}", said(&told))?;
        }
    }
    Ok(Exit::Well)
}
