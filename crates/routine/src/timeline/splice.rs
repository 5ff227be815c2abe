//! Cutting a timeline at a moment and putting it together again.

use alloc::vec::Vec;

use super::{Block, BlockKind, CueKind, Half, Interlude, Timeline};
use crate::SessionTime;

/// Where a change meets the timeline.
pub(super) struct Cut<'t> {
    pub(super) timeline: &'t Timeline,
    /// The number of the block that plays.
    pub(super) index: usize,
    /// The block that plays.
    pub(super) block: &'t Block,
    /// When the change was asked for.
    pub(super) at: SessionTime,
    /// When it takes hold.
    pub(super) join: SessionTime,
}

impl<'t> Cut<'t> {
    /// A cut that takes hold at the next breath turn at which nothing is being said; where nobody
    /// breathes in time, as soon as nothing is being said.
    pub(super) fn at_turn(timeline: &'t Timeline, at: SessionTime) -> Option<Cut<'t>> {
        let mut cut = Cut::at_once(timeline, at)?;
        let quiet = cut.said_at(at).map_or(at, |(_, end)| end);
        let breathes = |cue: &&super::Cue| matches!(cue.kind, CueKind::Breath(_));
        let mut turns = cut.block.cues.iter().filter(breathes).map(|cue| cue.at).peekable();
        let free = |turn: &SessionTime| *turn >= quiet && cut.said_over(*turn).is_none();
        let turn = match turns.peek() {
            None => quiet,
            Some(_) => turns.find(free).unwrap_or(cut.block.end()),
        };
        cut.join = turn.min(cut.block.end());
        Some(cut)
    }

    /// A cut that takes hold at once.
    pub(super) fn at_once(timeline: &'t Timeline, at: SessionTime) -> Option<Cut<'t>> {
        let index = timeline.index_at(at)?;
        let block = timeline.blocks.get(index)?;
        Some(Cut { timeline, index, block, at, join: at })
    }

    /// The words being said at `at`: when they began and when they end.
    fn said_at(&self, at: SessionTime) -> Option<(SessionTime, SessionTime)> {
        let said = self
            .block
            .cues
            .iter()
            .find(|cue| cue.said().is_some() && cue.at <= at && at < cue.end());
        said.map(|cue| (cue.at, cue.end()))
    }

    /// The words that would be cut in two at `turn`.
    fn said_over(&self, turn: SessionTime) -> Option<&super::Cue> {
        let said = |cue: &&super::Cue| cue.said().is_some();
        self.block.cues.iter().filter(said).find(|cue| cue.at < turn && turn < cue.end())
    }

    /// Where to take up the thread again: the breath, else the words, else the part that `at`
    /// fell in.
    pub(super) fn thread(&self) -> SessionTime {
        let begun = || self.block.cues.iter().rev().filter(|cue| cue.at <= self.at);
        // Words that are still being said as a breath begins would be cut in two.
        let said_into = |turn: SessionTime| {
            begun().any(|cue| cue.said().is_some() && cue.at < turn && turn < cue.end())
        };
        let breaths = || begun().filter(|cue| cue.kind == CueKind::Breath(Half::In));
        let breath = breaths().find(|cue| !said_into(cue.at));
        let words = || begun().find(|cue| cue.said().is_some());
        match (self.block.kind, breath) {
            (_, Some(breath)) => breath.at,
            // Before a set's first breath one is still arriving.
            (BlockKind::Set, None) => self.block.start,
            (_, None) => words().map_or(self.block.start, |cue| cue.at),
        }
    }

    /// All before the block that plays.
    pub(super) fn head(&self) -> Vec<Block> {
        self.timeline.blocks[..self.index].to_vec()
    }

    /// All after the block that plays.
    pub(super) fn tail(&self) -> &'t [Block] {
        &self.timeline.blocks[self.index + 1..]
    }

    /// The part that plays, and its number: where an interlude plays, the part that it leads back to.
    pub(super) fn part(&self) -> (usize, &'t Block) {
        let ahead = self.timeline.blocks.iter().enumerate().skip(self.index);
        let mut same_step = ahead.take_while(|(_, block)| block.step == self.block.step);
        let part = same_step.find(|(_, block)| !matches!(block.kind, BlockKind::Interlude(_)));
        part.unwrap_or((self.index, self.block))
    }

    /// The last set of the technique that plays, before the part that does.
    pub(super) fn last_set(&self) -> Option<&'t Block> {
        let (index, part) = self.part();
        let played = self.timeline.blocks[..index].iter().rev();
        let mut of_step = played.take_while(|block| block.step == part.step);
        of_step.find(|block| block.kind == BlockKind::Set)
    }

    /// All after the part that plays, wherever interludes cut it.
    pub(super) fn after_part(&self) -> &'t [Block] {
        let (index, part) = self.part();
        let tail = &self.timeline.blocks[index + 1..];
        let same = |block: &&Block| {
            (block.step, block.side, block.set) == (part.step, part.side, part.set)
                && (block.kind == part.kind || matches!(block.kind, BlockKind::Interlude(_)))
        };
        &tail[tail.iter().take_while(same).count()..]
    }

    /// What was played of the block until the cut takes hold.
    pub(super) fn played(&self) -> Block {
        self.block.cut(self.join).0
    }

    /// What was played before the thread is taken up again, and an interlude that begins with
    /// what was played of the thread; `at_ms` of the interlude the person's wish takes hold.
    pub(super) fn interlude(&self, kind: Interlude) -> (Block, Block, u32) {
        let from = self.thread();
        let (before, after) = self.block.cut(from);
        let mut interlude = self.block.like(BlockKind::Interlude(kind), from);
        interlude.cues = after.cut(self.join).0.cues;
        (before, interlude, self.join.since(from).ms())
    }

    /// The block from the thread on, to be played after an interlude.
    pub(super) fn rest(&self) -> Block {
        self.block.cut(self.thread()).1
    }

    /// The timeline made of `blocks`, each moved to the end of the one before it.
    pub(super) fn joined(&self, blocks: impl IntoIterator<Item = Block>) -> Timeline {
        let mut end = SessionTime::ZERO;
        let mut joined = Vec::new();
        for block in blocks {
            if block.is_empty() {
                continue;
            }
            let block = if block.start == end { block } else { block.moved_to(end) };
            end = block.end();
            joined.push(block);
        }
        Timeline { routine: self.timeline.routine.clone(), blocks: joined, changed_from: self.join }
    }
}
