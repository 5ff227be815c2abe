//! How far two phases lie apart, by what doesn't overlap.

use crate::special::{Z_975, rising_root};
use crate::values::{Interval, Values, number, sorted};

/// Non-overlap of all pairs.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Nap {
    /// The share of pairs (one of A, one of B) in which B is better; ties count half. 0.5 where the
    /// phases are alike.
    pub value: f64,
    /// Standard error by Sen's and Mee's estimator, as the R package SingleCaseES has it: it differs from
    /// the exactly unbiased one where there are ties. `None` where a phase has one reading, or
    /// where it comes out below 0.
    pub se_unbiased: Option<f64>,
    /// Standard error by Hanley and McNeil 1982, doi:10.1148/radiology.143.1.7063747.
    pub se_hanley: f64,
    /// Standard error if the phases were alike: √((m+n+1)/12mn).
    pub se_null: f64,
    /// 95 % interval by inverting the symmetrised score, Newcombe 2006 (method 5),
    /// doi:10.1002/sim.2324.
    pub interval: Interval,
}

/// Non-overlap of all pairs. Parker and Vannest 2009, doi:10.1016/j.beth.2008.10.006; variance by
/// Mee 1990, doi:10.1080/01621459.1990.10474942.
///
/// ```
/// use insight::{Values, single_case::nap};
/// let a = Values::new([20.0, 20.0, 26.0, 25.0, 22.0, 23.0]).unwrap();
/// let b = Values::new([28.0, 25.0, 24.0, 27.0, 30.0, 30.0, 29.0]).unwrap();
/// assert_eq!(nap(&a, &b).value, 38.5 / 42.0);
/// ```
pub fn nap(a: &Values, b: &Values) -> Nap {
    let (m, n) = (number(a.len()), number(b.len()));
    let wins = |of_a: f64, of_b: f64| {
        if of_b > of_a {
            1.0
        } else if of_b < of_a {
            0.0
        } else {
            0.5
        }
    };
    let (mut sum, mut squares, mut by_a, mut by_b) = (0.0, 0.0, 0.0, 0.0);
    for &of_a in a.iter() {
        let row: f64 = b.iter().map(|&of_b| wins(of_a, of_b)).sum();
        sum += row;
        by_a += row * row;
        squares += b.iter().map(|&of_b| wins(of_a, of_b) * wins(of_a, of_b)).sum::<f64>();
    }
    for &of_b in b.iter() {
        let column: f64 = a.iter().map(|&of_a| wins(of_a, of_b)).sum();
        by_b += column * column;
    }
    let value = sum / (m * n);
    let (q1, q2, x) = (by_a / (m * n * n), by_b / (m * m * n), squares / (m * n));
    let square = value * value;
    let unbiased =
        (value - (m + n - 1.0) * square + n * q1 + m * q2 - 2.0 * x) / ((m - 1.0) * (n - 1.0));
    let hanley =
        (value * (1.0 - value) + (n - 1.0) * (q1 - square) + (m - 1.0) * (q2 - square)) / (m * n);
    Nap {
        value,
        se_unbiased: (unbiased >= 0.0 && unbiased.is_finite()).then(|| libm::sqrt(unbiased)),
        se_hanley: libm::sqrt(hanley.max(0.0)),
        se_null: libm::sqrt((m + n + 1.0) / (12.0 * m * n)),
        interval: score_interval(value, m, n),
    }
}

/// Where the squared distance from `value` is z² times the variance that the end itself would have.
fn score_interval(value: f64, m: f64, n: f64) -> Interval {
    let h = f64::midpoint(m, n) - 1.0;
    let beyond = |x: f64| {
        let distance = value - x;
        let spread = x * (1.0 - x) * (2.0 + h + (1.0 + 2.0 * h) * x * (1.0 - x));
        m * n * distance * distance * (2.0 - x) * (1.0 + x) - Z_975 * Z_975 * spread
    };
    Interval {
        lower: if value > 0.0 { rising_root(0.0, value, &|x| -beyond(x)) } else { 0.0 },
        upper: if value < 1.0 { rising_root(value, 1.0, &beyond) } else { 1.0 },
    }
}

/// Share of B above all of A. Scruggs, Mastropieri and Casto 1987,
/// doi:10.1177/074193258700800206.
pub fn pnd(a: &Values, b: &Values) -> f64 {
    let best = a.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    number(b.iter().filter(|&&value| value > best).count()) / number(b.len())
}

/// Share of B above A's median; what equals it counts half. Ma 2006,
/// doi:10.1177/0145445504272974.
pub fn pem(a: &Values, b: &Values) -> f64 {
    let middle = a.median();
    let above = number(b.iter().filter(|&&value| value > middle).count());
    let level = b.iter().filter(|&&value| value == middle).count();
    (above + number(level) / 2.0) / number(b.len())
}

/// Share of readings that stay when the fewest are taken out so that all of A lies below all of B.
/// Parker, Vannest and Davis 2011, doi:10.1177/0145445511399147.
pub fn pand(a: &Values, b: &Values) -> f64 {
    let (low, high) = (sorted(a), sorted(b));
    // Of A the lowest `kept` stay; of B whatever lies above them.
    let stays = |kept: usize| {
        let above = |&&value: &&f64| kept == 0 || value > low[kept - 1];
        kept + high.iter().filter(above).count()
    };
    let most = (0..=low.len()).map(stays).max().unwrap_or(0);
    number(most) / number(low.len() + high.len())
}

/// Robust improvement rate difference, from [`pand`]: ((m+n)²·PAND − m² − n²)/2mn. Parker, Vannest
/// and Brown 2009, doi:10.1177/001440290907500201.
pub fn ird(a: &Values, b: &Values) -> f64 {
    let (m, n) = (number(a.len()), number(b.len()));
    ((m + n) * (m + n) * pand(a, b) - m * m - n * n) / (2.0 * m * n)
}
