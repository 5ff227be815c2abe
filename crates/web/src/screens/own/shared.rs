//! What somebody sent: what it is, how long it takes, what it needs, what speaks against it. Nothing of it
//! is kept or played before the person says so, and what has a fault isn't kept at all.

use journal::OwnId;
use library::own::{Refused, Sent, open};
use plan::Unfit;
use routine::share::Unshared;
use routine::{Draft, Gear, Message, Routine, Technique, text};

use super::{faults, technique_card};
use crate::app::{App, Screen, Toast};
use crate::screens::plan_card;
use crate::ui::prelude::*;
use crate::words::{self, say, t};
use crate::{dom, own};

/// What was sent, by a file or by the page's address.
pub(crate) fn shared(app: App) -> Nodes {
    let address = dom::window().location().hash().unwrap_or_default();
    let sent = app.sent.get_untracked().unwrap_or(address);
    app.sent.set(None);
    let told = match open(&sent) {
        Ok(Sent::Routine(draft, carried)) => routine(app, &draft, &carried),
        Ok(Sent::Technique(technique)) => one_technique(app, &technique, &sent),
        Err(Refused::Address(why)) => refused(app, address_words(why).any()),
        Err(Refused::File(found)) => refused(app, faults::places(&sent, &found).any()),
    };
    el("main.page", told).any()
}

fn address_words(why: Unshared) -> El {
    el(
        "p",
        t(match why {
            Unshared::TooLong => "shared-too-long",
            Unshared::Later => "shared-later",
            Unshared::Damaged => "shared-damaged",
        }),
    )
}

fn refused(app: App, why: Nodes) -> Nodes {
    (
        el("h1", t("shared-refused")),
        why,
        el("p.soft", t("shared-nothing")),
        el("div.foot", leave(app, "btn-main", t("word-fine"))),
    )
        .any()
}

/// A way from here to where nothing was kept.
fn leave(app: App, look: &str, text: String) -> El {
    button(&format!(".{look}"), text, move |_| {
        let known = app.known.with_untracked(|known| known.history.profile.is_some());
        app.replace(if known { Screen::Routines } else { Screen::Hello });
    })
}

fn routine(app: App, draft: &Draft, carried: &[Technique]) -> Nodes {
    let text = text::print_draft(draft, &carried.iter().collect::<Vec<_>>());
    if let Some(clash) = app.own.with_untracked(|shelf| shelf.clash(carried).cloned()) {
        let clash = Message::new("shared-clash").key_arg("name", clash.id().to_owned());
        return refused(app, el("p", say(&clash)).any());
    }
    // Looked at beside what is here, without becoming part of it.
    let mut catalogue = app.own.with_untracked(|shelf| shelf.catalogue.clone());
    let new: Vec<&Technique> =
        carried.iter().filter(|technique| catalogue.get(technique.id()).is_none()).collect();
    for technique in &new {
        catalogue.insert(Technique::clone(technique));
    }
    new.iter().for_each(|technique| words::add(technique));
    let checked = match draft.check(&catalogue).routine {
        Ok(routine) => routine,
        Err(wrong) => {
            let rows = wrong.iter().map(|wrong| el("li", faults::told(&wrong.fault)));
            return refused(app, el("ul.rows.notice.notice-warn", each(rows)).any());
        }
    };
    let time = Message::new("own-time")
        .key_arg("time", words::clock(checked.span()))
        .key_arg("value", words::clock(checked.pressure()));
    let cards: Vec<El> = new.into_iter().map(|technique| technique_card(app, technique)).collect();
    let brought = (!cards.is_empty()).then(|| (el("h2", t("shared-brings")), cards));
    (
        el(
            "div.head",
            (
                el("p.soft", t("shared-title")),
                el("h1", own::title(draft)),
                el("p.lead", say(&time)),
                needs(&checked).map(|needs| el("p.soft", needs)),
            ),
        ),
        against(app, &checked),
        el("section.card", plan_card::listed(app, &checked)),
        brought,
        el("p.soft", t("shared-checked")),
        keep(app, text),
    )
        .any()
}

/// What is needed for it.
fn needs(routine: &Routine) -> Option<String> {
    let all = Gear::ALL.iter().filter(|gear| routine.needs(**gear));
    let all: Vec<String> = all.map(|gear| words::key(format!("gear-{}", gear.key()))).collect();
    (!all.is_empty()).then(|| format!("{} {}.", t("own-needs"), all.join(", ")))
}

/// What speaks against it for this person today.
pub(crate) fn against(app: App, routine: &Routine) -> Option<El> {
    let lines = match app.fitted(routine)? {
        Ok(fitted) if gentler(routine, &fitted) => {
            return Some(el("p.notice", t("own-gentler")));
        }
        Ok(_) => return None,
        Err(unfit) => lines(&unfit),
    };
    let rows = each(lines.into_iter().map(|line| el("li", line)));
    Some(el("div.notice.notice-warn", (el("strong", t("own-not-today")), el("ul.stack-s", rows))))
}

/// Whether today makes it gentler than it was asked for.
fn gentler(asked: &Routine, fitted: &Routine) -> bool {
    asked.steps().iter().zip(fitted.steps()).any(|(asked, fitted)| fitted.level < asked.level)
}

/// Why it isn't for today, line by line.
pub(super) fn lines(unfit: &Unfit) -> Vec<String> {
    match unfit {
        Unfit::NotToday(objections) => {
            let line = |one: &plan::Objection| match &one.name {
                Some(name) => format!("{}: {}", say(name), say(&one.why)),
                None => say(&one.why),
            };
            objections.iter().map(line).collect()
        }
        Unfit::Faulty(faults) => faults.iter().map(faults::told).collect(),
    }
}

fn one_technique(app: App, technique: &Technique, text: &str) -> Nodes {
    let known = app.own.with_untracked(|shelf| shelf.catalogue.get(technique.id()).is_some());
    if known {
        let clash = Message::new("shared-clash").key_arg("name", technique.id().to_owned());
        return refused(app, el("p", say(&clash)).any());
    }
    words::add(technique);
    let card = technique_card(app, technique);
    (el("h1", t("shared-technique")), card, keep(app, text.to_owned())).any()
}

/// Keep it, or not.
fn keep(app: App, text: String) -> El {
    let kept = move |_| {
        let id = OwnId::new(dom::random());
        own::keep(app, id, text.clone());
        app.tell(Toast { text: t("shared-kept"), undo: None });
        app.replace(Screen::Routines);
    };
    el(
        "div.foot",
        (button(".btn-main", t("shared-keep"), kept), leave(app, "btn-plain", t("word-not-now"))),
    )
}
