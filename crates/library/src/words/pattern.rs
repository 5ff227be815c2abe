//! A language's words as tables, made by `build.rs`, and how a sentence is put together from one.
//!
//! It is the part of Fluent that our words use: arguments, and a choice by an argument's number,
//! plural form or key. A test compares every sentence with Fluent's own library.
//! That library isn't used itself because it would be a sixth of the whole browser app.

use alloc::string::String;
use core::fmt::Write as _;

use super::plural::plural;

include!(concat!(env!("OUT_DIR"), "/words.rs"));

/// One language.
pub(crate) struct Language {
    pub(crate) tag: &'static str,
    /// In the order of their keys.
    pub(crate) entries: &'static [Entry],
}

/// One message.
pub(crate) struct Entry {
    pub(crate) key: &'static str,
    pub(crate) full: &'static [Part],
    pub(crate) short: Option<&'static [Part]>,
}

/// A piece of a sentence.
pub(crate) enum Part {
    /// Words as they are.
    Text(&'static str),
    /// What the argument of this name says.
    Arg(&'static str),
    /// One of several, by an argument.
    Choice {
        arg: &'static str,
        cases: &'static [(Case, &'static [Part])],
        otherwise: &'static [Part],
    },
}

/// When a choice falls on this one.
pub(crate) enum Case {
    /// The argument is this number.
    Number(i64),
    /// The argument is a number of this plural form, or this key.
    Word(&'static str),
}

/// An argument, worded.
pub(super) enum Value {
    Number(i64),
    Key { key: String, words: String },
}

impl Language {
    pub(super) fn entry(&self, key: &str) -> Option<&'static Entry> {
        let at = self.entries.binary_search_by(|entry| entry.key.cmp(key)).ok()?;
        self.entries.get(at)
    }

    /// Writes `parts` to `out`. An argument that isn't given shows as `{$name}`, as in Fluent.
    pub(super) fn write(&self, out: &mut String, parts: &[Part], args: &[(&str, Value)]) {
        let arg = |name: &str| args.iter().find(|(is, _)| *is == name).map(|(_, value)| value);
        for part in parts {
            match part {
                Part::Text(text) => out.push_str(text),
                Part::Arg(name) => match arg(name) {
                    Some(value) => value.write(out),
                    None => out.extend(["{$", name, "}"]),
                },
                Part::Choice { arg: name, cases, otherwise } => {
                    let fits = |case: &Case| arg(name).is_some_and(|value| self.fits(case, value));
                    let chosen = cases.iter().find(|(case, _)| fits(case));
                    self.write(out, chosen.map_or(otherwise, |(_, parts)| parts), args);
                }
            }
        }
    }

    fn fits(&self, case: &Case, value: &Value) -> bool {
        match (case, value) {
            (Case::Number(wanted), Value::Number(number)) => wanted == number,
            (Case::Word(wanted), Value::Number(number)) => *wanted == plural(self.tag, *number),
            (Case::Word(wanted), Value::Key { key, .. }) => wanted == key,
            (Case::Number(_), Value::Key { .. }) => false,
        }
    }
}

impl Value {
    pub(super) fn write(&self, out: &mut String) {
        match self {
            Value::Number(number) => {
                let _ = write!(out, "{number}"); // writing to a String can't fail
            }
            Value::Key { words, .. } => out.push_str(words),
        }
    }
}
