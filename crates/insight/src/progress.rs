//! All that a journal can say of what changed, measure by measure.
//!
//! What is rated is asked before and after each session; what is read by phone is read once a week, and
//! says nothing of a single session.

use alloc::vec::Vec;

use journal::{Day, History, ImportedReading};
use routine::sort_by_key;

use crate::course::{Course, Point, course};
use crate::depends::{Dependence, Factor, Table};
use crate::limits::{COURSE_DAYS, DEPENDS_DAYS};
use crate::measure::Measure;
use crate::right_after::{Effect, Pair, answer, moment, right_after};
use crate::since_last::{Taken, measures, taken};

/// What there is to say of one measure.
#[derive(Clone, PartialEq, Debug)]
pub struct Progress {
    /// Of which.
    pub measure: Measure,
    /// From week to week: of the first reading of each day, before anything was rolled or by phone.
    pub course: Course,
    /// What a session does at once, in the same weeks; without a pair where it is read by phone.
    pub right_after: Effect,
    /// The readings of these weeks, in the order of time: what a chart shows.
    pub seen: Vec<Seen>,
    table: Table,
}

/// What was read on a day: the first reading of it, and one just after a session.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Seen {
    /// The day's number.
    pub day: i64,
    /// Before anything was rolled.
    pub before: f64,
    /// Just after.
    pub after: Option<f64>,
}

/// What there is to say until `today`, of each measure that was ever read before a session or by
/// phone, in the order of [`Measure::ALL`]. Rehearsals aren't looked at, nor what is dated later than today.
pub fn progress(history: &History, today: Day) -> Vec<Progress> {
    Measure::ALL.into_iter().filter_map(|measure| of(measure, history, today)).collect()
}

impl Progress {
    /// What the effect of a session hangs on.
    pub fn depends(&self) -> [(Factor, Dependence); 3] {
        self.table.asked(self.measure.rule().resolution)
    }
}

fn of(measure: Measure, history: &History, today: Day) -> Option<Progress> {
    let rule = measure.rule();
    let readings = readings(measure, history, today);
    let first_of_days = readings.chunk_by(|a, b| a.day == b.day).map(|of_day| of_day[0]);
    let points: Vec<Point> =
        first_of_days.clone().map(|first| Point { day: first.day, value: first.before }).collect();
    let mut pairs: Vec<Pair> = Vec::new();
    let mut table = Table::default();
    for reading in &readings {
        let (at, Some(after)) = (reading.at, reading.after) else { continue };
        if pairs.last().is_some_and(|last| last.at >= at) {
            continue; // two devices at the same moment: one of them is enough
        }
        pairs.push(Pair { at, before: reading.before, after });
        if let Some(around) = reading.around {
            table.t.push(at);
            table.effects.push(rule.upward(after - reading.before));
            table.x.iter_mut().zip(around).for_each(|(list, x)| list.push(x));
        }
    }
    let newest = pairs.last().map_or(0.0, |pair| pair.at);
    pairs.retain(|pair| newest - pair.at < COURSE_DAYS);
    let right_after = right_after(&pairs, &rule).ok()?;
    let course = course(&points, &rule).ok()?;
    let last = points.last()?.day;
    let recent = |seen: &Seen| ((last - seen.day) as f64) < COURSE_DAYS;
    let seen = |first: Reading| Seen { day: first.day, before: first.before, after: first.after };
    let seen = first_of_days.map(seen).filter(recent).collect();
    let table = table.since(newest - DEPENDS_DAYS);
    Some(Progress { measure, course, right_after, seen, table })
}

/// One time that something was read.
#[derive(Clone, Copy)]
struct Reading {
    /// When, in days of UTC.
    at: f64,
    /// The person's own day.
    day: i64,
    before: f64,
    after: Option<f64>,
    /// Of each [`Factor`], where it belongs to a session that had one before it.
    around: Option<[f64; 3]>,
}

/// All readings of a measure, in the order of time.
fn readings(measure: Measure, history: &History, today: Day) -> Vec<Reading> {
    // Newest first in the history; time goes the other way.
    let sessions = history.practice().rev().filter(|past| past.when.day() <= today);
    let (mut readings, mut last) = (imported(measure, history, today), None);
    readings.extend(by_phone(measure, history, today));
    let own = readings.is_empty();
    for past in sessions {
        let at = moment(past.when);
        let since = last.replace(at).map(|last: f64| at - last);
        let Some(before) = answer(past.summary.before, measure) else { continue };
        let after = answer(past.summary.after, measure);
        let around = since.map(|since| {
            let minutes = f64::from(past.summary.played.ms()) / 60_000.0;
            let (hour, minute) = past.when.clock();
            [minutes, f64::from(hour) + f64::from(minute) / 60.0, since]
        });
        readings.push(Reading { at, day: past.when.day().number(), before, after, around });
    }
    if !own {
        sort_by_key(&mut readings, |reading| (reading.day, (reading.at * 1440.0) as i64));
    }
    readings
}

/// Readings from elsewhere, at the beginning of their days.
fn imported(measure: Measure, history: &History, today: Day) -> Vec<Reading> {
    let all = history.imports.iter().flat_map(|past| &past.imported.readings);
    let mine = all.filter(|reading| reading.measure == measure.key() && reading.day <= today);
    let reading = |reading: &ImportedReading| {
        let day = reading.day.number();
        let [before, after] = [Some(reading.before), reading.after]
            .map(|tenths| tenths.map(|tenths| f64::from(tenths) / 10.0));
        Some(Reading { at: day as f64, day, before: before?, after, around: None })
    };
    mine.filter_map(reading).collect()
}

/// What was read by phone; of several tests the one that was done last, since no two can be compared.
fn by_phone(measure: Measure, history: &History, today: Day) -> Vec<Reading> {
    let until = || history.readings.iter().filter(|past| past.when.day() <= today);
    let last = until().find(|past| measures(&past.reading).any(|one| one == measure));
    let Some(last) = last.map(|last| last.reading) else { return Vec::new() };
    let same = until().filter(|past| past.reading.is_like(&last));
    let reading = |taken: Taken| {
        let (at, day) = (moment(taken.when), taken.when.day().number());
        Reading { at, day, before: taken.value, after: None, around: None }
    };
    taken(same, measure).into_iter().map(reading).collect()
}
