//! Decide, then apply: the engine itself.

use alloc::vec::Vec;

use routine::{
    Block, BlockKind, Change, CueKind, Fault, Lengths, Level, Movement, Routine, SessionTime, Side,
    Span, StopReason, Tempo, Timeline, Tone, compile,
};

use crate::{Event, Happened, Input, Measure, Moment, Press, Reading, Score};

/// A pace is told again when it changed by this much, in milliseconds. Source: our choice; less
/// than anybody feels.
const PACE_STEP_MS: u32 = 200;
/// So much beyond the technique's own range a pass is off, in percent of the range's end. Source: our
/// choice; what a phone feels of a pass is off by no more.
const PACE_SLACK_PERCENT: u32 = 15;
/// So many passes in a row that are off in the same way are worth a word. Source: our choice: one or
/// two happen to everybody.
const PACE_OFF_PASSES: u8 = 3;
/// The next word on the tempo comes no sooner, in milliseconds. Source: our choice: time to try it.
const PACE_APART_MS: u32 = 25_000;
/// How long after the press for a tight spot another one is taken for the same, in milliseconds.
/// Source: our choice; who presses twice at once means one stay.
const SAME_PRESS_MS: u32 = 1_000;

/// One run of a routine.
#[derive(Clone, Debug)]
pub struct Session {
    pub(crate) state: State,
    lengths: Lengths,
    /// Nothing before this moment is still to be delivered.
    pub(crate) heard: SessionTime,
}

/// All that a session is, but for how far its clock was heard. Replaying the events of a session
/// gives an equal state.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct State {
    pub(crate) timeline: Timeline,
    pub(crate) phase: Phase,
    pub(crate) stopped: Option<StopReason>,
    pub(crate) pace: Option<Span>,
    /// Passes in a row, the last ones, that were off in the same way.
    pub(crate) off: Option<(Tempo, u8)>,
    /// When a word on the tempo was asked for last.
    told: Option<SessionTime>,
    /// Whether it was said that the movement isn't felt any more.
    unfelt: bool,
    pub(crate) pending: Option<Pending>,
    /// When a stay was last wished for.
    held: Option<SessionTime>,
    pub(crate) done: Vec<SetDone>,
    pub(crate) before: Option<(Measure, Option<Score>)>,
    pub(crate) after: Option<(Measure, Option<Score>)>,
}

/// A wish that was taken and hasn't taken hold yet.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Pending {
    pub(crate) press: Press,
    /// How much of the track is left when it takes hold: that stays so whatever a pause puts in
    /// before it.
    pub(crate) left: Span,
}

/// Where a session stands.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Phase {
    /// Before the first word.
    Ready,
    /// The track plays.
    Playing,
    /// The track stands still, here.
    Paused(SessionTime),
    /// Stopped: the track plays the way off.
    ComingOff,
    /// The track ended; one question is left.
    After,
    /// Nothing is left.
    Over,
}

/// A whole set that was done.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct SetDone {
    /// The routine's step, from 0.
    pub step: usize,
    /// The level at its end.
    pub level: Level,
    /// The side, where there are sides.
    pub side: Option<Side>,
    /// The set, from 1.
    pub set: u32,
}

impl Session {
    /// A session of `routine`, spoken by a voice of these `lengths`.
    ///
    /// # Errors
    /// Each phrase that the voice lacks, or that doesn't fit its time.
    pub fn new(routine: &Routine, lengths: Lengths) -> Result<Session, Vec<Fault>> {
        let state = State {
            timeline: compile(routine, &lengths)?,
            phase: Phase::Ready,
            stopped: None,
            pace: None,
            off: None,
            told: None,
            unfelt: false,
            pending: None,
            held: None,
            done: Vec::new(),
            before: None,
            after: None,
        };
        Ok(Session { state, lengths, heard: SessionTime::ZERO })
    }

    /// All that it is.
    pub fn state(&self) -> &State {
        &self.state
    }

    /// What is played, as amended so far.
    pub fn timeline(&self) -> &Timeline {
        &self.state.timeline
    }

    /// The lengths of the voice that speaks.
    pub fn lengths(&self) -> &Lengths {
        &self.lengths
    }

    /// Where it stands.
    pub fn phase(&self) -> Phase {
        self.state.phase
    }

    /// The furthest moment it has heard of.
    pub fn heard(&self) -> SessionTime {
        self.heard
    }

