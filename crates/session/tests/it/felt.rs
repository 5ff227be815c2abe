//! What a session minds of what a phone felt.

use motion::{Motion, Sample, Sign};
use routine::Span;
use session::Reading;

/// Passes of 3 s at 60 Hz after a rest, and two taps in the rest after them.
fn felt() -> Vec<motion::Reading> {
    let mut motion = Motion::new(Sign::Up);
    let mut told = Vec::new();
    for i in 0..1_800 {
        let t = f64::from(i) / 60.0;
        let rolls = (3.0..21.0).contains(&t);
        let (sin, cos) = (std::f64::consts::PI * (t - 3.0) / 3.0).sin_cos();
        let (tilt, rate) = if rolls { (0.09 * (1.0 - cos), 5.4 * sin) } else { (0.0, 0.0) };
        let tap = if [1_500, 1_515].contains(&i) { 8.0 } else { 0.0 };
        let acceleration = [0.0, 9.81 * tilt.sin(), 9.81 * tilt.cos() + tap];
        let sample = Sample::new(1000.0 * t, acceleration, [rate, 0.0, 0.0]).expect("a sample");
        told.extend(motion.push(&sample).expect("in order"));
    }
    told.extend(motion.finish());
    told
}

#[test]
fn the_pace_a_rest_and_a_double_tap_and_nothing_else() {
    let minded: Vec<Reading> = felt().iter().filter_map(Reading::of).collect();
    let count = |what: Reading| minded.iter().filter(|reading| **reading == what).count();
    assert_eq!(count(Reading::DoubleTap), 1);
    assert!(count(Reading::Still) >= 1, "{minded:?}");
    let paces = minded.iter().filter(|reading| matches!(reading, Reading::Pace(_)));
    let paces: Vec<Reading> = paces.copied().collect();
    assert!(!paces.is_empty());
    for pace in paces {
        let Reading::Pace(pass) = pace else { panic!("{pace:?}") };
        let near = Span::from_ms(2_850)..Span::from_ms(3_150);
        assert!(near.contains(&pass), "{pass:?}");
    }
}
