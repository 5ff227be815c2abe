//! Personal trials, each with all that was told of it.
//!
//! A trial's seed is its name. What is set before the first day holds; what was told last of a day
//! holds. Which kind of day each is, whose turn it is and what came of it is `insight`'s.

use alloc::string::String;
use alloc::vec::Vec;

use routine::Set;

use crate::entry::Place;
use crate::limits::TRIAL_DAYS_MAX;
use crate::note::Erasure;
use crate::wall::Day;

/// Something that is told of a trial.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TrialNote {
    /// Of which: the seed from which its order is drawn.
    pub seed: u64,
    /// What.
    pub what: TrialWhat,
}

/// What is told of a trial. Its days are counted from 0.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum TrialWhat {
    /// It is set, before its first day.
    Set(TrialTerms),
    /// A day went as it was drawn.
    Done {
        /// Which.
        day: u8,
    },
    /// What was read for a day.
    Read {
        /// Which.
        day: u8,
        /// The reading, in tenths.
        tenths: i16,
    },
    /// A day didn't go as it was drawn, or wasn't read in time.
    LeftOut {
        /// Which.
        day: u8,
    },
    /// The result was looked at.
    Looked {
        /// How many pairs of days were whole then.
        pairs: u8,
    },
    /// There are no more days.
    Ended,
}

/// What is set before a trial's first day, in `insight`'s words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TrialTerms {
    /// What it asks.
    pub question: String,
    /// What counts.
    pub measure: String,
    /// When that is read.
    pub moment: String,
    /// How many pairs of days.
    pub pairs: u8,
}

/// A trial and all that was told of it. Only the journal makes one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PastTrial {
    /// The seed of its order.
    pub seed: u64,
    /// What was set.
    pub terms: TrialTerms,
    /// On which day it was set.
    pub set_on: Day,
    /// Each of its days.
    pub days: Vec<TrialDay>,
    /// At how many whole pairs the result was looked at.
    pub looked: Set<u8>,
    /// Whether it was ended before its time.
    pub ended: bool,
    places: Set<Place>,
}

/// A day of a trial.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct TrialDay {
    /// When it went as it was drawn.
    pub done: Option<Day>,
    /// When it was read, and what, in tenths.
    pub read: Option<(Day, i16)>,
    /// When it was left out.
    pub left_out: Option<Day>,
}

impl PastTrial {
    /// The deletion that erases all that was told of it.
    pub fn erasure(&self) -> Erasure {
        Erasure { targets: self.places.clone() }
    }
}

/// Takes what was told on `today` once more. What is told of a trial that nobody set is of no use.
pub(crate) fn take(trials: &mut Vec<PastTrial>, place: Place, today: Day, note: TrialNote) {
    let TrialNote { seed, what } = note;
    let known = trials.iter().position(|trial| trial.seed == seed);
    match (known, what) {
        (None, TrialWhat::Set(terms)) => {
            let days = usize::from(terms.pairs) * 2;
            trials.push(PastTrial {
                seed,
                set_on: today,
                days: alloc::vec![TrialDay::default(); days.min(TRIAL_DAYS_MAX)],
                terms,
                looked: Set::new(),
                ended: false,
                places: [place].into(),
            });
        }
        (None, _) => {}
        (Some(at), what) => {
            let trial = &mut trials[at];
            trial.places.insert(place);
            trial.told(today, &what);
        }
    }
}

impl PastTrial {
    fn told(&mut self, today: Day, what: &TrialWhat) {
        match *what {
            TrialWhat::Set(_) => {} // what was set first holds
            TrialWhat::Done { day } => {
                if let Some(day) = self.days.get_mut(usize::from(day)) {
                    *day = TrialDay { done: Some(today), ..TrialDay::default() };
                }
            }
            TrialWhat::Read { day, tenths } => {
                if let Some(day) = self.days.get_mut(usize::from(day)) {
                    day.read = Some((today, tenths));
                    day.left_out = None;
                }
            }
            TrialWhat::LeftOut { day } => {
                if let Some(day) = self.days.get_mut(usize::from(day)) {
                    *day = TrialDay { left_out: Some(today), ..TrialDay::default() };
                }
            }
            TrialWhat::Looked { pairs } => {
                self.looked.insert(pairs);
            }
            TrialWhat::Ended => self.ended = true,
        }
    }
}
