//! The body under the areas: skin, shade, hair, a calm face.

use alloc::vec::Vec;

use glam::{DVec2, dvec2};
use routine::Side;

use super::curve::At::{self, Bend, Turn};
use super::curve::{closed, flat, holds, mirrored, open, whole};
use super::{Area, Facing, Map, What};
use crate::{Colour, Frame, Line, Look, Path, Shape};

/// A shape of which the right half is written.
pub(super) enum Half {
    /// One on either side.
    Each(&'static [At]),
    /// One across the midline, from its top to its foot.
    Whole(&'static [At]),
}

/// How a line is drawn.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Tone {
    /// A muscle's fibre.
    Fibre,
    /// A bone's edge under the skin.
    Bone,
    /// A fold of the skin, not mirrored where it lies on the midline.
    Fold,
}

/// What is shown: from the ears to the waist, and as far aside as the upper arms. What is touched is
/// as large as a screen lets it be.
const FRAME: Frame = Frame { x: -206.0, y: -178.0, width: 412.0, height: 504.0 };

const TORSO: &[At] = &[
    Turn(0.0, -90.0),
    Turn(49.0, -90.0),
    Bend(50.0, -64.0),
    Bend(54.0, -42.0),
    Bend(62.0, -25.0),
    Bend(76.0, -11.0),
    Bend(102.0, 3.0),
    Bend(138.0, 13.0),
    Bend(170.0, 22.0),
    Bend(192.0, 34.0),
    Bend(196.0, 62.0),
    Bend(186.0, 100.0),
    Bend(172.0, 132.0),
    Bend(163.0, 152.0),
    Bend(160.0, 174.0),
    Bend(155.0, 216.0),
    Bend(148.0, 258.0),
    Bend(140.0, 300.0),
    Bend(138.0, 334.0),
    Turn(146.0, 380.0),
    Turn(0.0, 380.0),
];
const ARM: &[At] = &[
    Bend(158.0, 28.0),
    Bend(184.0, 29.0),
    Bend(206.0, 38.0),
    Bend(222.0, 64.0),
    Bend(230.0, 102.0),
    Bend(231.0, 146.0),
    Bend(228.0, 196.0),
    Bend(231.0, 250.0),
    Bend(236.0, 310.0),
    Turn(238.0, 380.0),
    Turn(190.0, 380.0),
    Bend(190.0, 320.0),
    Bend(186.0, 256.0),
    Bend(180.0, 206.0),
    Bend(174.0, 174.0),
    Bend(166.0, 152.0),
    Bend(156.0, 110.0),
    Bend(150.0, 58.0),
];
/// Where the arm turns away from the light.
const ARM_SHADE: &[At] = &[
    Bend(222.0, 64.0),
    Bend(230.0, 102.0),
    Bend(231.0, 146.0),
    Bend(228.0, 196.0),
    Bend(231.0, 250.0),
    Bend(236.0, 310.0),
    Turn(238.0, 380.0),
    Turn(222.0, 380.0),
    Bend(221.0, 310.0),
    Bend(216.0, 250.0),
    Bend(213.0, 196.0),
    Bend(217.0, 146.0),
    Bend(216.0, 102.0),
];
const FLANK_SHADE: &[At] = &[
    Turn(163.0, 152.0),
    Bend(160.0, 174.0),
    Bend(155.0, 216.0),
    Bend(148.0, 258.0),
    Bend(140.0, 300.0),
    Bend(138.0, 334.0),
    Turn(146.0, 380.0),
    Turn(112.0, 380.0),
    Bend(116.0, 330.0),
    Bend(124.0, 280.0),
    Bend(136.0, 220.0),
    Bend(146.0, 176.0),
];
const NECK_SHADE: &[At] = &[
    Turn(0.0, -90.0),
    Turn(49.0, -90.0),
    Bend(50.0, -64.0),
    Bend(52.0, -46.0),
    Bend(26.0, -40.0),
    Turn(0.0, -38.0),
];
/// The groove along the spine.
const GROOVE: &[At] = &[
    Turn(0.0, -34.0),
    Bend(8.0, 40.0),
    Bend(13.0, 140.0),
    Bend(15.0, 250.0),
    Bend(12.0, 330.0),
    Turn(6.0, 380.0),
    Turn(0.0, 380.0),
];

const HAIR_BEHIND: &[At] = &[
    Bend(0.0, -268.0),
    Bend(40.0, -259.0),
    Bend(66.0, -230.0),
    Bend(75.0, -188.0),
    Bend(72.0, -144.0),
    Bend(61.0, -106.0),
    Bend(46.0, -78.0),
    Bend(24.0, -66.0),
    Bend(0.0, -63.0),
];
const EAR: &[At] = &[
    Bend(71.0, -172.0),
    Bend(79.0, -178.0),
    Bend(85.0, -165.0),
    Bend(82.0, -146.0),
    Bend(75.0, -131.0),
    Bend(69.0, -136.0),
];
const FACE: &[At] = &[
    Bend(0.0, -252.0),
    Bend(42.0, -244.0),
    Bend(66.0, -214.0),
    Bend(70.0, -172.0),
    Bend(66.0, -128.0),
    Bend(51.0, -86.0),
    Bend(26.0, -60.0),
    Bend(0.0, -53.0),
];
const HAIR_IN_FRONT: &[At] = &[
    Bend(0.0, -269.0),
    Bend(44.0, -259.0),
    Bend(70.0, -228.0),
    Bend(76.0, -186.0),
    Turn(72.0, -158.0),
    Bend(68.0, -182.0),
    Bend(58.0, -208.0),
    Bend(32.0, -222.0),
    Bend(0.0, -226.0),
];
const EYE: &[At] = &[
    Bend(18.0, -165.0),
    Bend(24.0, -161.0),
    Bend(31.0, -159.5),
    Bend(38.0, -161.0),
    Bend(44.0, -165.0),
];
const NOSE: &[At] =
    &[Bend(-10.0, -133.0), Bend(-5.0, -128.5), Bend(5.0, -128.5), Bend(10.0, -133.0)];
const MOUTH: &[At] = &[
    Bend(-20.0, -105.0),
    Bend(-10.0, -101.0),
    Bend(0.0, -100.0),
    Bend(10.0, -101.0),
    Bend(20.0, -105.0),
];

const HAIR: Colour = Colour([0x3D, 0x2B, 0x22]);
const SHADE: Colour = Colour([0x4A, 0x23, 0x14]);
const DARK: Colour = Colour([0x2A, 0x16, 0x0E]);

/// A body without areas.
pub(super) fn begin(facing: Facing, look: &Look) -> Map {
    let skin = look.skin.colour();
    let mut body = Vec::new();
    let arm = closed(ARM);
    body.extend(each(&arm, |path| edged(path, skin)));
    body.push(edged(whole(TORSO), skin));
    // Once more without their lines: shoulder and trunk are one skin.
    body.extend(each(&arm, |path| filled(path, skin, 1.0)));
    body.push(filled(whole(TORSO), skin, 1.0));
    body.extend(each(&closed(ARM_SHADE), |path| filled(path, SHADE, 0.13)));
    body.extend(each(&closed(FLANK_SHADE), |path| filled(path, SHADE, 0.10)));
    body.push(filled(whole(NECK_SHADE), SHADE, 0.16));
    if facing == Facing::Back {
        body.push(filled(whole(GROOVE), SHADE, 0.08));
    }
    Map { facing, frame: FRAME, body, areas: Vec::new(), lines: Vec::new() }
}

pub(super) fn head_from_behind(map: &mut Map, look: &Look) {
    let skin = look.skin.colour();
    map.body.extend(each(&closed(EAR), |path| edged(path, skin)));
    map.body.push(filled(whole(HAIR_BEHIND), HAIR, 1.0));
}

pub(super) fn head_from_in_front(map: &mut Map, look: &Look) {
    let skin = look.skin.colour();
    map.body.extend(each(&closed(EAR), |path| edged(path, skin)));
    map.body.push(edged(whole(FACE), skin));
    map.body.push(filled(whole(HAIR_IN_FRONT), HAIR, 1.0));
    let ink = skin.towards(DARK, 0.72);
    map.body.extend(each(&open(EYE), |path| drawn(path, ink, 3.0, 0.8)));
    for (line, width) in [(NOSE, 2.2), (MOUTH, 2.8)] {
        map.body.push(drawn(open(line), ink, width, 0.7));
    }
}

/// Adds what can be touched.
pub(super) fn add(map: &mut Map, what: What, half: &Half) {
    match half {
        Half::Whole(points) => {
            let path = whole(points);
            let centre = middle(&path, Across::Midline);
            map.areas.push(Area { what, side: None, path, centre });
        }
        Half::Each(points) => {
            // From behind, the right of the picture is the person's right.
            let (right, left) = match map.facing {
                Facing::Back => (Side::Right, Side::Left),
                Facing::Front => (Side::Left, Side::Right),
            };
            let path = closed(points);
            let (centre, other) = (middle(&path, Across::Width), mirrored(&path));
            let opposite = dvec2(-centre.x, centre.y);
            map.areas.push(Area { what, side: Some(left), path: other, centre: opposite });
            map.areas.push(Area { what, side: Some(right), path, centre });
        }
    }
}

/// Adds the lines of both halves.
pub(super) fn lines(map: &mut Map, look: &Look, lines: &[(Tone, &[At])]) {
    let skin = look.skin.colour();
    for (tone, points) in lines {
        let (colour, width, opacity) = match tone {
            Tone::Fibre => (SHADE, 1.3, 0.30),
            Tone::Bone => (skin.towards(DARK, 0.5), 1.6, 0.38),
            Tone::Fold => (skin.towards(DARK, 0.5), 2.0, 0.45),
        };
        let path = open(points);
        match tone {
            Tone::Fold => map.lines.push(drawn(path, colour, width, opacity)),
            Tone::Fibre | Tone::Bone => {
                map.lines.extend(each(&path, |path| drawn(path, colour, width, opacity)));
            }
        }
    }
}

/// Where a middle is looked for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Across {
    /// On the midline.
    Midline,
    /// From edge to edge.
    Width,
}

