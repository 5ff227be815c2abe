//! A TOML table read key by key: each getter gives a value or notes a fault with its place.

use alloc::borrow::ToOwned;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::cell::RefCell;
use core::ops::Range as Place;

use super::tree::{Tree, Value};
use crate::limits::{LIST_MAX, NAME_BYTES_MAX};
use crate::{Fault, Found, Level, Range};

/// One table and the list that its faults go to.
pub(super) struct Table<'t, 'f> {
    table: &'t Tree,
    at: Place<usize>,
    faults: &'f RefCell<Vec<Found>>,
    asked: RefCell<Vec<&'static str>>,
}

/// A value with its place.
pub(super) struct Placed<T> {
    pub(super) value: T,
    pub(super) at: Place<usize>,
}

impl<'t, 'f> Table<'t, 'f> {
    pub(super) fn new(
        table: &'t Tree,
        at: Place<usize>,
        faults: &'f RefCell<Vec<Found>>,
    ) -> Table<'t, 'f> {
        Table { table, at, faults, asked: RefCell::new(Vec::new()) }
    }

    /// Where the table itself stands.
    pub(super) fn at(&self) -> Place<usize> {
        self.at.clone()
    }

    /// Every key with its place and value.
    pub(super) fn entries(&self) -> impl Iterator<Item = (Placed<&'t str>, &'t Value)> {
        let entries = self.table.entries().iter();
        entries
            .map(|entry| (Placed { value: entry.key.as_str(), at: entry.at.clone() }, &entry.value))
    }

    pub(super) fn fault(&self, at: Place<usize>, fault: Fault) {
        self.faults.borrow_mut().push(Found { at, fault });
    }

    /// Notes every key that nobody asked for.
    pub(super) fn finish(self) {
        for (key, _) in self.entries() {
            if !self.asked.borrow().contains(&key.value) {
                self.fault(key.at, Fault::UnknownKey { key: shown(key.value) });
            }
        }
    }

