//! `rollwise man DIR`: the manual's pages.

use std::borrow::Cow;
use std::io;
use std::path::PathBuf;

use clap::CommandFactory as _;

use crate::cli::Cli;
use crate::context::Context;
use crate::explain::{Exit, Explain, Outcome};
use crate::new_file::is_full;

/// Arguments of `rollwise man`.
#[derive(clap::Args, Debug)]
#[command(after_help = "Example:
  rollwise man ~/.local/share/man/man1")]
pub(crate) struct Args {
    /// The folder; made where it isn't there
    dir: PathBuf,
}

/// The pages can't be written.
#[derive(Debug, thiserror::Error)]
enum NoPages {
    #[error("the disk that holds {} is full", dir.display())]
    Full { dir: PathBuf },
    #[error("the pages could not be written into {}: {why}", dir.display())]
    Refused { dir: PathBuf, why: io::Error },
}

impl Explain for NoPages {
    fn code(&self) -> &'static str {
        match self {
            NoPages::Full { .. } => "disk-full",
            NoPages::Refused { .. } => "man-unwritable",
        }
    }

    fn way_out(&self) -> Cow<'static, str> {
        match self {
            NoPages::Full { .. } => "Make some room, and write the pages again.",
            NoPages::Refused { .. } => "Choose a folder that you may write to.",
        }
        .into()
    }
}

pub(crate) fn run(args: &Args, context: &mut Context) -> Outcome {
    let failed = |why: io::Error| {
        let dir = args.dir.clone();
        if is_full(&why) { NoPages::Full { dir } } else { NoPages::Refused { dir, why } }
    };
    std::fs::create_dir_all(&args.dir).map_err(failed)?;
    clap_mangen::generate_to(Cli::command(), &args.dir).map_err(failed)?;
    writeln!(context.out, "{}", args.dir.display())?;
    Ok(Exit::Well)
}
