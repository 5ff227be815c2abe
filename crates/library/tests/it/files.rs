//! The embedded list is the folder's list, and each file is named for what it holds.

#[cfg(not(target_family = "wasm"))]
use std::collections::BTreeSet;
#[cfg(not(target_family = "wasm"))]
use std::path::Path;

#[cfg(not(target_family = "wasm"))]
use library::VOICES;
use library::{File, ROUTINES, TECHNIQUES};

/// The files of a language's words, for the tests.
macro_rules! words {
    ($language:literal) => {
        words! { $language:
            "angels",
            "app",
            "band-pull-apart",
            "body",
            "calm-close",
            "cat-camel",
            "chair-extension",
            "claims",
            "crossed-arm-rhomboid-roll",
            "errors",
            "help",
            "map",
            "measure",
            "one-side-erector-roll",
            "open-book",
            "own",
            "phrases",
            "plan",
            "prayer-roll",
            "programme",
            "progress",
            "prone-t",
            "report",
            "rhomboid-ball",
            "routines",
            "safety",
            "scapula-release",
            "search",
            "settling-breath",
            "terminal",
            "thoracic-extension",
            "thoracic-rotation",
            "thread-the-needle",
            "trial",
            "upper-trapezius-ball",
            "wall-extension-roll",
            "wall-slide",
        }
    };
    ($language:literal: $($name:literal,)+) => {
        &[$(File {
            name: $name,
            text: include_str!(concat!(
                "../../../../library/words/", $language, "/", $name, ".ftl"
            )),
        },)+]
    };
}

/// The files of English words.
pub(crate) const WORDS_EN: &[File] = words!("en");

/// Every language's tag and files, English first.
pub(crate) const WORDS: &[(&str, &[File])] =
    &[("en", WORDS_EN), ("de", words!("de")), ("es", words!("es"))];

#[cfg(not(target_family = "wasm"))] // there is no folder to look into
fn check(folder: &str, ending: &str, files: &[File]) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../library").join(folder);
    let there: BTreeSet<String> = path
        .read_dir()
        .expect("the folder is there")
        .map(|entry| {
            let name = entry.expect("the folder can be read").file_name();
            name.into_string().expect("names are ASCII")
        })
        .collect();
    let embedded: BTreeSet<String> =
        files.iter().map(|file| format!("{}.{ending}", file.name)).collect();
    assert_eq!(embedded, there, "{folder}");
}

#[test]
#[cfg(not(target_family = "wasm"))]
fn every_file_is_embedded() {
    check("techniques", "toml", TECHNIQUES);
    check("routines", "toml", ROUTINES);
    for (language, files) in WORDS {
        check(&format!("words/{language}"), "ftl", files);
    }
    let spoken: BTreeSet<&str> = VOICES.iter().map(|(language, _)| *language).collect();
    assert_eq!(spoken, library::Words::languages().collect(), "each language has its voice");
    assert!(library::Words::languages().eq(WORDS.iter().map(|(language, _)| *language)));
}

#[test]
fn files_are_named_for_what_they_hold() {
    let catalogue = library::techniques();
    let ids: Vec<&str> = catalogue.iter().map(|technique| technique.id()).collect();
    let names: Vec<&str> = TECHNIQUES.iter().map(|file| file.name).collect();
    assert_eq!(ids, names);
    let routines = library::routines(&catalogue);
    let ids: Vec<&str> = routines.iter().map(|routine| routine.id()).collect();
    let names: Vec<&str> = ROUTINES.iter().map(|file| file.name).collect();
    assert_eq!(ids, names);
}
