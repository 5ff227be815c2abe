//! What was pressed and is about to happen, and what is said while getting into place.

use expect_test::{Expect, expect};
use proptest::prelude::*;
use routine::{Routine, SessionTime, Span, StopReason, Timeline};
use session::{Input, Phase, Press, Reading, Session, WayOff};

use crate::any;

const FIVE: &str = include_str!("../../../../library/routines/five.toml");
const WALL: &str = include_str!("../../../../library/routines/wall-five.toml");

fn routine(text: &str) -> Routine {
    routine::text::routine(text, &any::CATALOGUE).expect("a library file")
}

/// The session after `input` at `at_ms`, and all that is said from then on.
fn after(text: &str, at_ms: u32, input: Input) -> (Session, String) {
    let routine = routine(text);
    let mut session = Session::new(&routine, any::slow_voice(&routine)).expect("covered");
    session.handle(SessionTime::ZERO, &Input::Ready);
    let at = SessionTime::from_ms(at_ms);
    let happened = session.handle(at, &input);
    assert_eq!(happened.last().and_then(|last| last.event.input()), Some(input), "it is taken");
    let said = said(session.timeline(), at);
    (session, said)
}

fn said(timeline: &Timeline, from: SessionTime) -> String {
    let cues = timeline.cues().filter(|(_, cue)| cue.at >= from);
    let lines = cues.filter_map(|(block, cue)| {
        Some(format!("{} {} {}\n", cue.at, block.kind.key(), cue.said()?))
    });
    lines.take(7).collect()
}

fn check(text: &str, at_ms: u32, input: Input, expect: &Expect) {
    expect.assert_eq(&after(text, at_ms, input).1);
}

/// The first start of a block whose page line has `kind`.
fn block(text: &str, kind: &str, number: usize) -> SessionTime {
    let routine = routine(text);
    let session = Session::new(&routine, any::slow_voice(&routine)).expect("covered");
    let mut found = session.timeline().blocks().iter().filter(|block| block.kind.key() == kind);
    found.nth(number).expect("there is one").start
}

#[test]
fn a_wish_is_shown_until_it_takes_hold() {
    let (mut session, _) = after(FIVE, 55_000, Input::Skip);
    let pending = |session: &Session| {
        let view = session.view(session.heard());
        (view.pending, view.about_to().map(|words| words.to_string()))
    };
    assert_eq!(pending(&session), (Some(Press::Skip), Some("pending-skip".into())));
    // A pause and going on put something in before it; it is still about to happen.
    let at = session.heard();
    session.handle(at, &Input::Pause);
    session.handle(at, &Input::Resume);
    assert_eq!(pending(&session).0, Some(Press::Skip));
    let set = session.view(session.heard()).block;
    while pending(&session).0.is_some() {
        session.handle(session.heard() + Span::from_ms(100), &Input::Tick);
        assert!(session.phase() == Phase::Playing);
    }
    assert_ne!(session.view(session.heard()).block, set);
    assert_eq!(pending(&session), (None, None));
    // A stop ends all wishes.
    let (mut session, _) = after(FIVE, 55_000, Input::Skip);
    session.handle(session.heard(), &Input::Stop(StopReason::Pain));
    assert_eq!(pending(&session), (None, None));
}

