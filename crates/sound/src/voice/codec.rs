//! Speech in few bytes: spectra, coarse loudness of their bands, and lines coded by what is around.
//!
//! Each hop of a clip is a spectrum ([`mdct`](super::mdct)) of [`BANDS`]; how long a hop is, and from
//! where on noise stands for everything, is the pack's [`Edition`]. A band's loudness is told
//! first, in steps of 3 dB. It says how finely the band's lines are told (a loud band more coarsely:
//! it hides more, but by less than it is louder), what a line probably is, and how loud the noise
//! is that stands for lines told as nothing. All that is told goes through one adaptive coder whose
//! chances begin as the pack states them ([`Model`]).
//!
//! Why one of our own: see ARCHITECTURE.md, "Voices".
//!
//! Coding and decoding are one walk over a [`Coder`]; decisions in it are made of integers only.

use alloc::vec;
use alloc::vec::Vec;
use core::ops::Range;

use super::mdct::Mdct;
use super::range::{Chance, Coder, Reader, Writer};

/// The first line of each band, and the end, in the first edition; in the second all are doubled.
/// Source: our choice; about as wide as hearing's own bands (Bark) above 500 Hz, narrower below, where
/// a voice's first harmonics lie; a line is 46.9 Hz.
const EDGES: [usize; 24] = [
    0, 4, 8, 12, 16, 20, 24, 28, 32, 37, 42, 48, 55, 63, 72, 82, 94, 108, 126, 146, 170, 198, 226,
    256,
];
const BANDS: usize = EDGES.len() - 1;

/// The loudest a band can be, in steps of 3 dB over one 16-bit step.
const LOUD_MAX: i32 = 40;
/// An octave of step has this many parts.
const OCTAVE: i32 = 8;
/// How the step grows with a band's loudness, in 64ths: 0 would be white noise under everything, 64
/// noise as loud as the band. Source: our choice; the best by measure (PESQ) at one size.
const STEP_FOLLOWS: i32 = 8;
/// Lines of a band that is this much quieter than its step aren't told, in parts of an octave.
const UNTOLD: i32 = -8;
/// A line is rounded down up to this far into its step. Source: our choice; the half would be true,
/// but what is nearly nothing costs more than it is worth.
const ROUND_UP_FROM: f32 = 0.60;
/// How loud noise is that stands for a band told as nothing. Source: our choice; noise is heard
/// more than the lines it stands for.
const NOISE: f32 = 0.7;
/// Noise between lines that are told is at most this much of a step. Source: as `NOISE`.
const NOISE_BETWEEN: f32 = 0.18;

/// How the clips of a pack are told.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Coding {
    pub(super) edition: Edition,
    /// How finely, in eighths of an octave of step: less is finer.
    pub(super) fineness: u8,
}

/// Which of the ways of telling a clip: a pack says it by its version.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Edition {
    /// Hops of 10.7 ms, lines in every band.
    First,
    /// Hops of 21.3 ms, in which a voice's harmonics stand apart, so that fewer lines say the same;
    /// above 5.9 kHz noise of each band's own loudness, which is all that hisses are.
    Second,
}

impl Edition {
    /// Samples from one spectrum to the next, and lines of a spectrum.
    const fn hop(self) -> usize {
        self.times() * EDGES[BANDS]
    }

    /// Lines of a spectrum for one of the first edition's.
    const fn times(self) -> usize {
        match self {
            Edition::First => 1,
            Edition::Second => 2,
        }
    }

    /// The lines of a band.
    fn lines(self, band: usize) -> Range<usize> {
        self.times() * EDGES[band]..self.times() * EDGES[band + 1]
    }

    /// The first band that is nothing but noise.
    const fn noise_from(self) -> usize {
        match self {
            Edition::First => BANDS,
            Edition::Second => 18,
        }
    }
}

/// The chances with which each clip of a pack begins.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Model(Vec<u8>);

/// Kinds of neighbourhood, of expectation, of place in a run of ones.
const AROUND: usize = 12;
const EXPECTED: usize = 10;
const RUN: usize = 6;

const LINE_ANY: usize = 0;
const LINE_MORE: usize = LINE_ANY + AROUND * EXPECTED;
const LINE_RUN: usize = LINE_MORE + AROUND * EXPECTED;
const EVEN: usize = LINE_RUN + AROUND * RUN;
const LOUD_OTHER: usize = EVEN + 1;
const LOUD_UP: usize = LOUD_OTHER + 9;
const LOUD_RUN: usize = LOUD_UP + 9;
const CHANCES: usize = LOUD_RUN + 3 * RUN;

