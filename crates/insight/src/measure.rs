//! What is measured, which way is better, and how much is a real change.

pub use session::Measure as Rating;

use crate::limits::{
    DETECTABLE, HEAD_DEGREES, PULSE_BEATS, RATING_POINTS, RATING_SHARE, ROTATION_DEGREES,
};

/// What is measured.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Measure {
    /// What a session asks, 0–10.
    Rated(Rating),
    /// How far the chest turns to the left, in degrees.
    RotationLeft,
    /// How far the chest turns to the right, in degrees.
    RotationRight,
    /// How far the upper back extends, in degrees.
    Extension,
    /// The head's angle to the horizontal by side photo, in degrees.
    HeadAngle,
    /// Resting pulse, in beats a minute.
    Pulse,
}

/// Which way is better.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Better {
    /// More.
    More,
    /// Less.
    Less,
}

/// How much is a real change, beside a person's own error.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Threshold {
    /// What the own error makes of it, and nothing else is known.
    OwnError,
    /// This much, or what the own error makes of it if that is more.
    AtLeast(f64),
    /// So many points or this share of where it began, whichever comes first, on weekly means; or
    /// what the own error of a weekly mean makes of it if that is more.
    Rating {
        /// Points.
        points: f64,
        /// Share of where it began.
        share: f64,
    },
}

/// How a measure is judged.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Rule {
    /// Which way is better.
    pub better: Better,
    /// How much is a real change.
    pub threshold: Threshold,
    /// The first days that aren't scored: one practises the test, or began on a bad day.
    pub unscored_days: usize,
    /// The least step between two readings.
    pub resolution: f64,
}

impl Measure {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Measure; 9] = [
        Measure::Rated(Rating::Pain),
        Measure::Rated(Rating::Stiffness),
        Measure::Rated(Rating::OwnTask),
        Measure::Rated(Rating::Tension),
        Measure::RotationLeft,
        Measure::RotationRight,
        Measure::Extension,
        Measure::HeadAngle,
        Measure::Pulse,
    ];

    /// The stable word for it.
    pub const fn key(self) -> &'static str {
        match self {
            Measure::Rated(rating) => rating.key(),
            Measure::RotationLeft => "rotation-left",
            Measure::RotationRight => "rotation-right",
            Measure::Extension => "extension",
            Measure::HeadAngle => "head-angle",
            Measure::Pulse => "pulse",
        }
    }

    /// The measure that `word` names.
    ///
    /// ```
    /// use insight::{Measure, Rating};
    /// assert_eq!(Measure::from_key("own-task"), Some(Measure::Rated(Rating::OwnTask)));
    /// ```
    pub fn from_key(word: &str) -> Option<Measure> {
        Measure::ALL.into_iter().find(|measure| measure.key() == word)
    }

    /// How it is judged. What is rated is left out on the first day: who begins does so on a bad
    /// day, and the next is better by itself (Barnett 2005, doi:10.1093/ije/dyh299). What is tested is left out on the
    /// first two: by repeating alone it rises by 6.6 % (`grabow2017`).
    pub const fn rule(self) -> Rule {
        let rating = Threshold::Rating { points: RATING_POINTS, share: RATING_SHARE };
        match self {
            Measure::Rated(Rating::Pain | Rating::Stiffness) => RATED.judged(rating),
            Measure::Rated(Rating::OwnTask | Rating::Tension) => RATED.judged(Threshold::OwnError),
            Measure::RotationLeft | Measure::RotationRight => {
                TESTED.judged(Threshold::AtLeast(ROTATION_DEGREES))
            }
            Measure::Extension => TESTED.judged(Threshold::OwnError),
            Measure::HeadAngle => TESTED.judged(Threshold::AtLeast(HEAD_DEGREES)),
            Measure::Pulse => RATED.judged(Threshold::AtLeast(PULSE_BEATS)),
        }
    }
}

/// Whole points; the first day isn't scored.
const RATED: Rule = Rule {
    better: Better::Less,
    threshold: Threshold::OwnError,
    unscored_days: 1,
    resolution: 1.0,
};

/// Tenths of degrees; the first two days aren't scored.
const TESTED: Rule = Rule {
    better: Better::More,
    threshold: Threshold::OwnError,
    unscored_days: 2,
    resolution: 0.1,
};

impl Rule {
    const fn judged(self, threshold: Threshold) -> Rule {
        Rule { threshold, ..self }
    }

    /// How much is a real change, for somebody whose single readings err by `own_error`, who began at
    /// `start`, and who reads `per_week` times a week.
    ///
    /// ```
    /// use insight::Measure;
    /// let turning = Measure::RotationLeft.rule();
    /// assert_eq!(turning.real_change(2.0, 40.0, 3.0), 6.0); // 1.96·√2·2 = 5.5
    /// assert!((turning.real_change(3.0, 40.0, 3.0) - 8.315).abs() < 0.001);
    /// ```
    pub fn real_change(self, own_error: f64, start: f64, per_week: f64) -> f64 {
        match self.threshold {
            Threshold::OwnError => DETECTABLE * own_error,
            Threshold::AtLeast(least) => least.max(DETECTABLE * own_error),
            Threshold::Rating { points, share } => {
                let of_a_week = own_error / libm::sqrt(per_week.max(1.0));
                points.min(share * start.abs()).max(DETECTABLE * of_a_week)
            }
        }
    }

    /// `value` with the sign turned where less is better, so that more is better.
    pub(crate) fn upward(self, value: f64) -> f64 {
        match self.better {
            Better::More => value,
            Better::Less => -value,
        }
    }
}
