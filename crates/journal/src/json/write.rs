//! JSON as it is written: in one line, without spaces.

use alloc::string::String;
use core::fmt::Write as _;

use super::Shape;

/// A text of JSON in the making. Commas come by themselves.
#[derive(Default)]
pub(crate) struct Writer(String);

impl Writer {
    /// What was written.
    pub(super) fn into_text(self) -> String {
        self.0
    }

    /// Begins a list with `[`, an object with `{`.
    pub(crate) fn open(&mut self, bracket: char) {
        self.next();
        self.0.push(bracket);
    }

    /// Ends it.
    pub(crate) fn close(&mut self, bracket: char) {
        self.0.push(bracket);
    }

    /// A field of an object.
    pub(crate) fn field<T: Shape>(&mut self, name: &str, value: &T) {
        self.name(name);
        value.write(self);
    }

    /// A field that isn't there where it is nothing.
    pub(crate) fn maybe<T: Shape>(&mut self, name: &str, value: &Option<T>) {
        if let Some(value) = value {
            self.field(name, value);
        }
    }

    /// The name of the value that comes next.
    pub(crate) fn name(&mut self, name: &str) {
        self.text(name);
        self.0.push(':');
    }

    /// A word of JSON's own: `null`, `true`, a number.
    pub(super) fn word(&mut self, word: &str) {
        self.next();
        self.0.push_str(word);
    }

    /// A whole number that isn't negative.
    pub(super) fn natural(&mut self, number: u64) {
        self.next();
        // A text takes whatever is written to it.
        let _ = write!(self.0, "{number}");
    }

    /// A text.
    pub(crate) fn text(&mut self, text: &str) {
        self.next();
        self.0.push('"');
        for letter in text.chars() {
            match letter {
                '"' => self.0.push_str("\\\""),
                '\\' => self.0.push_str("\\\\"),
                '\u{8}' => self.0.push_str("\\b"),
                '\u{c}' => self.0.push_str("\\f"),
                '\n' => self.0.push_str("\\n"),
                '\r' => self.0.push_str("\\r"),
                '\t' => self.0.push_str("\\t"),
                '\0'..' ' => {
                    let _ = write!(self.0, "\\u{:04x}", u32::from(letter));
                }
                _ => self.0.push(letter),
            }
        }
        self.0.push('"');
    }

    /// A comma, where something is there already.
    fn next(&mut self) {
        if !matches!(self.0.as_bytes().last(), None | Some(b'[' | b'{' | b':')) {
            self.0.push(',');
        }
    }
}
