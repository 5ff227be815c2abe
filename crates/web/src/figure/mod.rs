//! The drawn body: a person, the roller and the room, between two poses. The only place that
//! knows how it looks; issue 4's rig takes its place behind the same two functions.
//!
//! It moves with the view's own fraction and knows no time. Where the system asks for less
//! movement it shows the end of each movement and stands still.

mod geometry;
mod pose;

use leptos::prelude::*;
use session::PoseView;

use crate::dom;
use geometry::{P, along, tube};
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

/// Whether the worked muscle is lit.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Glow {
    On,
    Off,
}

/// Everything that is drawn, as outlines.
#[derive(Clone, PartialEq, Debug)]
struct Drawing {
    scene: Scene,
    far_leg: String,
    far_shoe: String,
    far_arm: String,
    trunk: String,
    glow: String,
    neck: String,
    head: P,
    look: f64,
    leg: String,
    shoe: String,
    sleeve: String,
    far_sleeve: String,
    arm: String,
    roller: Option<P>,
    cushion: Option<P>,
}

impl Drawing {
    fn of(pose: &Pose, glow: Glow) -> Drawing {
        let [hip, ribs, chest] = pose.spine;
        let broad = pose.broad;
        let trunk = [(hip, 18.0), (ribs, 16.5 * broad), (chest, 17.5 * broad)];
        let leg = |[hip, knee, ankle, _]: [P; 4]| {
            format!("{}{}", tube(&[(hip, 17.0), (knee, 12.5)]), tube(&[(knee, 12.0), (ankle, 8.0)]))
        };
        let shoe = |[.., ankle, toe]: [P; 4]| tube(&[(ankle.by(2.0, 3.5), 6.5), (toe.by(0.0, 0.5), 5.0)]);
        let arm = |[shoulder, elbow, hand]: [P; 3]| {
            let upper = tube(&[(shoulder.to(elbow, 0.2), 7.8), (elbow, 7.0)]);
            format!("{upper}{}", tube(&[(elbow, 7.0), (hand, 5.6)]))
        };
        let sleeve = |[shoulder, elbow, _]: [P; 3]| tube(&[(shoulder, 11.0), (shoulder.to(elbow, 0.42), 9.4)]);
        let [near, far] = pose.arms;
        Drawing {
            scene: pose.scene,
            far_leg: leg(pose.legs[1]),
            far_shoe: shoe(pose.legs[1]),
            far_arm: arm(far),
            far_sleeve: sleeve(far),
            trunk: tube(&trunk),
            glow: if glow == Glow::On && pose.roller.is_some() && broad > 0.0 {
                along(&trunk, 0.62, (0.56, 0.93))
            } else {
                String::new()
            },
            neck: tube(&[(chest, 10.0), (pose.head, 8.0)]),
            head: pose.head,
            look: pose.look,
            leg: leg(pose.legs[0]),
            shoe: shoe(pose.legs[0]),
            sleeve: sleeve(near),
            arm: arm(near),
            roller: pose.roller,
            cushion: pose.cushion,
        }
    }
}

fn picture(drawing: impl Fn() -> Drawing + Send + Sync + Clone + 'static, label: String) -> AnyView {
    let drawing = Memo::new(move |_| drawing());
    let of = move |part: fn(&Drawing) -> String| move || drawing.with(part);
    let scene = Memo::new(move |_| drawing.with(|drawing| drawing.scene));
    let frame = move || if scene.get() == Scene::Floor { "0 22 400 200" } else { "-60 -66 620 310" };
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
            <g transform=move || drawing.with(|d| format!("translate({:.1} {:.1}) rotate({:.1})", d.head.0, d.head.1, d.look))>
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
        Scene::Floor => view! { <rect x="-400" y=FLOOR width="1200" height="140" class="f-floor"/> }.into_any(),
        Scene::Wall => view! {
            <rect x=WALL y="-260" width="700" height=GROUND + 260.0 class="f-wall"/>
            <rect x="-700" y=GROUND width="1700" height="140" class="f-floor"/>
        }
        .into_any(),
        Scene::Chair => view! {
            <rect x="-700" y=GROUND width="1700" height="140" class="f-floor"/>
            <path d="M262 70V222M200 162H262M206 164V222" class="f-chair"/>
        }
        .into_any(),
    }
}

fn roller(P(x, y): P) -> AnyView {
    view! {
        <g>
            <circle cx=x cy=y r=ROLLER class="f-roller"/>
            <circle cx=x cy=y r="5.4" class="f-roller-hole"/>
        </g>
    }
    .into_any()
}

fn cushion(P(x, y): P) -> AnyView {
    view! { <rect x=x - 30.0 y=y - 11.0 width="66" height="20" rx="9" class="f-cushion"/> }.into_any()
}
