//! The first run's answers until they are a profile: kept outside the journal at every change, so
//! that a reload loses nothing.

use journal::{Floor, GateAnswers, Goal, Profile, WallTime};
use plan::limits::{FIRST_GEAR, FIRST_MINUTES};
use routine::{Condition, Gear, Set};

use crate::dom;

const NAME: &str = "setup";

/// What was answered so far.
#[derive(Clone, PartialEq)]
pub(crate) struct Setup {
    /// What is ticked on the safety list.
    pub(crate) ticked: Set<Condition>,
    /// What they come for.
    pub(crate) goal: Goal,
    /// What they have.
    pub(crate) gear: Set<Gear>,
    /// Whether the floor is within reach.
    pub(crate) floor: Floor,
    /// Minutes in all.
    pub(crate) minutes: u8,
}

impl Setup {
    /// Before the first answer.
    pub(crate) fn fresh() -> Setup {
        Setup {
            ticked: Set::new(),
            goal: Goal::Stiffness,
            gear: FIRST_GEAR.into(),
            floor: Floor::Reachable,
            minutes: FIRST_MINUTES,
        }
    }

    /// From a profile, to answer anew.
    pub(crate) fn of(profile: &Profile) -> Setup {
        Setup {
            ticked: profile.gate.iter().flat_map(|gate| gate.ticked.iter().copied()).collect(),
            goal: profile.goal,
            gear: profile.gear.clone(),
            floor: profile.floor,
            minutes: profile.minutes,
        }
    }

    /// Whether they can get down to the floor: the safety list may have told already.
    pub(crate) fn floor_told(&self) -> Floor {
        if self.ticked.contains(&Condition::NoFloor) { Floor::OutOfReach } else { self.floor }
    }

    /// The profile that these answers make, given now.
    pub(crate) fn profile(&self, now: WallTime) -> Profile {
        Profile {
            goal: self.goal,
            gear: self.gear.clone(),
            floor: self.floor_told(),
            gate: Some(GateAnswers { ticked: self.ticked.clone(), on: now.day() }),
            minutes: self.minutes,
            language: String::from(crate::words::language()),
        }
    }

    /// What was answered before a reload.
    pub(crate) fn recall() -> Option<Setup> {
        read(&dom::recall(NAME)?)
    }

    /// Keeps it for after a reload.
    pub(crate) fn remember(&self) {
        let ticked: Vec<&str> = self.ticked.iter().map(|condition| condition.key()).collect();
        let gear: Vec<&str> = self.gear.iter().map(|gear| gear.key()).collect();
        let floor = if self.floor == Floor::Reachable { "floor" } else { "wall" };
        let (goal, minutes) = (self.goal.key(), self.minutes);
        let text = format!("{goal};{floor};{minutes};{};{}", gear.join(","), ticked.join(","));
        dom::remember(NAME, Some(&text));
    }

    /// Nothing is unfinished any more.
    pub(crate) fn forget() {
        dom::remember(NAME, None);
    }
}

fn read(text: &str) -> Option<Setup> {
    let mut parts = text.split(';');
    let goal = Goal::from_key(parts.next()?)?;
    let floor = if parts.next()? == "floor" { Floor::Reachable } else { Floor::OutOfReach };
    let minutes = parts.next()?.parse().ok()?;
    let words = |part: &str| part.split(',').map(String::from).collect::<Vec<_>>();
    let gear = words(parts.next()?).iter().filter_map(|word| Gear::from_key(word)).collect();
    let ticked = words(parts.next()?).iter().filter_map(|word| Condition::from_key(word)).collect();
    Some(Setup { ticked, goal, gear, floor, minutes })
}
