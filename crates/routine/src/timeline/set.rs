//! The cues of a set: arriving, breath by breath, and the notice of what comes next.
//!
//! Rooms are given out in the order of what matters: arriving and the notice first, then the time
//! left, the first breath, the choice to stay, the last breath, and reminders where it is quiet.

use alloc::vec::Vec;

use super::emit::{Emitter, TONE_MS, form, start_tone, ticks};
use super::slots::{
    ARRIVE_MS, HALF_MS, LAST_BREATH_MS, LEFT_MS, NEXT_MS, REMINDER_MS, STAY_MS, THEN_MS,
};
use super::{Block, BlockKind, CueKind, Half, Tone};
use crate::{LevelForm, Message, Movement, MovesOn, Span, Step};

/// Least time to arrive, in milliseconds. Source: our choice, DESIGN section 5.
const ARRIVE_MIN_MS: u32 = 5_000;
/// Words begin this long after the start tone, in milliseconds. Source: our choice.
const AFTER_TONE_MS: u32 = 400;
/// How long one may choose to stay or to move, in milliseconds. Source: our choice, DESIGN 2.
const WINDOW_MS: u32 = 20_000;
/// The time left is told at each multiple of this, in seconds. Source: our choice, DESIGN 5.
const LEFT_EVERY_SECS: u32 = 20;
/// Shorter sets don't tell the time left, in milliseconds. Source: our choice: the words would
/// crowd out those for the breath.
const LEFT_FROM_MS: u32 = 28_000;
/// The time left is told in multiples of the first number, in milliseconds; of the second in sets
/// longer than [`LEFT_FINE_MAX_MS`]. Source: our choice: round numbers, and a voice has to know only
/// those.
const LEFT_STEP_MS: (u32, u32) = (5_000, 10_000);
/// See [`LEFT_STEP_MS`]. Source: our choice: only still work is longer, and a voice would need a
/// phrase for each five seconds of it.
const LEFT_FINE_MAX_MS: u32 = 60_000;
/// The time left isn't told again sooner than this, in milliseconds. Source: our choice: what was
/// just heard needn't be said.
const LEFT_APART_MS: u32 = 7_000;
/// How far from the middle the tone half way may be, in milliseconds. Source: our choice: one half
/// of a slow breath.
const HALF_OFF_MS: u32 = 5_000;
/// The steps in which a place for it is looked for, in milliseconds. Source: our choice.
const HALF_STEP_MS: usize = 250;
/// Quiet kept around a reminder in still work, in milliseconds. Source: our choice.
const STILL_QUIET_MS: u32 = 4_000;

/// The halves of the breaths of a set, and where they start.
struct Breaths {
    arrive_ms: u32,
    halves: Vec<(u32, Half, Span)>,
}

impl Breaths {
    /// As many whole breaths as fit after arriving; what is over goes to arriving.
    fn of(form: &LevelForm, len_ms: u32) -> Breaths {
        let (inward, outward) = form.breath();
        let breath = (inward + outward).ms();
        let count = len_ms.saturating_sub(ARRIVE_MIN_MS) / breath;
        let arrive_ms = len_ms - count * breath;
        let halves = (0..count)
            .flat_map(|i| {
                let at = arrive_ms + i * breath;
                [(at, Half::In, inward), (at + inward.ms(), Half::Out, outward)]
            })
            .collect();
        Breaths { arrive_ms, halves }
    }

    fn starts(&self, half: Half) -> impl Iterator<Item = u32> {
        self.halves.iter().filter(move |(_, is, _)| *is == half).map(|(at, _, _)| *at)
    }
}

/// Rooms given out so far.
#[derive(Default)]
struct Rooms {
    taken: Vec<(u32, u32)>,
    /// When the time left is told.
    told: Vec<u32>,
}

impl Rooms {
    fn free(&self, at: u32, room: u32) -> bool {
        self.taken.iter().all(|(from, to)| at + room <= *from || *to <= at)
    }

