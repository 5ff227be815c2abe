//! A technique that the person would like to have today: the plan with it, or every reason against it.
//!
//! It is a wish like any other: it comes first among what today may have, and loosens neither the
//! safety list nor a limit. Breathing can't be added; it is there as far as the minutes have room.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;

use routine::{Level, LevelForm, Message, Routine, Technique};

use crate::fill::Stock;
use crate::fit::speaks_against;
use crate::level::{Day, Load, day, load};
use crate::past::Past;
use crate::pick::{CLOSE, Pick, Picker, Place, SETTLE};
use crate::programme::Standing;
use crate::reasons::Reason;
use crate::request::{Again, Kind, NoPlan, Request, Wish};
use crate::today::{Plan, filled, today};

/// What today says to a technique that is to be added.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Added {
    /// Today's plan has it as it is.
    There,
    /// Today may have it, and these give way for it, by technique id: none where there is room.
    InPlaceOf(Vec<String>),
    /// Today may not have it, for these reasons. Never empty.
    Not(Vec<Message>),
}

impl Wish {
    /// Wishes for a technique, by id, in the place of any that was wished for before.
    pub fn add(&mut self, technique: &str) {
        let technique = technique.to_owned();
        self.without.remove(&technique);
        self.with = Some(technique);
    }

    /// Wishes to be without a technique, by id.
    pub fn swap(&mut self, technique: &str) {
        let technique = technique.to_owned();
        if self.with.as_ref() == Some(&technique) {
            self.with = None;
        }
        self.without.insert(technique);
    }
}

/// What today says to a technique, by its id, if it is wished for as [`Wish::add`] does.
///
/// # Errors
/// [`NoPlan`] where there is no plan to add it to.
pub fn add(technique: &str, request: &Request<'_>) -> Result<Added, NoPlan> {
    let now = today(request)?;
    if has(&now.routine, technique) {
        return Ok(Added::There);
    }
    let mut wish = request.wish.clone();
    wish.add(technique);
    let request = &Request { wish: &wish, ..*request };
    let then = today(request)?;
    if !has(&then.routine, technique) {
        return Ok(Added::Not(against(technique, &then, request)));
    }
    let steps = now.routine.steps().iter();
    let gone = steps.map(|step| step.technique.id()).filter(|id| !has(&then.routine, id));
    Ok(Added::InPlaceOf(gone.map(String::from).collect()))
}

/// Whether a routine has a technique.
pub(crate) fn has(routine: &Routine, technique: &str) -> bool {
    routine.steps().iter().any(|step| step.technique.id() == technique)
}

/// What became of the wish for a technique, said in the plan; nothing where nobody wished.
pub(crate) fn told(plan: &mut Plan, wish: &Wish) {
    let Some(technique) = wish.with.clone() else { return };
    let there = has(&plan.routine, &technique);
    let reason = if there { Reason::Added { technique } } else { Reason::AddedNot { technique } };
    let weighty = plan.reasons.iter().take_while(|reason| reason.is_weighty()).count();
    plan.reasons.insert(weighty, reason);
}

/// A routine of today's techniques with the one that is wished for, and as many of the others as go
/// with it; `None` where today hasn't it, or it doesn't fit.
pub(crate) fn routine(picker: &Picker<'_>, load: &Load) -> Option<Routine> {
    let technique = wished(picker.request)?;
    [Place::Floor, Place::Upright].into_iter().find_map(|place| {
        let it = picker.at_most(technique, load, place)?;
        let (mut others, _) = picker.pressed(load, place, Again::Fresh);
        others.retain(|pick| pick.technique.id() != technique.id());
        if others.is_empty() && !technique.pressed() {
            return None; // nothing presses here: it comes among what moves
        }
        let (settle, close) = (picker.still(SETTLE, place), picker.still(CLOSE, place));
        let (settle, close) = (settle.as_ref(), close.as_ref());
        let with = |picks: &[Pick], last: Option<&Pick>| {
            let routine = filled(picker, Stock { settle, close, picks, last })?;
            Some(routine).filter(|routine| has(routine, technique.id()))
        };
        let alone = || with(core::slice::from_ref(&it), None);
        if !technique.pressed() {
            return with(&others, Some(&it)).or_else(alone);
        }
        let strength = picker.strength(place);
        others.insert(0, it.clone());
        let strong = strength.as_ref().and_then(|strength| with(&others, Some(strength)));
        strong.or_else(|| with(&others, None)).or_else(alone)
    })
}

/// `moves` with the one that is wished for before them, where it moves without pressing.
pub(crate) fn first<'a>(request: &Request<'a>, moves: &[&'a str]) -> Vec<&'a str> {
    let wished = wished(request).filter(|technique| !technique.pressed()).map(|one| one.id());
    let others = moves.iter().copied().filter(|id| Some(*id) != wished);
    wished.into_iter().chain(others).collect()
}

/// What is wished for, if it moves.
fn wished<'a>(request: &Request<'a>) -> Option<&'a Arc<Technique>> {
    let technique = request.catalogue.get(request.wish.with.as_deref()?)?;
    Some(technique).filter(|technique| technique.moves())
}

/// All that keeps a technique out of the plan that was made for the wish; never empty.
fn against(id: &str, plan: &Plan, request: &Request<'_>) -> Vec<Message> {
    let minutes = plan.routine.minutes().unwrap_or_default();
    let room = || Vec::from([Message::new("plan-add-no-room").number("minutes", minutes)]);
    let Some(technique) = request.catalogue.get(id) else { return room() };
    match request.wish.kind {
        Kind::ChairReset => return Vec::from([Reason::ChairReset.message()]),
        Kind::Session => {}
    }
    let day = day(request);
    let still = matches!(day, Day::NoPressure(_)) || !plan.verdict.because().is_empty();
    if still {
        return speaks_against(plan).collect();
    }
    let load = load(request, &day);
    let bars = bars(technique, &load, request);
    if !bars.is_empty() {
        return bars;
    }
    let drawn = plan.reasons.iter().filter(|reason| matches!(reason, Reason::Trial(_)));
    let drawn: Vec<Message> = drawn.map(Reason::message).collect();
    if drawn.is_empty() { room() } else { drawn }
}

/// What speaks against every form of it that today's level has: of the highest of them.
fn bars(technique: &Technique, load: &Load, request: &Request<'_>) -> Vec<Message> {
    let gate = request.gate();
    let past = &Past(request.past).by_technique();
    let shape = request.standing().as_ref().and_then(Standing::shapes);
    let picker = Picker { request, gate: &gate, past, shape };
    let fits = |form: &&LevelForm| !technique.pressed() || form.level() <= load.cap;
    let mut forms = technique.levels().iter().rev().filter(fits).peekable();
    let Some(highest) = forms.peek().copied() else {
        let least = technique.levels().first().map_or(Level::ONE, LevelForm::level);
        let begins = Message::new("plan-add-begins").number("level", least.number());
        return Vec::from([begins.number("of", load.cap.number())]);
    };
    if forms.any(|form| picker.bars(technique, form).is_empty()) {
        return Vec::new();
    }
    picker.bars(technique, highest).iter().map(|out| out.message()).collect()
}
