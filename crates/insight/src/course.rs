//! What changed from week to week, and whether it is a real change.
//!
//! The change is that of a straight line through the readings of the latest [`COURSE_DAYS`], with
//! the interval of [`crate::serial`], which knows that good days follow good days. Somebody has
//! *changed* when three things agree: the interval leaves out 0; the change is as large as a real one
//! has to be, given their own error; and the line of medians (Theil–Sen), with the first week and
//! without it, goes the same way. The first week is taken out because who begins does so when it is
//! bad, and then it gets better by itself: regression to the mean (Barnett 2005, doi:10.1093/ije/dyh299).
//!
//! Somebody has *not clearly changed* when a real change would have been seen. Else it *can't be told
//! yet*, and about how many more sessions it takes is worked out from how the error shrinks.

use alloc::vec::Vec;

use routine::sort_by_key;

use crate::limits::{
    COURSE_DAYS, COURSE_READINGS, JUDGED_AFTER_DAYS, MORE_MAX, OWN_ERROR_DAYS, ROBUST_SHARE,
    VALUE_MAX, WEEK_READINGS,
};
use crate::measure::Rule;
use crate::rank::theil_sen;
use crate::serial::{Estimate, change_of, slope_of};
use crate::single_case::{Corrected, Nap, Phases, corrected_tau, nap};
use crate::state_space::{Seek, local_level_beside};
use crate::values::{Interval, Refused, Values, mean, number};

/// A reading on a day.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Point {
    /// The day's number, days counted on from anywhere.
    pub day: i64,
    /// The reading.
    pub value: f64,
}

/// What can be said of a change.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Verdict {
    /// It changed for the better, by as much as is real.
    Better,
    /// It changed for the worse, by as much as is real.
    Worse,
    /// It hasn't clearly changed.
    NotClearly(Unclear),
    /// Nobody can tell yet.
    CantTell {
        /// About so many more sessions, and it can be told. `None` where more than
        /// [`MORE_MAX`] would be needed: this measure is too rough for this person.
        more: Option<usize>,
    },
}

/// Why something hasn't clearly changed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Unclear {
    /// No change could be told from none.
    LikeNone,
    /// It moved, by less than a real change.
    TooSmall,
    /// A few readings or the first week made all of it.
    FewReadings,
}

/// A course.
#[derive(Clone, PartialEq, Debug)]
pub struct Course {
    /// What can be said.
    pub verdict: Verdict,
    /// How many days have a reading that was scored.
    pub readings: usize,
    /// How many first days weren't scored.
    pub unscored: usize,
    /// Days from the first scored reading to the last.
    pub days: i64,
    /// Readings a week.
    pub per_week: f64,
    /// The line and all that hangs on it; `None` below [`OWN_ERROR_DAYS`] readings.
    pub line: Option<Line>,
    /// The scored readings, one a day.
    pub points: Vec<Point>,
    /// Week by week, the first week first; a week without a reading isn't there.
    pub weeks: Vec<Week>,
    /// The first days of all against the latest; `None` where the course reaches back to them, or
    /// where there are too few.
    pub since_begun: Option<SinceBegun>,
}

/// How far the latest days lie from the first of all.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct SinceBegun {
    /// The first day that is looked at.
    pub from: i64,
    /// Mean of the latest days less mean of the first.
    pub change: f64,
    /// Where that lies with 95 %.
    pub interval: Interval,
    /// Whether the interval leaves out 0 and the change is a real one.
    pub verdict: Verdict,
}

/// The line through a course.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Line {
    /// Where it begins.
    pub start: f64,
    /// The change from its beginning to its end.
    pub change: f64,
    /// Where that lies with 95 %.
    pub interval: Interval,
    /// The change in a week.
    pub per_week: f64,
    /// The change of the line of medians.
    pub robust: f64,
    /// A single reading's own error as a standard deviation.
    pub own_error: f64,
    /// How much is a real change.
    pub real_change: f64,
    /// The likeness of a reading to the one before.
    pub likeness: f64,
}

/// How far the first days and the later ones lie apart; more is better whichever way the measure
/// goes. The errors suppose readings that don't hang together.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Overlap {
    /// Non-overlap of all pairs.
    pub nap: Nap,
    /// Tau with the first days' own trend taken out.
    pub tau: Corrected,
}

/// One week.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Week {
    /// The day it begins.
    pub from: i64,
    /// How many days have a reading.
    pub readings: usize,
    /// Their mean.
    pub mean: f64,
    /// The level at the last of them by the local level with slope, from all readings; `None`
    /// before there are enough of them.
    pub level: Option<f64>,
    /// The standard error of the level.
    pub level_error: Option<f64>,
}

