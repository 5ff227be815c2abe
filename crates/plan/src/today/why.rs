//! What is told of a plan: why it is so, and what else to think of.

use alloc::string::String;
use alloc::vec::Vec;

use journal::Goal;
use routine::{Enter, Level, Span, Step, StopReason};

use crate::level::{Day, Load};
use crate::limits::{DAYS_BETWEEN, WEEK_SESSIONS};
use crate::moves::STRENGTH;
use crate::past::Past;
use crate::pick::Picker;
use crate::reasons::{Reason, WhyLevel};
use crate::recheck::recheck;
use crate::request::{Again, Request};
use crate::spots::{self, SpotToday};

/// Why a plan in which something presses is as it is, the weightiest first.
pub(super) fn why(
    picker: &Picker<'_>,
    day: &Day,
    load: &Load,
    again: Again,
    offer: Option<Level>,
    steps: &[Step],
    spots: &[SpotToday],
) -> Vec<Reason> {
    let request = picker.request;
    let mut reasons = Vec::new();
    if let Day::Gentle(reason) = day {
        reasons.push(reason.clone());
    }
    reasons.extend(asked_again(request));
    let alone = steps.iter().filter(|step| step.sides().count() == 1);
    reasons.extend(alone.filter_map(|step| {
        let side = step.sides().next()??;
        Some(Reason::OneSide { technique: step.technique.id().into(), side })
    }));
    let level = highest(steps);
    let why_level: Vec<Reason> =
        level.into_iter().flat_map(|level| why_level(level, load)).collect();
    // Where today is lower still than the morning made it, the morning is told of all the same.
    let is_morning = |why: &WhyLevel| matches!(why, WhyLevel::WorseMorning { .. });
    let says_so = |reason: &Reason| matches!(reason, Reason::Level { why, .. } if is_morning(why));
    if load.why.iter().any(|(_, why)| is_morning(why)) && !why_level.iter().any(says_so) {
        reasons.push(Reason::WorseMorning);
    }
    let again = again_reason(request, steps, again);
    let changed = again.as_ref().is_some_and(|again| *again != Reason::Again);
    let (first, later) = if changed { (again, None) } else { (None, again) };
    reasons.extend(first);
    reasons.extend(why_level);
    reasons.extend(offer.map(|level| Reason::Offer { level }));
    reasons.extend(later);
    reasons.extend(told_in_full(steps));
    reasons.extend(spots::reasons(spots, steps));
    reasons.extend(shaped_by(picker, steps));
    reasons.push(Reason::Dose);
    let pressed = || steps.iter().filter(|step| step.technique.pressed());
    if pressed().count() > 1 && pressed().map(|step| step.level).is_sorted() {
        reasons.push(Reason::EasyToStrong);
    }
    reasons
}

/// That the safety list is to be answered again, where it is.
pub(super) fn asked_again(request: &Request<'_>) -> Option<Reason> {
    let again = recheck(request.profile, request.past, request.pain, request.now.day());
    again.map(Reason::Recheck)
}

/// What shaped the choice: the programme, what helped, what they come for, what strengthens.
pub(super) fn shaped_by(picker: &Picker<'_>, steps: &[Step]) -> Vec<Reason> {
    let mut reasons = Vec::new();
    let standing = picker.shape.and_then(|_| picker.request.standing());
    reasons.extend(standing.map(Reason::Programme));
    let is_there = |id: &str| steps.iter().any(|step| step.technique.id() == id);
    let helped = picker.request.helped.iter().filter(|helped| is_there(&helped.technique));
    reasons.extend(helped.cloned().map(Reason::Helped));
    reasons.push(Reason::Goal(picker.goal()));
    if picker.comes_for(Goal::Posture) {
        let strong = STRENGTH.iter().find(|id| is_there(id));
        let strong = strong.map(|id| Reason::Strength { technique: String::from(*id) });
        reasons.push(strong.unwrap_or(Reason::NoStrength));
    }
    reasons
}

/// What came of the wish for the same as last time; `None` where nobody wished for it, or there
/// was no last time.
pub(super) fn again_reason(request: &Request<'_>, steps: &[Step], again: Again) -> Option<Reason> {
    let past = Past(request.past);
    match request.wish.again {
        Again::SameAsLast => past.real().next()?,
        Again::Fresh => return None,
    };
    let now: Vec<&Step> = steps.iter().filter(|step| step.technique.pressed()).collect();
    let Some((last, level)) = past.pressed().next() else {
        // Last time nothing pressed, and nothing does today.
        return (!now.is_empty()).then_some(Reason::AgainNot);
    };
    match again {
        Again::Fresh => return Some(Reason::AgainNot),
        Again::SameAsLast => {}
    }
    let worked = last.summary.worked.iter().filter(|worked| worked.level.is_some());
    let is_there = |id: &str| now.iter().any(|step| step.technique.id() == id);
    let all = worked.map(|worked| worked.technique.as_str()).all(is_there);
    let as_hard = request.wish.level.is_some() || highest(steps) == Some(level);
    Some(if all && as_hard { Reason::Again } else { Reason::AgainChanged })
}

/// The highest level at which something presses.
pub(super) fn highest(steps: &[Step]) -> Option<Level> {
    steps.iter().filter(|step| step.technique.pressed()).map(|step| step.level).max()
}

/// Why it is this level: what led to it, and whether nothing higher fits.
fn why_level(level: Level, load: &Load) -> impl Iterator<Item = Reason> {
    let led = load.why.iter().filter(move |(to, _)| *to == level).map(|(_, why)| *why);
    let fits = (level < load.cap).then_some(WhyLevel::Fits);
    led.chain(fits).map(move |why| Reason::Level { level, why })
}

/// That something is told step by step, and that it takes its time.
pub(super) fn told_in_full(steps: &[Step]) -> Option<Reason> {
    let full = |step: &Step| step.enter == Enter::Full;
    let pressed = || steps.iter().filter(|step| step.technique.pressed());
    // Breathing is entered in a few seconds, told in full or not.
    let secs = if pressed().any(full) { pressed().map(Step::dose).sum() } else { Span::ZERO };
    let pressed = secs.secs();
    steps.iter().any(full).then_some(Reason::ToldInFull { pressed })
}

/// What else to think of today.
pub(super) fn advice(request: &Request<'_>) -> Vec<Reason> {
    let past = Past(request.past);
    let today = request.now.day();
    let mut advice = Vec::new();
    let days = past.days_in_week(today);
    if past.on(today, 0) {
        advice.push(Reason::AlreadyToday);
    } else if (1..=DAYS_BETWEEN).any(|ago| past.on(today, ago.into())) {
        advice.push(Reason::Yesterday);
    } else if usize::try_from(days).is_ok_and(|days| days >= WEEK_SESSIONS) {
        advice.push(Reason::FullWeek { days });
    }
    let last = past.real().next().and_then(|last| last.summary.outcome.stopped_for());
    if last == Some(StopReason::Dizzy) {
        advice.push(Reason::DizzyLastTime);
    }
    advice.push(Reason::Water);
    advice
}
