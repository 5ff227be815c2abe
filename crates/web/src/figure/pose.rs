//! The poses that technique files name, as joints in the plane, seen from the side.
//!
//! On the floor the head is on the right, at the wall the back. Issue 4's rig takes the place of
//! this table; a name that isn't here shows the plain form of its position.

use super::geometry::{Bend, P, joint};

const LEG: (f64, f64) = (62.0, 60.0);
const ARM: (f64, f64) = (37.0, 35.0);
/// The floor's height in floor pictures.
pub(super) const FLOOR: f64 = 190.0;
/// The floor's height in standing pictures.
pub(super) const GROUND: f64 = 222.0;
/// Where the wall begins.
pub(super) const WALL: f64 = 300.0;
/// Radius of a roller.
pub(super) const ROLLER: f64 = 14.0;

/// Where the body is.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Pose {
    pub(super) scene: Scene,
    /// Hip, ribs, between the shoulders.
    pub(super) spine: [P; 3],
    /// Middle of the head, and the direction of the face in degrees: 0 right, −90 up.
    pub(super) head: P,
    pub(super) look: f64,
    /// Shoulder, elbow, hand.
    pub(super) arms: [[P; 3]; 2],
    /// Hip, knee, ankle, toe.
    pub(super) legs: [[P; 4]; 2],
    /// How wide the trunk looks from here.
    pub(super) broad: f64,
    pub(super) roller: Option<P>,
    /// The middle of the cushion's top; it reaches to the floor.
    pub(super) cushion: Option<P>,
}

/// What is around the body.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Scene {
    Floor,
    Wall,
    Chair,
}

impl Pose {
    /// The pose a fraction of the way to another; things around the body change at once.
    pub(super) fn to(&self, other: &Pose, fraction: f64) -> Pose {
        if self.scene != other.scene {
            return if fraction < 0.5 { *self } else { *other };
        }
        let thing = |a: Option<P>, b: Option<P>| match (a, b) {
            (Some(a), Some(b)) => Some(a.to(b, fraction)),
            (a, b) => {
                if fraction < 0.5 {
                    a
                } else {
                    b
                }
            }
        };
        let points = |a: P, b: P| a.to(b, fraction);
        Pose {
            scene: self.scene,
            spine: std::array::from_fn(|i| points(self.spine[i], other.spine[i])),
            head: points(self.head, other.head),
            look: self.look + (other.look - self.look) * fraction,
            arms: std::array::from_fn(|a| {
                std::array::from_fn(|i| points(self.arms[a][i], other.arms[a][i]))
            }),
            legs: std::array::from_fn(|l| {
                std::array::from_fn(|i| points(self.legs[l][i], other.legs[l][i]))
            }),
            broad: self.broad + (other.broad - self.broad) * fraction,
            roller: thing(self.roller, other.roller),
            cushion: thing(self.cushion, other.cushion),
        }
    }

