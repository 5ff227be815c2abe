//! What is marked, with its history; all places as a list; what is never pressed, and why.

use figure::map::{Facing, What};
use journal::{Note, PastSpot};
use routine::{KeepOut, Message, Region, Side};

use super::{
    Chosen, Target, about, facing_of, keep_out_name, name, place, regions, strength, tell,
};
use crate::app::App;
use crate::dates;
use crate::ui::prelude::*;
use crate::words::{self, say, t};

/// The places that are marked, and below them those that were.
pub(super) fn marked(app: App, facing: Signal<Facing>, chosen: Chosen) -> impl Child {
    let spots = move || app.known.with(|known| known.history.spots.clone());
    let rows = move || {
        let all = spots();
        let (there, gone): (Vec<PastSpot>, Vec<PastSpot>) =
            all.into_iter().partition(PastSpot::is_present);
        let empty = there.is_empty().then(|| el("p.soft", t("body-list-empty")));
        let several = there.iter().chain(&gone).any(|past| strengths(past).len() > 1);
        let note = several.then(|| el("p.soft.small", t("body-one-rating")));
        let there = there.into_iter().map(move |past| row(app, past, facing, chosen));
        let before = (!gone.is_empty()).then(|| {
            let gone = gone.into_iter().map(move |past| row(app, past, facing, chosen));
            el("details", (el("summary.small", t("body-before")), el("ul.list", each(gone))))
        });
        (empty, el("ul.list", each(there)), note, before)
    };
    el("section.card", (el("h2", t("body-list")), rows))
}

fn row(app: App, past: PastSpot, facing: Signal<Facing>, chosen: Chosen) -> impl Child {
    let (region, side) = (past.region, past.side);
    let now = past.last().strength.value();
    let numbers = strengths(&past);
    let course = (numbers.len() > 1).then(|| {
        let numbers: Vec<String> = numbers.iter().map(u8::to_string).collect();
        el("span.course.num", numbers.join(" → "))
    });
    let words = past.last().words.clone();
    let words = (!words.is_empty()).then(|| el("span.sub", format!("“{words}”")));
    let day = dates::short(past.last().when.day());
    let open = move |_| show(facing, chosen, region, side);
    let name_of = name(region, side);
    let end = if now > 0 {
        button(".btn-plain.btn-small", t("body-remove-word"), move |_| {
            tell(app, region, side, 0, String::new());
        })
        .attr("aria-label", say(&about("body-remove", region, side)))
    } else {
        button(".btn-plain.btn-small", t("body-forget"), move |_| forget(app, &past))
    };
    el(
        "li.place-row",
        (
            el(
                if now > 0 { "span.strength.num" } else { "span.strength.strength-gone.num" },
                now.to_string(),
            )
            .attr("aria-hidden", "true"),
            // Called what it shows, and how tight that is.
            button("button.place-name", el("strong", name_of), open)
                .attr("aria-label", say(&about("body-history", region, side).number("n", now))),
            end,
            el(
                "span.place-more",
                (el("span.sub", place(region)), course, el("span.sub", day), words),
            ),
        ),
    )
}

/// What was told one after the other, without telling the same twice.
fn strengths(past: &PastSpot) -> Vec<u8> {
    let mut all: Vec<u8> = past.told().map(|told| told.strength.value()).collect();
    all.dedup();
    all
}

fn forget(app: App, past: &PastSpot) {
    app.note(vec![Note::Erased(past.erasure())]);
    app.tell(t("body-forgotten"));
}

fn show(facing: Signal<Facing>, chosen: Chosen, region: Region, side: Side) {
    let wanted = facing_of(region);
    if facing.get_untracked() != wanted {
        facing.set(wanted);
    }
    chosen.set(Some(Target { what: What::Region(region), side: Some(side) }));
}

/// Every place by its name: the map for who would rather read.
pub(super) fn all(app: App, facing: Signal<Facing>, chosen: Chosen) -> impl Child {
    let one = move |region: Region, side: Side| {
        let how = move || match strength(app, region, side) {
            0 => String::new(),
            n => say(&Message::new("body-of-ten").number("n", n)),
        };
        button(
            ".btn-wide.btn-place",
            (el("span", name(region, side)), el("span.soft.num", how)),
            move |_| {
                show(facing, chosen, region, side);
            },
        )
    };
    let rows = regions().map(move |region| {
        el(
            "li.stack-s",
            (
                el("span.small.soft", place(region)),
                el("div.pair", Side::ALL.iter().map(|side| one(region, *side)).collect::<Vec<_>>()),
            ),
        )
    });
    el("details.card", (el("summary", t("body-all")), el("ul.stack", each(rows))))
}

/// What is never pressed, and why.
pub(super) fn keep_outs() -> impl Child {
    let rows = KeepOut::ALL.iter().map(|what| {
        let why = words::key(format!("keep-out-{}-why", what.key()));
        el("div.claim", (el("h3", keep_out_name(*what)), el("p.soft", why)))
    });
    el("details.card", (el("summary", t("body-keep-out-all")), each(rows)))
}
