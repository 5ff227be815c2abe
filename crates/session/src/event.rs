//! What happened: the answered inputs and the outcomes. This is what the journal keeps.

use routine::{Change, Level, SessionTime, Side, Span, Spot, StopReason, Tempo};

use crate::{Input, Measure, Moment, Reading, Score};

/// Something that happened in a session.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Event {
    /// The track began.
    Began,
    /// Time stands still from here.
    Paused,
    /// Time goes on.
    Resumed,
    /// A part is done once more.
    WentBack,
    /// A technique was left.
    Skipped,
    /// Words were said again.
    Repeated,
    /// A stay on a spot, or a longer one.
    Held(Option<Spot>),
    /// A stay on a spot, since nothing moved any more while staying was offered.
    StillFelt,
    /// One level down, or lighter.
    Eased,
    /// One level up.
    Hardened,
    /// A question was answered, or skipped.
    Answered {
        /// What was asked.
        measure: Measure,
        /// Before or after.
        moment: Moment,
        /// The answer; `None` where it was skipped.
        score: Option<Score>,
    },
    /// How long a pass takes, as felt.
    PaceFelt(Span),
    /// How long a pass takes, as felt, and that it was said to go otherwise.
    PaceTold(Span, Tempo),
    /// It was said that the movement isn't felt any more.
    UnfeltTold,
    /// A whole set was done.
    SetDone {
        /// The routine's step, from 0.
        step: usize,
        /// The level at its end.
        level: Level,
        /// The side, where there are sides.
        side: Option<Side>,
        /// The set, from 1.
        set: u32,
    },
    /// The person stopped.
    Stopped(StopReason),
    /// The person gave another reason for their stop.
    Explained(StopReason),
    /// The track ended: the routine's end, or the way off after a stop.
    Finished,
}

/// An event with the moment it was due, not the moment anybody woke.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Happened {
    /// The track's position.
    pub at: SessionTime,
    /// What happened.
    pub event: Event,
}

impl Event {
    /// The input that this event answers; `None` for what happens by itself. Giving a fresh
    /// session these inputs at their times makes the same events.
    pub fn input(&self) -> Option<Input> {
        match *self {
            Event::Began => Some(Input::Ready),
            Event::Paused => Some(Input::Pause),
            Event::Resumed => Some(Input::Resume),
            Event::WentBack => Some(Input::Back),
            Event::Skipped => Some(Input::Skip),
            Event::Repeated => Some(Input::Repeat),
            Event::Held(spot) => Some(Input::Spot(spot)),
            Event::Eased => Some(Input::Easier),
            Event::Hardened => Some(Input::Harder),
            Event::Answered { measure, score, .. } => Some(Input::Answer(measure, score)),
            Event::PaceFelt(pass) | Event::PaceTold(pass, _) => {
                Some(Input::Reading(Reading::Pace(pass)))
            }
            Event::StillFelt => Some(Input::Reading(Reading::Still)),
            Event::UnfeltTold => Some(Input::Reading(Reading::Unfelt)),
            Event::Stopped(reason) => Some(Input::Stop(reason)),
            Event::Explained(reason) => Some(Input::Because(reason)),
            Event::SetDone { .. } | Event::Finished => None,
        }
    }

    /// The change to the timeline that this event makes.
    pub(crate) fn change(&self) -> Option<Change> {
        match *self {
            Event::Resumed => Some(Change::Resume),
            Event::WentBack => Some(Change::Back),
            Event::Skipped => Some(Change::Skip),
            Event::Repeated => Some(Change::Again),
            Event::Held(spot) => Some(Change::Hold(spot)),
            Event::StillFelt => Some(Change::Hold(None)),
            Event::PaceTold(_, tempo) => Some(Change::Pace(tempo)),
            Event::UnfeltTold => Some(Change::Unfelt),
            Event::Eased => Some(Change::Easier),
            Event::Hardened => Some(Change::Harder),
            Event::Stopped(reason) => Some(Change::Stop(reason)),
            Event::Explained(reason) => Some(Change::Because(reason)),
            Event::Began
            | Event::Paused
            | Event::Answered { .. }
            | Event::PaceFelt(_)
            | Event::SetDone { .. }
            | Event::Finished => None,
        }
    }
}
