//! The library's own files, as the material of these tests.

use routine::{Catalogue, Lengths, PhraseLength, Routine, Technique, phrases, text};

const TECHNIQUES: [&str; 8] = [
    include_str!("../../../../library/techniques/settling-breath.toml"),
    include_str!("../../../../library/techniques/wall-extension-roll.toml"),
    include_str!("../../../../library/techniques/thoracic-extension.toml"),
    include_str!("../../../../library/techniques/thoracic-rotation.toml"),
    include_str!("../../../../library/techniques/scapula-release.toml"),
    include_str!("../../../../library/techniques/open-book.toml"),
    include_str!("../../../../library/techniques/crossed-arm-rhomboid-roll.toml"),
    include_str!("../../../../library/techniques/calm-close.toml"),
];

pub(crate) const FIRST_FIVE: &str = include_str!("../../../../library/routines/first-five.toml");
pub(crate) const TEN: &str = include_str!("../../../../library/routines/ten.toml");

pub(crate) fn techniques() -> Vec<Technique> {
    let read = |file: &&str| text::technique(file).expect("a library file");
    TECHNIQUES.iter().map(read).collect()
}

pub(crate) fn catalogue() -> Catalogue {
    techniques().into_iter().collect()
}

/// The voice whose every phrase fills its slot.
pub(crate) fn slow_voice(routine: &Routine) -> Lengths {
    let all = phrases(routine).into_iter();
    all.map(|phrase| (phrase.message, PhraseLength { full: phrase.slot, short: None })).collect()
}

#[test]
fn a_technique_printed_and_read_again_is_the_same() {
    for technique in techniques() {
        let printed = text::print_technique(&technique);
        assert_eq!(text::technique(&printed).as_ref(), Ok(&technique), "{printed}");
    }
}

#[test]
fn a_routine_printed_with_its_techniques_and_read_again_is_the_same() {
    for file in [FIRST_FIVE, TEN] {
        let routine = text::routine(file, &catalogue()).expect("a library file");
        let printed = text::print_routine(&routine);
        let again = text::self_contained(&printed);
        assert_eq!(again.as_ref(), Ok(&routine), "{printed}");
        assert_eq!(text::print_routine(&again.expect("the same")), printed);
    }
}

#[test]
fn own_text_is_kept() {
    let file = format!(
        "{}\n[text.en]\nname = \"My \\\"own\\\" way\"\nintro-2 = \"Slow\\nand kind.\"\n",
        TECHNIQUES[2]
    );
    let technique = text::technique(&file).expect("own text is allowed");
    let words: Vec<_> =
        technique.text().iter().map(|own| (own.key.as_str(), own.words.as_str())).collect();
    let expected = [
        ("thoracic-extension-intro-2", "Slow\nand kind."),
        ("thoracic-extension-name", "My \"own\" way"),
    ];
    assert_eq!(words, expected);
    let printed = text::print_technique(&technique);
    assert_eq!(text::technique(&printed), Ok(technique));
}
