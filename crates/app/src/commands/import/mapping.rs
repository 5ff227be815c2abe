//! What the columns and words of a file mean: said beforehand, recognised, or asked about.

use std::fmt;

use insight::{Measure, Rating};
use journal::Day;

/// What a column holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Role {
    /// The day.
    Date,
    /// What was measured.
    Measure,
    /// On which side.
    Side,
    /// The reading, before anything was rolled.
    Before,
    /// The reading just after.
    After,
}

/// What something is said to mean.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Map {
    pub(super) name: String,
    pub(super) meaning: Meaning,
}

/// A column's role, or a word's measure.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Meaning {
    Column(Role),
    /// The column isn't read; lines with the word aren't.
    Nothing,
    Word(Word),
}

/// What a word in the column of measures means.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Word {
    Measure(Measure),
    /// To which side is said elsewhere.
    Turning,
}

/// Which comes first in a day that is written with its year at the end.
#[derive(Clone, Copy, PartialEq, Eq, Debug, clap::ValueEnum)]
pub(super) enum Order {
    /// 23/11/2026
    DayFirst,
    /// 11/23/2026
    MonthFirst,
}

impl Role {
    pub(super) const ALL: [Role; 5] =
        [Role::Date, Role::Measure, Role::Side, Role::Before, Role::After];

    pub(super) const fn key(self) -> &'static str {
        match self {
            Role::Date => "date",
            Role::Measure => "measure",
            Role::Side => "side",
            Role::Before => "before",
            Role::After => "after",
        }
    }

    /// Other names that people and programs give it, as [`plain`] leaves them. Source: our choice;
    /// English, German and Spanish.
    const fn names(self) -> &'static [&'static str] {
        match self {
            Role::Date => {
                &["date", "day", "when", "time", "timestamp", "datum", "tag", "fecha", "dia"]
            }
            Role::Measure => &[
                "measure",
                "measurement",
                "what",
                "test",
                "type",
                "messung",
                "mass",
                "messgroesse",
                "was",
                "medida",
                "medicion",
                "prueba",
                "que",
            ],
            Role::Side => &["side", "direction", "seite", "richtung", "lado", "direccion"],
            Role::Before => &[
                "before", "pre", "value", "reading", "score", "vorher", "vor", "davor", "wert",
                "antes", "valor", "lectura",
            ],
            Role::After => &["after", "post", "nachher", "nach", "danach", "despues"],
        }
    }

    /// The role that a column of this name most likely has.
    pub(super) fn of(name: &str) -> Option<Role> {
        let name = plain(name);
        Role::ALL.into_iter().find(|role| role.names().contains(&name.as_str()))
    }
}

impl Word {
    /// What a word most likely means.
    pub(super) fn of(word: &str) -> Option<Word> {
        let word = plain(word);
        if let Some(measure) = Measure::from_key(&word) {
            return Some(Word::Measure(measure));
        }
        let rated = |rating| Some(Word::Measure(Measure::Rated(rating)));
        match word.as_str() {
            "rotation" | "turning" | "turn" | "thoracic-rotation" | "drehung" | "rotacion"
            | "giro" => Some(Word::Turning),
            "schmerz" | "schmerzen" | "dolor" | "nrs" => rated(Rating::Pain),
            "stiff" | "steifheit" | "steifigkeit" | "rigidez" => rated(Rating::Stiffness),
            "task" | "psfs" | "eigene-aufgabe" | "aufgabe" | "tarea" => rated(Rating::OwnTask),
            "tense" | "anspannung" => rated(Rating::Tension),
            "thoracic-extension" | "streckung" => Some(Word::Measure(Measure::Extension)),
            "head" | "cva" | "kopfwinkel" => Some(Word::Measure(Measure::HeadAngle)),
            "puls" | "ruhepuls" | "pulso" | "heart-rate" | "hr" | "resting-pulse" => {
                Some(Word::Measure(Measure::Pulse))
            }
            _ => None,
        }
    }

    /// The measure, given what the column of sides says.
    pub(super) fn on(self, side: &str) -> Option<Measure> {
        match (self, plain(side).as_str()) {
            (Word::Turning, "left" | "l" | "links" | "izquierda" | "izq") => {
                Some(Measure::RotationLeft)
            }
            (Word::Turning, "right" | "r" | "rechts" | "derecha" | "der") => {
                Some(Measure::RotationRight)
            }
            (Word::Turning, _) => None,
            (Word::Measure(measure), _) => Some(measure),
        }
    }
}

