//! A technique's figure: any moment of it as a body in the room.

use alloc::string::String;
use alloc::vec::Vec;
use core::f64::consts::PI;

use glam::{DVec3, dvec2, dvec3};
use routine::{Contact, Gear, LevelForm, Side, Slip, Technique};

use crate::blend::blend;
use crate::body::{BALL_M, ROLLER_HALF_M, ROLLER_M, SHOULDER, STATURE_M, WALL_HALF_M, height_of};
use crate::draw::{self, Lens};
use crate::flesh::{Flesh, flesh, outline, spine_at, swell};
use crate::place::{Foam, Make, Placed, Roller, place};
use crate::pose::{From, LegAim, Pose, Seat};
use crate::skeleton::Skeleton;
use crate::wrong::Wrong;
use crate::{Camera, Frame, Look, Picture, poses};

/// A name that no pose has.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct UnknownPose(pub String);

/// How large a person is.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Body {
    /// Stature in metres; taken as [`limits::STATURE_M`](crate::limits::STATURE_M) allows.
    pub stature_m: f64,
}

impl Default for Body {
    fn default() -> Body {
        Body { stature_m: STATURE_M }
    }
}

impl Body {
    /// Metres of this person for a metre of the written stature.
    fn scale(self) -> f64 {
        let (least, most) = crate::limits::STATURE_M;
        self.stature_m.clamp(least, most) / STATURE_M
    }

    fn foam(self, gear: Lying) -> Foam {
        let (radius, half) = match gear.make {
            Make::Soft | Make::Firm => (ROLLER_M, ROLLER_HALF_M),
            // So wide is what it may touch: it lies beside the spine.
            Make::Ball => (BALL_M, ROLLER_HALF_M),
        };
        Foam { radius: radius / self.scale(), half: half / self.scale(), make: gear.make }
    }
}

/// A technique's form on a side, ready to be put into any of its poses. Make it once for a technique,
/// a level and a side: it knows how much room they take.
#[derive(Clone, PartialEq, Debug)]
pub struct Figure {
    contact: Contact,
    gear: Lying,
    body: Body,
    rest: String,
    end: String,
    mirrored: bool,
    /// Its poses by name, placed: the ends of every way.
    known: Vec<(String, Pose, Placed)>,
    stage: Stage,
}

/// What lies about at all.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
struct Lying {
    /// A roller, or a ball.
    roller: bool,
    make: Make,
    cushion: bool,
    band: bool,
}

/// What is seen of the room, the same for all moments of a technique: nothing jumps.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) struct Stage {
    /// The corners of a box round everything.
    pub(crate) low: DVec3,
    pub(crate) high: DVec3,
    /// From where it is best seen.
    pub(crate) view: Camera,
    pub(crate) wall: bool,
    pub(crate) chair: Option<f64>,
}

/// A body in the room at one moment.
#[derive(Clone, Debug)]
pub struct Posed {
    pub(crate) placed: Placed,
    /// What is declared; `None` on the way between two poses that have nothing in common.
    pub(crate) pose: Option<Pose>,
    pub(crate) skeleton: Skeleton,
    pub(crate) flesh: Vec<Flesh>,
    pub(crate) worked: Option<Worked>,
    /// Where it goes wrong, in a picture of a mistake.
    pub(crate) wrong: Option<Wrong>,
    /// Whether an elastic band is between the hands.
    pub(crate) band: bool,
    pub(crate) mirrored: bool,
    pub(crate) stage: Stage,
    /// Metres of this person for a metre of the written stature.
    pub(crate) scale: f64,
    /// How far one has walked round it, in degrees, while what is shown stays framed as it was.
    pub(crate) walked_deg: f64,
}

/// What is worked: the vertebra on the roller, and where round the trunk the muscle lies, in degrees
/// from the middle of the back.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Worked {
    pub(crate) contact: f64,
    pub(crate) around: Vec<f64>,
}

impl Figure {
    /// The figure of `technique` in `form`, worked on `side`.
    ///
    /// # Errors
    /// A pose that the form names and nobody knows: a person's own file may name any.
    pub fn new(
        technique: &Technique,
        form: &LevelForm,
        side: Option<Side>,
    ) -> Result<Figure, UnknownPose> {
        let named = form.poses();
        let has = |any: &[Gear]| form.gear().iter().any(|gear| any.contains(gear));
        Figure::through(
            [&named.rest, &named.end, &named.enter, &named.leave],
            technique.contact(),
            Lying {
                roller: has(&[Gear::Roller, Gear::FirmRoller, Gear::Ball]),
                make: if has(&[Gear::Ball]) {
                    Make::Ball
                } else if has(&[Gear::FirmRoller]) {
                    Make::Firm
                } else {
                    Make::Soft
                },
                cushion: has(&[Gear::Cushion]),
                band: has(&[Gear::Band]),
            },
            side == Some(Side::Right),
        )
    }

