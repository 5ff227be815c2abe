//! The body's flesh on its skeleton: every part as a chain of ellipsoids. What is drawn, what rests on
//! the floor and what must not pass through a roller are all read from here.

use alloc::vec::Vec;

use glam::{DQuat, DVec2, DVec3, dvec2, dvec3};

use crate::body::{
    self, FOREARM_BALLS, SHANK_BALLS, SLEEVE_BALLS, SPINE, STATURE_M, Slice, THIGH_BALLS, TRUNK,
    UPPER_ARM_BALLS, WAIST,
};
use crate::mix::mix;
use crate::skeleton::{Place, SKULL_BASE, Skeleton};

/// An ellipsoid: its centre and its three half axes, in metres of the room.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) struct Ball {
    pub(crate) at: DVec3,
    pub(crate) axes: [DVec3; 3],
}

/// How high the lowest point of some flesh is, in metres.
pub(crate) fn lowest(balls: &[Ball]) -> f64 {
    balls.iter().map(|ball| -ball.reach(DVec3::NEG_Z)).fold(f64::MAX, f64::min)
}

/// A part of the body.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Part {
    Seat,
    Chest,
    Neck,
    Face,
    Hair,
    /// 0 left, 1 right, as below.
    Thigh(usize),
    Shank(usize),
    Foot(usize),
    UpperArm(usize),
    Sleeve(usize),
    Forearm(usize),
    Hand(usize),
    Thumb(usize),
}

/// A part's flesh.
#[derive(Clone, Debug)]
pub(crate) struct Flesh {
    pub(crate) part: Part,
    pub(crate) balls: Vec<Ball>,
}

impl Ball {
    pub(crate) fn round(at: DVec3, radius: f64) -> Ball {
        Ball { at, axes: [DVec3::X * radius, DVec3::Y * radius, DVec3::Z * radius] }
    }

    fn turned(at: DVec3, turn: DQuat, half: DVec3) -> Ball {
        Ball {
            at,
            axes: [turn * DVec3::X * half.x, turn * DVec3::Y * half.y, turn * DVec3::Z * half.z],
        }
    }

    /// Its farthest point in `direction`, a unit vector.
    pub(crate) fn farthest(&self, direction: DVec3) -> DVec3 {
        let out = self.axes.iter().map(|axis| *axis * axis.dot(direction)).sum::<DVec3>();
        let far = out.dot(direction);
        if far > 0.0 { self.at + out / libm::sqrt(far) } else { self.at }
    }

    /// How far its surface is from its centre in `direction`, a unit vector.
    fn radius(&self, direction: DVec3) -> f64 {
        let share = |axis: &DVec3| {
            let along = axis.dot(direction) / axis.length_squared().max(1e-12);
            along * along
        };
        1.0 / libm::sqrt(self.axes.iter().map(share).sum::<f64>().max(1e-12))
    }

    /// How far apart two balls are, along the line between their centres; below zero they overlap.
    pub(crate) fn gap(&self, other: &Ball) -> f64 {
        let way = other.at - self.at;
        let far = way.length();
        let towards = way / far.max(1e-9);
        far - self.radius(towards) - other.radius(-towards)
    }

    /// How far it reaches in `direction`, from the room's origin.
    pub(crate) fn reach(&self, direction: DVec3) -> f64 {
        let far = self.axes.iter().map(|axis| axis.dot(direction) * axis.dot(direction)).sum();
        self.at.dot(direction) + libm::sqrt(far)
    }
}

/// How the breath moves the trunk: 0 breathed out, 1 breathed in.
/// In metres; only the front moves, so what lies on something stays on it.
/// Source: our choice, small enough to be quiet and large enough to be seen.
pub(crate) fn swell(height: f64) -> f64 {
    let belly = (1.0 - (height - 0.625).abs() / 0.045).max(0.0) * 0.014;
    let ribs = (1.0 - (height - 0.715).abs() / 0.075).max(0.0) * 0.015;
    belly + ribs
}

/// The trunk's slice at `height`, a share of stature, between the written ones by proportion.
fn slice_at(height: f64) -> Slice {
    let after = TRUNK.partition_point(|slice| slice.height < height).clamp(1, TRUNK.len() - 1);
    let (low, high) = (TRUNK[after - 1], TRUNK[after]);
    let share = ((height - low.height) / (high.height - low.height)).clamp(0.0, 1.0);
    Slice {
        height,
        wide: mix(low.wide, high.wide, share),
        deep: mix(low.deep, high.deep, share),
        forward: mix(low.forward, high.forward, share),
    }
}

