//! One trial: still, move, hold, come back.

use super::series::Side;
use super::still::Still;
use crate::motion::{Attitude, Motion};
use crate::reading::Reading;
use crate::sample::{Refused, Sample, SensorTime, Sign};
use crate::tuning::{
    TRIAL_ASKED_HOLD_S, TRIAL_AWAY_DEG, TRIAL_BACK_DEG, TRIAL_FLOOR_DEG, TRIAL_HOLD_S,
    TRIAL_OFF_AXIS_DEG, TRIAL_OFF_AXIS_PART, TRIAL_OTHER_SIDE_PART, TRIAL_STILL_S,
    TRIAL_TOO_FAST_DPS, TRIAL_WAIT_S,
};
use crate::vector::{Vector, angle_deg, length};

/// Where the phone's upper edge is, which points to the chin.
const UPPER_EDGE: Vector = [0.0, 1.0, 0.0];

/// What is measured.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// A turn about a level axis: lying on the side, or on hands and knees with the low back locked.
    LyingTurn,
    /// A turn about the vertical, sitting.
    SeatedTurn,
    /// Bending back: the chest tips over.
    Extension,
}

/// What came out.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Measured {
    /// From the pose before to the pose held, degrees.
    pub angle_deg: f64,
    /// How unsure that is, degrees (one standard uncertainty): what the sensors leave, and half of what
    /// the poses before and after differ by, since the hold lies half way between.
    pub uncertainty_deg: f64,
}

/// Why a trial doesn't count.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Unfit {
    /// It wasn't kept still for 2 s before.
    NotStillBefore,
    /// Nothing moved.
    DidNotMove,
    /// The far pose wasn't held at all.
    DidNotHold,
    /// It moved while it was to be held.
    MovedWhileHolding,
    /// It didn't come back to where it began.
    DidNotComeBack,
    /// It moved too fast to be measured.
    TooFast,
    /// The sensors were silent for a moment.
    Gap,
    /// It turned about another axis as well.
    OffAxis,
    /// It turned to the other side than was asked for.
    OtherSide,
}

impl Unfit {
    /// A stable word for it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Unfit::NotStillBefore => "not-still-before",
            Unfit::DidNotMove => "did-not-move",
            Unfit::DidNotHold => "did-not-hold",
            Unfit::MovedWhileHolding => "moved-while-holding",
            Unfit::DidNotComeBack => "did-not-come-back",
            Unfit::TooFast => "too-fast",
            Unfit::Gap => "gap",
            Unfit::OffAxis => "off-axis",
            Unfit::OtherSide => "other-side",
        }
    }
}

/// How a trial ended.
pub type Outcome = core::result::Result<Measured, Unfit>;

/// How far a trial is: what to ask of the person.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stage {
    /// Keep still.
    KeepStill,
    /// Move, as far as is comfortable.
    Move,
    /// Hold it there.
    Hold,
    /// Come back.
    ComeBack,
    /// It is over.
    Over,
}

#[derive(Clone, Copy, PartialEq, Debug)]
enum State {
    /// Waiting for the first pose; `broken` is one that was left too early.
    Settling {
        broken: Option<Still>,
    },
    /// The first pose is known; `left` when it is left.
    Ready {
        start: Still,
    },
    /// On the way; `since` when it was left, and how far it has been.
    Away {
        start: Still,
        since: SensorTime,
        far_deg: f64,
    },
    Holding {
        start: Still,
        hold: Still,
    },
    Returning {
        start: Still,
        hold: Still,
        since: SensorTime,
    },
    Over,
}

/// A trial.
#[derive(Clone, PartialEq, Debug)]
pub struct Trial {
    kind: Kind,
    side: Option<Side>,
    begun: Option<SensorTime>,
    /// The pose that is being held just now, if one is.
    still: Option<Still>,
    /// Whether that has been held for as long as a person is asked to.
    held: bool,
    state: State,
}

