//! What must hold of any readings.

use insight::course::{Verdict, course};
use insight::right_after::{Pair, right_after};
use insight::single_case::{
    Phases, Statistic, corrected_tau, difference_pooled, ird, nap, pand, pem, piecewise, pnd,
    randomisation, tau_u,
};
use insight::state_space::local_level;
use insight::trial::{Moment, PairOfDays, Plan, Question, Seed, result};
use insight::{Measure, Point, Rating, Refused, Values, kendall, serial};
use proptest::collection::vec;
use proptest::prelude::*;

/// Readings with many ties: whole and half points.
fn readings(count: std::ops::Range<usize>) -> impl Strategy<Value = Vec<f64>> {
    vec((-20..=20_i32).prop_map(|half| f64::from(half) / 2.0), count)
}

fn values(list: &[f64]) -> Values {
    Values::new(list).expect("finite and not empty")
}

fn points(list: &[f64]) -> Vec<Point> {
    let day = |at: usize| i64::try_from(at / 3 * 7 + at % 3 * 2).expect("few");
    list.iter().enumerate().map(|(at, &value)| Point { day: day(at), value }).collect()
}

fn near(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-6 * (1.0 + a.abs() + b.abs())
}

proptest! {
    #[test]
    fn shares_are_shares(a in readings(1..15), b in readings(1..15)) {
        let (a, b) = (values(&a), values(&b));
        for share in [pnd(&a, &b), pem(&a, &b), pand(&a, &b), nap(&a, &b).value] {
            prop_assert!((0.0..=1.0).contains(&share));
        }
        let nap = nap(&a, &b);
        prop_assert!(nap.interval.lower <= nap.value && nap.value <= nap.interval.upper);
        prop_assert!(nap.interval.lower >= 0.0 && nap.interval.upper <= 1.0);
        prop_assert!(ird(&a, &b) <= 1.0);
    }

    /// A against B mirrors B against A, and less mirrors more.
    #[test]
    fn swapping_mirrors(a in readings(2..15), b in readings(2..15)) {
        let (a, b) = (values(&a), values(&b));
        let (there, back) = (nap(&a, &b), nap(&b, &a));
        prop_assert!(near(there.value, 1.0 - back.value));
        prop_assert!(near(there.interval.lower, 1.0 - back.interval.upper));
        prop_assert!(near(nap(&a.negated(), &b.negated()).value, back.value));
        prop_assert!(near(pand(&a, &b), pand(&b.negated(), &a.negated())));
        if let (Some(d), Some(back)) = (difference_pooled(&a, &b), difference_pooled(&b, &a)) {
            prop_assert!(near(d.g, -back.g) && near(d.se, back.se));
        }
    }

    /// Another zero changes nothing that compares; halves stay exact.
    #[test]
    fn shifts_change_nothing(a in readings(3..12), b in readings(3..12), by in -64..64_i32) {
        let shift = |list: &[f64]| values(&list.iter().map(|v| v + f64::from(by)).collect::<Vec<_>>());
        let here = Phases::counted(values(&a), values(&b));
        let there = Phases::counted(shift(&a), shift(&b));
        prop_assert_eq!(nap(&here.a, &here.b), nap(&there.a, &there.b));
        prop_assert_eq!(tau_u(&here), tau_u(&there));
        prop_assert!(near(corrected_tau(&here).tau, corrected_tau(&there).tau));
        if let (Some(here), Some(there)) = (piecewise(&here), piecewise(&there)) {
            prop_assert!(near(here.level.value, there.level.value));
            prop_assert!(near(here.slope.se, there.slope.se));
        }
        for statistic in [Statistic::Mean, Statistic::Median] {
            let (here, there) = (randomisation(&here, 2, statistic), randomisation(&there, 2, statistic));
            prop_assert_eq!(here.map(|test| test.p), there.map(|test| test.p));
        }
    }

    #[test]
    fn kendall_is_symmetric_and_bounded(x in readings(2..20), y in readings(2..20)) {
        let (there, back) = (kendall(&x, &y), kendall(&y, &x));
        prop_assert_eq!(there.s, back.s);
        prop_assert!((-1.0..=1.0).contains(&(there.tau_b * (1.0 - 1e-12))));
        prop_assert!((0.0..=1.0).contains(&there.p));
    }

    /// Where the change could have been put at each of k places, p is at least 1/k, and its
    /// smallest values come no more often than chance.
    #[test]
    fn randomisation_is_valid(list in readings(8..20)) {
        let n = list.len();
        let p = |place: usize| {
            let phases = Phases::counted(values(&list[..place]), values(&list[place..]));
            randomisation(&phases, 3, Statistic::Mean).expect("a place that is counted").p
        };
        let all: Vec<f64> = (3..=n - 3).map(p).collect();
        for level in [0.1, 0.25, 0.5] {
            let below = all.iter().filter(|&&p| p <= level).count();
            prop_assert!(below as f64 <= level * all.len() as f64 + 1e-9);
        }
    }

    /// The likelihood that is found is nowhere beaten, and the level lies among the readings.
    #[test]
    fn the_local_level_is_sound(list in readings(4..25)) {
        let t: Vec<f64> = (0..list.len()).map(|at| at as f64).collect();
        let Some(fit) = local_level(&Values::times(t).unwrap(), &values(&list)) else {
            return Ok(());
        };
        prop_assert!(fit.error_variance >= 0.0 && fit.level_variance >= 0.0);
        prop_assert!(fit.error_variance + fit.level_variance > 0.0);
        let (low, high) = list.iter().fold((f64::MAX, f64::MIN), |(l, h), v| (l.min(*v), h.max(*v)));
        for smoothed in &fit.smoothed {
            prop_assert!(low - 1e-6 <= smoothed.level && smoothed.level <= high + 1e-6);
            prop_assert!(smoothed.variance >= 0.0);
        }
    }

    /// Adding to all readings, or turning measure and direction about, says the same of a change.
    #[test]
    fn a_verdict_is_of_the_change_alone(list in readings(5..45), by in -64..64_i32) {
        let shifted: Vec<f64> = list.iter().map(|value| value + f64::from(by)).collect();
        let rule = Measure::RotationLeft.rule();
        let (here, there) = (course(&points(&list), &rule), course(&points(&shifted), &rule));
        let (here, there) = (here.unwrap(), there.unwrap());
        prop_assert_eq!(here.verdict, there.verdict);
        if let (Some(here), Some(there)) = (here.line, there.line) {
            prop_assert!(near(here.change, there.change));
            prop_assert!(near(here.interval.lower, there.interval.lower));
            prop_assert!(near(here.own_error, there.own_error));
        }
        let turned: Vec<f64> = list.iter().map(|value| -value).collect();
        let rule = insight::Rule { better: insight::Better::Less, ..rule };
        prop_assert_eq!(course(&points(&turned), &rule).unwrap().verdict, here.verdict);
    }

    /// The estimate lies in its interval, and a wider one holds a narrower.
    #[test]
    fn intervals_nest(list in readings(6..40)) {
        let t: Vec<f64> = (0..list.len()).map(|at| at as f64).collect();
        let estimate = serial::change_of(&t, &list, 0.5).expect("readings enough");
        let (narrow, wide) = (estimate.interval(0.5), estimate.interval(0.95));
        prop_assert!(wide.lower < narrow.lower && narrow.upper < wide.upper);
        prop_assert!(wide.contains(estimate.value));
        prop_assert!(near(estimate.below(wide.upper), 0.975));
    }

    /// No readings make anything fail, however wild, few or many.
    #[test]
    fn nothing_panics(
        list in vec((any::<f64>(), any::<i64>()), 0..30),
        others in vec((any::<f64>(), any::<f64>(), any::<f64>()), 0..20),
    ) {
        let wild: Vec<Point> =
            list.iter().map(|&(value, day)| Point { day: day >> 20, value }).collect();
        let pairs: Vec<Pair> =
            others.iter().map(|&(at, before, after)| Pair { at, before, after }).collect();
        for measure in Measure::ALL {
            let _ = course(&wild, &measure.rule());
            let _ = right_after(&pairs, &measure.rule());
        }
        let _ = Values::new(list.iter().map(|(value, _)| *value).collect::<Vec<f64>>());
    }

    #[test]
    fn what_is_not_finite_is_refused(mut list in readings(1..20), at in 0..20_usize) {
        let at = at % list.len();
        for bad in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
            list[at] = bad;
            prop_assert_eq!(Values::new(list.as_slice()), Err(Refused::NotFinite { at }));
            let refused = course(&points(&list), &Measure::Pulse.rule()).map(|course| course.verdict);
            prop_assert_eq!(refused, Err(Refused::NotFinite { at }));
        }
    }

    /// Of all orders that could have been drawn, no more than 5 % are told from chance: the test
    /// keeps its promise whatever the readings are.
    #[test]
    fn a_trial_is_valid(list in readings(6..9), signs in any::<u16>()) {
        let plan = plan(list.len());
        let n = list.len();
        let p = |pattern: usize| {
            let pair = |(at, &size): (usize, &f64)| {
                let turned = pattern >> at & 1 == 1;
                Some(PairOfDays { first: if turned { -size } else { size }, second: 0.0 })
            };
            let pairs: Vec<_> = list.iter().enumerate().map(pair).collect();
            result(&plan, &pairs, 1).unwrap()
        };
        let all: Vec<f64> = (0..1_usize << n).map(|pattern| p(pattern).p).collect();
        for level in [0.04, 0.05, 0.2, 0.5] {
            let below = all.iter().filter(|&&p| p <= level).count();
            prop_assert!(below as f64 <= level * all.len() as f64 + 1e-9, "{below} at {level}");
        }
        // The interval is what the test doesn't reject.
        let one = p(usize::from(signs) % (1 << n));
        if let Some(interval) = one.interval {
            let clearly = |value: f64| (value - 0.0).abs() > 1e-6;
            if clearly(interval.lower) && clearly(interval.upper) {
                prop_assert_eq!(interval.contains(0.0), one.p > 0.05);
            }
        }
    }

    /// Each kind comes once in each pair, from nothing but the seed.
    #[test]
    fn a_plan_is_balanced(seed in any::<u64>(), pairs in 6..=16_usize) {
        let set = |seed| {
            Plan::new(Question::RollingOrRest, Measure::Rated(Rating::Pain), Moment::NextDay, pairs, Seed(seed))
        };
        let plan = set(seed).unwrap();
        let days: Vec<_> = plan.days().collect();
        prop_assert_eq!(days.len(), 2 * pairs);
        prop_assert!(days.chunks(2).all(|pair| pair[0] == pair[1].other()));
        prop_assert_eq!(Ok(plan), set(seed));
    }
}

fn plan(pairs: usize) -> Plan {
    let (question, moment) = (Question::RollingOrRest, Moment::RightAfter);
    Plan::new(question, Measure::RotationLeft, moment, pairs, Seed(1)).expect("pairs enough")
}

#[test]
fn more_sessions_are_told_only_where_nobody_can_tell() {
    let few = course(&points(&[40.0; 5]), &Measure::RotationLeft.rule()).expect("sound");
    assert!(matches!(few.verdict, Verdict::CantTell { more: Some(1..) }), "{few:?}");
}
