//! A language that nobody speaks: English that can still be read, longer, with marks on its letters, and
//! running from right to left. What isn't in the message files, doesn't fit its place or lies on the
//! wrong side shows in it at once.

use alloc::string::String;

use super::packed::{ARG, CASE, CHOICE, END, ENGLISH, RECORD, THEN, UNIT};

/// Its tag: Arabic, so that the page and its dates run as in Arabic, in the private variant that others
/// use for this, too.
pub const PSEUDO: &str = "ar-XB";

/// Lets all that follows run from right to left, whatever its letters.
const RIGHT_TO_LEFT: char = '\u{202e}';
/// Ends that.
const AS_BEFORE: char = '\u{202c}';

/// All its words, as [`Words::read`](crate::Words::read) takes them. Keys and names of arguments are
/// English's.
pub fn pseudo() -> String {
    let mut out = String::with_capacity(ENGLISH.len() * 2);
    let mut words = String::new();
    let mut is_words = false;
    for sign in ENGLISH.chars() {
        match sign {
            RECORD | UNIT | ARG | CHOICE | CASE | THEN | END => {
                flush(&mut out, &mut words);
                out.push(sign);
                // Names follow a message's end, and the signs of arguments, choices and cases.
                is_words = matches!(sign, UNIT | THEN | END);
            }
            _ if is_words => words.push(sign),
            _ => out.push(sign),
        }
    }
    out
}

/// Writes the words gathered so far, made pseudo.
fn flush(out: &mut String, words: &mut String) {
    if !words.trim().is_empty() {
        out.push(RIGHT_TO_LEFT);
        for (at, letter) in words.chars().enumerate() {
            out.push(marked(letter));
            // Every other vowel thrice: a third longer in all.
            if at % 2 == 0 && matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u') {
                out.push(marked(letter));
                out.push(marked(letter));
            }
        }
        out.push(AS_BEFORE);
    } else {
        out.push_str(words);
    }
    words.clear();
}

fn marked(letter: char) -> char {
    match letter {
        'a' => 'á',
        'c' => 'ç',
        'd' => 'ð',
        'e' => 'é',
        'i' => 'î',
        'n' => 'ñ',
        'o' => 'ö',
        's' => 'š',
        'u' => 'û',
        'y' => 'ý',
        'A' => 'Å',
        'E' => 'É',
        'O' => 'Ø',
        'S' => 'Š',
        other => other,
    }
}
