//! Which language is spoken, what it writes in its own way, and what is said where it has no words.

use library::{PSEUDO, Words};
use routine::Message;

#[test]
fn a_day_is_written_as_the_language_has_it() {
    let made = Message::new("report-made").key_arg("day", "2026-11-02");
    assert_eq!(Words::english().text(&made), "Made on 2 November 2026 with Rollwise.");
    // Neither a month that there isn't nor another key is a day.
    for key in ["2026-13-02", "2026-11", "front-2-left"] {
        let made = Message::new("report-made").key_arg("day", key);
        assert_eq!(Words::english().text(&made), format!("Made on {key} with Rollwise."));
    }
}

#[test]
fn english_is_said_where_a_language_has_no_words() {
    let words = Words::read("es", String::from("app-name\u{1f}Otro\u{1e}"));
    assert_eq!(words.text(&Message::new("app-name")), "Otro");
    assert_eq!(words.text(&Message::new("word-cancel")), "Cancel");
    assert_eq!(words.text(&Message::new("technique-none")), "technique-none");
    // What isn't a pack at all loses nothing.
    let broken = Words::read("de", String::from("\u{2}\u{1e}\u{1f}a\u{3}x"));
    assert_eq!(broken.text(&Message::new("word-cancel")), "Cancel");
}

#[test]
fn the_language_that_a_tag_asks_for() {
    for (tag, known) in [
        ("en", Some("en")),
        ("en-GB", Some("en")),
        ("EN_us.UTF-8", Some("en")),
        ("de_AT.UTF-8", Some("de")),
        ("es-419", Some("es")),
        ("C", None),
        ("C.UTF-8", None),
        ("POSIX", None),
        ("", None),
        ("fr-CA", None),
        ("english", None),
    ] {
        assert_eq!(Words::known(tag), known, "{tag}");
    }
}

#[test]
fn pseudo_words_say_the_same_longer_and_from_right_to_left() {
    let (english, words) = (Words::english(), Words::read(PSEUDO, library::pseudo()));
    assert!(words.is_right_to_left() && !english.is_right_to_left());
    let next = Message::new("next").key_arg("technique", "something");
    assert_eq!(words.text(&next), "\u{202e}Néxt: \u{202c}something\u{202e}.\u{202c}");
    assert!(english.keys().eq(words.keys()));
    let letters = |words: &Words| -> usize {
        let text = |key: &str| words.text(&Message::new(key.to_owned()));
        english.keys().map(|key| text(key).chars().count()).sum()
    };
    let longer = letters(&words) * 100 / letters(&english);
    assert!((125..=145).contains(&longer), "{longer} %");
}

#[test]
fn any_language_gives_words() {
    for tag in ["en", "en-GB", "de", "", "not a language", "\u{0}"] {
        let words = Words::new(tag);
        assert_eq!(words.text(&Message::new("app-name")), "Rollwise", "{tag}");
        assert!(Words::languages().any(|known| known == words.language()));
    }
}

#[test]
fn numbers_have_the_language_s_own_decimal_sign() {
    let message = |key| Message::new(key).tenths("value", 51);
    for (tag, due) in [("en", "5.1"), ("de", "5,1"), ("es", "5,1")] {
        assert_eq!(Words::new(tag).text(&message("tenths")), due);
    }
    let made = Message::new("report-made").key_arg("day", "2026-03-01");
    assert!(Words::new("de").text(&made).contains("1. März 2026"));
    assert!(Words::new("es").text(&made).contains("1 de marzo de 2026"));
}