/// A point well inside of an outline: of a grid, the one farthest from the edge.
fn middle(path: &Path, across: Across) -> DVec2 {
    const STEP: f64 = 4.0;
    let Some(bounds) = path.bounds() else { return DVec2::ZERO };
    let edge: Vec<DVec2> = flat(path).into_iter().flatten().collect();
    let steps = |length: f64| (length / STEP) as u32;
    let columns = match across {
        Across::Midline => 0..1,
        Across::Width => 0..steps(bounds.width),
    };
    let mut best = (bounds.centre(), -1.0);
    for (column, row) in
        columns.flat_map(|column| (0..steps(bounds.height)).map(move |row| (column, row)))
    {
        let x = match across {
            Across::Midline => 0.0,
            Across::Width => bounds.x + f64::from(column) * STEP,
        };
        let p = dvec2(x, bounds.y + f64::from(row) * STEP);
        let away = edge.iter().map(|q| q.distance_squared(p)).fold(f64::INFINITY, f64::min);
        if away > best.1 && holds(path, p) {
            best = (p, away);
        }
    }
    best.0
}

fn each(path: &Path, shape: impl Fn(Path) -> Shape) -> [Shape; 2] {
    [shape(mirrored(path)), shape(path.clone())]
}

fn filled(path: Path, colour: Colour, opacity: f64) -> Shape {
    Shape { path, fill: Some(colour), line: None, opacity }
}

fn edged(path: Path, skin: Colour) -> Shape {
    let line = Line { colour: skin.towards(DARK, 0.32), width: 2.4 };
    Shape { path, fill: Some(skin), line: Some(line), opacity: 1.0 }
}

fn drawn(path: Path, colour: Colour, width: f64, opacity: f64) -> Shape {
    Shape { path, fill: None, line: Some(Line { colour, width }), opacity }
}
