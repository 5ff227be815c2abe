//! Which blocks a routine has and how long each takes: the same in every voice.

use alloc::vec::Vec;

use super::slots::{CLOSE_BLOCK_MS, REST_BLOCK_MS, RISE_BLOCK_MS, SAFETY_BLOCK_MS};
use super::{Block, BlockKind};
use crate::limits::ENTER_BRIEF_SECS;
use crate::{Enter, Level, Routine, SessionTime, Side, Span, Step};

/// The blocks of `routine` in order, without cues.
pub(crate) fn outline(routine: &Routine) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    push(&mut blocks, BlockKind::Safety, None, None, 0, Span::from_ms(SAFETY_BLOCK_MS));
    for (i, step) in routine.steps().iter().enumerate() {
        of_step(&mut blocks, i, step);
    }
    let lying = routine.steps().last().is_some_and(|step| step.form().position.on_floor());
    if lying {
        push(&mut blocks, BlockKind::Rise, None, None, 0, Span::from_ms(RISE_BLOCK_MS));
    }
    push(&mut blocks, BlockKind::Close, None, None, 0, Span::from_ms(CLOSE_BLOCK_MS));
    blocks
}

/// How long a routine takes in all.
pub(crate) fn span(routine: &Routine) -> Span {
    outline(routine).iter().map(Block::len).sum()
}

/// How long `step` takes by itself: the way in, its sets with what lies between, the way off.
pub(crate) fn span_of(step: &Step) -> Span {
    let mut ms = 0;
    parts(step, |_, _, _, len| ms += len.ms());
    Span::from_ms(ms)
}

fn of_step(blocks: &mut Vec<Block>, i: usize, step: &Step) {
    let at = Some((i, step.form().level));
    parts(step, |kind, side, set, len| push(blocks, kind, at, side, set, len));
}

/// Tells `each` the blocks of `step` in order: kind, side, set, length.
fn parts(step: &Step, mut each: impl FnMut(BlockKind, Option<Side>, u32, Span)) {
    let level = step.form().level;
    let enter = BlockKind::Enter(step.enter);
    each(enter, step.sides().next().flatten(), 0, length(step, level, enter));
    for (turn, side) in step.sides().enumerate() {
        if turn > 0 {
            each(BlockKind::Switch, side, 0, length(step, level, BlockKind::Switch));
        }
        for set in 1..=step.sets {
            if set > 1 {
                each(BlockKind::Rest, side, set, Span::from_ms(REST_BLOCK_MS));
            }
            each(BlockKind::Set, side, set, Span::from_secs(step.secs));
        }
    }
    if has_leave(step, level) {
        let last = step.sides().last().flatten();
        each(BlockKind::Leave, last, 0, length(step, level, BlockKind::Leave));
    }
}

/// Whether one has to come off. Still work without words for it ends by itself.
pub(crate) fn has_leave(step: &Step, level: Level) -> bool {
    !step.technique.form_at_most(level).script.leave.is_empty()
}

/// How long a block of this kind takes in this step at this level.
pub(crate) fn length(step: &Step, level: Level, kind: BlockKind) -> Span {
    let script = &step.technique.form_at_most(level).script;
    match kind {
        BlockKind::Enter(Enter::Full) => Span::from_secs(script.enter_secs),
        BlockKind::Enter(Enter::Brief) => Span::from_secs(ENTER_BRIEF_SECS),
        BlockKind::Switch => Span::from_secs(script.switch_secs),
        BlockKind::Leave => Span::from_secs(script.leave_secs),
        BlockKind::Set => Span::from_secs(step.secs),
        BlockKind::Rest => Span::from_ms(REST_BLOCK_MS),
        BlockKind::Safety
        | BlockKind::Interlude(_)
        | BlockKind::Rise
        | BlockKind::Close
        | BlockKind::Stop(_) => Span::ZERO,
    }
}

fn push(
    blocks: &mut Vec<Block>,
    kind: BlockKind,
    at: Option<(usize, Level)>,
    side: Option<Side>,
    set: u32,
    len: Span,
) {
    let start = blocks.last().map_or(SessionTime::ZERO, Block::end);
    blocks.push(Block {
        kind,
        step: at.map(|(step, _)| step),
        level: at.map(|(_, level)| level),
        side,
        set,
        start,
        len,
        played: Span::ZERO,
        cues: Vec::new(),
    });
}
