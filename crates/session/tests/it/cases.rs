//! Named cases, one page each.

use expect_test::{Expect, expect};
use routine::{SessionTime, StopReason};
use session::{Input, Measure, Score, Session};

use crate::any;

/// Plays the five-minute routine with `inputs` at their seconds; tells what happened and what a
/// player shows after each.
fn check(inputs: &[(u32, Input)], expected: &Expect) {
    let text = include_str!("../../../../library/routines/first-five.toml");
    let routine = routine::text::routine(text, &any::CATALOGUE).expect("a library file");
    let lengths = any::slow_voice(&routine);
    let mut session = Session::new(&routine, lengths).expect("a covered routine");
    let mut page = String::new();
    for (secs, input) in inputs {
        let now = SessionTime::from_ms(secs * 1000);
        for happened in session.handle(now, input) {
            page.push_str(&format!("{} {:?}\n", happened.at, happened.event));
        }
        let view = session.view(session.heard());
        let words = view.now.map_or(String::new(), |said| format!(" \"{}\"", said.message));
        let block = view.block.map_or("-", |block| block.key());
        let can: Vec<_> = view.can.iter().map(|press| press.key()).collect();
        page.push_str(&format!(
            "  {:?} {block}{words}, {} left, can {}\n",
            view.phase,
            view.left_all,
            can.join(" ")
        ));
    }
    expected.assert_eq(&page);
}

