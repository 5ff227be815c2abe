//! Sessions in the journal: the log is the ground truth, and a cut-off session goes on as if
//! nothing had been.

use std::sync::LazyLock;

use expect_test::expect;
use journal::{
    Draft, Note, Outcome, Place, Purpose, ReplayError, SeriesId, SessionId, SessionRecord, Started,
    Summary, Way, rebuild, replay, resume,
};
use proptest::collection::vec;
use proptest::prelude::*;
use routine::text::print_routine;
use routine::{Catalogue, PhraseLength, Region, Routine, SessionTime, Side, Span, Spot};
use routine::{StopReason, Strength, phrases};
use session::{Happened, Input, Measure, Reading, Score, Session};

use crate::any::{at, device};
use crate::shapes;

const FILES: [&str; 3] = [
    include_str!("../../../../library/techniques/settling-breath.toml"),
    include_str!("../../../../library/techniques/thoracic-extension.toml"),
    include_str!("../../../../library/techniques/calm-close.toml"),
];

const ROUTINE: &str = r#"id = "short"
step = [
    { technique = "settling-breath", level = 2, secs = 45, sets = 1, enter = "brief" },
    { technique = "thoracic-extension", level = 2, secs = 45, sets = 2, enter = "brief" },
    { technique = "calm-close", level = 2, secs = 50, sets = 1, enter = "brief" },
]
"#;

static SHORT: LazyLock<Routine> = LazyLock::new(|| {
    let technique = |file: &&str| routine::text::technique(file).expect("a library file");
    let catalogue: Catalogue = FILES.iter().map(technique).collect();
    routine::text::routine(ROUTINE, &catalogue).expect("it has no fault")
});

const ID: SessionId = SessionId::new([3; 16]);
const BEGINNING: Place = Place { series: SeriesId::new([1; 16]), sequence: 4 };

fn started() -> Started {
    let lengths = phrases(&SHORT).into_iter();
    let lengths = lengths.map(|phrase| {
        (phrase.message, PhraseLength { full: phrase.slot, short: Some(Span::from_ms(9)) })
    });
    Started {
        session: ID,
        routine_id: SHORT.id().into(),
        routine: print_routine(&SHORT),
        lengths: lengths.collect(),
        engine: session::ENGINE_VERSION,
        language: "en".into(),
        voice: "device".into(),
        way: Way::Dark,
        purpose: Purpose::Practice,
    }
}

/// A session that took these inputs, each after so many milliseconds, and what happened in it.
fn played(inputs: &[(u32, Input)]) -> (Session, Vec<Happened>) {
    let mut session = Session::new(&SHORT, started().lengths).expect("the voice fits");
    let mut log = Vec::new();
    go_on(&mut session, &mut log, inputs);
    (session, log)
}

fn go_on(session: &mut Session, log: &mut Vec<Happened>, inputs: &[(u32, Input)]) {
    for (after_ms, input) in inputs {
        log.extend(session.handle(session.heard() + Span::from_ms(*after_ms), input));
    }
}

fn record(session: &Session, log: Vec<Happened>) -> SessionRecord {
    let summary = Summary::of(session, Purpose::Practice);
    SessionRecord { session: ID, until: session.heard(), log, summary }
}

fn input() -> impl Strategy<Value = Input> {
    let spot =
        (0..Region::ALL.len(), any::<bool>(), 0..=10u8).prop_map(|(region, left, strength)| Spot {
            region: Region::ALL[region],
            side: if left { Side::Left } else { Side::Right },
            strength: Strength::new(strength).expect("0 to 10"),
        });
    let answer = proptest::option::of(0..=10u8)
        .prop_map(|score| Input::Answer(Measure::Stiffness, score.and_then(Score::new)));
    prop_oneof![
        Just(Input::Pause),
        Just(Input::Resume),
        Just(Input::Back),
        Just(Input::Skip),
        Just(Input::Repeat),
        Just(Input::Easier),
        Just(Input::Harder),
        Just(Input::Tick),
        proptest::option::of(spot).prop_map(Input::Spot),
        answer,
        (1500..9000u32).prop_map(|ms| Input::Reading(Reading::Pace(Span::from_ms(ms)))),
        proptest::sample::select(StopReason::ALL).prop_map(Input::Stop),
        proptest::sample::select(StopReason::ALL).prop_map(Input::Because),
    ]
}

