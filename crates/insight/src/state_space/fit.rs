//! Finding the variances, and the level that they draw through the readings.

use alloc::vec::Vec;

use crate::special::{Z_975, rising_root};
use crate::values::{Interval, Values, mean, median, number};

use super::diagnose::Diagnosis;
use super::filter::{Filter, Step};

/// A fitted local level model.
#[derive(Clone, PartialEq, Debug)]
pub struct LocalLevel {
    /// Variance of a reading's error.
    pub error_variance: f64,
    /// Variance of the level's step over the usual (median) gap between readings.
    pub level_variance: f64,
    /// The exact-diffuse log-likelihood, with the first reading's −½ ln 2π as Durbin and Koopman
    /// have it.
    pub log_likelihood: f64,
    /// The level at each reading, from all readings.
    pub smoothed: Vec<Smoothed>,
    /// The last level's variance.
    pub filtered_variance: f64,
    /// What lies beside the level, where something does.
    pub beside: Option<Beside>,
    /// How the foretelling erred, in standard deviations.
    pub errors: Vec<f64>,
}

impl LocalLevel {
    /// Whether the errors look as the model has them.
    pub fn diagnosis(&self) -> Diagnosis {
        Diagnosis::of(&self.errors)
    }
}

/// How much of something lies beside the level.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Beside {
    /// How much: of a step, its height.
    pub value: f64,
    /// Its standard error, the variances taken as known.
    pub se: f64,
    /// 95 % interval by the normal distribution.
    pub interval: Interval,
}

/// How the size of what lies beside the level is treated while the variances are sought.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Seek {
    /// It is sought along with the variances: plain maximum likelihood, which takes the variances a
    /// little too small, as it forgets that a size was fitted.
    Together,
    /// It is unknown like the level's beginning and averaged over: the diffuse, or restricted,
    /// likelihood (DK 2012, 6.2.3).
    Apart,
}

/// The level at one reading.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Smoothed {
    /// The level, without what lies beside it.
    pub level: f64,
    /// Its variance.
    pub variance: f64,
}

/// Fits a local level to `values` at times `t`: yₜ = μₜ + εₜ, μₜ₊₁ = μₜ + ηₜ. Equal gaps are one
/// step, whatever their unit; a gap of twice the usual length doubles the step's variance. `None`
/// below three readings or where all are the same.
///
/// ```
/// use insight::{Values, state_space::local_level};
/// let t = Values::times([1.0, 2.0, 3.0, 4.0]).unwrap();
/// let y = Values::new([5.0, 7.0, 5.0, 7.0]).unwrap();
/// let fit = local_level(&t, &y).unwrap();
/// assert_eq!(fit.level_variance, 0.0); // nothing wanders here
/// ```
pub fn local_level(t: &Values, values: &Values) -> Option<LocalLevel> {
    fit(t, values, None, Seek::Together)
}

/// The same with a known thing `beside` of unknown size in the readings, such as a step: 0 before
/// it and 1 from it on. `None` also where `beside` can't be told from a level.
pub fn local_level_beside(
    t: &Values,
    values: &Values,
    beside: &[f64],
    seek: Seek,
) -> Option<LocalLevel> {
    (beside.len() == values.len()).then_some(())?;
    fit(t, values, Some(beside), seek)
}

fn fit(t: &Values, values: &Values, beside: Option<&[f64]>, seek: Seek) -> Option<LocalLevel> {
    let n = values.len();
    let least = if beside.is_some() { 4 } else { 3 };
    if n < least || t.len() != n {
        return None;
    }
    let (gaps, middle) = (gaps(t), mean(values));
    let centred: Vec<f64> = values.iter().map(|value| value - middle).collect();
    let size = centred.iter().map(|value| value * value).sum::<f64>();
    let model = Model { gaps: &gaps, values: &centred, beside, seek };
    if size <= 0.0 || model.likelihood(0.5)?.0.is_nan() {
        return None;
    }
    // What a line through the readings leaves must not be the last digits' noise.
    let half = Filter { gaps: &gaps, lambda: 0.5 };
    let left = model.cleared(half)?.left;
    if half.sums(&left).squares <= size * 1e-20 {
        return None;
    }
    let filter = Filter { gaps: &gaps, lambda: model.best()? };
    let Cleared { left, beside: found } = model.cleared(filter)?;
    let steps = filter.steps(&left);
    let unit = filter.sums(&left).squares / model.free();
    let smoothed = smooth(filter, &left, &steps, unit, middle);
    let last = steps.last()?;
    let gain = last.variance / last.spread;
    Some(LocalLevel {
        error_variance: unit * (1.0 - filter.lambda),
        level_variance: unit * filter.lambda,
        log_likelihood: model.likelihood(filter.lambda)?.0,
        filtered_variance: unit * last.variance * (1.0 - gain),
        smoothed,
        beside: found.map(|(value, precision)| {
            let se = libm::sqrt(unit / precision);
            let interval = Interval { lower: value - Z_975 * se, upper: value + Z_975 * se };
            Beside { value, se, interval }
        }),
        errors: steps.iter().map(|step| step.surprise / libm::sqrt(unit * step.spread)).collect(),
    })
}

