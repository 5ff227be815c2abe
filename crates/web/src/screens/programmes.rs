//! Programmes: which one is followed and how far, all there are, and the dates for a calendar.

use journal::{Day, Note, ProgrammeTurn, Turn};
use plan::limits::{REMIND_MINUTES, ZONE_REACH_MS};
use plan::{
    Calendar, Event, PROGRAMMES, Programme, Standing, State, Zone, appointments, practice_time,
    print_calendar, standing,
};
use routine::Message;

use super::{nav, profile};
use crate::app::{App, Screen};
use crate::ui::prelude::*;
use crate::words::{say, t};
use crate::{around, dates, dom, parts};

/// Programmes and the calendar.
pub(crate) fn programmes(app: App) -> Nodes {
    let all = PROGRAMMES.iter().map(|programme| offered(app, programme));
    el(
        "main.page.page-cards",
        (
            el("div.row-between", parts::back(app)),
            el("div.head", (el("h1", t("programme-title")), el("p.soft", t("programme-lead")))),
            nav::trouble(app),
            move || followed(app),
            el("section.card", (el("h2", t("programme-others")), each(all))),
            calendar(app),
        ),
    )
    .any()
}

/// How far they are, for Today; nothing where no programme is followed.
/// `measures` says whether its measuring day is today's plan's, too.
pub(super) fn notice(app: App, measures: bool) -> Option<impl Child> {
    let now = now(app)?;
    let week = week(&now);
    let measures = measures.then(|| el("p", t("programme-measure-today")));
    let name = say(&now.programme.name());
    let link = nav::link(app, "a", Screen::Programmes, format!("{name} · {week}"));
    Some(el("section.notice", (el("p", el("strong", link)), measures)))
}

/// How far they are in the programme they follow.
fn now(app: App) -> Option<Standing> {
    let known = app.known.get();
    let following = known.history.following.as_ref()?;
    standing(following, &known.history.sessions, app.today())
}

/// Where they are in it, in a few words.
fn week(now: &Standing) -> String {
    now.told().iter().map(say).collect::<Vec<_>>().join(" · ")
}

fn followed(app: App) -> Nodes {
    let Some(now) = now(app) else {
        return el("p.soft", t("programme-none")).any();
    };
    let today = app.today();
    let dated = |key, day: Day| el("p.soft", (t(key), " ", dates::short(day)));
    let running = now.state == State::Running;
    let measure = if now.measures_on(today) {
        el("p", t("programme-measure-today"))
    } else {
        dated("programme-measure-next", now.since.plus_days(7))
    };
    let again = now.again.filter(|_| running).map(|why| el("p", say(&why.message())));
    let programme = now.programme;
    let pause = match now.state {
        State::Running => Some((Turn::Paused, "programme-pause")),
        State::Paused => Some((Turn::Resumed, "programme-resume")),
        State::Over => None,
    };
    let pause = pause.map(|(turn, key)| button("", t(key), move |_| take(app, programme, turn)));
    let leave =
        button(".btn-plain", t("programme-leave"), move |_| take(app, programme, Turn::Left));
    el(
        "section.notice",
        (
            el("h2", say(&programme.name())),
            el("p", week(&now)),
            again,
            running.then_some(measure),
            running.then(|| dated("programme-end", now.end())),
            el("div.row", (pause, leave)),
        ),
    )
    .any()
}

fn offered(app: App, programme: &'static Programme) -> El {
    let length = programme.length();
    let begin = move || {
        let followed = app.known.with(|known| {
            known.history.following.as_ref().is_some_and(|one| one.programme == programme.id)
        });
        (!followed).then(|| {
            button(".btn-small", t("programme-begin"), move |_| take(app, programme, Turn::Begun))
                .attr("aria-label", format!("{}: {}", t("programme-begin"), say(&programme.name())))
        })
    };
    el(
        "div.claim",
        (
            el("div.row-between", (el("h3", say(&programme.name())), begin)),
            el("p", say(&programme.what())),
            el("p.soft.small", say(&length)),
        ),
    )
}

/// Takes a turn in a programme.
fn take(app: App, programme: &'static Programme, turn: Turn) {
    let name = format!("programme-{}-name", programme.id);
    let key = if turn == Turn::Begun { "programme-begun" } else { "programme-changed" };
    let turn = ProgrammeTurn { programme: programme.id.into(), turn, on: app.today() };
    app.change(vec![Note::Programme(turn)], say(&Message::new(key).key_arg("name", name)));
    dom::focus_heading();
}

fn calendar(app: App) -> impl Child {
    let save = move |_| around::save("rollwise.ics", &page(app));
    let none = move || dates_of(app).is_empty();
    let subscribe = move || {
        let address = app.config.get().and_then(|config| config.calendar)?;
        let field = el("input.field", ())
            .attr("type", "text")
            .attr("readonly", "")
            .attr("aria-label", t("calendar-title"))
            .attr("value", address);
        Some((el("p.soft.small", t("calendar-subscribe")), field))
    };
    el(
        "section.card.stack",
        (
            el("h2", t("calendar-title")),
            profile::at(app),
            move || none().then(|| el("p", t("calendar-empty"))),
            button("", t("calendar-save"), save),
            el("p.soft.small", t("calendar-reminder")),
            el("p.soft.small", t("calendar-again")),
            subscribe,
        ),
    )
}

/// All dates from today on, with their words.
fn dates_of(app: App) -> Vec<Event> {
    let known = app.known.get();
    let history = &known.history;
    let Some(profile) = &history.profile else { return Vec::new() };
    let (following, today) = (history.following.as_ref(), app.today());
    let all = appointments(profile, &history.about, following, &history.sessions, today);
    let event = |appointment: plan::Appointment| Event {
        name: say(&appointment.what.name()),
        about: say(&appointment.what.about()),
        appointment,
    };
    all.into_iter().map(event).collect()
}

/// The calendar's text.
fn page(app: App) -> String {
    let known = app.known.get_untracked();
    let stamp = dom::now();
    let zone = Zone::of(&dom::zone(), stamp.ms(), stamp.ms() + ZONE_REACH_MS, dom::offset_at);
    let calendar = Calendar {
        owner: &known.state.journal.short(),
        name: &t("calendar-name"),
        stamp,
        zone: &zone,
        at: practice_time(&known.history.about),
        remind: Some(REMIND_MINUTES),
    };
    print_calendar(&calendar, &dates_of(app))
}
