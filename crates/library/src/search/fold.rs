//! Texts into words that compare: small letters without marks.

use alloc::string::String;
use alloc::vec::Vec;

/// The words of `text`, folded.
pub(super) fn terms(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    for letter in text.chars() {
        // "10min" is two words, "T8" is one.
        let is_number = word.chars().next_back().is_some_and(|last| last.is_ascii_digit());
        if is_number && !letter.is_ascii_digit() && is_in_words(letter) {
            words.push(core::mem::take(&mut word));
        }
        match letter {
            // "don't" is one word.
            '’' | '\'' => {}
            letter if is_in_words(letter) => fold(letter, &mut word),
            _ if word.is_empty() => {}
            _ => words.push(core::mem::take(&mut word)),
        }
    }
    if !word.is_empty() {
        words.push(word);
    }
    words
}

/// Whether words are made of it: a digit, or a letter of any alphabet.
///
/// A table of all that Unicode calls so, and one of their small forms, would be 10 KB of the browser
/// app, more than all else here. Beyond Latin, Greek and Cyrillic letters, what isn't in a block of
/// signs counts as a letter.
fn is_in_words(letter: char) -> bool {
    match letter {
        '\0'..='\x7f' => letter.is_ascii_alphanumeric(),
        '\u{80}'..='\u{bf}' => matches!(letter, 'ª' | 'µ' | 'º'),
        // Signs, arrows, boxes and pictures.
        '×'
        | '÷'
        | '\u{2000}'..='\u{2bff}'
        | '\u{3000}'..='\u{303f}'
        | '\u{1f000}'..='\u{1faff}' => false,
        _ => true,
    }
}

/// The small letter to a capital one, in the alphabets of Latin, Greek and Cyrillic; others as they are.
fn small(letter: char) -> char {
    let number = u32::from(letter);
    let small = match letter {
        'A'..='Z' | 'À'..='Ö' | 'Ø'..='Þ' | 'Α'..='Ρ' | 'Σ'..='Ϋ' | 'А'..='Я' => {
            number + 32
        }
        'Ѐ'..='Џ' => number + 80,
        'Ÿ' => u32::from('ÿ'),
        // In these the capital stands before its small letter.
        'Ā'..='Į' | 'Ĳ'..='ķ' | 'Ŋ'..='ŷ' => number | 1,
        'Ĺ'..='ň' | 'Ź'..='ž' => number + number % 2,
        _ => number,
    };
    char::from_u32(small).unwrap_or(letter)
}

/// A letter without its marks, of the alphabets that Rollwise's languages use.
fn fold(letter: char, word: &mut String) {
    word.push_str(match small(letter) {
        'à'..='å' => "a",
        'ç' => "c",
        'è'..='ë' => "e",
        'ì'..='ï' => "i",
        'ñ' => "n",
        'ò'..='ö' => "o",
        'ù'..='ü' => "u",
        'ß' => "ss",
        other => return word.push(other),
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_as_unicode_has_them() {
        // The dotted capital I has two small letters, and is of no language of ours.
        let alphabets = ['\0'..='\u{17f}', 'Α'..='ώ', 'Ѐ'..='џ'].into_iter().flatten();
        for letter in alphabets.filter(|letter| !"İϏΆΈΉΊΌΎΏ\u{3a2}".contains(*letter)) {
            let signs = "²³¹¼½¾";
            let is_letter = letter.is_alphanumeric() && !signs.contains(letter);
            assert_eq!(is_in_words(letter), is_letter, "{letter}");
            assert!(letter.to_lowercase().eq([small(letter)]), "{letter}");
        }
    }
}
