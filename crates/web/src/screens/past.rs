//! One past session: its numbers, what happened, its inputs as a file, and deleting it.

use std::cell::Cell;
use std::rc::Rc;

use journal::{Felt, Journal, Note, SessionId, SessionRecord};
use leptos::prelude::*;

use super::{done, history, log};
use crate::app::{App, Screen, Toast};
use crate::words::{self, t};
use crate::{dates, dom, parts};

/// How long a deletion can be taken back, in milliseconds. Source: our choice.
const UNDO_MS: i32 = 8_000;

/// One past session.
pub(crate) fn past(app: App, id: SessionId) -> AnyView {
    view! { <main class="page">{move || shown(app, id)}</main> }.into_any()
}

fn shown(app: App, id: SessionId) -> AnyView {
    let known = app.known.get();
    let Some(past) = known.history.sessions.iter().find(|past| past.session == id) else {
        return view! { {parts::back(app)} <h1>{t("past-gone")}</h1> }.into_any();
    };
    let record = record(&known.journal, id);
    let events = record.as_ref().map(|record| {
        let rows = record.log.iter().map(|happened| {
            let at = words::clock(happened.at.since(routine::SessionTime::ZERO));
            view! { <dt>{at}</dt><dd>{log::line(happened)}</dd> }
        });
        view! { <section class="card"><h2>{t("past-log")}</h2><dl class="log">{rows.collect_view()}</dl></section> }
    });
    let morning = past.morning.map(|felt| {
        let felt = match felt {
            Felt::Better => t("today-better"),
            Felt::Same => t("today-same"),
            Felt::Worse => t("today-worse"),
        };
        view! { <p class="card">{t("past-morning")} " " <strong>{felt}</strong></p> }
    });
    let day = past.when.day();
    let export = record.map(|record| {
        let text = journal::inputs::write(&record.log, record.until);
        let save = move |_| {
            if let Err(why) = dom::download(&format!("rollwise-inputs-{day}.jsonl"), &text) {
                app.tell(Toast { text: dom::fault(&why).1, undo: None });
            }
        };
        view! { <button class="btn btn-wide" type="button" on:click=save>{t("past-export")}</button> }
    });
    view! {
        <div class="row-between">{parts::back(app)}</div>
        <div class="head">
            <p class="soft">{dates::long(day)} ", " {dates::clock(past.when)}</p>
            <h1>{history::name(&past.summary)}</h1>
            <p class="soft">{history::outcome(past)}</p>
        </div>
        {done::facts(&past.summary)}
        {done::answers(&past.summary)}
        {morning}
        {events}
        {export}
        <button class="btn btn-danger btn-wide" type="button" on:click=move |_| delete(app, id)>{t("past-delete")}</button>
    }
    .into_any()
}

fn record(journal: &Journal, id: SessionId) -> Option<SessionRecord> {
    journal.entries().rev().find_map(|entry| match Note::of(entry) {
        Ok(Note::Session(record)) if record.session == id => Some(record),
        Ok(_) | Err(_) => None,
    })
}

/// Deletes a session once the time to take it back is over: what is erased can't be had back.
fn delete(app: App, id: SessionId) {
    let undone = Rc::new(Cell::new(false));
    let undo = Rc::clone(&undone);
    app.tell(Toast {
        text: t("past-deleted"),
        undo: Some((t("past-undo"), Rc::new(move || undo.set(true)))),
    });
    app.replace(Screen::History);
    dom::after(UNDO_MS, move || {
        if !undone.get() {
            let erasure = app.known.with_untracked(|known| known.history.erasure(id));
            app.note(vec![Note::Erased(erasure)]);
        }
    });
}
