//! The one door for numbers, and what is asked of any list of them.

use alloc::vec::Vec;
use core::ops::Deref;

use crate::limits::{VALUE_MAX, VALUES_MAX};

/// Numbers that can be reckoned with: at least one, all finite, none beyond [`VALUE_MAX`], not more
/// than [`VALUES_MAX`] of them. In the order of time where time matters.
///
/// ```
/// use insight::{Refused, Values};
/// assert_eq!(Values::new([1.0, f64::NAN]), Err(Refused::NotFinite { at: 1 }));
/// assert_eq!(Values::new([1.0, 2.0]).unwrap().mean(), 1.5);
/// ```
#[derive(Clone, PartialEq, Debug)]
pub struct Values(Vec<f64>);

/// Why numbers can't be reckoned with.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Refused {
    /// There are none.
    #[error("there are no readings")]
    Empty,
    /// There are more than [`VALUES_MAX`].
    #[error("there are {count} readings; the limit is {VALUES_MAX}")]
    TooMany {
        /// How many.
        count: usize,
    },
    /// One is no number, or infinite.
    #[error("reading {} is no finite number", at + 1)]
    NotFinite {
        /// Which, from 0.
        at: usize,
    },
    /// One is larger than anything that is measured.
    #[error("reading {} is beyond anything that is measured", at + 1)]
    TooLarge {
        /// Which, from 0.
        at: usize,
    },
    /// Times don't rise, or lists belong together and aren't equally long.
    #[error("reading {} doesn't come after the one before", at + 1)]
    NotInOrder {
        /// Which, from 0.
        at: usize,
    },
}

/// From where to where something lies, with a stated probability.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Interval {
    /// Its lower end.
    pub lower: f64,
    /// Its upper end.
    pub upper: f64,
}

impl Interval {
    /// Whether `value` lies inside, ends included.
    pub fn contains(self, value: f64) -> bool {
        self.lower <= value && value <= self.upper
    }

    /// Half of its width.
    pub fn half_width(self) -> f64 {
        (self.upper - self.lower) / 2.0
    }
}

impl Values {
    /// Lets `values` in.
    ///
    /// # Errors
    /// [`Refused`], of the first that can't be reckoned with.
    pub fn new(values: impl Into<Vec<f64>>) -> Result<Values, Refused> {
        let values = values.into();
        if values.is_empty() {
            return Err(Refused::Empty);
        }
        if values.len() > VALUES_MAX {
            return Err(Refused::TooMany { count: values.len() });
        }
        if let Some(at) = values.iter().position(|value| !value.is_finite()) {
            return Err(Refused::NotFinite { at });
        }
        if let Some(at) = values.iter().position(|value| value.abs() > VALUE_MAX) {
            return Err(Refused::TooLarge { at });
        }
        Ok(Values(values))
    }

    /// Lets times in, which also have to rise from each to the next.
    ///
    /// # Errors
    /// [`Refused`], of the first that can't be reckoned with.
    pub fn times(times: impl Into<Vec<f64>>) -> Result<Values, Refused> {
        let times = Values::new(times)?;
        match times.windows(2).position(|pair| pair[1] <= pair[0]) {
            Some(before) => Err(Refused::NotInOrder { at: before + 1 }),
            None => Ok(times),
        }
    }

    /// Their mean.
    pub fn mean(&self) -> f64 {
        mean(&self.0)
    }

    /// Their median.
    pub fn median(&self) -> f64 {
        median(&self.0)
    }

    /// Their variance with `n − 1`; `None` of a single one.
    pub fn variance(&self) -> Option<f64> {
        variance(&self.0)
    }

    /// The same with the sign turned, so that less is more.
    #[must_use]
    pub fn negated(&self) -> Values {
        Values(self.0.iter().map(|value| -value).collect())
    }
}

impl Deref for Values {
    type Target = [f64];

    fn deref(&self) -> &[f64] {
        &self.0
    }
}

/// A count as a number. Exact below 2⁵³.
pub(crate) fn number(count: usize) -> f64 {
    count as f64
}

/// The mean; about the first value, so that a large common part costs no digits.
pub(crate) fn mean(values: &[f64]) -> f64 {
    let Some(&first) = values.first() else { return 0.0 };
    first + values.iter().map(|value| value - first).sum::<f64>() / number(values.len())
}

/// The variance with `n − 1`.
pub(crate) fn variance(values: &[f64]) -> Option<f64> {
    let middle = mean(values);
    let squares: f64 = values.iter().map(|value| (value - middle) * (value - middle)).sum();
    (values.len() > 1).then(|| squares / number(values.len() - 1))
}

/// From low to high.
pub(crate) fn sorted(values: &[f64]) -> Vec<f64> {
    let mut values = values.to_vec();
    sort(&mut values);
    values
}

/// Heap sort: std's own sort is 4 KB of code in the browser, and numbers that are equal are the same.
fn sort(values: &mut [f64]) {
    let count = values.len();
    for root in (0..count / 2).rev() {
        sink(values, root);
    }
    for end in (1..count).rev() {
        values.swap(0, end);
        sink(&mut values[..end], 0);
    }
}

/// Moves the number at `root` down to where none below it is larger.
fn sink(values: &mut [f64], mut root: usize) {
    loop {
        let mut below = 2 * root + 1;
        if below >= values.len() {
            return;
        }
        if values.get(below + 1).is_some_and(|other| values[below].total_cmp(other).is_lt()) {
            below += 1;
        }
        if values[root].total_cmp(&values[below]).is_ge() {
            return;
        }
        values.swap(root, below);
        root = below;
    }
}

/// The middle value, or the mean of the middle two; 0 of none.
pub fn median(values: &[f64]) -> f64 {
    let values = sorted(values);
    let half = values.len() / 2;
    match (values.get(half), values.len() % 2) {
        (None, _) => 0.0,
        (Some(&middle), 1) => middle,
        (Some(&upper), _) => f64::midpoint(values[half - 1], upper),
    }
}
