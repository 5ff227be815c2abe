//! What holds by a journal: the latest that was told, unless it was taken back.

use std::fmt::Write as _;

use expect_test::expect;
use journal::{
    About, Answer, Bar, Day, Erasure, Floor, Goal, Height, History, Journal, Note, Pause, Profile,
    ProgrammeTurn, Restriction, Setting, SpotTold, Term, Turn,
};
use routine::{Level, Region, Set, Side, Spot, Strength};
use session::{Measure, Score};

use crate::any::{at, erasure, writer};
use crate::life::{Life, check};

#[test]
fn the_latest_holds() {
    let mut life = Life::new();
    let set = |value: &str| Note::Setting(Setting { name: "voice".into(), value: value.into() });
    let bar = |bar, term| Note::Restriction(Restriction { bar, term, words: String::new() });
    life.write(at(0), &set("device"));
    life.write(at(1), &set("coach"));
    life.write(at(2), &bar(Bar::EndRangeExtension, Term::Open));
    let spring = Term::Until(Day::new(2027, 3, 1).expect("a day"));
    life.write(at(3), &bar(Bar::EndRangeExtension, spring));
    life.write(at(4), &bar(Bar::AboveLevel(Level::TWO), Term::Open));
    life.write(at(5), &bar(Bar::AboveLevel(Level::TWO), Term::Lifted));
    check(
        &life.journal,
        &expect![[r#"
        0 practice days
        EndRangeExtension Until(Day { year: 2027, month: 3, day: 1 })
        voice = coach
    "#]],
    );
    let history = History::of(&life.journal);
    let holds = |year, month, day| {
        history.restrictions[0].holds_on(Day::new(year, month, day).expect("a day"))
    };
    assert!(holds(2027, 2, 28) && !holds(2027, 3, 1));
}

fn spot(region: Region, side: Side, strength: u8, words: &str) -> Note {
    let strength = Strength::new(strength).expect("0 to 10");
    Note::Spot(SpotTold { spot: Spot { region, side, strength }, words: words.into() })
}

/// Each spot in a line: what was told of it, from the first on.
fn spots(journal: &Journal) -> String {
    let mut page = String::new();
    for past in &History::of(journal).spots {
        let told: Vec<String> = past
            .told()
            .map(|told| format!("{} {}", told.strength.value(), told.words).trim().into())
            .collect();
        let there = if past.is_present() { "there" } else { "gone" };
        let (side, region) = (past.side.key(), past.region.key());
        writeln!(page, "{side} {region}: {} ({there})", told.join(" > ")).expect("a String");
    }
    page
}

#[test]
fn a_spot_keeps_its_history_and_can_be_taken_back() {
    let (rhomboids, top) = (Region::Rhomboids, Region::UpperTrapezius);
    let mut life = Life::new();
    life.write(at(0), &spot(rhomboids, Side::Left, 6, "at the desk"));
    life.write(at(1), &spot(top, Side::Right, 3, ""));
    life.write(at(2), &spot(rhomboids, Side::Right, 4, ""));
    life.write(at(3), &spot(rhomboids, Side::Left, 3, "better"));
    let gone = life.write(at(4), &spot(top, Side::Right, 0, ""));
    let now = expect![[r#"
        right rhomboids: 4 (there)
        left rhomboids: 6 at the desk > 3 better (there)
        right upper-trapezius: 3 > 0 (gone)
    "#]];
    now.assert_eq(&spots(&life.journal));
    let present = History::of(&life.journal).present_spots();
    assert_eq!(present.len(), 2);
    // Undo: what was told last was never meant.
    let undone = erasure([gone]);
    let entry = life.writer.write(undone, at(5)).expect("it is small");
    life.keep(entry);
    expect![[r#"
        right rhomboids: 4 (there)
        right upper-trapezius: 3 (there)
        left rhomboids: 6 at the desk > 3 better (there)
    "#]]
    .assert_eq(&spots(&life.journal));
    // Deleted: nothing of it is left.
    let left = History::of(&life.journal).spots[2].erasure();
    let entry = life.writer.write(erasure(left.targets), at(6)).expect("it is small");
    life.keep(entry);
    expect![[r#"
        right rhomboids: 4 (there)
        right upper-trapezius: 3 (there)
    "#]]
    .assert_eq(&spots(&life.journal));
}

/// A text of their own.
fn own(id: u8, text: &str) -> Note {
    Note::Own(journal::Own { id: journal::OwnId::new([id; 16]), text: text.into() })
}

/// All texts of their own that there are.
fn texts(journal: &Journal) -> Vec<String> {
    History::of(journal).own.into_iter().map(|past| past.own.text).collect()
}

/// Whether this text still stands in the journal, deleted or not.
fn is_readable(journal: &Journal, note: &Note) -> bool {
    journal.entries().any(|entry| Note::of(entry).as_ref() == Ok(note))
}

#[test]
fn what_is_ones_own_is_kept_as_it_was_last_and_goes_as_a_whole() {
    let mut life = Life::new();
    life.write(at(0), &own(1, "before"));
    life.write(at(1), &own(2, "other"));
    life.write(at(2), &own(1, "after"));
    assert_eq!(texts(&life.journal), ["after", "other"]);
    let deletion = History::of(&life.journal).own[0].deletion();
    let [gone, _] = [0, 1].map(|n| life.write(at(3), &deletion[n]));
    assert_eq!(texts(&life.journal), ["other"]);
    assert!(!is_readable(&life.journal, &own(1, "before")));
    assert_eq!(History::of(&life.journal).late, Erasure::default());
    // Written anew under its name it stays deleted, until that is taken back.
    life.write(at(4), &own(1, "after"));
    assert_eq!(texts(&life.journal), ["other"]);
    life.write(at(5), &Note::Erased(Erasure { targets: [gone].into() }));
    assert_eq!(texts(&life.journal), ["after", "other"]);
}

/// Two devices, one routine: what one wrote while the other deleted it goes as well, whichever of the
/// two comes first, on both.
#[test]
fn a_deletion_reaches_what_another_device_made_of_it() {
    for written_later in [false, true] {
        let mut here = Life::new();
        here.write(at(0), &own(1, "as both know it"));
        let mut there = Life { journal: here.journal.clone(), writer: writer(2) };
        let (deleted, written) = if written_later { (1, 2) } else { (2, 1) };
        for note in History::of(&here.journal).own[0].deletion() {
            here.write(at(deleted), &note);
        }
        let theirs = own(1, "written there");
        there.write(at(written), &theirs);
        here.journal.merge(there.journal.clone()).expect("one person");
        there.journal.merge(here.journal.clone()).expect("one person");
        assert_eq!(here.journal, there.journal);
        assert_eq!(texts(&here.journal), [""; 0]);
        // What is left of it is named, and gone for good once a device has deleted it.
        let late = History::of(&there.journal).late;
        assert_eq!(late.targets.len(), 1);
        assert!(is_readable(&here.journal, &theirs));
        there.write(at(3), &Note::Erased(late));
        here.journal.merge(there.journal.clone()).expect("one person");
        assert!(!is_readable(&here.journal, &theirs));
        assert_eq!(History::of(&here.journal).late, Erasure::default());
        // Kept as a new one it is another.
        there.write(at(4), &own(2, "written there"));
        assert_eq!(texts(&there.journal), ["written there"]);
    }
}

#[test]
fn what_somebody_is_asked_goes_with_what_they_come_for() {
    let page: Vec<String> =
        Goal::ALL.iter().map(|goal| format!("{} {}", goal.key(), goal.measure().key())).collect();
    expect![[r#"
        pain pain
        stiffness stiffness
        range stiffness
        calm tension
        posture stiffness"#]]
    .assert_eq(&page.join("\n"));
}

#[test]
fn pain_is_what_an_answer_tells_of_it() {
    let pain = |measure, score| Answer { measure, score }.pain().map(Strength::value);
    assert_eq!(pain(Measure::Pain, Score::new(6)), Some(6));
    assert_eq!(pain(Measure::Pain, Score::new(0)), None);
    assert_eq!(pain(Measure::Pain, None), None);
    assert_eq!(pain(Measure::Stiffness, Score::new(6)), None);
}

/// Who they are can be taken back step by step, and never so far that there is nobody.
#[test]
fn a_change_of_who_they_are_can_be_taken_back() {
    let mut life = Life::new();
    let profile = |minutes| {
        Note::Profile(Profile {
            goal: Goal::Range,
            gear: Set::new(),
            floor: Floor::Reachable,
            gate: None,
            minutes,
            language: "en".into(),
        })
    };
    life.write(at(0), &profile(5));
    assert_eq!(History::of(&life.journal).changed, None);
    life.write(at(1), &profile(8));
    let about = About { height: Height::new(180), ..About::default() };
    life.write(at(2), &Note::About(about));
    let mut undo = |seconds| {
        let place = History::of(&life.journal).changed.expect("something changed");
        life.write(at(seconds), &Note::Erased(Erasure { targets: [place].into() }));
        History::of(&life.journal)
    };
    let history = undo(3);
    assert_eq!(
        (history.profile.map(|one| one.minutes), history.about),
        (Some(8), About::default())
    );
    let history = undo(4);
    assert_eq!((history.profile.map(|one| one.minutes), history.changed), (Some(5), None));
}

#[test]
fn a_programme_is_followed_paused_and_left() {
    let mut life = Life::new();
    let day = |day| Day::new(2026, 11, day).expect("a day");
    let turn = |programme: &str, turn, on| {
        Note::Programme(ProgrammeTurn { programme: programme.into(), turn, on: day(on) })
    };
    life.write(at(0), &turn("first-steps", Turn::Begun, 2));
    life.write(at(1), &turn("first-steps", Turn::Resumed, 3)); // nothing to go on with
    life.write(at(2), &turn("first-steps", Turn::Paused, 9));
    life.write(at(3), &turn("first-steps", Turn::Paused, 10)); // another device said it, too
    let paused = History::of(&life.journal).following.expect("it is followed");
    assert!(paused.is_paused() && paused.counts(day(8)) && !paused.counts(day(20)));
    life.write(at(4), &turn("first-steps", Turn::Resumed, 16));
    let again = History::of(&life.journal).following.expect("it is followed");
    let pause = Pause { from: day(9), to: Some(day(16)) };
    assert_eq!((again.pauses.as_slice(), again.is_paused()), (&[pause][..], false));
    assert!(!again.counts(day(1)) && !again.counts(day(15)) && again.counts(day(16)));
    life.write(at(5), &turn("desk-back", Turn::Left, 17)); // not the one that is followed
    assert!(History::of(&life.journal).following.is_some());
    life.write(at(6), &turn("desk-back", Turn::Begun, 18));
    let other = History::of(&life.journal).following.expect("it is followed");
    assert_eq!((other.programme.as_str(), other.pauses.len()), ("desk-back", 0));
    life.write(at(7), &turn("desk-back", Turn::Left, 19));
    assert_eq!(History::of(&life.journal).following, None);
}
