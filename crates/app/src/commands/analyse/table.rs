//! A CSV file of readings, `t,phase,value`, as a table: every reading in the order of time.
//!
//! Columns go by their names and may stand in any order, with others between them. What can't be
//! read is said with its line, its column and a way out; nothing is guessed and nothing left out.

use std::fmt;

use insight::Refused;
use insight::limits::VALUES_MAX;
use journal::Day;

use crate::csv::{self, Field};

/// Readings in the order of time.
#[derive(Debug)]
pub(super) struct Table {
    pub(super) t: Vec<f64>,
    pub(super) phase: Vec<String>,
    pub(super) value: Vec<f64>,
}

/// What is wrong with a file, and where: lines and columns count from 1, columns in characters.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Fault {
    pub(super) line: usize,
    pub(super) column: usize,
    pub(super) what: What,
}

#[derive(Debug, PartialEq, Eq)]
pub(super) enum What {
    /// Nothing is in it.
    Empty,
    /// A column has no name.
    NoColumn(&'static str),
    /// Semicolons or tabs stand between the fields.
    OtherMark(char),
    /// A name stands above two columns.
    TwoColumns(&'static str),
    /// A line has too few fields.
    Short { due: usize },
    /// A quoted field doesn't end.
    OpenQuote,
    /// Nothing stands where a number should.
    Missing(&'static str),
    /// It isn't a number.
    NoNumber { column: &'static str, text: String },
    /// It isn't a number that can be reckoned with.
    Unfit { column: &'static str, why: Refused },
    /// No phase stands there.
    NoPhase,
    /// Two readings have one time.
    SameTime { text: String, line: usize },
    /// There is no reading.
    NoReading,
    /// There are too many.
    TooMany,
    /// More than two phases.
    ThirdPhase { text: String },
}

impl fmt::Display for What {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            What::Empty => f.write_str("the file is empty"),
            What::NoColumn(name) => write!(f, "no column is named `{name}`"),
            What::OtherMark(mark) => {
                let mark = if *mark == '\t' { "tabs" } else { "semicolons" };
                write!(f, "the fields are parted by {mark}")
            }
            What::TwoColumns(name) => write!(f, "two columns are named `{name}`"),
            What::Short { due } => write!(f, "the line has fewer than {due} fields"),
            What::OpenQuote => f.write_str("the quoted field doesn't end on its line"),
            What::Missing(column) => write!(f, "`{column}` is missing"),
            What::NoNumber { column, text } => {
                write!(f, "`{column}` is `{text}`, which is no number")
            }
            What::Unfit { column, why } => match why {
                Refused::NotFinite { .. } => write!(f, "`{column}` isn't finite"),
                Refused::TooLarge { .. }
                | Refused::Empty
                | Refused::TooMany { .. }
                | Refused::NotInOrder { .. } => {
                    write!(f, "`{column}` is beyond anything that is measured")
                }
            },
            What::NoPhase => f.write_str("`phase` is missing"),
            What::SameTime { text, line } => {
                write!(f, "`t` is {text} again, as on line {line}")
            }
            What::NoReading => f.write_str("there is no reading below the names"),
            What::TooMany => write!(f, "there are more than {VALUES_MAX} readings"),
            What::ThirdPhase { text } => write!(f, "`{text}` is a third phase"),
        }
    }
}

impl What {
    pub(super) fn code(&self) -> &'static str {
        match self {
            What::Empty => "csv-empty",
            What::NoColumn(_) => "csv-no-column",
            What::OtherMark(_) => "csv-other-mark",
            What::TwoColumns(_) => "csv-two-columns",
            What::Short { .. } => "csv-short-line",
            What::OpenQuote => "csv-open-quote",
            What::Missing(_) => "csv-missing",
            What::NoNumber { .. } => "csv-no-number",
            What::Unfit { .. } => "csv-unfit-number",
            What::NoPhase => "csv-no-phase",
            What::SameTime { .. } => "csv-same-time",
            What::NoReading => "csv-no-reading",
            What::TooMany => "csv-too-many",
            What::ThirdPhase { .. } => "csv-third-phase",
        }
    }

    pub(super) fn way_out(&self) -> &'static str {
        match self {
            What::Empty | What::NoColumn(_) => {
                "The first line names the columns: `t,phase,value`; each line below is a reading."
            }
            What::OtherMark(_) => {
                "Save it with commas between the fields and points in the numbers."
            }
            What::TwoColumns(_) => "Rename the one that isn't meant.",
            What::Short { .. } => "Give it a field for each column, or take the line out.",
            What::OpenQuote => "End it with a quotation mark on the same line.",
            What::Missing(_) => "Where a day has no reading, leave its whole line out.",
            What::NoNumber { column: "t", .. } => {
                "Times are numbers, like 12 or 12.5, or days, like 2026-11-23."
            }
            What::NoNumber { .. } => "Numbers are written like 12, 12.5 or -3e2, without units.",
            What::Unfit { .. } => "Mend the number, or leave the line out.",
            What::NoPhase => "Each reading belongs to a phase, like A (before) or B (after).",
            What::SameTime { .. } => {
                "Give each reading its own time, or put their mean in one line."
            }
            What::NoReading => "Each line below the names is a reading, like `1,A,42`.",
            What::TooMany => "Take a part of it, or weekly means.",
            What::ThirdPhase { .. } => "Two are compared; make a file for each two.",
        }
    }
}

/// The columns that are read.
const NAMES: [&str; 3] = ["t", "phase", "value"];

/// Reads a table.
///
/// # Errors
/// The first [`Fault`].
pub(super) fn read(text: &str) -> Result<Table, Fault> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    let Some((above, names)) = lines.next() else {
        return Err(Fault { line: 1, column: 1, what: What::Empty });
    };
    let places = columns(names, above + 1)?;
    let mut rows: Vec<(f64, usize, String, f64, String)> = Vec::new();
    let mut phases: Vec<String> = Vec::new();
    for (at, line) in lines {
        let number = at + 1;
        let fault = |column: usize, what| Err(Fault { line: number, column, what });
        let fields = fields(line, number)?;
        let [t, phase, value] = places.map(|place| fields.get(place));
        let (Some(t), Some(phase), Some(value)) = (t, phase, value) else {
            let due = places.iter().max().map_or(0, |most| most + 1);
            return fault(line.chars().count() + 1, What::Short { due });
        };
        if phase.text.is_empty() {
            return fault(phase.column, What::NoPhase);
        }
        if !phases.contains(&phase.text) {
            if phases.len() == 2 {
                return fault(phase.column, What::ThirdPhase { text: phase.text.clone() });
            }
            phases.push(phase.text.clone());
        }
        if rows.len() == VALUES_MAX {
            return fault(1, What::TooMany);
        }
        let time = number_of("t", t, number)?;
        let reading = number_of("value", value, number)?;
        rows.push((time, number, phase.text.clone(), reading, t.text.clone()));
    }
    if rows.is_empty() {
        return Err(Fault { line: above + 1, column: 1, what: What::NoReading });
    }
    rows.sort_by(|a, b| a.0.total_cmp(&b.0));
    if let Some([one, other]) = rows.windows(2).find_map(|two| match two {
        [one, other] if one.0 >= other.0 => Some([one, other]),
        _ => None,
    }) {
        let what = What::SameTime { text: other.4.clone(), line: one.1 };
        return Err(Fault { line: other.1, column: 1, what });
    }
    let mut table = Table { t: Vec::new(), phase: Vec::new(), value: Vec::new() };
    for (t, _, phase, value, _) in rows {
        table.t.push(t);
        table.phase.push(phase);
        table.value.push(value);
    }
    Ok(table)
}

