//! Today: the plan, why it is so, and Start. What was cut off or is due is asked here, one tap each.

use journal::{Draft, Felt, Morning, Note, PastSession};
use leptos::prelude::*;
use plan::{Again, Plan};
use routine::{Gear, Message, Routine};

use super::{nav, plan_card};
use crate::app::{App, Screen};
use crate::keeper::lock::Manner;
use crate::parts::choice;
use crate::words::{say, t};
use crate::{dates, dom, figure, running};

/// Today.
pub(crate) fn today(app: App) -> AnyView {
    let day = dates::long(dom::now().day());
    view! {
        <main class="page page-wide">
            {nav::trouble(app)}
            {move || unfinished(app)}
            {move || morning(app)}
            {move || match app.plan() {
                Some(Ok(plan)) => ready(app, day.clone(), &plan),
                Some(Err(why)) => view! {
                    <div class="head"><p class="soft">{day.clone()}</p><h1>{t("today-nothing")}</h1></div>
                    <p>{why.to_string()}</p>
                    <button class="btn btn-main" type="button" on:click=move |_| app.go(Screen::Safety)>{t("settings-safety")}</button>
                }.into_any(),
                None => view! {
                    <div class="head"><h1>{t("app-hello")}</h1></div>
                    <button class="btn btn-main" type="button" on:click=move |_| app.go(Screen::Hello)>{t("setup-begin")}</button>
                }.into_any(),
            }}
        </main>
    }
    .into_any()
}

fn ready(app: App, day: String, plan: &Plan) -> AnyView {
    let minutes = plan.routine.minutes().unwrap_or_else(|| plan.routine.span().secs().div_ceil(60));
    let goal = app
        .known
        .with_untracked(|known| known.history.profile.as_ref().map(|profile| profile.goal.key()));
    let title = say(&Message::new(format!("today-title-{}", goal.unwrap_or("stiffness")))
        .number("minutes", minutes));
    let picture = rest_pose(&plan.routine);
    let reasons = plan
        .reasons
        .iter()
        .take(2)
        .map(|reason| say(&reason.message()))
        .collect::<Vec<_>>()
        .join(" ");
    let advice =
        plan.advice.first().map(|reason| view! { <p class="soft">{say(&reason.message())}</p> });
    let rehearsal = (app.config.get().is_some_and(|config| config.speed != 1.0)).then(|| {
        let speed = app.speed() as i64;
        view! { <p class="notice">{say(&Message::new("today-rehearsal").number("speed", speed))}</p> }
    });
    view! {
        <div class="two">
            <div class="stack">
                <div class="head"><p class="soft">{day}</p><h1>{title}</h1></div>
                <div class="picture">{figure::still(&picture, t("figure-today"))}</div>
                {minutes_and_gear(app, minutes)}
            </div>
            <div class="stack">
                {rehearsal}
                <section class="card">
                    <h2>{t("today-plan")}</h2>
                    {plan_card::steps(&plan.routine)}
                </section>
                <p class="soft">
                    <strong>{t("today-why")}</strong> " " {reasons} " "
                    <a href="#/why" on:click=move |event| { event.prevent_default(); app.go(Screen::Why); }>{t("today-evidence")}</a>
                </p>
                {advice}
                <div class="foot">
                    <button class="btn btn-main" type="button" on:click=move |_| app.go(Screen::Start)>{t("today-start")}</button>
                    {again(app)}
                </div>
            </div>
        </div>
    }
    .into_any()
}

/// The resting pose of the technique that is done longest: what today looks like.
fn rest_pose(routine: &Routine) -> String {
    let pressed = routine.steps().iter().filter(|step| step.technique.pressed());
    let main = pressed.max_by_key(|step| step.dose()).or(routine.steps().first());
    main.map_or_else(String::new, |step| step.form().poses().rest.clone())
}

