//! What helped this person: their own answers before and after sessions in which a technique was
//! done, as far as they can tell.
//!
//! Only what clearly moved counts (`insight`'s verdict: the whole interval on one side, its middle a
//! real change); till then no technique is preferred to another for it. What a session holds besides,
//! and that a bad moment passes by itself, stays in these numbers, and the words say so.

use alloc::string::String;
use alloc::vec::Vec;

use insight::right_after::Pair;
use insight::{Interval, Measure, Verdict, right_after};
use journal::{Day, PastSession, Profile};
use routine::Set;

use crate::limits::{HELPED_DAYS, HELPED_SESSIONS_MAX};
use crate::past::Past;

/// What a technique did for this person, as far as sessions with it can tell.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Helped {
    /// The technique's id.
    pub technique: String,
    /// In how many sessions.
    pub sessions: usize,
    /// The least that answers fell by, in whole points, rounded down.
    pub least: u8,
    /// The most, rounded up.
    pub most: u8,
}

/// Of what pressed in the sessions of the last weeks, what clearly helped with what they come for. It
/// asks a lot of numbers, so whoever plans often asks it once for each state of the journal.
pub fn helped(profile: &Profile, past: &[PastSession], today: Day) -> Vec<Helped> {
    let measure = Measure::Rated(profile.goal.measure());
    let near = |past: &&PastSession| {
        (0..=HELPED_DAYS).contains(&(today.number() - past.when.day().number()))
    };
    let recent: Vec<&PastSession> = Past(past).practice().filter(near).collect();
    let worked = recent.iter().flat_map(|past| &past.summary.worked);
    let pressed: Set<&str> = worked
        .filter(|worked| worked.level.is_some())
        .map(|worked| worked.technique.as_str())
        .collect();
    pressed.iter().filter_map(|technique| of(technique, measure, &recent)).collect()
}

fn of(technique: &str, measure: Measure, recent: &[&PastSession]) -> Option<Helped> {
    let did = |past: &&&PastSession| {
        past.summary.worked.iter().any(|worked| worked.technique == technique)
    };
    let pairs = recent.iter().filter(did).filter_map(|past| Pair::of(past, measure));
    let mut pairs: Vec<Pair> = pairs.take(HELPED_SESSIONS_MAX).collect();
    pairs.reverse(); // time goes the other way
    pairs.dedup_by(|later, earlier| later.at <= earlier.at); // two devices at the same moment
    let effect = right_after(&pairs, &measure.rule()).ok()?;
    if effect.verdict != Verdict::Better {
        return None;
    }
    let Interval { lower, upper } = effect.interval?;
    Some(Helped {
        technique: String::from(technique),
        sessions: effect.pairs,
        least: down(-upper),
        most: up(-lower),
    })
}

/// Points of a scale of ten, rounded down.
fn down(points: f64) -> u8 {
    points.clamp(0.0, 10.0) as u8
}

/// The same, rounded up.
fn up(points: f64) -> u8 {
    let whole = down(points);
    if f64::from(whole) < points.min(10.0) { whole + 1 } else { whole }
}
