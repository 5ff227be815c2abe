//! The library's own files, as the material of these tests.

use routine::{Catalogue, Lengths, PhraseLength, Routine, Span, Technique, phrases, text};

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

#[test]
fn what_a_person_calls_a_routine() {
    let routine = text::routine(FIRST_FIVE, &catalogue()).expect("a library file");
    let none = |_: &_| None;
    assert_eq!(routine.called(&none), routine.id());
    assert_eq!(routine.called(&|name| Some(name.to_string())), format!("routine-{}", routine.id()));
    assert_eq!(text::title_of(&text::print_routine(&routine)), None);
    let titled = routine.titled("Before \"work\" [1]");
    assert_eq!(titled.called(&|name| Some(name.to_string())), "Before \"work\" [1]");
    let printed = text::print_routine(&titled);
    assert_eq!(text::title_of(&printed).as_deref(), titled.title());
    assert_eq!(text::title_of("name = "), None);
}

#[test]
fn minutes_as_people_are_told_them() {
    let told = |secs| Span::from_secs(secs).minutes();
    let secs = [0, 59, 60, 89, 90, 149, 150, 3_569, 3_570];
    assert_eq!(secs.map(told), [0, 0, 1, 1, 2, 2, 3, 59, 60]);
    let message = |secs| Span::from_secs(secs).message().to_string();
    assert_eq!(message(59), "today-seconds(seconds=59)");
    assert_eq!(message(90), "today-minutes(minutes=2)");
    assert_eq!(Span::from_ms(u32::MAX).minutes(), 71_582);
    let routine = text::routine(FIRST_FIVE, &catalogue()).expect("a library file");
    assert_eq!(Some(routine.told_minutes()), routine.minutes());
}