    fn take(&mut self, at: u32, room: u32) {
        self.taken.push((at, at + room));
    }
}

impl Emitter<'_> {
    /// Fills a whole set of `block.len`.
    pub(super) fn set(self, block: &mut Block, step: &Step, following: Option<&Block>) {
        let form = form(step, block);
        let len = block.len.ms();
        let breaths = Breaths::of(form, len);
        let mut rooms = Rooms::default();
        start_tone(block);
        let phrase = |name: &str| step.technique.phrase(name, block.side);
        let script = &form.script;
        let words = [
            (phrase(&script.arrive), phrase(&script.breathe_in)),
            (phrase(&script.breathe_out), Message::new("say-last-breath")),
        ];
        let [(arrive, inward), (outward, last)] = words;
        rooms.take(0, AFTER_TONE_MS);
        if breaths.arrive_ms >= ARRIVE_MIN_MS {
            self.say(block, AFTER_TONE_MS, arrive, ARRIVE_MS);
            rooms.take(AFTER_TONE_MS, ARRIVE_MS);
        }
        self.notice(block, following, &mut rooms);
        ticks(block, len);
        // The first breath is for its own words.
        let breath = form.breath().0 + form.breath().1;
        self.time_left(block, breaths.arrive_ms + breath.ms(), &mut rooms);
        // Later on, who moves isn't any more where those words say that one is.
        let ins = if form.moves() { 1 } else { usize::MAX };
        let first_in = breaths.starts(Half::In).next();
        if let Some(at) = breaths.starts(Half::In).take(ins).find(|at| rooms.free(*at, HALF_MS)) {
            self.say_if_room(block, at, inward, HALF_MS);
            rooms.take(at, HALF_MS);
        }
        if let Some(at) = breaths.starts(Half::Out).find(|at| rooms.free(*at, HALF_MS)) {
            self.say_if_room(block, at, outward, HALF_MS);
            rooms.take(at, HALF_MS);
        }
        if step.technique.pressed() {
            self.window(block, &breaths, &mut rooms);
        }
        let last_in = breaths.starts(Half::In).last().filter(|at| Some(*at) != first_in);
        if let Some(at) = last_in
            && rooms.free(at, LAST_BREATH_MS)
        {
            self.say_if_room(block, at, last, LAST_BREATH_MS);
            rooms.take(at, LAST_BREATH_MS);
        }
        self.reminders(block, step, &breaths, &mut rooms);
        Self::half_way(block, &rooms);
        breathe_and_move(self, block, form, &breaths);
    }

    /// What comes after the set, in time to be ready for it.
    fn notice(self, block: &mut Block, following: Option<&Block>, rooms: &mut Rooms) {
        let len = block.len.ms();
        let next = following.and_then(|block| self.next(block));
        let (before_end, message, room) = match (following.map(|block| block.kind), next) {
            (Some(BlockKind::Rest), _) => (5_500, Message::new("say-then-rest"), THEN_MS),
            (Some(BlockKind::Switch), _) => (5_500, Message::new("say-then-switch"), THEN_MS),
            (Some(BlockKind::Leave), _) => (5_500, Message::new("say-then-off"), THEN_MS),
            (Some(BlockKind::Enter(_)), Some(next)) => (7_000, next, NEXT_MS),
            (_, _) => (5_500, Message::new("say-then-on"), THEN_MS),
        };
        let at = len.saturating_sub(before_end);
        self.say(block, at, message, room);
        rooms.take(at, before_end);
    }

    /// At each multiple of [`LEFT_EVERY_SECS`] that is left, from `from_ms` on; and first of all
    /// before that much is gone, at a round number, so that nobody waits longer to hear how long it
    /// still takes. The first one may come within the first breath, but never before it.
    fn time_left(self, block: &mut Block, from_ms: u32, rooms: &mut Rooms) {
        let len = block.len.ms();
        if len < LEFT_FROM_MS {
            return;
        }
        let every = LEFT_EVERY_SECS * 1000;
        let left = (1..).map(|times| times * every).take_while(|left| *left < len);
        let step = if len <= LEFT_FINE_MAX_MS { LEFT_STEP_MS.0 } else { LEFT_STEP_MS.1 };
        let first = len.saturating_sub(len.saturating_sub(every).next_multiple_of(step));
        let marks = left.map(|left| len - left).filter(|at| *at >= from_ms);
        for at in core::iter::once(first).chain(marks) {
            let known = rooms.told.iter().any(|told| told.abs_diff(at) < LEFT_APART_MS);
            if !known && rooms.free(at, LEFT_MS) {
                let secs = (len - at) / 1000;
                self.say(block, at, Message::new("left").number("seconds", secs), LEFT_MS);
                rooms.take(at, LEFT_MS);
                rooms.told.push(at);
            }
        }
    }

    /// A tone half way, in every set, so that who hears nothing but tones knows it too: where no
    /// words are said.
    fn half_way(block: &mut Block, rooms: &Rooms) {
        let half = block.len.ms() / 2;
        let near = half.saturating_sub(HALF_OFF_MS)..=half + HALF_OFF_MS;
        let quiet = near.step_by(HALF_STEP_MS).filter(|at| rooms.free(*at, TONE_MS));
        let at = quiet.min_by_key(|at| at.abs_diff(half)).unwrap_or(half);
        block.push(at, TONE_MS, CueKind::Tone(Tone::Half));
    }

    fn window(self, block: &mut Block, breaths: &Breaths, rooms: &mut Rooms) {
        let opens = breaths.starts(Half::In).skip(1).find(|at| rooms.free(*at, STAY_MS));
        if let Some(at) = opens {
            let window = WINDOW_MS.min(block.len.ms() - at);
            block.push(at, window, CueKind::Tone(Tone::Window));
            self.say_if_room(block, at, Message::new("say-stay-or-move"), STAY_MS);
            rooms.take(at, STAY_MS);
        }
    }

    fn reminders(self, block: &mut Block, step: &Step, breaths: &Breaths, rooms: &mut Rooms) {
        let form = form(step, block);
        let quiet = if form.moves() { 0 } else { STILL_QUIET_MS };
        // The second set begins with another reminder than the first.
        let names = form.script.reminders.iter().cycle();
        let mut names = names.skip(block.set.saturating_sub(1) as usize);
        for at in breaths.starts(Half::In).skip(1) {
            if !rooms.free(at.saturating_sub(quiet), REMINDER_MS + 2 * quiet) {
                continue;
            }
            let Some(name) = names.next() else { return };
            self.say_if_room(block, at, step.technique.phrase(name, block.side), REMINDER_MS);
            rooms.take(at, REMINDER_MS);
        }
    }
}

fn breathe_and_move(emitter: Emitter<'_>, block: &mut Block, form: &LevelForm, breaths: &Breaths) {
    let poses = &form.poses;
    emitter.pose(block, 0, breaths.arrive_ms, &poses.rest, &poses.rest);
    for &(at, half, len) in &breaths.halves {
        block.push_breath(at, half, len);
        let (from, to) = match (form.movement, half) {
            (Movement::Still, _) => (&poses.rest, &poses.rest),
            (Movement::Passes { moves_on: MovesOn::In, .. }, Half::In)
            | (Movement::Passes { moves_on: MovesOn::Out, .. }, Half::Out) => {
                (&poses.rest, &poses.end)
            }
            (Movement::Passes { moves_on: MovesOn::Out, .. }, Half::In)
                if at == breaths.arrive_ms =>
            {
                (&poses.rest, &poses.rest)
            }
            (Movement::Passes { .. }, Half::In | Half::Out) => (&poses.end, &poses.rest),
        };
        emitter.pose(block, at, len.ms(), from, to);
    }
}
