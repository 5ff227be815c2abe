//! Puts a pose into the room: finds where the trunk is so that what bears it touches it, how far the
//! neck bends for the cushion, and where the limbs then end.

use glam::{DMat3, DQuat, DVec2, DVec3, dvec2, dvec3};

use crate::body::{
    ANKLE, ANKLE_THICK_M, BACKREST_M, ELBOW_THICK_M, FOREARM_BALLS, HIP_ASIDE, KNEE_THICK_M,
    KNEELING_M, LONG_ROLLER_HALF_M, PALM_M, PALM_THICK_M, ROLLER_M, SHOULDER_THICK_M, STATURE_M,
    THIGH_BALLS, TRUNK, WAIST, height_of,
};
use crate::flesh::{outline, trunk_ball};
use crate::pose::{ArmAim, Cushion, From, Head, LegAim, Lie, Pose, Seat};
use crate::skeleton::{
    self, ARM, Arm, Bend, HEAD, LEG, Leg, NECK, Place, Rig, SIGNS, SKULL_BASE, chest, spine,
};

/// A pose in the room.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) struct Placed {
    pub(crate) rig: Rig,
    pub(crate) roller: Option<Roller>,
    pub(crate) cushion: Option<Cushion>,
    /// The vertebra that lies on the roller.
    pub(crate) contact: Option<f64>,
}

/// A roller, or a ball.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) struct Roller {
    /// The middle of its axis.
    pub(crate) at: DVec3,
    pub(crate) lie: Lie,
    /// How much of it is there, 0–1: it comes and goes by fading.
    pub(crate) shown: f64,
    pub(crate) foam: Foam,
}

impl Roller {
    /// How far aside of the roller a point is, and how far along it, on the floor.
    pub(crate) fn seen(&self, point: DVec3) -> (f64, f64) {
        let from_here = point - self.at;
        match self.lie {
            Lie::Across => (from_here.x, from_here.y),
            Lie::Along | Lie::UnderSpine => (from_here.y, from_here.x),
        }
    }
}

/// How far a leg sinks into the roller that it lies on, in metres: a foot's edge at the ankle, and less
/// than the calf at the knee.
const PROPPED_M: f64 = 0.004;

/// How large a roller is, in metres of the written stature: to a small person it is a large one.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) struct Foam {
    pub(crate) radius: f64,
    /// Half its length.
    pub(crate) half: f64,
    pub(crate) make: Make,
}

/// What one lies or leans on.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) enum Make {
    /// The usual roller.
    #[default]
    Soft,
    /// A firmer one.
    Firm,
    /// A ball.
    Ball,
}

