//! One step in the editor: a line, and where it is touched all that can be changed about it.

use routine::{DraftStep, Edit, Enter, LevelForm, Message, Side, Sides, Technique};

use super::drag;
use super::editor::Editing;
use super::faults;
use crate::parts::{Icon, choice, icon};
use crate::settings::Speaker;
use crate::sound::Aloud;
use crate::ui::prelude::*;
use crate::words::{self, say, t};

/// Seconds more or less at a press where something presses, and where nothing does. Source: our choice,
/// half a slow breath, and one.
const SECS_STEP: (u32, u32) = (5, 10);

/// The step at this place.
pub(super) fn row(editing: Editing, at: usize) -> El {
    let step = editing.editor.with(|editor| editor.draft().steps[at].clone());
    // Every save makes the shelf anew; the row stays, and with it what has the focus.
    let shelf = editing.app.own.get_untracked();
    let technique = shelf.catalogue.get(&step.technique);
    let name = match technique {
        Some(technique) => say(&technique.name()),
        None => step.technique.clone(),
    };
    let open = move || editing.open.get() == Some(at);
    let how = technique.map(|technique| how(&step, technique));
    let press = move |_| {
        let now = editing.open.get_untracked();
        editing.open.set((now != Some(at)).then_some(at));
    };
    let what =
        button("button.own-what", (el("strong", name.clone()), el("span.soft.small", how)), press)
            .attr("aria-expanded", move || Some(if open() { "true" } else { "false" }));
    let wrong = editing.checked.with(|checked| {
        let wrong = checked.routine.as_ref().err().into_iter().flatten();
        let here = wrong.filter(|wrong| wrong.step == Some(at));
        here.map(|wrong| faults::wrong(wrong, move |edits| editing.make(edits, "play")))
            .collect::<Vec<_>>()
    });
    let parts = {
        let (step, technique) = (step.clone(), technique.cloned());
        let name = name.clone();
        move || {
            open().then(|| {
                let technique = technique.clone();
                let of = technique.map(|technique| controls(editing, at, &step, &technique));
                el("div.own-parts.stack", (of, order(editing, at, &name)))
            })
        }
    };
    let handle = drag::handle(at, move |from, to| editing.put(from, to, ""));
    el("li", (handle, what, el("div.own-more", (wrong, parts))))
}

/// Level, sets and seconds in a line.
fn how(step: &DraftStep, technique: &Technique) -> String {
    let sets = if technique.sides() == Sides::Each { "today-sets-side" } else { "today-sets" };
    let sets = say(&Message::new(sets).number("sets", step.sets).number("seconds", step.secs));
    if !technique.pressed() {
        return sets;
    }
    format!("{} · {sets}", say(&Message::new("word-level").number("level", step.level.number())))
}

/// Up, down, out.
fn order(editing: Editing, at: usize, name: &str) -> El {
    let last = editing.editor.with_untracked(|editor| editor.draft().steps.len()) == at + 1;
    let up = editing_button("own-up", "up", name, at == 0, move || {
        editing.put(at, at.saturating_sub(1), "up");
    });
    let down =
        editing_button("own-down", "down", name, last, move || editing.put(at, at + 1, "down"));
    let out = move || {
        editing.open.set(None);
        editing.make(&[Edit::Remove(at)], "undo");
    };
    el("div.row", (up, down, editing_button("own-remove", "out", name, false, out)))
}

/// A button of a step; one that can't do anything now keeps the focus and does nothing.
fn editing_button(
    words: &'static str,
    key: &'static str,
    name: &str,
    idle: bool,
    act: impl Fn() + 'static,
) -> El {
    let press = move |_| {
        if !idle {
            act();
        }
    };
    button(".btn-small", t(words), press)
        .attr("data-k", key)
        .attr("aria-label", format!("{}: {name}", t(words)))
        .attr("aria-disabled", idle.then_some("true"))
}

