//! Writes ten years of daily sessions into a new file, for measuring: `years FILE`.
//!
//! Each is a real session of the engine, with its beginning, its end and the morning after; ratings
//! swing and slowly get better. The latest is of today's day as `LAST_DAY` has it.

use std::error::Error;
use std::path::Path;

use journal::{
    Felt, Floor, GateAnswers, Goal, Morning, Note, Profile, Purpose, SessionRecord, Started,
    Summary, WallTime, Way,
};
use routine::{Gear, SessionTime, Set};
use session::{Input, Measure, Score, Session};
use store::Store;

const DAYS: u64 = 3_653;

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args().skip(1);
    let file = args.next().ok_or("usage: years FILE [MS_OF_THE_LAST_DAY]")?;
    let last: u64 = args.next().map_or(Ok(1_795_418_100_000), |ms| ms.parse())?;
    let store = Store::open(Path::new(&file))?;
    let catalogue = library::techniques();
    let routines = library::routines(&catalogue);
    let routine = routines.iter().find(|routine| routine.id() == "five").ok_or("no `five`")?;
    let words = library::Words::english();
    let phrases = routine::phrases(routine).into_iter().map(|phrase| phrase.message);
    let lengths = library::estimate(&words, phrases);
    let first = WallTime::new(last - DAYS * 86_400_000, 60).ok_or("a time")?;
    let gate = GateAnswers { ticked: Set::new(), on: first.day() };
    let profile = Profile {
        goal: Goal::Stiffness,
        gear: Set::from([Gear::Roller, Gear::Cushion]),
        floor: Floor::Reachable,
        gate: Some(gate),
        minutes: 5,
        language: "en".into(),
    };
    store.record(vec![Note::Profile(profile)], first)?;
    let mut swing = 1_u64;
    for day in 1..=DAYS {
        // A linear congruential step: readings that swing, the same on every machine.
        swing =
            swing.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let up = u8::try_from(swing >> 62).unwrap_or(0);
        let score = |less: u8| Score::new((3 + up + u8::from(day < DAYS - 40)) - less);
        let mut session = Session::new(routine, lengths.clone()).map_err(|_| "it compiles")?;
        let answer = |score| Input::Answer(Measure::Stiffness, score);
        let mut log = session.handle(SessionTime::ZERO, &answer(score(0)));
        log.extend(session.handle(SessionTime::ZERO, &Input::Ready));
        let end = session.timeline().end();
        log.extend(session.handle(end, &Input::Tick));
        log.extend(session.handle(end, &answer(score(2))));
        let id = store.new_session()?;
        let started = Started {
            session: id,
            routine_id: routine.id().into(),
            routine: routine::text::print_routine(routine),
            lengths: session.lengths().clone(),
            engine: session::ENGINE_VERSION,
            language: "en".into(),
            voice: "rollwise".into(),
            way: Way::Dark,
            purpose: Purpose::Practice,
        };
        let summary = Summary::of(&session, Purpose::Practice);
        let ended = SessionRecord { session: id, until: session.heard(), log, summary };
        let morning = Morning { session: id, felt: Felt::Same };
        let when = WallTime::new(last - (DAYS - day) * 86_400_000, 60).ok_or("a time")?;
        let notes = vec![Note::Started(started), Note::Session(ended), Note::Morning(morning)];
        store.record(notes, when)?;
    }
    Ok(())
}
