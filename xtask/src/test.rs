//! All of CI, in the order that finds the cheap faults first.
//!
//! A failing step doesn't stop the ones after it: one run tells everything. The end repeats what
//! failing tests said, since of a long log often only the end is kept; the last line counts the
//! tests of every step; a step that is no test counts as one.

use std::process::{Command, ExitCode};

use crate::fault::Outcome;
use crate::progress::{Progress, seconds};
use crate::tally::{self, Tally};
use crate::{browser, licences, run, targets, tool, web, workspace};

/// How much to check.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// All of CI.
    Everything,
    /// What needs no browser, no other target and no documentation.
    Quick,
}

/// Part of CI. Its work adds to the text what is worth repeating of its failures.
struct Step {
    name: &'static str,
    reach: Reach,
    work: fn(&mut String) -> Outcome<Tally>,
}

const STEPS: [Step; 14] = [
    Step { name: "format", reach: Reach::Quick, work: format },
    Step { name: "tools: targets and browser", reach: Reach::Everything, work: tools },
    Step { name: "licences", reach: Reach::Quick, work: licence },
    Step { name: "clippy", reach: Reach::Quick, work: clippy },
    Step { name: "tests", reach: Reach::Quick, work: tests },
    Step { name: "tests in the documentation", reach: Reach::Quick, work: doc_tests },
    Step { name: "clippy of the browser app", reach: Reach::Everything, work: clippy_web },
    Step { name: "bare-metal build", reach: Reach::Everything, work: bare_metal },
    Step { name: "documentation", reach: Reach::Everything, work: docs },
    Step { name: "tests in WASM", reach: Reach::Everything, work: wasm_tests },
    Step { name: "browser app", reach: Reach::Everything, work: browser_app },
    Step { name: "bundle", reach: Reach::Everything, work: bundle },
    Step { name: "program", reach: Reach::Everything, work: program },
    Step { name: "browser tests", reach: Reach::Everything, work: browser_tests },
];

