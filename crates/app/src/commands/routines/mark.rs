//! Favourites: the routines that a person marked, which are listed first.

use journal::{Favourite, History, Liked, Note, kinds};

use super::kept_drafts;
use crate::context::Context;
use crate::explain::{Exit, Failed, Outcome};
use crate::practice::{Practice, PracticeError};
use crate::report::said;

/// What the person marked, what was marked last first.
pub(super) fn favourites(context: &Context) -> Result<Vec<Liked>, Failed> {
    let Some(store) = context.folder.open_existing()? else { return Ok(Vec::new()) };
    Ok(History::of(&store.load_kind(kinds::FAVOURITE)?).favourites)
}

/// The routine of this name as it is marked.
pub(super) fn liked(name: &str, context: &Context) -> Result<Liked, Failed> {
    let practice = Practice::load(context);
    if let Some(names) = practice.names.several(name) {
        return Err(PracticeError::Several { name: name.into(), names: names.into() }.into());
    }
    let kept = kept_drafts(context)?.into_iter().find(|(_, draft)| draft.id == name);
    if let Some((past, _)) = kept {
        return Ok(Liked::Own(past.own.id));
    }
    let routine = practice.routine(name)?;
    Ok(Liked::Routine(routine.id().into()))
}

/// Sets a mark, or takes it away.
pub(super) fn keep(favourite: Favourite, context: &mut Context) -> Outcome {
    let told = if favourite.marked { "marked: it is listed first" } else { "not marked any more" };
    let now = context.now()?;
    context.folder.open()?.record(vec![Note::Favourite(favourite)], now)?;
    writeln!(context.out, "{}", said(told))?;
    Ok(Exit::Well)
}
