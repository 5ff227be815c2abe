//! The estimate of a device voice: its model, case by case.

use library::{Words, estimate};
use routine::Message;

fn ms(message: &Message) -> u32 {
    let lengths = estimate(&Words::english(), [message.clone()]);
    lengths.of(message).expect("the message has words").full.ms()
}

#[test]
fn a_phrase_takes_its_letters_and_the_waking() {
    // "And get ready": 13 letters and blanks at 13 a second, after 400 ms; the full stop is silent.
    assert_eq!(ms(&Message::new("say-ready")), 1_400);
}

#[test]
fn numbers_count_as_their_words() {
    // "Now twenty seconds to go", 24; "four minutes forty to go", 24; "one minute twenty to go", 23.
    assert_eq!(ms(&Message::new("left").number("seconds", 20)), 400 + 24_000_u32.div_ceil(13));
    assert_eq!(ms(&Message::new("left").number("seconds", 280)), 400 + 24_000_u32.div_ceil(13));
    assert_eq!(ms(&Message::new("left").number("seconds", 80)), 400 + 23_000_u32.div_ceil(13));
    // "That is two sets of one hundred and five seconds", 48.
    let dose = Message::new("dose").number("sets", 2).number("seconds", 105);
    assert_eq!(ms(&dose), 400 + 48_000_u32.div_ceil(13));
}

#[test]
fn short_forms_are_estimated_too() {
    let safety = Message::new("say-safety");
    let lengths = estimate(&Words::english(), [safety.clone()]);
    let length = lengths.of(&safety).expect("the message has words");
    assert!(length.short.expect("it has a short form") < length.full);
}

#[test]
fn a_phrase_without_words_is_left_out() {
    let unknown = Message::new("no-such-message");
    assert_eq!(estimate(&Words::english(), [unknown]).iter().len(), 0);
}

#[test]
fn each_language_counts_in_its_own_words() {
    let letters = |tag: &str, message: &Message| {
        let lengths = estimate(&Words::new(tag), [message.clone()]);
        let ms = lengths.of(message).expect("the message has words").full.ms();
        (ms - 400) * 13 / 1000
    };
    for (tag, words) in [
        ("en", "Now forty-five seconds to go"),
        ("de", "Noch fünfundvierzig Sekunden"),
        ("es", "Quedan cuarenta y cinco segundos"),
    ] {
        let said = Words::new(tag).text(&Message::new("left").number("seconds", 45));
        let spelt = words.chars().count() as i64;
        let counted = i64::from(letters(tag, &Message::new("left").number("seconds", 45)));
        // The rounding of milliseconds may add one.
        assert!((0..=1).contains(&(counted - spelt)), "{said}: {counted}, not {spelt}");
    }
}
