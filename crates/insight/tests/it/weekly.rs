//! Readings by phone, once a week.

use insight::course::Verdict;
use insight::{Measure, SinceLast, progress, since_last, taken};
use journal::{
    Angle, Day, History, PastReading, Place, Pulse, Reading, RotationTest, SeriesId, WallTime,
};

const NOON: u64 = 1_795_431_600_000; // 2026-11-23

fn degrees(degrees: f64) -> Option<Angle> {
    Angle::of_degrees(degrees, 1.0)
}

/// The history of one reading a week, the oldest first.
fn weekly(readings: &[Reading]) -> History {
    let one = |(week, reading): (usize, &Reading)| {
        let week = u64::try_from(week).expect("few");
        let when = WallTime::new(NOON + week * 7 * 86_400_000, 60).expect("a time");
        let place = Place { series: SeriesId::new([1; 16]), sequence: week };
        PastReading { place, when, reading: *reading }
    };
    let mut history = History::default();
    history.readings = readings.iter().enumerate().map(one).rev().collect();
    history
}

fn turns(lefts: &[f64]) -> History {
    let one = |left: &f64| Reading::Rotation {
        test: RotationTest::Seated,
        left: degrees(*left),
        right: degrees(40.0),
    };
    weekly(&lefts.iter().map(one).collect::<Vec<_>>())
}

fn says(history: &History, measure: Measure) -> SinceLast {
    since_last(&taken(history.readings.iter(), measure), &measure.rule())
}

/// Whether it changed, and how much would be a real change.
fn judged(since: SinceLast) -> (bool, f64) {
    match since {
        SinceLast::Changed { real_change, .. } => (true, real_change),
        SinceLast::NotClearly { real_change } => (false, real_change),
        SinceLast::First | SinceLast::CantTell { .. } => panic!("{since:?}"),
    }
}

#[test]
fn less_than_a_real_change_is_none() {
    let left = |lefts: &[f64]| says(&turns(lefts), Measure::RotationLeft);
    assert_eq!(left(&[]), SinceLast::First);
    assert_eq!(left(&[40.0]), SinceLast::First);
    // The threshold of the evidence: 6°.
    assert_eq!(left(&[40.0, 45.9]), SinceLast::NotClearly { real_change: 6.0 });
    assert_eq!(left(&[40.0, 46.0]), SinceLast::Changed { change: 6.0, real_change: 6.0 });
    assert_eq!(left(&[40.0, 33.0]), SinceLast::Changed { change: -7.0, real_change: 6.0 });
    assert_eq!(
        says(&turns(&[1.0, 99.0]), Measure::RotationRight),
        SinceLast::NotClearly { real_change: 6.0 }
    );
}

#[test]
fn the_own_error_counts_where_it_is_larger() {
    // Six weeks that swing by 8° from one to the next: own error 8/√2, so a real change is 1.96 · 8.
    let swings = [40.0, 48.0, 40.0, 48.0, 40.0, 48.0];
    let then = |last: f64| says(&turns(&[&swings[..], &[last]].concat()), Measure::RotationLeft);
    for (last, changed) in [(48.0 + 15.6, false), (48.0 + 15.7, true)] {
        let (is, real_change) = judged(then(last));
        assert!(is == changed && (real_change - 15.68).abs() < 0.01, "{last}: {real_change}");
    }
    // Five don't tell it yet.
    assert_eq!(
        says(&turns(&[40.0, 48.0, 40.0, 48.0, 40.0, 47.0]), Measure::RotationLeft),
        SinceLast::Changed { change: 7.0, real_change: 6.0 }
    );
    // An unsure reading by itself: 1.96 · √(1 + 5²) = 10.
    let unsure = Angle::of_degrees(49.0, 5.0).expect("an angle");
    let of = |left| Reading::Rotation { test: RotationTest::Seated, left, right: None };
    let history = weekly(&[of(degrees(40.0)), of(Some(unsure))]);
    let (changed, real_change) = judged(says(&history, Measure::RotationLeft));
    assert!(!changed && (real_change - 9.99).abs() < 0.01, "{real_change}");
}

#[test]
fn where_only_the_own_error_tells_it_takes_six_before() {
    let history = |count: usize| {
        let angles = [20.0, 21.0, 20.0, 21.0, 20.0, 21.0, 30.0];
        let one = |deg: &f64| Reading::Extension(degrees(*deg).expect("an angle"));
        weekly(&angles[..count].iter().map(one).collect::<Vec<_>>())
    };
    let told = |count| says(&history(count), Measure::Extension);
    assert_eq!(told(2), SinceLast::CantTell { more: 5 });
    assert_eq!(told(6), SinceLast::CantTell { more: 1 });
    assert!(matches!(told(7), SinceLast::Changed { change: 9.0, .. }), "{:?}", told(7));
}

#[test]
fn a_counted_pulse_is_no_finer_than_its_count() {
    let history = |beats: [u8; 2]| {
        let one = |beats| Reading::Pulse(Pulse::counted(beats).expect("it beats"));
        weekly(&beats.map(one))
    };
    // One beat is two a minute; two are beyond what counting errs by.
    assert!(matches!(says(&history([31, 32]), Measure::Pulse), SinceLast::NotClearly { .. }));
    assert!(matches!(says(&history([31, 29]), Measure::Pulse), SinceLast::Changed { .. }));
}

#[test]
fn readings_have_a_course_and_tests_do_not_mix() {
    let later = Day::new(2027, 6, 1).expect("a day");
    // The first two aren't scored; twelve weeks are what a course looks back.
    let lefts: Vec<f64> = (0..14).map(|week| 30.0 + 1.5 * f64::from(week)).collect();
    let history = turns(&lefts);
    let of = |history: &History, measure: Measure| {
        progress(history, later).into_iter().find(|one| one.measure == measure)
    };
    let left = of(&history, Measure::RotationLeft).expect("it was read");
    assert_eq!((left.course.verdict, left.course.readings), (Verdict::Better, 12));
    assert_eq!(left.right_after.pairs, 0);
    // Another test: those before say nothing of it.
    let mut mixed = history.clone();
    let first = mixed.readings[0];
    let test = RotationTest::SideLying;
    let reading = Reading::Rotation { test, left: degrees(60.0), right: None };
    mixed.readings.insert(0, PastReading { reading, ..first });
    let left = of(&mixed, Measure::RotationLeft).expect("it was read");
    assert_eq!((left.course.readings, left.course.unscored), (0, 1));
    assert!(of(&history, Measure::Extension).is_none());
    // What lies ahead of today isn't looked at.
    assert!(progress(&history, Day::new(2026, 11, 22).expect("a day")).is_empty());
}
