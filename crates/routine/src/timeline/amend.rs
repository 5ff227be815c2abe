//! The only splice: what a person wishes while playing, put into what lies ahead.
//!
//! All that was played stays. A set that an interlude cuts goes on from the start of the breath it
//! was cut in, so that both sides still get their whole time.

use alloc::vec;
use alloc::vec::Vec;

use super::emit::{Emitter, TONE_MS, Voice};
use super::outline::{has_leave, length};
use super::over::{again, moves_in, told, told_turn};
use super::reached::Reached;
use super::slots::TOLD_MS;
use super::splice::Cut;
use super::{Block, BlockKind, Change, CueKind, Interlude, StopReason, Tempo, Timeline, Tone};
use crate::limits::{HOLD_MAX_SECS, HOLD_SECS, HOLDS_MAX, PRESSURE_MAX_SECS, SESSION_MAX_SECS};
use crate::{Enter, Lengths, Level, Message, Routine, SessionTime, Span, Step};

impl Timeline {
    /// Whether `change` means something at `at`. What isn't allowed changes nothing.
    pub fn allows(&self, at: SessionTime, change: Change) -> bool {
        let Some(block) = self.block_at(at) else { return false };
        if let Change::Because(reason) = change {
            return matches!(block.kind, BlockKind::Stop(told) if told != reason);
        }
        if self.blocks.iter().any(|block| matches!(block.kind, BlockKind::Stop(_))) {
            return false;
        }
        let pressed = block.pressed_technique(&self.routine);
        if change.needs_pressure() && !(pressed && being_done(block)) {
            return false;
        }
        if change.adds_time() && !self.has_room(false, 0) {
            return false;
        }
        match change {
            Change::Resume | Change::Stop(_) | Change::Because(_) | Change::Easier => true,
            Change::Skip => being_done(block),
            Change::Hold(_) => self.allows_hold(block, at),
            Change::Back => {
                let more = block.step_of(&self.routine).map_or(0, |step| step.secs);
                self.can_go_back(at) && self.has_room(pressed, more)
            }
            Change::Again => again(self, at).is_some(),
            Change::Pace(_) => moves_in(self, block) && told_turn(self, at).is_some(),
            Change::Unfelt => block.kind == BlockKind::Set && told_turn(self, at).is_some(),
            Change::Harder => self.harder_level(block).is_some(),
        }
    }

    /// Whether `change` may mean something at some moment of this routine, however it is played.
    /// Where nothing presses there is never a spot to stay on, and nothing to ease.
    pub fn may_ever_allow(&self, change: Change) -> bool {
        let mut steps = self.routine.steps().iter().filter(|step| step.technique.pressed());
        match change {
            Change::Hold(_) | Change::Easier => steps.next().is_some(),
            Change::Pace(_) => steps.any(|step| step.technique.moves()),
            Change::Harder => steps.any(can_get_harder),
            Change::Resume
            | Change::Skip
            | Change::Back
            | Change::Again
            | Change::Unfelt
            | Change::Stop(_)
            | Change::Because(_) => true,
        }
    }

    /// The timeline with `change` put in at `at`; the same where it isn't allowed.
    ///
    /// `lengths` are those it was compiled with. All that ended by `at` stays as it was.
    pub fn amend(&self, at: SessionTime, change: Change, lengths: &Lengths) -> Timeline {
        let amended =
            if self.allows(at, change) { self.amended(at, change, lengths) } else { None };
        amended.unwrap_or_else(|| self.clone())
    }

    /// When `change`, asked for at `at`, takes hold: at the next breath turn at which nothing is
    /// being said, or at once. `None` where it isn't allowed.
    pub fn takes_hold(&self, at: SessionTime, change: Change) -> Option<SessionTime> {
        if !self.allows(at, change) {
            return None;
        }
        match change {
            Change::Resume | Change::Stop(_) | Change::Because(_) => Some(at),
            Change::Again => again(self, at).map(|(from, _)| from),
            Change::Pace(_) | Change::Unfelt => told_turn(self, at),
            Change::Hold(_) | Change::Skip | Change::Back | Change::Easier | Change::Harder => {
                Cut::at_turn(self, at).map(|cut| cut.join)
            }
        }
    }

