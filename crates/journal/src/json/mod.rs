//! JSON read as one value, then field by field into the shapes, and written from them.
//!
//! serde's readers and writers are made anew for each shape; the parser and the writer here are one
//! for all, and what a shape adds is the names of its fields. They are as strict: a field that isn't
//! known is passed over, one that is missing, there twice, or not what it must be is an error that
//! names it.
//!
//! What can't be read is noted, and reading goes on with something in its place; who asked for the
//! whole gets the error alone. A way out at every field would be most of the code of every shape.

mod parse;
mod write;

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use routine::Map;

pub(crate) use write::Writer;

/// A JSON value.
pub(crate) enum Json<'a> {
    /// `null`
    Null,
    /// `true`, `false`
    Bool(bool),
    /// A whole number that isn't negative.
    Natural(u64),
    /// A whole number below zero.
    Negative(i64),
    /// Any other number; no shape has one.
    Fraction,
    /// A text.
    Text(Cow<'a, str>),
    /// A list.
    List(Vec<Json<'a>>),
    /// An object, its fields as they came.
    Object(Vec<Field<'a>>),
}

type Field<'a> = (Cow<'a, str>, Json<'a>);

/// The fields of an object.
pub(crate) struct Fields<'j>(&'j [Field<'j>]);

/// A word, or an object of one field whose name is the word: how an enum's value is written.
pub(crate) struct Variant<'j> {
    word: &'j str,
    body: Option<&'j Json<'j>>,
}

/// Why a text isn't what it must be. In a box: every field's reading hands one on.
#[derive(Debug, thiserror::Error)]
#[error(transparent)]
pub(crate) struct Wrong(Box<What>);

#[derive(Debug, thiserror::Error)]
enum What {
    /// Not JSON.
    #[error("{0}")]
    NoJson(String),
    /// The whole isn't what it must be.
    #[error("it {0}")]
    Whole(Cow<'static, str>),
    /// A field isn't; its path is its name after those it stands in, `log.3.event`.
    #[error("`{path}` {what}")]
    Field { path: String, what: Cow<'static, str> },
}

/// The first thing that was wrong, where something was.
#[derive(Default)]
pub(crate) struct Faults(Option<Wrong>);

impl Faults {
    /// Notes what is wrong, where nothing was before.
    pub(crate) fn note(&mut self, wrong: Wrong) {
        self.0.get_or_insert(wrong);
    }

    fn whole(&mut self, what: &'static str) {
        self.note(Wrong::whole(what));
    }

    /// Reads a part of this name; a fault within it gets the name.
    fn within<T>(&mut self, name: &str, read: impl FnOnce(&mut Faults) -> T) -> T {
        let mut faults = Faults::default();
        let value = read(&mut faults);
        self.take_over(name, faults);
        value
    }

    fn take_over(&mut self, name: &str, inner: Faults) {
        if let Some(wrong) = inner.0 {
            self.note(wrong.within(name));
        }
    }
}

/// What a JSON value may say.
pub(crate) trait Shape: Sized {
    /// Reads it. Where that can't be it notes why, and what it gives means nothing.
    fn read(json: &Json<'_>, faults: &mut Faults) -> Self;

    /// Writes it.
    fn write(&self, to: &mut Writer);
}

/// Reads a text that is to hold one JSON value.
pub(crate) fn read<T: Shape>(text: &[u8]) -> Result<T, Wrong> {
    let mut faults = Faults::default();
    let value = T::read(&parse(text)?, &mut faults);
    faults.0.map_or(Ok(value), Err)
}

/// Writes a value as a text.
pub(crate) fn write<T: Shape>(value: &T) -> String {
    let mut writer = Writer::default();
    value.write(&mut writer);
    writer.into_text()
}

fn parse(text: &[u8]) -> Result<Json<'_>, Wrong> {
    parse::parse(text).map_err(|why| Wrong(Box::new(What::NoJson(why.to_string()))))
}

/// Gives a struct of named fields, or an enum of words, its form in JSON. Fields are written in this
/// order; those in brackets aren't where they are nothing.
macro_rules! shape {
    (struct $name:ident { $($field:ident),+ $(, [$($maybe:ident),+])? $(,)? }) => {
        impl $crate::json::Shape for $name {
            fn read(json: &$crate::json::Json<'_>, faults: &mut $crate::json::Faults) -> $name {
                let fields = json.fields(faults);
                $name {
                    $($field: fields.take(stringify!($field), faults),)+
                    $($($maybe: fields.take(stringify!($maybe), faults),)+)?
                }
            }

            fn write(&self, to: &mut $crate::json::Writer) {
                to.open('{');
                $(to.field(stringify!($field), &self.$field);)+
                $($(to.maybe(stringify!($maybe), &self.$maybe);)+)?
                to.close('}');
            }
        }
    };
    (enum $name:ident {
        $first_word:literal => $first:ident $(($first_inner:tt))? $({ $($first_field:ident),+ })?
        $(, $word:literal => $value:ident $(($inner:tt))? $({ $($field:ident),+ })?)* $(,)?
    }) => {
        impl $crate::json::Shape for $name {
            fn read(json: &$crate::json::Json<'_>, faults: &mut $crate::json::Faults) -> $name {
                let variant = json.variant(faults);
                match variant.word() {
                    $($word => $crate::json::shape!(
                        @read variant, faults, $name::$value $(($inner))? $({ $($field),+ })?
                    ),)*
                    word => {
                        if word != $first_word {
                            faults.note($crate::json::Wrong::is(word));
                        }
                        $crate::json::shape!(
                            @read variant, faults,
                            $name::$first $(($first_inner))? $({ $($first_field),+ })?
                        )
                    }
                }
            }

            fn write(&self, to: &mut $crate::json::Writer) {
                match self {
                    $name::$first { .. } => $crate::json::shape!(
                        @write self, to, $first_word,
                        $name::$first $(($first_inner))? $({ $($first_field),+ })?
                    ),
                    $($name::$value { .. } => $crate::json::shape!(
                        @write self, to, $word, $name::$value $(($inner))? $({ $($field),+ })?
                    ),)*
                }
            }
        }
    };
    (@read $variant:ident, $faults:ident, $name:ident::$value:ident) => {{
        $variant.bare($faults);
        $name::$value
    }};
    (@read $variant:ident, $faults:ident, $name:ident::$value:ident (_)) => {
        $name::$value($variant.body($faults))
    };
    (@read $variant:ident, $faults:ident, $name:ident::$value:ident { $($field:ident),+ }) => {{
        let fields = $variant.fields($faults);
        $name::$value {
            $($field: fields.take(stringify!($field), $faults)),+
        }
    }};
    (@write $self:ident, $to:ident, $word:literal, $name:ident::$value:ident) => { $to.text($word) };
    (@write $self:ident, $to:ident, $word:literal, $name:ident::$value:ident (_)) => {
        if let $name::$value(inner) = $self {
            $to.open('{');
            $to.field($word, inner);
            $to.close('}');
        }
    };
    (@write $self:ident, $to:ident, $word:literal, $name:ident::$value:ident { $($field:ident),+ }) => {
        if let $name::$value { $($field),+ } = $self {
            $to.open('{');
            $to.name($word);
            $to.open('{');
            $($to.field(stringify!($field), $field);)+
            $to.close('}');
            $to.close('}');
        }
    };
}
pub(crate) use shape;

impl<'j> Json<'j> {
    /// It as an object.
    pub(crate) fn fields(&'j self, faults: &mut Faults) -> Fields<'j> {
        if let Json::Object(fields) = self {
            return Fields(fields);
        }
        faults.whole("must be an object");
        Fields(&[])
    }

    /// It as an enum's value.
    pub(crate) fn variant(&'j self, faults: &mut Faults) -> Variant<'j> {
        if let Json::Text(word) = self {
            return Variant { word, body: None };
        }
        if let Json::Object(fields) = self
            && let [(word, body)] = &fields[..]
        {
            return Variant { word, body: Some(body) };
        }
        faults.whole("must be a word, or an object of one field");
        Variant { word: "", body: None }
    }

    fn list(&'j self, faults: &mut Faults) -> &'j [Json<'j>] {
        if let Json::List(list) = self {
            return list;
        }
        faults.whole("must be a list");
        &[]
    }

    fn natural(&self, max: u64, faults: &mut Faults) -> u64 {
        if let Json::Natural(number) = self
            && *number <= max
        {
            return *number;
        }
        faults.note(Wrong::whole(format!("must be a whole number from 0 to {max}")));
        0
    }
}

impl<'j> Fields<'j> {
    /// Reads one field; one that is missing is as one that is `null`.
    pub(crate) fn take<T: Shape>(&self, name: &'static str, faults: &mut Faults) -> T {
        let json = self.find(name, faults);
        let mut inner = Faults::default();
        let value = T::read(json, &mut inner);
        self.blame(name, inner, faults);
        value
    }

    /// Notes a field that isn't among `names`.
    pub(crate) fn only(&self, names: &[&str], faults: &mut Faults) {
        if let Some((name, _)) = self.0.iter().find(|(name, _)| !names.contains(&name.as_ref())) {
            let what = format!("isn't known; known are `{}`", names.join("`, `"));
            faults.note(Wrong::whole(what).within(name));
        }
    }

    fn find(&self, name: &str, faults: &mut Faults) -> &'j Json<'j> {
        let mut same = self.0.iter().filter(|(other, _)| other == name);
        let found = same.next().map_or(&Json::Null, |(_, json)| json);
        if same.next().is_some() {
            faults.note(Wrong::whole("is there twice").within(name));
        }
        found
    }

    fn blame(&self, name: &str, inner: Faults, faults: &mut Faults) {
        if let Some(wrong) = inner.0 {
            let is_there = self.0.iter().any(|(other, _)| other == name);
            let wrong = if is_there { wrong } else { Wrong::whole("is missing") };
            faults.note(wrong.within(name));
        }
    }
}

impl<'j> Variant<'j> {
    /// Which value it is.
    pub(crate) fn word(&self) -> &'j str {
        self.word
    }

    /// Nothing more is said of it.
    pub(crate) fn bare(&self, faults: &mut Faults) {
        if !matches!(self.body, None | Some(Json::Null)) {
            faults.note(Wrong::whole("must be `null`").within(self.word));
        }
    }

    /// What is said of it.
    pub(crate) fn body<T: Shape>(&self, faults: &mut Faults) -> T {
        let mut inner = Faults::default();
        let value = T::read(self.said(&mut inner), &mut inner);
        faults.take_over(self.word, inner);
        value
    }

    /// What is said of it, as an object.
    pub(crate) fn fields(&self, faults: &mut Faults) -> Fields<'j> {
        let mut inner = Faults::default();
        let fields = self.said(&mut inner).fields(&mut inner);
        faults.take_over(self.word, inner);
        fields
    }

    fn said(&self, faults: &mut Faults) -> &'j Json<'j> {
        self.body.unwrap_or_else(|| {
            faults.whole("is missing");
            &Json::Null
        })
    }
}

impl Wrong {
    /// The whole is wrong in this way.
    pub(crate) fn whole(what: impl Into<Cow<'static, str>>) -> Wrong {
        Wrong(Box::new(What::Whole(what.into())))
    }

    /// The whole is `value`, which isn't known here.
    pub(crate) fn is(value: &str) -> Wrong {
        let shown: String = value.chars().take(40).collect();
        Wrong::whole(format!("is \"{shown}\""))
    }

    /// The same of a field of this name.
    pub(crate) fn within(self, name: &str) -> Wrong {
        Wrong(Box::new(match *self.0 {
            What::NoJson(why) => What::NoJson(why),
            What::Whole(what) => What::Field { path: name.into(), what },
            What::Field { path, what } => What::Field { path: format!("{name}.{path}"), what },
        }))
    }
}

impl Shape for bool {
    fn read(json: &Json<'_>, faults: &mut Faults) -> bool {
        if !matches!(json, Json::Bool(_)) {
            faults.whole("must be `true` or `false`");
        }
        matches!(json, Json::Bool(true))
    }

    fn write(&self, to: &mut Writer) {
        to.word(if *self { "true" } else { "false" });
    }
}

macro_rules! naturals {
    ($($type:ident)+) => {$(
        impl Shape for $type {
            fn read(json: &Json<'_>, faults: &mut Faults) -> $type {
                let number = json.natural($type::MAX.into(), faults);
                $type::try_from(number).unwrap_or($type::MAX)
            }

            fn write(&self, to: &mut Writer) {
                to.natural((*self).into());
            }
        }
    )+};
}

naturals! { u8 u16 u32 u64 }

impl Shape for i16 {
    fn read(json: &Json<'_>, faults: &mut Faults) -> i16 {
        let number = match json {
            Json::Natural(number) => i16::try_from(*number).ok(),
            Json::Negative(number) => i16::try_from(*number).ok(),
            Json::Null
            | Json::Bool(_)
            | Json::Fraction
            | Json::Text(_)
            | Json::List(_)
            | Json::Object(_) => None,
        };
        number.unwrap_or_else(|| {
            faults.whole("must be a whole number from -32768 to 32767");
            0
        })
    }

    fn write(&self, to: &mut Writer) {
        to.word(&self.to_string());
    }
}

impl Shape for String {
    fn read(json: &Json<'_>, faults: &mut Faults) -> String {
        if let Json::Text(text) = json {
            return text.as_ref().into();
        }
        faults.whole("must be a text");
        String::new()
    }

    fn write(&self, to: &mut Writer) {
        to.text(self);
    }
}

impl<T: Shape> Shape for Option<T> {
    fn read(json: &Json<'_>, faults: &mut Faults) -> Option<T> {
        if let Json::Null = json { None } else { Some(T::read(json, faults)) }
    }

    fn write(&self, to: &mut Writer) {
        match self {
            Some(value) => value.write(to),
            None => to.word("null"),
        }
    }
}

impl<T: Shape> Shape for Vec<T> {
    fn read(json: &Json<'_>, faults: &mut Faults) -> Vec<T> {
        let numbered = json.list(faults).iter().enumerate();
        numbered
            .map(|(n, json)| faults.within(&n.to_string(), |faults| T::read(json, faults)))
            .collect()
    }

    fn write(&self, to: &mut Writer) {
        to.open('[');
        self.iter().for_each(|value| value.write(to));
        to.close(']');
    }
}

impl<A: Shape, B: Shape> Shape for (A, B) {
    fn read(json: &Json<'_>, faults: &mut Faults) -> (A, B) {
        let list = json.list(faults);
        let (a, b) = match list {
            [a, b] => (a, b),
            _ => {
                faults.whole("must be a list of two");
                (&Json::Null, &Json::Null)
            }
        };
        (A::read(a, faults), B::read(b, faults))
    }

    fn write(&self, to: &mut Writer) {
        to.open('[');
        self.0.write(to);
        self.1.write(to);
        to.close(']');
    }
}

impl<V: Shape> Shape for Map<String, V> {
    fn read(json: &Json<'_>, faults: &mut Faults) -> Map<String, V> {
        let fields = json.fields(faults).0.iter();
        fields
            .map(|(name, json)| {
                let value = faults.within(name, |faults| V::read(json, faults));
                (String::from(name.as_ref()), value)
            })
            .collect()
    }

    fn write(&self, to: &mut Writer) {
        to.open('{');
        self.iter().for_each(|(name, value)| to.field(name, value));
        to.close('}');
    }
}
