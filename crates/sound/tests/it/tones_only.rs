//! Somebody who wants no words and hears nothing but tones: from the struck notes alone they can
//! always tell that it starts, when half is over, the last three seconds, that sides change, that a
//! stay begins and ends, and that it stops. A law over all techniques, levels, sides and presses.
//!
//! The captions still have all words: they come from the same timeline.

use proptest::prelude::*;
use routine::{Block, BlockKind, CueKind, Interlude, SessionTime, Span, Step, Timeline, Tone};
use session::{Input, Session};
use sound::{Note, Score};

use crate::guide::{timeline, whole};
use crate::listener::{any_lengths, any_press, any_routine, press_all};

/// How far from the middle of a set the tone half way may be, in milliseconds. Source: our choice;
/// one half of a slow breath.
const HALF_MS: u32 = 5_000;

/// What a listener takes struck notes for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Heard {
    Tone(Tone),
    Tick,
}

/// The notes of each tone, as the family is told to people: milliseconds after the first, and how
/// many semitones above A4.
const FAMILY: [(Heard, &[(u64, i32)]); 10] = [
    (Heard::Tick, &[(0, 12)]),
    (Heard::Tone(Tone::Start), &[(0, 5), (190, 12)]),
    (Heard::Tone(Tone::Half), &[(0, 12), (170, 9), (340, 12)]),
    (Heard::Tone(Tone::End), &[(0, 12), (190, 5)]),
    (Heard::Tone(Tone::Switch), &[(0, 9), (170, 12), (340, 9)]),
    (Heard::Tone(Tone::Window), &[(0, 7), (240, 7)]),
    (Heard::Tone(Tone::HoldBegins), &[(0, -7), (0, 0)]),
    (Heard::Tone(Tone::HoldEnds), &[(0, -7), (160, 0), (320, 5)]),
    (Heard::Tone(Tone::Stop), &[(0, 0), (260, -3), (520, -7)]),
    (Heard::Tone(Tone::Finish), &[(0, 5), (150, 9), (300, 12), (450, 17)]),
];

fn semitone(note: &Note) -> i32 {
    (12.0 * (f64::from(note.partials[0].hz) / 440.0).log2()).round() as i32
}

/// What is heard of a score, and when, in milliseconds. Notes that are no tone of the family are a
/// failure, and so is one that could be two.
fn heard(score: &Score) -> Result<Vec<(u32, Heard)>, TestCaseError> {
    let notes: Vec<(u64, i32)> =
        score.notes().iter().map(|note| (note.start.index() / 24, semitone(note))).collect();
    let mut left = notes;
    let mut found = Vec::new();
    while let Some((at, _)) = left.first().copied() {
        let strikes = |family: &[(u64, i32)]| -> Option<Vec<usize>> {
            let mut places = Vec::new();
            for (after, pitch) in family {
                let is = |(i, note): &(usize, &(u64, i32))| {
                    !places.contains(i) && **note == (at + after, *pitch)
                };
                places.push(left.iter().enumerate().find(is)?.0);
            }
            Some(places)
        };
        let all = FAMILY.iter().filter_map(|(heard, family)| Some((*heard, strikes(family)?)));
        // A tick is the note that is left when it belongs to nothing longer.
        let longest = all.max_by_key(|(_, places)| places.len());
        let Some((what, mut places)) = longest else {
            return Err(TestCaseError::fail(format!("a strange note at {at} ms")));
        };
        places.sort_unstable();
        places.iter().rev().for_each(|place| {
            left.remove(*place);
        });
        found.push((at as u32, what));
    }
    Ok(found)
}

/// How long the whole of a block is that may be played in parts, in seconds.
fn whole_secs(block: &Block, step: Option<&Step>) -> Option<u32> {
    let step = step?;
    let form = step.technique.form_at_most(block.level.unwrap_or(step.level));
    match block.kind {
        BlockKind::Rest => Some(10),
        BlockKind::Leave => Some(form.script().leave_secs),
        BlockKind::Switch => Some(form.script().switch_secs),
        BlockKind::Safety
        | BlockKind::Enter(_)
        | BlockKind::Set
        | BlockKind::Interlude(_)
        | BlockKind::Rise
        | BlockKind::Close
        | BlockKind::Stop(_) => None,
    }
}

