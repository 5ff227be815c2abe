//! The body, drawn: a person on a roller as filled shapes, from any side, at any moment.
//!
//! A rig in three dimensions is placed so that what should touch touches, and comes out as outlines
//! in paint order. It knows nothing of pages, files or pixels.
#![no_std]

extern crate alloc;

mod blend;
mod body;
mod draw;
mod figure;
mod flesh;
pub mod limits;
mod look;
pub mod map;
mod mix;
mod picture;
mod place;
mod pose;
mod poses;
mod report;
mod scene;
mod skeleton;
mod wrong;

pub use figure::{Body, Figure, Posed, UnknownPose};
pub use look::{Camera, Light, Look, Marks, Room, Skin};
pub use picture::{Colour, Frame, Line, Path, Picture, Seg, Shape};
pub use report::{Angle, Depth, Joint, Pressed, Touch};
pub use scene::{Motion, Stagehand, scene};