    fn amended(&self, at: SessionTime, change: Change, lengths: &Lengths) -> Option<Timeline> {
        let emitter = Emitter { routine: &self.routine, voice: Voice::Of(lengths) };
        match change {
            Change::Hold(spot) => {
                let cut = Cut::at_turn(self, at)?;
                let longer = matches!(cut.block.kind, BlockKind::Interlude(Interlude::Hold { .. }));
                Some(hold(emitter, &cut, Interlude::Hold { spot, longer }))
            }
            Change::Resume => Some(resume(emitter, &Cut::at_once(self, at)?)),
            Change::Skip => Some(skip(emitter, &Cut::at_turn(self, at)?)),
            Change::Back => back(emitter, &Cut::at_turn(self, at)?),
            Change::Again => again(self, at).map(|(_, again)| again),
            Change::Pace(_) | Change::Unfelt => told(emitter, self, at, change.told()?),
            Change::Easier => {
                let cut = Cut::at_turn(self, at)?;
                Some(to_level(emitter, &cut, self.easier_level(cut.block)))
            }
            Change::Harder => {
                let cut = Cut::at_turn(self, at)?;
                let level = self.harder_level(cut.block)?;
                Some(to_level(emitter, &cut, Some(level)))
            }
            Change::Stop(reason) => Some(stop(emitter, &Cut::at_once(self, at)?, reason)),
            Change::Because(reason) => Some(because(emitter, &Cut::at_once(self, at)?, reason)),
        }
    }

    /// Whether there is a part to do once more: this one, or the set before it.
    fn can_go_back(&self, at: SessionTime) -> bool {
        let Some(cut) = Cut::at_once(self, at) else { return false };
        let (_, part) = cut.part();
        match part.kind {
            BlockKind::Enter(_) | BlockKind::Set => part.step.is_some(),
            BlockKind::Rest | BlockKind::Switch | BlockKind::Leave => cut.last_set().is_some(),
            BlockKind::Safety
            | BlockKind::Interlude(_)
            | BlockKind::Rise
            | BlockKind::Close
            | BlockKind::Stop(_) => false,
        }
    }

    fn has_room(&self, pressed: bool, secs: u32) -> bool {
        let span = self.span().secs() + secs <= SESSION_MAX_SECS;
        span && (!pressed || self.pressure().secs() + secs <= PRESSURE_MAX_SECS)
    }

    fn allows_hold(&self, block: &Block, at: SessionTime) -> bool {
        if !self.has_room(true, HOLD_SECS) {
            return false;
        }
        if !block.kind.works() {
            return false;
        }
        if block.kind == BlockKind::Set {
            return self.holds() < HOLDS_MAX;
        }
        // A stay that goes on.
        let is_hold =
            |block: &&Block| matches!(block.kind, BlockKind::Interlude(Interlude::Hold { .. }));
        let upto = self.blocks.iter().rev().skip_while(|block| block.start > at);
        let held: Span = upto.take_while(is_hold).map(Block::len).sum();
        held.secs() + HOLD_SECS <= HOLD_MAX_SECS
    }

    /// The next level up that can be reached without coming off and is not past the ceiling.
    fn harder_level(&self, block: &Block) -> Option<Level> {
        harder(block.step_of(&self.routine)?, block.level?)
    }

    /// The next level down that can be reached without coming off; `None` means lighter within
    /// this one.
    fn easier_level(&self, block: &Block) -> Option<Level> {
        gentler(block.step_of(&self.routine)?, block.level?)
    }
}

/// Whether a technique is being entered or done: there is something to skip, ease or stay on.
fn being_done(block: &Block) -> bool {
    match block.kind {
        BlockKind::Enter(_)
        | BlockKind::Set
        | BlockKind::Rest
        | BlockKind::Switch
        | BlockKind::Interlude(_) => block.step.is_some(),
        BlockKind::Safety
        | BlockKind::Leave
        | BlockKind::Rise
        | BlockKind::Close
        | BlockKind::Stop(_) => false,
    }
}

/// Whether there is a level up that can be reached, from the step's own level or one below it that
/// it can be eased to.
fn can_get_harder(step: &Step) -> bool {
    let mut eased = core::iter::successors(Some(step.level), |level| gentler(step, *level));
    eased.any(|level| harder(step, level).is_some())
}

/// The level above `from`, if it can be reached without coming off and isn't past the ceiling.
fn harder(step: &Step, from: Level) -> Option<Level> {
    from.above().filter(|level| *level <= step.ceiling && can_go(step, from, *level))
}

/// The level below `from`, if it can be reached without coming off.
fn gentler(step: &Step, from: Level) -> Option<Level> {
    from.below().filter(|level| can_go(step, from, *level))
}

