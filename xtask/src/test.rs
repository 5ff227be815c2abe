//! All of CI, in the order that finds the cheap faults first.
//!
//! A failing step doesn't stop the ones after it: one run tells everything. The end repeats what
//! failing tests said, since of a long log often only the end is kept; the last line counts the
//! tests of every step; a step that is no test counts as one.

use std::process::{Command, ExitCode};

use crate::fault::Outcome;
use crate::progress::{Progress, seconds};
use crate::tally::{self, Tally};
use crate::tool::Transcript;
use crate::{browser, licences, run, targets, tool, wasm, web, workspace};

/// What every native step selects, all alike: cargo compiles a dependency with the features that the
/// selected crates want of it, so each other selection would compile a quarter of them once more.
const NATIVE: [&str; 3] = ["--workspace", "--exclude", "web"];

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

const STEPS: [Step; 13] = [
    Step { name: "format", reach: Reach::Quick, work: format },
    Step { name: "tools: targets and browser", reach: Reach::Everything, work: tools },
    Step { name: "licences", reach: Reach::Quick, work: licence },
    Step { name: "clippy", reach: Reach::Quick, work: clippy },
    Step { name: "clippy of the browser app", reach: Reach::Everything, work: clippy_web },
    // Before the tests, since the program carries it: so it is compiled once.
    Step { name: "browser app", reach: Reach::Everything, work: browser_app },
    Step { name: "bundle", reach: Reach::Everything, work: bundle },
    Step { name: "tests", reach: Reach::Quick, work: tests },
    Step { name: "tests in the documentation", reach: Reach::Quick, work: doc_tests },
    Step { name: "bare-metal check", reach: Reach::Everything, work: bare_metal },
    Step { name: "documentation", reach: Reach::Everything, work: docs },
    Step { name: "tests in WASM", reach: Reach::Everything, work: wasm_tests },
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
    cargo.arg("clippy").args(NATIVE).arg("--all-targets");
    check(cargo.args(["--", "--deny", "warnings"]))
}

fn clippy_web(_: &mut String) -> Outcome<Tally> {
    let mut cargo = tool::cargo();
    cargo.arg("clippy").args(web::SELECTION);
    check(cargo.args(["--", "--deny", "warnings"]))
}

fn tests(failures: &mut String) -> Outcome<Tally> {
    let mut cargo = runner(Tests::Native);
    cargo.env(THREADS, threads());
    Ok(count(&tool::tee(&mut cargo)?, failures))
}

fn doc_tests(failures: &mut String) -> Outcome<Tally> {
    Ok(count(&tool::tee(tool::cargo().args(["test", "--doc"]).args(NATIVE))?, failures))
}

fn bare_metal(_: &mut String) -> Outcome<Tally> {
    let mut cargo = tool::cargo();
    // What no machine has is missing already before there is machine code.
    cargo.args(["check", "--lib", "--target", targets::BARE]);
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

/// Each library is checked here with the features that it asks for itself, too: none that only tests want.
fn docs(_: &mut String) -> Outcome<Tally> {
    let doc = |args: &[&str]| {
        let mut cargo = tool::cargo();
        cargo.env("RUSTDOCFLAGS", "--deny warnings").args(["doc", "--no-deps"]).args(args);
        check(&mut cargo)
    };
    let mut tally = doc(&NATIVE)?;
    tally += doc(&web::SELECTION)?;
    Ok(tally)
}

fn wasm_tests(failures: &mut String) -> Outcome<Tally> {
    // The native tests have compiled it; without nextest that is done now.
    tool::run(runner(Tests::Browser).arg("--no-run"))?;
    let runner = tool::target_dir().join("debug/wasm-test");
    Ok(count(&wasm::test(&runner)?, failures))
}

fn browser_app(_: &mut String) -> Outcome<Tally> {
    web::compile().map(|()| Tally::ONE_PASSED)
}

fn bundle(_: &mut String) -> Outcome<Tally> {
    web::bundle().map(|()| Tally::ONE_PASSED)
}

fn browser_tests(failures: &mut String) -> Outcome<Tally> {
    let mut cargo = runner(Tests::Browser);
    cargo.env(THREADS, threads()).env(browser::VARIABLE, browser::ensure()?);
    cargo.env("ROLLWISE_PROGRAM", run::tested());
    Ok(count(&tool::tee(&mut cargo)?, failures))
}

/// Which of the native programs' tests.
#[derive(Clone, Copy)]
enum Tests {
    /// All that need no browser.
    Native,
    /// Those that drive one.
    Browser,
}

/// nextest where it is installed, else cargo's own runner, which can't choose without selecting anew.
fn runner(tests: Tests) -> Command {
    let mut cargo = tool::cargo();
    if tool::find("cargo-nextest").is_some() {
        // A failing test doesn't stop the others: `.config/nextest.toml`.
        cargo.args(["nextest", "run"]).args(NATIVE);
        match tests {
            Tests::Native => cargo.args(["--filterset", "not package(e2e)"]),
            Tests::Browser => cargo.args(["--filterset", "package(e2e)"]),
        };
    } else {
        cargo.args(["test", "--no-fail-fast"]);
        match tests {
            Tests::Native => cargo.args(NATIVE).args(["--exclude", "e2e"]),
            Tests::Browser => cargo.args(["--package", "e2e"]),
        };
    }
    // Whatever may have tests; the examples are compiled by clippy.
    cargo.arg("--tests");
    cargo
}

/// Tells nextest how many tests run at once.
const THREADS: &str = "NEXTEST_TEST_THREADS";

/// How many do here: one more than there are processors, since some of them mostly wait.
fn threads() -> String {
    let processors = std::thread::available_parallelism().map_or(1, usize::from);
    (processors + 1).to_string()
}

/// A step that is one check.
fn check(command: &mut Command) -> Outcome<Tally> {
    tool::run(command).map(|()| Tally::ONE_PASSED)
}

/// A step of many tests.
fn count(transcript: &Transcript, failures: &mut String) -> Tally {
    let mut tally = Tally::read(&transcript.text);
    if !transcript.success && tally.failed == 0 {
        // Nothing was counted as failed, yet the runner says no: it did not even compile.
        tally += Tally::ONE_FAILED;
    }
    if tally.failed > 0 {
        failures.push_str(&tally::failures(&transcript.text));
    }
    tally
}