fn check(timeline: &Timeline) -> Result<(), TestCaseError> {
    let score = Score::of(timeline).in_tones();
    prop_assert!(score.words().is_empty());
    let heard = heard(&score)?;
    let at = |wanted: u32, what: Heard| heard.contains(&(wanted, what));
    for (i, block) in timeline.blocks().iter().enumerate() {
        let (start, end) = (block.start.ms(), block.end().ms());
        let about =
            |what: &str| format!("{what} of {} at {}\n{timeline}", block.kind.key(), block.start);
        let step = block.step_of(timeline.routine());
        let next = timeline.blocks().get(i + 1).map(|next| next.kind);
        let cut = matches!(next, None | Some(BlockKind::Interlude(_) | BlockKind::Stop(_)));
        match block.kind {
            BlockKind::Set => {
                let len = step.map_or(Span::ZERO, |step| Span::from_secs(step.secs));
                // What goes on after an interlude began, and may have been half over, before it.
                if block.len() == len {
                    prop_assert!(at(start, Heard::Tone(Tone::Start)), "{}", about("start"));
                    let half = start + len.ms() / 2;
                    let is_half = |(at, what): &&(u32, Heard)| {
                        *what == Heard::Tone(Tone::Half) && at.abs_diff(half) <= HALF_MS
                    };
                    prop_assert_eq!(heard.iter().filter(is_half).count(), 1, "{}", about("half"));
                }
                if !cut && block.completes(len) {
                    for left in 1..=3 {
                        let tick = at(end - left * 1_000, Heard::Tick);
                        prop_assert!(tick, "{}", about("the last seconds"));
                    }
                }
            }
            BlockKind::Rest | BlockKind::Leave | BlockKind::Switch => {
                let tone = if block.kind == BlockKind::Switch { Tone::Switch } else { Tone::End };
                // What is left of one after a pause began before it.
                let left = whole_secs(block, step).is_some_and(|secs| block.len().secs() < secs);
                prop_assert!(left || at(start, Heard::Tone(tone)), "{}", about("the tone"));
            }
            BlockKind::Interlude(Interlude::Hold { .. }) => {
                let of = |tone| {
                    let tone = |cue: &&routine::Cue| cue.kind == CueKind::Tone(tone);
                    block.cues().iter().find(tone).map(|cue| cue.at.ms())
                };
                if let Some(begins) = of(Tone::HoldBegins) {
                    prop_assert!(at(begins, Heard::Tone(Tone::HoldBegins)), "{}", about("stay"));
                }
                if let Some(ends) = of(Tone::HoldEnds) {
                    prop_assert!(at(ends, Heard::Tone(Tone::HoldEnds)), "{}", about("stay"));
                    prop_assert_eq!(ends, end - 600, "{}", about("a stay's end"));
                }
                // What was pressed in it ends it; else the set goes on.
                let goes_on = next == Some(BlockKind::Set);
                prop_assert!(!goes_on || of(Tone::HoldEnds).is_some(), "{}", about("its end"));
            }
            BlockKind::Stop(_) => {
                prop_assert!(at(start, Heard::Tone(Tone::Stop)), "{}", about("stop"));
            }
            BlockKind::Safety
            | BlockKind::Enter(_)
            | BlockKind::Interlude(
                Interlude::Resume | Interlude::Back | Interlude::Again | Interlude::Change,
            )
            | BlockKind::Rise
            | BlockKind::Close => {}
        }
    }
    let last = heard.last().map(|(_, what)| *what);
    prop_assert_eq!(
        last,
        Some(Heard::Tone(Tone::Finish)),
        "it ends with its last tone\n{}",
        timeline
    );
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn who_only_hears_tones_can_always_tell(
        routine in any_routine(),
        presses in prop::collection::vec((0..60_000_u32, any_press()), 0..6),
        stop in prop::option::of(0..200_000_u32),
    ) {
        let lengths = any_lengths(&routine, false);
        let mut session = Session::new(&routine, lengths).expect("a covered routine");
        session.handle(SessionTime::ZERO, &Input::Ready);
        check(session.timeline())?;
        press_all(&mut session, &presses, stop);
        check(session.timeline())?;
    }
}

/// Where nobody speaks, the bed steps back for nobody.
#[test]
fn the_bed_doesnt_step_back_for_words_that_nobody_says() {
    let timeline = timeline("five");
    let (tones, silent) = (Score::of(&timeline).in_tones(), Score::of(&timeline));
    let (tones, silent) = (whole(&tones), whole(&silent));
    let loud = |samples: &[i16]| samples.iter().map(|x| f64::from(*x).powi(2)).sum::<f64>();
    assert!(loud(&tones) > loud(&silent) * 1.05);
}
