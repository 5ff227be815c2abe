//! Courses and effects of people made up by hand.

use expect_test::{Expect, expect};
use insight::right_after::{Pair, right_after};
use insight::{Course, Measure, Point, Rating, Rule, course};

/// Three readings a week: Monday, Wednesday, Friday.
fn points(readings: &[f64]) -> Vec<Point> {
    let day = |at: usize| i64::try_from(at / 3 * 7 + at % 3 * 2).expect("few");
    readings.iter().enumerate().map(|(at, &value)| Point { day: day(at), value }).collect()
}

/// Errors of one person on 18 days, SD about 2.
const SWING: [f64; 18] = [
    1.5, -2.1, 0.4, 2.6, -1.2, -0.3, 1.9, -2.8, 0.7, -1.6, 2.2, 0.1, -0.9, 1.1, -2.0, 3.0, -1.4,
    -0.2,
];

fn told(course: &Course, rule: &Rule) -> String {
    let mut told = format!(
        "{:?}\n{} readings, {} unscored, {} days, {:.1} a week\n",
        course.verdict, course.readings, course.unscored, course.days, course.per_week
    );
    if let Some(line) = &course.line {
        told.push_str(&format!(
            "from {:.1} by {:.1} ({:.1} to {:.1}), medians {:.1}; own error {:.2}, real change \
             {:.1}, likeness {:.2}\n",
            line.start,
            line.change,
            line.interval.lower,
            line.interval.upper,
            line.robust,
            line.own_error,
            line.real_change,
            line.likeness
        ));
    }
    if let Some(overlap) = course.overlap(rule) {
        told.push_str(&format!("NAP {:.2}, tau {:.2}\n", overlap.nap.value, overlap.tau.tau));
    }
    if let Some(since) = &course.since_begun {
        told.push_str(&format!(
            "since {}: {:?}, {:.1} ({:.1} to {:.1})\n",
            since.from, since.verdict, since.change, since.interval.lower, since.interval.upper
        ));
    }
    for week in &course.weeks {
        let level = week.level.map_or("–".into(), |level| format!("{level:.1}"));
        told.push_str(&format!("{}: {} × {:.1} {level}\n", week.from, week.readings, week.mean));
    }
    told
}

#[track_caller]
fn check(measure: Measure, points: &[Point], due: &Expect) {
    let rule = measure.rule();
    due.assert_eq(&told(&course(points, &rule).expect("sound readings"), &rule));
}

