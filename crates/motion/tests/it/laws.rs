//! What holds for whatever comes.

use motion::{Motion, Reading, Refused, Sample, Sign};
use proptest::prelude::*;

use crate::sim::{Do, Phone, sample, samples, text};

fn any_do() -> impl Strategy<Value = Do> {
    prop_oneof![
        (0.5..6.0).prop_map(Do::Still),
        (-80.0..80.0, 0.3..4.0).prop_map(|(deg, s)| Do::Turn(deg, s)),
        (2.0..15.0, 0.5..5.0, 1..6u32).prop_map(|(deg, s, n)| Do::Rock(deg, s, n)),
        (0.02..0.6, 0.4..4.0, 1..6u32).prop_map(|(m, s, n)| Do::Stroke(m, s, n)),
        (1..4u32, 0.1..0.4).prop_map(|(n, s)| Do::Tap(n, s)),
        (1.0..5.0).prop_map(Do::Walk),
        (0.1..1.0).prop_map(Do::Silence),
    ]
}

fn any_phone() -> impl Strategy<Value = Phone> {
    (any::<u64>(), 0..12usize, 0.0..12.0, prop_oneof![Just(60.0), Just(100.0), Just(30.0)])
        .prop_map(|(seed, lost, stutter_ms, hz)| Phone {
            seed,
            lost: if lost < 3 { 0 } else { lost },
            stutter_ms,
            hz,
            ..Phone::default()
        })
}

fn all(motion: &mut Motion, samples: &[Sample]) -> Vec<Reading> {
    samples.iter().flat_map(|sample| motion.push(sample).expect("in order")).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(if cfg!(target_family = "wasm") { 8 } else { 48 }))]

    #[test]
    fn chunks_change_nothing_and_nothing_later_changes_what_was_told(
        phone in any_phone(),
        script in prop::collection::vec(any_do(), 1..8),
        cuts in prop::collection::vec(0.0..1.0, 0..6),
    ) {
        let samples: Vec<Sample> = samples(&phone, &script).into_iter().map(sample).collect();
        let mut whole = Motion::new(Sign::Up);
        let told = all(&mut whole, &samples);
        // In chunks, each into a copy of what the one before left.
        let mut cuts: Vec<usize> = cuts.iter().map(|cut| (cut * samples.len() as f64) as usize).collect();
        cuts.extend([0, samples.len()]);
        cuts.sort_unstable();
        let (mut motion, mut chunked) = (Motion::new(Sign::Up), Vec::new());
        for cut in cuts.windows(2) {
            motion = motion.clone();
            chunked.extend(all(&mut motion, &samples[cut[0]..cut[1]]));
            // What was told by then is where all of it begins.
            prop_assert_eq!(text(&chunked), text(&told[..chunked.len()]));
        }
        prop_assert_eq!(&chunked, &told);
        prop_assert_eq!(motion.attitude(), whole.attitude());
        prop_assert_eq!(motion.finish(), whole.finish());
    }

    #[test]
    fn the_sign_and_the_clocks_beginning_change_nothing(
        phone in any_phone(),
        script in prop::collection::vec(any_do(), 1..6),
        later in 0..1_000_000_u32,
    ) {
        let values = samples(&phone, &script);
        let up: Vec<Sample> = values.iter().copied().map(sample).collect();
        let down: Vec<Sample> = values
            .iter()
            .map(|(t, a, r)| sample((t + f64::from(later), a.map(|part| -part), *r)))
            .collect();
        let (mut one, mut other) = (Motion::new(Sign::Up), Motion::new(Sign::Down));
        let (told, other_told) = (all(&mut one, &up), all(&mut other, &down));
        prop_assert_eq!(told.len(), other_told.len());
        let ups = |motion: &Motion| motion.attitude().map(|now| now.orientation);
        prop_assert_eq!(ups(&one), ups(&other));
    }

    #[test]
    fn any_samples_give_finite_turns_and_never_a_panic(
        values in prop::collection::vec(
            (0.01..400.0, prop::array::uniform3(-320.0..320.0), prop::array::uniform3(-4000.0..4000.0)),
            1..200,
        ),
    ) {
        let mut motion = Motion::new(Sign::Up);
        let mut t = 0.0;
        for (later, acceleration, rate) in values {
            t += later;
            motion.push(&sample((t, acceleration, rate))).expect("in order");
            let now = motion.attitude().expect("it came");
            let (w, v) = (now.orientation.w, now.orientation.v);
            let size = w * w + v.iter().map(|part| part * part).sum::<f64>();
            prop_assert!((size - 1.0).abs() < 1e-9, "{size}");
            prop_assert!(now.rate_dps.iter().all(|part| part.is_finite()));
        }
    }
}

#[test]
fn what_is_no_sample_stays_outside() {
    let zero = [0.0; 3];
    assert_eq!(Sample::new(f64::NAN, zero, zero), Err(Refused::NotFinite));
    assert_eq!(Sample::new(-1.0, zero, zero), Err(Refused::NoSuchTime));
    assert_eq!(Sample::new(0.0, [0.0, f64::INFINITY, 0.0], zero), Err(Refused::NotFinite));
    assert_eq!(Sample::new(0.0, zero, [0.0, 0.0, f64::NAN]), Err(Refused::NotFinite));
    assert_eq!(Sample::new(0.0, [0.0, 321.0, 0.0], zero), Err(Refused::BeyondSensor));
    assert_eq!(Sample::new(0.0, zero, [4001.0, 0.0, 0.0]), Err(Refused::BeyondSensor));
}

#[test]
fn what_isnt_later_is_as_if_it_hadnt_come() {
    let [first, second] = [0.0, 16.0].map(|t| sample((t, [0.0, 0.0, 9.8], [0.0; 3])));
    let mut motion = Motion::new(Sign::Up);
    motion.push(&first).expect("the first");
    motion.push(&second).expect("the second");
    let before = motion.attitude().copied();
    assert_eq!(motion.push(&second), Err(Refused::NotLater));
    assert_eq!(motion.push(&first), Err(Refused::NotLater));
    assert_eq!(motion.attitude().copied(), before);
}

#[test]
fn a_phone_on_its_back_tells_its_sign() {
    assert_eq!(Sign::of_screen_up([0.1, 0.0, 9.8]), Some(Sign::Up));
    assert_eq!(Sign::of_screen_up([0.1, 0.0, -9.8]), Some(Sign::Down));
    assert_eq!(Sign::of_screen_up([0.0, 9.7, 1.0]), None);
}
