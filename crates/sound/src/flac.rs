//! Samples as FLAC, frame by frame: the track in half of WAV's bytes, with nothing lost.
//!
//! Only what a quiet track needs of the format (RFC 9639): 16 bits, one channel or two, blocks of one
//! size, FLAC's fixed predictors and Rice codes in partitions. Of two channels the left one is
//! written, and what it plays more than the right one, which is nothing most of the time. What isn't here: the file around the frames and
//! its tags, and MD5; those who write the file add them.

use alloc::vec::Vec;

use crate::{Channels, Frame, SampleRate};

/// How many samples of each channel a frame has; only the last one may have fewer.
pub const FLAC_BLOCK: usize = 4_096;
/// `fLaC`, and what [`flac_info`] fills, with its header.
pub const FLAC_INFO_BYTES: usize = 34;

/// The highest order of a predictor that needs no coefficients of its own.
const ORDER_MAX: usize = 4;
/// Into how many parts a block's residual may be cut, as a power of two.
const PARTITION_ORDER_MAX: u32 = 6;
/// The largest Rice parameter of four bits; the next would be an escape.
const RICE_MAX: u32 = 14;

/// The block `STREAMINFO` without its header: what a player knows before the first frame.
///
/// `samples` are those of one channel, `frames` the sizes of the smallest and the largest frame, in bytes; `md5` is of all samples,
/// as little-endian bytes.
pub fn flac_info(
    rate: SampleRate,
    channels: Channels,
    samples: u64,
    frames: (u32, u32),
    md5: [u8; 16],
) -> [u8; FLAC_INFO_BYTES] {
    let mut bits = Bits::default();
    bits.put(FLAC_BLOCK as u64, 16); // the smallest block but the last, and the largest
    bits.put(FLAC_BLOCK as u64, 16);
    bits.put(frames.0.into(), 24);
    bits.put(frames.1.into(), 24);
    bits.put(rate.hz().into(), 20);
    bits.put(channels.count() as u64 - 1, 3);
    bits.put(15, 5); // 16 bits
    bits.put(samples, 36);
    let mut info = [0; FLAC_INFO_BYTES];
    let bytes = bits.bytes.iter().chain(&md5);
    info.iter_mut().zip(bytes).for_each(|(to, from)| *to = *from);
    info
}

/// Appends the frame of this number, from 0: at most [`FLAC_BLOCK`] samples, and fewer only in the
/// last frame.
///
/// # Panics
/// When `samples` is empty or longer than a block.
pub fn flac_frame<F: Frame>(number: u32, block: &[F], into: &mut Vec<u8>) {
    assert!((1..=FLAC_BLOCK).contains(&block.len()), "a block of 1 to {FLAC_BLOCK} samples");
    let begin = into.len();
    let mut bits = Bits { bytes: core::mem::take(into), ..Bits::default() };
    put_header(&mut bits, number, F::CHANNELS, block.len());
    let checked = crc8(&bits.bytes[begin..]);
    bits.put(checked.into(), 8);
    // Every frame has its channels' samples.
    let left: Vec<i32> = block.iter().map(|frame| i32::from(frame.samples()[0])).collect();
    put_subframe(&mut bits, &left, 16);
    if F::CHANNELS == Channels::Stereo {
        let right = block.iter().map(|frame| i32::from(frame.samples()[1]));
        let more: Vec<i32> = left.iter().zip(right).map(|(left, right)| left - right).collect();
        put_subframe(&mut bits, &more, 17);
    }
    bits.align();
    let checked = crc16(&bits.bytes[begin..]);
    bits.put(checked.into(), 16);
    *into = bits.bytes;
}

fn put_header(bits: &mut Bits, number: u32, channels: Channels, count: usize) {
    bits.put(0b1111_1111_1111_1000, 16); // a frame begins, blocks of one size
    let whole = count == FLAC_BLOCK;
    bits.put(if whole { 0b1100 } else { 0b0111 }, 4); // 4096, or told below
    bits.put(0, 4); // the rate stands in STREAMINFO
    let channels = match channels {
        Channels::Mono => 0b0000,
        Channels::Stereo => 0b1000, // the left one, and left less right
    };
    bits.put(channels, 4);
    bits.put(0b100, 3); // 16 bits
    bits.put(0, 1);
    put_number(bits, number);
    if !whole {
        bits.put(count as u64 - 1, 16);
    }
}

/// A number in the way of UTF-8, which FLAC takes up to 31 bits.
fn put_number(bits: &mut Bits, number: u32) {
    let more = match number {
        0..=0x7f => return bits.put(number.into(), 8),
        0x80..=0x7ff => 1,
        0x800..=0xffff => 2,
        0x1_0000..=0x1f_ffff => 3,
        0x20_0000..=0x3ff_ffff => 4,
        _ => 5,
    };
    let lead = (0xff00_u32 >> (more + 1)) & 0xff;
    bits.put((lead | number >> (6 * more)).into(), 8);
    for rest in (0..more).rev() {
        bits.put((0x80 | (number >> (6 * rest)) & 0x3f).into(), 8);
    }
}

/// Samples of so many bits.
fn put_subframe(bits: &mut Bits, samples: &[i32], width: u32) {
    let put_sample = |bits: &mut Bits, sample: i32| {
        bits.put(u64::from(sample as u32) & ((1 << width) - 1), width);
    };
    if samples.iter().all(|sample| *sample == samples[0]) {
        bits.put(0, 8); // all the same
        return put_sample(bits, samples[0]);
    }
    let (order, residual) = predicted(samples);
    let coding = Coding::of(&residual, order, samples.len());
    if coding.bits >= u64::from(width) * (samples.len() - order) as u64 {
        bits.put(0b10, 8); // as they are
        return samples.iter().for_each(|sample| put_sample(bits, *sample));
    }
    bits.put((0b1_000 | order as u64) << 1, 8); // predicted
    samples[..order].iter().for_each(|sample| put_sample(bits, *sample));
    coding.put(bits, &residual, order, samples.len());
}

