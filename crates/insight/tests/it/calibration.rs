//! That the verdicts keep their promises, on few simulated people: the large run is `cargo xtask bench
//! insight`. The seed is fixed, and the limits leave room for the few.

use insight::{Measure, Point, Rule, Verdict, course};

/// People of each kind.
const PEOPLE: u32 = 250;

const TURNING: Rule = Rule { unscored_days: 0, ..Measure::RotationLeft.rule() };

/// SplitMix64, and normal numbers as sums of twelve even ones: the same on every machine.
struct Chance(u64);

impl Chance {
    fn even(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) as f64 / 18_446_744_073_709_551_616.0
    }

    fn normal(&mut self) -> f64 {
        (0..12).map(|_| self.even()).sum::<f64>() - 6.0
    }

    /// Readings of somebody who gains so much over all of them.
    fn points(&mut self, likeness: f64, own_error: f64, readings: usize, gain: f64) -> Vec<Point> {
        let mut error = self.normal();
        let rest = (1.0 - likeness * likeness).sqrt();
        let last = ((readings - 1) / 3 * 7 + (readings - 1) % 3 * 2) as f64;
        let mut point = |at: usize| {
            let now = error;
            error = likeness * error + rest * self.normal();
            let day = at / 3 * 7 + at % 3 * 2;
            let value = 42.0 + gain * day as f64 / last + own_error * now;
            Point { day: i64::try_from(day).expect("few"), value }
        };
        (0..readings).map(&mut point).collect()
    }
}

/// In per cent: changed, and covered by the interval.
fn share(likeness: f64, own_error: f64, readings: usize, gain: f64) -> (f64, f64) {
    let mut chance = Chance(0x726f_6c6c);
    let (mut changed, mut covered) = (0, 0);
    for _ in 0..PEOPLE {
        let points = chance.points(likeness, own_error, readings, gain);
        let course = course(&points, &TURNING).expect("sound readings");
        let is_changed = matches!(course.verdict, Verdict::Better | Verdict::Worse);
        changed += u32::from(is_changed);
        covered += u32::from(course.line.expect("readings enough").interval.contains(gain));
    }
    let percent = |count: u32| 100.0 * f64::from(count) / f64::from(PEOPLE);
    (percent(changed), percent(covered))
}

#[test]
fn where_nothing_changes_nothing_is_changed() {
    for (likeness, own_error, readings) in
        [(0.0, 2.0, 18), (0.25, 4.0, 30), (0.5, 2.0, 18), (0.5, 4.0, 18), (0.5, 4.0, 42)]
    {
        let (changed, covered) = share(likeness, own_error, readings, 0.0);
        let who = format!("φ {likeness}, SEM {own_error}, {readings} readings");
        assert!(changed <= 5.5, "{who}: {changed} % false");
        assert!((91.5..=98.8).contains(&covered), "{who}: {covered} % covered");
    }
}

#[test]
fn eight_degrees_in_six_weeks_are_found() {
    let (found, covered) = share(0.0, 2.0, 18, 8.0);
    assert!(found >= 79.0, "{found} % found");
    assert!((91.5..=98.8).contains(&covered), "{covered} % covered");
}
