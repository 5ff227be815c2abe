//! Whether each reason of a plan is true of the person it was made for.

use std::collections::BTreeSet;

use journal::{Bar, Experience, Felt, Outcome, PastSession, Purpose, RollerLength};
use plan::{
    Again, Kind, Onset, OutOf, Plan, Reason, Recheck, TrialToday, Waits, Whose, WhyLevel,
    practice_days, standing,
};
use proptest::prelude::*;
use routine::{Condition, Enter, Gear, Level, Sides, Step, StopReason};

use crate::laws::{Checked, minutes, pressed, sore, stopped_today, ticked};
use crate::person::{Person, today};

pub(crate) fn reasons_are_true(person: &Person, plan: &Plan) -> Checked {
    for reason in plan.reasons.iter().chain(&plan.advice) {
        prop_assert!(is_true(reason, person, plan), "{:?} isn't true", reason);
    }
    for out in &plan.left_out {
        prop_assert!(!out.why.is_empty());
        prop_assert!(plan.routine.steps().iter().all(|step| step.technique.id() != out.technique));
        for why in &out.why {
            let true_of_them = match why {
                OutOf::Safety(because) => {
                    let shoulder = because.condition == Condition::SoreShoulder;
                    ticked(person).contains(&because.condition)
                        || shoulder && sore(person).is_some()
                }
                OutOf::Gear(gear) => !person.profile.gear.contains(gear),
                OutOf::Resting { hours } => (1..=48).contains(hours),
                OutOf::StoppedTwice { count } => *count >= 2,
                OutOf::ShortRoller => person.about.length == Some(RollerLength::Short),
                OutOf::Wished => person.wish.without.contains(&out.technique),
                OutOf::Restricted(bar) => person.restrictions.iter().any(|r| r.bar == *bar),
            };
            prop_assert!(true_of_them, "{:?} isn't true", why);
        }
    }
    Ok(())
}

fn is_true(reason: &Reason, person: &Person, plan: &Plan) -> bool {
    let now = person.pain.map_or(0, |pain| pain.strength.value());
    let still = plan.level.is_none();
    let days: BTreeSet<i64> = person
        .past
        .iter()
        .filter(|past| past.is_practice())
        .filter(|past| past.summary.worked.iter().any(|worked| worked.level.is_some()))
        .map(|past| today().number() - past.when.day().number())
        .collect();
    let gear = &person.profile.gear;
    match reason {
        Reason::Safety(next, because) => {
            let ticks = because.iter().all(|because| because.next() == Some(*next));
            still
                && !because.is_empty()
                && ticks
                && plan.verdict.all_next().contains(&next.message())
        }
        Reason::PainStrong { pain } => still && *pain == now && now >= 7,
        Reason::PainNew => still && person.pain.is_some_and(|pain| pain.onset == Onset::New),
        Reason::PainAboveUsual { pain, usual } => still && *pain == now && now >= usual + 2,
        Reason::PainGentle { pain } => *pain == now && (5..7).contains(&now),
        Reason::NothingPresses => still && !plan.left_out.is_empty(),
        Reason::TooShort { minutes: few } => still && *few == minutes(person) && *few < 10,
        Reason::Level { level, why } => {
            plan.level == Some(*level) && level_is_true(*why, *level, person, &days)
        }
        Reason::Offer { level } => plan.offer == Some(*level) && plan.level < Some(*level),
        Reason::StoppedToday { reason, rests } => {
            let stop = |technique: &Option<String>| Outcome::Stopped {
                reason: *reason,
                technique: technique.clone(),
            };
            let in_it = |past: &&PastSession| match &past.summary.outcome {
                stopped @ Outcome::Stopped { reason: why, .. } => {
                    why == reason && (rests.is_none() || *stopped == stop(rests))
                }
                Outcome::Finished | Outcome::Interrupted => false,
            };
            still && person.past.iter().filter(in_it).any(stopped_today)
        }
        Reason::WorseMorning => person.past.iter().any(|past| past.morning == Some(Felt::Worse)),
        Reason::Again | Reason::AgainChanged | Reason::AgainNot => {
            person.wish.again == Again::SameAsLast
        }
        Reason::Added { technique } | Reason::AddedNot { technique } => {
            let mut steps = plan.routine.steps().iter();
            let there = steps.any(|step| step.technique.id() == technique);
            person.wish.with.as_ref() == Some(technique)
                && there == matches!(reason, Reason::Added { .. })
        }
        Reason::Spot { spot, technique, begins } => {
            let mut steps = plan.routine.steps().iter();
            let step = steps.find(|step| step.technique.id() == technique).unwrap();
            let sides = step.technique.sides() == Sides::Each;
            person.spots.contains(spot)
                && step.technique.regions().contains(&spot.region)
                && *begins == (sides && step.turns.first() == spot.side)
        }
        Reason::SpotNotToday { spot } | Reason::SpotNone { spot } => {
            let elsewhere = |step: &Step| step.sides().flatten().eq([spot.side.other()]);
            person.spots.contains(spot)
                && pressed(plan)
                    .all(|step| elsewhere(step) || !step.technique.regions().contains(&spot.region))
        }
        Reason::SpotStrong { spot } => person.spots.contains(spot) && spot.strength.value() >= 7,
        Reason::Recheck(why) => match why {
            Recheck::Month => answered_days_ago(person) >= 30,
            Recheck::NewPain => person.pain.is_some_and(|pain| pain.onset == Onset::New),
            Recheck::Stopped => person.past.iter().any(|past| {
                let unwell = matches!(
                    past.summary.outcome,
                    Outcome::Stopped { reason: StopReason::Pain | StopReason::Numb, .. }
                );
                unwell && today().number() - past.when.day().number() <= answered_days_ago(person)
            }),
        },
        Reason::ChairReset => person.wish.kind == Kind::ChairReset && minutes(person) == 2,
        Reason::Programme(told) => {
            let following = person.following.as_ref().unwrap();
            standing(following, &person.past, today()).as_ref() == Some(told)
                && (1..=told.programme.weeks()).contains(&told.week)
        }
        Reason::Helped(helped) => {
            let did = person.past.iter().filter(|past| {
                let mut worked = past.summary.worked.iter();
                past.is_practice() && worked.any(|worked| worked.technique == helped.technique)
            });
            helped.sessions >= 6
                && did.count() >= helped.sessions
                && helped.least <= helped.most
                && helped.most >= 1
        }
        Reason::Strength { technique } | Reason::IfComfortable { technique } => {
            let mut steps = plan.routine.steps().iter();
            steps.any(|step| step.technique.id() == technique && !step.technique.pressed())
        }
        Reason::NoStrength => !plan
            .routine
            .steps()
            .iter()
            .any(|step| ["band-pull-apart", "prone-t"].contains(&step.technique.id())),
        Reason::Goal(goal) => {
            let of_programme = person
                .following
                .as_ref()
                .and_then(|following| standing(following, &person.past, today())?.programme.goal);
            *goal == person.profile.goal || Some(*goal) == of_programme
        }
        Reason::Dose => !still,
        Reason::EasyToStrong => pressed(plan).count() > 1,
        Reason::ToldInFull { pressed } => {
            plan.routine.steps().iter().any(|step| step.enter == Enter::Full)
                && [0, plan.routine.pressure().secs()].contains(pressed)
        }
        Reason::Trial(drawn) => plan.trial == Some(TrialToday::Goes(*drawn)),
        Reason::TrialWaits(why) => {
            let due = match plan.whose {
                Whose::Safety => Waits::Safety,
                Whose::Pain => Waits::Pain,
                Whose::Trial | Whose::Programme | Whose::Plan => Waits::Unfit,
            };
            *why == due && plan.trial == Some(TrialToday::Waits(*why)) && person.trial.is_some()
        }
        Reason::OneSide { technique, side } => {
            let mut steps = pressed(plan).filter(|step| step.technique.id() == technique);
            sore(person) == Some(side.other())
                && steps.any(|step| step.sides().flatten().eq([*side]))
        }
        Reason::MeasureFirst => {
            let now =
                person.following.as_ref().and_then(|one| standing(one, &person.past, today()));
            now.is_some_and(|now| now.measures_on(today())) && plan.whose > Whose::Pain
        }
        Reason::Between(between) => {
            let now =
                person.following.as_ref().and_then(|one| standing(one, &person.past, today()));
            now.is_some_and(|now| now.programme.between == *between)
                && !practice_days(&person.about).contains(&today().weekday())
                && plan.whose == Whose::Programme
        }
        Reason::AlreadyToday => days.contains(&0),
        Reason::Yesterday => days.contains(&1) && !days.contains(&0),
        Reason::FullWeek { days: n } => *n >= 3 && days.range(0..7).count() == *n as usize,
        Reason::NoHolds => plan.holds_max == 0 && (5..7).contains(&now),
        Reason::DizzyLastTime => person.past.iter().any(|past| {
            matches!(past.summary.outcome, Outcome::Stopped { reason: StopReason::Dizzy, .. })
        }),
        Reason::FirmRoller => gear.contains(&Gear::FirmRoller) && !gear.contains(&Gear::Roller),
        Reason::Water => true,
    }
}