fn minutes_and_gear(app: App, minutes: u32) -> impl IntoView {
    let options = [5_u32, 8, 10]
        .map(|minutes| (minutes, say(&Message::new("today-minutes").number("minutes", minutes))))
        .to_vec();
    let gear = app
        .known
        .with_untracked(|known| known.history.profile.as_ref().map(|profile| profile.gear.clone()));
    let roller = gear.map_or("today-no-roller", |gear| {
        if gear.contains(&Gear::Roller) {
            "today-roller"
        } else if gear.contains(&Gear::FirmRoller) {
            "today-firm-roller"
        } else {
            "today-no-roller"
        }
    });
    view! {
        <div class="row-between">
            {choice("minutes", t("setup-minutes"), options, move || Some(minutes),
                move |minutes| app.wish.update(|wish| wish.minutes = Some(minutes)))}
            <a class="btn btn-small" href="#/settings" on:click=move |event| { event.prevent_default(); app.go(Screen::Settings); }>{t(roller)}</a>
        </div>
    }
}

fn again(app: App) -> impl IntoView {
    let is_again = app.wish.with(|wish| wish.again == Again::SameAsLast);
    let done_before = app.known.with(|known| known.history.last().is_some());
    done_before.then(|| {
        let (words, next) = if is_again { ("today-fresh", Again::Fresh) } else { ("today-again", Again::SameAsLast) };
        view! {
            <button class="btn btn-plain btn-wide" type="button" on:click=move |_| app.wish.update(|wish| wish.again = next)>{t(words)}</button>
        }
    })
}

/// A session that was cut off: go on here, or close it.
fn unfinished(app: App) -> Option<impl IntoView> {
    let known = app.known.get();
    if app.player.with(Option::is_some) {
        return Some(view! {
            <div class="notice">
                <strong>{t("today-running")}</strong>
                <button class="btn" type="button" on:click=move |_| app.go(Screen::Session)>{t("today-resume")}</button>
            </div>
        }.into_any());
    }
    let open = known.history.open.first()?;
    let id = open.started.session;
    let draft: Option<Draft> = known.drafts.iter().find(|draft| draft.session == id).cloned();
    let mine = draft.clone().filter(|draft| draft.may_resume(known.state.series));
    let elsewhere = RwSignal::new(false);
    leptos::task::spawn_local(async move {
        // The page may have moved on.
        let _ = elsewhere.try_set(running::runs_elsewhere(id).await);
    });
    let when = format!("{}, {}", dates::short(open.when.day()), dates::clock(open.when));
    let played = draft.as_ref().map(|draft| {
        say(&Message::new("today-cut-at")
            .number("minutes", draft.summary.played.secs() / 60)
            .number("seconds", draft.summary.played.secs() % 60))
    });
    let mine = StoredValue::new_local(mine);
    let resume = move |manner| {
        if let Some(draft) = mine.get_value() {
            running::resume(app, draft, manner);
        }
    };
    Some(view! {
        <div class="notice">
            <strong>{move || if elsewhere.get() { t("today-elsewhere") } else { t("today-unfinished") }}</strong>
            <p class="soft">{when} {played.map(|played| format!(" · {played}"))}</p>
            <div class="row">
                {move || mine.with_value(Option::is_some).then(|| view! {
                    <button class="btn" type="button" on:click=move |_| resume(if elsewhere.get_untracked() { Manner::TakeOver } else { Manner::Ask })>
                        {move || if elsewhere.get() { t("today-take-over") } else { t("today-resume") }}
                    </button>
                })}
                {move || (!elsewhere.get()).then(|| view! {
                    <button class="btn btn-plain" type="button" on:click=move |_| running::close(app, id)>{t("today-close")}</button>
                })}
            </div>
        </div>
    }.into_any())
}

/// Last night's question, once, on the next day.
fn morning(app: App) -> Option<impl IntoView> {
    let known = app.known.get();
    let due: &PastSession = known.history.last().filter(|past| {
        let ago = dom::now().day().number() - past.when.day().number();
        past.morning.is_none() && (1..=2).contains(&ago)
    })?;
    let session = due.session;
    let say_it = move |felt| app.note(vec![Note::Morning(Morning { session, felt })]);
    Some(view! {
        <section class="notice">
            <strong>{t("today-morning-ask")}</strong>
            <div class="row">
                <button class="btn" type="button" on:click=move |_| say_it(Felt::Better)>{t("today-better")}</button>
                <button class="btn" type="button" on:click=move |_| say_it(Felt::Same)>{t("today-same")}</button>
                <button class="btn" type="button" on:click=move |_| say_it(Felt::Worse)>{t("today-worse")}</button>
            </div>
        </section>
    })
}
