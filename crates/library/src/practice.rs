//! The built-in techniques and ready routines, checked.

use alloc::vec::Vec;

use routine::{Catalogue, Routine, text};

use crate::{File, ROUTINES, TECHNIQUES};

/// Every built-in technique.
pub fn techniques() -> Catalogue {
    // Unworded: `expect` would bring words for every fault there is, for none that can be.
    let read = |file: &File| match text::technique(file.text) {
        Ok(technique) => technique,
        Err(_) => unreachable!("a test reads each without a fault"),
    };
    TECHNIQUES.iter().map(read).collect()
}

/// Every ready routine, in the order of [`ROUTINES`]. `catalogue` is [`techniques`]' own, so that
/// it needn't be made twice; with another one, a routine whose technique is missing is left out.
pub fn routines(catalogue: &Catalogue) -> Vec<Routine> {
    ROUTINES.iter().filter_map(|file| text::routine(file.text, catalogue).ok()).collect()
}
