//! Personal trials, by hand.

use expect_test::{Expect, expect};
use insight::Measure;
use insight::trial::{
    Kind, Moment, NoTrial, PairOfDays, Plan, Question, Seed, pairs_needed, result,
};

fn plan(pairs: usize, seed: u64) -> Result<Plan, NoTrial> {
    let (question, moment) = (Question::RollingOrRest, Moment::RightAfter);
    Plan::new(question, Measure::RotationLeft, moment, pairs, Seed(seed))
}

/// Seed 1234567 begins 6457827717110365317, 3203168211198807973, 9817491932198370423, …: odd, odd,
/// odd. Anybody with a SplitMix64 can check it.
#[test]
fn the_order_is_in_the_seed() {
    let plan = plan(6, 1_234_567).expect("pairs enough");
    let days: String =
        plan.days().map(|kind| if kind == Kind::First { 'r' } else { '-' }).collect();
    expect!["000000000012d687 -r-r-r-r-rr-"].assert_eq(&format!("{} {days}", plan.seed()));
}

#[test]
fn every_order_comes_about_equally_often() {
    let mut first = [0_u32; 8];
    for seed in 0..4096_u64 {
        let days: Vec<Kind> = plan(8, seed).expect("pairs enough").days().collect();
        for (count, pair) in first.iter_mut().zip(days.chunks(2)) {
            *count += u32::from(pair[0] == Kind::First);
        }
    }
    // Half of 4096 within four standard errors of 32.
    assert!(first.iter().all(|count| (1920..=2176).contains(count)), "{first:?}");
}

#[test]
fn too_few_and_too_many() {
    assert_eq!(plan(5, 1), Err(NoTrial::TooFew { pairs: 5 }));
    assert_eq!(plan(17, 1), Err(NoTrial::TooMany { pairs: 17 }));
}

#[track_caller]
fn check(pairs: &[Option<(f64, f64)>], looks: u32, due: &Expect) {
    let plan = plan(pairs.len().max(6), 1).expect("pairs enough");
    let pairs: Vec<Option<PairOfDays>> =
        pairs.iter().map(|pair| pair.map(|(first, second)| PairOfDays { first, second })).collect();
    let found = result(&plan, &pairs, looks).expect("sound readings");
    let interval = found.interval.map_or("everything".into(), |interval| {
        format!("{:.1} to {:.1}", interval.lower, interval.upper)
    });
    due.assert_eq(&format!(
        "{:?}: {:?}, p {:.4} of {:.3}, {interval}; {:?}",
        found.finding, found.difference, found.p, found.error, found.silences
    ));
}

#[test]
fn what_came_of_it() {
    let clear: Vec<Option<(f64, f64)>> =
        [48.0, 50.0, 49.0, 51.0, 47.0, 52.0].map(|first| Some((first, 41.0))).to_vec();
    check(
        &clear,
        1,
        &expect![
            "FirstBetter: Some(8.5), p 0.0312 of 0.050, 6.0 to 11.0; [OthersThanYou, Expectation, Longer]"
        ],
    );
    let small: Vec<Option<(f64, f64)>> =
        [43.0, 44.0, 42.0, 45.0, 43.0, 44.0].map(|first| Some((first, 41.0))).to_vec();
    check(
        &small,
        1,
        &expect![
            "TooSmall: Some(2.5), p 0.0312 of 0.050, 1.0 to 4.0; [OthersThanYou, Expectation, Longer]"
        ],
    );
    let none: Vec<Option<(f64, f64)>> =
        [43.0, 39.0, 42.0, 40.0, 41.0, 44.0].map(|first| Some((first, 41.0))).to_vec();
    check(
        &none,
        1,
        &expect![
            "NoneSeen: Some(0.5), p 0.6875 of 0.050, -2.0 to 3.0; [OthersThanYou, Expectation, Longer]"
        ],
    );
    // A look before the end costs half of the error, and six pairs are too few then.
    check(
        &clear,
        2,
        &expect![
            "CantTell { more: 1 }: Some(8.5), p 0.0312 of 0.025, everything; [OthersThanYou, Expectation, Longer]"
        ],
    );
    let mut open = clear;
    open[2] = None;
    check(
        &open,
        1,
        &expect![
            "CantTell { more: 1 }: Some(8.6), p 0.0625 of 0.050, everything; [OthersThanYou, Expectation, Longer, LeftOut]"
        ],
    );
    check(
        &[],
        1,
        &expect![
            "CantTell { more: 6 }: None, p 1.0000 of 0.050, everything; [OthersThanYou, Expectation, Longer, LeftOut]"
        ],
    );
}

/// Evidence, section 5: 2/2ⁿ is 0.031 for six pairs, 0.016 for seven.
#[test]
fn what_a_look_costs() {
    let needed: Vec<usize> = (1..=4).map(pairs_needed).collect();
    assert_eq!(needed, [6, 7, 7, 8]);
}
