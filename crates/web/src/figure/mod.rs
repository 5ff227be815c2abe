//! The drawn body: a person, the roller and the room, between two poses. The only place that
//! knows how it looks; issue 4's rig takes its place behind the same two functions.
//!
//! It moves with the view's own fraction and knows no time. Where the system asks for less
//! movement it shows the end of each movement and stands still.

mod drawing;
mod geometry;
mod pose;

use std::cell::RefCell;

use crate::ui::prelude::*;
use session::PoseView;

use crate::dom;
use drawing::{Drawing, Glow};
use geometry::{P, tenths};
use pose::{FLOOR, GROUND, Pose, ROLLER, Scene, WALL};

/// The body in the pose `name`, as a picture with a name of its own for screen readers.
pub(crate) fn still(name: &str, label: String) -> Nodes {
    let drawing = Drawing::of(&Pose::named(name), Glow::On);
    picture(Memo::new(move || drawing.clone()), label)
}

/// The body as a session's view has it. `None` keeps what was shown last.
pub(crate) fn moving(
    pose: impl Fn() -> Option<PoseView> + 'static,
    works: impl Fn() -> bool + 'static,
) -> Nodes {
    let calm = dom::still();
    let last = RefCell::new(Drawing::of(&Pose::named("supine-knees-bent"), Glow::Off));
    let drawing = Memo::new(move || {
        let glow = if works() { Glow::On } else { Glow::Off };
        if let Some(view) = pose() {
            last.replace(Drawing::of(&between(&view, calm), glow));
        }
        last.borrow().clone()
    });
    picture(drawing, String::new())
}

fn between(view: &PoseView, calm: bool) -> Pose {
    let (from, to) = (Pose::named(&view.from), Pose::named(&view.to));
    if calm {
        return to;
    }
    // Eased at both ends, as a body moves.
    let t = f64::from(view.permille.min(1000)) / 1000.0;
    from.to(&to, t * t * (3.0 - 2.0 * t))
}

fn picture(drawing: Memo<Drawing>, label: String) -> Nodes {
    let of = move |part: fn(&Drawing) -> String| move || drawing.with(part);
    let scene = Memo::new(move || drawing.with(|drawing| drawing.scene));
    let frame =
        move || if scene.get() == Scene::Floor { "48 30 320 192" } else { "10 -58 490 294" };
    let hidden = label.is_empty();
    svg(
        "svg.figure",
        (
            (
                move || room(scene.get()),
                move || drawing.with(|drawing| drawing.cushion).map(cushion),
                svg("path.f-legs-far", ()).attr("d", of(|d| d.far_leg.clone())),
                svg("path.f-shoe-far", ()).attr("d", of(|d| d.far_shoe.clone())),
                svg("path.f-skin-far", ()).attr("d", of(|d| d.far_arm.clone())),
                svg("path.f-shirt-far", ()).attr("d", of(|d| d.far_sleeve.clone())),
                svg("path.f-skin-far", ()).attr("d", of(|d| d.neck.clone())),
                move || drawing.with(|drawing| drawing.roller).map(roller),
                svg("path.f-shirt", ()).attr("d", of(|d| d.trunk.clone())),
                svg("path.f-glow", ()).attr("d", of(|d| d.glow.clone())),
            ),
            (
                svg("path.f-legs", ()).attr("d", of(|d| d.leg.clone())),
                svg("path.f-shoe", ()).attr("d", of(|d| d.shoe.clone())),
                svg(
                    "g",
                    (
                        svg("circle.f-skin", ()).attr("r", "16"),
                        svg("path.f-skin", ()).attr("d", "M15 -1.5q4.6 1.6 0.4 4.6Z"),
                        svg("path.f-hair", ()).attr(
                            "d",
                            "M6 -15.4A16.6 16.6 0 1 0 3 16.3Q-5 11 -4.5 4Q-4 -2 2 -5Q7 -9 6 -15.4Z",
                        ),
                        svg("circle.f-skin-far", ())
                            .attr("cx", "-1")
                            .attr("cy", "3.5")
                            .attr("r", "3"),
                    ),
                )
                .attr("transform", move || {
                    drawing.with(|d| {
                        format!(
                            "translate({} {}) rotate({})",
                            tenths(d.head.0),
                            tenths(d.head.1),
                            tenths(d.look)
                        )
                    })
                }),
                svg("path.f-skin", ()).attr("d", of(|d| d.arm.clone())),
                svg("path.f-shirt-near", ()).attr("d", of(|d| d.sleeve.clone())),
            ),
        ),
    )
    .attr("viewBox", frame)
    .attr("role", "img")
    .attr("aria-label", label)
    .attr("aria-hidden", hidden.then_some("true"))
    .any()
}

fn room(scene: Scene) -> Nodes {
    match scene {
        Scene::Floor => svg("rect.f-floor", ())
            .attr("x", "40")
            .attr("y", tenths(FLOOR))
            .attr("width", "336")
            .attr("height", "32")
            .attr("rx", "9")
            .any(),
        Scene::Wall => (
            svg("rect.f-wall", ())
                .attr("x", tenths(WALL))
                .attr("y", "-58")
                .attr("width", "210")
                .attr("height", tenths(GROUND + 58.0)),
            svg("rect.f-floor", ())
                .attr("x", "0")
                .attr("y", tenths(GROUND))
                .attr("width", "510")
                .attr("height", "14")
                .attr("rx", "6"),
        )
            .any(),
        Scene::Chair => (
            svg("rect.f-floor", ())
                .attr("x", "0")
                .attr("y", tenths(GROUND))
                .attr("width", "510")
                .attr("height", "14")
                .attr("rx", "6"),
            svg("path.f-chair", ()).attr("d", "M262 70V222M200 162H262M206 164V222"),
        )
            .any(),
    }
}

fn roller(P(x, y): P) -> Nodes {
    svg(
        "g",
        (
            svg("circle.f-roller", ())
                .attr("cx", tenths(x))
                .attr("cy", tenths(y))
                .attr("r", tenths(ROLLER)),
            svg("circle.f-roller-hole", ())
                .attr("cx", tenths(x))
                .attr("cy", tenths(y))
                .attr("r", "5.4"),
        ),
    )
    .any()
}

fn cushion(P(x, y): P) -> Nodes {
    svg("rect.f-cushion", ())
        .attr("x", tenths(x - 33.0))
        .attr("y", tenths(y))
        .attr("width", "66")
        .attr("height", tenths((FLOOR - y).max(10.0)))
        .attr("rx", "10")
        .any()
}
