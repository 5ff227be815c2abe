//! You: what you come for and have, when you practise, and what you are not to do. Each change is
//! kept at once, and a line that goes away by itself takes it back.

use std::rc::Rc;

use journal::{
    About, Experience, Feel, Floor, Goal, Height, Note, Profile, RollerLength, TimeOfDay, Weekday,
};
use plan::limits::MINUTES_OFFERED;
use routine::Gear;

use super::{barred, nav, you};
use crate::app::{App, Known, Screen};
use crate::parts::{self, choice, several};
use crate::setup::Setup;
use crate::ui::prelude::*;
use crate::words::{self, t};

/// You.
pub(crate) fn profile(app: App) -> Nodes {
    let known = app.known.with_untracked(|known| known.history.profile.is_some());
    let page = || (aims(app), gear(app), when(app), barred::barred(app), size(app));
    let nobody =
        || el("div.empty", button(".btn-main", t("setup-begin"), move |_| app.go(Screen::Hello)));
    el(
        "main.page.page-cards",
        (
            el("div.row-between", parts::back(app)),
            el("h1", t("you-title")),
            nav::trouble(app),
            known.then(page),
            (!known).then(nobody),
        ),
    )
    .any()
}

/// Keeps a changed profile.
fn keep(app: App, change: &dyn Fn(&mut Profile)) {
    if let Some(mut profile) = app.known.with_untracked(|known| known.history.profile.clone()) {
        change(&mut profile);
        app.setup.set(Setup::of(&profile));
        Setup::forget();
        app.change(vec![Note::Profile(profile)], t("you-changed"));
    }
}

/// Keeps what else was told.
fn tell(app: App, change: &dyn Fn(&mut About)) {
    let mut about = app.known.with_untracked(|known| known.history.about.clone());
    change(&mut about);
    app.change(vec![Note::About(about)], t("you-changed"));
}

/// What the profile says; `None` while there is none.
fn of<T>(app: App, ask: impl Fn(&Profile) -> T) -> Option<T> {
    app.known.with(|known| known.history.profile.as_ref().map(ask))
}

/// What else was told.
fn about<T>(app: App, ask: impl Fn(&About) -> T) -> T {
    app.known.with(|known| ask(&known.history.about))
}

/// A toggle of something in a set.
pub(super) fn toggle<T: Ord>(set: &mut routine::Set<T>, one: T) {
    if !set.remove(&one) {
        set.insert(one);
    }
}

/// What they come for, and how much they know.
fn aims(app: App) -> impl Child {
    let goals = goals_but(None);
    // What they come for first is no other thing besides.
    let chosen = Memo::new(move || of(app, |profile| profile.goal));
    let named = |one: &Experience| (*one, words::key(format!("you-experience-{}", one.key())));
    let rolled = Experience::ALL.iter().map(named);
    el(
        "section.card.stack",
        (
            el("h2", t("setup-goal")),
            choice(
                "goal",
                t("setup-goal"),
                goals,
                move || of(app, |profile| profile.goal),
                move |goal| keep(app, &|profile| profile.goal = goal),
            ),
            el("h3", t("you-also")),
            move || also(app, goals_but(chosen.get())),
            el("h3", t("you-experience")),
            choice(
                "experience",
                t("you-experience"),
                rolled.collect(),
                move || about(app, |about| about.experience),
                move |one| tell(app, &|about| about.experience = Some(one)),
            ),
            button("", t("settings-safety"), move |_| app.go(Screen::Safety)),
        ),
    )
}

/// All goals but one, each with its words.
fn goals_but(one: Option<Goal>) -> Vec<(Goal, String)> {
    let goals = Goal::ALL.iter().copied().filter(|goal| Some(*goal) != one);
    goals.map(|goal| (goal, words::key(format!("setup-goal-{}", goal.key())))).collect()
}

/// What else they come for.
fn also(app: App, goals: Vec<(Goal, String)>) -> El {
    several(
        t("you-also"),
        goals,
        move |goal| about(app, |about| about.also.contains(goal)),
        move |goal| tell(app, &|about| toggle(&mut about.also, goal)),
    )
}

