//! What a person may change while playing.

use crate::{Message, Region, Side, words};

/// A change to what lies ahead.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Change {
    /// Stay on a tight spot; while staying, stay longer.
    Hold(Option<Spot>),
    /// Go on after a pause.
    Resume,
    /// Leave this technique and go on to the next.
    Skip,
    /// Once more from the start of this part.
    Back,
    /// Say the last words again.
    Again,
    /// One level down; at the lowest, lighter within it.
    Easier,
    /// One level up, never past the ceiling.
    Harder,
    /// Words for who moves at another tempo than the technique's; no time is added.
    Pace(Tempo),
    /// Words for whose movement isn't felt any more; no time is added.
    Unfelt,
    /// Come off, and end.
    Stop(StopReason),
    /// While the words of a stop are said: it has another reason, and so other words.
    Because(StopReason),
}

/// Which way a tempo is to change.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Tempo {
    /// Each pass longer.
    Slower,
    /// Each pass shorter.
    Quicker,
}

/// A tight place and how strong it feels.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Spot {
    /// The muscle area.
    pub region: Region,
    /// The side of the body.
    pub side: Side,
    /// How strong it feels.
    pub strength: Strength,
}

/// How strong something feels: 0 nothing, 10 the worst there is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Strength(u8);

words! {
    /// Why a session is stopped.
    StopReason {
        /// Enough for today.
        Done = "done",
        /// It hurts.
        Pain = "pain",
        /// Something tingles or went numb.
        Numb = "numb",
        /// Light-headed.
        Dizzy = "dizzy",
        /// Something came up.
        Interrupted = "interrupted",
    }
}

impl Strength {
    /// The strength, or `None` above 10.
    pub const fn new(value: u8) -> Option<Strength> {
        if value <= 10 { Some(Strength(value)) } else { None }
    }

    /// Its number, 0–10.
    pub const fn value(self) -> u8 {
        self.0
    }
}

impl Tempo {
    /// Both.
    pub const ALL: [Tempo; 2] = [Tempo::Slower, Tempo::Quicker];
}

impl Change {
    /// What is said where it is nothing but words on what is felt.
    pub(crate) fn told(self) -> Option<Message> {
        match self {
            Change::Pace(Tempo::Slower) => Some(Message::new("say-slower")),
            Change::Pace(Tempo::Quicker) => Some(Message::new("say-quicker")),
            Change::Unfelt => Some(Message::new("say-unfelt")),
            Change::Hold(_)
            | Change::Resume
            | Change::Skip
            | Change::Back
            | Change::Again
            | Change::Easier
            | Change::Harder
            | Change::Stop(_)
            | Change::Because(_) => None,
        }
    }

    /// Whether it needs something under pressure.
    pub(crate) fn needs_pressure(self) -> bool {
        match self {
            Change::Hold(_) | Change::Easier | Change::Harder | Change::Pace(_) => true,
            Change::Resume
            | Change::Skip
            | Change::Back
            | Change::Again
            | Change::Unfelt
            | Change::Stop(_)
            | Change::Because(_) => false,
        }
    }

    /// Whether it makes the session longer, and the person can do without it.
    pub(crate) fn adds_time(self) -> bool {
        match self {
            Change::Hold(_) | Change::Back | Change::Again | Change::Easier | Change::Harder => {
                true
            }
            // Going on after a pause, and coming off, are never refused.
            Change::Resume
            | Change::Skip
            | Change::Pace(_)
            | Change::Unfelt
            | Change::Stop(_)
            | Change::Because(_) => false,
        }
    }
}
