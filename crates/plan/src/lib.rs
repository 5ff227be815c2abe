//! What is right for this person today: the safety gate per technique, and today's routine with its
//! ceilings and reasons.
//!
//! The data's way: [`Request`] (who, what they did, how it is today) → [`Gate`] (stop, ask, swap,
//! go) → whose day it is ([`Whose`]) → level → techniques → [`Plan`] (a checked routine that fills the minutes). Everything is
//! a pure function of its arguments, so the same request gives the same plan everywhere.
//!
//! What this deliberately isn't: it makes no diagnosis, it holds no sentence (words are
//! [`routine::Message`]s), and whether something helped it asks `insight`.
//!
//! ```
//! use journal::{About, Day, Floor, GateAnswers, Goal, Profile, WallTime};
//! use plan::{Cleared, Reason, Request, Wish, today};
//! use routine::Gear;
//!
//! let on = Day::new(2026, 11, 23).ok_or("a day")?;
//! let profile = Profile {
//!     goal: Goal::Range,
//!     gear: [Gear::Roller, Gear::Cushion, Gear::Wall].into(),
//!     floor: Floor::Reachable,
//!     gate: Some(GateAnswers { ticked: [].into(), on }),
//!     minutes: 8,
//!     language: "en".into(),
//! };
//! let plan = today(&Request {
//!     catalogue: &library::techniques(),
//!     profile: &profile,
//!     about: &About::default(),
//!     following: None,
//!     trial: None,
//!     cleared: &Cleared::default(),
//!     restrictions: &[],
//!     spots: &[],
//!     helped: &[],
//!     past: &[],
//!     now: WallTime::new(1_795_420_800_000, 0).ok_or("a time")?,
//!     pain: None,
//!     wish: &Wish::default(),
//! })?;
//! assert!(plan.routine.span().secs().abs_diff(8 * 60) <= 5);
//! assert!(plan.reasons.contains(&Reason::Goal(Goal::Range)));
//! # Ok::<(), Box<dyn core::error::Error>>(())
//! ```
#![no_std]

extern crate alloc;

mod add;
mod appointments;
mod ask;
mod calendar;
mod dose;
mod fill;
mod fit;
mod gate;
mod helped;
pub mod ical;
mod level;
pub mod limits;
mod moves;
mod past;
mod pick;
mod print;
mod programme;
mod reasons;
mod recheck;
mod request;
mod spots;
mod table;
mod today;
mod trial;
mod weekly;
mod whose;

pub use add::{Added, add};
pub use appointments::{Appointment, What, appointments, practice_days, practice_time};
pub use ask::{AskPain, ask_pain, asked_about};
pub use calendar::{Calendar, Event, Zone, print as print_calendar};
pub use dose::amount;
pub use fit::{Objection, Unfit, fit};
pub use gate::{Answer, Because, Gate, Next, Ruling, Says, Verdict, With, emergency};
pub use helped::{Helped, helped};
pub use programme::{Between, PROGRAMMES, Programme, Repeated, Standing, State, standing};
pub use reasons::{OutOf, Reason, WhyLevel, caution};
pub use recheck::{Recheck, recheck};
pub use request::{Again, CLEARED_SETTING, Cleared, Kind, NoPlan, Onset, Pain, Request, Wish};
pub use spots::{SpotToday, Stay};
pub use today::{LeftOut, Plan, good_next_day, today};
pub use trial::{Drawn, TrialSays, TrialToday, Waits, trial_says};
pub use weekly::Weekly;
pub use whose::Whose;
