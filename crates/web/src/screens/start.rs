//! Between Start and the first cue: one question that may be skipped, and the way to play.

use std::sync::Arc;

use crate::dom::spawn_local;
use crate::ui::prelude::*;
use journal::{Answer, Goal, Way};
use plan::{AskPain, Onset, Pain, Unfit, ask_pain, asked_about};
use routine::Routine;
use session::{Measure, Score};

use super::plan_card::Swaps;
use super::{nav, plan_card};
use crate::app::{App, Screen};
use crate::feel::{self, Asked};
use crate::parts::{self, scale};
use crate::words::{self, say, t};
use crate::{around, boot, dom, running};

/// The question's words, and those of its upper end.
pub(super) fn question(measure: Measure) -> (String, String) {
    let high = if measure == Measure::Pain { "ask-high-pain" } else { "ask-high" };
    (words::key(format!("ask-{}", measure.key())), t(high))
}

const WAYS: [(Way, &str); 3] =
    [(Way::Screen, "screen"), (Way::Dark, "dark"), (Way::Locked, "locked")];

/// Goes there with a routine of their own in today's plan's place.
pub(crate) fn with(app: App, chosen: Arc<Routine>) {
    app.chosen.set(Some(chosen));
    app.go(Screen::Start);
}

/// What is to be played: their own routine as today has it, or what speaks against it; else today's
/// plan. `None` while there is neither.
fn to_play(app: App) -> Option<Result<Routine, Unfit>> {
    match app.chosen.get() {
        Some(own) => app.fitted(&own),
        None => app.plan()?.ok().map(|plan| Ok(plan.routine)),
    }
}

/// Who hasn't been asked about their safety yet is asked first. What they chose waits for them.
fn unasked(app: App) -> Nodes {
    let next = button(".btn-main", t("setup-begin"), move |_| app.go(Screen::Safety));
    let why = el("p.lead", t("start-unasked"));
    let head = (el("div.row-between", parts::back(app)), heading(app), why);
    el("main.page", (head, el("div.foot", next))).any()
}

/// The question before, and how to play.
pub(crate) fn start(app: App) -> Nodes {
    if boot::first_screen(app) == Screen::Hello {
        return unasked(app);
    }
    let about = app.known.with_untracked(|known| {
        let history = &known.history;
        history.profile.as_ref().map(|profile| asked_about(profile, &history.sessions))
    });
    let measure = about.unwrap_or(Goal::Stiffness).measure();
    // What was said today holds until something else is said.
    let said = app.pain.get_untracked();
    let strength = said.map(|pain| pain.strength.value());
    let answer = Signal::new(strength.filter(|_| measure == Measure::Pain));
    // Everybody can say that it hurts; only who comes for less pain is asked first of all.
    let hurts = Signal::new(strength.filter(|_| measure != Measure::Pain));
    let hurts_today = Signal::new(hurts.get_untracked().is_some());
    let new_pain = Signal::new(said.is_some_and(|pain| pain.onset == Onset::New));
    let way = Signal::new(recalled_way());
    let feel = Signal::new(dom::recall("feel").is_some());
    let asked: Signal<Option<Asked>> = Signal::new(None);
    let before = Kept::new(to_play(app).and_then(Result::ok));
    // Strong pain changes today: the plan is asked again with it.
    let told = move || {
        let value = if measure == Measure::Pain { answer.get() } else { hurts.get() };
        value.map(|value| Answer { measure: Measure::Pain, score: Score::new(value) })
    };
    follow(move || {
        let onset = if new_pain.get() { Onset::New } else { Onset::Known };
        app.pain.set(match ask_pain(told()) {
            AskPain::Onset(strength) => Some(Pain { strength, onset }),
            AskPain::Offer | AskPain::Nothing => None,
        });
    });
    let begun = Signal::new(false);
    let begin = move |_| {
        // A second press while the first is being written would begin a second session.
        if begun.get_untracked() {
            return;
        }
        let Some(Ok(routine)) = to_play(app) else { return };
        begun.set(true);
        dom::after(3_000, move || {
            // By then the session shows, or it was said why not.
            begun.set_if_there(false);
        });
        around::keep_for_good();
        dom::remember("way", Some(way_key(way.get_untracked())));
        let feels = feel.get_untracked() && way.get_untracked() == Way::Dark;
        dom::remember("feel", feel.get_untracked().then_some("yes"));
        if feels {
            // An iPhone wants to be asked anew each time, within a tap. What it says is seen in what
            // is felt: nothing, where it refuses.
            spawn_local(async move {
                feel::ask().await;
            });
        }
        // Who says that it hurts is asked about that after it, too.
        let before = match hurts.get_untracked() {
            Some(pain) => (Measure::Pain, Score::new(pain)),
            None => (measure, answer.get_untracked().and_then(Score::new)),
        };
        running::begin(
            app,
            running::Wanted { routine, way: way.get_untracked(), feel: feels, before },
        );
    };
    let (ask, high) = question(measure);
    let ways = WAYS.map(|(this, key)| {
        let checked = move || way.get() == this;
        el(
            "label.tick",
            (
                el("input", ())
                    .attr("type", "radio")
                    .attr("name", "way")
                    .prop("checked", checked)
                    .on("change", move |_| way.set(this)),
                el(
                    "span",
                    (
                        el("strong", words::key(format!("play-{key}"))),
                        el("br", ()),
                        el("span.soft", words::key(format!("play-{key}-what"))),
                    ),
                ),
            ),
        )
    });
    let play = el(
        "fieldset.card",
        (
            el("legend.hidden", t("play-title")),
            el("h2", t("play-title")).attr("aria-hidden", "true"),
            each(ways),
            move || (way.get() == Way::Dark).then(|| feels(feel, asked)),
        ),
    );
    // Where there is nothing to play, there is a way on in its place; what was said can be said anew.
    let playable = Memo::new(move || matches!(to_play(app), Some(Ok(_))));
    let foot = move || {
        if playable.get() {
            return button(".btn-main", t("start-begin"), begin);
        }
        button(".btn-main", t("ready-next"), move |_| home(app))
    };
    el(
        "main.page",
        (
            el("div.row-between", parts::back(app)),
            heading(app),
            nav::trouble(app),
            scale("before", ask, high, move || answer.get(), move |value| answer.set(Some(value))),
            (measure != Measure::Pain).then_some({
                move || {
                    if hurts_today.get() {
                        let (ask, high) = question(Measure::Pain);
                        let choose = move |value| hurts.set(Some(value));
                        scale("hurts", ask, high, move || hurts.get(), choose).any()
                    } else {
                        let say = move |_| hurts_today.set(true);
                        button(".btn-small", t("ask-hurts-today"), say).any()
                    }
                }
            }),
            move || {
                matches!(ask_pain(told()), AskPain::Onset(_)).then(|| {
                    parts::tick(
                        move || new_pain.get(),
                        move |_| new_pain.update(|new| *new = !*new),
                        t("ask-pain-new"),
                    )
                })
            },
            el("p.soft.small", t("ask-optional")),
            el("div", move || told_of(app, before.with(Clone::clone))).attr("aria-live", "polite"),
            move || playable.get().then(|| (el("p.soft", t("start-safety")), play.clone())),
            el("div.foot", foot),
        ),
    )
    .any()
}

