//! Readings: their stored shape, what is refused at the door, their history.

use expect_test::expect;
use journal::{
    Angle, History, Journal, Note, PastReading, Pulse, Reading, RotationTest, Salt, Unreadable,
};

use crate::any::{JOURNAL, at, erasure, writer};
use crate::shapes::{check, read};

fn angle(tenths: u16, error: u16) -> Angle {
    Angle::new(tenths, error).expect("below 180°")
}

#[test]
fn what_is_stored() {
    let (left, right) = (Some(angle(423, 11)), None);
    let rotation = Reading::Rotation { test: RotationTest::LumbarLocked, left, right };
    check(
        &Note::Reading(rotation),
        &expect![[
            r#"reading {"rotation":{"test":"lumbar-locked","left":{"tenths":423,"error":11},"right":null}}"#
        ]],
    );
    check(
        &Note::Reading(Reading::Extension(angle(187, 9))),
        &expect![[r#"reading {"extension":{"tenths":187,"error":9}}"#]],
    );
    check(
        &Note::Reading(Reading::HeadAngle(angle(501, 21))),
        &expect![[r#"reading {"head-angle":{"tenths":501,"error":21}}"#]],
    );
    check(
        &Note::Reading(Reading::Pulse(Pulse::counted(31).expect("it beats"))),
        &expect![[r#"reading {"pulse":{"beats":31,"secs":30}}"#]],
    );
}

#[test]
fn what_makes_no_sense_stays_outside() {
    let why = |bytes: &str| match read("reading", bytes) {
        Err(Unreadable::Malformed { why }) => why,
        other => panic!("{other:?}"),
    };
    let told = [
        r#"{"rotation":{"test":"standing","left":null,"right":null}}"#,
        r#"{"extension":{"tenths":1801,"error":0}}"#,
        r#"{"extension":{"tenths":-4,"error":0}}"#,
        r#"{"head-angle":{"tenths":50.1,"error":0}}"#,
        r#"{"pulse":{"beats":14,"secs":30}}"#,
        r#"{"pulse":{"beats":62,"secs":60}}"#,
        r#"{"grip":{"newtons":400}}"#,
    ]
    .map(why)
    .join("\n");
    expect![[r#"
        `test` is "standing"
        `tenths` is "1801"
        `extension.tenths` must be a whole number from 0 to 65535
        `head-angle.tenths` must be a whole number from 0 to 65535
        `beats` is "14"
        `secs` is "60"
        it is "grip""#]]
    .assert_eq(&told);
}

#[test]
fn numbers_at_the_door() {
    let of = |degrees, error| {
        Angle::of_degrees(degrees, error).map(|angle| (angle.tenths(), angle.error_tenths()))
    };
    assert_eq!(of(44.94, 0.96), Some((449, 10)));
    assert_eq!(of(44.96, 0.04), Some((450, 0)));
    for wrong in [-0.1, 180.1, f64::NAN, f64::INFINITY] {
        assert_eq!(of(wrong, 1.0), None, "{wrong}");
        assert_eq!(of(40.0, wrong), None, "{wrong}");
    }
    // 1.96 · 1.1 = 2.2: three degrees to either side, never too few.
    assert_eq!((angle(424, 11).degrees(), angle(424, 11).give_or_take()), (42, 3));
    assert_eq!((angle(425, 0).degrees(), angle(425, 0).give_or_take()), (43, 0));
    assert_eq!(Pulse::counted(31).map(Pulse::per_minute), Some(62));
    assert_eq!((Pulse::counted(14), Pulse::counted(111)), (None, None));
}

#[test]
fn the_newest_comes_first_and_what_is_deleted_is_gone() {
    let mut journal = Journal::new(JOURNAL);
    let mut writer = writer(1);
    let mut write = |secs: u64, page| {
        let entry = writer.write(page, at(secs)).expect("it is small");
        let place = entry.place();
        journal.insert(entry).expect("it is this journal's");
        (place, History::of(&journal).readings)
    };
    let page =
        |tenths| Note::Reading(Reading::Extension(angle(tenths, 9))).page(Salt::new([5; 16]));
    write(0, page(150));
    let (place, readings) = write(700_000, page(190));
    let values: Vec<Reading> = readings.iter().map(|past| past.reading).collect();
    assert_eq!(values, [190, 150].map(|tenths| Reading::Extension(angle(tenths, 9))));
    let last: &PastReading = &readings[0];
    assert_eq!((last.place, last.when), (place, at(700_000)));
    let (_, left) = write(700_001, erasure(last.erasure().targets.iter().copied()));
    assert_eq!(left.len(), 1);
    assert_eq!(left[0].reading, Reading::Extension(angle(150, 9)));
}

#[test]
fn only_the_same_test_compares() {
    let turn = |test| Reading::Rotation { test, left: None, right: None };
    let all = [
        turn(RotationTest::Seated),
        turn(RotationTest::SideLying),
        turn(RotationTest::LumbarLocked),
        Reading::Extension(angle(1, 1)),
        Reading::HeadAngle(angle(1, 1)),
        Reading::Pulse(Pulse::counted(30).expect("it beats")),
    ];
    for (i, one) in all.iter().enumerate() {
        for (j, other) in all.iter().enumerate() {
            assert_eq!(one.is_like(other), i == j, "{} {}", one.key(), other.key());
        }
    }
}
