//! `rollwise backup [FILE]`: all data in one new file, looked over once it is written.

use std::borrow::Cow;
use std::path::{Path, PathBuf};

use journal::sync::{Head, Heads};
use journal::{Keeper as _, WallTime};
use store::Store;

use crate::context::{Context, Form};
use crate::explain::{Exit, Explain, Outcome};
use crate::report;

/// Arguments of `rollwise backup`.
#[derive(clap::Args, Debug)]
#[command(after_help = "The copy is a whole database. To go back to it, end Rollwise, move the
folder's rollwise.db aside and put the copy in its place under that name.
What you delete later stays in copies that you made before.

Examples:
  rollwise backup
  rollwise backup /media/stick/rollwise-backup.db")]
pub(crate) struct Args {
    /// The new file; without one, a name with today's date in the current folder
    file: Option<PathBuf>,
}

/// What went wrong with a backup beyond what the store itself says.
#[derive(Debug, thiserror::Error)]
enum BackupFailed {
    #[error("there is nothing to copy: {} isn't there", path.display())]
    Nothing { path: PathBuf },
    #[error("the copy {} was written, but reading it again found: {found}", path.display())]
    Unsound { path: PathBuf, found: String },
}

impl Explain for BackupFailed {
    fn code(&self) -> &'static str {
        match self {
            BackupFailed::Nothing { .. } => "nothing-to-copy",
            BackupFailed::Unsound { .. } => "backup-unsound",
        }
    }

    fn way_out(&self) -> Cow<'static, str> {
        match self {
            BackupFailed::Nothing { .. } => "Do a session first, or choose the folder with --data.",
            BackupFailed::Unsound { .. } => {
                "Don't rely on it: copy to another disk, and run `rollwise doctor`."
            }
        }
        .into()
    }
}

/// A finished backup as JSON.
#[derive(serde::Serialize)]
struct Copied {
    file: String,
    bytes: u64,
    entries: usize,
}

pub(crate) fn run(args: &Args, context: &mut Context) -> Outcome {
    let now = context.now()?;
    let Some(store) = context.folder.open_existing()? else {
        return Err(BackupFailed::Nothing { path: context.folder.database() }.into());
    };
    let to = match &args.file {
        Some(file) => file.clone(),
        None => PathBuf::from(format!("rollwise-{}.db", now.day())),
    };
    let before = store.heads()?;
    store.backup(&to)?;
    let entries = verify(&to, &before, now).inspect_err(|_| remove(&to))?;
    let bytes = std::fs::metadata(&to).map_or(0, |file| file.len());
    match context.form {
        Form::Json => context.json(&Copied { file: to.display().to_string(), bytes, entries })?,
        Form::Text => {
            writeln!(context.out, "{}", to.display())?;
            context.out.flush()?;
            report::note(&format!("{entries} entries, {bytes} bytes, read again and sound"), "");
        }
    }
    Ok(Exit::Well)
}

/// Takes a copy away that turned out to be none, with what SQLite keeps beside it. It was made by
/// this command; a backup that was there before is never touched.
fn remove(copy: &Path) {
    for beside in ["", "-wal", "-shm", "-device"] {
        let mut name = copy.as_os_str().to_owned();
        name.push(beside);
        let _ = std::fs::remove_file(name); // most aren't there
    }
}

/// Reads the copy again, whole: it must be sound and have all that there was `before`.
fn verify(to: &Path, before: &Heads, now: WallTime) -> Result<usize, BackupFailed> {
    let unsound = |found: String| BackupFailed::Unsound { path: to.into(), found };
    let copy = Store::open(to).map_err(|error| unsound(error.to_string()))?;
    let checkup = copy.check(now).map_err(|error| unsound(error.to_string()))?;
    if let Some(found) = checkup.damage.into_iter().next() {
        return Err(unsound(found));
    }
    let copied = copy.heads().map_err(|error| unsound(error.to_string()))?;
    let has = |series, least: &Head| {
        copied.0.get(series).is_some_and(|head| head.sequence >= least.sequence)
    };
    if !before.0.iter().all(|(series, least)| has(series, least)) {
        return Err(unsound("some entries are missing".into()));
    }
    Ok(checkup.entries)
}