/// Where the spine is at `height`, turned between the bones around it.
pub(crate) fn spine_at(spine: &[Place; 11], height: f64) -> Place {
    let above = SPINE.partition_point(|joint| *joint <= height).clamp(1, SPINE.len() - 1);
    let joint = above - 1;
    let (from, to) = (SPINE[joint], SPINE[above]);
    let turned = |joint: usize| match joint {
        0 => spine[0].turn,
        _ => spine[joint - 1].turn.slerp(spine[joint].turn, 0.5),
    };
    let share = ((height - from) / (to - from)).clamp(0.0, 1.0);
    Place {
        at: spine[joint].point(dvec3(0.0, 0.0, (height - from) * STATURE_M)),
        turn: turned(joint).slerp(turned(above), share),
    }
}

/// The trunk's slice at `height` in the room; `breath` 0–1.
pub(crate) fn trunk_ball(spine: &[Place; 11], height: f64, breath: f64) -> Ball {
    let slice = slice_at(height);
    let grown = swell(height) * breath;
    let place = spine_at(spine, height);
    Ball::turned(
        place.point(dvec3(slice.forward + grown / 2.0, 0.0, 0.0)),
        place.turn,
        dvec3(slice.deep + grown / 2.0, slice.wide, 0.016),
    )
}

/// A point of the trunk's skin at `height`, `around` radians from the middle of the back towards the
/// person's left; and which way the skin faces there.
pub(crate) fn skin(spine: &[Place; 11], height: f64, around: f64) -> (DVec3, DVec3) {
    let ball = trunk_ball(spine, height, 0.0);
    let (forward, left) = (-libm::cos(around), libm::sin(around));
    let at = ball.at + ball.axes[0] * forward + ball.axes[1] * left;
    let (deep, wide) = (ball.axes[0].length(), ball.axes[1].length());
    let out = ball.axes[0] * (forward / (deep * deep)) + ball.axes[1] * (left / (wide * wide));
    (at, out.normalize_or(DVec3::Z))
}

/// Where the outline of the trunk, seen along the room's y axis, lies at `height` towards `towards`
/// (x and z): the point of the skin there.
pub(crate) fn outline(spine: &[Place; 11], height: f64, towards: DVec2) -> DVec3 {
    let place = spine_at(spine, height);
    let along = place.turn * DVec3::Z;
    let across = dvec2(-along.z, along.x).normalize_or(DVec2::NEG_Y);
    let centre = dvec2(place.at.x, place.at.z);
    let out = if across.dot(towards - centre) < 0.0 { -across } else { across };
    let mut ball = trunk_ball(spine, height, 0.0);
    // A slice, not a disc: its own thickness is no part of the outline.
    ball.axes[2] = DVec3::ZERO;
    ball.farthest(dvec3(out.x, 0.0, out.y))
}

/// All parts of the body.
pub(crate) fn flesh(skeleton: &Skeleton, breath: f64) -> Vec<Flesh> {
    let mut parts = Vec::with_capacity(19);
    let mut add = |part, balls: Vec<Ball>| parts.push(Flesh { part, balls });
    let trunk = |slices: &[Slice]| -> Vec<Ball> {
        slices.iter().map(|slice| trunk_ball(&skeleton.spine, slice.height, breath)).collect()
    };
    add(Part::Seat, trunk(&TRUNK[..=WAIST]));
    add(Part::Chest, trunk(&TRUNK[WAIST..]));
    add(Part::Neck, neck(&skeleton.spine));
    let skull = skeleton.spine[SKULL_BASE];
    let head = |(at, half): (DVec3, DVec3)| Ball::turned(skull.point(at), skull.turn, half);
    add(Part::Face, Vec::from([head(body::FACE)]));
    add(Part::Hair, Vec::from([head(body::SKULL)]));
    for side in [0, 1] {
        let chain = |from: DVec3, to: DVec3, balls: &[(f64, f64)]| -> Vec<Ball> {
            let ball = |&(share, radius): &(f64, f64)| Ball::round(from.lerp(to, share), radius);
            balls.iter().map(ball).collect()
        };
        let (hip, knee, ankle) = (skeleton.hips[side], skeleton.knees[side], skeleton.ankles[side]);
        let (shoulder, elbow, wrist) =
            (skeleton.shoulders[side], skeleton.elbows[side], skeleton.wrists[side]);
        add(Part::Thigh(side), chain(hip, knee, &THIGH_BALLS));
        add(Part::Shank(side), chain(knee, ankle.at, &SHANK_BALLS));
        add(Part::Foot(side), foot(ankle));
        add(Part::UpperArm(side), chain(shoulder, elbow, &UPPER_ARM_BALLS));
        add(Part::Sleeve(side), chain(shoulder, elbow, &SLEEVE_BALLS));
        add(Part::Forearm(side), chain(elbow, wrist.at, &FOREARM_BALLS));
        add(Part::Hand(side), hand(wrist));
        add(Part::Thumb(side), thumb(wrist, side));
    }
    parts
}

