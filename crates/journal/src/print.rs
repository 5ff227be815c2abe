//! A journal as one page of text, for tests and for looking at.

use alloc::string::String;
use core::fmt::Write as _;

use crate::entry::Content;
use crate::merged::{Journal, Problem};
use crate::wall::WallTime;

/// One line for each entry in order, then one for each problem seen at `now`.
pub fn print(journal: &Journal, now: WallTime) -> String {
    let mut page = String::new();
    let mut line = |text: core::fmt::Arguments<'_>| {
        page.write_fmt(text).and_then(|()| page.write_char('\n')).expect("a String takes all");
    };
    line(format_args!("journal {} · {} entries", journal.id().short(), journal.len()));
    for entry in journal.entries() {
        let header = entry.header();
        let (kind, version) = (&header.kind, header.version);
        let said = match entry.content() {
            Content::Erased => "(erased)".into(),
            Content::Present { bytes, .. } => String::from_utf8_lossy(bytes),
        };
        line(format_args!("{} {} {kind} v{version} {said}", entry.place(), header.wall));
    }
    for problem in journal.problems(now) {
        match problem {
            Problem::Gap { series, from, to } => {
                line(format_args!("gap {}/{from}–{to}", series.short()));
            }
            Problem::Fork { place, branches } => {
                line(format_args!("fork {place} {branches} branches"));
            }
            Problem::Broken { place } => line(format_args!("broken {place}")),
            Problem::Ahead { place, by_ms } => line(format_args!("ahead {place} by {by_ms} ms")),
            Problem::Withheld { place } => line(format_args!("withheld {place}")),
        }
    }
    page
}
