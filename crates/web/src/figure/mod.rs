//! The drawn body: a person, the roller and the room, between two poses. The only place that
//! knows how it looks; issue 4's rig takes its place behind the same two functions.
//!
//! It moves with the view's own fraction and knows no time. Where the system asks for less
//! movement it shows the end of each movement and stands still.

mod drawing;
mod geometry;
mod pose;

use leptos::prelude::*;
use session::PoseView;

use crate::dom;
use drawing::{Drawing, Glow};
use geometry::{P, tenths};
use pose::{FLOOR, GROUND, Pose, ROLLER, Scene, WALL};

/// The body in the pose `name`, as a picture with a name of its own for screen readers.
pub(crate) fn still(name: &str, label: String) -> AnyView {
    let drawing = Drawing::of(&Pose::named(name), Glow::On);
    let (of, label) = (StoredValue::new_local(drawing), StoredValue::new(label));
    picture(move || of.get_value(), label.get_value())
}

/// The body as a session's view has it. `None` keeps what was shown last.
pub(crate) fn moving(
    pose: impl Fn() -> Option<PoseView> + Send + Sync + 'static,
    works: impl Fn() -> bool + Send + Sync + 'static,
) -> AnyView {
    let calm = dom::still();
    let drawing = Memo::new_owning(move |before: Option<Drawing>| {
        let glow = if works() { Glow::On } else { Glow::Off };
        let drawing = match (pose(), before.clone()) {
            (Some(view), _) => Drawing::of(&between(&view, calm), glow),
            (None, Some(before)) => before,
            (None, None) => Drawing::of(&Pose::named("supine-knees-bent"), glow),
        };
        let changed = before.is_none_or(|before| before != drawing);
        (drawing, changed)
    });
    picture(move || drawing.get(), String::new())
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

fn picture(
    drawing: impl Fn() -> Drawing + Send + Sync + Clone + 'static,
    label: String,
) -> AnyView {
    let drawing = Memo::new(move |_| drawing());
    let of = move |part: fn(&Drawing) -> String| move || drawing.with(part);
    let scene = Memo::new(move |_| drawing.with(|drawing| drawing.scene));
    let frame =
        move || if scene.get() == Scene::Floor { "48 30 320 192" } else { "10 -58 490 294" };
    let hidden = label.is_empty();
    view! {
        <svg viewBox=frame role="img" aria-label=label aria-hidden=hidden.then_some("true") class="figure">
            {move || room(scene.get())}
            {move || drawing.with(|drawing| drawing.cushion).map(cushion)}
            <path d=of(|d| d.far_leg.clone()) class="f-legs-far"/>
            <path d=of(|d| d.far_shoe.clone()) class="f-shoe-far"/>
            <path d=of(|d| d.far_arm.clone()) class="f-skin-far"/>
            <path d=of(|d| d.far_sleeve.clone()) class="f-shirt-far"/>
            <path d=of(|d| d.neck.clone()) class="f-skin-far"/>
            {move || drawing.with(|drawing| drawing.roller).map(roller)}
            <path d=of(|d| d.trunk.clone()) class="f-shirt"/>
            <path d=of(|d| d.glow.clone()) class="f-glow"/>
            <path d=of(|d| d.leg.clone()) class="f-legs"/>
            <path d=of(|d| d.shoe.clone()) class="f-shoe"/>
            <g transform=move || drawing.with(|d| format!("translate({} {}) rotate({})", tenths(d.head.0), tenths(d.head.1), tenths(d.look)))>
                <circle r="16" class="f-skin"/>
                <path d="M15 -1.5q4.6 1.6 0.4 4.6Z" class="f-skin"/>
                <path d="M6 -15.4A16.6 16.6 0 1 0 3 16.3Q-5 11 -4.5 4Q-4 -2 2 -5Q7 -9 6 -15.4Z" class="f-hair"/>
                <circle cx="-1" cy="3.5" r="3" class="f-skin-far"/>
            </g>
            <path d=of(|d| d.arm.clone()) class="f-skin"/>
            <path d=of(|d| d.sleeve.clone()) class="f-shirt-near"/>
        </svg>
    }
    .into_any()
}

fn room(scene: Scene) -> AnyView {
    match scene {
        Scene::Floor => {
            view! { <rect x="40" y=tenths(FLOOR) width="336" height="32" rx="9" class="f-floor"/> }
                .into_any()
        }
        Scene::Wall => view! {
            <rect x=tenths(WALL) y="-58" width="210" height=tenths(GROUND + 58.0) class="f-wall"/>
            <rect x="0" y=tenths(GROUND) width="510" height="14" rx="6" class="f-floor"/>
        }
        .into_any(),
        Scene::Chair => view! {
            <rect x="0" y=tenths(GROUND) width="510" height="14" rx="6" class="f-floor"/>
            <path d="M262 70V222M200 162H262M206 164V222" class="f-chair"/>
        }
        .into_any(),
    }
}

fn roller(P(x, y): P) -> AnyView {
    view! {
        <g>
            <circle cx=tenths(x) cy=tenths(y) r=tenths(ROLLER) class="f-roller"/>
            <circle cx=tenths(x) cy=tenths(y) r="5.4" class="f-roller-hole"/>
        </g>
    }
    .into_any()
}

fn cushion(P(x, y): P) -> AnyView {
    view! { <rect x=tenths(x - 33.0) y=tenths(y) width="66" height=tenths((FLOOR - y).max(10.0)) rx="10" class="f-cushion"/> }.into_any()
}
