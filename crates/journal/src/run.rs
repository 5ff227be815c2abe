//! One run of a routine: how it began, and what came of it.

use alloc::string::String;
use alloc::vec::Vec;

use routine::{Lengths, Level, Span, StopReason, Strength};

use crate::bytes::SessionId;

/// How a session began: all that a replay needs, so that it never depends on today's library.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Started {
    /// Which session.
    pub session: SessionId,
    /// The routine's id in the library, for the list.
    pub routine_id: String,
    /// The canonical text of the routine as it was played.
    pub routine: String,
    /// How long each phrase took in the voice that was used.
    pub lengths: Lengths,
    /// The version of the engine that played it.
    pub engine: u32,
    /// The tag of the language, `en`.
    pub language: String,
    /// The name of the voice.
    pub voice: String,
    /// The way it was played.
    pub way: Way,
    /// Whether it counts.
    pub purpose: Purpose,
}

/// The way a session is played.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Way {
    /// Black screen with a touch guard; sensors on.
    Dark,
    /// Sound only, the phone locked.
    Locked,
    /// With the picture on.
    Screen,
}

/// What a session is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Purpose {
    /// Someone rolls.
    Practice,
    /// A try of the program, at any speed; kept and marked, and never counted.
    Rehearsal,
}

/// What came of a session: one chunk, written when it is over.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SessionRecord {
    /// Which session.
    pub session: SessionId,
    /// What is worked out from it, so that lists are quick; it can be rebuilt.
    pub summary: Summary,
}

/// A session in short.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Summary {
    /// The routine's id.
    pub routine_id: String,
    /// Whether it counts.
    pub purpose: Purpose,
    /// How long was played.
    pub played: Span,
    /// What was done, in order.
    pub worked: Vec<Worked>,
    /// How it ended.
    pub outcome: Outcome,
    /// The answer before.
    pub before: Option<Answer>,
    /// The answer after.
    pub after: Option<Answer>,
}

/// Time in the sets of one technique at one level, all sides together.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Worked {
    /// The technique's id.
    pub technique: String,
    /// At which level; `None` where nothing is pressed.
    pub level: Option<Level>,
    /// How long.
    pub time: Span,
}

/// How a session ended.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Outcome {
    /// Played to its end.
    Finished,
    /// Stopped by the person.
    Stopped {
        /// Why.
        reason: StopReason,
        /// In which technique; `None` outside one.
        technique: Option<String>,
    },
    /// Cut off, and closed later from its draft.
    Interrupted,
}

/// An answered question.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Answer {
    /// What was asked, by its key: `stiffness`.
    pub measure: String,
    /// 0–10.
    pub value: Strength,
}
