//! `rollwise import FILE`: takes in an archive that was exported, a copy that was saved in the browser
//! app, or readings from a CSV file.

mod copies;
mod mapping;
mod readings;
mod rows;

use std::path::PathBuf;

use insight::Measure;
use mapping::{Map, Order};

use crate::context::Context;
use crate::explain::Outcome;

/// Arguments of `rollwise import`.
#[derive(clap::Args, Debug)]
#[command(
    after_help = "`rollwise export` makes an archive (.zip); the app makes a copy (.jsonl): Data and
settings, Save a copy of everything. What is here already stays, and is not taken twice. A copy of another journal is taken in only where nothing is yet.

A CSV file of readings has the columns date, measure, side, before and after; the first line names them:

  date,measure,side,before,after
  2026-11-23,rotation,left,41.5,44
  2026-11-23,pain,,4,

Other names, marks and ways to write a day are recognised, or asked about; --map says them beforehand.
Measures are pain, stiffness, own-task, tension, rotation, extension, head-angle and pulse. Whatever can't
be read is said line by line, and nothing is taken in then.

Examples:
  rollwise import rollwise-2026-11-25.zip
  rollwise import rollwise-2026-11-25.jsonl
  rollwise import turning.csv --dry-run
  rollwise import turning.csv --map Datum=date --map Grad=before --measure rotation-left
  rollwise import --undo"
)]
pub(crate) struct Args {
    /// The archive, the copy, or a file that ends in .csv
    #[arg(required_unless_present = "undo")]
    file: Option<PathBuf>,
    /// Let go of the readings that were taken in last
    #[arg(long, conflicts_with = "file")]
    undo: bool,
    #[command(flatten)]
    csv: Csv,
}

/// How a CSV file is read.
#[derive(clap::Args, Debug)]
struct Csv {
    /// What a column is (date, measure, side, before, after, nothing), or which measure a word means
    #[arg(long = "map", value_name = "NAME=MEANING", value_parser = mapping::map)]
    map: Vec<Map>,
    /// What all of it measures, where no column says so
    #[arg(long, value_parser = mapping::measure)]
    measure: Option<Measure>,
    /// Which comes first in dates like 3/4/2026
    #[arg(long, value_enum)]
    dates: Option<Order>,
    /// Take what can be read, and leave faulty lines out
    #[arg(long)]
    leave_faulty: bool,
    /// Look the file over and take nothing in
    #[arg(long)]
    dry_run: bool,
    /// Ask what isn't clear on standard input, even where that is no terminal
    #[arg(long)]
    ask: bool,
}

pub(crate) fn run(args: &Args, context: &mut Context) -> Outcome {
    let Some(file) = &args.file else { return readings::undo(context) };
    let ending = file.extension().and_then(|ending| ending.to_str());
    if ending.is_some_and(|ending| ["csv", "tsv"].contains(&ending.to_ascii_lowercase().as_str())) {
        readings::run(file, &args.csv, context)
    } else {
        copies::run(file, context)
    }
}
