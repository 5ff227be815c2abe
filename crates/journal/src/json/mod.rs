//! JSON read as one value, then field by field into the shapes.
//!
//! serde's own readers are a parser of their own for each shape; the parser here is one, and what a
//! shape adds is the names of its fields. They are as strict: a field that isn't known is passed
//! over, one that is missing, there twice, or not what it must be is an error that names it. What
//! isn't here: writing, which serde does.

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use routine::Map;
use serde::Serialize;
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

/// A JSON value.
#[derive(Default)]
pub(crate) enum Json<'a> {
    /// `null`
    #[default]
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
    /// An object.
    Object(Fields<'a>),
}

/// The fields of an object, as they came.
pub(crate) struct Fields<'a>(Vec<(Cow<'a, str>, Json<'a>)>);

/// A word, or an object of one field whose name is the word: how an enum's value is written.
pub(crate) struct Variant<'a> {
    word: Cow<'a, str>,
    body: Option<Json<'a>>,
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

/// What can be read from a JSON value.
pub(crate) trait Shape: Sized {
    /// Reads it.
    fn read(json: Json<'_>) -> Result<Self, Wrong>;
}

/// Reads a text that is to hold one JSON value.
pub(crate) fn read<T: Shape>(text: &[u8]) -> Result<T, Wrong> {
    T::read(parse(text)?)
}

/// Writes a map as an object: for `#[serde(serialize_with = "…")]`.
pub(crate) fn write_map<V: Serialize, S: serde::Serializer>(
    map: &Map<String, V>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.collect_map(map)
}

fn parse(text: &[u8]) -> Result<Json<'_>, Wrong> {
    serde_json::from_slice(text).map_err(|error| Wrong(Box::new(What::NoJson(error.to_string()))))
}

/// Makes a struct of named fields, or an enum of words, readable.
macro_rules! shape {
    (struct $name:ident { $($field:ident),+ $(,)? }) => {
        impl $crate::json::Shape for $name {
            fn read(json: $crate::json::Json<'_>) -> Result<$name, $crate::json::Wrong> {
                let mut fields = json.fields()?;
                Ok($name { $($field: fields.take(stringify!($field))?),+ })
            }
        }
    };
    (enum $name:ident {
        $($word:literal => $value:ident $(($inner:tt))? $({ $($field:ident),+ })?),+ $(,)?
    }) => {
        impl $crate::json::Shape for $name {
            fn read(json: $crate::json::Json<'_>) -> Result<$name, $crate::json::Wrong> {
                let variant = json.variant()?;
                match variant.word() {
                    $($word => $crate::json::shape!(
                        @variant, $name::$value $(($inner))? $({ $($field),+ })?
                    ),)+
                    _ => Err(variant.unknown()),
                }
            }
        }
    };
    (@$variant:ident, $name:ident::$value:ident) => { $variant.bare($name::$value) };
    (@$variant:ident, $name:ident::$value:ident (_)) => { $variant.body().map($name::$value) };
    (@$variant:ident, $name:ident::$value:ident { $($field:ident),+ }) => {{
        let mut fields = $variant.fields()?;
        Ok($name::$value { $($field: fields.take(stringify!($field))?),+ })
    }};
}
pub(crate) use shape;

impl<'a> Json<'a> {
    /// It as an object.
    pub(crate) fn fields(self) -> Result<Fields<'a>, Wrong> {
        let Json::Object(fields) = self else { return Err(Wrong::whole("must be an object")) };
        Ok(fields)
    }

    /// It as an enum's value.
    pub(crate) fn variant(self) -> Result<Variant<'a>, Wrong> {
        if let Json::Text(word) = self {
            return Ok(Variant { word, body: None });
        }
        if let Json::Object(Fields(mut fields)) = self
            && let (Some((word, body)), None) = (fields.pop(), fields.pop())
        {
            return Ok(Variant { word, body: Some(body) });
        }
        Err(Wrong::whole("must be a word, or an object of one field"))
    }

    fn list(self) -> Result<Vec<Json<'a>>, Wrong> {
        let Json::List(list) = self else { return Err(Wrong::whole("must be a list")) };
        Ok(list)
    }

    fn natural(self, max: u64) -> Result<u64, Wrong> {
        if let Json::Natural(number) = self
            && number <= max
        {
            return Ok(number);
        }
        Err(Wrong::whole(format!("must be a whole number from 0 to {max}")))
    }
}

impl<'a> Fields<'a> {
    /// Reads one field; one that is missing is as one that is `null`.
    pub(crate) fn take<T: Shape>(&mut self, name: &'static str) -> Result<T, Wrong> {
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

    fn find(&mut self, name: &str) -> Result<Json<'a>, Wrong> {
        let mut same = self.0.iter_mut().filter(|(other, _)| other == name);
        let found = same.next().map(|(_, json)| core::mem::take(json));
        match same.next() {
            None => Ok(found.unwrap_or_default()),
            Some(_) => Err(Wrong::whole("is there twice").within(name)),
        }
    }

    fn blame(&self, name: &str, wrong: Wrong) -> Wrong {
        let is_there = self.0.iter().any(|(other, _)| other == name);
        if is_there { wrong.within(name) } else { Wrong::whole("is missing").within(name) }
    }
}

