//! Laws over any person and any past: no limit, gate answer, restriction or ceiling is broken, the
//! minutes come out, the reasons are true, and the same request gives the same plan.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use journal::{
    Bar, Experience, Felt, Floor, Goal, Outcome, PastSession, Purpose, RollerLength, WallTime,
};
use plan::limits::TECHNIQUES_MAX;
use plan::{
    Again, Answer, Gate, Kind, NoPlan, Onset, OutOf, Plan, Reason, Recheck, Stay, Verdict,
    WhyLevel, standing,
};
use proptest::prelude::*;
use routine::limits::{DISCOMFORT_STOP, HOLDS_MAX, PRESSURE_MAX_SECS};
use routine::{
    Band, Condition, Enter, Gear, Level, Message, Set, Sides, Span, Spot, Step, StopReason,
    compile, phrases,
};

use crate::any;
use crate::person::{CATALOGUE, Person, WITH_MOVES, now, today};

type Checked = Result<(), TestCaseError>;

fn ticked(person: &Person) -> Set<Condition> {
    let mut ticked = person.profile.gate.clone().unwrap().ticked;
    ticked.extend(&person.wish.also);
    if person.profile.floor == Floor::OutOfReach {
        ticked.insert(Condition::NoFloor);
    }
    ticked
}

fn minutes(person: &Person) -> u32 {
    let of_programme = || {
        let following = person.following.as_ref()?;
        let standing = standing(following, &person.past, today())?;
        let running = standing.state == plan::State::Running;
        running.then(|| standing.programme.minutes[standing.week as usize - 1])
    };
    match person.wish.kind {
        Kind::ChairReset => 2,
        Kind::Session => person
            .wish
            .minutes
            .unwrap_or_else(|| of_programme().unwrap_or(person.profile.minutes).into()),
    }
}

fn pressed(plan: &Plan) -> impl Iterator<Item = &Step> {
    plan.routine.steps().iter().filter(|step| step.technique.pressed())
}

/// Every level from a step's own to its ceiling may be played, so each is held against the gate.
fn reachable(step: &Step) -> impl Iterator<Item = Level> + '_ {
    let levels = step.technique.levels().iter().map(|form| form.level());
    levels.filter(|level| (step.level..=step.ceiling).contains(level))
}

fn gate_is_obeyed(person: &Person, plan: &Plan) -> Checked {
    let gate = Gate::new(person.catalogue, ticked(person), &person.cleared.conditions);
    for step in plan.routine.steps() {
        for level in reachable(step) {
            let ruling = gate.ruling(&step.technique, level);
            prop_assert_eq!(ruling.answer, Answer::Go, "{} {:?}", step.technique.id(), level);
            let form = step.technique.form(level).unwrap();
            for gear in form.gear() {
                let firm = *gear == Gear::Roller && person.profile.gear.contains(&Gear::FirmRoller);
                prop_assert!(firm || person.profile.gear.contains(gear), "no {:?}", gear);
            }
        }
    }
    prop_assert_eq!(gate.verdict() == Verdict::Roll || plan.level.is_none(), true);
    Ok(())
}

fn limits_are_kept(person: &Person, plan: &Plan) -> Checked {
    let secs = plan.routine.span().ms() / 1000;
    let wanted = minutes(person) * 60;
    prop_assert!(secs.abs_diff(wanted) <= 5, "{secs} s for {wanted} s");
    prop_assert!(plan.routine.pressure().secs() <= PRESSURE_MAX_SECS);
    prop_assert!(pressed(plan).count() <= TECHNIQUES_MAX);
    let moved = |step: &&Step| step.form().movement() != routine::Movement::Still;
    for step in plan.routine.steps().iter().filter(moved) {
        prop_assert!((30..=60).contains(&step.secs) && (1..=3).contains(&step.sets));
    }
    for &band in Band::ALL {
        let on = pressed(plan).filter(|step| step.technique.bands().any(|b| b == band));
        let secs: u32 = on.map(|step| step.dose().secs()).sum();
        prop_assert!(secs == 0 || secs >= 90, "{:?} has {secs} s", band);
    }
    prop_assert!(pressed(plan).map(|step| step.level).is_sorted(), "easy to strong");
    let level = pressed(plan).map(|step| step.level).max();
    prop_assert_eq!(plan.level, level);
    prop_assert!(plan.holds_max <= HOLDS_MAX);
    prop_assert!(level.is_some() || plan.holds_max == 0);
    prop_assert!(!plan.reasons.is_empty());
    Ok(())
}

