//! The lines of a file as readings; what can't be read is said, all of it.

use insight::Measure;
use journal::{Day, ImportedReading};

use super::mapping::{Order, Word, Written};
use crate::csv::{self, Field};

/// A file as it stands: the names and the lines below them.
pub(super) struct Table {
    /// The columns' names.
    pub(super) names: Vec<Field>,
    /// Each line's number, from 1, and its fields.
    pub(super) lines: Vec<(usize, Vec<Field>)>,
    /// Lines that aren't fields, or have more of them than there are names.
    pub(super) faults: Vec<Fault>,
}

/// What is wrong, and where: lines and columns count from 1, columns in characters.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Fault {
    pub(super) line: usize,
    pub(super) column: usize,
    pub(super) what: What,
}

#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub(super) enum What {
    /// A quoted field doesn't end.
    #[error("the quoted field doesn't end on its line")]
    OpenQuote,
    /// There are more fields than columns; then nobody can say which is which.
    #[error("there are {fields} fields under {columns} names; a number with a comma needs quotes")]
    TooMany { fields: usize, columns: usize },
    /// What was measured stands nowhere.
    #[error("the measure is missing")]
    NoMeasureSaid,
    /// A turn's side stands nowhere.
    #[error("the side is missing")]
    NoSideSaid,
    /// No reading stands there.
    #[error("the reading is missing")]
    NoReading,
    /// It is no day.
    #[error("`{0}` is no day of the calendar")]
    NoDay(String),
    /// It is a day that nobody can have measured anything on yet.
    #[error("`{0}` is yet to come")]
    Ahead(String),
    /// It is a day before [`FIRST_YEAR`].
    #[error("`{0}` is before {FIRST_YEAR}")]
    TooEarly(String),
    /// It is no measure that is known.
    #[error("`{0}` is no measure")]
    NoMeasure(String),
    /// A turn without a side.
    #[error("`{0}` is no side; a turn goes left or right")]
    NoSide(String),
    /// It is no number.
    #[error("`{0}` is no number")]
    NoNumber(String),
    /// It is a number that this measure never has.
    #[error("`{text}` lies outside of {least} to {most}")]
    OutOfRange { text: String, least: i16, most: i16 },
}

/// The first year of which there may be readings. Source: our choice; a journal's clock begins in it, and
/// a day before is a slip of the pen.
const FIRST_YEAR: i16 = 1970;

impl What {
    /// A stable word for programs.
    pub(super) const fn code(&self) -> &'static str {
        match self {
            What::OpenQuote => "open-quote",
            What::TooMany { .. } => "too-many-fields",
            What::NoMeasureSaid | What::NoSideSaid | What::NoReading => "missing",
            What::NoDay(_) => "no-day",
            What::Ahead(_) => "day-ahead",
            What::TooEarly(_) => "day-too-early",
            What::NoMeasure(_) => "no-measure",
            What::NoSide(_) => "no-side",
            What::NoNumber(_) => "no-number",
            What::OutOfRange { .. } => "out-of-range",
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
    /// The last day on which something can have been read: tomorrow, since it may be that somewhere.
    pub(super) last: Day,
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
        let columns = names.len();
        for (at, line) in lines {
            match csv::fields(line, mark) {
                Ok(fields) if fields.len() > columns => {
                    let what = What::TooMany { fields: fields.len(), columns };
                    faults.push(Fault { line: at + 1, column: fields[columns].column, what });
                }
                Ok(fields) => read.push((at + 1, fields)),
                Err(why) => faults.push(open(at + 1, why)),
            }
        }
        Some(Table { names, lines: read, faults })
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
            (None, None) => return Err(fault(None, What::NoMeasureSaid)),
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
            said if said.is_empty() => What::NoSideSaid,
            said => What::NoSide(said),
        };
        let measure = measure.ok_or_else(|| fault(side, no_side()))?;
        let day = Written::of(&text(date)).and_then(|written| written.day(reader.order));
        let day = day.ok_or_else(|| fault(date, What::NoDay(text(date))))?;
        if day > reader.last {
            return Err(fault(date, What::Ahead(text(date))));
        }
        if day.year() < FIRST_YEAR {
            return Err(fault(date, What::TooEarly(text(date))));
        }
        let number = |field: Option<&Field>| -> Result<Option<i16>, Fault> {
            let said = text(field);
            if said.is_empty() || said.eq_ignore_ascii_case("na") {
                return Ok(None);
            }
            // Where commas part the fields, one within a field was quoted: it is part of the number.
            let value =
                said.replace(',', ".").parse::<f64>().ok().filter(|value| value.is_finite());
            let value = value.ok_or_else(|| fault(field, What::NoNumber(said.clone())))?;
            let (least, most) = range(measure);
            if !(f64::from(least)..=f64::from(most)).contains(&value) {
                return Err(fault(field, What::OutOfRange { text: said, least, most }));
            }
            Ok(Some((value * 10.0).round() as i16))
        };
        let (read, after) = (number(before)?, number(after)?);
        let Some(before) = read else { return Err(fault(before, What::NoReading)) };
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
