//! One step in the editor: a line, and where it is touched all that can be changed about it.

use routine::{Checked, DraftStep, Edit, Enter, LevelForm, Message, Range, Side, Sides, Technique};

use super::editor::{Act, Editing, of_step};
use crate::parts::choice;
use crate::ui::prelude::*;
use crate::words::{self, say, t};

/// Seconds more or less at a press where something presses, and where nothing does. Source: our choice,
/// half a slow breath, and one.
const SECS_STEP: (u32, u32) = (5, 10);

/// The step at this place.
pub(super) fn row(editing: Editing, checked: &Checked, at: usize, step: DraftStep) -> El {
    let technique = editing.technique(&step.technique);
    let name = technique.as_ref().map_or(step.technique.clone(), |known| say(&known.name()));
    let how = technique.as_ref().map(|technique| how(&step, technique));
    let what = editing.press("button.own-what", String::new(), None, "", Act::Open(at));
    let inside = (el("strong", name.clone()), el("span.soft.small", how)).any();
    inside.add_to(what.element());
    let what = what.attr("aria-expanded", move || {
        Some(if editing.open.get() == Some(at) { "true" } else { "false" })
    });
    let wrong = checked.routine.as_ref().err().map(|wrong| of_step(editing, wrong, Some(at)));
    let parts = move || {
        (editing.open.get() == Some(at)).then(|| {
            let of = technique.as_ref().map(|technique| controls(editing, at, &step, technique));
            el("div.own-parts.stack", (of, order(editing, at, &name)))
        })
    };
    let handle = el("span.handle", "⠿").attr("aria-hidden", "true");
    el("li", (handle, what, el("div.own-more", (wrong, parts))))
}

/// Level, sets and seconds in a line.
fn how(step: &DraftStep, technique: &Technique) -> String {
    let sets = if technique.sides() == Sides::Each { "today-sets-side" } else { "today-sets" };
    let sets = say(&Message::new(sets).number("sets", step.sets).number("seconds", step.secs));
    if !technique.pressed() {
        return sets;
    }
    let level = say(&Message::new("word-level").number("level", step.level.number()));
    [&level, " · ", &sets].concat()
}

/// Up, down, out.
fn order(editing: Editing, at: usize, name: &str) -> El {
    let last = editing.draft().steps.len() == at + 1;
    let put = |idle: bool, to: usize| if idle { Act::Idle } else { Act::Put(at, to) };
    let press = |words: &'static str, key, act| {
        let words = t(words);
        let name = [&words, ": ", name].concat();
        editing.press(".btn-small", words, Some(name), key, act)
    };
    let up = press("own-up", "up", put(at == 0, at.saturating_sub(1)));
    let down = press("own-down", "down", put(last, at + 1));
    el("div.row", (up, down, press("own-remove", "undo", Act::Make(vec![Edit::Remove(at)]))))
}

/// Dose, level, side, how it is told, and its words aloud.
fn controls(editing: Editing, at: usize, step: &DraftStep, technique: &Technique) -> Nodes {
    let dose = technique.dose();
    let (sets, secs) = (step.sets, step.secs);
    let by = if technique.pressed() { SECS_STEP.0 } else { SECS_STEP.1 };
    let of_sets = |to| Edit::Dose(at, to, secs);
    let of_secs = |to| Edit::Dose(at, sets, to);
    let sets =
        stepper(editing, "own-sets", ["sets-less", "sets-more"], (sets, 1, dose.sets), &of_sets);
    let secs =
        stepper(editing, "own-secs", ["secs-less", "secs-more"], (secs, by, dose.secs), &of_secs);
    let levels = technique.levels().iter().map(LevelForm::level);
    let levels = levels.map(|level| {
        let words = say(&Message::new("word-level").number("level", level.number()));
        (Edit::Level(at, level), words::capital(&words), level == step.level)
    });
    let level = one_of(editing, "level", t("technique-levels"), levels.collect());
    let like = el("p.soft.small", words::level(technique.id(), step.level));
    let sides = [(Side::Left, "own-left-first"), (Side::Right, "own-right-first")];
    let sides =
        sides.map(|(side, key)| (Edit::First(at, side), t(key), side == step.turns.first()));
    let each_side = technique.sides() == Sides::Each;
    let first = each_side.then(|| one_of(editing, "first", t("own-first"), sides.into()));
    let told = [(Enter::Full, "own-told-full"), (Enter::Brief, "own-told-brief")];
    let told = told.map(|(enter, key)| (Edit::Enter(at, enter), t(key), enter == step.enter));
    let told = one_of(editing, "told", t("own-told"), told.into());
    let hear = Act::Hear(first_words(step, technique));
    let hear = editing.press(".btn-small", t("own-hear"), None, "hear", hear);
    (el("div.row", (sets, secs)), level, like, first, told, hear).any()
}

/// Chips of which one is so: each with what it changes. Nothing where there is but one.
fn one_of(
    editing: Editing,
    key: &'static str,
    label: String,
    options: Vec<(Edit, String, bool)>,
) -> Option<El> {
    let now = options.iter().position(|(.., chosen)| *chosen);
    let edits: Vec<Edit> = options.iter().map(|(edit, ..)| edit.clone()).collect();
    let words: Vec<_> = options.into_iter().map(|(_, words, _)| words).enumerate().collect();
    let several = words.len() > 1;
    let take = move |to: usize| editing.make(&edits[to..=to], key);
    several.then(|| choice(key, label, words, move || now, take).attr("data-k", key))
}

/// A number with less and more beside it, within its range.
fn stepper(
    editing: Editing,
    label: &'static str,
    keys: [&'static str; 2],
    (now, by, range): (u32, u32, Range),
    edit: &dyn Fn(u32) -> Edit,
) -> El {
    let press = |to: u32, key, words: &'static str, sign: &str| {
        let act = if to == now { Act::Idle } else { Act::Make(vec![edit(to)]) };
        let name = [&t(label), ": ", &t(words)].concat();
        editing.press(".own-step", sign.into(), Some(name), key, act)
    };
    let less = press(now.saturating_sub(by).clamp(range.min, range.max), keys[0], "own-less", "−");
    let more = press((now + by).clamp(range.min, range.max), keys[1], "own-more", "+");
    let buttons = (less, el("output.num", now.to_string()), more);
    let inside = (el("span.small", t(label)), el("div.stepper", buttons));
    el("div.stack-s", inside).attr("role", "group").attr("aria-label", t(label))
}

/// What is said at the step's beginning.
fn first_words(step: &DraftStep, technique: &Technique) -> Vec<Message> {
    let script = technique.form_at_most(step.level).script();
    let side = (technique.sides() == Sides::Each).then_some(step.turns.first());
    let mut names: Vec<&String> = Vec::new();
    match step.enter {
        Enter::Full => {
            names.push(&script.intro);
            names.extend(&script.enter);
        }
        Enter::Brief => names.push(&script.brief),
    }
    names.extend([&script.arrive, &script.breathe_in, &script.breathe_out]);
    names.into_iter().map(|name| technique.phrase(name, side)).collect()
}
