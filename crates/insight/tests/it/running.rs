//! A trial as it runs, day by day.

use expect_test::expect;
use insight::trial::{Asks, Kind, Moment, Plan, Question, Running, Seed, Went, told};
use insight::{Measure, Rating};
use journal::{
    Day, History, Journal, JournalId, Note, Outcome, Purpose, Salt, SeriesId, SeriesState,
    SessionId, SessionRecord, Summary, TrialNote, TrialWhat, WallTime, Worked, Writer,
};
use library::Words;
use routine::{Level, SessionTime, Span};

const NOON: u64 = 1_795_431_600_000; // 2026-11-23
const SEED: u64 = 1_234_567;

/// A trial that is being lived through.
struct Life {
    journal: Journal,
    writer: Writer,
    plan: Plan,
    /// Days since it was set.
    day: u32,
}

impl Life {
    fn new(measure: Measure, moment: Moment) -> Life {
        Life::of(Question::RollingOrRest, measure, moment)
    }

    fn of(question: Question, measure: Measure, moment: Moment) -> Life {
        let plan = Plan::new(question, measure, moment, 6, Seed(SEED));
        let id = JournalId::new([7; 16]);
        let writer = Writer::new(SeriesState::new(id, SeriesId::new([1; 16])));
        let plan = plan.expect("pairs enough");
        let mut life = Life { journal: Journal::new(id), writer, plan, day: 0 };
        life.write(TrialWhat::Set(life.plan.terms()));
        life
    }

    fn write(&mut self, what: TrialWhat) {
        let when = self.now();
        self.put(&Note::Trial(TrialNote { seed: SEED, what }), when);
    }

    fn now(&self) -> WallTime {
        WallTime::new(NOON + u64::from(self.day) * 86_400_000, 60).expect("a time")
    }

    fn put(&mut self, note: &Note, when: WallTime) {
        let entry = self.writer.write(note.page(Salt::new([5; 16])), when).expect("it is small");
        self.journal.insert(entry).expect("it is this journal's");
    }

    fn today(&self) -> Day {
        let first = Day::new(2026, 11, 23).expect("a day");
        first.plus_days(i32::try_from(self.day).expect("few"))
    }

    /// A session of today in which these were done, in this order.
    fn roll(&mut self, ids: &[&str]) {
        let when = self.now();
        let worked = ids.iter().map(|id| Worked {
            technique: String::from(*id),
            level: Some(Level::TWO),
            time: Span::from_secs(90),
        });
        let summary = Summary {
            routine_id: "today".into(),
            purpose: Purpose::Practice,
            played: Span::from_secs(300),
            worked: worked.collect(),
            outcome: Outcome::Finished,
            before: None,
            after: None,
        };
        let session = SessionId::new([u8::try_from(self.day).expect("few"); 16]);
        let record = SessionRecord { session, until: SessionTime::ZERO, log: Vec::new(), summary };
        self.put(&Note::Session(record), when);
    }

    fn asks(&self) -> Asks {
        let history = History::of(&self.journal);
        Running::latest(&history).expect("one was set").asks(&self.plan, self.today())
    }

    fn looked(&mut self) -> String {
        let history = History::of(&self.journal);
        let running = Running::latest(&history).expect("one was set");
        let (pairs, result) = (running.whole(&self.plan), running.result(&self.plan));
        let (words, outcome) = (Words::english(), result.expect("sound readings"));
        self.write(TrialWhat::Looked { pairs });
        let sentences = [told::outcome(&self.plan, &outcome), told::silences(&outcome)].concat();
        insight::told::joined(&sentences, &|one| words.text(one))
    }
}

#[test]
fn what_was_set_comes_back() {
    for question in Question::ALL {
        for moment in Moment::ALL {
            let plan = Plan::new(question, Measure::Pulse, moment, 7, Seed(3)).expect("enough");
            assert_eq!(Plan::of(Seed(3), &plan.terms()), Some(plan));
        }
    }
}

/// Right after: one day of the trial each day, done and read on the same.
#[test]
fn six_pairs_right_after() {
    let mut life = Life::new(Measure::RotationLeft, Moment::RightAfter);
    let kinds: Vec<_> = life.plan.days().collect();
    for (day, kind) in (0..).zip(kinds) {
        assert_eq!(life.asks(), Asks::Do { day, kind });
        life.write(TrialWhat::Done { day });
        assert_eq!(life.asks(), Asks::Read { day });
        let rolled = kind == insight::trial::Kind::First;
        let tenths = if rolled { 480 } else { 400 } + i16::from(day);
        life.write(TrialWhat::Read { day, tenths });
        let next = if day == 11 { Asks::Over } else { Asks::Tomorrow };
        assert_eq!(life.asks(), next);
        life.day += 1;
    }
    expect!["Better on your days of rolling, by a real difference. Days of rolling less days of lying quietly: +8.1° on average of 6 pairs (likely +7.9 to +8.1). Of 64 orders that could have been drawn, 2 would have shown as much. Whether it is so for anybody but you. How much of it is expectation, since you knew which day it was. Whether it lasts longer than it was measured."].assert_eq(&life.looked());
}

