//! The body to touch: a back and a front, their muscle areas, and what is never pressed.
//!
//! Body coordinates: millimetres of the written stature, x from the midline to the right of the
//! picture, y down from the first thoracic vertebra. Levels are the evidence's: the root of the
//! shoulder blade's spine at T3, its lower tip at T8, its inner border 3–4 cm from the midline. What
//! this isn't: it knows no strength, no colour of a page and no words.

mod back;
mod curve;
mod drawing;
mod front;

use alloc::vec::Vec;

use glam::{DVec2, dvec2};
use routine::{KeepOut, Region, RollerLie, Side};

use crate::body::{STATURE_M, height_of};
use crate::{Frame, Look, Path, Shape};

/// One view of the body.
#[derive(Clone, PartialEq, Debug)]
pub struct Map {
    /// From where.
    pub facing: Facing,
    /// What is shown.
    pub frame: Frame,
    /// The body under the areas, in paint order.
    pub body: Vec<Shape>,
    /// What can be touched. No two overlap.
    pub areas: Vec<Area>,
    /// Fine lines over the areas: fibres, folds, what one finds with the fingers.
    pub lines: Vec<Shape>,
}

/// From where one looks at the body.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Facing {
    /// From behind.
    Back,
    /// From in front.
    Front,
}

/// A part of the body that can be touched.
#[derive(Clone, PartialEq, Debug)]
pub struct Area {
    /// What it is.
    pub what: What,
    /// On which side of the person; `None` where it lies across the midline.
    pub side: Option<Side>,
    /// Its outline.
    pub path: Path,
    /// A point in its middle, inside of it.
    pub centre: DVec2,
}

/// What an area is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum What {
    /// A muscle area.
    Region(Region),
    /// What is never pressed.
    KeepOut(KeepOut),
}

/// How far outside of a muscle area a fingertip still means it, in millimetres. Source: our choice;
/// at a phone's width this makes the narrowest area 44 points wide.
const FINGER_MM: f64 = 6.0;
/// How far outside of everything a touch still means the nearest. Source: our choice.
const NEAR_MM: f64 = 18.0;

impl Map {
    /// The body as seen from there.
    pub fn of(facing: Facing, look: &Look) -> Map {
        match facing {
            Facing::Back => back::back(look),
            Facing::Front => front::front(look),
        }
    }

    /// What a touch at `point` means: the muscle area it lies in or next to, else what is never
    /// pressed, else the nearest; `None` beside the body.
    pub fn touched(&self, point: DVec2) -> Option<&Area> {
        let away = |area: &Area| {
            if curve::holds(&area.path, point) { 0.0 } else { curve::distance(&area.path, point) }
        };
        let close = self.areas.iter().filter(|area| {
            let bounds = area.path.bounds().unwrap_or_default().grown(NEAR_MM);
            let into = point - dvec2(bounds.x, bounds.y);
            into.min_element() >= 0.0 && into.x <= bounds.width && into.y <= bounds.height
        });
        let near = close.map(|area| (area, away(area)));
        let reach = |area: &Area| match area.what {
            What::Region(_) => FINGER_MM,
            What::KeepOut(_) => 0.0,
        };
        let meant = |(area, away): &(&Area, f64)| away - reach(area);
        let nearest = near.min_by(|one, other| meant(one).total_cmp(&meant(other)));
        nearest.filter(|(_, away)| *away <= NEAR_MM).map(|(area, _)| area)
    }

    /// Where a roller or ball goes along `path` that works `region` first of all: one strip for each
    /// place it lies at. How high is the path's own; how wide is only so that it is seen, and on one
    /// side as wide as the muscle, so that it never seems to lie on the spine.
    pub fn strips(&self, path: routine::Path, region: Region) -> Vec<Frame> {
        let [y, foot] = [path.from, path.to].map(|end| level_mm(f64::from(end.number())));
        let strip = |x: f64, width: f64| Frame { x, y, width, height: foot - y };
        match path.lie {
            RollerLie::Across => Vec::from([strip(-ACROSS_MM, 2.0 * ACROSS_MM)]),
            RollerLie::Along => Vec::from([strip(-ALONG_MM, 2.0 * ALONG_MM)]),
            RollerLie::LeaningAside => {
                let worked = self.areas.iter().filter(|area| area.what == What::Region(region));
                let wide = worked.filter_map(|area| area.path.bounds());
                wide.map(|wide| strip(wide.x, wide.width)).collect()
            }
        }
    }

    /// The area that the arrow towards `way` leads to from the one with the number `from`: the
    /// nearest of those that lie more that way than aside, else of all that way.
    pub fn next(&self, from: usize, way: DVec2) -> Option<usize> {
        let here = self.areas.get(from)?.centre;
        let others = self.areas.iter().enumerate().filter(|(at, _)| *at != from);
        let ahead = others.filter_map(|(at, area)| {
            let to = area.centre - here;
            let (along, aside) = (to.dot(way), to.perp_dot(way).abs());
            (along > 1.0).then_some((at, aside > along, along + aside))
        });
        let nearest =
            ahead.min_by(|one, other| one.1.cmp(&other.1).then_with(|| one.2.total_cmp(&other.2)));
        nearest.map(|(at, ..)| at)
    }
}

/// How far a roller that lies across is drawn to either side of the midline, in millimetres. Source:
/// our choice; a roller is wider than the body, the body's middle says where it goes.
const ACROSS_MM: f64 = 118.0;
/// Half of a roller's width where it lies along the spine, in millimetres. Source: our choice.
const ALONG_MM: f64 = 30.0;

/// How far below T1 a vertebra lies, in millimetres: 1 for T1 to 12 for T12, on below.
pub fn level_mm(vertebra: f64) -> f64 {
    (height_of(1.0) - height_of(vertebra)) * STATURE_M * 1000.0
}
