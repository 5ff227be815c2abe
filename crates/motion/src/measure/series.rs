//! A whole measure: trials to get used to it, then three that count, on each side.

use super::trial::{Kind, Measured, Outcome};
use crate::tuning::{SERIES_COUNTED, SERIES_PRACTICE};

/// A side of the body, as the person says it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Side {
    /// Left.
    Left,
    /// Right.
    Right,
}

/// What is asked for next.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Ask {
    /// A trial that doesn't count, so that getting used to it isn't taken for progress.
    Practice {
        /// To which side; none where the measure has no sides.
        side: Option<Side>,
        /// From 1.
        number: usize,
    },
    /// A trial that counts.
    Counted {
        /// To which side; none where the measure has no sides.
        side: Option<Side>,
        /// From 1.
        number: usize,
    },
    /// Nothing: it is done.
    Done,
}

/// What a side came to.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Result {
    /// Which side; none where the measure has no sides.
    pub side: Option<Side>,
    /// The mean of the trials that count, degrees.
    pub mean_deg: f64,
    /// How unsure the mean is, degrees (one standard uncertainty): the trials' spread, or what each of
    /// them is unsure by, whichever is larger, over the root of their number.
    pub uncertainty_deg: f64,
}

/// A measure under way.
#[derive(Clone, PartialEq, Debug)]
pub struct Series {
    sides: [Option<Side>; 2],
    /// One side, or both.
    parts: usize,
    /// How many good trials there were on each side, those for practice among them.
    good: [usize; 2],
    counted: [[Measured; SERIES_COUNTED]; 2],
}

impl Series {
    /// A measure that begins on `first`; where it has no sides, that means nothing.
    #[must_use]
    pub fn new(kind: Kind, first: Side) -> Series {
        let (sides, parts) = match (kind, first) {
            (Kind::Extension, _) => ([None; 2], 1),
            (Kind::LyingTurn | Kind::SeatedTurn, Side::Left) => {
                ([Some(Side::Left), Some(Side::Right)], 2)
            }
            (Kind::LyingTurn | Kind::SeatedTurn, Side::Right) => {
                ([Some(Side::Right), Some(Side::Left)], 2)
            }
        };
        let nothing = Measured { angle_deg: 0.0, uncertainty_deg: 0.0 };
        Series { sides, parts, good: [0; 2], counted: [[nothing; SERIES_COUNTED]; 2] }
    }

    /// What to ask for next.
    #[must_use]
    pub fn ask(&self) -> Ask {
        let Some(part) = self.part() else { return Ask::Done };
        let (side, good) = (self.sides[part], self.good[part]);
        if good < SERIES_PRACTICE {
            Ask::Practice { side, number: good + 1 }
        } else {
            Ask::Counted { side, number: good - SERIES_PRACTICE + 1 }
        }
    }

    /// A trial has ended. One that was refused is asked for again.
    pub fn add(&mut self, outcome: &Outcome) {
        let (Some(part), Ok(measured)) = (self.part(), outcome) else { return };
        if let Some(counted) = self.good[part].checked_sub(SERIES_PRACTICE) {
            self.counted[part][counted] = *measured;
        }
        self.good[part] += 1;
    }

    /// What each side came to, as soon as all its trials are in.
    pub fn results(&self) -> impl Iterator<Item = Result> {
        (0..self.parts).filter(|part| self.is_done(*part)).map(|part| self.result(part))
    }

    fn is_done(&self, part: usize) -> bool {
        self.good[part] >= SERIES_PRACTICE + SERIES_COUNTED
    }

    /// Which side it is at.
    fn part(&self) -> Option<usize> {
        (0..self.parts).find(|part| !self.is_done(*part))
    }

    fn result(&self, part: usize) -> Result {
        let trials = &self.counted[part];
        let count = trials.len() as f64;
        let mean = |of: &dyn Fn(&Measured) -> f64| trials.iter().map(of).sum::<f64>() / count;
        let mean_deg = mean(&|trial| trial.angle_deg);
        let square = |trial: &Measured| {
            let off = trial.angle_deg - mean_deg;
            off * off * count / (count - 1.0)
        };
        let spread = libm::sqrt(mean(&square));
        let each = libm::sqrt(mean(&|trial| trial.uncertainty_deg * trial.uncertainty_deg));
        let uncertainty_deg = spread.max(each) / libm::sqrt(count);
        Result { side: self.sides[part], mean_deg, uncertainty_deg }
    }
}