    /// Takes an input at the track's position `now`. First delivers all that fell due by then,
    /// stamped with the moment it was due; then answers the input. Returns what happened.
    ///
    /// A `now` before an earlier one counts as the earlier one; in a pause time stands still.
    pub fn handle(&mut self, now: SessionTime, input: &Input) -> Vec<Happened> {
        let mut happened = Vec::new();
        self.hear(now, &mut happened);
        if let Some(event) = self.decide(self.heard, input) {
            happened.push(Happened { at: self.heard, event });
            self.apply(self.heard, &event);
        }
        happened
    }

    /// Applies what happened in an earlier run of the same session.
    pub fn replay(&mut self, happened: &Happened) {
        self.heard = self.heard.max(happened.at);
        self.apply(happened.at, &happened.event);
    }

    /// Moves the clock and delivers what falls due.
    fn hear(&mut self, now: SessionTime, happened: &mut Vec<Happened>) {
        match self.state.phase {
            Phase::Playing | Phase::ComingOff => {}
            Phase::Ready | Phase::Paused(_) | Phase::After | Phase::Over => return,
        }
        let now = now.max(self.heard).min(self.state.timeline.end());
        let blocks = self.state.timeline.blocks().iter();
        let ended = blocks.filter(|block| block.end() > self.heard && block.end() <= now);
        let done: Vec<Happened> = ended.filter_map(|block| self.set_done(block)).collect();
        for due in done {
            self.apply(due.at, &due.event);
            happened.push(due);
        }
        self.heard = now;
        if now == self.state.timeline.end() {
            self.apply(now, &Event::Finished);
            happened.push(Happened { at: now, event: Event::Finished });
        }
    }

    fn set_done(&self, block: &Block) -> Option<Happened> {
        let step = block.step_of(self.state.timeline.routine())?;
        let whole = block.kind == BlockKind::Set && block.completes(Span::from_secs(step.secs));
        let (number, level, side, set) = (block.step?, block.level?, block.side, block.set);
        let event = Event::SetDone { step: number, level, side, set };
        whole.then_some(Happened { at: block.end(), event })
    }

    fn decide(&self, now: SessionTime, input: &Input) -> Option<Event> {
        match self.state.phase {
            Phase::Ready => match *input {
                Input::Ready => Some(Event::Began),
                Input::Answer(measure, score) => {
                    Some(Event::Answered { measure, moment: Moment::Before, score })
                }
                Input::Stop(reason) => Some(Event::Stopped(reason)),
                // Nothing plays yet, and nothing was stopped.
                Input::Because(_)
                | Input::Pause
                | Input::Resume
                | Input::Back
                | Input::Skip
                | Input::Repeat
                | Input::Spot(_)
                | Input::Easier
                | Input::Harder
                | Input::Reading(_)
                | Input::Tick => None,
            },
            Phase::Playing => self.decide_playing(now, input),
            Phase::Paused(_) => match *input {
                Input::Resume => Some(Event::Resumed),
                Input::Stop(reason) => Some(Event::Stopped(reason)),
                // Time stands still; already paused. What would change the track waits for it.
                // Nothing was stopped.
                Input::Ready
                | Input::Because(_)
                | Input::Pause
                | Input::Back
                | Input::Skip
                | Input::Repeat
                | Input::Spot(_)
                | Input::Easier
                | Input::Harder
                | Input::Answer(..)
                | Input::Reading(_)
                | Input::Tick => None,
            },
            Phase::ComingOff => match *input {
                // A second stop ends the words too.
                Input::Stop(reason) => Some(Event::Stopped(reason)),
                Input::Because(reason) => self.because(reason),
                // Coming off is not to be delayed.
                Input::Ready
                | Input::Pause
                | Input::Resume
                | Input::Back
                | Input::Skip
                | Input::Repeat
                | Input::Spot(_)
                | Input::Easier
                | Input::Harder
                | Input::Answer(..)
                | Input::Reading(_)
                | Input::Tick => None,
            },
            Phase::After => match *input {
                Input::Answer(measure, score) => {
                    Some(Event::Answered { measure, moment: Moment::After, score })
                }
                Input::Stop(reason) => Some(Event::Stopped(reason)),
                Input::Because(reason) => self.because(reason),
                // The track is over.
                Input::Ready
                | Input::Pause
                | Input::Resume
                | Input::Back
                | Input::Skip
                | Input::Repeat
                | Input::Spot(_)
                | Input::Easier
                | Input::Harder
                | Input::Reading(_)
                | Input::Tick => None,
            },
            Phase::Over => match *input {
                Input::Because(reason) => self.because(reason),
                // All is over: there is nothing left to stop.
                Input::Ready
                | Input::Pause
                | Input::Resume
                | Input::Back
                | Input::Skip
                | Input::Repeat
                | Input::Spot(_)
                | Input::Easier
                | Input::Harder
                | Input::Answer(..)
                | Input::Reading(_)
                | Input::Stop(_)
                | Input::Tick => None,
            },
        }
    }

