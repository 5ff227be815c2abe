//! Joints, contacts and angles of a posed body in numbers, so that anyone can check them.

use alloc::vec::Vec;

use glam::{DVec3, dvec2, dvec3};

use crate::body::{BACKREST_M, FOREARM_BALLS, SHANK_BALLS, TRUNK, height_of};
use crate::figure::{Posed, contact_angle};
use crate::flesh::{Ball, Flesh, Part, outline, spine_at, trunk_ball};
use crate::limits;
use crate::place::{Make, Roller, thickness};
use crate::pose::{Cushion, From, Head, LegAim, Pose, Seat};
use crate::skeleton::{HEAD, LOWER, LUMBAR, NECK, SKULL_BASE, UPPER};

/// A joint and where it is.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Joint {
    /// Its name: `left-knee`.
    pub name: &'static str,
    /// Where it is in the room, in metres: x along the mat towards the head of who lies, y away from
    /// who looks, z up.
    pub at: [f64; 3],
}

/// A declared contact.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Touch {
    /// The part of the body: `left-foot`.
    pub part: &'static str,
    /// What it touches: `floor`.
    pub on: &'static str,
    /// How far apart they are, in metres; below zero they overlap.
    pub gap_m: f64,
}

/// A joint's angle and the range that people have.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Angle {
    /// The joint: `left-knee`.
    pub joint: &'static str,
    /// Its angle in degrees.
    pub deg: f64,
    /// The range.
    pub range: (f64, f64),
}

/// How deep flesh is in something.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Depth {
    /// The part of the body.
    pub part: &'static str,
    /// What it is in: `floor`, `wall`, `roller`.
    pub inside: &'static str,
    /// How deep, in metres; below zero it is clear of it.
    pub depth_m: f64,
}

/// Where the roller presses.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Pressed {
    /// The vertebra at whose height it lies: 1 for T1 to 12 for T12.
    pub vertebra: f64,
    /// Degrees round the trunk from the middle of the back, to the person's left.
    pub around_deg: f64,
}

const SIDED: [[&str; 2]; 7] = [
    ["left-hip", "right-hip"],
    ["left-knee", "right-knee"],
    ["left-ankle", "right-ankle"],
    ["left-shoulder", "right-shoulder"],
    ["left-elbow", "right-elbow"],
    ["left-wrist", "right-wrist"],
    ["left-toes", "right-toes"],
];

impl Posed {
    /// Every joint, seen as for the side that is worked.
    pub fn joints(&self) -> Vec<Joint> {
        let skeleton = &self.skeleton;
        let spine = [
            ("hips", 0),
            ("lumbar", 2),
            ("lower-thoracic", 4),
            ("upper-thoracic", 6),
            ("neck", 8),
            ("skull-base", SKULL_BASE),
        ];
        let mut joints: Vec<Joint> =
            spine.map(|(name, joint)| self.joint(name, skeleton.spine[joint].at)).into();
        let head = skeleton.spine[SKULL_BASE].point(crate::body::SKULL.0);
        joints.push(self.joint("head", head));
        for side in [0, 1] {
            let ankle = skeleton.ankles[side];
            let places = [
                skeleton.hips[side],
                skeleton.knees[side],
                ankle.at,
                skeleton.shoulders[side],
                skeleton.elbows[side],
                skeleton.wrists[side].at,
                ankle.point(dvec3(0.172, 0.0, -0.05)),
            ];
            for (names, at) in SIDED.iter().zip(places) {
                joints.push(self.joint(names[self.side(side)], at));
            }
        }
        joints
    }

    /// Which side a limb of the written pose is on in the picture's person.
    fn side(&self, side: usize) -> usize {
        if self.mirrored { 1 - side } else { side }
    }

    fn joint(&self, name: &'static str, at: DVec3) -> Joint {
        let y = if self.mirrored { -at.x } else { at.x };
        Joint { name, at: [y, at.y, at.z].map(|metres| metres * self.scale) }
    }

