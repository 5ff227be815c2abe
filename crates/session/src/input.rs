//! What a person, a sensor or the clock may tell the engine.

use routine::{Change, Spot, StopReason, words};

use crate::Reading;

/// Something that reaches the engine.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Input {
    /// Begin.
    Ready,
    /// Time stands still.
    Pause,
    /// Go on.
    Resume,
    /// Once more from the start of this part.
    Back,
    /// On to the next technique.
    Skip,
    /// Say the last words again.
    Repeat,
    /// A tight spot: stay on it. `None` is here, wherever the roller lies.
    Spot(Option<Spot>),
    /// One level down, or lighter.
    Easier,
    /// One level up, never past the ceiling.
    Harder,
    /// The answer to a question, or `None` where it was skipped.
    Answer(Measure, Option<Score>),
    /// What a sensor noticed.
    Reading(Reading),
    /// Time went on.
    Tick,
    /// Come off, and end.
    Stop(StopReason),
    /// It was stopped for another reason than was said; while coming off and after the end. The
    /// stop stays where it was.
    Because(StopReason),
}

words! {
    /// What a question asks.
    Measure {
        /// Pain, 0–10.
        Pain = "pain",
        /// How stiff it feels, 0–10.
        Stiffness = "stiffness",
        /// How hard the own task is, 0–10.
        OwnTask = "own-task",
        /// How tense one feels, 0–10.
        Tension = "tension",
    }
}

/// When a question is asked.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Moment {
    /// Before the first word.
    Before,
    /// After the last.
    After,
}

/// An answer: 0 not at all, 10 the most there is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Score(u8);

words! {
    /// What can be pressed.
    Press {
        /// [`Input::Ready`].
        Ready = "ready",
        /// [`Input::Pause`].
        Pause = "pause",
        /// [`Input::Resume`].
        Resume = "resume",
        /// [`Input::Back`].
        Back = "back",
        /// [`Input::Skip`].
        Skip = "skip",
        /// [`Input::Repeat`].
        Repeat = "repeat",
        /// [`Input::Spot`].
        Spot = "spot",
        /// [`Input::Easier`].
        Easier = "easier",
        /// [`Input::Harder`].
        Harder = "harder",
        /// [`Input::Answer`].
        Answer = "answer",
        /// [`Input::Stop`].
        Stop = "stop",
        /// [`Input::Because`].
        Because = "because",
    }
}

impl Score {
    /// The score, or `None` above 10.
    pub const fn new(value: u8) -> Option<Score> {
        if value <= 10 { Some(Score(value)) } else { None }
    }

    /// Its number, 0–10.
    pub const fn value(self) -> u8 {
        self.0
    }
}

impl Moment {
    /// The stable word for it.
    pub const fn key(self) -> &'static str {
        match self {
            Moment::Before => "before",
            Moment::After => "after",
        }
    }
}

impl Press {
    /// The presses that change what lies ahead, with the change each makes.
    pub(crate) const CHANGES: [(Press, Change); 6] = [
        (Press::Back, Change::Back),
        (Press::Skip, Change::Skip),
        (Press::Repeat, Change::Again),
        (Press::Spot, Change::Hold(None)),
        (Press::Easier, Change::Easier),
        (Press::Harder, Change::Harder),
    ];

    /// The press that makes this change; it takes hold a little later than it is pressed.
    pub(crate) fn of_change(change: Change) -> Option<Press> {
        let change = if let Change::Hold(_) = change { Change::Hold(None) } else { change };
        Press::CHANGES.iter().find(|(_, theirs)| *theirs == change).map(|(press, _)| *press)
    }

    /// The input that it is; `None` for a stop, its reason and an answer, which need more said.
    pub const fn input(self) -> Option<Input> {
        match self {
            Press::Ready => Some(Input::Ready),
            Press::Pause => Some(Input::Pause),
            Press::Resume => Some(Input::Resume),
            Press::Back => Some(Input::Back),
            Press::Skip => Some(Input::Skip),
            Press::Repeat => Some(Input::Repeat),
            Press::Spot => Some(Input::Spot(None)),
            Press::Easier => Some(Input::Easier),
            Press::Harder => Some(Input::Harder),
            Press::Answer | Press::Stop | Press::Because => None,
        }
    }
}
