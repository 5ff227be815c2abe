//! The stored shapes of version 1, pinned: what is written today must be readable forever.

use expect_test::{Expect, expect};
use journal::{
    Bar, Content, Day, Entry, Erasure, Felt, Floor, GateAnswers, Goal, Morning, Note, Place,
    Profile, Restriction, Salt, SessionId, Setting, Term, Unreadable,
};
use routine::{Condition, Gear, Level};

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
fn read(kind: &str, bytes: &str) -> Result<Note, Unreadable> {
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
