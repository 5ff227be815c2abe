//! `rollwise completions SHELL`: a script for the shell.

use clap::CommandFactory as _;
use clap_complete::Shell;

use crate::cli::Cli;
use crate::context::Context;
use crate::explain::{Exit, Outcome};

/// Arguments of `rollwise completions`.
#[derive(clap::Args, Debug)]
#[command(after_help = "Examples:
  rollwise completions bash > ~/.local/share/bash-completion/completions/rollwise
  rollwise completions fish > ~/.config/fish/completions/rollwise.fish")]
pub(crate) struct Args {
    /// Which shell
    shell: Shell,
}

pub(crate) fn run(args: &Args, context: &mut Context) -> Outcome {
    // The generator ends the program when its writer fails, as for a reader that went away; memory
    // doesn't.
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut Cli::command(), "rollwise", &mut script);
    context.out.write_all(&script)?;
    Ok(Exit::Well)
}
