//! The built-in techniques and ready routines, checked.

use alloc::vec::Vec;

use routine::{Catalogue, Routine, text};

use crate::{ROUTINES, TECHNIQUES};

/// Every built-in technique.
pub fn techniques() -> Catalogue {
    let read = |text| text::technique(text).expect("a test reads each without a fault");
    TECHNIQUES.iter().map(|file| read(file.text)).collect()
}

/// Every ready routine, in the order of [`ROUTINES`]. `catalogue` is [`techniques`]' own, so that
/// it needn't be made twice; with another one, a routine whose technique is missing is left out.
pub fn routines(catalogue: &Catalogue) -> Vec<Routine> {
    ROUTINES.iter().filter_map(|file| text::routine(file.text, catalogue).ok()).collect()
}
