//! Words are heard where their cues are, and the laws hold with them as without.

use std::sync::{Arc, LazyLock};

use expect_test::expect;
use proptest::prelude::*;
use routine::{Change, Cue, CueKind, Form, Message, SessionTime, Span, StopReason, Timeline};
use sound::voice::pack;
use sound::{Decoded, Pack, Sample, Score, Track};

use crate::guide::{VOICE, click, fnv, routines, spoken, timeline_in_voice, whole};
use crate::pack::{hums, label};

static FIVE: LazyLock<Timeline> = LazyLock::new(|| timeline_in_voice("five"));
static SCORE: LazyLock<Score> = LazyLock::new(|| spoken("five"));
static WHOLE: LazyLock<Vec<i16>> = LazyLock::new(|| whole(&SCORE));

/// What the voice adds to a score's sound from a sample on.
fn added(score: &Score, silent: &Score, from: u64, count: usize) -> Vec<i32> {
    let (mut with, mut without) = (vec![0; count], vec![0; count]);
    score.render(Sample::new(from), &mut with);
    silent.render(Sample::new(from), &mut without);
    with.iter().zip(&without).map(|(a, b)| i32::from(*a) - i32::from(*b)).collect()
}

/// To the sample, for every word of every ready routine: what is added is the clip itself, bent
/// where it comes near the ceiling, and nothing before and after it.
#[test]
fn each_clip_is_where_its_cue_is() {
    for id in ["five", "wall-first-eight"] {
        let timeline = timeline_in_voice(id);
        let (score, silent) = (Score::of(&timeline).spoken_by(&VOICE), Score::of(&timeline));
        for word in score.words() {
            let clip = VOICE.clip(&word.message, word.form).expect("the voice says all");
            let samples = VOICE.decoded(clip);
            let start = word.at.start.index();
            let heard = added(&score, &silent, start - 50, samples.len() + 100);
            assert!(heard[..50].iter().all(|x| *x == 0), "{id}: before {}", word.message);
            let after = &heard[50 + samples.len()..];
            assert!(after.iter().all(|x| *x == 0), "{id}: after {}", word.message);
            for (i, (heard, sample)) in heard[50..].iter().zip(&samples).enumerate() {
                let (off, bends) = ((heard - i32::from(*sample)).abs(), sample.abs() > 9_000);
                assert!(off <= 1 || bends, "{id}: {} at {i}: {heard}, {sample}", word.message);
            }
        }
    }
}

#[test]
fn without_a_voice_all_is_as_before() {
    let nobody = pack(&label(), &[]).expect("an empty pack");
    let nobody = Arc::new(Pack::read(nobody).expect("an empty pack"));
    let silent = Score::of(&FIVE);
    assert!(whole(&silent) == whole(&Score::of(&FIVE).spoken_by(&nobody)));
}

