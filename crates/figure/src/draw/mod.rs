//! The body, what it lies on and the room as shapes in paint order.

mod face;
mod ink;
mod lens;
mod marks;
mod order;
mod outline;
mod room;
mod shadow;
mod wrong;

use alloc::vec::Vec;

use glam::DVec2;

use crate::figure::Posed;
use crate::flesh::{Ball, Flesh, Part, yoke};
use crate::{Camera, Colour, Line, Look, Marks, Path, Picture, Room, Shape};
use ink::Ink;
pub(crate) use lens::{Blob, Lens};
use outline::{Caps, curve, line, outline};

/// Where the light comes from, in the picture.
const LIGHT: DVec2 = DVec2::new(-0.447, -0.894);

/// How wide the line round a part is, in millimetres.
const EDGE_MM: f64 = 5.0;

/// Something that is painted as one: a part of the body, or a thing.
enum Layer {
    Flesh(Part),
    Roller,
    Cushion,
    Chair,
    Band,
}

/// Draws `posed` as `camera` sees it.
pub(crate) fn draw(posed: &Posed, camera: &Camera, look: &Look) -> Picture {
    let lens = |walked_deg: f64| {
        let seen_from = Camera {
            turn_deg: posed.best_turn() + camera.turn_deg + walked_deg,
            climb_deg: posed.stage.view.climb_deg + camera.climb_deg,
        };
        Lens::new(&seen_from, posed.mirrored, posed.scale)
    };
    let frame = posed.frame(&lens(0.0));
    let lens = lens(posed.walked_deg);
    let mut canvas = Canvas { lens, look: *look, shapes: Vec::with_capacity(80) };
    canvas.room(posed);
    canvas.shadows(posed);
    if look.room == Room::Whole {
        canvas.chair(posed);
    }

    let mut layers: Vec<(Layer, Vec<Blob>)> = Vec::with_capacity(24);
    for Flesh { part, balls } in &posed.flesh {
        layers.push((Layer::Flesh(*part), canvas.blobs(balls)));
    }
    if let Some(roller) = posed.placed.roller.filter(|roller| roller.shown > 0.02) {
        layers.push((Layer::Roller, canvas.blobs(&room::roller(roller))));
    }
    if let Some(cushion) = &posed.placed.cushion {
        layers.push((Layer::Cushion, canvas.blobs(&room::cushion(cushion))));
    }
    if let Some(seat) = posed.stage.chair {
        layers.push((Layer::Chair, canvas.blobs(&room::chair(seat))));
    }
    if posed.band {
        layers.push((Layer::Band, canvas.blobs(&room::band(posed))));
    }
    let blobs: Vec<Vec<Blob>> = layers.iter().map(|(_, blobs)| blobs.clone()).collect();
    let bias = |a: usize, b: usize| match (&layers[a].0, &layers[b].0) {
        (Layer::Flesh(a), Layer::Flesh(b)) => bias(*a, *b, posed, &lens),
        _ => 0.0,
    };
    let mut painted: Vec<Part> = Vec::with_capacity(layers.len());
    for index in order::order(&blobs, bias) {
        let (layer, blobs) = &layers[index];
        match layer {
            Layer::Flesh(part) => {
                canvas.part(*part, blobs, &painted, posed);
                painted.push(*part);
            }
            Layer::Roller => canvas.roller(posed, blobs),
            Layer::Cushion => canvas.cushion(posed),
            Layer::Band => canvas.solid(blobs, Ink::band(look), Caps { first: true, last: true }),
            Layer::Chair => {}
        }
    }
    if look.room == Room::Whole {
        canvas.pane(posed);
    }
    if let Some(wrong) = &posed.wrong {
        canvas.wrong(wrong);
    }
    Picture { frame, shapes: canvas.shapes }
}

/// What is being painted.
struct Canvas {
    lens: Lens,
    look: Look,
    shapes: Vec<Shape>,
}

impl Canvas {
    fn blobs(&self, balls: &[Ball]) -> Vec<Blob> {
        balls.iter().map(|ball| self.lens.blob(ball)).collect()
    }

