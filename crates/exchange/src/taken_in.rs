//! What files brought in: each value by itself, before and after apart. A measure that only a newer
//! Rollwise knows is left out; it stays in the journal.

use alloc::vec::Vec;

use insight::Measure;
use journal::{Day, History};

use crate::measured::{Source, When};

/// One value of a file.
pub(crate) struct TakenIn<'a> {
    /// The file, and which of its readings this is.
    pub(crate) source: Source<'a>,
    /// On which day.
    pub(crate) day: Day,
    /// Before anything was rolled, or just after.
    pub(crate) when: When,
    /// Of what.
    pub(crate) measure: Measure,
    /// How much, in tenths.
    pub(crate) tenths: i16,
}

/// All values that files brought, the file that was taken in first before the others.
pub(crate) fn taken_in(history: &History) -> Vec<TakenIn<'_>> {
    let mut all = Vec::new();
    for past in history.imports.iter().rev() {
        for (number, reading) in past.imported.readings.iter().enumerate() {
            let Some(measure) = Measure::from_key(&reading.measure) else { continue };
            let source = Source::File { name: &past.imported.file, entry: past.place, number };
            let value = |when, tenths| TakenIn { source, day: reading.day, when, measure, tenths };
            all.push(value(When::Before, reading.before));
            all.extend(reading.after.map(|after| value(When::After, after)));
        }
    }
    all
}