    /// The pose that a technique file names.
    pub(super) fn named(name: &str) -> Pose {
        match name {
            "supine-sit" | "supine-to-sit" => floor_sit(),
            "supine-knees-bent" => supine(172.0, Arms::Ribs, None, Some(0.0), 0.0),
            "supine-knees-bent-ribs-wide" => {
                widened(supine(172.0, Arms::Ribs, None, Some(0.0), 0.0))
            }
            "supine-across-cushion" => supine(172.0, Arms::Behind, Some(0.0), Some(20.0), 0.0),
            "supine-across-cushion-draped" => {
                supine(172.0, Arms::Behind, Some(0.0), Some(20.0), 1.0)
            }
            "supine-across-hands" => supine(172.0, Arms::Behind, Some(0.0), None, -0.35),
            "supine-across-hands-draped" => supine(172.0, Arms::Behind, Some(0.0), None, 0.9),
            "supine-bridge-strap" => supine(150.0, Arms::Behind, Some(0.0), None, 0.0),
            "supine-bridge-blades" => rolled(supine(150.0, Arms::Behind, Some(0.0), None, 0.0)),
            "supine-hug-cushion" => supine(172.0, Arms::Hug, Some(0.0), Some(20.0), 0.0),
            "supine-hug-cushion-draped" => supine(172.0, Arms::Hug, Some(0.0), Some(20.0), 1.0),
            "supine-hug-hand" => supine(172.0, Arms::OneBehind, Some(0.0), None, -0.35),
            "supine-hug-hand-draped" => supine(172.0, Arms::OneBehind, Some(0.0), None, 0.9),
            "supine-bridge-hug-middle" => supine(150.0, Arms::Hug, Some(0.0), None, 0.0),
            "supine-bridge-hug-tops" => rolled(supine(150.0, Arms::Hug, Some(0.0), None, 0.0)),
            "prone-forearms" => prone(),
            "side-sit" | "side-push-up" => side_sit(),
            "side-lying" | "supine-roll-off" => side(None, Arms::Hug, 0.0),
            "side-lying-ribs-wide" => widened(side(None, Arms::Hug, 0.0)),
            "side-quarter-cushion" | "side-quarter-hands" => side(Some(4.0), Arms::Behind, 0.0),
            "side-quarter-cushion-open" | "side-quarter-hands-open" => {
                side(Some(4.0), Arms::Behind, 1.0)
            }
            "side-armpit-cushion" | "side-armpit-hand" => side(Some(14.0), Arms::Reach, 0.0),
            "side-armpit-cushion-slid" | "side-armpit-hand-slid" => {
                slid(side(Some(14.0), Arms::Reach, 0.0))
            }
            "wall-stand-ribs-wide" => widened(wall(Arms::Ribs, None, 0.0)),
            "wall-lean-roller" => wall(Arms::Behind, Some(0.0), 0.0),
            "wall-lean-roller-sunk" => wall(Arms::Behind, Some(0.0), 1.0),
            "wall-lean-hug" => wall(Arms::Hug, Some(0.0), 0.0),
            "wall-lean-hug-sunk" => wall(Arms::Hug, Some(0.0), 1.0),
            "wall-step-away" => stepped(wall(Arms::Loose, None, 0.0)),
            "wall-side-stand" => stepped(wall_side(0.0)),
            "wall-side-lean-low" => wall_side(1.0),
            "wall-side-lean-tall" => wall_side(0.0),
            "seated" => seated(),
            "seated-ribs-wide" => widened(seated()),
            other if other.starts_with("wall") => wall(Arms::Loose, None, 0.0),
            other if other.starts_with("seat") || other.starts_with("chair") => seated(),
            other if other.starts_with("side") => side(None, Arms::Hug, 0.0),
            other if other.starts_with("prone") => prone(),
            _ => supine(172.0, Arms::Ribs, None, Some(0.0), 0.0),
        }
    }
}

/// What the arms do.
#[derive(Clone, Copy, PartialEq)]
enum Arms {
    /// Hands behind the head, elbows to the ceiling.
    Behind,
    /// One hand there, the other arm across.
    OneBehind,
    /// Crossed over the chest.
    Hug,
    /// Hands on the lower ribs.
    Ribs,
    /// Hanging.
    Loose,
    /// The lower arm reaches out beyond the head.
    Reach,
}

/// On the back, head right. `hip` is the hips' height; a lifted one is held by the feet. `drape`
/// goes from resting (0) to draped over the roller (1).
fn supine(hip: f64, arms: Arms, roller: Option<f64>, cushion: Option<f64>, drape: f64) -> Pose {
    let lift = if roller.is_some() { 24.0 } else { 0.0 };
    let hip = P(168.0, hip);
    let ribs = P(228.0, 171.0 - lift * 0.72 - if hip.1 < 160.0 { 4.0 } else { 0.0 });
    let chest = P(280.0 + drape * 2.0, 170.0 - lift + drape * 9.0);
    let high = if cushion.is_some() || roller.is_none() { 0.0 } else { -5.0 };
    let head = P(322.0 + drape * 3.0, 168.0 - lift * 0.9 + high + drape * 13.0);
    let shoulder = chest.by(2.0, -7.0);
    Pose {
        scene: Scene::Floor,
        spine: [hip, ribs, chest],
        head,
        look: -92.0 + drape * 14.0,
        arms: arms_of(arms, shoulder, head, ribs),
        legs: [
            leg(hip.by(0.0, 0.0), P(92.0, FLOOR - 10.0), Bend::Left, P(-20.0, 4.0)),
            leg(hip.by(4.0, -4.0), P(106.0, FLOOR - 12.0), Bend::Left, P(-20.0, 4.0)),
        ],
        broad: 1.0,
        roller: roller.map(|along| P(258.0 + along, FLOOR - ROLLER)),
        cushion: cushion.map(|_| P(head.0 + 6.0, head.1 + 12.0)),
    }
}

