//! Coefficients as yes and no. Everything is noted first, so that the frame can begin with the
//! probabilities that fit what it holds (RFC 6386, section 13).

use alloc::boxed::Box;
use alloc::vec::Vec;

use super::boolean::Writer;
use super::tables::{BAND, BEFORE, BRANCHES, CATEGORIES, DEFAULTS, PROBS, STAYS};

/// The kinds of blocks that we write.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    /// Brightness without its first waves.
    Luma = 0,
    /// The first waves of brightness.
    Firsts = 1,
    /// Colour.
    Chroma = 2,
}

/// How likely each branch of a coefficient is, and what the present frame holds.
pub(super) struct Tokens {
    probs: Box<[u8; PROBS]>,
    /// How often each branch was no and yes in this frame.
    counts: Box<[[u32; 2]; PROBS]>,
    /// Yes or no in the lowest bit; above it which probability, or from [`PROBS`] on a fixed one.
    noted: Vec<u16>,
    /// What a no costs by its probability, in 256ths of a bit.
    costs: [u32; 257],
}

/// A probability that needs a note of its own costs eight bits.
const NUMBER_COST: u32 = 8 * 256;

impl Tokens {
    pub(super) fn new() -> Tokens {
        let cost = |of_256: usize| match of_256 {
            0 => 16 * 256,
            _ => libm::round(-256.0 * libm::log2(of_256 as f64 / 256.0)) as u32,
        };
        Tokens {
            probs: Box::new(DEFAULTS),
            counts: Box::new([[0; 2]; PROBS]),
            noted: Vec::new(),
            costs: core::array::from_fn(cost),
        }
    }

    /// Begins a frame: a key frame with the format's own probabilities.
    pub(super) fn begin(&mut self, key: bool) {
        if key {
            *self.probs = DEFAULTS;
        }
        self.counts.fill([0; 2]);
        self.noted.clear();
    }

    /// Notes a block's levels in zigzag order from `first` on; whether there are any.
    pub(super) fn block(
        &mut self,
        kind: Kind,
        levels: &[i32; 16],
        first: usize,
        neighbours: usize,
    ) -> bool {
        let end = levels.iter().rposition(|level| *level != 0).map_or(0, |last| last + 1);
        let mut before = neighbours;
        let mut may_end = true;
        for at in first..16 {
            let base = ((kind as usize * 8 + BAND[at]) * BEFORE + before) * BRANCHES;
            if at >= end {
                self.branch(base, false);
                break;
            }
            if may_end {
                self.branch(base, true);
            }
            before = self.level(base, levels[at]);
            may_end = before > 0;
        }
        end > first
    }

    /// Notes one level; the context it makes for the next.
    fn level(&mut self, base: usize, level: i32) -> usize {
        let size = level.unsigned_abs();
        self.branch(base + 1, size > 0);
        if size == 0 {
            return 0;
        }
        self.branch(base + 2, size > 1);
        if size > 1 {
            self.branch(base + 3, size > 4);
            match size {
                2 => self.branch(base + 4, false),
                3 | 4 => {
                    self.branch(base + 4, true);
                    self.branch(base + 5, size == 4);
                }
                _ => self.large(base, size),
            }
        }
        self.fixed(level < 0, 128);
        if size > 1 { 2 } else { 1 }
    }

    fn large(&mut self, base: usize, size: u32) {
        let category = CATEGORIES.iter().rposition(|(least, _)| *least <= size).unwrap_or(0);
        self.branch(base + 6, category > 1);
        if category > 1 {
            self.branch(base + 8, category > 3);
            self.branch(base + 9 + category / 4, category % 2 == 1);
        } else {
            self.branch(base + 7, category == 1);
        }
        let (least, bits) = CATEGORIES[category];
        for (bit, no_of_256) in (0..bits.len()).rev().zip(bits) {
            self.fixed((size - least) >> bit & 1 == 1, *no_of_256);
        }
    }

    fn branch(&mut self, prob: usize, yes: bool) {
        self.counts[prob][usize::from(yes)] += 1;
        self.noted.push((prob as u16) << 1 | u16::from(yes));
    }

    fn fixed(&mut self, yes: bool, no_of_256: u8) {
        self.noted.push((PROBS as u16 + u16::from(no_of_256)) << 1 | u16::from(yes));
    }

    /// Writes which probabilities change for this frame, and changes them.
    pub(super) fn fit(&mut self, header: &mut Writer) {
        for (prob, stays) in STAYS.into_iter().enumerate() {
            let [no, yes] = self.counts[prob];
            let old = self.probs[prob];
            let new = likely(no, yes);
            let gain = i64::from(self.cost(no, yes, old)) - i64::from(self.cost(no, yes, new));
            let price = i64::from(NUMBER_COST + self.costs[256 - usize::from(stays)])
                - i64::from(self.costs[usize::from(stays)]);
            let changes = new != old && gain > price;
            header.put(changes, stays);
            if changes {
                header.number(u32::from(new), 8);
                self.probs[prob] = new;
            }
        }
    }

    fn cost(&self, no: u32, yes: u32, prob: u8) -> u32 {
        no * self.costs[usize::from(prob)] + yes * self.costs[256 - usize::from(prob)]
    }

    /// All that was noted.
    pub(super) fn write(&self) -> Vec<u8> {
        let mut writer = Writer::new();
        for noted in &self.noted {
            let prob = usize::from(noted >> 1);
            let no_of_256 = self.probs.get(prob).copied().unwrap_or((prob - PROBS.min(prob)) as u8);
            writer.put(noted & 1 == 1, no_of_256);
        }
        writer.finish()
    }
}

/// How likely a no is, in 256ths, where there were so many of each; 1–255.
pub(super) fn likely(no: u32, yes: u32) -> u8 {
    let all = (no + yes).max(1);
    u8::try_from((u64::from(no) * 256 / u64::from(all)).clamp(1, 255)).unwrap_or(255)
}
