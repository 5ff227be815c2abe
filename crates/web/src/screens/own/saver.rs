//! Keeping what is changed in the editor, a moment later and by itself; and what of it was made elsewhere.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

use journal::{Note, Own, OwnId};
use routine::{Draft, Technique, text};

use crate::app::App;
use crate::dom::spawn_local;
use crate::ui::prelude::*;
use crate::{dom, own};

/// How long after a change it is written, in milliseconds. Source: our choice; what is pressed quickly is
/// one entry, and a reload costs at most the last second.
const WRITE_AFTER_MS: i32 = 900;

/// How long after it couldn't be written it is tried again, in milliseconds. Source: our choice.
const AGAIN_AFTER_MS: i32 = 5_000;

/// Writes what is waiting, and at the latest when its screen goes.
pub(super) struct Saver {
    app: App,
    id: OwnId,
    /// The techniques that the text brings along.
    pub(super) carried: Vec<Arc<Technique>>,
    waiting: RefCell<Option<Draft>>,
    /// The text as this page last wrote or took it: any other was written elsewhere.
    last: RefCell<Option<String>>,
    /// The words for whether what is shown is kept.
    pub(super) state: Signal<&'static str>,
}

/// Writes what waits when the screen goes.
pub(super) struct Leaving(pub(super) Rc<Saver>);

impl Saver {
    pub(super) fn new(app: App, id: OwnId, carried: Vec<Arc<Technique>>) -> Saver {
        let last = RefCell::new(own::text(app, id));
        let state = Signal::new("own-saved-yet");
        Saver { app, id, carried, waiting: RefCell::default(), last, state }
    }

    /// Writes it a moment later, in place of what waits.
    pub(super) fn soon(self: &Rc<Saver>, draft: Draft) {
        self.state.set("done-saving");
        if self.waiting.replace(Some(draft)).is_none() {
            let saver = Rc::clone(self);
            dom::after(WRITE_AFTER_MS, move || saver.write());
        }
    }

    /// Whether something of this page is still to be written.
    pub(super) fn waits(&self) -> bool {
        self.waiting.borrow().is_some()
    }

    /// Writes nothing of what waits.
    pub(super) fn forget(&self) {
        self.waiting.take();
    }

    /// Takes `text` as what is kept. Whether it was written elsewhere.
    pub(super) fn take(&self, text: &str) -> bool {
        self.last.replace(Some(text.to_owned())).as_deref() != Some(text)
    }

    /// What can't be written waits, also once its screen is gone.
    pub(super) fn write(self: &Rc<Saver>) {
        // What was deleted elsewhere isn't brought back by what waits here.
        if own::text(self.app, self.id).is_none() {
            return;
        }
        let Some(draft) = self.waiting.take() else { return };
        let text = text::print_draft(&draft, &self.carried);
        self.last.replace(Some(text.clone()));
        let saver = Rc::clone(self);
        spawn_local(async move {
            let written = saver.app.write(vec![Note::Own(Own { id: saver.id, text })]).await;
            let state = if written.is_ok() { "done-saved" } else { "done-not-saved" };
            saver.state.set_if_there(state);
            if written.is_err() {
                saver.waiting.borrow_mut().get_or_insert(draft);
                dom::after(AGAIN_AFTER_MS, move || saver.write());
            }
        });
    }
}

impl Drop for Leaving {
    fn drop(&mut self) {
        let saver = Rc::clone(&self.0);
        // Not now: while a screen is cleared away nothing else can be asked or told.
        dom::after(0, move || saver.write());
    }
}
