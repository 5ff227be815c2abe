//! Why these? Today's reasons and each technique's claims, with how sure they are and their sources.

use std::collections::BTreeSet;

use leptos::prelude::*;
use library::{Claim, Source};
use plan::Reason;
use routine::{Message, Step};

use crate::app::App;
use crate::parts;
use crate::words::{self, say, t};

/// Today's reasons.
pub(crate) fn why(app: App) -> AnyView {
    let Some(Ok(plan)) = app.plan() else {
        return view! { <main class="page">{parts::back(app)}<h1>{t("today-why")}</h1></main> }
            .into_any();
    };
    let sources = StoredValue::new_local(library::sources());
    let claims = library::claims();
    let reasons =
        plan.reasons.iter().chain(&plan.advice).map(|one| reason(one, &sources.get_value()));
    let left_out = plan.left_out.iter().map(|out| {
        let why = out.why.iter().map(|why| say(&why.message())).collect::<Vec<_>>().join(" ");
        view! { <div class="claim"><h3>{say(&out.name())}</h3><p class="soft">{why}</p></div> }
    });
    let left_out = left_out.collect::<Vec<_>>();
    let left_out = (!left_out.is_empty())
        .then(|| view! { <section class="card"><h2>{t("why-left-out")}</h2>{left_out}</section> });
    let techniques =
        plan.routine.steps().iter().map(|step| technique(step, &claims, &sources.get_value()));
    view! {
        <main class="page">
            <div class="row-between">{parts::back(app)}</div>
            <div class="head"><h1>{t("today-why")}</h1><p class="soft">{t("sources-note")}</p></div>
            <section class="card"><h2>{t("why-plan")}</h2>{reasons.collect_view()}</section>
            {techniques.collect_view()}
            {left_out}
        </main>
    }
    .into_any()
}

fn reason(reason: &Reason, sources: &[Source]) -> impl IntoView + use<> {
    let ours = reason.ours().then(|| view! { <p class="soft small">{t("why-ours")}</p> });
    let keys: Vec<String> = reason.sources().iter().map(|key| String::from(*key)).collect();
    view! { <div class="claim"><p>{say(&reason.message())}</p>{ours}{cited(&keys, sources)}</div> }
}

fn technique(step: &Step, claims: &[Claim], sources: &[Source]) -> impl IntoView + use<> {
    let technique = &step.technique;
    let how = words::key(format!("{}-how", technique.id()));
    let caution = words::key(format!("{}-caution", technique.id()));
    let borne = technique.claims().iter().filter_map(|borne| {
        let claim = claims.iter().find(|claim| claim.key == borne.claim)?;
        Some(view! {
            <div class="claim">
                <h3>{say(&claim.name())}</h3>
                <p>{say(&claim.known())}</p>
                <p class="soft small">{say(&Message::new("why-certainty").key_arg("certainty", format!("certainty-{}", claim.certainty.key())))}</p>
                {cited(&borne.sources, sources)}
            </div>
        })
    });
    view! {
        <section class="card">
            <h2>{say(&technique.name())}</h2>
            <details>
                <summary>{t("word-how")}</summary>
                <p>{how}</p>
                <p class="soft"><strong>{t("word-caution")}</strong> ": " {caution}</p>
            </details>
            {borne.collect_view()}
        </section>
    }
}

fn cited(keys: &[String], sources: &[Source]) -> Option<impl IntoView + use<>> {
    let keys: BTreeSet<&String> = keys.iter().collect();
    let rows: Vec<_> = sources.iter().filter(|source| keys.contains(&source.key)).map(|source| {
        let who = source.authors.clone().unwrap_or_default();
        let year = source.year.map(|year| format!(" ({year})")).unwrap_or_default();
        let read = words::key(format!("status-{}", source.status.key()));
        let name = format!("{who}{year}. {}", source.title);
        let link = source.doi.as_ref().map(|doi| view! {
            " " <a href=format!("https://doi.org/{doi}") target="_blank" rel="noopener noreferrer">{format!("doi:{doi}")}</a>
        });
        view! { <li class="small soft">{name} {link} " · " {read} ". " {source.finding.clone()}</li> }
    }).collect();
    (!rows.is_empty()).then(|| view! {
        <details><summary class="small">{t("word-sources")}</summary><ul class="stack-s">{rows}</ul></details>
    })
}
