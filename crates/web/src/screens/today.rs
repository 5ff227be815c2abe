//! Today: the plan, why it is so, and Start. What was cut off or is due is asked here, one tap each.

use crate::dom::spawn_local;
use journal::{Draft, Feel, Felt, Morning, Note, SessionId};
use plan::limits::MINUTES_OFFERED;
use plan::{Again, Kind, NoPlan, Plan, Reason, Whose, Wish, recheck};
use routine::{Condition, Gear, Level, Message, Routine, Side};

use super::measure::appointment;
use super::plan_card::Swaps;
use super::profile::toggle;
use super::{device, nav, plan_card, profile, programmes};
use crate::app::{App, Screen};
use crate::keeper::lock::Manner;
use crate::parts::{choice, several};
use crate::picture::{self, Moment};
use crate::ui::prelude::*;
use crate::words::{self, say, t};
use crate::{dates, dom, running};

/// How long after it was asked whether a session runs in another tab that is asked again, in milliseconds.
/// Source: our choice; who closes that tab sees it before they look for a way.
const LOOK_AGAIN_MS: i32 = 1_500;

/// Today's plan as it is now; `None` while there is nobody to plan for.
type Planned = Signal<Option<Result<Plan, NoPlan>>>;

/// Which page there is to show.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Page {
    Plan,
    Walk,
    NoPlan,
    Nobody,
}

/// Today.
pub(crate) fn today(app: App) -> Nodes {
    let plan: Planned = Signal::new(None);
    follow(move || plan.set(app.plan()));
    let page = Memo::new(move || {
        plan.with(|plan| match plan {
            Some(Ok(_)) => Page::Plan,
            Some(Err(NoPlan::Walk { .. })) => Page::Walk,
            Some(Err(_)) => Page::NoPlan,
            None => Page::Nobody,
        })
    });
    let heading = move || match page.get() {
        Page::Plan => title(app, plan),
        // What there is to do stands below, in the trial's words.
        Page::Walk => Some(t("today-walk")),
        Page::NoPlan => Some(t("today-nothing")),
        Page::Nobody => Some(t("app-hello")),
    };
    el(
        "main.page.page-wide",
        (
            el("div.head", (el("p.soft", move || dates::long(app.today())), el("h1", heading))),
            nav::trouble(app),
            device::news(app),
            move || unfinished(app),
            move || morning(app),
            move || plan.with(|plan| super::trial::asked_today(app, plan.as_ref())),
            move || asked_again(app),
            move || programmes::notice(app, measures_first(plan)),
            move || offer(app, plan),
            move || match page.get() {
                Page::Plan => Some(ready(app, plan)),
                Page::Walk => None,
                Page::NoPlan => Some(nothing(app, plan)),
                Page::Nobody => Some(nobody(app)),
            },
        ),
    )
    .any()
}

fn nobody(app: App) -> Nodes {
    button(".btn-main", t("setup-begin"), move |_| app.go(Screen::Hello)).any()
}

fn nothing(app: App, plan: Planned) -> Nodes {
    let why = move || {
        let asked = plan.with(|plan| !matches!(plan, Some(Err(NoPlan::SafetyNotAsked))));
        t(if asked { "today-nothing-left" } else { "today-not-asked" })
    };
    (el("p", why), button(".btn-main", t("settings-safety"), move |_| app.go(Screen::Safety))).any()
}

/// The plan. What can be pressed stands still while what it says changes.
fn ready(app: App, plan: Planned) -> Nodes {
    let rehearsal = move || {
        app.config.get().is_some_and(|config| config.speed != 1.0).then(|| {
            let speed = app.speed() as i64;
            el("p.notice", say(&Message::new("today-rehearsal").number("speed", speed)))
        })
    };
    let main = Memo::new(move || told(plan, |plan| main_step(&plan.routine)));
    let steps = move || told(plan, |plan| plan_card::planned(app, plan, Swaps::Offered).any());
    let advice = move || told(plan, advice);
    let why = nav::link(app, "a", Screen::Why, t("today-evidence"));
    el(
        "div.two",
        (
            el(
                "div.stack",
                (
                    el("div.picture", move || main.get().and_then(|main| shown(app, &main))),
                    minutes_and_gear(app, plan),
                    for_today(app),
                ),
            ),
            el(
                "div.stack",
                (
                    rehearsal,
                    el("section.card", (el("h2", t("today-plan")), steps)),
                    el(
                        "p.soft",
                        (el("strong", t("today-why")), " ", move || told(plan, reasons), " ", why),
                    ),
                    advice,
                    again(app),
                    el(
                        "div.foot",
                        button(".btn-main", t("today-start"), move |_| {
                            app.chosen.set(None);
                            app.go(Screen::Start);
                        }),
                    ),
                ),
            ),
        ),
    )
    .any()
}

