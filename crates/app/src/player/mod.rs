//! The terminal player: pages on the full screen, the session among them, and its sound.
//!
//! It holds no rule of the practice: what is shown is the session's `View`, what is pressed goes
//! to the engine, and what can be pressed the view says.

mod ask;
mod digits;
mod mosaic;
mod pacer;
mod paper;
mod safety;
mod sound;
mod stage;
mod ui;

pub(crate) use ask::{Choice, LEAVE, Scale};
pub(crate) use mosaic::{Mosaic, Shades};
pub(crate) use safety::Safety;
pub(crate) use sound::{Sound, Wish};
pub(crate) use stage::{Bell, Stage};
pub(crate) use ui::{Left, Look, Ui};
