//! Once before the first session: does the sound reach you, and where the roller goes.

use leptos::prelude::*;
use routine::{CueKind, Message, SessionTime, Span, Tone, compile};

use super::hello::steps;
use crate::app::{App, Screen};
use crate::parts::{self, Icon, icon};
use crate::sound::{Heard, Voice, beep};
use crate::words::{self, say, t};
use crate::{running, settings};

/// What the sound test is told.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Test {
    NotYet,
    Played,
    Heard,
    Unheard,
    Blocked,
}

/// Sound test and landmarks.
pub(crate) fn ready(app: App) -> AnyView {
    let reason = move || match app.plan() {
        Some(Ok(plan)) => plan.reasons.first().map(|reason| say(&reason.message())),
        Some(Err(_)) | None => None,
    };
    let places = ["landmark-tops", "landmark-strap", "landmark-ribs"].map(|key| {
        let text = words::t(key);
        let (name, how) = text
            .split_once(':')
            .map_or((text.clone(), String::new()), |(name, how)| (name.into(), how.trim().into()));
        view! { <div class="claim"><h3>{name}</h3><p class="soft">{how}</p></div> }
    });
    view! {
        <main class="page">
            <div class="row-between">{parts::back(app)}</div>
            {steps(3)}
            <div class="head"><h1>{t("ready-title")}</h1><p class="lead">{reason}</p></div>
            {sound_test(app)}
            <section class="card">
                <h2>{t("setup-landmarks")}</h2>
                {places.collect_view()}
                <p class="soft small">{t("claim-landmarks-known")}</p>
            </section>
            <div class="foot">
                <button class="btn btn-main" type="button" on:click=move |_| app.go(Screen::Today)>{t("ready-next")}</button>
            </div>
        </main>
    }
    .into_any()
}

/// The sound test: plays the start tone and a word, and asks whether they were heard.
pub(crate) fn sound_test(app: App) -> impl IntoView {
    let test = RwSignal::new(Test::NotYet);
    let play = move |_| {
        test.set(Test::Played);
        sound(app, test);
    };
    let asked = move || {
        match test.get() {
        Test::NotYet => ().into_any(),
        Test::Played => view! {
            <div class="row">
                <button class="btn" type="button" on:click=move |_| test.set(Test::Heard)>{t("setup-sound-heard")}</button>
                <button class="btn" type="button" on:click=move |_| test.set(Test::Unheard)>{t("setup-sound-unheard")}</button>
            </div>
        }
        .into_any(),
        Test::Heard => view! { <p>{t("setup-sound-good")}</p> }.into_any(),
        Test::Unheard => view! { <p>{t("setup-sound-help")}</p> }.into_any(),
        Test::Blocked => view! { <p>{t("sound-blocked")}</p> }.into_any(),
    }
    };
    view! {
        <section class="card stack" aria-live="polite">
            <h2>{t("setup-sound-title")}</h2>
            <button class="btn" type="button" on:click=play>{icon(Icon::Sound)} {t("setup-sound-test")}</button>
            {asked}
        </section>
    }
}

fn sound(app: App, test: RwSignal<Test>) {
    let Some(Ok(plan)) = app.plan() else { return };
    let Ok(timeline) = compile(&plan.routine, &running::lengths(&plan.routine)) else { return };
    let start = timeline.cues().find(|(_, cue)| cue.kind == CueKind::Tone(Tone::Start));
    let at = start.map_or(SessionTime::ZERO, |(_, cue)| cue.at);
    beep(&timeline, at, Span::from_secs(9), move |heard| {
        if matches!(heard, Heard::Blocked | Heard::Broken(_)) {
            test.set(Test::Blocked);
        }
    });
    let on = app.known.with_untracked(|known| settings::voice_on(&known.history.settings));
    Voice::new(on).ask(&Message::new("say-two-breaths"));
}
