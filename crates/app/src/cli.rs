//! The command line: what there is, and the way from arguments to a command.

use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{ArgAction, CommandFactory as _, FromArgMatches as _, Parser, Subcommand};

use crate::clock::{Wall, parse_wall};
use crate::commands::{
    analyse, backup, calendar, check, completions, devices, doctor, export, find, history, import,
    inputs, join, man, motion, open, pair, profile, programme, progress, rehearse, render,
    report as clinician, roll, routines, serve, timeline, today, trial, voice,
};
use crate::context::{Context, Form};
use crate::explain::{Exit, Outcome};
use crate::folder::DataFolder;
use crate::phrasebook::Phrasebook;
use crate::{help, language, report};

const EXAMPLES: &str = "\
Examples:
  rollwise                        open the app in your browser
  rollwise today                  what is planned for today, and why
  rollwise roll                   today's session, in this terminal
  rollwise roll wall-five         a ready routine
  rollwise render five -o five.opus   the sound alone, for your phone
  rollwise check mine.toml        all that is wrong with a file of yours
  rollwise backup                 a copy of all your data
  rollwise export                 all of it as one open archive
  rollwise serve --lan            the app on your phone, too

Exit codes:
  0  all went well
  1  a fault was found, or the command failed
  2  the command line makes no sense
  128 and the signal's number: ended by a signal

Your data is one folder, ~/.local/share/rollwise unless you say otherwise ($XDG_DATA_HOME, --data).
Rollwise is a coach, not a doctor. It makes no diagnosis.";

/// A coach for rolling your upper back: plans, guides, keeps you safe, remembers.
///
/// Without a command it opens the app in your browser.
#[derive(Parser, Debug)]
#[command(name = "rollwise", version, after_help = EXAMPLES, max_term_width = 100)]
pub(crate) struct Cli {
    #[command(flatten)]
    globals: Globals,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(clap::Args, Debug)]
struct Globals {
    /// Answer in JSON, for programs
    #[arg(long, global = true, action = ArgAction::SetTrue)]
    json: bool,
    /// Where your data is
    #[arg(long, global = true, value_name = "DIR")]
    data: Option<PathBuf>,
    /// Take this for the present moment, as in 2026-11-23T08:15:00+01:00
    #[arg(long, global = true, value_name = "TIME")]
    at: Option<String>,
    /// In which language: en, de or es; the system's own where it is one of these
    #[arg(long, global = true, value_name = "TAG", value_parser = language::parse)]
    language: Option<&'static str>,
}

#[derive(Subcommand, Debug)]
enum Command {
    /// Serve the app to your browser; with --lan to your phone, too
    Serve(serve::Args),
    /// What is planned for today, and why
    Today(today::Args),
    /// Do a session in this terminal
    Roll(roll::Args),
    /// Your own routines and the ready ones: list them, hand one on, take one in
    Routines(routines::Args),
    /// Who you are to the coach: what you come for, have, and are not to do
    Profile(profile::Args),
    /// A few weeks with an aim: begin one, pause it, go on, leave it
    Programme(programme::Args),
    /// Your dates for the calendar you have: a file, or an address to subscribe to
    Calendar(calendar::Args),
    /// What you did, by month; what each month or year comes to
    History(history::Args),
    /// Find a technique, what is known of a claim, a place or a routine, by any words for it
    Find(find::Args),
    /// What changed from week to week, what a session does at once, and how sure that is
    Progress(progress::Args),
    /// A trial of your own: does rolling help your turning?
    Trial(trial::Args),
    /// A record for a clinician, as PDF or HTML
    Report(clinician::Args),
    /// Compare readings of your own, before and after: a CSV file
    Analyse(analyse::Args),
    /// Look technique and routine files over: every fault, its place, and a way out
    Check(check::Args),
    /// Every cue of a routine with its time: a page to read, or JSON
    Timeline(timeline::Args),
    /// Play a session at full speed with timed inputs, and print what happens
    Rehearse(rehearse::Args),
    /// Write a routine's sound into a file, to take along: WAV, FLAC or Opus
    Render(render::Args),
    /// The inputs of a recorded session, as `rehearse` takes them
    Inputs(inputs::Args),
    /// What is felt in a recording of a phone's sensors: passes, pauses, poses, double taps
    Motion(motion::Args),
    /// Your own voice: the script to read, a look over the recordings, a voice pack of them
    Voice(voice::Args),
    /// Copy all your data into one new file
    Backup(backup::Args),
    /// Everything as one archive, or what you did for other programs: CSV, FIT, FHIR, calendar
    Export(export::Args),
    /// Take in such an archive, or a copy that was saved in the browser app
    Import(import::Args),
    /// Show a one-time code that pairs a phone or another computer
    Pair(pair::Args),
    /// The devices that were paired; remove one
    Devices(devices::Args),
    /// Join another journal of yours to this one, as of a computer on which you began apart
    Join(join::Args),
    /// Look over your data, the app and this machine
    Doctor,
    /// Print a script that completes commands in your shell
    Completions(completions::Args),
    /// Write the manual's pages into a folder
    Man(man::Args),
}

