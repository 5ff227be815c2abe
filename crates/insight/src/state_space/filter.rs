//! The Kalman filter of the local level model in its own units, and how its likelihood leans.
//!
//! Errors have variance 1 − λ and a step of the level λ for each usual gap, so that λ in [0, 1] is
//! the one number to find: 0 is a level that stands still, 1 a random walk seen without error. The
//! size of both is worked out, not searched (DK 2012, 2.10.2).

use alloc::vec::Vec;

use crate::special::LN_TWO_PI;

/// A model to be filtered: readings, their gaps in usual gaps, and λ.
#[derive(Clone, Copy)]
pub(super) struct Filter<'a> {
    /// `gaps[i]` lies before reading i; the first is 0.
    pub(super) gaps: &'a [f64],
    pub(super) lambda: f64,
}

/// What the filter makes of one reading.
#[derive(Clone, Copy)]
pub(super) struct Step {
    /// The level foretold from what came before.
    pub(super) level: f64,
    /// Its variance.
    pub(super) variance: f64,
    /// The reading less what was foretold.
    pub(super) surprise: f64,
    /// The variance of that.
    pub(super) spread: f64,
}

/// What a likelihood is made of, and how each leans as λ grows.
#[derive(Clone, Copy, Default)]
pub(super) struct Sums {
    /// Σ v²/F
    pub(super) squares: f64,
    /// Its derivative.
    pub(super) squares_lean: f64,
    /// Σ ln F
    pub(super) logs: f64,
    /// Its derivative.
    pub(super) logs_lean: f64,
}

impl Filter<'_> {
    /// The steps after the first reading, which only says where the level begins.
    pub(super) fn steps(self, values: &[f64]) -> Vec<Step> {
        let error = 1.0 - self.lambda;
        let mut steps = Vec::with_capacity(values.len());
        let Some((&first, rest)) = values.split_first() else { return steps };
        let (mut level, mut known) = (first, error);
        for (value, gap) in rest.iter().zip(&self.gaps[1..]) {
            let variance = known + self.lambda * gap;
            let spread = variance + error;
            let surprise = value - level;
            steps.push(Step { level, variance, surprise, spread });
            let gain = variance / spread;
            level += gain * surprise;
            known = variance * (1.0 - gain);
        }
        steps
    }

    /// The sums of the likelihood.
    pub(super) fn sums(self, values: &[f64]) -> Sums {
        let mut sums = Sums::default();
        let error = 1.0 - self.lambda;
        let Some((&first, rest)) = values.split_first() else { return sums };
        let (mut level, mut level_lean) = (first, 0.0);
        let (mut known, mut known_lean) = (error, -1.0);
        for (value, gap) in rest.iter().zip(&self.gaps[1..]) {
            let (variance, variance_lean) = (known + self.lambda * gap, known_lean + gap);
            let (spread, spread_lean) = (variance + error, variance_lean - 1.0);
            let (v, v_lean) = (value - level, -level_lean);
            sums.squares += v * v / spread;
            sums.squares_lean += (2.0 * v * v_lean - v * v * spread_lean / spread) / spread;
            sums.logs += libm::log(spread);
            sums.logs_lean += spread_lean / spread;
            let gain = variance / spread;
            let gain_lean = (variance_lean - gain * spread_lean) / spread;
            level += gain * v;
            level_lean += gain_lean * v + gain * v_lean;
            known = variance * (1.0 - gain);
            known_lean = variance_lean * (1.0 - gain) - variance * gain_lean;
        }
        sums
    }

    /// How much of `beside` lies in `values`: Σ v_x v_y/F and Σ v_x²/F (DK 2012, 6.2.3).
    pub(super) fn regress(self, values: &[f64], beside: &[f64]) -> (f64, f64) {
        let both = self.steps(values).into_iter().zip(self.steps(beside));
        both.fold((0.0, 0.0), |(xy, xx), (y, x)| {
            (xy + x.surprise * y.surprise / y.spread, xx + x.surprise * x.surprise / x.spread)
        })
    }
}

impl Sums {
    /// The log-likelihood at the best size of the variances, and its derivative by λ, of `n` readings
    /// of which `free` aren't used up by what is averaged over.
    pub(super) fn likelihood(self, n: f64, free: f64) -> (f64, f64) {
        let ln_size = libm::log(self.squares / free);
        let value = -(n * LN_TWO_PI + free * (ln_size + 1.0) + self.logs) / 2.0;
        (value, -(free * self.squares_lean / self.squares + self.logs_lean) / 2.0)
    }
}
