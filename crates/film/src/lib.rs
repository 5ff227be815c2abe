//! A film: pictures in time, packed small, and put into one file with sound and captions.
//!
//! The data's way: pixels → [`Encoder`] (VP8, RFC 6386) → [`Webm`] (Matroska, RFC 9559), beside Opus
//! packets and captions that somebody else made. It is made for drawn pictures: large even areas,
//! sharp edges, and from one frame to the next almost nothing that changes. What doesn't change
//! costs next to nothing, in time and in bytes.
//!
//! What this deliberately isn't: it knows nothing of bodies, words or sessions, it draws nothing and
//! writes no files. It looks for no motion: a drawn limb's edges are cheaper to send again than to
//! look for.
#![no_std]

extern crate alloc;

mod vp8;
mod webm;

pub use vp8::{Encoder, Quality, Wish};
pub use webm::{Chapter, End, Sound, Tracks, Webm};
