//! A report: what it holds, in order, and that it holds no more.

use std::fmt::Write as _;

use expect_test::expect;
use insight::report::{Block, Table, html, report};
use journal::{
    Answer, Bar, Day, Felt, Floor, GateAnswers, Goal, History, Imported, ImportedReading, Outcome,
    PastImport, PastSession, Place, Profile, Purpose, Restriction, SeriesId, SessionId, Summary,
    Term, WallTime, Worked,
};
use library::Words;
use routine::{Condition, Level, Span, StopReason};
use session::{Measure, Score};

const NOON: u64 = 1_795_431_600_000; // 2026-11-23

fn page(history: &History, today: Day) -> String {
    let (words, mut page) = (Words::english(), String::new());
    let say = |message: &routine::Message| {
        words.find(message).unwrap_or_else(|| panic!("no words for {message}"))
    };
    for block in report(history, today, &say) {
        match block {
            Block::Title(title) => writeln!(page, "# {title}"),
            Block::Heading(heading) => writeln!(page, "## {heading}"),
            Block::Text(told) => writeln!(page, "{told}"),
            Block::Table(Table { heads, rows, .. }) => {
                assert!(rows.iter().all(|row| row.len() == heads.len()));
                let rows: Vec<String> = rows.iter().map(|row| row.join(" | ")).collect();
                writeln!(page, "| {}\n| {}", heads.join(" | "), rows.join("\n| "))
            }
        }
        .expect("a String takes all");
    }
    page
}

fn session(day: u64, before: u8, after: u8, outcome: Outcome) -> PastSession {
    let answer = |value| Some(Answer { measure: Measure::Pain, score: Score::new(value) });
    let worked = |technique: &str, level, secs| Worked {
        technique: technique.into(),
        level,
        time: Span::from_secs(secs),
    };
    PastSession {
        session: SessionId::new([u8::try_from(day).expect("few"); 16]),
        when: WallTime::new(NOON + day * 86_400_000, 60).expect("a time"),
        title: None,
        summary: Summary {
            routine_id: "five".into(),
            purpose: Purpose::Practice,
            played: Span::from_secs(300),
            worked: vec![
                worked("thoracic-extension", Level::new(2), 180),
                worked("settling-breath", None, 60),
            ],
            outcome,
            before: answer(before),
            after: answer(after),
        },
        morning: day.is_multiple_of(2).then_some(Felt::Same),
    }
}

