//! Piecewise regression: a line through the baseline, a step, and another slope after it.

use crate::special::{Student, Z_975};
use crate::values::{Interval, mean, number};

use super::Phases;

/// What a regression says of one part of the model.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Coefficient {
    /// How much.
    pub value: f64,
    /// Its standard error.
    pub se: f64,
    /// In standard errors.
    pub t: f64,
    /// Two-sided error, Student's t.
    pub p: f64,
    /// 95 % interval.
    pub interval: Interval,
}

/// Piecewise regression by least squares:
/// y = intercept + trend·(t − t₁) + level·B + slope·(t − t_B)·B, with t₁ the first time and t_B the
/// first of phase B. Huitema and McKean 2000, doi:10.1177/00131640021970358.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Piecewise {
    /// The baseline's line at its first reading.
    pub intercept: Coefficient,
    /// The baseline's slope, per unit of time.
    pub trend: Coefficient,
    /// How far the second line begins above the first, at B's first reading.
    pub level: Coefficient,
    /// The same at A's last reading, where some papers put the step.
    pub level_at_last_a: Coefficient,
    /// How much steeper the second line is.
    pub slope: Coefficient,
    /// What is left, as a standard deviation.
    pub residual_sd: f64,
    /// Degrees of freedom that are left.
    pub df: usize,
    /// Share of the variance that the model takes up; `None` where there is none.
    pub r_squared: Option<f64>,
    /// Lag-1 autocorrelation of what is left: the errors above suppose 0.
    pub residual_lag_one: Option<f64>,
}

/// Fits the model. `None` where a phase has fewer than two readings, or nothing would be left over.
pub fn piecewise(phases: &Phases) -> Option<Piecewise> {
    let (m, n) = (phases.a.len(), phases.b.len());
    let df = (m + n).checked_sub(4).filter(|&df| m >= 2 && n >= 2 && df > 0)?;
    let (t_a, t_b) = phases.times();
    // The model is two lines that know nothing of each other but the size of their errors.
    let (a, b) = (Line::of(t_a, &phases.a), Line::of(t_b, &phases.b));
    let variance = (a.left + b.left) / number(df);
    let student = Student::new(number(df));
    let t_975 = if df > 100_000 { Z_975 } else { student.point(0.975) };
    let told = |value: f64, share: f64| {
        let se = libm::sqrt(variance * share);
        let t = if se > 0.0 { value / se } else { 0.0 };
        let p = if se > 0.0 { student.two_sided(t) } else { 1.0 };
        let interval = Interval { lower: value - t_975 * se, upper: value + t_975 * se };
        Coefficient { value, se, t, p, interval }
    };
    let (first, last, begin) = (t_a[0], t_a[m - 1], t_b[0]);
    let step = |at: f64| told(b.at(at) - a.at(at), a.share_at(at) + b.share_at(at));
    let all = phases.all();
    let middle = mean(&all);
    let total: f64 = all.iter().map(|value| (value - middle) * (value - middle)).sum();
    let line =
        |(at, (t, value)): (usize, (&f64, &f64))| value - if at < m { a.at(*t) } else { b.at(*t) };
    let left: alloc::vec::Vec<f64> = phases.t.iter().zip(&all).enumerate().map(line).collect();
    Some(Piecewise {
        intercept: told(a.at(first), a.share_at(first)),
        trend: told(a.slope, 1.0 / a.spread),
        level: step(begin),
        level_at_last_a: step(last),
        slope: told(b.slope - a.slope, 1.0 / a.spread + 1.0 / b.spread),
        residual_sd: libm::sqrt(variance),
        df,
        r_squared: (total > 0.0).then(|| 1.0 - (a.left + b.left) / total),
        residual_lag_one: crate::series::lag_one(&left).filter(|_| variance > 0.0),
    })
}

/// A line by least squares.
struct Line {
    slope: f64,
    /// Mean time and mean reading: the point it goes through.
    through: (f64, f64),
    /// Σ(t − t̄)²
    spread: f64,
    count: f64,
    /// Σ of squares that are left.
    left: f64,
}

impl Line {
    fn of(t: &[f64], values: &[f64]) -> Line {
        let through = (mean(t), mean(values));
        let about = || t.iter().zip(values).map(|(t, y)| (t - through.0, y - through.1));
        let spread: f64 = about().map(|(t, _)| t * t).sum();
        let slope = about().map(|(t, y)| t * y).sum::<f64>() / spread;
        let left = about().map(|(t, y)| (y - slope * t) * (y - slope * t)).sum();
        Line { slope, through, spread, count: number(values.len()), left }
    }

    fn at(&self, t: f64) -> f64 {
        self.through.1 + self.slope * (t - self.through.0)
    }

    /// Its variance at `t`, in units of the errors' variance.
    fn share_at(&self, t: f64) -> f64 {
        let away = t - self.through.0;
        1.0 / self.count + away * away / self.spread
    }
}
