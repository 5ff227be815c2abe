//! A little about you: goal, gear, the floor. Writes the profile.

use crate::dom::spawn_local;
use crate::ui::prelude::*;
use journal::{Floor, Goal};
use routine::{Condition, Gear};

use super::hello::steps;
use super::nav;
use super::safety::{change, keep};
use crate::app::{App, Screen};
use crate::parts::{self, choice, several};
use crate::setup::Setup;
use crate::words::{self, t};

/// What is asked for: what the techniques use.
pub(super) const GEAR: [Gear; 7] = [
    Gear::Roller,
    Gear::FirmRoller,
    Gear::Cushion,
    Gear::Wall,
    Gear::Ball,
    Gear::Chair,
    Gear::Band,
];

/// Goal, gear, floor.
pub(crate) fn you(app: App) -> Nodes {
    let goal = |goal: &Goal| (*goal, words::key(format!("setup-goal-{}", goal.key())));
    let goals = Goal::ALL.iter().map(goal).collect();
    let posture = move || {
        app.setup
            .with(|setup| setup.goal == Goal::Posture)
            .then(|| el("p.soft.small", t("setup-goal-posture-note")))
    };
    // The safety list asks it too; who ticked it there isn't asked again.
    let told = app.setup.with_untracked(|setup| setup.ticked.contains(&Condition::NoFloor));
    let floor_question = (!told).then(|| floor(app));
    let next = move |_| {
        spawn_local(async move {
            let first = app.known.with_untracked(|known| known.history.profile.is_none());
            if keep(app).await {
                Setup::forget();
                app.go(if first { Screen::Ready } else { Screen::Today });
            }
        });
    };
    el(
        "main.page",
        (
            el("div.row-between", parts::back(app)),
            steps(2),
            el("h1", t("setup-you-title")),
            nav::trouble(app),
            el(
                "section.stack-s",
                (
                    el("h2", t("setup-goal")),
                    choice(
                        "goal",
                        t("setup-goal"),
                        goals,
                        move || Some(app.setup.with(|setup| setup.goal)),
                        move |goal| change(app, |setup| setup.goal = goal),
                    ),
                    posture,
                ),
            ),
            el(
                "section.stack-s",
                (el("h2", t("setup-gear")), gear(app), el("p.soft.small", t("setup-gear-note"))),
            ),
            floor_question,
            el("div.foot", button(".btn-main", t("setup-next"), next)),
        ),
    )
    .any()
}

/// Whether they can get down to the floor and up again.
fn floor(app: App) -> impl Child {
    let answers = vec![(true, t("setup-floor-yes")), (false, t("setup-floor-no"))];
    let reachable = |yes| if yes { Floor::Reachable } else { Floor::OutOfReach };
    el(
        "section.stack-s",
        (
            el("h2", t("setup-floor")),
            choice(
                "floor",
                t("setup-floor"),
                answers,
                move || Some(app.setup.with(|setup| setup.floor == Floor::Reachable)),
                move |yes| change(app, |setup| setup.floor = reachable(yes)),
            ),
        ),
    )
}

/// The gear, as chips.
fn gear(app: App) -> impl Child {
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
