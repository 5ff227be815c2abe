//! What was done, by month. A deleted session can be had back for a moment; then it is gone.

use journal::{MonthOfSessions, Outcome, PastSession, Purpose, Summary};
use leptos::prelude::*;
use routine::{Message, Span};

use crate::app::{App, Screen};
use crate::dates;
use crate::words::{self, say, t};

/// All sessions by month.
pub(crate) fn history(app: App) -> AnyView {
    view! {
        <main class="page">
            <h1>{t("history-title")}</h1>
            {move || months(app)}
        </main>
    }
    .into_any()
}

fn months(app: App) -> AnyView {
    let known = app.known.get();
    let months = known.history.months();
    if months.is_empty() {
        return view! {
            <div class="empty">
                <p>{t("history-empty")}</p>
                <button class="btn" type="button" on:click=move |_| app.go(Screen::Today)>{t("nav-today")}</button>
            </div>
        }
        .into_any();
    }
    months.iter().map(|month| one(app, month)).collect_view().into_any()
}

fn one(app: App, month: &MonthOfSessions<'_>) -> impl IntoView + use<> {
    let practice = || month.sessions.iter().filter(|past| past.is_practice());
    let days: std::collections::BTreeSet<_> = practice().map(|past| past.when.day()).collect();
    let time: Span = practice().map(|past| past.summary.played).sum();
    let total = say(&Message::new("history-month-days").number("days", days.len() as i64));
    let minutes = say(&Message::new("today-minutes").number("minutes", time.secs() / 60));
    let rows = month.sessions.iter().map(|past| row(app, past));
    view! {
        <section class="card">
            <div class="row-between"><h2>{dates::month(month.month)}</h2><span class="soft small">{total} " · " {minutes}</span></div>
            <ul class="list">{rows.collect_view()}</ul>
        </section>
    }
}

fn row(app: App, past: &PastSession) -> impl IntoView + use<> {
    let id = past.session;
    let name = name(&past.summary);
    let sub = format!(
        "{} · {} · {}",
        dates::short(past.when.day()),
        dates::clock(past.when),
        outcome(past)
    );
    view! {
        <li>
            <a class="item" href=format!("#/history/{id}") on:click=move |event| { event.prevent_default(); app.go(Screen::Past(id)); }>
                <span><strong>{name}</strong></span>
                <span class="sub">{sub}</span>
                <span class="end num">{words::clock(past.summary.played)}</span>
            </a>
        </li>
    }
}

/// What was done, by name: what pressed, else what there was, else the routine's own name.
pub(super) fn name(summary: &Summary) -> String {
    let named = |pressed: bool| {
        let worked = summary.worked.iter().filter(|worked| !pressed || worked.level.is_some());
        let mut names: Vec<String> = Vec::new();
        for worked in worked {
            let name = words::key(format!("{}-name", worked.technique));
            if !names.contains(&name) {
                names.push(name);
            }
        }
        (!names.is_empty()).then(|| names.join(", "))
    };
    let routine = || words::maybe(format!("routine-{}", summary.routine_id));
    let name = named(true).or_else(|| named(false)).or_else(routine);
    name.unwrap_or_else(|| summary.routine_id.clone())
}

/// How it ended, in a word or two.
pub(super) fn outcome(past: &PastSession) -> String {
    let ended = match &past.summary.outcome {
        Outcome::Finished => t("history-finished"),
        Outcome::Stopped { reason, .. } => words::key(format!("history-stopped-{}", reason.key())),
        Outcome::Interrupted => t("history-interrupted"),
    };
    match past.summary.purpose {
        Purpose::Practice => ended,
        Purpose::Rehearsal => format!("{ended} · {}", t("history-rehearsal")),
    }
}
