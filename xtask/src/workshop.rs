//! Measuring, taking pictures, and accepting new expected output.

use std::path::PathBuf;
use std::process::{Command, ExitCode};

use crate::fault::{Fault, Outcome};
use crate::{browser, run, targets, tool, web};

/// Each figure of the promises beside its limit.
///
/// # Errors
/// When something can't be built, or a figure can't be measured or is over its limit.
pub fn bench() -> Outcome<ExitCode> {
    with_program("bench")
}

/// Every frame of a whole session, five minutes long, on a machine that does nothing else.
///
/// # Errors
/// When something can't be built, or a frame is late.
pub fn bench_frames() -> Outcome<ExitCode> {
    with_program("frames")
}

/// What `motion` does on recorded movement, where the recordings lie beside the checkout or in `folder`, and
/// what a sample costs, natively and in WASM.
///
/// # Errors
/// When something can't be built, or a figure is over its limit.
pub fn bench_motion(folder: Option<&str>) -> Outcome<ExitCode> {
    let beside = tool::root().join("../shared/imu");
    let folder = folder.map_or(beside, PathBuf::from);
    let example = |name: &str, profile: &str| {
        let mut cargo = tool::cargo();
        cargo.args(["run", "--quiet", "--profile", profile]);
        cargo.args(["--package", "motion", "--example", name]);
        cargo
    };
    // Both are told before either fails.
    let recorded = tool::run(example("recorded", "release").arg("--").arg(folder));
    let native = nanoseconds(&mut example("nanoseconds", "release"))?;
    let mut over = native > NATIVE_NS;
    println!(
        "{:<66} {:>12} {:>12}",
        "a sample, natively",
        format!("{native:.0} ns"),
        format!("≤ {NATIVE_NS}")
    );
    match browser::ensure() {
        Err(fault) => eprintln!("a sample in WASM isn't measured: {fault}"),
        Ok(browser) => {
            targets::ensure(targets::WASM_TESTS)?;
            tool::run(tool::cargo().args([
                "build",
                "--quiet",
                "--package",
                "e2e",
                "--bin",
                "wasm-test",
            ]))?;
            let runner = tool::target_dir().join("debug/wasm-test");
            // As it is in the app.
            let mut wasm = example("nanoseconds", "web");
            wasm.args(["--target", targets::WASM_TESTS]).env(browser::VARIABLE, browser);
            let wasm = nanoseconds(wasm.env("CARGO_TARGET_WASM32_WASIP1_RUNNER", runner))?;
            over |= wasm > WASM_NS;
            println!(
                "{:<66} {:>12} {:>12}",
                "a sample in WASM",
                format!("{wasm:.0} ns"),
                format!("≤ {WASM_NS}")
            );
        }
    }
    recorded?;
    Ok(if over { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// The most that a sample may cost, in nanoseconds: a tenth of a thousandth of its time at 60 Hz.
const NATIVE_NS: f64 = 300.0;
/// The same in WASM.
const WASM_NS: f64 = 600.0;

/// What the example prints.
fn nanoseconds(example: &mut Command) -> Outcome<f64> {
    let told = tool::read(example)?;
    let line = told.lines().find_map(|line| line.trim().strip_prefix("sample "));
    line.and_then(|line| line.trim_end_matches(" ns").trim().parse().ok())
        .ok_or_else(|| Fault::new(format!("the example said `{}`", told.trim())))
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

/// Pictures of the real screens, the sheet of all techniques and those of all screens, into
/// `docs/pictures`.
///
/// # Errors
/// When something can't be built, or a screen doesn't come up.
pub fn pictures() -> Outcome<ExitCode> {
    techniques()?;
    with_program("pictures")?;
    sheets()
}

/// The contact sheets of all screens alone.
///
/// # Errors
/// When something can't be built, or a screen doesn't come up.
pub fn sheets() -> Outcome<ExitCode> {
    with_program("sheets")
}

/// The sheet of all techniques alone: no browser is needed for it.
///
/// # Errors
/// When the program can't be built, or the sheet can't be written.
pub fn techniques() -> Outcome<ExitCode> {
    let sheet = tool::root().join("docs/pictures/techniques.png");
    let mut cargo = tool::cargo();
    cargo.args(["run", "--quiet", "--package", "app", "--", "render", "--technique", "all"]);
    // The far end of each movement: there one sees which it is.
    cargo.args(["--size", "1600", "--phase", "0.5", "--force", "-o"]).arg(sheet);
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
    cargo.args(["--exclude", "e2e", "--tests"]);
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
