//! For two loudspeakers: what belongs to a side leans to it, nothing else does, and one ear alone
//! misses nothing.

use std::sync::LazyLock;

use expect_test::expect;
use proptest::prelude::*;
use routine::{Change, SessionTime, Side};
use sound::{Frame, Sample, Score};

use crate::guide::{VOICE, fnv, fractions, level_db, spoken, timeline_in_voice, whole};

static SCORE: LazyLock<Score> = LazyLock::new(|| spoken("ten"));
static WHOLE: LazyLock<Vec<[i16; 2]>> = LazyLock::new(|| frames(&SCORE));

fn frames(score: &Score) -> Vec<[i16; 2]> {
    let mut frames = vec![[0; 2]; score.samples() as usize];
    score.render(Sample::ZERO, &mut frames);
    frames
}

/// Both channels are equally loud, but for what is bent near the ceiling, around what one alone
/// would play.
#[test]
fn the_mean_of_both_is_the_track_for_one() {
    for ([left, right], one) in WHOLE.iter().zip(whole(&SCORE)) {
        let mean = (i32::from(*left) + i32::from(*right)) / 2;
        let loud = left.unsigned_abs().max(right.unsigned_abs()) > 19_600;
        assert!(loud || (mean - i32::from(one)).abs() <= 1, "{left}, {right}: {mean}, not {one}");
    }
}

/// Each tone of a side is louder there by 9.5 dB, and each word by 2.6 dB; the bed over it is the
/// same on both; what belongs to no side is the same to the sample.
#[test]
fn what_belongs_to_a_side_leans_to_it() {
    let silent = Score::of(&timeline_in_voice("ten")).in_tones();
    let tones = frames(&silent);
    let mut seen = [0; 3];
    for note in silent.notes() {
        let from = note.start.index() as usize;
        let part = &tones[from..from + 2_400];
        let of = |channel: usize| -> Vec<i16> { part.iter().map(|frame| frame[channel]).collect() };
        let more = level_db(&of(0)) - level_db(&of(1));
        let right = match note.side {
            Some(Side::Left) => more > 2.5,
            Some(Side::Right) => more < -2.5,
            None => part.iter().all(|[left, right]| left == right),
        };
        seen[note.side.map_or(2, |side| usize::from(side == Side::Right))] += 1;
        assert!(right, "{:?}: {more:.1} dB to the left at {from}", note.side);
    }
    assert!(seen.iter().all(|count| *count > 10), "{seen:?}");
    for word in SCORE.words() {
        let (from, to) = (word.at.start.index() as usize, word.at.end.index() as usize);
        let level = |channel: usize| {
            level_db(&WHOLE[from..to].iter().map(|frame| frame[channel]).collect::<Vec<_>>())
        };
        let more = level(0) - level(1);
        let right = match word.side {
            Some(Side::Left) => (1.0..4.0).contains(&more),
            Some(Side::Right) => (-4.0..-1.0).contains(&more),
            // A tone of the side before may still ring.
            None => more.abs() < 1.0,
        };
        assert!(right, "{} of {:?}: {more:.1} dB", word.message, word.side);
    }
}

/// Where there are no sides, nothing leans.
#[test]
fn without_sides_both_play_the_same() {
    let score = spoken("five");
    let alike = frames(&score).into_iter().zip(whole(&score)).all(|(both, one)| both == [one; 2]);
    assert!(alike);
}

#[test]
fn neither_channel_comes_near_full_scale() {
    for channel in [0, 1] {
        let samples: Vec<i16> = WHOLE.iter().map(|frame| frame[channel]).collect();
        let peak = sound::true_peak(&fractions(&samples));
        assert!(peak <= sound::tuning::TRUE_PEAK_DB, "{peak:.2} dBTP");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_slice_is_a_slice(from in 0..WHOLE.len(), len in 0_usize..30_000) {
        let end = (from + len).min(WHOLE.len());
        let mut slice = vec![<[i16; 2]>::default(); end - from];
        SCORE.render(Sample::new(from as u64), &mut slice);
        prop_assert!(slice == WHOLE[from..end]);
    }

    #[test]
    fn the_past_stays(at in 0_u32..590_000) {
        let before = timeline_in_voice("ten");
        let after = before.amend(SessionTime::from_ms(at), Change::Skip, &VOICE.lengths());
        let new = Score::of(&after).spoken_by(&VOICE);
        let from = new.sample_at(after.changed_from()).index() as usize;
        let begin = from.saturating_sub(12 * 24_000);
        let mut frames = vec![[0; 2]; from - begin];
        new.render(Sample::new(begin as u64), &mut frames);
        prop_assert!(frames == WHOLE[begin..from], "at {at} ms");
    }
}

/// The same bytes natively and in WASM.
#[test]
fn is_the_same_everywhere() {
    let score = Score::of(&crate::guide::timeline("eight")).in_tones();
    let mut part = vec![[0_i16; 2]; 24_000 * 60];
    score.render(Sample::new(24_000 * 240), &mut part);
    let samples: Vec<i16> = part.iter().flat_map(Frame::samples).copied().collect();
    expect!["4e5cc81651512555"].assert_eq(&format!("{:016x}", fnv(&samples)));
}
