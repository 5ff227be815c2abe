//! The compilation targets beside the machine's own, fetched when missing.

use std::path::Path;
use std::process::Command;

use crate::fault::{Fault, Outcome};
use crate::tool;

/// The browser app.
pub const WEB: &str = "wasm32-unknown-unknown";
/// The pure crates' tests, run inside the browser.
pub const WASM_TESTS: &str = "wasm32-wasip1";
/// A machine with nothing on it: proof that a `no_std` crate is one.
pub const BARE: &str = "x86_64-unknown-none";

/// Makes sure that the compiler can build for `target`.
///
/// # Errors
/// When it can't and rustup is missing or has no way to the target.
pub fn ensure(target: &str) -> Outcome<()> {
    if installed(target)? {
        return Ok(());
    }
    let way_out = format!(
        "run `rustup target add {target}`; without rustup, install your system's package of \
         Rust's standard library for {target}"
    );
    if tool::find("rustup").is_none() {
        return Err(
            Fault::new(format!("the compiler can't build for {target} yet")).way_out(way_out)
        );
    }
    tool::run(Command::new("rustup").args(["target", "add", target])).map_err(|_| {
        Fault::new(format!("rustup could not fetch the target {target}")).way_out(way_out)
    })
}

fn installed(target: &str) -> Outcome<bool> {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let mut command = Command::new(rustc);
    command.args(["--print", "sysroot"]).current_dir(tool::root());
    let sysroot = tool::read(&mut command)?;
    Ok(Path::new(sysroot.trim()).join("lib/rustlib").join(target).join("lib").is_dir())
}
