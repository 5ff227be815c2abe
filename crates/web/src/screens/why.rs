//! Why these? Today's reasons and each technique's claims, with how sure they are and their sources.

use crate::ui::prelude::*;
use library::{Claim, Source};
use plan::Reason;
use routine::{Message, Step, Technique};

use crate::app::App;
use crate::parts;
use crate::words::{self, say, t};

/// Today's reasons.
pub(crate) fn why(app: App) -> Nodes {
    let Some(Ok(plan)) = app.plan() else {
        return el("main.page", (parts::back(app), el("h1", t("today-why")))).any();
    };
    let sources = Kept::new(library::sources());
    let claims = library::claims();
    let reasons = plan.reasons.iter().chain(&plan.advice).map(|one| reason(one, &sources.get()));
    let left_out = plan.left_out.iter().map(|out| {
        let why = out.why.iter().map(|why| say(&why.message())).collect::<Vec<_>>().join(" ");
        el("div.claim", (el("h3", say(&out.name())), el("p.soft", why)))
    });
    let left_out = left_out.collect::<Vec<_>>();
    let left_out =
        (!left_out.is_empty()).then(|| el("section.card", (el("h2", t("why-left-out")), left_out)));
    let techniques =
        plan.routine.steps().iter().map(|step| technique(step, &claims, &sources.get()));
    el(
        "main.page.page-cards",
        (
            el("div.row-between", parts::back(app)),
            el("div.head", (el("h1", t("today-why")), el("p.soft", t("sources-note")))),
            el("section.card", (el("h2", t("why-plan")), each(reasons))),
            each(techniques),
            left_out,
        ),
    )
    .any()
}

fn reason(reason: &Reason, sources: &[Source]) -> impl Child + use<> {
    let ours = reason.ours().then(|| el("p.soft.small", t("why-ours")));
    let keys: Vec<String> = reason.sources().iter().map(|key| String::from(*key)).collect();
    el("div.claim", (el("p", say(&reason.message())), ours, cited(&keys, sources)))
}

fn technique(step: &Step, claims: &[Claim], sources: &[Source]) -> impl Child + use<> {
    let technique = &step.technique;
    let how = words::key(format!("{}-how", technique.id()));
    let caution = words::key(format!("{}-caution", technique.id()));
    el(
        "section.card",
        (
            el("h2", say(&technique.name())),
            el(
                "details",
                (
                    el("summary", t("word-how")),
                    el("p", how),
                    el("p.soft", (el("strong", t("word-caution")), ": ", caution)),
                ),
            ),
            each(borne(technique, claims, sources)),
        ),
    )
}

/// What a technique is said to do, for its own page.
pub(super) fn claims_of(technique: &Technique) -> El {
    let claims = borne(technique, &library::claims(), &library::sources());
    el("section.card", (el("h2", t("technique-claims")), each(claims)))
}

fn borne(technique: &Technique, claims: &[Claim], sources: &[Source]) -> Vec<El> {
    let borne = technique.claims().iter().filter_map(|borne| {
        let claim = claims.iter().find(|claim| claim.key == borne.claim)?;
        Some(el(
            "div.claim",
            (
                el("h3", say(&claim.name())),
                el("p", say(&claim.known())),
                el(
                    "p.soft.small",
                    say(&Message::new("why-certainty")
                        .key_arg("certainty", format!("certainty-{}", claim.certainty.key()))),
                ),
                cited(&borne.sources, sources),
            ),
        ))
    });
    borne.collect()
}

pub(super) fn cited(keys: &[String], sources: &[Source]) -> Option<impl Child + use<>> {
    let rows: Vec<_> = sources
        .iter()
        .filter(|source| keys.contains(&source.key))
        .map(|source| {
            let read = words::key(format!("status-{}", source.status.key()));
            let name = source.name();
            let link = source.link().map(|(name, address)| {
                (
                    " ",
                    el("a", name)
                        .attr("href", address)
                        .attr("target", "_blank")
                        .attr("rel", "noopener noreferrer"),
                )
            });
            // Titles and findings stay in the language of the papers.
            let name = el("span", name).attr("lang", "en");
            let finding = el("span", source.finding.clone()).attr("lang", "en");
            el("li.small.soft", (name, link, " · ", read, ". ", finding))
        })
        .collect();
    (!rows.is_empty())
        .then(|| el("details", (el("summary.small", t("word-sources")), el("ul.stack-s", rows))))
}
