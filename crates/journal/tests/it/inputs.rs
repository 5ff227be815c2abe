//! Timed inputs as text: every input there and back, and what is no input.

use expect_test::expect;
use journal::inputs::{TimedInput, of, read_line, write, write_line};
use proptest::prelude::*;
use routine::{Region, SessionTime, Side, Span, Spot, StopReason, Strength};
use session::{Event, Happened, Input, Measure, Moment, Reading, Score};

fn every_input() -> Vec<Input> {
    let strength = Strength::new(7).expect("at most 10");
    let spot = Spot { region: Region::Rhomboids, side: Side::Left, strength };
    let mut all = vec![
        Input::Ready,
        Input::Pause,
        Input::Resume,
        Input::Back,
        Input::Skip,
        Input::Repeat,
        Input::Spot(None),
        Input::Spot(Some(spot)),
        Input::Easier,
        Input::Harder,
        Input::Reading(Reading::Pace(Span::from_ms(3_800))),
        Input::Reading(Reading::DoubleTap),
        Input::Reading(Reading::Still),
        Input::Reading(Reading::Unfelt),
        Input::Tick,
    ];
    for &measure in Measure::ALL {
        all.extend([Input::Answer(measure, None), Input::Answer(measure, Score::new(10))]);
    }
    all.extend(StopReason::ALL.iter().map(|&reason| Input::Stop(reason)));
    all.extend(StopReason::ALL.iter().map(|&reason| Input::Because(reason)));
    all
}