/// Nobody who isn't on the roller yet is told how to get off it.
#[test]
fn skipped_while_getting_into_place() {
    let enter = block(FIVE, "enter", 1).since(SessionTime::ZERO).ms();
    let set = block(FIVE, "set", 1).since(SessionTime::ZERO).ms();
    check(
        FIVE,
        enter + 1_000,
        Input::Skip,
        &expect![[r#"
        1:19.900 leave next(technique=@calm-close-name)
        1:24.100 enter calm-close-brief-2
        1:34.100 enter say-ready
        1:39.500 set calm-close-arrive-2
        1:49.100 set calm-close-in
        1:53.100 set calm-close-out
        1:59.100 set left(seconds=20)
    "#]],
    );
    check(
        FIVE,
        set - 6_000,
        Input::Skip,
        &expect![[r#"
        1:19.900 leave say-leave-chin
        1:24.500 leave say-leave-roll-off
        1:29.100 leave say-two-breaths
        1:40.100 leave next(technique=@calm-close-name)
        1:45.100 enter calm-close-brief-2
        1:55.100 enter say-ready
        2:00.500 set calm-close-arrive-2
    "#]],
    );
    let text = &FIVE.replace("\"brief\"", "\"full\"").replace("minutes = 5\n", "");
    let enter = block(text, "enter", 1).since(SessionTime::ZERO).ms();
    // What comes; down beside the roller; leaning back onto it.
    for (secs, off) in [(1, false), (13, false), (20, true), (40, true)] {
        let (_, said) = after(text, enter + secs * 1_000, Input::Skip);
        assert_eq!(said.contains("say-leave-chin"), off, "after {secs} s\n{said}");
        assert!(said.contains("next("), "{said}");
        let (_, said) = after(text, enter + secs * 1_000, Input::Stop(StopReason::Done));
        assert_eq!(said.contains("say-leave-chin"), off, "after {secs} s\n{said}");
    }
    // At the wall the roller is held with the back from the first words on.
    let text = &WALL.replace("\"brief\"", "\"full\"").replace("minutes = 5\n", "");
    let enter = block(text, "enter", 1).since(SessionTime::ZERO).ms();
    for (secs, off) in [(1, false), (13, true)] {
        let (_, said) = after(text, enter + secs * 1_000, Input::Skip);
        assert_eq!(said.contains("say-leave-wall"), off, "after {secs} s\n{said}");
        assert!(!said.contains("say-rise"), "{said}");
    }
}

/// Who stands is not told how to stand up.
#[test]
fn stopped_before_anybody_is_down() {
    let enter = block(FIVE, "enter", 0).since(SessionTime::ZERO).ms();
    let (_, said) = after(FIVE, 5_000, Input::Stop(StopReason::Pain));
    assert!(said.contains("say-stop-pain") && !said.contains("say-rise"), "{enter} {said}");
    let (_, said) = after(FIVE, enter + 60_000, Input::Stop(StopReason::Pain));
    assert!(said.contains("say-rise"), "{said}");
}

#[test]
fn easier_while_getting_into_place() {
    let enter = block(FIVE, "enter", 1).since(SessionTime::ZERO).ms();
    check(
        FIVE,
        enter + 1_000,
        Input::Easier,
        &expect![[r#"
        1:19.400 change say-lighter-ahead
        1:29.100 enter thoracic-extension-brief-2
        1:39.100 enter say-ready
        1:44.500 set thoracic-extension-arrive
        1:49.100 set thoracic-extension-in-drape
        1:53.100 set thoracic-extension-out-drape
        1:57.100 set say-stay-or-move
    "#]],
    );
    let (_, said) = after(
        &FIVE.replace("level = 2\nsecs = 45", "level = 3\nsecs = 45"),
        enter + 1_000,
        Input::Easier,
    );
    assert!(said.contains("say-level-ahead") && !said.contains("change-2"), "{said}");
}

proptest! {
    /// What is pending was pressed, lies ahead, and is gone at the end.
    #[test]
    fn what_is_pending_comes(
        (routine, inputs) in any::routine().prop_flat_map(|routine| (Just(routine), any::evening(25))),
    ) {
        let mut session = Session::new(&routine, any::slow_voice(&routine)).expect("covered");
        session.handle(SessionTime::ZERO, &Input::Ready);
        for (wait, input) in inputs {
            session.handle(session.heard() + Span::from_ms(wait), &input);
            let view = session.view(session.heard());
            if view.pending.is_some() {
                prop_assert!(matches!(view.phase, Phase::Playing | Phase::Paused(_)));
            }
            if view.phase == Phase::Playing {
                let later = session.view(session.heard() + Span::from_secs(60));
                prop_assert_eq!(later.pending, None);
            }
        }
    }
}

/// Who presses twice at once means one stay; later it is a longer one, until it can't be.
#[test]
fn a_stay_pressed_twice_is_one_stay() {
    let set = block(FIVE, "set", 1).since(SessionTime::ZERO).ms();
    let (mut session, _) = after(FIVE, set + 5_000, Input::Spot(None));
    let stays = |session: &Session| {
        let view = session.view(session.heard());
        (view.stays(), view.can(Press::Spot))
    };
    assert_eq!(stays(&session), (true, false));
    let first = session.timeline().clone();
    let again = [Input::Spot(None), Input::Reading(Reading::DoubleTap)];
    for input in again {
        let at = session.heard() + Span::from_ms(400);
        assert_eq!(session.handle(at, &input), [], "{input:?}");
    }
    // Nor while it is only about to begin.
    while session.view(session.heard()).pending.is_some() {
        assert_eq!(session.handle(session.heard(), &Input::Spot(None)), []);
        session.handle(session.heard() + Span::from_ms(500), &Input::Tick);
    }
    assert_eq!(session.timeline(), &first);
    assert_eq!(stays(&session), (true, true), "a little longer");
    assert_eq!(session.handle(session.heard(), &Input::Spot(None)).len(), 1);
    assert_ne!(session.timeline(), &first);
    // The stay may be 90 s long; then it ends by itself.
    while session.view(session.heard()).stays() {
        session.handle(session.heard() + Span::from_ms(2_000), &Input::Spot(None));
    }
    assert_eq!(session.view(session.heard()).block.map(|block| block.key()), Some("set"));
}

#[test]
fn the_way_off_is_that_of_what_one_touches() {
    let ways = |text: &str| {
        let routine = routine(text);
        let mut session = Session::new(&routine, any::slow_voice(&routine)).expect("covered");
        session.handle(SessionTime::ZERO, &Input::Ready);
        let mut ways = vec![session.view(SessionTime::ZERO).way_off];
        for block in session.timeline().blocks() {
            ways.push(session.view(block.start).way_off);
        }
        ways.dedup();
        ways
    };
    // The safety words are about what one touches first.
    use WayOff::{Rest, RollOff, StepAway};
    assert_eq!(ways(FIVE), [RollOff, Rest, RollOff, Rest]);
    assert_eq!(ways(WALL), [StepAway, Rest, StepAway, Rest]);
}
