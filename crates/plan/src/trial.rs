//! The day of a trial of one's own that today is, and what becomes of it beside today's plan.
//!
//! A trial compares two kinds of day whose order was drawn. A day on which something goes before it is
//! no day of the trial, whichever kind was drawn: if only days of one kind gave way to pain, the kinds
//! would differ by more than what they are compared for.

use alloc::vec::Vec;

use insight::trial::{self, Asks, EXTENDING, Kind, Question, Running, TURNING, Went, told};
use journal::{Day, History};
use routine::{Message, Routine};

use crate::request::NoPlan;
use crate::today::Plan;

/// What a trial drew for today.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Drawn {
    /// What the trial asks.
    pub question: Question,
    /// Which of its two kinds of day it is.
    pub kind: Kind,
}

/// What becomes of the day that was drawn.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TrialToday {
    /// Today's plan is that kind of day.
    Goes(Drawn),
    /// It isn't; the same kind is asked for on the next day that can have it.
    Waits(Waits),
}

/// Why a drawn day waits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Waits {
    /// The safety list goes before it.
    Safety,
    /// A day with pain, or with a stop for it, goes before it.
    Pain,
    /// What was drawn doesn't fit today's minutes, gear or rules.
    Unfit,
}

/// What a kind of day asks of a plan.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Arm {
    /// Something presses.
    Rolling,
    /// Nothing presses; one lies quietly.
    Quiet,
    /// Nothing is planned; one walks.
    Walk,
    /// One of the first techniques, then one of the second.
    InOrder([&'static [&'static str]; 2]),
}

/// What a trial says of today, the same in every shell.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TrialSays {
    /// What may be told of it now; [`Asks::Tomorrow`] where the day waits.
    pub asks: Asks,
    /// In words.
    pub told: Vec<Message>,
}

impl Drawn {
    /// What the trial that was set last drew for `today`; `None` where there is none, or where it has
    /// nothing to do with today.
    pub fn of(history: &History, today: Day) -> Option<Drawn> {
        let running = Running::latest(history)?;
        let set = running.plan()?;
        let kind = running.drawn(&set, today)?;
        Some(Drawn { question: set.question(), kind })
    }

    pub(crate) fn arm(self) -> Arm {
        match (self.question, self.kind) {
            (Question::RollingOrRest | Question::RollingOrWalk, Kind::First) => Arm::Rolling,
            (Question::RollingOrRest, Kind::Second) => Arm::Quiet,
            (Question::RollingOrWalk, Kind::Second) => Arm::Walk,
            (Question::ExtensionOrRotationFirst, Kind::First) => {
                Arm::InOrder([&EXTENDING, &TURNING])
            }
            (Question::ExtensionOrRotationFirst, Kind::Second) => {
                Arm::InOrder([&TURNING, &EXTENDING])
            }
        }
    }

    /// Whether `routine` is that kind of day.
    pub(crate) fn is(self, routine: &Routine) -> bool {
        let at = |ids: &[&str]| {
            routine.steps().iter().position(|step| ids.contains(&step.technique.id()))
        };
        match self.arm() {
            Arm::Rolling => routine.presses(),
            Arm::Quiet => !routine.presses(),
            Arm::Walk => false,
            Arm::InOrder([first, second]) => match (at(first), at(second)) {
                (Some(first), Some(second)) => first < second,
                (Some(_) | None, _) => false,
            },
        }
    }

    /// Why today's plan is as it is.
    pub(crate) fn message(self) -> Message {
        let (question, kind) = (self.question.key(), self.kind.key());
        Message::new(["plan-trial-", question, "-", kind].concat())
    }
}

impl Waits {
    /// All of them.
    pub const ALL: [Waits; 3] = [Waits::Safety, Waits::Pain, Waits::Unfit];

    /// In words.
    pub fn message(self) -> Message {
        Message::new(match self {
            Waits::Safety => "plan-trial-waits-safety",
            Waits::Pain => "plan-trial-waits-pain",
            Waits::Unfit => "plan-trial-waits-unfit",
        })
    }
}

/// What the trial that was set last says of `today`, beside today's plan; `None` where none was set
/// that is known here.
pub fn trial_says(
    history: &History,
    today: Day,
    planned: Option<&Result<Plan, NoPlan>>,
) -> Option<TrialSays> {
    let running = Running::latest(history)?;
    let set: trial::Plan = running.plan()?;
    let asks = running.asks(&set, today);
    let trial = planned.and_then(|planned| planned.as_ref().ok()).and_then(|plan| plan.trial);
    if let (Asks::Do { kind, .. }, Some(TrialToday::Waits(why))) = (asks, trial) {
        // With other minutes it may have been done all the same.
        let done = running.went(&set, kind, today) == Went::AsDrawn;
        if why != Waits::Unfit || !done {
            return Some(TrialSays { asks: Asks::Tomorrow, told: Vec::from([why.message()]) });
        }
    }
    Some(TrialSays { asks, told: told::asks(&set, asks, running.past.ended) })
}
