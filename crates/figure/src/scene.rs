//! A session's view as a picture. Whoever shows many frames keeps a [`Stagehand`], which makes a
//! technique's figure once.

use alloc::string::String;

use routine::{BlockKind, Level, LevelForm, Side, Technique};
use session::{BreathView, View};

use crate::mix::smooth;
use crate::{Body, Camera, Figure, Look, Picture, Posed};

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
    body: Body,
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
    /// For a person of this size.
    pub fn new(body: Body) -> Stagehand {
        Stagehand { body, made: None }
    }

    /// The body as `view` has it; `technique` is the one it names, `None` where it names none or
    /// nobody knows it. A technique whose poses nobody knows is a person standing.
    pub fn posed(&mut self, view: &View, technique: Option<&Technique>, motion: Motion) -> Posed {
        let side = shown_side(view, technique);
        let made = Made {
            technique: technique.map(|technique| String::from(technique.id())),
            level: view.level,
            side,
        };
        let figure = match &mut self.made {
            Some((known, figure)) if *known == made => figure,
            kept => {
                let figure = figure(view, technique, side).sized(self.body);
                &mut kept.insert((made, figure)).1
            }
        };
        let breath = view.breath.map_or(0.0, BreathView::fullness);
        let Some(pose) = &view.pose else { return figure.at("stand", "stand", 0.0, breath) };
        match motion {
            Motion::Moving => {
                let posed = figure.at(&pose.from, &pose.to, pose.share(), breath);
                if view.block == Some(BlockKind::Switch) && side == view.side {
                    let gone = f64::from(pose.permille.min(500)) / 500.0;
                    posed.walked_from_other_side(1.0 - smooth(gone))
                } else {
                    posed
                }
            }
            Motion::Still => figure.at(&pose.to, &pose.to, 0.0, 0.0),
        }
    }
}

/// The side on which the body is shown. While sides are changed, what is left is still the old one;
/// then the body lies or sits the same on both, and one walks half round it to the new side: nothing
/// jumps.
fn shown_side(view: &View, technique: Option<&Technique>) -> Option<Side> {
    let leaves = |technique: &Technique| {
        let between = form(view, technique).poses().switch();
        view.pose.as_ref().is_some_and(|pose| pose.to == between)
    };
    let side = view.side?;
    let old = view.block == Some(BlockKind::Switch) && technique.is_some_and(leaves);
    Some(match (side, old) {
        (Side::Left, true) | (Side::Right, false) => Side::Right,
        (Side::Right, true) | (Side::Left, false) => Side::Left,
    })
}

fn form<'t>(view: &View, technique: &'t Technique) -> &'t LevelForm {
    view.level.map_or_else(|| &technique.levels()[0], |level| technique.form_at_most(level))
}

fn figure(view: &View, technique: Option<&Technique>, side: Option<Side>) -> Figure {
    let Some(technique) = technique else { return Figure::rising() };
    Figure::new(technique, form(view, technique), side).unwrap_or_else(|_| Figure::standing())
}
