//! Reads the two embedded lists, `claims.toml` and `sources.toml`. Files that people write go
//! through `routine::text`, which reports faults; these two are ours, and a test reads them.

use alloc::string::String;
use alloc::vec::Vec;

use toml::de::{DeTable, DeValue};

/// One entry of a list.
pub(crate) struct Entry<'t>(&'t DeTable<'t>);

/// Every `[[list]]` of `text`, made into a `T`. Text that isn't TOML gives an empty list.
pub(crate) fn read<T>(text: &str, list: &str, make: impl Fn(&Entry<'_>) -> Option<T>) -> Vec<T> {
    let Ok(table) = DeTable::parse(text) else { return Vec::new() };
    let entries = table.get_ref().get(list).and_then(|list| list.get_ref().as_array());
    let entries = entries.into_iter().flat_map(|entries| entries.iter());
    entries.filter_map(|entry| make(&Entry(entry.get_ref().as_table()?))).collect()
}

impl Entry<'_> {
    pub(crate) fn text(&self, key: &str) -> Option<String> {
        self.0.get(key)?.get_ref().as_str().map(String::from)
    }

    pub(crate) fn number(&self, key: &str) -> Option<u32> {
        self.0.get(key)?.get_ref().as_integer()?.as_str().parse().ok()
    }

    pub(crate) fn texts(&self, key: &str) -> Vec<String> {
        let list = self.0.get(key).and_then(|list| list.get_ref().as_array());
        let text = |value: &toml::Spanned<DeValue<'_>>| value.get_ref().as_str().map(String::from);
        list.into_iter().flat_map(|list| list.iter()).filter_map(text).collect()
    }
}
