//! The weekly appointment with the measures.

use journal::{
    Angle, Day, History, PastReading, Place, Reading, SeriesId, Setting, WallTime, Weekday,
};
use plan::Weekly;

/// Monday, 2026-11-23.
const MONDAY: u64 = 1_795_431_600_000;

fn day(after: i32) -> Day {
    Day::new(2026, 11, 23).expect("a Monday").plus_days(after)
}

/// Somebody who measured on these days after that Monday.
fn measured(days: &[u64]) -> History {
    let one = |after: &u64| PastReading {
        place: Place { series: SeriesId::new([1; 16]), sequence: *after },
        when: WallTime::new(MONDAY + after * 86_400_000, 0).expect("a time"),
        reading: Reading::Extension(Angle::new(200, 9).expect("an angle")),
    };
    let mut history = History::default();
    history.readings = days.iter().rev().map(one).collect();
    history
}

fn set(history: &mut History, setting: Setting) {
    history.settings.insert(setting.name, setting.value);
}

/// The days of six weeks, after that Monday, on which it is offered.
fn offered(history: &History) -> Vec<i32> {
    (0..42).filter(|after| Weekly::is_due(history, day(*after))).collect()
}

#[test]
fn a_week_after_the_last() {
    assert_eq!(offered(&measured(&[3])), (0..3).chain(10..42).collect::<Vec<_>>());
    assert_eq!(
        offered(&measured(&[0, 7, 20])),
        [14, 15, 16, 17, 18, 19].into_iter().chain(27..42).collect::<Vec<_>>()
    );
}

#[test]
fn on_a_day_of_the_week() {
    let mut history = measured(&[1]);
    for setting in Weekly::On(Weekday::Thursday).settings() {
        set(&mut history, setting);
    }
    assert_eq!(Weekly::of(&history), Weekly::On(Weekday::Thursday));
    // From Thursday on, however soon after the last; until it is done.
    assert_eq!(offered(&history)[1..4], [3, 4, 5]);
    history.readings = measured(&[1, 4]).readings;
    assert_eq!(offered(&history).into_iter().find(|after| *after > 4), Some(10));
}

#[test]
fn put_off_it_comes_a_week_later_and_after_three_times_no_more() {
    let mut history = measured(&[0]);
    for (times, on) in [7, 14, 21].into_iter().enumerate() {
        assert!(Weekly::is_due(&history, day(on)), "after {times}");
        let put_off = Weekly::put_off(&history, day(on));
        set(&mut history, put_off);
        for later in on..on + 7 {
            assert!(!Weekly::is_due(&history, day(later)), "put off on {on}, asked on {later}");
        }
    }
    assert_eq!(offered(&history).into_iter().filter(|after| *after >= 7).count(), 0);
    // Measured all the same: it begins anew.
    history.readings = measured(&[0, 30]).readings;
    assert!(!Weekly::is_due(&history, day(36)));
    assert!(Weekly::is_due(&history, day(37)));
    // So it does when a day is chosen.
    history.readings = measured(&[0]).readings;
    for setting in Weekly::AfterLast.settings() {
        set(&mut history, setting);
    }
    assert!(Weekly::is_due(&history, day(37)));
}

#[test]
fn never_is_never() {
    let mut history = measured(&[0]);
    for setting in Weekly::Never.settings() {
        set(&mut history, setting);
    }
    assert_eq!(Weekly::of(&history), Weekly::Never);
    assert!(offered(&history).is_empty());
}

#[test]
fn days_of_the_week() {
    for (n, weekday) in (0..).zip(Weekday::ALL.iter().copied()) {
        assert_eq!(weekday.last(day(n)), day(n), "{weekday:?}");
        assert_eq!(weekday.last(day(n + 6)), day(n), "{weekday:?}");
        assert_eq!(weekday.last(day(n + 7)), day(n + 7), "{weekday:?}");
    }
}
