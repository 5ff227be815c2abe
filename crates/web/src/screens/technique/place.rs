//! Where a technique works, on a small body: the muscles, and the way of the roller or ball. The whole
//! map opens by a press.

use figure::Frame;
use figure::map::{Area, Facing, Map, What};
use routine::{Message, Region, Technique};

use crate::app::{App, Screen};
use crate::picture::look;
use crate::screens::{body, nav};
use crate::ui::prelude::*;
use crate::words::{say, t};

/// The card; nothing where it works no muscle of the map.
pub(super) fn place(app: App, technique: &Technique) -> Option<El> {
    let regions: Vec<Region> =
        body::regions().filter(|region| technique.regions().contains(region)).collect();
    let maps = [Facing::Back, Facing::Front].into_iter().filter_map(|facing| {
        let here = |region: &Region| body::facing_of(*region) == facing;
        let pressed = facing == Facing::Back && technique.path().is_some();
        (pressed || regions.iter().any(here)).then(|| map(app, facing, technique))
    });
    let maps: Vec<El> = maps.collect();
    if maps.is_empty() {
        return None;
    }
    let names = regions.iter().map(|region| el("li", body::place(*region)));
    let names = each(names.collect::<Vec<_>>());
    let way = technique.path().map(|_| el("p.soft.small", t("technique-place-way")));
    let shown = (el("div.spots", maps), el("span.small", t("technique-place-open")));
    let open = nav::link(app, "a.place-map.stack-s", Screen::Body, shown);
    Some(el(
        "section.card.stack-s",
        (el("h2", t("technique-place")), open, el("ul.rows", names), way),
    ))
}

fn map(app: App, facing: Facing, technique: &Technique) -> El {
    let map = Map::of(facing, &look(app));
    let worked = |area: &&Area| matches!(area.what, What::Region(region) if technique.regions().contains(&region));
    let areas: Vec<&Area> = map.areas.iter().filter(worked).collect();
    let way = technique.path().filter(|_| facing == Facing::Back);
    let way = way.zip(technique.regions().first());
    let strips = way.map(|(path, region)| map.strips(path, *region)).unwrap_or_default();
    let strips = strips.into_iter().map(strip).collect::<Vec<_>>();
    let name = format!("{}-name", technique.id());
    let label = say(&Message::new("technique-place-map").key_arg("name", name));
    body::still(&map, &areas, strips, label)
}

/// Whole numbers: what prints a float is 3 KB of the app, and nothing else asks for it.
fn strip(frame: Frame) -> El {
    let Frame { x, y, width, height } = frame;
    let [x, y, width, height] = [x, y, width, height].map(|mm| (mm.round() as i32).to_string());
    svg("rect.way", ())
        .attr("x", x)
        .attr("y", y)
        .attr("width", width)
        .attr("height", height)
        .attr("rx", "24")
}
