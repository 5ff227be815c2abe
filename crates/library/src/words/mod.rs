//! Messages into a language. The only place where a sentence is made.
//!
//! A language is a folder `library/words/{tag}`. English is always carried: where another language
//! has no words for a message, its are said. The others are carried with the feature `languages`, or
//! handed in as the file that [`packs`] gives.

mod locale;
mod packed;
mod pseudo;

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use routine::{Arg, Map, Message, Technique};

use crate::TECHNIQUES;
use packed::{Entry, Language, Value};
pub use pseudo::{PSEUDO, pseudo};

/// How deep one message's words may stand in another's: a technique's name in a sentence.
const DEPTH_MAX: u8 = 3;

static ENGLISH: Language = Language { tag: "en", packed: Cow::Borrowed(packed::ENGLISH) };

/// The words of one language, and those of a person's own techniques.
#[derive(Clone)]
pub struct Words {
    language: Language,
    own: Map<String, String>,
}

/// Which form of a message is asked for.
#[derive(Clone, Copy)]
enum Form {
    Full,
    Short,
}

/// The languages besides English that this program carries: the tag of each, and its words as the file
/// that [`Words::read`] takes.
pub fn packs() -> impl Iterator<Item = (&'static str, &'static str)> {
    packed::PACKS.iter().copied()
}

impl Words {
    /// English.
    pub fn english() -> Words {
        Words { language: ENGLISH.clone(), own: Map::new() }
    }

    /// The language that `tag` asks for, see [`Words::known`]; English where it isn't carried.
    pub fn new(tag: &str) -> Words {
        let known = Words::known(tag);
        let pack = packs().find(|(carried, _)| Some(*carried) == known);
        pack.map_or_else(Words::english, |(tag, packed)| Words {
            language: Language { tag, packed: Cow::Borrowed(packed) },
            own: Map::new(),
        })
    }

    /// The language `tag` from its file.
    pub fn read(tag: &'static str, packed: String) -> Words {
        Words { language: Language { tag, packed: Cow::Owned(packed) }, own: Map::new() }
    }

    /// The tags of the languages there are, carried or not; English first.
    pub fn languages() -> impl Iterator<Item = &'static str> {
        packed::TAGS.iter().copied()
    }

    /// The language that a tag asks for, by all of it or by its first part: `de` for `de-AT` and for
    /// `de_AT.UTF-8`. `None` where there is no such language.
    pub fn known(tag: &str) -> Option<&'static str> {
        let first = tag.split(['-', '_', '.', '@']).next().unwrap_or_default();
        Words::languages()
            .chain([PSEUDO])
            .find(|known| known.eq_ignore_ascii_case(tag) || known.eq_ignore_ascii_case(first))
    }

    /// The tag of its language.
    pub fn language(&self) -> &'static str {
        self.language.tag
    }

    /// What stands before the tenths in it.
    pub fn decimal_sign(&self) -> char {
        locale::decimal_sign(self.language.tag)
    }

    /// Whether it is written from right to left.
    pub fn is_right_to_left(&self) -> bool {
        locale::is_right_to_left(self.language.tag)
    }

    /// The key of every built-in message, in order.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.language.keys()
    }

    /// Adds the words that a person's own technique carries in its file: those of this language, else
    /// English ones, else whichever there are. They can't take the place of built-in ones, except
    /// those of the built-in technique whose name the file bears.
    pub fn add(&mut self, technique: &Technique) {
        let replaces = TECHNIQUES.iter().any(|file| file.name == technique.id());
        let tag = self.language.tag;
        let fits = |language: &str| match language {
            language if language == tag => 2,
            "en" => 1,
            _ => 0,
        };
        // What fits best comes last, and stays.
        for fit in 0..=2 {
            for text in technique.text().iter().filter(|text| fits(&text.language) == fit) {
                if replaces || self.entry(&text.key).is_none() {
                    self.own.insert(text.key.clone(), text.words.clone());
                }
            }
        }
    }

    /// Leaves the words of a person's own techniques behind.
    pub fn forget_own(&mut self) {
        self.own = Map::new();
    }

    /// A message in this language, else in English.
    fn entry(&self, key: &str) -> Option<(&Language, Entry<'_>)> {
        [&self.language, &ENGLISH].into_iter().find_map(|of| Some((of, of.entry(key)?)))
    }

    /// The words of `message`. Where there are none in English either, its key, so that the gap is
    /// seen.
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
        let args = message.args().map(|(name, arg)| (name, self.worded(name, arg, depth)));
        let args: Vec<(&str, Value)> = args.collect();
        let mut out = String::new();
        match (own, form) {
            (Some(words), Form::Full) => fill(&mut out, words, &args, self.language.tag),
            (Some(_), Form::Short) => return None,
            (None, form) => {
                let (language, entry) = self.entry(message.key())?;
                let words = match form {
                    Form::Full => entry.full,
                    Form::Short => entry.short?,
                };
                language.write(&mut out, words, &args);
            }
        }
        Some(out)
    }

    /// A key argument stands for another message's words: `side=@left` for those of `side-left`
    /// where there is such a message, else of `left`. A day of the calendar, `2026-11-22`, is
    /// written as the language has it; anything else as it stands.
    fn worded(&self, name: &str, arg: &Arg, depth: u8) -> Value {
        match arg {
            Arg::Number(number) => Value::Number(*number),
            Arg::Tenths(tenths) => Value::Tenths(*tenths),
            Arg::Change(tenths) => Value::Change(*tenths),
            Arg::Key(key) => {
                let of = |key: String| self.resolve(&Message::new(key), Form::Full, depth);
                let words = of(format!("{name}-{key}")).or_else(|| of(key.to_string()));
                let words = words.or_else(|| self.resolve(&date(key)?, Form::Full, depth));
                let words = words.unwrap_or_else(|| key.to_string());
                Value::Key { key: key.to_string(), words }
            }
        }
    }
}

/// The message of a day that stands as `2026-11-22`; `None` where `key` is no day.
fn date(key: &str) -> Option<Message> {
    let mut parts = key.splitn(3, '-').map(|part| part.parse::<u16>().ok());
    let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
    if !(1..=12).contains(&month) {
        return None;
    }
    let month = format!("month-{month}");
    Some(Message::new("date").number("day", day).key_arg("month", month).number("year", year))
}

/// A person's own words with `{ $name }` filled in. They are no Fluent: a slip in them can't change
/// anything else, and everything that isn't an argument's name stays as it was written.
fn fill(out: &mut String, words: &str, args: &[(&str, Value)], tag: &str) {
    let mut rest = words;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let inside = after.split_once('}');
        let name = inside.and_then(|(inside, _)| inside.trim().strip_prefix('$'));
        let value = name.and_then(|name| args.iter().find(|(is, _)| *is == name));
        if let (Some((_, behind)), Some((_, value))) = (inside, value) {
            value.write(out, tag);
            rest = behind;
        } else {
            out.push('{');
            rest = after;
        }
    }
    out.push_str(rest);
}
