//! The signs of TOML 1.1: white space, keys, texts, numbers and dates, as they stand in a text.
//!
//! What a value is made of is told apart here; what belongs into which table is [`super::tree`]'s.
//! It was `toml_parser`, the crate that `toml` stands on, until its tokens and events were 8 KB of the
//! browser app. The tests compare both.

use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range as Place;

use super::tree::NotToml;

/// A text being read, and what is wrong with it so far.
pub(super) struct Signs<'t> {
    text: &'t str,
    at: usize,
    pub(super) wrong: Vec<NotToml>,
}

/// A value that stands by itself.
pub(super) enum Scalar {
    /// A text.
    Text(String),
    /// A whole number; `None` where it is beyond an `i64`.
    Whole(Option<i64>),
    /// A truth, a fraction or a date.
    Other,
}

impl<'t> Signs<'t> {
    pub(super) fn new(text: &'t str) -> Signs<'t> {
        let mut signs = Signs { text, at: 0, wrong: Vec::new() };
        // Some editors begin every file with a sign that says how it is written.
        signs.pass("\u{feff}");
        signs
    }

    /// Where it stands.
    pub(super) fn at(&self) -> usize {
        self.at
    }

    /// What is to come.
    fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// The letter here.
    pub(super) fn here(&self) -> Option<char> {
        self.rest().chars().next()
    }

    /// Passes `sign`, where it stands here.
    pub(super) fn pass(&mut self, sign: &str) -> bool {
        let is_it = self.rest().starts_with(sign);
        if is_it {
            self.at += sign.len();
        }
        is_it
    }

    /// Passes letters while they are as `asked`, and gives them.
    fn pass_while(&mut self, asked: impl Fn(char) -> bool) -> &'t str {
        let rest = self.rest();
        let end = rest.find(|letter| !asked(letter)).unwrap_or(rest.len());
        self.at += end;
        rest.get(..end).unwrap_or_default()
    }

    /// Tells what is wrong with the letter here.
    pub(super) fn fault<T>(&mut self, reason: &'static str) -> Option<T> {
        let end = self.at + self.here().map_or(0, char::len_utf8);
        self.fault_at(self.at..end, reason)
    }

    /// Tells what is wrong.
    pub(super) fn fault_at<T>(&mut self, at: Place<usize>, reason: &'static str) -> Option<T> {
        self.wrong.push(NotToml { at, reason: reason.into() });
        None
    }

    /// Passes blanks within a line.
    pub(super) fn blanks(&mut self) {
        self.pass_while(|letter| letter == ' ' || letter == '\t');
    }

    /// Passes blanks, a comment, and the end of the line or the text.
    pub(super) fn end_of_line(&mut self) -> Option<()> {
        self.blanks();
        if self.pass("#") {
            self.pass_while(may_stand);
        }
        if self.newline() || self.here().is_none() {
            return Some(());
        }
        self.fault("means nothing here, expected a new line")
    }

    /// Passes lines that hold nothing.
    pub(super) fn empty_lines(&mut self) -> Option<()> {
        self.blanks();
        while let Some('#' | '\n' | '\r') = self.here() {
            self.end_of_line()?;
            self.blanks();
        }
        Some(())
    }

    /// Passes what is left of a line that means nothing.
    pub(super) fn drop_line(&mut self) {
        self.pass_while(|letter| letter != '\n');
    }

    fn newline(&mut self) -> bool {
        self.pass("\n") || self.pass("\r\n")
    }

    /// A key, or one part of it.
    pub(super) fn key(&mut self) -> Option<String> {
        match self.here() {
            Some('"') => self.basic(),
            Some('\'') => self.literal(),
            _ => {
                let bare = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
                let name = self.pass_while(bare);
                if name.is_empty() {
                    return self.fault("means nothing here, expected a key");
                }
                Some(name.into())
            }
        }
    }

    /// A value that is no list and no table.
    pub(super) fn scalar(&mut self) -> Option<Scalar> {
        let text = if self.rest().starts_with("\"\"\"") {
            self.long(Signs::escaped_or_folded)
        } else if self.rest().starts_with("'''") {
            self.long(Signs::as_it_is)
        } else if self.here() == Some('"') {
            self.basic()
        } else if self.here() == Some('\'') {
            self.literal()
        } else {
            return self.bare();
        };
        text.map(Scalar::Text)
    }