/// From here on a line is told as a number of bits and the bits.
const LONG: u32 = 15;
/// Most bits of such a number; more than any sample needs.
const LONG_BITS: u32 = 20;

impl Model {
    /// The model that a pack states, where it has as many chances as there are.
    pub(super) fn stated(bytes: &[u8]) -> Option<Model> {
        (bytes.len() == CHANCES).then(|| Model(bytes.to_vec()))
    }

    pub(super) fn bytes(&self) -> &[u8] {
        &self.0
    }

    fn chances(&self) -> Vec<Chance> {
        self.0.iter().map(|byte| Chance::stated(*byte)).collect()
    }
}

/// How often each chance came true, over many clips.
#[derive(Clone, Debug)]
pub(super) struct Lesson(Vec<[u32; 2]>);

impl Lesson {
    pub(super) fn new() -> Lesson {
        Lesson(vec![[0; 2]; CHANCES])
    }

    /// What was learnt. Without a clip everything is even.
    pub(super) fn model(&self) -> Model {
        let chance = |[unset, set]: &[u32; 2]| {
            let (unset, set) = (u64::from(*unset), u64::from(*set));
            // One of each is added, so that nothing is impossible.
            ((set + 1) * 256 / (unset + set + 2)).min(255) as u8
        };
        Model(self.0.iter().map(chance).collect())
    }
}

/// What is told of one spectrum.
#[derive(Clone, Debug)]
struct Told {
    /// Each band's loudness in steps of 3 dB; 0 is nothing.
    loud: [i32; BANDS],
    lines: Vec<i32>,
}

impl Told {
    /// Nothing at all.
    fn nothing(edition: Edition) -> Told {
        Told { loud: [0; BANDS], lines: vec![0; edition.hop()] }
    }
}

/// One way through all that is told.
struct Walk<C> {
    coder: C,
    chances: Vec<Chance>,
    seen: Vec<[u32; 2]>,
    coding: Coding,
    /// The spectrum before.
    before: Told,
}

impl<C: Coder> Walk<C> {
    fn new(coder: C, model: &Model, coding: Coding) -> Walk<C> {
        let before = Told::nothing(coding.edition);
        Walk { coder, chances: model.chances(), seen: vec![[0; 2]; CHANCES], coding, before }
    }

    /// Codes a spectrum. A writer is handed it; a reader's argument is ignored.
    fn spectrum(&mut self, told: &mut Told) {
        let (mut other, mut up) = (0, 1);
        for band in 0..BANDS {
            let was = self.before.loud[band];
            let lower = band.checked_sub(1).map_or(0, |b| told.loud[b] - self.before.loud[b]);
            let guess = (was + lower * 3 / 4).clamp(0, LOUD_MAX);
            let place = other * 3 + usize::from(band > 3) + usize::from(band > 16);
            let step = self.step_of_loudness(told.loud[band] - guess, place, other * 3 + up);
            told.loud[band] = (guess + step).clamp(0, LOUD_MAX);
            other = (step.unsigned_abs() as usize).min(2);
            up = (step.signum() + 1) as usize;
        }
        for band in 0..BANDS {
            self.band(band, told);
        }
        self.before = told.clone();
    }

    fn step_of_loudness(&mut self, step: i32, place: usize, sign: usize) -> i32 {
        if !self.bit(LOUD_OTHER + place, step != 0) {
            return 0;
        }
        let up = self.bit(LOUD_UP + sign, step > 0);
        let mut size = 1;
        while size < LOUD_MAX {
            let chance = LOUD_RUN + (place / 3) * RUN + (size as usize - 1).min(RUN - 1);
            if !self.bit(chance, step.abs() > size) {
                break;
            }
            size += 1;
        }
        if up { size } else { -size }
    }

    fn band(&mut self, band: usize, told: &mut Told) {
        let over = over(told.loud[band], self.coding);
        let edition = self.coding.edition;
        let range = edition.lines(band);
        if over < UNTOLD || told.loud[band] == 0 || band >= edition.noise_from() {
            told.lines[range].fill(0);
            return;
        }
        let expected = (((over - UNTOLD) / 4) as usize).min(EXPECTED - 1);
        for i in range {
            let around = self.around(i, &told.lines);
            told.lines[i] = self.line(told.lines[i], around, expected);
        }
    }

