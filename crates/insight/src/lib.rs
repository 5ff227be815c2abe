//! What changed, and whether it is real.
//!
//! Two halves. The statistics take plain numbers and know nothing of a coach: [`single_case`]
//! (non-overlap measures, tau, piecewise regression, randomisation), [`state_space`] (a level that
//! may wander, by maximum likelihood) and [`serial`] (a mean or a trend whose readings hang together
//! from day to day). On them stand the coach's own questions: [`mod@course`] (what changed from week to
//! week), [`mod@right_after`] (what a session does at once), [`mod@since_last`] (what today's number means
//! beside last week's), [`depends`] (what hangs on what), [`trial`]
//! (a person's own experiment), and [`mod@progress`], which asks a journal's history all of them.
//!
//! Numbers come in through one door, [`Values`], which refuses what isn't finite; past it nothing
//! fails but for want of readings. Everything is worked out with `libm`, so that it is the same to
//! the last bit on every machine, and nothing here draws a random number: a trial's order comes from
//! a seed that the person sees.
//!
//! What this deliberately isn't: it has no opinion of how glad to be. It gives intervals, verdicts and
//! what they can't say as data; [`told`] makes messages of these, so that browser, terminal and report
//! say the same, and `library` has the sentences.
#![no_std]

extern crate alloc;

pub mod course;
pub mod depends;
pub mod limits;
mod measure;
pub mod progress;
mod rank;
pub mod report;
pub mod right_after;
pub mod serial;
mod series;
pub mod since_last;
pub mod single_case;
mod special;
pub mod state_space;
pub mod told;
pub mod trial;
mod values;

pub use course::{Course, Point, Verdict, Week, course};
pub use measure::{Better, Measure, Rating, Rule, Threshold};
pub use progress::{Progress, Seen, progress};
pub use rank::{Kendall, kendall, theil_sen};
pub use right_after::{Effect, right_after};
pub use series::lag_one;
pub use since_last::{SinceLast, Taken, since_last, taken};
pub use values::{Interval, Refused, Values, median};
