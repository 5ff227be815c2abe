//! What a person put together or was given: the texts of their own, read and checked beside ours.
//!
//! Where a text lies (the journal, a folder, a message) is for who hands it in; here it has a key. Ours
//! stays ours: a text of one's own never takes the place of a built-in technique, so that what somebody
//! sends can't change what a known name does.

use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;

use routine::share::{self, Unshared};
use routine::{Catalogue, Draft, Found, Routine, Technique, text};

/// All texts of a person's own, and every technique that there is with them.
#[derive(Clone, Debug, Default)]
pub struct Shelf {
    /// Ours, then theirs.
    pub catalogue: Catalogue,
    /// Their texts, in the order in which they were handed in.
    pub items: Vec<Item>,
}

/// One text of a person's own.
#[derive(Clone, Debug)]
pub struct Item {
    /// Names it for who handed it in.
    pub key: String,
    /// What it says.
    pub text: String,
    /// What it is.
    pub held: Held,
    /// The routine that it is, where it is one without a fault.
    pub routine: Option<Arc<Routine>>,
    /// Everything that is wrong with it, in the order of the places.
    pub faults: Vec<Found>,
}

/// What a text of a person's own is.
#[derive(Clone, Debug)]
pub enum Held {
    /// A routine, as far as its form can be read, with the techniques that it brings.
    Routine(Draft, Vec<Arc<Technique>>),
    /// A technique.
    Technique(Arc<Technique>),
    /// A technique whose name another one bears already: it isn't used.
    NameTaken(String),
    /// Neither: see [`Item::faults`].
    Unreadable,
}

/// Something that was sent.
#[derive(Clone, PartialEq, Debug)]
pub enum Sent {
    /// A routine, and the techniques that it brings.
    Routine(Draft, Vec<Arc<Technique>>),
    /// A technique.
    Technique(Arc<Technique>),
}

/// Why what was sent isn't taken.
#[derive(Clone, PartialEq, Debug)]
pub enum Refused {
    /// The address brings no routine.
    Address(Unshared),
    /// The file has faults.
    File(Vec<Found>),
}

impl Shelf {
    /// `texts`, each with its key, beside `ours`. Of two techniques of one name the first is used.
    pub fn of(ours: &Catalogue, texts: impl IntoIterator<Item = (String, String)>) -> Shelf {
        let mut shelf = Shelf { catalogue: ours.clone(), items: Vec::new() };
        for (key, text) in texts {
            let (held, faults) = read(&key, &text);
            shelf.items.push(Item { key, text, held, routine: None, faults });
        }
        for item in &mut shelf.items {
            if let Held::Technique(technique) = &item.held {
                if shelf.catalogue.get(technique.id()).is_some() {
                    item.held = Held::NameTaken(technique.id().into());
                } else {
                    shelf.catalogue.insert(technique.clone());
                }
            }
        }
        for item in &shelf.items {
            if let Held::Routine(_, carried) = &item.held {
                for technique in carried {
                    if shelf.catalogue.get(technique.id()).is_none() {
                        shelf.catalogue.insert(technique.clone());
                    }
                }
            }
        }
        for item in &mut shelf.items {
            if matches!(item.held, Held::Routine(..)) {
                match text::own_routine(&item.text, &shelf.catalogue) {
                    Ok(routine) => item.routine = Some(routine.into()),
                    Err(faults) => item.faults = faults,
                }
            }
        }
        shelf
    }

    /// What was sent, as [`open`] reads it; of a file all that is wrong is told, beside what is here, and not
    /// its form alone.
    ///
    /// # Errors
    /// [`Refused`]
    pub fn open(&self, sent: &str) -> Result<Sent, Refused> {
        open(sent).map_err(|refused| match refused {
            Refused::File(found) if !is_technique("", sent) => {
                Refused::File(text::own_routine(sent, &self.catalogue).err().unwrap_or(found))
            }
            Refused::File(_) | Refused::Address(_) => refused,
        })
    }

    /// The text of this key.
    pub fn item(&self, key: &str) -> Option<&Item> {
        self.items.iter().find(|item| item.key == key)
    }

    /// The first of `brought` that is another one than what bears its name among theirs.
    pub fn clash<'t>(&self, brought: &'t [Arc<Technique>]) -> Option<&'t str> {
        let clashes = |new: &&Arc<Technique>| {
            let known = self.catalogue.get(new.id());
            known.is_some_and(|known| known.is_own() && known != *new)
        };
        brought.iter().find(clashes).map(|new| new.id())
    }

    /// The techniques of one's own that `draft` uses: what has to go with it.
    pub fn brought(&self, draft: &Draft) -> Vec<Arc<Technique>> {
        let mut all: Vec<Arc<Technique>> = Vec::new();
        for step in &draft.steps {
            let known = self.catalogue.get(&step.technique);
            let own = known.filter(|known| known.is_own());
            if let Some(own) = own.filter(|own| all.iter().all(|known| known.id() != own.id())) {
                all.push(own.clone());
            }
        }
        all
    }
}

/// What was sent as a file's text or as an address.
///
/// # Errors
/// [`Refused`]
pub fn open(sent: &str) -> Result<Sent, Refused> {
    let line = sent.trim();
    if !line.contains('\n') && (share::end_of(line).is_some() || !line.contains('=')) {
        let draft = share::read(line).map_err(Refused::Address)?;
        return Ok(Sent::Routine(draft, Vec::new()));
    }
    if is_technique("", sent) {
        let technique = text::technique(sent).map_err(Refused::File)?;
        return Ok(Sent::Technique(technique.into()));
    }
    let routine = text::draft(sent).map_err(Refused::File)?;
    Ok(Sent::Routine(routine.0, routine.1))
}

/// The number of the line of `text` on which byte `at` lies, from 1, and what it says.
pub fn line(text: &str, at: usize) -> (usize, &str) {
    let at = text.floor_char_boundary(at.min(text.len()));
    let start = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
    let rest = &text[start..];
    let line = rest.split('\n').next().unwrap_or_default();
    (text[..at].matches('\n').count() + 1, line.trim())
}

/// Whether a text is a technique's: by the folder that its key begins with, else by what only such a text
/// has.
pub fn is_technique(key: &str, text: &str) -> bool {
    let has = |header: &str| text.lines().any(|line| line.trim() == header);
    let says = |key: &str| {
        let mut rests = text.lines().filter_map(|line| line.trim_start().strip_prefix(key));
        rests.any(|rest| rest.trim_start().starts_with('='))
    };
    match key.split_once('/') {
        Some((folder, _)) => folder == "techniques",
        None => !has("[[step]]") && (has("[[level]]") || says("sides") || says("contact")),
    }
}

fn read(key: &str, text: &str) -> (Held, Vec<Found>) {
    let held = if is_technique(key, text) {
        text::technique(text).map(|technique| Held::Technique(technique.into()))
    } else {
        text::draft(text).map(|(draft, carried)| Held::Routine(draft, carried))
    };
    match held {
        Ok(held) => (held, Vec::new()),
        Err(faults) => (Held::Unreadable, faults),
    }
}