    /// The figure between techniques: standing, and getting up.
    pub fn rising() -> Figure {
        let poses = ["stand", "stand", "rise-side", "rise-sit"];
        // Named a line above: a test holds them in the list.
        Figure::through(poses, Contact::None, Lying::default(), false)
            .unwrap_or_else(|_| Figure::standing())
    }

    /// A person who stands.
    pub fn standing() -> Figure {
        let stand = poses::STAND;
        let name = String::from("stand");
        let body = Body::default();
        let known = Vec::from([(name.clone(), stand, place(&stand, body.foam(Lying::default())))]);
        let stage = Stage::around(&known, body.foam(Lying::default()));
        Figure {
            contact: Contact::None,
            gear: Lying::default(),
            body,
            rest: name.clone(),
            end: name,
            mirrored: false,
            known,
            stage,
        }
    }

    fn through<S: AsRef<str>>(
        names: [S; 4],
        contact: Contact,
        gear: Lying,
        mirrored: bool,
    ) -> Result<Figure, UnknownPose> {
        let body = Body::default();
        let mut known = Vec::with_capacity(names.len());
        for name in names.iter().map(AsRef::as_ref) {
            let pose = pose(name, gear, body).ok_or_else(|| UnknownPose(String::from(name)))?;
            known.push((String::from(name), pose, place(&pose, body.foam(gear))));
        }
        let [rest, end, ..] = names.map(|name| String::from(name.as_ref()));
        let stage = Stage::around(&known, body.foam(gear));
        Ok(Figure { contact, gear, body, rest, end, mirrored, known, stage })
    }

    /// A pose, and where it is. A name that nobody knows is a person standing.
    fn known(&self, name: &str) -> (Pose, Placed) {
        let known = self.known.iter().find(|(known, ..)| known == name);
        known.map_or_else(
            || {
                let pose = pose(name, self.gear, self.body).unwrap_or(poses::STAND);
                (pose, place(&pose, self.body.foam(self.gear)))
            },
            |(_, pose, placed)| (*pose, *placed),
        )
    }

    /// The same for a person of another size.
    pub fn sized(mut self, body: Body) -> Figure {
        self.body = body;
        for (name, pose, placed) in &mut self.known {
            *pose = self::pose(name, self.gear, body).unwrap_or(*pose);
            *placed = place(pose, body.foam(self.gear));
        }
        self.stage = Stage::around(&self.known, body.foam(self.gear));
        self
    }

    /// One whole breath of its movement: at 0 at rest, at a half at the far end, at 1 at rest again.
    pub fn phase(&self, phase: f64) -> Posed {
        let out = 0.5 - 0.5 * libm::cos(2.0 * PI * phase);
        self.at(&self.rest, &self.end, out, 1.0 - out)
    }

    /// The far end of its movement done wrong, the place of the mistake marked: for a picture, no way
    /// leads there.
    pub fn slipping(&self, slip: Slip) -> Posed {
        let (pose, _) = self.known(&self.end);
        let wrong = poses::slipped(&pose, slip);
        let mut posed = self.posed(place(&wrong, self.body.foam(self.gear)), Some(wrong), 0.0);
        let right = self.at(&self.end, &self.end, 0.0, 0.0).worked;
        posed.wrong = Some(Wrong::of(slip, &posed, right.as_ref()));
        // What glows is what is worked well.
        posed.worked = None;
        // Whoever jumps up needs more room than who lies.
        let mut known = self.known.clone();
        known.push((String::new(), wrong, posed.placed));
        posed.stage = Stage::around(&known, self.body.foam(self.gear));
        posed
    }

