//! Chapters of a track: one for each technique and side, and one each for what comes before the
//! first and after the last.

use library::Words;
use routine::{Block, Message, SessionTime, Timeline};

use super::Chapter;

/// The chapters of `timeline`, the first one at its beginning.
pub(crate) fn chapters(timeline: &Timeline, words: &Words) -> Vec<Chapter> {
    let mut chapters: Vec<Chapter> = Vec::new();
    for block in timeline.blocks() {
        let title = title(block, timeline, words);
        if chapters.last().is_none_or(|last| last.title != title) {
            chapters.push(Chapter { at: block.start, title });
        }
    }
    chapters
}

fn title(block: &Block, timeline: &Timeline, words: &Words) -> String {
    let Some(step) = block.step_of(timeline.routine()) else {
        let begins = block.start == SessionTime::ZERO;
        return words.text(&Message::new(if begins { "track-begin" } else { "track-end" }));
    };
    let name = words.text(&step.technique.name());
    match block.side {
        None => name,
        Some(side) => {
            format!("{name} · {}", words.text(&Message::new(format!("side-{}", side.key()))))
        }
    }
}
