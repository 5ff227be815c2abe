//! A technique's joints, contacts and angles through one breath, in numbers, so that anyone can check
//! what is drawn.

use std::collections::BTreeMap;

use figure::{Angle, Depth, Joint, Posed, Pressed, Touch};

use super::Args;
use super::source::Chosen;
use crate::context::Context;
use crate::explain::{Exit, Outcome};
use crate::new_file::write;
use crate::practice::Practice;

/// One breath, as JSON.
#[derive(serde::Serialize)]
struct Breath<'a> {
    technique: &'a str,
    level: u8,
    side: Option<&'static str>,
    stature_m: f64,
    phases: Vec<Moment>,
}

/// A moment of it.
#[derive(serde::Serialize)]
struct Moment {
    /// 0 at rest, 0.5 at the far end, 1 at rest again.
    phase: f64,
    /// Metres: x along the mat towards the head of who lies, y away from who looks, z up.
    joints: BTreeMap<&'static str, [f64; 3]>,
    /// What is declared to touch.
    contacts: Vec<Contact>,
    /// Where the roller presses.
    pressed: Option<Place>,
    /// What lies deeper than the skin in floor, wall or roller.
    inside: Vec<Inside>,
    angles: Vec<Bend>,
}

#[derive(serde::Serialize)]
struct Contact {
    part: &'static str,
    on: &'static str,
    /// Below zero they overlap.
    gap_mm: f64,
}

#[derive(serde::Serialize)]
struct Place {
    /// 1 for T1 to 12 for T12.
    vertebra: f64,
    /// Degrees round the trunk from the middle of the back, to the person's left.
    around_deg: f64,
}

#[derive(serde::Serialize)]
struct Inside {
    part: &'static str,
    inside: &'static str,
    depth_mm: f64,
}

#[derive(serde::Serialize)]
struct Bend {
    joint: &'static str,
    deg: f64,
    /// The range that people have.
    range_deg: [f64; 2],
}

impl Moment {
    fn of(phase: f64, posed: &Posed) -> Moment {
        let mm = |metres: f64| rounded(metres * 1000.0, 10.0);
        let joint = |joint: Joint| (joint.name, joint.at.map(|metres| rounded(metres, 1e5)));
        let deepest = posed.depths().into_iter().filter(|depth| depth.depth_m > 0.0);
        Moment {
            phase,
            joints: posed.joints().into_iter().map(joint).collect(),
            contacts: posed
                .touches()
                .into_iter()
                .map(|Touch { part, on, gap_m }| Contact { part, on, gap_mm: mm(gap_m) })
                .collect(),
            pressed: posed.pressed().map(|Pressed { vertebra, around_deg }| Place {
                vertebra: rounded(vertebra, 100.0),
                around_deg: rounded(around_deg, 10.0),
            }),
            inside: deepest
                .map(|Depth { part, inside, depth_m }| Inside {
                    part,
                    inside,
                    depth_mm: mm(depth_m),
                })
                .collect(),
            angles: posed
                .angles()
                .into_iter()
                .map(|Angle { joint, deg, range }| Bend {
                    joint,
                    deg: rounded(deg, 10.0),
                    range_deg: [range.0, range.1],
                })
                .collect(),
        }
    }
}

/// A number to the nearest of so many parts of one.
fn rounded(value: f64, parts: f64) -> f64 {
    (value * parts).round() / parts
}

pub(super) fn run(args: &Args, practice: &Practice, context: &mut Context) -> Outcome {
    let chosen = Chosen::find(args, practice)?;
    let figure = chosen.figure()?;
    let phases = (0..args.seen.phases).map(|number| {
        let phase = f64::from(number) / f64::from(args.seen.phases);
        Moment::of(phase, &figure.phase(phase))
    });
    let breath = Breath {
        technique: chosen.technique.id(),
        level: chosen.form.level().number(),
        side: chosen.side.map(routine::Side::key),
        stature_m: figure.phase(0.0).stature_m(),
        phases: phases.collect(),
    };
    match &args.output {
        None => context.json(&breath)?,
        Some(path) => {
            let text = serde_json::to_string(&breath).map_err(std::io::Error::from)?;
            write(path, format!("{text}\n").as_bytes(), args.over())?;
        }
    }
    Ok(Exit::Well)
}
