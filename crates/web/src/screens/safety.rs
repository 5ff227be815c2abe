//! The safety list: the emergency line first, then one grouped list, and at its end none of these.

use std::rc::Rc;

use crate::dom::spawn_local;
use crate::ui::prelude::*;
use journal::Note;
use routine::{Basis, Condition};

use super::hello::steps;
use crate::app::{App, Screen};
use crate::setup::Setup;
use crate::words::{self, t};
use crate::{dom, parts};

const GROUPS: [(Basis, &str); 4] = [
    (Basis::Consensus, "basis-consensus"),
    (Basis::Precaution, "basis-precaution"),
    (Basis::RedFlag, "basis-redflag"),
    (Basis::Own, "basis-own"),
];

/// The safety list.
pub(crate) fn safety(app: App) -> Nodes {
    let none = move || app.setup.with(|setup| setup.ticked.is_empty());
    // It stays on the page, so that a slip can be taken back.
    let all_clear = move |_| {
        let ticked = app.setup.with_untracked(|setup| setup.ticked.clone());
        change(app, |setup| setup.ticked.clear());
        let undo = Rc::new(move || change(app, |setup| setup.ticked = ticked.clone()));
        app.offer(t("safety-cleared"), undo);
    };
    let groups = GROUPS.map(|(basis, key)| group(app, basis, key));
    el(
        "main.page.page-cards",
        (
            el("div.row-between", parts::back(app)),
            steps(1),
            el("div.head", el("h1", t("setup-safety-title"))),
            el(
                "div.notice.notice-warn",
                (el("strong", t("emergency-title")), el("p", words::say(&plan::emergency()))),
            ),
            el("p.soft", t("setup-safety-ask")),
            move || (!none()).then(|| button(".btn-wide", t("safety-clear"), all_clear)),
            groups,
            // It stands where the list ends: nobody says "none" before having come by all of it.
            el(
                "div.foot-end",
                button(
                    ".btn-main",
                    move || t(if none() { "safety-none" } else { "safety-next" }),
                    move |_| answered(app, if none() { Screen::You } else { Screen::Gate }),
                ),
            ),
        ),
    )
    .any()
}

/// What is ticked holds from here on, where the person is known; who isn't goes on to the other questions.
fn answered(app: App, next: Screen) {
    if app.known.with_untracked(|known| known.history.profile.is_none()) {
        return app.go(next);
    }
    spawn_local(async move {
        if keep(app).await {
            if next == Screen::Gate { app.go(next) } else { to_today(app) }
        }
    });
}

/// Writes what was answered as their profile; `false` where it couldn't be, which is shown.
pub(super) async fn keep(app: App) -> bool {
    let profile = app.setup.with_untracked(|setup| setup.profile(dom::now()));
    app.write(vec![Note::Profile(profile)]).await.is_ok()
}

/// Back to the plan, which follows the list by now.
pub(super) fn to_today(app: App) {
    Setup::forget();
    app.go(Screen::Today);
}

fn group(app: App, basis: Basis, key: &'static str) -> impl Child {
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
            parts::tick(on, toggle, words::key(format!("condition-{}", item.key())))
        });
    el(
        "fieldset.card",
        (
            el("legend.hidden", t(key)),
            el("h2", t(key)).attr("aria-hidden", "true"),
            el("p.soft.small", words::key(format!("{key}-why"))),
            each(items),
        ),
    )
}

/// Changes the first run's answers and keeps them for after a reload.
pub(super) fn change(app: App, change: impl FnOnce(&mut Setup)) {
    app.setup.update(change);
    app.setup.with_untracked(Setup::remember);
}
