//! `rollwise pair`: a one-time code for a phone or another computer, from the Rollwise that runs.

use std::borrow::Cow;
use std::io::{self, Write};

use crate::context::{Context, Form};
use crate::explain::{Exit, Explain, Outcome};
use crate::report::said;
use crate::server::PORT;
use crate::server::pairing::Invitation;
use crate::server::probe::{Holder, ask_ours, serving, who};
use crate::server::qr::Qr;
use crate::server::token::Token;

/// Columns between two codes.
const GAP: usize = 3;

/// Arguments of `rollwise pair`.
#[derive(clap::Args, Debug)]
#[command(after_help = "The code is good once, for ten minutes. The Rollwise that your phone is to
reach has to run already, with --lan or --public.

Examples:
  rollwise serve --lan
  rollwise pair                   in another terminal")]
pub(crate) struct Args {
    /// The port on which Rollwise runs, if it isn't found by itself
    #[arg(long, value_name = "PORT", value_parser = clap::value_parser!(u16).range(1..))]
    port: Option<u16>,
}

/// Why there is no code.
#[derive(Debug, thiserror::Error)]
enum PairError {
    #[error("no Rollwise runs on port {port}")]
    NotRunning { port: u16 },
    #[error("the Rollwise on port {port} has other data")]
    OtherData { port: u16 },
    #[error("the Rollwise that runs can be reached from this machine alone")]
    Alone,
    #[error("the Rollwise that runs gave no code")]
    NoAnswer,
}

impl Explain for PairError {
    fn code(&self) -> &'static str {
        match self {
            PairError::NotRunning { .. } => "not-running",
            PairError::OtherData { .. } => "other-data",
            PairError::Alone => "not-on-network",
            PairError::NoAnswer => "no-code",
        }
    }

    fn way_out(&self) -> Cow<'static, str> {
        match self {
            PairError::NotRunning { .. } => {
                "Start it with `rollwise serve --lan`; it shows a code right away."
            }
            PairError::OtherData { .. } => "Name its data with --data, or its port with --port.",
            PairError::Alone => {
                "End it and start it with `rollwise serve --lan` (your network) or --public ADDRESS \
                 (a reverse proxy or tailnet)."
            }
            PairError::NoAnswer => "End it, start it again, and see whether it says why.",
        }
        .into()
    }
}

pub(crate) fn run(args: &Args, context: &mut Context) -> Outcome {
    let port = args.port.or_else(|| serving(&context.folder)).unwrap_or(PORT);
    let token = Token::of(&context.folder.token())?;
    match who(port, &token) {
        Holder::Ours { .. } => {}
        Holder::OtherRollwise => return Err(PairError::OtherData { port }.into()),
        Holder::Stranger => return Err(PairError::NotRunning { port }.into()),
    }
    let answer = ask_ours(port, &token, "POST", "/api/v1/invitation");
    let invitation = answer.and_then(|answer| serde_json::from_str::<Invitation>(&answer).ok());
    let invitation = invitation.ok_or(PairError::NoAnswer)?;
    if invitation.ways.is_empty() {
        return Err(PairError::Alone.into());
    }
    match context.form {
        Form::Json => context.json(&invitation)?,
        Form::Text => {
            let width = ratatui::crossterm::terminal::size().map_or(80, |(columns, _)| columns);
            show(&invitation, width.into(), &mut context.out)?;
        }
    }
    Ok(Exit::Well)
}

/// Shows an invitation to a person: two codes for a camera beside each other where there is room,
/// and what to do with them.
///
/// # Errors
/// When the output can't be written.
pub(crate) fn show(invitation: &Invitation, width: usize, out: &mut dyn Write) -> io::Result<()> {
    let Invitation { code, ways, trust, seconds } = invitation;
    let Some(way) = ways.first() else { return Ok(()) };
    let mut steps: Vec<(Cow<'_, str>, &str)> = Vec::new();
    if let Some(trust) = trust {
        steps.push((said("1. Once a phone: trust it"), &trust.address));
        steps.push((said("2. Open and pair"), &way.link));
    } else {
        steps.push((said("Open and pair"), &way.link));
    }
    let codes: Vec<(Cow<'_, str>, Qr)> =
        steps.into_iter().filter_map(|(title, text)| Some((title, Qr::of(text)?))).collect();
    writeln!(out)?;
    let all: usize = codes.iter().map(|(_, qr)| qr.columns() + GAP).sum();
    if all <= width + GAP {
        let tallest = codes.iter().map(|(_, qr)| qr.lines().len()).max().unwrap_or(0);
        for (title, qr) in &codes {
            write!(out, "{title:<width$}", width = qr.columns() + GAP)?;
        }
        writeln!(out)?;
        let lines: Vec<(usize, Vec<String>)> =
            codes.iter().map(|(_, qr)| (qr.columns(), qr.lines())).collect();
        for at in 0..tallest {
            for (columns, lines) in &lines {
                match lines.get(at) {
                    Some(line) => write!(out, "{line}{:GAP$}", "")?,
                    None => write!(out, "{:width$}", "", width = columns + GAP)?,
                }
            }
            writeln!(out)?;
        }
    } else {
        for (title, qr) in &codes {
            writeln!(out, "{title}")?;
            for line in qr.lines() {
                writeln!(out, "{line}")?;
            }
            writeln!(out)?;
        }
    }
    writeln!(out)?;
    if let Some(trust) = trust {
        writeln!(out, "{:<9}{}", said("Trust"), trust.address)?;
        writeln!(out, "         {}", said("its fingerprint has to be"))?;
        let (one, other) = trust.fingerprint.split_at(trust.fingerprint.len() / 2 + 1);
        writeln!(out, "         {one}")?;
        writeln!(out, "         {other}")?;
    }
    for way in ways {
        writeln!(out, "{:<9}{}", said("Open"), way.address)?;
    }
    let once = format!("once, within {} minutes", seconds / 60);
    writeln!(out, "{:<9}{code}   ({})", said("Code"), said(&once))
}
