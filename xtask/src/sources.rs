//! A number that shapes what people do says where it comes from: every `pub const` in a
//! `limits.rs` or `tuning.rs` carries a `Source:` line in its documentation.
//!
//! It reads lines, not Rust: one declaration a line is how rustfmt leaves them. Text constants
//! are no numbers and need none.

use std::path::{Path, PathBuf};

use crate::fault::Outcome;
use crate::tool;

/// The files that the rule is about.
const FILES: [&str; 2] = ["limits.rs", "tuning.rs"];

/// Every public number in `code` without a source, as `line: NAME`.
#[must_use]
pub fn unsourced(code: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut sourced = false;
    for (index, line) in code.lines().enumerate() {
        let line = line.trim();
        if let Some(comment) = line.strip_prefix("///") {
            sourced |= comment.contains("Source: ") || comment.trim_end().ends_with("Source:");
        } else if let Some(rest) = line.strip_prefix("pub const ") {
            let (name, kind) = rest.split_once(':').unwrap_or((rest, ""));
            let is_function = name.contains('(') || name.starts_with("fn ");
            let is_text = kind.trim_start().starts_with('&') && kind.contains("str");
            if !sourced && !is_function && !is_text {
                found.push(format!("{}: {}", index + 1, name.trim()));
            }
            sourced = false;
        } else if !line.starts_with("#[") {
            sourced = false;
        }
    }
    found
}

/// The files below `folder` that the rule is about.
///
/// # Errors
/// When the folder can't be read.
pub fn files(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let is_one =
        |path: &Path| path.file_name().is_some_and(|name| FILES.iter().any(|file| name == *file));
    tool::files(folder, is_one)
}