    /// What is declared to touch, and how near it does. Empty on the way between two poses.
    pub fn touches(&self) -> Vec<Touch> {
        let Some(pose) = &self.pose else { return Vec::new() };
        let mut touches = Vec::new();
        let mut add =
            |part, on, gap: f64| touches.push(Touch { part, on, gap_m: gap * self.scale });
        let spine = &self.skeleton.spine;
        let slices = |range: core::ops::Range<usize>| {
            TRUNK[range].iter().map(|slice| trunk_ball(spine, slice.height, 0.0))
        };
        let above = |ball: Ball| -ball.reach(DVec3::NEG_Z);
        let seat_low = slices(0..5).map(above).fold(f64::MAX, f64::min);
        match pose.seat {
            Seat::On { on, .. } => {
                let low = slices(0..TRUNK.len()).map(above).fold(f64::MAX, f64::min);
                add("seat", if pose.props.chair.is_some() { "chair" } else { "floor" }, low - on);
            }
            Seat::Backrest { on } => {
                let low = slices(0..TRUNK.len()).map(above).fold(f64::MAX, f64::min);
                add("seat", "chair", low - on);
                add("back", "chair", self.off_backrest(on));
            }
            Seat::Along { .. } => {
                let low = slices(0..TRUNK.len()).map(above).fold(f64::MAX, f64::min);
                let top = self.placed.roller.map_or(0.0, |roller| roller.at.z + roller.foam.radius);
                add("back", "roller", low - top);
            }
            Seat::Flat { .. } => {
                add("seat", "floor", seat_low);
                add("shoulders", "floor", crate::place::upper(pose, spine));
            }
            Seat::Roller { hips, .. } => {
                if hips == 0.0 {
                    add("seat", "floor", seat_low);
                }
                add("back", "roller", self.off_roller());
                let low = self.placed.roller.map_or(0.0, |roller| roller.at.z - roller.foam.radius);
                add("roller", "floor", low);
            }
            Seat::WallRoller { .. } => {
                add("back", "roller", self.off_roller());
                let far =
                    self.placed.roller.map_or(0.0, |roller| -roller.at.x - roller.foam.radius);
                add("roller", "wall", far);
            }
            Seat::Wall { .. } => {
                let rear = slices(0..TRUNK.len()).map(|ball| ball.reach(DVec3::X));
                add("back", "wall", -rear.fold(f64::MIN, f64::max));
            }
            Seat::Legs { .. } => {}
        }
        if let (Head::Cushion { .. }, Some(Cushion { thick, .. })) =
            (pose.head, self.placed.cushion)
        {
            add("head", "cushion", above(crate::flesh::skull(spine)) - thick);
        }
        touches.extend([0, 1].into_iter().flat_map(|side| self.limb_touches(pose, side)));
        touches
    }

