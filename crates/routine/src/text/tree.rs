//! A TOML text as a tree, with the place of everything, and all of its faults.
//!
//! The lexer, the grammar and the decoding of values are `toml_parser`'s, the crate that `toml` stands
//! on. `toml` has a tree too; ours knows only what our files hold, and takes a third of its room in the
//! browser.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;
use core::ops::Range as Place;

use toml_parser::decoder::ScalarKind;
use toml_parser::parser::{Event, EventKind, RecursionGuard, ValidateWhitespace, parse_document};
use toml_parser::{Expected, ParseError, Source, Span};

/// How deep lists and tables may stand in each other. Source: our choice; our files have three.
const DEPTH_MAX: u32 = 20;

/// A table, in the text's order.
#[derive(Default, Debug)]
pub struct Tree {
    entries: Vec<Entry>,
    made: Made,
}

/// A key with its value.
#[derive(Debug)]
pub struct Entry {
    /// The key.
    pub key: String,
    /// Where it stands.
    pub at: Place<usize>,
    /// What it is.
    pub value: Value,
}

/// A value with its place.
#[derive(Debug)]
pub struct Value {
    at: Place<usize>,
    what: What,
}

#[derive(Debug)]
enum What {
    Text(String),
    /// A whole number; `None` where it is beyond an `i64`.
    Whole(Option<i64>),
    List(Vec<Value>),
    /// Each made by a header `[[…]]`.
    Tables(Vec<Value>),
    Table(Tree),
    /// A truth, a fraction or a date: our files have none.
    Other,
}

/// How a table came to be, which decides who may add to it.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
enum Made {
    /// By its own header, or it is the whole file.
    #[default]
    Header,
    /// By the header of a table in it.
    Implied,
    /// By a key with dots.
    Dotted,
    /// Within braces.
    Inline,
}

/// Something wrong with the text as TOML.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NotToml {
    /// Where.
    pub at: Place<usize>,
    /// What.
    pub reason: String,
}

/// Reads `text`: all that can be read of it, and all that is wrong with it.
pub fn read(text: &str) -> (Tree, Vec<NotToml>) {
    let source = Source::new(text);
    let tokens = source.lex().into_vec();
    let mut errors: Vec<ParseError> = Vec::new();
    let mut events: Vec<Event> = Vec::new();
    let mut strict = ValidateWhitespace::new(&mut events, source);
    let mut bounded = RecursionGuard::new(&mut strict, DEPTH_MAX);
    parse_document(&tokens, &mut bounded, &mut errors);
    // What only parts things says nothing more.
    events.retain(|event| match event.kind() {
        EventKind::Whitespace
        | EventKind::Comment
        | EventKind::Newline
        | EventKind::ValueSep
        | EventKind::Error => false,
        EventKind::StdTableOpen
        | EventKind::StdTableClose
        | EventKind::ArrayTableOpen
        | EventKind::ArrayTableClose
        | EventKind::InlineTableOpen
        | EventKind::InlineTableClose
        | EventKind::ArrayOpen
        | EventKind::ArrayClose
        | EventKind::SimpleKey
        | EventKind::KeySep
        | EventKind::KeyValSep
        | EventKind::Scalar => true,
    });
    let mut reader = Reader { source, events: &events, errors };
    let tree = reader.document();
    let faults = reader.errors.iter().map(NotToml::of).collect();
    (tree, faults)
}

impl Tree {
    /// The value of `key`.
    pub fn get(&self, key: &str) -> Option<&Value> {
        self.entries.iter().find(|entry| entry.key == key).map(|entry| &entry.value)
    }

    /// Every key with its value, in the text's order.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Adds a key that isn't there yet.
    fn add(&mut self, key: Key, value: Value) -> &mut Value {
        self.entries.push(Entry { key: key.name, at: place(key.at), value });
        let last = self.entries.len() - 1;
        &mut self.entries[last].value
    }
}

impl Value {
    /// Where it stands; of a table, where its header does.
    pub fn at(&self) -> Place<usize> {
        self.at.clone()
    }

    /// The text that it is.
    pub fn text(&self) -> Option<&str> {
        if let What::Text(text) = &self.what { Some(text) } else { None }
    }

    /// The whole number that it is.
    pub fn whole(&self) -> Option<i64> {
        if let What::Whole(number) = &self.what { *number } else { None }
    }

    /// The list that it is.
    pub fn list(&self) -> Option<&[Value]> {
        match &self.what {
            What::List(list) | What::Tables(list) => Some(list),
            What::Text(_) | What::Whole(_) | What::Table(_) | What::Other => None,
        }
    }

