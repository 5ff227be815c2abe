//! `rollwise voice …`: for a coach who speaks the sessions: the script, a look over the recordings,
//! and the pack that is made of them. The built-in pack is made in the same way from an engine's.

mod build;
mod check;
mod list;
mod recordings;

use clap::Subcommand;

use crate::context::Context;
use crate::explain::Outcome;

/// Arguments of `rollwise voice`.
#[derive(clap::Args, Debug)]
#[command(after_help = "Your own voice in three steps:
  rollwise voice list             what to say, and how long it may take
  rollwise voice check DIR        what is wrong with the recordings in DIR
  rollwise voice build DIR -o FILE
                                  a voice pack of them

Record each phrase into a WAV file of its own, named as the list names it, with half a second of
quiet before and after it: 16 or 24 bit, mono or stereo, 16 to 48 kHz.")]
pub(crate) struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand, Debug)]
enum Command {
    /// The script to read: every phrase's name, its words, and the time there is for it
    List(list::Args),
    /// Look recordings over: what is missing, unknown, silent, clipped, cut, too long, too loud
    Check(check::Args),
    /// Make a voice pack of recordings
    Build(build::Args),
}

pub(crate) fn run(args: &Args, context: &mut Context) -> Outcome {
    match &args.command {
        Command::List(args) => list::run(args, context),
        Command::Check(args) => check::run(args, context),
        Command::Build(args) => build::run(args, context),
    }
}
