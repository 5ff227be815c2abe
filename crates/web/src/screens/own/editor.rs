//! The editor of a routine: its steps in order, what they come to, what is wrong, and what may be done
//! with it. Every change is kept by itself a moment later, and can be taken back.

use std::cell::RefCell;
use std::rc::Rc;

use journal::{Note, Own, OwnId};
use routine::{
    Checked, Draft, DraftStep, Edit, Editor, Enter, Level, Message, Routine, Technique, Wrong,
    limits, text,
};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlElement;

use super::{faults, sending, shared, step};
use crate::app::App;
use crate::parts;
use crate::screens::{nav, start};
use crate::ui::{self, prelude::*};
use crate::words::{self, say, t};
use crate::{dom, own, picture};

/// How long after a change it is written, in milliseconds. Source: our choice; what is pressed quickly is
/// one entry, and a reload costs at most the last second.
const WRITE_AFTER_MS: i32 = 900;

/// The editor's state. A handle: copies mean the same.
#[derive(Clone, Copy)]
pub(super) struct Editing {
    pub(super) app: App,
    /// The draft and its past.
    pub(super) editor: Signal<Editor>,
    /// What it comes to.
    pub(super) checked: Memo<Checked>,
    /// The step whose parts are in view.
    pub(super) open: Signal<Option<usize>>,
    /// What was just done, for who hears the page.
    told: Signal<String>,
    saver: Kept<Rc<Saver>>,
}

/// Whether what is shown is kept.
#[derive(Clone, Copy, PartialEq)]
enum Saved {
    /// Nothing was changed yet.
    Untouched,
    /// Not yet.
    Saving,
    /// On this browser's disk.
    Here,
    /// It couldn't be: what is wrong stands above.
    No,
}

/// Writes what is waiting, and at the latest when its screen goes.
struct Saver {
    app: App,
    id: OwnId,
    carried: Vec<Technique>,
    waiting: RefCell<Option<Draft>>,
    state: Signal<Saved>,
}

impl Saver {
    fn soon(self: &Rc<Saver>, draft: Draft) {
        self.state.set(Saved::Saving);
        let more = self.waiting.replace(Some(draft)).is_some();
        if !more {
            let saver = Rc::clone(self);
            dom::after(WRITE_AFTER_MS, move || saver.write());
        }
    }

    fn write(&self) {
        let Some(draft) = self.waiting.take() else { return };
        let text = text::print_draft(&draft, &self.carried.iter().collect::<Vec<_>>());
        let (app, state, id) = (self.app, self.state, self.id);
        app.fresh.set(None);
        spawn_local(async move {
            let written = app.write(vec![Note::Own(Own { id, text })]).await;
            state.set_if_there(if written.is_ok() { Saved::Here } else { Saved::No });
        });
    }
}

impl Editing {
    fn new(app: App, id: OwnId, draft: Draft, carried: Vec<Technique>) -> Editing {
        let editor = Signal::new(Editor::new(draft));
        let checked = Memo::new(move || {
            let shelf = app.own.get();
            editor.with(|editor| editor.draft().check(&shelf.catalogue))
        });
        let state = Signal::new(Saved::Untouched);
        let saver = Saver { app, id, carried, waiting: RefCell::default(), state };
        let (open, told) = (Signal::new(None), Signal::new(String::new()));
        Editing { app, editor, checked, open, told, saver: Kept::new(Rc::new(saver)) }
    }

    /// Makes these changes as one, and gives the focus to what is marked `key`.
    pub(super) fn make(self, edits: &[Edit], key: &'static str) {
        let mut changed = false;
        self.editor.update(|editor| changed = editor.make(edits));
        if changed {
            self.changed(key);
        }
    }

    /// Puts a step elsewhere.
    pub(super) fn put(self, from: usize, to: usize, key: &'static str) {
        self.open.update(|open| {
            if *open == Some(from) {
                *open = Some(to);
            } else if open.is_some() {
                *open = None;
            }
        });
        self.make(&[Edit::Move(from, to)], key);
        let of = self.editor.with_untracked(|editor| editor.draft().steps.len());
        self.told.set(say(&Message::new("own-moved")
            .number("n", to as i64 + 1)
            .number("of", of as i64)));
    }

