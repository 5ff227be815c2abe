//! What is told of a phone's movement, each with how sure it is.

use crate::sample::SensorTime;
use crate::vector::Vector;

/// How sure something is, from 0 to 100 percent. It ranks; it is no probability.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct Quality(u8);

impl Quality {
    /// From a part of one; what is beyond is cut off.
    pub(crate) fn of(part: f64) -> Quality {
        Quality(libm::round(part.clamp(0.0, 1.0) * 100.0) as u8)
    }

    /// In percent.
    #[must_use]
    pub const fn percent(self) -> u8 {
        self.0
    }
}

/// What was felt. All times are the sensors'; what is told late says when it truly was.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Reading {
    /// The movement turned round.
    Turn {
        /// When.
        at: SensorTime,
        /// How sure.
        quality: Quality,
    },
    /// A pass: from one turn to the next.
    Pass(Pass),
    /// It stands still.
    Still {
        /// Since when.
        since: SensorTime,
    },
    /// It moves again.
    Moving {
        /// Since when.
        at: SensorTime,
    },
    /// Stillness has become a pause.
    PauseBegan {
        /// Where the stillness began.
        start: SensorTime,
    },
    /// A pause is over.
    PauseEnded {
        /// Where it began.
        start: SensorTime,
        /// Where it ended.
        end: SensorTime,
        /// How still it was.
        quality: Quality,
    },
    /// A pose was held, and left.
    Held(Pose),
    /// Two firm taps on the phone.
    DoubleTap {
        /// When the second one came.
        at: SensorTime,
        /// How sure.
        quality: Quality,
    },
    /// The sensors were silent: nothing is known of that time, and nothing goes on across it.
    Gap {
        /// The last sample before.
        from: SensorTime,
        /// The first one after.
        to: SensorTime,
    },
}

/// A pass.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Pass {
    /// The turn at its beginning.
    pub start: SensorTime,
    /// The turn at its end.
    pub end: SensorTime,
    /// How sure the less sure one of both is.
    pub quality: Quality,
    /// How long a pass takes by now; nothing before there were three without an interruption.
    pub pace: Option<Pace>,
}

/// How long a pass takes: the middle one of the last few.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Pace {
    /// In milliseconds.
    pub pass_ms: u32,
    /// How alike the passes are, and how sure.
    pub quality: Quality,
}

/// A pose that was held.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Pose {
    /// Where the stillness began.
    pub start: SensorTime,
    /// Where it ended.
    pub end: SensorTime,
    /// Where up is, seen from the phone; of length one.
    pub up: Vector,
    /// How still it was.
    pub quality: Quality,
}

impl Pose {
    /// How far the phone's upper edge is raised, degrees: 0 flat, 90 upright, −90 on its head.
    #[must_use]
    pub fn pitch_deg(&self) -> f64 {
        let [x, y, z] = self.up;
        libm::atan2(y, libm::sqrt(x * x + z * z)).to_degrees()
    }

    /// How far it is rolled over to its left edge, degrees, −180 to 180: 0 screen up, 90 on its left edge.
    #[must_use]
    pub fn roll_deg(&self) -> f64 {
        let [x, _, z] = self.up;
        libm::atan2(x, z).to_degrees()
    }

    /// How far its screen leans from facing up, degrees, 0 to 180.
    #[must_use]
    pub fn lean_deg(&self) -> f64 {
        let [x, y, z] = self.up;
        libm::atan2(libm::sqrt(x * x + y * y), z).to_degrees()
    }
}
