//! A little about you: goal, gear, the floor. Writes the profile.

use journal::{Floor, Goal, Note};
use leptos::prelude::*;
use routine::{Condition, Gear};

use super::hello::steps;
use super::{nav, safety::change};
use crate::app::{App, Screen};
use crate::dom;
use crate::parts::{self, choice, several};
use crate::setup::Setup;
use crate::words::{self, t};

/// What is asked for: what today's techniques use.
const GEAR: [Gear; 6] =
    [Gear::Roller, Gear::FirmRoller, Gear::Cushion, Gear::Wall, Gear::Ball, Gear::Chair];

/// Goal, gear, floor.
pub(crate) fn you(app: App) -> AnyView {
    let goals =
        Goal::ALL.map(|goal| (goal, words::key(format!("setup-goal-{}", goal.key())))).to_vec();
    let posture = move || {
        app.setup
            .with(|setup| setup.goal == Goal::Posture)
            .then(|| view! { <p class="soft small">{t("setup-goal-posture-note")}</p> })
    };
    // The safety list asks it too; who ticked it there isn't asked again.
    let told = app.setup.with_untracked(|setup| setup.ticked.contains(&Condition::NoFloor));
    let floor_question = (!told).then(|| floor(app));
    let next = move |_| {
        let profile = app.setup.with_untracked(|setup| setup.profile(dom::now()));
        leptos::task::spawn_local(async move {
            let first = app.known.with_untracked(|known| known.history.profile.is_none());
            if app.write(vec![Note::Profile(profile)]).await.is_ok() {
                Setup::forget();
                app.go(if first { Screen::Ready } else { Screen::Today });
            }
        });
    };
    view! {
        <main class="page">
            <div class="row-between">{parts::back(app)}</div>
            {steps(2)}
            <h1>{t("setup-you-title")}</h1>
            {nav::trouble(app)}
            <section class="stack-s">
                <h2>{t("setup-goal")}</h2>
                {choice("goal", t("setup-goal"), goals,
                    move || Some(app.setup.with(|setup| setup.goal)),
                    move |goal| change(app, |setup| setup.goal = goal))}
                {posture}
            </section>
            <section class="stack-s">
                <h2>{t("setup-gear")}</h2>
                {gear(app)}
                <p class="soft small">{t("setup-gear-note")}</p>
            </section>
            {floor_question}
            <div class="foot">
                <button class="btn btn-main" type="button" on:click=next>{t("setup-next")}</button>
            </div>
        </main>
    }
    .into_any()
}

/// Whether they can get down to the floor and up again.
fn floor(app: App) -> impl IntoView {
    let answers = vec![(true, t("setup-floor-yes")), (false, t("setup-floor-no"))];
    let reachable = |yes| if yes { Floor::Reachable } else { Floor::OutOfReach };
    view! {
        <section class="stack-s">
            <h2>{t("setup-floor")}</h2>
            {choice("floor", t("setup-floor"), answers,
                move || Some(app.setup.with(|setup| setup.floor == Floor::Reachable)),
                move |yes| change(app, |setup| setup.floor = reachable(yes)))}
        </section>
    }
}

/// The gear, as chips.
pub(super) fn gear(app: App) -> impl IntoView {
    let options =
        GEAR.map(|gear| (gear, words::key(format!("setup-gear-{}", gear.key())))).to_vec();
    several(
        t("setup-gear"),
        options,
        move |gear| app.setup.with(|setup| setup.gear.contains(gear)),
        move |gear| {
            change(app, |setup| {
                if !setup.gear.remove(&gear) {
                    setup.gear.insert(gear);
                }
            });
        },
    )
}