    /// Another reason, where it was stopped.
    fn because(&self, reason: StopReason) -> Option<Event> {
        let told = self.state.stopped?;
        (told != reason).then_some(Event::Explained(reason))
    }

    fn decide_playing(&self, now: SessionTime, input: &Input) -> Option<Event> {
        let allowed = |change, event| self.state.timeline.allows(now, change).then_some(event);
        match *input {
            Input::Pause => Some(Event::Paused),
            Input::Back => allowed(Change::Back, Event::WentBack),
            Input::Skip => allowed(Change::Skip, Event::Skipped),
            Input::Repeat => allowed(Change::Again, Event::Repeated),
            // The same wish, told twice.
            Input::Spot(_) | Input::Reading(Reading::DoubleTap) if self.just_held(now) => None,
            Input::Spot(spot) => allowed(Change::Hold(spot), Event::Held(spot)),
            Input::Reading(Reading::DoubleTap) => allowed(Change::Hold(None), Event::Held(None)),
            Input::Easier => allowed(Change::Easier, Event::Eased),
            Input::Harder => allowed(Change::Harder, Event::Hardened),
            Input::Reading(Reading::Pace(pass)) => self.pace(now, pass),
            // Where staying is offered, whoever comes to rest stays.
            Input::Reading(Reading::Still) if self.offers_stay(now) => {
                allowed(Change::Hold(None), Event::StillFelt)
            }
            Input::Reading(Reading::Unfelt) if !self.state.unfelt => {
                allowed(Change::Unfelt, Event::UnfeltTold)
            }
            Input::Reading(Reading::Still | Reading::Unfelt) => None,
            Input::Stop(reason) => Some(Event::Stopped(reason)),
            // Already playing; questions wait for the end; nothing was stopped; a tick only moves
            // the clock.
            Input::Ready | Input::Resume | Input::Answer(..) | Input::Because(_) | Input::Tick => {
                None
            }
        }
    }

    /// What a pass that took so long gives: words, when several in a row were off.
    fn pace(&self, now: SessionTime, pass: Span) -> Option<Event> {
        let (off, old) = (self.off(now, pass), self.state.pace.map_or(0, Span::ms));
        let rested = self.state.told.is_none_or(|told| now.since(told).ms() >= PACE_APART_MS);
        let tell = off.filter(|(tempo, passes)| {
            let allowed = self.state.timeline.allows(now, Change::Pace(*tempo));
            *passes >= PACE_OFF_PASSES && rested && allowed
        });
        match tell {
            Some((tempo, _)) => Some(Event::PaceTold(pass, tempo)),
            None if off != self.state.off || old.abs_diff(pass.ms()) >= PACE_STEP_MS => {
                Some(Event::PaceFelt(pass))
            }
            None => None,
        }
    }

    /// The passes in a row that are off in the same way, with one more that takes so long.
    fn off(&self, now: SessionTime, pass: Span) -> Option<(Tempo, u8)> {
        let block = self.state.timeline.block_at(now)?;
        let form = block.form_of(self.state.timeline.routine())?;
        let Movement::Passes { pass_ms, .. } = form.movement() else { return None };
        let slack = |ms: u32| ms * PACE_SLACK_PERCENT / 100;
        let tempo = if pass.ms() + slack(pass_ms.min) < pass_ms.min {
            Tempo::Slower
        } else if pass.ms() > pass_ms.max + slack(pass_ms.max) {
            Tempo::Quicker
        } else {
            return None;
        };
        let before = self.state.off.filter(|(same, _)| *same == tempo);
        Some((tempo, before.map_or(0, |(_, passes)| passes).saturating_add(1)))
    }

