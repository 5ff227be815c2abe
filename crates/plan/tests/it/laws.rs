//! Laws over any person and any past: no limit, gate answer, restriction or ceiling is broken, the
//! minutes come out, the reasons are true, and the same request gives the same plan.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use insight::trial::{self, EXTENDING, Question, TURNING};
use journal::{Bar, Floor, Goal, Outcome, PastSession, Purpose, RollerLength, WallTime};
use plan::limits::TECHNIQUES_MAX;
use plan::{
    Answer, Drawn, Gate, Kind, NoPlan, Plan, Reason, State, Stay, TrialToday, Verdict, Whose,
    standing,
};
use proptest::prelude::*;
use routine::limits::{DISCOMFORT_STOP, HOLDS_MAX, PRESSURE_MAX_SECS};
use routine::{
    Band, Condition, Enter, Gear, Level, Message, Set, Side, Sides, Span, Spot, Step, StopReason,
    compile, phrases,
};

use crate::any;
use crate::person::{CATALOGUE, Person, WITH_MOVES, now, today};
use crate::truth::reasons_are_true;

pub(crate) type Checked = Result<(), TestCaseError>;

pub(crate) fn ticked(person: &Person) -> Set<Condition> {
    let mut ticked = person.profile.gate.clone().unwrap().ticked;
    ticked.extend(&person.wish.also);
    if person.profile.floor == Floor::OutOfReach {
        ticked.insert(Condition::NoFloor);
    }
    if both_sore(person) {
        ticked.insert(Condition::SoreShoulder);
    }
    ticked
}

/// Each shoulder that is sore, today only or as it was entered.
fn shoulders(person: &Person) -> Vec<Side> {
    let bars = person.restrictions.iter().filter(|bar| bar.holds_on(today()));
    let bars: Vec<&Bar> = bars.map(|one| &one.bar).collect();
    let is =
        |side: &Side| person.wish.sore.contains(side) || bars.contains(&&Bar::SoreShoulder(*side));
    Side::ALL.iter().copied().filter(is).collect()
}

fn both_sore(person: &Person) -> bool {
    shoulders(person).len() == 2
}

/// The one sore shoulder, where it is one and not ticked without a side.
pub(crate) fn sore(person: &Person) -> Option<Side> {
    let all = ticked(person).contains(&Condition::SoreShoulder);
    shoulders(person).first().copied().filter(|_| !all)
}

pub(crate) fn minutes(person: &Person) -> u32 {
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

pub(crate) fn pressed(plan: &Plan) -> impl Iterator<Item = &Step> {
    plan.routine.steps().iter().filter(|step| step.technique.pressed())
}

/// Every level from a step's own to its ceiling may be played, so each is held against the gate.
fn reachable(step: &Step) -> impl Iterator<Item = Level> + '_ {
    let levels = step.technique.levels().iter().map(|form| form.level());
    levels.filter(|level| (step.level..=step.ceiling).contains(level))
}

