//! From a fresh clone to Rollwise running.

use std::path::PathBuf;
use std::process::{Command, ExitCode};

use crate::fault::{Fault, Outcome};
use crate::{progress, targets, tool, web};

/// Builds everything and starts the program with these arguments.
///
/// # Errors
/// When something can't be fetched or built, or the program can't be started.
pub fn run(args: &[&str]) -> Outcome<ExitCode> {
    let mut progress = progress::Progress::of(4);
    progress.step("WASM target", || targets::ensure(targets::WEB))?;
    progress.step("browser app", web::compile)?;
    progress.step("bundle", web::bundle)?;
    progress.step("program", program)?;
    start(Command::new(executable()).args(args))
}

/// Builds the program as it is shipped.
///
/// # Errors
/// When it doesn't compile.
pub fn program() -> Outcome<()> {
    tool::run(tool::cargo().args(["build", "--release", "--package", "app"]))
}

/// Where `program` leaves it.
#[must_use]
pub fn executable() -> PathBuf {
    built("release")
}

/// The program as it is compiled for the native tests.
#[must_use]
pub fn tested() -> PathBuf {
    built("debug")
}

fn built(profile: &str) -> PathBuf {
    tool::target_dir().join(profile).join(format!("rollwise{}", std::env::consts::EXE_SUFFIX))
}

/// Becomes the program, so that Ctrl-C and signals go straight to it.
#[cfg(unix)]
fn start(command: &mut Command) -> Outcome<ExitCode> {
    use std::os::unix::process::CommandExt;
    let error = command.exec();
    Err(Fault::new(format!("could not start {}: {error}", command.get_program().display())))
}

#[cfg(not(unix))]
fn start(command: &mut Command) -> Outcome<ExitCode> {
    let status = command.status().map_err(|error| {
        Fault::new(format!("could not start {}: {error}", command.get_program().display()))
    })?;
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    Ok(code.map_or(ExitCode::FAILURE, ExitCode::from))
}