    /// Between two poses by name: `fraction` of the way from one to the other, 0–1, with the breath so
    /// far in, 0–1. A name that nobody knows is a person standing.
    pub fn at(&self, from: &str, to: &str, fraction: f64, breath: f64) -> Posed {
        let ((start, from), (end, to)) = (self.known(from), self.known(to));
        let share = fraction.clamp(0.0, 1.0);
        let (placed, pose) = if start == end {
            (from, Some(start))
        } else if start.alike(&end) {
            let pose = start.lerp(&end, share);
            (place(&pose, self.body.foam(self.gear)), Some(pose))
        } else {
            (blend(&from, &to, share), None)
        };
        self.posed(placed, pose, breath.clamp(0.0, 1.0))
    }

    /// The body where it was placed, breathed in so far.
    fn posed(&self, mut placed: Placed, pose: Option<Pose>, breath: f64) -> Posed {
        if let Some(pose) = &pose {
            for (aim, arm) in pose.arms.iter().zip(&mut placed.rig.arms) {
                if aim.from == From::Ribs {
                    arm.wrist.x += swell(SHOULDER + aim.at.z / STATURE_M) * breath;
                }
            }
        }
        // A hand is under the head where there is no cushion.
        placed.cushion = placed.cushion.filter(|_| self.gear.cushion);
        let skeleton = placed.rig.skeleton();
        // Who lies on the front has less room to breathe that way.
        let down = -(skeleton.spine[0].turn * DVec3::X).z;
        let breath = breath * (1.0 - 0.5 * down.max(0.0));
        let worked = placed.contact.map(|contact| Worked {
            contact,
            around: around(self.contact, &skeleton, contact, placed.roller),
        });
        Posed {
            flesh: flesh(&skeleton, breath),
            placed,
            pose,
            skeleton,
            worked,
            wrong: None,
            band: self.gear.band,
            mirrored: self.mirrored,
            stage: self.stage,
            scale: self.body.scale(),
            walked_deg: 0.0,
        }
    }
}

/// The pose that `name` names; without what the technique has none of.
fn pose(name: &str, gear: Lying, body: Body) -> Option<Pose> {
    let mut pose = poses::ready(poses::find(name)?, gear.make);
    // Chairs and rollers are as large for everybody.
    let size = body.scale();
    if let (Some(chair), Seat::On { on, .. } | Seat::Backrest { on }) =
        (&mut pose.props.chair, &mut pose.seat)
    {
        *chair /= size;
        *on /= size;
    }
    let radius = body.foam(gear).radius;
    let wall = pose.props.wall;
    // Who faces the wall stands farther from it behind a larger roller.
    if let (true, Some(_), Seat::Legs { x, .. }) = (wall, pose.props.roller, &mut pose.seat) {
        let farther = 2.0 * (radius - ROLLER_M);
        *x -= farther;
        for leg in &mut pose.legs {
            if let LegAim::Sole { x, .. } = leg {
                *x -= farther;
            }
        }
    }
    let lies = |at: DVec3| match (wall, at.z < 0.1) {
        (true, true) => dvec3(-radius, at.y, radius),
        (true, false) => DVec3 { x: -radius, ..at },
        (false, _) => DVec3 { z: radius, ..at },
    };
    pose.props.roller = pose.props.roller.filter(|_| gear.roller).map(lies);
    pose.props.cushion = pose.props.cushion.filter(|_| gear.cushion);
    Some(pose)
}

impl Stage {
    /// Room for all of `known`, seen from where the first is best seen.
    fn around(known: &[(String, Pose, Placed)], foam: Foam) -> Stage {
        let (mut low, mut high) = (dvec3(-0.2, -0.34, 0.0), dvec3(0.1, 0.34, 0.5));
        // A long arm reaches farthest half way.
        let half = match known {
            [(_, rest, _), (_, end, _), ..] if rest.alike(end) => {
                Some(place(&rest.lerp(end, 0.5), foam))
            }
            _ => None,
        };
        for placed in known.iter().map(|(_, _, placed)| placed).chain(&half) {
            let flesh = flesh(&placed.rig.skeleton(), 0.0);
            for ball in flesh.iter().flat_map(|flesh| &flesh.balls) {
                let reach = |way: DVec3| ball.reach(way);
                low = low.min(-dvec3(reach(-DVec3::X), reach(-DVec3::Y), reach(-DVec3::Z)));
                high = high.max(dvec3(reach(DVec3::X), reach(DVec3::Y), reach(DVec3::Z)));
            }
            if let Some(cushion) = placed.cushion {
                high.x = high.x.max(cushion.x + 0.16);
            }
            if let Some(roller) = placed.roller.filter(|roller| roller.foam.make != Make::Ball) {
                let reach = roller.lie.axis() * roller.foam.half;
                high.x = high.x.max(roller.at.x + reach.x);
                // One that lies ready beside the person lies on the mat, too.
                let (low_y, high_y) = (roller.at.y - reach.y, roller.at.y + reach.y);
                (low.y, high.y) = (low.y.min(low_y), high.y.max(high_y));
            }
        }
        let chairs = known.iter().filter(|(_, pose, _)| pose.props.chair.is_some());
        high.x = chairs.fold(high.x, |reach, _| reach.max(0.29));
        let poses = || known.iter().map(|(_, pose, _)| pose);
        let wall = poses().any(|pose| pose.props.wall);
        let margin = dvec3(0.06, 0.04, 0.0);
        if wall {
            high.x = 0.0;
        }
        Stage {
            low: dvec3(low.x - margin.x, low.y - margin.y, 0.0),
            high: high + if wall { dvec3(0.0, margin.y, 0.05) } else { margin },
            view: poses().next().map_or_else(Camera::default, best_view),
            wall,
            chair: poses().find_map(|pose| pose.props.chair),
        }
    }
}

