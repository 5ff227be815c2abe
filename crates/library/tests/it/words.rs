//! The words: every message that anything refers to is there, and each resolves without a gap.

use std::collections::BTreeSet;

use crate::files::{WORDS, WORDS_EN};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use library::{File, Words, routines, techniques};
use proptest::prelude::*;
use routine::{
    Band, Basis, Condition, Gear, KeepOut, Message, Position, Region, Side, Sides, Technique, text,
};

fn key(prefix: &str, key: &str) -> Message {
    Message::new(format!("{prefix}-{key}"))
}

/// What the pages of a technique show, beyond its script.
fn shown(technique: &Technique) -> Vec<Message> {
    let words = Words::english();
    let of = |name: &str| technique.phrase(name, None);
    let mut messages: Vec<Message> =
        ["name", "purpose", "how", "caution"].into_iter().map(of).collect();
    let levels = technique.levels().iter();
    messages.extend(levels.map(|form| of(&format!("level-{}", form.level().number()))));
    let mistakes = (1..).take_while(|n| words.find(&of(&format!("mistake-{n}"))).is_some()).count();
    assert!((2..=3).contains(&mistakes), "{} has {mistakes} mistakes", technique.id());
    for n in 1..=mistakes {
        messages.extend([of(&format!("mistake-{n}")), of(&format!("remedy-{n}"))]);
    }
    if technique.id() == "scapula-release" {
        messages.extend([of("usual-form"), of("why-ours")]);
    }
    messages
}

fn script(technique: &Technique) -> Vec<Message> {
    let mut names: Vec<String> = Vec::new();
    for form in technique.levels() {
        let script = form.script();
        names.extend(
            [&script.intro, &script.brief, &script.arrive, &script.breathe_in, &script.breathe_out]
                .map(Clone::clone),
        );
        for list in [&script.enter, &script.reminders, &script.switch, &script.leave] {
            names.extend(list.iter().cloned());
        }
        names.extend(script.change.clone());
    }
    names.iter().map(|name| technique.phrase(name, None)).collect()
}

fn referred() -> BTreeSet<Message> {
    let catalogue = techniques();
    let mut messages: BTreeSet<Message> = BTreeSet::new();
    for technique in catalogue.iter() {
        messages.extend(shown(technique));
        messages.extend(script(technique));
    }
    for routine in routines(&catalogue) {
        messages.insert(routine.name());
        messages.insert(key("routine", &format!("{}-purpose", routine.id())));
    }
    for condition in Condition::ALL {
        messages.insert(key("condition", condition.key()));
        messages.insert(key("condition", &format!("{}-why", condition.key())));
    }
    for basis in ["consensus", "precaution", "redflag", "own"] {
        messages.insert(key("basis", basis));
        messages.insert(key("basis", &format!("{basis}-why")));
    }
    messages.insert(Message::new("emergency"));
    messages.extend(Band::ALL.iter().map(|band| key("band", band.key())));
    messages.extend(Region::ALL.iter().map(|region| key("region", region.key())));
    messages.extend(KeepOut::ALL.iter().map(|place| key("keep-out", place.key())));
    messages.extend(Side::ALL.iter().map(|side| key("side", side.key())));
    messages.extend(Sides::ALL.iter().map(|sides| key("sides", sides.key())));
    messages.extend(Position::ALL.iter().map(|position| key("position", position.key())));
    messages.extend(Gear::ALL.iter().map(|gear| key("gear", gear.key())));
    messages.extend((1..=5).map(|level| key("level", &level.to_string())));
    messages.extend(["verified", "unverified", "derived"].map(|status| key("status", status)));
    messages
}

#[test]
fn every_message_referred_to_is_there() {
    let words = Words::english();
    let missing: Vec<String> = referred()
        .into_iter()
        .filter(|message| words.find(message).is_none())
        .map(|message| message.to_string())
        .collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

/// The keys of one file of words.
pub(crate) fn keys_of(text: &str) -> Vec<&str> {
    text.lines()
        .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
        .filter_map(|line| line.split_once(" ="))
        .map(|(key, _)| key)
        .collect()
}

#[test]
fn no_word_of_a_technique_or_routine_lies_about_unused() {
    let referred: BTreeSet<String> =
        referred().iter().map(|message| String::from(message.key())).collect();
    for file in WORDS_EN {
        let technique = techniques().get(file.name).is_some();
        if !technique && file.name != "routines" {
            continue;
        }
        let unused: Vec<&str> =
            keys_of(file.text).into_iter().filter(|key| !referred.contains(*key)).collect();
        assert!(unused.is_empty(), "{}: {unused:?}", file.name);
    }
}

/// All files of a language in one bundle, as strictly as Fluent can: no syntax fault, no key twice.
fn strict(language: &str, files: &[File]) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec![language.parse().expect("a tag")]);
    bundle.set_use_isolating(false);
    for file in files {
        let read = FluentResource::try_new(String::from(file.text));
        let resource = read.unwrap_or_else(|(_, faults)| panic!("{}: {faults:?}", file.name));
        bundle.add_resource(resource).unwrap_or_else(|twice| panic!("{}: {twice:?}", file.name));
    }
    bundle
}

