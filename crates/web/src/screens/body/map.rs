//! The drawn body: touched anywhere, or gone through by arrow keys, one stop for Tab.

use figure::map::{Area, Facing, Map, What};
use glam::{DVec2, dvec2};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent, MouseEvent};

use super::{Chosen, Target, keep_out_name, name, place, strength};
use crate::app::App;
use crate::dom;
use crate::picture::{look, shape, view_box};
use crate::ui::prelude::*;
use crate::words::{say, t};

/// The body from one side.
pub(super) fn map(app: App, facing: Facing, chosen: Chosen) -> impl Child {
    let map = Map::of(facing, &look(app));
    let label = match facing {
        Facing::Back => t("body-map-back"),
        Facing::Front => t("body-map-front"),
    };
    let here = Signal::new(0_usize);
    let body = map.body.iter().map(shape).collect::<Vec<_>>();
    let lines = map.lines.iter().map(shape).collect::<Vec<_>>();
    let areas = map.areas.iter().enumerate().map(|(at, one)| area(app, one, at, here, chosen));
    let areas = areas.collect::<Vec<_>>();
    let marks = map.areas.iter().map(|one| mark(app, one)).collect::<Vec<_>>();
    let frame = view_box(map.frame);
    let map = Kept::new(map);
    let touched = move |event: web_sys::Event| {
        let event: MouseEvent = event.unchecked_into();
        if let Some((at, target)) = map.with(|map| under(map, &event)) {
            here.set(at);
            chosen.set(Some(target));
        }
    };
    let keyed = move |event: web_sys::Event| {
        let event: KeyboardEvent = event.unchecked_into();
        let from = here.get_untracked();
        match event.key().as_str() {
            "Enter" | " " => {
                chosen.set(map.with(|map| map.areas.get(from).map(target)));
            }
            arrow => {
                let Some(way) = way(arrow) else { return };
                if let Some(next) = map.with(|map| map.next(from, way)) {
                    here.set(next);
                    focus(next);
                }
            }
        }
        event.prevent_default();
    };
    el(
        "figure.map",
        (
            svg(
                "svg",
                (
                    svg("defs", hatching()),
                    svg("g.figure", body).attr("aria-hidden", "true"),
                    svg("g", areas),
                    svg("g.figure", lines)
                        .attr("aria-hidden", "true")
                        .attr("pointer-events", "none"),
                    svg("g", marks).attr("aria-hidden", "true").attr("pointer-events", "none"),
                ),
            )
            .attr("viewBox", frame)
            .attr("role", "group")
            .attr("aria-label", label)
            .on("click", touched)
            .on("keydown", keyed),
            el("figcaption.key-help", t("body-keys")),
        ),
    )
}

fn target(area: &Area) -> Target {
    Target { what: area.what, side: area.side }
}

/// What lies under a press: where it fell, or, where a screen reader pressed, the area itself.
fn under(map: &Map, event: &MouseEvent) -> Option<(usize, Target)> {
    let svg: Element = event.current_target()?.dyn_into().ok()?;
    let bounds = svg.get_bounding_client_rect();
    let share = dvec2(
        (f64::from(event.client_x()) - bounds.x()) / bounds.width(),
        (f64::from(event.client_y()) - bounds.y()) / bounds.height(),
    );
    let point = dvec2(map.frame.x, map.frame.y) + share * dvec2(map.frame.width, map.frame.height);
    let by_hand = event.detail() > 0;
    let area = if by_hand {
        map.touched(point)
    } else {
        let pressed: Option<Element> = event.target().and_then(|target| target.dyn_into().ok());
        let at = pressed.and_then(|pressed| pressed.get_attribute("data-at"));
        at.and_then(|at| map.areas.get(at.parse::<usize>().ok()?))
    }?;
    let at = map.areas.iter().position(|one| one == area)?;
    Some((at, target(area)))
}

fn way(key: &str) -> Option<DVec2> {
    match key {
        "ArrowLeft" => Some(DVec2::NEG_X),
        "ArrowRight" => Some(DVec2::X),
        "ArrowUp" => Some(DVec2::NEG_Y),
        "ArrowDown" => Some(DVec2::Y),
        _ => None,
    }
}

fn focus(at: usize) {
    let found = dom::document().query_selector(&format!(".map [data-at='{at}']"));
    if let Some(element) = found.ok().flatten() {
        // It is a path of ours, which can have the focus; SVG has it by the same name.
        let _ = element.unchecked_into::<HtmlElement>().focus();
    }
}

/// One area: a button of its own shape. Tab stops at one of them, arrows go on from there.
fn area(app: App, area: &Area, at: usize, here: Signal<usize>, chosen: Chosen) -> El {
    let this = target(area);
    let class = match area.what {
        What::Region(_) => "path.muscle",
        What::KeepOut(_) => "path.bone",
    };
    let label = move || match (this.what, this.side) {
        (What::Region(region), Some(side)) => {
            let how = match strength(app, region, side) {
                0 => t("body-unmarked"),
                n => say(&routine::Message::new("body-of-ten").number("n", n)),
            };
            format!("{}: {}. {how}", name(region, side), place(region))
        }
        (What::Region(region), None) => place(region),
        (What::KeepOut(what), _) => {
            format!("{}. {}", keep_out_name(what), t("body-keep-out"))
        }
    };
    let is_chosen = move || chosen.get() == Some(this);
    svg(class, ())
        .attr("d", area.path.svg())
        .attr("role", "button")
        .attr("data-at", at.to_string())
        .attr("tabindex", move || if here.get() == at { "0" } else { "-1" })
        .attr("aria-label", label)
        .attr("aria-pressed", move || if is_chosen() { "true" } else { "false" })
        .on("focus", move |_| here.set(at))
        .class_if("tight", move || match (this.what, this.side) {
            (What::Region(region), Some(side)) => strength(app, region, side) > 0,
            (What::Region(_) | What::KeepOut(_), _) => false,
        })
}

/// How tight it is told to be, on the place itself.
fn mark(app: App, area: &Area) -> impl Child + use<> {
    let (what, side, centre) = (area.what, area.side, area.centre);
    move || {
        let (What::Region(region), Some(side)) = (what, side) else { return None };
        let strength = strength(app, region, side);
        (strength > 0).then(|| {
            // Whole numbers: what prints a float is 3 KB of the app, and nothing else asks for it.
            let [x, y] = [centre.x, centre.y].map(|at| at.round() as i32);
            svg(
                "g.mark-spot",
                (
                    svg("circle.glow", ()).attr("r", (13 + u32::from(strength)).to_string()),
                    svg("circle.dot", ()).attr("r", "11"),
                    svg("text", strength.to_string()).attr("y", "5").attr("text-anchor", "middle"),
                ),
            )
            .attr("transform", format!("translate({x} {y})"))
        })
    }
}

/// The pattern of what is never pressed.
fn hatching() -> impl Child {
    svg(
        "pattern",
        (
            svg("rect.hatch-ground", ()).attr("width", "7").attr("height", "7"),
            svg("path.hatch", ()).attr("d", "M0 0V7"),
        ),
    )
    .attr("id", "hatched")
    .attr("width", "7")
    .attr("height", "7")
    .attr("patternUnits", "userSpaceOnUse")
    .attr("patternTransform", "rotate(45)")
}
