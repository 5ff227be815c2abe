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
use journal::{Answer, PastSession};
use routine::Technique;

use crate::limits::{HELPED_DAYS, HELPED_SESSIONS_MAX};
use crate::past::Past;
use crate::request::Request;

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

/// Of the pressed techniques, those that clearly helped, in the catalogue's order.
pub(crate) fn helped(request: &Request<'_>) -> Vec<Helped> {
    let measure = Measure::from_key(request.profile.goal.measure().key());
    let Some(measure) = measure else { return Vec::new() };
    let recent: Vec<&PastSession> = recent(request).collect();
    let pressed = request.catalogue.iter().filter(|technique| technique.pressed());
    pressed.filter_map(|technique| of(technique, measure, &recent)).collect()
}

/// Sessions that count and are near enough, newest first.
fn recent<'a>(request: &Request<'a>) -> impl Iterator<Item = &'a PastSession> {
    let today = request.now.day().number();
    let near =
        move |past: &&PastSession| (0..=HELPED_DAYS).contains(&(today - past.when.day().number()));
    Past(request.past).practice().filter(near)
}

fn of(technique: &Technique, measure: Measure, recent: &[&PastSession]) -> Option<Helped> {
    let did = |past: &&&PastSession| {
        past.summary.worked.iter().any(|worked| worked.technique == technique.id())
    };
    let pairs = recent.iter().filter(did).filter_map(|past| pair(past, measure));
    let mut pairs: Vec<Pair> = pairs.take(HELPED_SESSIONS_MAX).collect();
    pairs.reverse(); // time goes the other way
    pairs.dedup_by(|later, earlier| later.at <= earlier.at); // two devices at the same moment
    let effect = right_after(&pairs, &measure.rule()).ok()?;
    if effect.verdict != Verdict::Better {
        return None;
    }
    let Interval { lower, upper } = effect.interval?;
    Some(Helped {
        technique: String::from(technique.id()),
        sessions: effect.pairs,
        least: down(-upper),
        most: up(-lower),
    })
}

fn pair(past: &PastSession, measure: Measure) -> Option<Pair> {
    const DAY_MS: f64 = 86_400_000.0;
    let score = |answer: Option<Answer>| {
        let answer = answer.filter(|answer| answer.measure.key() == measure.key())?;
        Some(f64::from(answer.score?.value()))
    };
    let (before, after) = (score(past.summary.before)?, score(past.summary.after)?);
    Some(Pair { at: past.when.ms() as f64 / DAY_MS, before, after })
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
