//! Who says what today is, where the safety list, today's pain, a trial of one's own, a programme and
//! the plan's own liking each say something else.
//!
//! One order for all of them, [`Whose`]'s own: what keeps somebody safe; how they are today; what they
//! set beforehand and can't change; what they follow and may leave any day; what we would like. Who
//! comes later shapes what those before leave open: a programme its minutes on a trial's rolling day,
//! the plan's level within both. What they wish for today narrows any of them and overrules none.
//! Source: our choice, DESIGN section 10 for the first two.

use alloc::vec::Vec;

use journal::Day as Date;

use crate::appointments::practice_days;
use crate::gate::Verdict;
use crate::level::Day;
use crate::programme::Standing;
use crate::reasons::Reason;
use crate::request::{Kind, Request};
use crate::today::Plan;
use crate::trial::{Arm, Drawn, TrialToday, Waits};

/// Who says what today is; who goes before comes first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Whose {
    /// The safety list: nothing presses.
    Safety,
    /// Pain, or a stop for it: nothing presses.
    Pain,
    /// The kind of day that a trial drew.
    Trial,
    /// The programme that is followed.
    Programme,
    /// The plan's own liking.
    Plan,
}

impl Whose {
    /// Who says it, of those that have anything to say.
    pub(crate) fn of(verdict: &Verdict, day: &Day, drawn: Option<Drawn>, follows: bool) -> Whose {
        match (verdict, day, drawn) {
            (Verdict::AskFirst(_) | Verdict::NoPressure(_), _, _) => Whose::Safety,
            (Verdict::Roll, Day::NoPressure(_), _) => Whose::Pain,
            (Verdict::Roll, Day::Usual | Day::Gentle(_), Some(_)) => Whose::Trial,
            (Verdict::Roll, Day::Usual | Day::Gentle(_), None) if follows => Whose::Programme,
            (Verdict::Roll, Day::Usual | Day::Gentle(_), None) => Whose::Plan,
        }
    }
}

/// Says in a plan whose it is, and takes out of it what would contradict those who go before.
pub(crate) fn told(mut plan: Plan, request: &Request<'_>, whose: Whose, then: Whose) -> Plan {
    plan.whose = whose;
    plan.trial = trial(&plan, request, whose);
    if whose == Whose::Trial && !matches!(plan.trial, Some(TrialToday::Goes(_))) {
        plan.whose = then;
    }
    let weighty = plan.reasons.iter().take_while(|reason| reason.is_weighty()).count();
    if let Some(trial) = plan.trial {
        let reason = match trial {
            TrialToday::Goes(drawn) => Reason::Trial(drawn),
            TrialToday::Waits(why) => Reason::TrialWaits(why),
        };
        plan.reasons.insert(weighty, reason);
    }
    if let Some(TrialToday::Goes(drawn)) = plan.trial
        && drawn.arm() == Arm::Rolling
    {
        // The trial has days without rolling of its own, and set this one beforehand.
        space_no_more(&mut plan.advice);
    }
    let today = request.now.day();
    let Some(standing) = request.standing() else { return plan };
    let rolled = plan.advice.iter().any(|one| matches!(one, Reason::AlreadyToday));
    if plan.whose == Whose::Programme
        && !rolled
        && let Some(between) = between(&standing, request, today)
    {
        space_no_more(&mut plan.advice);
        plan.advice.insert(0, between);
    }
    if plan.whose > Whose::Pain && standing.measures_on(today) {
        let water = plan.advice.len().saturating_sub(1);
        plan.advice.insert(water, Reason::MeasureFirst);
    }
    plan
}

/// Takes out the one piece of advice on days that lie too close together.
fn space_no_more(advice: &mut Vec<Reason>) {
    let spaces = |one: &Reason| matches!(one, Reason::Yesterday | Reason::FullWeek { .. });
    if let Some(at) = advice.iter().position(spaces) {
        advice.remove(at);
    }
}

/// What becomes of the day that a trial drew. Two minutes on a chair are beside it.
fn trial(plan: &Plan, request: &Request<'_>, whose: Whose) -> Option<TrialToday> {
    let drawn = request.trial.filter(|_| request.wish.kind == Kind::Session)?;
    Some(match whose {
        Whose::Safety => TrialToday::Waits(Waits::Safety),
        Whose::Pain => TrialToday::Waits(Waits::Pain),
        Whose::Trial | Whose::Programme | Whose::Plan if drawn.is(&plan.routine) => {
            TrialToday::Goes(drawn)
        }
        Whose::Trial | Whose::Programme | Whose::Plan => TrialToday::Waits(Waits::Unfit),
    })
}

/// That a programme has nothing for today, or only the chair, where today is none of their days.
fn between(standing: &Standing, request: &Request<'_>, today: Date) -> Option<Reason> {
    let theirs = practice_days(request.about).contains(&today.weekday());
    let session = request.wish.kind == Kind::Session;
    (!theirs && session).then_some(Reason::Between(standing.programme.between))
}
