//! Statistics of one person's baseline (A) and what came after it (B).
//!
//! More is better in all of them: where less is better, hand in [`Values::negated`]. The
//! non-overlap measures' errors suppose readings that don't hang together from day to day, which
//! real ones do; that is why no verdict of Rollwise rests on them alone.

mod difference;
mod overlap;
mod piecewise;
mod randomisation;
mod tau;

pub use difference::{Difference, difference_by_baseline, difference_pooled};
pub use overlap::{Nap, ird, nap, pand, pem, pnd};
pub use piecewise::{Coefficient, Piecewise, piecewise};
pub use randomisation::{Randomisation, Statistic, randomisation};
pub use tau::{Corrected, Part, TauU, corrected_tau, tau_u};

use alloc::vec::Vec;

use crate::values::{Refused, Values, number};

/// A baseline and what came after it, in time.
#[derive(Clone, PartialEq, Debug)]
pub struct Phases {
    /// The baseline's readings.
    pub a: Values,
    /// Those after it.
    pub b: Values,
    /// When all of them were, the baseline's first.
    pub t: Values,
}

impl Phases {
    /// Readings at times 1, 2, 3, … as single-case papers count them.
    pub fn counted(a: Values, b: Values) -> Phases {
        let t: Vec<f64> = (1..=a.len() + b.len()).map(number).collect();
        Phases { a, b, t: Values::times(t).unwrap_or_else(|_| unreachable!("they count up")) }
    }

    /// Readings at times `t`, of which the first `baseline` are the baseline.
    ///
    /// # Errors
    /// [`Refused`] where a phase is empty, or the lists aren't equally long.
    pub fn timed(t: Values, values: &Values, baseline: usize) -> Result<Phases, Refused> {
        if t.len() != values.len() {
            return Err(Refused::NotInOrder { at: t.len().min(values.len()) });
        }
        let (a, b) = values.split_at(baseline.min(values.len()));
        Ok(Phases { a: Values::new(a)?, b: Values::new(b)?, t })
    }

    /// All readings in time.
    pub fn all(&self) -> Vec<f64> {
        self.a.iter().chain(self.b.iter()).copied().collect()
    }

    /// The baseline's times and the other ones.
    fn times(&self) -> (&[f64], &[f64]) {
        self.t.split_at(self.a.len())
    }
}
