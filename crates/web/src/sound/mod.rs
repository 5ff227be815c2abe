//! What is heard: the track in a media element, the device's voice, the system's media controls.
//!
//! The samples are `sound`'s; here they are only handed to the browser.

mod aloud;
mod aside;
mod beep;
mod controls;
mod laid;
mod prompt;
mod quiet;
mod spoken;
mod studio;
mod track;
mod voice;

pub(crate) use aloud::Aloud;
pub(crate) use aside::aside;
pub(crate) use beep::beep;
pub(crate) use controls::{Controls, Key};
pub(crate) use prompt::Prompt;
pub(crate) use spoken::Spoken;
pub(crate) use track::{Heard, Order, Track};
pub(crate) use voice::Voice;
