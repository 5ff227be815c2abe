//! The sound's laws, its tones and breath as they are heard, its captions and golden samples.

mod amended;
mod breath;
mod captions;
mod golden;
mod guide;
mod loudness;
mod slices;
mod tones;
mod wav;
