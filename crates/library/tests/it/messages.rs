//! The message files against the code and against each other: nothing is missing, nothing lies about
//! unused, no argument gets lost, nothing stayed English by mistake.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use library::File;

use crate::files::{WORDS, WORDS_EN};

/// Messages that read the same as in English though they are translated: in every language, names and
/// signs; in one, words that both have.
const SAME: &[(&str, &[&str])] = &[
    (
        "",
        &[
            "analyse-ird",
            "analyse-nap",
            "analyse-p",
            "analyse-pand",
            "analyse-pem",
            "analyse-plain",
            "analyse-pnd",
            "analyse-tau",
            "analyse-tau-u",
            "app-name",
            "calendar-name",
            "error-place",
            "language-ar-XB",
            "language-de",
            "language-en",
            "language-es",
            "reading-degrees",
            "report-no-level",
            "tenths",
            "today-minutes",
            "today-seconds",
            "trial-pairs",
            "unit-degrees",
            "verdict-line",
            "you-height-unit",
        ],
    ),
    (
        "de",
        &[
            "analyse-error",
            "analyse-phase",
            "error-code",
            "error-ok",
            "help-name-form",
            "help-name-format",
            "help-name-moment",
            "help-name-name",
            "help-name-port",
            "help-name-text",
            "key-enter",
            "month-11",
            "month-4",
            "month-8",
            "month-9",
            "own-name",
            "session-pause",
            "settings-skin-espresso",
            "settings-skin-sand",
            "setup-gear-ball",
            "today-sets",
            "today-start",
        ],
    ),
    (
        "es",
        &[
            "claim-fascia-name",
            "error-bytes",
            "error-clap-error",
            "error-error",
            "settings-keys-off",
            "term-key-no",
            "today-sets",
        ],
    ),
];

/// The messages of a language by their keys: everything behind the `=`.
fn messages(files: &[File]) -> BTreeMap<&str, String> {
    let mut all: BTreeMap<&str, String> = BTreeMap::new();
    let mut last = "";
    for line in files.iter().flat_map(|file| file.text.lines()) {
        match line.split_once(" =") {
            Some((key, words)) if line.starts_with(|c: char| c.is_ascii_lowercase()) => {
                last = key;
                all.insert(key, words.trim().into());
            }
            _ if line.starts_with([' ', '}']) => {
                let words = all.get_mut(last).expect("words follow their key");
                words.push('\n');
                words.push_str(line.trim());
            }
            _ => {}
        }
    }
    all
}

/// Keys that only one of both has.
fn apart<'a>(one: &BTreeMap<&'a str, String>, other: &BTreeMap<&'a str, String>) -> Vec<&'a str> {
    one.keys().copied().filter(|key| !other.contains_key(key)).collect()
}

#[test]
fn every_language_has_every_message_and_no_other() {
    let english = messages(WORDS_EN);
    for (language, files) in WORDS {
        let theirs = messages(files);
        assert_eq!(apart(&english, &theirs), [""; 0], "{language} lacks these");
        assert_eq!(apart(&theirs, &english), [""; 0], "{language} has these alone");
    }
}

/// The arguments that words name.
fn arguments(words: &str) -> BTreeSet<&str> {
    words
        .split('$')
        .skip(1)
        .map(|rest| rest.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default())
        .collect()
}

#[test]
fn every_language_uses_the_same_arguments() {
    let english = messages(WORDS_EN);
    for (language, files) in WORDS {
        for (key, words) in messages(files) {
            assert_eq!(arguments(&words), arguments(&english[key]), "{language}: {key}");
            // Where a page parts a number and its unit.
            let parts = english[key].contains('\u{a0}');
            assert!(!parts || words.contains('\u{a0}'), "{language}: {key} has no hard space");
        }
    }
}

#[test]
fn nothing_stayed_english_by_mistake() {
    let english = messages(WORDS_EN);
    for (language, files) in WORDS.iter().filter(|(language, _)| *language != "en") {
        let theirs = messages(files);
        let same: Vec<&str> = theirs
            .iter()
            .filter(|(key, words)| **words == english[*key] && !key.starts_with("search-"))
            .map(|(key, _)| *key)
            .collect();
        let of_both = SAME.iter().filter(|(of, _)| of.is_empty() || of == language);
        let known: BTreeSet<&str> = of_both.flat_map(|(_, keys)| keys.iter().copied()).collect();
        let known: Vec<&str> = known.into_iter().collect();
        assert_eq!(same, known, "{language}: translate these, or name them in SAME");
    }
}

/// What the program's texts name: every literal of its code and of the library's files.
struct Named {
    /// Those that may be keys, or parts of keys.
    words: BTreeSet<String>,
    /// Those that become one: pieces between which something else is put.
    patterns: BTreeSet<Vec<String>>,
}

impl Named {
    fn read() -> Named {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let mut files = Vec::new();
        let crates = root.join("crates").read_dir().expect("the crates are there");
        for one in crates.map(|one| one.expect("the folder can be read").path()) {
            gather(&one.join("src"), &mut files);
            gather(&one.join("static"), &mut files);
        }
        gather(&root.join("library"), &mut files);
        let mut named = Named { words: BTreeSet::new(), patterns: BTreeSet::new() };
        for file in files {
            let text = fs::read_to_string(&file).expect("our own files are text");
            let comment = if file.extension().is_some_and(|it| it == "toml") { "#" } else { "//" };
            literals(&text, comment).into_iter().for_each(|literal| named.take(&literal));
        }
        named
    }

