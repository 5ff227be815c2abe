//! The stored shapes of version 1, pinned: what is written today must be readable forever.

use expect_test::{Expect, expect};
use journal::{
    About, Bar, Content, Day, Entry, Erasure, Experience, Favourite, Feel, Felt, Floor,
    GateAnswers, Goal, Height, Liked, Morning, Note, Own, OwnId, Place, Profile, ProgrammeTurn,
    Restriction, RollerLength, Salt, SessionId, Setting, SpotTold, Term, TimeOfDay, Turn,
    Unreadable, Weekday,
};
use routine::{Condition, Gear, Level, Region, Side, Spot, Strength};

use crate::any::{at, device, writer};

fn entry(note: &Note) -> Entry {
    writer(1).write(note.page(Salt::new([5; 16])), at(0)).expect("it is small")
}

/// Writes a note, compares its stored form, and reads it again.
pub(crate) fn check(note: &Note, stored: &Expect) {
    let entry = entry(note);
    let Content::Present { bytes, .. } = entry.content() else { panic!("it was just written") };
    stored.assert_eq(&format!("{} {}", entry.header().kind, String::from_utf8_lossy(bytes)));
    assert_eq!(Note::of(&entry).as_ref(), Ok(note));
}

/// What reading says to these bytes.
pub(crate) fn read(kind: &str, bytes: &str) -> Result<Note, Unreadable> {
    let kind = journal::Kind::new(kind).expect("a short word");
    let page = journal::Page { kind, version: 1, salt: Salt::new([5; 16]), bytes: bytes.into() };
    Note::of(&writer(1).write(page, at(0)).expect("it is small"))
}

#[test]
fn a_profile() {
    let on = Day::new(2026, 11, 23).expect("a day");
    let profile = Profile {
        goal: Goal::Stiffness,
        gear: [Gear::Roller, Gear::Cushion].into(),
        floor: Floor::Reachable,
        gate: Some(GateAnswers { ticked: [Condition::BoneLoss].into(), on }),
        minutes: 5,
        language: "en".into(),
    };
    check(
        &Note::Profile(profile),
        &expect![[
            r#"profile {"goal":"stiffness","gear":["roller","cushion"],"floor":true,"gate":{"ticked":["bone-loss"],"on":"2026-11-23"},"minutes":5,"language":"en"}"#
        ]],
    );
}

