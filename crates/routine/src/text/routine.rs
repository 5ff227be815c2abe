//! A routine file: TOML text → a checked [`Routine`] or all its faults.
//!
//! A self-contained text carries its techniques with it: that is what the journal keeps, so that a
//! replay never depends on today's library.

use alloc::vec::Vec;
use core::ops::Range as Place;

use super::reader::Table;
use super::technique::technique_table;
use crate::limits::{LIST_MAX, ROUTINE_MAX_SECS, SETS_MAX, STEPS_MAX, STILL_MAX_SECS};
use crate::{Catalogue, Enter, Fault, Found, Level, Routine, Side, Step, Turns};

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
        for technique in table.tables("technique", LIST_MAX) {
            if let Some(technique) = technique_table(&technique) {
                catalogue.insert(technique);
            }
            technique.finish();
        }
        routine_table(table, &catalogue)
    })
}

fn routine_table(table: &Table<'_, '_>, catalogue: &Catalogue) -> Option<Routine> {
    let id = table.name("id");
    let minutes = table.optional_number("minutes", 1, ROUTINE_MAX_SECS / 60);
    let tables = table.tables("step", STEPS_MAX);
    let count = tables.len();
    let (places, steps): (Vec<Place<usize>>, Vec<Step>) = tables
        .into_iter()
        .filter_map(|table| {
            let step = step(&table, catalogue);
            let at = table.at();
            table.finish();
            step.map(|step| (at, step))
        })
        .unzip();
    if steps.len() < count {
        return None; // its faults are noted; checking the rest as a whole would mislead
    }
    match Routine::new(id?.value, minutes.map(|minutes| minutes.value), steps) {
        Ok(routine) => Some(routine),
        Err(faults) => {
            for (step, fault) in faults {
                let at = step.and_then(|step| places.get(step).cloned());
                table.fault(at.unwrap_or_else(|| table.at()), fault);
            }
            None
        }
    }
}

fn step(table: &Table<'_, '_>, catalogue: &Catalogue) -> Option<Step> {
    let id = table.name("technique");
    let level = table.number("level", 1, 5).and_then(|number| to_level(number.value));
    let ceiling = table.optional_number("ceiling", 1, 5).and_then(|number| to_level(number.value));
    let sets = table.number("sets", 1, SETS_MAX);
    let secs = table.number("secs", 1, STILL_MAX_SECS);
    let enters = [Enter::Full, Enter::Brief];
    let enter = table.word("enter", &enters, enter_key);
    let first = table.optional_word("first", Side::ALL, Side::key);
    let only = table.optional_word("only", Side::ALL, Side::key);
    let id = id?;
    let Some(technique) = catalogue.get(&id.value) else {
        table.fault(id.at, Fault::UnknownTechnique { id: id.value });
        return None;
    };
    let level = level?;
    Some(Step {
        technique: technique.clone(),
        level,
        ceiling: ceiling.unwrap_or(level),
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

fn to_level(number: u32) -> Option<Level> {
    u8::try_from(number).ok().and_then(Level::new)
}

/// The word for how a technique is entered.
pub(super) fn enter_key(enter: Enter) -> &'static str {
    match enter {
        Enter::Full => "full",
        Enter::Brief => "brief",
    }
}
