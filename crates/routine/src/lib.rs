//! The words of the practice and its one clock: body words, techniques and routines from text to
//! checked values, and the timeline compiled from them.
//!
//! The data's way: text → [`text`] (a draft and a list of faults; parsing never fails) →
//! [`Technique`], [`Routine`] (checked: nobody checks again) → [`compile`] → [`Timeline`] →
//! [`Timeline::amend`]. Nobody else computes a start time. A routine that somebody puts together is a
//! [`Draft`] until it is checked.
//!
//! What this deliberately isn't: it holds no sentence in any language (a [`Message`] is a key with
//! arguments), it knows no clock, and it never reads a file.
#![no_std]

extern crate alloc;

mod body;
mod draft;
mod fault;
mod lengths;
pub mod limits;
mod mend;
mod message;
mod routine;
mod safety;
pub mod share;
mod slip;
mod sort;
mod sorted;
mod technique;
pub mod text;
mod time;
mod timeline;
mod words;

pub use body::{
    Band, Contact, Gear, KeepOut, Level, Position, Region, Side, Sides, Turns, Vertebra,
};
pub use draft::{Checked, Draft, DraftStep, Edit, Editor, Wrong, title};
pub use fault::{Fault, Found};
pub use lengths::{Lengths, PhraseLength};
pub use message::{Arg, Message, MessageError};
pub use routine::{Catalogue, Enter, Routine, Step};
pub use safety::{Basis, Condition};
pub use slip::Slip;
pub use sort::sort_by_key;
pub use sorted::{Map, Set};
pub use technique::{
    ClaimRef, Dose, LevelForm, Moved, Movement, MovesOn, Path, Poses, Range, RollerLie, Script,
    Technique,
};
pub use time::{SessionTime, Span};
pub use timeline::{
    Block, BlockKind, Change, Cue, CueKind, Form, Half, Interlude, Phrase, Spot, StopReason,
    Strength, Tempo, Timeline, Tone, compile, phrases,
};