/// What changed in `points`, judged by `rule`. Several readings on a day are their mean.
///
/// # Errors
/// [`Refused`] where a reading is no number; where there is none, the course is empty.
pub fn course(points: &[Point], rule: &Rule) -> Result<Course, Refused> {
    let all = by_day(points)?;
    let last = all.last().map_or(0, |point| point.day);
    let unscored = rule.unscored_days.min(all.len());
    let recent = |point: &&Point| number_of(last - point.day) < COURSE_DAYS;
    let scored: Vec<Point> = all[unscored..].iter().filter(recent).copied().collect();
    let (t, values) = (days(&scored), readings(&scored));
    let span = scored.first().map_or(0, |first| last - first.day);
    let per_week = per_week(scored.len(), span);
    let estimate =
        change_of(&t, &values, rule.resolution).filter(|_| scored.len() >= OWN_ERROR_DAYS);
    let line = estimate.map(|estimate| line(&t, &values, &estimate, rule, per_week));
    let course = Course {
        verdict: Verdict::CantTell { more: None },
        readings: scored.len(),
        unscored,
        days: span,
        per_week,
        weeks: weeks(&scored, &t, &values),
        points: scored,
        since_begun: since_begun(&all[unscored..], rule),
        line: line.as_ref().map(|(line, _)| *line),
    };
    let stands = line.is_some_and(|(_, stands)| stands);
    Ok(Course { verdict: course.judged(stands, rule), ..course })
}

/// The first [`OWN_ERROR_DAYS`] of all days against twice as many latest ones, where a course doesn't
/// reach back to the first.
fn since_begun(all: &[Point], rule: &Rule) -> Option<SinceBegun> {
    let latest = all.len().checked_sub(2 * OWN_ERROR_DAYS).filter(|&at| at >= OWN_ERROR_DAYS)?;
    let (first, latest) = (&all[..OWN_ERROR_DAYS], &all[latest..]);
    let span = latest.last()?.day - first[0].day;
    if number_of(span) < COURSE_DAYS {
        return None;
    }
    let both = [first, latest].concat();
    let after = |at: usize| if at < OWN_ERROR_DAYS { 0.0 } else { 1.0 };
    let after: Vec<f64> = (0..both.len()).map(after).collect();
    let estimate = slope_of(&days(&both), &readings(&both), &after, rule.resolution)?;
    let (change, interval) = (estimate.value, estimate.interval(0.95));
    let start = mean(&readings(first));
    let real = change.abs() >= rule.real_change(estimate.own_error, start, WEEK_READINGS);
    let verdict = match (!interval.contains(0.0), real, rule.upward(change) > 0.0) {
        (true, true, true) => Verdict::Better,
        (true, true, false) => Verdict::Worse,
        (true, false, _) => Verdict::NotClearly(Unclear::TooSmall),
        (false, _, _) => Verdict::NotClearly(Unclear::LikeNone),
    };
    Some(SinceBegun { from: first[0].day, change, interval, verdict })
}

/// One reading a day, in the order of time.
fn by_day(points: &[Point]) -> Result<Vec<Point>, Refused> {
    if let Some(at) = points.iter().position(|point| !point.value.is_finite()) {
        return Err(Refused::NotFinite { at });
    }
    if let Some(at) = points.iter().position(|point| point.value.abs() > VALUE_MAX) {
        return Err(Refused::TooLarge { at });
    }
    let mut points = points.to_vec();
    sort_by_key(&mut points, |point| point.day);
    let same = |a: &Point, b: &Point| a.day == b.day;
    let day = |points: &[Point]| Point { day: points[0].day, value: mean(&readings(points)) };
    Ok(points.chunk_by(same).map(day).collect())
}

fn readings(points: &[Point]) -> Vec<f64> {
    points.iter().map(|point| point.value).collect()
}

/// Days since the first.
fn days(points: &[Point]) -> Vec<f64> {
    let first = points.first().map_or(0, |point| point.day);
    points.iter().map(|point| number_of(point.day - first)).collect()
}

fn number_of(days: i64) -> f64 {
    days as f64
}

fn per_week(readings: usize, span: i64) -> f64 {
    if span < 14 || readings < 3 {
        return WEEK_READINGS;
    }
    number(readings - 1) * 7.0 / number_of(span)
}