/// From where a pose is best seen: a little from above, so that the floor is one; more where bent knees
/// would hide each other.
fn best_view(pose: &Pose) -> Camera {
    let on_side = (40.0..140.0).contains(&pose.roll);
    let (turn_deg, climb_deg) = pose.props.seen;
    Camera {
        turn_deg: turn_deg + if pose.props.wall { -24.0 } else { 8.0 },
        climb_deg: climb_deg + if on_side { 26.0 } else { 14.0 },
    }
}

/// Where round the trunk the worked muscle lies.
fn around(
    contact: Contact,
    skeleton: &Skeleton,
    vertebra: f64,
    roller: Option<Roller>,
) -> Vec<f64> {
    match contact {
        // Both sides of the spine alike.
        Contact::None | Contact::Bridge | Contact::Rest => Vec::from([24.0, -24.0]),
        Contact::Target => Vec::from([contact_angle(skeleton, vertebra, roller)]),
    }
}

/// Where round the trunk the roller presses: degrees from the middle of the back to the person's left.
pub(crate) fn contact_angle(skeleton: &Skeleton, vertebra: f64, roller: Option<Roller>) -> f64 {
    let towards = roller.map_or(DVec3::ZERO, |roller| roller.at);
    let height = height_of(vertebra);
    let at = outline(&skeleton.spine, height, dvec2(towards.x, towards.z));
    let seen = spine_at(&skeleton.spine, height).seen(at);
    libm::atan2(seen.y, -seen.x).to_degrees()
}

impl Posed {
    /// The body as `camera` sees it, beginning from the side from which it is best seen.
    pub fn draw(&self, camera: &Camera, look: &Look) -> Picture {
        draw::draw(self, camera, look)
    }

    /// The same, `share` of the way back to where the other side was best seen from, the shorter way
    /// round it.
    pub(crate) fn walked_from_other_side(mut self, share: f64) -> Posed {
        let way = 180.0 - 2.0 * self.best_turn();
        self.walked_deg += share * (way - 360.0 * libm::round(way / 360.0));
        self
    }

    /// How far round it one walks to see it best: the other way for the other side.
    pub(crate) fn best_turn(&self) -> f64 {
        let turn_deg = self.stage.view.turn_deg;
        if self.mirrored { -turn_deg } else { turn_deg }
    }

    /// What the picture shows.
    pub(crate) fn frame(&self, lens: &Lens) -> Frame {
        let Stage { low, high, wall, .. } = self.stage;
        let (low, high) = if wall {
            (low.min(dvec3(0.0, -WALL_HALF_M, 0.0)), high.max(dvec3(0.08, WALL_HALF_M, 0.0)))
        } else {
            (low, high)
        };
        let mut around: Option<(glam::DVec2, glam::DVec2)> = None;
        for x in [low.x, high.x] {
            for y in [low.y, high.y] {
                for z in [low.z, high.z] {
                    let p = lens.point(dvec3(x, y, z));
                    around = Some(around.map_or((p, p), |(low, high)| (low.min(p), high.max(p))));
                }
            }
        }
        let (low, high) = around.unwrap_or_default();
        Frame { x: low.x, y: low.y, width: high.x - low.x, height: high.y - low.y }.grown(20.0)
    }

    /// The person's stature in metres.
    pub fn stature_m(&self) -> f64 {
        STATURE_M * self.scale
    }
}
