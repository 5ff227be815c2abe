//! The safety list: the emergency line first, then one grouped list, or none of these.

use leptos::prelude::*;
use routine::{Basis, Condition};

use super::hello::steps;
use crate::app::{App, Screen};
use crate::parts;
use crate::setup::Setup;
use crate::words::{self, t};

const GROUPS: [(Basis, &str); 4] = [
    (Basis::Consensus, "basis-consensus"),
    (Basis::Precaution, "basis-precaution"),
    (Basis::RedFlag, "basis-redflag"),
    (Basis::Own, "basis-own"),
];

/// The safety list.
pub(crate) fn safety(app: App) -> AnyView {
    let none = move || app.setup.with(|setup| setup.ticked.is_empty());
    let all_clear = move |_| {
        change(app, |setup| setup.ticked.clear());
        app.go(Screen::You);
    };
    let groups = GROUPS.map(|(basis, key)| group(app, basis, key)).into_iter().collect_view();
    view! {
        <main class="page">
            <div class="row-between">{parts::back(app)}</div>
            {steps(1)}
            <div class="head">
                <h1>{t("setup-safety-title")}</h1>
            </div>
            <div class="notice notice-warn">
                <strong>{t("emergency-title")}</strong>
                <p>{words::say(&plan::emergency())}</p>
            </div>
            <p class="soft">{t("setup-safety-ask")}</p>
            <button class="btn btn-wide" type="button" on:click=all_clear>{t("safety-none")}</button>
            {groups}
            <div class="foot">
                <button class="btn btn-main" type="button" on:click=move |_| app.go(if none() { Screen::You } else { Screen::Gate })>
                    {move || if none() { t("safety-none-next") } else { t("safety-next") }}
                </button>
            </div>
        </main>
    }
    .into_any()
}

fn group(app: App, basis: Basis, key: &'static str) -> impl IntoView {
    let items =
        Condition::ALL.iter().copied().filter(move |item| item.basis() == basis).map(move |item| {
            let on = move || app.setup.with(|setup| setup.ticked.contains(&item));
            let toggle = move |_| {
                change(app, |setup| {
                    if !setup.ticked.remove(&item) {
                        setup.ticked.insert(item);
                    }
                });
            };
            view! {
                <label class="tick">
                    <input type="checkbox" prop:checked=on on:change=toggle/>
                    <span>{words::key(format!("condition-{}", item.key()))}</span>
                </label>
            }
        });
    view! {
        <fieldset class="card">
            <legend class="hidden">{t(key)}</legend>
            <h2 aria-hidden="true">{t(key)}</h2>
            <p class="soft small">{words::key(format!("{key}-why"))}</p>
            {items.collect_view()}
        </fieldset>
    }
}

/// Changes the first run's answers and keeps them for after a reload.
pub(super) fn change(app: App, change: impl FnOnce(&mut Setup)) {
    app.setup.update(change);
    app.setup.with_untracked(Setup::remember);
}
