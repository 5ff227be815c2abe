//! What every player shows: a pure function of a session and a moment.

use alloc::string::String;
use alloc::vec::Vec;

use routine::{
    Block, BlockKind, Change, Contact, Cue, CueKind, Half, Interlude, Level, Message, Position,
    SessionTime, Side, Span, Spot, Step, StopReason, Tempo,
};

use crate::{Phase, Press, Session};

/// A session at a moment. Players show it and hold no rule of their own.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct View {
    /// The track's position: in a pause, where it stands.
    pub at: SessionTime,
    /// Where the session stands.
    pub phase: Phase,
    /// What the present stretch is for; `None` before the first word and after the last.
    pub block: Option<BlockKind>,
    /// The step that plays, from 1, and how many there are; 0 outside steps.
    pub step: (usize, usize),
    /// The technique's name in files.
    pub technique: Option<String>,
    /// The message of the technique's name.
    pub name: Option<Message>,
    /// How one is placed.
    pub position: Option<Position>,
    /// The side that is worked.
    pub side: Option<Side>,
    /// The set, from 1, and how many there are; 0 outside sets.
    pub set: (u32, u32),
    /// The level that plays.
    pub level: Option<Level>,
    /// The highest level that may be reached in this step.
    pub ceiling: Option<Level>,
    /// Time left in this stretch.
    pub left_here: Span,
    /// Time left in all.
    pub left_all: Span,
    /// The words that were said last in this stretch.
    pub now: Option<Said>,
    /// The words that come next.
    pub next: Option<Said>,
    /// What was pressed and is about to happen, until the change begins: a wish takes hold at the
    /// next breath turn at which nothing is being said. What is said and shown until then is still
    /// the old part's. [`View::about_to`] has words for it.
    pub pending: Option<Press>,
    /// The breath, where it is led.
    pub breath: Option<BreathView>,
    /// The body.
    pub pose: Option<PoseView>,
    /// The last ticks: 3, 2, 1.
    pub countdown: Option<u8>,
    /// Whether this is the time to stay on a spot or keep moving, as one likes.
    pub window: bool,
    /// The spot that is stayed on, where it was said.
    pub spot: Option<Spot>,
    /// Whether a spot is stayed on.
    pub holding: bool,
    /// How one comes to rest at any moment, without a press.
    pub way_off: WayOff,
    /// How long a pass takes, as felt.
    pub pace: Option<Span>,
    /// Which way the tempo should change, where several passes in a row were off.
    pub tempo: Option<Tempo>,
    /// Why it was stopped, if it was: the reason given last.
    pub stopped: Option<StopReason>,
    /// What can be pressed.
    pub can: Vec<Press>,
    /// What this session offers at some moment or other. A player keeps a place for these, and
    /// shows nothing of any other press: no key, no button, no words about it.
    pub offers: Vec<Press>,
}

/// How one comes to rest at any moment.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum WayOff {
    /// Off the roller that one lies on.
    RollOff,
    /// Away from what one leans on.
    StepAway,
    /// There is nothing to come off.
    Rest,
}

/// Words and when they begin.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Said {
    /// The words.
    pub message: Message,
    /// When they begin.
    pub at: SessionTime,
}

/// Where in a half breath one is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct BreathView {
    /// In or out.
    pub half: Half,
    /// How much of the half has gone by, in thousandths.
    pub permille: u32,
    /// How long the half is.
    pub len: Span,
}

/// Where between two poses the body is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PoseView {
    /// The pose it comes from.
    pub from: String,
    /// The pose it goes to.
    pub to: String,
    /// How far it has come, in thousandths.
    pub permille: u32,
}

impl BreathView {
    /// How full the lungs are, 0 empty to 1 full; nobody turns round at once.
    pub fn fullness(self) -> f64 {
        let gone = smooth(self.permille);
        match self.half {
            Half::In => gone,
            Half::Out => 1.0 - gone,
        }
    }
}

impl PoseView {
    /// How far the body has come, 0–1: slow where it sets off and where it arrives.
    pub fn share(&self) -> f64 {
        smooth(self.permille)
    }
}

/// Thousandths as a share that begins and ends at rest.
fn smooth(permille: u32) -> f64 {
    let gone = f64::from(permille.min(1000)) / 1000.0;
    gone * gone * (3.0 - 2.0 * gone)
}

