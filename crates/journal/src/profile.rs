//! Who the person is: what they want, what they have, what the safety gate was told.

use alloc::string::String;

use routine::{Condition, Gear, Set, words};
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

words! {
    /// What the person comes for.
    Goal {
        /// Less pain.
        Pain = "pain",
        /// Less stiffness.
        Stiffness = "stiffness",
        /// More range of motion.
        Range = "range",
        /// Calm.
        Calm = "calm",
        /// A better posture.
        Posture = "posture",
    }
}

impl Goal {
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