fn gate_is_obeyed(person: &Person, plan: &Plan) -> Checked {
    let gate = Gate::new(person.catalogue, ticked(person), &person.cleared.conditions);
    let gate = gate.sparing(sore(person));
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

/// Both sides get the same, unless one shoulder is sore: then what leans on one at a time is done on the
/// other side alone.
fn sides_are_equal_unless_said(person: &Person, plan: &Plan) -> Checked {
    for step in plan.routine.steps() {
        let id = step.technique.id();
        let sides: Vec<Side> = step.sides().flatten().collect();
        let leans = step.technique.sides() == Sides::Each
            && step.technique.pressed()
            && step.technique.cautions().contains(&Condition::SoreShoulder);
        match sore(person).filter(|_| leans) {
            Some(sore) => prop_assert_eq!(sides, [sore.other()], "{}", id),
            None => prop_assert!(sides.is_empty() || sides.len() == 2, "{}", id),
        }
    }
    Ok(())
}

/// Who goes before says what today is, and nothing of the rest contradicts it.
fn it_is_said_whose_day_it_is(person: &Person, plan: &Plan) -> Checked {
    let unwell = pain_stops(person) || person.past.iter().any(stopped_today);
    let session = person.wish.kind == Kind::Session;
    let follows = |following| {
        standing(following, &person.past, today()).is_some_and(|one| one.state == State::Running)
    };
    let follows = person.following.as_ref().is_some_and(follows);
    let due = if plan.verdict != Verdict::Roll {
        Whose::Safety
    } else if unwell {
        Whose::Pain
    } else if matches!(plan.trial, Some(TrialToday::Goes(_))) {
        Whose::Trial
    } else if follows {
        Whose::Programme
    } else {
        Whose::Plan
    };
    prop_assert_eq!(plan.whose, due);
    prop_assert_eq!(plan.trial.is_some(), person.trial.is_some() && session);
    prop_assert!(plan.whose > Whose::Pain || plan.level.is_none());
    let Some(TrialToday::Goes(drawn)) = plan.trial else { return Ok(()) };
    prop_assert_eq!(Some(drawn), person.trial);
    let done = plan.routine.steps().iter().map(|step| step.technique.id());
    let first = |ids: &[&str]| done.clone().position(|id| ids.contains(&id));
    let ordered = |first: Option<usize>, second: Option<usize>| first.is_some() && first < second;
    let (extends, turns) = (first(&EXTENDING), first(&TURNING));
    let is_done = match (drawn.question, drawn.kind) {
        (Question::ExtensionOrRotationFirst, trial::Kind::First) => ordered(extends, turns),
        (Question::ExtensionOrRotationFirst, trial::Kind::Second) => ordered(turns, extends),
        (_, trial::Kind::First) => plan.level.is_some(),
        (_, trial::Kind::Second) => plan.level.is_none(),
    };
    prop_assert!(is_done, "{:?}", drawn);
    Ok(())
}

fn pain_stops(person: &Person) -> bool {
    let Ok(plan) = (Person { trial: None, following: None, ..person.clone() }).plan() else {
        return false;
    };
    plan.whose == Whose::Pain
}

fn limits_are_kept(person: &Person, plan: &Plan) -> Checked {
    let secs = plan.routine.span().ms() / 1000;
    let wanted = minutes(person) * 60;
    prop_assert!(secs.abs_diff(wanted) <= 5, "{secs} s for {wanted} s");
    prop_assert!(plan.routine.pressure().secs() <= PRESSURE_MAX_SECS);
    prop_assert!(pressed(plan).count() <= TECHNIQUES_MAX);
    let moved = |step: &&Step| step.form().moves();
    for step in plan.routine.steps().iter().filter(moved) {
        prop_assert!((30..=60).contains(&step.secs) && (1..=3).contains(&step.sets));
    }
    for &band in Band::ALL {
        let on = pressed(plan).filter(|step| step.technique.bands().any(|b| b == band));
        let secs: u32 = on.map(|step| step.dose().secs()).sum();
        prop_assert!(secs == 0 || secs >= 90, "{:?} has {secs} s", band);
    }
    let drawn = |one: &TrialToday| matches!(one, TrialToday::Goes(_));
    let sorted = pressed(plan).map(|step| step.level).is_sorted();
    prop_assert!(sorted || plan.trial.as_ref().is_some_and(drawn), "easy to strong");
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
                Bar::SoreShoulder(_) => {}
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
    // What was wished for may strengthen, whatever they come for.
    let wished = person.wish.with.as_deref().is_some_and(strong);
    prop_assert!(has == said || has && wished);
    let plain = ticked(person).is_empty() && person.restrictions.is_empty();
    let free = plain && person.wish.without.is_empty() && person.wish.with.is_none();
    let free = free && minutes(person) >= 8;
    let free = free && person.trial.is_none() && sore(person).is_none();
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
    let moved = |step: &&Step| step.form().moves();
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
pub(crate) fn stopped_today(past: &PastSession) -> bool {
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
                sides_are_equal_unless_said(&person, &plan)?;
                it_is_said_whose_day_it_is(&person, &plan)?;
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
            Err(NoPlan::Walk { minutes: said }) => {
                prop_assert_eq!(said, minutes);
                let walks = Drawn { question: Question::RollingOrWalk, kind: trial::Kind::Second };
                prop_assert_eq!(person.trial, Some(walks));
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