#[test]
fn every_ready_routine_is_spoken_without_a_click() {
    for id in routines() {
        let score = spoken(&id);
        let samples = whole(&score);
        // Consonants are as sharp as clicks; between the words there is nothing sharp.
        for between in score.words().windows(2) {
            let (from, to) = (between[0].at.end.index(), between[1].at.start.index());
            let part = &samples[from as usize..to as usize];
            assert_eq!(click(&score, from, part), None, "{id} after {}", between[0].message);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_slice_is_a_slice(from in 0..WHOLE.len(), len in 0_usize..30_000) {
        let end = (from + len).min(WHOLE.len());
        let mut slice = vec![0; end - from];
        SCORE.render(Sample::new(from as u64), &mut slice);
        prop_assert!(slice == WHOLE[from..end]);
    }

    /// In any order, with clips kept from before.
    #[test]
    fn what_was_decoded_before_changes_nothing(places in prop::collection::vec((0..WHOLE.len() - 5_000, 1_usize..5_000), 1..12)) {
        let mut decoded = Decoded::default();
        for (from, len) in places {
            let mut piece = vec![1; len];
            SCORE.render_with(&mut decoded, Sample::new(from as u64), &mut piece);
            prop_assert!(piece == WHOLE[from..from + len]);
        }
    }

    #[test]
    fn the_past_stays(at in 0_u32..290_000, stop in any::<bool>()) {
        let change = if stop { Change::Stop(StopReason::Pain) } else { Change::Skip };
        let after = FIVE.amend(SessionTime::from_ms(at), change, &VOICE.lengths());
        let new = Score::of(&after).spoken_by(&VOICE);
        let from = new.sample_at(after.changed_from()).index() as usize;
        let begin = from.saturating_sub(12 * 24_000);
        let mut samples = vec![0; from - begin];
        new.render(Sample::new(begin as u64), &mut samples);
        prop_assert!(samples == WHOLE[begin..from], "{change:?} at {at} ms");
    }
}

/// Two voices, one after the other, in the same memory.
#[test]
fn clips_of_one_voice_are_not_heard_in_another() {
    let hums = Arc::new(Pack::read(pack(&label(), &hums()).expect("two clips")).expect("a pack"));
    let cues = [said(1_000, 1_251)];
    let end = SessionTime::from_ms(4_000);
    let (one, other) =
        (Score::of_cues(&cues, end).spoken_by(&hums), Score::of_cues(&cues, end).spoken_by(&VOICE));
    let mut decoded = Decoded::default();
    for score in [&one, &other, &one] {
        let mut samples = vec![0; score.samples() as usize];
        score.render_with(&mut decoded, Sample::ZERO, &mut samples);
        assert!(samples == whole(score));
    }
}

/// A stop in the midst of words: they fade within 20 ms, and nothing clicks.
#[test]
fn words_cut_short_fade() {
    let score = Score::of_cues(&[said(1_000, 400)], SessionTime::from_ms(4_000));
    let silent = score.clone();
    let hums = Arc::new(Pack::read(pack(&label(), &hums()).expect("two clips")).expect("a pack"));
    let score = score.spoken_by(&hums);
    let samples = hums.decoded(0);
    let heard = added(&score, &silent, 24_000, samples.len());
    let cut = 400 * 24;
    assert!((0..cut).all(|i| (heard[i] - i32::from(samples[i])).abs() <= 1), "whole up to the cut");
    assert!(heard[cut + 20 * 24..].iter().all(|x| *x == 0), "nothing 20 ms after it");
    assert_eq!(click(&score, 30_000, &whole(&score)[30_000..36_000]), None);
}

#[test]
fn a_track_follows_with_its_voice() {
    let mut track = Track::from(Score::of(&FIVE).spoken_by(&VOICE));
    let mut now = FIVE.clone();
    for (at, change) in [(95_000, Change::Hold(None)), (203_777, Change::Stop(StopReason::Pain))] {
        now = now.amend(SessionTime::from_ms(at), change, &VOICE.lengths());
        track.amend(&now);
        assert!(track.wav() == sound::spoken_wav(&now, &VOICE), "{change:?} at {at} ms");
    }
}

fn said(at_ms: u32, len_ms: u32) -> Cue {
    let (len, message) = (Span::from_ms(len_ms), Message::new("left").number("seconds", 20));
    let kind = CueKind::Say { message, form: Form::Full, optional: false };
    Cue { at: SessionTime::from_ms(at_ms), len, whole: len, kind }
}

/// The same bytes natively and in WASM.
#[test]
fn is_the_same_everywhere() {
    let hums = Arc::new(Pack::read(pack(&label(), &hums()).expect("two clips")).expect("a pack"));
    let cues = [said(500, 1_251), said(2_000, 700)];
    let score = Score::of_cues(&cues, SessionTime::from_ms(4_000)).spoken_by(&hums);
    expect!["dfcc6d54ba62fb52"].assert_eq(&format!("{:016x}", fnv(&whole(&score))));
}
