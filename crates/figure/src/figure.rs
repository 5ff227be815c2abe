//! A technique's figure: any moment of it as a body in the room.

use alloc::string::String;
use alloc::vec::Vec;

use glam::{DVec3, dvec3};
use routine::{LevelForm, Region, Side, Technique};

use crate::body::{ROLLER_M, STATURE_M};
use crate::draw::{self, Lens};
use crate::flesh::{Flesh, flesh};
use crate::place::{Placed, place};
use crate::pose::Cushion;
use crate::skeleton::Skeleton;
use crate::{Camera, Frame, Look, Picture, poses};

/// A name that no pose has.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct UnknownPose(pub String);

/// A technique's form on a side, ready to be put into any of its poses.
#[derive(Clone, PartialEq, Debug)]
pub struct Figure {
    regions: Vec<Region>,
    rest: String,
    end: String,
    mirrored: bool,
}

/// A body in the room at one moment.
#[derive(Clone, Debug)]
pub struct Posed {
    pub(crate) skeleton: Skeleton,
    pub(crate) flesh: Vec<Flesh>,
    pub(crate) roller: Option<DVec3>,
    pub(crate) roller_radius: f64,
    pub(crate) cushion: Option<Cushion>,
    pub(crate) wall: bool,
    pub(crate) chair: Option<f64>,
    pub(crate) worked: Option<Worked>,
    pub(crate) mirrored: bool,
    pub(crate) best_view: Camera,
    /// From where to where the floor is shown, along x.
    pub(crate) floor: (f64, f64),
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
        for name in [&named.enter, &named.rest, &named.end, &named.leave] {
            if poses::find(name).is_none() {
                return Err(UnknownPose(name.clone()));
            }
        }
        Ok(Figure {
            regions: technique.regions().to_vec(),
            rest: named.rest.clone(),
            end: named.end.clone(),
            mirrored: side == Some(Side::Right),
        })
    }

    /// One whole breath of its movement: at 0 at rest, at a half at the far end, at 1 at rest again.
    pub fn phase(&self, phase: f64) -> Posed {
        let out = 0.5 - 0.5 * libm::cos(2.0 * core::f64::consts::PI * phase);
        self.at(&self.rest, &self.end, out, 1.0 - out)
    }

    /// Between two poses by name: `fraction` of the way from one to the other, 0–1, with the breath so
    /// far in, 0–1. A name that nobody knows is a person standing.
    pub fn at(&self, from: &str, to: &str, fraction: f64, breath: f64) -> Posed {
        between(
            from,
            to,
            fraction.clamp(0.0, 1.0),
            breath.clamp(0.0, 1.0),
            &self.regions,
            self.mirrored,
        )
    }
}

fn between(
    from: &str,
    to: &str,
    fraction: f64,
    breath: f64,
    regions: &[Region],
    mirrored: bool,
) -> Posed {
    let find = |name: &str| poses::find(name).or_else(|| poses::find("stand"));
    let ((start, _), (end, _)) = match (find(from), find(to)) {
        (Some(start), Some(end)) => (start, end),
        // "stand" is in the list: a test holds it there.
        _ => unreachable!("no pose to stand in"),
    };
    let radius = ROLLER_M;
    let (placed, pose) = if start.alike(&end) {
        let pose = start.lerp(&end, fraction);
        (place(&pose, radius), pose)
    } else {
        let (a, b) = (place(&start, radius), place(&end, radius));
        (blend(&a, &b, fraction), if fraction < 0.5 { start } else { end })
    };
    let skeleton = placed.rig.skeleton();
    let flesh = flesh(&skeleton, breath);
    let worked = placed.contact.map(|contact| Worked {
        contact,
        around: around(regions, &skeleton, contact, placed.roller),
    });
    let upright = pose.lean < 45.0 && pose.props.roller.is_none() && pose.roll == 0.0;
    let reach = if upright { (-1.0, 0.35) } else { (-1.15, 0.85) };
    Posed {
        skeleton,
        flesh,
        roller: placed.roller,
        roller_radius: radius,
        cushion: placed.cushion,
        wall: pose.props.wall,
        chair: pose.props.chair,
        worked,
        mirrored,
        best_view: Camera { turn_deg: if pose.props.wall { -24.0 } else { 10.0 }, climb_deg: 9.0 },
        floor: reach,
    }
}

/// Where round the trunk the worked muscle lies.
fn around(
    regions: &[Region],
    skeleton: &Skeleton,
    contact: f64,
    roller: Option<DVec3>,
) -> Vec<f64> {
    let bridge =
        regions.iter().any(|region| matches!(region, Region::MiddleTrapezius | Region::Rhomboids));
    if bridge {
        return Vec::from([24.0, -24.0]);
    }
    let towards = roller.map_or(DVec3::ZERO, |roller| roller);
    let height = crate::body::height_of(contact);
    let at = crate::flesh::outline(&skeleton.spine, height, glam::dvec2(towards.x, towards.z));
    let place = crate::flesh::spine_at(&skeleton.spine, height);
    let seen = place.seen(at);
    Vec::from([libm::atan2(seen.y, -seen.x).to_degrees()])
}

/// Part of the way between two placed bodies that have nothing in common, held above the floor.
fn blend(from: &Placed, to: &Placed, fraction: f64) -> Placed {
    let ease = fraction;
    let rig = from.rig.lerp(&to.rig, ease);
    let low = |rig: &crate::skeleton::Rig| {
        let flesh = flesh(&rig.skeleton(), 0.0);
        let balls = flesh.iter().flat_map(|flesh| &flesh.balls);
        balls.map(|ball| -ball.reach(DVec3::NEG_Z)).fold(f64::MAX, f64::min)
    };
    let rig = rig.moved(dvec3(0.0, 0.0, -low(&rig)));
    let mix = |from: f64, to: f64| from + (to - from) * ease;
    let roller = match (from.roller, to.roller) {
        (Some(from), Some(to)) => Some(from.lerp(to, ease)),
        (from, to) => {
            if fraction < 0.5 {
                from
            } else {
                to
            }
        }
    };
    let cushion = match (from.cushion, to.cushion) {
        (Some(from), Some(to)) => Some(Cushion {
            x: mix(from.x, to.x),
            y: mix(from.y, to.y),
            thick: mix(from.thick, to.thick),
        }),
        (from, to) => from.or(to),
    };
    Placed { rig, roller, cushion, contact: None }
}

impl Posed {
    /// The body as `camera` sees it, beginning from the side from which it is best seen.
    pub fn draw(&self, camera: &Camera, look: &Look) -> Picture {
        draw::draw(self, camera, look)
    }

    /// What the picture shows: the same for all moments of a technique.
    pub(crate) fn frame(&self, lens: &Lens) -> Frame {
        let (from, to) = self.floor;
        let high = if self.wall || self.chair.is_some() || from > -1.1 { 1.95 } else { 0.95 };
        let corners = [from, to].into_iter().flat_map(|x| {
            [-0.5, 0.5].into_iter().flat_map(move |y| [0.0, high].map(|z| dvec3(x, y, z)))
        });
        let points = corners.map(|corner| lens.point(corner));
        let around = points.fold(None, |around: Option<(glam::DVec2, glam::DVec2)>, p| {
            Some(around.map_or((p, p), |(low, high)| (low.min(p), high.max(p))))
        });
        let (low, high) = around.unwrap_or_default();
        Frame { x: low.x, y: low.y, width: high.x - low.x, height: high.y - low.y }.grown(30.0)
    }

    /// The stature in metres.
    pub fn stature_m(&self) -> f64 {
        STATURE_M
    }
}
