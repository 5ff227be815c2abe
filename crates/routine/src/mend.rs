//! The way out of a draft's fault, as changes that can be made by one press, where there is one that
//! nobody would have to think about.

use alloc::vec;
use alloc::vec::Vec;

use crate::draft::{Draft, Edit};
use crate::limits::{PRESSURE_MAX_SECS, STEPS_MAX};
use crate::{Catalogue, Fault, Routine, Side, Step, Technique};

/// How much shorter a set becomes at a time, in seconds. Source: our choice, `plan`'s own step.
const SHORTER_SECS: u32 = 5;

/// What mends `fault` of `draft`; `None` where the person has to choose.
pub(crate) fn mend(
    draft: &Draft,
    step: Option<usize>,
    fault: &Fault,
    catalogue: &Catalogue,
) -> Option<Vec<Edit>> {
    match fault {
        Fault::UnknownTechnique { .. } => Some(vec![Edit::Remove(step?)]),
        Fault::NoSuchLevel { .. } | Fault::CeilingBelowLevel { .. } => {
            let (at, technique) = known(draft, step, catalogue)?;
            Some(vec![Edit::Level(at, technique.form_at_most(draft.steps[at].level).level())])
        }
        Fault::NoSides { .. } => Some(vec![Edit::First(step?, Side::Left)]),
        Fault::OutsideLimits { .. } => {
            let (at, technique) = known(draft, step, catalogue)?;
            let (now, dose) = (&draft.steps[at], technique.dose());
            let sets = now.sets.clamp(dose.sets.min, dose.sets.max);
            Some(vec![Edit::Dose(at, sets, now.secs.clamp(dose.secs.min, dose.secs.max))])
        }
        Fault::TooMuchPressure { .. } => shorter(draft, catalogue),
        Fault::MinutesMissed { .. } => Some(vec![Edit::Minutes(None)]),
        Fault::TooMany { .. } => {
            Some((STEPS_MAX..draft.steps.len()).rev().map(Edit::Remove).collect())
        }
        Fault::FileTooLarge { .. }
        | Fault::NotToml { .. }
        | Fault::UnknownKey { .. }
        | Fault::MissingKey { .. }
        | Fault::WrongType { .. }
        | Fault::BadName { .. }
        | Fault::UnknownWord { .. }
        | Fault::TargetsKeepOut { .. }
        | Fault::RangeDisordered { .. }
        | Fault::PathLeavesBack
        | Fault::PathUpsideDown
        | Fault::PathMissing { .. }
        | Fault::PathUnneeded
        | Fault::TargetOnMidline
        | Fault::BridgeNotAcross
        | Fault::RestMoves
        | Fault::LevelDisordered { .. }
        | Fault::NoLevel
        | Fault::NoTimeFor { .. }
        | Fault::SwitchMismatch
        | Fault::NoStep
        | Fault::RoutineTooLong { .. }
        | Fault::PhraseMissing { .. }
        | Fault::PhraseTooLong { .. } => None,
    }
}

fn known<'c>(
    draft: &Draft,
    step: Option<usize>,
    catalogue: &'c Catalogue,
) -> Option<(usize, &'c Technique)> {
    let technique = catalogue.get(&draft.steps.get(step?)?.technique)?;
    Some((step?, technique))
}

/// Sets and seconds taken off what presses longest, again and again, down to the least of each; then,
/// where that isn't enough, the last that press are taken out.
fn shorter(draft: &Draft, catalogue: &Catalogue) -> Option<Vec<Edit>> {
    let all: Option<Vec<Step>> =
        draft.steps.iter().map(|step| Some(step.with(catalogue.get(&step.technique)?))).collect();
    let mut steps = all?;
    let too_much = |steps: &[Step]| Routine::times(steps).1.secs() > PRESSURE_MAX_SECS;
    while too_much(&steps) {
        let may = |step: &&mut Step| {
            let dose = step.technique.dose();
            step.technique.pressed() && (step.sets > dose.sets.min || step.secs > dose.secs.min)
        };
        let Some(longest) = steps.iter_mut().filter(may).max_by_key(|step| step.dose()) else {
            break;
        };
        let dose = longest.technique.dose();
        if longest.secs > dose.secs.min {
            longest.secs = longest.secs.saturating_sub(SHORTER_SECS).max(dose.secs.min);
        } else {
            longest.sets -= 1;
        }
    }
    let mut edits: Vec<Edit> = steps
        .iter()
        .enumerate()
        .filter(|(at, step)| {
            (step.sets, step.secs) != (draft.steps[*at].sets, draft.steps[*at].secs)
        })
        .map(|(at, step)| Edit::Dose(at, step.sets, step.secs))
        .collect();
    while too_much(&steps) {
        let last = steps.iter().rposition(|step| step.technique.pressed())?;
        steps.remove(last);
        // From the last on, so that the places before it stay.
        edits.push(Edit::Remove(last));
    }
    Some(edits)
}