/// Dose, level, side, how it is told, and its words aloud.
fn controls(editing: Editing, at: usize, step: &DraftStep, technique: &Technique) -> Nodes {
    let dose = technique.dose();
    let (sets, secs) = (step.sets, step.secs);
    let step_secs = if technique.pressed() { SECS_STEP.0 } else { SECS_STEP.1 };
    let with_sets = move |to| Edit::Dose(at, to, secs);
    let with_secs = move |to| Edit::Dose(at, sets, to);
    let steppers = (
        stepper(editing, "own-sets", ["sets-less", "sets-more"], (sets, 1, dose.sets), with_sets),
        stepper(
            editing,
            "own-secs",
            ["secs-less", "secs-more"],
            (secs, step_secs, dose.secs),
            with_secs,
        ),
    );
    let levels: Vec<_> = technique.levels().iter().map(LevelForm::level).collect();
    let id = technique.id().to_owned();
    let now = step.level;
    let level = (levels.len() > 1).then(|| {
        let words = |level: &routine::Level| {
            let number = say(&Message::new("word-level").number("level", level.number()));
            (*level, words::capital(&number))
        };
        let all = levels.iter().map(words).collect();
        let take = move |to| editing.make(&[Edit::Level(at, to)], "level");
        (
            choice("own-level", t("technique-levels"), all, move || Some(now), take)
                .attr("data-k", "level"),
            el("p.soft.small", words::level(&id, now)),
        )
    });
    let first = step.first;
    let sides = (technique.sides() == Sides::Each).then(|| {
        let all = vec![(Side::Left, t("own-left-first")), (Side::Right, t("own-right-first"))];
        let take = move |to| editing.make(&[Edit::First(at, to)], "first");
        choice("own-first", t("own-first"), all, move || Some(first), take).attr("data-k", "first")
    });
    let enter = step.enter;
    let told = {
        let all = vec![(Enter::Full, t("own-told-full")), (Enter::Brief, t("own-told-brief"))];
        let take = move |to| editing.make(&[Edit::Enter(at, to)], "enter");
        choice("own-enter", t("own-told"), all, move || Some(enter), take).attr("data-k", "enter")
    };
    (el("div.row", steppers), level, sides, told, aloud(editing, step, technique)).any()
}

/// A number with less and more beside it, within its range.
fn stepper(
    editing: Editing,
    label: &'static str,
    keys: [&'static str; 2],
    (now, by, range): (u32, u32, routine::Range),
    edit: impl Fn(u32) -> Edit + Copy + 'static,
) -> El {
    let press = move |to: u32, key, words: &'static str, sign: &'static str| {
        let idle = to == now;
        let act = move |_| {
            if !idle {
                editing.make(&[edit(to)], key);
            }
        };
        button(".own-step", sign, act)
            .attr("data-k", key)
            .attr("aria-label", format!("{}: {}", t(label), t(words)))
            .attr("aria-disabled", idle.then_some("true"))
    };
    let less = now.saturating_sub(by).clamp(range.min, range.max);
    let more = (now + by).clamp(range.min, range.max);
    let value = el("output.num", now.to_string());
    let name = el("span.small", t(label));
    let buttons = el(
        "div.stepper",
        (press(less, keys[0], "own-less", "−"), value, press(more, keys[1], "own-more", "+")),
    );
    el("div.stack-s", (name, buttons)).attr("role", "group").attr("aria-label", t(label))
}

/// The first words of the step, read aloud.
fn aloud(editing: Editing, step: &DraftStep, technique: &Technique) -> El {
    let script = technique.form_at_most(step.level).script();
    let side = (technique.sides() == Sides::Each).then_some(step.first);
    let names = match step.enter {
        Enter::Full => [vec![script.intro.clone()], script.enter.clone()].concat(),
        Enter::Brief => vec![script.brief.clone()],
    };
    let rest = [&script.arrive, &script.breathe_in, &script.breathe_out];
    let names = names.into_iter().chain(rest.into_iter().cloned());
    let phrases: Vec<Message> = names.map(|name| technique.phrase(&name, side)).collect();
    let reader = Kept::new(std::rc::Rc::new(Aloud::new()));
    let app = editing.app;
    let read = move |_| {
        let speaker = app.known.with_untracked(|known| Speaker::of(&known.history.settings));
        let own = app.spoken.get_untracked().filter(|_| speaker == Speaker::Own);
        reader.get().read(own.as_deref(), phrases.iter().cloned());
    };
    button(".btn-small", (icon(Icon::Sound), t("own-hear")), read)
}
