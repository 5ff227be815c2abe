//! The suite: each file in `suite/` is a technique or a routine with its faults in comments.
//!
//! `# expect CODE LINE:COLUMN` says which fault stands where; a file without such a line has none.
//! A file whose name begins with `routine-` is a routine, the others are techniques.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use routine::{Found, text};

use crate::files::catalogue;

fn place(text: &str, at: usize) -> (usize, usize) {
    let before = &text[..at];
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or("").chars().count() + 1;
    (line, column)
}

fn listed(text: &str, found: &[Found]) -> String {
    let mut list = String::new();
    for found in found {
        let (line, column) = place(text, found.at.start);
        writeln!(list, "# expect {} {line}:{column}", found.fault.code()).expect("to a string");
    }
    list
}

fn expected(text: &str) -> String {
    let lines = text.lines().filter(|line| line.starts_with("# expect "));
    lines.map(|line| format!("{line}\n")).collect()
}

#[test]
fn every_file_has_the_faults_it_says() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("suite");
    let mut files: Vec<_> = fs::read_dir(&folder)
        .expect("the suite is there")
        .map(|entry| entry.expect("a readable folder").path())
        .collect();
    files.sort();
    assert!(files.len() >= 20, "the suite is there");
    let mut wrong = String::new();
    for file in files {
        let text = fs::read_to_string(&file).expect("a readable file");
        let name = file.file_name().and_then(|name| name.to_str()).expect("a plain name");
        let found = if name.starts_with("routine-") {
            text::routine(&text, &catalogue()).err()
        } else {
            text::technique(&text).err()
        };
        let found = listed(&text, &found.unwrap_or_default());
        if found != expected(&text) {
            writeln!(wrong, "{name} has:\n{found}").expect("to a string");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}