/// Puts `pose` into the room, on a roller of this size where it is on one.
pub(crate) fn place(pose: &Pose, foam: Foam) -> Placed {
    let (mut root, centre) = seat(pose, foam.radius);
    root.at.y += pose.y;
    let contact = match pose.seat {
        Seat::Roller { contact, .. } | Seat::WallRoller { contact, .. } => Some(contact),
        Seat::On { .. }
        | Seat::Backrest { .. }
        | Seat::Flat { .. }
        | Seat::Along { .. }
        | Seat::Wall { .. }
        | Seat::Legs { .. } => None,
    };
    // A roller that is large to a small person lifts the head as well: another cushion.
    let more = match pose.seat {
        Seat::Roller { .. } | Seat::Along { .. } => 2.0 * (foam.radius - ROLLER_M),
        Seat::On { .. }
        | Seat::Backrest { .. }
        | Seat::Flat { .. }
        | Seat::WallRoller { .. }
        | Seat::Wall { .. }
        | Seat::Legs { .. } => 0.0,
    };
    let thick = match pose.head {
        Head::Cushion { thick } => Some(thick + more),
        Head::Free => None,
    };
    let bends = thick.map_or(pose.spine, |thick| rest_head(pose, root, thick));
    let joints = spine(root, &bends);
    let half = match pose.props.lie {
        Lie::Across | Lie::Along => foam.half,
        Lie::UnderSpine => LONG_ROLLER_HALF_M,
    };
    let foam = Foam { half, ..foam };
    let lies = |at: DVec3| Roller { at, lie: pose.props.lie, shown: 1.0, foam };
    let roller =
        centre.map(|at| beside(&joints, contact, at, foam)).or(pose.props.roller).map(lies);
    let legs: [Leg; 2] = core::array::from_fn(|side| {
        let leg = leg(pose, root, side, foam.radius);
        let hip = root.point(dvec3(0.0, SIGNS[side] * HIP_ASIDE * STATURE_M, 0.0));
        Leg { knee: skeleton::across(hip, leg.ankle, leg.knee), ..leg }
    });
    let arms = core::array::from_fn(|side| {
        let aim = pose.arms[side].of(side);
        match (aim.from, roller) {
            (From::Roller, Some(roller)) => forearm(pose, &joints, aim, side, roller),
            _ => arm(&joints, aim, side, &legs[side]),
        }
    });
    let skull = joints[SKULL_BASE].point(crate::body::SKULL.0);
    let under = thick.map(|thick| Cushion { x: skull.x, y: skull.y, thick });
    let rig = Rig { root, spine: bends, legs, arms };
    let in_hand = || {
        let palm = rig.skeleton().wrists[0];
        Roller {
            at: palm.point(dvec3(0.085, 0.0, -PALM_THICK_M - foam.radius)),
            ..lies(DVec3::ZERO)
        }
    };
    Placed {
        rig,
        // A ball that nobody lies or leans on is in the hand.
        roller: roller.or_else(|| (foam.make == Make::Ball).then(in_hand)),
        cushion: under.or(pose.props.cushion),
        contact,
    }
}

/// The root's turn for a lean of `lean` degrees.
fn turn(pose: &Pose, lean: f64) -> DQuat {
    DQuat::from_rotation_x(pose.roll.to_radians())
        * DQuat::from_rotation_y(lean.to_radians())
        * DQuat::from_rotation_z(pose.yaw.to_radians())
}