fn neck(spine: &[Place; 11]) -> Vec<Ball> {
    body::NECK
        .map(|(height, wide, deep)| {
            let place = spine_at(spine, height);
            Ball::turned(place.at, place.turn, dvec3(deep, wide, 0.02))
        })
        .into()
}

/// From the left shoulder over the root of the neck to the right one: what sleeves hang from.
pub(crate) fn yoke(skeleton: &Skeleton) -> [Ball; 3] {
    let (height, half) = body::YOKE_MIDDLE;
    let middle = spine_at(&skeleton.spine, height);
    let [left, right] = skeleton.shoulders.map(|at| Ball::round(at, body::YOKE_M));
    [left, Ball::turned(middle.at, middle.turn, half), right]
}

/// From heel to toe; the sole is flat at the ankle's height above the ground.
pub(crate) fn foot(ankle: Place) -> Vec<Ball> {
    let sole = -body::ANKLE * STATURE_M;
    [
        (-0.036, 0.038, 0.034),
        (0.000, 0.046, 0.037),
        (0.055, 0.034, 0.040),
        (0.105, 0.025, 0.045),
        (0.145, 0.020, 0.044),
        (0.172, 0.016, 0.034),
    ]
    .map(|(ahead, high, wide)| {
        let at = ankle.point(dvec3(ahead, 0.0, sole + high));
        Ball::turned(at, ankle.turn, dvec3(high, wide, high))
    })
    .into()
}

pub(crate) fn hand(wrist: Place) -> Vec<Ball> {
    [
        (0.0, 0.020, 0.024),
        (0.035, 0.018, 0.034),
        (0.075, 0.016, 0.041),
        (0.115, 0.014, 0.038),
        (0.158, 0.011, 0.026),
    ]
    .map(|(ahead, thick, wide)| {
        let at = wrist.point(dvec3(ahead, 0.0, 0.0));
        Ball::turned(at, wrist.turn, dvec3(thick, wide, thick))
    })
    .into()
}

/// The fingers, from the index to the little one: each a way from its knuckle to its tip, a little bent,
/// and how thick it is.
pub(crate) fn fingers(wrist: Place, side: usize) -> [([DVec3; 3], f64); 4] {
    let sign = -crate::skeleton::SIGNS[side];
    [
        (0.027, 0.158, 0.0100),
        (0.009, 0.170, 0.0105),
        (-0.009, 0.162, 0.0100),
        (-0.026, 0.140, 0.0088),
    ]
    .map(|(aside, tip, thick)| {
        let at = |ahead: f64, y: f64, z: f64| wrist.point(dvec3(ahead, sign * y, z));
        let bend = (0.080 + tip) / 2.0;
        (
            [at(0.080, aside * 0.92, 0.0), at(bend, aside, 0.001), at(tip, aside * 0.96, -0.006)],
            thick,
        )
    })
}

/// The thumb lies on the side of the hand that looks to the body's middle when the palms face back.
pub(crate) fn thumb(wrist: Place, side: usize) -> Vec<Ball> {
    let sign = -crate::skeleton::SIGNS[side];
    [(0.028, 0.020, 0.014), (0.065, 0.048, 0.012), (0.098, 0.056, 0.010)]
        .map(|(ahead, aside, radius)| {
            Ball::round(wrist.point(dvec3(ahead, sign * aside, -0.004)), radius)
        })
        .into()
}

/// The skull, hair and all: what lies on a cushion.
pub(crate) fn skull(spine: &[Place; 11]) -> Ball {
    let base = spine[SKULL_BASE];
    let (at, half) = body::SKULL;
    Ball::turned(base.point(at), base.turn, half)
}