impl<'a> Variant<'a> {
    /// Which value it is.
    pub(crate) fn word(&self) -> &str {
        &self.word
    }

    /// `value`, where nothing more is said of it.
    pub(crate) fn bare<T>(self, value: T) -> Result<T, Wrong> {
        match self.body {
            None | Some(Json::Null) => Ok(value),
            Some(_) => Err(Wrong::whole("must be `null`").within(&self.word)),
        }
    }

    /// What is said of it.
    pub(crate) fn body<T: Shape>(self) -> Result<T, Wrong> {
        let body = self.body.ok_or_else(|| Wrong::whole("is missing"));
        body.and_then(T::read).map_err(|wrong| wrong.within(&self.word))
    }

    /// What is said of it, as an object.
    pub(crate) fn fields(self) -> Result<Fields<'a>, Wrong> {
        let body = self.body.ok_or_else(|| Wrong::whole("is missing"));
        body.and_then(Json::fields).map_err(|wrong| wrong.within(&self.word))
    }

    /// It is none that is known.
    pub(crate) fn unknown(&self) -> Wrong {
        Wrong::is(&self.word)
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
    fn read(json: Json<'_>) -> Result<bool, Wrong> {
        let Json::Bool(bool) = json else { return Err(Wrong::whole("must be `true` or `false`")) };
        Ok(bool)
    }
}

macro_rules! naturals {
    ($($type:ident)+) => {$(
        impl Shape for $type {
            fn read(json: Json<'_>) -> Result<$type, Wrong> {
                let number = json.natural($type::MAX.into())?;
                Ok($type::try_from(number).unwrap_or($type::MAX))
            }
        }
    )+};
}

naturals! { u8 u16 u32 u64 }

impl Shape for i16 {
    fn read(json: Json<'_>) -> Result<i16, Wrong> {
        let number = match json {
            Json::Natural(number) => i16::try_from(number).ok(),
            Json::Negative(number) => i16::try_from(number).ok(),
            Json::Null
            | Json::Bool(_)
            | Json::Fraction
            | Json::Text(_)
            | Json::List(_)
            | Json::Object(_) => None,
        };
        number.ok_or_else(|| Wrong::whole("must be a whole number from -32768 to 32767"))
    }
}

impl Shape for String {
    fn read(json: Json<'_>) -> Result<String, Wrong> {
        let Json::Text(text) = json else { return Err(Wrong::whole("must be a text")) };
        Ok(text.into_owned())
    }
}

impl<T: Shape> Shape for Option<T> {
    fn read(json: Json<'_>) -> Result<Option<T>, Wrong> {
        if let Json::Null = json { Ok(None) } else { T::read(json).map(Some) }
    }
}

impl<T: Shape> Shape for Vec<T> {
    fn read(json: Json<'_>) -> Result<Vec<T>, Wrong> {
        let numbered = json.list()?.into_iter().enumerate();
        numbered
            .map(|(n, json)| T::read(json).map_err(|wrong| wrong.within(&n.to_string())))
            .collect()
    }
}

impl<A: Shape, B: Shape> Shape for (A, B) {
    fn read(json: Json<'_>) -> Result<(A, B), Wrong> {
        match <[Json<'_>; 2]>::try_from(json.list()?) {
            Ok([a, b]) => Ok((A::read(a)?, B::read(b)?)),
            Err(_) => Err(Wrong::whole("must be a list of two")),
        }
    }
}

impl<V: Shape> Shape for Map<String, V> {
    fn read(json: Json<'_>) -> Result<Map<String, V>, Wrong> {
        let value = |(name, json): (Cow<'_, str>, Json<'_>)| match V::read(json) {
            Ok(value) => Ok((name.into_owned(), value)),
            Err(wrong) => Err(wrong.within(&name)),
        };
        json.fields()?.0.into_iter().map(value).collect()
    }
}

impl<'de> Deserialize<'de> for Json<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Json<'de>, D::Error> {
        deserializer.deserialize_any(Any)
    }
}

/// Takes whatever comes.
struct Any;

impl<'de> Visitor<'de> for Any {
    type Value = Json<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Json<'de>, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, bool: bool) -> Result<Json<'de>, E> {
        Ok(Json::Bool(bool))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Json<'de>, E> {
        Ok(Json::Natural(number))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Json<'de>, E> {
        Ok(Json::Negative(number))
    }

    fn visit_f64<E>(self, _: f64) -> Result<Json<'de>, E> {
        Ok(Json::Fraction)
    }

    fn visit_str<E>(self, text: &str) -> Result<Json<'de>, E> {
        Ok(Json::Text(Cow::Owned(text.into())))
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Json<'de>, E> {
        Ok(Json::Text(Cow::Borrowed(text)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Json<'de>, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = list.next_element()? {
            values.push(value);
        }
        Ok(Json::List(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Json<'de>, A::Error> {
        let mut fields = Vec::new();
        while let Some((name, value)) = object.next_entry::<Json<'de>, Json<'de>>()? {
            if let Json::Text(name) = name {
                fields.push((name, value)); // the parser has refused every other name
            }
        }
        Ok(Json::Object(Fields(fields)))
    }
}