#[test]
fn a_whole_session() {
    let score = |value| Input::Answer(Measure::Stiffness, Score::new(value));
    check(
        &[
            (0, score(6)),
            (0, Input::Ready),
            (100, Input::Tick),
            (400, Input::Tick),
            (400, score(4)),
        ],
        &expect![[r#"
            0:00.000 Answered { measure: Stiffness, moment: Before, score: Some(Score(6)) }
              Ready -, 5:09.000 left, can ready answer stop
            0:00.000 Began
              Playing safety, 5:09.000 left, can pause stop
            1:00.000 SetDone { step: 0, level: Level(2), side: None, set: 1 }
              Playing enter "say-ready", 3:29.000 left, can pause back skip repeat easier stop
            2:29.000 SetDone { step: 1, level: Level(2), side: None, set: 1 }
            3:24.000 SetDone { step: 1, level: Level(2), side: None, set: 2 }
            4:35.000 SetDone { step: 2, level: Level(2), side: None, set: 1 }
            5:09.000 Finished
              After -, 0:00.000 left, can answer stop
            5:09.000 Answered { measure: Stiffness, moment: After, score: Some(Score(4)) }
              Over -, 0:00.000 left, can 
        "#]],
    );
}

#[test]
fn stopped_for_pain_in_a_set() {
    check(
        &[
            (0, Input::Ready),
            (135, Input::Stop(StopReason::Pain)),
            (140, Input::Pause),
            (300, Input::Tick),
            (300, Input::Answer(Measure::Pain, None)),
        ],
        &expect![[r#"
            0:00.000 Began
              Playing safety, 5:09.000 left, can pause stop
            1:00.000 SetDone { step: 0, level: Level(2), side: None, set: 1 }
            2:15.000 Stopped(Pain)
              ComingOff stop, 0:56.900 left, can stop because
              ComingOff stop "say-stop-pain", 0:51.900 left, can stop because
            3:11.900 Finished
              After -, 0:00.000 left, can answer stop because
            3:11.900 Answered { measure: Pain, moment: After, score: None }
              Over -, 0:00.000 left, can because
        "#]],
    );
}

#[test]
fn paused_twice_and_stopped_while_paused() {
    check(
        &[
            (0, Input::Ready),
            (30, Input::Pause),
            (500, Input::Tick),
            (500, Input::Pause),
            (500, Input::Resume),
            (31, Input::Pause),
            (31, Input::Stop(StopReason::Numb)),
        ],
        &expect![[r#"
            0:00.000 Began
              Playing safety, 5:09.000 left, can pause stop
            0:30.000 Paused
              Paused(SessionTime(30000)) enter "say-ready", 4:39.000 left, can resume stop
              Paused(SessionTime(30000)) enter "say-ready", 4:39.000 left, can resume stop
              Paused(SessionTime(30000)) enter "say-ready", 4:39.000 left, can resume stop
            0:30.000 Resumed
              Playing resume, 4:49.000 left, can pause back skip stop
            0:31.000 Paused
              Paused(SessionTime(31000)) resume "say-resume-off", 4:48.000 left, can resume stop
            0:31.000 Stopped(Numb)
              ComingOff stop, 0:30.900 left, can stop because
        "#]],
    );
}

/// First "enough", then, while the words are said, that it hurts; off the roller it turns out to
/// be numb, and after the last question, light-headed.
#[test]
fn stopped_for_another_reason() {
    check(
        &[
            (0, Input::Ready),
            (135, Input::Because(StopReason::Pain)),
            (135, Input::Stop(StopReason::Done)),
            (138, Input::Because(StopReason::Done)),
            (138, Input::Because(StopReason::Pain)),
            (140, Input::Tick),
            (160, Input::Because(StopReason::Numb)),
            (400, Input::Tick),
            (400, Input::Answer(Measure::Stiffness, Score::new(4))),
            (400, Input::Because(StopReason::Dizzy)),
        ],
        &expect![[r#"
            0:00.000 Began
              Playing safety, 5:09.000 left, can pause stop
            1:00.000 SetDone { step: 0, level: Level(2), side: None, set: 1 }
              Playing set "say-effort", 2:54.000 left, can pause back skip spot easier stop
            2:15.000 Stopped(Done)
              ComingOff stop, 0:56.900 left, can stop because
              ComingOff stop "say-stop-done", 0:53.900 left, can stop because
            2:18.000 Explained(Pain)
              ComingOff stop, 0:56.900 left, can stop because
              ComingOff stop "say-stop-pain", 0:54.900 left, can stop because
            2:40.000 Explained(Numb)
              ComingOff leave "say-two-breaths", 0:34.900 left, can stop because
            3:14.900 Finished
              After -, 0:00.000 left, can answer stop because
            3:14.900 Answered { measure: Stiffness, moment: After, score: Some(Score(4)) }
              Over -, 0:00.000 left, can because
            3:14.900 Explained(Dizzy)
              Over -, 0:00.000 left, can because
        "#]],
    );
}

/// Who was stopped by pain isn't asked how stiff they feel; who is asked about pain is asked once more.
#[test]
fn what_is_asked_after() {
    let text = include_str!("../../../../library/routines/first-five.toml");
    let routine = routine::text::routine(text, &any::CATALOGUE).expect("a library file");
    let asked = |before: Option<Measure>, inputs: &[Input]| {
        let mut session =
            Session::new(&routine, any::slow_voice(&routine)).expect("a covered routine");
        let before = before.map(|measure| Input::Answer(measure, Score::new(6)));
        for input in before.iter().chain(&[Input::Ready]).chain(inputs) {
            session.handle(SessionTime::ZERO, input);
        }
        session.state().asks_after(Measure::Stiffness)
    };
    let hurt = [Input::Stop(StopReason::Pain)];
    for before in [None, Some(Measure::Stiffness), Some(Measure::Tension)] {
        let usual = before.or(Some(Measure::Stiffness));
        assert_eq!(asked(before, &[]), usual);
        assert_eq!(asked(before, &[Input::Stop(StopReason::Done)]), usual);
        assert_eq!(asked(before, &hurt), None);
        // Another reason, and it is asked after all; or the other way round.
        let (enough, pain) = (Input::Because(StopReason::Done), Input::Because(StopReason::Pain));
        assert_eq!(asked(before, &[hurt[0], enough]), usual);
        assert_eq!(asked(before, &[Input::Stop(StopReason::Done), pain]), None);
    }
    assert_eq!(asked(Some(Measure::Pain), &hurt), Some(Measure::Pain));
}
