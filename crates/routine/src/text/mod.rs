//! Files that people write: TOML text in, a checked value or all its faults out, and back to text.
//!
//! Reading never stops at the first fault, so that a person mends a file in one go.

mod print;
mod reader;
mod routine;
mod technique;
mod toml;
pub mod tree;

pub use print::{print_draft, print_routine, print_technique};
pub use routine::{draft, own_routine, routine, self_contained, title_of};
pub use technique::technique;

use alloc::vec;
use alloc::vec::Vec;
use core::cell::RefCell;

use crate::limits::FILE_BYTES_MAX;
use crate::{Fault, Found, fault};
use reader::Table;
pub(crate) use reader::{is_name, steers};

/// Reads `text` as TOML and hands its top table to `read`; gives what it made, or all faults.
fn read<T>(text: &str, read: impl FnOnce(&Table<'_, '_>) -> Option<T>) -> Result<T, Vec<Found>> {
    if text.len() > FILE_BYTES_MAX {
        let fault = Fault::FileTooLarge { bytes: text.len(), limit: FILE_BYTES_MAX };
        return Err(vec![Found { at: 0..0, fault }]);
    }
    let (tree, wrong) = tree::read(text);
    let wrong = wrong.into_iter();
    let wrong = wrong.map(|not| Found { at: not.at, fault: Fault::NotToml { reason: not.reason } });
    let faults = RefCell::new(wrong.collect());
    let table = Table::new(&tree, 0..0, &faults);
    let made = read(&table);
    table.finish();
    let faults = faults.into_inner();
    match made {
        Some(value) if faults.is_empty() => Ok(value),
        Some(_) | None => Err(fault::in_order(faults)),
    }
}
