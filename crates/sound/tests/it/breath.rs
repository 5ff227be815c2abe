//! The bed leads the breath: it rises while breathing in and falls while breathing out, also under
//! words.

use routine::{CueKind, Half};
use sound::Score;

use crate::guide::{level_db, rendered, routines, timeline};

#[test]
fn rises_in_and_falls_out() {
    for id in routines() {
        let timeline = timeline(&id);
        let score = Score::of(&timeline);
        let mut seen = 0;
        for (_, cue) in timeline.cues() {
            let CueKind::Breath(half) = cue.kind else { continue };
            let (from, to) = (cue.at.ms(), cue.end().ms());
            // A tone's ring is no breath: the first second and the last are left out where one may
            // sound, and a quarter of the half is looked at on each side of its middle.
            let fifth = (to - from) / 5;
            let early = level_db(&rendered(&score, from + fifth, from + 2 * fifth));
            let late = level_db(&rendered(&score, to - 2 * fifth, to - fifth));
            if near_a_tone(&score, from, to) {
                continue;
            }
            let rise = match half {
                Half::In => late - early,
                Half::Out => early - late,
            };
            assert!(rise > 4.0, "{id}: {half:?} at {} rises by {rise:.1} dB", cue.at);
            seen += 1;
        }
        // A short routine has few breaths without a tone.
        let least = (timeline.span().secs() / 20).min(10);
        assert!(seen >= least, "{id}: only {seen} halves were looked at");
    }
}

/// Whether a note sounds in these milliseconds.
fn near_a_tone(score: &Score, from_ms: u32, to_ms: u32) -> bool {
    let ms = |sample: sound::Sample| sample.index() / 24;
    score
        .notes()
        .iter()
        .any(|note| ms(note.start) < u64::from(to_ms) && u64::from(from_ms) < ms(note.end()))
}

/// The level goes up (or down) all along, not only from end to end: no half has a plateau or a
/// dip of its own. Looked at where nobody speaks.
#[test]
fn is_felt_all_along() {
    let timeline = timeline("eight");
    let score = Score::of(&timeline);
    let speaks = |from: u32, to: u32| {
        timeline.cues().any(|(_, cue)| {
            // The bed is still coming back a while after words.
            cue.said().is_some() && cue.at.ms() < to && from < cue.end().ms() + 1_700
        })
    };
    let mut seen = 0;
    for (_, cue) in timeline.cues() {
        let CueKind::Breath(half) = cue.kind else { continue };
        let (from, to) = (cue.at.ms(), cue.end().ms());
        if speaks(from, to) || near_a_tone(&score, from, to) {
            continue;
        }
        let quarter = (to - from) / 4;
        let levels: Vec<f64> = (0..4)
            .map(|i| level_db(&rendered(&score, from + i * quarter, from + (i + 1) * quarter)))
            .collect();
        let right_way = levels.windows(2).all(|pair| match half {
            Half::In => pair[1] > pair[0] + 1.0,
            Half::Out => pair[1] < pair[0] - 1.0,
        });
        assert!(right_way, "{half:?} at {}: {levels:.1?}", cue.at);
        seen += 1;
    }
    assert!(seen >= 2, "only {seen} halves without words");
}

/// Breathing in is bright, breathing out is dark, at the same loudness: one knows which half it is
/// without having heard it begin.
#[test]
fn in_and_out_have_their_colour() {
    let timeline = timeline("five");
    let score = Score::of(&timeline);
    let brightness = |from: u32, to: u32| {
        let samples = rendered(&score, from, to);
        let steps: Vec<i16> =
            samples.windows(2).map(|pair| pair[1].wrapping_sub(pair[0])).collect();
        level_db(&steps) - level_db(&samples)
    };
    let mut seen = 0;
    for (_, cue) in timeline.cues() {
        let CueKind::Breath(Half::In) = cue.kind else { continue };
        let turn = cue.end().ms();
        if near_a_tone(&score, turn - 1_000, turn + 2_600) {
            continue;
        }
        let (inward, outward) =
            (brightness(turn - 1_000, turn), brightness(turn + 1_600, turn + 2_600));
        assert!(inward > outward + 3.0, "{}: {inward:.1} and {outward:.1} dB", cue.at);
        seen += 1;
    }
    assert!(seen >= 4, "only {seen} turns were looked at");
}