impl Trial {
    /// A trial that hasn't begun, to `side`; none where it may go to either, or has no sides.
    #[must_use]
    pub fn new(kind: Kind, side: Option<Side>) -> Trial {
        let state = State::Settling { broken: None };
        Trial { kind, side, begun: None, still: None, held: false, state }
    }

    /// What to ask of the person now.
    #[must_use]
    pub fn stage(&self) -> Stage {
        match self.state {
            State::Settling { .. } => Stage::KeepStill,
            State::Ready { .. } | State::Away { .. } => Stage::Move,
            State::Holding { hold, .. } => match self.still {
                Some(still) if still.since == hold.since && !self.held => Stage::Hold,
                Some(_) | None => Stage::ComeBack,
            },
            State::Returning { .. } => Stage::ComeBack,
            State::Over => Stage::Over,
        }
    }

    /// The sensors were silent for a moment.
    pub fn gap(&mut self) -> Option<Outcome> {
        match self.state {
            // Nothing has been measured yet: it begins anew.
            State::Settling { .. } => {
                *self = Trial::new(self.kind, self.side);
                None
            }
            State::Over => None,
            State::Ready { .. }
            | State::Away { .. }
            | State::Holding { .. }
            | State::Returning { .. } => self.over(Err(Unfit::Gap)),
        }
    }

    /// How the phone is now. Gives the outcome, once.
    pub fn feel(&mut self, now: &Attitude) -> Option<Outcome> {
        let begun = *self.begun.get_or_insert(now.at);
        // A stillness that began before the trial counts from the trial's beginning.
        let since = now.still_since.map(|since| since.max(begun));
        let left = self.keep(since, now);
        self.held = self.held_s(now) >= TRIAL_ASKED_HOLD_S;
        match self.state {
            State::Settling { broken } => self.settle(broken.or(left), begun, now),
            State::Ready { start } => self.set_out(start, now),
            State::Away { start, since, far_deg } => self.go(start, since, far_deg, now),
            State::Holding { start, hold } => self.hold(start, hold, left, now),
            State::Returning { start, hold, since } => self.come_back(start, hold, since, now),
            State::Over => None,
        }
    }

    /// Keeps the pose that is held; gives the one that was just left.
    fn keep(&mut self, since: Option<SensorTime>, now: &Attitude) -> Option<Still> {
        let left = self.still.filter(|still| Some(still.since) != since);
        match (since, &mut self.still) {
            (Some(_), Some(still)) if left.is_none() => still.feel(now),
            (Some(since), still) => *still = Some(Still::new(since, now)),
            (None, still) => *still = None,
        }
        left
    }

    fn held_s(&self, now: &Attitude) -> f64 {
        self.still.map_or(0.0, |still| now.at.since_s(still.since))
    }

    fn settle(
        &mut self,
        broken: Option<Still>,
        begun: SensorTime,
        now: &Attitude,
    ) -> Option<Outcome> {
        self.state = State::Settling { broken };
        if let Some(start) = self.still.filter(|_| self.held_s(now) >= TRIAL_STILL_S) {
            self.state = State::Ready { start };
            return None;
        }
        let set_out = broken.is_some_and(|broken| self.from(&broken, now) > 3.0 * TRIAL_AWAY_DEG);
        if set_out || now.at.since_s(begun) > TRIAL_WAIT_S {
            return self.over(Err(Unfit::NotStillBefore));
        }
        None
    }

    fn set_out(&mut self, start: Still, now: &Attitude) -> Option<Outcome> {
        if let Some(still) = self.still.filter(|still| still.since == start.since) {
            self.state = State::Ready { start: still };
        } else {
            self.state = State::Away { start, since: now.at, far_deg: 0.0 };
        }
        let waited = now.at.since_s(start.since) > TRIAL_STILL_S + TRIAL_WAIT_S;
        if waited { self.over(Err(Unfit::DidNotMove)) } else { None }
    }

