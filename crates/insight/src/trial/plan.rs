//! What is set before the first day of a trial.

use alloc::vec::Vec;

use journal::TrialTerms;

use crate::limits::{TRIAL_ERROR, TRIAL_PAIRS_MAX, TRIAL_PAIRS_MIN};
use crate::measure::Measure;

use super::seed::{Seed, sequence};

/// What a trial asks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Question {
    /// Does rolling help? One day rolling, one day quiet rest of the same length.
    RollingOrRest,
    /// Does rolling do more than a brisk walk of the same length?
    RollingOrWalk,
    /// Extension first on one day, rotation first on the other.
    ExtensionOrRotationFirst,
}

/// One of the two kinds of day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// What the question names first: rolling, or extension first.
    First,
    /// What it is compared with.
    Second,
}

impl Question {
    /// All of them.
    pub const ALL: [Question; 3] =
        [Question::RollingOrRest, Question::RollingOrWalk, Question::ExtensionOrRotationFirst];

    /// The stable word for it.
    pub const fn key(self) -> &'static str {
        match self {
            Question::RollingOrRest => "rolling-or-rest",
            Question::RollingOrWalk => "rolling-or-walk",
            Question::ExtensionOrRotationFirst => "extension-or-rotation-first",
        }
    }

    /// The question that `word` names.
    pub fn from_key(word: &str) -> Option<Question> {
        Question::ALL.into_iter().find(|question| question.key() == word)
    }
}

impl Moment {
    /// Both.
    pub const ALL: [Moment; 2] = [Moment::RightAfter, Moment::NextDay];

    /// The stable word for it.
    pub const fn key(self) -> &'static str {
        match self {
            Moment::RightAfter => "right-after",
            Moment::NextDay => "next-day",
        }
    }

    /// The moment that `word` names.
    pub fn from_key(word: &str) -> Option<Moment> {
        Moment::ALL.into_iter().find(|moment| moment.key() == word)
    }
}

impl Kind {
    /// The stable word for it.
    pub const fn key(self) -> &'static str {
        match self {
            Kind::First => "first",
            Kind::Second => "second",
        }
    }

    /// The other one.
    #[must_use]
    pub const fn other(self) -> Kind {
        match self {
            Kind::First => Kind::Second,
            Kind::Second => Kind::First,
        }
    }
}

/// When it is measured. Source: evidence 0.5.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Moment {
    /// Within five minutes after: what it does at once.
    RightAfter,
    /// The next day, before anything else: what lasts.
    NextDay,
}

/// A trial as it was set before its first day.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Plan {
    question: Question,
    measure: Measure,
    moment: Moment,
    seed: Seed,
    first: Vec<Kind>,
}

/// Why there is no such trial.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum NoTrial {
    /// Fewer pairs can't tell anything from chance at 5 %.
    #[error("{pairs} pairs can't tell anything from chance; it takes {TRIAL_PAIRS_MIN}")]
    TooFew {
        /// How many were asked for.
        pairs: usize,
    },
    /// More pairs aren't counted.
    #[error("{pairs} pairs are more than the {TRIAL_PAIRS_MAX} that are counted")]
    TooMany {
        /// How many were asked for.
        pairs: usize,
    },
}

impl Plan {
    /// Sets a trial of so many `pairs` of days.
    ///
    /// Pair k begins with [`Kind::First`] where the lowest bit of the k-th SplitMix64 number of the
    /// seed is 0: that is all there is to check.
    ///
    /// ```
    /// use insight::Measure;
    /// use insight::trial::{Moment, Plan, Question, Seed};
    /// let plan = |seed| {
    ///     Plan::new(Question::RollingOrRest, Measure::RotationLeft, Moment::RightAfter, 6, seed)
    /// };
    /// assert_eq!(plan(Seed(1)), plan(Seed(1)));
    /// ```
    ///
    /// # Errors
    /// [`NoTrial`]
    pub fn new(
        question: Question,
        measure: Measure,
        moment: Moment,
        pairs: usize,
        seed: Seed,
    ) -> Result<Plan, NoTrial> {
        if pairs < TRIAL_PAIRS_MIN {
            return Err(NoTrial::TooFew { pairs });
        }
        if pairs > TRIAL_PAIRS_MAX {
            return Err(NoTrial::TooMany { pairs });
        }
        let kind = |number: u64| if number & 1 == 0 { Kind::First } else { Kind::Second };
        let first = sequence(seed).take(pairs).map(kind).collect();
        Ok(Plan { question, measure, moment, seed, first })
    }

    /// The trial that the journal keeps under its seed; `None` where it is of another program's.
    pub fn of(seed: Seed, terms: &TrialTerms) -> Option<Plan> {
        let (question, moment) =
            (Question::from_key(&terms.question)?, Moment::from_key(&terms.moment)?);
        let measure = Measure::from_key(&terms.measure)?;
        Plan::new(question, measure, moment, terms.pairs.into(), seed).ok()
    }

    /// What the journal keeps of it, beside the seed.
    pub fn terms(&self) -> TrialTerms {
        TrialTerms {
            question: self.question.key().into(),
            measure: self.measure.key().into(),
            moment: self.moment.key().into(),
            pairs: self.first.len() as u8,
        }
    }

    /// What it asks.
    pub const fn question(&self) -> Question {
        self.question
    }

    /// What counts.
    pub const fn measure(&self) -> Measure {
        self.measure
    }

    /// When that is measured.
    pub const fn moment(&self) -> Moment {
        self.moment
    }

    /// Where the order comes from.
    pub const fn seed(&self) -> Seed {
        self.seed
    }

    /// How many pairs of days.
    pub fn pairs(&self) -> usize {
        self.first.len()
    }

    /// The kind of each day, from the first of the first pair to the second of the last.
    pub fn days(&self) -> impl Iterator<Item = Kind> {
        self.first.iter().flat_map(|&kind| [kind, kind.other()])
    }
}

/// How many pairs it takes for a difference to be told from chance at all, where the result is
/// looked at `looks` times in all, the last included.
///
/// ```
/// use insight::trial::pairs_needed;
/// assert_eq!((pairs_needed(1), pairs_needed(2)), (6, 7));
/// ```
pub fn pairs_needed(looks: u32) -> usize {
    let error = TRIAL_ERROR / f64::from(looks.max(1));
    (TRIAL_PAIRS_MIN..64).find(|&pairs| 2.0 / libm::ldexp(1.0, pairs as i32) <= error).unwrap_or(64)
}