#[test]
fn there_and_back() {
    let mut page = String::new();
    for (at, input) in (0..).step_by(1_000).zip(every_input()) {
        let timed = TimedInput { at: SessionTime::from_ms(at), input };
        let line = write_line(&timed);
        assert_eq!(read_line(&line), Ok(timed));
        page.push_str(&line);
    }
    expect![[r#"
        {"at_ms":0,"input":"ready"}
        {"at_ms":1000,"input":"pause"}
        {"at_ms":2000,"input":"resume"}
        {"at_ms":3000,"input":"back"}
        {"at_ms":4000,"input":"skip"}
        {"at_ms":5000,"input":"repeat"}
        {"at_ms":6000,"input":"spot"}
        {"at_ms":7000,"input":"spot","region":"rhomboids","side":"left","strength":7}
        {"at_ms":8000,"input":"easier"}
        {"at_ms":9000,"input":"harder"}
        {"at_ms":10000,"input":"pace","pass_ms":3800}
        {"at_ms":11000,"input":"double-tap"}
        {"at_ms":12000,"input":"still"}
        {"at_ms":13000,"input":"unfelt"}
        {"at_ms":14000,"input":"tick"}
        {"at_ms":15000,"input":"answer","measure":"pain"}
        {"at_ms":16000,"input":"answer","measure":"pain","score":10}
        {"at_ms":17000,"input":"answer","measure":"stiffness"}
        {"at_ms":18000,"input":"answer","measure":"stiffness","score":10}
        {"at_ms":19000,"input":"answer","measure":"own-task"}
        {"at_ms":20000,"input":"answer","measure":"own-task","score":10}
        {"at_ms":21000,"input":"answer","measure":"tension"}
        {"at_ms":22000,"input":"answer","measure":"tension","score":10}
        {"at_ms":23000,"input":"stop","reason":"done"}
        {"at_ms":24000,"input":"stop","reason":"pain"}
        {"at_ms":25000,"input":"stop","reason":"numb"}
        {"at_ms":26000,"input":"stop","reason":"dizzy"}
        {"at_ms":27000,"input":"stop","reason":"interrupted"}
        {"at_ms":28000,"input":"because","reason":"done"}
        {"at_ms":29000,"input":"because","reason":"pain"}
        {"at_ms":30000,"input":"because","reason":"numb"}
        {"at_ms":31000,"input":"because","reason":"dizzy"}
        {"at_ms":32000,"input":"because","reason":"interrupted"}
    "#]]
    .assert_eq(&page);
}

#[test]
fn a_log_gives_its_inputs_and_where_the_track_was_left() {
    let answered =
        Event::Answered { measure: Measure::Pain, moment: Moment::Before, score: Score::new(3) };
    let log = [
        (0, answered),
        (0, Event::Began),
        (70_000, Event::SetDone { step: 0, level: routine::Level::ONE, side: None, set: 1 }),
        (80_000, Event::Paused),
    ];
    let log = log.map(|(at, event)| Happened { at: SessionTime::from_ms(at), event });
    let until = SessionTime::from_ms(80_000);
    expect![[r#"
        {"at_ms":0,"input":"answer","measure":"pain","score":3}
        {"at_ms":0,"input":"ready"}
        {"at_ms":80000,"input":"pause"}
        {"at_ms":80000,"input":"tick"}
    "#]]
    .assert_eq(&write(&log, until));
    assert_eq!(of(&log, until).len(), 4);
}

#[test]
fn what_is_no_input() {
    let told: Vec<String> = [
        "",
        "[]",
        "{\"at_ms\":0}",
        "{\"at_ms\":-1,\"input\":\"pause\"}",
        "{\"at_ms\":1e3,\"input\":\"pause\"}",
        "{\"at_ms\":1.5,\"input\":\"pause\"}",
        "{\"at_ms\":\"12000\",\"input\":\"pause\"}",
        "{\"at_ms\":4294967296,\"input\":\"pause\"}",
        "{\"at_ms\":0,\"at_ms\":0,\"input\":\"pause\"}",
        "{\"at_ms\":0,\"input\":\"pace\",\"pass_ms\":-5}",
        "{\"at_ms\":0,\"input\":\"pause\",\"more\":1}",
        "{\"at_ms\":0,\"input\":\"dance\"}",
        "{\"at_ms\":0,\"input\":\"spot\",\"region\":\"neck\",\"side\":\"left\",\"strength\":1}",
        "{\"at_ms\":0,\"input\":\"spot\",\"region\":\"rhomboids\"}",
        "{\"at_ms\":0,\"input\":\"answer\",\"measure\":\"pain\",\"score\":11}",
        "{\"at_ms\":0,\"input\":\"answer\",\"score\":1}",
        "{\"at_ms\":0,\"input\":\"stop\",\"reason\":\"bored\"}",
        "{\"at_ms\":0,\"input\":\"pace\"}",
    ]
    .map(|line| format!("{line}\n  {}\n", read_line(line).expect_err("it is none")))
    .into();
    expect![[r#"

          it isn't a line like {"at_ms":12000,"input":"pause"}: it ends too soon at line 1 column 1
        []
          it isn't a line like {"at_ms":12000,"input":"pause"}: it must be an object
        {"at_ms":0}
          it isn't a line like {"at_ms":12000,"input":"pause"}: `input` is missing
        {"at_ms":-1,"input":"pause"}
          it isn't a line like {"at_ms":12000,"input":"pause"}: `at_ms` must be a whole number of milliseconds, 0 or more, written like 12000
        {"at_ms":1e3,"input":"pause"}
          it isn't a line like {"at_ms":12000,"input":"pause"}: `at_ms` must be a whole number of milliseconds, 0 or more, written like 12000
        {"at_ms":1.5,"input":"pause"}
          it isn't a line like {"at_ms":12000,"input":"pause"}: `at_ms` must be a whole number of milliseconds, 0 or more, written like 12000
        {"at_ms":"12000","input":"pause"}
          it isn't a line like {"at_ms":12000,"input":"pause"}: `at_ms` must be a whole number of milliseconds, 0 or more, written like 12000
        {"at_ms":4294967296,"input":"pause"}
          it isn't a line like {"at_ms":12000,"input":"pause"}: `at_ms` must be at most 4294967295
        {"at_ms":0,"at_ms":0,"input":"pause"}
          it isn't a line like {"at_ms":12000,"input":"pause"}: `at_ms` is there twice
        {"at_ms":0,"input":"pace","pass_ms":-5}
          it isn't a line like {"at_ms":12000,"input":"pause"}: `pass_ms` must be a whole number of milliseconds, 0 or more, written like 12000
        {"at_ms":0,"input":"pause","more":1}
          it isn't a line like {"at_ms":12000,"input":"pause"}: `more` isn't known; known are `at_ms`, `input`, `region`, `side`, `strength`, `measure`, `score`, `pass_ms`, `reason`
        {"at_ms":0,"input":"dance"}
          `input` is missing, or holds what isn't known
        {"at_ms":0,"input":"spot","region":"neck","side":"left","strength":1}
          `region` is missing, or holds what isn't known
        {"at_ms":0,"input":"spot","region":"rhomboids"}
          `side` is missing, or holds what isn't known
        {"at_ms":0,"input":"answer","measure":"pain","score":11}
          `score` must be a whole number from 0 to 10
        {"at_ms":0,"input":"answer","score":1}
          `measure` is missing, or holds what isn't known
        {"at_ms":0,"input":"stop","reason":"bored"}
          `reason` is missing, or holds what isn't known
        {"at_ms":0,"input":"pace"}
          `pass_ms` is missing, or holds what isn't known
    "#]].assert_eq(&told.concat());
}

proptest! {
    #[test]
    fn any_text_gives_a_sound_input_or_an_error(
        text in prop_oneof![any::<String>(), "\\{\"at_ms\":[0-9]{1,10},\"input\":\"(spot|pause|stop|pace)\"\\}"],
    ) {
        if let Ok(timed) = read_line(&text) {
            prop_assert_eq!(read_line(&write_line(&timed)), Ok(timed));
        }
    }

    #[test]
    fn a_line_that_is_read_is_written_the_same(at in any::<u32>(), which in 0..22_usize) {
        let input = every_input()[which];
        let line = write_line(&TimedInput { at: SessionTime::from_ms(at), input });
        prop_assert_eq!(read_line(&line).map(|timed| write_line(&timed)), Ok(line));
    }
}
