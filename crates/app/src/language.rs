//! In which language to answer: what the command line says, else what the environment does.

use std::env;
use std::ffi::OsString;

use journal::{History, LANGUAGE_SETTING};
use library::{PSEUDO, Words};

/// The environment's own words for the language of messages, the strongest first. Source: POSIX.1,
/// "Environment Variables".
const SYSTEM: [&str; 3] = ["LC_ALL", "LC_MESSAGES", "LANG"];
/// Where this is set, everything is in the pseudo-language: for who looks at pages and screens.
const PSEUDO_WANTED: &str = "ROLLWISE_PSEUDO";

/// The language that an argument names.
pub(crate) fn parse(tag: &str) -> Result<&'static str, String> {
    let there = || Words::languages().collect::<Vec<_>>().join(", ");
    Words::known(tag).ok_or_else(|| format!("there are {}", there()))
}

/// The language that a command line names, before anybody looks at the rest of it: what is wrong with
/// that is to be told in this language.
pub(crate) fn asked(args: impl Iterator<Item = OsString>) -> Option<&'static str> {
    let mut args = args.map_while(|arg| arg.into_string().ok().filter(|arg| arg != "--"));
    while let Some(arg) = args.next() {
        let Some(behind) = arg.strip_prefix("--language") else { continue };
        return match behind.strip_prefix('=') {
            Some(tag) => Words::known(tag),
            None if behind.is_empty() => Words::known(&args.next()?),
            None => continue,
        };
    }
    None
}

/// The words to answer with: in the language `asked` for, else in the system's, else in English.
pub(crate) fn words(asked: Option<&'static str>) -> Words {
    let pseudo = env::var_os(PSEUDO_WANTED).map(|_| PSEUDO);
    let system = || {
        let told = SYSTEM.iter().find_map(|name| env::var(name).ok().filter(|it| !it.is_empty()));
        told.and_then(|tag| Words::known(&tag))
    };
    match asked.or(pseudo).or_else(system) {
        Some(PSEUDO) => Words::read(PSEUDO, library::pseudo()),
        Some(tag) => Words::new(tag),
        None => Words::english(),
    }
}

/// The words of whoever a journal is about, where nobody is there to ask: in the language that they
/// chose, else in that of their answers.
pub(crate) fn of(history: &History) -> Words {
    let answered = || history.profile.as_ref().map(|profile| &profile.language);
    let told = history.settings.get(LANGUAGE_SETTING).or_else(answered);
    told.map_or_else(Words::english, |tag| Words::new(tag))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_is_known_before_the_rest_of_the_line() {
        let of = |line: &str| asked(line.split_whitespace().map(OsString::from));
        assert_eq!(of("rollwise today"), None);
        assert_eq!(of("rollwise tody --language de"), Some("de"));
        assert_eq!(of("rollwise --language=es-MX --nonsense"), Some("es"));
        assert_eq!(of("rollwise --language fr"), None);
        assert_eq!(of("rollwise --language"), None);
        assert_eq!(of("rollwise find -- --language de"), None);
    }

    #[test]
    fn what_was_chosen_counts_more_than_what_was_answered_in() {
        let mut history = History::default();
        assert_eq!(of(&history).language(), "en");
        history.settings.insert(LANGUAGE_SETTING.into(), "es".into());
        assert_eq!(of(&history).language(), "es");
        history.settings.insert(LANGUAGE_SETTING.into(), "of no language".into());
        assert_eq!(of(&history).language(), "en");
    }
}
