//! The phrasebook's own rules, and the errors in the code against their messages, both ways.

use std::fs;
use std::path::{Path, PathBuf};

use super::*;

fn german() -> Phrasebook {
    Phrasebook::new(&Words::new("de"))
}

#[test]
fn what_stands_in_the_gaps_is_kept_and_a_sentence_in_them_is_said() {
    let book = german();
    let check = |english: &str, german: &str| assert_eq!(book.say(english), german);
    check("there is no routine `fife`", "es gibt keinen Ablauf `fife`");
    check("Did you mean `five`?", "Meintest du `five`?");
    check(
        "./mine.toml can't be read: No such file or directory (os error 2)",
        "./mine.toml lässt sich nicht lesen: Datei oder Ordner gibt es nicht (os error 2)",
    );
    check(
        "Run `rollwise doctor`; it looks for the reason. The next `rollwise roll` offers to save it.",
        "Führ `rollwise doctor` aus; es sucht nach dem Grund. Das nächste `rollwise roll` bietet an, es \
         zu speichern.",
    );
    check(
        "Without a command it opens the app in your browser.",
        "Ohne Befehl öffnet es die App in \
         deinem Browser.",
    );
    check("nobody ever says this", "nobody ever says this");
}

#[test]
fn english_is_never_looked_up() {
    let book = Phrasebook::new(&Words::english());
    assert!(book.is_empty());
    assert_eq!(book.say("nothing found"), "nothing found");
}

#[test]
fn a_page_keeps_its_commands_and_wraps_its_paragraphs_anew() {
    let page = "\
Half words, other endings and slips
of the finger find, too.

Examples:
  rollwise trial done           you did it
  rollwise find hunchbak";
    let told = "\
Auch halbe Wörter, andere Endungen und Tippfehler finden etwas.

Beispiele:
  rollwise trial done           du hast es gemacht
  rollwise find hunchbak";
    assert_eq!(german().page(page), told);
    assert_eq!(Phrasebook::default().page(page), page);
}

/// Where errors that the program tells are written.
const SOURCES: [&str; 14] = [
    "app/src",
    "insight/src/trial/plan.rs",
    "journal/src/copy.rs",
    "journal/src/entry.rs",
    "journal/src/inputs.rs",
    "journal/src/keeper.rs",
    "journal/src/replay.rs",
    "journal/src/wire.rs",
    "plan/src/request.rs",
    "routine/src",
    "sound/src/studio/findings.rs",
    "sound/src/studio/recording.rs",
    "sound/src/voice/make.rs",
    "store/src/error.rs",
];

/// What isn't told on stderr: it goes to the browser over HTTP, or is put together before it is told.
const ELSEWHERE: [&str; 4] =
    ["app/src/server/error.rs", "routine/src/message.rs", "routine/src/share.rs", "tests.rs"];

/// Texts of ways out that are only pieces of what is told, and so stand in a message with others.
const PIECES: [&str; 12] = [
    ", ",
    // The same word in German.
    "Code",
    "t",
    "There are: {}.{or_else}",
    " Or name a file, like ./mine.toml.",
    "End it, or {OTHER}.",
    "End that program, or {OTHER}.",
    "Try again, or {OTHER}.",
    "choose another port with --port (your browser keeps its data by address, so come back to the \
     usual one later)",
    "{}: {}",
    "{}:{line}: {why}",
    "{}:{}:{}: {}",
];

fn sources() -> Vec<String> {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut files = Vec::new();
    SOURCES.iter().for_each(|path| gather(&crates.join(path), &mut files));
    files.retain(|file| file.extension().is_some_and(|ending| ending == "rs"));
    files.retain(|file| !ELSEWHERE.iter().any(|path| file.ends_with(path)));
    let read = |file| fs::read_to_string(file).expect("our own files are text");
    let code = |text: String| {
        let code = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
        let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
        lines.collect::<Vec<_>>().join("\n").replace("'\"'", "''")
    };
    files.into_iter().map(read).map(code).collect()
}

fn gather(path: &Path, files: &mut Vec<PathBuf>) {
    if path.is_file() {
        files.push(path.to_owned());
    }
    for entry in path.read_dir().into_iter().flatten() {
        gather(&entry.expect("the folder can be read").path(), files);
    }
}