/// What a person wrote can't become part of the page.
#[test]
fn a_page_takes_words_as_words() {
    let rows = vec![vec!["<b>1 & 2</b>".into(), "3".into()]];
    let heads = vec!["a".into(), "b".into()];
    let table = Block::Table(Table { heads, rows, numbers_from: 1 });
    expect![[r#"
        <h1>&lt;script></h1>
        <table><thead><tr><th>a</th>
        <th class=num>b</th>
        </tr>
        </thead><tbody>
        <tr><td>&lt;b>1 &amp; 2&lt;/b></td>
        <td class=num>3</td>
        </tr>
        </tbody></table>
    "#]]
    .assert_eq(&html(&[Block::Title("<script>".into()), table]));
}

/// Readings from elsewhere count, and are no sessions: it says both where practice is told.
#[test]
fn what_files_brought_is_told_beside_what_was_done() {
    let today = Day::new(2026, 11, 23).expect("a day");
    let reading = |back: i32| ImportedReading {
        day: today.plus_days(-back),
        measure: "pain".into(),
        before: 50,
        after: Some(40),
    };
    let place = Place { series: SeriesId::new([1; 16]), sequence: 0 };
    let when = WallTime::new(NOON, 60).expect("2026");
    let imported = Imported { file: "pain.csv".into(), readings: vec![reading(9), reading(3)] };
    let mut history = History::default();
    history.imports.push(PastImport { place, when, imported });
    let told = page(&history, today);
    let due = "No session so far. Taken in from elsewhere: 2 readings, 14 November 2026 to \
        20 November 2026.\n";
    assert!(told.contains(due), "{told}");
    assert!(told.contains("2 times so far, before and after."), "{told}");
}

#[test]
fn nobody_did_anything() {
    let today = Day::new(2026, 11, 23).expect("a day");
    expect![[r#"
        # Rolling the upper back: a record
        Made on 23 November 2026 with Rollwise.
        Self-recorded, not a diagnosis.
        ## Safety list
        The safety list has not been answered.
        ## Practice
        No session so far.
        ## Stopped because something was wrong
        No session was stopped for pain, numbness or dizziness.
        ## How to read this
        What this can’t say: whether rolling did it. Who begins on bad days gets better by itself, and who rolls expects something. Days drawn by lot, in a trial of your own, come closer. “Likely” is a 95 % interval. A real change is as large as the measure’s own error demands, and at least what studies take for one.
    "#]]
    .assert_eq(&page(&History::default(), today));
}

/// A clock that was wrong once has no part in what is told of the days until now.
#[test]
fn what_is_dated_later_than_today_is_left_out() {
    let mut history = History::default();
    history.sessions = [9, 2, 0].map(|day| session(day, 6, 4, Outcome::Finished)).into();
    let page = page(&history, Day::new(2026, 11, 26).expect("a day"));
    let told = "2 sessions on 2 days, 23 November 2026 to 25 November 2026.";
    assert!(page.contains(told), "{page}");
}

#[test]
fn three_weeks() {
    let mut history = History::default();
    let stopped =
        Outcome::Stopped { reason: StopReason::Numb, technique: Some("thoracic-extension".into()) };
    let day = |at: u64| at / 3 * 7 + at % 3 * 2;
    history.sessions = (0..9)
        .map(|at| {
            let outcome = if at == 4 { stopped.clone() } else { Outcome::Finished };
            session(day(at), 6 - u8::try_from(at / 3).expect("few"), 4, outcome)
        })
        .rev()
        .collect();
    history.profile = Some(Profile {
        goal: Goal::Pain,
        gear: routine::Set::new(),
        floor: Floor::Reachable,
        gate: Some(GateAnswers {
            ticked: [Condition::BoneLoss].into(),
            on: Day::new(2026, 11, 22).expect("a day"),
        }),
        minutes: 5,
        language: "en".into(),
    });
    history.restrictions =
        vec![Restriction { bar: Bar::EndRangeExtension, term: Term::Open, words: String::new() }];
    expect![[r#"
        # Rolling the upper back: a record
        Made on 20 December 2026 with Rollwise.
        Self-recorded, not a diagnosis.
        ## Safety list
        Answered on 22 November 2026. Ticked as true:
        | Ticked
        | Thin bones (osteoporosis), or steroid medicine for a long time
        | Not to be done | Until
        | Bending back as far as it goes | until lifted
        ## Practice
        9 sessions on 9 days, 23 November 2026 to 11 December 2026.
        | Technique | Level | Sessions | Minutes
        | Settling breath | – | 9 | 9.0
        | Thoracic extension | 2 | 9 | 27.0
        ## Stopped because something was wrong
        1 session was stopped. The latest:
        | Reason | Technique | Day
        | tingling or numbness | Thoracic extension | 2 Dec 2026
        ## Mornings after
        | Better | The same | Worse | Not said
        | 0 | 6 | 0 | 3
        ## Pain, 0–10
        From week to week: can’t tell yet; about 9 more sessions. −2.2 points in 2 weeks (likely −3.0 to −1.5), 8 readings. A single reading errs by about 0.3 points; a real change is 1.8 points or more.
        Right after a session: not clearly changed. −1.0 points on average of 9 times, before and after (likely −2.4 to +0.4).
        | Week from | Readings | Mean | Lowest to highest
        | 22 Nov 2026 | 3 | 6.0 | 6.0–6.0
        | 29 Nov 2026 | 3 | 5.0 | 5.0–5.0
        | 6 Dec 2026 | 3 | 4.0 | 4.0–4.0
        ## How to read this
        What this can’t say: whether rolling did it. Who begins on bad days gets better by itself, and who rolls expects something. Days drawn by lot, in a trial of your own, come closer. “Likely” is a 95 % interval. A real change is as large as the measure’s own error demands, and at least what studies take for one.
    "#]].assert_eq(&page(&history, Day::new(2026, 12, 20).expect("a day")));
}
