//! Who may import whom: the table in `ARCHITECTURE.md` against what the manifests say.

use std::collections::BTreeSet;

use crate::fault::{Fault, Outcome};
use crate::workspace::Package;

/// One row of the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The crate.
    pub name: String,
    /// What it may import of ours.
    pub may: May,
}

/// What a crate may import.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum May {
    /// These and no others.
    Only(BTreeSet<String>),
    /// Everything but these.
    AllBut(BTreeSet<String>),
}

impl May {
    fn allows(&self, name: &str) -> bool {
        match self {
            Self::Only(names) => names.contains(name),
            Self::AllBut(names) => !names.contains(name),
        }
    }

    fn names(&self) -> &BTreeSet<String> {
        match self {
            Self::Only(names) | Self::AllBut(names) => names,
        }
    }
}

/// Reads the table whose last heading is "may import". Remarks in brackets are for people.
///
/// # Errors
/// When there is no such table, or it names a crate twice.
pub fn read_table(text: &str) -> Outcome<Vec<Row>> {
    let mut lines = text.lines().map(cells);
    let heading =
        lines.find(|cells| cells.last().is_some_and(|last| last.starts_with("may import")));
    if heading.is_none() {
        return Err(Fault::new("no table with a column `may import`"));
    }
    let mut rows: Vec<Row> = Vec::new();
    for cells in lines.take_while(|cells| cells.len() >= 2) {
        let (Some(first), Some(last)) = (cells.first(), cells.last()) else { continue };
        let Some(name) = in_backticks(first).into_iter().next() else { continue };
        if rows.iter().any(|row| row.name == name) {
            return Err(Fault::new(format!("the table has two rows for `{name}`")));
        }
        let last = without_brackets(last);
        let names = in_backticks(&last);
        let may = if last.trim_start().starts_with("all but") {
            May::AllBut(names)
        } else {
            May::Only(names)
        };
        rows.push(Row { name, may });
    }
    Ok(rows)
}

/// Where table and workspace differ, a sentence each. `ours` are the workspace's crates.
#[must_use]
pub fn breaches(rows: &[Row], ours: &[Package]) -> Vec<String> {
    let crates: BTreeSet<&str> = ours.iter().map(|package| package.name.as_str()).collect();
    let mut found = Vec::new();
    for row in rows {
        let strangers = std::iter::once(&row.name)
            .chain(row.may.names())
            .filter(|name| !crates.contains(name.as_str()));
        found.extend(strangers.map(|name| {
            format!("the row of `{}` names `{name}`, which is no crate of ours", row.name)
        }));
    }
    for package in ours {
        let Some(row) = rows.iter().find(|row| row.name == package.name) else {
            found.push(format!("`{}` has no row", package.name));
            continue;
        };
        let real = package.imports.iter().filter(|name| crates.contains(name.as_str()));
        found.extend(
            real.filter(|name| !row.may.allows(name))
                .map(|name| format!("`{}` imports `{name}`, which its row forbids", row.name)),
        );
    }
    found
}

/// The cells of a table's line; none when it is something else.
fn cells(line: &str) -> Vec<String> {
    let Some(inner) = line.trim().strip_prefix('|').and_then(|line| line.strip_suffix('|')) else {
        return Vec::new();
    };
    inner.split('|').map(|cell| cell.trim().to_owned()).collect()
}

fn in_backticks(text: &str) -> BTreeSet<String> {
    text.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

fn without_brackets(text: &str) -> String {
    let mut depth = 0_usize;
    text.chars()
        .filter(|&letter| {
            match letter {
                '(' => depth += 1,
                ')' => depth = depth.saturating_sub(1),
                _ => return depth == 0,
            }
            false
        })
        .collect()
}
