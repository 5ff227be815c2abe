//! All that a journal can say of what changed, measure by measure.
//!
//! What isn't here: readings by phone, which the journal doesn't keep yet; whoever has some asks
//! [`crate::course()`] and [`crate::right_after()`] themselves.

use alloc::vec::Vec;

use journal::{Answer, Day, History, PastSession};

use crate::course::{Course, Point, course};
use crate::depends::{Dependence, Factor, Table};
use crate::limits::{COURSE_DAYS, DEPENDS_DAYS};
use crate::measure::Measure;
use crate::right_after::{Effect, Pair, right_after};

/// What there is to say of one measure.
#[derive(Clone, PartialEq, Debug)]
pub struct Progress {
    /// Of which.
    pub measure: Measure,
    /// From week to week: of the first answer of each day, before anything was rolled.
    pub course: Course,
    /// What a session does at once, in the same weeks.
    pub right_after: Effect,
    /// What that hangs on.
    pub depends: [(Factor, Dependence); 3],
}

/// What there is to say until `today`, of each measure that was ever answered before a session, in
/// the order of [`Measure::ALL`]. Rehearsals aren't looked at, nor what is dated later than today.
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
        let at = moment(past);
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
    let points = first_of_each_day(&points);
    let right_after = right_after(&pairs, &rule).ok()?;
    let depends = table.since(newest - DEPENDS_DAYS).asked(rule.resolution);
    let course = course(&points, &rule).ok()?;
    (!points.is_empty()).then_some(Progress { measure, course, right_after, depends })
}

/// When a session began, in days of UTC.
fn moment(past: &PastSession) -> f64 {
    const DAY_MS: f64 = 86_400_000.0;
    past.when.ms() as f64 / DAY_MS
}

fn answer(answer: Option<Answer>, measure: Measure) -> Option<f64> {
    let answer = answer.filter(|answer| answer.measure.key() == measure.key())?;
    Some(f64::from(answer.score?.value()))
}

fn first_of_each_day(points: &[(f64, Point)]) -> Vec<Point> {
    points.chunk_by(|a, b| a.1.day == b.1.day).map(|of_day| of_day[0].1).collect()
}