/// What `ask` makes of the plan, where there is one.
fn told<T>(plan: Planned, ask: impl Fn(&Plan) -> T) -> Option<T> {
    plan.with(|plan| plan.as_ref().and_then(|plan| plan.as_ref().ok()).map(ask))
}

/// Whether the programme has a measuring day, and nothing goes before it.
fn measures_first(plan: Planned) -> bool {
    let is_it = |one: &Reason| matches!(one, Reason::MeasureFirst);
    told(plan, |plan| plan.advice.iter().any(is_it)).unwrap_or(false)
}

fn title(app: App, plan: Planned) -> Option<String> {
    let goal =
        app.known.with(|known| known.history.profile.as_ref().map(|profile| profile.goal.key()));
    let on_chair = app.wish.with(|wish| wish.kind == Kind::ChairReset);
    let what = if on_chair { "chair" } else { goal.unwrap_or("stiffness") };
    let key = format!("today-title-{what}");
    told(plan, |plan| say(&Message::new(key.clone()).number("minutes", minutes(plan))))
}

fn minutes(plan: &Plan) -> u32 {
    plan.routine.told_minutes()
}

/// The first piece of advice, and all that there is to say about tight places.
fn advice(plan: &Plan) -> Vec<El> {
    let about_spots = |reason: &&Reason| {
        matches!(
            reason,
            Reason::SpotStrong { .. } | Reason::SpotNone { .. } | Reason::SpotNotToday { .. }
        )
    };
    let (spots, others): (Vec<&Reason>, Vec<&Reason>) = plan.advice.iter().partition(about_spots);
    // The programme's notice has it.
    let others = others.into_iter().filter(|one| !matches!(one, Reason::MeasureFirst));
    let shown = others.take(1).chain(spots);
    shown.map(|one| el("p.soft", say(&one.message()))).collect()
}

/// What nobody should begin without knowing, else the first two reasons.
fn reasons(plan: &Plan) -> String {
    let foremost: Vec<String> = plan.foremost().map(|reason| say(&reason.message())).collect();
    let first = || plan.reasons.iter().take(2).map(|reason| say(&reason.message())).collect();
    let shown: Vec<String> = if foremost.is_empty() { first() } else { foremost };
    shown.join(" ")
}

/// The technique that is done longest, and its level: what today looks like.
fn main_step(routine: &Routine) -> Option<(String, Level)> {
    let pressed = routine.steps().iter().filter(|step| step.technique.pressed());
    let main = pressed.max_by_key(|step| step.dose()).or(routine.steps().first());
    main.map(|step| (step.technique.id().into(), step.level))
}

fn shown(app: App, main: &Option<(String, Level)>) -> Option<El> {
    let (id, level) = main.as_ref()?;
    app.catalogue.with(|catalogue| {
        let technique = catalogue.get(id)?;
        let (form, look) = (technique.form_at_most(*level), picture::look(app));
        Some(picture::still(technique, form, Moment::Rest, &look, t("figure-today")))
    })
}

fn minutes_and_gear(app: App, plan: Planned) -> impl Child {
    let options = MINUTES_OFFERED.map(|n| (u32::from(n), words::minutes(n.into()))).to_vec();
    let roller = move || {
        let gear = app.known.with(|known| {
            known.history.profile.as_ref().map(|profile| profile.gear.clone()).unwrap_or_default()
        });
        let feel = app.known.with(|known| known.history.about.feel);
        if gear.contains(&Gear::Roller) {
            t(if feel == Some(Feel::Soft) { "today-soft-roller" } else { "today-roller" })
        } else if gear.contains(&Gear::FirmRoller) {
            t("today-firm-roller")
        } else {
            t("today-no-roller")
        }
    };
    let choose = move |minutes| app.wish.update(|wish| wish.minutes = Some(minutes));
    el(
        "div.row-between",
        (
            choice("minutes", t("setup-minutes"), options, move || told(plan, minutes), choose),
            nav::link(app, "a.btn.btn-small.more", Screen::Profile, roller),
        ),
    )
}