    pub(super) fn optional(&self, key: &'static str) -> Option<&'t Value> {
        self.asked.borrow_mut().push(key);
        self.table.get(key)
    }

    fn required(&self, key: &'static str) -> Option<&'t Value> {
        let value = self.optional(key);
        if value.is_none() {
            self.fault(self.at(), Fault::MissingKey { key });
        }
        value
    }

    pub(super) fn wrong_type(&self, key: &str, at: Place<usize>, wants: &'static str) {
        self.fault(at, Fault::WrongType { key: shown(key), wants });
    }

    fn as_str(&self, key: &str, value: &'t Value) -> Option<Placed<&'t str>> {
        let text = value.text();
        if text.is_none() {
            self.wrong_type(key, value.at(), "a text in quotes");
        }
        text.map(|text| Placed { value: text, at: value.at() })
    }

    /// A name: small letters, digits and hyphens.
    pub(super) fn name(&self, key: &'static str) -> Option<Placed<String>> {
        self.required(key).and_then(|value| self.as_name(key, value))
    }

    pub(super) fn optional_name(&self, key: &'static str) -> Option<Placed<String>> {
        self.optional(key).and_then(|value| self.as_name(key, value))
    }

    fn as_name(&self, key: &str, value: &'t Value) -> Option<Placed<String>> {
        let text = self.as_str(key, value)?;
        if is_name(text.value) {
            return Some(Placed { value: text.value.to_owned(), at: text.at });
        }
        self.fault(text.at, Fault::BadName { name: shown(text.value) });
        None
    }

    /// A line of somebody's own words, of at most `limit` characters; empty where the key isn't there.
    pub(super) fn line(&self, key: &'static str, limit: usize) -> String {
        let Some(text) = self.optional(key).and_then(|value| self.as_str(key, value)) else {
            return String::new();
        };
        let count = text.value.chars().count();
        if count > limit {
            self.fault(text.at, Fault::TooMany { key: shown(key), count, limit });
        }
        text.value.to_owned()
    }

    /// A list of at most `limit` names; empty where the key isn't there.
    pub(super) fn names(&self, key: &'static str, limit: usize) -> Vec<Placed<String>> {
        self.list(key, limit).iter().filter_map(|value| self.as_name(key, value)).collect()
    }

    fn list(&self, key: &'static str, limit: usize) -> &'t [Value] {
        let value = self.optional(key);
        let list = value.and_then(|value| value.list());
        if let (Some(value), None) = (value, list) {
            self.wrong_type(key, value.at(), "a list");
        }
        if let (Some(value), Some(list)) = (value, list)
            && list.len() > limit
        {
            let fault = Fault::TooMany { key: shown(key), count: list.len(), limit };
            self.fault(value.at(), fault);
        }
        let all = list.unwrap_or_default();
        &all[..limit.min(all.len())]
    }

    /// A word out of a list of words.
    pub(super) fn word<T: Copy>(
        &self,
        key: &'static str,
        all: &[T],
        word: fn(T) -> &'static str,
    ) -> Option<Placed<T>> {
        self.required(key).and_then(|value| self.as_word(key, value, all, word))
    }

    pub(super) fn optional_word<T: Copy>(
        &self,
        key: &'static str,
        all: &[T],
        word: fn(T) -> &'static str,
    ) -> Option<Placed<T>> {
        self.optional(key).and_then(|value| self.as_word(key, value, all, word))
    }

    /// A list of words out of a list of words; empty where the key isn't there.
    pub(super) fn words<T: Copy>(
        &self,
        key: &'static str,
        all: &[T],
        word: fn(T) -> &'static str,
    ) -> Vec<Placed<T>> {
        let list = self.list(key, LIST_MAX).iter();
        list.filter_map(|value| self.as_word(key, value, all, word)).collect()
    }

    fn as_word<T: Copy>(
        &self,
        key: &'static str,
        value: &'t Value,
        all: &[T],
        word: fn(T) -> &'static str,
    ) -> Option<Placed<T>> {
        let known: Vec<_> = all.iter().map(|value| word(*value)).collect();
        let nth = self.as_one_of(key, value, &known)?;
        all.get(nth.value).map(|value| Placed { value: *value, at: nth.at })
    }

    /// The number of a word among `known`: once for all types of words.
    fn as_one_of(
        &self,
        key: &str,
        value: &'t Value,
        known: &[&'static str],
    ) -> Option<Placed<usize>> {
        let text = self.as_str(key, value)?;
        let nth = known.iter().position(|word| *word == text.value);
        if nth.is_none() {
            self.fault(text.at.clone(), unknown_word(key, text.value, known));
        }
        nth.map(|value| Placed { value, at: text.at })
    }

    /// A whole number between `min` and `max`.
    pub(super) fn number(&self, key: &'static str, min: u32, max: u32) -> Option<Placed<u32>> {
        self.required(key).and_then(|value| self.as_number(key, value, min, max))
    }

    pub(super) fn optional_number(
        &self,
        key: &'static str,
        min: u32,
        max: u32,
    ) -> Option<Placed<u32>> {
        self.optional(key).and_then(|value| self.as_number(key, value, min, max))
    }

    fn as_number(&self, key: &str, value: &'t Value, min: u32, max: u32) -> Option<Placed<u32>> {
        let number = value.whole();
        let Some(number) = number else {
            self.wrong_type(key, value.at(), "a whole number");
            return None;
        };
        match u32::try_from(number) {
            Ok(fits) if (min..=max).contains(&fits) => Some(Placed { value: fits, at: value.at() }),
            Ok(_) | Err(_) => {
                let fault = Fault::OutsideLimits { key: shown(key), value: number, min, max };
                self.fault(value.at(), fault);
                None
            }
        }
    }

    /// A load level.
    pub(super) fn level(&self, key: &'static str) -> Option<Level> {
        self.required(key).and_then(|value| self.as_level(key, value))
    }

    pub(super) fn optional_level(&self, key: &'static str) -> Option<Level> {
        self.optional(key).and_then(|value| self.as_level(key, value))
    }

    fn as_level(&self, key: &str, value: &'t Value) -> Option<Level> {
        let (least, most) = (Level::ONE.number().into(), Level::HIGHEST.number().into());
        let number = self.as_number(key, value, least, most)?;
        u8::try_from(number.value).ok().and_then(Level::new)
    }

    /// Three numbers, `[least, usual, most]`, each between `min` and `max`.
    pub(super) fn range(&self, key: &'static str, min: u32, max: u32) -> Option<Range> {
        let value = self.required(key)?;
        let numbers: Vec<_> = self
            .list(key, 3)
            .iter()
            .filter_map(|number| self.as_number(key, number, min, max))
            .map(|number| number.value)
            .collect();
        let [min, usual, max] = numbers[..] else {
            if value.list().is_some_and(|list| list.len() < 3) {
                self.wrong_type(key, value.at(), "three numbers: [least, usual, most]");
            }
            return None;
        };
        if min > usual || usual > max {
            self.fault(value.at(), Fault::RangeDisordered { key: shown(key) });
            return None;
        }
        Some(Range { min, usual, max })
    }

    /// A table under `key`.
    pub(super) fn table(&self, key: &'static str) -> Option<Table<'t, 'f>> {
        self.required(key).and_then(|value| self.as_table(key, value))
    }

    pub(super) fn optional_table(&self, key: &'static str) -> Option<Table<'t, 'f>> {
        self.optional(key).and_then(|value| self.as_table(key, value))
    }

    /// A list of tables under `key`; empty where the key isn't there.
    pub(super) fn tables(&self, key: &'static str, limit: usize) -> Vec<Table<'t, 'f>> {
        self.list(key, limit).iter().filter_map(|value| self.as_table(key, value)).collect()
    }

    pub(super) fn as_table(&self, key: &str, value: &'t Value) -> Option<Table<'t, 'f>> {
        let table = value.table();
        if table.is_none() {
            self.wrong_type(key, value.at(), "a table");
        }
        table.map(|table| Table::new(table, value.at(), self.faults))
    }
}

/// Whether `text` may name a technique, a routine, a phrase or a pose.
pub(crate) fn is_name(text: &str) -> bool {
    let letter = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    !text.is_empty()
        && text.len() <= NAME_BYTES_MAX
        && text.chars().all(letter)
        && !text.starts_with('-')
        && !text.ends_with('-')
}

pub(super) fn unknown_word(key: &str, word: &str, known: &[&'static str]) -> Fault {
    Fault::UnknownWord { key: shown(key), word: shown(word), known: known.join(", ") }
}

/// Whether `c` steers a terminal, or turns the reading direction round.
pub(crate) fn steers(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// At most one line's worth of somebody's text, safe to print in a message.
pub(super) fn shown(text: &str) -> String {
    let clean = |c: char| if steers(c) { ' ' } else { c };
    let mut short: String = text.chars().take(40).map(clean).collect();
    if text.chars().nth(40).is_some() {
        short.push('…');
    }
    short.to_string()
}
