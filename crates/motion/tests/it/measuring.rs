//! Measures by phone.

use motion::measure::{Ask, Guided, Kind, Measured, Outcome, Series, Side, Told, Unfit};
use motion::{Quaternion, Sign};

use crate::sim::{Do, Phone, samples, trial};

/// The phone on the chest of somebody lying on the side: it turns about its long axis, which is level.
fn lying(seed: u64) -> Phone {
    Phone { axis: [0.0, 1.0, 0.0], seed, ..Phone::default() }
}

/// The phone upright on the chest of somebody who sits: the same axis, upright.
fn seated(seed: u64) -> Phone {
    let half = std::f64::consts::FRAC_PI_4;
    let base = Quaternion { w: libm::cos(half), v: [libm::sin(half), 0.0, 0.0] };
    Phone { base, ..lying(seed) }
}

/// The same, bending back.
fn bending(seed: u64) -> Phone {
    Phone { axis: [1.0, 0.0, 0.0], ..seated(seed) }
}

fn good(deg: f64, back: f64) -> [Do; 6] {
    [
        Do::Still(3.0),
        Do::Turn(deg, 2.5),
        Do::Still(3.0),
        Do::Turn(-back, 2.5),
        Do::Still(3.0),
        Do::Still(1.0),
    ]
}

#[test]
fn a_known_angle_is_measured_to_a_degree() {
    for seed in 1..8 {
        for (kind, phone, degs) in [
            (Kind::LyingTurn, lying(seed), [20.0, 45.0, 70.0]),
            (Kind::SeatedTurn, seated(seed), [20.0, -45.0, 70.0]),
            (Kind::Extension, bending(seed), [8.0, -20.0, -35.0]),
        ] {
            for deg in degs {
                let measured = trial(&phone, kind, &good(deg, deg))
                    .expect("an outcome")
                    .expect("a good trial");
                let off = measured.angle_deg - f64::abs(deg);
                assert!(off.abs() <= 1.0, "{kind:?} {deg} seed {seed}: {measured:?}");
                assert!(measured.uncertainty_deg < 2.0, "{kind:?} {deg}: {measured:?}");
            }
        }
    }
}

#[test]
fn an_iphone_measures_the_same() {
    let phone = lying(3);
    let of = |phone: &Phone| trial(phone, Kind::LyingTurn, &good(45.0, 45.0));
    assert_eq!(of(&phone), of(&Phone { sign: motion::Sign::Down, ..phone.clone() }));
}

#[test]
fn coming_back_elsewhere_makes_it_unsure() {
    let measured =
        trial(&lying(1), Kind::LyingTurn, &good(45.0, 39.0)).expect("an outcome").expect("a trial");
    assert!(
        (measured.angle_deg - 45.0).abs() <= 1.0 && (2.5..4.0).contains(&measured.uncertainty_deg),
        "{measured:?}"
    );
}

fn refused(phone: &Phone, kind: Kind, script: &[Do], why: Unfit) {
    assert_eq!(trial(phone, kind, script), Some(Err(why)), "{script:?}");
}

#[test]
fn what_cant_be_trusted_is_refused_with_the_reason() {
    let (still, out, back) = (Do::Still(3.0), Do::Turn(45.0, 2.5), Do::Turn(-45.0, 2.5));
    let lie = |script: &[Do], why| refused(&lying(1), Kind::LyingTurn, script, why);
    lie(&[Do::Walk(4.0), Do::Still(0.8), out, still], Unfit::NotStillBefore);
    lie(&[Do::Walk(20.0)], Unfit::NotStillBefore);
    lie(&[Do::Still(30.0)], Unfit::DidNotMove);
    lie(&[still, out, back, still], Unfit::DidNotHold);
    lie(&[still, out, Do::Still(1.3), Do::Turn(15.0, 1.0), still, back], Unfit::MovedWhileHolding);
    lie(&[still, out, still, Do::Turn(-25.0, 2.0), still], Unfit::DidNotComeBack);
    lie(&[still, out, still, Do::Walk(20.0)], Unfit::DidNotComeBack);
    lie(&[still, Do::Turn(60.0, 0.5), still, back, still], Unfit::TooFast);
    lie(&[still, out, Do::Silence(0.5), still, back, still], Unfit::Gap);
    // It turned about the vertical, which gravity doesn't see.
    let mut unseen = good(45.0, 45.0).to_vec();
    unseen.push(Do::Still(20.0));
    refused(&seated(1), Kind::LyingTurn, &unseen, Unfit::DidNotMove);
    refused(&tilted(1), Kind::LyingTurn, &good(60.0, 60.0), Unfit::OffAxis);
    refused(&tilted(1), Kind::SeatedTurn, &good(60.0, 60.0), Unfit::OffAxis);
}

