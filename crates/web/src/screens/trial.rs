//! A trial of one's own: set it, what today asks, its reading, its result.

use insight::Measure;
use insight::trial::{Asks, Kind, Moment, Outcome, Plan, Question, Running, Seed, told};
use journal::{Note, TrialNote, TrialWhat};
use plan::{NoPlan, TrialSays, trial_says};
use routine::Message;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

use super::nav;
use crate::app::{App, Screen};
use crate::dom;
use crate::parts::{back, choice, scale};
use crate::ui::prelude::*;
use crate::words::{self, say, t};

/// The result, once it was looked at.
type Looked = Signal<Option<Outcome>>;

/// The page.
pub(crate) fn trial(app: App) -> Nodes {
    // Another one may be set once the last is over.
    let anew = Signal::new(false);
    // Outlives what is told meanwhile: that it was looked at is written, and the page made anew.
    let looked: Looked = Signal::new(None);
    let shown = move || {
        let running = with(app, |_, _, says| says.asks == Asks::Over && anew.get());
        if running == Some(false) { going(app, anew, looked) } else { setting(app, anew, looked) }
    };
    el(
        "main.page",
        (nav::trouble(app), el("div.row-between", back(app)), el("h1", t("trial-title")), shown),
    )
    .any()
}

/// What today asks, for the page of today; nothing where there is no trial on.
pub(crate) fn asked_today(app: App, planned: Option<&Result<plan::Plan, NoPlan>>) -> Option<El> {
    let today = app.today();
    let TrialSays { asks, told } =
        app.known.with(|known| trial_says(&known.history, today, planned))?;
    // Where it waits, today's plan says why.
    let due = !matches!(asks, Asks::Over | Asks::Tomorrow);
    due.then(|| {
        el(
            "section.notice",
            (
                el("strong", t("trial-title")),
                el("p", sentences(&told)),
                nav::link(app, "a.btn", Screen::Trial, t("trial-open")),
            ),
        )
    })
}

