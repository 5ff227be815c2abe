//! The lines of a file as readings; what can't be read is said, all of it.

use std::fmt;

use insight::Measure;
use journal::ImportedReading;

use super::mapping::{Order, Word, Written};
use crate::csv::{self, Field};

/// A file as it stands: the names and the lines below them.
pub(super) struct Table {
    /// The columns' names.
    pub(super) names: Vec<Field>,
    /// Each line's number, from 1, and its fields.
    pub(super) lines: Vec<(usize, Vec<Field>)>,
    /// Lines that aren't fields.
    pub(super) faults: Vec<Fault>,
    /// Whether numbers have a comma in them.
    comma: bool,
}

/// What is wrong, and where: lines and columns count from 1, columns in characters.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Fault {
    pub(super) line: usize,
    pub(super) column: usize,
    pub(super) what: What,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum What {
    /// A quoted field doesn't end.
    OpenQuote,
    /// No field stands there.
    Missing(&'static str),
    /// It is no day.
    NoDay(String),
    /// It is no measure that is known.
    NoMeasure(String),
    /// A turn without a side.
    NoSide(String),
    /// It is no number.
    NoNumber(String),
    /// It is a number that this measure never has.
    OutOfRange { text: String, least: i16, most: i16 },
}

impl What {
    /// A stable word for programs.
    pub(super) const fn code(&self) -> &'static str {
        match self {
            What::OpenQuote => "open-quote",
            What::Missing(_) => "missing",
            What::NoDay(_) => "no-day",
            What::NoMeasure(_) => "no-measure",
            What::NoSide(_) => "no-side",
            What::NoNumber(_) => "no-number",
            What::OutOfRange { .. } => "out-of-range",
        }
    }
}

impl fmt::Display for What {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            What::OpenQuote => f.write_str("the quoted field doesn't end on its line"),
            What::Missing(what) => write!(f, "the {what} is missing"),
            What::NoDay(text) => write!(f, "`{text}` is no day of the calendar"),
            What::NoMeasure(text) => write!(f, "`{text}` is no measure"),
            What::NoSide(text) => write!(f, "`{text}` is no side; a turn goes left or right"),
            What::NoNumber(text) => write!(f, "`{text}` is no number"),
            What::OutOfRange { text, least, most } => {
                write!(f, "`{text}` lies outside of {least} to {most}")
            }
        }
    }
}

/// How lines are read.
pub(super) struct Reader {
    /// Where each role's column stands: date, measure, side, before, after.
    pub(super) columns: [Option<usize>; 5],
    /// What all lines measure, where no column says so.
    pub(super) measure: Option<Word>,
    /// What words mean beyond those that are known; `None` where lines with them aren't read.
    pub(super) words: Vec<(String, Option<Word>)>,
    /// Which comes first in a day.
    pub(super) order: Order,
}

impl Table {
    /// Reads a file's text; `None` where it has no line.
    pub(super) fn of(text: &str) -> Option<Table> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let mut lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
        let (above, names) = lines.next()?;
        let mark = csv::mark(names);
        let open = |line: usize, open: csv::OpenQuote| Fault {
            line,
            column: open.column,
            what: What::OpenQuote,
        };
        let (mut read, mut faults) = (Vec::new(), Vec::new());
        let names = csv::fields(names, mark).map_err(|why| open(above + 1, why));
        let names = names.unwrap_or_else(|fault| {
            faults.push(fault);
            Vec::new()
        });
        for (at, line) in lines {
            match csv::fields(line, mark) {
                Ok(fields) => read.push((at + 1, fields)),
                Err(why) => faults.push(open(at + 1, why)),
            }
        }
        Some(Table { names, lines: read, faults, comma: mark != ',' })
    }

    /// What stands in a column, line by line.
    pub(super) fn column(&self, at: usize) -> impl Iterator<Item = &str> {
        self.lines.iter().filter_map(move |(_, fields)| Some(fields.get(at)?.text.as_str()))
    }

    /// All readings, and all faults.
    pub(super) fn readings(&self, reader: &Reader) -> (Vec<ImportedReading>, Vec<Fault>) {
        let (mut readings, mut faults) = (Vec::new(), self.faults.clone());
        for (line, fields) in &self.lines {
            match self.reading(*line, fields, reader) {
                Ok(reading) => readings.extend(reading),
                Err(fault) => faults.push(fault),
            }
        }
        faults.sort_by_key(|fault| (fault.line, fault.column));
        (readings, faults)
    }

    fn reading(
        &self,
        line: usize,
        fields: &[Field],
        reader: &Reader,
    ) -> Result<Option<ImportedReading>, Fault> {
        let [date, measure, side, before, after] =
            reader.columns.map(|at| at.and_then(|at| fields.get(at)));
        let end = fields.last().map_or(1, |last| last.column + last.text.chars().count());
        let fault = |field: Option<&Field>, what| {
            let column = field.map_or(end, |field| field.column);
            Fault { line, column, what }
        };
        let text = |field: Option<&Field>| field.map_or("", |field| field.text.as_str()).to_owned();
        let word = match (reader.measure, measure) {
            (Some(word), _) => word,
            (None, None) => return Err(fault(None, What::Missing("measure"))),
            (None, Some(field)) => {
                let said = reader.words.iter().find(|(word, _)| *word == field.text);
                match said.map(|(_, word)| *word) {
                    Some(None) => return Ok(None),
                    Some(Some(word)) => word,
                    None => Word::of(&field.text)
                        .ok_or_else(|| fault(measure, What::NoMeasure(field.text.clone())))?,
                }
            }
        };
        let measure = word.on(&text(side));
        let no_side = || match text(side) {
            said if said.is_empty() => What::Missing("side"),
            said => What::NoSide(said),
        };
        let measure = measure.ok_or_else(|| fault(side, no_side()))?;
        let day = Written::of(&text(date)).and_then(|written| written.day(reader.order));
        let day = day.ok_or_else(|| fault(date, What::NoDay(text(date))))?;
        let number = |field: Option<&Field>| -> Result<Option<i16>, Fault> {
            let said = text(field);
            if said.is_empty() || said.eq_ignore_ascii_case("na") {
                return Ok(None);
            }
            let dotted = if self.comma { said.replace(',', ".") } else { said.clone() };
            let value = dotted.parse::<f64>().ok().filter(|value| value.is_finite());
            let value = value.ok_or_else(|| fault(field, What::NoNumber(said.clone())))?;
            let (least, most) = range(measure);
            if !(f64::from(least)..=f64::from(most)).contains(&value) {
                return Err(fault(field, What::OutOfRange { text: said, least, most }));
            }
            Ok(Some((value * 10.0).round() as i16))
        };
        let (read, after) = (number(before)?, number(after)?);
        let Some(before) = read else { return Err(fault(before, What::Missing("reading"))) };
        Ok(Some(ImportedReading { day, measure: measure.key().into(), before, after }))
    }
}

/// What a measure can be at all. Source: our choice, beyond anything that a body does.
const fn range(measure: Measure) -> (i16, i16) {
    match measure {
        Measure::Rated(_) => (0, 10),
        Measure::RotationLeft | Measure::RotationRight | Measure::Extension => (-30, 120),
        Measure::HeadAngle => (0, 90),
        Measure::Pulse => (25, 220),
    }
}
