//! Today's routine: the gate, the level, the techniques and the minutes put together.

mod why;

use alloc::string::String;
use alloc::vec::Vec;

use journal::{Goal, Weekday};
use routine::limits::HOLDS_MAX;
use routine::{Gear, Level, Message, Routine, Set, Step};

use crate::add;
use crate::dose::{CHAIR, TODAY};
use crate::fill::{Share, Stock, breathe, fill};
use crate::gate::Verdict;
use crate::level::{Day, Load, day, load};
use crate::limits::{DAYS_BETWEEN, MINUTES_MAX, MINUTES_MIN, WEEK_DAYS};
use crate::moves::{COMFORTABLE, MOVES, ON_A_CHAIR};
use crate::past::Past;
use crate::pick::{CLOSE, Pick, Picker, Place, SETTLE};
use crate::programme::Standing;
use crate::reasons::{OutOf, Reason, name_key};
use crate::request::{Again, Kind, NoPlan, Request};
use crate::spots::{self, SpotToday};
use crate::trial::{Arm, Drawn, TrialToday};
use crate::whose::{self, Whose};
use why::{advice, again_reason, asked_again, highest, shaped_by, told_in_full, why};

/// Today's routine and why it is as it is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Plan {
    /// What to do, checked; each step's ceiling is as far up as it may go while playing.
    pub routine: Routine,
    /// Who says what today is.
    pub whose: Whose,
    /// What becomes of the day that a trial drew; `None` where none did.
    pub trial: Option<TrialToday>,
    /// The gate's answer for pressing as a whole.
    pub verdict: Verdict,
    /// Today's level; `None` where nothing presses.
    pub level: Option<Level>,
    /// One level more that may be tried today: by [`crate::Wish::level`], or while playing as far as
    /// a step's ceiling goes. `None` where none is offered.
    pub offer: Option<Level>,
    /// Most tight spots to stay on; 0 where they are left alone today.
    pub holds_max: usize,
    /// The tight places that a step works, the strongest first.
    pub spots: Vec<SpotToday>,
    /// Why it is so, the weightiest first. Never empty.
    pub reasons: Vec<Reason>,
    /// What else to think of; it changes nothing.
    pub advice: Vec<Reason>,
    /// What was left out although its level fits, by technique id.
    pub left_out: Vec<LeftOut>,
}

impl Plan {
    /// The reasons that nobody should begin without having seen: all that the safety list and the
    /// day say, the most urgent first; where they say nothing, the first reason there is. Who has
    /// room for few reasons shows these.
    pub fn foremost(&self) -> impl Iterator<Item = &Reason> {
        let weighty = self.reasons.iter().take_while(|reason| reason.is_weighty()).count();
        self.reasons.iter().take(weighty.max(1))
    }
}

/// A technique that was left out.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LeftOut {
    /// Its id.
    pub technique: String,
    /// The level at which it would have been done.
    pub level: Level,
    /// Why. Never empty.
    pub why: Vec<OutOf>,
}

impl LeftOut {
    /// The technique's name.
    pub fn name(&self) -> Message {
        Message::new(name_key(&self.technique))
    }
}

/// Today's plan.
///
/// # Errors
/// [`NoPlan`] where the safety list comes first, the minutes are out of range, a trial drew a day of
/// walking, or nothing at all may be done.
pub fn today(request: &Request<'_>) -> Result<Plan, NoPlan> {
    if request.profile.gate.is_none() {
        return Err(NoPlan::SafetyNotAsked);
    }
    let gate = request.gate();
    let standing = request.standing();
    let shape = standing.as_ref().and_then(Standing::shapes);
    let past = &Past(request.past).by_technique();
    let picker = Picker { request, gate: &gate, past, shape };
    let minutes = picker.minutes();
    if !(MINUTES_MIN..=MINUTES_MAX).contains(&minutes) {
        return Err(NoPlan::MinutesOutside { minutes });
    }
    let verdict = gate.verdict();
    let day = day(request);
    let of = |drawn| Whose::of(&verdict, &day, drawn, shape.is_some());
    let session = request.wish.kind == Kind::Session;
    let (whose, without_trial) = (of(request.trial.filter(|_| session)), of(None));
    let arm = request.trial.filter(|_| whose == Whose::Trial).map(Drawn::arm);
    if arm == Some(Arm::Walk) {
        return Err(NoPlan::Walk { minutes });
    }
    let plan = made(request, &picker, &day, verdict, arm)?;
    let mut plan = whose::told(plan, request, whose, without_trial);
    add::told(&mut plan, request.wish);
    Ok(plan)
}

