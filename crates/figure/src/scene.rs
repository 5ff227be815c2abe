//! A session's view as a picture. Whoever shows many frames keeps a [`Stagehand`], which makes a
//! technique's figure once.

use alloc::string::String;

use routine::{Half, Level, Side, Technique};
use session::View;

use crate::{Camera, Figure, Look, Picture, Posed};

/// The picture of a view, with the technique that it names; one frame. The same view is the same
/// picture.
pub fn scene(view: &View, technique: Option<&Technique>, camera: &Camera, look: &Look) -> Picture {
    Stagehand::default().posed(view, technique, Motion::Moving).draw(camera, look)
}

/// Whether the figure moves.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Motion {
    /// As the session does.
    #[default]
    Moving,
    /// Each movement is one still picture, of its far end: for who asks for less motion.
    Still,
}

/// Keeps a technique's figure from one frame to the next.
#[derive(Clone, Debug, Default)]
pub struct Stagehand {
    made: Option<(Made, Figure)>,
}

/// What a figure was made for.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Made {
    technique: Option<String>,
    level: Option<Level>,
    side: Option<Side>,
}

impl Stagehand {
    /// The body as `view` has it; `technique` is the one it names, `None` where it names none or
    /// nobody knows it. A technique whose poses nobody knows is a person standing.
    pub fn posed(&mut self, view: &View, technique: Option<&Technique>, motion: Motion) -> Posed {
        let made = Made {
            technique: technique.map(|technique| String::from(technique.id())),
            level: view.level,
            side: view.side,
        };
        let figure = match &mut self.made {
            Some((known, figure)) if *known == made => figure,
            kept => &mut kept.insert((made, figure(view, technique))).1,
        };
        let breath = view.breath.map_or(0.0, |breath| {
            let gone = ease(f64::from(breath.permille.min(1000)) / 1000.0);
            match breath.half {
                Half::In => gone,
                Half::Out => 1.0 - gone,
            }
        });
        let Some(pose) = &view.pose else { return figure.at("stand", "stand", 0.0, breath) };
        let gone = f64::from(pose.permille.min(1000)) / 1000.0;
        match motion {
            Motion::Moving => figure.at(&pose.from, &pose.to, ease(gone), breath),
            Motion::Still => figure.at(&pose.to, &pose.to, 0.0, 0.0),
        }
    }
}

/// Slow at both ends: nobody starts or stops at once.
fn ease(share: f64) -> f64 {
    share * share * (3.0 - 2.0 * share)
}

fn figure(view: &View, technique: Option<&Technique>) -> Figure {
    let Some(technique) = technique else { return Figure::rising() };
    let form =
        view.level.map_or_else(|| &technique.levels()[0], |level| technique.form_at_most(level));
    Figure::new(technique, form, view.side).unwrap_or_else(|_| Figure::standing())
}
