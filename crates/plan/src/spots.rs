//! What becomes of the tight places that a person marked: which technique works each, on which side
//! it begins, and where to stay for a moment.
//!
//! They choose among what today allows and allow nothing more.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::cmp::Reverse;

use routine::limits::HOLD_SECS;
use routine::{Catalogue, Message, Side, Sides, Spot, Step, Technique, sort_by_key};

use crate::limits::SPOT_STAY_MAX;
use crate::reasons::{Reason, name_key};

/// A marked place that a step of the plan works.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct SpotToday {
    /// The place.
    pub spot: Spot,
    /// The step, from 0.
    pub step: usize,
    /// Whether to stay on it.
    pub stay: Stay,
}

/// Whether to stay on a place.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stay {
    /// Once, in the time for it.
    Once,
    /// Keep moving: the day has no stays, there are enough of them, or it is too strong for one.
    KeepMoving,
}

impl SpotToday {
    /// What to do about it, for a line beside its step.
    pub fn message(&self) -> Message {
        match self.stay {
            Stay::Once => of("plan-spot-stay", self.spot).number("seconds", HOLD_SECS),
            Stay::KeepMoving => of("plan-spot-pass", self.spot),
        }
    }
}

/// How well a technique suits the places, least first: the strongest place that it works, and how
/// much it is about that one. What works none of them comes last.
pub(crate) fn suits(technique: &Technique, spots: &[Spot]) -> (Reverse<u8>, usize) {
    let works = spots.iter().filter_map(|spot| {
        let nth = nth(technique, spot)?;
        Some((Reverse(spot.strength.value()), nth))
    });
    works.min().unwrap_or((Reverse(0), usize::MAX))
}

/// The side on which a technique begins: that of the strongest place it works.
pub(crate) fn first_side(technique: &Technique, spots: &[Spot]) -> Side {
    match technique.sides() {
        Sides::Both => Side::Left,
        Sides::Each => {
            let works = spots.iter().filter(|spot| nth(technique, spot).is_some());
            works.min_by_key(|spot| Reverse(spot.strength)).map_or(Side::Left, |spot| spot.side)
        }
    }
}

/// The places that a plan's steps work, the strongest first, with at most `holds_max` stays.
pub(crate) fn today(spots: &[Spot], steps: &[Step], holds_max: usize) -> Vec<SpotToday> {
    let mut left = holds_max;
    let mut all = Vec::new();
    for spot in in_order(spots) {
        let pressed = steps.iter().enumerate().filter(|(_, step)| step.technique.pressed());
        // What is done on one side at a time leans to it by itself.
        let works = pressed.filter_map(|(at, step)| {
            let both = step.technique.sides() == Sides::Both;
            // What is done on the other side alone doesn't reach it.
            if !both && step.sides().all(|side| side != Some(spot.side)) {
                return None;
            }
            Some((nth(&step.technique, &spot)?, both, at))
        });
        let Some((.., step)) = works.min() else { continue };
        let stay = if left > 0 && spot.strength.value() <= SPOT_STAY_MAX {
            left -= 1;
            Stay::Once
        } else {
            Stay::KeepMoving
        };
        all.push(SpotToday { spot, step, stay });
    }
    all
}

/// Why the places are worked where they are.
pub(crate) fn reasons(worked: &[SpotToday], steps: &[Step]) -> Vec<Reason> {
    let reason = |one: &SpotToday| {
        let step = &steps[one.step];
        let begins = step.technique.sides() == Sides::Each && step.turns.first() == one.spot.side;
        let technique = String::from(step.technique.id());
        Reason::Spot { spot: one.spot, technique, begins }
    };
    worked.iter().map(reason).collect()
}

/// What else there is to say about the places: that one isn't worked, that one is too strong.
pub(crate) fn advice(spots: &[Spot], worked: &[SpotToday], catalogue: &Catalogue) -> Vec<Reason> {
    let advice = in_order(spots).into_iter().filter_map(|spot| {
        if worked.iter().any(|one| one.spot == spot) {
            let strong = spot.strength.value() > SPOT_STAY_MAX;
            return strong.then_some(Reason::SpotStrong { spot });
        }
        let presses =
            |technique: &Technique| technique.pressed() && nth(technique, &spot).is_some();
        let ever = catalogue.iter().any(|technique| presses(technique));
        Some(if ever { Reason::SpotNotToday { spot } } else { Reason::SpotNone { spot } })
    });
    advice.collect()
}

/// The words of `key` about a place.
pub(crate) fn of(key: &'static str, spot: Spot) -> Message {
    let name = format!("spot-{}-{}", spot.region.key(), spot.side.key());
    Message::new(key).key_arg("spot", name).number("n", spot.strength.value())
}

/// The words of `key` about a place and the technique that works it.
pub(crate) fn in_technique(key: &'static str, spot: Spot, technique: &str) -> Message {
    of(key, spot).key_arg("name", name_key(technique))
}

/// The places that are there, the strongest first; equals as they came.
fn in_order(spots: &[Spot]) -> Vec<Spot> {
    let mut spots: Vec<Spot> =
        spots.iter().filter(|spot| spot.strength.value() > 0).copied().collect();
    sort_by_key(&mut spots, |spot| Reverse(spot.strength));
    spots
}

/// Which of a technique's muscle areas a place lies in, from 0, its main one.
fn nth(technique: &Technique, spot: &Spot) -> Option<usize> {
    let there = spot.strength.value() > 0;
    technique.regions().iter().position(|region| there && *region == spot.region)
}