/// A plan, before it is said whose it is. `arm` is what a trial has of it, where nothing goes before.
fn made(
    request: &Request<'_>,
    picker: &Picker<'_>,
    day: &Day,
    verdict: Verdict,
    arm: Option<Arm>,
) -> Result<Plan, NoPlan> {
    let steps = verdict.steps().into_iter();
    let mut still: Vec<Reason> =
        steps.map(|(next, because)| Reason::Safety(next, because)).collect();
    // What today says beside it stays in sight too.
    match day {
        Day::NoPressure(reasons) => still.extend(reasons.iter().cloned()),
        Day::Usual | Day::Gentle(_) => {}
    }
    if request.wish.kind == Kind::ChairReset {
        return on_a_chair(request, picker, verdict, still);
    }
    let quiet = matches!(arm, Some(Arm::Quiet | Arm::Walk));
    if still.is_empty() && !quiet {
        return rolling(request, picker, day, arm);
    }
    // A day with pain has a movement that may ease, unless the list or a stop says to leave it all.
    let eases = !quiet && still.iter().all(crate::fit::only_pain);
    let moves: &[&str] = if eases { &COMFORTABLE } else { &[] };
    breathing(request, picker, verdict, still, moves, Vec::new())
}

/// One of each of two kinds, in their order.
type Order = [&'static [&'static str]; 2];

/// A plan in which something presses, if it may and there is time; in a drawn order where it fits.
fn rolling(
    request: &Request<'_>,
    picker: &Picker<'_>,
    day: &Day,
    arm: Option<Arm>,
) -> Result<Plan, NoPlan> {
    let minutes = picker.minutes();
    let load = load(request, day);
    let left_out = picker.left_out(&load);
    let drawn = match arm {
        Some(Arm::InOrder(order)) => in_order(picker, &load, order),
        Some(Arm::Rolling | Arm::Quiet | Arm::Walk) | None => None,
    };
    let at = |again: Again| {
        [Place::Floor, Place::Upright].map(|place| (place, picker.pressed(&load, place, again)))
    };
    // What the last session had may be too little for today's minutes: then it's a plan like any other.
    let mut places = Vec::from(at(request.wish.again));
    if request.wish.again == Again::SameAsLast {
        places.extend(at(Again::Fresh));
    }
    let usual = || {
        places.iter().find_map(|(place, (picks, again))| {
            let (settle, close) = (picker.still(SETTLE, *place), picker.still(CLOSE, *place));
            let strength = picker.strength(*place);
            let with = |picks: &[Pick], last: Option<&Pick>| {
                let (settle, close) = (settle.as_ref(), close.as_ref());
                filled(picker, Stock { settle, close, picks, last })
            };
            // What strengthens comes before more pressing, since it is what does something for posture.
            let strong = strength.as_ref().filter(|_| !picks.is_empty()).and_then(|strength| {
                with(picks, Some(strength)).or_else(|| with(core::slice::from_ref(strength), None))
            });
            Some((strong.or_else(|| with(picks, None))?, *again))
        })
    };
    // On a rolling day of a trial something presses, whatever is wished for.
    let wished = || {
        let routine = add::routine(picker, &load)?;
        Some(routine).filter(|routine| arm.is_none() || routine.presses())
    };
    let first = drawn.or_else(wished).map(|routine| (routine, Again::Fresh));
    let found = first.or_else(usual);
    let Some((routine, again)) = found else {
        // In the longest session that there is, it isn't minutes that are lacking.
        let none = minutes >= MINUTES_MAX || places.iter().all(|(_, (picks, _))| picks.is_empty());
        let why = if none { Reason::NothingPresses } else { Reason::TooShort { minutes } };
        let moves = if none { add::first(request, &MOVES) } else { Vec::new() };
        return breathing(request, picker, Verdict::Roll, Vec::from([why]), &moves, left_out);
    };
    Ok(rolled(picker, day, &load, routine, again, left_out))
}

