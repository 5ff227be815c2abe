//! `rollwise doctor`: looks over the data, the app and the machine, and says what to do about each
//! finding. It changes nothing but what opening the data does by itself.

use std::net::TcpListener;
use std::path::Path;

use journal::{History, Keeper as _, Problem, WallTime};
use store::{SCHEMA_VERSION, Store};

use crate::context::{Context, Form};
use crate::explain::{Exit, Explain as _, Outcome};
use crate::folder::DataFolder;
use crate::record;
use crate::server;
use crate::server::probe::{Holder, who};
use crate::server::token::Token;
use crate::terminal::harmless;

/// Least free space that is no concern, in bytes. Source: our choice; years of practice, and a
/// copy of them before a migration.
const FREE_MIN: u64 = 100 * 1024 * 1024;

/// How far ahead of the newest entry's a clock may be set back before it is told, in milliseconds.
/// Source: our choice; clocks are put right by seconds.
const BEHIND_MAX_MS: u64 = 60_000;

/// How it stands with one thing.
#[derive(Clone, Copy, PartialEq, Eq, Debug, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
enum State {
    Well,
    Note,
    Fault,
}

/// One thing that was looked at.
#[derive(serde::Serialize)]
struct Finding {
    what: &'static str,
    state: State,
    found: String,
    /// What to do; empty where all is well.
    hint: String,
}

impl Finding {
    fn well(what: &'static str, found: impl Into<String>) -> Finding {
        Finding { what, state: State::Well, found: found.into(), hint: String::new() }
    }

    fn note(what: &'static str, found: impl Into<String>, hint: impl Into<String>) -> Finding {
        Finding { what, state: State::Note, found: found.into(), hint: hint.into() }
    }

    fn fault(what: &'static str, found: impl Into<String>, hint: impl Into<String>) -> Finding {
        Finding { what, state: State::Fault, found: found.into(), hint: hint.into() }
    }
}

pub(crate) fn run(context: &mut Context) -> Outcome {
    let findings = look(context);
    let faults = findings.iter().filter(|finding| finding.state == State::Fault).count();
    match context.form {
        Form::Json => context.json(&findings)?,
        Form::Text => {
            for Finding { what, state, found, hint } in &findings {
                let mark = match state {
                    State::Well => "ok   ",
                    State::Note => "note ",
                    State::Fault => "FAULT",
                };
                writeln!(context.out, "{mark}  {what:<9} {}", harmless(found))?;
                if !hint.is_empty() {
                    writeln!(context.out, "{:17}→ {}", "", harmless(hint))?;
                }
            }
        }
    }
    Ok(if faults > 0 { Exit::Failed } else { Exit::Well })
}

fn look(context: &Context) -> Vec<Finding> {
    let folder = context.folder.path();
    let mut findings = vec![Finding::well("version", env!("CARGO_PKG_VERSION"))];
    findings.push(if folder.is_dir() {
        Finding::well("folder", folder.display().to_string())
    } else {
        Finding::note(
            "folder",
            format!("{} isn't there yet", folder.display()),
            "It is made when there is something to keep.",
        )
    });
    findings.extend(space(folder));
    let now = context.now();
    match &now {
        Ok(now) => findings.push(Finding::well("clock", now.to_string())),
        Err(error) => {
            findings.push(Finding::fault("clock", error.to_string(), error.way_out()));
        }
    }
    match context.folder.open_existing() {
        Ok(None) => {
            findings.push(Finding::note("data", "nothing was saved yet", "Do a first session."));
        }
        Ok(Some(store)) => {
            if let Ok(now) = now {
                findings.extend(data(&context.folder, &store, now));
            }
        }
        Err(error) => findings.push(Finding::fault("data", error.to_string(), error.way_out())),
    }
    findings.push(app());
    findings.push(port(context));
    findings
}

/// Free space where the data is.
#[cfg(unix)]
fn space(folder: &Path) -> Option<Finding> {
    let there = folder.ancestors().find(|folder| folder.is_dir())?;
    let disk = rustix::fs::statvfs(there).ok()?;
    let free = disk.f_bavail.saturating_mul(disk.f_frsize);
    let found = format!("{} MB free", free / (1024 * 1024));
    Some(if free < FREE_MIN {
        Finding::fault("space", found, "Make room; a session can't be saved on a full disk.")
    } else {
        Finding::well("space", found)
    })
}

/// Not looked at here.
#[cfg(not(unix))]
fn space(_folder: &Path) -> Option<Finding> {
    None
}

