//! Faults as a person reads them, and texts that try to break the reader.

use std::collections::BTreeSet;

use expect_test::{Expect, expect};
use proptest::prelude::*;
use routine::{Lengths, PhraseLength, Span, compile, limits, phrases, text};

use crate::files::{FIRST_FIVE, catalogue, slow_voice};

fn check(text: &str, expected: &Expect) {
    let found = text::technique(text).expect_err("a faulty file");
    let lines = found.iter().map(|found| {
        let fault = &found.fault;
        format!("{:?} [{}] {fault}; {}\n", found.at, fault.code(), fault.way_out())
    });
    expected.assert_eq(&lines.collect::<String>());
}

#[test]
fn an_empty_file_lacks_everything_that_is_needed() {
    check(
        "",
        &expect![[r#"
        0..0 [missing-key] `id` is missing; add it
        0..0 [missing-key] `sides` is missing; add it
        0..0 [missing-key] `contact` is missing; add it
        0..0 [missing-key] `dose` is missing; add it
        0..0 [no-level] a technique needs at least one level; add a [[level]]
    "#]],
    );
}

#[test]
fn a_keep_out_says_what_to_do() {
    let file = include_str!("../../../../library/techniques/wall-extension-roll.toml");
    let file = file.replacen("\"thoracic-erectors\"", "\"spine\"", 1);
    check(
        &file,
        &expect![[r#"
        421..428 [targets-keep-out] `spine` is never pressed; work the muscle beside it, never the place itself
    "#]],
    );
}

#[test]
fn a_large_file_is_not_read() {
    check(
        &"#".repeat(limits::FILE_BYTES_MAX + 1),
        &expect![[r#"
        0..0 [file-too-large] the file has 131073 bytes; the limit is 131072; check that this is the file you meant
    "#]],
    );
}

#[test]
fn hostile_texts_give_faults() {
    let deep = format!("a = {}{}", "[".repeat(10_000), "]".repeat(10_000));
    let tables = (0..5_000).map(|i| format!("[t{i}]\n")).collect::<String>();
    let huge = "dose = { sets = [99999999999999999999, 1, 2], secs = [1, 2, 3] }";
    let escapes = "id = \"\\u001b[31mred\\u0007\"";
    for text in [deep.as_str(), tables.as_str(), huge, escapes, "\u{feff}", "id = \"\0\""] {
        let found = text::technique(text).expect_err("a faulty file");
        assert!((1..=limits::FAULTS_MAX).contains(&found.len()));
        for found in found {
            assert!(found.at.end <= text.len());
            assert!(!found.fault.to_string().contains(['\u{1b}', '\u{7}', '\0']));
        }
    }
}

#[test]
fn every_phrase_that_a_voice_lacks_is_named() {
    let routine = text::routine(FIRST_FIVE, &catalogue()).expect("a library file");
    let faults = compile(&routine, &Lengths::default()).expect_err("nobody speaks");
    assert_eq!(faults.len(), phrases(&routine).len());
    assert!(faults.iter().all(|fault| fault.code() == "phrase-missing"));
}

#[test]
fn a_phrase_one_millisecond_too_long_is_named() {
    let routine = text::routine(FIRST_FIVE, &catalogue()).expect("a library file");
    for phrase in phrases(&routine) {
        let too_long = PhraseLength { full: phrase.slot + Span::from_ms(1), short: None };
        let lengths: Lengths = slow_voice(&routine)
            .iter()
            .map(|(message, length)| (message.clone(), length))
            .chain([(phrase.message.clone(), too_long)])
            .collect();
        let faults = compile(&routine, &lengths).expect_err("one phrase doesn't fit");
        let codes: BTreeSet<_> = faults.iter().map(|fault| fault.code()).collect();
        assert_eq!(codes, BTreeSet::from(["phrase-too-long"]), "{}", phrase.message);
    }
}

proptest! {
    #[test]
    fn any_text_gives_faults_never_a_panic(text in "\\PC{0,400}") {
        prop_assert!(text::technique(&text).is_err());
        prop_assert!(text::routine(&text, &catalogue()).is_err());
        prop_assert!(text::self_contained(&text).is_err());
    }

    /// A library file with a stretch cut out, doubled or replaced.
    #[test]
    fn a_torn_file_gives_faults_or_a_technique(
        from in 0..4_000usize,
        len in 0..400usize,
        put in "[ -~\n]{0,40}",
    ) {
        let file = include_str!("../../../../library/techniques/thoracic-rotation.toml");
        let chars: Vec<char> = file.chars().collect();
        let from = from % chars.len();
        let to = (from + len).min(chars.len());
        let torn: String = chars[..from].iter().chain(put.chars().collect::<Vec<_>>().iter())
            .chain(chars[to..].iter()).collect();
        match text::technique(&torn) {
            Ok(technique) => prop_assert!(!technique.levels().is_empty()),
            Err(found) => {
                prop_assert!(!found.is_empty());
                prop_assert!(found.iter().all(|found| found.at.end <= torn.len()));
            }
        }
    }
}
