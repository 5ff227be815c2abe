//! What a journal's history is asked.

use std::fmt::Write as _;

use expect_test::expect;
use insight::progress;
use journal::{
    Answer, Day, History, Outcome, PastSession, Purpose, SessionId, Summary, WallTime, Worked,
};
use routine::{Level, Span};
use session::{Measure, Score};

const NOON: u64 = 1_795_431_600_000; // 2026-11-23

fn session(day: u64, before: u8, after: u8, measure: Measure) -> PastSession {
    let answer = |value| Some(Answer { measure, score: Score::new(value) });
    PastSession {
        session: SessionId::new([u8::try_from(day).expect("few"); 16]),
        when: WallTime::new(NOON + day * 86_400_000, 60).expect("a time"),
        title: None,
        summary: Summary {
            routine_id: "five".into(),
            purpose: Purpose::Practice,
            played: Span::from_secs(240),
            worked: vec![Worked {
                technique: "thoracic-extension".into(),
                level: Level::new(2),
                time: Span::from_secs(180),
            }],
            outcome: Outcome::Finished,
            before: answer(before),
            after: answer(after),
        },
        morning: None,
    }
}

/// The history of `sessions`, which is newest first.
fn history(mut sessions: Vec<PastSession>) -> History {
    sessions.reverse();
    let mut history = History::default();
    history.sessions = sessions;
    history
}

fn told(history: &History, today: Day) -> String {
    let mut told = String::new();
    for one in progress(history, today) {
        let course = &one.course;
        writeln!(told, "{}: {:?}, {} readings", one.measure.key(), course.verdict, course.readings)
            .expect("a String takes all");
        writeln!(told, "  after {:?} of {}", one.right_after.verdict, one.right_after.pairs)
            .expect("a String takes all");
        for (factor, dependence) in one.depends() {
            writeln!(told, "  {}: {dependence:?}", factor.key()).expect("a String takes all");
        }
    }
    told
}

const LATER: fn() -> Day = || Day::new(2027, 6, 1).expect("a day");

#[test]
fn nothing_asked_nothing_told() {
    assert_eq!(told(&History::default(), LATER()), "");
}

#[test]
fn six_weeks_of_stiffness() {
    let before = [7, 7, 6, 7, 6, 6, 6, 5, 6, 5, 5, 5, 4, 5, 4, 4, 4, 3, 4, 3, 3];
    let day = |at: usize| u64::try_from(at / 3 * 7 + at % 3 * 2).expect("few");
    let sessions = before
        .iter()
        .enumerate()
        .map(|(at, &before)| session(day(at), before, before - 2, Measure::Stiffness))
        .collect();
    expect![[r#"
        stiffness: Better, 20 readings
          after Better of 21
          minutes: CantTell { more: 18 }
          hour: CantTell { more: 18 }
          days-since: CantTell { more: 18 }
    "#]]
    .assert_eq(&told(&history(sessions), LATER()));
}

/// A rehearsal isn't practice, a second session of a day comes after rolling, and tomorrow's
/// session was dated by a wrong clock.
#[test]
fn what_is_not_looked_at() {
    let mut rehearsal = session(1, 9, 9, Measure::Pain);
    rehearsal.summary.purpose = Purpose::Rehearsal;
    let mut again = session(2, 1, 1, Measure::Pain);
    again.when = WallTime::new(again.when.ms() + 3_600_000, 60).expect("a time");
    let sessions = vec![
        session(0, 5, 4, Measure::Pain),
        rehearsal,
        session(2, 5, 4, Measure::Pain),
        again,
        session(200, 9, 9, Measure::Pain),
    ];
    let today = Day::new(2026, 12, 1).expect("a day");
    let all = progress(&history(sessions), today);
    let [pain] = all.as_slice() else { panic!("{all:?}") };
    // The first day isn't scored; the second has one answer.
    assert_eq!((pain.course.readings, pain.course.unscored), (1, 1));
    assert_eq!(pain.course.weeks[0].mean, 5.0);
    assert_eq!(pain.right_after.pairs, 3);
}

#[test]
fn every_measure_has_its_own_word() {
    for measure in insight::Measure::ALL {
        assert_eq!(insight::Measure::from_key(measure.key()), Some(measure));
    }
    for asked in Measure::ALL {
        assert!(insight::Measure::ALL.contains(&insight::Measure::Rated(*asked)), "{asked:?}");
    }
}

/// Longer sessions ease more here, and that is found only once the data can bear it.
#[test]
fn what_an_effect_hangs_on() {
    let sessions = |count: u64| {
        let one = |day: u64| {
            let minutes = day * 7 % 3;
            let noise = (day * 5 % 4) / 3;
            let easing = u8::try_from(1 + minutes * 2 + noise).expect("small");
            let mut session = session(day, 8, 8 - easing, Measure::Tension);
            session.summary.played =
                Span::from_secs(240 + 60 * u32::try_from(minutes).expect("small"));
            session
        };
        history((0..count).map(one).collect())
    };
    expect![[r#"
        tension: CantTell { more: Some(17) }, 19 readings
          after NotClearly(TooSmall) of 20
          minutes: CantTell { more: 19 }
          hour: CantTell { more: 19 }
          days-since: CantTell { more: 19 }
    "#]]
    .assert_eq(&told(&sessions(20), LATER()));
    expect![[r#"
        tension: NotClearly(LikeNone), 59 readings
          after NotClearly(TooSmall) of 60
          minutes: GoesWith { slope: 1.9958228427128137, interval: Interval { lower: 1.80953058469059, upper: 2.1821494190941175 } }
          hour: CantTell { more: 10 }
          days-since: CantTell { more: 10 }
    "#]].assert_eq(&told(&sessions(60), LATER()));
}
