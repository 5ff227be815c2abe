//! What was measured by phone, counted, or brought by a file, one value at one moment. What was rated is
//! [`crate::measured()`].

use alloc::vec::Vec;

use insight::Measure;
use journal::{Angle, History, PastReading, Reading};
use routine::{Side, sort_by_key};

use crate::csv::Cell;
use crate::measured::{At, Source, When};
use crate::taken_in::{TakenIn, taken_in};

/// One value.
pub(crate) struct Read<'a> {
    pub(crate) at: At,
    /// How it was measured.
    pub(crate) test: &'static str,
    pub(crate) side: Option<Side>,
    pub(crate) value: Cell,
    /// One standard uncertainty in tenths, where it is known.
    pub(crate) error: Option<i16>,
    pub(crate) unit: &'static str,
    /// When in a session's course, where a file says so.
    pub(crate) when: Option<When>,
    /// The file that brought it.
    pub(crate) file: Option<&'a str>,
}

const DEGREES: &str = "deg";
const A_MINUTE: &str = "1/min";

/// All of them, oldest first.
pub(crate) fn read(history: &History) -> Vec<Read<'_>> {
    let mut all = Vec::new();
    for past in history.readings.iter().rev() {
        taken(past, &mut all);
    }
    all.extend(taken_in(history).iter().filter_map(brought));
    sort_by_key(&mut all, |one: &Read<'_>| one.at.order());
    all
}

/// The values of a reading of one's own.
fn taken(past: &PastReading, all: &mut Vec<Read<'_>>) {
    let angle = |side, angle: Angle| Read {
        at: At::Moment(past.when),
        test: past.reading.key(),
        side,
        value: Cell::Tenths(signed(angle.tenths())),
        error: Some(signed(angle.error_tenths())),
        unit: DEGREES,
        when: None,
        file: None,
    };
    match past.reading {
        Reading::Rotation { left, right, .. } => {
            all.extend(left.map(|one| angle(Some(Side::Left), one)));
            all.extend(right.map(|one| angle(Some(Side::Right), one)));
        }
        Reading::Extension(one) | Reading::HeadAngle(one) => all.push(angle(None, one)),
        Reading::Pulse(pulse) => all.push(Read {
            at: At::Moment(past.when),
            test: past.reading.key(),
            side: None,
            value: Cell::Number(pulse.per_minute().into()),
            error: None,
            unit: A_MINUTE,
            when: None,
            file: None,
        }),
    }
}

/// A file's value; `None` where it was rated.
fn brought<'a>(one: &TakenIn<'a>) -> Option<Read<'a>> {
    let angle = Cell::Tenths(one.tenths);
    let (test, side, value, unit) = match one.measure {
        Measure::Rated(_) => return None,
        Measure::RotationLeft => ("rotation", Some(Side::Left), angle, DEGREES),
        Measure::RotationRight => ("rotation", Some(Side::Right), angle, DEGREES),
        Measure::Extension | Measure::HeadAngle => (one.measure.key(), None, angle, DEGREES),
        Measure::Pulse => (one.measure.key(), None, Cell::shortest(one.tenths), A_MINUTE),
    };
    let file = match one.source {
        Source::File { name, .. } => Some(name),
        Source::Session(_) => None,
    };
    Some(Read {
        at: At::Day(one.day),
        test,
        side,
        value,
        error: None,
        unit,
        when: Some(one.when),
        file,
    })
}

/// An angle's tenths, which are 1800 at most.
fn signed(tenths: u16) -> i16 {
    i16::try_from(tenths).unwrap_or(i16::MAX)
}
