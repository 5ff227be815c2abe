//! Chance that can be drawn again.

use core::fmt;

/// Where a trial's order comes from. The shell draws it; this only unrolls it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Seed(pub u64);

/// Sixteen hexadecimal digits.
impl fmt::Display for Seed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

/// The SplitMix64 sequence of a seed. Steele, Lea and Flood 2014, doi:10.1145/2714064.2660195; with
/// the constants of Vigna's public-domain splitmix64.c.
pub(super) fn sequence(seed: Seed) -> impl Iterator<Item = u64> {
    let mut state = seed.0;
    core::iter::repeat_with(move || {
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The first numbers of seed 1234567, as published with the generator's ports.
    #[test]
    fn the_published_sequence() {
        let first: alloc::vec::Vec<u64> = sequence(Seed(1_234_567)).take(3).collect();
        let due = [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423];
        assert_eq!(first, due);
    }
}
