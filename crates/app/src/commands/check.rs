//! `rollwise check FILE…`: all that is wrong with technique and routine files.
//!
//! The faults are found by `routine`; this words, places and colours them. A file is a routine
//! when it has a `[[step]]` or lies in a folder `routines`, else a technique. A sound one is also
//! spoken in full, so that a phrase without words or without enough time is found here and not on
//! the floor.

mod schema;

use std::ops::Range;
use std::path::{Path, PathBuf};

use anstyle::{AnsiColor, Style};
use library::Words;
use routine::limits::FILE_BYTES_MAX;
use routine::{Enter, Fault, Found, Level, Routine, Step, Technique, Turns, text};

use crate::context::{Context, Form, JsonList};
use crate::excerpt::{Position, excerpt, position};
use crate::explain::{Exit, Failed, Outcome};
use crate::practice::{FileText, Practice, PracticeError, read, read_from, read_routine};
use crate::report::{self, said};
use crate::terminal::harmless;
use schema::SchemaOf;

/// Arguments of `rollwise check`.
#[derive(clap::Args, Debug)]
#[command(after_help = "Examples:
  rollwise check mine.toml
  rollwise check --json ~/.local/share/rollwise/techniques/*.toml
  cat mine.toml | rollwise check -
  rollwise check --schema routine > routine.schema.json

The exit code is 1 when a file has a fault. The schema is for your editor; what it can't say (minutes,
pressure in all, other files, how long words take) is said by this command.")]
pub(crate) struct Args {
    /// Technique or routine files; `-` is standard input
    #[arg(required_unless_present = "schema", value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Print the form of such files as a JSON Schema instead
    #[arg(long, value_name = "KIND", conflicts_with = "files")]
    schema: Option<SchemaOf>,
}

/// One finding.
struct Finding {
    code: &'static str,
    message: String,
    way_out: String,
    /// Where in the text; `None` for the file as a whole.
    at: Option<Range<usize>>,
}

/// One finding as JSON. Lines and columns count characters from 1, offsets bytes from 0.
#[derive(serde::Serialize)]
struct FindingJson<'a> {
    path: &'a str,
    code: &'a str,
    message: &'a str,
    hint: &'a str,
    start: Option<Position>,
    end: Option<Position>,
    offset: Option<usize>,
    length: Option<usize>,
}

pub(crate) fn run(args: &Args, context: &mut Context) -> Outcome {
    if let Some(of) = args.schema {
        let schema =
            serde_json::to_string_pretty(&schema::schema(of)).map_err(std::io::Error::from)?;
        writeln!(context.out, "{schema}")?;
        return Ok(Exit::Well);
    }
    let practice = Practice::load(context);
    let mut findings_in_all = 0;
    let mut unread = false;
    let mut list = JsonList::default();
    for path in &args.files {
        let shown = path.display().to_string();
        let file = if path == Path::new("-") { read_from(std::io::stdin()) } else { read(path) };
        let (text, findings) = match file {
            Ok(FileText::Text(text)) => {
                let findings = look_over(&text, path, &practice);
                (text, findings)
            }
            Ok(FileText::TooLarge { bytes }) => (String::new(), vec![too_large(bytes)]),
            Ok(FileText::NotText { at }) => (String::new(), vec![not_text(at)]),
            Err(why) => {
                unread = true;
                let error = Failed::from(PracticeError::Unreadable { path: path.clone(), why });
                report::failed(&error, context.form);
                continue;
            }
        };
        findings_in_all += findings.len();
        for finding in &findings {
            match context.form {
                Form::Text => print(context, &shown, &text, finding)?,
                Form::Json => list.push(&in_json(&shown, &text, finding))?,
            }
        }
        if findings.is_empty() && context.form == Form::Text {
            let sound = format!("{}: no fault", harmless(&shown));
            writeln!(context.out, "{}", said(&sound))?;
        }
    }
    if context.form == Form::Json {
        list.write(&mut context.out)?;
    }
    context.out.flush()?;
    if findings_in_all > 0 && context.form == Form::Text {
        let plural = if findings_in_all == 1 { "" } else { "s" };
        report::note(&format!("{findings_in_all} fault{plural} in all"), "");
    }
    Ok(if findings_in_all > 0 || unread { Exit::Failed } else { Exit::Well })
}

fn look_over(source: &str, path: &Path, practice: &Practice) -> Vec<Finding> {
    let in_routines =
        path.parent().and_then(Path::file_name).is_some_and(|name| name == "routines");
    let found = if in_routines || source.lines().any(|line| line.trim() == "[[step]]") {
        read_routine(source, &practice.catalogue).map(|routine| spoken(&routine, practice))
    } else {
        text::technique(source).map(|technique| demonstrated(technique, practice))
    };
    match found {
        Ok(faults) => faults.into_iter().map(|fault| finding(&fault, None)).collect(),
        Err(faults) => worth_telling(source, faults)
            .map(|Found { at, fault }| finding(&fault, Some(at)))
            .collect(),
    }
}

/// Where the text breaks off or isn't TOML, what seems to be missing is only unread, and one slip
/// of the pen makes the rest of its line unreadable: then neither is told. What is no TOML comes
/// first, since what is told besides may only follow from it.
fn worth_telling(source: &str, mut faults: Vec<Found>) -> impl Iterator<Item = Found> {
    let is_broken = |found: &Found| matches!(found.fault, Fault::NotToml { .. });
    let broken = faults.iter().any(is_broken);
    faults.sort_by_key(|found| !is_broken(found));
    let unread = |found: &Found| {
        matches!(found.fault, Fault::MissingKey { .. } | Fault::NoLevel | Fault::NoStep)
    };
    let mut last_broken_line = None;
    faults.into_iter().filter(move |found| {
        if !is_broken(found) {
            return !(broken && unread(found));
        }
        let line = Some(position(source, found.at.start).line);
        std::mem::replace(&mut last_broken_line, line) != line
    })
}

/// The phrases of a routine that can't be said in their time.
fn spoken(routine: &Routine, practice: &Practice) -> Vec<Fault> {
    routine::compile(routine, &practice.lengths(routine)).err().unwrap_or_default()
}

/// The phrases of a technique that can't be said in their time, at any level.
fn demonstrated(technique: Technique, practice: &Practice) -> Vec<Fault> {
    let mut words = practice.words.clone();
    words.add(&technique);
    let technique = std::sync::Arc::new(technique);
    let mut faults: Vec<Fault> = Vec::new();
    let levels: Vec<Level> = technique.levels().iter().map(|form| form.level()).collect();
    for (level, enter) in
        levels.into_iter().flat_map(|level| [(level, Enter::Full), (level, Enter::Brief)])
    {
        let dose = technique.dose();
        let step = Step {
            technique: technique.clone(),
            level,
            ceiling: level,
            sets: dose.sets.usual,
            secs: dose.secs.usual,
            enter,
            turns: Turns::LeftRight,
        };
        let found = match Routine::new(technique.id().into(), None, vec![step]) {
            Ok(routine) => speak(&routine, &words),
            Err(faults) => faults.into_iter().map(|(_, fault)| fault).collect(),
        };
        faults
            .extend(found.into_iter().filter(|fault| !faults.contains(fault)).collect::<Vec<_>>());
    }
    faults
}

fn speak(routine: &Routine, words: &Words) -> Vec<Fault> {
    let phrases = routine::phrases(routine).into_iter().map(|phrase| phrase.message);
    routine::compile(routine, &library::estimate(words, phrases)).err().unwrap_or_default()
}

fn finding(fault: &Fault, at: Option<Range<usize>>) -> Finding {
    let way_out = said(fault.way_out()).into_owned();
    Finding { code: fault.code(), message: said(&fault.to_string()).into_owned(), way_out, at }
}

fn too_large(bytes: usize) -> Finding {
    finding(&Fault::FileTooLarge { bytes, limit: FILE_BYTES_MAX }, None)
}

fn not_text(at: usize) -> Finding {
    Finding {
        code: "not-text",
        message: said(&format!("it isn't text: byte {at} belongs to no character")).into_owned(),
        way_out: said("check that this is the file you meant, and save it as UTF-8").into_owned(),
        at: None,
    }
}

const ERROR: Style = AnsiColor::Red.on_default().bold();
const BAR: Style = AnsiColor::Blue.on_default().bold();

/// As compilers print it: what, where, the line with the place marked, and what to do.
fn print(context: &mut Context, path: &str, text: &str, finding: &Finding) -> std::io::Result<()> {
    let Finding { code, message, way_out, at } = finding;
    let (path, message) = (harmless(path), harmless(message));
    let out = &mut context.out;
    writeln!(out, "{ERROR}{}[{code}]{ERROR:#}: {message}", said("error"))?;
    let Some(at) = at else {
        writeln!(out, "  {BAR}-->{BAR:#} {path}")?;
        writeln!(out, "   {BAR}={BAR:#} {}\n", harmless(way_out))?;
        return Ok(());
    };
    let start = position(text, at.start);
    let (line, marks) = excerpt(text, at);
    let number = start.line.to_string();
    let pad = " ".repeat(number.len());
    writeln!(out, "{pad} {BAR}-->{BAR:#} {path}:{}:{}", start.line, start.column)?;
    writeln!(out, "{pad} {BAR}|{BAR:#}")?;
    writeln!(out, "{BAR}{number} |{BAR:#} {line}")?;
    writeln!(out, "{pad} {BAR}|{BAR:#} {ERROR}{marks}{ERROR:#}")?;
    writeln!(out, "{pad} {BAR}={BAR:#} {}\n", harmless(way_out))
}

fn in_json<'a>(path: &'a str, text: &str, finding: &'a Finding) -> FindingJson<'a> {
    let at = finding.at.as_ref();
    FindingJson {
        path,
        code: finding.code,
        message: &finding.message,
        hint: &finding.way_out,
        start: at.map(|at| position(text, at.start)),
        end: at.map(|at| position(text, at.end)),
        offset: at.map(|at| at.start),
        length: at.map(|at| at.len()),
    }
}
