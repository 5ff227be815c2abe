//! Bits in fewer bits: an adaptive binary range coder, both ways.
//!
//! The coder is the carry-less one of M. Mahoney's `lpaq` (an interval of 32 bits that gives away
//! its leading bytes), written anew. A bit's chance is the mean of two counters that learn at
//! different speeds. Everything is integers.

use alloc::vec::Vec;

/// How fast the two counters of a chance learn: each step goes 1/2ⁿ of the way. Source: our
/// choice; tried 4 to 8 on the English clips, this pair takes the fewest bytes.
const FAST: u32 = 5;
const SLOW: u32 = 8;

/// The chance that a bit is set, in 2⁻¹⁶, learnt from the bits so far.
#[derive(Clone, Copy, Debug)]
pub(super) struct Chance {
    fast: u16,
    slow: u16,
}

impl Chance {
    /// As a pack states it: in 1/256, from the middle of a step.
    pub(super) fn stated(byte: u8) -> Chance {
        let even = u16::from(byte) << 8 | 0x80;
        Chance { fast: even, slow: even }
    }

    fn now(self) -> u32 {
        // Never 0 or 1: each bit must stay possible.
        ((u32::from(self.fast) + u32::from(self.slow)) / 2).clamp(64, 0xffff - 64)
    }

    fn learn(&mut self, bit: bool) {
        for (counter, speed) in [(&mut self.fast, FAST), (&mut self.slow, SLOW)] {
            if bit {
                *counter += (u16::MAX - *counter) >> speed;
            } else {
                *counter -= *counter >> speed;
            }
        }
    }
}

/// Reads or writes bits: coding and decoding are one and the same walk, so they can't disagree.
pub(super) trait Coder {
    /// Codes one bit. A writer takes `bit`; a reader ignores it and gives what it reads.
    fn bit(&mut self, chance: &mut Chance, bit: bool) -> bool;
}

/// Where the interval is cut: at or below is a set bit.
fn cut(low: u32, high: u32, chance: u32) -> u32 {
    let range = high - low;
    low + (range >> 16) * chance + (((range & 0xffff) * chance) >> 16)
}

/// Writes bits.
#[derive(Debug)]
pub(super) struct Writer {
    low: u32,
    high: u32,
    bytes: Vec<u8>,
}

impl Writer {
    pub(super) fn new() -> Writer {
        Writer { low: 0, high: u32::MAX, bytes: Vec::new() }
    }

    /// The bytes, from which a [`Reader`] reads the same bits.
    pub(super) fn finish(mut self) -> Vec<u8> {
        // The shortest number inside the interval; a reader goes on with zeros.
        let byte = (self.low >> 24) as u8;
        if self.low != 0 {
            self.bytes.push(byte.wrapping_add(1));
        }
        self.bytes
    }
}

impl Coder for Writer {
    fn bit(&mut self, chance: &mut Chance, bit: bool) -> bool {
        let middle = cut(self.low, self.high, chance.now());
        if bit {
            self.high = middle;
        } else {
            self.low = middle + 1;
        }
        chance.learn(bit);
        while (self.low ^ self.high) >> 24 == 0 {
            self.bytes.push((self.high >> 24) as u8);
            self.low <<= 8;
            self.high = self.high << 8 | 0xff;
        }
        bit
    }
}

/// Reads bits; after the last byte come zeros for ever.
#[derive(Clone, Debug)]
pub(super) struct Reader<'b> {
    low: u32,
    high: u32,
    window: u32,
    rest: &'b [u8],
}

impl<'b> Reader<'b> {
    pub(super) fn new(bytes: &'b [u8]) -> Reader<'b> {
        let mut reader = Reader { low: 0, high: u32::MAX, window: 0, rest: bytes };
        for _ in 0..4 {
            reader.shift();
        }
        reader
    }

    fn shift(&mut self) {
        let (byte, rest) = self.rest.split_first().map_or((0, self.rest), |(b, rest)| (*b, rest));
        self.rest = rest;
        self.window = self.window << 8 | u32::from(byte);
    }
}

impl Coder for Reader<'_> {
    fn bit(&mut self, chance: &mut Chance, _: bool) -> bool {
        let middle = cut(self.low, self.high, chance.now());
        let bit = self.window <= middle;
        if bit {
            self.high = middle;
        } else {
            self.low = middle + 1;
        }
        chance.learn(bit);
        while (self.low ^ self.high) >> 24 == 0 {
            self.low <<= 8;
            self.high = self.high << 8 | 0xff;
            self.shift();
        }
        bit
    }
}
