//! The session engine: a timeline played for a person who may wish otherwise at any moment, and
//! the [`View`] of it that every player shows.
//!
//! Time is an argument: the track's position. The engine never asks what time it is, keeps no
//! thread and writes nothing. [`Session::handle`] is the only mutation; what it returns is what
//! happened, and replaying that gives the same session.
#![no_std]

extern crate alloc;

mod engine;
mod event;
mod input;
mod keys;
mod reading;
mod view;

pub use engine::{Phase, Session, SetDone, State};
pub use event::{Event, Happened};
pub use input::{Input, Measure, Moment, Press, Score};
pub use keys::{ESCAPE, KEYS, STOP_KEYS};
pub use reading::Reading;
pub use view::{BreathView, PoseView, Said, View, WayOff};

/// The version of the engine's behaviour. It goes into the journal with each session, so that a
/// replay knows which engine it needs. Raise it when the same inputs give other events.
pub const ENGINE_VERSION: u32 = 1;
