//! What is spoken: every phrase is there, fits its time, and survives a swallowed first syllable.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use library::{Words, estimate, techniques};
use routine::{
    Catalogue, Enter, Level, Message, Routine, Side, Sides, Span, Step, Technique, Turns, compile,
    phrases,
};

/// Each technique at each level, entered both ways, beginning on either side, in the least and the
/// most sets and seconds: all that a plan can ask for.
fn every_step(catalogue: &Catalogue) -> Vec<Routine> {
    catalogue.iter().flat_map(steps_of).map(alone).collect()
}

fn steps_of(technique: &Arc<Technique>) -> Vec<Step> {
    let (sets, secs) = (technique.dose().sets, technique.dose().secs);
    let both_sides = if technique.sides() == Sides::Each { Side::ALL } else { &[Side::Left] };
    let mut steps = Vec::new();
    for form in technique.levels() {
        for enter in [Enter::Full, Enter::Brief] {
            for first in both_sides {
                for (sets, secs) in [(sets.min, secs.min), (sets.max, secs.max)] {
                    steps.push(Step {
                        technique: Arc::clone(technique),
                        level: form.level(),
                        ceiling: Level::new(5).expect("the highest level"),
                        sets,
                        secs,
                        enter,
                        turns: Turns::from(*first),
                    });
                }
            }
        }
    }
    steps
}

/// A routine of one step.
fn alone(step: Step) -> Routine {
    let id = format!("{}-{}", step.technique.id(), step.level.number());
    Routine::new(id, None, vec![step]).expect("the step keeps to its technique's own limits")
}

fn everything() -> Vec<Routine> {
    let catalogue = techniques();
    let mut all = every_step(&catalogue);
    all.extend(library::routines(&catalogue));
    all
}

#[test]
fn everything_compiles_with_the_estimate() {
    let pseudo = Words::read(library::PSEUDO, library::pseudo());
    for words in Words::languages().map(Words::new).chain([pseudo]) {
        let mut faults = BTreeSet::new();
        for routine in everything() {
            let said = phrases(&routine).into_iter().map(|phrase| phrase.message);
            let lengths = estimate(&words, said);
            if let Err(found) = compile(&routine, &lengths) {
                faults.extend(found.into_iter().map(|fault| fault.to_string()));
            }
        }
        let faults = faults.into_iter().collect::<Vec<_>>().join("\n");
        assert!(faults.is_empty(), "{}:\n{faults}", words.language());
    }
}

/// The least slot of each phrase over all that can be asked for.
fn slots() -> BTreeMap<Message, Span> {
    let mut slots: BTreeMap<Message, Span> = BTreeMap::new();
    for phrase in everything().iter().flat_map(phrases) {
        let slot = slots.entry(phrase.message).or_insert(phrase.slot);
        *slot = phrase.slot.min(*slot);
    }
    slots
}

/// Short forms are for voices slower than the estimate: each must buy at least half a second.
#[test]
fn short_forms_are_shorter() {
    for words in Words::languages().map(Words::new) {
        let lengths = estimate(&words, slots().into_keys());
        let mut short_forms = 0;
        for (message, length) in lengths.iter() {
            let Some(short) = length.short else { continue };
            short_forms += 1;
            let (tag, full) = (words.language(), length.full);
            assert!(short.ms() + 500 <= full.ms(), "{tag}: {message}: {short} of {full}");
        }
        assert!(short_forms > 0);
    }
}

#[test]
fn every_spoken_phrase_is_used() {
    let said = slots().into_keys().map(|message| String::from(message.key()));
    let used: BTreeSet<String> = said.chain([String::from(library::WHY_PAUSED)]).collect();
    let unused: Vec<&str> = include_str!("../../../../library/words/en/phrases.ftl")
        .lines()
        .filter_map(|line| line.split_once(" =").map(|(key, _)| key))
        .filter(|key| !key.starts_with([' ', '#', '[']) && !key.starts_with("side-"))
        .filter(|key| !used.contains(*key))
        .collect();
    assert!(unused.is_empty(), "{unused:?}");
}

/// First words that would be missed, by language: what turns a sentence round, and sides.
const RISKY: [(&str, &[&str]); 3] = [
    ("en", &["not", "no", "never", "don’t", "left", "right", "un"]),
    ("de", &["nicht", "kein", "keine", "nie", "niemals", "links", "rechts", "linke", "rechte"]),
    ("es", &["no", "nunca", "ni", "sin", "izquierda", "derecha", "izquierdo", "derecho"]),
];

/// A Bluetooth speaker may swallow the first syllable: what is left must say the same.
#[test]
fn no_phrase_begins_with_what_must_not_be_lost() {
    for (language, risky) in RISKY {
        let words = Words::new(language);
        for message in slots().keys() {
            let text = words.text(message);
            let first = text.split([' ', ',', ':']).next().unwrap_or_default().to_lowercase();
            // Beyond a minute, the time left begins with its number: it is said again 20 s later.
            let long = message.key() == "left" && text.to_lowercase().contains("minut");
            let number = first.starts_with(|c: char| c.is_ascii_digit());
            let well = long || (!number && !risky.contains(&first.as_str()));
            assert!(well, "{language}: {message}: {text}");
        }
    }
}

#[test]
fn spoken_text_is_made_for_ears() {
    for words in Words::languages().map(Words::new) {
        for message in slots().keys() {
            for text in [Some(words.text(message)), words.short(message)].into_iter().flatten() {
                let tag = words.language();
                let bad = text.chars().find(|c| "()[]{}/&%°×–—\u{2068}\u{2069}\"*_".contains(*c));
                assert_eq!(bad, None, "{tag}: {message}: {text}");
                assert!(text.ends_with(['.', '?']), "{tag}: {message}: {text}");
                assert_eq!(text, text.trim(), "{tag}: {message}");
            }
        }
    }
}
