//! Yes and no, each in as little room as it is unlikely: the arithmetic coder of RFC 6386, section 7.

use alloc::vec::Vec;

/// Writes one yes or no after the other.
pub(super) struct Writer {
    bytes: Vec<u8>,
    range: u32,
    bottom: u32,
    /// How many bits until the next byte is whole.
    until: u32,
}

impl Writer {
    pub(super) fn new() -> Writer {
        Writer { bytes: Vec::new(), range: 255, bottom: 0, until: 24 }
    }

    /// Writes `yes`, where `no_of_256` is how likely it isn't, 1–255.
    pub(super) fn put(&mut self, yes: bool, no_of_256: u8) {
        let split = 1 + (((self.range - 1) * u32::from(no_of_256)) >> 8);
        if yes {
            let (bottom, over) = self.bottom.overflowing_add(split);
            if over {
                self.carry();
            }
            self.bottom = bottom;
            self.range -= split;
        } else {
            self.range = split;
        }
        while self.range < 128 {
            self.range <<= 1;
            self.shift();
        }
    }

    /// Writes the lowest `bits` of `value`, the highest first, each as likely as not.
    pub(super) fn number(&mut self, value: u32, bits: u32) {
        for bit in (0..bits).rev() {
            self.put(value >> bit & 1 == 1, 128);
        }
    }

    /// All bytes; a reader that looks further ahead finds zeros.
    pub(super) fn finish(mut self) -> Vec<u8> {
        for _ in 0..32 {
            self.shift();
        }
        self.bytes
    }

    fn shift(&mut self) {
        if self.bottom >> 31 == 1 {
            self.carry();
        }
        self.bottom <<= 1;
        self.until -= 1;
        if self.until == 0 {
            self.bytes.push((self.bottom >> 24) as u8);
            self.bottom &= 0x00ff_ffff;
            self.until = 8;
        }
    }

    fn carry(&mut self) {
        for byte in self.bytes.iter_mut().rev() {
            let (more, over) = byte.overflowing_add(1);
            *byte = more;
            if !over {
                break;
            }
        }
    }
}
