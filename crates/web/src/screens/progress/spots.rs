//! Tight places over time, on the body: how strong each was told to be at first, and is now.

use figure::map::{Area, Facing, Map, What};
use journal::{PastSpot, ToldSpot};

use crate::app::{App, Screen};
use crate::picture::look;
use crate::screens::{body, nav};
use crate::ui::prelude::*;
use crate::words::t;

/// The card; nothing where no place was ever told of.
pub(super) fn card(app: App) -> Option<El> {
    let spots = app.known.with(|known| known.history.spots.clone());
    let rows = spots.iter().map(|past| {
        let numbers: Vec<String> =
            past.told().map(|told| told.strength.value().to_string()).collect();
        // The latest few say where it goes.
        let from = numbers.len().saturating_sub(SHOWN);
        el(
            "li.row-between",
            (
                el("span", body::name(past.region, past.side)),
                el("b.num", numbers[from..].join(" → ")),
            ),
        )
    });
    let rows = each(rows.collect::<Vec<_>>());
    let maps =
        [Facing::Back, Facing::Front].into_iter().filter_map(|facing| map(app, facing, &spots));
    let maps = each(maps.collect::<Vec<_>>());
    (!spots.is_empty()).then(|| {
        el(
            "section.card.stack",
            (
                el("h2", t("progress-spots")),
                el("div.spots", (maps, el("ul.rows", rows))),
                nav::link(app, "a.link", Screen::Body, t("body-title")),
            ),
        )
    })
}

/// How many tellings of a place are shown. Source: our choice, a line of a phone.
const SHOWN: usize = 6;

/// The body from one side; nothing where no spot is on it.
fn map(app: App, facing: Facing, spots: &[PastSpot]) -> Option<El> {
    let map = Map::of(facing, &look(app));
    let told_of = |area: &Area| {
        spots
            .iter()
            .find(|past| (What::Region(past.region), Some(past.side)) == (area.what, area.side))
    };
    let marked = map.areas.iter().filter_map(|area| Some((area, told_of(area)?)));
    let marked: Vec<(&Area, &PastSpot)> = marked.collect();
    if marked.is_empty() {
        return None;
    }
    let areas: Vec<&Area> = marked.iter().map(|(area, _)| *area).collect();
    let marks = marked.iter().map(|(area, past)| {
        let [x, y] = [area.centre.x, area.centre.y].map(|at| at.round() as i32);
        let strength = |told: &ToldSpot| u32::from(told.strength.value());
        let (first, now) = (past.told().next().map_or(0, strength), strength(past.last()));
        svg(
            "g.mark-spot",
            (
                svg("circle.was", ()).attr("r", (8 + 2 * first).to_string()),
                svg("circle.dot", ()).attr("r", (8 + 2 * now).to_string()),
                svg("text", now.to_string()).attr("y", "5").attr("text-anchor", "middle"),
            ),
        )
        .attr("transform", format!("translate({x} {y})"))
    });
    let marks = marks.collect::<Vec<_>>();
    Some(body::still(&map, &areas, marks, t("progress-spots")))
}
