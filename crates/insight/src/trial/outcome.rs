//! What came of a trial: a randomisation test, an interval, and what it can't say.

use alloc::vec::Vec;

use crate::limits::{RATING_POINTS, TRIAL_ERROR, VALUE_MAX};
use crate::measure::{Rule, Threshold};
use crate::values::{Interval, Refused, mean, number, sorted};

use super::plan::{Plan, pairs_needed};

/// The readings of one pair of days.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct PairOfDays {
    /// On the day of the first kind, `Kind::First`, whichever came first.
    pub first: f64,
    /// On the day of the second kind.
    pub second: f64,
}

/// What a trial found.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Finding {
    /// The first kind is better, by at least a real change.
    FirstBetter,
    /// The second kind is better, by at least a real change.
    SecondBetter,
    /// One is better, by less than a real change.
    TooSmall,
    /// No difference was told from chance. It isn't shown that there is none.
    NoneSeen,
    /// It can't be told with so many pairs and looks.
    CantTell {
        /// So many more pairs, at least, and no look in between.
        more: usize,
    },
}

/// What no such trial can say.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Silence {
    /// Whether it is so for anybody else.
    OthersThanYou,
    /// How much is expectation: who rolls knows it.
    Expectation,
    /// Whether it lasts longer than it was measured.
    Longer,
    /// Anything about days that were left out: were they left out because of how they went?
    LeftOut,
}

/// The result of a trial.
#[derive(Clone, PartialEq, Debug)]
pub struct Outcome {
    /// What it found.
    pub finding: Finding,
    /// How many pairs are whole.
    pub pairs: usize,
    /// How often the result has been looked at, this time included.
    pub looks: u32,
    /// Mean of the first kind less the second; `None` without a pair.
    pub difference: Option<f64>,
    /// The share of all orders that could have been drawn in which the difference would have been as
    /// large, either way.
    pub p: f64,
    /// The error that this look may make: 5 % shared among all looks (Bonferroni).
    pub error: f64,
    /// Where the difference lies, with probability 1 − `error`; `None` where so few pairs can't
    /// leave anything out.
    pub interval: Option<Interval>,
    /// What it can't say.
    pub silences: Vec<Silence>,
}

/// What came of a trial. `pairs` are those of the plan in its order, `None` for each that isn't
/// whole; `looks` is how often the result has been asked for, this time included.
///
/// The test turns the sign of each pair's difference, as if its days had been drawn the other way
/// round, and counts in how many of all 2ⁿ orders the sum would have been as large: Fisher 1935, "The
/// Design of Experiments", 21; Tanious and Onghena 2019, doi:10.3390/healthcare7040143. The interval is what the test doesn't reject.
///
/// # Errors
/// [`Refused`] where a reading is no number, or there are more pairs than in the plan.
pub fn result(plan: &Plan, pairs: &[Option<PairOfDays>], looks: u32) -> Result<Outcome, Refused> {
    if pairs.len() > plan.pairs() {
        return Err(Refused::TooMany { count: pairs.len() });
    }
    let sound = |value: f64| value.is_finite() && value.abs() <= VALUE_MAX;
    let unsound = |pair: &Option<PairOfDays>| {
        pair.is_some_and(|pair| !(sound(pair.first) && sound(pair.second)))
    };
    if let Some(at) = pairs.iter().position(unsound) {
        return Err(Refused::NotFinite { at });
    }
    let differences: Vec<f64> =
        pairs.iter().flatten().map(|pair| pair.first - pair.second).collect();
    let looks = looks.max(1);
    let error = TRIAL_ERROR / f64::from(looks);
    let turned = Turned::of(&differences);
    let difference = (!differences.is_empty()).then(|| mean(&differences));
    let p = turned.p();
    let rule = plan.measure().rule();
    let finding = match difference {
        Some(difference) if differences.len() >= pairs_needed(looks) => {
            judged(difference, p <= error, &rule)
        }
        _ => Finding::CantTell { more: pairs_needed(looks).saturating_sub(differences.len()) },
    };
    let mut silences = alloc::vec![Silence::OthersThanYou, Silence::Expectation, Silence::Longer];
    if differences.len() < plan.pairs() {
        silences.push(Silence::LeftOut);
    }
    let interval = turned.interval(error);
    let pairs = differences.len();
    Ok(Outcome { finding, pairs, looks, difference, p, error, interval, silences })
}

fn judged(difference: f64, told: bool, rule: &Rule) -> Finding {
    let real = match rule.threshold {
        Threshold::OwnError => 0.0,
        Threshold::AtLeast(least) => least,
        Threshold::Rating { .. } => RATING_POINTS,
    };
    match (told, difference.abs() >= real, rule.upward(difference) > 0.0) {
        (false, _, _) => Finding::NoneSeen,
        (true, false, _) => Finding::TooSmall,
        (true, true, true) => Finding::FirstBetter,
        (true, true, false) => Finding::SecondBetter,
    }
}

/// The mean difference of every subset of pairs and of the rest, one of each two that mirror each
/// other: what the sum would be if that subset had been drawn the other way round is as large as it
/// is where 0 lies between the two means.
struct Turned {
    /// The lower and the higher mean of each proper subset and its rest.
    lower: Vec<f64>,
    upper: Vec<f64>,
    orders: f64,
    grain: f64,
}

impl Turned {
    fn of(differences: &[f64]) -> Turned {
        let n = differences.len();
        let sum: f64 = differences.iter().sum();
        let size = differences.iter().fold(0.0_f64, |most, one| most.max(one.abs()));
        let (mut lower, mut upper) = (Vec::new(), Vec::new());
        // The last pair is never turned: the other half of the orders mirrors this one.
        for pattern in 1..(1_usize << n.saturating_sub(1)) {
            let inside = (0..n).filter(|at| pattern >> at & 1 == 1);
            let (turned, count) =
                inside.fold((0.0, 0.0), |(sum, count), at| (sum + differences[at], count + 1.0));
            let (one, other) = (turned / count, (sum - turned) / (number(n) - count));
            lower.push(one.min(other));
            upper.push(one.max(other));
        }
        Turned {
            lower: sorted(&lower),
            upper: sorted(&upper),
            orders: libm::ldexp(1.0, n as i32),
            grain: 1e-9 * size,
        }
    }

    /// The share of orders as extreme as the real one, if there were no difference.
    fn p(&self) -> f64 {
        let until = |ends: &[f64], most: f64| ends.partition_point(|&end| end <= most);
        // 0 lies between: not above the upper end and not below the lower one.
        let begun = until(&self.lower, self.grain);
        let over = self.upper.partition_point(|&end| end < -self.grain);
        ((2.0 + 2.0 * number(begun - over)) / self.orders).min(1.0)
    }

    /// The differences that the test doesn't reject.
    fn interval(&self, error: f64) -> Option<Interval> {
        // Moving in from far away, each lower end lets two more orders be as extreme.
        let needed = libm::floor(error * self.orders / 2.0) as usize;
        let at = needed.checked_sub(1)?;
        let upper = self.upper.len().checked_sub(needed).and_then(|at| self.upper.get(at));
        Some(Interval { lower: *self.lower.get(at)?, upper: *upper? })
    }
}