/// The first two that go together, one of each kind, in a drawn order; `None` where none do.
fn in_order(picker: &Picker<'_>, load: &Load, order: Order) -> Option<Routine> {
    let minutes = picker.minutes();
    // Whoever can't get down to the floor has nothing that turns: both are done there.
    let place = Place::Floor;
    let (settle, close) = (picker.still(SETTLE, place), picker.still(CLOSE, place));
    let strength = picker.strength(place);
    let [first, second] = order.map(|ids| picker.each_of(ids, load, place));
    for last in [strength.as_ref(), None] {
        for one in &first {
            for other in &second {
                let (settle, close) = (settle.as_ref(), close.as_ref());
                let picks = &[one.clone(), other.clone()];
                let stock = Stock { settle, close, picks, last };
                if let Some(steps) = fill(minutes * 60, stock, Share::InOrder) {
                    return routine(TODAY, minutes, steps);
                }
            }
        }
    }
    None
}

/// The plan that a routine of today's techniques is.
fn rolled(
    picker: &Picker<'_>,
    day: &Day,
    load: &Load,
    routine: Routine,
    again: Again,
    left_out: Vec<LeftOut>,
) -> Plan {
    let request = picker.request;
    let level = highest(routine.steps());
    if level.is_none() {
        let mut reasons = Vec::new();
        if let Day::Gentle(reason) = day {
            reasons.push(reason.clone());
        }
        reasons.extend(asked_again(request));
        reasons.extend(shaped_by(picker, routine.steps()));
        reasons.extend(told_in_full(routine.steps()));
        return unpressed(routine, Verdict::Roll, reasons, left_out);
    }
    let offer = picker.offer(load);
    let gentle = matches!(day, Day::Gentle(_));
    let mut advice = advice(request);
    if gentle {
        advice.insert(0, Reason::NoHolds);
    }
    let gear = &request.profile.gear;
    if gear.contains(&Gear::FirmRoller) && !gear.contains(&Gear::Roller) {
        advice.push(Reason::FirmRoller);
    }
    let holds_max = if gentle { 0 } else { HOLDS_MAX };
    let spots = spots::today(request.spots, routine.steps(), holds_max);
    advice.extend(spots::advice(request.spots, &spots, request.catalogue));
    Plan {
        reasons: why(picker, day, load, again, offer, routine.steps(), &spots),
        whose: Whose::Plan,
        trial: None,
        verdict: Verdict::Roll,
        level,
        offer,
        holds_max,
        spots,
        advice,
        left_out,
        routine,
    }
}

/// A plan in which nothing presses: some of `moves` where today has them, else breathing, at the wall
/// or seated, else lying down.
fn breathing(
    request: &Request<'_>,
    picker: &Picker<'_>,
    verdict: Verdict,
    mut reasons: Vec<Reason>,
    moves: &[&str],
    left_out: Vec<LeftOut>,
) -> Result<Plan, NoPlan> {
    let minutes = picker.minutes();
    // On a quiet day of a trial one lies, as one would to roll.
    let quiet = verdict == Verdict::Roll && request.trial.map(Drawn::arm) == Some(Arm::Quiet);
    let first = if quiet { Place::Floor } else { Place::Upright };
    let plan = moving(picker, minutes, moves).or_else(|| {
        [first, Place::Upright, Place::Floor].into_iter().find_map(|place| {
            let stills = [SETTLE, CLOSE].iter().filter_map(|id| picker.still(id, place));
            let steps = breathe(minutes * 60, &stills.collect::<Vec<_>>())?;
            routine(TODAY, minutes, steps)
        })
    });
    let routine = plan.ok_or(NoPlan::NothingLeft)?;
    let moved = routine.steps().iter().find(|step| moves.contains(&step.technique.id()));
    reasons
        .extend(moved.map(|step| Reason::IfComfortable { technique: step.technique.id().into() }));
    if Past(request.past).worse_after_last() {
        reasons.push(Reason::WorseMorning);
    }
    reasons.extend(asked_again(request));
    reasons.extend(again_reason(request, &[], Again::Fresh));
    reasons.extend(told_in_full(routine.steps()));
    Ok(unpressed(routine, verdict, reasons, left_out))
}

