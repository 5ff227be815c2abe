//! From a recording to a clip: for whoever makes a voice pack, never for who plays one.
//!
//! [`Recording::read`] takes a WAV file, [`Take::of`] finds the speech in it, [`Take::findings`]
//! says what is wrong with it and what to do, [`Take::clip`] cuts, levels, limits and fades it. An
//! engine's voice and a coach's own go the same way.

mod findings;
mod limiter;
mod recording;
mod resample;
mod take;
pub mod tuning;

pub use findings::Finding;
pub use recording::{Recording, RecordingError};
pub(crate) use resample::Resampler;
pub use take::Take;
