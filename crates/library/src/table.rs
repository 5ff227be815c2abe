//! Reads the two embedded lists, `claims.toml` and `sources.toml`. Files that people write go
//! through `routine::text`, which reports faults; these two are ours, and a test reads them.

use alloc::string::String;
use alloc::vec::Vec;

use routine::text::tree::{self, Tree, Value};

/// One entry of a list.
pub(crate) struct Entry<'t>(&'t Tree);

/// Every `[[list]]` of `text`, made into a `T`. Text that isn't TOML gives an empty list.
pub(crate) fn read<T>(text: &str, list: &str, make: impl Fn(&Entry<'_>) -> Option<T>) -> Vec<T> {
    let (tree, wrong) = tree::read(text);
    if !wrong.is_empty() {
        return Vec::new();
    }
    let entries = Entry(&tree).list(list).iter();
    entries.filter_map(|entry| make(&Entry(entry.table()?))).collect()
}

impl<'t> Entry<'t> {
    pub(crate) fn text(&self, key: &str) -> Option<String> {
        self.0.get(key)?.text().map(String::from)
    }

    pub(crate) fn number(&self, key: &str) -> Option<u32> {
        self.0.get(key)?.whole()?.try_into().ok()
    }

    /// A whole number below or above zero.
    pub(crate) fn signed(&self, key: &str) -> Option<i32> {
        self.0.get(key)?.whole()?.try_into().ok()
    }

    pub(crate) fn texts(&self, key: &str) -> Vec<String> {
        let texts = self.list(key).iter();
        texts.filter_map(|text| text.text().map(String::from)).collect()
    }

    fn list(&self, key: &str) -> &'t [Value] {
        self.0.get(key).and_then(Value::list).unwrap_or_default()
    }
}
