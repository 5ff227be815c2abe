//! Readings taken once a week: those of one measure, and whether the last differs from the one before.
//!
//! A course is judged after many weeks; long before, somebody wants to know what today's number means
//! beside last week's. Most often: nothing. Only a difference as large as a real change is told.

use alloc::vec::Vec;

use journal::{Angle, PastReading, Reading, WallTime};

use crate::limits::{DETECTABLE, OWN_ERROR_DAYS, PULSE_COUNT_ERROR};
use crate::measure::{Measure, Rule, Threshold};
use crate::values::mean;

/// One value that was read.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Taken {
    /// When.
    pub when: WallTime,
    /// The value, in the measure's unit.
    pub value: f64,
    /// How unsure it is by itself: one standard uncertainty, in the same unit.
    pub error: f64,
}

/// What the last reading says beside the one before.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum SinceLast {
    /// There is nothing to compare it with.
    First,
    /// What a real change is can't be told yet, but after so many more readings.
    CantTell {
        /// So many.
        more: usize,
    },
    /// It differs by less than a real change.
    NotClearly {
        /// How much would be one.
        real_change: f64,
    },
    /// It changed.
    Changed {
        /// By so much.
        change: f64,
        /// How much is a real change.
        real_change: f64,
    },
}

/// The values of `measure` in `readings`, which are newest first; the oldest is then the first.
pub fn taken<'r>(
    readings: impl DoubleEndedIterator<Item = &'r PastReading>,
    measure: Measure,
) -> Vec<Taken> {
    let one = |past: &PastReading| {
        let (value, error) = value(&past.reading, measure)?;
        Some(Taken { when: past.when, value, error })
    };
    readings.rev().filter_map(one).collect()
}

/// Which measures a reading has values of.
pub fn measures(reading: &Reading) -> impl Iterator<Item = Measure> {
    let reading = *reading;
    Measure::ALL.into_iter().filter(move |measure| value(&reading, *measure).is_some())
}

/// A reading's value of a measure, and its error.
fn value(reading: &Reading, measure: Measure) -> Option<(f64, f64)> {
    let of =
        |angle: Angle| (f64::from(angle.tenths()) / 10.0, f64::from(angle.error_tenths()) / 10.0);
    match (*reading, measure) {
        (Reading::Rotation { left, .. }, Measure::RotationLeft) => left.map(of),
        (Reading::Rotation { right, .. }, Measure::RotationRight) => right.map(of),
        (Reading::Extension(angle), Measure::Extension)
        | (Reading::HeadAngle(angle), Measure::HeadAngle) => Some(of(angle)),
        (Reading::Pulse(pulse), Measure::Pulse) => {
            Some((f64::from(pulse.per_minute()), PULSE_COUNT_ERROR))
        }
        (
            Reading::Rotation { .. }
            | Reading::Extension(_)
            | Reading::HeadAngle(_)
            | Reading::Pulse(_),
            _,
        ) => None,
    }
}

/// What the last of `taken`, which are of one test and the oldest first, says beside the one before.
///
/// A real change is the measure's own threshold, or what both readings' own errors make of it, or,
/// once [`OWN_ERROR_DAYS`] earlier readings tell it, what the person's own error does; whichever is the
/// largest. Where a measure has no threshold of its own, nothing is told before the own error is known.
pub fn since_last(taken: &[Taken], rule: &Rule) -> SinceLast {
    let [earlier @ .., last] = taken else { return SinceLast::First };
    let Some(before) = earlier.last() else { return SinceLast::First };
    let both =
        DETECTABLE * libm::sqrt((before.error * before.error + last.error * last.error) / 2.0);
    let own = own_error(earlier).map(|error| DETECTABLE * error);
    let least = match rule.threshold {
        Threshold::AtLeast(least) => Some(least.max(own.unwrap_or(0.0))),
        Threshold::OwnError | Threshold::Rating { .. } => own,
    };
    let Some(least) = least else {
        return SinceLast::CantTell { more: OWN_ERROR_DAYS + 1 - taken.len() };
    };
    let real_change = least.max(both);
    let change = last.value - before.value;
    if libm::fabs(change) >= real_change {
        SinceLast::Changed { change, real_change }
    } else {
        SinceLast::NotClearly { real_change }
    }
}

/// A single reading's own error as a standard deviation, from the differences of neighbours, so that
/// a slow change isn't taken for error: our choice.
fn own_error(taken: &[Taken]) -> Option<f64> {
    if taken.len() < OWN_ERROR_DAYS {
        return None;
    }
    let square = |pair: &[Taken]| {
        let apart = pair[1].value - pair[0].value;
        apart * apart
    };
    let squares: Vec<f64> = taken.windows(2).map(square).collect();
    Some(libm::sqrt(mean(&squares) / 2.0))
}