    fn fill(&mut self, path: Path, colour: Colour, opacity: f64) {
        self.shapes.push(Shape { path, fill: Some(colour), line: None, opacity });
    }

    fn stroke(&mut self, path: Path, colour: Colour, width: f64) {
        let line = Some(Line { colour, width });
        self.shapes.push(Shape { path, fill: None, line, opacity: 1.0 });
    }

    /// A chain in the shade, with its edge.
    fn solid(&mut self, blobs: &[Blob], ink: Ink, caps: Caps) {
        let whole = Caps { first: true, last: true };
        let edge = Line { colour: ink.edge, width: EDGE_MM };
        if caps == whole {
            let path = outline(blobs);
            self.shapes.push(Shape { path, fill: Some(ink.shade), line: Some(edge), opacity: 1.0 });
        } else {
            self.stroke(line(blobs, caps), ink.edge, EDGE_MM);
            self.fill(outline(blobs), ink.shade, 1.0);
        }
    }

    /// The lit side of a chain, in two steps.
    fn lit(&mut self, blobs: &[Blob], ink: Ink) {
        for (colour, share) in ink.lights() {
            self.gleam(blobs, colour, share);
        }
    }

    /// One light on a chain, so large a share of it.
    fn gleam(&mut self, blobs: &[Blob], colour: Colour, share: f64) {
        self.fill(outline(&lit(blobs, share)), colour, 1.0);
    }

    fn part(&mut self, part: Part, blobs: &[Blob], painted: &[Part], posed: &Posed) {
        let ink = Ink::part(part, &self.look);
        if part == Part::Face {
            return self.face(posed, ink);
        }
        if part == Part::Hair {
            return self.hair(blobs, ink);
        }
        if part == Part::Chest {
            return self.chest(posed, blobs, ink, painted);
        }
        // A joint between two parts of one kind has no line across it: whoever is painted second
        // leaves its own cap open there.
        let (before, after) = neighbours(part);
        let caps = Caps {
            first: before.is_none_or(|part| !painted.contains(&part)),
            last: after.is_none_or(|part| !painted.contains(&part)),
        };
        let blobs = if let Part::Hand(side) = part {
            self.fingers(posed, side, ink);
            // Without the fingers: the palm.
            &blobs[..3]
        } else {
            blobs
        };
        self.solid(blobs, ink, caps);
        match part {
            // Too small for more than one light.
            Part::Hand(_) | Part::Thumb(_) | Part::Foot(_) => self.gleam(blobs, ink.lit, 0.72),
            Part::Seat
            | Part::Chest
            | Part::Neck
            | Part::Face
            | Part::Hair
            | Part::Thigh(_)
            | Part::Shank(_)
            | Part::UpperArm(_)
            | Part::Sleeve(_)
            | Part::Forearm(_) => self.lit(blobs, ink),
        }
    }

    /// The chest and the shoulders as one, and what is marked on them.
    fn chest(&mut self, posed: &Posed, blobs: &[Blob], ink: Ink, painted: &[Part]) {
        let yoke = self.blobs(&yoke(&posed.skeleton));
        // A sleeve that goes on from the shoulder has no line across it.
        let ends = [0, 1].map(|side| {
            let out = yoke[2 * side].at - yoke[1].at;
            let arm = self.lens.point(posed.skeleton.elbows[side]) - yoke[2 * side].at;
            let goes_on = out.dot(arm) > 0.35 * out.length() * arm.length();
            !(goes_on && painted.contains(&Part::Sleeve(side)))
        });
        let both = |mut trunk: Path, yoke: Path| {
            trunk.0.extend(yoke.0);
            trunk
        };
        let caps = Caps { first: ends[0], last: ends[1] };
        self.stroke(both(outline(blobs), line(&yoke, caps)), ink.edge, EDGE_MM);
        self.fill(both(outline(blobs), outline(&yoke)), ink.shade, 1.0);
        for (colour, share) in ink.lights() {
            // The shoulders' own shade would part them from the sleeves.
            let shoulders = lit(&yoke, 0.5 + 0.5 * share);
            self.fill(both(outline(&lit(blobs, share)), outline(&shoulders)), colour, 1.0);
        }
        self.back(posed, ink);
        match self.look.marks {
            Marks::None => {}
            Marks::Worked => self.glow(posed),
            Marks::KeepOuts => {
                self.bones(posed);
                self.glow(posed);
            }
        }
    }

