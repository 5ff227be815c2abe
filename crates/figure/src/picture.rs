//! What is drawn: filled outlines in paint order. The figure's only output; whoever shows it (a page,
//! a file, a terminal) needs to know nothing of bodies.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::Write as _;

use glam::{DVec2, dvec2};

/// Shapes in paint order, first the one farthest away, inside a frame. One unit is a millimetre of
/// the room; y points down, as on every screen.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Picture {
    /// What is shown of the room.
    pub frame: Frame,
    /// The shapes, painted one over the other.
    pub shapes: Vec<Shape>,
}

/// A rectangle.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct Frame {
    /// Its left edge, in millimetres.
    pub x: f64,
    /// Its upper edge, in millimetres.
    pub y: f64,
    /// Its width, in millimetres; positive.
    pub width: f64,
    /// Its height, in millimetres; positive.
    pub height: f64,
}

/// A colour: red, green, blue, each 0–255.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Colour(pub [u8; 3]);

/// An outline and how it is painted: first the line, then the filling over its inner half.
#[derive(Clone, PartialEq, Debug)]
pub struct Shape {
    /// Its outline. Filled by the non-zero rule: parts that overlap are one.
    pub path: Path,
    /// What it is filled with; `None` for a mere line.
    pub fill: Option<Colour>,
    /// The line along it, under the filling; round at ends and joints.
    pub line: Option<Line>,
    /// How much of both covers what lies below, 0–1.
    pub opacity: f64,
}

/// A line along an outline, half of it on either side.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Line {
    /// Its colour.
    pub colour: Colour,
    /// Its width in millimetres.
    pub width: f64,
}

/// An outline of lines and curves.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Path(pub Vec<Seg>);

/// One piece of an outline.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Seg {
    /// Begins a new part.
    Move(DVec2),
    /// A straight line.
    Line(DVec2),
    /// A cubic Bézier curve: its two handles, its end.
    Cubic(DVec2, DVec2, DVec2),
    /// Closes the part.
    Close,
}

impl Path {
    /// Whether there is nothing to draw.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The same outline with every point moved by `to`.
    pub fn map(&self, to: impl Fn(DVec2) -> DVec2) -> Path {
        let seg = |seg: &Seg| match *seg {
            Seg::Move(p) => Seg::Move(to(p)),
            Seg::Line(p) => Seg::Line(to(p)),
            Seg::Cubic(a, b, p) => Seg::Cubic(to(a), to(b), to(p)),
            Seg::Close => Seg::Close,
        };
        Path(self.0.iter().map(seg).collect())
    }

    /// The outline as SVG path data, to a tenth of a millimetre. Points are given from the one before:
    /// that is a third shorter, and each is rounded from where the last one came out, so nothing drifts.
    ///
    /// ```
    /// # use figure::{Path, Seg};
    /// # use glam::dvec2;
    /// let path = Path(vec![Seg::Move(dvec2(0.0, 1.25)), Seg::Line(dvec2(-3.0, 4.0)), Seg::Close]);
    /// assert_eq!(path.svg(), "M0 1.3l-3 2.7z");
    /// ```
    pub fn svg(&self) -> String {
        let mut pen = Pen { text: String::with_capacity(self.0.len() * 24), at: (0, 0) };
        for seg in &self.0 {
            match *seg {
                Seg::Move(p) => {
                    pen.at = (0, 0);
                    pen.points('M', &[p]);
                }
                Seg::Line(p) => pen.points('l', &[p]),
                Seg::Cubic(a, b, p) => pen.points('c', &[a, b, p]),
                Seg::Close => pen.text.push('z'),
            }
        }
        pen.text
    }

    /// The smallest frame around all points and handles; `None` for nothing.
    pub fn bounds(&self) -> Option<Frame> {
        let points = self.0.iter().flat_map(|seg| match *seg {
            Seg::Move(p) | Seg::Line(p) => [Some(p), None, None],
            Seg::Cubic(a, b, p) => [Some(a), Some(b), Some(p)],
            Seg::Close => [None; 3],
        });
        let around = points.flatten().fold(None, |around: Option<(DVec2, DVec2)>, p| {
            Some(around.map_or((p, p), |(low, high)| (low.min(p), high.max(p))))
        });
        around.map(|(low, high)| Frame {
            x: low.x,
            y: low.y,
            width: high.x - low.x,
            height: high.y - low.y,
        })
    }
}

/// Writes path data; where it is, in tenths of a millimetre.
struct Pen {
    text: String,
    at: (i64, i64),
}

impl Pen {
    /// Points as seen from where the pen is; it then is at the last one.
    fn points(&mut self, letter: char, points: &[DVec2]) {
        self.text.push(letter);
        let from = self.at;
        for (index, point) in points.iter().enumerate() {
            let tenths = |value: f64| libm::round(value * 10.0) as i64;
            let to = (tenths(point.x), tenths(point.y));
            self.number(to.0 - from.0, index > 0);
            self.number(to.1 - from.1, true);
            self.at = to;
        }
    }

    /// A number of tenths, apart from the one before it.
    fn number(&mut self, tenths: i64, apart: bool) {
        if tenths < 0 {
            self.text.push('-');
        } else if apart {
            self.text.push(' ');
        }
        let (whole, part) = (tenths.unsigned_abs() / 10, tenths.unsigned_abs() % 10);
        // Writing to a `String` can't fail.
        let _ = match (whole, part) {
            (whole, 0) => write!(self.text, "{whole}"),
            (0, part) => write!(self.text, ".{part}"),
            (whole, part) => write!(self.text, "{whole}.{part}"),
        };
    }
}

impl Frame {
    /// A frame with `margin` millimetres more on each side.
    pub fn grown(self, margin: f64) -> Frame {
        Frame {
            x: self.x - margin,
            y: self.y - margin,
            width: self.width + 2.0 * margin,
            height: self.height + 2.0 * margin,
        }
    }

    /// Its centre.
    pub fn centre(self) -> DVec2 {
        dvec2(self.x + self.width / 2.0, self.y + self.height / 2.0)
    }
}

impl Colour {
    /// The colour as CSS writes it: `#2f6f73`.
    pub fn css(self) -> String {
        let [red, green, blue] = self.0;
        alloc::format!("#{red:02x}{green:02x}{blue:02x}")
    }

    /// As much of `other` mixed in as `share` says, 0–1.
    pub fn towards(self, other: Colour, share: f64) -> Colour {
        let mix = |of: usize| {
            let (from, to) = (f64::from(self.0[of]), f64::from(other.0[of]));
            libm::round(from + (to - from) * share.clamp(0.0, 1.0)) as u8
        };
        Colour([mix(0), mix(1), mix(2)])
    }
}