/// Gaps before each reading, in usual gaps. A usual one is exactly 1 where all are equal.
fn gaps(t: &[f64]) -> Vec<f64> {
    let gaps: Vec<f64> = t.windows(2).map(|pair| pair[1] - pair[0]).collect();
    let usual = median(&gaps);
    core::iter::once(0.0).chain(gaps.into_iter().map(|gap| snapped(gap / usual))).collect()
}

/// A ratio that is a whole number but for its last digits is one.
fn snapped(ratio: f64) -> f64 {
    let whole = libm::round(ratio);
    if (ratio - whole).abs() < 1e-9 * whole { whole } else { ratio }
}

#[derive(Clone, Copy)]
struct Model<'a> {
    gaps: &'a [f64],
    values: &'a [f64],
    beside: Option<&'a [f64]>,
    seek: Seek,
}

/// Readings without what lies beside the level.
struct Cleared {
    left: Vec<f64>,
    /// Its best size, and the precision of that in units of the variances.
    beside: Option<(f64, f64)>,
}

impl<'a> Model<'a> {
    /// The readings without what lies beside the level, at its best size.
    fn cleared(self, filter: Filter<'_>) -> Option<Cleared> {
        let Some(beside) = self.beside else {
            return Some(Cleared { left: self.values.to_vec(), beside: None });
        };
        let (xy, xx) = filter.regress(self.values, beside);
        let value = (xx > 0.0).then(|| xy / xx)?;
        let left = self.values.iter().zip(beside).map(|(y, x)| y - value * x).collect();
        Some(Cleared { left, beside: Some((value, xx)) })
    }

    /// What is averaged over, where there is something.
    fn apart(self) -> Option<&'a [f64]> {
        self.beside.filter(|_| self.seek == Seek::Apart)
    }

    /// Readings beyond what is averaged over.
    fn free(self) -> f64 {
        number(self.values.len() - if self.apart().is_some() { 2 } else { 1 })
    }

    /// The log-likelihood and its derivative at λ. What lies beside is at its best size there, so
    /// that size has no lean of its own; where it is averaged over, its precision has.
    fn likelihood(self, lambda: f64) -> Option<(f64, f64)> {
        let filter = Filter { gaps: self.gaps, lambda };
        let left = self.cleared(filter)?.left;
        let mut sums = filter.sums(&left);
        if let Some(beside) = self.apart() {
            let precision = filter.sums(beside);
            sums.logs += libm::log(precision.squares);
            sums.logs_lean += precision.squares_lean / precision.squares;
        }
        Some(sums.likelihood(number(left.len()), self.free()))
    }

    /// The λ of the greatest likelihood: the best of many, then where the lean changes its sign.
    fn best(self) -> Option<f64> {
        let places: Vec<f64> = core::iter::once(0.0)
            .chain((-36..=36).map(|at| 1.0 / (1.0 + libm::exp(-f64::from(at) / 2.0))))
            .chain(core::iter::once(1.0))
            .collect();
        let mut best = (f64::NEG_INFINITY, 0);
        for (at, &lambda) in places.iter().enumerate() {
            let (likelihood, _) = self.likelihood(lambda)?;
            if likelihood > best.0 {
                best = (likelihood, at);
            }
        }
        let at = best.1;
        let (low, high) = (places[at.saturating_sub(1)], places[(at + 1).min(places.len() - 1)]);
        let lean = |lambda: f64| self.likelihood(lambda).map_or(0.0, |(_, lean)| lean);
        let stands = (at == 0 && lean(high) <= 0.0) || (at + 1 == places.len() && lean(low) >= 0.0);
        if stands {
            return Some(places[at]);
        }
        let found = rising_root(low, high, &|lambda| -lean(lambda));
        let better = self.likelihood(found)?.0 > best.0;
        Some(if better { found } else { places[at] })
    }
}

/// The level at each reading from all of them, backwards (DK 2012, 2.4.2); the first, whose
/// beginning was unknown, by what is known after it.
fn smooth(
    filter: Filter<'_>,
    values: &[f64],
    steps: &[Step],
    unit: f64,
    middle: f64,
) -> Vec<Smoothed> {
    let (mut r, mut precision) = (0.0, 0.0);
    let mut levels: Vec<Smoothed> = Vec::with_capacity(values.len());
    for step in steps.iter().rev() {
        let keep = 1.0 - step.variance / step.spread;
        r = step.surprise / step.spread + keep * r;
        precision = 1.0 / step.spread + keep * keep * precision;
        levels.push(Smoothed {
            level: middle + step.level + step.variance * r,
            variance: unit * (step.variance - step.variance * step.variance * precision).max(0.0),
        });
    }
    let error = 1.0 - filter.lambda;
    if let Some(first) = values.first() {
        levels.push(Smoothed {
            level: middle + first + error * r,
            variance: unit * (error - error * error * precision).max(0.0),
        });
    }
    levels.reverse();
    levels
}
