//! An amendment changes no sample before the moment it says, clicks nowhere, and a track that
//! follows it is the track of the amended timeline.

use std::sync::LazyLock;

use proptest::prelude::*;
use routine::{Change, Lengths, Region, SessionTime, Side, Spot, StopReason, Strength, Timeline};
use sound::{HEADER_BYTES, Sample, Score, Track};

use crate::guide::{click, lengths, routine, timeline};

static FRESH: LazyLock<(Timeline, Lengths)> =
    LazyLock::new(|| (timeline("five"), lengths(&routine("five"))));

fn change() -> impl Strategy<Value = Change> {
    let spot = Spot {
        region: Region::ThoracicErectors,
        side: Side::Left,
        strength: Strength::new(4).expect("at most 10"),
    };
    let stops = StopReason::ALL.iter().copied().map(Change::Stop).collect::<Vec<_>>();
    prop_oneof![
        Just(Change::Hold(None)),
        Just(Change::Hold(Some(spot))),
        Just(Change::Resume),
        Just(Change::Skip),
        Just(Change::Back),
        Just(Change::Again),
        Just(Change::Easier),
        Just(Change::Harder),
        prop::sample::select(stops),
    ]
}

fn samples(score: &Score, from: u64, to: u64) -> Vec<i16> {
    let mut samples = vec![0; to.saturating_sub(from) as usize];
    score.render(Sample::new(from), &mut samples);
    samples
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 80, failure_persistence: None, ..ProptestConfig::default() })]

    /// Looked at in the 10 s before the change, where alone cues may still be sounding.
    #[test]
    fn the_past_stays(wishes in prop::collection::vec((0_u32..290_000, change()), 1..6)) {
        let (fresh, lengths) = &*FRESH;
        let mut before = fresh.clone();
        let mut now = 0;
        for (wait, change) in wishes {
            now = (now + wait % 60_000).min(before.end().ms() - 1);
            let after = before.amend(SessionTime::from_ms(now), change, lengths);
            let (old, new) = (Score::of(&before), Score::of(&after));
            let from = new.sample_at(after.changed_from()).index();
            let begin = from.saturating_sub(10 * 24_000);
            prop_assert!(
                samples(&old, begin, from) == samples(&new, begin, from),
                "{change:?} at {now} ms changes samples before {}", after.changed_from()
            );
            before = after;
        }
    }

    #[test]
    fn a_join_does_not_click(at in 0_u32..290_000, change in change()) {
        let (fresh, lengths) = &*FRESH;
        let after = fresh.amend(SessionTime::from_ms(at), change, lengths);
        let new = Score::of(&after);
        let join = new.sample_at(after.changed_from()).index();
        let begin = join.saturating_sub(2_400);
        let click = click(&new, begin, &samples(&new, begin, join + 2_400));
        prop_assert_eq!(click, None, "{:?} at {} ms", change, at);
    }
}

#[test]
fn a_track_follows() {
    let (fresh, lengths) = &*FRESH;
    let mut track = Track::of(fresh);
    let mut now = fresh.clone();
    let wishes = [
        (95_000, Change::Hold(None)),
        (131_300, Change::Resume),
        (150_000, Change::Back),
        (203_777, Change::Again),
        (262_222, Change::Stop(StopReason::Pain)),
    ];
    for (at, change) in wishes {
        now = now.amend(SessionTime::from_ms(at), change, lengths);
        let new = track.amend(&now);
        let from = track.score().sample_at(now.changed_from()).index() as usize;
        assert_eq!(new, HEADER_BYTES + from * 2..track.wav().len(), "{change:?}");
        assert!(track.wav() == sound::wav(&now), "{change:?} at {at} ms");
    }
}

/// A pause in the middle of breathing in: the breath was led at its own pace up to there.
#[test]
fn a_breath_cut_short_keeps_its_pace() {
    let (fresh, lengths) = &*FRESH;
    let (_, breath) = fresh
        .cues()
        .find(|(_, cue)| matches!(cue.kind, routine::CueKind::Breath(routine::Half::Out)))
        .unwrap();
    let at = SessionTime::from_ms(breath.at.ms() + 1_234);
    let after = fresh.amend(at, Change::Resume, lengths);
    let cut =
        after.cues().find(|(_, cue)| cue.at == breath.at && cue.kind == breath.kind).unwrap().1;
    assert!(cut.len < cut.whole, "the breath is cut");
    assert_eq!(cut.whole, breath.len);
}
