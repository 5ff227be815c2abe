//! The built-in practice: techniques, ready routines, claims, sources, and every word in a
//! language.
//!
//! The files themselves lie in the repository's `library/` folder and are embedded. Messages go in,
//! text comes out: [`Words`] is the only place where a sentence is made. What this deliberately
//! isn't: it decides nothing (what is done today is `plan`'s), and it computes no time beyond how
//! long a voice needs for a sentence ([`estimate`]).
//!
//! ```
//! let catalogue = library::techniques();
//! let words = library::Words::english();
//! let routine = &library::routines(&catalogue)[0];
//! let phrases = routine::phrases(routine).into_iter().map(|phrase| phrase.message);
//! let lengths = library::estimate(&words, phrases);
//! assert!(routine::compile(routine, &lengths).is_ok());
//! ```

#![no_std]

extern crate alloc;

mod catalogue;
mod claims;
mod estimate;
mod files;
pub mod own;
mod practice;
pub mod search;
mod table;
pub mod tuning;
mod words;

pub use catalogue::{Clip, Fit, WHY_PAUSED, clips};
pub use claims::{Certainty, Claim, Effect, Source, Status, claims, effects, sources};
pub use estimate::estimate;
pub use files::{File, REPORT_STYLE, ROUTINES, TECHNIQUES, VOICES, voice};
pub use practice::{routines, techniques};
pub use words::{PSEUDO, Words, packs, pseudo};
