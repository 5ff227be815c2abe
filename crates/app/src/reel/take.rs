//! A session being filmed: from a moment to what is seen of it.

use std::sync::Arc;

use figure::{Camera, Look, Motion, Stagehand};
use routine::{SessionTime, Technique, Timeline};
use session::{Input, Session, View};

use super::page::{Page, Words};
use crate::drawing::{Canvas, Inks};
use crate::practice::Practice;

/// How a film looks.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) struct Seen {
    /// How many pixels wide; it is nine sixteenths as high.
    pub(crate) width: u16,
    pub(crate) camera: Camera,
    pub(crate) look: Look,
}

/// A session being filmed, from its beginning to its end.
pub(crate) struct Take<'a> {
    session: Session,
    practice: &'a Practice,
    seen: Seen,
    stagehand: Stagehand,
    page: Page,
}

impl<'a> Take<'a> {
    /// Of a session that nobody has begun yet.
    pub(crate) fn new(mut session: Session, practice: &'a Practice, seen: Seen) -> Take<'a> {
        session.handle(SessionTime::ZERO, &Input::Ready);
        let page = Page::new(seen.width, seen.look.light);
        Take { session, practice, seen, stagehand: Stagehand::default(), page }
    }

    pub(crate) fn timeline(&self) -> &Timeline {
        self.session.timeline()
    }

    /// Width and height in pixels.
    pub(crate) fn size(&self) -> (u16, u16) {
        self.page.size()
    }

    /// An empty page of that size.
    pub(crate) fn canvas(&self) -> Canvas {
        let (width, height) = self.size();
        Canvas::new(width.into(), height.into(), Inks::of(self.seen.look.light).ground)
    }

    /// Paints what is seen at `at_ms`; moments come in order.
    pub(crate) fn paint(&mut self, at_ms: u64, canvas: &mut Canvas) {
        let at = SessionTime::from_ms(u32::try_from(at_ms).unwrap_or(u32::MAX));
        self.session.handle(at, &Input::Tick);
        let view = self.session.view(at);
        let technique = self.technique(&view);
        let posed = self.stagehand.posed(&view, technique.as_deref(), Motion::Moving);
        let picture = posed.draw(&self.seen.camera, &self.seen.look);
        let words = Words::of(&view, self.timeline(), self.practice);
        self.page.paint(
            &words,
            view.breath.map(|breath| breath.fullness() as f32),
            played(&view),
            &picture,
            canvas,
        );
    }

    /// The technique of a view: of the routine, which may carry its own.
    fn technique(&self, view: &View) -> Option<Arc<Technique>> {
        let name = view.technique.as_deref()?;
        let steps = self.timeline().routine().steps();
        steps.iter().find(|step| step.technique.id() == name).map(|step| step.technique.clone())
    }
}

/// How much of all is over, 0–1.
fn played(view: &View) -> f32 {
    let (at, left) = (view.at.ms() as f32, view.left_all.ms() as f32);
    at / (at + left).max(1.0)
}
