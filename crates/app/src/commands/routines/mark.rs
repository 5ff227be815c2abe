//! Favourites: the routines that a person marked, which are listed first.

use journal::{Favourite, History, Liked, Note, kinds};

use super::kept_drafts;
use crate::context::Context;
use crate::explain::{Exit, Failed, Outcome};
use crate::practice::Practice;

/// What the person marked, what was marked last first.
pub(super) fn favourites(context: &Context) -> Result<Vec<Liked>, Failed> {
    let Some(store) = context.folder.open_existing()? else { return Ok(Vec::new()) };
    Ok(History::of(&store.load_kind(kinds::FAVOURITE)?).favourites)
}

/// The routine of this name as it is marked.
pub(super) fn liked(name: &str, context: &Context) -> Result<Liked, Failed> {
    let kept = kept_drafts(context)?.into_iter().find(|(_, draft)| draft.id == name);
    if let Some((past, _)) = kept {
        return Ok(Liked::Own(past.own.id));
    }
    let routine = Practice::load(context).routine(name)?;
    Ok(Liked::Routine(routine.id().into()))
}

/// Sets a mark, or takes it away.
pub(super) fn keep(said: Favourite, context: &mut Context) -> Outcome {
    let told = if said.marked { "marked: it is listed first" } else { "not marked any more" };
    let now = context.now()?;
    context.folder.open()?.record(vec![Note::Favourite(said)], now)?;
    writeln!(context.out, "{told}")?;
    Ok(Exit::Well)
}
