//! `rollwise voice check DIR`: everything that is wrong with recordings, each with its way out.

use std::io::{self, IsTerminal as _, Write as _};
use std::path::PathBuf;

use anstyle::{AnsiColor, Style};

use super::recordings::{Found, Recordings};
use crate::context::{Context, Form, JsonList};
use crate::explain::{Exit, Outcome};
use crate::report::{self, said};
use crate::terminal::harmless;

/// Arguments of `rollwise voice check`.
#[derive(clap::Args, Debug)]
#[command(after_help = "Examples:
  rollwise voice check recordings
  rollwise voice check recordings --json

An error keeps a pack from being made, a warning doesn't. The exit code is 1 when there is an error.")]
pub(crate) struct Args {
    /// The folder with one WAV file for each phrase
    dir: PathBuf,
}

/// One finding as JSON.
#[derive(serde::Serialize)]
struct FoundJson<'a> {
    file: &'a str,
    code: &'a str,
    message: &'a str,
    hint: &'a str,
    /// Whether a pack can be made all the same.
    usable: bool,
}

pub(crate) fn run(args: &Args, context: &mut Context) -> Outcome {
    let recordings = Recordings::read(&args.dir, &context.words, progress())?;
    tell(&recordings.found, context)?;
    if context.form == Form::Text {
        context.out.flush()?;
        let errors = recordings.found.iter().filter(|found| !found.usable).count();
        let warnings = recordings.found.len() - errors;
        let clips = recordings.clips.len();
        report::note(&format!("{clips} recordings, {errors} errors, {warnings} warnings"), "");
    }
    Ok(if recordings.usable() { Exit::Well } else { Exit::Failed })
}

const ERROR: Style = AnsiColor::Red.on_default().bold();
const WARNING: Style = AnsiColor::Yellow.on_default().bold();

pub(super) fn tell(found: &[Found], context: &mut Context) -> io::Result<()> {
    if context.form == Form::Json {
        let mut list = JsonList::default();
        for Found { file, code, what, way_out, usable } in found {
            let (message, hint) = (&said(what), &said(way_out));
            list.push(&FoundJson { file, code, message, hint, usable: *usable })?;
        }
        return list.write(&mut context.out);
    }
    for Found { file, code, what, way_out, usable } in found {
        let (style, word) = if *usable { (WARNING, "warning") } else { (ERROR, "error") };
        let (word, what, way_out) = (said(word), said(what), said(way_out));
        let (file, what) = (harmless(file), harmless(&what));
        writeln!(context.out, "{style}{word}[{code}]{style:#}: {file}: {what}")?;
        writeln!(context.out, "  = {}", harmless(&way_out))?;
    }
    Ok(())
}

/// Shows on a terminal how many it has listened to.
pub(super) fn progress() -> impl FnMut(usize, usize) {
    let shown = io::stderr().is_terminal();
    move |done, of| {
        // Nowhere is left to say that stderr can't be written to.
        if shown && done < of {
            let told = format!("listening to {} of {of}", done + 1);
            let _ = write!(io::stderr(), "\r{}\x1b[K", said(&told));
        } else if shown {
            let _ = write!(io::stderr(), "\r\x1b[K");
        }
    }
}