/// Where the hips' middle is, and the roller where the body is on one.
fn seat(pose: &Pose, roller: f64) -> (Place, Option<DVec3>) {
    let at_origin = |lean: f64| Place { at: DVec3::ZERO, turn: turn(pose, lean) };
    let moved = |lean: f64, by: DVec3| Place { at: by, ..at_origin(lean) };
    match pose.seat {
        Seat::On { x, on } => {
            let root = at_origin(pose.lean);
            let low = lowest(&spine(root, &pose.spine), 0..TRUNK.len());
            (moved(pose.lean, dvec3(x, 0.0, on - low)), None)
        }
        Seat::Flat { x } => {
            let tilt = |lean: f64| {
                let joints = spine(at_origin(lean), &pose.spine);
                upper(pose, &joints) - lowest(&joints, 0..WAIST)
            };
            let lean = root_of(tilt, (60.0, 120.0));
            let low = lowest(&spine(at_origin(lean), &pose.spine), 0..WAIST);
            (moved(lean, dvec3(x, 0.0, -low)), None)
        }
        Seat::Backrest { on } => {
            let joints = spine(at_origin(pose.lean), &pose.spine);
            let up = on - lowest(&joints, 0..TRUNK.len());
            let (x, above, thick) = BACKREST_M;
            let edge = on + above;
            // How far each stretch of the back may go until the edge's round meets it.
            let gaps = (0..=80).filter_map(|step| {
                let height = 0.66 + 0.16 * f64::from(step) / 80.0;
                let back = outline(&joints, height, dvec2(10.0, 0.0));
                let off = back.z + up - edge;
                (off.abs() < thick).then(|| x - libm::sqrt(thick * thick - off * off) - back.x)
            });
            (moved(pose.lean, dvec3(gaps.fold(x, f64::min), 0.0, up)), None)
        }
        Seat::Along { x } => {
            let tilt = |lean: f64| {
                let joints = spine(at_origin(lean), &pose.spine);
                lowest(&joints, WAIST + 2..TRUNK.len() - 2) - lowest(&joints, 0..WAIST)
            };
            let lean = root_of(tilt, (60.0, 120.0));
            let low = lowest(&spine(at_origin(lean), &pose.spine), 0..TRUNK.len());
            let centre = dvec3(x + LONG_ROLLER_HALF_M - 0.12, 0.0, roller);
            (moved(lean, dvec3(x, 0.0, 2.0 * roller - low)), Some(centre))
        }
        Seat::Roller { contact, from, hips } => {
            let rolled = -(height_of(contact) - height_of(from)) * STATURE_M;
            let centre = dvec2(rolled, roller);
            let placed = |lean: f64| {
                let joints = spine(at_origin(lean), &pose.spine);
                let by = centre - borne_by(&joints, contact, roller, DVec2::NEG_Y);
                (dvec3(by.x, 0.0, by.y), joints)
            };
            let over = |lean: f64| {
                let (by, joints) = placed(lean);
                lowest(&joints, 0..WAIST) + by.z - hips
            };
            let lean = root_of(over, (20.0, 130.0));
            (moved(lean, placed(lean).0), Some(dvec3(centre.x, 0.0, centre.y)))
        }
        Seat::WallRoller { contact, from, height } => {
            // The roller sinks half as far as the body, and climbs the back by as much.
            let sunk = (height_of(contact) - height_of(from)) * STATURE_M;
            let centre = dvec2(-roller, height - sunk);
            let joints = spine(at_origin(pose.lean), &pose.spine);
            let by = centre - borne_by(&joints, contact, roller, DVec2::X);
            (moved(pose.lean, dvec3(by.x, 0.0, by.y)), Some(dvec3(centre.x, 0.0, centre.y)))
        }
        Seat::Wall { hips } => {
            let joints = spine(at_origin(pose.lean), &pose.spine);
            let slices = TRUNK.iter().map(|slice| trunk_ball(&joints, slice.height, 0.0));
            let rear = slices.map(|ball| ball.reach(DVec3::X)).fold(f64::MIN, f64::max);
            (moved(pose.lean, dvec3(-rear, 0.0, hips)), None)
        }
        Seat::Legs { x, hips } => (moved(pose.lean, dvec3(x, 0.0, hips)), None),
    }
}

/// Where a ball is that is as high and as far as a roller at `at`: under the point that it presses.
fn beside(joints: &[Place; 11], contact: Option<f64>, at: DVec3, foam: Foam) -> DVec3 {
    match (foam.make, contact) {
        (Make::Ball, Some(vertebra)) => {
            DVec3 { y: outline(joints, height_of(vertebra), dvec2(10.0, 0.0)).y, ..at }
        }
        (Make::Ball | Make::Soft | Make::Firm, _) => at,
    }
}

/// Where a roller's centre is that touches the trunk at `vertebra` from the side of `below`.
fn borne_by(joints: &[Place; 11], vertebra: f64, radius: f64, below: DVec2) -> DVec2 {
    let far = below * 10.0;
    let flat = |vertebra: f64| {
        let at = outline(joints, height_of(vertebra), far);
        dvec2(at.x, at.z)
    };
    let along = flat(vertebra - 0.5) - flat(vertebra + 0.5);
    let across = along.perp().normalize_or(below);
    let out = if across.dot(below) < 0.0 { -across } else { across };
    flat(vertebra) + out * radius
}

/// The lowest point of the trunk's slices.
fn lowest(joints: &[Place; 11], slices: core::ops::Range<usize>) -> f64 {
    let balls = TRUNK[slices].iter().map(|slice| trunk_ball(joints, slice.height, 0.0));
    balls.map(|ball| -ball.reach(DVec3::NEG_Z)).fold(f64::MAX, f64::min)
}

/// The lowest point of ribs and shoulders: what the upper half of a body lies on.
pub(crate) fn upper(pose: &Pose, joints: &[Place; 11]) -> f64 {
    let middle = chest(joints);
    let shoulders = [0, 1].map(|side| {
        middle.point(skeleton::shoulder(side, pose.arms[side].blade)).z - SHOULDER_THICK_M
    });
    lowest(joints, WAIST + 2..TRUNK.len()).min(shoulders[0]).min(shoulders[1])
}

