//! Floor, wall, roller, cushion and chair.

use alloc::vec::Vec;

use glam::{DVec3, dvec3};

use super::ink::Ink;
use super::lens::Blob;
use super::outline::{outline, polygon};
use super::{Canvas, EDGE_MM};
use crate::body::{BACKREST_M, WALL_HALF_M};
use crate::figure::Posed;
use crate::flesh::Ball;
use crate::place::{Foam, Make, Roller};
use crate::pose::Cushion;
use crate::{Line, Path, Room, Shape};

/// How much of a wall is seen by who looks through it, 0–1. Source: our choice.
const PANE: f64 = 0.14;

/// Where a chair's legs stand: ahead, behind, aside.
/// Source: our choice.
const CHAIR_M: (f64, f64, f64) = (-0.22, 0.20, 0.19);

/// The thickest cushion that is drawn as one, in metres.
const CUSHION_M: f64 = 0.13;

/// The roller as discs along its axis, or a ball.
pub(super) fn roller(roller: Roller) -> Vec<Ball> {
    let (centre, Foam { radius, half, make }) = (roller.at, roller.foam);
    if make == Make::Ball {
        return Vec::from([Ball::round(centre, radius)]);
    }
    let axis = roller.lie.axis();
    (-3..=3).map(|step| disc(roller, axis * (half * f64::from(step) / 3.0), radius)).collect()
}

/// A disc across the roller's axis, so far from its middle.
fn disc(roller: Roller, from_middle: DVec3, radius: f64) -> Ball {
    let across = roller.lie.axis().cross(DVec3::Z);
    Ball { at: roller.at + from_middle, axes: [across * radius, DVec3::ZERO, DVec3::Z * radius] }
}

/// An elastic band from palm to palm.
pub(super) fn band(posed: &Posed) -> Vec<Ball> {
    let palms = posed.skeleton.wrists.map(|wrist| wrist.point(dvec3(0.085, 0.0, -0.012)));
    let at = |step: u32| palms[0].lerp(palms[1], f64::from(step) / 4.0);
    (0..=4).map(|step| Ball::round(at(step), 0.011)).collect()
}

/// A cushion, for who is painted before whom.
pub(super) fn cushion(cushion: &Cushion) -> Vec<Ball> {
    pad(cushion, 0.0, cushion.thick)
}

/// A cushion between two heights.
fn pad(cushion: &Cushion, low: f64, high: f64) -> Vec<Ball> {
    let half = (high - low) / 2.0;
    let at = |x: f64| Ball {
        at: dvec3(cushion.x + x, cushion.y + 0.04, low + half),
        axes: [DVec3::X * half.min(0.04), DVec3::Y * 0.16, DVec3::Z * half],
    };
    Vec::from([at(-0.085), at(-0.03), at(0.03), at(0.085)])
}

/// A chair's seat, for who is painted before whom.
pub(super) fn chair(seat: f64) -> Vec<Ball> {
    let at = |x: f64| Ball {
        at: dvec3(x, 0.0, seat - 0.02),
        axes: [DVec3::X * 0.05, DVec3::Y * 0.2, DVec3::Z * 0.02],
    };
    Vec::from([at(-0.18), at(0.0), at(0.18)])
}

/// Where its legs touch the floor.
pub(super) fn chair_feet() -> [DVec3; 4] {
    let (front, rear, side) = CHAIR_M;
    [(front, side), (front, -side), (rear, side), (rear, -side)].map(|(x, y)| dvec3(x, y, 0.0))
}

impl Canvas {
    /// Mat and wall.
    pub(super) fn room(&mut self, posed: &Posed) {
        if self.look.room == Room::Bare {
            return;
        }
        if posed.stage.wall && !self.is_behind_wall() {
            self.wall(posed);
        }
        let ink = Ink::mat(&self.look);
        let (low, high) = (posed.stage.low, posed.stage.high);
        let corners = self.rounded(low, high, 0.0);
        let below = self.rounded(low, high, -0.012);
        self.fill(below, ink.shade, 1.0);
        self.fill(corners, ink.lit, 1.0);
    }

    /// Who looks from behind the wall looks through it.
    fn is_behind_wall(&self) -> bool {
        self.lens.faces(DVec3::X) >= 0.1
    }

