//! How long a device's own voice may need for each phrase, where no recording says it exactly.
//!
//! The model: a voice wakes up ([`VOICE_WAKES_MS`]), then speaks [`LETTERS_A_SECOND`], pauses
//! included, numbers counted as their words. Deliberately slow: a phrase that fits its time here
//! fits it on every usual device. It isn't a measurement; a voice pack brings real lengths.

use routine::{Lengths, Message, PhraseLength, Span};

use crate::Words;
use crate::tuning::{LETTERS_A_SECOND, VOICE_WAKES_MS};

/// An upper estimate of the length of each phrase. A phrase without words is left out, so that
/// `routine::compile` names it as missing.
pub fn estimate(words: &Words, phrases: impl IntoIterator<Item = Message>) -> Lengths {
    let length = |phrase: Message| {
        let full = spoken(&words.find(&phrase)?);
        let short = words.short(&phrase).map(|text| spoken(&text));
        Some((phrase, PhraseLength { full, short }))
    };
    phrases.into_iter().filter_map(length).collect()
}

fn spoken(text: &str) -> Span {
    let letters = letters(text.trim_end_matches(['.', '!', '?']));
    let speaking_ms = letters.saturating_mul(1000).div_ceil(LETTERS_A_SECOND);
    Span::from_ms(VOICE_WAKES_MS.saturating_add(speaking_ms))
}

/// Letters, signs and blanks, each number counted as its English words.
fn letters(text: &str) -> u32 {
    let mut letters = 0;
    let mut number: Option<u32> = None;
    for c in text.chars() {
        if let Some(digit) = c.to_digit(10) {
            number = Some(number.unwrap_or(0).saturating_mul(10).saturating_add(digit));
        } else {
            letters += number.take().map_or(0, number_letters) + 1;
        }
    }
    letters + number.map_or(0, number_letters)
}

/// How many letters the English words of a number have: 45 is `forty-five`, 10.
fn number_letters(number: u32) -> u32 {
    const SMALL: [u32; 20] = [4, 3, 3, 5, 4, 4, 3, 5, 5, 4, 3, 6, 6, 8, 8, 7, 7, 9, 8, 8];
    const TENS: [u32; 8] = [6, 6, 5, 5, 5, 7, 6, 6]; // twenty to ninety
    let of = |list: &[u32], i: u32| list.get(i as usize).copied().unwrap_or(0);
    match number {
        0..20 => of(&SMALL, number),
        20..100 if number.is_multiple_of(10) => of(&TENS, number / 10 - 2),
        20..100 => of(&TENS, number / 10 - 2) + 1 + of(&SMALL, number % 10),
        100.. => {
            // "one hundred and five"; thousands and more as if they were said digit by digit.
            let rest = number % 100;
            let hundreds = number_letters((number / 100).min(99)) + " hundred".len() as u32;
            hundreds + if rest == 0 { 0 } else { " and ".len() as u32 + number_letters(rest) }
        }
    }
}
