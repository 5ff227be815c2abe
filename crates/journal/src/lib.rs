//! What a person did, at rest: entries, their merge and deletion, the stored versions, and what is
//! worked out from them.
//!
//! The data's way: a [`Note`] becomes a [`Page`], a [`Writer`] makes an [`Entry`] of it, a
//! [`Keeper`] makes it durable; entries of all devices merge in a [`Journal`], and [`History`] is
//! worked out from that and can be thrown away.
//!
//! What this deliberately isn't: it knows no clock, no randomness, no file and no network; all of
//! them come in as arguments or stay with the keeper. It judges nothing: that is `plan`.
#![no_std]

extern crate alloc;

mod bytes;
mod clock;
#[cfg(feature = "contract")]
pub mod contract;
pub mod copy;
mod draft;
mod entry;
mod history;
pub mod inputs;
mod join;
mod json;
mod keeper;
pub mod limits;
mod merged;
mod note;
mod print;
mod profile;
mod reading;
mod replay;
mod run;
mod spots;
pub mod sync;
pub mod v1;
mod wall;
pub mod wire;
mod writer;

pub use bytes::{Hash, JournalId, Salt, SeriesId, SessionId};
pub use clock::Clock;
pub use draft::Draft;
pub use entry::{Content, Entry, Header, Kind, Order, Place, Unsound, content_hash};
pub use history::{Counted, History, MonthOfSessions, OpenSession, PastSession};
pub use join::{Gap, carried, carried_state};
pub use keeper::{Keeper, KeeperError};
pub use merged::{Inserted, Journal, Problem, WrongJournal};
pub use note::{
    Bar, Erasure, Felt, Morning, Note, Restriction, Setting, SpotTold, Term, Unreadable, kinds,
    pages,
};
pub use print::print;
pub use profile::{Floor, GateAnswers, Goal, Profile};
pub use reading::{Angle, PastReading, Pulse, Reading, RotationTest};
pub use replay::{ReplayError, rebuild, replay, resume};
pub use run::{Answer, Outcome, Purpose, SessionRecord, Started, Summary, Way, Worked};
pub use spots::{PastSpot, ToldSpot};
pub use wall::{Day, Month, WallTime};
pub use writer::{Page, SeriesState, Writer};
