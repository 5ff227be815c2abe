//! One table of keys for every player.

use expect_test::expect;
use routine::SessionTime;
use session::{ESCAPE, Input, KEYS, Press, Session, View};

use crate::any;

fn session() -> Session {
    let text = include_str!("../../../../library/routines/first-five.toml");
    let routine = routine::text::routine(text, &any::CATALOGUE).expect("a library file");
    let lengths = any::slow_voice(&routine);
    Session::new(&routine, lengths).expect("a covered routine")
}

/// What each key presses, `-` for nothing.
fn page(view: &View) -> String {
    let keys = " tehnbrsq".chars().chain([ESCAPE, 'x']);
    let press = |key: char| view.pressed_by(key).map_or("-", Press::key);
    keys.map(press).collect::<Vec<_>>().join(" ")
}

#[test]
fn what_keys_press_in_each_state() {
    let mut session = session();
    let mut pages = vec![page(&session.view(SessionTime::ZERO))];
    let inputs = [
        (0, Input::Ready),
        (110_000, Input::Tick),
        (110_000, Input::Pause),
        (110_000, Input::Stop(routine::StopReason::Done)),
        (600_000, Input::Tick),
        (600_000, Input::Stop(routine::StopReason::Done)),
    ];
    for (ms, input) in inputs {
        let at = SessionTime::from_ms(ms);
        session.handle(at, &input);
        pages.push(page(&session.view(session.heard())));
    }
    expect![[r#"
        ready - - - - - - stop stop stop -
        pause - - - - - - stop stop stop -
        pause spot easier - skip back repeat stop stop stop -
        resume - - - - - - stop stop stop -
        - - - - - - - stop stop stop -
        - - - - - - - stop stop stop -
        - - - - - - - - - - -"#]]
    .assert_eq(&pages.join("\n"));
}

/// One key each for what hurts and what tingles, wherever that can be said.
#[test]
fn one_key_stops_and_says_why() {
    let mut session = session();
    let mut pages = vec![];
    let inputs = [
        (0, Input::Tick),
        (0, Input::Ready),
        (110_000, Input::Pause),
        (110_000, Input::Stop(routine::StopReason::Done)),
        (600_000, Input::Tick),
        (600_000, Input::Stop(routine::StopReason::Done)),
    ];
    for (ms, input) in inputs {
        session.handle(SessionTime::from_ms(ms), &input);
        let view = session.view(session.heard());
        pages.push(format!("{:?} {:?} {:?}", view.phase, view.hurt_by('P'), view.hurt_by('u')));
        assert_eq!(view.hurt_by('x'), None);
        for (key, _) in session::STOP_KEYS {
            assert!(KEYS.iter().all(|(known, _)| *known != key), "{key} is one thing");
        }
    }
    expect![[r#"
        Ready None None
        Playing Some(Stop(Pain)) Some(Stop(Numb))
        Paused(SessionTime(110000)) Some(Stop(Pain)) Some(Stop(Numb))
        ComingOff Some(Because(Pain)) Some(Because(Numb))
        After Some(Because(Pain)) Some(Because(Numb))
        Over Some(Because(Pain)) Some(Because(Numb))"#]]
    .assert_eq(&pages.join("\n"));
}

/// Caps Lock doesn't matter.
#[test]
fn capitals_are_the_same_keys() {
    let mut session = session();
    session.handle(SessionTime::ZERO, &Input::Ready);
    session.handle(SessionTime::from_ms(110_000), &Input::Tick);
    let view = session.view(session.heard());
    for (key, _) in KEYS {
        assert_eq!(view.pressed_by(key.to_ascii_uppercase()), view.pressed_by(key), "{key:?}");
    }
}

/// No key can ever mean two things at once.
#[test]
fn a_key_of_several_presses_means_one_at_a_time() {
    let (begin, pause, resume) = (Press::Ready, Press::Pause, Press::Resume);
    for (i, (key, press)) in KEYS.iter().enumerate() {
        for (other_key, other) in &KEYS[i + 1..] {
            let known = [(begin, pause), (begin, resume), (pause, resume)];
            assert!(key != other_key || known.contains(&(*press, *other)), "{key:?}");
        }
    }
}
