//! What a person marks so as to find it first.

use alloc::string::String;
use alloc::vec::Vec;

use crate::bytes::OwnId;

/// Something that can be marked.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Liked {
    /// A technique that Rollwise brings along, by its id.
    Technique(String),
    /// A routine by its id: a ready one, or one of the person's own folder.
    Routine(String),
    /// A routine or technique that the journal keeps: its id may change, its name here doesn't.
    Own(OwnId),
}

/// A mark was set or taken away; the latest for each thing holds.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Favourite {
    /// Of what.
    pub liked: Liked,
    /// Whether it is marked now.
    pub marked: bool,
}

/// Takes what was said one more time; `all` has what was marked last at its end.
pub(crate) fn take(all: &mut Vec<Liked>, said: Favourite) {
    all.retain(|liked| *liked != said.liked);
    if said.marked {
        all.push(said.liked);
    }
}