/// Values for every argument that a message may take, in our form and in Fluent's. A worded
/// argument's key has no words of its own, so that it stands for itself.
fn arguments(key: &str, number: i64, language: &str) -> (Message, FluentArgs<'static>) {
    const NUMBERS: [&str; 18] = [
        "sets", "seconds", "set", "of", "minutes", "days", "n", "count", "speed", "step", "weeks",
        "more", "week", "sessions", "done", "from", "to", "year",
    ];
    const WORDS: [&str; 24] = [
        "side",
        "technique",
        "time",
        "level",
        "name",
        "certainty",
        "form",
        "spot",
        "words",
        "unit",
        "when",
        "verdict",
        "factor",
        "day",
        "value",
        "mean",
        "median",
        "spread",
        "p",
        "measure",
        "kind",
        "first",
        "second",
        "month",
    ];
    // What the program looks up by its English has gaps for these.
    const GAPS: [&str; 75] = [
        "address",
        "all",
        "argument",
        "arguments",
        "at",
        "bits",
        "bytes",
        "ceiling",
        "clips",
        "columns",
        "command",
        "commands",
        "contact",
        "detail",
        "errors",
        "example",
        "field",
        "fields",
        "file",
        "fit",
        "flag",
        "format",
        "found",
        "here",
        "high",
        "hours",
        "hz",
        "index",
        "key",
        "known",
        "least",
        "length",
        "levels",
        "limit",
        "line",
        "low",
        "lufs",
        "made",
        "max",
        "measures",
        "min",
        "most",
        "ms",
        "names",
        "new",
        "newest",
        "now",
        "number",
        "other",
        "ours",
        "path",
        "phrase",
        "place",
        "port",
        "pose",
        "pressed",
        "range",
        "reasons",
        "role",
        "roles",
        "room",
        "seen",
        "shown",
        "sign",
        "slot",
        "span",
        "text",
        "title",
        "until",
        "usage",
        "values",
        "version",
        "warnings",
        "why",
        "word",
    ];
    let decimal = |text: &str| match language {
        "en" => String::from(text),
        _ => text.replace('.', ","),
    };
    const CHANGES: [&str; 3] = ["change", "lower", "upper"];
    const TENTHS: [&str; 2] = ["error", "real"];
    let mut ours = Message::new(String::from(key));
    let mut theirs = FluentArgs::new();
    for name in NUMBERS {
        ours = ours.number(name, number);
        theirs.set(name, number);
    }
    for name in WORDS.into_iter().chain(GAPS) {
        ours = ours.key_arg(name, "something");
        theirs.set(name, "something");
    }
    for name in CHANGES {
        ours = ours.change(name, -53);
        theirs.set(name, decimal("−5.3"));
    }
    for name in TENTHS {
        ours = ours.tenths(name, 207);
        theirs.set(name, decimal("20.7"));
    }
    (ours, theirs)
}

/// The keys of one file whose words depend on a number or a word.
fn choosing(text: &str) -> BTreeSet<&str> {
    let mut key = "";
    let mut choosing = BTreeSet::new();
    for line in text.lines() {
        if line.starts_with(|c: char| c.is_ascii_lowercase()) {
            key = line.split(" =").next().unwrap_or_default();
        }
        if line.contains("->") {
            choosing.insert(key);
        }
    }
    choosing
}

#[test]
fn every_sentence_is_what_fluent_makes_of_it() {
    for (language, files) in WORDS {
        let (words, bundle) = (Words::new(language), strict(language, files));
        assert_eq!(words.language(), *language);
        let all: BTreeSet<&str> = files.iter().flat_map(|file| keys_of(file.text)).collect();
        assert!(words.keys().eq(all.iter().copied()), "{language}: other keys than the files");
        let choosing: BTreeSet<&str> = files.iter().flat_map(|file| choosing(file.text)).collect();
        for number in [0, 1, 2, 5, 20, 60, 80, 100, 280] {
            for key in all.iter().filter(|key| number == 2 || choosing.contains(*key)) {
                let (ours, theirs) = arguments(key, number, language);
                let message = bundle.get_message(key).unwrap_or_else(|| panic!("{key} isn't read"));
                let mut errors = Vec::new();
                let mut fluent = |pattern| {
                    bundle.format_pattern(pattern, Some(&theirs), &mut errors).into_owned()
                };
                let full = fluent(message.value().expect("a message has text"));
                let short = message.get_attribute("short").map(|short| fluent(short.value()));
                assert!(errors.is_empty(), "{key}: {errors:?}; add the argument to `arguments`");
                assert!(!full.trim().is_empty(), "{language}: {key} is empty");
                assert_eq!(words.text(&ours), full, "{language}: {key}");
                assert_eq!(words.short(&ours), short, "{language}: {key}");
            }
        }
    }
}

