//! Head and face: from the front a quiet face with closed eyes, from behind hair.

use alloc::vec::Vec;

use glam::{DVec3, dvec3};

use super::ink::Ink;
use super::lens::{Blob, Lens};
use super::outline::{curve, outline};
use super::{Canvas, EDGE_MM};
use crate::body::{FACE, SKULL};
use crate::figure::Posed;
use crate::flesh::{Ball, Part};
use crate::skeleton::{Place, SKULL_BASE};
use crate::{Colour, Line, Shape};

/// Whether hair is nearer than the face.
pub(super) fn looks_away(posed: &Posed, lens: &Lens) -> bool {
    lens.faces(head(posed).turn * DVec3::X) < -0.30
}

fn head(posed: &Posed) -> Place {
    posed.skeleton.spine[SKULL_BASE]
}

impl Canvas {
    pub(super) fn hair(&mut self, blobs: &[Blob], ink: Ink) {
        let path = outline(blobs);
        let line = Some(Line { colour: ink.edge, width: EDGE_MM });
        self.shapes.push(Shape { path, fill: Some(ink.shade), line, opacity: 1.0 });
        self.lit(blobs, ink);
    }

    pub(super) fn face(&mut self, posed: &Posed, ink: Ink) {
        let head = head(posed);
        let ball = |at: DVec3, half: DVec3| Ball {
            at: head.point(at),
            axes: [
                head.turn * DVec3::X * half.x,
                head.turn * DVec3::Y * half.y,
                head.turn * DVec3::Z * half.z,
            ],
        };
        let (centre, half) = FACE;
        let brow = ball(centre + dvec3(0.004, 0.0, 0.022), dvec3(0.071, 0.066, 0.066));
        let chin = ball(centre + dvec3(0.014, 0.0, -0.046), dvec3(0.046, 0.046, 0.044));
        let nose = ball(centre + dvec3(half.x + 0.006, 0.0, -0.004), dvec3(0.013, 0.010, 0.014));
        let bridge = ball(centre + dvec3(half.x - 0.004, 0.0, 0.026), dvec3(0.007, 0.006, 0.008));
        let edge = Line { colour: ink.edge, width: EDGE_MM };
        let nose = self.blobs(&[bridge, nose]);
        let shape = self.blobs(&[brow, chin]);
        let profile = self.lens.faces(head.turn * DVec3::X).abs() < 0.85;
        if profile {
            let path = outline(&nose);
            self.shapes.push(Shape { path, fill: Some(ink.shade), line: Some(edge), opacity: 1.0 });
        }
        let path = outline(&shape);
        self.shapes.push(Shape { path, fill: Some(ink.shade), line: Some(edge), opacity: 1.0 });
        self.lit(&shape, ink);
        if profile {
            self.fill(outline(&nose), ink.lit, 1.0);
        }
        self.features(head, ink);
    }

    /// Closed eyes, brows, a mouth, ears: each where it faces the camera.
    fn features(&mut self, head: Place, ink: Ink) {
        let (centre, half) = FACE;
        let on_face = |y: f64, z: f64| {
            let (y, z) = (y / half.y, z / half.z);
            let out = libm::sqrt((1.0 - y * y - z * z).max(0.0));
            let at = centre + dvec3(out * (half.x + 0.003), y * half.y, z * half.z);
            (head.point(at), head.turn * dvec3(out, y, z))
        };
        let dark = Ink::part(Part::Hair, &self.look).edge;
        for side in [1.0, -1.0] {
            let arc = |low: f64, bend: f64, from: f64, to: f64| -> Vec<(DVec3, DVec3)> {
                (0..5)
                    .map(|step| {
                        let share = f64::from(step) / 4.0;
                        let sag = bend * (1.0 - (2.0 * share - 1.0) * (2.0 * share - 1.0));
                        on_face(side * (from + (to - from) * share), low + sag)
                    })
                    .collect()
            };
            for (points, width, colour) in [
                (arc(0.012, -0.007, 0.016, 0.044), 4.5, dark),
                (arc(0.034, 0.006, 0.014, 0.046), 4.0, ink.edge),
            ] {
                self.seen(&points, colour, width);
            }
            let out = head.turn * dvec3(0.0, side, 0.0);
            if self.lens.faces(out) > 0.22 {
                let (centre, half) = SKULL;
                let at = head.point(centre + dvec3(0.012, side * (half.y - 0.004), -0.040));
                let ear = Ball {
                    at,
                    axes: [
                        head.turn * dvec3(0.016, 0.0, 0.0),
                        head.turn * dvec3(0.0, 0.007, 0.0),
                        head.turn * dvec3(-0.006, 0.0, 0.028),
                    ],
                };
                let blob = self.blobs(&[ear]);
                let line = Some(Line { colour: ink.edge, width: EDGE_MM * 0.7 });
                let path = outline(&blob);
                self.shapes.push(Shape { path, fill: Some(ink.lit), line, opacity: 1.0 });
            }
        }
        let mouth: Vec<_> = (0..5)
            .map(|step| {
                let share = f64::from(step) / 4.0 * 2.0 - 1.0;
                on_face(share * 0.018, -0.047 + 0.003 * share * share)
            })
            .collect();
        self.seen(&mouth, ink.edge, 4.0);
    }

    /// The part of a line on the face that isn't turned away.
    fn seen(&mut self, points: &[(DVec3, DVec3)], colour: Colour, width: f64) {
        let seen = points.iter().filter(|(_, out)| self.lens.faces(*out) > 0.10);
        let line: Vec<_> = seen.map(|(at, _)| self.lens.point(*at)).collect();
        if line.len() > 1 {
            self.stroke(curve(&line), colour, width);
        }
    }
}
