//! Who the person is: what they want, what they have, what the safety gate was told.

use alloc::string::String;

use routine::{Condition, Gear, Set};
use session::Measure;

use crate::wall::Day;

/// Who the person is, as a whole; a change writes all of it again.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Profile {
    /// What they come for.
    pub goal: Goal,
    /// What they have.
    pub gear: Set<Gear>,
    /// Whether they can get down to the floor and up again.
    pub floor: Floor,
    /// What the gate was told; `None` while it hasn't been asked.
    pub gate: Option<GateAnswers>,
    /// How many minutes they want a session to take.
    pub minutes: u8,
    /// The tag of their language, `en`.
    pub language: String,
}

/// What the person comes for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Goal {
    /// Less pain.
    Pain,
    /// Less stiffness.
    Stiffness,
    /// More range of motion.
    Range,
    /// Calm.
    Calm,
    /// A better posture.
    Posture,
}

impl Goal {
    /// All of them.
    pub const ALL: [Goal; 5] =
        [Goal::Pain, Goal::Stiffness, Goal::Range, Goal::Calm, Goal::Posture];

    /// What somebody who comes for this is asked before and after: one question, so that the
    /// answers of weeks can be compared. Range and posture can't be felt as a number; stiffness
    /// comes nearest.
    ///
    /// ```
    /// use journal::Goal;
    /// use session::Measure;
    /// assert_eq!(Goal::Calm.measure(), Measure::Tension);
    /// ```
    pub const fn measure(self) -> Measure {
        match self {
            Goal::Pain => Measure::Pain,
            Goal::Stiffness | Goal::Range | Goal::Posture => Measure::Stiffness,
            Goal::Calm => Measure::Tension,
        }
    }

    /// Its word in files and message keys.
    pub const fn key(self) -> &'static str {
        match self {
            Goal::Pain => "pain",
            Goal::Stiffness => "stiffness",
            Goal::Range => "range",
            Goal::Calm => "calm",
            Goal::Posture => "posture",
        }
    }

    /// The goal that `word` names.
    pub fn from_key(word: &str) -> Option<Goal> {
        Goal::ALL.into_iter().find(|goal| goal.key() == word)
    }
}

/// Whether a person can get down to the floor and up again.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Floor {
    /// They can.
    Reachable,
    /// They can't, so that all is done at the wall or seated.
    OutOfReach,
}

/// What a person ticked on the safety list.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct GateAnswers {
    /// What they ticked; empty when none of it is true for them.
    pub ticked: Set<Condition>,
    /// On which day.
    pub on: Day,
}