#[test]
fn an_argument_that_is_not_given_shows_its_name() {
    assert_eq!(Words::english().text(&Message::new("next")), "Next: {$technique}.");
}

#[test]
fn our_own_cautions_say_that_they_are_ours() {
    let words = Words::english();
    for condition in Condition::ALL {
        let why = words.text(&key("condition", &format!("{}-why", condition.key())));
        let own = why.starts_with("Our own caution");
        assert_eq!(own, condition.basis() == Basis::Own, "{}: {why}", condition.key());
        let consensus = why.contains("experts");
        assert_eq!(consensus, condition.basis() == Basis::Consensus, "{}", condition.key());
    }
}

#[test]
fn an_argument_is_worded_by_its_own_message() {
    let words = Words::english();
    let next = Message::new("next").key_arg("technique", "thoracic-extension-name");
    assert_eq!(words.text(&next), "Next: Thoracic extension.");
    let intro = Message::new("thoracic-rotation-intro-2").key_arg("side", "left");
    assert!(words.text(&intro).contains("on your left side"), "{}", words.text(&intro));
    // `left` with seconds is the time left, and no side.
    let left = |seconds| words.text(&Message::new("left").number("seconds", seconds));
    assert_eq!(left(20), "Now 20 seconds to go.");
    assert_eq!(left(60), "Now 1 minute to go.");
    assert_eq!(left(280), "4 minutes 40 to go.");
}

#[test]
fn what_is_missing_shows_its_key() {
    let words = Words::english();
    let unknown = Message::new("no-such-message");
    assert_eq!(words.text(&unknown), "no-such-message");
    assert_eq!(words.find(&unknown), None);
    assert_eq!(words.short(&Message::new("say-ready")), None);
}

/// A built-in file with another id and own text: the shortest way to a technique of one's own.
fn own(id: &str, name: &str, words: &str) -> Technique {
    let file = library::TECHNIQUES.iter().find(|file| file.name == "calm-close");
    let file = file.expect("the calm close is built in");
    let text = file.text.replace("id = \"calm-close\"", &format!("id = \"{id}\""));
    let value = words.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
    text::technique(&format!("{text}\n[text.en]\n{name} = \"{value}\"\n"))
        .unwrap_or_else(|faults| panic!("{faults:?}"))
}

#[test]
fn own_words_of_another_language_are_better_than_none() {
    let mut words = Words::read("es", String::new());
    words.add(&own("my-own", "name", "Mine"));
    assert_eq!(words.text(&Message::new("my-own-name")), "Mine");
}

#[test]
fn own_words_are_added_and_filled_in() {
    let mut words = Words::english();
    words.add(&own("my-own", "name", "Roll { $side }, then {$side} again { $other }"));
    let message = Message::new("my-own-name").key_arg("side", "left");
    assert_eq!(words.text(&message), "Roll left, then left again { $other }");
    assert_eq!(words.short(&message), None);
}

#[test]
fn own_words_cannot_take_the_place_of_built_in_ones() {
    let mut words = Words::english();
    let safety = words.text(&Message::new("say-safety"));
    words.add(&own("say", "safety", "No need to stop."));
    assert_eq!(words.text(&Message::new("say-safety")), safety);
    // A copy of a built-in technique is the person's own and brings its own words.
    words.add(&own("calm-close", "name", "My close"));
    assert_eq!(words.text(&Message::new("calm-close-name")), "My close");
}

proptest! {
    #[test]
    fn own_words_stay_as_they_were_written(text in "[^\\p{Cc}{}]{1,80}") {
        let mut words = Words::english();
        words.add(&own("my-own", "name", &text));
        prop_assert_eq!(words.text(&Message::new("my-own-name").key_arg("side", "left")), text);
    }

    #[test]
    fn any_message_gives_words_or_its_key(text in "[a-z0-9-]{1,20}(\\([a-z]{1,5}=(@[a-z-]{1,9}|-?[0-9]{1,9})\\))?") {
        if let Ok(message) = Message::parse(&text) {
            let words = Words::english();
            prop_assert!(!words.text(&message).is_empty());
        }
    }
}
