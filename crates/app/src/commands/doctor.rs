//! `rollwise doctor`: looks over the data, the app and the machine, and says what to do about each
//! finding. It changes nothing but what opening the data does by itself.

use std::net::TcpListener;
use std::path::Path;

use journal::{History, Keeper as _, Problem, WallTime};
use store::{SCHEMA_VERSION, Store};

use crate::clock::Wall;
use crate::context::{Context, Form};
use crate::explain::{Exit, Explain as _, Outcome};
use crate::folder::DataFolder;
use crate::record;
use crate::report::said;
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

impl State {
    fn mark(self) -> &'static str {
        match self {
            State::Well => "ok",
            State::Note => "note",
            State::Fault => "FAULT",
        }
    }
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
            let marks = [State::Well, State::Note, State::Fault].map(State::mark);
            let width = marks.map(|mark| said(mark).chars().count()).into_iter().max().unwrap_or(0);
            for Finding { what, state, found, hint } in &findings {
                let (mark, what) = (said(state.mark()), said(what));
                writeln!(context.out, "{mark:<width$}  {what:<9} {}", harmless(&said(found)))?;
                if !hint.is_empty() {
                    let edge = width + 12;
                    writeln!(context.out, "{:edge$}→ {}", "", harmless(&said(hint)))?;
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
    let store = context.folder.open_existing();
    match &now {
        Ok(now) => {
            let newest = store.as_ref().ok().and_then(|store| newest(store.as_ref()?));
            findings.push(clock(*now, newest, context.wall));
        }
        Err(error) => {
            findings.push(Finding::fault("clock", error.to_string(), error.way_out()));
        }
    }
    match store {
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

/// When the newest entry was written; `None` where there is none, or none can be read.
fn newest(store: &Store) -> Option<WallTime> {
    store.load().ok()?.entries().map(|entry| entry.header().wall).max()
}

/// The clock, held against the newest entry. A moment that was asked for isn't the machine's fault.
fn clock(now: WallTime, newest: Option<WallTime>, wall: Wall) -> Finding {
    let ahead = newest.filter(|newest| newest.ms() > now.ms() + BEHIND_MAX_MS);
    match (ahead, wall) {
        (None, _) => Finding::well("clock", now.to_string()),
        (Some(newest), Wall::System) => Finding::fault(
            "clock",
            format!("{now}: this machine's clock is behind the newest entry, of {newest}"),
            "Set date and time. Nothing was lost; new entries still follow the old ones.",
        ),
        (Some(newest), Wall::Fixed(_)) => Finding::note(
            "clock",
            format!("{now}, as --at says, is before the newest entry, of {newest}"),
            "Choose a later moment, or leave --at out: what was done after it counts all the same.",
        ),
    }
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
    let size = match checkup.entries {
        1 => format!("1 entry, {bytes} bytes, schema {SCHEMA_VERSION}"),
        entries => format!("{entries} entries, {bytes} bytes, schema {SCHEMA_VERSION}"),
    };
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
        sense(folder, store).unwrap_or_else(|error| {
            vec![Finding::fault("data", error.to_string(), error.way_out())]
        }),
    );
    findings
}

/// What of the entries can be read, and what is left to do.
fn sense(folder: &DataFolder, store: &Store) -> Result<Vec<Finding>, journal::KeeperError> {
    let journal = store.load()?;
    let history = History::of(&journal);
    let mut findings = Vec::new();
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

#[cfg(test)]
mod tests {
    use super::*;

    /// Set back by more than clocks are put right by, a machine's clock is a fault; a chosen moment
    /// is only worth a note.
    #[test]
    fn a_clock_before_the_newest_entry() {
        let at = |secs: u64| WallTime::new(1_795_418_100_000 + secs * 1000, 60).expect("a time");
        let found = |now, newest, wall| clock(now, newest, wall).state;
        assert_eq!(found(at(0), None, Wall::System), State::Well);
        assert_eq!(found(at(0), Some(at(59)), Wall::System), State::Well);
        assert_eq!(found(at(0), Some(at(61)), Wall::System), State::Fault);
        assert_eq!(found(at(0), Some(at(61)), Wall::Fixed(at(0))), State::Note);
    }
}
