//! `rollwise export`: everything as one archive, or what was done in the forms of other programs.
//!
//! What each form holds is `exchange`'s; this packs, words and writes. A file is whole or isn't there.

mod calendar;
mod fault;
mod folder;
mod kind;

use std::path::{Path, PathBuf};

use exchange::archive::{self, Part};
use exchange::{fhir, ical, measured, sessions};
use journal::{History, Journal, Keeper as _, copy};
use routine::Message;

use crate::context::{Context, Form};
use crate::explain::{Exit, Failed, Outcome};
use crate::new_file::{self, Broken, Over};
use crate::practice::Practice;
use crate::progress::Progress;
use crate::{report, signal, zipped};
use fault::NothingExported;
use kind::Kind;

/// Arguments of `rollwise export`.
#[derive(clap::Args, Debug)]
#[command(
    after_help = "The archive (.zip) holds everything, and `rollwise import` takes it into an empty
Rollwise as it was. All other forms are for other programs; docs/formats.md describes each.

  zip    everything: the journal, and CSV files of sessions, answers, readings, tight places
  jsonl  the journal alone, as the browser app saves it
  csv    a folder: sessions.csv, measures.csv, readings.csv, spots.csv
  fit    a folder: an activity for each session, for a training diary
  fhir   what you answered, as FHIR R4 observations, for a clinic's records
  ics    an event for each session, for a calendar

What you export is readable to whoever gets the file. What you delete later stays in it. Routines that
you made in the app are in it; files of your own folder are files already, and aren't.

Examples:
  rollwise export
  rollwise export -o /media/stick/rollwise.zip
  rollwise export --form fit -o activities
  rollwise export --form fhir -o observations.json
  rollwise export -o sessions.ics"
)]
pub(crate) struct Args {
    /// The new file, or folder; without it, a name with today's date in the current folder
    #[arg(short, long, value_name = "PATH")]
    output: Option<PathBuf>,
    /// In what form; without it, what the name's ending says, and zip where there is no name
    #[arg(long, value_name = "FORM")]
    form: Option<Kind>,
    /// Put new files in the place of ones that are there
    #[arg(long)]
    force: bool,
}

/// What was exported, as JSON.
#[derive(serde::Serialize)]
struct Exported<'a> {
    path: String,
    form: &'a str,
    /// How many files were written; what was there already and is the same wasn't.
    files: usize,
    bytes: usize,
    /// How many entries, rows, sessions, observations or events there are.
    count: usize,
}

/// What is to be written.
enum Content {
    File(Vec<u8>),
    Folder(Vec<(String, Vec<u8>)>),
}

pub(crate) fn run(args: &Args, context: &mut Context) -> Outcome {
    let kind = args.kind()?;
    let to = match &args.output {
        Some(path) => path.clone(),
        None => kind.name_on(context.now()?.day()),
    };
    let over = if args.force { Over::Replace } else { Over::Keep };
    if !kind.is_folder() {
        new_file::may_be_written(&to, over)?;
    }
    let nothing = || NothingExported::Nothing { path: context.folder.database() };
    let store = context.folder.open_existing()?.ok_or_else(nothing)?;
    let journal = store.load()?;
    if journal.is_empty() {
        return Err(nothing().into());
    }
    let written = content(kind, &journal, context).and_then(|(content, count)| {
        let (files, bytes) = write(&to, &content, over)?;
        Ok(Exported { path: to.display().to_string(), form: kind.key(), files, bytes, count })
    });
    match written {
        Ok(exported) => tell(kind, &exported, context)?,
        Err(Stopped::Signal(number)) => return Ok(Exit::Signal(number)),
        Err(Stopped::Failed(why)) => return Err(why),
    }
    Ok(Exit::Well)
}

impl Args {
    fn kind(&self) -> Result<Kind, NothingExported> {
        match (self.form, &self.output) {
            (Some(kind), _) => Ok(kind),
            (None, None) => Ok(Kind::Zip),
            (None, Some(path)) => {
                Kind::of_ending(path).ok_or_else(|| NothingExported::NoForm { path: path.clone() })
            }
        }
    }
}

/// Why there is no export.
enum Stopped {
    Failed(Failed),
    /// The program was asked to end.
    Signal(u8),
}

impl<E: Into<Failed>> From<E> for Stopped {
    fn from(why: E) -> Stopped {
        Stopped::Failed(why.into())
    }
}

/// What the form holds, and how many things that is.
fn content(kind: Kind, journal: &Journal, context: &Context) -> Result<(Content, usize), Stopped> {
    let history = History::of(journal);
    Ok(match kind {
        Kind::Zip => (Content::File(zip(&archive::archive(journal, &history))?), journal.len()),
        Kind::Jsonl => (Content::File(copy::write(journal).into_bytes()), journal.len()),
        Kind::Csv => {
            let sheets = archive::sheets(journal, &history);
            // Each line but the first is a row.
            let rows = sheets.iter().map(|part| part.text.matches("\r\n").count() - 1).sum();
            let file = |part: Part| (part.name.into(), part.text.into_bytes());
            (Content::Folder(sheets.map(file).into()), rows)
        }
        Kind::Fit => {
            let files: Vec<(String, Vec<u8>)> = sessions::fit_files(&history).collect();
            let left_out = history.practice().count() - files.len();
            if left_out > 0 {
                report::note(
                    &format!("{left_out} sessions are left out: their date makes no sense in FIT"),
                    "",
                );
            }
            let count = files.len();
            (Content::Folder(files), count)
        }
        Kind::Fhir => {
            let words = Practice::load(context).words;
            let measured = measured(journal, &history);
            let text = fhir::bundle(&measured, |message| words.text(message));
            (Content::File(text.into_bytes()), measured.len())
        }
        Kind::Ics => {
            let practice = Practice::load(context);
            let events = sessions::events(&history, |past| calendar::said(past, &practice));
            let name = practice.words.text(&Message::new("app-name"));
            (Content::File(ical::write(&name, &events).into_bytes()), events.len())
        }
    })
}

/// Packs the archive; long ones say how far they have come.
fn zip(parts: &[Part]) -> Result<Vec<u8>, Stopped> {
    let signal = signal::endings().map_err(Failed::from)?;
    let mut progress = Progress::of("packing".into());
    let all = parts.iter().map(|part| part.text.len() as u64).sum();
    let packed = zipped::pack(parts, |done| {
        progress.at(done, all);
        signal::told(&signal).map_or(Ok(()), |number| Err(Broken::Signal(number)))
    });
    packed.map_err(|broken| match broken {
        Broken::Signal(number) => Stopped::Signal(number),
        Broken::Io(why) => Stopped::Failed(why.into()),
    })
}

/// How many files were written, and how many bytes.
fn write(to: &Path, content: &Content, over: Over) -> Result<(usize, usize), Stopped> {
    match content {
        Content::File(bytes) => {
            new_file::write(to, bytes, over)?;
            Ok((1, bytes.len()))
        }
        Content::Folder(files) => folder::write(to, files, over),
    }
}

fn tell(kind: Kind, exported: &Exported<'_>, context: &mut Context) -> std::io::Result<()> {
    match context.form {
        Form::Json => context.json(exported),
        Form::Text => {
            writeln!(context.out, "{}", exported.path)?;
            context.out.flush()?;
            let Exported { files, bytes, count, .. } = exported;
            let things = kind.things(*count);
            let plural = if *files == 1 { "" } else { "s" };
            let written = if kind.is_folder() {
                format!(", {files} file{plural} written")
            } else {
                String::new()
            };
            report::note(&format!("{count} {things}{written}, {bytes} bytes"), "");
            Ok(())
        }
    }
}
