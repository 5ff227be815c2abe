//! What readings in a row have to do with each other.

use crate::values::{mean, number};

/// Lag-1 autocorrelation about the list's own mean: Σ(yₜ−ȳ)(yₜ₋₁−ȳ)/Σ(yₜ−ȳ)². `None` below two
/// readings or where they are all the same. Box and Jenkins 1976, "Time Series Analysis", 2.1.5.
pub fn lag_one(values: &[f64]) -> Option<f64> {
    autocorrelation(values, 1)
}

/// The same at any lag.
pub(crate) fn autocorrelation(values: &[f64], lag: usize) -> Option<f64> {
    let middle = mean(values);
    let squares: f64 = values.iter().map(|value| (value - middle) * (value - middle)).sum();
    if squares <= 0.0 || lag == 0 || lag >= values.len() {
        return None;
    }
    let products =
        values.iter().zip(&values[lag..]).map(|(a, b)| (a - middle) * (b - middle)).sum::<f64>();
    Some(products / squares)
}

/// Q of Ljung and Box over `lags` lags: n(n+2)Σρₖ²/(n−k). Ljung and Box 1978,
/// doi:10.1093/biomet/65.2.297.
pub(crate) fn ljung_box(values: &[f64], lags: usize) -> Option<f64> {
    let n = number(values.len());
    let mut sum = 0.0;
    for lag in 1..=lags {
        let rho = autocorrelation(values, lag)?;
        sum += rho * rho / (n - number(lag));
    }
    Some(n * (n + 2.0) * sum)
}
