//! In and out: what a journal holds, in forms that other programs read.
//!
//! [`mod@archive`] is everything, and restores identically. The rest is taken from it for a purpose:
//! [`sheets`] (CSV) for a spreadsheet, [`fit`] for a training diary, [`fhir`] for a clinic's records,
//! [`ical`] for a calendar. `docs/formats.md` describes each for whoever reads them.
//!
//! All of it is a function of the journal: the same journal gives the same bytes, and no form asks
//! what time it is. Nothing is worked out or judged here.
//!
//! What this deliberately isn't: it writes no files and packs nothing, that is `app`'s; it reads none of
//! these forms but the journal's own lines (`journal::copy`); it holds no sentence, words are handed in.
#![no_std]

extern crate alloc;

pub mod archive;
mod csv;
mod decimal;
pub mod fhir;
pub mod fit;
pub mod ical;
mod json;
mod measured;
mod moment;
mod read;
pub mod sessions;
pub mod sheets;
mod taken_in;
mod uuid;

pub use measured::{At, Measured, Source, Told, When, measured};
