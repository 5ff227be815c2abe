//! One past session: its numbers, what happened, its inputs as a file, and deleting it.

use std::rc::Rc;

use crate::ui::prelude::*;
use journal::{Felt, Note, SessionId};

use super::{done, history, log};
use crate::app::{App, Screen};
use crate::words::{self, t};
use crate::{around, dates, parts};

/// One past session.
pub(crate) fn past(app: App, id: SessionId) -> Nodes {
    el("main.page.page-cards", move || shown(app, id)).any()
}

fn shown(app: App, id: SessionId) -> Nodes {
    let known = app.known.get();
    let Some(past) = known.history.sessions.iter().find(|past| past.session == id) else {
        return (parts::back(app), el("h1", t("past-gone"))).any();
    };
    let (_, record) = journal::recorded(&known.journal, past);
    let events = record.as_ref().map(|record| {
        let rows = log::lines(&record.log).map(|(at, what)| (el("dt", at), el("dd", what)));
        el("section.card", (el("h2", t("past-log")), el("dl.log", each(rows))))
    });
    let morning = past.morning.map(|felt| {
        let felt = match felt {
            Felt::Better => t("today-better"),
            Felt::Same => t("today-same"),
            Felt::Worse => t("today-worse"),
        };
        el("p.card", (t("past-morning"), " ", el("strong", felt)))
    });
    let day = past.when.day();
    let export = record.map(|record| {
        let text = journal::inputs::write(&record.log, record.until);
        let save = move |_| {
            around::save(&format!("rollwise-inputs-{day}.jsonl"), &text);
        };
        button(".btn-wide", t("past-export"), save)
    });
    (
        el("div.row-between", parts::back(app)),
        el(
            "div.head",
            (
                el("p.soft", (dates::long(day), ", ", dates::clock(past.when))),
                el("h1", words::session(past)),
                el("p.soft", history::outcome(past)),
            ),
        ),
        done::facts(&past.summary),
        done::answers(&past.summary),
        morning,
        events,
        export,
        button(".btn-danger.btn-wide", t("past-delete"), move |_| delete(app, id)),
    )
        .any()
}

/// Deletes a session once the time to take it back is over: what is erased can't be had back.
fn delete(app: App, id: SessionId) {
    let erase = move || {
        let erasure = app.known.with_untracked(|known| known.history.erasure(id));
        app.note(vec![Note::Erased(erasure)]);
    };
    let stays = Rc::new(move || app.leaving.set(None));
    app.let_go(t("past-deleted"), stays, Box::new(erase));
    app.leaving.set(Some(id));
    app.replace(Screen::History);
}
