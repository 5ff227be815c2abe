//! Reads the two embedded lists, `claims.toml` and `sources.toml`. Files that people write go
//! through `routine::text`, which reports faults; these two are ours, and a test reads them.

use alloc::string::String;
use alloc::vec::Vec;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// One entry of a list.
pub(crate) struct Entry<'t>(&'t DeTable<'t>);

/// Every `[[list]]` of `text`, made into a `T`. Text that isn't TOML gives an empty list.
pub(crate) fn read<T>(text: &str, list: &str, make: impl Fn(&Entry<'_>) -> Option<T>) -> Vec<T> {
    let Ok(table) = DeTable::parse(text) else { return Vec::new() };
    let entries = Entry(table.get_ref()).list(list).iter();
    entries.filter_map(|entry| make(&Entry(entry.get_ref().as_table()?))).collect()
}

impl<'t> Entry<'t> {
    pub(crate) fn text(&self, key: &str) -> Option<String> {
        self.0.get(key)?.get_ref().as_str().map(String::from)
    }

    pub(crate) fn number(&self, key: &str) -> Option<u32> {
        self.0.get(key)?.get_ref().as_integer()?.as_str().parse().ok()
    }

    /// A whole number below or above zero.
    pub(crate) fn signed(&self, key: &str) -> Option<i32> {
        self.0.get(key)?.get_ref().as_integer()?.as_str().parse().ok()
    }

    pub(crate) fn texts(&self, key: &str) -> Vec<String> {
        let texts = self.list(key).iter();
        texts.filter_map(|text| text.get_ref().as_str().map(String::from)).collect()
    }

    fn list(&self, key: &str) -> &'t [Spanned<DeValue<'t>>] {
        let list = self.0.get(key).and_then(|list| list.get_ref().as_array());
        list.map_or(&[], |list| &list[..])
    }
}
