//! Any person, with any past.

use std::collections::BTreeSet;

use insight::trial::{self, Question};
use journal::{
    About, Answer, Bar, Experience, Felt, Floor, Following, GateAnswers, Goal, Outcome,
    PastSession, Pause, Purpose, Restriction, RollerLength, Term, WallTime, Weekday, Worked,
};
use plan::{Again, Cleared, Drawn, Kind, Onset, PROGRAMMES, Pain, Wish};
use proptest::collection::{btree_map, btree_set, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use routine::{Condition, Gear, Level, Region, Side, Span, Spot, StopReason, Strength};
use session::{Measure, Score};

use crate::person::{CATALOGUE, Person, WITH_MOVES, hours_ago, now, pain as pain_of, past, today};

pub(crate) fn person() -> impl Strategy<Value = Person> {
    let who = (select(Goal::ALL), gear(), any::<bool>(), conditions(), 2u8..=10);
    let asked = (
        btree_set(select(Condition::ALL), 0..4),
        btree_map(technique(), (0i32..30).prop_map(|ago| today().plus_days(-ago)), 0..2),
    );
    let spots = prop_oneof![2 => Just(Vec::new()), 1 => vec(spot(), 0..5)];
    let rest = (vec(restriction(), 0..2), history(), option::of(pain()), wish(), spots);
    let more = (about(), option::of(following()), any::<bool>(), 0i32..60, trial());
    (who, asked, rest, more).prop_map(|(who, asked, rest, more)| {
        let (restrictions, mut past, pain, wish, spots) = rest;
        let (goal, gear, floor, ticked, minutes) = who;
        let (about, following, moves, answered, trial) = more;
        let mut person = Person { about, following, trial, ..Person::default() };
        if moves {
            person.catalogue = &WITH_MOVES;
        }
        let profile = &mut person.profile;
        profile.goal = goal;
        profile.gear = gear.into_iter().collect();
        profile.floor = if floor { Floor::Reachable } else { Floor::OutOfReach };
        let ticked = ticked.into_iter().collect();
        profile.gate = Some(GateAnswers { ticked, on: today().plus_days(-answered) });
        profile.minutes = minutes;
        let conditions = asked.0.into_iter().map(|condition| (condition, today())).collect();
        let techniques = asked.1.into_iter().collect();
        person.cleared = Cleared { conditions, techniques };
        past.sort_by_key(|past| std::cmp::Reverse(past.when));
        (person.restrictions, person.past) = (restrictions, past);
        (person.pain, person.wish, person.spots) = (pain, wish, spots);
        person.ask_what_helped();
        person
    })
}

/// Mostly none.
fn trial() -> impl Strategy<Value = Option<Drawn>> {
    let kinds = select(vec![trial::Kind::First, trial::Kind::Second]);
    let drawn = (select(Question::ALL.to_vec()), kinds);
    let drawn = drawn.prop_map(|(question, kind)| Some(Drawn { question, kind }));
    prop_oneof![3 => Just(None), 1 => drawn]
}

/// Mostly nothing, so that plans that press are seen often.
fn conditions() -> impl Strategy<Value = BTreeSet<Condition>> {
    prop_oneof![
        4 => Just(BTreeSet::new()),
        2 => btree_set(select(own()), 1..3),
        2 => btree_set(select(Condition::ALL), 1..4),
    ]
}

fn about() -> impl Strategy<Value = About> {
    let also = btree_set(select(Goal::ALL), 0..2);
    let days = btree_set(select(Weekday::ALL), 0..4);
    let rolled = option::of(select(Experience::ALL));
    let length = option::of(select(RollerLength::ALL));
    (also, days, rolled, length).prop_map(|(also, days, experience, length)| About {
        also: also.into_iter().collect(),
        days: days.into_iter().collect(),
        experience,
        length,
        ..About::default()
    })
}

/// One of ours, or one that isn't known here; begun by now or later, with some pauses.
fn following() -> impl Strategy<Value = Following> {
    let ids = PROGRAMMES.iter().map(|one| one.id).chain(["gone"]).collect::<Vec<_>>();
    let pause = (1i32..20, option::of(1i32..20));
    (select(ids), -3i32..60, vec(pause, 0..3)).prop_map(|(id, ago, lengths)| {
        let begun = today().plus_days(-ago);
        let (mut day, mut pauses) = (begun, Vec::new());
        for (wait, length) in lengths {
            let from = day.plus_days(wait);
            pauses.push(Pause { from, to: length.map(|length| from.plus_days(length)) });
            let Some(length) = length else { break };
            day = from.plus_days(length);
        }
        Following { programme: id.into(), begun, pauses }
    })
}

fn own() -> Vec<Condition> {
    let is_own = |condition: &Condition| condition.basis() == routine::Basis::Own;
    Condition::ALL.iter().copied().filter(is_own).collect()
}

fn gear() -> impl Strategy<Value = BTreeSet<Gear>> {
    let usual = BTreeSet::from([Gear::Roller, Gear::Cushion, Gear::Wall]);
    prop_oneof![3 => Just(usual), 1 => btree_set(select(Gear::ALL), 0..5)]
}

fn technique() -> impl Strategy<Value = String> {
    let ids: Vec<String> = CATALOGUE.iter().map(|t| t.id().into()).chain(["gone".into()]).collect();
    select(ids)
}

fn level() -> impl Strategy<Value = Level> {
    (1u8..=5).prop_map(|n| Level::new(n).unwrap())
}

/// Any past, or one that goes so well that a level up may be offered.
fn history() -> impl Strategy<Value = Vec<PastSession>> {
    let well = (vec(session(), 2..6), level(), 0u8..=4).prop_map(|(mut past, level, score)| {
        for past in &mut past {
            let technique = "thoracic-extension".into();
            let worked = Worked { technique, level: Some(level), time: Span::from_secs(90) };
            past.summary.worked = vec![worked];
            past.summary.played = Span::from_secs(300);
            past.summary.outcome = Outcome::Finished;
            past.summary.before = None;
            past.summary.after = pain_of(score);
        }
        past
    });
    prop_oneof![3 => vec(session(), 0..8), 1 => well]
}

fn session() -> impl Strategy<Value = PastSession> {
    let when = prop_oneof![
        9 => (0u64..24 * 40).prop_map(hours_ago),
        1 => (0u64..100).prop_map(|ahead| WallTime::new(now().ms() + ahead * 3_600_000, 0).unwrap()),
    ];
    let worked = vec((technique(), level(), 0u32..200), 0..4);
    let morning = option::of(select(vec![Felt::Better, Felt::Same, Felt::Worse]));
    let answers = (option::of(answer()), option::of(answer()));
    (when, worked, outcome(), answers, morning, 0u32..600, any::<bool>()).prop_map(
        |(when, worked, outcome, answers, morning, played, rehearsal)| {
            let worked = worked.into_iter().map(|(technique, level, secs)| {
                let pressed = CATALOGUE.get(&technique).is_none_or(|t| t.pressed());
                let level = Some(level).filter(|_| pressed);
                Worked { technique, level, time: Span::from_secs(secs) }
            });
            let mut past = past(when, worked.collect());
            past.summary.played = Span::from_secs(played);
            past.summary.outcome = outcome;
            (past.summary.before, past.summary.after) = answers;
            past.morning = morning;
            if rehearsal {
                past.summary.purpose = Purpose::Rehearsal;
            }
            past
        },
    )
}

fn outcome() -> impl Strategy<Value = Outcome> {
    let stop = (select(StopReason::ALL), option::of(technique()))
        .prop_map(|(reason, technique)| Outcome::Stopped { reason, technique });
    prop_oneof![3 => Just(Outcome::Finished), 1 => stop, 1 => Just(Outcome::Interrupted)]
}

fn answer() -> impl Strategy<Value = Answer> {
    let score = option::of((0u8..=10).prop_map(|score| Score::new(score).unwrap()));
    (select(Measure::ALL), score).prop_map(|(measure, score)| Answer { measure, score })
}

fn pain() -> impl Strategy<Value = Pain> {
    let onset = prop_oneof![5 => Just(Onset::Known), 1 => Just(Onset::New)];
    (0u8..=10, onset).prop_map(|(n, onset)| Pain { strength: Strength::new(n).unwrap(), onset })
}

fn spot() -> impl Strategy<Value = Spot> {
    (select(Region::ALL), select(Side::ALL), 0u8..=10).prop_map(|(region, side, n)| Spot {
        region,
        side,
        strength: Strength::new(n).unwrap(),
    })
}

fn restriction() -> impl Strategy<Value = Restriction> {
    let bar = prop_oneof![
        Just(Bar::EndRangeExtension),
        technique().prop_map(Bar::Technique),
        level().prop_map(Bar::AboveLevel),
        select(Side::ALL).prop_map(Bar::SoreShoulder),
    ];
    let term = prop_oneof![
        Just(Term::Open),
        Just(Term::Lifted),
        (-5i32..5).prop_map(|days| Term::Until(today().plus_days(days))),
    ];
    (bar, term).prop_map(|(bar, term)| Restriction { bar, term, words: String::new() })
}

fn wish() -> impl Strategy<Value = Wish> {
    let also = prop_oneof![4 => Just(BTreeSet::new()), 1 => btree_set(select(own()), 1..2)];
    let again = prop_oneof![Just(Again::Fresh), Just(Again::SameAsLast)];
    let without = prop_oneof![3 => Just(BTreeSet::new()), 1 => btree_set(technique(), 1..3)];
    let with = prop_oneof![3 => Just(None), 1 => technique().prop_map(Some)];
    let kind = prop_oneof![7 => Just(Kind::Session), 1 => Just(Kind::ChairReset)];
    let sore = prop_oneof![3 => Just(BTreeSet::new()), 1 => btree_set(select(Side::ALL), 1..3)];
    (option::of(1u32..=12), also, sore, option::of(level()), again, without, with, kind).prop_map(
        |(minutes, also, sore, level, again, without, with, kind)| {
            let (also, without) = (also.into_iter().collect(), without.into_iter().collect());
            let sore = sore.into_iter().collect();
            Wish { minutes, also, sore, level, again, without, with, kind }
        },
    )
}
