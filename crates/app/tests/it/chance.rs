//! Chance with a seed that is printed, so that a failure can be had again.

/// Numbers that look random. SplitMix64, Steele, Lea and Flood, 2014.
pub(crate) struct Chance {
    seed: u64,
    state: u64,
}

impl Chance {
    /// From the seed in the environment variable `name`, else a new one.
    pub(crate) fn seeded(name: &str) -> Chance {
        let given = std::env::var(name).ok().and_then(|seed| seed.parse().ok());
        let seed = given.unwrap_or_else(|| {
            let mut bytes = [0; 8];
            getrandom::fill(&mut bytes).expect("randomness");
            u64::from_le_bytes(bytes)
        });
        println!("{name}={seed}");
        Chance { seed, state: seed }
    }

    pub(crate) fn seed(&self) -> u64 {
        self.seed
    }

    /// A number below `limit`.
    pub(crate) fn below(&mut self, limit: u32) -> u32 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        let mixed = mixed ^ (mixed >> 31);
        u32::try_from(mixed % u64::from(limit)).expect("below a u32")
    }
}
