//! A line of CSV as fields, each with its place.

/// A field of a line.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Field {
    /// What it says, without the spaces and quotation marks about it.
    pub(crate) text: String,
    /// Where it begins, in characters from 1.
    pub(crate) column: usize,
}

/// A quoted field doesn't end on its line; where it begins, in characters from 1.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct OpenQuote {
    pub(crate) column: usize,
}

/// The fields of a line, parted by `mark`. RFC 4180, but for a quoted field over several lines: no
/// reading needs one.
///
/// # Errors
/// [`OpenQuote`]
pub(crate) fn fields(line: &str, mark: char) -> Result<Vec<Field>, OpenQuote> {
    let chars: Vec<char> = line.chars().collect();
    let mut fields = Vec::new();
    let mut at = 0;
    loop {
        let mut begin = at;
        while chars.get(begin).is_some_and(|c| *c == ' ') {
            begin += 1;
        }
        let mut text = String::new();
        if chars.get(begin) == Some(&'"') {
            at = begin + 1;
            loop {
                match (chars.get(at), chars.get(at + 1)) {
                    (Some('"'), Some('"')) => {
                        text.push('"');
                        at += 2;
                    }
                    (Some('"'), _) => break,
                    (Some(c), _) => {
                        text.push(*c);
                        at += 1;
                    }
                    (None, _) => return Err(OpenQuote { column: begin + 1 }),
                }
            }
            at += 1;
            while chars.get(at).is_some_and(|c| *c != mark) {
                text.push(chars[at]);
                at += 1;
            }
        } else {
            while let Some(c) = chars.get(at).filter(|c| **c != mark) {
                text.push(*c);
                at += 1;
            }
        }
        fields.push(Field { text: text.trim().into(), column: begin + 1 });
        if at >= chars.len() {
            return Ok(fields);
        }
        at += 1;
    }
}

/// What parts the fields of a file whose first line is `names`: the mark that stands in it most
/// often outside of quotation marks, a comma where there is none.
pub(crate) fn mark(names: &str) -> char {
    let count = |mark: char| fields(names, mark).map_or(0, |fields| fields.len());
    [',', ';', '\t'].into_iter().rev().max_by_key(|mark| count(*mark)).unwrap_or(',')
}