fn ceilings_are_kept(person: &Person, plan: &Plan) -> Checked {
    let pain = person.pain.map_or(0, |pain| pain.strength.value());
    let highest = pressed(plan).map(|step| step.ceiling).max();
    for step in pressed(plan) {
        prop_assert!(step.ceiling == step.level || Some(step.ceiling) == plan.offer);
        let form = |level| step.technique.form(level).map(|form| form.position().on_floor());
        prop_assert_eq!(form(step.level), form(step.ceiling), "nobody gets up or down for it");
    }
    prop_assert!(highest.is_none_or(|level| level.number() <= 2) || pain < 5);
    prop_assert!(highest.is_none() || pain < 7);
    for restriction in person.restrictions.iter().filter(|bar| bar.holds_on(today())) {
        for step in plan.routine.steps() {
            match &restriction.bar {
                Bar::AboveLevel(level) => {
                    prop_assert!(!step.technique.pressed() || step.ceiling <= *level);
                }
                Bar::Technique(id) => prop_assert_ne!(id, step.technique.id()),
                Bar::EndRangeExtension => {
                    let extends = ["thoracic-extension", "chair-extension", "prayer-roll"];
                    prop_assert!(!extends.contains(&step.technique.id()));
                }
            }
        }
    }
    Ok(())
}

/// What they wished to be without isn't there, breathing aside only if there is other breathing; a
/// chair reset lies on no floor and presses nothing.
fn wishes_are_heard(person: &Person, plan: &Plan) -> Checked {
    for step in plan.routine.steps() {
        prop_assert!(!person.wish.without.contains(&step.technique.id().into()));
        if person.wish.kind == Kind::ChairReset {
            prop_assert!(!step.technique.pressed() && !step.form().position().on_floor());
        }
        let rest = step.technique.contact() == routine::Contact::Rest;
        prop_assert!(!rest || person.about.length != Some(RollerLength::Short));
    }
    Ok(())
}

/// Who comes for a better posture, and presses something, has what strengthens as soon as it may be
/// done there and the minutes have room.
fn posture_is_strengthened(person: &Person, plan: &Plan) -> Checked {
    let strong = |id: &str| ["band-pull-apart", "prone-t"].contains(&id);
    let has = plan.routine.steps().iter().any(|step| strong(step.technique.id()));
    let said = plan.reasons.iter().any(|one| matches!(one, Reason::Strength { .. }));
    prop_assert_eq!(has, said);
    let plain = ticked(person).is_empty() && person.restrictions.is_empty();
    let free = plain && person.wish.without.is_empty() && minutes(person) >= 8;
    if person.profile.goal == Goal::Posture && plan.level.is_some() && free {
        let shaped = person.following.is_some();
        let floor = pressed(plan).all(|step| step.form().position().on_floor());
        // Face down on the floor needs a cushion; there is always the stand-in or the library's own.
        let moves = std::ptr::eq(person.catalogue, &*WITH_MOVES)
            && person.profile.gear.contains(&Gear::Cushion);
        prop_assert!(shaped || !floor || !moves || has);
    }
    Ok(())
}

/// What was stopped less than 48 hours ago isn't there, nor what was stopped twice.
fn stops_are_heard(person: &Person, plan: &Plan) -> Checked {
    let moved = |step: &&Step| step.form().movement() != routine::Movement::Still;
    for step in plan.routine.steps().iter().filter(moved) {
        let mut count = 0;
        for past in &person.past {
            let Outcome::Stopped { reason: StopReason::Pain | StopReason::Numb, technique } =
                &past.summary.outcome
            else {
                continue;
            };
            if past.summary.purpose == Purpose::Rehearsal
                || technique.as_deref().is_some_and(|id| id != step.technique.id())
            {
                continue;
            }
            let end = past.when.ms() + u64::from(past.summary.played.ms());
            prop_assert!(end + 48 * 3_600_000 <= now().ms(), "{} rests", step.technique.id());
            let asked = person.cleared.techniques.get(step.technique.id());
            count += u32::from(asked.is_none_or(|day| past.when.day() > *day));
        }
        prop_assert!(count < 2, "{} was stopped {count} times", step.technique.id());
    }
    Ok(())
}

