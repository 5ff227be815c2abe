//! The editor of a routine: its steps in order, what they come to, what is wrong, and what may be done
//! with it. Every change is kept by itself a moment later, and can be taken back.

use std::rc::Rc;
use std::sync::Arc;

use journal::OwnId;
use library::own::Held;
use routine::limits::{STEPS_MAX, TITLE_CHARS_MAX};
use routine::{Checked, Draft, Edit, Editor, Fault, Level, Message, Technique, Wrong};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use super::saver::{Leaving, Saver};
use super::{faults, sending, shared, step};
use crate::app::App;
use crate::parts;
use crate::screens::{nav, start};
use crate::settings::Speaker;
use crate::sound::Aloud;
use crate::ui::{self, prelude::*, untrack};
use crate::words::{self, say, t};
use crate::{dom, own, picture};

/// The editor's state. A handle: copies mean the same.
#[derive(Clone, Copy)]
pub(super) struct Editing {
    app: App,
    id: OwnId,
    /// The draft and its past.
    editor: Signal<Editor>,
    /// What it comes to.
    pub(super) checked: Signal<Rc<Checked>>,
    /// The step whose parts are in view.
    pub(super) open: Signal<Option<usize>>,
    /// Whether it was deleted, on another page or device.
    gone: Signal<bool>,
    /// What was just done, for who hears the page.
    told: Signal<String>,
    /// The address that has to be copied by hand.
    link: Signal<Option<String>>,
    aloud: Kept<Rc<Aloud>>,
    saver: Kept<Rc<Saver>>,
}

/// Something to press in the editor.
pub(super) enum Act {
    /// Shows the parts of a step, or hides them.
    Open(usize),
    /// These changes as one.
    Make(Vec<Edit>),
    /// A step to another place.
    Put(usize, usize),
    /// A technique as a new last step.
    Add(Arc<Technique>),
    /// Takes the last change back.
    Undo,
    /// Makes what was taken back last once more.
    Redo,
    /// These words aloud.
    Hear(Vec<Message>),
    /// Plays it.
    Play,
    /// Shares it as an address.
    Share,
    /// Saves it as a file.
    File,
    /// A copy of it; where it was deleted elsewhere, itself as a new one.
    Copy,
    /// Deletes it.
    Delete,
    /// Nothing: it is as far as it goes.
    Idle,
}

impl Editing {
    fn new(app: App, id: OwnId, draft: Draft, carried: Vec<Arc<Technique>>) -> Editing {
        let checked = move |draft: &Draft| Rc::new(app.own.with(|own| draft.check(&own.catalogue)));
        let first = checked(&draft);
        let editor = Signal::new(Editor::new(draft));
        let now = Signal::new(first);
        follow(move || now.set(editor.with(|editor| checked(editor.draft()))));
        let editing = Editing {
            app,
            id,
            editor,
            checked: now,
            open: Signal::new(None),
            gone: Signal::new(false),
            told: Signal::new(String::new()),
            link: Signal::new(None),
            aloud: Kept::new(Rc::new(Aloud::new())),
            saver: Kept::new(Rc::new(Saver::new(app, id, carried))),
        };
        let kept = Memo::new(move || app.known.with(|known| own::text_of(known, id)));
        follow(move || editing.came(kept.get()));
        editing
    }

    /// Takes what another page or device made of it, unless something of this page is still to be kept.
    /// Where it was deleted there, it stays in view, and nothing more is written.
    fn came(self, kept: Option<String>) {
        let saver = self.saver.get();
        let Some(text) = kept else { return self.gone.set(true) };
        if self.gone.get_untracked() {
            self.gone.set(false);
            if saver.waits() {
                return saver.write();
            }
        }
        if saver.waits() || !saver.take(&text) {
            return;
        }
        let item = untrack(|| own::item(self.app, self.id));
        if let Some(Held::Routine(draft, _)) = item.map(|item| item.held) {
            self.editor.update(|editor| {
                editor.take(draft);
            });
            self.app.tell(t("own-changed-elsewhere"));
        }
    }

