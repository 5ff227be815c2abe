//! Paints pictures into one SVG element: a path for each shape, made once; from one picture to the
//! next only what differs is written.

use std::cell::RefCell;

use figure::{Frame, Picture, Shape};
use web_sys::Element;

use crate::dom::thousandths;
use crate::ui::prelude::*;

/// An SVG element that shows one picture after the other.
pub(crate) struct Painter {
    svg: El,
    shown: RefCell<Shown>,
}

#[derive(Default)]
struct Shown {
    frame: Frame,
    paths: Vec<(Element, Shape)>,
}

impl Painter {
    /// An empty one, called `label` for screen readers; without a label it is hidden from them.
    pub(crate) fn new(label: String) -> Painter {
        let hidden = label.is_empty().then_some("true");
        let svg = svg("svg.figure", ())
            .attr("role", "img")
            .attr("aria-label", label)
            .attr("aria-hidden", hidden);
        Painter { svg, shown: RefCell::default() }
    }

    /// The element.
    pub(crate) fn element(&self) -> El {
        self.svg.clone()
    }

    /// Shows a picture in place of the one before.
    pub(crate) fn paint(&self, picture: &Picture) {
        let shown = &mut *self.shown.borrow_mut();
        if shown.frame != picture.frame {
            shown.frame = picture.frame;
            write(self.svg.element(), "viewBox", &view_box(picture.frame));
        }
        for (at, shape) in picture.shapes.iter().enumerate() {
            match shown.paths.get_mut(at) {
                Some((element, before)) => {
                    repaint(element, before, shape);
                    before.clone_from(shape);
                }
                None => {
                    let path = self::shape(shape);
                    // A node of ours fits.
                    let _ = self.svg.element().append_child(path.element());
                    shown.paths.push((path.element().clone(), shape.clone()));
                }
            }
        }
        // What isn't needed now stays for the next picture, and shows nothing.
        for (element, before) in shown.paths.iter_mut().skip(picture.shapes.len()) {
            if !before.path.is_empty() {
                before.path.0.clear();
                write(element, "d", "");
            }
        }
    }
}

/// One shape as an element that stays as it is.
pub(crate) fn shape(shape: &Shape) -> El {
    let path = svg("path", ()).attr("d", shape.path.svg());
    paint(path.element(), shape);
    path
}

/// What a frame is as a `viewBox`.
pub(crate) fn view_box(frame: Frame) -> String {
    let Frame { x, y, width, height } = frame;
    // Whole numbers: printing others would bring ten kilobytes of code along.
    let [x, y, width, height] = [x, y, width, height].map(|mm| mm.round() as i32);
    format!("{x} {y} {width} {height}")
}

fn repaint(element: &Element, before: &Shape, now: &Shape) {
    if before.path != now.path {
        write(element, "d", &now.path.svg());
    }
    let same = (before.fill, before.line) == (now.fill, now.line) && before.opacity == now.opacity;
    if !same {
        paint(element, now);
    }
}

fn paint(element: &Element, shape: &Shape) {
    write(element, "fill", &shape.fill.map_or("none".into(), figure::Colour::css));
    let (colour, width) = match shape.line {
        Some(line) => (line.colour.css(), tenths(line.width)),
        None => ("none".into(), "0".into()),
    };
    write(element, "stroke", &colour);
    write(element, "stroke-width", &width);
    write(element, "opacity", &thousandths(shape.opacity));
}

/// A width in millimetres, to a tenth.
fn tenths(width: f64) -> String {
    let tenths = (width.max(0.0) * 10.0).round() as u32;
    format!("{}.{}", tenths / 10, tenths % 10)
}

fn write(element: &Element, name: &str, value: &str) {
    // A name of ours is a valid one.
    let _ = element.set_attribute(name, value);
}