impl Cli {
    /// This process's arguments. Where they make no sense, or ask for help, the program ends here.
    fn told(book: &Phrasebook) -> Cli {
        if book.is_empty() {
            return Cli::parse();
        }
        let matches = help::worded(Cli::command(), book).try_get_matches();
        let cli = matches.and_then(|matches| Cli::from_arg_matches(&matches));
        cli.unwrap_or_else(|error| help::end(&error, book))
    }
}

/// Runs the program on this process's arguments.
pub fn main() -> ExitCode {
    let book = Phrasebook::new(&language::words(language::asked(std::env::args_os())));
    let cli = Cli::told(&book);
    report::speak(book);
    let form = if cli.globals.json { Form::Json } else { Form::Text };
    let exit = run(cli, form).unwrap_or_else(|failed| {
        let exit = failed.error().exit();
        // A reader that closed its end knows.
        if exit != Exit::Well {
            report::failed(&failed, form);
        }
        exit
    });
    ExitCode::from(exit.number())
}

fn run(cli: Cli, form: Form) -> Outcome {
    let wall = match &cli.globals.at {
        None => Wall::System,
        Some(text) => Wall::Fixed(parse_wall(text)?),
    };
    let folder = DataFolder::find(cli.globals.data)?;
    let out = std::io::BufWriter::new(anstream::stdout());
    let words = language::words(cli.globals.language);
    let mut context = Context { folder, wall, form, words, out: Box::new(out) };
    let exit = match &cli.command {
        None => open::run(&mut context),
        Some(Command::Serve(args)) => serve::run(args, &mut context),
        Some(Command::Today(args)) => today::run(args, &mut context),
        Some(Command::Roll(args)) => roll::run(args, &mut context),
        Some(Command::Routines(args)) => routines::run(args, &mut context),
        Some(Command::Profile(args)) => profile::run(args, &mut context),
        Some(Command::Programme(args)) => programme::run(args, &mut context),
        Some(Command::Calendar(args)) => calendar::run(args, &mut context),
        Some(Command::History(args)) => history::run(args, &mut context),
        Some(Command::Find(args)) => find::run(args, &mut context),
        Some(Command::Progress(args)) => progress::run(args, &mut context),
        Some(Command::Trial(args)) => trial::run(args, &mut context),
        Some(Command::Report(args)) => clinician::run(args, &mut context),
        Some(Command::Analyse(args)) => analyse::run(args, &mut context),
        Some(Command::Check(args)) => check::run(args, &mut context),
        Some(Command::Timeline(args)) => timeline::run(args, &mut context),
        Some(Command::Rehearse(args)) => rehearse::run(args, &mut context),
        Some(Command::Render(args)) => render::run(args, &mut context),
        Some(Command::Inputs(args)) => inputs::run(args, &mut context),
        Some(Command::Motion(args)) => motion::run(args, &mut context),
        Some(Command::Voice(args)) => voice::run(args, &mut context),
        Some(Command::Backup(args)) => backup::run(args, &mut context),
        Some(Command::Export(args)) => export::run(args, &mut context),
        Some(Command::Import(args)) => import::run(args, &mut context),
        Some(Command::Pair(args)) => pair::run(args, &mut context),
        Some(Command::Devices(args)) => devices::run(args, &mut context),
        Some(Command::Join(args)) => join::run(args, &mut context),
        Some(Command::Doctor) => doctor::run(&mut context),
        Some(Command::Completions(args)) => completions::run(args, &mut context),
        Some(Command::Man(args)) => man::run(args, &mut context),
    }?;
    context.out.flush()?;
    Ok(exit)
}
