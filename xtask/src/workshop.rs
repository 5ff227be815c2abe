//! Measuring, taking pictures, and accepting new expected output.

use std::process::{Command, ExitCode};

use crate::fault::Outcome;
use crate::{browser, run, targets, tool, web};

/// Each figure of the promises beside its limit.
///
/// # Errors
/// When something can't be built, or a figure can't be measured or is over its limit.
pub fn bench() -> Outcome<ExitCode> {
    with_program("bench")
}

/// Whether the verdicts on what changed keep their promises: simulated people, and the time it takes.
///
/// # Errors
/// When it can't be built. A broken promise is said, and ends with failure.
pub fn calibrate() -> Outcome<ExitCode> {
    let mut cargo = tool::cargo();
    cargo.args(["run", "--quiet", "--release", "--package", "insight", "--example", "calibrate"]);
    tool::run(&mut cargo)?;
    Ok(ExitCode::SUCCESS)
}

/// Pictures of the real screens and the sheet of all techniques, into `docs/pictures`.
///
/// # Errors
/// When something can't be built, or a screen doesn't come up.
pub fn pictures() -> Outcome<ExitCode> {
    techniques()?;
    with_program("pictures")
}

/// The sheet of all techniques alone: no browser is needed for it.
///
/// # Errors
/// When the program can't be built, or the sheet can't be written.
pub fn techniques() -> Outcome<ExitCode> {
    let sheet = tool::root().join("docs/pictures/techniques.png");
    let mut cargo = tool::cargo();
    cargo.args(["run", "--quiet", "--package", "app", "--", "render", "--technique", "all"]);
    cargo.args(["--size", "1600", "--force", "-o"]).arg(sheet);
    tool::run(&mut cargo)?;
    Ok(ExitCode::SUCCESS)
}

/// Writes today's output over the expected output of every native test. Read the difference
/// before committing it.
///
/// # Errors
/// When a test fails for another reason.
pub fn bless() -> Outcome<ExitCode> {
    let mut cargo = tool::cargo();
    cargo.env("UPDATE_EXPECT", "1").args(["test", "--workspace", "--exclude", "web"]);
    cargo.args(["--exclude", "e2e", "--lib", "--bins", "--tests"]);
    tool::run(&mut cargo)?;
    tool::run(Command::new("git").current_dir(tool::root()).args(["diff", "--stat"]))?;
    Ok(ExitCode::SUCCESS)
}

/// Builds what ships, then runs one of the programs that drive it.
fn with_program(driver: &str) -> Outcome<ExitCode> {
    let browser = browser::ensure()?;
    targets::ensure(targets::WEB)?;
    web::compile()?;
    web::bundle()?;
    run::program()?;
    let mut cargo = tool::cargo();
    cargo.args(["run", "--quiet", "--release", "--package", "e2e", "--bin", driver]);
    cargo.env(browser::VARIABLE, browser).env("ROLLWISE_PROGRAM", run::executable());
    tool::run(&mut cargo)?;
    Ok(ExitCode::SUCCESS)
}
