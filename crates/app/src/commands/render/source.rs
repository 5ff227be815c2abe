//! What is rendered: a routine by its name, or a technique, at a level, on a side.

use std::sync::Arc;

use figure::Figure;
use routine::{LevelForm, Message, Routine, Side, Sides, Technique, text};

use super::Args;
use super::fault::RenderError;
use crate::context::Context;
use crate::explain::Failed;
use crate::planning;
use crate::practice::{Practice, instead};

/// A routine to play, and what the file is called inside.
pub(super) struct Source {
    pub(super) routine: Routine,
    pub(super) title: String,
}

impl Source {
    /// The routine that is named; of a technique, the routine that is it alone.
    pub(super) fn find(
        args: &Args,
        practice: &Practice,
        context: &mut Context,
    ) -> Result<Source, Failed> {
        if let Some(name) = &args.routine {
            let routine = planning::named(name, practice, context)?;
            let title = routine.called(&|name| practice.words.find(name));
            return Ok(Source { routine, title });
        }
        let chosen = Chosen::find(args, practice)?;
        let title = chosen.title(practice);
        Ok(Source { routine: chosen.routine(practice)?, title })
    }
}

/// A technique, at a level, on a side.
pub(super) struct Chosen<'p> {
    pub(super) technique: &'p Arc<Technique>,
    pub(super) form: &'p LevelForm,
    /// `None` where it has no sides.
    pub(super) side: Option<Side>,
}

impl<'p> Chosen<'p> {
    /// The one that the command line names.
    ///
    /// # Errors
    /// [`RenderError`]: there is no such technique, level or side; or none is named.
    pub(super) fn find(args: &Args, practice: &'p Practice) -> Result<Chosen<'p>, RenderError> {
        let name = args.technique.as_deref().ok_or(RenderError::NoTechnique)?;
        let technique = practice.catalogue.get(name).ok_or_else(|| {
            let names = practice.catalogue.iter().map(|technique| technique.id());
            RenderError::UnknownTechnique { name: name.into(), instead: instead(name, names) }
        })?;
        let levels = technique.levels();
        let form = match args.level {
            None => levels.first(),
            Some(level) => levels.iter().find(|form| form.level().number() == level),
        };
        let form = form.ok_or_else(|| RenderError::NoLevel {
            technique: name.into(),
            level: args.level.unwrap_or_default(),
            there: levels.iter().map(|form| form.level().number()).collect(),
        })?;
        let side = match (technique.sides(), args.side) {
            (Sides::Both, Some(_)) => {
                return Err(RenderError::NoSide { technique: name.into() });
            }
            (Sides::Both, None) => None,
            (Sides::Each, side) => Some(side.unwrap_or(Side::Left)),
        };
        Ok(Chosen { technique, form, side })
    }

    /// Its name and level in words.
    pub(super) fn title(&self, practice: &Practice) -> String {
        let level = i64::from(self.form.level().number());
        let level = Message::new("term-level").number("level", level);
        let mut title = format!(
            "{} · {}",
            practice.words.text(&self.technique.name()),
            practice.words.text(&level)
        );
        if let Some(side) = self.side {
            let side = Message::new(format!("side-{}", side.key()));
            title.push_str(&format!(" · {}", practice.words.text(&side)));
        }
        title
    }

    /// Its figure.
    ///
    /// # Errors
    /// [`RenderError::NoDrawing`]: a person's own technique may have poses that nobody can draw.
    pub(super) fn figure(&self) -> Result<Figure, RenderError> {
        Figure::new(self.technique, self.form, self.side).map_err(|unknown| {
            RenderError::NoDrawing { technique: self.technique.id().into(), pose: unknown.0 }
        })
    }

    /// The routine that is this technique alone: one set, entered as the first times.
    fn routine(&self, practice: &Practice) -> Result<Routine, RenderError> {
        let id = self.technique.id();
        let first = self.side.map_or("", |side| match side {
            Side::Left => "first = \"left\"\n",
            Side::Right => "first = \"right\"\n",
        });
        let source = format!(
            "id = \"{id}\"\n[[step]]\ntechnique = \"{id}\"\nlevel = {}\nsets = 1\nsecs = {}\nenter = \"full\"\n{first}",
            self.form.level().number(),
            self.technique.dose().secs.usual,
        );
        text::routine(&source, &practice.catalogue)
            .map_err(|_| RenderError::NoRoutine { technique: id.into() })
    }
}
