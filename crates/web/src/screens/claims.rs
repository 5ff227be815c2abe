//! What is known: one page for each thing that is said about rolling, with what studies found as a
//! picture, how sure it is, and what Rollwise does because of it.

use library::{Claim, Effect};
use routine::Message;

use super::{nav, why};
use crate::app::{App, Screen};
use crate::parts;
use crate::ui::prelude::*;
use crate::words::{self, say, t};

/// The picture's middle, and how far a whole unit is from it, in its own units.
const MIDDLE: i32 = 150;
const UNIT: i32 = 100;
/// The lowest and highest end that is drawn, in hundredths. Source: our choice; all that stands in
/// `library/claims.toml` lies within.
const ENDS: i32 = 145;

/// All of them, as ways to their pages.
pub(super) fn list(app: App) -> El {
    let claims = library::claims();
    let rows = claims.iter().enumerate().map(|(number, claim)| {
        let inside = (el("strong", say(&claim.name())), el("span.soft.small", say(&claim.said())));
        el("li", nav::link(app, "a.card.card-link", Screen::Claim(number), inside))
    });
    el("ul.cards", rows.collect::<Vec<_>>())
}

/// One of them, by its number in the list.
pub(crate) fn claim(app: App, number: usize) -> Nodes {
    let Some(claim) = library::claims().into_iter().nth(number) else {
        return el("main.page", (parts::back(app), el("h1", t("claims-title")))).any();
    };
    let effects: Vec<Effect> =
        library::effects().into_iter().filter(|effect| effect.claim == claim.key).collect();
    let found = (!effects.is_empty()).then(|| {
        el(
            "section.card.stack-s",
            (
                el("h2", t("effects-title")),
                el("ul.stack", each(effects.iter().map(row))),
                el(
                    "div.row-between.forest-ends.small.soft",
                    (
                        el("span", t("effects-less")),
                        el("span", t("effects-none")),
                        el("span", t("effects-more")),
                    ),
                )
                .attr("aria-hidden", "true"),
                el("p.soft.small", t("effects-note")),
            ),
        )
    });
    el(
        "main.page",
        (
            el("div.row-between", parts::back(app)),
            el("div.head", (el("h1", say(&claim.name())), el("p.lead", say(&claim.said())))),
            known(&claim),
            found,
            el("section.card.stack-s", (el("h2", t("claim-is-ours")), el("p", say(&claim.ours())))),
            el("p.soft.small", t("sources-note")),
            bearing(app, &claim),
        ),
    )
    .any()
}

fn known(claim: &Claim) -> El {
    let sure = Message::new("why-certainty")
        .key_arg("certainty", claim.certainty.message().key().to_owned());
    let remark = words::with(|words| words.find(&claim.remark()));
    let remark = remark.map(|remark| format!(" ({remark})"));
    el(
        "section.card.stack-s",
        (
            el("h2", t("claim-is-known")),
            el("p", say(&claim.known())),
            el("p.soft", (say(&sure), remark)),
            why::cited(&claim.sources, &library::sources()),
        ),
    )
}

/// The techniques that are done for it.
fn bearing(app: App, claim: &Claim) -> Option<El> {
    let catalogue = app.catalogue.get();
    let techniques = catalogue
        .iter()
        .filter(|technique| technique.claims().iter().any(|borne| borne.claim == claim.key));
    let links = techniques.filter_map(|technique| {
        let page = Screen::technique(technique.id())?;
        Some(nav::link(app, "a.btn.btn-small", page, say(&technique.name())))
    });
    let links: Vec<El> = links.collect();
    (!links.is_empty()).then(|| {
        el("section.card.stack-s", (el("h2", t("claim-techniques")), el("div.row", links)))
    })
}

/// What one study found: a dot, and what it can't rule out as a line.
fn row(effect: &Effect) -> El {
    let at = |value: i32| MIDDLE + value.clamp(-ENDS, ENDS) * UNIT / 100;
    let (low, high) = (at(effect.low), at(effect.high));
    let line = |what: &'static str, x1: i32, y1: i32, x2: i32, y2: i32| {
        svg(what, ())
            .attr("x1", x1.to_string())
            .attr("y1", y1.to_string())
            .attr("x2", x2.to_string())
            .attr("y2", y2.to_string())
    };
    let picture = svg(
        "svg.forest",
        (
            line("line.forest-zero", MIDDLE, 0, MIDDLE, 24),
            line("line.forest-range", low, 12, high, 12),
            svg("circle.forest-dot", ())
                .attr("cx", at(effect.value).to_string())
                .attr("cy", "12")
                .attr("r", "5"),
        ),
    )
    .attr("viewBox", "0 0 300 24")
    .attr("aria-hidden", "true");
    let values = format!(
        "{} ({} … {})",
        hundredths(effect.value),
        hundredths(effect.low),
        hundredths(effect.high)
    );
    el(
        "li.stack-s",
        (
            el(
                "div.row-between.nowrap",
                (el("span", say(&effect.what())), el("span.num.soft", values)),
            ),
            picture,
        ),
    )
}

/// A number in hundredths, as people write it.
fn hundredths(value: i32) -> String {
    let sign = if value < 0 { "−" } else { "" };
    let (value, point) = (value.unsigned_abs(), words::with(library::Words::decimal_sign));
    format!("{sign}{}{point}{:02}", value / 100, value % 100)
}
