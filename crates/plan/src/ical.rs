//! Lines of an iCalendar text (RFC 5545): folded, and what the format uses itself marked. What is said
//! in them is [`crate::print_calendar`]'s, and `exchange`'s for what was done.

use alloc::string::String;

/// Longest line, in bytes, its end aside. Source: RFC 5545, section 3.1.
const LINE_MAX_BYTES: usize = 75;

/// Content lines, one after the other.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Lines(String);

impl Lines {
    /// One line of these parts, broken between two letters wherever it would get too long; what
    /// follows begins with a blank.
    pub fn put(&mut self, parts: &[&str]) {
        let mut width = 0;
        for letter in parts.iter().flat_map(|part| part.chars()) {
            if width + letter.len_utf8() > LINE_MAX_BYTES {
                self.0.push_str("\r\n ");
                width = 1;
            }
            self.0.push(letter);
            width += letter.len_utf8();
        }
        self.0.push_str("\r\n");
    }

    /// A property whose value is text.
    pub fn text(&mut self, name: &str, text: &str) {
        let mut escaped = String::new();
        for letter in text.chars() {
            match letter {
                '\\' | ';' | ',' => escaped.extend(['\\', letter]),
                '\n' => escaped.push_str("\\n"),
                letter if letter.is_control() => {}
                letter => escaped.push(letter),
            }
        }
        self.put(&[name, ":", &escaped]);
    }

    /// The whole text.
    pub fn into_text(self) -> String {
        self.0
    }
}
