// The signs of packed words. `build.rs` writes them and `packed` reads them, so both include this.

/// Ends a message.
pub(crate) const RECORD: char = '\u{1e}';
/// Stands between a message's key, its full form, and its short form where it has one.
pub(crate) const UNIT: char = '\u{1f}';
/// Begins an argument; its name follows.
pub(crate) const ARG: char = '\u{2}';
/// Begins a choice; the name of the argument that it goes by follows, then its cases.
pub(crate) const CHOICE: char = '\u{3}';
/// Begins a case of a choice; its number or word follows, or nothing where it is the last.
pub(crate) const CASE: char = '\u{4}';
/// Begins the words of a case.
pub(crate) const THEN: char = '\u{5}';
/// Ends an argument or a choice.
pub(crate) const END: char = '\u{6}';
