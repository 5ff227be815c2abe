//! Messages into the page's language: the one set of words, until another language takes its place.

use std::cell::RefCell;

use journal::PastSession;
use library::Words;
use routine::{Level, Message, Span, Technique};

thread_local! {
    static WORDS: RefCell<Words> = RefCell::new(Words::english());
}

/// Takes the words of these techniques in, in the place of those taken in before.
pub(crate) fn take<'t>(techniques: impl Iterator<Item = &'t Technique>) {
    WORDS.with_borrow_mut(|words| {
        words.forget_own();
        techniques.for_each(|technique| words.add(technique));
    });
}

/// Takes the words of one technique in besides.
pub(crate) fn add(technique: &Technique) {
    WORDS.with_borrow_mut(|words| words.add(technique));
}

/// The words themselves, for what asks for many at once.
pub(crate) fn with<T>(ask: impl FnOnce(&Words) -> T) -> T {
    WORDS.with_borrow(ask)
}

/// Takes other words from now on.
pub(crate) fn set(words: Words) {
    WORDS.set(words);
}

/// The tag of their language.
pub(crate) fn language() -> &'static str {
    with(Words::language)
}

/// The words of a message.
pub(crate) fn say(message: &Message) -> String {
    with(|words| words.text(message))
}

/// The words of a key without arguments.
pub(crate) fn t(key: &'static str) -> String {
    say(&Message::new(key))
}

/// The words of a key made up at run time.
pub(crate) fn key(key: impl Into<String>) -> String {
    say(&Message::new(key.into()))
}

/// The words of a key, or nothing where there are none.
pub(crate) fn maybe(key: impl Into<String>) -> Option<String> {
    with(|words| words.find(&Message::new(key.into())))
}

/// What a technique is called; its id where it isn't known any more.
pub(crate) fn technique(id: &str) -> String {
    maybe([id, "-name"].concat()).unwrap_or_else(|| id.into())
}

/// What a session is called.
pub(crate) fn session(past: &PastSession) -> String {
    with(|words| past.name(&|name| words.find(name)))
}

/// So many minutes: `6 min`.
pub(crate) fn minutes(minutes: u32) -> String {
    say(&Message::new("today-minutes").number("minutes", minutes))
}

/// Minutes and seconds: `6:41`.
pub(crate) fn clock(span: Span) -> String {
    format!("{}:{:02}", span.secs() / 60, span.secs() % 60)
}

/// How long a pass takes.
pub(crate) fn pace(pass: Span) -> String {
    say(&Message::new("session-pace")
        .number("n", pass.ms() / 1000)
        .number("of", pass.ms() % 1000 / 100))
}

/// The key of what a technique is like at a level, in a few words.
pub(crate) fn level_key(technique: &str, level: Level) -> String {
    let own = format!("{technique}-level-{}", level.number());
    if maybe(own.clone()).is_some() { own } else { format!("level-{}", level.number()) }
}

/// What a technique is like at a level, in a few words.
pub(crate) fn level(technique: &str, level: Level) -> String {
    key(level_key(technique, level))
}

/// The same words with a capital letter at their beginning.
pub(crate) fn capital(words: &str) -> String {
    let mut letters = words.chars();
    // By the browser: a table of all alphabets' letters is 5 KB.
    let first = letters.next().map(|first| js_sys::JsString::from(first).to_upper_case());
    first.map_or_else(String::new, |first| String::from(first) + letters.as_str())
}