    /// The table that it is.
    pub fn table(&self) -> Option<&Tree> {
        if let What::Table(table) = &self.what { Some(table) } else { None }
    }

    fn table_mut(&mut self) -> Option<&mut Tree> {
        if let What::Table(table) = &mut self.what { Some(table) } else { None }
    }
}

/// A part of a key.
#[derive(Clone)]
struct Key {
    name: String,
    at: Span,
}

struct Reader<'s, 'e> {
    source: Source<'s>,
    /// Those to come.
    events: &'e [Event],
    errors: Vec<ParseError>,
}

impl Reader<'_, '_> {
    fn next(&mut self) -> Option<Event> {
        let (first, rest) = self.events.split_first()?;
        self.events = rest;
        Some(*first)
    }

    /// Takes the next event where it is of this kind.
    fn next_if(&mut self, kind: EventKind) -> Option<Event> {
        self.events.first().filter(|event| event.kind() == kind)?;
        self.next()
    }

    fn document(&mut self) -> Tree {
        let mut root = Tree::default();
        // Where keys go: below the last header; nowhere, where that one was wrong.
        let mut open: Option<Vec<Key>> = Some(Vec::new());
        let mut lost = Tree::default();
        while let Some(event) = self.next() {
            let one_of_many = event.kind() == EventKind::ArrayTableOpen;
            if one_of_many || event.kind() == EventKind::StdTableOpen {
                let (keys, at) = self.header(event);
                let opened = self.open(&mut root, &keys, one_of_many, at);
                open = opened.map(|()| keys);
            } else if event.kind() == EventKind::SimpleKey
                && let Some((keys, value)) = self.pair(event)
            {
                let table = match &open {
                    Some(path) => self.descend(&mut root, path, Made::Implied),
                    None => Some(&mut lost),
                };
                if let Some(table) = table {
                    self.insert(table, keys, value);
                }
            }
            // Of anything else the grammar has told what is wrong.
        }
        root
    }

    /// The keys of a header, and where all of it stands.
    fn header(&mut self, opening: Event) -> (Vec<Key>, Place<usize>) {
        let mut keys = Vec::new();
        let mut end = opening.span().end();
        while let Some(event) = self.next() {
            end = event.span().end();
            if event.kind() == EventKind::SimpleKey {
                keys.push(self.key(event));
            } else if event.kind() != EventKind::KeySep {
                break;
            }
        }
        (keys, opening.span().start()..end)
    }

    /// Opens the table of a header.
    fn open(
        &mut self,
        root: &mut Tree,
        keys: &[Key],
        one_of_many: bool,
        at: Place<usize>,
    ) -> Option<()> {
        let (last, path) = keys.split_last()?;
        if !self.is_shallow(keys) {
            return None;
        }
        let parent = self.descend(root, path, Made::Implied)?;
        let fresh = Value { at: at.clone(), what: What::Table(Tree::default()) };
        let there = parent.entries.iter_mut().find(|entry| entry.key == last.name);
        match (there.map(|entry| &mut entry.value), one_of_many) {
            (None, false) => drop(parent.add(last.clone(), fresh)),
            (None, true) => {
                parent.add(last.clone(), Value { at, what: What::Tables(vec![fresh]) });
            }
            (Some(Value { what: What::Tables(tables), .. }), true) => tables.push(fresh),
            (Some(Value { at: old, what: What::Table(table) }), false)
                if table.made == Made::Implied =>
            {
                table.made = Made::Header;
                *old = at;
            }
            (Some(_), _) => {
                self.errors.push(ParseError::new("duplicate key").with_unexpected(last.at));
                return None;
            }
        }
        Some(())
    }

