//! A place in a text as a person looks for it: line and column in characters, and the line itself
//! with the place underlined.

use std::ops::Range;

use crate::terminal::{columns, harmless};

/// Most characters of a line that are shown. Source: our choice; a terminal's usual width.
const SHOWN_MAX: usize = 72;
/// How much of a long line is shown before the place.
const SHOWN_BEFORE: usize = 24;

/// A place: lines and columns count from 1, columns in characters.
#[derive(Clone, Copy, PartialEq, Eq, Debug, serde::Serialize)]
pub(crate) struct Position {
    pub(crate) line: usize,
    pub(crate) column: usize,
}

/// Where byte `at` of `text` is. A place inside a character counts as that character's.
pub(crate) fn position(text: &str, at: usize) -> Position {
    let before = &text[..floor(text, at)];
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    Position {
        line: before.matches('\n').count() + 1,
        column: before[line_start..].chars().count() + 1,
    }
}

/// The line of a place, fit for a terminal, and the marks to write under it. A place over several
/// lines is marked to the end of its first.
pub(crate) fn excerpt(text: &str, at: &Range<usize>) -> (String, String) {
    let start = floor(text, at.start);
    let line_start = text[..start].rfind('\n').map_or(0, |newline| newline + 1);
    let line_end = text[start..].find('\n').map_or(text.len(), |newline| start + newline);
    let line = text[line_start..line_end].trim_end_matches('\r');
    let place = start.min(line_start + line.len()) - line_start;
    let end = floor(text, at.end).clamp(line_start + place, line_start + line.len()) - line_start;

    let (before, marked) = (&line[..place], &line[place..end]);
    let skipped = before.chars().count().saturating_sub(SHOWN_BEFORE);
    let cut = skipped > 0 && line.chars().count() > SHOWN_MAX;
    let from = if cut { nth(line, skipped) } else { 0 };
    let shown = &line[from..];
    let shown_end = nth(shown, SHOWN_MAX);
    let (head, tail) = (if cut { "…" } else { "" }, &shown[shown_end..]);
    let tail = if tail.is_empty() { "" } else { "…" };
    let shown_line = format!("{head}{}{tail}", harmless(&shown[..shown_end]));

    let room = (from + shown_end).saturating_sub(place);
    let marked = &marked[..floor(marked, room)];
    let indent = columns(head) + columns(&harmless(&line[from..place.max(from)]));
    let marks = columns(&harmless(marked)).max(1);
    (shown_line, format!("{}{}", " ".repeat(indent), "^".repeat(marks)))
}

/// The nearest character border at or before byte `at`.
fn floor(text: &str, at: usize) -> usize {
    text.floor_char_boundary(at)
}

/// The byte at which character `count` begins, or the end.
fn nth(text: &str, count: usize) -> usize {
    text.char_indices().nth(count).map_or(text.len(), |(at, _)| at)
}