/// Whether it was stopped for pain or numbness, and ended today or later.
fn stopped_today(past: &PastSession) -> bool {
    let unwell = matches!(
        past.summary.outcome,
        Outcome::Stopped { reason: StopReason::Pain | StopReason::Numb, .. }
    );
    let end = past.when.ms() + u64::from(past.summary.played.ms());
    let ended = WallTime::new(end, 0).unwrap().day();
    unwell && past.summary.purpose == Purpose::Practice && ended >= today()
}

/// After a stop for pain or numbness nothing presses for the rest of the day, and that stands
/// before everything but the safety list.
fn a_stop_is_the_end_of_pressing_for_today(person: &Person, plan: &Plan) -> Checked {
    let said = |reason: &&Reason| matches!(reason, Reason::StoppedToday { .. });
    let mut first = plan.reasons.iter().skip_while(|one| matches!(one, Reason::Safety(..)));
    let stopped = person.past.iter().any(stopped_today);
    prop_assert_eq!(first.next().filter(said).is_some(), stopped);
    prop_assert!(!stopped || plan.level.is_none());
    Ok(())
}

/// The sets that are shown and what lies between them are all of the minutes.
fn nothing_is_left_out_of_the_time(plan: &Plan) -> Checked {
    let sets: Span = plan.routine.steps().iter().map(Step::dose).sum();
    prop_assert_eq!(sets + plan.routine.between(), plan.routine.span());
    prop_assert!(plan.routine.between() > Span::ZERO);
    Ok(())
}

fn entered_as_often_as_needed(person: &Person, plan: &Plan) -> Checked {
    for step in plan.routine.steps() {
        let did = person.past.iter().filter(|past| {
            past.is_practice()
                && past.summary.worked.iter().any(|w| w.technique == step.technique.id())
        });
        let full = did.count() < 3;
        prop_assert_eq!(step.enter == Enter::Full, full, "{}", step.technique.id());
    }
    Ok(())
}

