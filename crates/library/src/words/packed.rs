//! A language's words as one text, made by `build.rs`, and how a sentence is put together from it.
//!
//! It is the part of Fluent that our words use: arguments, and a choice by an argument's number,
//! plural form or key. A test compares every sentence with Fluent's own library. That library isn't
//! used itself because it would be a sixth of the whole browser app; one text with signs in it is a
//! third of what the same words are as tables, since tables are mostly addresses.
//!
//! A message is `key UNIT full (UNIT short)? RECORD`, in the order of the keys. In a form,
//! `ARG name END` is an argument and `CHOICE name (CASE case THEN form)+ END` a choice.

use alloc::string::String;
use core::cmp::Ordering;
use core::fmt::Write as _;

use super::plural::plural;

include!("signs.rs");
include!(concat!(env!("OUT_DIR"), "/words.rs"));

/// One language.
pub(crate) struct Language {
    pub(crate) tag: &'static str,
    /// All its messages.
    packed: &'static str,
}

/// One message.
pub(super) struct Entry {
    pub(super) full: &'static str,
    pub(super) short: Option<&'static str>,
}

/// An argument, worded.
pub(super) enum Value {
    Number(i64),
    Tenths(u32),
    Change(i32),
    Key { key: String, words: String },
}

impl Language {
    /// The key of every message, in order.
    pub(super) fn keys(&self) -> impl Iterator<Item = &'static str> {
        self.packed.split_terminator(RECORD).filter_map(|record| record.split(UNIT).next())
    }

    /// The message of this key, found by halving.
    pub(super) fn entry(&self, key: &str) -> Option<Entry> {
        let mut rest = self.packed;
        while !rest.is_empty() {
            let (before, found, behind) = middle(rest);
            let mut parts = found.split(UNIT);
            match parts.next()?.cmp(key) {
                Ordering::Less => rest = behind,
                Ordering::Greater => rest = before,
                Ordering::Equal => return Some(Entry { full: parts.next()?, short: parts.next() }),
            }
        }
        None
    }

    /// Writes a form to `out`. An argument that isn't given shows as `{$name}`, as in Fluent.
    pub(super) fn write(&self, out: &mut String, form: &str, args: &[(&str, Value)]) {
        let arg = |name: &str| args.iter().find(|(is, _)| *is == name).map(|(_, value)| value);
        let mut rest = form;
        while let Some(at) = rest.find([ARG, CHOICE]) {
            let (words, sign) = cut(rest, at);
            out.push_str(words);
            let inside = sign.get(1..).unwrap_or_default();
            let (inside, behind) = cut(inside, find(inside, END).unwrap_or(inside.len()));
            match inside.split_once(CASE) {
                Some((name, cases)) => {
                    let fits = |case: &str| arg(name).is_some_and(|value| self.fits(case, value));
                    self.write(out, choose(cases, fits), args);
                }
                None => match arg(inside) {
                    Some(value) => value.write(out),
                    None => out.extend(["{$", inside, "}"]),
                },
            }
            rest = behind.get(1..).unwrap_or_default();
        }
        out.push_str(rest);
    }

    /// Whether a choice falls on this case.
    fn fits(&self, case: &str, value: &Value) -> bool {
        match (case.parse::<i64>(), value) {
            (Ok(wanted), Value::Number(number)) => wanted == *number,
            (Err(_), Value::Number(number)) => case == plural(self.tag, *number),
            (Err(_), Value::Key { key, .. }) => case == key,
            (Err(_), Value::Tenths(_) | Value::Change(_)) => case == OTHER,
            (Ok(_), Value::Tenths(_) | Value::Change(_) | Value::Key { .. }) => false,
        }
    }
}

impl Value {
    pub(super) fn write(&self, out: &mut String) {
        match self {
            Value::Number(number) => {
                let _ = write!(out, "{number}"); // writing to a String can't fail
            }
            Value::Tenths(tenths) => tenths_to(out, *tenths),
            Value::Change(0) => out.push('0'),
            Value::Change(tenths) => {
                out.push(if *tenths < 0 { '−' } else { '+' });
                tenths_to(out, tenths.unsigned_abs());
            }
            Value::Key { words, .. } => out.push_str(words),
        }
    }
}

/// The plural form of what isn't whole.
const OTHER: &str = "other";

/// `5.1`
fn tenths_to(out: &mut String, tenths: u32) {
    let _ = write!(out, "{}.{}", tenths / 10, tenths % 10); // writing to a String can't fail
}

/// The record in the middle of some, and those before and behind it.
fn middle(records: &str) -> (&str, &str, &str) {
    let half = records.floor_char_boundary(records.len() / 2);
    let start = cut(records, half).0.rfind(RECORD).map_or(0, |at| at + 1);
    let (before, rest) = cut(records, start);
    let (found, behind) = rest.split_once(RECORD).unwrap_or((rest, ""));
    (before, found, behind)
}

/// A text in two, at a place that was found in it. Unlike an index, it brings nothing along that tells
/// in words where a text can't be cut: 3 KB of the browser app.
fn cut(text: &str, at: usize) -> (&str, &str) {
    text.split_at_checked(at).unwrap_or((text, ""))
}

/// The form of the first case that fits, else of the last, which has no name.
fn choose(mut cases: &str, fits: impl Fn(&str) -> bool) -> &str {
    while let Some((case, rest)) = cases.split_once(THEN) {
        let (form, behind) = cut(rest, find(rest, CASE).unwrap_or(rest.len()));
        if case.is_empty() || fits(case) {
            return form;
        }
        cases = behind.get(1..).unwrap_or_default();
    }
    ""
}

/// Where `sign` stands, outside of any argument or choice that begins in `form`.
fn find(form: &str, sign: char) -> Option<usize> {
    let mut depth = 0_u32;
    for (at, c) in form.char_indices() {
        if c == sign && depth == 0 {
            return Some(at);
        }
        match c {
            ARG | CHOICE => depth += 1,
            END => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    None
}
