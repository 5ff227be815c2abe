//! A block: a stretch of the timeline in which technique, side, set and level don't change.

use alloc::vec::Vec;

use super::{Cue, CueKind, Form, Half, Spot, StopReason};
use crate::{
    Enter, Level, LevelForm, Message, Routine, SessionTime, Side, Span, Step, sort_by_key,
};

/// A stretch of the timeline in which technique, side, set and level don't change.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Block {
    /// What it is for.
    pub kind: BlockKind,
    /// The routine's step it belongs to, from 0; `None` before the first and after the last.
    pub step: Option<usize>,
    /// The level at which it is played.
    pub level: Option<Level>,
    /// The side that is worked; `None` where there are no sides.
    pub side: Option<Side>,
    /// The set, from 1; 0 outside sets.
    pub set: u32,
    /// When it starts.
    pub start: SessionTime,
    /// How long it takes.
    pub(crate) len: Span,
    /// How much of its whole was played in earlier blocks, where an interlude cut it.
    pub(crate) played: Span,
    pub(crate) cues: Vec<Cue>,
}

/// What a block is for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum BlockKind {
    /// The safety line and what comes first.
    Safety,
    /// Getting into place.
    Enter(Enter),
    /// Doing it.
    Set,
    /// Between two sets.
    Rest,
    /// Changing sides.
    Switch,
    /// Coming off.
    Leave,
    /// Put in by the person.
    Interlude(Interlude),
    /// From lying to standing.
    Rise,
    /// The last words.
    Close,
    /// Stopped: coming off at once.
    Stop(StopReason),
}

/// What the person put in.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Interlude {
    /// A stay on a tight spot.
    Hold {
        /// Where, if it was said.
        spot: Option<Spot>,
        /// Whether it goes on an earlier stay.
        longer: bool,
    },
    /// Finding back in after a pause.
    Resume,
    /// Finding back to the start of a part.
    Back,
    /// The last words again.
    Again,
    /// Going to another level, or lighter.
    Change,
}

impl BlockKind {
    /// Whether the technique itself is done: in a set, and in a stay on a spot within one. What
    /// lies around it (getting there, resting, finding back, coming off) isn't counted as work, and
    /// no spot is found in it.
    ///
    /// ```
    /// use routine::{BlockKind, Interlude};
    /// assert!(BlockKind::Set.works());
    /// assert!(BlockKind::Interlude(Interlude::Hold { spot: None, longer: false }).works());
    /// assert!(!BlockKind::Interlude(Interlude::Resume).works());
    /// ```
    pub const fn works(self) -> bool {
        match self {
            BlockKind::Set | BlockKind::Interlude(Interlude::Hold { .. }) => true,
            BlockKind::Safety
            | BlockKind::Enter(_)
            | BlockKind::Rest
            | BlockKind::Switch
            | BlockKind::Leave
            | BlockKind::Interlude(
                Interlude::Resume | Interlude::Back | Interlude::Again | Interlude::Change,
            )
            | BlockKind::Rise
            | BlockKind::Close
            | BlockKind::Stop(_) => false,
        }
    }

    /// The stable word for it.
    pub fn key(self) -> &'static str {
        match self {
            BlockKind::Safety => "safety",
            BlockKind::Enter(_) => "enter",
            BlockKind::Set => "set",
            BlockKind::Rest => "rest",
            BlockKind::Switch => "switch",
            BlockKind::Leave => "leave",
            BlockKind::Interlude(Interlude::Hold { .. }) => "hold",
            BlockKind::Interlude(Interlude::Resume) => "resume",
            BlockKind::Interlude(Interlude::Back) => "once-more",
            BlockKind::Interlude(Interlude::Again) => "again",
            BlockKind::Interlude(Interlude::Change) => "change",
            BlockKind::Rise => "rise",
            BlockKind::Close => "close",
            BlockKind::Stop(_) => "stop",
        }
    }
}

impl Block {
    /// How long it takes.
    pub fn len(&self) -> Span {
        self.len
    }

    /// Whether it takes no time at all. The compiler makes no such block.
    pub fn is_empty(&self) -> bool {
        self.len == Span::ZERO
    }

    /// The moment after it.
    pub fn end(&self) -> SessionTime {
        self.start + self.len
    }

    /// Whether it ends what takes `whole` in all, earlier parts counted.
    pub fn completes(&self, whole: Span) -> bool {
        self.played + self.len >= whole
    }

    /// Its cues in the order of their start.
    pub fn cues(&self) -> &[Cue] {
        &self.cues
    }

    /// The step it belongs to.
    pub fn step_of<'r>(&self, routine: &'r Routine) -> Option<&'r Step> {
        self.step.and_then(|step| routine.steps().get(step))
    }

    /// The form that it is played in, where it belongs to a step of `routine`.
    pub fn form_of<'r>(&self, routine: &'r Routine) -> Option<&'r LevelForm> {
        let step = self.step_of(routine)?;
        Some(step.technique.form_at_most(self.level.unwrap_or(step.level)))
    }

    /// Whether it belongs to a technique that presses.
    pub(crate) fn pressed_technique(&self, routine: &Routine) -> bool {
        self.step_of(routine).is_some_and(|step| step.technique.pressed())
    }

    /// Whether its time counts as time under pressure.
    pub(crate) fn presses(&self, routine: &Routine) -> bool {
        matches!(self.kind, BlockKind::Set | BlockKind::Interlude(_))
            && self.set > 0
            && self.pressed_technique(routine)
    }

    /// The same place in the session, other time and cues.
    pub(crate) fn like(&self, kind: BlockKind, start: SessionTime) -> Block {
        Block { kind, start, len: Span::ZERO, played: Span::ZERO, cues: Vec::new(), ..*self }
    }

    /// The same block at another time.
    pub(crate) fn moved_to(mut self, start: SessionTime) -> Block {
        for cue in &mut self.cues {
            cue.at = start + cue.at.since(self.start);
        }
        self.start = start;
        self
    }

    /// The part before `at` and the part from `at` on, still at their old times. A cue belongs to
    /// the part in which it starts and ends with it.
    pub(crate) fn cut(&self, at: SessionTime) -> (Block, Block) {
        let (mut before, mut after) = (self.clone(), self.clone());
        before.len = at.since(self.start);
        before.cues.retain(|cue| cue.at < at);
        for cue in &mut before.cues {
            cue.len = cue.len.min(at.since(cue.at));
        }
        after.start = at;
        after.len = self.end().since(at);
        after.played = self.played + before.len;
        after.cues.retain(|cue| cue.at >= at);
        (before, after)
    }

    pub(crate) fn push(&mut self, at_ms: u32, len_ms: u32, kind: CueKind) {
        let at = self.start + Span::from_ms(at_ms);
        let len = Span::from_ms(len_ms);
        self.cues.push(Cue { at, len, whole: len, kind });
    }

    pub(crate) fn push_say(
        &mut self,
        at_ms: u32,
        (form, len): (Form, Span),
        message: Message,
        optional: bool,
    ) {
        self.push(at_ms, len.ms(), CueKind::Say { message, form, optional });
    }

    pub(crate) fn push_breath(&mut self, at_ms: u32, half: Half, len: Span) {
        self.push(at_ms, len.ms(), CueKind::Breath(half));
    }

    /// Puts the cues in the order of their start, each kind's own order kept.
    pub(crate) fn in_order(mut self) -> Block {
        sort_by_key(&mut self.cues, |cue| cue.at);
        self
    }
}
