//! Done: saved or not, what was done in plain numbers, water, tomorrow.

use journal::{Outcome, Summary};
use leptos::prelude::*;
use routine::{Message, StopReason};

use super::nav::trouble_text;
use super::start;
use crate::app::{App, Screen};
use crate::parts::warning;
use crate::running::{Done, Saved, save_again};
use crate::words::{self, say, t};
use crate::{dates, dom};

/// After a session.
pub(crate) fn done(app: App) -> AnyView {
    let Some(done) = app.done.get_untracked() else {
        start::home(app);
        return ().into_any();
    };
    let summary = done.summary.clone();
    let title = match &summary.outcome {
        Outcome::Finished => t("done-title"),
        Outcome::Stopped { .. } | Outcome::Interrupted => t("done-stopped"),
    };
    let advice = match &summary.outcome {
        Outcome::Stopped {
            reason: StopReason::Pain | StopReason::Numb | StopReason::Dizzy,
            ..
        } => stop_words(&summary),
        Outcome::Stopped { .. } | Outcome::Finished | Outcome::Interrupted => None,
    };
    let next = dates::short(dom::now().day().plus_days(2));
    view! {
        <main class="page">
            <h1>{title}</h1>
            {saved_line(app, done)}
            {advice.map(|words| view! { <p class="notice">{words}</p> })}
            {facts(&summary)}
            {answers(&summary)}
            <p>{t("done-water")}</p>
            <p class="soft">{t("done-tomorrow")} " " {t("done-next")} " " {next} "."</p>
            <div class="foot">
                <button class="btn btn-main" type="button" on:click=move |_| app.go(Screen::Today)>{t("done-home")}</button>
            </div>
        </main>
    }
    .into_any()
}

fn saved_line(app: App, done: Done) -> impl IntoView {
    let saved = done.saved;
    let done = StoredValue::new_local(done);
    let line = move || {
        match saved.get() {
        Saved::Saving => view! { <p class="soft">{t("done-saving")}</p> }.into_any(),
        Saved::Here => view! { <p class="soft">{t("done-saved")}</p> }.into_any(),
        Saved::Both => view! { <p class="soft">{t("done-saved-both")}</p> }.into_any(),
        Saved::There => view! { <p class="soft">{t("done-saved-there")}</p> }.into_any(),
        Saved::No(why) => view! {
            <div class="stack-s">
                {warning(t("done-not-saved"), trouble_text(&why))}
                <button class="btn" type="button" on:click=move |_| save_again(app, done.get_value())>{t("done-again")}</button>
            </div>
        }
        .into_any(),
    }
    };
    view! { <div aria-live="polite">{line}</div> }
}

fn stop_words(summary: &Summary) -> Option<String> {
    match &summary.outcome {
        Outcome::Stopped { reason, .. } => Some(words::key(format!("say-stop-{}", reason.key()))),
        Outcome::Finished | Outcome::Interrupted => None,
    }
}

/// What was done, in plain numbers.
pub(super) fn facts(summary: &Summary) -> impl IntoView + use<> {
    let worked = summary.worked.iter().map(|worked| {
        let level = worked
            .level
            .map(|level| say(&Message::new("word-level").number("level", level.number())));
        view! {
            <li class="item">
                <span>{words::key(format!("{}-name", worked.technique))}</span>
                <span class="sub">{level}</span>
                <span class="end num">{words::clock(worked.time)}</span>
            </li>
        }
    });
    let nothing =
        summary.worked.is_empty().then(|| view! { <p class="soft">{t("done-nothing")}</p> });
    view! {
        <section class="card">
            <div class="row-between"><h2>{t("done-what")}</h2><b class="num">{words::clock(summary.played)}</b></div>
            {nothing}
            <ul class="list">{worked.collect_view()}</ul>
        </section>
    }
}

/// The answers before and after, and what a single rating is worth.
pub(super) fn answers(summary: &Summary) -> impl IntoView + use<> {
    let score = |answer: Option<journal::Answer>| {
        answer.and_then(|answer| answer.score).map(|score| score.value())
    };
    let (before, after) = (score(summary.before), score(summary.after));
    let measure = summary
        .before
        .or(summary.after)
        .map(|answer| words::key(format!("measure-{}", answer.measure.key())));
    (before.is_some() || after.is_some()).then(|| {
        let text = |value: Option<u8>| value.map_or_else(|| String::from("–"), |value| value.to_string());
        view! {
            <section class="card stack-s">
                <h2>{measure}</h2>
                <p><b class="num">{text(before)}</b> " " {t("done-before")} " → " <b class="num">{text(after)}</b> " " {t("done-after")}</p>
                <p class="soft small">{t("done-noise")}</p>
            </section>
        }
    })
}
