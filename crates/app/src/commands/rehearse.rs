//! `rollwise rehearse ROUTINE --inputs FILE`: a session at full speed, printed as it goes.
//!
//! The same inputs at the same times give the same events in every player; this is how one sees
//! it. Nothing is kept.

use std::borrow::Cow;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use journal::inputs::{NoInput, TimedInput, read_line};
use routine::{SessionTime, Span};
use session::{Happened, Input, Phase, Session};

use crate::commands::inputs::recorded;
use crate::context::{Context, Form};
use crate::explain::{Exit, Explain, Outcome};
use crate::happened::{EventJson, event_line, view_json, view_line};
use crate::practice::Practice;
use crate::terminal::harmless;

/// Largest file of inputs, in bytes. Source: our choice; ten hours of an input every second.
const INPUTS_BYTES_MAX: u64 = 4_194_304;

/// Arguments of `rollwise rehearse`.
#[derive(clap::Args, Debug)]
#[command(after_help = "One input a line, for example:
  {\"at_ms\":0,\"input\":\"answer\",\"measure\":\"stiffness\",\"score\":5}
  {\"at_ms\":0,\"input\":\"ready\"}
  {\"at_ms\":60000,\"input\":\"spot\",\"region\":\"rhomboids\",\"side\":\"left\",\"strength\":4}
  {\"at_ms\":75000,\"input\":\"easier\"}
  {\"at_ms\":90000,\"input\":\"stop\",\"reason\":\"done\"}
Others: pause, resume, back, skip, repeat, harder, tick. `at_ms` is the track's position, which
stands still in a pause. Without a `ready` the session begins at once. After the last input it is
played to its end, unless that input is a `tick`: then it ends there.

Examples:
  rollwise rehearse five
  rollwise rehearse five --inputs mine.jsonl --every 1000
  rollwise rehearse --recorded last --json")]
pub(crate) struct Args {
    /// A routine's name, or a file
    #[arg(required_unless_present = "recorded", conflicts_with = "recorded")]
    routine: Option<String>,
    /// Play a recorded session again instead: its routine, its voice and, if no others are given,
    /// its inputs
    #[arg(long, value_name = "SESSION")]
    recorded: Option<String>,
    /// Timed inputs; `-` is standard input
    #[arg(long, value_name = "FILE")]
    inputs: Option<PathBuf>,
    /// Print a view every so many milliseconds too, at least 10
    #[arg(long, value_name = "MS", value_parser = clap::value_parser!(u32).range(10..))]
    every: Option<u32>,
}

/// Why a session can't be rehearsed.
#[derive(Debug, thiserror::Error)]
enum RehearseError {
    #[error("{} can't be read: {why}", path.display())]
    Unreadable { path: PathBuf, why: io::Error },
    #[error("{} isn't text: byte {at} belongs to no character", path.display())]
    NotText { path: PathBuf, at: usize },
    #[error("{} is larger than {INPUTS_BYTES_MAX} bytes", path.display())]
    TooLarge { path: PathBuf },
    #[error("{}:{line}: {why}", path.display())]
    NoInput { path: PathBuf, line: usize, why: NoInput },
    #[error("{}:{line}: it comes before the line above it", path.display())]
    Backwards { path: PathBuf, line: usize },
}

impl Explain for RehearseError {
    fn code(&self) -> &'static str {
        match self {
            RehearseError::Unreadable { .. } => "unreadable-file",
            RehearseError::NotText { .. } => "not-text",
            RehearseError::TooLarge { .. } => "file-too-large",
            RehearseError::NoInput { .. } => "no-input",
            RehearseError::Backwards { .. } => "inputs-disordered",
        }
    }

    fn way_out(&self) -> Cow<'static, str> {
        match self {
            RehearseError::Unreadable { .. } => "Check the name and who may read it.",
            RehearseError::NotText { .. } | RehearseError::TooLarge { .. } => {
                "Check that this is the file you meant."
            }
            RehearseError::NoInput { .. } => {
                "`rollwise rehearse --help` shows what an input looks like."
            }
            RehearseError::Backwards { .. } => "Put the lines in the order of `at_ms`.",
        }
        .into()
    }
}

pub(crate) fn run(args: &Args, context: &mut Context) -> Outcome {
    let practice = Practice::load(context);
    let given = args.inputs.as_deref().map(read).transpose()?;
    let (session, inputs) = match (&args.routine, &args.recorded) {
        (_, Some(name)) => {
            let (started, record) = recorded(name, context)?;
            let own = || journal::inputs::of(&record.log, record.until);
            (journal::replay(&started, &[], SessionTime::ZERO)?, given.unwrap_or_else(own))
        }
        (routine, None) => {
            // clap asks for one of the two.
            let routine = practice.routine(routine.as_deref().unwrap_or_default())?;
            (practice.session(&routine)?, given.unwrap_or_default())
        }
    };
    let mut rehearsal = Rehearsal { session, practice: &practice, context, every: args.every };
    rehearsal.play(&inputs)?;
    Ok(Exit::Well)
}

struct Rehearsal<'a> {
    session: Session,
    practice: &'a Practice,
    context: &'a mut Context,
    every: Option<u32>,
}

impl Rehearsal<'_> {
    fn play(&mut self, inputs: &[TimedInput]) -> io::Result<()> {
        if !inputs.iter().any(|timed| timed.input == Input::Ready) {
            self.handle(SessionTime::ZERO, &Input::Ready)?;
        }
        for timed in inputs {
            self.watch_until(timed.at)?;
            self.handle(timed.at, &timed.input)?;
        }
        if inputs.last().is_none_or(|last| last.input != Input::Tick) {
            let end = self.session.timeline().end();
            self.watch_until(end)?;
            self.handle(end, &Input::Tick)?;
        }
        self.print_view(self.session.heard())
    }

    /// Views at every step of the way to `until`, where they were asked for.
    fn watch_until(&mut self, until: SessionTime) -> io::Result<()> {
        let Some(every) = self.every else { return Ok(()) };
        loop {
            let moves = matches!(self.session.phase(), Phase::Playing | Phase::ComingOff);
            let heard = self.session.heard().ms();
            let next = SessionTime::from_ms(heard - heard % every) + Span::from_ms(every);
            if !moves || next >= until {
                return Ok(());
            }
            self.handle(next, &Input::Tick)?;
            self.print_view(next)?;
        }
    }

    fn handle(&mut self, at: SessionTime, input: &Input) -> io::Result<()> {
        for happened in self.session.handle(at, input) {
            self.print(&happened)?;
        }
        Ok(())
    }

    fn print(&mut self, happened: &Happened) -> io::Result<()> {
        match self.context.form {
            Form::Json => self.context.json(&EventJson::from(happened)),
            Form::Text => {
                let line = event_line(happened, &self.practice.words);
                writeln!(self.context.out, "{}", harmless(&line))
            }
        }
    }

    fn print_view(&mut self, at: SessionTime) -> io::Result<()> {
        let view = self.session.view(at);
        match self.context.form {
            Form::Json => self.context.json(&view_json(&view, &self.practice.words)),
            Form::Text => {
                let line = view_line(&view, &self.practice.words);
                writeln!(self.context.out, "{}", harmless(&line))
            }
        }
    }
}

fn read(path: &Path) -> Result<Vec<TimedInput>, RehearseError> {
    let unreadable = |why| RehearseError::Unreadable { path: path.into(), why };
    let mut bytes = Vec::new();
    let reader: Box<dyn io::Read> = if path == Path::new("-") {
        Box::new(io::stdin())
    } else {
        Box::new(std::fs::File::open(path).map_err(unreadable)?)
    };
    reader.take(INPUTS_BYTES_MAX + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > INPUTS_BYTES_MAX {
        return Err(RehearseError::TooLarge { path: path.into() });
    }
    let text = String::from_utf8(bytes).map_err(|error| RehearseError::NotText {
        path: path.into(),
        at: error.utf8_error().valid_up_to(),
    })?;
    let mut inputs: Vec<TimedInput> = Vec::new();
    for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let line_number = number + 1;
        let timed = read_line(line).map_err(|why| RehearseError::NoInput {
            path: path.into(),
            line: line_number,
            why,
        })?;
        if inputs.last().is_some_and(|last| timed.at < last.at) {
            return Err(RehearseError::Backwards { path: path.into(), line: line_number });
        }
        inputs.push(timed);
    }
    Ok(inputs)
}
