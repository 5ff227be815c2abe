//! A routine as the end of an address: `1/Before%20work/settling-breath.2.1.40/…`, small enough for a
//! message, readable, and with nothing in it that could be run.
//!
//! It carries what is done, not who says so: what opens one checks it and shows it first. Techniques of
//! one's own don't fit in an address and go as a file. Ceilings and stated minutes stay behind: they
//! belong to the one who wrote them.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::Write as _;

use crate::draft::{Draft, DraftStep};
use crate::limits::{SETS_MAX, SHARED_BYTES_MAX, STEPS_MAX, STILL_MAX_SECS};
use crate::text::is_name;
use crate::{Enter, Level, Turns};

/// The form that is written here; another one is refused, not guessed at.
const EDITION: &str = "1";
/// What begins the end of an address that brings a routine; a `#` stands before it.
const PLACE: &str = "/shared/";

/// Why the end of an address is no routine.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Unshared {
    /// It is longer than any that is written here.
    TooLong,
    /// A later Rollwise wrote it.
    Later,
    /// It is damaged, or was never one.
    Damaged,
}

/// `draft` as the end of an address, behind `home`, which is where some Rollwise is.
pub fn address(home: &str, draft: &Draft) -> String {
    [home, "#", PLACE, &write(draft)].concat()
}

/// What an address that brings a routine ends in; `None` where it brings none.
pub fn end_of(address: &str) -> Option<&str> {
    address.rsplit('#').next()?.strip_prefix(PLACE)
}

/// `draft` as the end of an address.
///
/// ```
/// use routine::{Draft, share};
/// let draft = Draft::new("Before work");
/// assert_eq!(share::write(&draft), "1/Before%20work");
/// assert_eq!(share::read("https://example.org/#/shared/1/Before%20work"), Ok(draft));
/// ```
pub fn write(draft: &Draft) -> String {
    let mut text = String::from(EDITION);
    text.push('/');
    for byte in draft.title.bytes() {
        if byte.is_ascii_alphanumeric() || byte == b'-' {
            text.push(char::from(byte));
        } else {
            // A String takes everything.
            let _ = write!(text, "%{byte:02X}");
        }
    }
    for step in &draft.steps {
        let (level, sets, secs) = (step.level.number(), step.sets, step.secs);
        text.push_str(&format!("/{}.{level}.{sets}.{secs}", step.technique));
        match step.enter {
            Enter::Full => text.push_str(".full"),
            Enter::Brief => {}
        }
        text.push_str(turns_word(step.turns));
    }
    text
}

fn turns_word(turns: Turns) -> &'static str {
    match turns {
        Turns::LeftRight => "",
        Turns::RightLeft => ".right",
        Turns::Left => ".only-left",
        Turns::Right => ".only-right",
    }
}

/// The routine that an address brings: the whole of it, or what stands behind [`write()`]'s beginning.
///
/// # Errors
/// [`Unshared`]
pub fn read(address: &str) -> Result<Draft, Unshared> {
    let address = address.trim();
    if address.len() > SHARED_BYTES_MAX {
        return Err(Unshared::TooLong);
    }
    let packed = end_of(address).unwrap_or(address);
    let mut parts = packed.split('/');
    let edition = parts.next().unwrap_or_default();
    if edition != EDITION {
        let later = !edition.is_empty() && edition.bytes().all(|byte| byte.is_ascii_digit());
        return Err(if later { Unshared::Later } else { Unshared::Damaged });
    }
    let name = parts.next().and_then(unescaped).ok_or(Unshared::Damaged)?;
    let mut draft = Draft::new(&name);
    for part in parts {
        let step = step(part).ok_or(Unshared::Damaged)?;
        if draft.steps.len() >= STEPS_MAX {
            return Err(Unshared::Damaged);
        }
        draft.steps.push(step);
    }
    Ok(draft)
}

fn step(part: &str) -> Option<DraftStep> {
    let mut parts = part.split('.');
    let technique = parts.next().filter(|name| is_name(name))?;
    let level = Level::new(parts.next()?.parse().ok()?)?;
    let mut number = |max: u32| {
        let number: u32 = parts.next()?.parse().ok()?;
        (1..=max).contains(&number).then_some(number)
    };
    let (sets, secs) = (number(SETS_MAX)?, number(STILL_MAX_SECS)?);
    let (mut enter, mut turns) = (Enter::Brief, Turns::LeftRight);
    for word in parts {
        match word {
            "full" => enter = Enter::Full,
            "right" => turns = Turns::RightLeft,
            "only-left" => turns = Turns::Left,
            "only-right" => turns = Turns::Right,
            _ => return None,
        }
    }
    Some(DraftStep { technique: technique.into(), level, ceiling: None, sets, secs, enter, turns })
}

/// A text whose `%20` are what they stand for.
fn unescaped(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'%' {
            bytes.push(byte);
            continue;
        }
        let mut digit = || char::from(rest.next()?).to_digit(16);
        let (high, low) = (digit()?, digit()?);
        bytes.push(u8::try_from(high * 16 + low).ok()?);
    }
    String::from_utf8(bytes).ok()
}