/// The feet have rolled the body towards the head's side: the roller is nearer the blade tops.
fn rolled(pose: Pose) -> Pose {
    let shift = |p: P| p.by(-16.0, 0.0);
    let legs = [
        leg(shift(pose.spine[0]), pose.legs[0][2], Bend::Left, P(-20.0, 4.0)),
        leg(shift(pose.spine[0]).by(4.0, -4.0), pose.legs[1][2], Bend::Left, P(-20.0, 4.0)),
    ];
    Pose {
        spine: pose.spine.map(shift),
        head: shift(pose.head),
        arms: pose.arms.map(|arm| arm.map(shift)),
        legs,
        roller: pose.roller.map(|roller| roller.by(-7.0, 0.0)),
        ..pose
    }
}

/// Lying on the side, seen from the front, head right. `turn` opens the chest back to the floor.
fn side(roller: Option<f64>, arms: Arms, turn: f64) -> Pose {
    let lift = if roller.is_some() { 10.0 } else { 0.0 };
    let hip = P(176.0, 166.0);
    let ribs = P(232.0, 164.0 - lift * 0.8);
    let chest = P(284.0, 161.0 - lift);
    let head = P(330.0, 158.0 - lift * 0.6);
    let top = chest.by(-4.0 + turn * 4.0, -16.0 + turn * 4.0);
    let arms = match arms {
        Arms::Reach => [
            [top, P(262.0, 148.0), P(236.0, 172.0)],
            [chest.by(4.0, 10.0), P(326.0, 182.0), P(362.0, 184.0)],
        ],
        Arms::Behind => [
            [
                top,
                P(300.0 + turn * 18.0, 136.0 - turn * 26.0),
                head.by(4.0 + turn * 5.0, -14.0 + turn * 4.0),
            ],
            [chest.by(8.0, 6.0), P(308.0, 180.0), head.by(10.0, 10.0)],
        ],
        Arms::OneBehind | Arms::Hug | Arms::Ribs | Arms::Loose => [
            [top, P(258.0, 166.0), P(276.0, 184.0)],
            [chest.by(6.0, 6.0), P(302.0, 182.0), P(332.0, 184.0)],
        ],
    };
    Pose {
        scene: Scene::Floor,
        spine: [hip, ribs, chest],
        head,
        look: 180.0 + 90.0 + turn * 30.0 - 10.0,
        arms,
        legs: [
            [hip.by(0.0, -4.0), P(132.0, 168.0), P(84.0, 174.0), P(68.0, 182.0)],
            [hip.by(0.0, 8.0), P(138.0, 180.0), P(90.0, 182.0), P(72.0, 186.0)],
        ],
        broad: 1.12,
        roller: roller.map(|along| P(272.0 + along, FLOOR - ROLLER)),
        cushion: Some(P(head.0 + 6.0, head.1 + 12.0)),
    }
}

/// The body has slid 8 cm along the roller.
fn slid(pose: Pose) -> Pose {
    let shift = |p: P| p.by(12.0, 0.0);
    Pose {
        spine: pose.spine.map(shift),
        head: shift(pose.head),
        arms: pose.arms.map(|arm| arm.map(shift)),
        legs: pose.legs.map(|[hip, knee, ankle, toe]| [shift(hip), knee.by(7.0, -2.0), ankle, toe]),
        ..pose
    }
}

