//! Pictures on the page: what `figure` draws, as SVG paths that are made once and from then on only
//! change. How a body looks and moves is `figure`'s; here it is only shown.

mod painter;
mod turned;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use figure::{
    Body, Camera, Figure, Frame, Light, Look, Marks, Motion, Picture, Room, Skin, Stagehand,
};
use journal::History;
use routine::{BlockKind, LevelForm, SessionTime, Side, Slip, Technique};
use session::{Phase, View};

use crate::app::App;
use crate::dom;
use crate::settings;
use crate::ui::prelude::*;
pub(crate) use painter::{Painter, shape, view_box};
pub(crate) use turned::turned;

/// How the body is to look on the page.
pub(crate) fn look(app: App) -> Look {
    let light = if settings::is_dark() { Light::Night } else { Light::Day };
    Look { skin: skin(app), light, marks: Marks::Worked, room: Room::Whole }
}

/// As tall as the person, where they told.
fn body(app: App) -> Body {
    let told = app.known.with_untracked(|known| known.history.about.height);
    told.map_or_else(Body::default, |height| Body { stature_m: f64::from(height.cm()) / 100.0 })
}

fn skin(app: App) -> Skin {
    app.known.with_untracked(|known| settings::skin(&known.history.settings))
}

/// Whether the figure is to stand still: the system or the person asks for it.
pub(crate) fn motion(app: App) -> Motion {
    let asked = |history: &History| settings::still(&history.settings);
    if dom::still() || app.known.with_untracked(|known| asked(&known.history)) {
        Motion::Still
    } else {
        Motion::Moving
    }
}

/// A moment of a technique as a picture, with a name of its own for screen readers.
pub(crate) fn still(
    technique: &Technique,
    form: &LevelForm,
    moment: Moment,
    look: &Look,
    label: String,
) -> El {
    let painter = Painter::new(label);
    // A person's own file may name poses that nobody knows: a person standing is shown then.
    let figure = Figure::new(technique, form, Some(Side::Left));
    let figure = figure.unwrap_or_else(|_| Figure::standing());
    let poses = form.poses();
    let posed = match moment {
        Moment::Enter => figure.at(&poses.enter, &poses.enter, 0.0, 0.0),
        Moment::Rest => figure.phase(0.0),
        Moment::End => figure.phase(0.5),
        Moment::Wrong(slip) => figure.slipping(slip),
    };
    let camera = Camera::default();
    let mut picture = posed.draw(&camera, look);
    // The stage has room for getting in and off as well; one moment fills its picture.
    let bare = posed.draw(&camera, &Look { room: Room::Bare, ..*look });
    if let Some(frame) = around(&bare) {
        picture.frame = frame;
    }
    painter.paint(&picture);
    painter.element()
}

/// What a picture's shapes fill, with some room about them, never narrower than [`RATIO`].
fn around(picture: &Picture) -> Option<Frame> {
    let bounds = picture.shapes.iter().filter_map(|shape| shape.path.bounds());
    let all = bounds.reduce(|one, other| {
        let (x, y) = (one.x.min(other.x), one.y.min(other.y));
        let right = (one.x + one.width).max(other.x + other.width);
        let foot = (one.y + one.height).max(other.y + other.height);
        Frame { x, y, width: right - x, height: foot - y }
    })?;
    let frame = all.grown(ROOM_MM);
    let width = frame.width.max(frame.height * RATIO);
    let height = frame.height.max(width / RATIO / 1.35);
    let (aside, above) = (width - frame.width, height - frame.height);
    Some(Frame { x: frame.x - aside / 2.0, y: frame.y - above * 0.7, width, height })
}

/// Room about a body that stands still, in millimetres. Source: our choice.
const ROOM_MM: f64 = 70.0;
/// The narrowest picture, as its width by its height. Source: our choice, as tall as a card is.
const RATIO: f64 = 1.3;

/// Which moment of a technique.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Moment {
    /// Getting into place.
    Enter,
    /// At rest on it.
    Rest,
    /// The far end of a pass.
    End,
    /// The far end with a mistake in it, marked.
    Wrong(Slip),
}

/// How long a picture of the session stays, in milliseconds of it. Source: our choice: a pass takes four
/// seconds, and thirty pictures a second of it are smooth at half the work of sixty.
const FRAME_MS: u32 = 30;

/// The body as a session's view has it, frame by frame.
pub(crate) fn moving(app: App, view: Signal<View>) -> El {
    let painter = Rc::new(Painter::new(String::new()));
    let element = painter.element();
    let hand = RefCell::new(Stagehand::new(body(app)));
    let (motion, look) = (motion(app), Look { light: Light::Night, ..look(app) });
    let painted = Cell::new(None);
    follow(move || {
        let picture = view.with(|view| {
            let soon = |(at, block, phase): (SessionTime, Option<BlockKind>, Phase)| {
                at.ms().abs_diff(view.at.ms()) < FRAME_MS
                    && (block, phase) == (view.block, view.phase)
            };
            if painted.get().is_some_and(soon) {
                return None;
            }
            painted.set(Some((view.at, view.block, view.phase)));
            Some(app.own.with_untracked(|shelf| {
                let technique = view.technique.as_ref().and_then(|id| shelf.catalogue.get(id));
                let posed =
                    hand.borrow_mut().posed(view, technique.map(|technique| &**technique), motion);
                posed.draw(&Camera::default(), &look)
            }))
        });
        if let Some(picture) = picture {
            painter.paint(&picture);
        }
    });
    element
}