/// What the best fixed predictor leaves, and its order. Predicting by order n leaves the n-th
/// differences.
fn predicted(samples: &[i32]) -> (usize, Vec<i32>) {
    let size = |residual: &[i32]| residual.iter().map(|r| u64::from(r.unsigned_abs())).sum::<u64>();
    let mut residual = samples.to_vec();
    let mut best = (0, residual.clone(), size(&residual));
    for order in 1..=ORDER_MAX.min(samples.len() - 1) {
        for i in (1..residual.len()).rev() {
            residual[i] -= residual[i - 1];
        }
        residual.remove(0);
        let size = size(&residual);
        if size < best.2 {
            best = (order, residual.clone(), size);
        }
    }
    (best.0, best.1)
}

/// How a residual is written: in how many parts, each with its Rice parameter.
struct Coding {
    order: u32,
    parameters: Vec<u32>,
    bits: u64,
}

impl Coding {
    /// The shortest.
    fn of(residual: &[i32], predictor: usize, count: usize) -> Coding {
        // Each part has as many samples of the block, and the first lacks the predictor's.
        let fits = |order: &u32| count.is_multiple_of(1 << order) && count >> order > predictor;
        let codings = (0..=PARTITION_ORDER_MAX).take_while(fits).map(|order| {
            let parts = parts(residual, predictor, count, order);
            let chosen: Vec<(u32, u64)> = parts.map(parameter).collect();
            let bits = chosen.iter().map(|(_, bits)| bits + 4).sum();
            Coding { order, parameters: chosen.into_iter().map(|(rice, _)| rice).collect(), bits }
        });
        codings.min_by_key(|coding| coding.bits).expect("a whole block is one part")
    }

    fn put(&self, bits: &mut Bits, residual: &[i32], predictor: usize, count: usize) {
        bits.put(0, 2); // parameters of four bits
        bits.put(self.order.into(), 4);
        let parts = parts(residual, predictor, count, self.order);
        for (part, rice) in parts.zip(&self.parameters) {
            bits.put((*rice).into(), 4);
            for value in part {
                let folded = folded(*value);
                bits.zeros(folded >> rice);
                let low = u64::from(folded) & ((1 << rice) - 1);
                bits.put(1 << rice | low, rice + 1);
            }
        }
    }
}

/// A block's residual, cut into as many parts as `order` says.
fn parts(
    residual: &[i32],
    predictor: usize,
    count: usize,
    order: u32,
) -> impl Iterator<Item = &[i32]> {
    let len = count >> order;
    let (first, rest) = residual.split_at(len - predictor);
    core::iter::once(first).chain(rest.chunks(len))
}

/// The best Rice parameter for a part, and the bits it takes.
fn parameter(part: &[i32]) -> (u32, u64) {
    let sum: u64 = part.iter().map(|value| u64::from(folded(*value))).sum();
    let mean = sum / part.len().max(1) as u64;
    // The best lies beside the mean's logarithm.
    let near = mean.max(1).ilog2().min(RICE_MAX);
    let bits = |rice: u32| -> u64 {
        part.iter().map(|value| u64::from(folded(*value) >> rice) + 1 + u64::from(rice)).sum()
    };
    let choices = near.saturating_sub(1)..=(near + 1).min(RICE_MAX);
    choices.map(|rice| (rice, bits(rice))).min_by_key(|(_, bits)| *bits).expect("one at least")
}

/// Small numbers of either sign as small numbers without one.
fn folded(value: i32) -> u32 {
    ((value << 1) ^ (value >> 31)) as u32
}

/// Bits, the first one highest.
#[derive(Default)]
struct Bits {
    bytes: Vec<u8>,
    waiting: u64,
    count: u32,
}

impl Bits {
    /// Appends the lowest `count` bits of `value`, 56 at most.
    fn put(&mut self, value: u64, count: u32) {
        self.waiting = self.waiting << count | value;
        self.count += count;
        while self.count >= 8 {
            self.count -= 8;
            self.bytes.push((self.waiting >> self.count) as u8);
        }
    }

    fn zeros(&mut self, mut count: u32) {
        while count > 0 {
            let some = count.min(32);
            self.put(0, some);
            count -= some;
        }
    }

    fn align(&mut self) {
        if self.count > 0 {
            self.put(0, 8 - self.count);
        }
    }
}

fn crc8(bytes: &[u8]) -> u8 {
    bytes.iter().fold(0, |crc, byte| {
        (0..8).fold(crc ^ byte, |crc, _| if crc & 0x80 > 0 { crc << 1 ^ 0x07 } else { crc << 1 })
    })
}

/// The checksums of all single bytes.
const CRC16: [u16; 256] = {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        let mut crc = (byte as u16) << 8;
        let mut bit = 0;
        while bit < 8 {
            crc = if crc & 0x8000 > 0 { crc << 1 ^ 0x8005 } else { crc << 1 };
            bit += 1;
        }
        table[byte] = crc;
        byte += 1;
    }
    table
};

fn crc16(bytes: &[u8]) -> u16 {
    bytes.iter().fold(0, |crc, byte| crc << 8 ^ CRC16[usize::from((crc >> 8) as u8 ^ byte)])
}