    /// `"…"`
    fn basic(&mut self) -> Option<String> {
        self.at += 1;
        let mut text = String::new();
        loop {
            text.push_str(self.pass_while(|c| may_stand(c) && c != '"' && c != '\\'));
            match self.here() {
                Some('"') => break,
                Some('\\') => text.push(self.escaped()?),
                _ => return self.fault("the text's end is missing, expected `\"`"),
            }
        }
        self.at += 1;
        Some(text)
    }

    /// `'…'`
    fn literal(&mut self) -> Option<String> {
        self.at += 1;
        let text = self.pass_while(|c| may_stand(c) && c != '\'');
        if !self.pass("'") {
            return self.fault("the text's end is missing, expected `'`");
        }
        Some(text.into())
    }

    /// A text over several lines, between three quotes of the kind that stands here; what isn't as
    /// it stands is read by `special`.
    fn long(&mut self, special: fn(&mut Self, &mut String) -> Option<()>) -> Option<String> {
        let quote = self.here()?;
        self.at += 3;
        self.newline();
        let mut text = String::new();
        loop {
            text.push_str(self.pass_while(|c| may_stand(c) && c != quote && c != '\\'));
            if self.here() == Some(quote) {
                // Up to two quotes may stand before the three that end it.
                let quotes = self.pass_while(|c| c == quote).len();
                self.at -= quotes.saturating_sub(5);
                text.extend((0..quotes.min(5).saturating_sub(3)).map(|_| quote));
                if quotes >= 3 {
                    return Some(text);
                }
                text.extend((0..quotes).map(|_| quote));
            } else if self.newline() {
                text.push('\n');
            } else if self.here() == Some('\\') {
                special(self, &mut text)?;
            } else {
                return self.fault("the text's end is missing, expected three quotes");
            }
        }
    }

    fn as_it_is(&mut self, text: &mut String) -> Option<()> {
        self.at += 1;
        text.push('\\');
        Some(())
    }

    /// What a backslash makes of what is behind it; at a line's end, of all white space there: nothing.
    fn escaped_or_folded(&mut self, text: &mut String) -> Option<()> {
        let begin = self.at;
        self.at += 1;
        self.blanks();
        if !self.newline() {
            self.at = begin;
            text.push(self.escaped()?);
            return Some(());
        }
        loop {
            self.blanks();
            if !self.newline() {
                return Some(());
            }
        }
    }

    /// What a backslash and what is behind it stand for.
    fn escaped(&mut self) -> Option<char> {
        const NONE_SUCH: &str = "nothing is written with such a backslash";
        self.at += 1;
        let letter = match self.here() {
            Some('b') => '\u{8}',
            Some('t') => '\t',
            Some('n') => '\n',
            Some('f') => '\u{c}',
            Some('r') => '\r',
            Some('e') => '\u{1b}',
            Some(same @ ('"' | '\\')) => same,
            Some(size @ ('x' | 'u' | 'U')) => {
                let digits = match size {
                    'x' => 2,
                    'u' => 4,
                    _ => 8,
                };
                let hex = self.rest().get(1..=digits).unwrap_or_default();
                let is_hex = hex.len() == digits && hex.bytes().all(|c| c.is_ascii_hexdigit());
                let number = u32::from_str_radix(hex, 16).ok().filter(|_| is_hex);
                let Some(letter) = number.and_then(char::from_u32) else {
                    return self.fault(NONE_SUCH);
                };
                self.at += digits;
                letter
            }
            _ => return self.fault(NONE_SUCH),
        };
        self.at += 1;
        Some(letter)
    }

