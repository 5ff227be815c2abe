//! Everything that can be pressed among what is one's own, as one closed list: a button is its words and
//! one of these.

use std::sync::Arc;

use journal::{Note, Own, OwnId};
use routine::{Draft, Routine, Technique};

use super::sending;
use crate::app::{App, Screen};
use crate::screens::start;
use crate::ui::prelude::*;
use crate::words::t;
use crate::{dom, own};

/// Something to press.
pub(super) enum Press {
    /// A new routine that begins as this one, with the techniques that go with it.
    Begin(Draft, Vec<Arc<Technique>>),
    /// A new routine that begins as today's plan.
    BeginWithToday,
    /// Plays it, in today's plan's place.
    Play(Arc<Routine>),
    /// Keeps what was sent.
    Keep(String),
    /// Leaves what was sent.
    Leave,
    /// Deletes it.
    Delete(OwnId),
    /// Hands a text out as a file of this name.
    Save(String, String),
}

/// A button of these classes.
pub(super) fn press(app: App, look: &str, words: String, press: Press) -> El {
    button(look, words, move |_| act(app, &press))
}

fn act(app: App, press: &Press) {
    match press {
        Press::Begin(draft, carried) => own::begin(app, draft, carried),
        Press::BeginWithToday => {
            if let Some(Ok(plan)) = app.plan() {
                own::begin(app, &own::copy(&plan.routine, &t("own-from-today-name")), &[]);
            }
        }
        Press::Play(routine) => start::with(app, routine.clone()),
        Press::Keep(text) => {
            app.note(vec![Note::Own(Own { id: OwnId::new(dom::random()), text: text.clone() })]);
            app.tell(t("shared-kept"));
            app.replace(Screen::Routines);
        }
        Press::Leave => {
            let known = app.known.with_untracked(|known| known.history.profile.is_some());
            app.replace(if known { Screen::Routines } else { Screen::Hello });
        }
        Press::Delete(id) => own::delete(app, *id),
        Press::Save(name, text) => sending::save(name, text),
    }
}
