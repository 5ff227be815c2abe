//! The doses that a technique may have, and how long each takes. How long anything takes is asked
//! of [`Step::span`] and [`Routine::span`] and never worked out here.

use alloc::string::String;
use alloc::vec::Vec;

use routine::limits::{SET_MAX_SECS, SET_MIN_SECS, SETS_MAX, STILL_MAX_SECS, STILL_MIN_SECS};
use routine::{Band, Message, Routine, Sides, Step, Turns, sort_by_key};

use crate::limits::{
    SET_STEP_SECS, STILL_ARRIVE_SECS, STILL_BREATH_SECS, STILL_USUAL_SECS, TECHNIQUE_MIN_SECS,
};
use crate::pick::Pick;

/// The id of a routine that a plan makes.
pub(crate) const TODAY: &str = "today";
/// The id of a chair reset.
pub(crate) const CHAIR: &str = "chair-reset";

/// One dose of a pressed technique.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Dose {
    pub(crate) sets: u32,
    pub(crate) secs: u32,
    /// Seconds under pressure, both sides together; none where nothing presses.
    pub(crate) pressed: u32,
    /// Seconds in all, with the ways in and off.
    pub(crate) all: u32,
    /// How far it is from the technique's usual dose.
    pub(crate) cost: u32,
    /// Which bands it is for.
    pub(crate) bands: [bool; 3],
}

impl Pick {
    pub(crate) fn step(&self, sets: u32, secs: u32) -> Step {
        let (technique, level) = (self.technique.clone(), self.level);
        let (ceiling, enter, turns) = (self.ceiling, self.enter, self.turns);
        Step { technique, level, ceiling, sets, secs, enter, turns }
    }

    /// Every dose within its own range and the limits, the one that takes the shortest time first.
    pub(crate) fn doses(&self) -> Vec<Dose> {
        let range = self.technique.dose();
        let lengths = (SET_MIN_SECS..=SET_MAX_SECS).step_by(SET_STEP_SECS as usize);
        let lengths: Vec<u32> = lengths.filter(|secs| range.secs.holds(*secs)).collect();
        let sets = (1..=SETS_MAX).filter(|sets| range.sets.holds(*sets));
        let all = sets.flat_map(|sets| lengths.iter().map(move |secs| (sets, *secs)));
        let mut doses: Vec<Dose> = all.filter_map(|(sets, secs)| self.dose(sets, secs)).collect();
        sort_by_key(&mut doses, |dose| dose.all);
        doses
    }

    fn dose(&self, sets: u32, secs: u32) -> Option<Dose> {
        let step = self.step(sets, secs);
        let presses = self.technique.pressed();
        let pressed = if presses { step.dose().secs() } else { 0 };
        if presses && pressed < TECHNIQUE_MIN_SECS {
            return None;
        }
        let usual = self.technique.dose();
        let cost = SETS_COST * sets.abs_diff(usual.sets.usual)
            + secs.abs_diff(usual.secs.usual) / SET_STEP_SECS;
        let worked = |band: Band| presses && self.technique.bands().any(|b| b == band);
        let bands = core::array::from_fn(|i| worked(Band::ALL[i]));
        let all = step.span().ms().div_ceil(1000);
        Some(Dose { sets, secs, pressed, all, cost, bands })
    }

    /// The shortest and the longest still work with it, in whole breaths after arriving, in
    /// seconds; `None` where its own range has none.
    pub(crate) fn still_secs(&self) -> Option<(u32, u32)> {
        let range = self.technique.dose().secs;
        let (min, max) = (range.min.max(STILL_MIN_SECS), range.max.min(STILL_MAX_SECS));
        let breaths = max.checked_sub(STILL_ARRIVE_SECS)? / STILL_BREATH_SECS;
        let fewest = min.saturating_sub(STILL_ARRIVE_SECS).div_ceil(STILL_BREATH_SECS);
        let secs = |breaths| STILL_ARRIVE_SECS + breaths * STILL_BREATH_SECS;
        (fewest <= breaths).then(|| (secs(fewest), secs(breaths)))
    }
}

/// How many sets and seconds a step has, and on which sides.
pub fn amount(step: &Step) -> Message {
    let key = match (step.technique.sides(), step.turns) {
        (Sides::Both, _) => "today-sets",
        (Sides::Each, Turns::LeftRight | Turns::RightLeft) => "today-sets-side",
        (Sides::Each, Turns::Left) => "today-sets-left",
        (Sides::Each, Turns::Right) => "today-sets-right",
    };
    Message::new(key).number("sets", step.sets).number("seconds", step.secs)
}

/// What one set more or less than usual weighs, in steps of [`SET_STEP_SECS`].
const SETS_COST: u32 = 3;

/// What still work of this length weighs, in the same coin: two breaths away from the usual are one.
pub(crate) fn still_cost(secs: u32) -> u32 {
    secs.abs_diff(STILL_USUAL_SECS) / (2 * STILL_BREATH_SECS)
}

/// How long these steps take as a routine, in seconds; `None` where they are none.
pub(crate) fn span(steps: Vec<Step>) -> Option<u32> {
    let routine = Routine::new(String::from(TODAY), None, steps).ok()?;
    Some(routine.span().ms().div_ceil(1000))
}
