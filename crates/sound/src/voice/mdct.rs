//! From samples to a spectrum and back: the modified discrete cosine transform.
//!
//! Windows of two hops overlap by half; what folds over in one is undone by the next (Princen,
//! Johnson, Bradley 1987). It is a DCT-IV of one hop, by a complex Fourier transform of half a hop.
//! Plain `f32` arithmetic and `libm`: the same bits everywhere.

use alloc::vec::Vec;
use core::f64::consts::PI;

/// Samples from one window to the next, and lines of a spectrum.
pub(super) const HOP: usize = 256;
const HALF: usize = HOP / 2;
/// √(2 / HOP): makes the transform keep the power, and its own inverse.
const SCALE: f32 = 0.088_388_35;

/// The tables of a transform.
#[derive(Clone, Debug)]
pub(super) struct Mdct {
    /// The rising half of the window.
    window: Vec<f32>,
    /// exp(−iπ(8n+1)/8N): before and after the Fourier transform.
    twist: Vec<Complex>,
    /// exp(−2πin/(N/2)).
    turns: Vec<Complex>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Complex {
    re: f32,
    im: f32,
}

impl Complex {
    fn turned(angle: f64) -> Complex {
        Complex { re: libm::cos(angle) as f32, im: libm::sin(angle) as f32 }
    }

    fn times(self, other: Complex) -> Complex {
        Complex {
            re: self.re * other.re - self.im * other.im,
            im: self.re * other.im + self.im * other.re,
        }
    }
}

impl Mdct {
    pub(super) fn new() -> Mdct {
        // The window of Vorbis: its square and that of its mirror make one.
        let window = |i: usize| {
            let sine = libm::sin(PI / (4 * HALF) as f64 * (i as f64 + 0.5));
            libm::sin(PI / 2.0 * sine * sine) as f32
        };
        let twist = |n: usize| Complex::turned(-PI * (8 * n + 1) as f64 / (8 * HOP) as f64);
        let turn = |n: usize| Complex::turned(-2.0 * PI * n as f64 / HALF as f64);
        Mdct {
            window: (0..HOP).map(window).collect(),
            twist: (0..HALF).map(twist).collect(),
            turns: (0..HALF / 2).map(turn).collect(),
        }
    }

    /// The spectrum of two hops of samples.
    pub(super) fn forward(&self, before: &[f32], after: &[f32]) -> Vec<f32> {
        let rising = |i: usize| before[i] * self.window[i];
        let falling = |i: usize| after[i] * self.window[HOP - 1 - i];
        let mut folded: Vec<f32> = Vec::with_capacity(HOP);
        // (a, b, c, d) folds to (−c reversed − d, a − b reversed).
        folded.extend((0..HALF).map(|i| -falling(HALF - 1 - i) - falling(HALF + i)));
        folded.extend((0..HALF).map(|i| rising(i) - rising(HOP - 1 - i)));
        self.dct4(&mut folded);
        folded.iter_mut().for_each(|line| *line *= SCALE);
        folded
    }

    /// What a spectrum adds to its two hops: the first is complete with the second of the spectrum
    /// before.
    pub(super) fn backward(&self, spectrum: &mut [f32], first: &mut [f32], second: &mut [f32]) {
        self.dct4(spectrum);
        for i in 0..HALF {
            let (u1, u2) = (spectrum[i] * SCALE, spectrum[HALF + i] * SCALE);
            first[i] = u2 * self.window[i];
            first[HOP - 1 - i] = -u2 * self.window[HOP - 1 - i];
            second[HALF - 1 - i] = -u1 * self.window[HALF + i];
            second[HALF + i] = -u1 * self.window[HALF - 1 - i];
        }
    }

    /// DCT-IV in place, without scale.
    fn dct4(&self, x: &mut [f32]) {
        let mut t: Vec<Complex> = (0..HALF)
            .map(|n| Complex { re: x[2 * n], im: x[HOP - 1 - 2 * n] }.times(self.twist[n]))
            .collect();
        self.fourier(&mut t);
        for (k, t) in t.iter().enumerate() {
            let y = t.times(self.twist[k]);
            x[2 * k] = y.re;
            x[HOP - 1 - 2 * k] = -y.im;
        }
    }

    /// Radix-2, decimation in time.
    fn fourier(&self, t: &mut [Complex]) {
        let bits = t.len().trailing_zeros();
        for i in 0..t.len() {
            let mirrored = i.reverse_bits() >> (usize::BITS - bits);
            if i < mirrored {
                t.swap(i, mirrored);
            }
        }
        let mut size = 2;
        while size <= t.len() {
            let stride = t.len() / size;
            for block in t.chunks_exact_mut(size) {
                let (low, high) = block.split_at_mut(size / 2);
                for (i, (a, b)) in low.iter_mut().zip(high).enumerate() {
                    let turned = b.times(self.turns[i * stride]);
                    *b = Complex { re: a.re - turned.re, im: a.im - turned.im };
                    *a = Complex { re: a.re + turned.re, im: a.im + turned.im };
                }
            }
            size *= 2;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn noise(count: usize) -> Vec<f32> {
        let mut x: u32 = 1;
        let mut next = || {
            x = x.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            x as i32 as f32 / 2_147_483_648.0
        };
        (0..count).map(|_| next()).collect()
    }

    #[test]
    fn is_a_dct4() {
        let x = noise(HOP);
        let mut fast = x.clone();
        Mdct::new().dct4(&mut fast);
        for k in [0, 1, 2, 100, HOP - 1] {
            let angle = |n: usize| PI / HOP as f64 * (n as f64 + 0.5) * (k as f64 + 0.5);
            let slow: f64 =
                x.iter().enumerate().map(|(n, x)| f64::from(*x) * libm::cos(angle(n))).sum();
            assert!((f64::from(fast[k]) - slow).abs() < 1e-3, "{k}: {} {slow}", fast[k]);
        }
    }

    #[test]
    fn comes_back() {
        let (mdct, x) = (Mdct::new(), noise(HOP * 4));
        let mut out = alloc::vec![0.0; HOP * 4];
        let (mut first, mut second) = ([0.0; HOP], [0.0; HOP]);
        for i in 0..3 {
            let mut spectrum = mdct.forward(&x[i * HOP..][..HOP], &x[(i + 1) * HOP..][..HOP]);
            mdct.backward(&mut spectrum, &mut first, &mut second);
            for j in 0..HOP {
                out[i * HOP + j] += first[j];
                out[(i + 1) * HOP + j] += second[j];
            }
        }
        for i in HOP..3 * HOP {
            assert!((out[i] - x[i]).abs() < 1e-5, "{i}: {} for {}", out[i], x[i]);
        }
    }
}
