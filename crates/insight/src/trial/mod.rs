//! A person's own experiment: does rolling help my turning? Extension or rotation first?
//!
//! Days go in pairs, one of each kind, in an order that chance draws within each pair. What is
//! measured, how many pairs, and how much counts as real are set before the first day ([`Plan`]). The
//! order comes from a seed that is shown, so that anybody can draw it again. The result
//! ([`result()`]) is a randomisation test: it supposes nothing but that the order was drawn, and
//! stays at its promised error however the days hang together (evidence 0.5). Each look at it before
//! the end is counted and paid for.
//!
//! A day counts as the kind that was drawn only where the recorded sessions don't say otherwise
//! ([`went()`]).
//!
//! Carry-over is short, minutes, so one night lies between the kinds (evidence 0.5).

mod outcome;
mod plan;
mod running;
mod seed;
pub mod told;
mod went;

pub use outcome::{Finding, Outcome, PairOfDays, Silence, result};
pub use plan::{Kind, Moment, NoTrial, Plan, Question, pairs_needed};
pub use running::{Asks, Running};
pub use seed::Seed;
pub use went::{EXTENDING, TURNING, Went, went};
