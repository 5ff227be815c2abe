//! Hello: what this is, in one look.

use leptos::prelude::*;

use super::nav;
use crate::app::{App, Screen};
use crate::figure;
use crate::words::t;

/// The first page of the first run.
pub(crate) fn hello(app: App) -> AnyView {
    view! {
        <main class="page page-wide">
            <div class="hello two">
                <div class="stack">
                    <p class="soft">{t("app-name")}</p>
                    <h1>{t("app-hello")}</h1>
                    <p class="lead">{t("app-hello-more")}</p>
                    {nav::trouble(app)}
                </div>
                <div class="hello-picture">{figure::still("supine-across-cushion", t("figure-hello"))}</div>
                <div class="foot">
                    <button class="btn btn-main" type="button" on:click=move |_| app.go(Screen::Safety)>{t("setup-begin")}</button>
                    <p class="soft small">{t("app-not")}</p>
                </div>
            </div>
        </main>
    }
    .into_any()
}

/// How far the first run is: `step` of three.
pub(crate) fn steps(step: usize) -> impl IntoView {
    let label = crate::words::say(&routine::Message::new("setup-step").number("n", step as i64));
    let dots = (1..=3).map(|dot| view! { <i class:on=move || dot <= step></i> }).collect_view();
    view! { <div class="steps" role="img" aria-label=label>{dots}</div> }
}
