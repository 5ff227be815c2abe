//! Names and digests of fixed length: the random ids that are handed in, and SHA-256.
//!
//! Their text form is lower-case hex. What isn't here: making them up. Randomness is an argument.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::{self, Write as _};

use sha2::{Digest as _, Sha256};

/// Declares a type of so many bytes with its text form.
macro_rules! bytes {
    ($($(#[$meta:meta])* $name:ident: $length:literal;)+) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name([u8; $length]);

        impl $name {
            /// From its bytes.
            pub const fn new(bytes: [u8; $length]) -> $name {
                $name(bytes)
            }

            /// Its bytes.
            pub const fn as_bytes(&self) -> &[u8; $length] {
                &self.0
            }

            /// From as many bytes as it has, else `None`.
            pub fn from_slice(bytes: &[u8]) -> Option<$name> {
                bytes.try_into().ok().map($name)
            }

            /// From its text form, lower-case hex, else `None`.
            pub fn from_hex(text: &str) -> Option<$name> {
                $name::from_slice(&from_hex(text)?)
            }

            /// The first eight digits: enough for a person to tell two apart.
            pub fn short(&self) -> String {
                to_hex(&self.0[..4])
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&to_hex(&self.0))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({self})", stringify!($name))
            }
        }
    )+};
}

bytes! {
    /// A person's journal, the same on all their devices.
    JournalId: 16;
    /// What one device, or one restored copy, writes: a chain of entries.
    SeriesId: 16;
    /// One run of a routine.
    SessionId: 16;
    /// A routine or technique of the person's own.
    OwnId: 16;
    /// Random bytes hashed with a content, so that nobody can guess an erased content from its hash.
    Salt: 16;
    /// A SHA-256.
    Hash: 32;
}

/// Lower-case hex.
pub(crate) fn to_hex(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        write!(text, "{byte:02x}").expect("a String takes everything");
    }
    text
}

/// Bytes from lower-case hex; `None` for anything else, so that one value has one text.
pub(crate) fn from_hex(text: &str) -> Option<Vec<u8>> {
    let digit = |byte: u8| match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        _ => None,
    };
    if !text.len().is_multiple_of(2) {
        return None;
    }
    text.as_bytes().chunks(2).map(|pair| Some(digit(pair[0])? << 4 | digit(pair[1])?)).collect()
}

/// Feeds values to SHA-256 in the journal's canonical form: numbers big-endian and of their own
/// width, bytes after their length as eight bytes, an absent value as the byte 0, a present one
/// after the byte 1. The first bytes name what is hashed, so that no two kinds of things share a
/// hash.
pub(crate) struct Canonical(Sha256);

impl Canonical {
    pub(crate) fn of(what: &str) -> Canonical {
        Canonical(Sha256::new()).bytes(what.as_bytes())
    }

    pub(crate) fn bytes(self, bytes: &[u8]) -> Canonical {
        let length = u64::try_from(bytes.len()).expect("no memory holds 2^64 bytes");
        self.u64(length).fixed(bytes)
    }

    /// Bytes whose number their type fixes.
    pub(crate) fn fixed(mut self, bytes: &[u8]) -> Canonical {
        self.0.update(bytes);
        self
    }

    pub(crate) fn optional(self, bytes: Option<&[u8]>) -> Canonical {
        match bytes {
            None => self.fixed(&[0]),
            Some(bytes) => self.fixed(&[1]).fixed(bytes),
        }
    }

    pub(crate) fn u64(self, number: u64) -> Canonical {
        self.fixed(&number.to_be_bytes())
    }

    pub(crate) fn u32(self, number: u32) -> Canonical {
        self.fixed(&number.to_be_bytes())
    }

    pub(crate) fn u16(self, number: u16) -> Canonical {
        self.fixed(&number.to_be_bytes())
    }

    pub(crate) fn i16(self, number: i16) -> Canonical {
        self.fixed(&number.to_be_bytes())
    }

    pub(crate) fn hash(self) -> Hash {
        Hash(self.0.finalize().into())
    }
}