    /// Whether a stay was wished for a moment ago, or is about to begin.
    pub(crate) fn just_held(&self, now: SessionTime) -> bool {
        let pressed = self.state.held.is_some_and(|held| now.since(held).ms() < SAME_PRESS_MS);
        pressed || self.pending(now) == Some(Press::Spot)
    }

    /// Whether one may choose just now to stay or to move.
    pub(crate) fn offers_stay(&self, now: SessionTime) -> bool {
        let block = self.state.timeline.block_at(now);
        let mut cues = block.map_or(&[][..], Block::cues).iter();
        cues.any(|cue| cue.kind == CueKind::Tone(Tone::Window) && cue.at <= now && now < cue.end())
    }

    fn apply(&mut self, at: SessionTime, event: &Event) {
        if let Event::PaceFelt(pass) | Event::PaceTold(pass, _) = *event {
            self.state.off = self.off(at, pass);
            self.state.pace = Some(pass);
        }
        let state = &mut self.state;
        if let Event::Stopped(reason) = *event {
            state.stopped = Some(state.stopped.unwrap_or(reason));
            match state.phase {
                Phase::Ready | Phase::After | Phase::Over => return state.phase = Phase::Over,
                Phase::ComingOff => return state.phase = Phase::After,
                Phase::Playing | Phase::Paused(_) => state.phase = Phase::ComingOff,
            }
        }
        if let Some(change) = event.change() {
            let from = state.timeline.takes_hold(at, change);
            state.timeline = state.timeline.amend(at, change, &self.lengths);
            let end = state.timeline.end();
            match Press::of_change(change).zip(from) {
                Some((press, from)) => {
                    state.pending = Some(Pending { press, left: end.since(from) });
                }
                // A stop ends all wishes; what follows a pause leaves them as they are.
                None if state.stopped.is_some() => state.pending = None,
                None => {}
            }
        }
        match *event {
            Event::Began | Event::Resumed => state.phase = Phase::Playing,
            Event::Paused => state.phase = Phase::Paused(at),
            Event::Finished => state.phase = Phase::After,
            Event::Answered { measure, moment: Moment::Before, score } => {
                state.before = Some((measure, score));
            }
            Event::Answered { measure, moment: Moment::After, score } => {
                state.after = Some((measure, score));
                state.phase = Phase::Over;
            }
            Event::PaceTold(..) => state.told = Some(at),
            Event::Held(_) | Event::StillFelt => state.held = Some(at),
            Event::UnfeltTold => state.unfelt = true,
            Event::Explained(reason) => state.stopped = Some(reason),
            Event::SetDone { step, level, side, set } => {
                state.done.push(SetDone { step, level, side, set });
                // The next set's pace is its own.
                (state.pace, state.off) = (None, None);
            }
            Event::Stopped(_)
            | Event::WentBack
            | Event::Skipped
            | Event::Repeated
            | Event::PaceFelt(_)
            | Event::Eased
            | Event::Hardened => {}
        }
    }
}

impl State {
    /// Where it stands.
    pub fn phase(&self) -> Phase {
        self.phase
    }

    /// Why it was stopped, if it was.
    pub fn stopped(&self) -> Option<StopReason> {
        self.stopped
    }

    /// Which way the tempo should change, where several passes in a row were off.
    pub fn tempo(&self) -> Option<Tempo> {
        self.off.filter(|(_, passes)| *passes >= PACE_OFF_PASSES).map(|(tempo, _)| tempo)
    }

    /// The whole sets done, in order.
    pub fn done(&self) -> &[SetDone] {
        &self.done
    }

    /// The answer before; `None` where the question wasn't reached.
    pub fn before(&self) -> Option<(Measure, Option<Score>)> {
        self.before
    }

    /// What the one question after is about: the same as the one before, or `usual` where that wasn't
    /// reached. `None` where it was stopped for pain: who was hurt isn't asked how stiff they feel, only
    /// whoever was asked about pain is asked about it again. A player then answers by skipping.
    pub fn asks_after(&self, usual: Measure) -> Option<Measure> {
        let about = self.before.map_or(usual, |(measure, _)| measure);
        let hurt = self.stopped == Some(StopReason::Pain);
        (!hurt || about == Measure::Pain).then_some(about)
    }

    /// The answer after; `None` where the question wasn't reached.
    pub fn after(&self) -> Option<(Measure, Option<Score>)> {
        self.after
    }
}
