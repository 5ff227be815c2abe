//! One moment of the track, for one loudspeaker or for two.
//!
//! With two, what belongs to a side leans to it: it is louder there by as much as it is softer on
//! the other. So the mean of both is what one alone would play, and nobody who hears only one misses
//! anything.

use crate::render::{guarded, quantised};

/// For how many loudspeakers a track is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Channels {
    /// One.
    #[default]
    Mono,
    /// Two, left and right: tones and words lean to the side that is worked.
    Stereo,
}

/// A moment of the track: a sample (`i16`), or one for the left and one for the right (`[i16; 2]`).
pub trait Frame: Copy + Default + 'static {
    /// For how many loudspeakers it is.
    const CHANNELS: Channels;

    /// Of what both play, and what the left one plays more than the right one, by half.
    #[doc(hidden)]
    fn mixed(both: f32, left: f32) -> Self;

    /// Its samples, the left one first.
    fn samples(&self) -> &[i16];

    /// This one and another, sample by sample.
    #[must_use]
    fn with(self, other: Self, mix: impl Fn(i16, i16) -> i16) -> Self;
}

impl Channels {
    /// How many there are.
    pub const fn count(self) -> usize {
        match self {
            Channels::Mono => 1,
            Channels::Stereo => 2,
        }
    }
}

impl Frame for i16 {
    const CHANNELS: Channels = Channels::Mono;

    #[inline]
    fn mixed(both: f32, _left: f32) -> i16 {
        quantised(guarded(both))
    }

    fn samples(&self) -> &[i16] {
        core::slice::from_ref(self)
    }

    fn with(self, other: i16, mix: impl Fn(i16, i16) -> i16) -> i16 {
        mix(self, other)
    }
}

impl Frame for [i16; 2] {
    const CHANNELS: Channels = Channels::Stereo;

    #[inline]
    fn mixed(both: f32, left: f32) -> [i16; 2] {
        [quantised(guarded(both + left)), quantised(guarded(both - left))]
    }

    fn samples(&self) -> &[i16] {
        self
    }

    fn with(self, other: [i16; 2], mix: impl Fn(i16, i16) -> i16) -> [i16; 2] {
        [mix(self[0], other[0]), mix(self[1], other[1])]
    }
}
