//! The pure crates' tests once more, compiled to WASM and run by the browser's own engine.
//!
//! cargo runs test programs one after another, and each of these keeps one processor busy; here as many
//! run beside one another as there are processors.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Mutex, PoisonError};
use std::thread;

use serde_json::Value;

use crate::fault::Outcome;
use crate::tool::{self, Transcript};
use crate::{browser, targets, workspace};

/// Compiles the tests and runs them all; `runner` is `e2e`'s `wasm-test`.
///
/// # Errors
/// When there is no browser, or a program can't be started.
pub fn test(runner: &Path) -> Outcome<Transcript> {
    let browser = browser::ensure()?;
    let compiled = tool::tee(&mut compile()?)?;
    if !compiled.success {
        return Ok(compiled);
    }
    // What is compiled already is only told once more, as data.
    let told = tool::read(compile()?.args(["--quiet", "--message-format", "json"]))?;
    let waiting = Mutex::new(executables(&told));
    let ended = Mutex::new(Vec::new());
    let work = || {
        while let Some(program) = lock(&waiting).pop() {
            let mut command = Command::new(runner);
            let ran = tool::hear(command.arg(program).env(browser::VARIABLE, &browser));
            lock(&ended).push(ran);
        }
    };
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(work);
        }
    });
    let mut all = Transcript { text: String::new(), success: true };
    for ran in ended.into_inner().unwrap_or_else(PoisonError::into_inner) {
        let ran = ran?;
        all.text.push_str(&ran.text);
        all.success &= ran.success;
    }
    Ok(all)
}

fn compile() -> Outcome<Command> {
    let mut cargo = tool::cargo();
    cargo.args(["test", "--no-run", "--tests", "--target", targets::WASM_TESTS]);
    for package in workspace::pure()? {
        cargo.args(["--package", &package.name]);
    }
    Ok(cargo)
}

/// The test programs among what cargo tells that it made, a JSON object a line.
#[must_use]
pub fn executables(told: &str) -> Vec<PathBuf> {
    let made = told.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    made.filter_map(|made| made["executable"].as_str().map(PathBuf::from)).collect()
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
