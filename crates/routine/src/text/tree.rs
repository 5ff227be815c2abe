//! A TOML text as a tree, with the place of everything, and all of its faults.
//!
//! `toml` has a tree too; ours knows only what our files hold, and takes a fifth of its room in the
//! browser. What is wrong in a line costs that line alone.

use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;
use core::ops::Range as Place;

use super::toml::{Scalar, Signs};

/// How deep lists and tables may stand in each other. Source: our choice; our files have three.
const DEPTH_MAX: usize = 20;

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
    let mut reader = Reader { signs: Signs::new(text), depth: 0 };
    let mut root = Tree::default();
    // Where keys go: below the last header; nowhere, where that one was wrong.
    let mut open = Some(Vec::new());
    loop {
        let whole = reader.signs.empty_lines();
        if whole.is_some() && reader.signs.here().is_none() {
            return (root, reader.signs.wrong);
        }
        let line = whole.and_then(|()| reader.line(&mut root, &mut open));
        if line.and_then(|()| reader.signs.end_of_line()).is_none() {
            reader.signs.drop_line();
        }
    }
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
        self.entries.push(Entry { key: key.name, at: key.at, value });
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
    at: Place<usize>,
}

const TOO_DEEP: &str = "max recursion depth met";

struct Reader<'t> {
    signs: Signs<'t>,
    /// How many lists and tables stand round what is read.
    depth: usize,
}

impl Reader<'_> {
    /// A header, or a key with its value. Nothing where what stands there can't be read.
    fn line(&mut self, root: &mut Tree, open: &mut Option<Vec<Key>>) -> Option<()> {
        if self.signs.here() == Some('[') {
            *open = None;
            let (keys, one_of_many, at) = self.header()?;
            *open = self.open(root, &keys, one_of_many, at).map(|()| keys);
            return Some(());
        }
        let (keys, value) = self.pair()?;
        let mut lost = Tree::default();
        let table = match open {
            Some(path) => self.descend(root, path, Made::Implied),
            None => Some(&mut lost),
        };
        if let Some(table) = table {
            self.insert(table, keys, value);
        }
        Some(())
    }

    /// The keys of a header, whether it is one of many, and where all of it stands.
    fn header(&mut self) -> Option<(Vec<Key>, bool, Place<usize>)> {
        let start = self.signs.at();
        self.signs.pass("[");
        let one_of_many = self.signs.pass("[");
        self.signs.blanks();
        let keys = self.keys()?;
        if !self.signs.pass(if one_of_many { "]]" } else { "]" }) {
            return self.signs.fault("unclosed header, expected `]`");
        }
        Some((keys, one_of_many, start..self.signs.at()))
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
                return self.signs.fault_at(last.at.clone(), "duplicate key");
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
                    table.add(key.clone(), Value { at: key.at.clone(), what })
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
                return self.signs.fault_at(key.at.clone(), reason);
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
            self.signs.fault_at::<()>(last.at, "duplicate key");
            return;
        }
        table.add(last, value);
    }

    /// Whether a key has no more parts than tables may stand in each other; tells where it has.
    fn is_shallow(&mut self, keys: &[Key]) -> bool {
        let deep = keys.get(DEPTH_MAX);
        if let Some(deep) = deep {
            self.signs.fault_at::<()>(deep.at.clone(), TOO_DEEP);
        }
        deep.is_none()
    }

    /// A key, and those behind its dots, with the blanks behind them.
    fn keys(&mut self) -> Option<Vec<Key>> {
        let mut keys = Vec::new();
        loop {
            let start = self.signs.at();
            let name = self.signs.key()?;
            keys.push(Key { name, at: start..self.signs.at() });
            self.signs.blanks();
            if !self.signs.pass(".") {
                return Some(keys);
            }
            self.signs.blanks();
        }
    }

    /// A key with its value.
    fn pair(&mut self) -> Option<(Vec<Key>, Value)> {
        let keys = self.keys()?;
        if !self.signs.pass("=") {
            return self.signs.fault("means nothing here, expected `.` or `=`");
        }
        self.signs.blanks();
        Some((keys, self.value()?))
    }

    fn value(&mut self) -> Option<Value> {
        let start = self.signs.at();
        let what = match self.signs.here() {
            Some('[') => self.within(Reader::list)?,
            Some('{') => self.within(Reader::table)?,
            _ => match self.signs.scalar()? {
                Scalar::Text(text) => What::Text(text),
                Scalar::Whole(number) => What::Whole(number),
                Scalar::Other => What::Other,
            },
        };
        Some(Value { at: start..self.signs.at(), what })
    }

    /// Reads what is within the bracket here.
    fn within(&mut self, read: fn(&mut Self) -> Option<What>) -> Option<What> {
        if self.depth == DEPTH_MAX {
            return self.signs.fault(TOO_DEEP);
        }
        self.depth += 1;
        let what = read(self);
        self.depth -= 1;
        what
    }

    fn list(&mut self) -> Option<What> {
        let mut list = Vec::new();
        self.each("[", "]", "unclosed array, expected `]`", |reader| {
            list.push(reader.value()?);
            Some(())
        })?;
        Some(What::List(list))
    }

    fn table(&mut self) -> Option<What> {
        let mut table = Tree::default();
        self.each("{", "}", "unclosed inline table, expected `}`", |reader| {
            let (keys, value) = reader.pair()?;
            reader.insert(&mut table, keys, value);
            Some(())
        })?;
        table.made = Made::Inline;
        Some(What::Table(table))
    }

    /// Reads what stands between two brackets, with commas between.
    fn each(
        &mut self,
        open: &str,
        close: &str,
        unclosed: &'static str,
        mut read: impl FnMut(&mut Self) -> Option<()>,
    ) -> Option<()> {
        let start = self.signs.at();
        self.signs.pass(open);
        loop {
            self.signs.empty_lines()?;
            if self.signs.pass(close) {
                return Some(());
            }
            if self.signs.here().is_none() {
                return self.signs.fault_at(start..start + open.len(), unclosed);
            }
            read(self)?;
            self.signs.empty_lines()?;
            let more = self.signs.pass(",");
            if !more && !matches!(self.signs.here(), None | Some(']' | '}')) {
                return self.signs.fault("means nothing here, expected a comma or the end");
            }
        }
    }
}
