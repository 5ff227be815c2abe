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

mod about;
mod archive;
mod bytes;
mod clock;
#[cfg(feature = "contract")]
pub mod contract;
pub mod copy;
mod draft;
mod entry;
mod favourites;
mod history;
mod imports;
pub mod inputs;
mod join;
mod json;
mod keeper;
pub mod limits;
mod merged;
mod note;
mod own;
mod print;
mod profile;
mod programme;
mod reading;
mod replay;
mod run;
mod spots;
pub mod sync;
mod traces;
mod trials;
pub mod v1;
mod wall;
mod weekday;
pub mod wire;
mod writer;

pub use about::{About, Experience, Feel, Height, RollerLength};
pub use archive::{Counted, Habits, MonthOfSessions, Totals, YearOfSessions};
pub use bytes::{Hash, JournalId, OwnId, Salt, SeriesId, SessionId};
pub use clock::Clock;
pub use draft::Draft;
pub use entry::{Content, Entry, Header, Kind, Order, Place, Unsound, content_hash};
pub use favourites::{Favourite, Liked};
pub use history::{History, OpenSession, PastSession};
pub use imports::{Imported, ImportedReading, PastImport};
pub use join::{Gap, carried, carried_state};
pub use keeper::{Keeper, KeeperError};
pub use merged::{Inserted, Journal, Problem, WrongJournal};
pub use note::{
    Bar, Erasure, Felt, LANGUAGE_SETTING, Morning, Note, Restriction, Setting, SpotTold, Term,
    Unreadable, kinds, pages,
};
pub use own::{Own, PastOwn};
pub use print::print;
pub use profile::{Floor, GateAnswers, Goal, Profile};
pub use programme::{Following, Pause, ProgrammeTurn, Turn};
pub use reading::{Angle, PastReading, Pulse, Reading, RotationTest};
pub use replay::{ReplayError, rebuild, recorded, replay, resume};
pub use run::{Answer, Outcome, Purpose, SessionRecord, Started, Summary, Way, Worked};
pub use spots::{PastSpot, ToldSpot};
pub use traces::{NOTE_SETTING, Trace, traces};
pub use trials::{PastTrial, TrialDay, TrialNote, TrialTerms, TrialWhat};
pub use wall::{Day, Month, WallTime};
pub use weekday::{TimeOfDay, Weekday};
pub use writer::{Page, SeriesState, Writer};
