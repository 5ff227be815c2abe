//! Builds the browser app into `target/web/dist`, where the program takes it from.
//!
//! Cargo knows when the module is up to date, `xtask-bundle` when the rest is.

use std::path::PathBuf;

use crate::fault::Outcome;
use crate::{progress, targets, tool};

/// Where the finished app lies.
#[must_use]
pub fn dist() -> PathBuf {
    tool::target_dir().join("web/dist")
}

/// Builds the browser app, with its progress.
///
/// # Errors
/// When the target can't be had, the code doesn't compile, or the disk refuses.
pub fn build() -> Outcome<()> {
    let mut progress = progress::Progress::of(3);
    progress.step("WASM target", || targets::ensure(targets::WEB))?;
    progress.step("browser app", compile)?;
    progress.step("bundle", bundle)
}

/// Compiles `crates/web`.
///
/// # Errors
/// When it doesn't compile.
pub fn compile() -> Outcome<()> {
    let mut cargo = tool::cargo();
    cargo.args(["build", "--package", "web", "--lib", "--profile", "web"]);
    cargo.args(["--target", targets::WEB]);
    tool::run(&mut cargo)
}

/// Binds, gathers and compresses what `compile` left.
///
/// # Errors
/// When `compile` has left nothing, or the disk refuses.
pub fn bundle() -> Outcome<()> {
    let target = tool::target_dir();
    let mut cargo = tool::cargo();
    cargo.args(["run", "--quiet", "--package", "xtask-bundle", "--"]);
    cargo.arg(target.join(targets::WEB).join("web/web.wasm"));
    cargo.arg(tool::root().join("crates/web/static"));
    cargo.arg(target.join("web"));
    tool::run(&mut cargo)
}
