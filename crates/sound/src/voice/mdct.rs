//! From samples to a spectrum and back: the modified discrete cosine transform.
//!
//! Windows of two hops overlap by half; what folds over in one is undone by the next (Princen,
//! Johnson, Bradley 1987). It is a DCT-IV of one hop, by a complex Fourier transform of half a hop.
//! Plain `f32` arithmetic and `libm`: the same bits everywhere.

use alloc::vec::Vec;
use core::f64::consts::PI;

/// The tables of a transform.
#[derive(Clone, Debug)]
pub(super) struct Mdct {
    /// Samples from one window to the next, and lines of a spectrum: a power of two.
    hop: usize,
    /// √(2 / hop): makes the transform keep the power, and its own inverse.
    scale: f32,
    /// The rising half of the window.
    window: Vec<f32>,
    /// exp(−iπ(8n+1)/8N), N the hop: before and after the Fourier transform.
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
    pub(super) fn new(hop: usize) -> Mdct {
        let half = hop / 2;
        // The window of Vorbis: its square and that of its mirror make one.
        let window = |i: usize| {
            let sine = libm::sin(PI / (4 * half) as f64 * (i as f64 + 0.5));
            libm::sin(PI / 2.0 * sine * sine) as f32
        };
        let twist = |n: usize| Complex::turned(-PI * (8 * n + 1) as f64 / (8 * hop) as f64);
        let turn = |n: usize| Complex::turned(-2.0 * PI * n as f64 / half as f64);
        Mdct {
            hop,
            scale: match hop {
                // So it was rounded in packs of the first edition: the same bits for ever.
                256 => 0.088_388_35,
                _ => libm::sqrtf(2.0 / hop as f32),
            },
            window: (0..hop).map(window).collect(),
            twist: (0..half).map(twist).collect(),
            turns: (0..half / 2).map(turn).collect(),
        }
    }

    /// The spectrum of two hops of samples.
    pub(super) fn forward(&self, before: &[f32], after: &[f32]) -> Vec<f32> {
        let (hop, half) = (self.hop, self.hop / 2);
        let rising = |i: usize| before[i] * self.window[i];
        let falling = |i: usize| after[i] * self.window[hop - 1 - i];
        let mut folded: Vec<f32> = Vec::with_capacity(hop);
        // (a, b, c, d) folds to (−c reversed − d, a − b reversed).
        folded.extend((0..half).map(|i| -falling(half - 1 - i) - falling(half + i)));
        folded.extend((0..half).map(|i| rising(i) - rising(hop - 1 - i)));
        self.dct4(&mut folded);
        folded.iter_mut().for_each(|line| *line *= self.scale);
        folded
    }

    /// What a spectrum adds to its two hops: the first is complete with the second of the spectrum
    /// before.
    pub(super) fn backward(&self, spectrum: &mut [f32], first: &mut [f32], second: &mut [f32]) {
        let (hop, half) = (self.hop, self.hop / 2);
        self.dct4(spectrum);
        for i in 0..half {
            let (u1, u2) = (spectrum[i] * self.scale, spectrum[half + i] * self.scale);
            first[i] = u2 * self.window[i];
            first[hop - 1 - i] = -u2 * self.window[hop - 1 - i];
            second[half - 1 - i] = -u1 * self.window[half + i];
            second[half + i] = -u1 * self.window[half - 1 - i];
        }
    }

    /// DCT-IV in place, without scale.
    fn dct4(&self, x: &mut [f32]) {
        let (half, last) = (self.hop / 2, self.hop - 1);
        let mut t: Vec<Complex> = (0..half)
            .map(|n| Complex { re: x[2 * n], im: x[last - 2 * n] }.times(self.twist[n]))
            .collect();
        self.fourier(&mut t);
        for (k, t) in t.iter().enumerate() {
            let y = t.times(self.twist[k]);
            x[2 * k] = y.re;
            x[last - 2 * k] = -y.im;
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

    /// Both lengths that packs have.
    const HOPS: [usize; 2] = [256, 512];

    #[test]
    fn is_a_dct4() {
        for hop in HOPS {
            let x = noise(hop);
            let mut fast = x.clone();
            Mdct::new(hop).dct4(&mut fast);
            for k in [0, 1, 2, 100, hop - 1] {
                let angle = |n: usize| PI / hop as f64 * (n as f64 + 0.5) * (k as f64 + 0.5);
                let slow: f64 =
                    x.iter().enumerate().map(|(n, x)| f64::from(*x) * libm::cos(angle(n))).sum();
                assert!((f64::from(fast[k]) - slow).abs() < 1e-3, "{k}: {} {slow}", fast[k]);
            }
        }
    }

    #[test]
    fn comes_back() {
        for hop in HOPS {
            let (mdct, x) = (Mdct::new(hop), noise(hop * 4));
            let mut out = alloc::vec![0.0; hop * 4];
            let (mut first, mut second) = (alloc::vec![0.0; hop], alloc::vec![0.0; hop]);
            for i in 0..3 {
                let mut spectrum = mdct.forward(&x[i * hop..][..hop], &x[(i + 1) * hop..][..hop]);
                mdct.backward(&mut spectrum, &mut first, &mut second);
                for j in 0..hop {
                    out[i * hop + j] += first[j];
                    out[(i + 1) * hop + j] += second[j];
                }
            }
            for i in hop..3 * hop {
                assert!((out[i] - x[i]).abs() < 1e-5, "{i}: {} for {}", out[i], x[i]);
            }
        }
    }
}
