//! Pixels, and what is painted on them: pictures of the body, words, bars, discs.

use figure::{Colour, Picture, Seg};
use tiny_skia::{FillRule, LineCap, LineJoin, Paint, PathBuilder, Pixmap, Stroke, Transform};

use super::letters::{Letters, Weight};

/// Pixels, all of them covered.
pub(crate) struct Canvas {
    pixels: Pixmap,
}

/// A rectangle of pixels, from its upper left corner.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) struct Area {
    pub(crate) x: f32,
    pub(crate) y: f32,
    pub(crate) width: f32,
    pub(crate) height: f32,
}

impl Canvas {
    /// A page of one colour, at least a pixel large.
    pub(crate) fn new(width: u32, height: u32, ground: Colour) -> Canvas {
        let pixels = Pixmap::new(width.max(1), height.max(1)).expect("a page of a pixel or more");
        let mut canvas = Canvas { pixels };
        canvas.clear(ground);
        canvas
    }

    /// Its width and height.
    pub(crate) fn size(&self) -> (u32, u32) {
        (self.pixels.width(), self.pixels.height())
    }

    /// Rows from the top: red, green, blue, and 255.
    pub(crate) fn pixels(&self) -> &[u8] {
        self.pixels.data()
    }

    /// Begins anew.
    pub(crate) fn clear(&mut self, ground: Colour) {
        let [red, green, blue] = ground.0;
        self.pixels.fill(tiny_skia::Color::from_rgba8(red, green, blue, 255));
    }

    /// Begins anew with what another page of the same size shows.
    pub(crate) fn copy(&mut self, of: &Canvas) {
        self.pixels.data_mut().copy_from_slice(of.pixels.data());
    }

    /// A picture, as large as fits into `area`, in its middle.
    pub(crate) fn picture(&mut self, picture: &Picture, area: Area) {
        let frame = picture.frame;
        let (width, height) = (frame.width as f32, frame.height as f32);
        let scale = (area.width / width).min(area.height / height);
        if !scale.is_finite() || scale <= 0.0 {
            return;
        }
        let x = area.x + (area.width - width * scale) / 2.0 - frame.x as f32 * scale;
        let y = area.y + (area.height - height * scale) / 2.0 - frame.y as f32 * scale;
        let place = Transform::from_row(scale, 0.0, 0.0, scale, x, y);
        for shape in &picture.shapes {
            let Some(path) = path(&shape.path) else { continue };
            if let Some(line) = shape.line {
                let stroke = Stroke {
                    width: line.width as f32,
                    line_cap: LineCap::Round,
                    line_join: LineJoin::Round,
                    ..Stroke::default()
                };
                let paint = paint(line.colour, shape.opacity);
                self.pixels.stroke_path(&path, &paint, &stroke, place, None);
            }
            if let Some(fill) = shape.fill {
                let paint = paint(fill, shape.opacity);
                self.pixels.fill_path(&path, &paint, FillRule::Winding, place, None);
            }
        }
    }

    /// A bar with round ends.
    pub(crate) fn bar(&mut self, area: Area, colour: Colour) {
        let radius = (area.height / 2.0).min(area.width / 2.0);
        if radius <= 0.0 {
            return;
        }
        let (left, right) = (area.x + radius, area.x + area.width - radius);
        let middle = area.y + area.height / 2.0;
        let mut path = PathBuilder::new();
        path.move_to(left, middle);
        path.line_to(right.max(left + 0.01), middle);
        let stroke = Stroke { width: area.height, line_cap: LineCap::Round, ..Stroke::default() };
        if let Some(path) = path.finish() {
            let paint = paint(colour, 1.0);
            self.pixels.stroke_path(&path, &paint, &stroke, Transform::identity(), None);
        }
    }

    /// A disc.
    pub(crate) fn disc(&mut self, (x, y): (f32, f32), radius: f32, colour: Colour, opacity: f64) {
        if let Some(path) = PathBuilder::from_circle(x, y, radius) {
            let paint = paint(colour, opacity);
            self.pixels.fill_path(&path, &paint, FillRule::Winding, Transform::identity(), None);
        }
    }

