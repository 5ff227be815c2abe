//! Text on its way to a terminal: nothing that a file or a journal says may steer it.
//!
//! What isn't here: colours (anstyle) and the full-screen player.

use std::borrow::Cow;

use unicode_width::UnicodeWidthChar as _;

/// The same text with every character that could steer a terminal or reorder a line made visible.
/// Each stays one character, so that columns still count.
pub(crate) fn harmless(text: &str) -> Cow<'_, str> {
    if text.chars().all(|letter| stand_in(letter) == letter) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().map(stand_in).collect())
}

/// How many columns `text` takes in a terminal.
pub(crate) fn columns(text: &str) -> usize {
    text.chars().map(|letter| letter.width().unwrap_or(0)).sum()
}

/// Breaks `text` into lines of at most `width` columns, between words where it can.
pub(crate) fn wrap(text: &str, width: usize) -> Vec<String> {
    let width = width.max(1);
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        let room = width.saturating_sub(columns(&line) + usize::from(!line.is_empty()));
        if columns(word) > room && !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    if !line.is_empty() || lines.is_empty() {
        lines.push(line);
    }
    lines
}

fn stand_in(letter: char) -> char {
    match letter {
        '\t' => ' ',
        // The pictures of control characters stand in the same order as they do.
        '\0'..='\u{1f}' => char::from_u32(0x2400 + u32::from(letter)).unwrap_or('\u{fffd}'),
        '\u{7f}' => '\u{2421}',
        // C1 controls, line and paragraph separators, marks that reorder or hide text.
        '\u{80}'..='\u{9f}'
        | '\u{200b}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}'
        | '\u{feff}'
        | '\u{e0000}'..='\u{e007f}' => '\u{fffd}',
        letter => letter,
    }
}
