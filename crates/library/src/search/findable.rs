//! What of the built-in practice can be found.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use routine::{Catalogue, Message, Region, Routine};

use super::Document;
use crate::{Words, claims};

/// The claim whose page leads to the safety list, so that what stands there finds it.
const SCREENING: &str = "screening";

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

/// What can be found, with its words: title, other names, what people look for it with, text.
///
/// `search-{id}` has the other names of a thing; behind a semicolon, what people look for it with.
pub fn findable(
    words: &Words,
    catalogue: &Catalogue,
    routines: &[Routine],
) -> Vec<(Found, [String; 4])> {
    let text = |key: String| words.find(&Message::new(key)).unwrap_or_default();
    let other = |id: &str| {
        let other = text(format!("search-{id}"));
        let (names, also) = other.split_once(';').unwrap_or((&other, ""));
        (String::from(names), String::from(also))
    };
    // All messages of a kind: their keys begin so.
    let all_of = |own: &str| {
        let keys = words.keys().filter(|key| key.starts_with(own) && !key.ends_with("-why"));
        keys.map(|key| text(key.into())).collect::<Vec<_>>().join(" ")
    };
    let mut all = Vec::new();
    for claim in claims() {
        let key = &claim.key;
        let (names, also) = other(key);
        let mut also = format!("{also} {}", words.text(&claim.said()));
        if key == SCREENING {
            also = format!("{also} {}", all_of("condition-"));
        }
        let said = all_of(&format!("claim-{key}-"));
        all.push((
            Found::Claim(key.clone()),
            [words.text(&claim.name()), format!("{key} {names}"), also, said],
        ));
    }
    for technique in catalogue.iter() {
        let id = technique.id();
        let (names, also) = other(id);
        let also = format!("{also} {}", text(format!("{id}-purpose")));
        let mut said = all_of(&format!("{id}-"));
        for region in technique.regions() {
            said = format!("{said} {} {}", region.key(), text(format!("region-{}", region.key())));
        }
        all.push((Found::Technique(id.into()), [words.text(&technique.name()), names, also, said]));
    }
    for region in Region::ALL {
        let key = region.key();
        let (names, also) = other(key);
        let names = format!("{key} {names}");
        all.push((
            Found::Region(*region),
            [text(format!("region-{key}")), names, also, String::new()],
        ));
    }
    for routine in routines {
        let id = routine.id();
        let (names, also) = other(id);
        let steps = routine.steps().iter().map(|step| words.text(&step.technique.name()));
        let steps: Vec<String> = steps.collect();
        // Theirs bears the name that they gave it; ours is said.
        let title = routine.title().map_or_else(|| words.text(&routine.name()), String::from);
        all.push((Found::Routine(id.into()), [title, names, also, steps.join(" ")]));
    }
    all
}

impl<'a> Document<'a> {
    /// A document of its title, its other names, what it is looked for with, and its text.
    pub fn of([title, names, also, text]: &'a [String; 4]) -> Document<'a> {
        Document { title, names, also, text }
    }
}
