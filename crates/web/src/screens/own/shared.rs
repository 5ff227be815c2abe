//! What somebody sent: what it is, how long it takes, what it needs, what speaks against it. Nothing of it
//! is kept or played before the person says so, and what has a fault isn't kept at all.

use std::sync::Arc;

use library::own::{Refused, Sent};
use plan::Unfit;
use routine::share::Unshared;
use routine::{Draft, Fault, Gear, Message, Routine, Technique, text};

use super::press::{Press, press};
use super::{faults, technique_card};
use crate::app::App;
use crate::screens::plan_card;
use crate::ui::prelude::*;
use crate::words::{self, say, t};
use crate::{dom, own};

/// What was sent, by a file or by the page's address.
pub(crate) fn shared(app: App) -> Nodes {
    let address = dom::window().location().hash().unwrap_or_default();
    let sent = app.sent.get_untracked().unwrap_or(address);
    app.sent.set(None);
    let told = match app.own.with_untracked(|shelf| shelf.open(&sent)) {
        Ok(Sent::Routine(draft, carried)) => routine(app, &draft, &carried),
        Ok(Sent::Technique(technique)) => one_technique(app, &technique, sent),
        Err(Refused::Address(why)) => Err(el(
            "p",
            t(match why {
                Unshared::TooLong => "shared-too-long",
                Unshared::Later => "shared-later",
                Unshared::Damaged => "shared-damaged",
            }),
        )),
        Err(Refused::File(found)) => Err(faults::places(&sent, &found)),
    };
    let (told, main, way) = match told {
        Ok((told, text)) => {
            let main = press(app, ".btn-main", t("shared-keep"), Press::Keep(text));
            (told, main, press(app, ".btn-plain", t("word-not-now"), Press::Leave).any())
        }
        Err(why) => {
            let head = (el("h1", t("shared-refused")), why, el("p.soft", t("shared-nothing")));
            (head.any(), press(app, ".btn-main", t("word-fine"), Press::Leave), ().any())
        }
    };
    el("main.page", (told, el("div.foot", (main, way)))).any()
}

/// What was sent, told, and the text that would be kept; else why it is refused.
type Told = Result<(Nodes, String), El>;

fn routine(app: App, draft: &Draft, carried: &[Arc<Technique>]) -> Told {
    let shelf = app.own.get_untracked();
    if let Some(name) = shelf.clash(carried) {
        return Err(clash(name));
    }
    // Looked at beside what is here, without becoming part of it.
    let mut catalogue = shelf.catalogue.clone();
    let mut cards: Vec<El> = Vec::new();
    for technique in carried {
        if catalogue.get(technique.id()).is_none() {
            catalogue.insert(technique.clone());
            words::add(technique);
            cards.push(technique_card(app, technique));
        }
    }
    let checked = draft.check(&catalogue).routine.map_err(|wrong| {
        let rows = wrong.iter().map(|wrong| {
            // In the editor there is a way to a first step; here there is none.
            let none = wrong.fault == Fault::NoStep;
            el("li", if none { t("shared-no-step") } else { faults::told(&wrong.fault) })
        });
        el("ul.rows.notice.notice-warn", each(rows))
    })?;
    let all = Gear::ALL.iter().filter(|gear| checked.needs(**gear));
    let gear: Vec<String> = all.map(|gear| words::key(format!("gear-{}", gear.key()))).collect();
    let needs = [&t("own-needs"), " ", &gear.join(", "), "."].concat();
    let brought = (!cards.is_empty()).then(|| el("h2", t("shared-brings")));
    let head = (
        el("p.soft", t("shared-title")),
        el("h1", own::title(draft)),
        el("p.lead", time(checked.span(), checked.pressure())),
        (!gear.is_empty()).then(|| el("p.soft", needs)),
    );
    let steps = el("section.card", plan_card::listed(app, &checked));
    let told = (el("div.head", head), against(app, &checked), steps, brought, cards);
    let told = (told.any(), el("p.soft", t("shared-checked"))).any();
    Ok((told, text::print_draft(draft, carried)))
}

fn one_technique(app: App, technique: &Technique, text: String) -> Told {
    if app.own.with_untracked(|shelf| shelf.catalogue.get(technique.id()).is_some()) {
        return Err(clash(technique.id()));
    }
    words::add(technique);
    Ok(((el("h1", t("shared-technique")), technique_card(app, technique)).any(), text))
}

fn clash(name: &str) -> El {
    el("p", say(&Message::new("shared-clash").key_arg("name", name.to_owned())))
}

/// How long it takes, and how much of that presses.
pub(super) fn time(span: routine::Span, pressure: routine::Span) -> String {
    let time = Message::new("own-time").key_arg("time", words::clock(span));
    say(&time.key_arg("value", words::clock(pressure)))
}

/// What speaks against it for this person today, or what is made gentler.
pub(crate) fn against(app: App, asked: &Routine) -> Option<El> {
    let lines: Vec<String> = match app.fitted(asked)? {
        Ok(fitted) => {
            let mut both = asked.steps().iter().zip(fitted.steps());
            let gentler = both.any(|(asked, fitted)| fitted.level < asked.level);
            return gentler.then(|| el("p.notice", t("own-gentler")));
        }
        Err(Unfit::NotToday(objections)) => objections
            .iter()
            .map(|one| match &one.name {
                Some(name) => [&say(name), ": ", &say(&one.why)].concat(),
                None => say(&one.why),
            })
            .collect(),
        Err(Unfit::Faulty(faults)) => faults.iter().map(faults::told).collect(),
    };
    let rows = each(lines.into_iter().map(|line| el("li", line)));
    let inside = (el("strong", t("own-not-today")), el("ul.stack-s", rows));
    Some(el("div.notice.notice-warn", inside))
}
