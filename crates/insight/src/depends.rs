//! What the effect of a session hangs on: how long it took, the time of day, the days since the last.
//!
//! Asked only where the data can bear it: enough sessions, enough of them that differ, and an error
//! that is shared among the questions asked (Bonferroni). That one goes with the other makes neither
//! the cause.

use alloc::vec::Vec;

use crate::limits::{DEPENDS_SESSIONS, DEPENDS_UNUSUAL};
use crate::serial::slope_of;
use crate::values::{Interval, median};

/// What an effect may hang on.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Factor {
    /// Minutes in all.
    Minutes,
    /// The hour it began, 0 to 24.
    Hour,
    /// Days since the session before.
    DaysSince,
}

impl Factor {
    /// All of them.
    pub const ALL: [Factor; 3] = [Factor::Minutes, Factor::Hour, Factor::DaysSince];

    /// The stable word for it.
    pub const fn key(self) -> &'static str {
        match self {
            Factor::Minutes => "minutes",
            Factor::Hour => "hour",
            Factor::DaysSince => "days-since",
        }
    }
}

/// Whether an effect hangs on something.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Dependence {
    /// It goes with it: for each unit more, the effect is better by so much (worse where that is
    /// below 0). The interval holds for all questions together with 95 %.
    GoesWith {
        /// Better by, for each unit.
        slope: f64,
        /// Where that lies.
        interval: Interval,
    },
    /// It was looked for and not seen.
    NotSeen {
        /// Where the slope lies.
        interval: Interval,
    },
    /// Nobody can tell yet.
    CantTell {
        /// About so many more sessions, and it can be asked; of sessions that differ from the usual
        /// one, where those are what is missing.
        more: usize,
    },
}

/// Whether `effects` (more is better) at times `t` go with `x`, one of `questions` that are asked.
pub fn dependence(
    t: &[f64],
    effects: &[f64],
    x: &[f64],
    resolution: f64,
    questions: u32,
) -> Dependence {
    let usual = median(x);
    let unusual = x.iter().filter(|&&x| (x - usual).abs() > f64::EPSILON * usual.abs()).count();
    let more =
        DEPENDS_SESSIONS.saturating_sub(effects.len()).max(DEPENDS_UNUSUAL.saturating_sub(unusual));
    if more > 0 {
        return Dependence::CantTell { more };
    }
    let Some(estimate) = slope_of(t, effects, x, resolution) else {
        return Dependence::CantTell { more: DEPENDS_UNUSUAL };
    };
    let interval = estimate.interval(1.0 - 0.05 / f64::from(questions.max(1)));
    if interval.contains(0.0) {
        Dependence::NotSeen { interval }
    } else {
        Dependence::GoesWith { slope: estimate.value, interval }
    }
}

/// What each factor has to do with the effects of sessions.
#[derive(Clone, PartialEq, Debug, Default)]
pub(crate) struct Table {
    /// When, in days.
    pub(crate) t: Vec<f64>,
    /// How much better it was after than before.
    pub(crate) effects: Vec<f64>,
    /// Of each factor in the order of [`Factor::ALL`].
    pub(crate) x: [Vec<f64>; 3],
}

impl Table {
    /// Leaves out what was before `t`.
    pub(crate) fn since(mut self, t: f64) -> Table {
        let from = self.t.partition_point(|&at| at < t);
        let [minutes, hour, since] = &mut self.x;
        for list in [&mut self.t, &mut self.effects, minutes, hour, since] {
            list.drain(..from);
        }
        self
    }

    /// What each factor has to do with it.
    pub(crate) fn asked(&self, resolution: f64) -> [(Factor, Dependence); 3] {
        let ask = |factor: Factor, x: &[f64]| {
            (factor, dependence(&self.t, &self.effects, x, resolution, 3))
        };
        let [minutes, hour, since] = &self.x;
        [ask(Factor::Minutes, minutes), ask(Factor::Hour, hour), ask(Factor::DaysSince, since)]
    }
}
