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

/// A centre from the skull's base, and half axes, in metres of the written stature.
type Oval = (DVec3, DVec3);

/// The face from the brow by way of the jaw to the chin.
/// Source: our choice, inside `FACE`, drawn after a lean adult, as all below.
const SHAPE: [Oval; 3] = [
    (dvec3(0.041, 0.0, 0.064), dvec3(0.059, 0.064, 0.056)),
    (dvec3(0.037, 0.0, 0.012), dvec3(0.050, 0.050, 0.046)),
    (dvec3(0.056, 0.0, -0.012), dvec3(0.026, 0.028, 0.024)),
];
/// The nose from its bridge to its tip.
const NOSE: [Oval; 2] = [
    (dvec3(0.094, 0.0, 0.076), dvec3(0.007, 0.006, 0.010)),
    (dvec3(0.104, 0.0, 0.047), dvec3(0.012, 0.010, 0.012)),
];
/// The left ear.
const EAR: Oval = (dvec3(-0.002, 0.072, 0.050), dvec3(0.014, 0.010, 0.027));
/// The left hairline from before the ear to the middle of the forehead.
const HAIRLINE: [Oval; 4] = [
    (dvec3(-0.006, 0.065, 0.075), dvec3(0.028, 0.008, 0.022)),
    (dvec3(-0.002, 0.058, 0.105), dvec3(0.040, 0.020, 0.036)),
    (dvec3(0.042, 0.042, 0.127), dvec3(0.030, 0.018, 0.028)),
    (dvec3(0.066, 0.0, 0.141), dvec3(0.027, 0.020, 0.026)),
];
/// The hair between the temples, as seen from above.
const CROWN: Oval = (dvec3(0.016, 0.0, 0.148), dvec3(0.072, 0.064, 0.038));

/// Whether hair is nearer than the face.
pub(super) fn looks_away(posed: &Posed, lens: &Lens) -> bool {
    lens.faces(head(posed).turn * DVec3::X) < -0.30
}

fn head(posed: &Posed) -> Place {
    posed.skeleton.spine[SKULL_BASE]
}

fn ball(head: Place, (at, half): Oval) -> Ball {
    let axis = |way: DVec3| head.turn * (way * half);
    Ball { at: head.point(at), axes: [axis(DVec3::X), axis(DVec3::Y), axis(DVec3::Z)] }
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
        let edge = Line { colour: ink.edge, width: EDGE_MM };
        let nose = self.blobs(&NOSE.map(|part| ball(head, part)));
        let shape = self.blobs(&SHAPE.map(|part| ball(head, part)));
        let near = if self.lens.faces(head.turn * DVec3::Y) > 0.0 { 1.0 } else { -1.0 };
        self.ear(head, -near, ink);
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
        self.hairline(head);
        self.ear(head, near, ink);
    }

    /// The ear on the left (1) or on the right (−1), as far as the head doesn't hide it.
    fn ear(&mut self, head: Place, side: f64, ink: Ink) {
        let mirror = dvec3(1.0, side, 1.0);
        let shown = self.shown(head.turn * dvec3(0.0, side, 0.0));
        let ear = ball(head, (EAR.0 * mirror, EAR.1 * shown));
        let path = outline(&self.blobs(&[ear]));
        let line = Some(Line { colour: ink.edge, width: EDGE_MM * 0.7 });
        self.shapes.push(Shape { path, fill: Some(ink.lit), line, opacity: 1.0 });
    }

    /// How much is seen of what looks `out` of the head, 0–1: it shrinks before it is turned away.
    fn shown(&self, out: DVec3) -> f64 {
        (1.0 + 3.0 * self.lens.faces(out)).clamp(0.0, 1.0)
    }

    /// Hair from the ears over the temples to the middle of the forehead. A temple that is turned away
    /// draws back to there, and what is seen from below is thinner.
    fn hairline(&mut self, head: Place) {
        let shown = |at: DVec3| self.shown(head.turn * (at - SKULL.0).normalize_or(DVec3::X));
        let (middle, thick) = HAIRLINE[3];
        let front = shown(middle);
        let mut path = outline(&self.blobs(&[ball(head, (CROWN.0, CROWN.1 * shown(CROWN.0)))]));
        for side in [1.0, -1.0] {
            let mirror = dvec3(1.0, side, 1.0);
            let aside = shown(HAIRLINE[1].0 * mirror);
            let lock = HAIRLINE.map(|(at, half)| {
                let half = thick.lerp(half, aside) * front;
                ball(head, (middle.lerp(at * mirror, aside), half))
            });
            path.0.extend(outline(&self.blobs(&lock)).0);
        }
        let [(colour, _), _] = Ink::part(Part::Hair, &self.look).lights();
        self.fill(path, colour, 1.0);
    }

    /// Closed eyes, brows, a mouth: each where it faces the camera.
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
            for (points, width) in
                [(arc(0.010, -0.007, 0.016, 0.042), 4.5), (arc(0.031, 0.006, 0.013, 0.044), 4.5)]
            {
                self.seen(&points, dark, width);
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
        let seen = points.iter().filter(|(_, out)| self.lens.faces(*out) > 0.20);
        let line: Vec<_> = seen.map(|(at, _)| self.lens.point(*at)).collect();
        if line.len() > 2 {
            self.stroke(curve(&line), colour, width);
        }
    }
}