    fn go(
        &mut self,
        start: Still,
        since: SensorTime,
        far_deg: f64,
        now: &Attitude,
    ) -> Option<Outcome> {
        if too_fast(now) {
            return self.over(Err(Unfit::TooFast));
        }
        let away_deg = self.from(&start, now);
        let far_deg = far_deg.max(away_deg);
        self.state = State::Away { start, since, far_deg };
        let Some(still) = self.still else {
            let waited = now.at.since_s(since) > TRIAL_WAIT_S;
            return if waited { self.over(Err(Unfit::DidNotHold)) } else { None };
        };
        if away_deg >= TRIAL_AWAY_DEG {
            if self.is_to_other_side(&start, now) {
                return self.over(Err(Unfit::OtherSide));
            }
            self.state = State::Holding { start, hold: still };
        } else if far_deg >= 3.0 * TRIAL_AWAY_DEG {
            // There and back in one go.
            return self.over(Err(Unfit::DidNotHold));
        } else if self.held_s(now) >= TRIAL_STILL_S {
            // It only stirred.
            self.state = State::Ready { start: still };
        }
        None
    }

    fn hold(
        &mut self,
        start: Still,
        hold: Still,
        left: Option<Still>,
        now: &Attitude,
    ) -> Option<Outcome> {
        if let Some(still) = self.still.filter(|still| still.since == hold.since) {
            self.state = State::Holding { start, hold: still };
            return None;
        }
        let held = left.map_or(0.0, |left| now.at.since_s(left.since));
        if held < TRIAL_HOLD_S {
            return self.over(Err(Unfit::MovedWhileHolding));
        }
        self.state = State::Returning { start, hold, since: now.at };
        None
    }

    fn come_back(
        &mut self,
        start: Still,
        hold: Still,
        since: SensorTime,
        now: &Attitude,
    ) -> Option<Outcome> {
        if too_fast(now) {
            return self.over(Err(Unfit::TooFast));
        }
        if let Some(end) = self.still.filter(|_| self.held_s(now) >= TRIAL_HOLD_S) {
            let (away, held) = (self.between(&start, &end), self.between(&start, &hold));
            let outcome = if away <= TRIAL_BACK_DEG {
                self.measure(&start, &hold, &end)
            } else if away > held + TRIAL_AWAY_DEG {
                // It went on: what was held wasn't the end of the way.
                Err(Unfit::MovedWhileHolding)
            } else {
                Err(Unfit::DidNotComeBack)
            };
            return self.over(outcome);
        }
        let waited = now.at.since_s(since) > TRIAL_WAIT_S;
        if waited { self.over(Err(Unfit::DidNotComeBack)) } else { None }
    }

    fn over(&mut self, outcome: Outcome) -> Option<Outcome> {
        self.state = State::Over;
        Some(outcome)
    }

    fn measure(&self, start: &Still, hold: &Still, end: &Still) -> Outcome {
        let angle = self.between(start, hold);
        let tipped = angle_deg(start.up(), hold.up());
        let turned = start.orientation().back().times(hold.orientation()).angle_deg();
        let off = match self.kind {
            // All of the turn must be one that gravity sees …
            Kind::LyingTurn | Kind::Extension => libm::fabs(turned - tipped),
            // … or none of it.
            Kind::SeatedTurn => tipped,
        };
        if off > TRIAL_OFF_AXIS_DEG.max(TRIAL_OFF_AXIS_PART * angle) {
            return Err(Unfit::OffAxis);
        }
        let apart = self.between(start, end) / 2.0;
        let floor = match self.kind {
            Kind::LyingTurn | Kind::Extension => TRIAL_FLOOR_DEG.0,
            Kind::SeatedTurn => TRIAL_FLOOR_DEG.1,
        };
        let uncertainty_deg = libm::sqrt(floor * floor + apart * apart);
        Ok(Measured { angle_deg: angle, uncertainty_deg })
    }

