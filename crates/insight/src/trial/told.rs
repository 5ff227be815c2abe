//! A trial as messages: its question, what today asks, what came of it and what that can't say.

use alloc::vec::Vec;

use routine::Message;

use crate::limits::RATING_POINTS;
use crate::measure::{Measure, Threshold};
use crate::told::{about, amount, within};

use super::outcome::{Finding, Outcome, Silence};
use super::plan::{Kind, Moment, Plan, Question};
use super::running::{Asks, Running};
use super::went::Went;

/// The question.
pub fn question(question: Question) -> Message {
    Message::new(["trial-question-", question.key()].concat())
}

/// What a kind of day asks.
pub fn to_do(question: Question, kind: Kind) -> Message {
    Message::new(["trial-do-", &of(question, kind)].concat())
}

/// What a kind of day is called, in a word or two.
pub fn kind(question: Question, kind: Kind) -> Message {
    Message::new(["kind-", &of(question, kind)].concat())
}

/// When it is read.
pub fn moment(moment: Moment) -> Message {
    Message::new(["trial-moment-", moment.key()].concat())
}

/// What was set: pairs, what counts, when, and how much is real.
pub fn terms(plan: &Plan) -> Vec<Message> {
    let pairs = plan.pairs() as i64;
    let counts = Message::new("trial-terms").number("count", pairs);
    let counts = counts.key_arg("measure", ["measured-", plan.measure().key()].concat());
    let mut told = alloc::vec![counts, moment(plan.moment())];
    told.extend(
        real(plan.measure())
            .map(|real| about("trial-real", plan.measure()).tenths("real", amount(real))),
    );
    told
}

/// What it asks of a day.
pub fn asks(plan: &Plan, asks: Asks, ended: bool) -> Vec<Message> {
    let of = plan.pairs() as i64 * 2;
    let nth = |day: u8| Message::new("trial-day").number("n", i64::from(day) + 1).number("of", of);
    match asks {
        Asks::Do { day, kind } => {
            alloc::vec![nth(day), to_do(plan.question(), kind), moment(plan.moment())]
        }
        Asks::Read { day } => {
            let measure = ["measured-", plan.measure().key()].concat();
            alloc::vec![nth(day), Message::new("trial-read").key_arg("measure", measure)]
        }
        Asks::TooLate { day } => alloc::vec![nth(day), Message::new("trial-too-late")],
        Asks::Tomorrow => alloc::vec![Message::new("trial-tomorrow")],
        Asks::Over if ended => alloc::vec![Message::new("trial-ended")],
        Asks::Over => alloc::vec![Message::new("trial-over")],
    }
}

/// How far it is: how many pairs are whole, and how many days went otherwise.
pub fn so_far(running: Running<'_>, plan: &Plan) -> Vec<Message> {
    let whole = Message::new("trial-whole").number("count", running.whole(plan));
    let otherwise = running.otherwise(plan);
    let not = Message::new("trial-not-as-drawn").number("count", otherwise);
    core::iter::once(whole).chain((otherwise > 0).then_some(not)).collect()
}

/// Why a day can't be told as done; `None` where it can.
pub fn not_done(went: Went) -> Option<Message> {
    match went {
        Went::AsDrawn => None,
        Went::NotDone => Some(Message::new("trial-not-done")),
        Went::Otherwise => Some(Message::new("trial-otherwise")),
    }
}

/// How much counts as a real difference, where more is known than the own error.
fn real(measure: Measure) -> Option<f64> {
    match measure.rule().threshold {
        Threshold::OwnError => None,
        Threshold::AtLeast(least) => Some(least),
        Threshold::Rating { .. } => Some(RATING_POINTS),
    }
}

/// What came of it.
pub fn outcome(plan: &Plan, outcome: &Outcome) -> Vec<Message> {
    let kind = |kind| of(plan.question(), kind);
    let better = |better| Message::new("trial-better").key_arg("kind", kind(better));
    let found = match outcome.finding {
        Finding::FirstBetter => better(Kind::First),
        Finding::SecondBetter => better(Kind::Second),
        Finding::TooSmall => Message::new("trial-too-small"),
        Finding::NoneSeen => Message::new("trial-none-seen"),
        Finding::CantTell { more } => Message::new("trial-cant-tell").number("more", more as i64),
    };
    let mut told = alloc::vec![found];
    if let (Some(difference), Some(interval)) = (outcome.difference, outcome.interval) {
        let apart = about("trial-difference", plan.measure())
            .key_arg("first", ["kind-", &kind(Kind::First)].concat())
            .key_arg("second", ["kind-", &kind(Kind::Second)].concat());
        told.push(within(apart, difference, interval).number("count", outcome.pairs as i64));
        let orders = libm::ldexp(1.0, outcome.pairs as i32);
        let chance =
            Message::new("trial-chance").number("n", libm::round(outcome.p * orders) as i64);
        told.push(chance.number("of", orders as i64));
    }
    if outcome.looks > 1 {
        told.push(Message::new("trial-looks").number("count", outcome.looks));
    }
    told
}

/// What no such trial can say.
pub fn silences(outcome: &Outcome) -> Vec<Message> {
    let word = |silence: &Silence| match silence {
        Silence::OthersThanYou => "trial-silent-others",
        Silence::Expectation => "trial-silent-expectation",
        Silence::Longer => "trial-silent-longer",
        Silence::LeftOut => "trial-silent-left-out",
    };
    outcome.silences.iter().map(|silence| Message::new(word(silence))).collect()
}

/// `rolling-or-rest-first`
fn of(question: Question, kind: Kind) -> alloc::string::String {
    [question.key(), "-", kind.key()].concat()
}