/// Sitting on the floor, the roller behind.
fn floor_sit() -> Pose {
    let hip = P(176.0, 170.0);
    let (ribs, chest, head) = (P(194.0, 128.0), P(206.0, 92.0), P(204.0, 52.0));
    let shoulder = chest.by(-2.0, 4.0);
    let hand = P(238.0, FLOOR - 8.0);
    Pose {
        scene: Scene::Floor,
        spine: [hip, ribs, chest],
        head,
        look: 172.0,
        arms: [
            [shoulder, P(228.0, 138.0), hand],
            [shoulder.by(2.0, 0.0), P(238.0, 134.0), hand.by(14.0, -2.0)],
        ],
        legs: [
            leg(hip, P(98.0, FLOOR - 10.0), Bend::Left, P(-20.0, 4.0)),
            leg(hip.by(4.0, -4.0), P(112.0, FLOOR - 12.0), Bend::Left, P(-20.0, 4.0)),
        ],
        broad: 1.0,
        roller: Some(P(266.0, FLOOR - ROLLER)),
        cushion: Some(P(330.0, FLOOR - 20.0)),
    }
}

/// Sitting sideways on one hip, a hand on the floor.
fn side_sit() -> Pose {
    let sitting = floor_sit();
    Pose {
        legs: [
            [sitting.spine[0], P(122.0, 160.0), P(150.0, FLOOR - 8.0), P(172.0, FLOOR - 5.0)],
            [sitting.spine[0], P(116.0, 172.0), P(136.0, FLOOR - 8.0), P(156.0, FLOOR - 5.0)],
        ],
        ..sitting
    }
}

/// Face down on the forearms.
fn prone() -> Pose {
    let (hip, ribs, chest, head) =
        (P(176.0, 172.0), P(228.0, 166.0), P(276.0, 148.0), P(312.0, 122.0));
    let shoulder = chest.by(2.0, 2.0);
    Pose {
        scene: Scene::Floor,
        spine: [hip, ribs, chest],
        head,
        look: 20.0,
        arms: [
            [shoulder, P(282.0, 183.0), P(316.0, 184.0)],
            [shoulder.by(4.0, 0.0), P(292.0, 182.0), P(328.0, 183.0)],
        ],
        legs: [
            [hip, P(116.0, 178.0), P(60.0, 181.0), P(44.0, 186.0)],
            [hip, P(120.0, 176.0), P(64.0, 179.0), P(48.0, 184.0)],
        ],
        broad: 1.0,
        roller: Some(P(346.0, FLOOR - ROLLER)),
        cushion: None,
    }
}

/// Standing, back to the wall on the right. `sink` bends the knees, and the back slides down.
fn wall(arms: Arms, roller: Option<f64>, sink: f64) -> Pose {
    let down = sink * 16.0;
    let off = if roller.is_some() { -24.0 } else { 0.0 };
    let hip = P(278.0 + off, 106.0 + down);
    let ribs = P(279.0 + off * 1.1, 72.0 + down);
    let chest = P(278.0 + off, 34.0 + down + sink * 2.0);
    let head = P(274.0 + off + sink * 5.0, -8.0 + down + sink * 3.0);
    let foot = if roller.is_some() { 214.0 } else { 262.0 };
    Pose {
        scene: Scene::Wall,
        spine: [hip, ribs, chest],
        head,
        look: 182.0 + sink * 16.0,
        arms: arms_of(arms, chest.by(-4.0, 5.0), head, ribs),
        legs: [
            leg(hip, P(foot, GROUND - 10.0), Bend::Left, P(-20.0, 4.0)),
            leg(hip.by(2.0, 0.0), P(foot + 14.0, GROUND - 12.0), Bend::Left, P(-20.0, 4.0)),
        ],
        broad: 1.0,
        roller: roller.map(|_| P(WALL - ROLLER, 44.0 + down * 0.5)),
        cushion: None,
    }
}

/// Standing side on to the wall, seen from the front, the roller behind the armpit.
fn wall_side(sink: f64) -> Pose {
    let down = sink * 14.0;
    let hip = P(244.0, 108.0 + down);
    let (ribs, chest, head) = (P(250.0, 74.0 + down), P(254.0, 38.0 + down), P(256.0, -6.0 + down));
    Pose {
        scene: Scene::Wall,
        spine: [hip, ribs, chest],
        head,
        look: 200.0,
        arms: [
            [chest.by(14.0, 4.0), P(288.0, 4.0 + down), P(286.0, -34.0 + down)],
            [chest.by(-18.0, 6.0), P(220.0, 70.0 + down), P(238.0, 98.0 + down)],
        ],
        legs: [
            leg(hip.by(8.0, 0.0), P(244.0, GROUND - 10.0), Bend::Left, P(-12.0, 5.0)),
            leg(hip.by(-8.0, 0.0), P(212.0, GROUND - 10.0), Bend::Left, P(-12.0, 5.0)),
        ],
        broad: 1.16,
        roller: Some(P(WALL - ROLLER, 46.0 + down * 0.5)),
        cushion: None,
    }
}

