//! How long a device's own voice may need for each phrase, where no recording says it exactly.
//!
//! The model: a voice wakes up ([`VOICE_WAKES_MS`]), then speaks [`LETTERS_A_SECOND`], pauses
//! included, numbers counted as their words. Deliberately slow: a phrase that fits its time here
//! fits it on every usual device. It isn't a measurement; a voice pack brings real lengths.

mod counting;

use routine::{Lengths, Message, PhraseLength, Span};

use crate::Words;
use crate::tuning::{LETTERS_A_SECOND, VOICE_WAKES_MS};
use counting::Counting;

/// An upper estimate of the length of each phrase. A phrase without words is left out, so that
/// `routine::compile` names it as missing.
pub fn estimate(words: &Words, phrases: impl IntoIterator<Item = Message>) -> Lengths {
    let counting = Counting::of(words.language());
    let length = |phrase: Message| {
        let full = spoken(&words.find(&phrase)?, counting);
        let short = words.short(&phrase).map(|text| spoken(&text, counting));
        Some((phrase, PhraseLength { full, short }))
    };
    phrases.into_iter().filter_map(length).collect()
}

fn spoken(text: &str, counting: &Counting) -> Span {
    let letters = counting.letters(text.trim_end_matches(['.', '!', '?']));
    let speaking_ms = letters.saturating_mul(1000).div_ceil(LETTERS_A_SECOND);
    Span::from_ms(VOICE_WAKES_MS.saturating_add(speaking_ms))
}