    /// What one leg and one arm touch.
    fn limb_touches(&self, pose: &Pose, side: usize) -> Vec<Touch> {
        let mut touches = Vec::new();
        let mut add =
            |part, on, gap: f64| touches.push(Touch { part, on, gap_m: gap * self.scale });
        let name = |names: [&'static str; 2]| names[self.side(side)];
        let lowest = |part: Part| self.lowest(part).unwrap_or(f64::MAX);
        match pose.legs[side] {
            LegAim::Sole { .. } => {
                add(name(["left-foot", "right-foot"]), "floor", lowest(Part::Foot(side)));
            }
            LegAim::Lying { lift: 0.0, .. } => {
                add(name(["left-leg", "right-leg"]), "floor", lowest(Part::Shank(side)));
            }
            LegAim::Propped { .. } => {
                let gap = self.off_limb(side, Part::Shank(side));
                add(name(["left-leg", "right-leg"]), "roller", gap);
            }
            LegAim::Kneel { .. } => {
                add(name(["left-knee", "right-knee"]), "floor", lowest(Part::Shank(side)));
                add(name(["left-foot", "right-foot"]), "floor", lowest(Part::Foot(side)));
            }
            LegAim::Lying { .. } | LegAim::Prone { .. } => {}
        }
        let hand = |others: &[Part]| self.between(Part::Hand(side), others);
        let held = match pose.arms[side].from {
            From::Room | From::Mat => Some(("floor", lowest(Part::Hand(side)))),
            From::Skull => Some(("head", hand(&[Part::Hair, Part::Face]))),
            From::Thigh => Some(("thigh", hand(&[Part::Thigh(side)]))),
            From::Chest | From::Ribs => {
                let other = 1 - side;
                let over = [Part::Chest, Part::Sleeve(other), Part::UpperArm(other)];
                Some(("trunk", hand(&over)))
            }
            From::Air | From::Roller => None,
        };
        if let Some((on, gap)) = held {
            add(name(["left-hand", "right-hand"]), on, gap);
        }
        if pose.arms[side].from == From::Roller {
            let gap = self.off_limb(side, Part::Forearm(side));
            add(name(["left-forearm", "right-forearm"]), "roller", gap);
        }
        touches
    }

    /// How far a part is from the nearest of others.
    fn between(&self, part: Part, others: &[Part]) -> f64 {
        let balls = |of: Part| {
            let flesh = self.flesh.iter().filter(move |flesh| flesh.part == of);
            flesh.flat_map(|flesh| &flesh.balls)
        };
        let others = || others.iter().flat_map(|other| balls(*other));
        let gaps = balls(part).flat_map(|ball| others().map(|other| ball.gap(other)));
        gaps.fold(f64::MAX, f64::min)
    }

    fn lowest(&self, part: Part) -> Option<f64> {
        let flesh = self.flesh.iter().find(|flesh| flesh.part == part)?;
        flesh.balls.iter().map(|ball| -ball.reach(DVec3::NEG_Z)).min_by(f64::total_cmp)
    }

    /// How far the trunk's skin is from the roller; below zero it is pressed in.
    fn off_roller(&self) -> f64 {
        let Some(roller) = self.placed.roller else { return f64::MAX };
        let spine = &self.skeleton.spine;
        let slices = (0..=120).map(|step| 0.60 + 0.24 * f64::from(step) / 120.0);
        let gaps = slices.map(|height| {
            let mut ball = trunk_ball(spine, height, 0.0);
            ball.axes[2] = DVec3::ZERO;
            off_axis(&ball, &roller) - roller.foam.radius
        });
        gaps.fold(f64::MAX, f64::min)
    }

    /// How far the skin of a forearm, or of a shank, is from the roller, at its nearest.
    fn off_limb(&self, side: usize, part: Part) -> f64 {
        let Some(roller) = self.placed.roller else { return f64::MAX };
        let skeleton = &self.skeleton;
        let (from, to) = if part == Part::Shank(side) {
            (skeleton.knees[side], skeleton.ankles[side].at)
        } else {
            (skeleton.elbows[side], skeleton.wrists[side].at)
        };
        let gaps = (0..=100).map(|step| {
            let share = f64::from(step) / 100.0;
            let thick = if part == Part::Shank(side) {
                thickness(&SHANK_BALLS, share)
            } else {
                thickness(&FOREARM_BALLS, share)
            };
            let ball = Ball::round(from.lerp(to, share), thick);
            off_axis(&ball, &roller) - roller.foam.radius
        });
        gaps.fold(f64::MAX, f64::min)
    }

    /// How far the back is from the round upper edge of the backrest of a chair whose seat is `on` high.
    fn off_backrest(&self, on: f64) -> f64 {
        let (x, above, thick) = BACKREST_M;
        let edge = dvec3(x, 0.0, on + above);
        let gaps = (0..=200).map(|step| {
            let height = 0.66 + 0.16 * f64::from(step) / 200.0;
            let back = outline(&self.skeleton.spine, height, dvec2(10.0, 0.0));
            dvec2(back.x - edge.x, back.z - edge.z).length() - thick
        });
        gaps.fold(f64::MAX, f64::min)
    }

    /// Where the roller presses, if it does.
    pub fn pressed(&self) -> Option<Pressed> {
        let vertebra = self.placed.contact?;
        let around = contact_angle(&self.skeleton, vertebra, self.placed.roller);
        Some(Pressed { vertebra, around_deg: if self.mirrored { -around } else { around } })
    }

    /// How deep each part is in floor, wall and roller.
    pub fn depths(&self) -> Vec<Depth> {
        let mut depths = Vec::new();
        for Flesh { part, balls } in &self.flesh {
            let name = self.part_name(*part);
            let most = |of: &dyn Fn(&Ball) -> f64| balls.iter().map(of).fold(f64::MIN, f64::max);
            let floor = most(&|ball| ball.reach(DVec3::NEG_Z));
            depths.push(Depth { part: name, inside: "floor", depth_m: floor * self.scale });
            if self.stage.wall {
                let wall = most(&|ball| ball.reach(DVec3::X));
                depths.push(Depth { part: name, inside: "wall", depth_m: wall * self.scale });
            }
            if let Some(roller) = self.placed.roller {
                let sphere = Ball::round(roller.at, roller.foam.radius);
                let trunk = matches!(part, Part::Seat | Part::Chest);
                let over = |ball: &Ball| {
                    // The trunk's slices are as wide as it: what they touch is beside their middle.
                    if roller.foam.make == Make::Ball && !trunk {
                        return -sphere.gap(ball);
                    }
                    let beside = roller.seen(ball.at).1.abs() - roller.foam.half;
                    let radius = roller.foam.radius;
                    if beside > 0.0 { f64::MIN } else { radius - off_axis(ball, &roller) }
                };
                let roller = most(&over);
                if roller > f64::MIN {
                    depths.push(Depth {
                        part: name,
                        inside: "roller",
                        depth_m: roller * self.scale,
                    });
                }
            }
        }
        depths
    }

    fn part_name(&self, part: Part) -> &'static str {
        let side = |names: [&'static str; 2], side: usize| names[self.side(side)];
        match part {
            Part::Seat => "seat",
            Part::Chest => "chest",
            Part::Neck => "neck",
            Part::Face => "face",
            Part::Hair => "head",
            Part::Thigh(of) => side(["left-thigh", "right-thigh"], of),
            Part::Shank(of) => side(["left-shank", "right-shank"], of),
            Part::Foot(of) => side(["left-foot", "right-foot"], of),
            Part::UpperArm(of) | Part::Sleeve(of) => {
                side(["left-upper-arm", "right-upper-arm"], of)
            }
            Part::Forearm(of) => side(["left-forearm", "right-forearm"], of),
            Part::Hand(of) | Part::Thumb(of) => side(["left-hand", "right-hand"], of),
        }
    }

    /// Every joint's angle beside the range that people have.
    pub fn angles(&self) -> Vec<Angle> {
        let skeleton = &self.skeleton;
        let bends = &self.placed.rig.spine;
        let mut angles = Vec::new();
        let mut add = |joint, deg: f64, range| angles.push(Angle { joint, deg, range });
        let flex = |of: &[usize]| of.iter().map(|bend| bends[*bend].flex).sum::<f64>();
        let twist = |of: &[usize]| of.iter().map(|bend| bends[*bend].twist).sum::<f64>();
        let side = |of: &[usize]| of.iter().map(|bend| bends[*bend].side).sum::<f64>();
        add("lumbar", flex(&[LUMBAR]), limits::LUMBAR_DEG);
        add("thoracic", flex(&[LOWER, UPPER]), limits::THORACIC_DEG);
        add("thoracic-turn", twist(&[LOWER, UPPER]).abs(), limits::TURN_DEG);
        add("neck", flex(&[NECK, HEAD]), limits::NECK_DEG);
        add("neck-side", side(&[NECK, HEAD]).abs(), limits::NECK_SIDE_DEG);
        let pelvis = skeleton.spine[0].turn;
        let chest = spine_at(&skeleton.spine, height_of(4.0)).turn;
        for of in [0, 1] {
            let name = |row: usize| SIDED[row][self.side(of)];
            let thigh = skeleton.knees[of] - skeleton.hips[of];
            let shank = skeleton.ankles[of].at - skeleton.knees[of];
            let upper = skeleton.elbows[of] - skeleton.shoulders[of];
            let lower = skeleton.wrists[of].at - skeleton.elbows[of];
            let seen = pelvis.inverse() * thigh;
            add(name(0), libm::atan2(seen.x, -seen.z).to_degrees(), limits::HIP_DEG);
            add(name(1), between(thigh, shank), limits::KNEE_DEG);
            // A foot at a right angle to its shank has its own z axis along it.
            let foot = skeleton.ankles[of].turn.inverse() * -shank;
            add(name(2), -libm::atan2(foot.x, foot.z).to_degrees(), limits::ANKLE_DEG);
            add(name(3), between(upper, chest * DVec3::NEG_Z), limits::SHOULDER_DEG);
            add(name(4), between(upper, lower), limits::ELBOW_DEG);
            let fingers = skeleton.wrists[of].turn * DVec3::X;
            add(name(5), between(lower, fingers), limits::WRIST_DEG);
        }
        angles
    }
}

/// How far a ball's surface is from a roller's axis.
fn off_axis(ball: &Ball, roller: &Roller) -> f64 {
    let way = (roller.at - ball.at).reject_from_normalized(roller.lie.axis());
    let far = way.length();
    let towards = way / far.max(1e-9);
    far - (ball.reach(towards) - ball.at.dot(towards))
}

/// The angle between two directions, in degrees.
fn between(a: DVec3, b: DVec3) -> f64 {
    let cos = a.normalize_or(DVec3::X).dot(b.normalize_or(DVec3::X));
    libm::acos(cos.clamp(-1.0, 1.0)).to_degrees()
}
