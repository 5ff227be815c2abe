//! A number that shapes what people do says where it comes from: every `pub const` in a
//! `limits.rs` or `tuning.rs` carries a `Source:` line in its documentation.
//!
//! It reads lines, not Rust: one declaration a line is how rustfmt leaves them. Text constants
//! are no numbers and need none.

use std::path::{Path, PathBuf};

use crate::fault::{Fault, Outcome};

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
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        let fault = |error| Fault::new(format!("{}: {error}", folder.display()));
        for entry in std::fs::read_dir(&folder).map_err(fault)? {
            let path = entry.map_err(fault)?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.file_name().is_some_and(|name| FILES.iter().any(|file| name == *file)) {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}
