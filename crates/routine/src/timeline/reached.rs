//! How far somebody has got into place: what was asked of them so far says it, since nobody is
//! seen. A way off is told only to who is on the roller.

use super::emit::form;
use super::splice::Cut;
use super::{Block, BlockKind};
use crate::{Routine, Step};

/// How far somebody has got into a technique's place when a change takes hold.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Reached {
    /// Nothing was asked of them yet: they heard what comes.
    Nothing,
    /// They are down beside the roller.
    Beside,
    /// The roller carries or may carry some of them.
    On,
}

/// How many phrases of a way in on the floor are about getting down beside the roller. Source: our
/// choice; every technique's first says where to sit or lie, and its second moves onto the roller.
/// At the wall the roller is held with the back from the first one on.
const BESIDE_PHRASES: usize = 1;

/// Which part of a way in told in one phrase has to be heard before anybody is taken to be on the
/// roller: one half. Source: our choice; sitting down takes about as long, and who then says skip
/// lies down no more.
const BRIEF_DOWN_SHARE: u32 = 2;

impl Cut<'_> {
    /// How far somebody has got into the place of the technique that plays.
    pub(super) fn reached(&self) -> Reached {
        let routine = &self.timeline.routine;
        let Some(step) = self.block.step_of(routine) else { return Reached::Nothing };
        let played = self.timeline.blocks[..=self.index].iter().rev();
        let mut furthest = Reached::Nothing;
        for block in played.take_while(|block| block.step == self.block.step) {
            if !on_the_way_in(block) {
                return Reached::On; // what isn't the way in comes after it
            }
            furthest = furthest.max(self.reached_in(block, step));
        }
        furthest
    }

    /// Whether somebody is down on the floor, or on their way down.
    pub(super) fn is_down(&self) -> bool {
        let routine: &Routine = &self.timeline.routine;
        if self.block.kind == BlockKind::Rise {
            return true; // not up yet
        }
        for block in self.timeline.blocks[..=self.index].iter().rev() {
            if block.kind == BlockKind::Rise {
                return false;
            }
            let Some(step) = block.step_of(routine) else { continue };
            let begun = !on_the_way_in(block) || self.reached_in(block, step) > Reached::Nothing;
            if begun {
                return form(step, block).position.on_floor();
            }
        }
        false
    }

    /// How far `block`, on the way in, has brought somebody.
    fn reached_in(&self, block: &Block, step: &Step) -> Reached {
        let form = form(step, block);
        let (script, technique) = (&form.script, &step.technique);
        let phrase = |name: &str| technique.phrase(name, block.side);
        let stays =
            |cue: &&super::Cue| cue.at < self.join && (cue.at < self.at || cue.end() <= self.join);
        let said = block.cues.iter().filter(stays);
        let said = said.filter_map(|cue| cue.said().map(|message| (cue, message)));
        let asked = said.filter_map(|(cue, message)| {
            if *message == phrase(&script.brief) {
                let down = self.at.since(cue.at).ms() * BRIEF_DOWN_SHARE >= cue.len.ms();
                return Some(if down { script.enter.len() } else { 1 });
            }
            script.enter.iter().position(|name| *message == phrase(name)).map(|i| i + 1)
        });
        let beside = if form.position.on_floor() { BESIDE_PHRASES } else { 0 };
        match asked.max() {
            None => Reached::Nothing,
            Some(asked) if asked <= beside && asked < script.enter.len() => Reached::Beside,
            Some(_) => Reached::On,
        }
    }
}

/// Whether a block is a technique's way in, or was put into it.
fn on_the_way_in(block: &Block) -> bool {
    match block.kind {
        BlockKind::Enter(_) => true,
        BlockKind::Interlude(_) => block.set == 0,
        BlockKind::Safety
        | BlockKind::Set
        | BlockKind::Rest
        | BlockKind::Switch
        | BlockKind::Leave
        | BlockKind::Rise
        | BlockKind::Close
        | BlockKind::Stop(_) => false,
    }
}
