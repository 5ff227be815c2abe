//! Tau-U in all its forms, and tau with the baseline's own trend taken out.

use alloc::vec::Vec;

use crate::limits::BASELINE_TREND_ERROR;
use crate::rank::{Kendall, kendall, theil_sen};
use crate::values::number;

use super::Phases;

/// One line of a Tau-U table.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Part {
    /// S: pairs that get better, less pairs that get worse.
    pub s: f64,
    /// The pairs that S is divided by.
    pub pairs: f64,
    /// S over pairs.
    pub tau: f64,
    /// Variance of S with no relation, equal readings not counted as ties.
    pub var_s: f64,
    /// S in its own standard deviations, with all ties.
    pub z: f64,
    /// Two-sided error by the normal distribution.
    pub p: f64,
}

/// The parts of Tau-U. Parker, Vannest, Davis and Sauber 2011, doi:10.1016/j.beth.2010.08.006.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct TauU {
    /// B against A: Tau.
    pub a_vs_b: Part,
    /// A's own trend.
    pub trend_a: Part,
    /// B's own trend.
    pub trend_b: Part,
    /// B against A less A's trend, over the pairs of B against A: what is usually called Tau-U. It
    /// can leave −1 to 1 (Tarlow 2017, below).
    pub without_trend_a: Part,
    /// That with B's trend added, over all pairs.
    pub with_trend_b: Part,
}

/// Tau-U.
pub fn tau_u(phases: &Phases) -> TauU {
    let (m, n) = (phases.a.len(), phases.b.len());
    let all = phases.all();
    // Each part is Kendall's S of the readings with an order: A counts down, or is all one.
    let ordered = |of_a: &dyn Fn(usize) -> f64, of_b: &dyn Fn(usize) -> f64| {
        let order: Vec<f64> = (0..m).map(of_a).chain((0..n).map(of_b)).collect();
        kendall(&order, &all)
    };
    let (first, last) = (|_: usize| 0.0, |_: usize| number(m));
    let down = |at: usize| -number(at);
    let up = |at: usize| number(m + at);
    let counted = |values: &[f64]| {
        let order: Vec<f64> = (0..values.len()).map(number).collect();
        kendall(&order, values)
    };
    let between = number(m) * number(n);
    let own = |kendall: Kendall| part(kendall, kendall.pairs);
    TauU {
        a_vs_b: part(ordered(&first, &last), between),
        trend_a: own(counted(&phases.a)),
        trend_b: own(counted(&phases.b)),
        without_trend_a: part(ordered(&down, &last), between),
        with_trend_b: own(ordered(&down, &up)),
    }
}

fn part(kendall: Kendall, pairs: f64) -> Part {
    let Kendall { s, var_s, z, p, .. } = kendall;
    Part { s, pairs, tau: if pairs > 0.0 { s / pairs } else { 0.0 }, var_s, z, p }
}

/// Tau with the baseline's trend taken out where there is one.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Corrected {
    /// The baseline's trend, tau-b.
    pub baseline_tau: f64,
    /// Its two-sided error.
    pub baseline_p: f64,
    /// The line through the baseline, as slope and intercept at time 0; `None` of one reading.
    pub line: Option<(f64, f64)>,
    /// B against A as they are, tau-b.
    pub uncorrected: f64,
    /// B against A with the line taken out of both, tau-b; `None` without a line.
    pub corrected: Option<f64>,
    /// Whether the trend is one: its error is at most [`BASELINE_TREND_ERROR`].
    pub applies: bool,
    /// The one that counts: corrected where the trend is one.
    pub tau: f64,
    /// Its two-sided error.
    pub p: f64,
}

/// Baseline-corrected tau. Tarlow 2017, doi:10.1177/0145445516676750.
pub fn corrected_tau(phases: &Phases) -> Corrected {
    let (t_a, _) = phases.times();
    let all = phases.all();
    let phase: Vec<f64> =
        (0..all.len()).map(|at| if at < phases.a.len() { 0.0 } else { 1.0 }).collect();
    let baseline = kendall(t_a, &phases.a);
    let line = theil_sen(t_a, &phases.a);
    let plain = kendall(&phase, &all);
    let cleared = line.map(|(slope, intercept)| {
        let left = |(value, t): (&f64, &f64)| value - intercept - slope * t;
        let left: Vec<f64> = all.iter().zip(phases.t.iter()).map(left).collect();
        kendall(&phase, &snapped(&left, &all))
    });
    // Two readings always lie on a line.
    let applies = phases.a.len() > 2 && baseline.p <= BASELINE_TREND_ERROR;
    let counts = cleared.filter(|_| applies).unwrap_or(plain);
    Corrected {
        baseline_tau: baseline.tau_b,
        baseline_p: baseline.p,
        line,
        uncorrected: plain.tau_b,
        corrected: cleared.map(|cleared| cleared.tau_b),
        applies,
        tau: counts.tau_b,
        p: counts.p,
    }
}

/// What is left, without the last digits' noise: readings that lie on one line are equal when it is
/// taken out, and are to count as equal.
fn snapped(left: &[f64], of: &[f64]) -> Vec<f64> {
    let size = of.iter().chain(left).fold(0.0_f64, |most, value| most.max(value.abs()));
    let grain = 1e-10 * size.max(f64::MIN_POSITIVE);
    left.iter().map(|left| libm::round(left / grain)).collect()
}
