//! A measure from its first event to its last result: what is asked of the person, and when.
//!
//! Nobody has to look or press: a trial begins by itself once the phone has been still for a moment, and
//! again after each one. A refused trial is told and asked for again.

use super::series::{Ask, Result, Series, Side};
use super::trial::{Kind, Outcome, Stage, Trial};
use crate::motion::{Attitude, Motion};
use crate::reading::Reading;
use crate::sample::{Refused, Sample, SensorTime, Sign};
use crate::tuning::{GUIDED_AGAIN_S, GUIDED_PLACE_S};

/// What is to be told to the person. Each is told once, when it begins.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Told {
    /// What comes next: get there and be still. The first of a side, or after one that was refused,
    /// leaves time for that.
    Next(Ask),
    /// A trial has come to this stage.
    Stage(Stage),
    /// A trial has ended so.
    Ended(Outcome),
    /// All that was asked for is measured.
    Done,
}

#[derive(Clone, Copy, PartialEq, Debug)]
enum Phase {
    /// What comes next isn't told yet; how long it must be still before it begins, seconds.
    Between {
        still_s: f64,
    },
    /// Waiting for it to be still for so long, seconds; from when on that counts.
    Settling {
        still_s: f64,
        from: SensorTime,
    },
    /// In a trial, whose stage was told.
    Trying(Stage),
    Done,
}

/// A measure that guides itself.
#[derive(Clone, Debug)]
pub struct Guided {
    kind: Kind,
    motion: Motion,
    trial: Trial,
    series: Series,
    phase: Phase,
}

impl Guided {
    /// A measure that begins on `first`, by a phone whose gravity has this sign.
    #[must_use]
    pub fn new(kind: Kind, first: Side, sign: Sign) -> Guided {
        Guided {
            kind,
            motion: Motion::new(sign),
            trial: Trial::new(kind, None),
            series: Series::new(kind, first),
            phase: Phase::Between { still_s: GUIDED_PLACE_S },
        }
    }

    /// What it is at.
    #[must_use]
    pub fn ask(&self) -> Ask {
        self.series.ask()
    }

    /// What each side came to, as soon as all its trials are in.
    pub fn results(&self) -> impl Iterator<Item = Result> {
        self.series.results()
    }

    /// An event, as [`super::Measuring::event`] takes it. Gives what is to be told.
    ///
    /// # Errors
    /// When the event can't be one of a phone's, or isn't later than the one before.
    pub fn event(
        &mut self,
        t_ms: f64,
        acceleration: [f64; 3],
        rate_dps: [f64; 3],
    ) -> core::result::Result<Option<Told>, Refused> {
        let felt = self.motion.push(&Sample::new(t_ms, acceleration, rate_dps)?)?;
        if felt.iter().any(|reading| matches!(reading, Reading::Gap { .. })) {
            return Ok(self.gap());
        }
        let now = self.motion.attitude().copied();
        Ok(now.and_then(|now| self.feel(&now)))
    }

    fn gap(&mut self) -> Option<Told> {
        match self.phase {
            Phase::Trying(_) => self.trial.gap().map(|outcome| self.ended(outcome)),
            Phase::Between { .. } | Phase::Settling { .. } | Phase::Done => None,
        }
    }

    fn feel(&mut self, now: &Attitude) -> Option<Told> {
        match self.phase {
            Phase::Between { still_s } => Some(self.next(still_s, now.at)),
            Phase::Settling { still_s, from } => {
                let since = now.still_since?.max(from);
                if now.at.since_s(since) < still_s {
                    return None;
                }
                self.trial = Trial::new(self.kind, side(self.series.ask()));
                self.phase = Phase::Trying(Stage::KeepStill);
                Some(Told::Stage(Stage::KeepStill))
            }
            Phase::Trying(told) => {
                if let Some(outcome) = self.trial.feel(now) {
                    return Some(self.ended(outcome));
                }
                let stage = self.trial.stage();
                self.phase = Phase::Trying(stage);
                (stage != told).then_some(Told::Stage(stage))
            }
            Phase::Done => None,
        }
    }

    fn next(&mut self, still_s: f64, now: SensorTime) -> Told {
        match self.series.ask() {
            Ask::Done => {
                self.phase = Phase::Done;
                Told::Done
            }
            ask @ (Ask::Practice { .. } | Ask::Counted { .. }) => {
                self.phase = Phase::Settling { still_s, from: now };
                Told::Next(ask)
            }
        }
    }

    fn ended(&mut self, outcome: Outcome) -> Told {
        let before = self.series.ask();
        self.series.add(&outcome);
        let still_s = match (outcome, side(before) == side(self.series.ask())) {
            // Still where it began: on at once.
            (Ok(_), true) => 0.0,
            (Ok(_), false) => GUIDED_PLACE_S,
            (Err(_), _) => GUIDED_AGAIN_S,
        };
        self.phase = Phase::Between { still_s };
        Told::Ended(outcome)
    }
}

/// To which side something is asked for, if to any.
fn side(ask: Ask) -> Option<Side> {
    match ask {
        Ask::Practice { side, .. } | Ask::Counted { side, .. } => side,
        Ask::Done => None,
    }
}