    /// How much there is around a line: below it, and in the spectrum before.
    fn around(&self, i: usize, lines: &[i32]) -> usize {
        let size = |lines: &[i32], i: Option<usize>| {
            i.and_then(|i| lines.get(i)).map_or(0, |line| line.unsigned_abs().min(64))
        };
        let before = &self.before.lines[..];
        let sum = 2 * size(lines, i.checked_sub(1))
            + size(lines, i.checked_sub(2))
            + size(before, i.checked_sub(1))
            + 2 * size(before, Some(i))
            + size(before, Some(i + 1));
        match sum {
            0..=5 => sum as usize,
            6..=7 => 6,
            8..=9 => 7,
            10..=12 => 8,
            13..=17 => 9,
            18..=26 => 10,
            27.. => 11,
        }
    }

    fn line(&mut self, line: i32, around: usize, expected: usize) -> i32 {
        let wanted = line.unsigned_abs();
        if !self.bit(LINE_ANY + around * EXPECTED + expected, wanted > 0) {
            return 0;
        }
        let mut size = 1;
        if self.bit(LINE_MORE + around * EXPECTED + expected, wanted > 1) {
            size = 2;
            while size < LONG {
                let chance = LINE_RUN + around * RUN + (size as usize - 2).min(RUN - 1);
                if !self.bit(chance, wanted > size) {
                    break;
                }
                size += 1;
            }
            if size == LONG {
                size += self.long(wanted.saturating_sub(LONG));
            }
        }
        if self.bit(EVEN, line < 0) { -(size as i32) } else { size as i32 }
    }

    /// A number of any size (Elias' gamma code).
    fn long(&mut self, number: u32) -> u32 {
        let wanted = (number + 1).ilog2();
        let mut bits = 0;
        while bits < LONG_BITS && self.bit(EVEN, wanted > bits) {
            bits += 1;
        }
        let mut read = 1;
        for i in (0..bits).rev() {
            read = read << 1 | u32::from(self.bit(EVEN, (number + 1) >> i & 1 == 1));
        }
        read - 1
    }

    fn bit(&mut self, chance: usize, bit: bool) -> bool {
        let bit = self.coder.bit(&mut self.chances[chance], bit);
        self.seen[chance][usize::from(bit)] += 1;
        bit
    }
}

/// The step of a band of this loudness, in parts of an octave over one 16-bit step.
fn step(loud: i32, coding: Coding) -> i32 {
    i32::from(coding.fineness) + loud * STEP_FOLLOWS / 16
}

/// How much louder a band is than its step, in parts of an octave.
fn over(loud: i32, coding: Coding) -> i32 {
    loud * OCTAVE / 2 - step(loud, coding)
}

/// 2 to the power of so many parts of an octave.
fn power(parts: i32) -> f32 {
    libm::exp2f(parts as f32 / OCTAVE as f32)
}

/// How many spectra tell this many samples.
fn spectra(samples: usize, edition: Edition) -> usize {
    samples.div_ceil(edition.hop()) + 1
}

/// Tells samples in bytes, and notes in `lesson` which chances came true.
pub(super) fn encode(
    samples: &[i16],
    model: &Model,
    coding: Coding,
    lesson: &mut Lesson,
) -> Vec<u8> {
    let whole = coding.edition.hop();
    let mdct = Mdct::new(whole);
    let mut walk = Walk::new(Writer::new(), model, coding);
    // A hop of nothing stands before the first sample and after the last.
    let padded = |hop: usize| -> Vec<f32> {
        let from = hop.checked_sub(1).map_or(samples.len(), |hop| hop * whole).min(samples.len());
        let part = &samples[from..(from + whole).min(samples.len())];
        let part = part.iter().map(|sample| f32::from(*sample));
        part.chain(core::iter::repeat(0.0)).take(whole).collect()
    };
    let mut before = padded(0);
    for hop in 1..=spectra(samples.len(), coding.edition) {
        let after = padded(hop);
        walk.spectrum(&mut told(&mdct.forward(&before, &after), coding));
        before = after;
    }
    for (sum, seen) in lesson.0.iter_mut().zip(&walk.seen) {
        sum[0] += seen[0];
        sum[1] += seen[1];
    }
    walk.coder.finish()
}