/// Whether there are words for going from one level straight to another in the same place.
fn can_go(step: &Step, from: Level, to: Level) -> bool {
    let (Some(old), Some(new)) = (step.technique.form(from), step.technique.form(to)) else {
        return false;
    };
    old.position.on_floor() == new.position.on_floor() && new.script.change.is_some()
}

fn hold(emitter: Emitter<'_>, cut: &Cut<'_>, interlude: Interlude) -> Timeline {
    if matches!(interlude, Interlude::Hold { longer: true, .. }) {
        // What was left of the stay gives way to a whole new one.
        let mut more = cut.block.like(BlockKind::Interlude(interlude), cut.join);
        emitter.interlude(&mut more, 0, interlude, &rest_pose(emitter.routine, cut.block));
        let blocks = cut.head().into_iter().chain([cut.played(), more.in_order()]);
        return cut.joined(blocks.chain(cut.tail().iter().cloned()));
    }
    with_interlude(emitter, cut, interlude, None, cut.rest(), cut.tail().to_vec())
}

fn resume(emitter: Emitter<'_>, cut: &Cut<'_>) -> Timeline {
    with_interlude(emitter, cut, Interlude::Resume, None, cut.rest(), cut.tail().to_vec())
}

/// Puts an interlude in where the thread was, then `rest` and `tail`.
fn with_interlude(
    emitter: Emitter<'_>,
    cut: &Cut<'_>,
    kind: Interlude,
    words: Option<Message>,
    rest: Block,
    tail: Vec<Block>,
) -> Timeline {
    let (before, mut interlude, from_ms) = cut.interlude(kind);
    emitter.interlude(&mut interlude, from_ms, kind, &rest_pose(emitter.routine, cut.block));
    if let Some(words) = words {
        emitter.change_words(&mut interlude, from_ms, words);
    }
    let blocks = cut.head().into_iter().chain([before, interlude.in_order(), rest]);
    cut.joined(blocks.chain(tail))
}

fn skip(emitter: Emitter<'_>, cut: &Cut<'_>) -> Timeline {
    let tail = cut.tail();
    let gone = tail.iter().take_while(|block| block.step == cut.block.step).count();
    // Whoever isn't down has no need to get up.
    let up = |block: &&Block| block.kind == BlockKind::Rise && !cut.is_down();
    let gone = gone + tail[gone..].iter().take_while(up).count();
    let tail = &tail[gone..];
    let following = tail.first();
    let off = way_off(emitter, cut, following).or_else(|| moving_on(emitter, cut, following));
    let blocks = cut.head().into_iter().chain([cut.played()]).chain(off);
    cut.joined(blocks.chain(tail.iter().cloned()))
}

/// The way off the roller, for who has got onto it.
fn way_off(emitter: Emitter<'_>, cut: &Cut<'_>, following: Option<&Block>) -> Option<Block> {
    let off = coming_off(emitter, cut.block, following);
    off.filter(|_| cut.reached() == Reached::On)
}

/// What is said instead of a way off to who isn't on a roller: what comes, by its name.
fn moving_on(emitter: Emitter<'_>, cut: &Cut<'_>, following: Option<&Block>) -> Option<Block> {
    let step = cut.block.step_of(emitter.routine)?;
    let mut on = cut.block.like(BlockKind::Leave, cut.block.start);
    on.set = 0;
    Some(emitter.moving_on(on, step, following))
}

/// The way off the roller from `block`, where there is one.
fn coming_off(emitter: Emitter<'_>, block: &Block, following: Option<&Block>) -> Option<Block> {
    let step = block.step_of(emitter.routine)?;
    let level = block.level.unwrap_or(step.level);
    let needed = being_done(block) && step.technique.pressed() && has_leave(step, level);
    needed.then(|| fresh(emitter, block, step, BlockKind::Leave, following))
}

/// A whole new block at the place of `block`.
fn fresh(
    emitter: Emitter<'_>,
    block: &Block,
    step: &Step,
    kind: BlockKind,
    following: Option<&Block>,
) -> Block {
    let mut fresh = block.like(kind, block.start);
    fresh.len = length(step, block.level.unwrap_or(step.level), kind);
    if matches!(kind, BlockKind::Leave | BlockKind::Enter(_) | BlockKind::Switch) {
        fresh.set = 0;
    }
    emitter.fill(fresh, following)
}

