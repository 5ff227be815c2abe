//! Personal trials and readings from elsewhere: their stored shapes, and what is worked out of them.

use expect_test::expect;
use journal::{
    Day, History, Imported, ImportedReading, Journal, Note, Salt, TrialDay, TrialNote, TrialTerms,
    TrialWhat, Unreadable,
};

use crate::any::{JOURNAL, at, erasure, writer};
use crate::shapes::{check, read};

const DAY: u64 = 86_400;
const SEED: u64 = 1_234_567;

fn terms() -> TrialTerms {
    TrialTerms {
        question: "rolling-or-rest".into(),
        measure: "rotation-left".into(),
        moment: "right-after".into(),
        pairs: 6,
    }
}

fn note(what: TrialWhat) -> Note {
    Note::Trial(TrialNote { seed: SEED, what })
}

fn reading(day: u8, before: i16, after: Option<i16>) -> ImportedReading {
    let day = Day::new(2026, 11, day).expect("a day");
    ImportedReading { day, measure: "rotation-left".into(), before, after }
}

/// A journal of these notes, a day apart.
fn journal(notes: &[Note]) -> Journal {
    let (mut journal, mut writer) = (Journal::new(JOURNAL), writer(1));
    for (day, note) in (0..).zip(notes) {
        let entry = writer.write(note.page(Salt::new([5; 16])), at(day * DAY));
        journal.insert(entry.expect("it is small")).expect("it is this journal's");
    }
    journal
}

#[test]
fn the_stored_shapes() {
    check(
        &note(TrialWhat::Set(terms())),
        &expect![[
            r#"trial {"seed":"000000000012d687","what":{"set":{"question":"rolling-or-rest","measure":"rotation-left","moment":"right-after","pairs":6}}}"#
        ]],
    );
    check(
        &note(TrialWhat::Read { day: 3, tenths: 425 }),
        &expect![[r#"trial {"seed":"000000000012d687","what":{"read":{"day":3,"tenths":425}}}"#]],
    );
    check(
        &note(TrialWhat::Done { day: 3 }),
        &expect![[r#"trial {"seed":"000000000012d687","what":{"done":{"day":3}}}"#]],
    );
    check(
        &note(TrialWhat::LeftOut { day: 3 }),
        &expect![[r#"trial {"seed":"000000000012d687","what":{"left-out":{"day":3}}}"#]],
    );
    check(
        &note(TrialWhat::Looked { pairs: 2 }),
        &expect![[r#"trial {"seed":"000000000012d687","what":{"looked":{"pairs":2}}}"#]],
    );
    check(
        &note(TrialWhat::Ended),
        &expect![[r#"trial {"seed":"000000000012d687","what":"ended"}"#]],
    );
    let readings = vec![reading(2, 425, Some(440)), reading(3, -5, None)];
    check(
        &Note::Imported(Imported { file: "turning.csv".into(), readings }),
        &expect![[
            r#"imported {"file":"turning.csv","readings":[{"day":"2026-11-02","measure":"rotation-left","before":425,"after":440},{"day":"2026-11-03","measure":"rotation-left","before":-5,"after":null}]}"#
        ]],
    );
}

#[test]
fn what_makes_no_sense_is_refused() {
    for bytes in [
        r#"{"seed":"12d687","what":"ended"}"#,
        r#"{"seed":"+00000000012d687","what":"ended"}"#,
        r#"{"seed":"000000000012d687","what":{"set":{"question":"a","measure":"b","moment":"c","pairs":51}}}"#,
        r#"{"seed":"000000000012d687","what":"won"}"#,
    ] {
        assert!(matches!(read("trial", bytes), Err(Unreadable::Malformed { .. })), "{bytes}");
    }
    let bytes = r#"{"file":"a","readings":[{"day":"2026-02-30","measure":"pain","before":1,"after":null}]}"#;
    assert!(matches!(read("imported", bytes), Err(Unreadable::Malformed { .. })));
}

#[test]
fn a_trial_is_what_was_told_of_it() {
    let journal = journal(&[
        note(TrialWhat::Done { day: 0 }), // of a trial that nobody set yet
        note(TrialWhat::Set(terms())),
        note(TrialWhat::Done { day: 0 }),
        note(TrialWhat::Read { day: 0, tenths: 410 }),
        note(TrialWhat::Set(TrialTerms { pairs: 16, ..terms() })), // what was set first holds
        note(TrialWhat::LeftOut { day: 1 }),
        note(TrialWhat::Looked { pairs: 0 }),
        note(TrialWhat::Looked { pairs: 0 }),
        note(TrialWhat::Read { day: 200, tenths: 1 }),
    ]);
    let history = History::of(&journal);
    let [trial] = history.trials.as_slice() else { panic!("{:?}", history.trials) };
    let on = |day| Day::new(2026, 11, day).expect("a day");
    assert_eq!((trial.seed, &trial.terms, trial.set_on), (SEED, &terms(), on(24)));
    assert_eq!(trial.days.len(), 12);
    let (done, read) = (Some(on(25)), Some((on(26), 410)));
    assert_eq!(trial.days[0], TrialDay { done, read, left_out: None });
    assert_eq!(trial.days[1].left_out, Some(on(28)));
    assert_eq!(trial.looked.iter().copied().collect::<Vec<u8>>(), [0]);
    assert!(!trial.ended);
}

/// A trial and an import go whole, like everything that is deleted.
#[test]
fn both_can_be_deleted() {
    let readings = vec![reading(2, 425, None)];
    let mut journal = journal(&[
        note(TrialWhat::Set(terms())),
        note(TrialWhat::Done { day: 0 }),
        Note::Imported(Imported { file: "turning.csv".into(), readings }),
    ]);
    let history = History::of(&journal);
    let mut targets: Vec<_> = history.trials[0].erasure().targets.iter().copied().collect();
    targets.extend(history.imports[0].erasure().targets.iter().copied());
    let mut later = crate::any::writer(2);
    let entry = later.write(erasure(targets), at(9 * DAY)).expect("it is small");
    journal.insert(entry).expect("it is this journal's");
    let history = History::of(&journal);
    assert!(history.trials.is_empty() && history.imports.is_empty());
    assert!(history.unreadable.is_empty());
}
