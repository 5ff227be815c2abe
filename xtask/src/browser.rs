//! The browser that the tests drive: found, or fetched where that is possible.

use std::path::PathBuf;

use crate::fault::{Fault, Outcome};
use crate::{debian, tool};

/// Names the browser for the tests.
pub const VARIABLE: &str = "ROLLWISE_CHROMIUM";

const NAMES: [&str; 4] = ["chromium", "google-chrome", "chromium-browser", "google-chrome-stable"];

/// A Chromium to drive. On Debian and its kin, as root, installs one when there is none.
///
/// # Errors
/// When there is none and none can be had.
pub fn ensure() -> Outcome<PathBuf> {
    if let Some(named) = std::env::var_os(VARIABLE) {
        let path = PathBuf::from(named);
        return if path.is_file() {
            Ok(path)
        } else {
            Err(Fault::new(format!("{VARIABLE} names {}, which isn't there", path.display()))
                .way_out(format!("set {VARIABLE} to the program file of a Chromium or Chrome")))
        };
    }
    if let Some(path) = look() {
        return Ok(path);
    }
    if !debian::can_install() {
        return Err(missing());
    }
    eprintln!("        no Chromium here: installing Debian's");
    debian::install(&["chromium"])?;
    look().ok_or_else(missing)
}

/// Sees that there is the tool that makes certificate stores for the browser: on Debian and its kin,
/// as root, installs it. The tests that need it say where they can't be tried.
pub fn ensure_certificates() {
    if tool::find("certutil").is_none() && debian::can_install() {
        eprintln!("        no certutil here: installing Debian's");
        // Without it those tests say so.
        if let Err(fault) = debian::install(&["libnss3-tools"]) {
            eprintln!("{fault}");
        }
    }
}

fn look() -> Option<PathBuf> {
    NAMES.iter().find_map(|name| tool::find(name))
}

fn missing() -> Fault {
    Fault::new("the browser tests need Chromium or Chrome, and none was found").way_out(format!(
        "install it (Debian: `sudo apt-get install chromium`), or set {VARIABLE} to its program \
         file; `cargo xtask test --quick` does without"
    ))
}
