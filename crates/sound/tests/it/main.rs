//! The sound's laws, its tones and breath as they are heard, its captions and golden samples.

mod amended;
mod breath;
mod captions;
mod flac;
mod golden;
mod guide;
mod listener;
mod loudness;
mod measure;
mod pack;
mod slices;
mod spoken;
mod stereo;
mod studio;
mod tones;
mod tones_only;
mod voice;
mod wav;