fn evening() -> impl Strategy<Value = Vec<(u32, Input)>> {
    vec((0..60_000u32, input()), 0..30).prop_map(|mut inputs| {
        inputs.insert(0, (0, Input::Ready));
        inputs
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_summary_is_rebuilt_from_beginning_and_log(inputs in evening()) {
        let (session, log) = played(&inputs);
        let record = record(&session, log);
        prop_assert_eq!(rebuild(&started(), &record), Ok(record.summary));
    }

    #[test]
    fn a_resumed_session_goes_on_as_if_nothing_had_been(
        before in evening(), after in evening()
    ) {
        let (mut live, mut log) = played(&before);
        let draft = Draft::of(ID, BEGINNING, &live, log.clone(), Purpose::Practice, at(0));
        let stored = Draft::from_bytes(&draft.to_bytes()).expect("we wrote it");
        prop_assert_eq!(&stored, &draft);
        let mut resumed = resume(&started(), &stored).expect("this engine began it");
        let mut resumed_log = stored.log;
        go_on(&mut live, &mut log, &after);
        go_on(&mut resumed, &mut resumed_log, &after);
        prop_assert_eq!(resumed.state(), live.state());
        prop_assert_eq!(resumed_log, log);
    }

    #[test]
    fn a_stored_session_reads_as_it_was(inputs in evening()) {
        let (session, log) = played(&inputs);
        let note = Note::Session(record(&session, log));
        let page = note.page(journal::Salt::new([5; 16]));
        let entry = crate::any::writer(1).write(page, at(0)).expect("it is small");
        prop_assert_eq!(Note::of(&entry), Ok(note));
    }

    #[test]
    fn any_bytes_as_a_draft_give_an_answer(bytes in vec(any::<u8>(), 0..200)) {
        prop_assert!(Draft::from_bytes(&bytes).is_err());
    }
}

#[test]
fn a_session_at_rest() {
    let spot = Spot {
        region: Region::MiddleTrapezius,
        side: Side::Left,
        strength: Strength::new(4).expect("0 to 10"),
    };
    let (session, log) = played(&[
        (0, Input::Answer(Measure::Stiffness, Score::new(6))),
        (0, Input::Ready),
        (20_000, Input::Pause),
        (0, Input::Resume),
        (90_000, Input::Spot(Some(spot))),
        (25_000, Input::Stop(StopReason::Pain)),
        (60_000, Input::Tick),
        (0, Input::Answer(Measure::Stiffness, None)),
    ]);
    shapes::check(
        &Note::Session(record(&session, log)),
        &expect![[
            r#"session {"session":"03030303030303030303030303030303","until_ms":191900,"log":[{"at_ms":0,"event":{"answered":{"measure":"stiffness","moment":"before","score":6}}},{"at_ms":0,"event":"began"},{"at_ms":20000,"event":"paused"},{"at_ms":20000,"event":"resumed"},{"at_ms":90000,"event":{"set-done":{"step":0,"level":2,"side":null,"set":1}}},{"at_ms":110000,"event":{"held":{"region":"middle-trapezius","side":"left","strength":4}}},{"at_ms":135000,"event":{"stopped":"pain"}},{"at_ms":191900,"event":"finished"},{"at_ms":191900,"event":{"answered":{"measure":"stiffness","moment":"after","score":null}}}],"summary":{"routine_id":"short","rehearsal":false,"played_ms":191900,"worked":[{"technique":"settling-breath","level":null,"ms":45000},{"technique":"thoracic-extension","level":2,"ms":30000}],"outcome":{"stopped":{"reason":"pain","technique":"thoracic-extension"}},"before":{"measure":"stiffness","score":6},"after":{"measure":"stiffness","score":null}}}"#
        ]],
    );
}

/// The reason that counts is the one that was given last.
#[test]
fn another_reason_at_rest() {
    let (session, log) = played(&[
        (0, Input::Ready),
        (25_000, Input::Stop(StopReason::Done)),
        (3_000, Input::Because(StopReason::Numb)),
    ]);
    shapes::check(
        &Note::Session(record(&session, log)),
        &expect![[
            r#"session {"session":"03030303030303030303030303030303","until_ms":28000,"log":[{"at_ms":0,"event":"began"},{"at_ms":25000,"event":{"stopped":"done"}},{"at_ms":28000,"event":{"explained":"numb"}}],"summary":{"routine_id":"short","rehearsal":false,"played_ms":28000,"worked":[],"outcome":{"stopped":{"reason":"numb","technique":"settling-breath"}},"before":null,"after":null}}"#
        ]],
    );
}

#[test]
fn a_beginning_at_rest() {
    let first = phrases(&SHORT).remove(0);
    let length = PhraseLength { full: first.slot, short: None };
    let lengths = [(first.message, length)].into_iter().collect();
    let short = Started { lengths, routine: "id = \"short\"".into(), ..started() };
    shapes::check(
        &Note::Started(short),
        &expect![[
            r#"started {"session":"03030303030303030303030303030303","routine_id":"short","routine":"id = \"short\"","lengths":{"calm-close-arrive-2":[4300,null]},"engine":1,"language":"en","voice":"device","way":"dark","rehearsal":false}"#
        ]],
    );
}

#[test]
fn how_it_ended() {
    let outcome =
        |inputs: &[(u32, Input)]| Summary::of(&played(inputs).0, Purpose::Practice).outcome;
    let ready = (0, Input::Ready);
    let stopped = |reason, technique: Option<&str>| Outcome::Stopped {
        reason,
        technique: technique.map(String::from),
    };
    let whole = SHORT.span().ms();
    assert_eq!(outcome(&[]), Outcome::Interrupted);
    assert_eq!(outcome(&[ready, (100_000, Input::Tick)]), Outcome::Interrupted);
    assert_eq!(outcome(&[ready, (whole, Input::Tick)]), Outcome::Finished);
    let unanswered = [ready, (whole, Input::Tick), (0, Input::Stop(StopReason::Done))];
    assert_eq!(outcome(&unanswered), Outcome::Finished);
    let sore = [ready, (whole, Input::Tick), (0, Input::Stop(StopReason::Pain))];
    assert_eq!(outcome(&sore), stopped(StopReason::Pain, None));
    let in_extension = [ready, (130_000, Input::Stop(StopReason::Numb)), (0, Input::Tick)];
    assert_eq!(outcome(&in_extension), stopped(StopReason::Numb, Some("thoracic-extension")));
    let because = |reason| (0, Input::Because(reason));
    let second_thoughts = [in_extension[0], in_extension[1], because(StopReason::Pain)];
    assert_eq!(outcome(&second_thoughts), stopped(StopReason::Pain, Some("thoracic-extension")));
    let afterwards = [&in_extension[..], &[(whole, Input::Tick), because(StopReason::Dizzy)]];
    let in_the_same = stopped(StopReason::Dizzy, Some("thoracic-extension"));
    assert_eq!(outcome(&afterwards.concat()), in_the_same);
    let at_the_very_end = [&unanswered[..], &[because(StopReason::Pain)]].concat();
    assert_eq!(outcome(&at_the_very_end), stopped(StopReason::Pain, None));
    let finished = [ready, (whole, Input::Tick), because(StopReason::Pain)];
    assert_eq!(outcome(&finished), Outcome::Finished);
    let never_begun = [(0, Input::Stop(StopReason::Done))];
    assert_eq!(outcome(&never_begun), stopped(StopReason::Done, None));
}

#[test]
fn a_run_of_another_engine_is_not_replayed() {
    let other = Started { engine: session::ENGINE_VERSION + 1, ..started() };
    let refused = replay(&other, &[], SessionTime::ZERO).err();
    assert_eq!(refused, Some(ReplayError::OtherEngine { found: other.engine }));
    let broken = Started { routine: "step = 7".into(), ..started() };
    let refused = replay(&broken, &[], SessionTime::ZERO).err();
    assert!(matches!(refused, Some(ReplayError::Routine(faults)) if !faults.is_empty()));
    let mute = Started { lengths: std::iter::empty().collect(), ..started() };
    let refused = replay(&mute, &[], SessionTime::ZERO).err();
    assert!(matches!(refused, Some(ReplayError::Voice(faults)) if !faults.is_empty()));
}

#[test]
fn only_the_device_that_began_it_goes_on_with_a_session() {
    let (session, log) = played(&[(0, Input::Ready), (70_000, Input::Tick)]);
    let draft = Draft::of(ID, BEGINNING, &session, log.clone(), Purpose::Practice, at(0));
    assert!(draft.may_resume(device(1)));
    assert!(!draft.may_resume(device(2)));
    let closed = draft.close();
    assert_eq!(closed.until, SessionTime::from_ms(70_000));
    assert_eq!(closed.summary.outcome, Outcome::Interrupted);
    assert_eq!(closed.log, log);
    assert_eq!(rebuild(&started(), &closed), Ok(closed.summary));
    // What was told before it was cut off stays told.
    let sore = [(0, Input::Ready), (130_000, Input::Stop(StopReason::Pain))];
    let (session, log) = played(&sore);
    let closed = Draft::of(ID, BEGINNING, &session, log, Purpose::Practice, at(0)).close();
    assert!(closed.summary.outcome.is_unwell(), "{:?}", closed.summary.outcome);
    assert_eq!(rebuild(&started(), &closed), Ok(closed.summary));
}
