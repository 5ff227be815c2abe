//! What is worked out from a journal: days, months, counts, what is open, what holds.

use std::fmt::Write as _;

use expect_test::{Expect, expect};
use journal::{
    About, Answer, Bar, Day, Draft, Entry, Erasure, Felt, Floor, Goal, Height, History, Journal,
    Morning, Note, Outcome, Pause, Place, Profile, ProgrammeTurn, Purpose, Restriction, Salt,
    SessionId, SessionRecord, Setting, SpotTold, Started, Summary, Term, Turn, WallTime, Way,
    Weekday, Worked, Writer,
};
use routine::{Lengths, Level, Region, SessionTime, Set, Side, Span, Spot, StopReason, Strength};
use session::{Measure, Score};

use crate::any::{JOURNAL, at, device, erasure, writer};

const DAY: u64 = 86_400;

/// A journal that is being written.
struct Life {
    journal: Journal,
    writer: Writer,
}

impl Life {
    fn new() -> Life {
        Life { journal: Journal::new(JOURNAL), writer: writer(1) }
    }

    fn write(&mut self, now: WallTime, note: &Note) -> Place {
        let entry = self.writer.write(note.page(Salt::new([5; 16])), now).expect("it is small");
        self.keep(entry)
    }

    fn keep(&mut self, entry: Entry) -> Place {
        let place = entry.place();
        self.journal.insert(entry).expect("it is this journal's");
        place
    }

    fn session(&mut self, id: u8, now: WallTime, purpose: Purpose, played_secs: u32) {
        self.write(now, &Note::Started(started(id, purpose)));
        let end = WallTime::new(now.ms() + u64::from(played_secs) * 1000, now.offset_minutes());
        let record = record(id, purpose, played_secs);
        self.write(end.expect("far from 9999"), &Note::Session(record));
    }
}

fn session(id: u8) -> SessionId {
    SessionId::new([id; 16])
}

fn started(id: u8, purpose: Purpose) -> Started {
    Started {
        session: session(id),
        routine_id: "five".into(),
        routine: String::new(),
        lengths: Lengths::default(),
        engine: 1,
        language: "en".into(),
        voice: "device".into(),
        way: Way::Screen,
        purpose,
    }
}

fn record(id: u8, purpose: Purpose, played_secs: u32) -> SessionRecord {
    let worked = |technique: &str, level| Worked {
        technique: technique.into(),
        level,
        time: Span::from_secs(played_secs / 2),
    };
    let worked = vec![
        worked("thoracic-extension", Some(Level::ONE)),
        worked("thoracic-extension", Some(Level::TWO)),
    ];
    SessionRecord {
        session: session(id),
        until: SessionTime::from_ms(played_secs * 1000),
        log: Vec::new(),
        summary: Summary {
            routine_id: "five".into(),
            purpose,
            played: Span::from_secs(played_secs),
            worked,
            outcome: Outcome::Finished,
            before: None,
            after: None,
        },
    }
}

/// The page of a history.
fn check(journal: &Journal, page: &Expect) {
    let history = History::of(journal);
    let mut text = String::new();
    let mut line = |line: String| writeln!(text, "{line}").expect("a String takes all");
    for month in history.months() {
        line(format!("{}", month.month));
        for past in month.sessions {
            let counts = if past.is_practice() { "" } else { " (not counted)" };
            let morning = past.morning.map_or(String::new(), |felt| format!(" {felt:?}"));
            let (when, played) = (past.when, past.summary.played);
            line(format!("  {} {when} {played}{morning}{counts}", past.session.short()));
        }
    }
    for (technique, counted) in history.techniques() {
        line(format!("{technique}: {} times, {}", counted.sessions, counted.time));
    }
    for (routine, counted) in history.routines() {
        line(format!("{routine}: {} times, {}", counted.sessions, counted.time));
    }
    line(format!("{} practice days", history.practice_days().len()));
    for open in &history.open {
        line(format!("open {} since {}", open.started.session.short(), open.when));
    }
    for restriction in &history.restrictions {
        line(format!("{:?} {:?}", restriction.bar, restriction.term));
    }
    for (name, value) in &history.settings {
        line(format!("{name} = {value}"));
    }
    for (place, why) in &history.unreadable {
        line(format!("{place}: {why}"));
    }
    page.assert_eq(&text);
}

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
    assert!(open.may_run(open.when) && open.may_run(off(44 * 60_000)) && open.may_run(off(-60_000)));
    assert!(!open.may_run(off(45 * 60_000)) && !open.may_run(off(-86_400_000)));

    let so_far = record(1, Purpose::Practice, 90);
    let draft = Draft {
        session: session(1),
        started: place,
        until: so_far.until,
        log: so_far.log.clone(),
        summary: so_far.summary,
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

#[test]
fn what_is_ones_own_is_kept_as_it_was_last_and_goes_as_a_whole() {
    let own = |id: u8, text: &str| {
        Note::Own(journal::Own { id: journal::OwnId::new([id; 16]), text: text.into() })
    };
    let texts = |journal: &Journal| -> Vec<String> {
        History::of(journal).own.into_iter().map(|past| past.own.text).collect()
    };
    let mut life = Life::new();
    life.write(at(0), &own(1, "before"));
    life.write(at(1), &own(2, "other"));
    life.write(at(2), &own(1, "after"));
    assert_eq!(texts(&life.journal), ["after", "other"]);
    let all = History::of(&life.journal).own[0].erasure();
    assert_eq!(all.targets.len(), 2);
    let entry = life.writer.write(erasure(all.targets), at(3)).expect("it is small");
    life.keep(entry);
    assert_eq!(texts(&life.journal), ["other"]);
    // Taken back: the same one again.
    life.write(at(4), &own(1, "after"));
    assert_eq!(texts(&life.journal), ["after", "other"]);
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
    let names = |summary: &Summary| -> String {
        summary.names().iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
    };
    // What pressed, each once, whatever lay around it.
    summary.worked.insert(0, worked("settling-breath", None));
    summary.worked.push(worked("thoracic-rotation", Some(Level::TWO)));
    assert_eq!(names(&summary), "thoracic-extension-name thoracic-rotation-name");
    summary.worked.truncate(1);
    assert_eq!(names(&summary), "settling-breath-name");
    summary.worked.clear();
    assert_eq!(names(&summary), "routine-five");
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
fn what_somebody_is_asked_goes_with_what_they_come_for() {
    let page: Vec<String> =
        Goal::ALL.map(|goal| format!("{} {}", goal.key(), goal.measure().key())).into();
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
