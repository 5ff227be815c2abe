//! How loud sound is, as people hear it, and how high it really peaks.
//!
//! Loudness is that of ITU-R BS.1770-4, mono: K-weighting, blocks of 400 ms that overlap by three
//! quarters, gated at −70 LUFS and at 10 LU below what is left. True peak is the highest of the
//! curve between samples, by four times as many (ibid., annex 2).

use alloc::vec::Vec;
use core::f64::consts::PI;

use crate::SampleRate;
use crate::studio::Resampler;

/// The integrated loudness of samples at the track's rate, in LUFS; `None` where nothing is heard.
///
/// What is shorter than a block is one block.
pub fn loudness(samples: impl IntoIterator<Item = f32>) -> Option<f64> {
    let step = SampleRate::TRACK.hz() as usize / 10;
    let mut weighting = Weighting::new(f64::from(SampleRate::TRACK.hz()));
    let squares: Vec<f64> = samples
        .into_iter()
        .map(|sample| weighting.next(f64::from(sample)))
        .map(|x| x * x)
        .collect();
    let steps: Vec<f64> = squares.chunks(step).map(|part| part.iter().sum()).collect();
    let whole = squares.len() / step;
    let mut blocks: Vec<f64> = steps[..whole]
        .windows(4)
        .map(|block| block.iter().sum::<f64>() / (4 * step) as f64)
        .collect();
    if blocks.is_empty() {
        blocks.push(steps.iter().sum::<f64>() / squares.len().max(1) as f64);
    }
    blocks.retain(|power| lufs(*power) > -70.0);
    let gate = lufs(mean(&blocks)?) - 10.0;
    blocks.retain(|power| lufs(*power) > gate);
    mean(&blocks).map(lufs)
}

fn mean(of: &[f64]) -> Option<f64> {
    (!of.is_empty()).then(|| of.iter().sum::<f64>() / of.len() as f64)
}

fn lufs(power: f64) -> f64 {
    -0.691 + 10.0 * libm::log10(power.max(1e-15))
}

/// The true peak of samples at the track's rate, in decibels below full scale (dBTP).
pub fn true_peak(samples: &[f32]) -> f64 {
    let four = Resampler::new(SampleRate::TRACK.hz(), 4 * SampleRate::TRACK.hz());
    let mut peak = samples.iter().fold(0.0_f32, |peak, sample| peak.max(sample.abs()));
    for (i, around) in samples.windows(2).enumerate() {
        // Between two samples that are both far below the peak there is none.
        if around.iter().all(|sample| sample.abs() < peak * 0.6) {
            continue;
        }
        for part in 1..4 {
            peak = peak.max(four.at(samples, 4 * i as u64 + part).abs());
        }
    }
    20.0 * libm::log10(f64::from(peak).max(1e-7))
}

/// K-weighting: what the head adds, and what the ear leaves out. The filters are those that
/// BS.1770 gives for 48 kHz, for any rate (as in B. De Man, *Evaluation of implementations of the
/// EBU R128 loudness measurement*, 2018).
struct Weighting {
    shelf: Filter,
    high: Filter,
}

impl Weighting {
    fn new(rate_hz: f64) -> Weighting {
        let (k, q) = (libm::tan(PI * 1_681.974_450_955_533 / rate_hz), 0.707_175_236_955_419_6);
        let high = libm::pow(10.0, 3.999_843_853_973_347 / 20.0);
        let band = libm::pow(high, 0.499_666_774_154_541_6);
        let shelf = Filter::new(
            [high + band * k / q + k * k, 2.0 * (k * k - high), high - band * k / q + k * k],
            [1.0 + k / q + k * k, 2.0 * (k * k - 1.0), 1.0 - k / q + k * k],
        );
        let (k, q) = (libm::tan(PI * 38.135_470_876_024_44 / rate_hz), 0.500_327_037_323_877_3);
        let a0 = 1.0 + k / q + k * k;
        let high = Filter::new([a0, -2.0 * a0, a0], [a0, 2.0 * (k * k - 1.0), 1.0 - k / q + k * k]);
        Weighting { shelf, high }
    }

    fn next(&mut self, x: f64) -> f64 {
        self.high.next(self.shelf.next(x))
    }
}

/// A filter of second order, transposed direct form II.
struct Filter {
    b: [f64; 3],
    a: [f64; 2],
    s: [f64; 2],
}

impl Filter {
    fn new(b: [f64; 3], [a0, a1, a2]: [f64; 3]) -> Filter {
        Filter { b: b.map(|b| b / a0), a: [a1 / a0, a2 / a0], s: [0.0; 2] }
    }

    fn next(&mut self, x: f64) -> f64 {
        let y = self.b[0] * x + self.s[0];
        self.s[0] = self.b[1] * x - self.a[0] * y + self.s[1];
        self.s[1] = self.b[2] * x - self.a[1] * y;
        y
    }
}