/// The axis leans by 40° from level.
fn tilted(seed: u64) -> Phone {
    let half = 20_f64.to_radians();
    let base = Quaternion { w: libm::cos(half), v: [libm::sin(half), 0.0, 0.0] };
    Phone { base, ..lying(seed) }
}

#[test]
fn a_silence_before_it_began_only_begins_it_anew() {
    let mut script = vec![Do::Still(1.0), Do::Silence(1.0)];
    script.extend(good(30.0, 30.0));
    let measured =
        trial(&lying(1), Kind::LyingTurn, &script).expect("an outcome").expect("a trial");
    assert!((measured.angle_deg - 30.0).abs() <= 1.0, "{measured:?}");
}

#[test]
fn two_to_get_used_to_it_then_three_on_each_side() {
    let mut series = Series::new(Kind::LyingTurn, Side::Right);
    let trial = |angle_deg| Ok(Measured { angle_deg, uncertainty_deg: 0.9 });
    let mut asked = Vec::new();
    let mut outcomes =
        [10.0, 20.0, 40.0, 42.0, 44.0, 10.0, 20.0, 50.0, 50.0, 50.0].map(trial).into_iter();
    assert_eq!(series.results().count(), 0);
    loop {
        let ask = series.ask();
        asked.push(ask);
        if ask == Ask::Done {
            break;
        }
        // A trial that is refused is asked for again.
        series.add(&Err(Unfit::TooFast));
        assert_eq!(series.ask(), ask);
        series.add(&outcomes.next().expect("ten trials"));
    }
    assert_eq!(asked[1], Ask::Practice { side: Some(Side::Right), number: 2 });
    assert_eq!(asked[4], Ask::Counted { side: Some(Side::Right), number: 3 });
    assert_eq!(asked[5], Ask::Practice { side: Some(Side::Left), number: 1 });
    assert_eq!(asked.len(), 11);
    let results: Vec<String> = series
        .results()
        .map(|of| format!("{:?} {:.2} ± {:.2}", of.side, of.mean_deg, of.uncertainty_deg))
        .collect();
    // The spread, 2 over √3; what each is unsure by, 0.9 over √3.
    assert_eq!(results, ["Some(Right) 42.00 ± 1.15", "Some(Left) 50.00 ± 0.52"]);
}

#[test]
fn bending_back_has_no_sides() {
    assert_eq!(
        Series::new(Kind::Extension, Side::Left).ask(),
        Ask::Practice { side: None, number: 1 }
    );
}

/// One trial of a person at their own pace; left is above 0.
const fn to_side(deg: f64) -> [Do; 4] {
    [Do::Still(3.5), Do::Turn(deg, 2.5), Do::Still(3.0), Do::Turn(-deg, 2.5)]
}

/// One of somebody who does as they are told.
const GUIDED: [Do; 4] = to_side(40.0);

