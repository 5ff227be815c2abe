//! Messages into a language. The only place where a sentence is made.
//!
//! English is the only language so far; another one is a folder `library/words/{tag}` and its
//! plural rule more.

mod packed;
mod plural;

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use routine::{Arg, Map, Message, Technique};

use crate::TECHNIQUES;
use packed::{LANGUAGES, Language, Value};

/// How deep one message's words may stand in another's: a technique's name in a sentence.
const DEPTH_MAX: u8 = 3;

/// The words of one language, and those of a person's own techniques.
#[derive(Clone)]
pub struct Words {
    language: &'static Language,
    own: Map<String, String>,
}

/// Which form of a message is asked for.
#[derive(Clone, Copy)]
enum Form {
    Full,
    Short,
}

impl Words {
    /// English.
    pub fn english() -> Words {
        Words::new("en")
    }

    /// The language of the tag `language` or of its first part (`en-GB`: `en`); English where
    /// there is none.
    pub fn new(language: &str) -> Words {
        let first = language.split(['-', '_']).next().unwrap_or_default();
        let of = |tag: &str| LANGUAGES.iter().find(|known| known.tag.eq_ignore_ascii_case(tag));
        let found = of(language).or_else(|| of(first)).or_else(|| of("en"));
        Words { language: found.expect("the folder `en` is embedded"), own: Map::new() }
    }

    /// The tags of the languages there are.
    pub fn languages() -> impl Iterator<Item = &'static str> {
        LANGUAGES.iter().map(|language| language.tag)
    }

    /// The tag of its language.
    pub fn language(&self) -> &'static str {
        self.language.tag
    }

    /// The key of every built-in message, in order.
    pub fn keys(&self) -> impl Iterator<Item = &'static str> {
        self.language.keys()
    }

    /// Adds the words that a person's own technique carries in its file. They can't take the place
    /// of built-in ones, except those of the built-in technique whose name the file bears.
    pub fn add(&mut self, technique: &Technique) {
        let replaces = TECHNIQUES.iter().any(|file| file.name == technique.id());
        for text in technique.text().iter().filter(|text| text.language == self.language.tag) {
            if replaces || self.language.entry(&text.key).is_none() {
                self.own.insert(text.key.clone(), text.words.clone());
            }
        }
    }

    /// The words of `message`. Where there are none, its key, so that the gap is seen.
    pub fn text(&self, message: &Message) -> String {
        self.find(message).unwrap_or_else(|| String::from(message.key()))
    }

    /// The words of `message`, or `None` where there are none.
    pub fn find(&self, message: &Message) -> Option<String> {
        self.resolve(message, Form::Full, DEPTH_MAX)
    }

    /// Its short form, used where the full one doesn't fit its time; `None` where it has none.
    pub fn short(&self, message: &Message) -> Option<String> {
        self.resolve(message, Form::Short, DEPTH_MAX)
    }

    fn resolve(&self, message: &Message, form: Form, depth: u8) -> Option<String> {
        let depth = depth.checked_sub(1)?;
        let own = self.own.get(message.key());
        let entry = self.language.entry(message.key());
        let parts = match (form, own, entry) {
            (Form::Full, Some(_), _) => None,
            (Form::Full, None, entry) => Some(entry?.full),
            (Form::Short, None, entry) => Some(entry?.short?),
            (Form::Short, Some(_), _) => return None,
        };
        let args = message.args().map(|(name, arg)| (name, self.worded(name, arg, depth)));
        let args: Vec<(&str, Value)> = args.collect();
        let mut out = String::new();
        match (parts, own) {
            (Some(parts), _) => self.language.write(&mut out, parts, &args),
            (None, Some(words)) => fill(&mut out, words, &args),
            (None, None) => return None,
        }
        Some(out)
    }

    /// A key argument stands for another message's words: `side=@left` for those of `side-left`
    /// where there is such a message, else of `left`.
    fn worded(&self, name: &str, arg: &Arg, depth: u8) -> Value {
        match arg {
            Arg::Number(number) => Value::Number(*number),
            Arg::Tenths(tenths) => Value::Tenths(*tenths),
            Arg::Change(tenths) => Value::Change(*tenths),
            Arg::Key(key) => {
                let of = |key: String| self.resolve(&Message::new(key), Form::Full, depth);
                let words = of(format!("{name}-{key}")).or_else(|| of(key.to_string()));
                let words = words.unwrap_or_else(|| key.to_string());
                Value::Key { key: key.to_string(), words }
            }
        }
    }
}

/// A person's own words with `{ $name }` filled in. They are no Fluent: a slip in them can't change
/// anything else, and everything that isn't an argument's name stays as it was written.
fn fill(out: &mut String, words: &str, args: &[(&str, Value)]) {
    let mut rest = words;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let inside = after.split_once('}');
        let name = inside.and_then(|(inside, _)| inside.trim().strip_prefix('$'));
        let value = name.and_then(|name| args.iter().find(|(is, _)| *is == name));
        if let (Some((_, behind)), Some((_, value))) = (inside, value) {
            value.write(out);
            rest = behind;
        } else {
            out.push('{');
            rest = after;
        }
    }
    out.push_str(rest);
}