/// Whether the phone is to feel the movement, why it asks, and what came of asking.
fn feels(feel: Signal<bool>, asked: Signal<Option<Asked>>) -> impl Child {
    let toggle = move |_| {
        feel.update(|feel| *feel = !*feel);
        asked.set(None);
        if feel.get_untracked() {
            let answer = feel::ask();
            spawn_local(async move {
                let answer = answer.await;
                asked.set_if_there(Some(answer));
                if answer != Asked::Feels {
                    feel.set_if_there(false);
                }
            });
        }
    };
    let words = (el("strong", t("play-feel")), el("br", ()), el("span.soft", t("play-feel-what")));
    let answer = move || {
        asked.get().map(|asked| match asked {
            Asked::Feels => t("play-feel-well"),
            Asked::Refused => t("play-feel-refused"),
            Asked::Nothing => t("play-feel-nothing"),
        })
    };
    (
        parts::tick(move || feel.get(), toggle, words),
        el("p.soft.small", answer).attr("aria-live", "polite"),
    )
}

/// The name of the routine that they chose; who plays today's plan has just read it.
fn heading(app: App) -> El {
    match app.chosen.get_untracked() {
        Some(chosen) => {
            let ready = || words::with(|words| words.find(&chosen.name()));
            let name = chosen.title().map(String::from).or_else(ready);
            el("h1", name.unwrap_or_else(|| t("own-untitled")))
        }
        None => el("h1.hidden", t("start-title")),
    }
}

/// What is to be known of what is played: of their own all of it, of today's plan what changed.
fn told_of(app: App, before: Option<Routine>) -> Nodes {
    let Some(own) = app.chosen.get() else { return changed(app, before).any() };
    let steps = app.fitted(&own).and_then(Result::ok).map(|routine| {
        let time = words::minutes(routine.told_minutes());
        el("section.card", (el("p.soft", time), plan_card::listed(app, &routine)))
    });
    let no_plan = matches!(app.plan(), Some(Err(_)));
    let no_plan = no_plan.then(|| el("p.notice", t("today-nothing")));
    (no_plan, super::own::against(app, &own), steps).any()
}

/// What the answer changed in today's plan, if anything.
fn changed(app: App, before: Option<Routine>) -> Option<impl Child> {
    let plan = app.plan()?.ok()?;
    let same = before.is_some_and(|before| before == plan.routine);
    (!same).then(|| {
        let why = plan.reasons.first().map(|reason| say(&reason.message()));
        el(
            "div.notice",
            (
                el("strong", why),
                el("p.soft", words::minutes(plan.routine.told_minutes())),
                plan_card::planned(app, &plan, Swaps::None),
            ),
        )
    })
}

fn recalled_way() -> Way {
    let recalled = dom::recall("way");
    WAYS.into_iter()
        .find(|(_, key)| recalled.as_deref() == Some(*key))
        .map_or(Way::Screen, |(way, _)| way)
}

fn way_key(way: Way) -> &'static str {
    match way {
        Way::Screen => "screen",
        Way::Dark => "dark",
        Way::Locked => "locked",
    }
}

/// Where one goes when there is no session.
pub(super) fn home(app: App) {
    app.replace(Screen::Today);
}
