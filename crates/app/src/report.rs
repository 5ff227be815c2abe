//! What goes to stderr: errors, warnings, notes, each with its hint on a line of its own.
//!
//! Colour never carries meaning alone, and is off where stderr is no terminal or `NO_COLOR` is set.

use std::borrow::Cow;
use std::io::Write as _;
use std::sync::OnceLock;

use anstyle::{AnsiColor, Style};

use crate::context::Form;
use crate::explain::{Explain, Failed};
use crate::phrasebook::Phrasebook;
use crate::terminal::harmless;

const ERROR: Style = AnsiColor::Red.on_default().bold();
const WARNING: Style = AnsiColor::Yellow.on_default().bold();
const NOTE: Style = AnsiColor::Cyan.on_default().bold();

/// In which language stderr speaks, for as long as the program runs. Like stderr itself there is one for
/// all, and nothing is decided by it.
static BOOK: OnceLock<Phrasebook> = OnceLock::new();

/// Lets all that follows be said by `book`; English until then.
pub(crate) fn speak(book: Phrasebook) {
    // It is said once, at the start.
    let _ = BOOK.set(book);
}

/// What the program says of itself, in that language.
pub(crate) fn said(english: &str) -> Cow<'_, str> {
    BOOK.get_or_init(Phrasebook::default).say(english)
}

/// An error as JSON, for programs.
#[derive(serde::Serialize)]
struct ErrorJson<'a> {
    error: &'a str,
    message: &'a str,
    hint: &'a str,
}

/// Says why a command failed.
pub(crate) fn failed(failed: &Failed, form: Form) {
    let error: &dyn Explain = failed.error();
    let (code, message, hint) = (error.code(), error.to_string(), error.way_out());
    match form {
        Form::Text => say(ERROR, "error", &format!("[{code}]"), &message, &hint),
        Form::Json => {
            let (message, hint) = (said(&message), said(&hint));
            let shape = ErrorJson { error: code, message: &message, hint: &hint };
            let json = serde_json::to_string(&shape).unwrap_or_default();
            let _ = writeln!(anstream::stderr(), "{json}");
        }
    }
}

/// Something that doesn't stop the command.
pub(crate) fn warn(message: &str, hint: &str) {
    say(WARNING, "warning", "", message, hint);
}

/// Something worth knowing.
pub(crate) fn note(message: &str, hint: &str) {
    say(NOTE, "note", "", message, hint);
}

fn say(style: Style, what: &str, code: &str, message: &str, hint: &str) {
    let (what, message, way) = (said(what), said(message), said("hint"));
    let mut err = anstream::stderr().lock();
    // Nowhere is left to say that stderr can't be written to.
    let _ = writeln!(err, "{style}{what}{code}{style:#}: {}", harmless(&message));
    if !hint.is_empty() {
        let _ = writeln!(err, "{way}: {}", harmless(&said(hint)));
    }
}
