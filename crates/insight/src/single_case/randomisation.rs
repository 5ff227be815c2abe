//! The randomisation test of an AB series: where else could the change have been put?
//!
//! It holds only where the day of the change was drawn by lot among the days that are counted here.

use alloc::vec::Vec;

use crate::values::{mean, median, number, variance};

use super::Phases;

/// What is compared.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Statistic {
    /// Mean of B less mean of A.
    Mean,
    /// Median of B less median of A.
    Median,
}

/// A randomisation test.
#[derive(Clone, PartialEq, Debug)]
pub struct Randomisation {
    /// The difference as it was.
    pub observed: f64,
    /// How many splits there could have been, the real one among them.
    pub splits: usize,
    /// Mean of the differences of all splits.
    pub mean: f64,
    /// Their standard deviation; `None` of a single split.
    pub sd: Option<f64>,
    /// The smallest.
    pub min: f64,
    /// The largest.
    pub max: f64,
    /// Share of splits whose difference is at least the real one.
    pub p: f64,
    /// Share of splits that lie at least as far from 0, either way.
    pub p_two_sided: f64,
}

/// Puts the change at every place that leaves both phases at least `shortest` readings. `None`
/// where the real place isn't one of them. Edgington 1975, doi:10.1080/00223980.1975.9923926.
pub fn randomisation(
    phases: &Phases,
    shortest: usize,
    statistic: Statistic,
) -> Option<Randomisation> {
    let all = phases.all();
    let shortest = shortest.max(1);
    let places = shortest..=all.len().checked_sub(shortest)?;
    if !places.contains(&phases.a.len()) {
        return None;
    }
    let middle = match statistic {
        Statistic::Mean => mean,
        Statistic::Median => median,
    };
    let difference = |place: usize| middle(&all[place..]) - middle(&all[..place]);
    let differences: Vec<f64> = places.map(difference).collect();
    let observed = difference(phases.a.len());
    // Differences that are equal but for their last digit are equal.
    let grain = 1e-9 * (1.0 + all.iter().fold(0.0_f64, |most, value| most.max(value.abs())));
    let share = |counts: &dyn Fn(f64) -> bool| {
        number(differences.iter().filter(|&&one| counts(one)).count()) / number(differences.len())
    };
    Some(Randomisation {
        observed,
        splits: differences.len(),
        mean: mean(&differences),
        sd: variance(&differences).map(libm::sqrt),
        min: differences.iter().copied().fold(f64::INFINITY, f64::min),
        max: differences.iter().copied().fold(f64::NEG_INFINITY, f64::max),
        p: share(&|one| one >= observed - grain),
        p_two_sided: share(&|one| one.abs() >= observed.abs() - grain),
    })
}
