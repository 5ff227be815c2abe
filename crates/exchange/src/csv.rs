//! A table as CSV (RFC 4180): UTF-8, commas, lines end in CR LF, quotes where they are needed.
//!
//! A spreadsheet runs a text that looks like a formula, and such a text may come from a file that
//! somebody was sent. So it gets an apostrophe before it; so does a text that begins with one, and
//! whoever reads takes exactly one away. Numbers are written as numbers.

use alloc::string::{String, ToString};
use core::fmt::Write as _;

use crate::decimal::decimal;

/// What stands in one place of a table.
#[derive(Clone)]
pub(crate) enum Cell {
    /// Text, whatever it says.
    Text(String),
    /// A whole number.
    Number(i64),
    /// A number in tenths, with a point.
    Tenths(i16),
    /// Nothing was told.
    Empty,
}

impl Cell {
    /// A number in tenths, without a point where it is whole.
    pub(crate) fn shortest(tenths: i16) -> Cell {
        if tenths % 10 == 0 { Cell::Number((tenths / 10).into()) } else { Cell::Tenths(tenths) }
    }
}

/// A table whose every row has `N` cells.
pub(crate) struct Table<const N: usize>(String);

impl<const N: usize> Table<N> {
    /// With these columns and no row yet.
    pub(crate) fn new(columns: [&'static str; N]) -> Table<N> {
        let mut table = Table(String::new());
        table.row(columns.map(Cell::from));
        table
    }

    /// One row more.
    pub(crate) fn row(&mut self, cells: [Cell; N]) {
        for (index, cell) in cells.into_iter().enumerate() {
            if index > 0 {
                self.0.push(',');
            }
            match cell {
                Cell::Text(text) => self.text(&text),
                Cell::Number(number) => write!(self.0, "{number}").expect("a String takes all"),
                Cell::Tenths(tenths) => self.0.push_str(&decimal(tenths)),
                Cell::Empty => {}
            }
        }
        self.0.push_str("\r\n");
    }

    /// The whole table.
    pub(crate) fn finish(self) -> String {
        self.0
    }

    fn text(&mut self, text: &str) {
        let guard = if looks_like_a_formula(text) || text.starts_with('\'') { "'" } else { "" };
        if text.contains([',', '"', '\r', '\n']) || text != text.trim() {
            write!(self.0, "\"{guard}{}\"", text.replace('"', "\"\"")).expect("a String takes all");
        } else {
            self.0.push_str(guard);
            self.0.push_str(text);
        }
    }
}

/// Whether a spreadsheet might run it: it begins, blanks aside, with one of the signs that OWASP's
/// "CSV injection" names, or with their full-width twins.
fn looks_like_a_formula(text: &str) -> bool {
    text.starts_with(['\t', '\r', '\n'])
        || text.trim_start().starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
}

impl From<&str> for Cell {
    fn from(text: &str) -> Cell {
        Cell::Text(text.to_string())
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Cell {
        Cell::Text(text)
    }
}

impl From<i64> for Cell {
    fn from(number: i64) -> Cell {
        Cell::Number(number)
    }
}

impl<T: Into<Cell>> From<Option<T>> for Cell {
    fn from(cell: Option<T>) -> Cell {
        cell.map_or(Cell::Empty, Into::into)
    }
}
