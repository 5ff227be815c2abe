//! A voice: recorded phrases in one file, a *pack*, and how they get in and out of it.
//!
//! [`Pack`] reads one, gives the [`Lengths`](routine::Lengths) that the compiler asks for, and
//! decodes single clips. [`pack`] makes one from samples. What this deliberately isn't: it knows no
//! words (which phrases there must be is `library::clips`), no files, and no recordings as people
//! make them ([`studio`](crate::studio)).

mod codec;
pub mod limits;
mod make;
mod mdct;
mod range;
mod read;

pub use make::{Label, PackTooLarge, Spoken, pack};
pub use read::{Pack, PackError};
