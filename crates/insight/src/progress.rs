//! All that a journal can say of what changed, measure by measure.
//!
//! What is rated is asked before and after each session; what is read by phone is read once a week, and
//! says nothing of a single session.

use alloc::vec::Vec;

use journal::{Answer, Day, History, WallTime};

use crate::course::{Course, Point, course};
use crate::depends::{Dependence, Factor, Table};
use crate::limits::{COURSE_DAYS, DEPENDS_DAYS};
use crate::measure::Measure;
use crate::right_after::{Effect, Pair, right_after};
use crate::since_last::{Taken, measures, taken};

/// What there is to say of one measure.
#[derive(Clone, PartialEq, Debug)]
pub struct Progress {
    /// Of which.
    pub measure: Measure,
    /// From week to week: of the first answer of each day, before anything was rolled, or of each day's
    /// first reading by phone.
    pub course: Course,
    /// What a session does at once, in the same weeks; without a pair where it is read by phone.
    pub right_after: Effect,
    /// What that hangs on.
    pub depends: [(Factor, Dependence); 3],
}

/// What there is to say until `today`, of each measure that was ever answered before a session or
/// read by phone, in the order of [`Measure::ALL`]. Rehearsals aren't looked at, nor what is dated later
/// than today.
pub fn progress(history: &History, today: Day) -> Vec<Progress> {
    Measure::ALL.into_iter().filter_map(|measure| of(measure, history, today)).collect()
}

fn of(measure: Measure, history: &History, today: Day) -> Option<Progress> {
    let rule = measure.rule();
    // Newest first in the history; time goes the other way.
    let sessions = history.practice().rev().filter(|past| past.when.day() <= today);
    let (mut points, mut pairs, mut table) = (Vec::new(), Vec::new(), Table::default());
    let mut last: Option<f64> = None;
    for past in sessions {
        let at = moment(past.when);
        let since = last.replace(at).map(|last| at - last);
        let Some(before) = answer(past.summary.before, measure) else { continue };
        points.push((at, Point { day: past.when.day().number(), value: before }));
        let Some(after) = answer(past.summary.after, measure) else { continue };
        if pairs.last().is_some_and(|last: &Pair| last.at >= at) {
            continue; // two devices at the same moment: one of them is enough
        }
        pairs.push(Pair { at, before, after });
        if let Some(since) = since {
            table.t.push(at);
            table.effects.push(rule.upward(after - before));
            let minutes = f64::from(past.summary.played.ms()) / 60_000.0;
            let (hour, minute) = past.when.clock();
            let hour = f64::from(hour) + f64::from(minute) / 60.0;
            for (list, x) in table.x.iter_mut().zip([minutes, hour, since]) {
                list.push(x);
            }
        }
    }
    let newest = pairs.last().map_or(0.0, |pair| pair.at);
    pairs.retain(|pair| newest - pair.at < COURSE_DAYS);
    points.extend(read(measure, history, today));
    let points = first_of_each_day(&points);
    let right_after = right_after(&pairs, &rule).ok()?;
    let depends = table.since(newest - DEPENDS_DAYS).asked(rule.resolution);
    let course = course(&points, &rule).ok()?;
    (!points.is_empty()).then_some(Progress { measure, course, right_after, depends })
}

/// When something was, in days of UTC.
fn moment(when: WallTime) -> f64 {
    const DAY_MS: f64 = 86_400_000.0;
    when.ms() as f64 / DAY_MS
}

/// What was read by phone until `today`; of several tests the one that was done last, since no two can
/// be compared.
fn read(measure: Measure, history: &History, today: Day) -> Vec<(f64, Point)> {
    let until = || history.readings.iter().filter(|past| past.when.day() <= today);
    let last = until().find(|past| measures(&past.reading).any(|one| one == measure));
    let Some(last) = last.map(|last| last.reading) else { return Vec::new() };
    let same = until().filter(|past| past.reading.is_like(&last));
    let point = |taken: Taken| {
        let day = taken.when.day().number();
        (moment(taken.when), Point { day, value: taken.value })
    };
    taken(same, measure).into_iter().map(point).collect()
}

fn answer(answer: Option<Answer>, measure: Measure) -> Option<f64> {
    let answer = answer.filter(|answer| answer.measure.key() == measure.key())?;
    Some(f64::from(answer.score?.value()))
}

fn first_of_each_day(points: &[(f64, Point)]) -> Vec<Point> {
    points.chunk_by(|a, b| a.1.day == b.1.day).map(|of_day| of_day[0].1).collect()
}