/// Where the three columns stand.
fn columns(names: &str, line: usize) -> Result<[usize; 3], Fault> {
    let fields = fields(names, line)?;
    let mut places = [0; 3];
    for (place, name) in places.iter_mut().zip(NAMES) {
        let named = |field: &&Field| field.text.eq_ignore_ascii_case(name);
        let mut found = fields.iter().enumerate().filter(|(_, field)| named(field));
        let Some((at, _)) = found.next() else {
            let mark = [';', '\t'].into_iter().find(|mark| names.contains(*mark));
            let what = mark.map_or(What::NoColumn(name), What::OtherMark);
            let column = mark.and_then(|mark| names.chars().position(|c| c == mark));
            return Err(Fault { line, column: column.map_or(1, |at| at + 1), what });
        };
        if let Some((_, again)) = found.next() {
            return Err(Fault { line, column: again.column, what: What::TwoColumns(name) });
        }
        *place = at;
    }
    Ok(places)
}

/// The fields of a line.
fn fields(line: &str, number: usize) -> Result<Vec<Field>, Fault> {
    csv::fields(line, ',').map_err(|open| Fault {
        line: number,
        column: open.column,
        what: What::OpenQuote,
    })
}

fn number_of(column: &'static str, field: &Field, line: usize) -> Result<f64, Fault> {
    let fault = |what| Err(Fault { line, column: field.column, what });
    if field.text.is_empty() || field.text.eq_ignore_ascii_case("na") {
        return fault(What::Missing(column));
    }
    if let Some(day) = Day::parse(&field.text).filter(|_| column == "t") {
        return Ok(day.number() as f64);
    }
    let Ok(value) = field.text.parse::<f64>() else {
        return fault(What::NoNumber { column, text: field.text.clone() });
    };
    match insight::Values::new([value]) {
        Ok(_) => Ok(value),
        Err(why) => fault(What::Unfit { column, why }),
    }
}
