//! Putting a step elsewhere by dragging its handle. The rows make room while it moves; only when it is let
//! go does anything change.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, PointerEvent};

use crate::ui::prelude::*;

/// A step that is being dragged.
struct Dragged {
    from: usize,
    to: usize,
    /// Where it was taken hold of.
    begun: f64,
    /// Each row with its middle and its height, as they were then.
    rows: Vec<(HtmlElement, f64, f64)>,
}

/// The handle of row `at`: it tells where its row was put.
pub(super) fn handle(at: usize, moved: impl Fn(usize, usize) + 'static) -> El {
    let held: Rc<RefCell<Option<Dragged>>> = Rc::default();
    let (down, moving, up) = (held.clone(), held.clone(), held.clone());
    let handle = el("span.handle", "⠿").attr("aria-hidden", "true");
    let target = handle.element().clone();
    handle
        .on("pointerdown", move |event| {
            let event: PointerEvent = event.unchecked_into();
            // Without it the drag ends at the handle's edge.
            let _ = target.set_pointer_capture(event.pointer_id());
            let begun = f64::from(event.client_y());
            *down.borrow_mut() = Some(Dragged { from: at, to: at, begun, rows: rows(&target) });
        })
        .on("pointermove", move |event| {
            let event: PointerEvent = event.unchecked_into();
            if let Some(dragged) = &mut *moving.borrow_mut() {
                dragged.follow(f64::from(event.client_y()));
            }
        })
        .on("pointerup", move |_| {
            let Some(dragged) = up.borrow_mut().take() else { return };
            dragged.let_go();
            if dragged.from != dragged.to {
                moved(dragged.from, dragged.to);
            }
        })
        .on("pointercancel", move |_| {
            if let Some(dragged) = held.borrow_mut().take() {
                dragged.let_go();
            }
        })
}

/// The rows beside that of a handle, from the first on.
fn rows(handle: &Element) -> Vec<(HtmlElement, f64, f64)> {
    let list = handle.closest("ol").ok().flatten();
    let mut next = list.and_then(|list| list.first_element_child());
    let mut rows = Vec::new();
    while let Some(row) = next {
        next = row.next_element_sibling();
        let place = row.get_bounding_client_rect();
        if let Ok(row) = row.dyn_into() {
            rows.push((row, place.y() + place.height() / 2.0, place.height()));
        }
    }
    rows
}

impl Dragged {
    fn follow(&mut self, now: f64) {
        let Some((_, middle, height)) = self.rows.get(self.from) else { return };
        let (by, height) = (now - self.begun, *height);
        let here = middle + by;
        let above = |range: &[(HtmlElement, f64, f64)]| {
            range.iter().filter(|(_, middle, _)| *middle < here).count()
        };
        self.to = above(&self.rows[..self.from]) + above(&self.rows[self.from + 1..]);
        for (at, (row, ..)) in self.rows.iter().enumerate() {
            let by = if at == self.from {
                by
            } else if self.from < at && at <= self.to {
                -height
            } else if self.to <= at && at < self.from {
                height
            } else {
                0.0
            };
            shift(row, Some(by));
        }
    }

    fn let_go(&self) {
        self.rows.iter().for_each(|(row, ..)| shift(row, None));
    }
}

/// Shows a row so many pixels below its place.
fn shift(row: &HtmlElement, by: Option<f64>) {
    let style = row.style();
    // A browser that can't shift it shows it in its place.
    let _ = match by {
        Some(by) => style.set_property("transform", &format!("translateY({}px)", by as i32)),
        None => style.remove_property("transform").map(drop),
    };
}
