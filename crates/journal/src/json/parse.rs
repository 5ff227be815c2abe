//! A text read as one JSON value, as RFC 8259 has it.

use alloc::borrow::Cow;
use alloc::vec::Vec;
use core::fmt;

use super::Json;

/// How deep lists and objects may stand in one another. Source: our choice; our own stand six deep, and
/// each level takes a piece of the stack.
const DEPTH_MAX: u8 = 128;

/// Why a text is no JSON, and the line and column it is seen at.
#[derive(Debug)]
pub(super) struct NoJson {
    why: &'static str,
    line: usize,
    column: usize,
}

impl fmt::Display for NoJson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at line {} column {}", self.why, self.line, self.column)
    }
}

/// Reads the one value that `bytes` are.
pub(super) fn parse(bytes: &[u8]) -> Result<Json<'_>, NoJson> {
    let text = core::str::from_utf8(bytes)
        .map_err(|wrong| no_json(&bytes[..wrong.valid_up_to()], "what isn't UTF-8"))?;
    let mut parser = Parser { text, at: 0, depth: 0 };
    let whole = parser.value().and_then(|value| match parser.peek() {
        None => Ok(value),
        Some(_) => Err("something after the end"),
    });
    whole.map_err(|why| no_json(&bytes[..parser.at], why))
}

fn no_json(before: &[u8], why: &'static str) -> NoJson {
    let line = before.split(|byte| *byte == b'\n').count();
    let column = before.iter().rev().take_while(|byte| **byte != b'\n').count() + 1;
    NoJson { why, line, column }
}

/// What is wrong; where is where the parser then stands.
type Why = &'static str;

const ENDS: Why = "it ends too soon";
const NO_VALUE: Why = "there is no value";
const NO_COMMA: Why = "neither a comma nor the end";

struct Parser<'a> {
    text: &'a str,
    at: usize,
    depth: u8,
}

impl<'a> Parser<'a> {
    /// The byte here.
    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// All from here on.
    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// The next byte that isn't white.
    fn peek(&mut self) -> Option<u8> {
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = self.byte() {
            self.at += 1;
        }
        self.byte()
    }

    /// Passes `byte`, where it is the next that isn't white.
    fn pass(&mut self, byte: u8) -> bool {
        let is_it = self.peek() == Some(byte);
        self.at += usize::from(is_it);
        is_it
    }

