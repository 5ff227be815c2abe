//! How the foretelling of each reading erred: what a sound model leaves behind is noise.

use crate::series::ljung_box;
use crate::values::{mean, number};

/// Lags of the portmanteau test. Durbin and Koopman 2012, 2.12.1, for the Nile.
const LAGS: usize = 9;

/// Statistics of the standardised errors of foretelling, the first reading aside. Durbin and
/// Koopman 2012, 2.12.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Diagnosis {
    /// Ljung and Box' Q over nine lags; `None` below eleven readings.
    pub ljung_box_9: Option<f64>,
    /// Skewness; 0 of normal errors.
    pub skewness: f64,
    /// Kurtosis; 3 of normal errors.
    pub kurtosis: f64,
    /// Sum of squares of the last third over that of the first; 1 where they are alike.
    pub heteroscedasticity: Option<f64>,
}

impl Diagnosis {
    pub(super) fn of(errors: &[f64]) -> Diagnosis {
        let middle = mean(errors);
        let moment = |power: i32| {
            let powers = errors.iter().map(|error| libm::pow(error - middle, f64::from(power)));
            powers.sum::<f64>() / number(errors.len())
        };
        let (second, third) = (moment(2), (errors.len() as f64 / 3.0 + 0.5) as usize);
        let squares = |errors: &[f64]| errors.iter().map(|error| error * error).sum::<f64>();
        let (first, last) = (&errors[..third], &errors[errors.len() - third..]);
        let ratio = squares(last) / squares(first);
        Diagnosis {
            ljung_box_9: ljung_box(errors, LAGS).filter(|_| errors.len() > LAGS + 1),
            skewness: moment(3) / libm::pow(second, 1.5),
            kurtosis: moment(4) / (second * second),
            heteroscedasticity: (third > 0 && ratio.is_finite()).then_some(ratio),
        }
    }
}