    /// The wall as a pane, for who looks through it.
    pub(super) fn pane(&mut self, posed: &Posed) {
        if posed.stage.wall && self.is_behind_wall() {
            let (half, high) = (WALL_HALF_M, posed.stage.high.z);
            let corners = [(-half, 0.0), (half, 0.0), (half, high), (-half, high)];
            let path = polygon(corners.map(|(y, z)| self.lens.point(dvec3(0.0, y, z))));
            let ink = Ink::wall(&self.look);
            let line = Some(Line { colour: ink.edge, width: EDGE_MM });
            self.shapes.push(Shape { path: path.clone(), fill: None, line, opacity: 2.0 * PANE });
            self.fill(path, ink.shade, PANE);
        }
    }

    /// A mat with round corners at height `z`.
    fn rounded(&self, low: DVec3, high: DVec3, z: f64) -> Path {
        let round = 0.05;
        let quarter = core::f64::consts::FRAC_PI_2;
        let corner = |x: f64, y: f64, turns: u32| {
            (0..=4).map(move |step| {
                let angle = quarter * (f64::from(turns) + f64::from(step) / 4.0);
                dvec3(x + round * libm::cos(angle), y + round * libm::sin(angle), z)
            })
        };
        let points = corner(high.x - round, high.y - round, 0)
            .chain(corner(low.x + round, high.y - round, 1))
            .chain(corner(low.x + round, low.y + round, 2))
            .chain(corner(high.x - round, low.y + round, 3));
        polygon(points.map(|point| self.lens.point(point)))
    }

    /// A slab behind the roller; its faces by how they are turned.
    fn wall(&mut self, posed: &Posed) {
        let ink = Ink::wall(&self.look);
        let (thick, half) = (0.07, WALL_HALF_M);
        let high = posed.stage.high.z;
        let at = |x: f64, y: f64, z: f64| dvec3(x, y, z);
        let faces = [
            (
                DVec3::NEG_X,
                [
                    at(0.0, -half, 0.0),
                    at(0.0, half, 0.0),
                    at(0.0, half, high),
                    at(0.0, -half, high),
                ],
                ink.lit,
            ),
            (
                DVec3::NEG_Y,
                [
                    at(0.0, -half, 0.0),
                    at(thick, -half, 0.0),
                    at(thick, -half, high),
                    at(0.0, -half, high),
                ],
                ink.shade,
            ),
            (
                DVec3::Y,
                [
                    at(0.0, half, 0.0),
                    at(thick, half, 0.0),
                    at(thick, half, high),
                    at(0.0, half, high),
                ],
                ink.shade,
            ),
            (
                DVec3::Z,
                [
                    at(0.0, -half, high),
                    at(thick, -half, high),
                    at(thick, half, high),
                    at(0.0, half, high),
                ],
                ink.lit,
            ),
            (
                DVec3::X,
                [
                    at(thick, -half, 0.0),
                    at(thick, half, 0.0),
                    at(thick, half, high),
                    at(thick, -half, high),
                ],
                ink.shade,
            ),
        ];
        for (normal, corners, colour) in faces {
            if self.lens.faces(normal) > 0.0 {
                self.fill(polygon(corners.map(|corner| self.lens.point(corner))), colour, 1.0);
            }
        }
    }

    /// The roller's foam, and its near end with the hole.
    pub(super) fn roller(&mut self, posed: &Posed, blobs: &[Blob]) {
        let Some(roller) = posed.placed.roller else { return };
        let from = self.shapes.len();
        let ink = Ink::roller(&self.look, roller.foam.make);
        if roller.foam.make == Make::Ball {
            self.solid(blobs, ink, super::Caps { first: true, last: true });
            self.lit(blobs, ink);
            self.fade(from, roller.shown);
            return;
        }
        let edge = Some(Line { colour: ink.edge, width: EDGE_MM });
        let ends = [blobs[0], blobs[blobs.len() - 1]];
        let foam = Shape { path: outline(&ends), fill: Some(ink.shade), line: edge, opacity: 1.0 };
        self.shapes.push(foam);
        let lit: Vec<Blob> = ends.iter().map(|end| end.lit(super::LIGHT, 0.78)).collect();
        self.fill(outline(&lit), ink.shade.towards(ink.lit, 0.55), 1.0);
        let axis = roller.lie.axis();
        let near = if self.lens.faces(-axis) > 0.0 { -axis } else { axis };
        if self.lens.faces(near) > 0.02 {
            self.roller_end(roller, near, ink, posed.stage.wall);
        }
        self.fade(from, roller.shown);
    }

