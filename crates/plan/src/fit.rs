//! A routine that the person named, put together or was given: made no harder than today's plan would
//! be, or refused with every reason.
//!
//! What isn't asked: gear. Who names a routine knows what they have.

use alloc::string::String;
use alloc::vec::Vec;

use routine::{Condition, Enter, Fault, Level, Message, Routine, Step, Turns};

use crate::gate::{Because, Says};
use crate::level::{Day, day};
use crate::moves::COMFORTABLE;
use crate::past::Past;
use crate::pick::Picker;
use crate::{OutOf, Plan, Reason, Request};

/// Why a routine isn't for this person today.
#[derive(Clone, PartialEq, Debug)]
pub enum Unfit {
    /// The safety list, a restriction, a rest or today's pain speaks against it. Never empty.
    NotToday(Vec<Objection>),
    /// What is left of it at today's levels isn't a routine.
    Faulty(Vec<Fault>),
}

/// What speaks against a routine, or against one technique in it.
#[derive(Clone, PartialEq, Debug)]
pub struct Objection {
    /// The technique's name; `None` where it is against pressing as a whole.
    pub name: Option<Message>,
    /// What speaks against it.
    pub why: Message,
}

/// `named`, a ready routine or one of the person's own, with no level and no ceiling above `today`'s. On a
/// day without pressure nothing moves in it that wouldn't in a plan. What they have hardly done yet is told
/// in full, as in a plan, whatever the routine says; so it takes the time that it takes.
///
/// # Errors
/// [`Unfit`]
pub fn fit(named: &Routine, today: &Plan, request: &Request<'_>) -> Result<Routine, Unfit> {
    let mut steps = fitted(named, today, request)?;
    let past = &Past(request.past).by_technique();
    for step in &mut steps {
        match Picker::telling(past, &step.technique) {
            Enter::Full => step.enter = Enter::Full,
            Enter::Brief => {}
        }
    }
    let routine = Routine::new(String::from(named.id()), None, steps);
    let routine = routine.map(|routine| routine.titled(named.title().unwrap_or_default()));
    routine.map_err(|faults| Unfit::Faulty(faults.into_iter().map(|(_, fault)| fault).collect()))
}

/// The steps of `named` as today has them.
fn fitted(named: &Routine, today: &Plan, request: &Request<'_>) -> Result<Vec<Step>, Unfit> {
    let highest = match today.offer.max(today.level) {
        Some(highest) => highest,
        None if !named.presses() => Level::ONE,
        None => {
            let why = speaks_against(today).map(|why| Objection { name: None, why });
            return Err(Unfit::NotToday(why.collect()));
        }
    };
    let gate = request.gate();
    let past = &Past(request.past).by_technique();
    let picker = Picker { request, gate: &gate, past, shape: None };
    let unpressed = match day(request) {
        Day::NoPressure(reasons) => reasons,
        Day::Usual | Day::Gentle(_) => Vec::new(),
    };
    let mut objections: Vec<Objection> = Vec::new();
    let mut steps = named.steps().to_vec();
    for step in &mut steps {
        let technique = &step.technique;
        if technique.pressed() {
            step.level = technique.form_at_most(step.level.min(highest)).level();
            step.ceiling = step.ceiling.min(highest).max(step.level);
        }
        let (ruling, sore) = (gate.ruling(technique, step.level), picker.spares(step));
        let alone = step.turns.other().is_none();
        let sore_alone = sore.filter(|sore| alone && *sore == step.turns.first());
        let sore_alone = sore_alone.map(|_| sore_shoulder());
        if let Some(sore) = sore.filter(|_| !alone) {
            step.turns = Turns::only(sore.other());
        }
        let listed = ruling.because.iter().map(|because| because.message());
        let level = (technique.pressed() && step.level > highest).then(|| above(highest));
        let bars = picker.bars(technique, technique.form_at_most(step.level));
        let forbidden = bars.iter().filter(|out| forbids(out)).map(OutOf::message);
        let moves = technique.form_at_most(step.level).moves();
        let eases = COMFORTABLE.contains(&technique.id()) && unpressed.iter().all(only_pain);
        let hurts = unpressed.first().filter(|_| moves && !eases).map(Reason::message);
        let all = listed.chain(sore_alone).chain(level).chain(forbidden).chain(hurts);
        objections.extend(all.map(|why| Objection { name: Some(technique.name()), why }));
    }
    objections.dedup();
    if objections.is_empty() { Ok(steps) } else { Err(Unfit::NotToday(objections)) }
}

/// Whether a day without pressure is one for today's pain alone, on which some movement may ease.
pub(crate) fn only_pain(reason: &Reason) -> bool {
    matches!(reason, Reason::PainStrong { .. } | Reason::PainNew | Reason::PainAboveUsual { .. })
}

/// Why nothing presses today, the most urgent first. Never empty: a plan's first reason is one.
pub(crate) fn speaks_against(today: &Plan) -> impl Iterator<Item = Message> + '_ {
    let mut safety = today.verdict.all_next();
    if safety.is_empty() {
        safety.extend(today.reasons.first().map(Reason::message));
    }
    safety.into_iter()
}

fn sore_shoulder() -> Message {
    Because { condition: Condition::SoreShoulder, says: Says::Swap }.message()
}

fn above(level: Level) -> Message {
    Message::new("plan-restricted-level").number("level", level.number())
}

/// Whether what keeps a technique out of today's plan forbids it. The safety list was asked for
/// the very level.
fn forbids(out: &OutOf) -> bool {
    match out {
        OutOf::Resting { .. }
        | OutOf::StoppedTwice { .. }
        | OutOf::Restricted(_)
        | OutOf::ShortRoller => true,
        OutOf::Gear(_) | OutOf::Wished | OutOf::Safety(_) => false,
    }
}