fn data(folder: &DataFolder, store: &Store, now: WallTime) -> Vec<Finding> {
    let bytes = std::fs::metadata(store.path()).map_or(0, |file| file.len());
    let checkup = match store.check(now) {
        Ok(checkup) => checkup,
        Err(error) => return vec![Finding::fault("data", error.to_string(), error.way_out())],
    };
    let size = format!("{} entries, {bytes} bytes, schema {SCHEMA_VERSION}", checkup.entries);
    let mut findings = vec![Finding::well("data", size)];
    let refused = store.refused();
    findings.extend(refused.map(|why| Finding::fault("access", why.to_string(), why.way_out())));
    findings.extend(checkup.damage.into_iter().map(|damage| {
        Finding::fault(
            "damage",
            damage,
            "Make a backup of what can be read, then put your last good backup in its place.",
        )
    }));
    if checkup.scrub_due {
        let hint = "It is done by itself at the next start.";
        findings.push(Finding::note("deletion", "cleaning up after a deletion is due", hint));
    }
    findings.extend(checkup.problems.into_iter().map(problem));
    findings.extend(
        sense(folder, store, now).unwrap_or_else(|error| {
            vec![Finding::fault("data", error.to_string(), error.way_out())]
        }),
    );
    findings
}

/// What the entries say about this clock, and what is left to do.
fn sense(
    folder: &DataFolder,
    store: &Store,
    now: WallTime,
) -> Result<Vec<Finding>, journal::KeeperError> {
    let journal = store.load()?;
    let history = History::of(&journal);
    let mut findings = Vec::new();
    let newest = journal.entries().map(|entry| entry.header().wall.ms()).max();
    if newest.is_some_and(|newest| newest > now.ms() + BEHIND_MAX_MS) {
        findings.push(Finding::fault(
            "clock",
            "this machine's clock is behind the newest entry",
            "Set date and time. Nothing was lost; new entries still follow the old ones.",
        ));
    }
    if !history.unreadable.is_empty() {
        let found = format!("{} entries can't be read by this version", history.unreadable.len());
        findings.push(Finding::note("newer", found, "Update Rollwise. They are kept as they are."));
    }
    if record::is_cut_off(folder, store, &history)? {
        let hint = "`rollwise roll` offers to go on with it or to close it.";
        findings.push(Finding::note("session", "one was cut off", hint));
    }
    Ok(findings)
}

fn problem(problem: Problem) -> Finding {
    match problem {
        Problem::Gap { series, from, to } => Finding::note(
            "exchange",
            format!("entries {from} to {to} of device {} haven't come yet", series.short()),
            "Exchange with that device. Nothing here is lost.",
        ),
        Problem::Fork { place, branches } => Finding::note(
            "copy",
            format!("{branches} entries stand at {place}: a disk was copied or set back"),
            "Nothing to do; all of them are kept.",
        ),
        Problem::Broken { place } => Finding::fault(
            "chain",
            format!("entry {place} doesn't follow on the one before it"),
            "Make a backup, and compare it with an older one.",
        ),
        Problem::Ahead { place, by_ms } => Finding::note(
            "clock",
            format!("entry {place} is {} hours ahead of this clock", by_ms / 3_600_000),
            "A device's clock was, or this one is, wrong. Check date and time.",
        ),
        Problem::Withheld { place } => Finding::note(
            "exchange",
            format!("entry {place} came without its content"),
            "Exchange with the device that wrote it.",
        ),
    }
}

fn app() -> Finding {
    match server::app_files() {
        0 => Finding::note(
            "app",
            "this program was built without the browser app",
            "Build both: `cargo xtask run`. `rollwise roll` works without it.",
        ),
        files => Finding::well("app", format!("{files} files")),
    }
}

fn port(context: &Context) -> Finding {
    let port = server::PORT;
    if TcpListener::bind(("127.0.0.1", port)).is_ok() {
        return Finding::well("port", format!("{port} is free"));
    }
    // Looking makes no key: without one nothing of ours can be running on this data.
    let token = context.folder.token();
    let holder =
        if token.exists() { Token::of(&token).ok().map(|token| who(port, &token)) } else { None };
    match holder {
        Some(Holder::Ours { .. }) => {
            Finding::well("port", format!("Rollwise is running on {port}"))
        }
        Some(Holder::OtherRollwise) => Finding::note(
            "port",
            format!("{port} is taken by a Rollwise with other data"),
            "End it, or serve with --port.",
        ),
        Some(Holder::Stranger) | None => Finding::note(
            "port",
            format!("{port} is taken by another program"),
            "End that program, or serve with --port.",
        ),
    }
}
