//! What follows from the ticks: for each technique stop, ask, swap or go, and what that rests on.
//! The answers are `plan`'s gate; here they are only shown.

use std::collections::BTreeSet;
use std::sync::Arc;

use leptos::prelude::*;
use plan::{Answer, Because, Gate, Ruling, Says, Verdict};
use routine::{Basis, Condition, Level, Message, Technique};

use super::hello::steps;
use crate::app::{App, Screen};
use crate::parts::{self, Icon, icon};
use crate::words::{self, say, t};
use crate::{dom, settings};

/// What follows from the ticks.
pub(crate) fn gate(app: App) -> AnyView {
    view! {
        <main class="page">
            <div class="row-between">{parts::back(app)}</div>
            {steps(1)}
            <div class="head">
                <h1>{t("gate-title")}</h1>
                <p class="soft">{t("gate-lead")}</p>
            </div>
            {move || answers(app)}
            <div class="foot">
                <button class="btn btn-main" type="button" on:click=move |_| app.go(Screen::You)>{t("setup-next")}</button>
            </div>
        </main>
    }
    .into_any()
}

fn answers(app: App) -> AnyView {
    let ticked: BTreeSet<Condition> = app.setup.with(|setup| setup.ticked.clone());
    let cleared = app.known.with(|known| settings::cleared(&known.history.settings));
    let catalogue = app.catalogue.get_value();
    let gate = Gate::new(&catalogue, ticked.clone(), &cleared.conditions);
    let verdict = gate.verdict();
    let whole = verdict.next().map(|next| {
        let class = if verdict == Verdict::Roll { "notice" } else { "notice notice-warn" };
        view! { <div class=class><h2>{say(&next)}</h2></div> }
    });
    let each = catalogue.iter().map(|technique| {
        // The gentlest form on the floor is where most begin; the wall where there is no other.
        let ruling = gate.ruling(technique, Level::TWO);
        answer(technique, &ruling)
    });
    let asked = ticked.iter().copied().filter(|item| {
        may_be_asked(&gate, &catalogue, *item) || cleared.conditions.contains_key(item)
    });
    let asked: Vec<_> =
        asked.map(|item| told_fine(app, item, cleared.conditions.contains_key(&item))).collect();
    let asks = (!asked.is_empty()).then(|| view! {
        <div class="card stack-s"><h2>{t("gate-asked-title")}</h2><p class="soft small">{t("gate-asked-lead")}</p>{asked}</div>
    });
    view! { {whole} <div class="card">{each.collect_view()}</div> {asks} }.into_any()
}

fn may_be_asked(gate: &Gate<'_>, catalogue: &routine::Catalogue, item: Condition) -> bool {
    let asks = |because: &Because| because.condition == item && because.says == Says::Ask;
    catalogue.iter().any(|technique| {
        technique
            .levels()
            .iter()
            .any(|form| gate.ruling(technique, form.level()).because.iter().any(asks))
    })
}

fn told_fine(app: App, item: Condition, on: bool) -> impl IntoView + use<> {
    let toggle = move |_| {
        let day = (!on).then(|| dom::now().day());
        app.note(vec![settings::clear(item, day)]);
    };
    view! {
        <label class="tick">
            <input type="checkbox" prop:checked=on on:change=toggle/>
            <span>{words::key(format!("condition-{}", item.key()))}</span>
        </label>
    }
}

fn answer(technique: &Arc<Technique>, ruling: &Ruling) -> impl IntoView + use<> {
    let (mark, class, word) = match &ruling.answer {
        Answer::Go => (Icon::Go, "mark mark-go", t("gate-word-go")),
        Answer::Swap(with) => {
            let message = if with.technique == technique.id() {
                Message::new("gate-word-gentler").number("level", with.level.number())
            } else {
                Message::new("gate-word-swap")
                    .key_arg("technique", format!("{}-name", with.technique))
                    .number("level", with.level.number())
            };
            (Icon::Swap, "mark mark-swap", say(&message))
        }
        Answer::Ask => (Icon::Ask, "mark mark-ask", t("gate-word-ask")),
        Answer::Stop => (Icon::Stop, "mark mark-stop", t("gate-word-stop")),
    };
    let reasons = ruling.because.iter().map(reason).collect_view();
    view! {
        <div class="answer">
            <span class=class>{icon(mark)}</span>
            <div>
                <h3>{say(&technique.name())}</h3>
                <p>{word}</p>
                {reasons}
            </div>
        </div>
    }
}

/// A tick, what follows, and what that rests on.
pub(super) fn reason(because: &Because) -> impl IntoView + use<> {
    let key = because.condition.key();
    let why = words::key(format!("condition-{key}-why"));
    view! { <p class="soft small">{say(&because.message())} " " {why} {basis(because.basis()).map(|basis| view! { " " <em>{basis}</em> })}</p> }
}

/// Where it comes from; our own cautions say so in their own words.
fn basis(basis: Basis) -> Option<String> {
    match basis {
        Basis::Consensus => Some(t("basis-consensus-tag")),
        Basis::Precaution => Some(t("basis-precaution-tag")),
        Basis::RedFlag => Some(t("basis-redflag-tag")),
        Basis::Own => None,
    }
}
