//! What a person tells about themselves beside the profile: what else they come for, how much they
//! have rolled, which roller they have, when they practise, how tall they are.
//!
//! All of it may stay untold. It is an entry of its own, so that a program which doesn't know it
//! still reads the profile with its safety answers.

use routine::{Set, words};

use crate::limits::{HEIGHT_MAX_CM, HEIGHT_MIN_CM};
use crate::profile::Goal;
use crate::weekday::{TimeOfDay, Weekday};

/// What a person tells about themselves, as a whole; a change writes all of it again.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct About {
    /// What they come for besides the profile's goal.
    pub also: Set<Goal>,
    /// How much they have rolled before they came here.
    pub experience: Option<Experience>,
    /// How their usual roller feels; a firm one is `Gear::FirmRoller`.
    pub feel: Option<Feel>,
    /// How long their roller is.
    pub length: Option<RollerLength>,
    /// On which days they mean to practise.
    pub days: Set<Weekday>,
    /// At what time.
    pub at: Option<TimeOfDay>,
    /// How tall they are.
    pub height: Option<Height>,
}

words! {
    /// How much somebody has rolled before.
    Experience {
        /// Never, or hardly.
        New = "new",
        /// Now and then.
        Some = "some",
        /// Every week, for months.
        Regular = "regular",
    }
}

words! {
    /// How a roller feels that isn't firm.
    Feel {
        /// It gives.
        Soft = "soft",
        /// Between soft and firm.
        Medium = "medium",
    }
}

words! {
    /// How long a roller is.
    RollerLength {
        /// As wide as a back.
        Short = "short",
        /// From the head to the tailbone.
        Long = "long",
    }
}

/// How tall somebody is, in whole centimetres.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Height(u16);

impl Height {
    /// `None` outside [`HEIGHT_MIN_CM`] to [`HEIGHT_MAX_CM`].
    pub const fn new(cm: u16) -> Option<Height> {
        if cm < HEIGHT_MIN_CM || cm > HEIGHT_MAX_CM {
            return None;
        }
        Some(Height(cm))
    }

    /// In centimetres.
    pub const fn cm(self) -> u16 {
        self.0
    }
}