/// Runs the steps and says how they went.
///
/// # Errors
/// Never for a failing step: that is counted.
pub fn test(reach: Reach) -> Outcome<ExitCode> {
    let steps: Vec<&Step> =
        STEPS.iter().filter(|step| step.reach == Reach::Quick || reach == step.reach).collect();
    let mut progress = Progress::of(steps.len());
    let mut sum = Tally::default();
    let (mut report, mut failures) = (String::new(), String::new());
    for step in steps {
        let before = progress.elapsed();
        let tally = progress.step(step.name, || {
            (step.work)(&mut failures).unwrap_or_else(|fault| {
                eprintln!("{fault}");
                failures.push_str(&format!("{}: {fault}\n", step.name));
                Tally::ONE_FAILED
            })
        });
        let word = if tally.failed == 0 { "ok    " } else { "FAILED" };
        let took = seconds(progress.elapsed() - before);
        let Tally { passed, failed } = tally;
        report.push_str(&format!(
            "  {word}  {:<28} {passed:>5} passed {failed:>4} failed  {took:>12}\n",
            step.name
        ));
        sum += tally;
    }
    if !failures.is_empty() {
        println!("\n{failures}");
    }
    println!("\n{report}  in {}\n", seconds(progress.elapsed()));
    println!("{} passed, {} failed", sum.passed, sum.failed);
    Ok(if sum.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn format(_: &mut String) -> Outcome<Tally> {
    check(tool::cargo().args(["fmt", "--all", "--check"]))
}

fn tools(_: &mut String) -> Outcome<Tally> {
    for target in [targets::WEB, targets::WASM_TESTS, targets::BARE] {
        targets::ensure(target)?;
    }
    let browser = browser::ensure()?;
    eprintln!("        browser: {}", browser.display());
    browser::ensure_certificates();
    Ok(Tally::ONE_PASSED)
}

fn licence(_: &mut String) -> Outcome<Tally> {
    licences::check().map(|()| Tally::ONE_PASSED)
}

fn clippy(_: &mut String) -> Outcome<Tally> {
    let mut cargo = tool::cargo();
    cargo.args(["clippy", "--workspace", "--exclude", "web", "--all-targets"]);
    check(cargo.args(["--", "--deny", "warnings"]))
}

fn clippy_web(_: &mut String) -> Outcome<Tally> {
    let mut cargo = tool::cargo();
    cargo.args(["clippy", "--package", "web", "--target", targets::WEB]);
    check(cargo.args(["--", "--deny", "warnings"]))
}

fn tests(failures: &mut String) -> Outcome<Tally> {
    let mut cargo = runner();
    cargo.args(["--workspace", "--exclude", "web", "--exclude", "e2e"]);
    count(&mut cargo, failures)
}

fn doc_tests(failures: &mut String) -> Outcome<Tally> {
    count(tool::cargo().args(["test", "--doc", "--workspace", "--exclude", "web"]), failures)
}

fn bare_metal(_: &mut String) -> Outcome<Tally> {
    let mut cargo = tool::cargo();
    cargo.args(["build", "--lib", "--target", targets::BARE]);
    let mut names = Vec::new();
    for package in workspace::pure()? {
        let code = std::fs::read_to_string(package.folder.join("src/lib.rs")).unwrap_or_default();
        if code.lines().any(|line| line.starts_with("#![") && line.contains("no_std")) {
            cargo.args(["--package", &package.name]);
            names.push(package.name);
        }
    }
    eprintln!("        no_std: {}", names.join(", "));
    if names.is_empty() { Ok(Tally::default()) } else { check(&mut cargo) }
}

fn docs(_: &mut String) -> Outcome<Tally> {
    let doc = |args: &[&str]| {
        let mut cargo = tool::cargo();
        cargo.env("RUSTDOCFLAGS", "--deny warnings").args(["doc", "--no-deps"]).args(args);
        check(&mut cargo)
    };
    let mut tally = doc(&["--workspace", "--exclude", "web"])?;
    tally += doc(&["--package", "web", "--target", targets::WEB])?;
    Ok(tally)
}

/// The pure crates' tests once more, compiled to WASM and run by the browser's own engine.
fn wasm_tests(failures: &mut String) -> Outcome<Tally> {
    let browser = browser::ensure()?;
    tool::run(tool::cargo().args(["build", "--package", "e2e", "--bin", "wasm-test"]))?;
    let mut cargo = tool::cargo();
    cargo.args(["test", "--no-fail-fast", "--lib", "--tests", "--target", targets::WASM_TESTS]);
    cargo.env("CARGO_TARGET_WASM32_WASIP1_RUNNER", tool::target_dir().join("debug/wasm-test"));
    cargo.env(browser::VARIABLE, browser);
    for package in workspace::pure()? {
        cargo.args(["--package", &package.name]);
    }
    count(&mut cargo, failures)
}

fn browser_app(_: &mut String) -> Outcome<Tally> {
    web::compile().map(|()| Tally::ONE_PASSED)
}

fn bundle(_: &mut String) -> Outcome<Tally> {
    web::bundle().map(|()| Tally::ONE_PASSED)
}

fn program(_: &mut String) -> Outcome<Tally> {
    run::program().map(|()| Tally::ONE_PASSED)
}

fn browser_tests(failures: &mut String) -> Outcome<Tally> {
    let mut cargo = runner();
    cargo.args(["--package", "e2e"]);
    cargo.env(browser::VARIABLE, browser::ensure()?);
    cargo.env("ROLLWISE_PROGRAM", run::executable());
    count(&mut cargo, failures)
}

/// nextest where it is installed, else cargo's own runner.
fn runner() -> Command {
    let mut cargo = tool::cargo();
    if tool::find("cargo-nextest").is_some() {
        cargo.args(["nextest", "run", "--no-fail-fast"]);
    } else {
        cargo.args(["test", "--no-fail-fast", "--lib", "--bins", "--tests"]);
    }
    cargo
}

/// A step that is one check.
fn check(command: &mut Command) -> Outcome<Tally> {
    tool::run(command).map(|()| Tally::ONE_PASSED)
}

/// A step of many tests.
fn count(command: &mut Command, failures: &mut String) -> Outcome<Tally> {
    let transcript = tool::tee(command)?;
    let mut tally = Tally::read(&transcript.text);
    if !transcript.status.success() && tally.failed == 0 {
        // Nothing was counted as failed, yet the runner says no: it did not even compile.
        tally += Tally::ONE_FAILED;
    }
    if tally.failed > 0 {
        failures.push_str(&tally::failures(&transcript.text));
    }
    Ok(tally)
}
