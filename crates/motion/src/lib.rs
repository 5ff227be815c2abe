//! What a phone's sensors tell of a person who rolls: passes and their pace, pauses, poses, double taps,
//! and how far something turned.
//!
//! [`Sample`]s go in as a browser hands them over, [`Reading`]s come out of [`Motion`], each with how
//! sure it is and when it truly was. [`measure`] asks for a movement and measures it; [`photo`] measures a
//! head from the side. Inside is [`orientation`], which knows where up is.
//!
//! What this deliberately isn't: it listens to no sensor, keeps no clock, and knows nothing of
//! techniques, sessions or journals. It needs no magnetometer and tells no north.
#![no_std]

extern crate alloc;

pub mod limits;
pub mod measure;
mod motion;
pub mod orientation;
mod passes;
pub mod photo;
mod reading;
mod rocking;
mod sample;
mod smooth;
mod speed;
mod steps;
mod stillness;
mod strokes;
mod taps;
pub mod tuning;
mod vector;
mod velocity;

pub use motion::{Attitude, Motion};
pub use reading::{Pace, Pass, Pose, Quality, Reading};
pub use sample::{Refused, Sample, SensorTime, Sign};
pub use vector::{Quaternion, Vector};
