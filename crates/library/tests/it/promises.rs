//! Nothing is said that research doesn't support.

use library::{File, ROUTINES, TECHNIQUES, Words};

use crate::files::WORDS;

/// What is never said, by the claim that knows better: evidence 0.3, "must not say", and words of the
/// trade that promise more than is known.
const FORBIDDEN: &[(&str, &[&str])] = &[
    ("range-of-motion", &["unlock", "restores", "restore your", "realign", "frees your spine"]),
    (
        "soreness",
        &[
            "treats",
            "treat your",
            "trigger point",
            "cure",
            "heal",
            "pain-free",
            "relieves",
            "fixes",
        ],
    ),
    (
        "stiffness-feeling",
        &["loosens", "softens tissue", "soften tissue", "melt", "knot", "breaks up", "break up"],
    ),
    (
        "fascia",
        &[
            "releases fascia",
            "fascia release",
            "myofascial",
            "break adhesions",
            "breaks adhesions",
            "adhesion",
        ],
    ),
    (
        "circulation",
        &["improves circulation", "improve circulation", "boosts", "good for your heart"],
    ),
    ("toxins", &["toxin", "lactate", "detox", "flush"]),
    ("inflammation", &["reduces inflammation", "reduce inflammation", "anti-inflammatory"]),
    ("posture", &["corrects posture", "correct your posture", "tech neck", "better posture by"]),
    ("recovery", &["speeds recovery", "speed up recovery", "prevents injur", "prevent injur"]),
    // Of every claim alike.
    (
        "weeks-of-rolling",
        &["clinically proven", "proven", "guarantee", "scientifically", "miracle"],
    ),
];

/// The same in other languages.
const FORBIDDEN_ELSEWHERE: &[(&str, &[&str])] = &[
    (
        "de",
        &[
            "heilt",
            "lindert",
            "schmerzfrei",
            "triggerpunkt",
            "löst verspannung",
            "löst die faszi",
            "verklebung",
            "kurbelt",
            "verbessert die durchblutung",
            "entgift",
            "schlacken",
            "korrigiert die haltung",
            "korrigiert deine haltung",
            "beugt verletz",
            "garantiert",
            "nachweislich",
            "bewiesen",
            "wunder",
        ],
    ),
    (
        "es",
        &[
            "cura ",
            "alivia",
            "libera la fascia",
            "adherencia",
            "punto gatillo",
            "puntos gatillo",
            "mejora la circulación",
            "toxina",
            "desintoxica",
            "antiinflamatori",
            "corrige la postura",
            "corrige tu postura",
            "previene lesion",
            "garantiza",
            "demostrado clínicamente",
            "clínicamente probad",
            "milagro",
        ],
    ),
];

/// The page's own texts, which are in no file of words.
const PAGES: &[File] = &[
    File { name: "index.html", text: include_str!("../../../../crates/web/static/index.html") },
    File {
        name: "manifest.webmanifest",
        text: include_str!("../../../../crates/web/static/manifest.webmanifest"),
    },
];

/// The forbidden words that a line has.
fn promises(line: &str) -> Vec<&'static str> {
    let line = line.to_lowercase();
    let words = FORBIDDEN.iter().chain(FORBIDDEN_ELSEWHERE);
    let words = words.flat_map(|(_, words)| words.iter().copied());
    words
        .filter(|word| {
            // Whole words at their start: "health" isn't "heal", "secure" isn't "cure".
            line.match_indices(word).any(|(at, _)| {
                let before = line[..at].chars().next_back();
                let after = line[at + word.len()..].chars().next();
                let ends =
                    *word != "heal" && *word != "cure" || !after.is_some_and(char::is_alphabetic);
                !before.is_some_and(char::is_alphabetic) && ends
            })
        })
        .collect()
}

#[test]
fn nothing_is_promised_that_research_does_not_support() {
    let words = WORDS.iter().flat_map(|(_, files)| files.iter());
    let words = words.filter(|file| file.name != "claims");
    for file in words.chain(TECHNIQUES).chain(ROUTINES).chain(PAGES) {
        // Names of claims are keys, and what people type to find something isn't what we say.
        let read = |line: &&str| {
            !line.starts_with('#') && !line.contains("claim = ") && !line.starts_with("search-")
        };
        for line in file.text.lines().filter(read) {
            assert_eq!(promises(line), Vec::<&str>::new(), "{}: {line}", file.name);
        }
    }
}

/// A word is forbidden because a claim knows better, and that rests on sources.
#[test]
fn what_is_forbidden_has_its_claim_and_that_its_sources() {
    let (claims, sources) = (library::claims(), library::sources());
    for (key, words) in FORBIDDEN {
        let claim = claims.iter().find(|claim| claim.key == *key);
        let claim = claim.unwrap_or_else(|| panic!("no claim {key} for {words:?}"));
        let rests = claim.sources.iter().any(|cited| sources.iter().any(|one| one.key == *cited));
        assert!(rests, "{key} rests on nothing");
        assert!(!words.is_empty() && words.iter().all(|word| *word == word.to_lowercase()));
    }
}

/// The examples of evidence 0.3 are found, whichever way they are written.
#[test]
fn the_forbidden_sentences_are_found() {
    for line in [
        "a = Restores your thoracic spine",
        "a = It treats back pain",
        "a = Loosens tissue",
        "a = Releases fascia, breaks adhesions",
        "a = Improves circulation",
        "a = Flushes toxins",
        "a = Reduces inflammation",
        "a = Corrects posture",
        "a = Speeds recovery, prevents injury",
        "a = Clinically proven dose",
        "a = Löst Verspannungen nachweislich",
        "a = Alivia el dolor de espalda",
    ] {
        assert!(!promises(line).is_empty(), "{line}");
    }
}

/// On claim pages, only what is quoted from elsewhere may say it.
#[test]
fn what_is_known_promises_nothing_either() {
    let words = Words::english();
    for claim in library::claims() {
        let known = words.text(&claim.known()).to_lowercase();
        let ours = words.text(&claim.ours()).to_lowercase();
        for word in ["clinically proven", "treats", "releases", "corrects", "flushes", "improves"] {
            assert!(!known.contains(word), "{}: {word}", claim.key);
            assert!(!ours.contains(word), "{}: {word}", claim.key);
        }
        for words in Words::languages().map(Words::new) {
            let said = words.text(&claim.said());
            let quoted = said.starts_with(['“', '„', '«']) && said.ends_with(['”', '“', '»']);
            assert!(quoted, "{}: not quoted: {said}", claim.key);
        }
    }
}