/// What may be so today only.
#[derive(Clone, Copy)]
enum Only {
    /// The floor is out of reach.
    NoFloor,
    /// A shoulder is sore.
    Sore(Side),
    /// There are only a few minutes.
    FewMinutes,
    /// Two minutes on a chair instead of a session.
    Chair,
}

/// The minutes of a day that has few. Source: our choice.
const FEW_MINUTES: u32 = 4;

/// What is so today only, and what was swapped.
fn for_today(app: App) -> impl Child {
    let all = vec![
        (Only::NoFloor, t("today-no-floor")),
        (Only::Sore(Side::Left), t("today-sore-left")),
        (Only::Sore(Side::Right), t("today-sore-right")),
        (Only::FewMinutes, t("today-few-minutes")),
        (Only::Chair, t("today-chair")),
    ];
    let is_so = move |only: &Only| {
        app.wish.with(|wish| match only {
            Only::NoFloor => wish.also.contains(&Condition::NoFloor),
            Only::Sore(side) => wish.sore.contains(side),
            Only::FewMinutes => wish.minutes == Some(FEW_MINUTES),
            Only::Chair => wish.kind == Kind::ChairReset,
        })
    };
    let turn = move |only| app.wish.update(|wish| turned(wish, only));
    let back = move |words: &'static str, is_so: fn(&Wish) -> bool, put: fn(&mut Wish)| {
        app.wish.with(is_so).then(|| {
            button("button.link", t(words), move |_| {
                app.wish.update(put);
                dom::focus_heading();
            })
        })
    };
    let back = move || {
        (
            back("today-put-back", |wish| !wish.without.is_empty(), |wish| wish.without.clear()),
            back("today-take-out", |wish| wish.with.is_some(), |wish| wish.with = None),
        )
    };
    (
        el("details", (el("summary", t("today-only")), several(t("today-only"), all, is_so, turn))),
        back,
    )
}

/// Turns what is so today on or off.
fn turned(wish: &mut Wish, only: Only) {
    match only {
        Only::NoFloor => toggle(&mut wish.also, Condition::NoFloor),
        Only::Sore(side) => toggle(&mut wish.sore, side),
        Only::FewMinutes => {
            let few = wish.minutes == Some(FEW_MINUTES);
            wish.minutes = (!few).then_some(FEW_MINUTES);
        }
        Only::Chair => {
            wish.kind = match wish.kind {
                Kind::Session => Kind::ChairReset,
                Kind::ChairReset => Kind::Session,
            };
        }
    }
}

/// The other of two: today's own plan, or what was done the last time.
fn again(app: App) -> Option<impl Child> {
    let done_before = app.known.with_untracked(|known| known.history.last().is_some());
    done_before.then(|| {
        let is_again = move || app.wish.with(|wish| wish.again == Again::SameAsLast);
        button(
            ".btn-plain.btn-wide",
            move || t(if is_again() { "today-fresh" } else { "today-again" }),
            move |_| {
                app.wish.update(|wish| {
                    wish.again = match wish.again {
                        Again::SameAsLast => Again::Fresh,
                        Again::Fresh => Again::SameAsLast,
                    };
                });
            },
        )
    })
}