    fn undo(self) {
        self.open.set(None);
        let mut changed = false;
        self.editor.update(|editor| changed = editor.undo());
        if changed {
            self.changed("undo");
        }
    }

    fn changed(self, key: &'static str) {
        self.saver.get().soon(self.editor.with_untracked(|editor| editor.draft().clone()));
        focus(key);
    }

    fn step(self, at: usize) -> Option<DraftStep> {
        self.editor.with(|editor| editor.draft().steps.get(at).cloned())
    }
}

/// Gives the focus to what is marked `key`, once the page shows what changed.
fn focus(key: &'static str) {
    if key.is_empty() {
        return;
    }
    dom::after(30, move || {
        let marked = format!("[data-k={key}] input:checked, button[data-k={key}]");
        let found = dom::document().query_selector(&marked).ok().flatten();
        if let Some(found) = found.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
            // What can't take it leaves it where it is.
            let _ = found.focus();
        }
    });
}

/// A routine of their own.
pub(super) fn editor(app: App, id: OwnId, draft: Draft, carried: Vec<Technique>) -> Nodes {
    let begun = app.fresh.with_untracked(Option::is_some) && !draft.steps.is_empty();
    let editing = Editing::new(app, id, draft, carried);
    if begun {
        editing.changed("");
    }
    let saver = editing.saver.get();
    ui::listen(&dom::document(), "visibilitychange", move |_| saver.write());
    let leaving = Leaving(editing.saver.get());
    let _leaves = Kept::new(leaving);
    let title = move || editing.editor.with(|editor| own::title(editor.draft()));
    let undo = button(".btn-small", t("own-undo"), move |_| editing.undo())
        .attr("data-k", "undo")
        .attr("aria-disabled", move || (!editing.editor.with(Editor::can_undo)).then_some("true"));
    let draft = move || editing.editor.with_untracked(|editor| editor.draft().clone());
    let copy = move |_| {
        let mut copy = draft();
        let name = Message::new("own-copy-name").key_arg("name", own::title(&copy));
        copy.edit(&Edit::Title(say(&name)));
        own::begin(app, copy, editing.saver.with(|saver| saver.carried.clone()));
    };
    el(
        "main.page.page-wide",
        (
            el("div.row-between", (parts::back(app), undo)),
            el("div.head", (el("h1", title), el("p.soft", move || totals(editing)))),
            nav::trouble(app),
            el(
                "div.two",
                (
                    el("div.stack", (seen(editing), name(editing))),
                    el(
                        "div.stack",
                        (
                            steps(editing),
                            el("p.hidden", move || editing.told.get()).attr("aria-live", "polite"),
                            el("div.stack-s", move || of_whole(editing))
                                .attr("aria-live", "polite"),
                            add(editing),
                            el(
                                "div.foot",
                                (play(editing), el("p.soft.small", move || saved(editing))),
                            ),
                            sending::ways(app, draft),
                            el(
                                "div.row",
                                (
                                    button("", t("own-copy"), copy),
                                    button(".btn-danger", t("own-delete"), move |_| {
                                        editing.saver.get().waiting.take();
                                        app.fresh.set(None);
                                        own::delete(app, id);
                                    }),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        ),
    )
    .any()
}

/// Writes what waits when the screen goes.
struct Leaving(Rc<Saver>);

impl Drop for Leaving {
    fn drop(&mut self) {
        let saver = Rc::clone(&self.0);
        // Not now: while a screen is cleared away nothing else can be asked or told.
        dom::after(0, move || saver.write());
    }
}

fn saved(editing: Editing) -> Option<String> {
    let state = editing.saver.with(|saver| saver.state);
    Some(t(match state.get() {
        Saved::Untouched => return None,
        Saved::Saving => "done-saving",
        Saved::Here => "done-saved",
        Saved::No => "done-not-saved",
    }))
}

/// How long it takes, and how much of that presses.
fn totals(editing: Editing) -> String {
    let (span, pressure) = editing.checked.with(|checked| (checked.span, checked.pressure));
    let time = Message::new("own-time").key_arg("time", words::clock(span));
    say(&time.key_arg("value", words::clock(pressure)))
}

/// The figure that does the step in view, and its words aloud.
fn seen(editing: Editing) -> impl Child {
    let app = editing.app;
    let shown: Memo<Option<(String, Level)>> = Memo::new(move || {
        let step = editing.step(editing.open.get().unwrap_or(0))?;
        Some((step.technique, step.level))
    });
    let figure = move || {
        let (id, level) = shown.get()?;
        let technique = app.own.with_untracked(|shelf| shelf.catalogue.get(&id).cloned())?;
        let label = Message::new("technique-figure").key_arg("name", format!("{id}-name"));
        Some(picture::turned(app, &technique, technique.form_at_most(level), say(&label)))
    };
    el("div.picture", figure)
}

fn name(editing: Editing) -> impl Child {
    let now = editing.editor.with_untracked(|editor| editor.draft().title.clone());
    let take = move |name: String| editing.make(&[Edit::Title(name)], "");
    el("div.stack-s", parts::field("own-name", "text", t("own-name"), Some(now), Box::new(take)))
}

fn steps(editing: Editing) -> impl Child {
    let rows = move || {
        let count = editing.editor.with(|editor| editor.draft().steps.len());
        editing.checked.with(|_| ());
        (count > 0).then(|| el("ol.own-steps", each((0..count).map(|at| step::row(editing, at)))))
    };
    el("section.card", (el("h2", t("own-steps-title")), rows))
}

/// What is wrong with the whole of it, and what speaks against it today.
fn of_whole(editing: Editing) -> Nodes {
    let made = editing.checked.with(|checked| checked.routine.clone());
    match made {
        Ok(routine) => shared::against(editing.app, &routine).any(),
        Err(wrong) => {
            let whole = wrong.iter().filter(|wrong| wrong.step.is_none());
            let row =
                |wrong: &Wrong| faults::wrong(wrong, move |edits| editing.make(edits, "play"));
            each(whole.map(row))
        }
    }
}

/// The techniques there are, to add one at the end.
fn add(editing: Editing) -> impl Child {
    let choices = move || {
        let shelf = editing.app.own.get_untracked();
        let group = |pressed: bool, key| {
            let these = shelf.catalogue.iter().filter(|technique| technique.pressed() == pressed);
            let buttons = these.map(|technique| {
                let technique = technique.clone();
                let name = say(&technique.name());
                button(".btn-small", name, move |_| add_one(editing, &technique))
            });
            (el("h3", t(key)), el("div.chips", each(buttons)))
        };
        (group(true, "techniques-pressed"), group(false, "techniques-still"))
    };
    let full = move || {
        let count = editing.editor.with(|editor| editor.draft().steps.len());
        (count >= limits::STEPS_MAX).then(|| el("p.soft", t("own-full")))
    };
    let empty = editing.editor.with_untracked(|editor| editor.draft().steps.is_empty());
    let details = el("details", (el("summary", t("own-add")), el("div.stack-s", choices), full));
    el("section.card", details.attr("open", empty.then_some("")))
}

fn add_one(editing: Editing, technique: &Technique) {
    let known = editing.app.known.with_untracked(|known| {
        let counted = known.history.techniques().get(technique.id()).copied();
        counted.is_some_and(|counted| counted.sessions >= limits::ENTER_FULL_TIMES)
    });
    let enter = if known { Enter::Brief } else { Enter::Full };
    editing.make(&[Edit::Add(DraftStep::usual(technique, enter))], "");
    let at = editing.editor.with_untracked(|editor| editor.draft().steps.len()).saturating_sub(1);
    editing.open.set(Some(at));
    editing
        .told
        .set(say(&Message::new("own-added").key_arg("name", format!("{}-name", technique.id()))));
}

/// Start, where it is a routine.
fn play(editing: Editing) -> El {
    let routine = move || -> Option<Rc<Routine>> {
        editing.checked.with(|checked| checked.routine.clone().ok()).map(Rc::new)
    };
    let begin = move |_| {
        if let Some(routine) = routine() {
            start::with(editing.app, routine);
        }
    };
    button(".btn-main", t("today-start"), begin)
        .attr("data-k", "play")
        .prop("disabled", move || editing.checked.with(|checked| checked.routine.is_err()))
}