/// Where `of` passes through zero between two bounds; the nearer bound where it doesn't. By false
/// position, halving the end that stays (the Illinois rule): some eight steps for a micrometre.
fn root_of(of: impl Fn(f64) -> f64, (mut low, mut high): (f64, f64)) -> f64 {
    let (mut at_low, mut at_high) = (of(low), of(high));
    if (at_low < 0.0) == (at_high < 0.0) {
        return if at_low.abs() < at_high.abs() { low } else { high };
    }
    let mut kept = 0;
    let mut guess = low;
    for _ in 0..40 {
        guess = (low * at_high - high * at_low) / (at_high - at_low);
        let value = of(guess);
        if value.abs() < 1e-6 {
            break;
        }
        if (value < 0.0) == (at_low < 0.0) {
            (low, at_low) = (guess, value);
            at_high *= if kept < 0 { 0.5 } else { 1.0 };
            kept = -1;
        } else {
            (high, at_high) = (guess, value);
            at_low *= if kept > 0 { 0.5 } else { 1.0 };
            kept = 1;
        }
    }
    guess
}

/// The spine's bends with the neck bent so that the head rests on a cushion.
fn rest_head(pose: &Pose, root: Place, thick: f64) -> [Bend; 5] {
    // Which way the neck bends to lift the head depends on which way the body lies.
    let roll = pose.roll.to_radians();
    let (flex, side) = (libm::cos(roll), -libm::sin(roll));
    let bent = |by: f64| {
        let mut bends = pose.spine;
        for stretch in [NECK, HEAD] {
            bends[stretch].flex += flex * by;
            bends[stretch].side += side * by;
        }
        bends
    };
    let above = |by: f64| {
        let joints = spine(root, &bent(by));
        let skull = crate::flesh::skull(&joints);
        -skull.reach(DVec3::NEG_Z) - thick
    };
    bent(root_of(above, (-35.0, 40.0)))
}

/// A turn whose x axis is `x` and whose z axis lies as near to `z` as can be.
fn facing(x: DVec3, z: DVec3) -> DQuat {
    let x = x.normalize_or(DVec3::X);
    let z = (z - x * z.dot(x)).normalize_or(x.any_orthonormal_vector());
    DQuat::from_mat3(&DMat3::from_cols(x, z.cross(x), z))
}

fn level(v: DVec3) -> DVec3 {
    dvec3(v.x, v.y, 0.0).normalize_or(DVec3::X)
}

fn leg(pose: &Pose, root: Place, side: usize, roller: f64) -> Leg {
    let sign = SIGNS[side];
    let yaw = DQuat::from_rotation_z(pose.yaw.to_radians());
    match pose.legs[side] {
        LegAim::Sole { x, aside, out } => {
            let ahead = yaw * DVec3::X;
            let outwards = yaw * DVec3::Y * sign;
            // `x` is along the room's x axis, or along the wall where one stands side-on.
            let ankle = dvec3(x, pose.y, ANKLE * STATURE_M) + outwards * aside;
            Leg { ankle, foot: yaw, knee: ahead * 0.6 + DVec3::Z + outwards * out }
        }
        LegAim::Lying { hip, knee, lift } => lying(root, sign, (hip, knee), lift),
        LegAim::Propped { hip, knee } => lying(root, sign, (hip, knee), 2.0 * roller - PROPPED_M),
        LegAim::Prone { aside } => {
            let joint = root.point(dvec3(0.0, sign * HIP_ASIDE * STATURE_M, 0.0));
            let down = level(root.turn * DVec3::NEG_Z);
            let outwards = level(root.turn * DVec3::Y) * sign;
            let height = KNEELING_M.1;
            let reach = (LEG.0 + LEG.1) * 0.995;
            let fall = joint.z - height;
            let ahead = libm::sqrt((reach * reach - fall * fall - aside * aside).max(0.01));
            let ankle = joint + down * ahead + outwards * aside - DVec3::Z * fall;
            // The foot's back on the floor, toes behind.
            let foot = facing(DVec3::NEG_Z * 0.55 + down * 0.835, -down);
            Leg { ankle, foot, knee: outwards - DVec3::Z * 0.4 }
        }
        LegAim::Kneel { aside } => {
            let joint = root.point(dvec3(0.0, sign * HIP_ASIDE * STATURE_M, 0.0));
            let (ahead, outwards) = (yaw * DVec3::X, yaw * DVec3::Y * sign);
            let (knee_high, ankle_high) = KNEELING_M;
            let fall = joint.z - knee_high;
            let reach = libm::sqrt((LEG.0 * LEG.0 - fall * fall - aside * aside).max(0.0));
            let knee = joint + ahead * reach + outwards * aside - DVec3::Z * fall;
            let rise = ankle_high - knee_high;
            let ankle = knee - ahead * libm::sqrt(LEG.1 * LEG.1 - rise * rise) + DVec3::Z * rise;
            // The foot's back on the floor, toes behind.
            let foot = facing(DVec3::NEG_Z * 0.55 - ahead * 0.835, ahead);
            Leg { ankle, foot, knee: (knee - joint).normalize_or(ahead) + ahead }
        }
    }
}

