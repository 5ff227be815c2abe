//! The journal's own JSON beside `serde_json`'s: the same texts are sound, and say the same.

use journal::{Note, Setting, Unreadable};
use proptest::prelude::*;
use serde_json::Value;

use crate::any::{at, writer};
use crate::shapes::read;

/// The stored form of a setting.
fn stored(value: &str) -> String {
    let note = Note::Setting(Setting { name: "n".into(), value: value.into() });
    let page = note.page(journal::Salt::new([5; 16]));
    let entry = writer(1).write(page, at(0)).expect("it is small");
    let journal::Content::Present { bytes, .. } = entry.content() else { panic!("just written") };
    String::from_utf8(bytes.clone()).expect("JSON")
}

/// A setting with `more` in a field that no version knows: it is passed over, but it must be JSON.
fn with(more: &str) -> Result<Note, Unreadable> {
    read("setting", &format!("{{\"name\":\"n\",\"value\":\"v\",\"more\":{more}}}"))
}

/// `serde_json` works numbers out, and refuses what is beyond any float; ours has no use for those.
fn is_beyond(told: &serde_json::Error) -> bool {
    told.to_string().contains("number out of range")
}

#[test]
fn what_is_json_and_what_is_not() {
    for more in [
        "0",
        "-0",
        "10",
        "1.5",
        "-1.5e+7",
        "1E9",
        "01",
        "-",
        "1.",
        ".5",
        "1e",
        "+1",
        "0x1",
        "[]",
        "[ ]",
        "[1,]",
        "[,]",
        "[1 2]",
        "{}",
        "{\"a\":1,}",
        "{\"a\"}",
        "{a:1}",
        "{\"a\":1 \"b\":2}",
        "{1:2}",
        "nul",
        "nulls",
        "truefalse",
        "\"\\u0041\"",
        "\"\\ud83d\\ude00\"",
        "\"\\ud83d\"",
        "\"\\ude00\"",
        "\"\\ud83d\\u0041\"",
        "\"\\u00g0\"",
        "\"\\u+041\"",
        "\"\\x41\"",
        "\"\\/\"",
        "\"tab\there\"",
        "\"\u{7f}\"",
        "\"\\",
        "\"",
        "[[[",
        "]",
        "1}",
        "\u{a0}1",
        "\t\r\n 1 ",
        "18446744073709551616",
        "-9223372036854775809",
    ] {
        let theirs = serde_json::from_str::<Value>(&format!("{{\"more\":{more}}}"));
        assert_eq!(with(more).is_ok(), theirs.is_ok(), "{more}: {theirs:?}");
    }
}

#[test]
fn as_deep_as_it_may_stand() {
    let nested = |depth| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    assert!(with(&nested(100)).is_ok());
    assert!(with(&nested(200)).is_err());
}

proptest! {
    /// What is written is what `serde_json` writes.
    #[test]
    fn texts_are_written_alike(value in "\\PC*|[\u{0}-\u{24f}\"\\\\]*") {
        let theirs = serde_json::to_string(&value).expect("a text");
        prop_assert_eq!(stored(&value), format!("{{\"name\":\"n\",\"value\":{theirs}}}"));
    }

    /// What another program wrote, with any escapes, is read as it was meant.
    #[test]
    fn texts_are_read_alike(parts in proptest::collection::vec(any::<(char, bool)>(), 0..20)) {
        let escaped = |(letter, as_number): &(char, bool)| -> String {
            if *as_number {
                let mut units = [0; 2];
                let units = letter.encode_utf16(&mut units).iter();
                return units.map(|unit| format!("\\u{unit:04X}")).collect();
            }
            let quoted = serde_json::to_string(letter).expect("a text");
            quoted[1..quoted.len() - 1].into()
        };
        let meant: String = parts.iter().map(|(letter, _)| letter).collect();
        let text: String = parts.iter().map(escaped).collect();
        let note = read("setting", &format!("{{\"name\":\"n\",\"value\":\"{text}\"}}"));
        prop_assert_eq!(note, Ok(Note::Setting(Setting { name: "n".into(), value: meant })));
    }

    /// The same texts are sound.
    #[test]
    fn the_same_texts_are_sound(more in "[\\[\\]{}:,\"\\\\u0-9aeEntrlfs.+ \u{1}-]{0,16}") {
        let theirs = serde_json::from_str::<Value>(&format!("{{\"name\":\"n\",\"value\":\"v\",\"more\":{more}}}"));
        // A name that comes twice is an error of the shape, not of the text.
        let ours = with(&more);
        let not_json = matches!(&ours, Err(why) if why.to_string().contains(" at line "));
        match theirs {
            Ok(_) => prop_assert!(!not_json, "{:?}", ours),
            Err(why) => prop_assert!(not_json || is_beyond(&why), "{why}"),
        }
    }
}
