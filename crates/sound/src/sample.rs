//! The third kind of time: a count of samples. Never mixed with session or wall time.

use core::ops::Range;

use routine::SessionTime;

use crate::tuning::TRACK_RATE_HZ;

/// Samples a second. A whole number of samples a millisecond, so that every moment of a session
/// falls on a sample and nothing is ever rounded.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct SampleRate {
    per_ms: u32,
}

/// A position in the track: samples since its beginning.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Sample(u64);

impl SampleRate {
    /// The rate of the track.
    pub const TRACK: SampleRate = SampleRate { per_ms: TRACK_RATE_HZ / 1000 };

    /// Samples a second.
    pub const fn hz(self) -> u32 {
        self.per_ms * 1000
    }

    /// Samples a millisecond.
    pub const fn per_ms(self) -> u32 {
        self.per_ms
    }

    /// The first sample of the millisecond `at`. Exact.
    pub const fn sample_at(self, at: SessionTime) -> Sample {
        Sample(at.ms() as u64 * self.per_ms as u64)
    }

    /// The millisecond that `sample` falls in: rounded down.
    pub const fn time_of(self, sample: Sample) -> SessionTime {
        let ms = sample.0 / self.per_ms as u64;
        SessionTime::from_ms(if ms > u32::MAX as u64 { u32::MAX } else { ms as u32 })
    }
}

impl Sample {
    /// The track's beginning.
    pub const ZERO: Sample = Sample(0);

    /// The sample with this number, from 0.
    pub const fn new(index: u64) -> Sample {
        Sample(index)
    }

    /// Its number, from 0.
    pub const fn index(self) -> u64 {
        self.0
    }

    /// How many samples after `earlier` it is; zero where it is before.
    pub const fn since(self, earlier: Sample) -> u64 {
        self.0.saturating_sub(earlier.0)
    }

    /// The `count` samples from this one on.
    pub const fn next(self, count: u64) -> Range<Sample> {
        self..Sample(self.0.saturating_add(count))
    }
}