/// Rounds a spectrum to what is told of it.
fn told(spectrum: &[f32], coding: Coding) -> Told {
    let mut told = Told::nothing(coding.edition);
    for band in 0..BANDS {
        let range = coding.edition.lines(band);
        let lines = &spectrum[range.clone()];
        let power_of = lines.iter().map(|line| line * line).sum::<f32>() / lines.len() as f32;
        let loud = libm::roundf(libm::log2f(power_of.max(1e-9))) as i32;
        told.loud[band] = loud.clamp(0, LOUD_MAX);
        if band >= coding.edition.noise_from() {
            continue;
        }
        let per_step = 1.0 / power(step(told.loud[band], coding));
        for (line, told) in lines.iter().zip(&mut told.lines[range]) {
            let size = (line.abs() * per_step + 1.0 - ROUND_UP_FROM) as i32;
            *told = if *line < 0.0 { -size } else { size };
        }
    }
    told
}

/// A clip's samples, read forward.
pub(super) struct Decoder<'b> {
    walk: Walk<Reader<'b>>,
    mdct: Mdct,
    noise: u32,
    /// What the spectrum before adds to the next samples.
    ahead: Vec<f32>,
}

impl<'b> Decoder<'b> {
    pub(super) fn new(bytes: &'b [u8], model: &Model, coding: Coding) -> Decoder<'b> {
        let walk = Walk::new(Reader::new(bytes), model, coding);
        let hop = coding.edition.hop();
        let mut decoder = Decoder { walk, mdct: Mdct::new(hop), noise: 1, ahead: vec![0.0; hop] };
        decoder.hop(); // the hop of nothing before the first sample
        decoder
    }

    /// The next hop of samples.
    pub(super) fn hop(&mut self) -> Vec<f32> {
        let mut told = Told::nothing(self.walk.coding.edition);
        self.walk.spectrum(&mut told);
        let mut spectrum = self.heard(&told);
        let hop = spectrum.len();
        let (mut first, mut second) = (vec![0.0; hop], vec![0.0; hop]);
        self.mdct.backward(&mut spectrum, &mut first, &mut second);
        first.iter_mut().zip(&self.ahead).for_each(|(sample, ahead)| *sample += ahead);
        self.ahead = second;
        first
    }

    fn heard(&mut self, told: &Told) -> Vec<f32> {
        let coding = self.walk.coding;
        let mut spectrum = vec![0.0; coding.edition.hop()];
        for band in 0..BANDS {
            let loud = told.loud[band];
            if loud == 0 {
                continue;
            }
            let range = coding.edition.lines(band);
            let step = power(step(loud, coding));
            // Counted in squared steps, so that these sums are of integers.
            let lines = &told.lines[range.clone()];
            let known: u64 = lines.iter().map(|line| u64::from(line.unsigned_abs()).pow(2)).sum();
            let silent = lines.iter().filter(|line| **line == 0).count();
            let rms = power(loud * OCTAVE / 2);
            let noise = if known == 0 {
                rms * NOISE
            } else {
                let left = rms * rms * lines.len() as f32 - known as f32 * step * step;
                libm::sqrtf(left.max(0.0) / silent.max(1) as f32).min(step * NOISE_BETWEEN)
            };
            for (line, heard) in lines.iter().zip(&mut spectrum[range]) {
                *heard = if *line == 0 { self.noise() * noise } else { *line as f32 * step };
            }
        }
        spectrum
    }

    /// Noise of power 1: a linear congruence (Knuth, Numerical Recipes' constants), made even.
    fn noise(&mut self) -> f32 {
        self.noise = self.noise.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        self.noise as i32 as f32 * (1.732_050_8 / 2_147_483_648.0)
    }
}

/// All `count` samples of a clip.
pub(super) fn decode(bytes: &[u8], model: &Model, coding: Coding, count: usize) -> Vec<i16> {
    let mut decoder = Decoder::new(bytes, model, coding);
    let mut samples = Vec::with_capacity(count);
    while samples.len() < count {
        let hop = decoder.hop();
        let wanted = (count - samples.len()).min(hop.len());
        let rounded = |x: &f32| (x + if *x < 0.0 { -0.5 } else { 0.5 }) as i16;
        samples.extend(hop[..wanted].iter().map(rounded));
    }
    samples
}