    /// Four fingers beyond the palm.
    fn fingers(&mut self, posed: &Posed, side: usize, ink: Ink) {
        let fingers = crate::flesh::fingers(posed.skeleton.wrists[side], side);
        // One that is behind another is painted first.
        let thumb_is_near = self.lens.depth(fingers[0].0[1]) < self.lens.depth(fingers[3].0[1]);
        for index in 0..4 {
            let (joints, thick) = fingers[if thumb_is_near { 3 - index } else { index }];
            let path = curve(&joints.map(|joint| self.lens.point(joint)));
            let wide = 2.0 * thick * self.lens.metre();
            self.stroke(path.clone(), ink.edge, wide + EDGE_MM);
            self.stroke(path, ink.shade.towards(ink.lit, 0.8), wide);
        }
    }
}

/// So large a share of a chain, against its own lit edge.
fn lit(blobs: &[Blob], share: f64) -> Vec<Blob> {
    blobs.iter().map(|blob| blob.lit(LIGHT, share)).collect()
}

/// The parts of the same kind before and after a part in its limb.
fn neighbours(part: Part) -> (Option<Part>, Option<Part>) {
    match part {
        Part::Thigh(side) => (Some(Part::Seat), Some(Part::Shank(side))),
        Part::Shank(side) => (Some(Part::Thigh(side)), None),
        Part::Sleeve(_) => (Some(Part::Chest), None),
        Part::UpperArm(side) => (None, Some(Part::Forearm(side))),
        Part::Forearm(side) => (Some(Part::UpperArm(side)), Some(Part::Hand(side))),
        Part::Hand(side) => (Some(Part::Forearm(side)), None),
        Part::Thumb(side) => (Some(Part::Hand(side)), None),
        Part::Seat | Part::Chest | Part::Neck | Part::Face | Part::Hair | Part::Foot(_) => {
            (None, None)
        }
    }
}

/// Metres by which a part counts as farther away than another that it joins, so that nothing flickers
/// where both are equally far.
fn bias(a: Part, b: Part, posed: &Posed, lens: &Lens) -> f64 {
    let first = |below: bool| if below { 0.015 } else { -0.015 };
    match (a, b) {
        (Part::Face, Part::Hair) | (Part::Hair, Part::Face) => {
            let away = face::looks_away(posed, lens);
            let face_first = if away { 10.0 } else { -10.0 };
            if a == Part::Face { face_first } else { -face_first }
        }
        // The collar lies over the neck, the chin over both.
        (Part::Neck, Part::Chest | Part::Face | Part::Hair) => 10.0,
        (Part::Chest | Part::Face | Part::Hair, Part::Neck) => -10.0,
        (Part::Seat, Part::Chest) => 0.03,
        (Part::Chest, Part::Seat) => -0.03,
        (Part::Thigh(l), Part::Shank(r)) | (Part::UpperArm(l), Part::Forearm(r)) if l == r => {
            first(true)
        }
        (Part::UpperArm(l), Part::Sleeve(r)) if l == r => 10.0,
        (Part::Sleeve(l), Part::UpperArm(r)) if l == r => -10.0,
        (Part::Shank(l), Part::Thigh(r)) | (Part::Forearm(l), Part::UpperArm(r)) if l == r => {
            first(false)
        }
        // The shoe goes over the trouser's end.
        (Part::Shank(l), Part::Foot(r)) if l == r => 0.06,
        (Part::Foot(l), Part::Shank(r)) if l == r => -0.06,
        (Part::Hand(l), Part::Thumb(r)) if l == r => first(true),
        (Part::Thumb(l), Part::Hand(r)) if l == r => first(false),
        _ => 0.0,
    }
}
