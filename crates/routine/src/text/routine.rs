//! A routine file: TOML text → a checked [`Routine`] or all its faults.
//!
//! A self-contained text carries its techniques with it: that is what the journal keeps, so that a
//! replay never depends on today's library.

use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::ops::Range as Place;

use super::reader::Table;
use super::technique::technique_table;
use super::tree;
use crate::limits::{
    LIST_MAX, ROUTINE_MAX_SECS, SETS_MAX, STEPS_MAX, STILL_MAX_SECS, TITLE_CHARS_MAX,
};
use crate::{
    Catalogue, Draft, DraftStep, Enter, Fault, Found, Routine, Side, Step, Technique, Turns, title,
};

/// Reads a routine file, its techniques taken from `catalogue`.
///
/// # Errors
/// Every fault of the file, in the order of their places.
pub fn routine(text: &str, catalogue: &Catalogue) -> Result<Routine, Vec<Found>> {
    super::read(text, |table| routine_table(table, catalogue))
}

/// Reads a routine's text that carries its techniques with it.
///
/// # Errors
/// Every fault of the text, in the order of their places.
pub fn self_contained(text: &str) -> Result<Routine, Vec<Found>> {
    super::read(text, |table| {
        let mut catalogue = Catalogue::default();
        carried(table).into_iter().for_each(|technique| catalogue.insert(technique));
        routine_table(table, &catalogue)
    })
}

/// Reads a routine file of the person's own, its techniques taken from `catalogue` or, where that has
/// none of the name, from the text itself. Who sends a routine can't change a technique that is known.
///
/// # Errors
/// Every fault of the file, in the order of their places.
pub fn own_routine(text: &str, catalogue: &Catalogue) -> Result<Routine, Vec<Found>> {
    super::read(text, |table| {
        let mut all = catalogue.clone();
        for technique in carried(table) {
            if catalogue.get(technique.id()).is_none() {
                all.insert(technique);
            }
        }
        routine_table(table, &all)
    })
}

/// Reads a routine file as what it asks for, with the techniques that it carries: nothing but its form is
/// checked.
///
/// # Errors
/// Every fault of its form, in the order of their places.
pub fn draft(text: &str) -> Result<(Draft, Vec<Arc<Technique>>), Vec<Found>> {
    super::read(text, |table| {
        let carried = carried(table);
        let asked = Asked::read(table, &|_| true);
        let steps = asked.steps.into_iter().map(|(_, step)| step).collect();
        let (id, title, minutes) = (asked.id?, asked.title, asked.minutes);
        Some((Draft { id, title, minutes, steps }, carried))
    })
}

/// What a person calls the routine of this text, read from what stands before its first step alone; `None`
/// where nobody gave it a name. Nothing is checked.
pub fn title_of(text: &str) -> Option<String> {
    let head = text.split("\n[").next().unwrap_or_default();
    let (head, _) = tree::read(head);
    let name = title(head.get("name")?.text()?);
    Some(name).filter(|name| !name.is_empty())
}

/// The techniques that a text carries.
fn carried(table: &Table<'_, '_>) -> Vec<Arc<Technique>> {
    let mut all = Vec::new();
    for table in table.tables("technique", LIST_MAX) {
        all.extend(technique_table(&table).map(Arc::new));
        table.finish();
    }
    all
}

/// What a routine's table asks for.
struct Asked {
    id: Option<String>,
    title: String,
    minutes: Option<u32>,
    /// How many steps it has, whether they could be read or not.
    count: usize,
    /// Those that could be, each with its place.
    steps: Vec<(Place<usize>, DraftStep)>,
}

impl Asked {
    fn read(table: &Table<'_, '_>, known: &dyn Fn(&str) -> bool) -> Asked {
        let id = table.name("id").map(|id| id.value);
        let title = title(&table.line("name", TITLE_CHARS_MAX));
        let minutes = table.optional_number("minutes", 1, ROUTINE_MAX_SECS / 60);
        let tables = table.tables("step", STEPS_MAX);
        let count = tables.len();
        let mut steps = Vec::new();
        for table in tables {
            let step = step(&table, known);
            let at = table.at();
            table.finish();
            steps.extend(step.map(|step| (at, step)));
        }
        Asked { id, title, minutes: minutes.map(|minutes| minutes.value), count, steps }
    }
}

fn routine_table(table: &Table<'_, '_>, catalogue: &Catalogue) -> Option<Routine> {
    let asked = Asked::read(table, &|id| catalogue.get(id).is_some());
    if asked.steps.len() < asked.count {
        return None; // its faults are noted; checking the rest as a whole would mislead
    }
    let (places, steps): (Vec<Place<usize>>, Vec<Step>) = asked
        .steps
        .into_iter()
        .filter_map(|(at, step)| Some((at, step.with(catalogue.get(&step.technique)?))))
        .unzip();
    match Routine::new(asked.id?, asked.minutes, steps) {
        Ok(routine) => Some(routine.titled(&asked.title)),
        Err(faults) => {
            for (step, fault) in faults {
                let at = step.and_then(|step| places.get(step).cloned());
                table.fault(at.unwrap_or_else(|| table.at()), fault);
            }
            None
        }
    }
}

fn step(table: &Table<'_, '_>, known: &dyn Fn(&str) -> bool) -> Option<DraftStep> {
    let id = table.name("technique");
    let level = table.level("level");
    let ceiling = table.optional_level("ceiling");
    let sets = table.number("sets", 1, SETS_MAX);
    let secs = table.number("secs", 1, STILL_MAX_SECS);
    let enter = table.word("enter", Enter::ALL, Enter::key);
    let first = table.optional_word("first", Side::ALL, Side::key);
    let only = table.optional_word("only", Side::ALL, Side::key);
    let id = id?;
    if !known(&id.value) {
        table.fault(id.at, Fault::UnknownTechnique { id: id.value });
        return None;
    }
    let level = level?;
    Some(DraftStep {
        technique: id.value,
        level,
        ceiling: ceiling.filter(|ceiling| *ceiling != level),
        sets: sets?.value,
        secs: secs?.value,
        enter: enter?.value,
        turns: match (only, first) {
            (Some(only), _) => Turns::only(only.value),
            (None, Some(first)) => Turns::from(first.value),
            (None, None) => Turns::LeftRight,
        },
    })
}
