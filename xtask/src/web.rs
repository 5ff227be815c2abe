//! Builds the browser app into `target/web/dist`, where the program takes it from, and into
//! `target/web/static`, which any web host can serve.
//!
//! Cargo knows when the module is up to date, `xtask-bundle` when the rest is.

use std::path::{Path, PathBuf};

use crate::fault::Outcome;
use crate::{progress, targets, tool};

/// What cargo is told of `crates/web`, whatever it is to do: in one profile, all that runs on this machine
/// meanwhile is compiled once.
pub const SELECTION: [&str; 7] =
    ["--package", "web", "--lib", "--profile", "web", "--target", targets::WEB];

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
    cargo.arg("build").args(SELECTION);
    let flags = format!("{} {MOVES}", remap());
    cargo.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags.trim_start());
    tool::run(&mut cargo)
}

/// A move of more than one word is one instruction, not a load and a store for each: 12 KB of the app
/// once compressed. Measured in WASM on a busy machine: a frame's shapes 1.4 ms either way, a sample of
/// the sensors 1.5 µs instead of 1.3.
const MOVES: &str = "-Cllvm-args=-max-store-memcpy=1";

/// Lets panics name files without the folders of this machine: the module is then the same
/// wherever it is built, and smaller.
fn remap() -> String {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| std::env::home_dir().map(|home| home.join(".cargo")));
    let registry = home.map(|home| home.join("registry/src")).and_then(|src| only_folder(&src));
    let prefixes = registry.into_iter().chain([tool::root().to_path_buf()]);
    let flags = prefixes.map(|prefix| format!("--remap-path-prefix={}=.", prefix.display()));
    flags.filter(|flag| !flag.contains(' ')).collect::<Vec<_>>().join(" ")
}

/// The one folder in a folder: cargo keeps the sources of each registry in one of its own.
fn only_folder(parent: &Path) -> Option<PathBuf> {
    let mut folders = std::fs::read_dir(parent).ok()?.filter_map(Result::ok);
    folders.next().map(|folder| folder.path())
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