    /// The table at the end of `path`; what isn't there yet is made so.
    fn descend<'t>(
        &mut self,
        mut table: &'t mut Tree,
        path: &[Key],
        made: Made,
    ) -> Option<&'t mut Tree> {
        for key in path {
            let there = table.entries.iter().position(|entry| entry.key == key.name);
            let value = match there {
                Some(index) => &mut table.entries[index].value,
                None => {
                    let what = What::Table(Tree { made, entries: Vec::new() });
                    table.add(key.clone(), Value { at: place(key.at), what })
                }
            };
            let wrong = match &value.what {
                What::Table(table) if table.made == Made::Inline => {
                    Some("cannot extend value of type inline table with a dotted key")
                }
                What::Table(table) if made == Made::Dotted && table.made == Made::Header => {
                    Some("duplicate key")
                }
                What::Table(_) | What::Tables(_) => None,
                What::Text(_) | What::Whole(_) | What::List(_) | What::Other => {
                    Some("cannot extend a value that is no table with a dotted key")
                }
            };
            if let Some(reason) = wrong {
                self.errors.push(ParseError::new(reason).with_unexpected(key.at));
                return None;
            }
            table = match &mut value.what {
                What::Table(inner) => inner,
                What::Tables(tables) => tables.last_mut()?.table_mut()?,
                What::Text(_) | What::Whole(_) | What::List(_) | What::Other => return None,
            };
        }
        Some(table)
    }

    /// Puts a value where its key says, from `table` on.
    fn insert(&mut self, table: &mut Tree, mut keys: Vec<Key>, value: Value) {
        if !self.is_shallow(&keys) {
            return;
        }
        let Some(last) = keys.pop() else { return };
        let Some(table) = self.descend(table, &keys, Made::Dotted) else { return };
        let foreign = (table.made == Made::Dotted) == keys.is_empty();
        if foreign || table.get(&last.name).is_some() {
            self.errors.push(ParseError::new("duplicate key").with_unexpected(last.at));
            return;
        }
        table.add(last, value);
    }

    /// Whether a key has no more parts than tables may stand in each other; tells where it has.
    fn is_shallow(&mut self, keys: &[Key]) -> bool {
        let deep = keys.get(DEPTH_MAX as usize);
        if let Some(deep) = deep {
            self.errors.push(ParseError::new("max recursion depth met").with_unexpected(deep.at));
        }
        deep.is_none()
    }

    fn key(&mut self, event: Event) -> Key {
        let mut name = Cow::Borrowed("");
        if let Some(raw) = self.source.get(event) {
            raw.decode_key(&mut name, &mut self.errors);
        }
        Key { name: name.into_owned(), at: event.span() }
    }

    /// A key, and those behind its dots.
    fn keys(&mut self, first: Event) -> Vec<Key> {
        let mut keys = vec![self.key(first)];
        while self.next_if(EventKind::KeySep).is_some() {
            if let Some(event) = self.next_if(EventKind::SimpleKey) {
                keys.push(self.key(event));
            }
        }
        keys
    }

    /// A key with its value; nothing where there is none.
    fn pair(&mut self, first: Event) -> Option<(Vec<Key>, Value)> {
        let keys = self.keys(first);
        self.next_if(EventKind::KeyValSep)?;
        Some((keys, self.value()))
    }

    fn value(&mut self) -> Value {
        let Some(event) = self.next() else { return Value { at: 0..0, what: What::Other } };
        let (start, mut end) = (event.span().start(), event.span().end());
        let what = if event.kind() == EventKind::Scalar {
            self.scalar(event)
        } else if event.kind() == EventKind::ArrayOpen {
            let mut list = Vec::new();
            while let Some(next) = self.events.first() {
                end = next.span().end();
                if self.next_if(EventKind::ArrayClose).is_some() {
                    break;
                }
                list.push(self.value());
            }
            What::List(list)
        } else if event.kind() == EventKind::InlineTableOpen {
            let mut table = Tree::default();
            while let Some(event) = self.next() {
                end = event.span().end();
                if event.kind() == EventKind::InlineTableClose {
                    break;
                }
                if let Some((keys, value)) = self.pair(event) {
                    self.insert(&mut table, keys, value);
                }
            }
            table.made = Made::Inline;
            What::Table(table)
        } else {
            What::Other
        };
        Value { at: start..end, what }
    }

    fn scalar(&mut self, event: Event) -> What {
        let Some(raw) = self.source.get(event) else { return What::Other };
        let mut text = Cow::Borrowed("");
        match raw.decode_scalar(&mut text, &mut self.errors) {
            ScalarKind::String => What::Text(text.into_owned()),
            ScalarKind::Integer(radix) => {
                What::Whole(i64::from_str_radix(&text.replace('_', ""), radix.value()).ok())
            }
            ScalarKind::Boolean(_) | ScalarKind::Float | ScalarKind::DateTime => What::Other,
        }
    }
}

impl NotToml {
    fn of(error: &ParseError) -> NotToml {
        let mut reason = String::from(error.description());
        let expected = error.expected();
        for (index, expected) in expected.unwrap_or_default().iter().enumerate() {
            reason.push_str(if index == 0 { ", expected " } else { ", " });
            match expected {
                Expected::Literal("\n") => reason.push_str("newline"),
                Expected::Literal(sign) => reason.extend(["`", sign, "`"]),
                Expected::Description(what) => reason.push_str(what),
                _ => reason.push_str("something else"),
            }
        }
        if expected.is_some_and(<[Expected]>::is_empty) {
            reason.push_str(", expected nothing");
        }
        NotToml { at: error.unexpected().map_or(0..0, place), reason }
    }
}

fn place(span: Span) -> Place<usize> {
    span.start()..span.end()
}
