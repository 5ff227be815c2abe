//! The line that goes away by itself: what it says, and what takes back what it tells of.

use std::cell::Cell;
use std::rc::Rc;

use super::App;
use crate::dom;

/// How long it stays, and for how long what it tells of can be taken back, in milliseconds. Source: our
/// choice.
const STAYS_MS: i32 = 8_000;
/// How long after something was told another place still belongs to it, in milliseconds. Source: our
/// choice; it is written first, and nobody presses again so soon.
const LED_MS: f64 = 400.0;

/// A line that goes away by itself.
#[derive(Clone)]
pub(crate) struct Toast {
    /// What it says.
    pub(crate) text: String,
    /// What undoes it.
    pub(crate) undo: Option<Rc<dyn Fn()>>,
    /// When it was told, in [`dom::ticks`].
    told: f64,
}

impl App {
    /// Shows a line for some seconds.
    pub(crate) fn tell(self, text: String) {
        self.show_toast(text, None);
    }

    /// Shows a line for some seconds, and a way to take back what it tells of.
    pub(crate) fn offer(self, text: String, undo: Rc<dyn Fn()>) {
        self.show_toast(text, Some(undo));
    }

    /// Says that something goes, and lets it go once that can't be taken back any more, since what is
    /// erased can't be had back. Where it is taken back, it `stays`.
    pub(crate) fn let_go(self, text: String, stays: Rc<dyn Fn()>, goes: Box<dyn FnOnce()>) {
        let kept = Rc::new(Cell::new(false));
        let keep = Rc::clone(&kept);
        let undo = Rc::new(move || {
            keep.set(true);
            stays();
        });
        let told = self.show_toast(text, Some(undo));
        let goes = move || {
            if !kept.get() {
                goes();
            }
        };
        self.once_gone(told, Box::new(goes));
    }

    /// What was told where one was isn't to lie over what is pressed next. What leads to another place may
    /// tell something there.
    pub(super) fn drop_old_toast(self) {
        let old = |toast: &Toast| dom::ticks() - toast.told > LED_MS;
        if self.toast.with_untracked(|toast| toast.as_ref().is_some_and(old)) {
            self.toast.set(None);
        }
    }

    fn show_toast(self, text: String, undo: Option<Rc<dyn Fn()>>) -> f64 {
        let told = dom::ticks();
        self.toast.set(Some(Toast { text, undo, told }));
        self.fade(told);
        told
    }

    /// Takes a line away after some seconds; not from under a pointer, and not with the focus in it.
    fn fade(self, told: f64) {
        dom::after(STAYS_MS, move || {
            if !self.shows(told) {
                return;
            }
            if dom::is_there(".toast:is(:hover, :focus-within)") {
                self.fade(told);
            } else {
                self.toast.set(None);
            }
        });
    }

    /// Does something after some seconds, once the line that was told then is gone.
    fn once_gone(self, told: f64, act: Box<dyn FnOnce()>) {
        dom::after(STAYS_MS, move || {
            if self.shows(told) {
                self.once_gone(told, act);
            } else {
                act();
            }
        });
    }

    /// Whether the line that was told then shows.
    fn shows(self, told: f64) -> bool {
        self.toast.with_untracked(|toast| toast.as_ref().is_some_and(|toast| toast.told == told))
    }
}
