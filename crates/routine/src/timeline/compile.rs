//! A checked routine and a voice's lengths → a timeline, or every phrase that doesn't fit.

use alloc::string::ToString;
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::cell::RefCell;

use super::amend::every_amendment;
use super::emit::{Emitter, Voice};
use super::outline::outline;
use super::slots::GAP_MS;
use super::{Block, Timeline};
use crate::{Fault, Lengths, Map, Message, Routine, SessionTime, Span};

/// A phrase that a session may say, and the longest that it may take.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Phrase {
    /// The words.
    pub message: Message,
    /// The longest that its full or short form may take.
    pub slot: Span,
}

/// Every phrase that `routine` may say, played as it is or amended in any way.
pub fn phrases(routine: &Routine) -> Vec<Phrase> {
    let asked = RefCell::new(Map::new());
    let emitter = Emitter { routine, voice: Voice::Asking(&asked) };
    let blocks = fill_all(emitter, outline(routine));
    every_amendment(emitter, &blocks);
    let phrase = |(message, room): (Message, u32)| Phrase {
        message,
        slot: Span::from_ms(room.saturating_sub(GAP_MS)),
    };
    asked.into_inner().into_iter().map(phrase).collect()
}

/// Gives every cue of `routine` its time.
///
/// # Errors
/// Each phrase that `lengths` lacks or that is too long for its time, even in its short form.
pub fn compile(routine: &Routine, lengths: &Lengths) -> Result<Timeline, Vec<Fault>> {
    let faults: Vec<Fault> =
        phrases(routine).into_iter().filter_map(|phrase| unfit(&phrase, lengths)).collect();
    if !faults.is_empty() {
        return Err(faults);
    }
    let emitter = Emitter { routine, voice: Voice::Of(lengths) };
    Ok(Timeline {
        blocks: fill_all(emitter, outline(routine)),
        routine: Arc::new(routine.clone()),
        changed_from: SessionTime::ZERO,
    })
}

fn fill_all(emitter: Emitter<'_>, blocks: Vec<Block>) -> Vec<Block> {
    let following: Vec<Option<Block>> = blocks.iter().skip(1).cloned().map(Some).collect();
    let following = following.into_iter().chain([None]);
    blocks
        .into_iter()
        .zip(following)
        .map(|(block, following)| emitter.fill(block, following.as_ref()))
        .collect()
}

fn unfit(phrase: &Phrase, lengths: &Lengths) -> Option<Fault> {
    let Some(length) = lengths.of(&phrase.message) else {
        return Some(Fault::PhraseMissing { phrase: phrase.message.to_string() });
    };
    let shortest = length.short.map_or(length.full, |short| short.min(length.full));
    (shortest > phrase.slot).then(|| Fault::PhraseTooLong {
        phrase: phrase.message.to_string(),
        ms: shortest.ms(),
        slot_ms: phrase.slot.ms(),
    })
}
