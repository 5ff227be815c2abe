//! How far two phases' means lie apart, in standard deviations.

use crate::special::Z_975;
use crate::values::{Interval, Values, number};

/// A standardised mean difference.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Difference {
    /// (mean of B − mean of A)/s as it is.
    pub d: f64,
    /// That times Hedges' correction for few readings, 1 − 3/(4·df − 1). Hedges 1981,
    /// doi:10.3102/10769986006002107.
    pub g: f64,
    /// Standard error of g.
    pub se: f64,
    /// 95 % interval of g.
    pub interval: Interval,
    /// s.
    pub sd: f64,
    /// Degrees of freedom of s.
    pub df: usize,
}

/// In standard deviations of the baseline (Glass' Δ). `None` where it has none. Pustejovsky 2015,
/// doi:10.1037/met0000019, for the error.
pub fn difference_by_baseline(a: &Values, b: &Values) -> Option<Difference> {
    let (of_a, of_b) = (a.variance()?, b.variance()?);
    let (m, n) = (number(a.len()), number(b.len()));
    difference(a, b, of_a, a.len() - 1, 1.0 / m + of_b / (n * of_a))
}

/// In standard deviations of both phases together (Cohen's d). `None` where they have none.
pub fn difference_pooled(a: &Values, b: &Values) -> Option<Difference> {
    let (of_a, of_b) = (a.variance()?, b.variance()?);
    let (m, n) = (number(a.len()), number(b.len()));
    let df = a.len() + b.len() - 2;
    let variance = ((m - 1.0) * of_a + (n - 1.0) * of_b) / number(df);
    difference(a, b, variance, df, 1.0 / m + 1.0 / n)
}

fn difference(
    a: &Values,
    b: &Values,
    variance: f64,
    df: usize,
    of_means: f64,
) -> Option<Difference> {
    if variance <= 0.0 {
        return None;
    }
    let sd = libm::sqrt(variance);
    let d = (b.mean() - a.mean()) / sd;
    let correction = 1.0 - 3.0 / (4.0 * number(df) - 1.0);
    let g = correction * d;
    let se = correction.abs() * libm::sqrt(of_means + g * g / (2.0 * number(df)));
    let interval = Interval { lower: g - Z_975 * se, upper: g + Z_975 * se };
    Some(Difference { d, g, se, interval, sd, df })
}
