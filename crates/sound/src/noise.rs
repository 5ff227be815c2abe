//! The bed's breath: noise that can start at any sample.
//!
//! White noise is a hash of the sample's number, so it needs no state. The filters do; they start
//! anew at fixed positions, [`BLOCK`] samples apart, [`WARM_UP`] samples early, which is long
//! enough that a filter started there and one that never stopped can't be told apart.

use crate::tuning::{NOISE_BRIGHT_HZ, NOISE_BRIGHT_Q, NOISE_DARK_HZ, NOISE_DARK_Q, NOISE_SOFT_HZ};
use crate::{Sample, SampleRate};

/// How many samples one start of the filters serves.
pub(crate) const BLOCK: u64 = 2_400;
/// How many samples earlier the filters start.
const WARM_UP: u64 = 480;

/// The dark and the bright band at one sample.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub(crate) struct Bands {
    pub(crate) dark: f32,
    pub(crate) bright: f32,
}

/// Noise in two bands, read forward from any position.
#[derive(Clone, Debug)]
pub(crate) struct Noise {
    next: u64,
    soft: [f32; 2],
    soft_gain: f32,
    dark: Band,
    bright: Band,
}

impl Noise {
    /// The noise from `position` on.
    pub(crate) fn from(position: Sample, rate: SampleRate) -> Noise {
        let soft = libm::expf(-core::f32::consts::TAU * NOISE_SOFT_HZ / rate.hz() as f32);
        let mut noise = Noise {
            next: 0,
            soft: [0.0; 2],
            soft_gain: 1.0 - soft,
            dark: Band::new(NOISE_DARK_HZ, NOISE_DARK_Q, rate),
            bright: Band::new(NOISE_BRIGHT_HZ, NOISE_BRIGHT_Q, rate),
        };
        noise.restart(position.index() / BLOCK);
        while noise.next < position.index() {
            noise.filter();
        }
        noise
    }

    /// The bands at the next sample.
    #[inline]
    pub(crate) fn next(&mut self) -> Bands {
        if self.next.is_multiple_of(BLOCK) {
            self.restart(self.next / BLOCK);
        }
        self.filter()
    }

    fn restart(&mut self, block: u64) {
        let start = block * BLOCK;
        self.soft = [0.0; 2];
        self.dark.clear();
        self.bright.clear();
        self.next = start.saturating_sub(WARM_UP);
        while self.next < start {
            self.filter();
        }
    }

    #[inline]
    fn filter(&mut self) -> Bands {
        let white = white(self.next);
        self.next += 1;
        self.soft[0] += (white - self.soft[0]) * self.soft_gain;
        self.soft[1] += (self.soft[0] - self.soft[1]) * self.soft_gain;
        Bands { dark: self.dark.next(self.soft[1]), bright: self.bright.next(self.soft[1]) }
    }
}

/// White noise, −1 to 1. The mixing is `lowbias32` by C. Wellons (public domain).
#[inline]
fn white(index: u64) -> f32 {
    let mut x = (index as u32) ^ 0x9e37_79b9;
    x ^= x >> 16;
    x = x.wrapping_mul(0x21f0_aaad);
    x ^= x >> 15;
    x = x.wrapping_mul(0xd35a_2d97);
    x ^= x >> 15;
    x as i32 as f32 * (1.0 / 2_147_483_648.0)
}

/// A band-pass of second order with 0 dB in its middle. The formula is R. Bristow-Johnson's
/// *Audio EQ Cookbook*, "BPF (constant 0 dB peak gain)", in transposed direct form II.
#[derive(Clone, Debug)]
struct Band {
    gain: f32,
    a1: f32,
    a2: f32,
    s1: f32,
    s2: f32,
}

impl Band {
    fn new(hz: f32, q: f32, rate: SampleRate) -> Band {
        let turn = core::f32::consts::TAU * hz / rate.hz() as f32;
        let alpha = libm::sinf(turn) / (2.0 * q);
        let a0 = 1.0 + alpha;
        Band {
            gain: alpha / a0,
            a1: -2.0 * libm::cosf(turn) / a0,
            a2: (1.0 - alpha) / a0,
            s1: 0.0,
            s2: 0.0,
        }
    }

    fn clear(&mut self) {
        (self.s1, self.s2) = (0.0, 0.0);
    }

    #[inline]
    fn next(&mut self, input: f32) -> f32 {
        let fed = input * self.gain;
        let output = fed + self.s1;
        self.s1 = self.s2 - self.a1 * output;
        self.s2 = -fed - self.a2 * output;
        output
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RATE: SampleRate = SampleRate::TRACK;

    #[test]
    fn starts_anywhere() {
        let mut whole = Noise::from(Sample::ZERO, RATE);
        let bands: alloc::vec::Vec<Bands> = (0..3 * BLOCK).map(|_| whole.next()).collect();
        for from in [1, 100, BLOCK - 1, BLOCK, BLOCK + 1, 2 * BLOCK + 7] {
            let mut part = Noise::from(Sample::new(from), RATE);
            for (i, expected) in bands.iter().enumerate().skip(from as usize) {
                assert_eq!(part.next(), *expected, "sample {i} from {from}");
            }
        }
    }

    #[test]
    fn a_restart_is_not_heard() {
        let mut restarted = Noise::from(Sample::new(2 * BLOCK), RATE);
        let mut unbroken = Noise::from(Sample::new(BLOCK), RATE);
        for _ in 0..BLOCK {
            unbroken.filter();
        }
        for _ in 0..BLOCK {
            let (a, b) = (restarted.next(), unbroken.filter());
            // A hundredth of a 16-bit step at the noise's own level.
            assert!((a.dark - b.dark).abs() < 3e-7 && (a.bright - b.bright).abs() < 3e-7);
        }
    }

    #[test]
    fn is_as_often_above_as_below() {
        let sum: f64 = (0..100_000).map(|i| f64::from(white(i))).sum();
        assert!((sum / 100_000.0).abs() < 0.01, "mean {}", sum / 100_000.0);
    }
}
