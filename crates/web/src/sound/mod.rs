//! What is heard: the track in a media element, the device's voice, the system's media controls.
//!
//! The samples are `sound`'s; here they are only handed to the browser.

mod controls;
mod track;
mod voice;

pub(crate) use controls::{Controls, Key};
pub(crate) use track::{Heard, Track, beep};
pub(crate) use voice::Voice;