/// All that is told, a line each, and what came out.
fn guided(phone: &Phone, kind: Kind, script: &[Do]) -> (String, Guided) {
    let mut guided = Guided::new(kind, Side::Left, phone.sign);
    let mut told = String::new();
    for (t, acceleration, rate) in samples(phone, script) {
        let line = match guided.event(t, acceleration, rate).expect("a sample") {
            None => continue,
            Some(Told::Next(Ask::Practice { side, number })) => {
                format!("practice {side:?} {number}")
            }
            Some(Told::Next(Ask::Counted { side, number })) => format!("counted {side:?} {number}"),
            Some(Told::Next(Ask::Done)) => "nothing".into(),
            Some(Told::Stage(stage)) => format!("  {stage:?}"),
            Some(Told::Ended(Ok(measured))) => format!("  {:.0}°", measured.angle_deg),
            Some(Told::Ended(Err(why))) => format!("  refused: {}", why.code()),
            Some(Told::Done) => "done".into(),
        };
        told += &line;
        told += "\n";
    }
    (told, guided)
}

#[test]
fn it_guides_through_both_sides_without_a_press() {
    let mut script = vec![Do::Walk(8.0), Do::Still(5.0)];
    for side in 0..2 {
        if side == 1 {
            // Over to the other side, at leisure.
            script.extend([Do::Still(2.5), Do::Turn(30.0, 2.0), Do::Walk(20.0), Do::Still(5.0)]);
        }
        script.extend(to_side(if side == 0 { 40.0 } else { -40.0 }).repeat(5));
    }
    script.push(Do::Still(3.0));
    for (kind, phone) in [(Kind::LyingTurn, lying(2)), (Kind::SeatedTurn, seated(2))] {
        let (told, guided) = guided(&phone, kind, &script);
        let lines = |line: &str| told.lines().filter(|told| *told == line).count();
        assert_eq!((lines("  Move"), lines("  40°"), lines("done")), (10, 10, 1), "{told}");
        assert!(
            told.starts_with("practice Some(Left) 1\n  KeepStill\n  Move\n  Hold\n  ComeBack\n"),
            "{told}"
        );
        let results: Vec<_> = guided.results().map(|of| (of.side, of.mean_deg)).collect();
        assert_eq!(results.len(), 2);
        for ((side, mean_deg), is) in results.into_iter().zip([Side::Left, Side::Right]) {
            assert_eq!(side, Some(is));
            assert!((mean_deg - 40.0).abs() <= 1.0, "{kind:?} {side:?}: {mean_deg}");
        }
        assert_eq!(guided.ask(), Ask::Done);
    }
}

#[test]
fn a_refused_trial_is_told_and_begins_again_at_the_start_alone() {
    // Too fast, and the far pose is kept: no trial may begin there.
    let mut script =
        vec![Do::Still(7.0), Do::Turn(40.0, 0.3), Do::Still(4.0), Do::Turn(-40.0, 3.0)];
    script.extend([Do::Still(6.5)]);
    script.extend(GUIDED);
    script.push(Do::Still(2.0));
    let (told, _) = guided(&lying(3), Kind::LyingTurn, &script);
    let told: Vec<&str> = told.lines().collect();
    assert_eq!(
        told,
        [
            "practice Some(Left) 1",
            "  KeepStill",
            "  Move",
            "  refused: too-fast",
            "practice Some(Left) 1",
            "  KeepStill",
            "  Move",
            "  Hold",
            "  ComeBack",
            "  40°",
            "practice Some(Left) 2",
            "  KeepStill",
        ]
    );
}

#[test]
fn a_silence_between_trials_is_nothing() {
    let mut script = vec![Do::Still(1.0), Do::Silence(2.0), Do::Still(5.0)];
    script.extend(GUIDED);
    script.push(Do::Still(2.0));
    let (told, _) = guided(&lying(4), Kind::LyingTurn, &script);
    assert!(!told.contains("refused") && told.contains("40°"), "{told}");
    let gap = [Do::Still(7.0), Do::Turn(40.0, 2.5), Do::Silence(0.5), Do::Still(1.0)];
    assert!(guided(&lying(4), Kind::LyingTurn, &gap).0.contains("refused: gap"));
}