fn reasons_are_true(person: &Person, plan: &Plan) -> Checked {
    for reason in plan.reasons.iter().chain(&plan.advice) {
        prop_assert!(is_true(reason, person, plan), "{:?} isn't true", reason);
    }
    for out in &plan.left_out {
        prop_assert!(!out.why.is_empty());
        prop_assert!(plan.routine.steps().iter().all(|step| step.technique.id() != out.technique));
        for why in &out.why {
            let true_of_them = match why {
                OutOf::Safety(because) => ticked(person).contains(&because.condition),
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
        Reason::Spot { spot, technique, begins } => {
            let mut steps = plan.routine.steps().iter();
            let step = steps.find(|step| step.technique.id() == technique).unwrap();
            let sides = step.technique.sides() == Sides::Each;
            person.spots.contains(spot)
                && step.technique.regions().contains(&spot.region)
                && *begins == (sides && step.first == spot.side)
        }
        Reason::SpotNotToday { spot } | Reason::SpotNone { spot } => {
            person.spots.contains(spot)
                && pressed(plan).all(|step| !step.technique.regions().contains(&spot.region))
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
        Reason::ToldInFull => plan.routine.steps().iter().any(|step| step.enter == Enter::Full),
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

/// Each place that is there is told of once, stays are few and never on what is too strong, and a
/// plan with places presses no longer and no harder than the limits above.
fn spots_are_heard(person: &Person, plan: &Plan) -> Checked {
    let there = |spot: &Spot| spot.strength.value() > 0;
    let stays = plan.spots.iter().filter(|one| one.stay == Stay::Once);
    prop_assert!(stays.clone().count() <= plan.holds_max);
    prop_assert!(stays.clone().all(|one| one.spot.strength.value() < DISCOMFORT_STOP));
    prop_assert!(plan.spots.is_sorted_by_key(|one| std::cmp::Reverse(one.spot.strength)));
    for one in &plan.spots {
        let step = &plan.routine.steps()[one.step];
        prop_assert!(step.technique.pressed() && there(&one.spot));
        prop_assert!(step.technique.regions().contains(&one.spot.region));
    }
    if plan.level.is_none() {
        prop_assert!(plan.spots.is_empty());
        return Ok(());
    }
    for spot in person.spots.iter().filter(|spot| there(spot)) {
        let worked = plan.spots.iter().any(|one| one.spot == *spot);
        let not = [Reason::SpotNotToday { spot: *spot }, Reason::SpotNone { spot: *spot }];
        let not = plan.advice.iter().any(|reason| not.contains(reason));
        prop_assert!(worked != not, "{:?} is told of once", spot);
    }
    Ok(())
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

/// How many people are tried: 2 000, or as many as `ROLLWISE_PEOPLE` says, as in a long run.
fn people() -> u32 {
    let said = std::env::var("ROLLWISE_PEOPLE").ok();
    said.map_or(2_000, |people| people.parse().expect("`ROLLWISE_PEOPLE` is a number"))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: people(), ..ProptestConfig::default() })]

    #[test]
    fn a_plan_breaks_nothing(person in any::person()) {
        let minutes = minutes(&person);
        match person.plan() {
            Ok(plan) => {
                gate_is_obeyed(&person, &plan)?;
                limits_are_kept(&person, &plan)?;
                ceilings_are_kept(&person, &plan)?;
                wishes_are_heard(&person, &plan)?;
                posture_is_strengthened(&person, &plan)?;
                stops_are_heard(&person, &plan)?;
                a_stop_is_the_end_of_pressing_for_today(&person, &plan)?;
                nothing_is_left_out_of_the_time(&plan)?;
                entered_as_often_as_needed(&person, &plan)?;
                reasons_are_true(&person, &plan)?;
                spots_are_heard(&person, &plan)?;
                prop_assert_eq!(person.plan(), Ok(plan));
            }
            Err(NoPlan::MinutesOutside { minutes: said }) => {
                prop_assert_eq!(said, minutes);
                prop_assert!(!(2..=10).contains(&minutes));
            }
            Err(NoPlan::NothingLeft) => {
                // Only who bars even breathing has nothing left.
                let barred = !person.restrictions.is_empty() || !person.wish.without.is_empty();
                prop_assert!(barred);
            }
            Err(NoPlan::SafetyNotAsked) => prop_assert!(false, "it was asked"),
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn a_plan_compiles(mut person in any::person()) {
        // Only what the library has can be said.
        person.catalogue = &CATALOGUE;
        let words = library::Words::english();
        if let Ok(plan) = person.plan() {
            let said = phrases(&plan.routine).into_iter().map(|phrase| phrase.message);
            let lengths = library::estimate(&words, said);
            let timeline = compile(&plan.routine, &lengths);
            prop_assert!(timeline.is_ok(), "{:?}", timeline.err());
            prop_assert_eq!(timeline.map(|timeline| timeline.span()), Ok(plan.routine.span()));
        }
    }

    /// The list that voices are made from has every phrase, with no less room than a plan gives.
    #[test]
    fn a_voice_can_say_a_plan(mut person in any::person()) {
        person.catalogue = &CATALOGUE;
        if let Ok(plan) = person.plan() {
            for phrase in phrases(&plan.routine) {
                let room = SPOKEN.get(&phrase.message);
                prop_assert!(room.is_some_and(|room| *room <= phrase.slot), "{}", phrase.message);
            }
        }
    }
}

/// What a voice must say, with the least room it is promised.
static SPOKEN: LazyLock<BTreeMap<Message, Span>> = LazyLock::new(|| {
    let clips = library::clips(&library::Words::english(), &CATALOGUE);
    clips
        .into_iter()
        .flat_map(|clip| clip.says.into_iter().map(move |(message, _)| (message, clip.room)))
        .collect()
});
