//! Rendering a slice is slicing the render, at any cuts.

use std::sync::LazyLock;

use proptest::prelude::*;
use sound::{Sample, Score};

use crate::guide::{timeline, whole};

static SCORE: LazyLock<Score> = LazyLock::new(|| Score::of(&timeline("five")));
static WHOLE: LazyLock<Vec<i16>> = LazyLock::new(|| whole(&SCORE));

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_slice_is_a_slice(from in 0..WHOLE.len(), len in 0_usize..30_000) {
        let end = (from + len).min(WHOLE.len());
        let mut slice = vec![0; end - from];
        SCORE.render(Sample::new(from as u64), &mut slice);
        prop_assert!(slice == WHOLE[from..end]);
    }

    #[test]
    fn pieces_make_the_whole(from in 0..WHOLE.len() - 60_000, cuts in prop::collection::vec(1_usize..5_000, 1..12)) {
        let mut at = from;
        for len in cuts {
            let mut piece = vec![1; len];
            SCORE.render(Sample::new(at as u64), &mut piece);
            prop_assert!(piece == WHOLE[at..at + len]);
            at += len;
        }
    }
}

#[test]
fn single_samples_around_every_event_are_those_of_the_whole() {
    let words = SCORE.words().iter().flat_map(|word| [word.at.start, word.at.end]);
    let notes = SCORE.notes().iter().flat_map(|note| [note.start, note.end()]);
    for edge in words.chain(notes) {
        for at in edge.index().saturating_sub(1)..=edge.index() + 1 {
            let mut sample = [0];
            SCORE.render(Sample::new(at), &mut sample);
            let expected = WHOLE.get(at as usize).copied().unwrap_or(0);
            assert_eq!(sample, [expected], "sample {at}");
        }
    }
}

#[test]
fn after_the_end_is_silence() {
    let mut after = [1; 100];
    SCORE.render(Sample::new(SCORE.samples() - 50), &mut after);
    assert_eq!(after[50..], [0; 50]);
    SCORE.render(Sample::new(u64::MAX - 200), &mut after);
    assert_eq!(after, [0; 100]);
}