/// The next day: it is read in the morning, and the same day goes on.
#[test]
fn the_next_day() {
    let mut life = Life::new(Measure::Rated(Rating::Pain), Moment::NextDay);
    life.write(TrialWhat::Done { day: 0 });
    assert_eq!(life.asks(), Asks::Tomorrow);
    life.day = 1;
    assert_eq!(life.asks(), Asks::Read { day: 0 });
    life.write(TrialWhat::Read { day: 0, tenths: 40 });
    assert!(matches!(life.asks(), Asks::Do { day: 1, .. }));
    life.write(TrialWhat::Done { day: 1 });
    life.day = 4;
    assert_eq!(life.asks(), Asks::TooLate { day: 1 });
    life.write(TrialWhat::LeftOut { day: 1 });
    assert_eq!(life.asks(), Asks::Tomorrow);
    life.day = 5;
    assert!(matches!(life.asks(), Asks::Do { day: 2, .. }));
    life.write(TrialWhat::Ended);
    assert_eq!(life.asks(), Asks::Over);
}

/// A look before the end is counted once for each number of whole pairs, and costs.
#[test]
fn peeking_costs() {
    let mut life = Life::new(Measure::RotationLeft, Moment::RightAfter);
    let early = life.looked();
    assert!(early.contains("at least 6 more pairs"), "{early}");
    assert_eq!(life.looked(), early, "the same pairs are no other look");
    let kinds: Vec<_> = life.plan.days().collect();
    for (day, kind) in (0..).zip(kinds) {
        let rolled = kind == insight::trial::Kind::First;
        life.write(TrialWhat::Read { day, tenths: if rolled { 500 } else { 400 } });
    }
    let late = life.looked();
    assert!(late.contains("at least 1 more pair "), "{late}");
    assert!(late.contains("You looked 2 times"), "{late}");
}

/// What was really done goes before what is told: rolling on a quiet day, or the other order.
#[test]
fn a_day_counts_as_what_was_done() {
    let mut life = Life::new(Measure::RotationLeft, Moment::RightAfter);
    let kinds: Vec<_> = life.plan.days().collect();
    for (day, kind) in (0..).zip(kinds) {
        let went = |life: &Life| {
            let history = History::of(&life.journal);
            Running::latest(&history).expect("one was set").went(&life.plan, kind, life.today())
        };
        let quiet = kind == Kind::Second;
        assert_eq!(went(&life), if quiet { Went::AsDrawn } else { Went::NotDone });
        // Rolled on the quiet day of the fourth pair, too.
        if !quiet || day / 2 == 3 {
            life.roll(&["thoracic-extension"]);
        }
        assert_eq!(
            went(&life),
            if quiet && day / 2 == 3 { Went::Otherwise } else { Went::AsDrawn }
        );
        life.write(TrialWhat::Done { day });
        life.write(TrialWhat::Read { day, tenths: 400 });
        let history = History::of(&life.journal);
        let running = Running::latest(&history).expect("one was set");
        assert_eq!(running.drawn(&life.plan, life.today()), Some(kind), "it stays so all day");
        life.day += 1;
    }
    let history = History::of(&life.journal);
    let running = Running::latest(&history).expect("one was set");
    assert_eq!((running.whole(&life.plan), running.otherwise(&life.plan)), (5, 1));
    let so_far = told::so_far(running, &life.plan);
    let so_far = insight::told::joined(&so_far, &|one| Words::english().text(one));
    expect!["5 pairs are whole so far. On 1 day something else was done than was drawn; its pair does not count."].assert_eq(&so_far);
}

/// Of two orders, every session that had both counts.
#[test]
fn an_order_is_read_off_the_sessions() {
    let orders = |sessions: &[&[&str]]| {
        let mut life =
            Life::of(Question::ExtensionOrRotationFirst, Measure::RotationLeft, Moment::RightAfter);
        for ids in sessions {
            life.day += 1; // a name of its own
            life.roll(ids);
        }
        let mut history = History::of(&life.journal);
        let today = life.today();
        for past in &mut history.sessions {
            past.when = life.now();
        }
        let running = Running::latest(&history).expect("one was set");
        running.went(&life.plan, Kind::First, today)
    };
    let (bend, turn) = ("thoracic-extension", "thoracic-rotation");
    assert_eq!(orders(&[]), Went::NotDone);
    assert_eq!(orders(&[&[bend]]), Went::NotDone);
    assert_eq!(orders(&[&[bend, "scapula-release", "open-book"]]), Went::AsDrawn);
    assert_eq!(orders(&[&[turn, bend]]), Went::Otherwise);
    assert_eq!(orders(&[&[bend, turn], &[bend]]), Went::AsDrawn);
    assert_eq!(orders(&[&[bend, turn], &[turn, bend]]), Went::Otherwise);
}
