//! What is worked out from a journal: days, months, counts, what is open, what is due.

use expect_test::expect;
use journal::{
    Day, Draft, Felt, History, Morning, Note, Outcome, Purpose, Salt, Started, Summary, WallTime,
    Weekday, Worked,
};
use routine::{Level, Message, Span, StopReason};

use crate::any::{at, device, erasure, writer};
use crate::life::{Life, check, record, session, started};

const DAY: u64 = 86_400;

#[test]
fn sessions_by_month_and_days() {
    let mut life = Life::new();
    life.session(1, at(0), Purpose::Practice, 300);
    life.session(2, at(3_600), Purpose::Practice, 240);
    life.session(3, at(DAY), Purpose::Rehearsal, 300);
    life.session(4, at(2 * DAY), Purpose::Practice, 20);
    // A quarter past midnight on 1 December in Tokyo, still November in Europe.
    let tokyo = WallTime::new(1_796_051_700_000, 540).expect("2026");
    life.session(5, tokyo, Purpose::Practice, 600);
    life.write(at(DAY), &Note::Morning(Morning { session: session(1), felt: Felt::Same }));
    life.write(at(DAY + 9), &Note::Morning(Morning { session: session(1), felt: Felt::Better }));
    check(
        &life.journal,
        &expect![[r#"
        2026-12
          05050505 2026-12-01T00:15:00+09:00 10:00.000
        2026-11
          04040404 2026-11-25T12:00:00+01:00 0:20.000 (not counted)
          03030303 2026-11-24T12:00:00+01:00 5:00.000 (not counted)
          02020202 2026-11-23T13:00:00+01:00 4:00.000
          01010101 2026-11-23T12:00:00+01:00 5:00.000 Better
        thoracic-extension: 3 times, 19:00.000
        five: 3 times, 19:00.000
        2 practice days
    "#]],
    );
    let history = History::of(&life.journal);
    assert_eq!(history.last().map(|past| past.session), Some(session(5)));
    let days: Vec<String> = history.practice_days().iter().map(Day::to_string).collect();
    assert_eq!(days, ["2026-11-23", "2026-12-01"]);
}

#[test]
fn a_session_cut_off_stays_open_until_it_is_closed() {
    let mut life = Life::new();
    let place = life.write(at(0), &Note::Started(started(1, Purpose::Practice)));
    let history = History::of(&life.journal);
    let open = &history.open[0];
    assert!(open.may_resume(device(1)) && !open.may_resume(device(2)));
    assert_eq!(open.close(None).summary.played, Span::ZERO);
    // Elsewhere nobody knows how it goes, but it doesn't go on for ever; nor where a clock was wrong.
    let off = |ms| WallTime::new(open.when.ms().saturating_add_signed(ms), 0).expect("in range");
    assert!(
        open.may_run(open.when) && open.may_run(off(44 * 60_000)) && open.may_run(off(-60_000))
    );
    assert!(!open.may_run(off(45 * 60_000)) && !open.may_run(off(-86_400_000)));

    let so_far = record(1, Purpose::Practice, 90);
    let draft = Draft {
        session: session(1),
        started: place,
        until: so_far.until,
        log: so_far.log.clone(),
        summary: Summary { outcome: Outcome::Interrupted, ..so_far.summary },
        saved: at(90),
    };
    let drafts = [draft.clone()];
    assert_eq!(history.stale_drafts(&life.journal, &drafts), []);
    life.write(at(DAY), &Note::Session(open.close(Some(&draft))));
    check(
        &life.journal,
        &expect![[r#"
        2026-11
          01010101 2026-11-23T12:00:00+01:00 1:30.000
        thoracic-extension: 1 times, 1:30.000
        five: 1 times, 1:30.000
        1 practice days
    "#]],
    );
    let closed = History::of(&life.journal);
    assert_eq!(closed.sessions[0].summary.outcome, Outcome::Interrupted);
    assert_eq!(closed.stale_drafts(&life.journal, &drafts), [session(1)]);
}

#[test]
fn a_session_closed_elsewhere_and_gone_on_with_at_home_is_one() {
    let mut life = Life::new();
    life.session(1, at(0), Purpose::Practice, 300);
    let mut elsewhere = writer(2);
    let closed = Note::Session(record(1, Purpose::Practice, 90)).page(Salt::new([5; 16]));
    life.keep(elsewhere.write(closed, at(DAY)).expect("it is small"));
    check(
        &life.journal,
        &expect![[r#"
        2026-11
          01010101 2026-11-23T12:00:00+01:00 5:00.000
        thoracic-extension: 1 times, 5:00.000
        five: 1 times, 5:00.000
        1 practice days
    "#]],
    );
    let history = History::of(&life.journal);
    let (began, ended) = journal::recorded(&life.journal, &history.sessions[0]);
    assert_eq!(began, Some(started(1, Purpose::Practice)));
    assert_eq!(ended, Some(record(1, Purpose::Practice, 300)));
}

#[test]
fn a_deleted_session_is_gone_with_all_that_belongs_to_it() {
    let mut life = Life::new();
    life.session(1, at(0), Purpose::Practice, 300);
    life.session(2, at(9), Purpose::Practice, 300);
    life.write(at(DAY), &Note::Morning(Morning { session: session(1), felt: Felt::Same }));
    let deletion = History::of(&life.journal).erasure(session(1));
    assert_eq!(deletion.targets.len(), 3);
    let entry = life.writer.write(erasure(deletion.targets), at(DAY)).expect("it is small");
    life.keep(entry);
    check(
        &life.journal,
        &expect![[r#"
        2026-11
          02020202 2026-11-23T12:00:09+01:00 5:00.000
        thoracic-extension: 1 times, 5:00.000
        five: 1 times, 5:00.000
        1 practice days
    "#]],
    );
    assert_eq!(History::of(&life.journal).erasure(session(1)).targets.len(), 0);
}

#[test]
fn what_cannot_be_read_is_listed_and_loses_nothing() {
    let mut life = Life::new();
    let kind = journal::Kind::new("dream").expect("a short word");
    let page = journal::Page { kind, version: 2, salt: Salt::new([5; 16]), bytes: vec![7] };
    let entry = life.writer.write(page, at(0)).expect("it is small");
    life.keep(entry);
    life.session(1, at(1), Purpose::Practice, 300);
    check(
        &life.journal,
        &expect![[r#"
        2026-11
          01010101 2026-11-23T12:00:01+01:00 5:00.000
        thoracic-extension: 1 times, 5:00.000
        five: 1 times, 5:00.000
        1 practice days
        01010101/0: a newer Rollwise wrote it: dream version 2
    "#]],
    );
}

/// The morning is asked about on the next day and the one after it, once, and never after a
/// rehearsal or a look.
#[test]
fn when_the_morning_is_due() {
    let due = |life: &Life, days: u64| {
        let today = at(days * DAY).day();
        History::of(&life.journal).morning_due(today).map(|past| past.session)
    };
    let mut life = Life::new();
    assert_eq!(due(&life, 1), None);
    life.session(1, at(0), Purpose::Practice, 300);
    life.session(2, at(600), Purpose::Rehearsal, 300);
    life.session(3, at(1_200), Purpose::Practice, 20);
    let asked: Vec<_> = (0..5).map(|days| due(&life, days)).collect();
    assert_eq!(asked, [None, Some(session(1)), Some(session(1)), None, None]);
    life.write(at(DAY), &Note::Morning(Morning { session: session(1), felt: Felt::Same }));
    assert_eq!(due(&life, 1), None);
}

#[test]
fn what_a_session_is_called() {
    let mut summary = record(1, Purpose::Practice, 300).summary;
    let worked = |technique: &str, level| Worked {
        technique: technique.into(),
        level,
        time: Span::from_secs(60),
    };
    let of = |known: &str| {
        let known: Vec<String> = known.split(' ').map(String::from).collect();
        move |message: &Message| known.contains(&message.to_string()).then(|| message.to_string())
    };
    let all =
        of("settling-breath-name thoracic-extension-name thoracic-rotation-name routine-five");
    // What pressed, each once, whatever lay around it.
    summary.worked.insert(0, worked("settling-breath", None));
    summary.worked.push(worked("thoracic-rotation", Some(Level::TWO)));
    let both = "thoracic-extension-name, thoracic-rotation-name";
    assert_eq!(summary.name(Some("Before work"), &all), both);
    // One of their own that is gone has no words any more.
    assert_eq!(summary.name(None, &of("thoracic-rotation-name")), "thoracic-rotation-name");
    assert_eq!(summary.name(Some("Before work"), &of("")), "Before work");
    summary.worked.truncate(1);
    assert_eq!(summary.name(Some("Before work"), &all), "settling-breath-name");
    // No set was begun: the routine, by what it was called.
    summary.worked.clear();
    assert_eq!(summary.name(Some("Before work"), &all), "Before work");
    assert_eq!(summary.name(None, &all), "routine-five");
    assert_eq!(summary.name(None, &of("")), "five");
}

/// What a routine of their own was called is kept with each of its sessions, whatever becomes of it.
#[test]
fn a_session_keeps_what_its_routine_was_called() {
    let mut life = Life::new();
    let head = "id = \"five\"\nname = \"Before \\\"work\\\"\"\n\n[[step]]\nname = \"no title\"\n";
    life.write(
        at(0),
        &Note::Started(Started { routine: head.into(), ..started(1, Purpose::Practice) }),
    );
    life.write(at(90), &Note::Session(record(1, Purpose::Practice, 90)));
    life.session(2, at(300), Purpose::Practice, 90);
    let history = History::of(&life.journal);
    let titles: Vec<_> = history.sessions.iter().map(|past| past.title.as_deref()).collect();
    assert_eq!(titles, [None, Some("Before \"work\"")]);
}

/// Listening to the way in is no practice, however long it took.
#[test]
fn a_session_without_a_set_counts_for_nothing() {
    let mut life = Life::new();
    let mut listened = record(1, Purpose::Practice, 90);
    listened.summary.worked.clear();
    life.write(at(0), &Note::Started(started(1, Purpose::Practice)));
    life.write(at(90), &Note::Session(listened));
    check(
        &life.journal,
        &expect![[r#"
        2026-11
          01010101 2026-11-23T12:00:00+01:00 1:30.000 (not counted)
        0 practice days
    "#]],
    );
    let history = History::of(&life.journal);
    assert_eq!(history.last(), None);
    assert_eq!(history.morning_due(at(DAY).day()), None);
}

/// A stop because something was wrong is asked about, however short the session was.
#[test]
fn the_morning_after_a_stop_is_due() {
    for (reason, due) in [
        (StopReason::Pain, true),
        (StopReason::Numb, true),
        (StopReason::Dizzy, true),
        (StopReason::Done, false),
        (StopReason::Interrupted, false),
    ] {
        let mut life = Life::new();
        life.session(1, at(0), Purpose::Practice, 300);
        let mut stopped = record(2, Purpose::Practice, 20);
        stopped.summary.worked.clear();
        stopped.summary.outcome = Outcome::Stopped { reason, technique: None };
        life.write(at(600), &Note::Started(started(2, Purpose::Practice)));
        life.write(at(620), &Note::Session(stopped));
        let history = History::of(&life.journal);
        let asked = history.morning_due(at(DAY).day()).map(|past| past.session);
        assert_eq!(asked, Some(session(if due { 2 } else { 1 })), "{reason:?}");
    }
}

#[test]
fn the_days_of_the_week() {
    let monday = Day::new(2026, 11, 23).expect("a day");
    let week: Vec<Weekday> = (0..7).map(|days| monday.plus_days(days).weekday()).collect();
    assert_eq!(week, Weekday::ALL);
    let first = Day::new(1, 1, 1).expect("a day");
    assert_eq!(first.weekday(), Weekday::Monday); // of the calendar reckoned back
    let leap = Day::new(2024, 2, 29).expect("a day");
    assert_eq!(leap.weekday(), Weekday::Thursday);
}