/// A leg that lies on its side, bent at hip and knee by so many degrees, `lift` above the floor.
fn lying(root: Place, sign: f64, (hip, knee): (f64, f64), lift: f64) -> Leg {
    let joint = root.point(dvec3(0.0, sign * HIP_ASIDE * STATURE_M, 0.0));
    let down = level(root.turn * DVec3::NEG_Z);
    let front = level(root.turn * DVec3::X - down * (root.turn * DVec3::X).dot(down));
    let bone = |from: DVec3, bent: f64, length: f64, height: f64| {
        let flat = down * libm::cos(bent) + front * libm::sin(bent);
        let rise = ((height - from.z) / length).clamp(-0.9, 0.9);
        from + (flat * libm::sqrt(1.0 - rise * rise) + DVec3::Z * rise) * length
    };
    let bent = hip.to_radians();
    let kneecap = bone(joint, bent, LEG.0, KNEE_THICK_M + lift);
    let heel = bone(kneecap, bent - knee.to_radians(), LEG.1, ANKLE_THICK_M + lift);
    let shank = (kneecap - heel).normalize_or(DVec3::Z);
    let toes = front - shank * front.dot(shank);
    // A foot at rest points a little away from the shin.
    let rest = DQuat::from_rotation_y(20f64.to_radians());
    let knee = (kneecap - joint).normalize_or(DVec3::X) - (heel - kneecap).normalize_or(DVec3::X);
    Leg { ankle: heel, foot: facing(toes, shank) * rest, knee }
}

/// How thick a limb of these balls is so far along it, as a share from its upper joint to its lower.
pub(crate) fn thickness(balls: &[(f64, f64)], share: f64) -> f64 {
    let after = balls.partition_point(|(at, _)| *at < share);
    let ((from, thick), (to, thin)) = match (balls.get(after.max(1) - 1), balls.get(after)) {
        (Some(from), Some(to)) => (*from, *to),
        _ => return balls.last().map_or(0.0, |(_, thick)| *thick),
    };
    thick + (thin - thick) * ((share - from) / (to - from).max(1e-9)).clamp(0.0, 1.0)
}