impl View {
    /// Whether `press` can be pressed.
    pub fn can(&self, press: Press) -> bool {
        self.can.contains(&press)
    }

    /// What is about to happen, in words: `pending-skip`, `pending-easier` and so on where a breath
    /// is led, `pending-skip-words` where the present words are heard out first. `None` where
    /// nothing is about to happen. A player shows it in place of [`View::now`], which is still the
    /// old part's.
    pub fn about_to(&self) -> Option<Message> {
        let press = self.pending?.key();
        let after = if self.breath.is_some() { "" } else { "-words" };
        Some(Message::new(alloc::format!("pending-{press}{after}")))
    }

    /// Whether a stay is on, or about to begin: [`Press::Spot`] then means a little longer, where it
    /// can be pressed, and else the stay ends by itself.
    pub fn stays(&self) -> bool {
        self.holding || self.pending == Some(Press::Spot)
    }

    /// Whether `press` can be pressed at some moment of this session.
    pub fn offers(&self, press: Press) -> bool {
        self.offers.contains(&press)
    }
}

impl Session {
    /// The session as it looks at `at`. In a pause, and before and after the track, `at` is where
    /// the track stands.
    pub fn view(&self, at: SessionTime) -> View {
        let (state, timeline) = (&self.state, &self.state.timeline);
        let at = match state.phase {
            Phase::Ready => SessionTime::ZERO,
            Phase::Paused(at) => at,
            Phase::Playing | Phase::ComingOff => at.max(self.heard).min(timeline.end()),
            Phase::After | Phase::Over => self.heard,
        };
        let playing = match state.phase {
            Phase::Playing | Phase::Paused(_) | Phase::ComingOff => true,
            Phase::Ready | Phase::After | Phase::Over => false,
        };
        let block = timeline.block_at(at).filter(|_| playing);
        let step = block.and_then(|block| block.step_of(timeline.routine()));
        let cues = block.map_or(&[][..], Block::cues);
        let form = block.and_then(|block| block.form_of(timeline.routine()));
        View {
            at,
            phase: state.phase,
            block: block.map(|block| block.kind),
            step: (
                block.and_then(|block| block.step).map_or(0, |step| step + 1),
                timeline.routine().steps().len(),
            ),
            technique: step.map(|step| String::from(step.technique.id())),
            name: step.map(|step| step.technique.name()),
            position: form.map(|form| form.position()),
            side: block.and_then(|block| block.side),
            set: block
                .filter(|block| block.set > 0)
                .zip(step)
                .map_or((0, 0), |(block, step)| (block.set, step.sets)),
            level: block.and_then(|block| block.level),
            ceiling: step.map(|step| step.ceiling),
            left_here: block.map_or(Span::ZERO, |block| block.end().since(at)),
            left_all: timeline.end().since(at),
            now: cues.iter().rev().find(|cue| cue.at <= at && cue.said().is_some()).and_then(said),
            next: block.and_then(|_| self.next_words(at)),
            pending: block.and_then(|_| self.pending(at)),
            breath: cues.iter().find_map(|cue| breath(cue, at)),
            pose: block.and_then(|_| self.pose(at)),
            countdown: cues.iter().rev().filter(|cue| cue.at <= at).find_map(countdown),
            window: block.is_some() && self.offers_stay(at),
            spot: block.and_then(|block| hold(block).flatten()),
            holding: block.and_then(hold).is_some(),
            way_off: WayOff::of(step.or_else(|| block.and_then(|block| self.comes(block)))),
            pace: state.pace,
            tempo: state.tempo(),
            stopped: state.stopped,
            can: self.presses(at),
            offers: self.offers(),
        }
    }

    pub(crate) fn pending(&self, at: SessionTime) -> Option<Press> {
        let ahead = |left: Span| self.state.timeline.end().since(at) > left;
        self.state.pending.filter(|pending| ahead(pending.left)).map(|pending| pending.press)
    }

    fn next_words(&self, at: SessionTime) -> Option<Said> {
        let timeline = &self.state.timeline;
        let from = timeline.index_at(at)?;
        let cues = timeline.blocks()[from..].iter().flat_map(Block::cues);
        cues.filter(|cue| cue.at > at).find_map(said)
    }

