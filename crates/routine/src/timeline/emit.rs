//! A block's cues, all but those of a set.

use alloc::string::String;
use core::cell::RefCell;

use super::slots::{
    self, BRIEF_MS, CHANGE_MS, CLOSE_MS, COUNT_IN_MS, DOSE_MS, END_MS, GAP_MS, HALF_MS,
    HOLD_HALF_MS, HOLD_LEAN_MS, HOLD_MS, INTRO_MS, LEAD_IN_MS, LEAVE_BREATHS_MS, LEAVE_HALF_MS,
    LEAVE_LEAD_MS, MOVING_ON_MS, NEXT_MS, ONCE_MORE_MS, READY_MS, REST_SET_MS, RESUME_MS, RISE_MS,
    SAFETY_MS, STOP_MS, THEN_MS,
};
use super::{Block, BlockKind, CueKind, Form, Half, Interlude, Tone};
use crate::limits::{BREATH_IN, BREATH_OUT, HOLD_SECS, NOTICE_MS};
use crate::{
    Enter, Lengths, LevelForm, Map, Message, Movement, MovesOn, Routine, Span, Step, StopReason,
};

/// How long a tone sounds, in milliseconds. Source: our choice; long enough to tell them apart.
pub(super) const TONE_MS: u32 = 600;
/// How long going back to rest takes after a set, in milliseconds. Source: our choice.
const RETURN_MS: u32 = 2_500;
/// How long a tick sounds, in milliseconds. Source: our choice.
const TICK_MS: u32 = 120;

/// Where a phrase's form and length come from.
#[derive(Clone, Copy)]
pub(super) enum Voice<'a> {
    /// A voice whose lengths cover the routine.
    Of(&'a Lengths),
    /// Nobody speaks: notes which phrases are wanted and the least room each has.
    Asking(&'a RefCell<Map<Message, u32>>),
}

impl Voice<'_> {
    /// The form of `message` that fits `room_ms`, and its length.
    pub(super) fn form(self, message: &Message, room_ms: u32) -> (Form, Span) {
        let slot = Span::from_ms(room_ms.saturating_sub(GAP_MS));
        match self {
            Voice::Asking(asked) => {
                let mut asked = asked.borrow_mut();
                let room = asked.or_insert(message.clone(), room_ms);
                *room = room_ms.min(*room);
                (Form::Full, slot)
            }
            // `compile` refuses lengths that don't cover the routine, so the two last arms
            // would only ever cut a phrase that nobody has.
            Voice::Of(lengths) => match lengths.of(message) {
                Some(length) if length.full <= slot => (Form::Full, length.full),
                Some(length) => (Form::Short, length.short.unwrap_or(length.full).min(slot)),
                None => (Form::Full, slot),
            },
        }
    }
}

/// Fills blocks with cues.
#[derive(Clone, Copy)]
pub(super) struct Emitter<'a> {
    pub(super) routine: &'a Routine,
    pub(super) voice: Voice<'a>,
}