#[test]
fn a_gain_of_ten_degrees() {
    let readings: Vec<f64> =
        SWING.iter().enumerate().map(|(at, e)| 40.0 + 10.0 * at as f64 / 17.0 + e).collect();
    check(
        Measure::RotationLeft,
        &points(&readings),
        &expect![[r#"
        Better
        16 readings, 2 unscored, 35 days, 3.0 a week
        from 41.4 by 8.5 (6.5 to 10.4), medians 8.1; own error 1.76, real change 6.0, likeness -0.51
        NAP 0.95, tau 0.64
        4: 3 × 42.4 42.6
        11: 3 × 43.1 44.3
        18: 3 × 45.7 46.0
        25: 3 × 47.2 47.6
        32: 3 × 48.7 49.3
        39: 1 × 49.8 49.8
    "#]],
    );
}

#[test]
fn nothing_but_swing() {
    let readings: Vec<f64> = SWING.iter().map(|e| 40.0 + e).collect();
    check(
        Measure::RotationRight,
        &points(&readings),
        &expect![[r#"
        NotClearly(LikeNone)
        16 readings, 2 unscored, 35 days, 3.0 a week
        from 40.3 by -0.4 (-2.4 to 1.6), medians -0.8; own error 1.78, real change 6.0, likeness -0.51
        NAP 0.50, tau 0.00
        4: 3 × 40.6 40.3
        11: 3 × 39.6 40.2
        18: 3 × 40.4 40.1
        25: 3 × 40.1 40.0
        32: 3 × 39.9 39.9
        39: 1 × 39.8 39.9
    "#]],
    );
}

#[test]
fn two_weeks_are_too_early() {
    let readings: Vec<f64> = SWING.iter().take(8).map(|e| 40.0 + e).collect();
    check(
        Measure::RotationLeft,
        &points(&readings),
        &expect![[r#"
            CantTell { more: Some(10) }
            6 readings, 2 unscored, 12 days, 3.0 a week
            from 41.3 by -2.3 (-10.4 to 5.2), medians -2.7; own error 2.02, real change 6.0, likeness -0.16
            4: 3 × 40.6 40.3
            11: 3 × 39.6 39.0
        "#]],
    );
}

#[test]
fn nobody_read_anything() {
    check(
        Measure::Rated(Rating::Pain),
        &[],
        &expect![[r#"
        CantTell { more: Some(15) }
        0 readings, 0 unscored, 0 days, 3.0 a week
    "#]],
    );
}

#[test]
fn pain_that_halves() {
    let pain: Vec<f64> = [7, 6, 6, 7, 5, 6, 5, 5, 6, 5, 4, 5, 4, 4, 3, 4, 3, 3, 2, 3, 3]
        .into_iter()
        .map(f64::from)
        .collect();
    check(
        Measure::Rated(Rating::Pain),
        &points(&pain),
        &expect![[r#"
        Better
        20 readings, 1 unscored, 44 days, 3.0 a week
        from 6.4 by -3.9 (-4.6 to -3.2), medians -3.8; own error 0.58, real change 1.9, likeness -0.36
        NAP 0.92, tau 0.62
        2: 3 × 6.3 6.0
        9: 3 × 5.3 5.4
        16: 3 × 5.3 4.7
        23: 3 × 4.3 4.1
        30: 3 × 3.7 3.5
        37: 3 × 2.7 2.9
        44: 2 × 3.0 2.5
    "#]],
    );
}

/// The same answer every day: the interval is as wide as rounding to whole points allows.
#[test]
fn always_five() {
    check(
        Measure::Rated(Rating::Stiffness),
        &points(&[5.0; 20]),
        &expect![[r#"
        NotClearly(LikeNone)
        19 readings, 1 unscored, 42 days, 3.0 a week
        from 5.0 by 0.0 (-0.5 to 0.5), medians 0.0; own error 0.29, real change 1.5, likeness 0.00
        NAP 0.50, tau 0.00
        2: 3 × 5.0 –
        9: 3 × 5.0 –
        16: 3 × 5.0 –
        23: 3 × 5.0 –
        30: 3 × 5.0 –
        37: 3 × 5.0 –
        44: 1 × 5.0 –
    "#]],
    );
}

/// A bad first week, then nothing: that is how everybody begins.
#[test]
fn a_bad_first_week_alone_is_no_change() {
    let readings: Vec<f64> = SWING
        .iter()
        .enumerate()
        .map(|(at, e)| if at < 5 { 26.0 + e / 4.0 } else { 40.0 + e / 4.0 })
        .collect();
    check(
        Measure::RotationLeft,
        &points(&readings),
        &expect![[r#"
            CantTell { more: Some(13) }
            16 readings, 2 unscored, 35 days, 3.0 a week
            from 30.8 by 12.9 (-2.6 to 29.1), medians 1.8; own error 4.27, real change 11.8, likeness 0.66
            NAP 0.80, tau 0.42
            4: 3 × 26.1 28.2
            11: 3 × 39.9 39.5
            18: 3 × 40.1 40.3
            25: 3 × 40.0 40.1
            32: 3 × 40.0 39.9
            39: 1 × 40.0 40.1
        "#]],
    );
}

/// Half a year after a gain the course is level, and what was gained isn't forgotten.
#[test]
fn what_was_gained_stays_in_sight() {
    let mut readings: Vec<f64> =
        SWING.iter().enumerate().map(|(at, e)| 40.0 + 12.0 * at as f64 / 17.0 + e).collect();
    for _ in 0..4 {
        readings.extend(SWING.iter().map(|e| 52.0 + e));
    }
    check(
        Measure::RotationLeft,
        &points(&readings),
        &expect![[r#"
        NotClearly(LikeNone)
        36 readings, 2 unscored, 81 days, 3.0 a week
        from 52.0 by 0.0 (-1.0 to 1.1), medians 0.0; own error 1.74, real change 6.0, likeness -0.61
        NAP 0.49, tau -0.01
        since 4: Better, 8.6 (7.5 to 9.7)
        126: 3 × 51.9 52.1
        133: 3 × 52.4 52.1
        140: 3 × 51.9 52.1
        147: 3 × 52.2 52.1
        154: 3 × 51.4 52.1
        161: 3 × 52.5 52.1
        168: 3 × 51.9 52.0
        175: 3 × 52.4 52.0
        182: 3 × 51.9 52.0
        189: 3 × 52.2 52.0
        196: 3 × 51.4 52.0
        203: 3 × 52.5 52.0
    "#]],
    );
}

#[test]
fn what_lies_further_back_than_twelve_weeks_is_not_looked_at() {
    let mut old = points(&[10.0, 11.0, 12.0]);
    let later = points(&SWING.map(|e| 40.0 + e));
    old.extend(later.into_iter().map(|point| Point { day: point.day + 200, ..point }));
    let course = course(&old, &Measure::RotationLeft.rule()).expect("sound readings");
    assert_eq!((course.readings, course.unscored, course.weeks[0].from), (18, 2, 200));
}

#[track_caller]
fn at_once(measure: Measure, pairs: &[(f64, f64)], due: &Expect) {
    let pairs: Vec<Pair> = pairs
        .iter()
        .enumerate()
        .map(|(at, &(before, after))| Pair { at: at as f64 * 2.0, before, after })
        .collect();
    let effect = right_after(&pairs, &measure.rule()).expect("sound readings");
    let number = |value: Option<f64>| value.map_or("–".into(), |value| format!("{value:.2}"));
    due.assert_eq(&format!(
        "{:?} of {}: {} ({} to {}), real {}",
        effect.verdict,
        effect.pairs,
        number(effect.change),
        number(effect.interval.map(|interval| interval.lower)),
        number(effect.interval.map(|interval| interval.upper)),
        number(effect.real_change)
    ));
}

#[test]
fn right_after_a_session() {
    let eased =
        [(6.0, 3.0), (5.0, 3.0), (7.0, 4.0), (6.0, 4.0), (5.0, 2.0), (6.0, 3.0), (5.0, 3.0)];
    at_once(
        Measure::Rated(Rating::Stiffness),
        &eased,
        &expect!["Better of 7: -2.58 (-2.96 to -2.17), real 2.00"],
    );
    let a_little =
        [(6.0, 5.0), (5.0, 4.0), (7.0, 6.0), (6.0, 5.0), (5.0, 5.0), (6.0, 5.0), (5.0, 4.0)];
    at_once(
        Measure::Rated(Rating::Stiffness),
        &a_little,
        &expect!["NotClearly(TooSmall) of 7: -0.86 (-1.49 to -0.30), real 2.00"],
    );
    let none = [(6.0, 6.0), (5.0, 6.0), (7.0, 6.0), (6.0, 5.0), (5.0, 6.0), (6.0, 6.0), (5.0, 5.0)];
    at_once(
        Measure::Rated(Rating::Stiffness),
        &none,
        &expect!["NotClearly(LikeNone) of 7: 0.00 (-1.21 to 1.21), real 2.00"],
    );
    at_once(
        Measure::Rated(Rating::Pain),
        &none[..4],
        &expect!["CantTell { more: Some(2) } of 4: – (– to –), real –"],
    );
}
