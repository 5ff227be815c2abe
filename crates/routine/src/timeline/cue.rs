//! A cue: what the session does at a moment.

use alloc::string::String;

use crate::{Message, SessionTime, Span};

/// Something that happens at a fixed time and takes a while.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Cue {
    /// When it starts.
    pub at: SessionTime,
    /// How long it takes.
    pub len: Span,
    /// How long it was meant to take: more than `len` where a change cut it short. What was
    /// played of it before the cut was played at the pace of the whole.
    pub whole: Span,
    /// What it is.
    pub kind: CueKind,
}

/// What a cue is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum CueKind {
    /// Words.
    Say {
        /// What is said.
        message: Message,
        /// In which form.
        form: Form,
        /// Whether another phrase that needs the room may take its place.
        optional: bool,
    },
    /// A short sound with a fixed meaning.
    Tone(Tone),
    /// Half a breath.
    Breath(Half),
    /// The body goes from one pose to another; at rest where they are the same.
    Pose {
        /// The pose at the start.
        from: String,
        /// The pose at the end.
        to: String,
    },
    /// A tick of the countdown, with the seconds that are left: 3, 2, 1.
    Countdown(u8),
}

/// Which form of a phrase is said.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Form {
    /// The whole sentence.
    Full,
    /// The short form.
    Short,
}

/// Half a breath.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Half {
    /// Breathing in.
    In,
    /// Breathing out.
    Out,
}

/// The few sounds with fixed meanings.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Tone {
    /// A set begins.
    Start,
    /// About half of a set is over.
    Half,
    /// A set ends.
    End,
    /// Change sides.
    Switch,
    /// Stay here or keep moving, as you like, for the next 20 s.
    Window,
    /// A stay on a spot begins.
    HoldBegins,
    /// A stay on a spot ends.
    HoldEnds,
    /// Stop: come off.
    Stop,
    /// The session is over.
    Finish,
}

impl CueKind {
    /// The stable word for the kind of cue.
    pub fn key(&self) -> &'static str {
        match self {
            CueKind::Say { .. } => "say",
            CueKind::Tone(_) => "tone",
            CueKind::Breath(_) => "breath",
            CueKind::Pose { .. } => "pose",
            CueKind::Countdown(_) => "countdown",
        }
    }
}

impl Tone {
    /// The stable word for it.
    pub fn key(self) -> &'static str {
        match self {
            Tone::Start => "start",
            Tone::Half => "half",
            Tone::End => "end",
            Tone::Switch => "switch",
            Tone::Window => "window",
            Tone::HoldBegins => "hold-begins",
            Tone::HoldEnds => "hold-ends",
            Tone::Stop => "stop",
            Tone::Finish => "finish",
        }
    }
}

impl Half {
    /// The stable word for it.
    pub fn key(self) -> &'static str {
        match self {
            Half::In => "in",
            Half::Out => "out",
        }
    }

    /// The other one.
    pub fn other(self) -> Half {
        match self {
            Half::In => Half::Out,
            Half::Out => Half::In,
        }
    }
}

impl Cue {
    /// When it is over.
    pub fn end(&self) -> SessionTime {
        self.at + self.len
    }

    /// The message, where words are said.
    pub fn said(&self) -> Option<&Message> {
        match &self.kind {
            CueKind::Say { message, .. } => Some(message),
            CueKind::Tone(_)
            | CueKind::Breath(_)
            | CueKind::Pose { .. }
            | CueKind::Countdown(_) => None,
        }
    }
}