/// A step away from the wall, the roller in the hand.
fn stepped(pose: Pose) -> Pose {
    let shift = |p: P| p.by(-62.0, 0.0);
    let hand = pose.arms[0][2].by(-62.0, 8.0);
    Pose {
        spine: pose.spine.map(shift),
        head: shift(pose.head),
        arms: pose.arms.map(|arm| arm.map(shift)),
        legs: pose.legs.map(|leg| leg.map(shift)),
        roller: Some(hand),
        ..pose
    }
}

/// Sitting on a chair, hands on the ribs.
fn seated() -> Pose {
    let (hip, ribs, chest, head) =
        (P(236.0, 142.0), P(238.0, 104.0), P(234.0, 66.0), P(229.0, 24.0));
    let leg = |across: f64| {
        [
            hip.by(across, 0.0),
            P(176.0 + across, 140.0),
            P(178.0 + across, GROUND - 10.0),
            P(158.0 + across, GROUND - 6.0),
        ]
    };
    Pose {
        scene: Scene::Chair,
        spine: [hip, ribs, chest],
        head,
        look: 180.0,
        arms: arms_of(Arms::Ribs, chest.by(-4.0, 5.0), head, ribs),
        legs: [leg(0.0), leg(8.0)],
        broad: 1.0,
        roller: None,
        cushion: None,
    }
}

/// Breathed in: the ribs are wider.
fn widened(pose: Pose) -> Pose {
    Pose { broad: pose.broad * 1.11, ..pose }
}

fn leg(hip: P, ankle: P, bend: Bend, foot: P) -> [P; 4] {
    [hip, joint(hip, ankle, LEG, bend), ankle, ankle.by(foot.0, foot.1)]
}

fn arms_of(arms: Arms, shoulder: P, head: P, ribs: P) -> [[P; 3]; 2] {
    // Behind the head is away from the chest; in front is where the body faces.
    let beyond = P(head.0 - shoulder.0, head.1 - shoulder.1);
    let length = beyond.0.hypot(beyond.1).max(1.0);
    let (x, y) = (beyond.0 / length, beyond.1 / length);
    let front = P(y, -x);
    let at = |p: P, beyond: f64, ahead: f64| {
        p.by(x * beyond + front.0 * ahead, y * beyond + front.1 * ahead)
    };
    let arm = |shoulder: P, hand: P, bend| [shoulder, joint(shoulder, hand, ARM, bend), hand];
    let behind =
        |off: f64| arm(shoulder.by(off, -off), at(head, 6.0, -7.0).by(off, 0.0), Bend::Right);
    let across = |off: f64| {
        let elbow = at(shoulder, -22.0 + off, 24.0);
        [shoulder, elbow, at(shoulder, -4.0 + off, 22.0 - off)]
    };
    match arms {
        Arms::Behind => [behind(0.0), behind(5.0)],
        Arms::OneBehind => [across(0.0), behind(4.0)],
        Arms::Hug | Arms::Reach => [across(0.0), across(7.0)],
        Arms::Ribs => {
            let hand = at(ribs, 4.0, 15.0);
            let elbow = ribs.to(shoulder, 0.3).by(-front.0 * 8.0, -front.1 * 8.0);
            [[shoulder, elbow, hand], [shoulder, elbow.by(3.0, -3.0), hand.by(5.0, -4.0)]]
        }
        Arms::Loose => {
            let hand =
                P(shoulder.0 - x * 70.0 + front.0 * 8.0, shoulder.1 - y * 70.0 + front.1 * 8.0);
            [
                arm(shoulder, hand, Bend::Right),
                arm(shoulder.by(-4.0, 0.0), hand.by(-10.0, 0.0), Bend::Right),
            ]
        }
    }
}
