//! Kendall's rank correlation with everything that ties change, and the Theil–Sen line.

use alloc::vec::Vec;

use crate::special::normal_two_sided;
use crate::values::{median, number, sorted};

/// Kendall's rank correlation of two lists. Kendall 1970, "Rank Correlation Methods", chapters 3
/// and 4.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Kendall {
    /// S: pairs that rise together, less pairs that don't.
    pub s: f64,
    /// All pairs.
    pub pairs: f64,
    /// D: the geometric mean of the pairs that aren't tied in either list.
    pub d: f64,
    /// tau-b, S/D; 0 where one list is all one value.
    pub tau_b: f64,
    /// S over all pairs that aren't tied in the first list.
    pub tau: f64,
    /// Variance of S with no relation, as if only the first list had ties.
    pub var_s: f64,
    /// Variance of S with no relation, with the ties of both lists.
    pub var_s_tied: f64,
    /// S in its own standard deviations, ties of both lists counted, without continuity correction.
    pub z: f64,
    /// Two-sided error by the normal distribution.
    pub p: f64,
}

/// Kendall's rank correlation of `x` and `y`, as far as the shorter goes.
///
/// ```
/// let k = insight::kendall(&[1.0, 2.0, 3.0], &[1.0, 3.0, 2.0]);
/// assert_eq!((k.s, k.pairs), (1.0, 3.0));
/// ```
pub fn kendall(x: &[f64], y: &[f64]) -> Kendall {
    let n = x.len().min(y.len());
    let (x, y) = (&x[..n], &y[..n]);
    let mut s = 0_i64;
    for j in 1..n {
        for i in 0..j {
            s += sign(x[j] - x[i]) * sign(y[j] - y[i]);
        }
    }
    let s = s as f64;
    let n = number(n);
    let (of_x, of_y) = (Ties::of(x), Ties::of(y));
    let pairs = n * (n - 1.0) / 2.0;
    let d = libm::sqrt((pairs - of_x.pairs) * (pairs - of_y.pairs));
    let whole = n * (n - 1.0) * (2.0 * n + 5.0);
    let var_s = (whole - of_x.v) / 18.0;
    let mut var_s_tied = (whole - of_x.v - of_y.v) / 18.0;
    if n > 1.0 {
        var_s_tied += 4.0 * of_x.pairs * of_y.pairs / (2.0 * n * (n - 1.0));
    }
    if n > 2.0 {
        var_s_tied += of_x.triples * of_y.triples / (9.0 * n * (n - 1.0) * (n - 2.0));
    }
    let z = if var_s_tied > 0.0 { s / libm::sqrt(var_s_tied) } else { 0.0 };
    let over = |by: f64| if by > 0.0 { s / by } else { 0.0 };
    Kendall {
        s,
        pairs,
        d,
        tau_b: over(d),
        tau: over(pairs - of_x.pairs),
        var_s,
        var_s_tied,
        z,
        p: normal_two_sided(z),
    }
}

/// What the ties of one list take away: sums over its groups of t equal values.
struct Ties {
    /// t(t−1)/2
    pairs: f64,
    /// t(t−1)(t−2)
    triples: f64,
    /// t(t−1)(2t+5)
    v: f64,
}

impl Ties {
    fn of(values: &[f64]) -> Ties {
        let mut ties = Ties { pairs: 0.0, triples: 0.0, v: 0.0 };
        // 0 and −0 are one value.
        let values = sorted(&values.iter().map(|value| value + 0.0).collect::<Vec<f64>>());
        for group in values.chunk_by(|a, b| a.total_cmp(b).is_eq()) {
            let t = number(group.len());
            ties.pairs += t * (t - 1.0) / 2.0;
            ties.triples += t * (t - 1.0) * (t - 2.0);
            ties.v += t * (t - 1.0) * (2.0 * t + 5.0);
        }
        ties
    }
}

/// −1, 0 or 1.
pub(crate) fn sign(value: f64) -> i64 {
    i64::from(value > 0.0) - i64::from(value < 0.0)
}

/// The Theil–Sen line of `y` on `x`, as slope and intercept at x = 0: the median of the slopes of
/// all pairs, and the median of what is left. `None` where all of `x` is one value. Sen 1968,
/// doi:10.1080/01621459.1968.10480934.
pub fn theil_sen(x: &[f64], y: &[f64]) -> Option<(f64, f64)> {
    let n = x.len().min(y.len());
    let mut slopes = Vec::with_capacity(n * n.saturating_sub(1) / 2);
    for j in 1..n {
        for i in 0..j {
            let run = x[j] - x[i];
            if run != 0.0 {
                slopes.push((y[j] - y[i]) / run);
            }
        }
    }
    if slopes.is_empty() {
        return None;
    }
    let slope = median(&slopes);
    let left: Vec<f64> = (0..n).map(|i| y[i] - slope * x[i]).collect();
    Some((slope, median(&left)))
}