fn answered_days_ago(person: &Person) -> i64 {
    let gate = person.profile.gate.as_ref().unwrap();
    today().number() - gate.on.number()
}

fn level_is_true(why: WhyLevel, level: Level, person: &Person, days: &BTreeSet<i64>) -> bool {
    let pressed = person.past.iter().filter(|past| past.is_practice());
    let mut pressed = pressed.filter(|past| past.summary.worked.iter().any(|w| w.level.is_some()));
    let last = pressed.next();
    let had = |level: Level| {
        last.is_some_and(|past| past.summary.worked.iter().any(|w| w.level == Some(level)))
    };
    let real = || person.past.iter().filter(|p| p.summary.purpose == Purpose::Practice);
    let careful = if level == Level::ONE { Level::ONE } else { Level::TWO };
    let not_new = person.about.experience != Some(Experience::New);
    let wall = person.profile.gear.contains(&Gear::Wall);
    let one_down =
        |from: Level| had(from) && level.number() == from.number().saturating_sub(1).max(1);
    match why {
        WhyLevel::FirstTime => real().next().is_none() && level == Level::TWO && (not_new || !wall),
        WhyLevel::FirstTimeCareful => real().next().is_none() && level == Level::ONE,
        WhyLevel::NotYet | WhyLevel::NotYetCareful => {
            let at = if why == WhyLevel::NotYet { Level::TWO } else { Level::ONE };
            last.is_none() && real().next().is_some() && level == at
        }
        WhyLevel::AsLast => had(level),
        WhyLevel::DaysOff { days: off, from } => {
            off >= 14 && days.first() == Some(&off) && one_down(from)
        }
        WhyLevel::WorseMorning { from } => {
            let since = |past: &&PastSession| last.is_none_or(|last| past.when >= last.when);
            let worse = |past: &PastSession| past.morning == Some(Felt::Worse);
            let lower = if last.is_none() { level == careful } else { one_down(from) };
            real().filter(since).any(worse) && lower
        }
        WhyLevel::Restricted => person.restrictions.iter().any(|r| r.bar == Bar::AboveLevel(level)),
        WhyLevel::Wished => person.wish.level == Some(level),
        WhyLevel::Fits => true,
    }
}
