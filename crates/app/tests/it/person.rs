//! People for tests: who has answered the safety list, who has done a session.

use expect_test::Expect;
use journal::{
    Entry, Floor, GateAnswers, Goal, Note, Profile, Purpose, SessionRecord, Started, Summary,
    WallTime, Way,
};
use routine::{Gear, Routine, SessionTime, Set};
use session::{Happened, Input, Measure, Score, Session};
use sound::Pack;
use std::sync::Arc;
use store::Store;

use crate::program::Home;

/// The wall time of [`crate::program::AT`].
pub(crate) fn now() -> WallTime {
    WallTime::new(1_795_418_100_000, 60).expect("2026 is before 9999")
}

/// Who ticked nothing and can get down to the floor.
pub(crate) fn profile() -> Profile {
    Profile {
        goal: Goal::Stiffness,
        gear: Set::from([Gear::Roller, Gear::Cushion, Gear::Wall]),
        floor: Floor::Reachable,
        gate: Some(GateAnswers { ticked: Set::new(), on: now().day() }),
        minutes: 5,
        language: "en".into(),
    }
}

/// Their home.
pub(crate) fn somebody() -> Home {
    let home = Home::new();
    record(&home, vec![Note::Profile(profile())]);
    home
}

/// What the program says there to `args`.
pub(crate) fn says(home: &Home, args: &str, expect: &Expect) {
    expect.assert_eq(&home.run(args));
}

pub(crate) fn store(home: &Home) -> Store {
    Store::open(&home.database()).expect("the store opens")
}

/// Writes notes as the program would.
pub(crate) fn record(home: &Home, notes: Vec<Note>) -> Vec<Entry> {
    store(home).record(notes, now()).expect("it writes")
}

/// A session of a ready routine with these inputs, played to its end.
pub(crate) fn played(routine: &str, inputs: &[(u32, Input)]) -> (Session, Vec<Happened>) {
    let catalogue = library::techniques();
    let routines = library::routines(&catalogue);
    play(routines.iter().find(|one| one.id() == routine).expect("a ready routine"), inputs)
}

/// The same of any routine.
pub(crate) fn play(routine: &Routine, inputs: &[(u32, Input)]) -> (Session, Vec<Happened>) {
    let words = library::Words::english();
    let phrases = routine::phrases(routine).into_iter().map(|phrase| phrase.message);
    let lengths = library::estimate(&words, phrases);
    let mut session = Session::new(routine, lengths).expect("it compiles");
    let mut log = Vec::new();
    for (at, input) in inputs {
        log.extend(session.handle(SessionTime::from_ms(*at), input));
    }
    log.extend(session.handle(session.timeline().end(), &Input::Tick));
    (session, log)
}

/// Rollwise's own voice.
pub(crate) fn own_voice() -> Arc<Pack> {
    Arc::new(
        Pack::read(library::voice("en").expect("there is an English one"))
            .expect("the built-in voice"),
    )
}

/// How a session began and ended, as notes.
pub(crate) fn notes(store: &Store, session: &Session, log: Vec<Happened>) -> Vec<Note> {
    let id = store.new_session().expect("randomness");
    let routine = session.timeline().routine();
    let started = Started {
        session: id,
        routine_id: routine.id().into(),
        routine: routine::text::print_routine(routine),
        lengths: session.lengths().clone(),
        engine: session::ENGINE_VERSION,
        language: "en".into(),
        voice: "terminal".into(),
        way: Way::Screen,
        purpose: Purpose::Practice,
    };
    let summary = Summary::of(session, Purpose::Practice);
    let ended = SessionRecord { session: id, until: session.heard(), log, summary };
    vec![Note::Started(started), Note::Session(ended)]
}

/// Someone who did one five-minute session, with a pause and a tight spot in it.
pub(crate) fn practised(home: &Home) {
    let store = store(home);
    let answer = |score| Input::Answer(Measure::Stiffness, Score::new(score));
    let inputs = [
        (0, answer(6)),
        (0, Input::Ready),
        (40_000, Input::Pause),
        (40_000, Input::Resume),
        (120_000, Input::Spot(None)),
    ];
    let (mut session, mut log) = played("five", &inputs);
    log.extend(session.handle(session.timeline().end(), &answer(4)));
    let mut all = vec![Note::Profile(profile())];
    all.extend(notes(&store, &session, log));
    store.record(all, now()).expect("it writes");
}