/// `Thoracic Rotation` as `thoracic-rotation`, `Maß` as `mass`, `después` as `despues`.
fn plain(name: &str) -> String {
    const MARKED: [(char, &str); 9] = [
        ('ä', "ae"),
        ('ö', "oe"),
        ('ü', "ue"),
        ('ß', "ss"),
        ('á', "a"),
        ('é', "e"),
        ('í', "i"),
        ('ó', "o"),
        ('ú', "u"),
    ];
    let plain = name.trim().to_lowercase().replace([' ', '_'], "-");
    MARKED.iter().fold(plain, |plain, (marked, letters)| plain.replace(*marked, letters))
}

/// Reads `Datum=date`.
pub(super) fn map(text: &str) -> Result<Map, String> {
    let (name, meaning) = text.rsplit_once('=').ok_or("it reads NAME=MEANING")?;
    let role = Role::ALL.into_iter().find(|role| role.key() == meaning);
    let meaning = match (role, meaning) {
        (Some(role), _) => Meaning::Column(role),
        (None, "nothing") => Meaning::Nothing,
        (None, word) => Meaning::Word(Word::of(word).ok_or_else(|| {
            let roles = Role::ALL.map(Role::key).join(", ");
            let measures = Measure::ALL.map(Measure::key).join(", ");
            format!("`{word}` is neither a column ({roles}, nothing) nor a measure ({measures}, rotation)")
        })?),
    };
    Ok(Map { name: name.into(), meaning })
}

/// Reads a measure's name.
pub(super) fn measure(word: &str) -> Result<Measure, String> {
    let keys = Measure::ALL.map(Measure::key).join(", ");
    Measure::from_key(word).ok_or_else(|| format!("there are: {keys}"))
}

/// A day as it stands in a file.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Written {
    /// It can be read in one way.
    Day(Day),
    /// Two numbers before the year, in one order or the other.
    Either { first: u8, second: u8, year: i16 },
}

impl Written {
    /// Reads `2026-11-23`, `2026/11/23`, `23.11.2026` or `23/11/2026`, also with a time behind it.
    pub(super) fn of(text: &str) -> Option<Written> {
        let day = text.split(['T', ' ']).next()?;
        let mark = ['-', '/', '.'].into_iter().find(|mark| day.contains(*mark))?;
        let parts: Vec<&str> = day.split(mark).collect();
        let [one, two, three] = parts.as_slice() else { return None };
        if one.len() == 4 {
            return Day::new(one.parse().ok()?, two.parse().ok()?, three.parse().ok()?)
                .map(Written::Day);
        }
        if three.len() != 4 {
            return None;
        }
        let (first, second, year) = (one.parse().ok()?, two.parse().ok()?, three.parse().ok()?);
        let day_first = Day::new(year, second, first);
        // With points between the day always comes first.
        match (day_first, Day::new(year, first, second)) {
            (Some(day), _) if mark == '.' => Some(Written::Day(day)),
            (Some(_), Some(_)) => Some(Written::Either { first, second, year }),
            (Some(day), None) | (None, Some(day)) => Some(Written::Day(day)),
            (None, None) => None,
        }
    }

    /// In which order it must be written; `None` where either may be.
    pub(super) fn order(text: &str) -> Option<Order> {
        let mut parts = text.split('/');
        let (first, second): (u8, u8) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
        match (first > 12, second > 12) {
            (true, false) => Some(Order::DayFirst),
            (false, true) => Some(Order::MonthFirst),
            (true, true) | (false, false) => None,
        }
    }

    /// The day, in that order.
    pub(super) fn day(self, order: Order) -> Option<Day> {
        match (self, order) {
            (Written::Day(day), _) => Some(day),
            (Written::Either { first, second, year }, Order::DayFirst) => {
                Day::new(year, second, first)
            }
            (Written::Either { first, second, year }, Order::MonthFirst) => {
                Day::new(year, first, second)
            }
        }
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Role::Date => "the day",
            Role::Measure => "what was measured",
            Role::Side => "the side",
            Role::Before => "the reading, before anything was rolled",
            Role::After => "the reading just after",
        })
    }
}
