//! Version 1 of a profile.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use routine::{Condition, Gear};

use super::malformed;
use crate::json::{Wrong, shape};
use crate::profile as domain;
use crate::wall::Day;

/// `{"goal":"stiffness","gear":["roller"],"floor":true,"gate":{"ticked":[],"on":"2026-11-23"},…}`
pub(super) struct Profile {
    goal: String,
    gear: Vec<String>,
    floor: bool,
    gate: Option<Gate>,
    minutes: u8,
    language: String,
}

shape!(struct Profile { goal, gear, floor, gate, minutes, language });

struct Gate {
    ticked: Vec<String>,
    on: String,
}

shape!(struct Gate { ticked, on });

impl From<&domain::Profile> for Profile {
    fn from(profile: &domain::Profile) -> Profile {
        Profile {
            goal: profile.goal.key().into(),
            gear: profile.gear.iter().map(|gear| gear.key().into()).collect(),
            floor: profile.floor == domain::Floor::Reachable,
            gate: profile.gate.as_ref().map(|gate| Gate {
                ticked: gate.ticked.iter().map(|ticked| ticked.key().into()).collect(),
                on: gate.on.to_string(),
            }),
            minutes: profile.minutes,
            language: profile.language.clone(),
        }
    }
}

impl Profile {
    pub(super) fn check(self) -> Result<domain::Profile, Wrong> {
        let gear = |word: String| Gear::from_key(&word).ok_or_else(|| malformed("gear", &word));
        Ok(domain::Profile {
            goal: domain::Goal::from_key(&self.goal)
                .ok_or_else(|| malformed("goal", &self.goal))?,
            gear: self.gear.into_iter().map(gear).collect::<Result<_, _>>()?,
            floor: if self.floor { domain::Floor::Reachable } else { domain::Floor::OutOfReach },
            gate: self.gate.map(Gate::check).transpose()?,
            minutes: self.minutes,
            language: self.language,
        })
    }
}

impl Gate {
    fn check(self) -> Result<domain::GateAnswers, Wrong> {
        let condition =
            |word: String| Condition::from_key(&word).ok_or_else(|| malformed("ticked", &word));
        Ok(domain::GateAnswers {
            ticked: self.ticked.into_iter().map(condition).collect::<Result<_, _>>()?,
            on: Day::parse(&self.on).ok_or_else(|| malformed("on", &self.on))?,
        })
    }
}