/// Asks the trial that was set last something, beside today's plan.
fn with<T>(app: App, ask: impl FnOnce(Running<'_>, &Plan, &TrialSays) -> T) -> Option<T> {
    let (mut ask, mut told) = (Some(ask), None);
    ask_it(app, &mut |running, plan, says| {
        told = ask.take().map(|ask| ask(running, plan, says));
    });
    told
}

/// The same for all that is asked, since each would bring code of its own.
fn ask_it(app: App, ask: &mut dyn FnMut(Running<'_>, &Plan, &TrialSays)) {
    let planned = app.plan();
    let known = app.known.get();
    let set = Running::latest(&known.history).and_then(|running| Some((running, running.plan()?)));
    let says = trial_says(&known.history, app.today(), planned.as_ref());
    if let (Some((running, plan)), Some(says)) = (set, says) {
        ask(running, &plan, &says);
    }
}

fn sentences(told: &[Message]) -> String {
    insight::told::joined(told, &say)
}

fn setting(app: App, anew: Signal<bool>, looked: Looked) -> Nodes {
    let questions = Question::ALL.map(told::question);
    let measures = Measure::ALL.map(insight::told::name);
    let moments = Moment::ALL.map(told::moment);
    let (questions, question) = chips("trial-ask", &questions);
    let (measures, measure) = chips("trial-ask-measure", &measures);
    let (moments, moment) = chips("trial-ask-moment", &moments);
    let pairs = PAIRS.map(|count| Message::new("trial-pairs").number("count", count));
    let (counts, count) = chips("trial-ask-pairs", &pairs);
    let start = move |_| {
        let seed = Seed(u64::from_be_bytes(dom::random()));
        let (question, measure) = (Question::ALL[question.get()], Measure::ALL[measure.get()]);
        let (moment, pairs) = (Moment::ALL[moment.get()], PAIRS[count.get()]);
        if let Ok(plan) = Plan::new(question, measure, moment, pairs.into(), seed) {
            anew.set(false);
            looked.set(None);
            tell(app, seed.0, TrialWhat::Set(plan.terms()));
        }
    };
    (
        el("p.lead", t("trial-lead")),
        (questions, measures, moments, counts),
        el("div.foot", button(".btn-main", t("trial-start"), start)),
    )
        .any()
}

/// How many pairs of days are offered. Source: our choice; six is the least that can tell anything, and
/// ten are three weeks.
const PAIRS: [u16; 3] = [6, 8, 10];

/// A question with its answers; which of them is chosen, the first to begin with.
fn chips(title: &'static str, answers: &[Message]) -> (El, Signal<usize>) {
    let chosen = Signal::new(0_usize);
    let options = answers.iter().map(say).enumerate().collect();
    let choose = move |at| chosen.set(at);
    let chips = choice(title, t(title), options, move || Some(chosen.get()), choose);
    (el("section.card.stack", (el("h2", t(title)), chips)), chosen)
}

/// Writes something about the trial.
fn tell(app: App, seed: u64, what: TrialWhat) {
    app.note(vec![Note::Trial(TrialNote { seed, what })]);
}

fn going(app: App, anew: Signal<bool>, looked: Looked) -> Nodes {
    let parts = with(app, |running, plan, says| {
        let asks = says.asks;
        let seed = running.past.seed;
        let name = Message::new("trial-seed").key_arg("name", plan.seed().to_string());
        let so_far = told::so_far(running, plan);
        let over = asks == Asks::Over;
        let today = el(
            "section.card.stack",
            (el("p", el("strong", sentences(&says.told))), presses(app, seed, plan, asks)),
        );
        let set = el(
            "section.card.stack",
            (
                el("h2", say(&told::question(plan.question()))),
                el("p", sentences(&told::terms(plan))),
                el("p.soft.small", (say(&name), " ", sentences(&so_far))),
                over.then(|| order(plan)),
            ),
        );
        let end = (!over).then(|| {
            button(".btn-plain.btn-wide", t("trial-end"), move |_| {
                tell(app, seed, TrialWhat::Ended);
            })
        });
        let another = over.then(|| button(".btn-wide", t("trial-new"), move |_| anew.set(true)));
        (today, result(app, looked, over), set, end, another)
    });
    parts.any()
}

/// What can be pressed for what today asks.
fn presses(app: App, seed: u64, plan: &Plan, asks: Asks) -> Nodes {
    let leave = move |day, key: &'static str| {
        button(".btn-plain", t(key), move |_| tell(app, seed, TrialWhat::LeftOut { day }))
    };
    match asks {
        Asks::Do { day, kind } => {
            let did = button(".btn-do", t("trial-done"), move |_| done(app, seed, day, kind));
            el("div.row", (did, leave(day, "trial-not-today"))).any()
        }
        Asks::Read { day } => (reading(app, seed, plan, day), leave(day, "trial-left-out")).any(),
        Asks::TooLate { day } => leave(day, "trial-left-out").any(),
        Asks::Tomorrow | Asks::Over => ().any(),
    }
}

/// Tells a day as done, where its sessions say nothing else.
fn done(app: App, seed: u64, day: u8, kind: Kind) {
    let today = app.today();
    let not = with(app, |running, plan, _| told::not_done(running.went(plan, kind, today)));
    match not.flatten() {
        Some(why) => app.tell(say(&why)),
        None => tell(app, seed, TrialWhat::Done { day }),
    }
}

/// The reading: a number from 0 to 10, or one that is typed in.
fn reading(app: App, seed: u64, plan: &Plan, day: u8) -> Nodes {
    let keep = move |tenths| tell(app, seed, TrialWhat::Read { day, tenths });
    if let Measure::Rated(rating) = plan.measure() {
        let chosen: Signal<Option<u8>> = Signal::new(None);
        let ask = words::key(["ask-", rating.key()].concat());
        let save = move |_| {
            if let Some(score) = chosen.get_untracked() {
                keep(i16::from(score) * 10);
            }
        };
        let set = move |score| chosen.set(Some(score));
        let high = t("ask-high");
        let button = button(".btn-do", t("trial-save"), save);
        return (
            scale("reading", ask, high, move || chosen.get(), set),
            button.prop("disabled", move || chosen.get().is_none()),
        )
            .any();
    }
    let field = el("input.field", ())
        .attr("type", "number")
        .attr("inputmode", "decimal")
        .attr("step", "0.1")
        .attr("min", "0")
        .attr("max", "300")
        .attr("aria-label", t("trial-value"));
    let input: HtmlInputElement = field.element().clone().unchecked_into();
    let save = move |_| {
        let value = input.value_as_number();
        if (0.0..=300.0).contains(&value) {
            keep((value * 10.0).round() as i16);
        }
    };
    (field, button(".btn-do", t("trial-save"), save)).any()
}

/// The result once it is looked at; before the end that is counted first.
fn result(app: App, looked: Looked, over: bool) -> El {
    let look = move |_| {
        let found = with(app, |running, plan, _| {
            let pairs = running.whole(plan);
            let counted = running.past.looked.contains(&pairs);
            (running.past.seed, pairs, counted, running.result(plan).ok())
        });
        let Some((seed, pairs, counted, outcome)) = found else { return };
        looked.set(outcome);
        if !counted {
            tell(app, seed, TrialWhat::Looked { pairs });
        }
    };
    let shown = move || match looked.get() {
        None => (
            (!over).then(|| el("p.soft.small", t("trial-look-cost"))),
            button("", t("trial-look"), look),
        )
            .any(),
        Some(outcome) => outcome_of(app, &outcome),
    };
    el("section.card.stack", shown)
}

fn outcome_of(app: App, outcome: &Outcome) -> Nodes {
    let told = with(app, |_, plan, _| told::outcome(plan, outcome)).unwrap_or_default();
    let mut found = told.iter().map(say);
    let first = found.next().unwrap_or_default();
    let rest: Vec<String> = found.collect();
    let silences = told::silences(outcome).iter().map(|one| el("li", say(one))).collect::<Vec<_>>();
    (
        el("h2", first),
        el("p", rest.join(" ")),
        el("p.soft", t("trial-cant-say")),
        el("ul.rows.soft", each(silences)),
    )
        .any()
}

/// The order, for whoever wants to draw it again.
fn order(plan: &Plan) -> El {
    let kinds: Vec<_> = plan.days().collect();
    let rows = kinds.chunks(2).map(|pair| {
        let names = pair.iter().map(|kind| say(&told::kind(plan.question(), *kind)));
        el("li", names.collect::<Vec<_>>().join(", "))
    });
    let rows = each(rows.collect::<Vec<_>>());
    el("details", (el("summary", t("trial-order")), el("ol.rows", rows)))
}