/// The first literal of a text, as the compiler reads it; and what stands behind it.
fn literal(text: &str) -> Option<(String, &str)> {
    let inside = text.split_once('"')?.1;
    let mut escaped = false;
    let end = inside.find(|c| {
        let ends = c == '"' && !escaped;
        escaped = c == '\\' && !escaped;
        ends
    })?;
    let mut lines = inside[..end].split("\\\n");
    let mut read = lines.next().unwrap_or_default().to_owned();
    lines.for_each(|line| read.push_str(line.trim_start()));
    Some((read.replace("\\\"", "\"").replace("\\n", "\n"), &inside[end + 1..]))
}

/// All literals of a text.
fn literals(mut text: &str) -> impl Iterator<Item = String> {
    std::iter::from_fn(move || {
        let (read, rest) = literal(text)?;
        text = rest;
        Some(read)
    })
}

/// A format string with `number` in each of its holes; behind a letter it is the plural's `ending`.
fn filled(format: &str, number: &str, ending: &str) -> String {
    let braces = ["\u{1}", "\u{2}"];
    let format = format.replace("{{", braces[0]).replace("}}", braces[1]);
    let mut told = String::new();
    let mut rest = format.as_str();
    while let Some((before, behind)) = rest.split_once('{') {
        told.push_str(before);
        let is_plural = before.ends_with(|c: char| c.is_ascii_lowercase());
        told.push_str(if is_plural { ending } else { number });
        rest = behind.split_once('}').map_or("", |(_, behind)| behind);
    }
    (told + rest).replace(braces[0], "{").replace(braces[1], "}")
}

/// The same of several things.
fn several(format: &str) -> String {
    filled(format, "7", "s")
}

/// Every literal that an error or a way out of the code is told with.
fn told(source: &str) -> Vec<String> {
    let errors = source.split("#[error(").skip(1);
    let errors = errors.filter(|behind| behind.trim_start().starts_with('"'));
    let errors = errors.filter_map(|behind| Some(literal(behind)?.0));
    let notes = ["report::note(", "report::warn("].into_iter();
    let notes = notes.flat_map(|call| source.split(call).skip(1));
    let notes = notes.flat_map(|behind| literals(behind.split(");").next().unwrap_or_default()));
    let ways = ["fn way_out(", "fn facts("].into_iter();
    let ways = ways
        .flat_map(|way| source.split(way).skip(1))
        .flat_map(|behind| literals(behind.split("\n    }\n").next().unwrap_or_default()));
    let pages = source.split("said(").skip(1);
    let pages = pages.filter(|behind| ["\"", "&format!("].iter().any(|it| behind.starts_with(it)));
    let pages = pages.filter_map(|behind| Some(literal(behind)?.0));
    let all = errors.chain(notes).chain(ways).chain(pages);
    // A code is no sentence, nor is a hole alone.
    let is_code = |text: &str| text.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
    all.filter(|text| several(text).len() > 2 && !(text.contains('-') && is_code(text))).collect()
}

#[test]
fn every_error_hint_and_note_has_its_message() {
    let book = german();
    let all = sources().iter().flat_map(|source| told(source)).collect::<Vec<_>>();
    assert!(all.len() > 300, "{}", all.len());
    let mut missing = all;
    missing.retain(|text| !PIECES.contains(&text.as_str()));
    missing.retain(|text| book.say(&several(text)) == several(text));
    assert!(missing.is_empty(), "without a message: {missing:#?}");
}

/// What stands in the code with a constant in it.
const JOINED: [&str; 3] = [
    "error-end-it-or-choose-another",
    "error-end-that-program-or-choose",
    "error-try-again-or-choose-another",
];

/// What others say: clap, and the system.
const OTHERS: [&str; 2] = ["error-clap-", "error-system-"];

#[test]
fn no_message_of_an_error_lies_about_unused() {
    let sources = sources();
    let read = sources.iter().flat_map(|source| literals(source));
    let read = read.map(|read| [several(&read), filled(&read, "1", ""), read].join("\n"));
    let read = read.collect::<Vec<_>>().join("\n");
    let english = Words::english();
    let ours = english.keys().filter(|key| key.starts_with("error-"));
    let ours = ours.filter(|key| !OTHERS.iter().any(|others| key.starts_with(others)));
    let ours = ours.filter(|key| !JOINED.contains(key));
    let said = |key: &&str| {
        let pattern = Pattern::new(&english.text(&Message::new((*key).to_owned())));
        pattern.pieces.iter().all(|piece| {
            // One of several joined sentences stands apart in the code.
            piece.split_inclusive(". ").all(|part| read.contains(part.trim()))
        })
    };
    let unused: Vec<&str> = ours.filter(|key| !said(key)).collect();
    assert_eq!(unused, [""; 0]);
}
