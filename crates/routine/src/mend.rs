//! The way out of a draft's fault, as changes that can be made by one press, where there is one that
//! nobody would have to think about.

use alloc::vec;
use alloc::vec::Vec;

use crate::draft::{Draft, Edit};
use crate::limits::{PRESSURE_MAX_SECS, ROUTINE_MAX_SECS, STEPS_MAX};
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
        Fault::TooMuchPressure { .. } | Fault::RoutineTooLong { .. } => shorter(draft, catalogue),
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

/// What of a routine takes too long.
#[derive(Clone, Copy)]
enum TooLong {
    /// All that presses.
    Pressed,
    /// The whole of it.
    Whole,
}

impl TooLong {
    fn of(steps: &[Step]) -> Option<TooLong> {
        let (span, pressure) = Routine::times(steps);
        if pressure.secs() > PRESSURE_MAX_SECS {
            return Some(TooLong::Pressed);
        }
        (span.secs() > ROUTINE_MAX_SECS).then_some(TooLong::Whole)
    }

    /// Whether `step` would be missed less than another: breathing begins and ends a routine.
    fn goes_first(self, step: &Step) -> bool {
        match self {
            TooLong::Pressed => step.technique.pressed(),
            TooLong::Whole => step.technique.moves(),
        }
    }

    /// Takes seconds, else a set, off the longest step that has any to spare. Whether one had.
    fn shorten(self, steps: &mut [Step]) -> bool {
        let may = |step: &&mut Step| {
            let counts = match self {
                TooLong::Pressed => step.technique.pressed(),
                TooLong::Whole => true,
            };
            let dose = step.technique.dose();
            counts && (step.sets > dose.sets.min || step.secs > dose.secs.min)
        };
        let Some(longest) = steps.iter_mut().filter(may).max_by_key(|step| step.dose()) else {
            return false;
        };
        let least = longest.technique.dose().secs.min;
        if longest.secs > least {
            longest.secs = longest.secs.saturating_sub(SHORTER_SECS).max(least);
        } else {
            longest.sets -= 1;
        }
        true
    }
}

/// As short as a routine has to be, with pressure and in all: what is done longest is shortened, again and
/// again, down to the least dose of each; where that isn't enough, the last steps are taken out. `None`
/// where a single step is too long.
fn shorter(draft: &Draft, catalogue: &Catalogue) -> Option<Vec<Edit>> {
    let all: Option<Vec<Step>> =
        draft.steps.iter().map(|step| Some(step.with(catalogue.get(&step.technique)?))).collect();
    let (mut steps, mut before) = (all?, draft.steps.clone());
    let mut edits = Vec::new();
    while let Some(too_long) = TooLong::of(&steps) {
        if too_long.shorten(&mut steps) {
            continue;
        }
        if steps.len() == 1 {
            return None;
        }
        let last = steps.iter().rposition(|step| too_long.goes_first(step));
        let last = last.unwrap_or(steps.len() - 1);
        steps.remove(last);
        before.remove(last);
        edits.push(Edit::Remove(last));
    }
    let doses = steps.iter().zip(&before).enumerate();
    let changed = doses.filter(|(_, (now, was))| (now.sets, now.secs) != (was.sets, was.secs));
    edits.extend(changed.map(|(at, (now, _))| Edit::Dose(at, now.sets, now.secs)));
    // It no longer takes what it says.
    edits.extend(draft.minutes.map(|_| Edit::Minutes(None)));
    Some(edits)
}