    /// As it is now.
    pub(super) fn draft(self) -> Draft {
        self.editor.with_untracked(|editor| editor.draft().clone())
    }

    /// The technique of this name, as it is now.
    pub(super) fn technique(self, id: &str) -> Option<Arc<Technique>> {
        self.app.own.with_untracked(|shelf| shelf.catalogue.get(id).cloned())
    }

    /// A button of these classes, called `name` where its words are too few; `key` marks it, so that what
    /// takes its place has the focus then.
    pub(super) fn press(
        self,
        look: &str,
        words: String,
        name: Option<String>,
        key: &'static str,
        act: Act,
    ) -> El {
        let idle = matches!(act, Act::Idle).then_some("true");
        let press = move |_| self.act(&act, key);
        let button = button(look, words, press).attr("data-k", key).attr("aria-label", name);
        button.attr("aria-disabled", idle)
    }

    fn act(self, act: &Act, key: &'static str) {
        match act {
            Act::Open(at) => self.open.update(|open| *open = (*open != Some(*at)).then_some(*at)),
            Act::Make(edits) => self.make(edits, key),
            Act::Put(from, to) => self.put(*from, *to, key),
            Act::Add(technique) => self.add(technique),
            Act::Undo => self.turn(Editor::undo, key),
            Act::Redo => self.turn(Editor::redo, key),
            Act::Hear(phrases) => {
                let known = self.app.known.get_untracked();
                let own = self.app.spoken.get_untracked();
                let own = own.filter(|_| Speaker::of(&known.history.settings) == Speaker::Own);
                self.aloud.get().read(own.as_deref(), phrases.iter().cloned());
            }
            Act::Play => {
                if let Ok(routine) = &self.checked.get_untracked().routine {
                    start::with(self.app, Arc::new(routine.clone()));
                }
            }
            Act::Share => sending::share(self.app, self.draft(), self.link),
            Act::File => sending::file(self.app, &self.draft()),
            Act::Copy => {
                let mut copy = self.draft();
                // Where it was deleted elsewhere, this is the only one.
                let twice = !self.gone.get_untracked();
                let name = Message::new("own-copy-name").key_arg("name", own::title(&copy));
                if twice {
                    copy.edit(&Edit::Title(say(&name)));
                }
                own::begin(self.app, &copy, &self.saver.get().carried);
            }
            Act::Delete => {
                self.saver.get().forget();
                own::delete(self.app, self.id);
            }
            Act::Idle => {}
        }
    }

    /// Makes these changes as one, and gives the focus to what is marked `key`.
    pub(super) fn make(self, edits: &[Edit], key: &'static str) {
        if matches!(edits, [Edit::Remove(_)]) {
            self.open.set(None);
        }
        self.change(|editor| editor.make(edits), key);
    }

    /// Puts a step elsewhere; what is in view goes with it.
    fn put(self, from: usize, to: usize, key: &'static str) {
        self.open.update(|open| *open = open.filter(|open| *open == from).map(|_| to));
        self.make(&[Edit::Move(from, to)], key);
        let of = self.draft().steps.len() as i64;
        self.told.set(say(&Message::new("own-moved").number("n", to as i64 + 1).number("of", of)));
    }

    fn add(self, technique: &Technique) {
        if self.draft().steps.len() >= STEPS_MAX {
            let full = Message::new("own-full").number("of", STEPS_MAX as i64);
            return self.told.set(say(&full));
        }
        self.open.set(Some(self.draft().steps.len()));
        self.make(&[Edit::Add(own::step(self.app, technique))], "");
        let name = format!("{}-name", technique.id());
        self.told.set(say(&Message::new("own-added").key_arg("name", name)));
    }

    /// Goes back by a change, or forward again; what was told of a change is so no longer.
    fn turn(self, turn: fn(&mut Editor) -> bool, key: &'static str) {
        self.open.set(None);
        self.told.set(String::new());
        self.change(turn, key);
    }