impl Emitter<'_> {
    /// The cues of `block`, whose place and length are set; `following` is the block after it.
    pub(super) fn fill(self, mut block: Block, following: Option<&Block>) -> Block {
        block.cues.clear();
        let routine = self.routine;
        match (block.kind, block.step_of(routine)) {
            (BlockKind::Safety, _) => self.safety(&mut block, following),
            (BlockKind::Enter(enter), Some(step)) => self.enter(&mut block, step, enter),
            (BlockKind::Set, Some(step)) => self.set(&mut block, step, following),
            (BlockKind::Rest, Some(step)) => self.rest(&mut block, step),
            (BlockKind::Switch, Some(step)) => self.switch(&mut block, step),
            (BlockKind::Leave, Some(step)) => self.leave(&mut block, step, following),
            (BlockKind::Rise, _) => self.rise(&mut block),
            (BlockKind::Close, _) => self.close(&mut block),
            // Interludes and stops are put in by `amend`, which fills them itself; a step's block
            // always has its step.
            (BlockKind::Interlude(_) | BlockKind::Stop(_), _)
            | (
                BlockKind::Enter(_)
                | BlockKind::Set
                | BlockKind::Rest
                | BlockKind::Switch
                | BlockKind::Leave,
                None,
            ) => {}
        }
        block.in_order()
    }

    pub(super) fn say(self, block: &mut Block, at_ms: u32, message: Message, room_ms: u32) {
        let spoken = self.voice.form(&message, room_ms);
        block.push_say(at_ms, spoken, message, false);
    }

    pub(super) fn say_if_room(self, block: &mut Block, at_ms: u32, message: Message, room_ms: u32) {
        let spoken = self.voice.form(&message, room_ms);
        block.push_say(at_ms, spoken, message, true);
    }

    fn say_evenly(
        self,
        block: &mut Block,
        from_ms: u32,
        room_ms: u32,
        step: &Step,
        names: &[String],
    ) {
        let mut at = from_ms;
        for name in names {
            self.say(block, at, step.technique.phrase(name, block.side), room_ms);
            at += room_ms;
        }
    }

    fn safety(self, block: &mut Block, following: Option<&Block>) {
        let line = if self.routine.presses() { "say-safety" } else { "say-safety-still" };
        self.say(block, LEAD_IN_MS, Message::new(line), SAFETY_MS);
        if let Some(next) = following.and_then(|block| self.next(block)) {
            self.say(block, LEAD_IN_MS + SAFETY_MS, next, NEXT_MS);
        }
        self.pose(block, 0, block.len.ms(), "stand", "stand");
    }

    /// "Next: …", where the block begins another technique.
    pub(super) fn next(self, block: &Block) -> Option<Message> {
        let step = block.step_of(self.routine)?;
        let name = alloc::format!("{}-name", step.technique.id());
        Some(Message::new("next").key_arg("technique", name))
    }

    fn enter(self, block: &mut Block, step: &Step, enter: Enter) {
        let form = form(step, block);
        let (script, technique) = (&form.script, &step.technique);
        let len = block.len.ms();
        match enter {
            Enter::Full => {
                let pressed = technique.pressed();
                self.say(block, 0, technique.phrase(&script.intro, block.side), INTRO_MS);
                let mut at = INTRO_MS;
                if pressed {
                    self.say(block, at, dose(step), DOSE_MS);
                    at += DOSE_MS;
                }
                let room = slots::enter_room(pressed, script.enter_secs, script.enter.len());
                self.say_evenly(block, at, room, step, &script.enter);
            }
            Enter::Brief => {
                self.say(block, 0, technique.phrase(&script.brief, block.side), BRIEF_MS);
            }
        }
        self.count_in(block, "say-ready");
        let poses = &form.poses;
        self.pose(block, 0, len / 2, &poses.enter, &poses.enter);
        self.pose(block, len / 2, len / 2 - COUNT_IN_MS, &poses.enter, &poses.rest);
        self.pose(block, len - COUNT_IN_MS, COUNT_IN_MS, &poses.rest, &poses.rest);
    }

    /// Ready, three, two, one.
    fn count_in(self, block: &mut Block, key: &'static str) {
        let from = block.len.ms() - COUNT_IN_MS;
        self.say(block, from, Message::new(key), READY_MS);
        ticks(block, block.len.ms());
    }

    fn rest(self, block: &mut Block, step: &Step) {
        let set = i64::from(block.set);
        let message = Message::new("rest-set").number("set", set).number("of", step.sets);
        block.push(0, TONE_MS, CueKind::Tone(Tone::End));
        self.say(block, 700, message, REST_SET_MS);
        ticks(block, block.len.ms());
        let form = form(step, block);
        let rest = &form.poses.rest;
        self.pose(block, 0, RETURN_MS, end_of_set(form), rest);
        self.pose(block, RETURN_MS, block.len.ms() - RETURN_MS, rest, rest);
    }

    fn switch(self, block: &mut Block, step: &Step) {
        let form = form(step, block);
        let script = &form.script;
        let room = slots::switch_room(script.switch_secs, script.switch.len());
        block.push(0, TONE_MS, CueKind::Tone(Tone::Switch));
        self.say_evenly(block, 0, room, step, &script.switch);
        self.count_in(block, "say-ready");
        let half = block.len.ms() / 2;
        let poses = &form.poses;
        self.pose(block, 0, half, end_of_set(form), poses.switch());
        self.pose(block, half, block.len.ms() - half, poses.switch(), &poses.rest);
    }

    fn leave(self, block: &mut Block, step: &Step, following: Option<&Block>) {
        let form = form(step, block);
        let script = &form.script;
        let len = block.len.ms();
        let room = slots::leave_room(script.leave_secs, script.leave.len());
        block.push(0, TONE_MS, CueKind::Tone(Tone::End));
        self.say_evenly(block, LEAVE_LEAD_MS, room, step, &script.leave);
        let breaths = len - LEAVE_BREATHS_MS;
        self.say(block, breaths, Message::new("say-two-breaths"), HALF_MS);
        let halves = [Half::In, Half::Out, Half::In, Half::Out];
        for (at, half) in (breaths..).step_by(LEAVE_HALF_MS as usize).zip(halves) {
            block.push_breath(at, half, Span::from_ms(LEAVE_HALF_MS));
        }
        self.announce(block, len - 5_000, following);
        // Words first, then the movement.
        let still = LEAVE_LEAD_MS + NOTICE_MS;
        let end = end_of_set(form);
        self.pose(block, 0, still, end, end);
        self.pose(block, still, breaths - still, end, &form.poses.leave);
        self.pose(block, breaths, LEAVE_BREATHS_MS, &form.poses.leave, &form.poses.leave);
    }

    /// What comes after a technique that was left.
    fn announce(self, block: &mut Block, at_ms: u32, following: Option<&Block>) {
        match following.map(|next| (next.kind, self.next(next))) {
            Some((BlockKind::Enter(_), Some(next))) => self.say(block, at_ms, next, NEXT_MS),
            Some(_) => self.say(block, at_ms, Message::new("say-then-on"), THEN_MS),
            None => {}
        }
    }

    /// Leaves a technique that nobody has got into yet: there is no way off, only what comes.
    pub(super) fn moving_on(
        self,
        mut block: Block,
        step: &Step,
        following: Option<&Block>,
    ) -> Block {
        block.len = Span::from_ms(MOVING_ON_MS);
        block.push(0, TONE_MS, CueKind::Tone(Tone::End));
        self.announce(&mut block, LEAVE_LEAD_MS, following);
        let enter = &form(step, &block).poses.enter;
        self.pose(&mut block, 0, MOVING_ON_MS, enter, enter);
        block.in_order()
    }

    fn rise(self, block: &mut Block) {
        let words = [
            (0, "say-rise-hands", "rise-side", "rise-hands"),
            (7_000, "say-rise-sit", "rise-hands", "rise-sit"),
            (14_000, "say-rise-stand", "rise-sit", "stand"),
        ];
        let ends = [7_000, 14_000, block.len.ms()];
        for ((at, key, from, to), end) in words.into_iter().zip(ends) {
            self.say(block, at + 300, Message::new(key), RISE_MS);
            // Words first, then the movement.
            self.pose(block, at, NOTICE_MS + 500, from, from);
            self.pose(block, at + NOTICE_MS + 500, end - at - NOTICE_MS - 500, from, to);
        }
    }

    fn close(self, block: &mut Block) {
        self.say(block, 300, Message::new("say-close"), CLOSE_MS);
        self.say(block, 300 + CLOSE_MS, Message::new("say-end"), END_MS);
        block.push(block.len.ms() - TONE_MS, TONE_MS, CueKind::Tone(Tone::Finish));
        self.pose(block, 0, block.len.ms(), "stand", "stand");
    }

    /// The words of a stop, from the block's start.
    pub(super) fn stop(self, mut block: Block, reason: StopReason, pose: &str) -> Block {
        let len = LEAD_IN_MS + STOP_MS + 200;
        block.len = Span::from_ms(len);
        block.push(0, TONE_MS, CueKind::Tone(Tone::Stop));
        let key = match reason {
            StopReason::Done => "say-stop-done",
            StopReason::Pain => "say-stop-pain",
            StopReason::Numb => "say-stop-numb",
            StopReason::Dizzy => "say-stop-dizzy",
            StopReason::Interrupted => "say-stop-interrupted",
        };
        // It may come out of a pause.
        self.say(&mut block, LEAD_IN_MS, Message::new(key), STOP_MS);
        self.pose(&mut block, 0, len, pose, pose);
        block
    }

    /// What an interlude says and breathes, from `from_ms` of the block to its end, which it sets.
    pub(super) fn interlude(
        self,
        block: &mut Block,
        from_ms: u32,
        interlude: Interlude,
        rest: &str,
    ) {
        let slow = BREATH_IN.ms() + BREATH_OUT.ms();
        let len = match interlude {
            Interlude::Hold { .. } => HOLD_SECS * 1000,
            Interlude::Resume | Interlude::Back | Interlude::Change => slow,
            Interlude::Again => 0,
        };
        block.len = Span::from_ms(from_ms + len);
        for at in (from_ms..from_ms + len).step_by(slow as usize) {
            block.push_breath(at, Half::In, BREATH_IN);
            block.push_breath(at + BREATH_IN.ms(), Half::Out, BREATH_OUT);
        }
        if len > 0 {
            self.pose(block, from_ms, len, rest, rest);
        }
        let pressed = block.pressed_technique(self.routine);
        let words = |key| Message::new(key);
        match interlude {
            Interlude::Hold { longer, .. } => {
                block.push(from_ms, TONE_MS, CueKind::Tone(Tone::HoldBegins));
                let first = if longer { "say-hold-more" } else { "say-hold" };
                self.say(block, from_ms + 400, words(first), HOLD_MS);
                self.say(block, from_ms + 6_400, words("say-hold-lean"), HOLD_LEAN_MS);
                self.say(block, from_ms + 10_400, words("say-hold-half"), HOLD_HALF_MS);
                self.say(block, from_ms + len - 4_000, words("say-move-on"), THEN_MS);
                block.push(from_ms + len - TONE_MS, TONE_MS, CueKind::Tone(Tone::HoldEnds));
            }
            Interlude::Resume if pressed && block.set > 0 => {
                self.say(block, from_ms + LEAD_IN_MS, words("say-resume"), RESUME_MS);
            }
            Interlude::Resume => {
                self.say(block, from_ms + LEAD_IN_MS, words("say-resume-off"), RESUME_MS);
            }
            Interlude::Back => {
                self.say(block, from_ms + 300, words("say-once-more"), ONCE_MORE_MS);
            }
            Interlude::Change | Interlude::Again => {}
        }
    }

    /// The words for going to another level, or lighter within it.
    pub(super) fn change_words(self, block: &mut Block, from_ms: u32, words: Message) {
        self.say(block, from_ms + 300, words, CHANGE_MS);
    }

    pub(super) fn pose(self, block: &mut Block, at_ms: u32, len_ms: u32, from: &str, to: &str) {
        let kind = CueKind::Pose { from: String::from(from), to: String::from(to) };
        block.push(at_ms, len_ms, kind);
    }
}

/// The technique's form at the level at which the block is played.
pub(super) fn form<'s>(step: &'s Step, block: &Block) -> &'s LevelForm {
    step.technique.form_at_most(block.level.unwrap_or(step.level))
}

/// The pose in which a whole set ends.
fn end_of_set(form: &LevelForm) -> &str {
    match form.movement {
        Movement::Passes { moves_on: MovesOn::Out, .. } => &form.poses.end,
        Movement::Passes { moves_on: MovesOn::In, .. } | Movement::Still => &form.poses.rest,
    }
}

/// Three ticks before `end_ms`.
pub(super) fn ticks(block: &mut Block, end_ms: u32) {
    for left in [3, 2, 1] {
        block.push(end_ms - u32::from(left) * 1000, TICK_MS, CueKind::Countdown(left));
    }
}

/// The start tone.
pub(super) fn start_tone(block: &mut Block) {
    block.push(0, TONE_MS, CueKind::Tone(Tone::Start));
}

fn dose(step: &Step) -> Message {
    let key = if step.sides().count() > 1 { "dose-side" } else { "dose" };
    Message::new(key).number("sets", step.sets).number("seconds", step.secs)
}