    /// The last pose that was begun: an interlude may leave the body where it was.
    fn pose(&self, at: SessionTime) -> Option<PoseView> {
        let timeline = &self.state.timeline;
        let upto = timeline.index_at(at)? + 1;
        let cues =
            timeline.blocks()[..upto].iter().rev().flat_map(|block| block.cues().iter().rev());
        cues.filter(|cue| cue.at <= at).find_map(|cue| pose(cue, at))
    }

    /// The first step in which something is touched, while only the safety words are heard.
    fn comes(&self, block: &Block) -> Option<&Step> {
        let first = || self.state.timeline.routine().steps().iter().find(touches);
        if block.kind == BlockKind::Safety { first() } else { None }
    }

    /// What can be pressed at some moment, however the session is played.
    fn offers(&self) -> Vec<Press> {
        let may = |press: &Press| {
            let mut changes = Press::CHANGES.iter().filter(|(changing, _)| changing == press);
            changes.all(|(_, change)| self.state.timeline.may_ever_allow(*change))
        };
        Press::ALL.iter().copied().filter(may).collect()
    }

    fn presses(&self, at: SessionTime) -> Vec<Press> {
        let mut can = match self.state.phase {
            Phase::Ready => alloc::vec![Press::Ready, Press::Answer],
            Phase::Playing => {
                let allowed = |(press, change): (Press, Change)| {
                    let twice = press == Press::Spot && self.just_held(at);
                    (!twice && self.state.timeline.allows(at, change)).then_some(press)
                };
                let changes = Press::CHANGES.into_iter().filter_map(allowed);
                core::iter::once(Press::Pause).chain(changes).collect()
            }
            Phase::Paused(_) => alloc::vec![Press::Resume],
            Phase::After => alloc::vec![Press::Answer],
            Phase::ComingOff | Phase::Over => Vec::new(),
        };
        if self.state.phase != Phase::Over {
            can.push(Press::Stop);
        }
        if self.state.stopped.is_some() {
            can.push(Press::Because);
        }
        can
    }
}

impl WayOff {
    /// The way off in a step.
    fn of(step: Option<&Step>) -> WayOff {
        match step.filter(touches).map(|step| step.form().position().on_floor()) {
            Some(true) => WayOff::RollOff,
            Some(false) => WayOff::StepAway,
            None => WayOff::Rest,
        }
    }

    /// The stable word for it.
    pub const fn key(self) -> &'static str {
        match self {
            WayOff::RollOff => "roll-off",
            WayOff::StepAway => "step-away",
            WayOff::Rest => "rest",
        }
    }
}

fn touches(step: &&Step) -> bool {
    step.technique.contact() != Contact::None
}

fn said(cue: &Cue) -> Option<Said> {
    cue.said().map(|message| Said { message: message.clone(), at: cue.at })
}

/// The spot that is stayed on, where it was said; `None` where none is stayed on.
fn hold(block: &Block) -> Option<Option<Spot>> {
    let BlockKind::Interlude(Interlude::Hold { spot, .. }) = block.kind else { return None };
    Some(spot)
}

/// How much of `cue` has gone by at `at`, in thousandths; `None` outside it.
fn permille(cue: &Cue, at: SessionTime) -> Option<u32> {
    if at < cue.at || at >= cue.end() {
        return None;
    }
    let gone = u64::from(at.since(cue.at).ms()) * 1000 / u64::from(cue.len.ms());
    u32::try_from(gone).ok()
}

fn breath(cue: &Cue, at: SessionTime) -> Option<BreathView> {
    let CueKind::Breath(half) = cue.kind else { return None };
    permille(cue, at).map(|permille| BreathView { half, permille, len: cue.len })
}

fn pose(cue: &Cue, at: SessionTime) -> Option<PoseView> {
    let CueKind::Pose { from, to } = &cue.kind else { return None };
    permille(cue, at).map(|permille| PoseView { from: from.clone(), to: to.clone(), permille })
}

fn countdown(cue: &Cue) -> Option<u8> {
    match cue.kind {
        CueKind::Countdown(left) => Some(left),
        CueKind::Say { .. } | CueKind::Tone(_) | CueKind::Breath(_) | CueKind::Pose { .. } => None,
    }
}
