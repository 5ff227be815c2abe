//! No test is silent: what is never compiled as a test (`test = false` in its manifest, so that nothing is
//! compiled twice in vain) has none inside.

use std::path::{Path, PathBuf};

use crate::fault::{Fault, Outcome};
use crate::tool;
use crate::workspace::Package;

/// The files of a crate whose tests nobody would run.
///
/// # Errors
/// When a file can't be read.
pub fn silent(package: &Package) -> Outcome<Vec<PathBuf>> {
    let mut found = Vec::new();
    for first in &package.untested {
        for file in files(first)? {
            let code = std::fs::read_to_string(&file)
                .map_err(|error| Fault::new(format!("{}: {error}", file.display())))?;
            if has_tests(&code) {
                found.push(file);
            }
        }
    }
    Ok(found)
}

/// All files that belong to a first one: a library has its whole folder; our programs are one file each.
fn files(first: &Path) -> Outcome<Vec<PathBuf>> {
    match first.parent() {
        Some(folder) if first.ends_with("lib.rs") => {
            tool::files(folder, |path| path.extension().is_some_and(|ending| ending == "rs"))
        }
        _ => Ok(vec![first.to_owned()]),
    }
}

/// Whether there is a test in `code`.
#[must_use]
pub fn has_tests(code: &str) -> bool {
    let marks = ["#[test]", "proptest!"];
    code.lines().any(|line| marks.iter().any(|mark| line.trim_start().starts_with(mark)))
}