    fn change(self, change: impl FnOnce(&mut Editor) -> bool, key: &'static str) {
        let mut changed = false;
        self.editor.update(|editor| changed = change(editor));
        if changed {
            self.saver.get().soon(self.draft());
            focus(key);
        }
    }
}

/// Gives the focus to what is marked `key`, once the page shows what changed; where nothing is, it stays.
fn focus(key: &'static str) {
    if key.is_empty() {
        return;
    }
    dom::after(30, move || {
        let marked = ["[data-k='", key, "'] input:checked, button[data-k='", key, "']"].concat();
        let found = dom::document().query_selector(&marked).ok().flatten();
        if let Some(found) = found.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
            // What can't take it leaves it where it is.
            let _ = found.focus();
        }
    });
}

/// A routine of their own.
pub(super) fn editor(app: App, id: OwnId, draft: Draft, carried: Vec<Arc<Technique>>) -> Nodes {
    let editing = Editing::new(app, id, draft, carried);
    // What other devices make of it shows here.
    app.stay_in_touch(|_| true);
    let saver = editing.saver.get();
    // For as long as the screen is there.
    Kept::new(Leaving(saver.clone()));
    let state = saver.state;
    ui::listen(&dom::document(), "visibilitychange", move |_| saver.write());
    let press = move |look, words, key, act| editing.press(look, t(words), None, key, act);
    let title = move || editing.editor.with(|editor| own::title(editor.draft()));
    let totals = move || editing.checked.with(|now| shared::time(now.span, now.pressure));
    let rows =
        move || {
            let checked = editing.checked.get();
            let steps = editing.draft().steps.into_iter().enumerate();
            el("ol.own-steps", each(steps.map(|(at, step)| step::row(editing, &checked, at, step))))
                .on("put", move |event| {
                    let places = dom::field(&event, "detail");
                    let place = |n| dom::field(&places, n).as_f64().unwrap_or(0.0) as usize;
                    editing.put(place("0"), place("1"), "");
                })
        };
    let link = move || {
        editing.link.get().map(|link| {
            let field = el("input.field", ()).attr("id", "own-link").attr("readonly", "");
            let label = el("label.small", t("own-share-link")).attr("for", "own-link");
            (label, field.attr("value", link), el("p.soft.small", t("own-share-note")))
        })
    };
    let ways =
        (press("", "own-share-do", "share", Act::Share), press("", "own-file", "file", Act::File));
    let more = (
        press("", "own-copy", "copy", Act::Copy),
        press(".btn-danger", "own-delete", "delete", Act::Delete),
    );
    // That something is in the way, which is told where it is; else whether it is kept.
    let last = move || {
        let wrong = editing.checked.with(|now| now.routine.is_err());
        t(if wrong { "own-not-yet" } else { state.get() })
    };
    let foot = move || {
        if editing.gone.get() {
            let told = el("p", t("own-deleted-elsewhere")).attr("role", "alert");
            return (told, press(".btn-main", "own-keep-new", "keep", Act::Copy)).any();
        }
        let play = press(".btn-main", "today-start", "play", Act::Play)
            .prop("disabled", move || editing.checked.with(|now| now.routine.is_err()));
        (play, el("p.soft.small", last)).any()
    };
    let left = (el("div.picture", seen(editing)), el("div.stack-s", name(editing)));
    let right = (
        el("section.card", (el("h2", t("own-steps-title")), rows)),
        el("p.hidden", move || editing.told.get()).attr("aria-live", "polite"),
        el("div.stack-s", move || of_whole(editing)).attr("aria-live", "polite"),
        add(editing),
        el("section.card.stack-s", (el("h2", t("own-share")), el("div.row", ways), link)),
        el("div.row", more),
        el("div.foot", foot),
    );
    let idle = |can: fn(&Editor) -> bool| move || (!editing.editor.with(can)).then_some("true");
    let undo = press(".btn-small", "word-undo", "undo", Act::Undo)
        .attr("aria-disabled", idle(Editor::can_undo));
    let redo = press(".btn-small", "own-redo", "redo", Act::Redo)
        .attr("aria-disabled", idle(Editor::can_redo));
    let head = (el("h1", title), el("p.soft", totals));
    let main = (
        el("div.row-between", (parts::back(app), el("div.row", (undo, redo)))),
        el("div.head", head),
        nav::trouble(app),
        el("div.two.two-own", (el("div.stack", left), el("div.stack", right))),
    );
    el("main.page.page-wide", main).any()
}

