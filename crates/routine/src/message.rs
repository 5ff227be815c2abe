//! Words as keys: what is to be said or shown, in no language yet.
//!
//! A message's text form, `left(seconds=20)`, names it everywhere: in a voice pack, in the
//! journal's stored lengths, in printed timelines. `library` turns it into a language.

use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use crate::limits::{MESSAGE_ARGS_MAX, MESSAGE_BYTES_MAX};

/// A sentence or word to be said or shown: a key and its arguments.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Message {
    key: Cow<'static, str>,
    args: Vec<(Cow<'static, str>, Arg)>,
}

/// What a message's sentence is filled with.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Arg {
    /// A whole number, worded by the language's own rules.
    Number(i64),
    /// Something measured, in tenths: 51 is 5.1.
    Tenths(u32),
    /// A change of something measured, in tenths, worded with its sign: 51 is +5.1.
    Change(i32),
    /// Another message's key, put in by its own words: a technique's name, a side.
    Key(Cow<'static, str>),
}

/// Why a text is no message.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum MessageError {
    /// Longer than [`MESSAGE_BYTES_MAX`], or more arguments than [`MESSAGE_ARGS_MAX`].
    #[error("a message has at most {MESSAGE_BYTES_MAX} bytes and {MESSAGE_ARGS_MAX} arguments")]
    TooLong,
    /// Not of the form `key` or `key(name=1,other=@key)`; amounts read `5.1`, changes `+5.1`.
    #[error("a message reads `key` or `key(name=1,other=@key)`")]
    Malformed,
}

impl Message {
    /// A message without arguments.
    pub fn new(key: impl Into<Cow<'static, str>>) -> Message {
        Message { key: key.into(), args: Vec::new() }
    }

    /// The same message with a number in it.
    pub fn number(mut self, name: &'static str, value: impl Into<i64>) -> Message {
        self.args.push((name.into(), Arg::Number(value.into())));
        self
    }

    /// The same message with something measured in it, in tenths.
    pub fn tenths(mut self, name: &'static str, tenths: u32) -> Message {
        self.args.push((name.into(), Arg::Tenths(tenths)));
        self
    }

    /// The same message with a change in it, in tenths.
    pub fn change(mut self, name: &'static str, tenths: i32) -> Message {
        self.args.push((name.into(), Arg::Change(tenths)));
        self
    }

    /// The same message with another one's words in it.
    pub fn key_arg(mut self, name: &'static str, key: impl Into<Cow<'static, str>>) -> Message {
        self.args.push((name.into(), Arg::Key(key.into())));
        self
    }

    /// The key under which a language's file has its words.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// The arguments, in the order given.
    pub fn args(&self) -> impl Iterator<Item = (&str, &Arg)> {
        self.args.iter().map(|(name, arg)| (name.as_ref(), arg))
    }

    /// Reads the text form that [`Message`]'s `Display` writes.
    ///
    /// # Errors
    /// [`MessageError`] where the text is no message.
    ///
    /// ```
    /// use routine::Message;
    /// let message = Message::new("left").number("seconds", 20);
    /// assert_eq!(message.to_string(), "left(seconds=20)");
    /// assert_eq!(Message::parse("left(seconds=20)"), Ok(message));
    /// ```
    pub fn parse(text: &str) -> Result<Message, MessageError> {
        if text.len() > MESSAGE_BYTES_MAX {
            return Err(MessageError::TooLong);
        }
        let (key, args) = match text.split_once('(') {
            None => (text, None),
            Some((key, rest)) => {
                (key, Some(rest.strip_suffix(')').ok_or(MessageError::Malformed)?))
            }
        };
        let mut message = Message::new(String::from(word(key)?));
        for arg in args.into_iter().flat_map(|args| args.split(',')) {
            let (name, value) = arg.split_once('=').ok_or(MessageError::Malformed)?;
            let value = match value.strip_prefix('@') {
                Some(key) => Arg::Key(word(key)?.to_string().into()),
                None => number(value).ok_or(MessageError::Malformed)?,
            };
            message.args.push((word(name)?.to_string().into(), value));
        }
        if message.args.len() > MESSAGE_ARGS_MAX {
            return Err(MessageError::TooLong);
        }
        Ok(message)
    }
}

/// `20` is a number, `5.1` something measured, `+5.1` a change; each is written in one way only.
fn number(text: &str) -> Option<Arg> {
    let Some((whole, tenth)) = text.split_once('.') else {
        let number = text.parse().ok().filter(|number: &i64| number.to_string() == text);
        return number.map(Arg::Number);
    };
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let unsigned = whole.strip_prefix(['+', '-']).unwrap_or(whole);
    let padded = unsigned.len() > 1 && unsigned.starts_with('0');
    if unsigned.is_empty() || padded || tenth.len() != 1 || !digits(unsigned) || !digits(tenth) {
        return None;
    }
    let tenths = [whole, tenth].concat();
    if unsigned == whole {
        tenths.parse().ok().map(Arg::Tenths)
    } else {
        tenths.parse().ok().filter(|_| text != "-0.0").map(Arg::Change)
    }
}

fn word(text: &str) -> Result<&str, MessageError> {
    let fits = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    if !text.is_empty() && text.chars().all(fits) { Ok(text) } else { Err(MessageError::Malformed) }
}

impl fmt::Display for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.key)?;
        for (i, (name, arg)) in self.args.iter().enumerate() {
            f.write_str(if i == 0 { "(" } else { "," })?;
            match arg {
                Arg::Number(value) => write!(f, "{name}={value}")?,
                Arg::Tenths(value) => write!(f, "{name}={}.{}", value / 10, value % 10)?,
                Arg::Change(value) => {
                    let (sign, size) = (if *value < 0 { '-' } else { '+' }, value.unsigned_abs());
                    write!(f, "{name}={sign}{}.{}", size / 10, size % 10)?;
                }
                Arg::Key(key) => write!(f, "{name}=@{key}")?,
            }
        }
        if self.args.is_empty() { Ok(()) } else { f.write_str(")") }
    }
}