/// Some of `moves` with breathing around them; `None` where today has none of them.
fn moving(picker: &Picker<'_>, minutes: u32, moves: &[&str]) -> Option<Routine> {
    let all = [Place::Floor, Place::Upright].into_iter().filter_map(|place| {
        let (settle, close) = (picker.still(SETTLE, place), picker.still(CLOSE, place));
        let picks = picker.moves(moves, place);
        let (settle, close) = (settle.as_ref(), close.as_ref());
        let stock = Stock { settle, close, picks: &picks, last: None };
        routine(TODAY, minutes, fill(minutes * 60, stock, Share::Pressing)?)
    });
    let all: Vec<Routine> = all.collect();
    let wished = |routine: &&Routine| {
        picker.request.wish.with.as_ref().is_some_and(|id| add::has(routine, id))
    };
    all.iter().find(wished).or(all.first()).cloned()
}

/// Two minutes on a chair: a movement where today has one, else breathing.
fn on_a_chair(
    request: &Request<'_>,
    picker: &Picker<'_>,
    verdict: Verdict,
    still: Vec<Reason>,
) -> Result<Plan, NoPlan> {
    let secs = picker.minutes() * 60;
    // What the list forbids, and a day with pain, leave breathing.
    let picks =
        if still.is_empty() { picker.moves(&ON_A_CHAIR, Place::Upright) } else { Vec::new() };
    let close = picker.still(CLOSE, Place::Upright);
    let moved = |close: Option<&Pick>| {
        fill(secs, Stock { settle: None, close, picks: &picks, last: None }, Share::Pressing)
    };
    let breathed = || breathe(secs, close.as_slice());
    let steps = moved(close.as_ref()).or_else(|| moved(None)).or_else(breathed);
    let routine = steps.and_then(|steps| routine(CHAIR, picker.minutes(), steps));
    let mut reasons = still;
    reasons.push(Reason::ChairReset);
    reasons.extend(asked_again(request));
    let routine = routine.ok_or(NoPlan::NothingLeft)?;
    reasons.extend(told_in_full(routine.steps()));
    Ok(unpressed(routine, verdict, reasons, Vec::new()))
}

/// A plan of what doesn't press.
fn unpressed(
    routine: Routine,
    verdict: Verdict,
    reasons: Vec<Reason>,
    left_out: Vec<LeftOut>,
) -> Plan {
    let (level, offer, holds_max, spots) = (None, None, 0, Vec::new());
    let advice = Vec::from([Reason::Water]);
    let (whose, trial) = (Whose::Plan, None);
    Plan {
        routine,
        whose,
        trial,
        verdict,
        level,
        offer,
        holds_max,
        spots,
        reasons,
        advice,
        left_out,
    }
}

/// The first day that is a good one for rolling again, after a session on `last`: a day in between
/// is usual; and one of their own days, where they told some. It is advice; a plan is made for any
/// day.
///
/// ```
/// use journal::Weekday::{Monday, Thursday};
///
/// let monday = journal::Day::new(2026, 11, 23).ok_or("a day")?;
/// assert_eq!(plan::good_next_day(monday, &[].into()).to_string(), "2026-11-25");
/// assert_eq!(plan::good_next_day(monday, &[Monday, Thursday].into()).to_string(), "2026-11-26");
/// # Ok::<(), &str>(())
/// ```
pub fn good_next_day(last: journal::Day, days: &Set<Weekday>) -> journal::Day {
    let first = last.plus_days(1 + DAYS_BETWEEN);
    let week = (0..WEEK_DAYS).map(|ahead| first.plus_days(i32::try_from(ahead).unwrap_or(0)));
    week.into_iter().find(|day| days.contains(&day.weekday())).unwrap_or(first)
}

/// Today's routine of some stock, in the goal's share of breathing; `None` where not even one fits.
pub(crate) fn filled(picker: &Picker<'_>, stock: Stock<'_>) -> Option<Routine> {
    let minutes = picker.minutes();
    routine(TODAY, minutes, fill(minutes * 60, stock, share(picker.goal()))?)
}

fn share(goal: Goal) -> Share {
    match goal {
        Goal::Calm => Share::Breathing,
        Goal::Pain | Goal::Stiffness | Goal::Range | Goal::Posture => Share::Pressing,
    }
}

fn routine(id: &str, minutes: u32, steps: Vec<Step>) -> Option<Routine> {
    Routine::new(String::from(id), Some(minutes), steps).ok()
}
