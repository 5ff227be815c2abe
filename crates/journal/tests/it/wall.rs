//! Wall time, days and months.

use journal::{Day, WallTime};
use proptest::prelude::*;

fn check(ms: u64, offset_minutes: i16, text: &str) {
    let time = WallTime::new(ms, offset_minutes).map(|time| time.to_string());
    assert_eq!(time.as_deref(), Some(text));
}

#[test]
fn times_as_a_clock_shows_them() {
    check(0, 0, "1970-01-01T00:00:00+00:00");
    check(0, -210, "1969-12-31T20:30:00-03:30");
    check(951_782_399_999, 0, "2000-02-28T23:59:59+00:00");
    check(951_782_400_000, 0, "2000-02-29T00:00:00+00:00");
    check(1_795_431_600_000, 60, "2026-11-23T12:00:00+01:00");
    check(253_402_300_799_999, 0, "9999-12-31T23:59:59+00:00");
}

#[test]
fn the_day_is_the_day_where_the_person_was() {
    let midnight_in_tokyo = WallTime::new(1_795_359_600_000, 540).expect("2026");
    assert_eq!(midnight_in_tokyo.day().to_string(), "2026-11-23");
    let the_same_in_lisbon = WallTime::new(1_795_359_600_000, 0).expect("2026");
    assert_eq!(the_same_in_lisbon.day().to_string(), "2026-11-22");
    assert_eq!(the_same_in_lisbon.clock(), (15, 0));
}

#[test]
fn times_beyond_the_calendar_are_none() {
    assert_eq!(WallTime::new(253_402_300_800_000, 0), None);
    assert_eq!(WallTime::new(0, 1_081), None);
    assert_eq!(WallTime::new(0, i16::MIN), None);
}

#[test]
fn days_from_text() {
    for good in ["2026-11-23", "2028-02-29", "2000-02-29", "0001-01-01", "9999-12-31"] {
        assert_eq!(Day::parse(good).map(|day| day.to_string()).as_deref(), Some(good));
    }
    let bad = ["2026-02-29", "1900-02-29", "2026-13-01", "2026-00-01", "2026-1-1", "26-01-01"];
    for bad in bad.into_iter().chain(["2026-01-32", "2026-01-00", "0000-01-01", "", "2026-01-01-"])
    {
        assert_eq!(Day::parse(bad), None, "{bad}");
    }
}

proptest! {
    #[test]
    fn a_day_is_its_number(days in -700_000..2_900_000i32) {
        let first = Day::new(1970, 1, 1).expect("it was");
        let day = first.plus_days(days);
        prop_assert_eq!(day.number(), i64::from(days));
        prop_assert_eq!(Day::new(day.year(), day.month_number(), day.day_of_month()), Some(day));
        prop_assert!(day.plus_days(1) > day);
    }
}