fn back(emitter: Emitter<'_>, cut: &Cut<'_>) -> Option<Timeline> {
    let (_, part) = cut.part();
    let step = part.step_of(emitter.routine)?;
    let after = cut.after_part();
    let following = after.first();
    let mut once_more = cut.block.like(BlockKind::Interlude(Interlude::Back), cut.join);
    emitter.interlude(&mut once_more, 0, Interlude::Back, &rest_pose(emitter.routine, cut.block));
    let whole = |block: &Block, kind, following| fresh(emitter, block, step, kind, following);
    let mut copy: Vec<Block> = vec![once_more.in_order()];
    match part.kind {
        BlockKind::Set => copy.push(whole(part, BlockKind::Set, following)),
        BlockKind::Enter(_) => copy.push(whole(part, BlockKind::Enter(step.enter), following)),
        BlockKind::Rest | BlockKind::Switch | BlockKind::Leave => {
            let set = cut.last_set()?;
            if part.kind != BlockKind::Rest {
                copy.push(whole(set, BlockKind::Enter(Enter::Brief), None));
            }
            copy.push(whole(set, BlockKind::Set, Some(part)));
            // What was left unsaid has no way off: only what comes.
            let level = part.level.unwrap_or(step.level);
            let on = part.kind == BlockKind::Leave && !has_leave(step, level);
            copy.push(if on {
                moving_on(emitter, cut, following)?
            } else {
                whole(part, part.kind, following)
            });
        }
        BlockKind::Safety
        | BlockKind::Interlude(_)
        | BlockKind::Rise
        | BlockKind::Close
        | BlockKind::Stop(_) => return None,
    }
    let blocks = cut.head().into_iter().chain([cut.played()]).chain(copy);
    Some(cut.joined(blocks.chain(after.iter().cloned())))
}

/// Goes on at `level`, or lighter at the same one.
fn to_level(emitter: Emitter<'_>, cut: &Cut<'_>, level: Option<Level>) -> Timeline {
    let step = cut.block.step_of(emitter.routine);
    let (Some(step), Some(now)) = (step, cut.block.level) else { return cut.timeline.clone() };
    let level_now = level.unwrap_or(now);
    let form = step.technique.form_at_most(level_now);
    let words = match (&form.script.change, level) {
        // Who isn't in place yet has no head to lower, and moves nothing in a smaller way.
        (_, Some(_)) if cut.block.set == 0 => Message::new("say-level-ahead"),
        (_, None) if cut.block.set == 0 => Message::new("say-lighter-ahead"),
        (Some(change), Some(_)) => step.technique.phrase(change, cut.block.side),
        (_, _) => Message::new("say-lighter"),
    };
    let tail = cut.tail();
    let same_step = |block: &&Block| block.step == cut.block.step;
    let of_step = tail.iter().take_while(same_step).count();
    let mut later: Vec<Block> = Vec::new();
    for (i, block) in tail.iter().enumerate() {
        let releveled =
            i < of_step && level.is_some() && !matches!(block.kind, BlockKind::Interlude(_));
        later.push(if releveled {
            relevel(emitter, block, step, level_now, tail.get(i + 1))
        } else {
            block.clone()
        });
    }
    let following = cut.after_part().first();
    let rest = if level.is_none() {
        cut.rest()
    } else if cut.block.kind == BlockKind::Set {
        relevel(emitter, &cut.rest(), step, level_now, following)
    } else if matches!(cut.block.kind, BlockKind::Enter(_)) {
        relevel(emitter, cut.block, step, level_now, following)
    } else {
        Block { level: Some(level_now), ..cut.rest() }
    };
    with_interlude(emitter, cut, Interlude::Change, Some(words), rest, later)
}

/// What is left of `block`, at another level.
fn relevel(
    emitter: Emitter<'_>,
    block: &Block,
    step: &Step,
    level: Level,
    following: Option<&Block>,
) -> Block {
    let mut whole = block.like(block.kind, SessionTime::ZERO);
    whole.level = Some(level);
    whole.len = length(step, level, block.kind);
    let forms = (block.level.map(|old| step.technique.form_at_most(old).breath()), level);
    let same_breath = forms.0 == Some(step.technique.form_at_most(level).breath());
    if block.kind == BlockKind::Set && !same_breath {
        // Another breath, another grid: what is left becomes a shorter set of its own.
        whole.len = block.len();
        return Block { played: block.played, ..emitter.fill(whole, following) };
    }
    let whole = emitter.fill(whole, following);
    if block.kind == BlockKind::Set { whole.cut(SessionTime::ZERO + block.played).1 } else { whole }
}

