//! JSON read as one value, then field by field into the shapes, and written from them.
//!
//! serde's readers and writers are made anew for each shape; the parser and the writer here are one
//! for all, and what a shape adds is the names of its fields. They are as strict: a field that isn't
//! known is passed over, one that is missing, there twice, or not what it must be is an error that
//! names it.

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

/// What a JSON value may say.
pub(crate) trait Shape: Sized {
    /// Reads it.
    fn read(json: &Json<'_>) -> Result<Self, Wrong>;

    /// Writes it.
    fn write(&self, to: &mut Writer);
}

/// Reads a text that is to hold one JSON value.
pub(crate) fn read<T: Shape>(text: &[u8]) -> Result<T, Wrong> {
    T::read(&parse(text)?)
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
            fn read(json: &$crate::json::Json<'_>) -> Result<$name, $crate::json::Wrong> {
                let fields = json.fields()?;
                Ok($name {
                    $($field: fields.take(stringify!($field))?,)+
                    $($($maybe: fields.take(stringify!($maybe))?,)+)?
                })
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
        $($word:literal => $value:ident $(($inner:tt))? $({ $($field:ident),+ })?),+ $(,)?
    }) => {
        impl $crate::json::Shape for $name {
            fn read(json: &$crate::json::Json<'_>) -> Result<$name, $crate::json::Wrong> {
                let variant = json.variant()?;
                match variant.word() {
                    $($word => $crate::json::shape!(
                        @read variant, $name::$value $(($inner))? $({ $($field),+ })?
                    ),)+
                    _ => Err(variant.unknown()),
                }
            }

            fn write(&self, to: &mut $crate::json::Writer) {
                match self {
                    $($name::$value { .. } => $crate::json::shape!(
                        @write self, to, $word, $name::$value $(($inner))? $({ $($field),+ })?
                    ),)+
                }
            }
        }
    };
    (@read $variant:ident, $name:ident::$value:ident) => { $variant.bare($name::$value) };
    (@read $variant:ident, $name:ident::$value:ident (_)) => { $variant.body().map($name::$value) };
    (@read $variant:ident, $name:ident::$value:ident { $($field:ident),+ }) => {{
        let fields = $variant.fields()?;
        Ok($name::$value { $($field: fields.take(stringify!($field))?),+ })
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
    pub(crate) fn fields(&'j self) -> Result<Fields<'j>, Wrong> {
        let Json::Object(fields) = self else { return Err(Wrong::whole("must be an object")) };
        Ok(Fields(fields))
    }

    /// It as an enum's value.
    pub(crate) fn variant(&'j self) -> Result<Variant<'j>, Wrong> {
        if let Json::Text(word) = self {
            return Ok(Variant { word, body: None });
        }
        if let Json::Object(fields) = self
            && let [(word, body)] = &fields[..]
        {
            return Ok(Variant { word, body: Some(body) });
        }
        Err(Wrong::whole("must be a word, or an object of one field"))
    }

    fn list(&'j self) -> Result<&'j [Json<'j>], Wrong> {
        let Json::List(list) = self else { return Err(Wrong::whole("must be a list")) };
        Ok(list)
    }

    fn natural(&self, max: u64) -> Result<u64, Wrong> {
        match self {
            Json::Natural(number) if *number <= max => Ok(*number),
            _ => Err(Wrong::whole(format!("must be a whole number from 0 to {max}"))),
        }
    }
}

impl<'j> Fields<'j> {
    /// Reads one field; one that is missing is as one that is `null`.
    pub(crate) fn take<T: Shape>(&self, name: &'static str) -> Result<T, Wrong> {
        T::read(self.find(name)?).map_err(|wrong| self.blame(name, wrong))
    }

    /// Nothing, where all fields are among `names`.
    pub(crate) fn only(&self, names: &[&str]) -> Result<(), Wrong> {
        match self.0.iter().find(|(name, _)| !names.contains(&name.as_ref())) {
            None => Ok(()),
            Some((name, _)) => {
                let what = format!("isn't known; known are `{}`", names.join("`, `"));
                Err(Wrong::whole(what).within(name))
            }
        }
    }

    fn find(&self, name: &str) -> Result<&'j Json<'j>, Wrong> {
        let mut same = self.0.iter().filter(|(other, _)| other == name);
        let found = same.next().map_or(&Json::Null, |(_, json)| json);
        match same.next() {
            None => Ok(found),
            Some(_) => Err(Wrong::whole("is there twice").within(name)),
        }
    }

    fn blame(&self, name: &str, wrong: Wrong) -> Wrong {
        let is_there = self.0.iter().any(|(other, _)| other == name);
        if is_there { wrong.within(name) } else { Wrong::whole("is missing").within(name) }
    }
}

impl<'j> Variant<'j> {
    /// Which value it is.
    pub(crate) fn word(&self) -> &'j str {
        self.word
    }

    /// `value`, where nothing more is said of it.
    pub(crate) fn bare<T>(&self, value: T) -> Result<T, Wrong> {
        match self.body {
            None | Some(Json::Null) => Ok(value),
            Some(_) => Err(Wrong::whole("must be `null`").within(self.word)),
        }
    }

    /// What is said of it.
    pub(crate) fn body<T: Shape>(&self) -> Result<T, Wrong> {
        self.said().and_then(T::read).map_err(|wrong| wrong.within(self.word))
    }

    /// What is said of it, as an object.
    pub(crate) fn fields(&self) -> Result<Fields<'j>, Wrong> {
        self.said().and_then(Json::fields).map_err(|wrong| wrong.within(self.word))
    }

    fn said(&self) -> Result<&'j Json<'j>, Wrong> {
        self.body.ok_or_else(|| Wrong::whole("is missing"))
    }

    /// It is none that is known.
    pub(crate) fn unknown(&self) -> Wrong {
        Wrong::is(self.word)
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
    fn read(json: &Json<'_>) -> Result<bool, Wrong> {
        let Json::Bool(bool) = json else { return Err(Wrong::whole("must be `true` or `false`")) };
        Ok(*bool)
    }

    fn write(&self, to: &mut Writer) {
        to.word(if *self { "true" } else { "false" });
    }
}

macro_rules! naturals {
    ($($type:ident)+) => {$(
        impl Shape for $type {
            fn read(json: &Json<'_>) -> Result<$type, Wrong> {
                let number = json.natural($type::MAX.into())?;
                Ok($type::try_from(number).unwrap_or($type::MAX))
            }

            fn write(&self, to: &mut Writer) {
                to.natural((*self).into());
            }
        }
    )+};
}

naturals! { u8 u16 u32 u64 }

impl Shape for i16 {
    fn read(json: &Json<'_>) -> Result<i16, Wrong> {
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
        number.ok_or_else(|| Wrong::whole("must be a whole number from -32768 to 32767"))
    }

    fn write(&self, to: &mut Writer) {
        to.word(&self.to_string());
    }
}

impl Shape for String {
    fn read(json: &Json<'_>) -> Result<String, Wrong> {
        let Json::Text(text) = json else { return Err(Wrong::whole("must be a text")) };
        Ok(text.as_ref().into())
    }

    fn write(&self, to: &mut Writer) {
        to.text(self);
    }
}

impl<T: Shape> Shape for Option<T> {
    fn read(json: &Json<'_>) -> Result<Option<T>, Wrong> {
        if let Json::Null = json { Ok(None) } else { T::read(json).map(Some) }
    }

    fn write(&self, to: &mut Writer) {
        match self {
            Some(value) => value.write(to),
            None => to.word("null"),
        }
    }
}

impl<T: Shape> Shape for Vec<T> {
    fn read(json: &Json<'_>) -> Result<Vec<T>, Wrong> {
        let list = json.list()?;
        let mut values = Vec::with_capacity(list.len());
        for (n, json) in list.iter().enumerate() {
            values.push(T::read(json).map_err(|wrong| wrong.within(&n.to_string()))?);
        }
        Ok(values)
    }

    fn write(&self, to: &mut Writer) {
        to.open('[');
        self.iter().for_each(|value| value.write(to));
        to.close(']');
    }
}

impl<A: Shape, B: Shape> Shape for (A, B) {
    fn read(json: &Json<'_>) -> Result<(A, B), Wrong> {
        match json.list()? {
            [a, b] => Ok((A::read(a)?, B::read(b)?)),
            _ => Err(Wrong::whole("must be a list of two")),
        }
    }

    fn write(&self, to: &mut Writer) {
        to.open('[');
        self.0.write(to);
        self.1.write(to);
        to.close(']');
    }
}

impl<V: Shape> Shape for Map<String, V> {
    fn read(json: &Json<'_>) -> Result<Map<String, V>, Wrong> {
        let value = |(name, json): &(Cow<'_, str>, Json<'_>)| match V::read(json) {
            Ok(value) => Ok((String::from(name.as_ref()), value)),
            Err(wrong) => Err(wrong.within(name)),
        };
        json.fields()?.0.iter().map(value).collect()
    }

    fn write(&self, to: &mut Writer) {
        to.open('{');
        self.iter().for_each(|(name, value)| to.field(name, value));
        to.close('}');
    }
}