/// The line, and whether it stands without a few readings and without the first week.
fn line(
    t: &[f64],
    values: &[f64],
    estimate: &Estimate,
    rule: &Rule,
    per_week: f64,
) -> (Line, bool) {
    let span = t[t.len() - 1];
    let change = estimate.value;
    let start = mean(values) - change / span * mean(t);
    let real_change = rule.real_change(estimate.own_error, start, per_week);
    let robust = |from: usize| theil_sen(&t[from..], &values[from..]).map(|line| line.0 * span);
    let whole = robust(0).unwrap_or(0.0);
    let later = robust(t.iter().take_while(|&&t| t < 7.0).count()).unwrap_or(0.0);
    let agrees = |other: f64| {
        other * change > 0.0 && other.abs() >= ROBUST_SHARE * change.abs().min(real_change)
    };
    let line = Line {
        start,
        change,
        interval: estimate.interval(0.95),
        per_week: change / span * 7.0,
        robust: whole,
        own_error: estimate.own_error,
        real_change,
        likeness: estimate.likeness,
    };
    (line, agrees(whole) && agrees(later))
}

impl Course {
    /// The first six days against all later ones; `None` where there are fewer than six of either.
    pub fn overlap(&self, rule: &Rule) -> Option<Overlap> {
        if self.points.len() < 2 * OWN_ERROR_DAYS {
            return None;
        }
        let upward: Vec<f64> = self.points.iter().map(|point| rule.upward(point.value)).collect();
        let (t, upward) = (Values::times(days(&self.points)).ok()?, Values::new(upward).ok()?);
        let phases = Phases::timed(t, &upward, OWN_ERROR_DAYS).ok()?;
        Some(Overlap { nap: nap(&phases.a, &phases.b), tau: corrected_tau(&phases) })
    }

    fn judged(&self, stands: bool, rule: &Rule) -> Verdict {
        let missing = self.missing();
        let Some(line) = self.line.filter(|_| missing == 0) else {
            return Verdict::CantTell { more: within_reach(missing) };
        };
        let moved = !line.interval.contains(0.0);
        if moved && line.change.abs() >= line.real_change {
            return match (stands, rule.upward(line.change) > 0.0) {
                (false, _) => Verdict::NotClearly(Unclear::FewReadings),
                (true, true) => Verdict::Better,
                (true, false) => Verdict::Worse,
            };
        }
        let rough = line.interval.half_width() / line.real_change;
        if rough > 1.0 {
            return Verdict::CantTell { more: more_for(self.readings, rough) };
        }
        Verdict::NotClearly(if moved { Unclear::TooSmall } else { Unclear::LikeNone })
    }

    /// How many readings are missing before it is judged at all.
    fn missing(&self) -> usize {
        let days = (JUDGED_AFTER_DAYS - number_of(self.days)).max(0.0);
        let for_days = libm::ceil(days / 7.0 * self.per_week) as usize;
        for_days.max(COURSE_READINGS.saturating_sub(self.readings))
    }
}

/// How many more readings make an interval `rough` times too wide fit: its width goes with the root
/// of their number.
pub(crate) fn more_for(readings: usize, rough: f64) -> Option<usize> {
    let more = libm::ceil(number(readings) * (rough * rough - 1.0));
    (more <= number(MORE_MAX)).then_some(more.max(1.0) as usize)
}

fn within_reach(more: usize) -> Option<usize> {
    (more <= MORE_MAX).then_some(more)
}

fn weeks(points: &[Point], t: &[f64], values: &[f64]) -> Vec<Week> {
    let level = (points.len() >= OWN_ERROR_DAYS)
        .then(|| {
            let (times, values) = (Values::times(t).ok()?, Values::new(values).ok()?);
            local_level_beside(&times, &values, t, Seek::Apart)
        })
        .flatten();
    let week = |t: f64| libm::floor(t / 7.0) as i64;
    let mut weeks = Vec::new();
    let mut before = 0;
    for of_week in t.chunk_by(|a, b| week(*a) == week(*b)) {
        let at = before..before + of_week.len();
        before = at.end;
        let number = week(of_week[0]);
        let smoothed = level.as_ref().and_then(|fit| {
            let (slope, last) = (fit.beside?, fit.smoothed.get(at.end - 1)?);
            Some((last.level + slope.value * t[at.end - 1], libm::sqrt(last.variance)))
        });
        weeks.push(Week {
            from: points[0].day + number * 7,
            readings: of_week.len(),
            mean: mean(&values[at]),
            level: smoothed.map(|(level, _)| level),
            level_error: smoothed.map(|(_, error)| error),
        });
    }
    weeks
}
