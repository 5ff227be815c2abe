//! What a session does at once: the difference between just before and just after.
//!
//! Who answers knows what they did, and a bad moment gets better by itself: this is an effect *with*
//! both, and only a trial ([`crate::trial`]) can take them apart.

use alloc::vec::Vec;

use journal::{Answer, PastSession, WallTime};

use crate::course::{Unclear, Verdict, more_for};
use crate::limits::{DETECTABLE, PAIRS_MIN, RATING_POINTS, VALUE_MAX};
use crate::measure::{Measure, Rule, Threshold};
use crate::serial::mean_of;
use crate::values::{Interval, Refused};

/// A reading just before and one just after, of one session.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Pair {
    /// When, in days counted on from anywhere.
    pub at: f64,
    /// Before.
    pub before: f64,
    /// After.
    pub after: f64,
}

impl Pair {
    /// What was answered around a session to the question for `measure`; `None` where one of the two answers
    /// is missing, or is about something else.
    pub fn of(past: &PastSession, measure: Measure) -> Option<Pair> {
        let (before, after) = (past.summary.before, past.summary.after);
        let (before, after) = (answer(before, measure)?, answer(after, measure)?);
        Some(Pair { at: moment(past.when), before, after })
    }
}

/// When something was, in days of UTC since 1970.
pub(crate) fn moment(when: WallTime) -> f64 {
    const DAY_MS: f64 = 86_400_000.0;
    when.ms() as f64 / DAY_MS
}

/// The points that were given, where the question was for `measure`.
pub(crate) fn answer(answer: Option<Answer>, measure: Measure) -> Option<f64> {
    let answer = answer.filter(|answer| Measure::Rated(answer.measure) == measure)?;
    Some(f64::from(answer.score?.value()))
}

/// What sessions do at once.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Effect {
    /// What can be said. *Better* and *worse* mean that the whole interval lies on that side and
    /// that its middle is a real change; a smaller one is [`Unclear::TooSmall`].
    pub verdict: Verdict,
    /// How many pairs there are.
    pub pairs: usize,
    /// The mean of after less before; `None` below [`PAIRS_MIN`] pairs.
    pub change: Option<f64>,
    /// Where that lies with 95 %.
    pub interval: Option<Interval>,
    /// How much is a real change for a single session.
    pub real_change: Option<f64>,
}

/// What sessions do at once, from `pairs` in the order of time.
///
/// # Errors
/// [`Refused`] where a reading is no number, or the times don't rise.
pub fn right_after(pairs: &[Pair], rule: &Rule) -> Result<Effect, Refused> {
    let sound = |pair: &Pair| {
        let values = [pair.at, pair.before, pair.after];
        values.iter().all(|value| value.is_finite() && value.abs() <= VALUE_MAX)
    };
    if let Some(at) = pairs.iter().position(|pair| !sound(pair)) {
        return Err(Refused::NotFinite { at });
    }
    if let Some(at) = pairs.windows(2).position(|two| two[1].at <= two[0].at) {
        return Err(Refused::NotInOrder { at: at + 1 });
    }
    let t: Vec<f64> = pairs.iter().map(|pair| pair.at).collect();
    let changes: Vec<f64> = pairs.iter().map(|pair| pair.after - pair.before).collect();
    let estimate = mean_of(&t, &changes, rule.resolution).filter(|_| pairs.len() >= PAIRS_MIN);
    let Some(estimate) = estimate else {
        let verdict = Verdict::CantTell { more: PAIRS_MIN.checked_sub(pairs.len()) };
        let (change, interval, real_change) = (None, None, None);
        return Ok(Effect { verdict, pairs: pairs.len(), change, interval, real_change });
    };
    let interval = estimate.interval(0.95);
    let real_change = real_change(rule, estimate.own_error);
    let change = estimate.value;
    let moved = !interval.contains(0.0);
    let rough = interval.half_width() / real_change;
    let verdict = if moved && change.abs() >= real_change {
        if rule.upward(change) > 0.0 { Verdict::Better } else { Verdict::Worse }
    } else if !moved && rough > 1.0 {
        Verdict::CantTell { more: more_for(pairs.len(), rough) }
    } else {
        Verdict::NotClearly(if moved { Unclear::TooSmall } else { Unclear::LikeNone })
    };
    let (change, interval) = (Some(change), Some(interval));
    Ok(Effect { verdict, pairs: pairs.len(), change, interval, real_change: Some(real_change) })
}

/// The same day has no weekly means: a single rating swings (`kovacs2008`), so it takes whole points.
/// Where nothing is known, what a single difference's own error makes of the mean of many.
fn real_change(rule: &Rule, error_of_difference: f64) -> f64 {
    match rule.threshold {
        Threshold::OwnError => {
            // A difference already has the error of two readings: √2 is in it.
            DETECTABLE / core::f64::consts::SQRT_2 * error_of_difference
        }
        Threshold::AtLeast(least) => least,
        Threshold::Rating { .. } => RATING_POINTS,
    }
}
