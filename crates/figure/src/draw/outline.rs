//! The outline round a chain of ellipses: as a rubber skin would lie on them, side by side.

use alloc::vec::Vec;
use core::f64::consts::{FRAC_PI_2, PI};

use glam::{DVec2, dvec2};

use super::lens::Blob;
use crate::{Path, Seg};

/// A point of an outline and the way the outline faces there.
#[derive(Clone, Copy)]
struct Edge {
    at: DVec2,
    out: DVec2,
}

/// Which ends of a chain have their round cap drawn as a line.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Caps {
    pub(super) first: bool,
    pub(super) last: bool,
}

/// How many points turn the round end of a chain.
const CAP_POINTS: u32 = 3;

/// How far a handle of a smooth piece reaches, as a share of its chord. Source: the circle's cubic
/// (4⁄3·tan(α⁄4)) over its chord, for arcs of up to 45°.
const HANDLE: f64 = 0.34;

/// The closed outline round `chain`.
pub(super) fn outline(chain: &[Blob]) -> Path {
    let (mut edges, right) = sides(chain);
    edges.extend(cap(chain, End::Last));
    edges.extend(right.into_iter().rev());
    edges.extend(cap(chain, End::First));
    smooth(&edges, true)
}

/// The outline as a line, open where `caps` says so.
pub(super) fn line(chain: &[Blob], caps: Caps) -> Path {
    if caps.first && caps.last {
        return outline(chain);
    }
    let (left, right) = sides(chain);
    let back = right.into_iter().rev();
    match (caps.first, caps.last) {
        (false, true) => {
            let whole: Vec<Edge> =
                left.into_iter().chain(cap(chain, End::Last)).chain(back).collect();
            smooth(&whole, false)
        }
        (true, false) => {
            let whole: Vec<Edge> = back.chain(cap(chain, End::First)).chain(left).collect();
            smooth(&whole, false)
        }
        _ => {
            let mut path = smooth(&left, false);
            path.0.extend(smooth(&back.collect::<Vec<_>>(), false).0);
            path
        }
    }
}

/// Both sides of a chain, in its own order.
fn sides(chain: &[Blob]) -> (Vec<Edge>, Vec<Edge>) {
    let mut left = Vec::with_capacity(2 * chain.len() + 2 * CAP_POINTS as usize);
    let mut right = Vec::with_capacity(chain.len());
    for index in 0..chain.len() {
        let (a, b) = normals(chain, index);
        let blob = &chain[index];
        left.push(Edge { at: blob.farthest(a), out: a });
        right.push(Edge { at: blob.farthest(b), out: b });
    }
    (left, right)
}

/// Which way the two sides face at a ball: across the chain, tilted where it grows or shrinks.
fn normals(chain: &[Blob], index: usize) -> (DVec2, DVec2) {
    let (from, to) = (&chain[index.saturating_sub(1)], &chain[(index + 1).min(chain.len() - 1)]);
    let way = to.at - from.at;
    let length = way.length();
    let along = if length > 1e-6 { way / length } else { dvec2(1.0, 0.0) };
    let side = |across: DVec2| {
        // The skin between two balls touches both: its normal leans to the smaller one.
        let grows = to.reach(across) - from.reach(across);
        let lean = if length > 1e-6 { (-grows / length).clamp(-0.94, 0.94) } else { 0.0 };
        across * libm::sqrt(1.0 - lean * lean) + along * lean
    };
    (side(along.perp()), side(-along.perp()))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    First,
    Last,
}

/// The round end, from one side to the other: at the last ball from left to right, at the first from
/// right to left.
fn cap(chain: &[Blob], end: End) -> impl Iterator<Item = Edge> {
    let index = if end == End::First { 0 } else { chain.len() - 1 };
    let (left, right) = normals(chain, index);
    let (from, to) = if end == End::First { (right, left) } else { (left, right) };
    let start = libm::atan2(from.y, from.x);
    // `left` is a quarter turn ahead of the chain's way, so the cap turns back through that way.
    let mut sweep = libm::atan2(to.y, to.x) - start;
    while sweep > 0.0 {
        sweep -= 2.0 * PI;
    }
    while sweep <= -2.0 * PI {
        sweep += 2.0 * PI;
    }
    if sweep > -FRAC_PI_2 / 8.0 && chain.len() > 1 {
        sweep = 0.0;
    }
    let blob = chain[index];
    (1..=CAP_POINTS).map(move |step| {
        let angle = start + sweep * f64::from(step) / f64::from(CAP_POINTS + 1);
        let out = dvec2(libm::cos(angle), libm::sin(angle));
        Edge { at: blob.farthest(out), out }
    })
}

/// A smooth line through edges: at each it runs across the way it faces.
fn smooth(edges: &[Edge], closed: bool) -> Path {
    let Some(first) = edges.first() else { return Path::default() };
    let mut path = Vec::with_capacity(edges.len() + 2);
    path.push(Seg::Move(first.at));
    let ends = if closed { edges.len() } else { edges.len() - 1 };
    for index in 0..ends {
        let (from, to) = (edges[index], edges[(index + 1) % edges.len()]);
        let chord = to.at - from.at;
        let length = chord.length();
        if length < 0.05 {
            continue;
        }
        let along = |out: DVec2| {
            let way = -out.perp();
            let way = if way.dot(chord) < 0.0 { -way } else { way };
            // An edge that runs across its chord would loop: it is smoothed by the chord.
            if way.dot(chord) < 0.35 * length {
                (way + chord / length).normalize_or(way)
            } else {
                way
            }
        };
        let reach = length * HANDLE;
        let (leaves, comes) = (along(from.out) * reach, along(to.out) * reach);
        path.push(Seg::Cubic(from.at + leaves, to.at - comes, to.at));
    }
    if closed {
        path.push(Seg::Close);
    }
    Path(path)
}

/// A closed path through points, straight from each to the next.
pub(super) fn polygon(points: impl IntoIterator<Item = DVec2>) -> Path {
    let mut path: Vec<Seg> = points.into_iter().map(Seg::Line).collect();
    if let Some(first) = path.first_mut()
        && let Seg::Line(at) = *first
    {
        *first = Seg::Move(at);
    }
    path.push(Seg::Close);
    Path(path)
}

/// A smooth open line through points.
pub(super) fn curve(points: &[DVec2]) -> Path {
    let Some(first) = points.first() else { return Path::default() };
    let mut path = Vec::from([Seg::Move(*first)]);
    for index in 1..points.len() {
        let (from, to) = (points[index - 1], points[index]);
        let before = points[index.saturating_sub(2)];
        let after = points[(index + 1).min(points.len() - 1)];
        path.push(Seg::Cubic(from + (to - before) / 6.0, to - (after - from) / 6.0, to));
    }
    Path(path)
}