    /// A ring.
    pub(crate) fn ring(&mut self, (x, y): (f32, f32), radius: f32, width: f32, colour: Colour) {
        if let Some(path) = PathBuilder::from_circle(x, y, radius) {
            let stroke = Stroke { width, ..Stroke::default() };
            let paint = paint(colour, 1.0);
            self.pixels.stroke_path(&path, &paint, &stroke, Transform::identity(), None);
        }
    }

    /// Words on a line that begins at `x` and stands on `y`.
    pub(crate) fn words(
        &mut self,
        text: &str,
        (letters, weight, size): (&Letters, Weight, f32),
        (x, y): (f32, f32),
        colour: Colour,
    ) {
        if let Some(path) = letters.outline(text, weight, size) {
            let place = Transform::from_translate(x, y);
            let paint = paint(colour, 1.0);
            self.pixels.fill_path(&path, &paint, FillRule::Winding, place, None);
        }
    }
}

fn paint(colour: Colour, opacity: f64) -> Paint<'static> {
    let [red, green, blue] = colour.0;
    let mut paint = Paint::default();
    let alpha = (opacity.clamp(0.0, 1.0) * 255.0).round() as u8;
    paint.set_color_rgba8(red, green, blue, alpha);
    paint
}

fn path(of: &figure::Path) -> Option<tiny_skia::Path> {
    let mut path = PathBuilder::with_capacity(of.0.len(), of.0.len() * 3);
    for seg in &of.0 {
        match *seg {
            Seg::Move(p) => path.move_to(p.x as f32, p.y as f32),
            Seg::Line(p) => path.line_to(p.x as f32, p.y as f32),
            Seg::Cubic(a, b, p) => path
                .cubic_to(a.x as f32, a.y as f32, b.x as f32, b.y as f32, p.x as f32, p.y as f32),
            Seg::Close => path.close(),
        }
    }
    path.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use figure::{Frame, Line, Path, Shape};

    const WHITE: Colour = Colour([255, 255, 255]);

    fn square(fill: Option<Colour>, line: Option<Line>, opacity: f64) -> Picture {
        let corner = |x: f64, y: f64| glam::DVec2::new(x, y);
        let path = Path(vec![
            Seg::Move(corner(20.0, 20.0)),
            Seg::Line(corner(60.0, 20.0)),
            Seg::Line(corner(60.0, 60.0)),
            Seg::Line(corner(20.0, 60.0)),
            Seg::Close,
        ]);
        let frame = Frame { x: 0.0, y: 0.0, width: 80.0, height: 80.0 };
        Picture { frame, shapes: vec![Shape { path, fill, line, opacity }] }
    }

    fn pixel(canvas: &Canvas, x: usize, y: usize) -> [u8; 4] {
        let at = (y * canvas.size().0 as usize + x) * 4;
        canvas.pixels()[at..at + 4].try_into().unwrap()
    }

    #[test]
    fn a_picture_lies_in_the_middle_of_its_place() {
        let mut canvas = Canvas::new(200, 100, WHITE);
        let area = Area { x: 40.0, y: 10.0, width: 160.0, height: 80.0 };
        canvas.picture(&square(Some(Colour([200, 0, 0])), None, 1.0), area);
        let red = [200, 0, 0, 255];
        assert_eq!(pixel(&canvas, 100, 30), red);
        assert_eq!(pixel(&canvas, 139, 69), red);
        assert_eq!(pixel(&canvas, 99, 30), [255; 4]);
        assert_eq!(pixel(&canvas, 140, 70), [255; 4]);
    }

    #[test]
    fn the_line_lies_under_the_filling() {
        let mut canvas = Canvas::new(80, 80, WHITE);
        let area = Area { x: 0.0, y: 0.0, width: 80.0, height: 80.0 };
        let line = Line { colour: Colour([0, 0, 0]), width: 8.0 };
        canvas.picture(&square(Some(Colour([200, 0, 0])), Some(line), 1.0), area);
        assert_eq!(pixel(&canvas, 17, 40), [0, 0, 0, 255]);
        assert_eq!(pixel(&canvas, 22, 40), [200, 0, 0, 255]);
        let mut half = Canvas::new(80, 80, WHITE);
        half.picture(&square(Some(Colour([0, 0, 0])), None, 0.5), area);
        assert!((126..=128).contains(&pixel(&half, 40, 40)[0]));
    }
}
