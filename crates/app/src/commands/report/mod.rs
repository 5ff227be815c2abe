//! `rollwise report -o FILE`: a record for a clinician, as HTML or PDF.
//!
//! What it says is `insight::report`'s; here it becomes a file.

mod html;
mod pdf;

use std::borrow::Cow;
use std::path::PathBuf;

use insight::report::report;
use journal::{History, Keeper as _};

use crate::context::{Context, Form};
use crate::explain::{Exit, Explain, Outcome};
use crate::new_file::{self, Over};
use crate::practice::Practice;

/// Arguments of `rollwise report`.
#[derive(clap::Args, Debug)]
#[command(after_help = "Examples:
  rollwise report -o report.pdf
  rollwise report -o report.html

It holds: your answers to the safety list with their day, what you practised, stops with their reasons,
mornings after, tight places, and each measure with its weeks and its error. Self-recorded, not a
diagnosis. It is made here and goes nowhere by itself.")]
pub(crate) struct Args {
    /// Where to write it; the name's ending says how: .pdf or .html
    #[arg(short, long, value_name = "FILE")]
    output: PathBuf,
    /// Write over a file that is there
    #[arg(long)]
    force: bool,
}

/// Why no report was written.
#[derive(Debug, thiserror::Error)]
enum NoReport {
    #[error("{} ends neither in .pdf nor in .html", path.display())]
    Ending { path: PathBuf },
}

impl Explain for NoReport {
    fn code(&self) -> &'static str {
        match self {
            NoReport::Ending { .. } => "report-ending",
        }
    }

    fn way_out(&self) -> Cow<'static, str> {
        match self {
            NoReport::Ending { .. } => "Name it like report.pdf or report.html.".into(),
        }
    }

    fn exit(&self) -> Exit {
        match self {
            NoReport::Ending { .. } => Exit::Usage,
        }
    }
}

/// What was written, as JSON.
#[derive(serde::Serialize)]
struct Written<'a> {
    file: Cow<'a, str>,
    bytes: usize,
}

pub(crate) fn run(args: &Args, context: &mut Context) -> Outcome {
    let ending = args.output.extension().and_then(|ending| ending.to_str());
    let write = match ending.map(str::to_ascii_lowercase).as_deref() {
        Some("pdf") => pdf::write,
        Some("html" | "htm") => html::write,
        Some(_) | None => return Err(NoReport::Ending { path: args.output.clone() }.into()),
    };
    let over = if args.force { Over::Replace } else { Over::Keep };
    new_file::may_be_written(&args.output, over)?;
    let today = context.now()?.day();
    let history = match context.folder.open_existing()? {
        None => History::default(),
        Some(store) => History::of(&store.load()?),
    };
    let practice = Practice::load(context);
    let bytes = write(&report(&history, today, &|one| practice.words.text(one)), &practice.words);
    new_file::write(&args.output, &bytes, over)?;
    match context.form {
        Form::Json => {
            let file = args.output.to_string_lossy();
            context.json(&Written { file, bytes: bytes.len() })?;
        }
        Form::Text => writeln!(context.out, "{}", args.output.display())?,
    }
    Ok(Exit::Well)
}
