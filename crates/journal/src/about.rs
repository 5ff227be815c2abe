//! What a person tells about themselves beside the profile: what else they come for, how much they
//! have rolled, which roller they have, when they practise, how tall they are.
//!
//! All of it may stay untold. It is an entry of its own, so that a program which doesn't know it
//! still reads the profile with its safety answers.

use routine::Set;

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

/// How much somebody has rolled before.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Experience {
    /// Never, or hardly.
    New,
    /// Now and then.
    Some,
    /// Every week, for months.
    Regular,
}

/// How a roller feels that isn't firm.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Feel {
    /// It gives.
    Soft,
    /// Between soft and firm.
    Medium,
}

/// How long a roller is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum RollerLength {
    /// As wide as a back.
    Short,
    /// From the head to the tailbone.
    Long,
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

impl Experience {
    /// All of it, from least to most.
    pub const ALL: [Experience; 3] = [Experience::New, Experience::Some, Experience::Regular];

    /// Its word in files and message keys.
    pub const fn key(self) -> &'static str {
        match self {
            Experience::New => "new",
            Experience::Some => "some",
            Experience::Regular => "regular",
        }
    }

    /// What `word` names.
    pub fn from_key(word: &str) -> Option<Experience> {
        Experience::ALL.into_iter().find(|experience| experience.key() == word)
    }
}

impl Feel {
    /// Both.
    pub const ALL: [Feel; 2] = [Feel::Soft, Feel::Medium];

    /// Its word in files and message keys.
    pub const fn key(self) -> &'static str {
        match self {
            Feel::Soft => "soft",
            Feel::Medium => "medium",
        }
    }

    /// What `word` names.
    pub fn from_key(word: &str) -> Option<Feel> {
        Feel::ALL.into_iter().find(|feel| feel.key() == word)
    }
}

impl RollerLength {
    /// Both.
    pub const ALL: [RollerLength; 2] = [RollerLength::Short, RollerLength::Long];

    /// Its word in files and message keys.
    pub const fn key(self) -> &'static str {
        match self {
            RollerLength::Short => "short",
            RollerLength::Long => "long",
        }
    }

    /// What `word` names.
    pub fn from_key(word: &str) -> Option<RollerLength> {
        RollerLength::ALL.into_iter().find(|length| length.key() == word)
    }
}