#[test]
fn a_morning_a_restriction_a_deletion_a_setting() {
    let session = SessionId::new([3; 16]);
    check(
        &Note::Morning(Morning { session, felt: Felt::Worse }),
        &expect![[r#"morning {"session":"03030303030303030303030303030303","felt":"worse"}"#]],
    );
    let until = Term::Until(Day::new(2027, 3, 1).expect("a day"));
    let words = String::from("the physio said so");
    let restriction = Restriction { bar: Bar::EndRangeExtension, term: until, words };
    check(
        &Note::Restriction(restriction),
        &expect![[
            r#"restriction {"bar":"end-range-extension","term":{"until":"2027-03-01"},"words":"the physio said so"}"#
        ]],
    );
    let bar = Bar::AboveLevel(Level::TWO);
    let lifted = Restriction { bar, term: Term::Lifted, words: String::new() };
    check(
        &Note::Restriction(lifted),
        &expect![[r#"restriction {"bar":{"above-level":2},"term":"lifted","words":""}"#]],
    );
    let bar = Bar::Technique("open-book".into());
    let open = Restriction { bar, term: Term::Open, words: String::new() };
    check(
        &Note::Restriction(open),
        &expect![[r#"restriction {"bar":{"technique":"open-book"},"term":"open","words":""}"#]],
    );
    let targets = [Place { series: device(2), sequence: 7 }].into();
    check(
        &Note::Erased(Erasure { targets }),
        &expect![[r#"erased {"targets":[["02020202020202020202020202020202",7]]}"#]],
    );
    let setting = Setting { name: "voice".into(), value: "device".into() };
    check(&Note::Setting(setting), &expect![[r#"setting {"name":"voice","value":"device"}"#]]);
}

#[test]
fn a_spot() {
    let strength = Strength::new(6).expect("0 to 10");
    let spot = Spot { region: Region::Rhomboids, side: Side::Left, strength };
    check(
        &Note::Spot(SpotTold { spot, words: "worse at the desk".into() }),
        &expect![[
            r#"spot {"spot":{"region":"rhomboids","side":"left","strength":6},"words":"worse at the desk"}"#
        ]],
    );
    let why = |bytes| read("spot", bytes).map_err(|why| why.to_string());
    let eleven = r#"{"spot":{"region":"rhomboids","side":"left","strength":11},"words":""}"#;
    let words = "its content makes no sense: `strength` is \"11\"";
    assert_eq!(why(eleven), Err(words.into()));
    let tail = r#"{"spot":{"region":"tail","side":"left","strength":1},"words":""}"#;
    assert!(why(tail).is_err());
}

#[test]
fn a_favourite() {
    let favourite = |liked, marked| Note::Favourite(Favourite { liked, marked });
    check(
        &favourite(Liked::Technique("open-book".into()), true),
        &expect![[r#"favourite {"liked":{"technique":"open-book"},"marked":true}"#]],
    );
    check(
        &favourite(Liked::Routine("five".into()), false),
        &expect![[r#"favourite {"liked":{"routine":"five"},"marked":false}"#]],
    );
    check(
        &favourite(Liked::Own(OwnId::new([7; 16])), true),
        &expect![[
            r#"favourite {"liked":{"own":"07070707070707070707070707070707"},"marked":true}"#
        ]],
    );
    assert!(read("favourite", r#"{"liked":{"own":"07"},"marked":true}"#).is_err());
    assert!(read("favourite", r#"{"liked":{"spot":"x"},"marked":true}"#).is_err());
}

#[test]
fn a_text_of_ones_own() {
    let id = OwnId::new([7; 16]);
    check(
        &Note::Own(Own { id, text: "id = \"mine\"\n".into() }),
        &expect![[r#"own {"id":"07070707070707070707070707070707","text":"id = \"mine\"\n"}"#]],
    );
    check(&Note::OwnGone(id), &expect![[r#"own-gone {"id":"07070707070707070707070707070707"}"#]]);
    assert!(read("own", r#"{"id":"07","text":""}"#).is_err());
    assert!(read("own-gone", r#"{"id":"07"}"#).is_err());
    let long = "x".repeat(routine::limits::FILE_BYTES_MAX + 1);
    let long = format!(r#"{{"id":"{id}","text":"{long}"}}"#);
    let why = read("own", &long).map_err(|why| why.to_string());
    assert_eq!(why, Err("its content makes no sense: `text` is \"too long\"".into()));
}

#[test]
fn what_else_a_person_tells() {
    check(
        &Note::About(About::default()),
        &expect![[
            r#"about {"also":[],"experience":null,"feel":null,"length":null,"days":[],"at":null,"height_cm":null}"#
        ]],
    );
    let about = About {
        also: [Goal::Posture, Goal::Pain].into(),
        experience: Some(Experience::Regular),
        feel: Some(Feel::Soft),
        length: Some(RollerLength::Short),
        days: [Weekday::Friday, Weekday::Monday].into(),
        at: TimeOfDay::new(7, 5),
        height: Height::new(172),
    };
    check(
        &Note::About(about),
        &expect![[
            r#"about {"also":["pain","posture"],"experience":"regular","feel":"soft","length":"short","days":["mon","fri"],"at":"07:05","height_cm":172}"#
        ]],
    );
    for wrong in [
        r#"{"also":["fame"],"days":[]}"#,
        r#"{"also":[],"days":["someday"]}"#,
        r#"{"also":[],"days":[],"at":"24:00"}"#,
        r#"{"also":[],"days":[],"height_cm":90}"#,
        r#"{"also":[],"days":[],"experience":"born to it"}"#,
    ] {
        assert!(read("about", wrong).is_err(), "{wrong}");
    }
    // What a later version may add is passed over; what is missing was not told.
    let added = r#"{"also":[],"days":[],"shoe":44}"#;
    assert_eq!(read("about", added), Ok(Note::About(About::default())));
}

#[test]
fn a_turn_in_a_programme() {
    let on = Day::new(2026, 11, 30).expect("a day");
    let turn = |turn| ProgrammeTurn { programme: "first-steps".into(), turn, on };
    check(
        &Note::Programme(turn(Turn::Begun)),
        &expect![[r#"programme {"programme":"first-steps","turn":"begun","on":"2026-11-30"}"#]],
    );
    for &word in Turn::ALL {
        let written = entry(&Note::Programme(turn(word)));
        assert_eq!(Note::of(&written), Ok(Note::Programme(turn(word))));
    }
    assert!(read("programme", r#"{"programme":"x","turn":"won","on":"2026-11-30"}"#).is_err());
    assert!(read("programme", r#"{"programme":"x","turn":"begun","on":"2026-02-30"}"#).is_err());
}

#[test]
fn what_is_not_known_is_unreadable_and_says_why() {
    let why = |kind: &str, bytes: &str| read(kind, bytes).map_err(|why| why.to_string());
    let unreadable = |kind: &str, bytes: &str, words: &str| {
        assert_eq!(why(kind, bytes), Err(words.into()));
    };
    unreadable("dream", "{}", "a newer Rollwise wrote it: dream version 1");
    let profile = r#"{"goal":"stiffness","gear":[],"floor":true,
        "gate":{"ticked":["vertigo"],"on":"2026-11-23"},"minutes":5,"language":"en"}"#;
    unreadable("profile", profile, "its content makes no sense: `ticked` is \"vertigo\"");
    let erased = r#"{"targets":[["02",7]]}"#;
    unreadable("erased", erased, "its content makes no sense: `targets` is \"no places\"");
    assert!(read("session", "[[[[[[").is_err());
    assert!(read("setting", "").is_err());
}

#[test]
fn a_stored_shape_is_read_strictly_and_what_is_more_is_passed_over() {
    let told = |kind: &str, bytes: &str| match read(kind, bytes) {
        Ok(_) => String::from("read"),
        Err(Unreadable::Malformed { why }) => why,
        Err(other) => panic!("{other}"),
    };
    let page: String = [
        ("setting", r#"{"name":"a","value":"b","more":[{"x":1e9}]}"#),
        ("setting", r#"{"name":"a"}"#),
        ("setting", r#"{"name":"a","name":"a","value":"b"}"#),
        ("setting", r#"{"name":"a","value":null}"#),
        ("setting", r#"["a","b"]"#),
        ("setting", r#"{"name":"a","value":"b"} {}"#),
        ("restriction", r#"{"bar":"end-range-extension","term":{"open":null},"words":""}"#),
        ("restriction", r#"{"bar":"technique","term":"open","words":""}"#),
        ("restriction", r#"{"bar":{"technique":"a","more":1},"term":"open","words":""}"#),
        ("restriction", r#"{"bar":{"above-level":256},"term":"open","words":""}"#),
        ("restriction", r#"{"bar":{"above-level":2.0},"term":"open","words":""}"#),
        ("restriction", r#"{"bar":"end-range-extension","term":{"open":1},"words":""}"#),
        ("restriction", r#"{"bar":"end-range-extension","term":"forever","words":""}"#),
        ("erased", r#"{"targets":[["02",7,0]]}"#),
        ("erased", r#"{"targets":[["02",-7]]}"#),
        ("profile", r#"{"goal":"calm","gear":[],"floor":1,"minutes":5,"language":"en"}"#),
        ("profile", r#"{"goal":"calm","gear":[],"floor":true,"minutes":5,"language":"en"}"#),
        (
            "session",
            r#"{"session":"","until_ms":0,"log":[{"at_ms":0,"event":{"held":{"region":1}}}]}"#,
        ),
    ]
    .map(|(kind, bytes)| format!("{bytes}\n  {}\n", told(kind, bytes)))
    .concat();
    expect![[r#"
        {"name":"a","value":"b","more":[{"x":1e9}]}
          read
        {"name":"a"}
          `value` is missing
        {"name":"a","name":"a","value":"b"}
          `name` is there twice
        {"name":"a","value":null}
          `value` must be a text
        ["a","b"]
          it must be an object
        {"name":"a","value":"b"} {}
          something after the end at line 1 column 26
        {"bar":"end-range-extension","term":{"open":null},"words":""}
          read
        {"bar":"technique","term":"open","words":""}
          `bar.technique` is missing
        {"bar":{"technique":"a","more":1},"term":"open","words":""}
          `bar` must be a word, or an object of one field
        {"bar":{"above-level":256},"term":"open","words":""}
          `bar.above-level` must be a whole number from 0 to 255
        {"bar":{"above-level":2.0},"term":"open","words":""}
          `bar.above-level` must be a whole number from 0 to 255
        {"bar":"end-range-extension","term":{"open":1},"words":""}
          `term.open` must be `null`
        {"bar":"end-range-extension","term":"forever","words":""}
          `term` is "forever"
        {"targets":[["02",7,0]]}
          `targets.0` must be a list of two
        {"targets":[["02",-7]]}
          `targets.0` must be a whole number from 0 to 18446744073709551615
        {"goal":"calm","gear":[],"floor":1,"minutes":5,"language":"en"}
          `floor` must be `true` or `false`
        {"goal":"calm","gear":[],"floor":true,"minutes":5,"language":"en"}
          read
        {"session":"","until_ms":0,"log":[{"at_ms":0,"event":{"held":{"region":1}}}]}
          `log.0.event.held.region` must be a text
    "#]]
    .assert_eq(&page);
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    assert!(told("setting", &deep).starts_with("it stands too deep"));
}