/// What they have, and whether the floor is in reach.
fn gear(app: App) -> impl Child {
    let all =
        you::GEAR.map(|gear| (gear, words::key(format!("setup-gear-{}", gear.key())))).to_vec();
    let feel = |feel: &Feel| (*feel, words::key(format!("you-feel-{}", feel.key())));
    let feels = Feel::ALL.iter().map(feel);
    let length =
        |length: &RollerLength| (*length, words::key(format!("you-length-{}", length.key())));
    let lengths = RollerLength::ALL.iter().map(length);
    let floors =
        [(Floor::Reachable, t("setup-floor-yes")), (Floor::OutOfReach, t("setup-floor-no"))];
    el(
        "section.card.stack",
        (
            el("h2", t("setup-gear")),
            several(
                t("setup-gear"),
                all,
                move |gear: &Gear| of(app, |profile| profile.gear.contains(gear)).unwrap_or(false),
                move |gear| keep(app, &|profile| toggle(&mut profile.gear, gear)),
            ),
            el("h3", t("you-roller")),
            choice(
                "feel",
                t("you-roller"),
                feels.collect(),
                move || about(app, |about| about.feel),
                move |feel| tell(app, &|about| about.feel = Some(feel)),
            ),
            choice(
                "length",
                t("you-roller"),
                lengths.collect(),
                move || about(app, |about| about.length),
                move |length| tell(app, &|about| about.length = Some(length)),
            ),
            el("h3", t("setup-floor")),
            choice(
                "floor",
                t("setup-floor"),
                floors.to_vec(),
                move || of(app, |profile| profile.floor),
                move |floor| keep(app, &|profile| profile.floor = floor),
            ),
        ),
    )
}

/// How long and on which days.
fn when(app: App) -> impl Child {
    let minutes = MINUTES_OFFERED.map(|n| (n, words::minutes(n.into()))).to_vec();
    let day = |day: &Weekday| (*day, words::key(format!("day-{}", day.key())));
    let days = Weekday::ALL.iter().map(day).collect();
    let programmes = nav::link(app, "a.btn", Screen::Programmes, t("programme-title"));
    el(
        "section.card.stack",
        (
            el("h2", t("setup-minutes")),
            choice(
                "minutes",
                t("setup-minutes"),
                minutes,
                move || of(app, |profile| profile.minutes),
                move |n| {
                    app.wish.update(|wish| wish.minutes = None);
                    keep(app, &|profile| profile.minutes = n);
                },
            ),
            el("h3", t("you-days")),
            several(
                t("you-days"),
                days,
                move |day| about(app, |about| about.days.contains(day)),
                move |day| tell(app, &|about| toggle(&mut about.days, day)),
            ),
            el("p.soft.small", t("you-days-note")),
            at(app),
            programmes,
        ),
    )
}

/// At what time of the day they practise.
pub(super) fn at(app: App) -> impl Child {
    let told = app.known.with_untracked(|known| known.history.about.at);
    let take = move |text: String| tell(app, &|about| about.at = TimeOfDay::parse(&text));
    parts::field("you-at", "time", t("calendar-at"), told.map(|at| at.to_string()), Box::new(take))
}

/// How tall they are.
fn size(app: App) -> impl Child {
    let told = |known: &Rc<Known>| known.history.about.height;
    let told = app.known.with_untracked(told).map(|height| height.cm().to_string());
    let label = format!("{} ({})", t("you-height"), t("you-height-unit"));
    let take = move |text: String| {
        let height = text.parse().ok().and_then(Height::new);
        // What can't be isn't taken for what was told before; an empty field takes it back.
        if height.is_some() || text.trim().is_empty() {
            tell(app, &|about| about.height = height);
        } else {
            app.tell(t("you-height-wrong"));
        }
    };
    let height = parts::field("you-height", "number", label, told, Box::new(take));
    el("section.card.stack", (height, el("p.soft.small", t("you-height-note"))))
}

/// That nothing on the safety list has changed: answered today, as before.
pub(super) fn same_as_before(app: App) {
    let today = app.today();
    let profile = app.known.with_untracked(|known| known.history.profile.clone());
    let Some(mut profile) = profile else { return };
    if let Some(gate) = &mut profile.gate {
        gate.on = today;
    }
    app.change(vec![Note::Profile(profile)], t("recheck-noted"));
}