fn stop(emitter: Emitter<'_>, cut: &Cut<'_>, reason: StopReason) -> Timeline {
    let pose = rest_pose(emitter.routine, cut.block);
    let words = cut.block.like(BlockKind::Stop(reason), cut.join);
    let mut blocks = vec![emitter.stop(words, reason, &pose).in_order()];
    let up = cut.is_down().then(|| emitter.fill(rise(cut.block), None));
    blocks.extend(way_off(emitter, cut, up.as_ref()));
    blocks.extend(up);
    if let Some(last) = blocks.last_mut() {
        finish(last);
    }
    cut.joined(cut.head().into_iter().chain([cut.played()]).chain(blocks))
}

/// The words of a stop give way to those for another reason; the way off follows them as before.
fn because(emitter: Emitter<'_>, cut: &Cut<'_>, reason: StopReason) -> Timeline {
    let pose = rest_pose(emitter.routine, cut.block);
    let words = cut.block.like(BlockKind::Stop(reason), cut.join);
    let mut words = emitter.stop(words, reason, &pose).in_order();
    if cut.tail().is_empty() {
        finish(&mut words);
    }
    let blocks = cut.head().into_iter().chain([cut.played(), words]);
    cut.joined(blocks.chain(cut.tail().iter().cloned()))
}

/// The tone at the end of everything.
fn finish(last: &mut Block) {
    last.push(last.len.ms() - TONE_MS, TONE_MS, CueKind::Tone(Tone::Finish));
}

/// Standing up, not yet filled.
fn rise(like: &Block) -> Block {
    let mut rise = like.like(BlockKind::Rise, like.start);
    (rise.step, rise.level, rise.side, rise.set) = (None, None, None, 0);
    rise.len = Span::from_ms(super::slots::RISE_BLOCK_MS);
    rise
}

fn rest_pose(routine: &Routine, block: &Block) -> alloc::string::String {
    let step = block.step_of(routine);
    let form = step.map(|step| super::emit::form(step, block));
    form.map_or("stand".into(), |form| form.poses.rest.clone())
}

/// Says everything that an amendment of `blocks` may say, for the sake of who asks.
pub(super) fn every_amendment(emitter: Emitter<'_>, blocks: &[Block]) {
    for (i, block) in blocks.iter().enumerate() {
        let following = blocks.get(i + 1);
        for interlude in [Interlude::Resume, Interlude::Back] {
            emitter.interlude(&mut block.clone(), 0, interlude, "");
        }
        for reason in StopReason::ALL {
            emitter.stop(block.clone(), *reason, "");
        }
        let Some(step) = block.step_of(emitter.routine) else { continue };
        fresh(emitter, block, step, BlockKind::Enter(Enter::Brief), None);
        say_told(emitter, &[Change::Unfelt]);
        let next = blocks.iter().skip(i).find(|other| other.step != block.step);
        if !step.technique.pressed() {
            continue;
        }
        for words in ["say-lighter", "say-lighter-ahead", "say-level-ahead"] {
            emitter.change_words(&mut block.clone(), 0, Message::new(words));
        }
        if step.technique.moves() {
            say_told(emitter, &Tempo::ALL.map(Change::Pace));
        }
        for longer in [false, true] {
            let hold = Interlude::Hold { spot: None, longer };
            emitter.interlude(&mut block.clone(), 0, hold, "");
        }
        for form in step.technique.levels().iter().filter(|form| form.level <= step.ceiling) {
            let mut block = block.clone();
            block.level = Some(form.level);
            block.len = length(step, form.level, block.kind);
            if let Some(change) = &form.script.change {
                let words = step.technique.phrase(change, block.side);
                emitter.change_words(&mut block.clone(), 0, words);
            }
            coming_off(emitter, &block, next);
            emitter.fill(block, following);
        }
    }
    let lies = |step: &Step| {
        let mut forms = step.technique.levels().iter();
        forms.any(|form| form.position.on_floor())
    };
    if let Some(first) = blocks.first()
        && emitter.routine.steps().iter().any(lies)
    {
        emitter.fill(rise(first), None);
        emitter.voice.form(&Message::new("say-then-on"), super::slots::THEN_MS);
    }
}

/// Says the words on what is felt.
fn say_told(emitter: Emitter<'_>, changes: &[Change]) {
    for message in changes.iter().filter_map(|change| change.told()) {
        emitter.voice.form(&message, TOLD_MS);
    }
}
