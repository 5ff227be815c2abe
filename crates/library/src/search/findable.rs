//! What of the built-in practice can be found.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use routine::{Catalogue, Message, Region, Routine};

use super::Document;
use crate::{Words, claims};

/// Something of the practice.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Found {
    /// A technique, by its id.
    Technique(String),
    /// What is said and known of something, by the claim's key.
    Claim(String),
    /// A muscle area.
    Region(Region),
    /// A routine, by its id.
    Routine(String),
}

/// What can be found, with its words: title, other names, text.
pub fn findable(
    words: &Words,
    catalogue: &Catalogue,
    routines: &[Routine],
) -> Vec<(Found, [String; 3])> {
    let text = |key: String| words.find(&Message::new(key)).unwrap_or_default();
    let mut all = Vec::new();
    for technique in catalogue.iter() {
        let id = technique.id();
        let mut also = text(format!("search-{id}"));
        for region in technique.regions() {
            also = format!("{also} {} {}", region.key(), text(format!("region-{}", region.key())));
        }
        let own = format!("{id}-");
        let said = words.keys().filter(|key| key.starts_with(&own));
        let said: Vec<String> = said.map(|key| text(key.into())).collect();
        all.push((
            Found::Technique(id.into()),
            [words.text(&technique.name()), also, said.join(" ")],
        ));
    }
    for claim in claims() {
        let also = format!("{} {}", claim.key, text(format!("search-{}", claim.key)));
        let said = format!("{} {}", words.text(&claim.said()), words.text(&claim.known()));
        all.push((Found::Claim(claim.key.clone()), [words.text(&claim.name()), also, said]));
    }
    for region in Region::ALL {
        let key = region.key();
        let also = format!("{key} {}", text(format!("search-{key}")));
        all.push((Found::Region(*region), [text(format!("region-{key}")), also, String::new()]));
    }
    for routine in routines {
        let id = routine.id();
        let steps = routine.steps().iter().map(|step| words.text(&step.technique.name()));
        let steps: Vec<String> = steps.collect();
        // Theirs bears the name that they gave it; ours is said.
        let title = routine.title().map_or_else(|| words.text(&routine.name()), String::from);
        all.push((
            Found::Routine(id.into()),
            [title, text(format!("search-{id}")), steps.join(" ")],
        ));
    }
    all
}

impl<'a> Document<'a> {
    /// A document of its title, its other names and its text.
    pub fn of([title, also, text]: &'a [String; 3]) -> Document<'a> {
        Document { title, also, text }
    }
}