/// Its name. What is typed is what it is called; what it is called by other means shows.
fn name(editing: Editing) -> impl Child {
    let take = Box::new(move |name: String| editing.make(&[Edit::Title(name)], ""));
    let (label, field) = parts::field("own-name", "text", t("own-name"), None, take);
    let shown = field.clone();
    follow(move || {
        let now = editing.editor.with(|editor| editor.draft().title.clone());
        // While it is typed it may end in a blank, which no name does.
        if routine::title(&parts::value(&shown)) != now {
            // A field takes any text.
            let _ = js_sys::Reflect::set(shown.element(), &"value".into(), &now.into());
        }
    });
    (label, parts::at_most(TITLE_CHARS_MAX, field))
}

/// The figure that does the step in view, else the first.
fn seen(editing: Editing) -> impl Fn() -> Option<El> {
    let shown: Memo<Option<(String, Level)>> = Memo::new(move || {
        let at = editing.open.get().unwrap_or(0);
        let step = |draft: &Draft| {
            Some((draft.steps.get(at)?.technique.clone(), draft.steps.get(at)?.level))
        };
        editing.editor.with(|editor| step(editor.draft()))
    });
    move || {
        let (id, level) = shown.get()?;
        let technique = editing.technique(&id)?;
        let label = Message::new("technique-figure").key_arg("name", format!("{id}-name"));
        let form = technique.form_at_most(level);
        Some(picture::turned(editing.app, &technique, form, say(&label)))
    }
}

/// What is wrong with the whole of it, else what speaks against it today.
fn of_whole(editing: Editing) -> Nodes {
    match &editing.checked.get().routine {
        Ok(routine) => shared::against(editing.app, routine).any(),
        Err(wrong) => of_step(editing, wrong, None),
    }
}

/// What is wrong with a step, or with the whole where none is named, each with what mends it.
pub(super) fn of_step(editing: Editing, wrong: &[Wrong], step: Option<usize>) -> Nodes {
    each(wrong.iter().filter(|wrong| wrong.step == step).map(|wrong| {
        if wrong.fault == Fault::NoStep {
            // Nothing is wrong yet: it has only just begun.
            return el("p.soft", faults::told(&wrong.fault));
        }
        let mend = wrong.mend.clone().map(|edits| {
            let words = words::maybe(format!("own-mend-{}", wrong.fault.code()));
            let words = words.unwrap_or_else(|| t("own-mend"));
            editing.press(".btn-small", words, None, "play", Act::Make(edits))
        });
        el("div.notice.notice-warn.fault", (el("p", faults::told(&wrong.fault)), mend))
    }))
}

/// The techniques there are, to add one at the end.
fn add(editing: Editing) -> El {
    let shelf = editing.app.own.get_untracked();
    let group = |pressed: bool| {
        let these = shelf.catalogue.iter().filter(|technique| technique.pressed() == pressed);
        let names = these.map(|technique| {
            let add = Act::Add(technique.clone());
            editing.press(".btn-small", say(&technique.name()), None, "", add)
        });
        el("div.chips", each(names))
    };
    let groups = (
        el("h3", t("techniques-pressed")),
        group(true),
        el("h3", t("techniques-still")),
        group(false),
    );
    let empty = editing.draft().steps.is_empty().then_some("");
    let details = (el("summary", t("own-add")), el("div.stack-s", groups));
    el("section.card", el("details", details).attr("open", empty))
}