    fn take(&mut self, literal: &str) {
        let in_key = |c: char| c.is_ascii_alphanumeric() || c == '-';
        // `{name}` and `{}` are what is put in between.
        let mut pieces = vec![String::new()];
        let mut rest = literal;
        while let Some((before, behind)) = rest.split_once('{') {
            let Some((_, after)) = behind.split_once('}') else { return };
            pieces.last_mut().expect("there is one").push_str(before);
            pieces.push(String::new());
            rest = after;
        }
        pieces.last_mut().expect("there is one").push_str(rest);
        if !pieces.iter().all(|piece| piece.chars().all(in_key)) {
            return;
        }
        // A literal that ends or begins in the middle of a key is put together with others.
        if literal.starts_with('-') {
            self.words.insert(literal.into());
            pieces.insert(0, String::new());
        }
        if literal.ends_with('-') {
            pieces.push(String::new());
        }
        match pieces.as_slice() {
            [word] => drop(self.words.insert(word.clone())),
            pieces if pieces.iter().any(|piece| piece.contains('-')) => {
                self.patterns.insert(pieces.to_vec());
            }
            _ => {}
        }
    }

    /// Whether anything names `key`, as it stands or put together.
    fn has(&self, key: &str, depth: u8) -> bool {
        // Nothing may be put in, too.
        let number = key.bytes().all(|byte| byte.is_ascii_digit());
        let fits = |pieces: &Vec<String>| depth > 0 && self.fits(key, pieces, depth - 1);
        number || self.words.contains(key) || self.patterns.iter().any(fits)
    }

    /// Whether `key` is these pieces with something that is named between each two.
    fn fits(&self, key: &str, pieces: &[String], depth: u8) -> bool {
        let Some((first, others)) = pieces.split_first() else { return key.is_empty() };
        let Some(rest) = key.strip_prefix(first.as_str()) else { return false };
        if others.is_empty() {
            return rest.is_empty();
        }
        (0..=rest.len())
            .any(|at| self.fits(&rest[at..], others, depth) && self.has(&rest[..at], depth))
    }
}

/// Every file of code or of the library below a folder.
fn gather(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in folder.read_dir().into_iter().flatten() {
        let path = entry.expect("the folder can be read").path();
        if path.is_dir() {
            gather(&path, files);
        } else if ["rs", "js", "toml"].iter().any(|of| path.extension().is_some_and(|is| is == *of))
        {
            files.push(path);
        }
    }
}

/// What stands in quotes, comments aside.
fn literals(text: &str, comment: &str) -> Vec<String> {
    let mut all = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(['"', '\'', '/', '#']) {
        let from = &rest[at..];
        if from.starts_with(comment) {
            rest = from.split_once('\n').map_or("", |(_, behind)| behind);
        } else if let Some(behind) = from.strip_prefix("'\"'").or(from.strip_prefix("'\\\"'")) {
            rest = behind;
        } else if let Some(inside) = from.strip_prefix('"') {
            let mut escaped = false;
            let end = inside.find(|c| {
                let ends = c == '"' && !escaped;
                escaped = c == '\\' && !escaped;
                ends
            });
            let end = end.unwrap_or(inside.len());
            all.push(inside[..end].into());
            rest = inside.get(end + 1..).unwrap_or_default();
        } else {
            rest = &from[1..];
        }
    }
    all
}

/// How the keys of what is looked up by its English begin: the program's own tests hold it to the code.
const BY_ENGLISH: [&str; 2] = ["help-", "error-"];

#[test]
fn no_message_lies_about_unused() {
    let named = Named::read();
    let by_key = |key: &&str| !BY_ENGLISH.iter().any(|begin| key.starts_with(begin));
    let keys = messages(WORDS_EN).into_keys().filter(by_key);
    let unused: Vec<&str> = keys.filter(|key| !named.has(key, 3)).collect();
    assert_eq!(unused, [""; 0]);
}

/// What is asked for by a whole key has words.
#[test]
fn every_key_in_the_code_has_its_message() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let english = messages(WORDS_EN);
    let mut missing = BTreeSet::new();
    for one in ["app", "exchange", "insight", "library", "plan", "routine", "session", "web"] {
        let mut files = Vec::new();
        gather(&root.join(one).join("src"), &mut files);
        for file in files.iter().filter(|file| !file.ends_with("tests.rs")) {
            let text = fs::read_to_string(file).expect("our own files are text");
            let text = text.split("#[cfg(test)]").next().unwrap_or_default();
            let lines = text.lines().filter(|line| !line.trim_start().starts_with("//"));
            for line in lines {
                for call in ["Message::new(\"", " t(\"", "(t(\"", "words::t(\"", "self.word(\""] {
                    let asked = line.split(call).skip(1).filter_map(|it| it.split_once('"'));
                    let asked = asked.filter(|(_, behind)| behind.starts_with([')', ',']));
                    let keys = asked.map(|(key, _)| key).filter(|key| !english.contains_key(key));
                    missing.extend(keys.map(|key| format!("{}: {key}", file.display())));
                }
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}
