//! The body, drawn: a person on a roller as filled shapes, from any side, at any moment.
//!
//! A rig in three dimensions is placed so that what should touch touches, and comes out as outlines
//! in paint order. It knows nothing of pages, files or pixels.
#![no_std]

extern crate alloc;

mod look;
mod picture;

pub use look::{Camera, Light, Look, Marks, Room, Skin};
pub use picture::{Colour, Frame, Path, Picture, Seg, Shape};
