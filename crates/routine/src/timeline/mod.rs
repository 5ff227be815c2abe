//! The timeline: every cue of a session at a fixed time.
//!
//! [`compile`] makes one from a routine, [`Timeline::amend`] is the only splice, and nobody else
//! computes a start time. The data's way: [`outline`] (which blocks, how long) → [`emit`] and
//! [`set`] (a block's cues) → [`Timeline`] → [`amend`].

mod amend;
mod block;
mod change;
mod compile;
mod cue;
mod emit;
pub(crate) mod outline;
mod over;
mod print;
mod reached;
mod set;
pub(crate) mod slots;
mod splice;

pub use block::{Block, BlockKind, Interlude};
pub use change::{Change, Spot, StopReason, Strength, Tempo};
pub use compile::{Phrase, compile, phrases};
pub use cue::{Cue, CueKind, Form, Half, Tone};

use alloc::sync::Arc;
use alloc::vec::Vec;

use crate::{Routine, SessionTime, Span};

/// Every cue of a session at a fixed time, in blocks that follow one another without a gap.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Timeline {
    routine: Arc<Routine>,
    blocks: Vec<Block>,
    changed_from: SessionTime,
}

impl Timeline {
    /// The routine it was compiled from.
    pub fn routine(&self) -> &Arc<Routine> {
        &self.routine
    }

    /// Its blocks in order. Never empty.
    pub fn blocks(&self) -> &[Block] {
        &self.blocks
    }

    /// Every cue in the order of its start.
    pub fn cues(&self) -> impl Iterator<Item = (&Block, &Cue)> {
        self.blocks.iter().flat_map(|block| block.cues.iter().map(move |cue| (block, cue)))
    }

    /// How long it takes in all.
    pub fn span(&self) -> Span {
        self.end().since(SessionTime::ZERO)
    }

    /// The moment after the last cue.
    pub fn end(&self) -> SessionTime {
        self.blocks.last().map_or(SessionTime::ZERO, Block::end)
    }

    /// The first moment that the last amendment changed; the beginning for a fresh timeline.
    /// All cues that start before it, and all that ended by it, are as they were.
    pub fn changed_from(&self) -> SessionTime {
        self.changed_from
    }

    /// The block that plays at `at`; `None` from the end on.
    pub fn block_at(&self, at: SessionTime) -> Option<&Block> {
        self.index_at(at).and_then(|index| self.blocks.get(index))
    }

    /// The number of the block that plays at `at`; `None` from the end on.
    pub fn index_at(&self, at: SessionTime) -> Option<usize> {
        let index = self.blocks.partition_point(|block| block.end() <= at);
        (index < self.blocks.len()).then_some(index)
    }

    /// Time under pressure, holds and all.
    pub fn pressure(&self) -> Span {
        self.blocks.iter().filter(|block| block.presses(&self.routine)).map(Block::len).sum()
    }

    /// How many spots are stayed on.
    pub fn holds(&self) -> usize {
        let begins = |block: &&Block| {
            matches!(block.kind, BlockKind::Interlude(Interlude::Hold { longer: false, .. }))
                && block.played == Span::ZERO
        };
        self.blocks.iter().filter(begins).count()
    }
}
