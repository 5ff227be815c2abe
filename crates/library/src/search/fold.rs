//! Texts into words that compare: small letters without marks.

use alloc::string::String;
use alloc::vec::Vec;

/// The words of `text`, folded.
pub(super) fn terms(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    for letter in text.chars() {
        // "10min" is two words.
        let number = word.chars().next_back().map(|last| last.is_ascii_digit());
        if number.is_some_and(|number| number != letter.is_ascii_digit())
            && letter.is_alphanumeric()
        {
            words.push(core::mem::take(&mut word));
        }
        match letter {
            // "don't" is one word.
            '’' | '\'' => {}
            letter if letter.is_alphanumeric() => fold(letter, &mut word),
            _ if word.is_empty() => {}
            _ => words.push(core::mem::take(&mut word)),
        }
    }
    if !word.is_empty() {
        words.push(word);
    }
    words
}

/// A letter without its marks, of the alphabets that Rollwise's languages use.
fn fold(letter: char, word: &mut String) {
    for small in letter.to_lowercase() {
        word.push_str(match small {
            'à'..='å' => "a",
            'ç' => "c",
            'è'..='ë' => "e",
            'ì'..='ï' => "i",
            'ñ' => "n",
            'ò'..='ö' => "o",
            'ù'..='ü' => "u",
            'ß' => "ss",
            other => {
                word.push(other);
                continue;
            }
        });
    }
}
