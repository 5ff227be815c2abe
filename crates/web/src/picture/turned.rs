//! A technique that moves and can be turned: by dragging, and with the arrow keys.

use std::cell::Cell;
use std::rc::Rc;

use figure::{Camera, Figure, Motion};
use routine::{LevelForm, Side, Technique};
use wasm_bindgen::JsCast;
use web_sys::{KeyboardEvent, PointerEvent};

use super::{Painter, look, motion};
use crate::app::App;
use crate::dom;
use crate::ui::prelude::*;
use crate::words::t;

/// How long one whole pass there and back is shown, in milliseconds. Source: DESIGN section 3, a
/// pass of 4 s.
const PASS_MS: f64 = 8_000.0;
/// How far a pixel of dragging turns, in degrees. Source: our choice; a thumb's way is half a turn.
const TURN_PER_PIXEL: f64 = 0.7;
/// How far one arrow key turns, in degrees. Source: our choice.
const TURN_PER_KEY: f64 = 15.0;
/// As far as one climbs and stoops, in degrees. Source: our choice; the floor stays a floor.
const CLIMB: (f64, f64) = (-10.0, 60.0);

/// The technique in this form, moving, to be turned.
pub(crate) fn turned(app: App, technique: &Technique, form: &LevelForm, label: String) -> El {
    let painter = Rc::new(Painter::new(label));
    let figure = Figure::new(technique, form, Some(Side::Left));
    let figure = figure.unwrap_or_else(|_| Figure::standing());
    let look = look(app);
    let camera = Rc::new(Cell::new(Camera::default()));
    let phase = Rc::new(Cell::new(if motion(app) == Motion::Still { 0.5 } else { 0.0 }));
    let paint = {
        let (painter, camera, phase) = (painter.clone(), camera.clone(), phase.clone());
        move || painter.paint(&figure.phase(phase.get()).draw(&camera.get(), &look))
    };
    let paint = Rc::new(paint);
    paint();
    let turn = {
        let paint = paint.clone();
        move |turn: f64, climb: f64| {
            let at = camera.get();
            let climb_deg = (at.climb_deg + climb).clamp(CLIMB.0, CLIMB.1);
            // Not by `%`: the remainder of floats is 1 KB of the app.
            let turn_deg = ((at.turn_deg + turn) / 360.0).fract() * 360.0;
            camera.set(Camera { turn_deg, climb_deg });
            paint();
        }
    };
    if motion(app) == Motion::Moving {
        let element = painter.element();
        let began = dom::ticks();
        dom::frames(move || {
            phase.set(((dom::ticks() - began) / PASS_MS).fract());
            paint();
            // It is on the page from the first frame on, until its screen goes.
            element.element().is_connected()
        });
    }
    hold(&painter, turn)
}

/// The element that is dragged and takes the keys.
fn hold(painter: &Painter, turn: impl Fn(f64, f64) + Clone + 'static) -> El {
    let held: Rc<Cell<Option<(f64, f64)>>> = Rc::default();
    let (down, moved, up) = (held.clone(), held.clone(), held.clone());
    let by_key = turn.clone();
    let place = |event: &PointerEvent| (f64::from(event.client_x()), f64::from(event.client_y()));
    let element = el("div.turn", painter.element())
        .attr("tabindex", "0")
        .attr("role", "group")
        .attr("aria-label", t("technique-turn"));
    let target = element.element().clone();
    element
        .on("pointerdown", move |event| {
            let event: PointerEvent = event.unchecked_into();
            down.set(Some(place(&event)));
            // Without it the drag ends at the picture's edge.
            let _ = target.set_pointer_capture(event.pointer_id());
        })
        .on("pointermove", move |event| {
            let event: PointerEvent = event.unchecked_into();
            let Some(before) = moved.get() else { return };
            let now = place(&event);
            moved.set(Some(now));
            turn((now.0 - before.0) * TURN_PER_PIXEL, (now.1 - before.1) * TURN_PER_PIXEL * 0.5);
        })
        .on("pointerup", move |_| up.set(None))
        .on("pointercancel", move |_| held.set(None))
        .on("keydown", move |event| {
            let event: KeyboardEvent = event.unchecked_into();
            let (turn, climb) = match event.key().as_str() {
                "ArrowLeft" => (-TURN_PER_KEY, 0.0),
                "ArrowRight" => (TURN_PER_KEY, 0.0),
                "ArrowUp" => (0.0, TURN_PER_KEY),
                "ArrowDown" => (0.0, -TURN_PER_KEY),
                _ => return,
            };
            event.prevent_default();
            by_key(turn, climb);
        })
}