/// A session that was cut off: go on here, or close it.
fn unfinished(app: App) -> Option<impl Child> {
    let known = app.known.get();
    if app.player.with(Option::is_some) {
        return Some(
            el(
                "div.notice",
                (
                    el("strong", t("today-running")),
                    button("", t("today-resume"), move |_| app.go(Screen::Session)),
                ),
            )
            .any(),
        );
    }
    let open = known.history.open.first()?;
    let id = open.started.session;
    let draft: Option<Draft> = known.drafts.iter().find(|draft| draft.session == id).cloned();
    // Tabs share a series: what it began runs in one of them, or was cut off here.
    let mine = open.may_resume(known.state.series);
    let cut_off = Memo::new(move || app.cut_off_there() == Some(id));
    // What began elsewhere a moment ago may well be running there.
    if !mine && draft.is_none() && !cut_off.get() && open.may_run(dom::now()) {
        app.stay_in_touch(|_| true);
        return Some(el("div.notice", el("p", t("today-other-device"))).any());
    }
    let elsewhere = Signal::new(false);
    spawn_local(look_elsewhere(id, elsewhere));
    let when = format!("{}, {}", dates::short(open.when.day()), dates::clock(open.when));
    let played = draft.as_ref().map(|draft| {
        say(&Message::new("today-cut-at")
            .number("minutes", draft.summary.played.secs() / 60)
            .number("seconds", draft.summary.played.secs() % 60))
    });
    Some(
        el(
            "div.notice",
            (
                el("strong", move || {
                    if elsewhere.get() { t("today-elsewhere") } else { t("today-unfinished") }
                }),
                el("p.soft", (when, played.map(|played| format!(" · {played}")))),
                cut_off.get().then(|| el("p", t("today-cut-terminal"))),
                el(
                    "div.row",
                    (
                        move || {
                            let (words, manner) = if elsewhere.get() {
                                ("today-take-over", Manner::TakeOver)
                            } else {
                                ("today-resume", Manner::Ask)
                            };
                            // How far it came, perhaps in another tab, is read when that is pressed.
                            mine.then(|| {
                                button("", t(words), move |_| running::resume(app, id, manner))
                            })
                        },
                        move || {
                            (!elsewhere.get()).then(|| {
                                button(".btn-plain", t("today-close"), move |_| {
                                    running::close(app, id);
                                })
                            })
                        },
                    ),
                ),
            ),
        )
        .any(),
    )
}

/// Keeps `elsewhere` at whether a session runs in another tab, which may be closed at any time, while that
/// is asked.
async fn look_elsewhere(session: SessionId, elsewhere: Signal<bool>) {
    while elsewhere.is_there() {
        let runs = dom::visible() && running::runs_elsewhere(session).await;
        // A tab that isn't seen takes no lock, not even to look.
        if dom::visible() && elsewhere.is_there() && elsewhere.get_untracked() != runs {
            elsewhere.set(runs);
        }
        dom::pause(LOOK_AGAIN_MS).await;
    }
}

/// The safety list once more: after a month, after a stop for pain, with a new pain.
fn asked_again(app: App) -> Option<impl Child> {
    let known = app.known.get();
    let profile = known.history.profile.as_ref()?;
    let today = app.today();
    let why = recheck(profile, &known.history.sessions, app.pain.get(), today)?;
    Some(el(
        "section.notice",
        (
            el("strong", say(&Reason::Recheck(why).message())),
            el(
                "div.row",
                (
                    button("", t("recheck-look"), move |_| app.go(Screen::Safety)),
                    button("", t("recheck-same"), move |_| profile::same_as_before(app)),
                ),
            ),
        ),
    ))
}

/// The weekly appointment with the measures, where nothing else is asked and nothing hurts.
fn offer(app: App, plan: Planned) -> Option<impl Child> {
    let today = app.today();
    let unwell = told(plan, |plan| plan.whose <= Whose::Pain).unwrap_or(false);
    if unwell || measures_first(plan) {
        return None;
    }
    let other = app
        .known
        .with(|known| known.history.morning_due(today).is_some() || !known.history.open.is_empty());
    if other { None } else { appointment::offer(app) }
}

/// Last night's question, once, on the next day.
fn morning(app: App) -> Option<impl Child> {
    let known = app.known.get();
    let due = known.history.morning_due(app.today())?;
    let session = due.session;
    let say_it = move |felt| app.note(vec![Note::Morning(Morning { session, felt })]);
    Some(el(
        "section.notice",
        (
            el("strong", t("today-morning-ask")),
            el(
                "div.row",
                (
                    button("", t("today-better"), move |_| say_it(Felt::Better)),
                    button("", t("today-same"), move |_| say_it(Felt::Same)),
                    button("", t("today-worse"), move |_| say_it(Felt::Worse)),
                ),
            ),
        ),
    ))
}
