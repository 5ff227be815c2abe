//! Words laid over what goes on: the last ones once more, and those on what is felt. In a set they take
//! no time of their own, but a place where nothing is said that can't be done without.

use super::emit::Emitter;
use super::slots::{GAP_MS, TOLD_MS};
use super::splice::Cut;
use super::{Block, BlockKind, Cue, CueKind, Interlude, Timeline};
use crate::{LevelForm, Message, SessionTime, Span};

/// The last words once more: in a set where there is room ahead, else from where they began.
/// With the moment at which they begin.
pub(super) fn again(timeline: &Timeline, at: SessionTime) -> Option<(SessionTime, Timeline)> {
    let cut = Cut::at_turn(timeline, at)?;
    let breathes = cut.block.cues.iter().any(|cue| matches!(cue.kind, CueKind::Breath(_)));
    let said = cut.block.cues.iter().rev().find(|cue| cue.at <= at && cue.said().is_some())?;
    if !breathes {
        let (before, mut interlude, len_ms) = cut.interlude(Interlude::Again);
        interlude.len = Span::from_ms(len_ms);
        let blocks = cut.head().into_iter().chain([before, interlude, cut.rest()]);
        return Some((cut.join, cut.joined(blocks.chain(cut.tail().iter().cloned()))));
    }
    let turn = turn_with_room(&cut, said.len + Span::from_ms(GAP_MS))?;
    Some((turn, said_over(&cut, turn, said.clone())))
}

/// The first breath turn ahead from which `room` is left for words: where others are, they can be
/// done without.
fn turn_with_room(cut: &Cut<'_>, room: Span) -> Option<SessionTime> {
    let needed = |cue: &&Cue| !matches!(cue.kind, CueKind::Say { optional: true, .. });
    let turns = cut.block.cues.iter().filter(|cue| matches!(cue.kind, CueKind::Breath(_)));
    turns.map(|cue| cue.at).find(|turn| {
        let free = !cut.block.cues.iter().filter(needed).any(|cue| says_in(cue, *turn, room));
        *turn >= cut.join && *turn + room <= cut.block.end() && free
    })
}

fn says_in(cue: &Cue, from: SessionTime, room: Span) -> bool {
    cue.said().is_some() && cue.at < from + room && from < cue.end()
}

/// `words` said at `turn`, instead of what would be said meanwhile.
fn said_over(cut: &Cut<'_>, turn: SessionTime, words: Cue) -> Timeline {
    let room = words.len + Span::from_ms(GAP_MS);
    let mut block = cut.block.clone();
    let changed_from =
        block.cues.iter().filter(|cue| says_in(cue, turn, room)).map(|cue| cue.at).min();
    block.cues.retain(|cue| !says_in(cue, turn, room));
    block.cues.push(Cue { at: turn, ..words });
    let mut amended = cut.timeline.clone();
    amended.blocks[cut.index] = block.in_order();
    amended.changed_from = changed_from.map_or(turn, |from| from.min(turn));
    amended
}

/// Whether something moves in `block`, so that it has a tempo.
pub(super) fn moves_in(timeline: &Timeline, block: &Block) -> bool {
    let form = block.form_of(&timeline.routine);
    block.kind == BlockKind::Set && form.is_some_and(LevelForm::moves)
}

/// Words on what is felt that would come later than this aren't said, in milliseconds. Source: our
/// choice: by then it may have changed.
const TOLD_WAIT_MS: u32 = 12_000;

/// Where words on what is felt would be said, soon: the same in every voice.
pub(super) fn told_turn(timeline: &Timeline, at: SessionTime) -> Option<SessionTime> {
    let turn = turn_with_room(&Cut::at_turn(timeline, at)?, Span::from_ms(TOLD_MS))?;
    (turn.since(at).ms() <= TOLD_WAIT_MS).then_some(turn)
}

pub(super) fn told(
    emitter: Emitter<'_>,
    timeline: &Timeline,
    at: SessionTime,
    message: Message,
) -> Option<Timeline> {
    let turn = told_turn(timeline, at)?;
    let optional = false;
    let (form, len) = emitter.voice.form(&message, TOLD_MS);
    let words = Cue { at: turn, len, whole: len, kind: CueKind::Say { message, form, optional } };
    Some(said_over(&Cut::at_turn(timeline, at)?, turn, words))
}
