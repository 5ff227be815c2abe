//! Between Start and the first cue: one question that may be skipped, and the way to play.

use journal::{Goal, Way};
use leptos::prelude::*;
use plan::{Onset, Pain, Plan};
use routine::{Message, Strength};
use session::{Measure, Score};

use super::{nav, plan_card};
use crate::app::{App, Screen};
use crate::parts::{self, scale};
use crate::words::{self, say, t};
use crate::{dom, running};

/// What is asked before and after, by what somebody comes for.
pub(super) fn measure(goal: Goal) -> Measure {
    match goal {
        Goal::Pain => Measure::Pain,
        Goal::Stiffness | Goal::Range | Goal::Posture => Measure::Stiffness,
        Goal::Calm => Measure::Tension,
    }
}

/// The question's words, and those of its upper end.
pub(super) fn question(measure: Measure) -> (String, String) {
    let high = if measure == Measure::Pain { "ask-high-pain" } else { "ask-high" };
    (words::key(format!("ask-{}", measure.key())), t(high))
}

const WAYS: [(Way, &str); 3] =
    [(Way::Screen, "screen"), (Way::Dark, "dark"), (Way::Locked, "locked")];

/// The question before, and how to play.
pub(crate) fn start(app: App) -> AnyView {
    let goal = app.known.with_untracked(|known| {
        known.history.profile.as_ref().map_or(Goal::Stiffness, |profile| profile.goal)
    });
    let measure = measure(goal);
    let answer: RwSignal<Option<u8>> = RwSignal::new(None);
    let new_pain = RwSignal::new(false);
    let way = RwSignal::new_local(recalled_way());
    app.pain.set(None);
    let before = StoredValue::new_local(app.plan().and_then(Result::ok));
    // Strong pain changes today: the plan is asked again with it.
    Effect::new(move |_| {
        let onset = if new_pain.get() { Onset::New } else { Onset::Known };
        let strength = answer.get().filter(|_| measure == Measure::Pain).and_then(Strength::new);
        app.pain.set(strength.map(|strength| Pain { strength, onset }));
    });
    let begun = RwSignal::new(false);
    let begin = move |_| {
        // A second press while the first is being written would begin a second session.
        if begun.get_untracked() {
            return;
        }
        let Some(Ok(plan)) = app.plan() else { return };
        begun.set(true);
        dom::after(3_000, move || {
            // By then the session shows, or it was said why not.
            let _ = begun.try_set(false);
        });
        dom::keep_for_good();
        dom::remember("way", Some(way_key(way.get_untracked())));
        let score = answer.get_untracked().and_then(Score::new);
        running::begin(
            app,
            running::Wanted {
                routine: plan.routine,
                way: way.get_untracked(),
                before: (measure, score),
            },
        );
    };
    let (ask, high) = question(measure);
    let ways = WAYS.map(|(this, key)| {
        let checked = move || way.get() == this;
        view! {
            <label class="tick">
                <input type="radio" name="way" prop:checked=checked on:change=move |_| way.set(this)/>
                <span><strong>{words::key(format!("play-{key}"))}</strong><br/><span class="soft">{words::key(format!("play-{key}-what"))}</span></span>
            </label>
        }
    });
    view! {
        <main class="page">
            <div class="row-between">{parts::back(app)}</div>
            <h1 class="hidden">{t("start-title")}</h1>
            {nav::trouble(app)}
            {scale("before", ask, high, move || answer.get(), move |value| answer.set(Some(value)))}
            {move || (measure == Measure::Pain && answer.get().is_some_and(|value| value > 0)).then(|| view! {
                <label class="tick"><input type="checkbox" prop:checked=move || new_pain.get() on:change=move |_| new_pain.update(|new| *new = !*new)/><span>{t("ask-pain-new")}</span></label>
            })}
            <p class="soft small">{t("ask-optional")}</p>
            <div aria-live="polite">{move || changed(app, before.with_value(Clone::clone))}</div>
            <fieldset class="card"><legend class="hidden">{t("play-title")}</legend><h2 aria-hidden="true">{t("play-title")}</h2>{ways.collect_view()}</fieldset>
            <p class="soft">{t("start-safety")}</p>
            <div class="foot">
                <button class="btn btn-main" type="button" on:click=begin>{t("start-begin")}</button>
            </div>
        </main>
    }
    .into_any()
}

/// What the answer changed in today's plan, if anything.
fn changed(app: App, before: Option<Plan>) -> Option<impl IntoView> {
    let plan = app.plan()?.ok()?;
    let same = before.is_some_and(|before| before.routine == plan.routine);
    (!same).then(|| {
        let why = plan.reasons.first().map(|reason| say(&reason.message()));
        let minutes = plan.routine.span().secs().div_ceil(60);
        view! {
            <div class="notice"><strong>{why}</strong><p class="soft">{say(&Message::new("today-minutes").number("minutes", minutes))}</p>{plan_card::steps(&plan.routine)}</div>
        }
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