    /// Whether it turned to the other side than was asked for. Whoever sits, lies or kneels, a turn to the
    /// left is one about the line from the feet to the head, counter-clockwise seen from above the head; and
    /// along that line lies the phone. Gravity isn't asked, so it doesn't matter which sign it has. Of a
    /// phone that is held across nothing can be told.
    fn is_to_other_side(&self, start: &Still, now: &Attitude) -> bool {
        let turned = start.orientation().back().times(now.orientation);
        let left_deg = turned.about_deg(UPPER_EDGE);
        let away_deg = match self.side {
            Some(Side::Left) => -left_deg,
            Some(Side::Right) => left_deg,
            None => return false,
        };
        away_deg > TRIAL_OTHER_SIDE_PART * turned.angle_deg()
    }

    /// How far two poses are apart, degrees, as far as this measure sees it.
    fn between(&self, one: &Still, other: &Still) -> f64 {
        match self.kind {
            Kind::LyingTurn | Kind::Extension => angle_deg(one.up(), other.up()),
            Kind::SeatedTurn => {
                let turned = other.orientation().times(one.orientation().back());
                libm::fabs(turned.about_deg([0.0, 0.0, 1.0]))
            }
        }
    }

    /// How far the phone is from a pose now.
    fn from(&self, pose: &Still, now: &Attitude) -> f64 {
        match self.kind {
            Kind::LyingTurn | Kind::Extension => angle_deg(pose.up(), now.orientation.up()),
            Kind::SeatedTurn => {
                let turned = now.orientation.times(pose.orientation().back());
                libm::fabs(turned.about_deg([0.0, 0.0, 1.0]))
            }
        }
    }
}

fn too_fast(now: &Attitude) -> bool {
    length(now.rate_dps) > TRIAL_TOO_FAST_DPS
}

/// Sensors and a trial together: what a page hands its `devicemotion` events to.
#[derive(Clone, Debug)]
pub struct Measuring {
    motion: Motion,
    trial: Trial,
}

impl Measuring {
    /// Listens for a first trial, to either side, on a phone whose gravity has this sign.
    #[must_use]
    pub fn new(kind: Kind, sign: Sign) -> Measuring {
        Measuring { motion: Motion::new(sign), trial: Trial::new(kind, None) }
    }

    /// Another trial; what is known of the phone stays known.
    pub fn again(&mut self) {
        self.trial = Trial::new(self.trial.kind, self.trial.side);
    }

    /// What to ask of the person now.
    #[must_use]
    pub fn stage(&self) -> Stage {
        self.trial.stage()
    }

    /// An event: its `timeStamp`, its `accelerationIncludingGravity` in m/s², its `rotationRate` (alpha,
    /// beta, gamma) in °/s. Gives a trial's outcome, once.
    ///
    /// ```
    /// use motion::measure::{Kind, Measuring, Stage};
    ///
    /// let mut measuring = Measuring::new(Kind::Extension, motion::Sign::Up);
    /// for i in 0..150 {
    ///     let t_ms = 16.7 * f64::from(i);
    ///     let outcome = measuring.event(t_ms, [0.0, 9.8, 0.0], [0.1, 0.0, -0.1])?;
    ///     assert!(outcome.is_none());
    /// }
    /// assert_eq!(measuring.stage(), Stage::Move); // it lay still for two seconds
    /// # Ok::<(), motion::Refused>(())
    /// ```
    ///
    /// # Errors
    /// When the event can't be one of a phone's, or isn't later than the one before.
    pub fn event(
        &mut self,
        t_ms: f64,
        acceleration: [f64; 3],
        rate_dps: [f64; 3],
    ) -> core::result::Result<Option<Outcome>, Refused> {
        let told = self.motion.push(&Sample::new(t_ms, acceleration, rate_dps)?)?;
        if told.iter().any(|reading| matches!(reading, Reading::Gap { .. })) {
            return Ok(self.trial.gap());
        }
        Ok(self.motion.attitude().and_then(|now| self.trial.feel(now)))
    }
}
