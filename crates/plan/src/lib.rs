//! What is right for this person today: the safety gate per technique, and today's routine with its
//! ceilings and reasons.
//!
//! The data's way: [`Request`] (who, what they did, how it is today) → [`Gate`] (stop, ask, swap,
//! go) → level → techniques → [`Plan`] (a checked routine that fills the minutes). Everything is
//! a pure function of its arguments, so the same request gives the same plan everywhere.
//!
//! What this deliberately isn't: it makes no diagnosis, it holds no sentence (words are
//! [`routine::Message`]s), and it doesn't judge whether anything helped: that is `insight`.
#![no_std]

extern crate alloc;

mod dose;
mod fill;
mod gate;
mod level;
pub mod limits;
mod past;
mod pick;
mod print;
mod reasons;
mod request;
mod table;
mod today;

pub use gate::{Answer, Because, Gate, Ruling, Says, Verdict, With, emergency};
pub use reasons::{OutOf, Reason, WhyLevel};
pub use request::{Again, Cleared, NoPlan, Onset, Pain, Request, Wish};
pub use today::{LeftOut, Plan, today};