    /// Shows so much of the shapes from one on.
    fn fade(&mut self, from: usize, shown: f64) {
        for shape in &mut self.shapes[from..] {
            shape.opacity *= shown;
        }
    }

    /// The end that one sees, with its hole and a mark that turns.
    fn roller_end(&mut self, roller: Roller, near: DVec3, ink: Ink, wall: bool) {
        let (centre, Foam { radius: whole, half, .. }) = (roller.at, roller.foam);
        let ring = |share: f64| self.lens.blob(&disc(roller, near * half, whole * share));
        let (end, rim, hole) = (ring(0.985), ring(0.56), ring(0.42));
        let paper = crate::Colour([0xFB, 0xF1, 0xE6]);
        self.fill(outline(&[end]), ink.lit, 1.0);
        self.fill(outline(&[rim]), paper.towards(ink.lit, 0.12), 1.0);
        self.fill(outline(&[hole]), ink.shade.towards(paper, 0.55), 1.0);
        // A stripe that turns with it shows that it rolls.
        let turned = -centre.x / whole - if wall { centre.z / whole } else { 0.0 };
        let across = roller.lie.axis().cross(DVec3::Z);
        let way = (across * libm::sin(turned) + DVec3::Z * libm::cos(turned)) * whole;
        let middle = centre + near * half;
        let mark = super::outline::curve(&[
            self.lens.point(middle + way * 0.66),
            self.lens.point(middle + way * 0.90),
        ]);
        self.stroke(mark, paper, 9.0);
    }

    /// One cushion, or as many as it takes.
    pub(super) fn cushion(&mut self, posed: &Posed) {
        let Some(cushion) = &posed.placed.cushion else { return };
        let ink = Ink::cushion(&self.look);
        let count = libm::ceil(cushion.thick / CUSHION_M).max(1.0) as u32;
        let each = cushion.thick / f64::from(count);
        for index in 0..count {
            let low = each * f64::from(index);
            let blobs = self.blobs(&pad(cushion, low, low + each));
            self.solid(&blobs, ink, super::Caps { first: true, last: true });
            self.lit(&blobs, ink);
        }
    }

    pub(super) fn chair(&mut self, posed: &Posed) {
        let Some(seat) = posed.stage.chair else { return };
        let ink = Ink::wood(&self.look);
        let bar = |from: DVec3, to: DVec3, thick: f64| -> Vec<Ball> {
            Vec::from([Ball::round(from, thick), Ball::round(to, thick)])
        };
        let (front, rear, side) = CHAIR_M;
        let (edge, above, thick) = BACKREST_M;
        // The posts lean back a little.
        let post =
            |height: f64, y: f64| dvec3(rear + (edge - rear) * height / (seat + above), y, height);
        let mut bars = Vec::new();
        for y in [side, -side] {
            bars.push(bar(post(0.02, y), post(seat + above + 0.02, y), 0.016));
            bars.push(bar(dvec3(front + 0.01, y, 0.02), dvec3(front + 0.01, y, seat), 0.016));
        }
        for height in [above, above - 0.18] {
            bars.push(bar(post(seat + height, side), post(seat + height, -side), thick));
        }
        for bar in bars {
            let blobs = self.blobs(&bar);
            self.solid(&blobs, ink, super::Caps { first: true, last: true });
            self.gleam(&blobs, ink.lit, 0.6);
        }
        let top = [(front, side), (rear, side), (rear, -side), (front, -side)];
        let seat_at = |z: f64| polygon(top.map(|(x, y)| self.lens.point(dvec3(x, y, z))));
        let (upper, lower) = (seat_at(seat), seat_at(seat - 0.035));
        self.fill(lower, ink.shade, 1.0);
        self.fill(upper, ink.lit, 1.0);
    }
}
