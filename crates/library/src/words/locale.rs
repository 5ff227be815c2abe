//! What languages do differently besides their words, by the rules of Unicode CLDR.

/// The form that a whole number takes: `one`, `other`.
///
/// English, German and Spanish agree. Spanish also has `many`, for whole millions, which nothing here
/// counts to. A language with other forms has its rule here, by its tag.
pub(super) fn plural(number: i64) -> &'static str {
    if number.unsigned_abs() == 1 { "one" } else { "other" }
}

/// What stands before the tenths.
pub(super) fn decimal_sign(tag: &str) -> char {
    match tag {
        "de" | "es" => ',',
        _ => '.',
    }
}

/// Whether a language is written from right to left. None of ours is; the pages are laid out for one
/// all the same, and looked at in the pseudo-language.
pub(super) fn is_right_to_left(tag: &str) -> bool {
    ["ar", "fa", "he", "ur"].contains(&tag.split('-').next().unwrap_or_default())
}