    /// A truth, a number or a date.
    fn bare(&mut self) -> Option<Scalar> {
        let begin = self.at;
        let sign = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '+' | '-' | '.' | ':');
        self.pass_while(sign);
        // A blank may stand between a day and a time.
        if is_like(self.text.get(begin..self.at).unwrap_or_default(), DAY)
            && self.rest().starts_with(' ')
            && self.rest().chars().nth(1).is_some_and(|c| c.is_ascii_digit())
        {
            self.at += 1;
            self.pass_while(sign);
        }
        let word = self.text.get(begin..self.at).unwrap_or_default();
        let value = scalar(word);
        match value {
            None if word.is_empty() => self.fault("a value is missing"),
            None => self.fault_at(begin..self.at, "isn't a value"),
            Some(value) => Some(value),
        }
    }
}

/// Whether a letter may stand in a line's comments and texts.
fn may_stand(letter: char) -> bool {
    letter == '\t' || letter >= ' ' && letter != '\u{7f}'
}

fn scalar(word: &str) -> Option<Scalar> {
    for (prefix, radix) in [("0x", 16), ("0o", 8), ("0b", 2)] {
        if let Some(digits) = word.strip_prefix(prefix) {
            return whole("", digits, radix);
        }
    }
    let unsigned = word.strip_prefix(['+', '-']).unwrap_or(word);
    if matches!(word, "true" | "false") || matches!(unsigned, "inf" | "nan") {
        return Some(Scalar::Other);
    }
    if is_decimal(unsigned) {
        return whole(if word.starts_with('-') { "-" } else { "" }, unsigned, 10);
    }
    (is_fraction(unsigned) || is_date(word)).then_some(Scalar::Other)
}

fn whole(sign: &str, digits: &str, radix: u32) -> Option<Scalar> {
    let are_digits = parts(digits, |digit| digit.is_digit(radix));
    let number = [sign, &digits.replace('_', "")].concat();
    are_digits.then(|| Scalar::Whole(i64::from_str_radix(&number, radix).ok()))
}

/// Whether `text` is digits, with single underscores between them.
fn parts(text: &str, is_digit: impl Fn(char) -> bool) -> bool {
    text.split('_').all(|part| !part.is_empty() && part.chars().all(&is_digit))
}

fn is_decimal(text: &str) -> bool {
    parts(text, |digit| digit.is_ascii_digit()) && (text == "0" || !text.starts_with('0'))
}

/// `1.5`, `1e-3`, `1.5e3`
fn is_fraction(text: &str) -> bool {
    let are_digits = |text: &str| parts(text, |digit| digit.is_ascii_digit());
    let (number, power) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (whole, behind) = number.split_once('.').unwrap_or((number, "0"));
    let power = power.strip_prefix(['+', '-']).unwrap_or(power);
    is_decimal(whole) && are_digits(behind) && are_digits(power)
}

const DAY: &str = "0000-00-00";

/// A day, a time, or both, with a zone or without.
fn is_date(text: &str) -> bool {
    let Some((day, time)) = text.split_once(['T', 't', ' ']) else {
        return is_like(text, DAY) || is_time(text);
    };
    let at_zero = time.strip_suffix(['Z', 'z']);
    let zone = time.rfind(['+', '-']).and_then(|at| time.split_at_checked(at));
    let time = match (at_zero, zone) {
        (Some(time), _) => time,
        (None, Some((time, zone))) if is_like(zone, "+00:00") || is_like(zone, "-00:00") => time,
        (None, Some(_)) => return false,
        (None, None) => time,
    };
    is_like(day, DAY) && is_time(time)
}

/// `07:32`, `07:32:00`, `07:32:00.5`
fn is_time(text: &str) -> bool {
    let are_digits = |text: &str| !text.is_empty() && text.bytes().all(|c| c.is_ascii_digit());
    match text.split_once('.') {
        None => is_like(text, "00:00") || is_like(text, "00:00:00"),
        Some((time, behind)) => is_like(time, "00:00:00") && are_digits(behind),
    }
}

/// Whether `text` has digits where `form` has `0`, and else the same letters.
fn is_like(text: &str, form: &str) -> bool {
    let alike = |(letter, form): (u8, u8)| match form {
        b'0' => letter.is_ascii_digit(),
        _ => letter == form,
    };
    text.len() == form.len() && text.bytes().zip(form.bytes()).all(alike)
}
