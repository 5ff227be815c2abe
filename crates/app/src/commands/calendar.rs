//! `rollwise calendar`: when you mean to practise, for the calendar you have.

use std::fs;
use std::io;
use std::path::PathBuf;

use journal::Keeper as _;

use crate::calendar::{dates, page, zone};
use crate::context::{Context, Form, JsonList};
use crate::explain::{Exit, Outcome};
use crate::planning::{self, NobodyYet};
use crate::report;
use crate::server::PORT;
use crate::server::token::Token;

/// Arguments of `rollwise calendar`.
#[derive(clap::Args, Debug)]
#[command(
    after_help = "An iCalendar file goes to the standard output, or into FILE. Your calendar takes it
in, repeats the dates and reminds you; take a newer one in later, and dates are renewed, not doubled.
Your days and your time of the day are those of `rollwise profile`, the weeks those of your programme.

Examples:
  rollwise calendar -o rollwise.ics
  rollwise calendar --zone America/New_York
  rollwise calendar --address       to subscribe to, while `rollwise serve` runs
  rollwise calendar --json"
)]
pub(crate) struct Args {
    /// Write it there
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// The time zone, if it isn't this machine's
    #[arg(long, value_name = "NAME")]
    zone: Option<String>,
    /// Print the address that a calendar on this machine can subscribe to
    #[arg(long, conflicts_with_all = ["output", "zone"])]
    address: bool,
}

#[derive(serde::Serialize)]
struct DateJson<'a> {
    what: &'static str,
    id: &'a str,
    first: String,
    days: Vec<&'static str>,
    until: String,
    minutes: u32,
}

pub(crate) fn run(args: &Args, context: &mut Context) -> Outcome {
    let now = context.now()?;
    let zone = zone(args.zone.as_deref(), now)?;
    let Some(store) = context.folder.open_existing()? else { return Err(NobodyYet.into()) };
    if args.address {
        let token = Token::of(&context.folder.token())?;
        writeln!(context.out, "{}", token.calendar_address(PORT))?;
        return Ok(Exit::Well);
    }
    let history = planning::recent(&store, now)?;
    if history.profile.is_none() {
        return Err(NobodyYet.into());
    }
    if context.form == Form::Json {
        let mut list = JsonList::default();
        for date in dates(&history, now) {
            list.push(&DateJson {
                what: date.what.key(),
                id: &date.id,
                first: date.first.to_string(),
                days: date.days.iter().map(|day| day.key()).collect(),
                until: date.until.to_string(),
                minutes: date.minutes,
            })?;
        }
        list.write(&mut context.out)?;
        return Ok(Exit::Well);
    }
    let page = page(&history, store.state()?.journal, &zone, &context.words, now);
    match &args.output {
        None => context.out.write_all(page.as_bytes())?,
        Some(file) => {
            fs::write(file, page)
                .map_err(|why| io::Error::new(why.kind(), format!("{}: {why}", file.display())))?;
            report::note(&format!("{} is written", file.display()), "Open it with your calendar.");
        }
    }
    Ok(Exit::Well)
}