    fn value(&mut self) -> Result<Json<'a>, Why> {
        match self.peek().ok_or(ENDS)? {
            b'{' => self.within(Parser::object),
            b'[' => self.within(Parser::list),
            b'"' => self.text().map(Json::Text),
            b'-' | b'0'..=b'9' => self.number(),
            b'n' => self.word("null", Json::Null),
            b't' => self.word("true", Json::Bool(true)),
            b'f' => self.word("false", Json::Bool(false)),
            _ => Err(NO_VALUE),
        }
    }

    /// Reads what begins with the bracket here.
    fn within(&mut self, read: fn(&mut Self) -> Result<Json<'a>, Why>) -> Result<Json<'a>, Why> {
        if self.depth == DEPTH_MAX {
            return Err("it stands too deep");
        }
        self.at += 1;
        self.depth += 1;
        let value = read(self);
        self.depth -= 1;
        value
    }

    fn list(&mut self) -> Result<Json<'a>, Why> {
        let mut values = Vec::new();
        if !self.pass(b']') {
            loop {
                values.push(self.value()?);
                if self.is_last(b']')? {
                    break;
                }
            }
        }
        Ok(Json::List(values))
    }

    fn object(&mut self) -> Result<Json<'a>, Why> {
        let mut fields = Vec::new();
        if !self.pass(b'}') {
            loop {
                if self.peek().ok_or(ENDS)? != b'"' {
                    return Err("there is no name");
                }
                let name = self.text()?;
                if !self.pass(b':') {
                    return Err("there is no colon");
                }
                fields.push((name, self.value()?));
                if self.is_last(b'}')? {
                    break;
                }
            }
        }
        Ok(Json::Object(fields))
    }

    /// Whether this was the last: `end` follows, else a comma.
    fn is_last(&mut self, end: u8) -> Result<bool, Why> {
        let is_last = self.pass(end);
        if is_last || self.pass(b',') {
            return Ok(is_last);
        }
        Err(self.byte().map_or(ENDS, |_| NO_COMMA))
    }

    fn word(&mut self, word: &str, value: Json<'a>) -> Result<Json<'a>, Why> {
        if !self.rest().starts_with(word) {
            return Err(NO_VALUE);
        }
        self.at += word.len();
        Ok(value)
    }

    fn number(&mut self) -> Result<Json<'a>, Why> {
        let is_negative = self.pass(b'-');
        let starts_with_zero = self.byte() == Some(b'0');
        let begin = self.at;
        // Nothing where it is larger than any number of ours.
        let mut whole = Some(0_u64);
        while let Some(digit @ b'0'..=b'9') = self.byte() {
            let tens = whole.and_then(|whole| whole.checked_mul(10));
            whole = tens.and_then(|tens| tens.checked_add(u64::from(digit - b'0')));
            self.at += 1;
        }
        if self.at == begin || starts_with_zero && self.at > begin + 1 {
            return Err("a number isn't written like this");
        }
        if self.byte() == Some(b'.') {
            self.digits()?;
            whole = None;
        }
        if let Some(b'e' | b'E') = self.byte() {
            if let Some(b'+' | b'-') = self.text.as_bytes().get(self.at + 1) {
                self.at += 1;
            }
            self.digits()?;
            whole = None;
        }
        Ok(match whole {
            Some(whole) if !is_negative => Json::Natural(whole),
            // JSON has a negative zero, which isn't whole.
            Some(whole) if whole > 0 => {
                0_i64.checked_sub_unsigned(whole).map_or(Json::Fraction, Json::Negative)
            }
            _ => Json::Fraction,
        })
    }

    /// Passes the sign here and the digits behind it.
    fn digits(&mut self) -> Result<(), Why> {
        let begin = self.at + 1;
        self.at = begin;
        while let Some(b'0'..=b'9') = self.byte() {
            self.at += 1;
        }
        if self.at == begin { Err("a number isn't written like this") } else { Ok(()) }
    }

    /// The text that begins with the quote here.
    fn text(&mut self) -> Result<Cow<'a, str>, Why> {
        self.at += 1;
        let mut read = Cow::Borrowed("");
        loop {
            let plain = self.at;
            while self.byte().is_some_and(|byte| byte >= b' ' && byte != b'"' && byte != b'\\') {
                self.at += 1;
            }
            let words = self.text.get(plain..self.at).unwrap_or_default();
            if read.is_empty() {
                read = Cow::Borrowed(words);
            } else {
                read.to_mut().push_str(words);
            }
            match self.byte().ok_or(ENDS)? {
                b'"' => {
                    self.at += 1;
                    return Ok(read);
                }
                b'\\' => {
                    let escaped = self.escaped()?;
                    read.to_mut().push(escaped);
                }
                _ => return Err("a sign of control in a text"),
            }
        }
    }

    /// The letter that the backslash here and what follows stand for.
    fn escaped(&mut self) -> Result<char, Why> {
        self.at += 1;
        let sign = self.byte().ok_or(ENDS)?;
        self.at += 1;
        Ok(match sign {
            b'"' | b'\\' | b'/' => char::from(sign),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => return self.by_number(),
            _ => return Err("nothing is written with such a backslash"),
        })
    }

    /// A letter by its number in UTF-16: four hex digits, or twice as many for the rarer ones.
    fn by_number(&mut self) -> Result<char, Why> {
        let first = self.four_hex()?;
        let rest = self.rest().starts_with("\\u") && (0xd800..0xdc00).contains(&first);
        let mut units = [first, 0];
        if rest {
            self.at += 2;
            units[1] = self.four_hex()?;
        }
        let mut letters = char::decode_utf16(units.into_iter().take(1 + usize::from(rest)));
        match (letters.next(), letters.next()) {
            (Some(Ok(letter)), None) => Ok(letter),
            _ => Err("half a letter"),
        }
    }

    fn four_hex(&mut self) -> Result<u16, Why> {
        let digits = self.text.get(self.at..self.at + 4).ok_or(ENDS)?;
        let number = digits
            .bytes()
            .try_fold(0, |number, digit| Some(number * 16 + char::from(digit).to_digit(16)?));
        self.at += 4;
        number.and_then(|number| u16::try_from(number).ok()).ok_or("four hex digits are missing")
    }
}
