//! What is found as sentences: each message has its words, in full.

use insight::course::{Point, Verdict, course};
use insight::depends::{Dependence, Factor};
use insight::right_after::{Pair, right_after};
use insight::trial::{Kind, Moment, Plan, Question, Seed};
use insight::{Interval, Measure, told};
use library::Words;
use routine::Message;

#[track_caller]
fn worded(messages: &[Message]) -> String {
    let words = Words::english();
    for message in messages {
        let text = words.find(message).unwrap_or_else(|| panic!("no words for {message}"));
        assert!(!text.contains("{$"), "{message}: {text}");
    }
    told::joined(messages, &|one| words.text(one))
}

#[test]
fn every_measure_and_verdict_has_its_sentence() {
    for measure in Measure::ALL {
        worded(&[told::name(measure)]);
        let rule = measure.rule();
        for (slope, noise) in [(-0.3, 0.1), (0.3, 0.1), (0.0, 0.1), (0.0, 30.0), (0.02, 0.2)] {
            let value = |at: usize| {
                50.0 + slope * at as f64 + noise * f64::from(u8::from(at.is_multiple_of(2)))
            };
            let points: Vec<Point> =
                (0..30).map(|at| Point { day: at as i64 * 2, value: value(at) }).collect();
            let course = course(&points, &rule).expect("sound readings");
            let told = worded(&told::course(measure, &course));
            assert!(told.starts_with("From week to week: "), "{told}");
            worded(&[told::own_error(measure, &course.line.expect("enough"))]);
            let pair = |at: usize| Pair {
                at: at as f64,
                before: value(at),
                after: value(at + 1) + slope * 20.0,
            };
            let pairs: Vec<Pair> = (0..20).map(pair).collect();
            let effect = right_after(&pairs, &rule).expect("sound readings");
            worded(&told::right_after(measure, &effect));
        }
        let empty = course(&[], &rule).expect("nothing is sound");
        assert_eq!(empty.verdict, Verdict::CantTell { more: Some(15) });
        let told = worded(&told::course(measure, &empty));
        assert!(told.contains("about 15 more sessions") && told.contains("0 readings"), "{told}");
    }
}

#[test]
fn what_hangs_on_what() {
    let interval = Interval { lower: 0.1, upper: 0.2 };
    for factor in Factor::ALL {
        for of in [
            Dependence::GoesWith { slope: 0.1, interval },
            Dependence::GoesWith { slope: -0.1, interval },
            Dependence::NotSeen { interval },
        ] {
            assert!(!worded(&told::depends(&[(factor, of)])).is_empty());
        }
    }
    let missing = Factor::ALL.map(|factor| (factor, Dependence::CantTell { more: 4 }));
    assert_eq!(
        worded(&told::depends(&missing)),
        "What that depends on: can’t tell yet; about 4 more sessions."
    );
}

#[test]
fn every_trial_has_its_sentences() {
    use insight::trial::told;
    for question in Question::ALL {
        for measure in Measure::ALL {
            let plan = Plan::new(question, measure, Moment::NextDay, 6, Seed(1)).expect("enough");
            worded(&told::terms(&plan));
            worded(&[told::question(question)]);
            for kind in [Kind::First, Kind::Second] {
                worded(&[told::to_do(question, kind), told::kind(question, kind)]);
            }
        }
    }
}

/// Every built-in word about progress and trials is said by something.
#[test]
fn what_cannot_be_told_is_never_a_number() {
    let words = Words::english();
    let out_of_reach =
        Message::new("verdict-line").key_arg("when", "week").key_arg("verdict", "out-of-reach");
    let text = words.text(&out_of_reach);
    assert!(text.contains("can’t tell") && !text.chars().any(|c| c.is_ascii_digit()), "{text}");
}