fn arm(joints: &[Place; 11], aim: ArmAim, side: usize, leg: &Leg) -> Arm {
    let middle = chest(joints);
    let joint = skeleton::shoulder(side, aim.blade);
    let (fingers, palm) = (aim.fingers.normalize_or(DVec3::X), aim.palm.normalize_or(DVec3::NEG_Z));
    // The palm's own face looks along −z; fingers run along x.
    let hand = facing(fingers, -palm);
    let back = hand * DVec3::Z * PALM_THICK_M - fingers * PALM_M;
    let wrist = aim.at + back;
    let seen = |from: Place| {
        let to_chest = middle.turn.inverse() * from.turn;
        (middle.seen(from.point(wrist)), to_chest * hand)
    };
    let (wrist, hand) = match aim.from {
        From::Chest | From::Ribs | From::Air => (wrist, hand),
        From::Skull => seen(joints[SKULL_BASE]),
        From::Thigh => {
            let hip = joints[0].point(dvec3(0.0, SIGNS[side] * HIP_ASIDE * STATURE_M, 0.0));
            let (knee, _) = skeleton::two_bones(hip, leg.ankle, LEG, leg.knee);
            let up = skeleton::across(hip, knee, leg.knee);
            let skin = hip.lerp(knee, aim.at.x) + up * thickness(&THIGH_BALLS, aim.at.x);
            let turn = facing(knee - hip, up);
            let wrist = skin + turn * (back + DVec3::Z * aim.at.z);
            (middle.seen(wrist), middle.turn.inverse() * turn * hand)
        }
        From::Room => {
            let at = middle.point(joint);
            seen(Place { at: dvec3(at.x, at.y, 0.0), turn: DQuat::IDENTITY })
        }
        // Without a roller, as on the mat.
        From::Mat | From::Roller => {
            let flat = crate::flesh::lowest(&crate::flesh::hand(Place { at: wrist, turn: hand }));
            let to_chest = middle.turn.inverse();
            let wrist = wrist - DVec3::Z * flat;
            // The elbow stays off the mat, whichever way the arm turns.
            let (from, pole) = (middle.point(joint), middle.turn * aim.elbow);
            let elbow = skeleton::above(from, wrist, ARM, pole, ELBOW_THICK_M);
            let (wrist, hand, elbow) = (middle.seen(wrist), to_chest * hand, to_chest * elbow);
            return Arm { wrist, hand, elbow, blade: aim.blade };
        }
    };
    let elbow = skeleton::across(joint, wrist, aim.elbow);
    Arm { wrist, hand, elbow, blade: aim.blade }
}

/// An arm whose forearm lies on the roller: wrist and elbow are equally far off what it lies on.
fn forearm(pose: &Pose, joints: &[Place; 11], aim: ArmAim, side: usize, roller: Roller) -> Arm {
    let ahead = DQuat::from_rotation_z(pose.yaw.to_radians()) * DVec3::X;
    let (over, off) = if pose.props.wall { (DVec3::Z, -ahead) } else { (ahead, DVec3::Z) };
    let turn = facing(over, off);
    // How thick the forearm is where the roller is under it.
    let thick = thickness(&FOREARM_BALLS, 1.0 - aim.at.x / ARM.1);
    let above = DVec3 { z: roller.foam.radius + thick, ..aim.at };
    let middle = chest(joints);
    let to_chest = middle.turn.inverse();
    let wrist = middle.seen(roller.at + turn * above);
    let hand = turn * facing(aim.fingers, -aim.palm);
    // The elbow goes round the line from shoulder to wrist; where is it as far off as the wrist?
    let joint = skeleton::shoulder(side, aim.blade);
    let off = to_chest * off;
    let first = skeleton::across(joint, wrist, aim.elbow);
    let second = (wrist - joint).normalize_or(DVec3::X).cross(first);
    let (base, _) = skeleton::two_bones(joint, wrist, ARM, first);
    let reach = (base - joint).reject_from((wrist - joint).normalize_or(DVec3::X)).length();
    let wanted = off.dot(wrist - base + first * reach) / reach.max(1e-6);
    let (along, across) = (off.dot(first), off.dot(second));
    let most = libm::hypot(along, across).max(1e-6);
    let (towards, apart) =
        (libm::atan2(across, along), libm::acos((wanted / most).clamp(-1.0, 1.0)));
    let pole = |angle: f64| first * libm::cos(angle) + second * libm::sin(angle);
    let (one, other) = (pole(towards + apart), pole(towards - apart));
    let elbow = if one.dot(aim.elbow) > other.dot(aim.elbow) { one } else { other };
    Arm { wrist, hand: to_chest * hand, elbow, blade: aim.blade }
}