/// How the first trial of a whole measure ends, which asks for this side.
fn first(kind: Kind, side: Side, sign: Sign, phone: &Phone, deg: f64) -> Option<Outcome> {
    let mut guided = Guided::new(kind, side, sign);
    let script = [&[Do::Still(4.0)], &to_side(deg)[..], &[Do::Still(3.0)]].concat();
    samples(phone, &script).into_iter().find_map(|(t, acceleration, rate)| {
        match guided.event(t, acceleration, rate).expect("a sample") {
            Some(Told::Ended(outcome)) => Some(outcome),
            Some(Told::Next(_) | Told::Stage(_) | Told::Done) | None => None,
        }
    })
}

/// The phone's upper edge points to the chin: a turn to the left is one about it by more than 0.
#[test]
fn a_turn_to_the_other_side_is_refused_however_gravity_is_told() {
    for seed in 1..4 {
        for (kind, phone) in [
            (Kind::LyingTurn, lying(seed)),
            (Kind::SeatedTurn, seated(seed)),
            // Its screen to the chest.
            (Kind::SeatedTurn, seated_backwards(seed)),
        ] {
            for sign in [Sign::Up, Sign::Down] {
                let ends = |side, deg| {
                    let outcome = first(kind, side, sign, &phone, deg)
                        .unwrap_or_else(|| panic!("{kind:?} {seed} {sign:?} {side:?} {deg}"));
                    outcome.map(|measured| libm::round(measured.angle_deg))
                };
                for deg in [20.0, 40.0, 70.0] {
                    assert_eq!(ends(Side::Left, deg), Ok(deg), "{kind:?} {seed} {sign:?}");
                    assert_eq!(ends(Side::Right, -deg), Ok(deg), "{kind:?} {seed} {sign:?}");
                    assert_eq!(ends(Side::Left, -deg), Err(Unfit::OtherSide), "{kind:?} {deg}");
                    assert_eq!(ends(Side::Right, deg), Err(Unfit::OtherSide), "{kind:?} {deg}");
                }
            }
        }
    }
}

/// Upright with its screen to the chest.
fn seated_backwards(seed: u64) -> Phone {
    let half = std::f64::consts::FRAC_PI_2;
    let about_itself = Quaternion { w: libm::cos(half), v: [0.0, libm::sin(half), 0.0] };
    let phone = seated(seed);
    Phone { base: phone.base.times(about_itself), ..phone }
}

/// Held across, its upper edge to a shoulder, nothing can be told of the side, so nothing is.
#[test]
fn of_a_phone_that_is_held_across_the_side_isnt_judged() {
    let across = Phone { axis: [1.0, 0.0, 0.0], ..lying(1) };
    for side in [Side::Left, Side::Right] {
        for deg in [40.0, -40.0] {
            let outcome = first(Kind::LyingTurn, side, Sign::Up, &across, deg);
            assert!(matches!(outcome, Some(Ok(_))), "{side:?} {deg}: {outcome:?}");
        }
    }
}

/// What a side came to needs nothing of the other one.
#[test]
fn a_side_that_is_done_stands_when_the_other_is_broken_off() {
    let mut script = vec![Do::Still(5.0)];
    script.extend(GUIDED.repeat(5));
    script.extend([Do::Still(4.0), Do::Turn(-40.0, 2.5), Do::Walk(2.0)]);
    let (told, guided) = guided(&lying(5), Kind::LyingTurn, &script);
    assert!(!told.contains("done"), "{told}");
    let sides: Vec<_> = guided.results().map(|of| (of.side, libm::round(of.mean_deg))).collect();
    assert_eq!(sides, [(Some(Side::Left), 40.0)]);
    // Nor is there anything of a side that isn't done.
    let (_, guided) = self::guided(&lying(5), Kind::LyingTurn, &script[..17]);
    assert_eq!(guided.results().count(), 0);
}
