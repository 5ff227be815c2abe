//! The techniques and routines there are: the built-in ones, and the person's own files.
//!
//! A faulty file of their own is told on stderr and left out; `rollwise check` says what is wrong.

use std::borrow::Cow;
use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use journal::{History, KeeperError, Note, OwnId, PastOwn, PastSession, WallTime, kinds};
use library::Words;
use library::own::{Held, Shelf};
use routine::limits::FILE_BYTES_MAX;
use routine::{Catalogue, Fault, Found, Lengths, Message, Routine, Technique, text};
use session::Session;
use store::Store;

use crate::context::Context;
use crate::explain::{Exit, Explain};
use crate::folder::DataFolder;
use crate::hearing;
use crate::named::Names;

/// Most own files that are read from one folder. Source: our choice; ten times a rich library.
const OWN_FILES_MAX: usize = 500;

/// How alike two names must be to be taken for a slip of the hand. Source: our choice; clap's own.
const ALIKE: f64 = 0.7;

/// Every technique and routine, and the words for them.
pub(crate) struct Practice {
    /// The techniques.
    pub catalogue: Catalogue,
    /// The ready routines, then the person's own.
    pub routines: Vec<Routine>,
    /// Every word.
    pub words: Words,
    /// What is called how of what the journal keeps.
    pub names: Names,
}

/// Why there is no such routine to play.
#[derive(Debug, thiserror::Error)]
pub(crate) enum PracticeError {
    /// No routine has this name.
    #[error("there is no routine `{name}`")]
    Unknown {
        /// What was asked for.
        name: String,
        /// What there is, the likeliest first; only that one where it is likely.
        instead: Instead,
    },
    /// Several of the person's own have this name.
    #[error("`{name}` may be any of {}", names.join(", "))]
    Several {
        /// What was asked for.
        name: String,
        /// What tells them apart.
        names: Vec<String>,
    },
    /// The file can't be read.
    #[error("{} can't be read: {why}", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// Why.
        why: io::Error,
    },
    /// The file isn't text.
    #[error("{} isn't text", path.display())]
    NotText {
        /// The file.
        path: PathBuf,
    },
    /// The file has faults.
    #[error("{} has {faults} fault{}", path.display(), if *faults == 1 { "" } else { "s" })]
    Faulty {
        /// The file.
        path: PathBuf,
        /// How many.
        faults: usize,
    },
    /// The voice can't say it in time.
    #[error("the routine `{id}` can't be spoken: {first}")]
    Unspeakable {
        /// The routine.
        id: String,
        /// The first of the faults.
        first: Fault,
    },
}

/// What there is instead of an unknown name.
#[derive(Debug)]
pub(crate) enum Instead {
    /// One name is so near that it was probably meant.
    Likely(String),
    /// None is near; these there are.
    Any(Vec<String>),
}

/// What `name` was probably meant to be, of `names`.
pub(crate) fn instead<'n>(name: &str, names: impl Iterator<Item = &'n str>) -> Instead {
    let names: Vec<&str> = names.collect();
    let alike = |is: &str| strsim::jaro_winkler(name, is);
    let nearest = names.iter().max_by(|one, other| alike(one).total_cmp(&alike(other)));
    match nearest.filter(|nearest| alike(nearest) >= ALIKE) {
        Some(nearest) => Instead::Likely((*nearest).into()),
        None => Instead::Any(names.into_iter().map(String::from).collect()),
    }
}

impl Instead {
    /// In words; `or_else` follows where no name was likely.
    pub(crate) fn way_out(&self, or_else: &str) -> String {
        match self {
            Instead::Likely(name) => format!("Did you mean `{name}`?"),
            Instead::Any(names) => format!("There are: {}.{or_else}", names.join(", ")),
        }
    }
}

impl Explain for PracticeError {
    fn code(&self) -> &'static str {
        match self {
            PracticeError::Unknown { .. } => "unknown-routine",
            PracticeError::Several { .. } => "several-of-one-name",
            PracticeError::Unreadable { .. } => "unreadable-file",
            PracticeError::NotText { .. } => "not-text",
            PracticeError::Faulty { .. } => "faulty-file",
            PracticeError::Unspeakable { first, .. } => first.code(),
        }
    }

    fn way_out(&self) -> Cow<'static, str> {
        match self {
            PracticeError::Unknown { instead, .. } => {
                instead.way_out(" Or name a file, like ./mine.toml.").into()
            }
            PracticeError::Several { .. } => {
                "Name one of these; `rollwise routines` shows them.".into()
            }
            PracticeError::Unreadable { .. } => "Check the name and who may read it.".into(),
            PracticeError::NotText { .. } => "Check that this is the file you meant.".into(),
            PracticeError::Faulty { path, .. } => {
                format!("Run `rollwise check {}`; it says what and where.", path.display()).into()
            }
            PracticeError::Unspeakable { first, .. } => first.way_out().into(),
        }
    }

    fn exit(&self) -> Exit {
        match self {
            PracticeError::Unknown { .. } | PracticeError::Several { .. } => Exit::Usage,
            PracticeError::Unreadable { .. }
            | PracticeError::NotText { .. }
            | PracticeError::Faulty { .. }
            | PracticeError::Unspeakable { .. } => Exit::Failed,
        }
    }
}

/// What a file says, as far as it is text.
#[derive(Debug)]
pub(crate) enum FileText {
    /// Text of a possible size.
    Text(String),
    /// More than a file may have; it wasn't read.
    TooLarge {
        /// Its size in bytes, or the part that was read where the size isn't known.
        bytes: usize,
    },
    /// Not text: the first byte that isn't, counted from 0.
    NotText {
        /// Where.
        at: usize,
    },
}

/// Reads a file that should be a technique or a routine, never more of it than such a file has.
///
/// # Errors
/// When the system refuses.
pub(crate) fn read(path: &Path) -> io::Result<FileText> {
    let size = fs::metadata(path)?;
    if size.is_dir() {
        return Err(io::Error::from(io::ErrorKind::IsADirectory));
    }
    let most = u64::try_from(FILE_BYTES_MAX).unwrap_or(u64::MAX);
    if size.len() > most {
        return Ok(FileText::TooLarge { bytes: usize::try_from(size.len()).unwrap_or(usize::MAX) });
    }
    read_from(fs::File::open(path)?)
}

/// The same from anything that can be read: standard input, say.
///
/// # Errors
/// When the system refuses.
pub(crate) fn read_from(reader: impl io::Read) -> io::Result<FileText> {
    let most = u64::try_from(FILE_BYTES_MAX).unwrap_or(u64::MAX);
    let mut bytes = Vec::new();
    reader.take(most.saturating_add(1)).read_to_end(&mut bytes)?;
    if bytes.len() > FILE_BYTES_MAX {
        return Ok(FileText::TooLarge { bytes: bytes.len() });
    }
    Ok(match String::from_utf8(bytes) {
        Ok(text) => FileText::Text(text),
        Err(error) => FileText::NotText { at: error.utf8_error().valid_up_to() },
    })
}

impl Practice {
    /// What a session is called.
    pub(crate) fn session_name(&self, past: &PastSession) -> String {
        past.name(&|message| self.words.find(message))
    }

    /// The built-in practice alone, in these words.
    pub(crate) fn of(words: Words) -> Practice {
        let catalogue = library::techniques();
        let (routines, names) = (library::routines(&catalogue), Names::default());
        Practice { catalogue, routines, words, names }
    }

    /// The built-in practice alone, in English.
    #[cfg(test)]
    pub(crate) fn built_in() -> Practice {
        Practice::of(Words::english())
    }

    /// The built-in practice and the person's own files.
    pub(crate) fn load(context: &Context) -> Practice {
        let (mut practice, folder) = (Practice::of(context.words.clone()), &context.folder);
        for path in own_files(&folder.techniques()) {
            match own(&path, text::technique) {
                Ok(technique) => practice.add(technique),
                Err(error) => leave_out(&error),
            }
        }
        for path in own_files(&folder.routines()) {
            match own(&path, |text| read_routine(text, &practice.catalogue)) {
                Ok(routine) => practice.routines.push(routine),
                Err(error) => leave_out(&error),
            }
        }
        practice.add_kept(folder);
        practice
    }

    /// Adds what the journal keeps of the person's own. A journal that can't be opened is told by what
    /// needs it.
    fn add_kept(&mut self, folder: &DataFolder) {
        let Ok(Some(store)) = folder.open_existing() else { return };
        let Ok(kept) = kept(&store) else { return };
        self.names = Names::of(&kept);
        let texts = kept.into_iter().map(|past| (past.own.id.to_string(), past.own.text));
        let shelf = Shelf::of(&self.catalogue, texts);
        for technique in shelf.catalogue.iter().filter(|technique| technique.is_own()) {
            self.words.add(technique);
        }
        self.catalogue = shelf.catalogue;
        for item in shelf.items.iter().rev() {
            let routine = text::own_routine(&item.text, &self.catalogue);
            let name = OwnId::from_hex(&item.key).and_then(|own| self.names.name(own));
            if let (Held::Routine(..), Ok(routine), Some(name)) = (&item.held, routine, name) {
                self.routines.push(routine.renamed(name.into()));
            }
        }
    }

    fn add(&mut self, technique: Technique) {
        self.words.add(&technique);
        self.catalogue.insert(technique);
    }

    /// The routine that `name` names: one of ours or the person's by its name, else a file.
    ///
    /// # Errors
    /// [`PracticeError`]
    pub(crate) fn routine(&self, name: &str) -> Result<Routine, PracticeError> {
        if let Some(names) = self.names.several(name) {
            return Err(PracticeError::Several { name: name.into(), names: names.into() });
        }
        // The person's own comes later in the list and wins over a ready one of the same name.
        if let Some(routine) = self.routines.iter().rev().find(|routine| routine.id() == name) {
            return Ok(routine.clone());
        }
        let path = Path::new(name);
        let a_file = name.ends_with(".toml") || name.contains(std::path::is_separator);
        if a_file || path.is_file() {
            return own(path, |text| read_routine(text, &self.catalogue));
        }
        Err(PracticeError::Unknown {
            name: name.into(),
            instead: instead(name, self.routines.iter().map(Routine::id)),
        })
    }

    /// How long the words of `routine` take in Rollwise's own voice, and may take in any voice where
    /// that lacks them.
    pub(crate) fn lengths(&self, routine: &Routine) -> Lengths {
        let phrases = || routine::phrases(routine).into_iter().map(|phrase| phrase.message);
        let own = hearing::lengths(self.words.language());
        let estimated = library::estimate(&self.words, phrases());
        let length = |phrase: &Message| own.of(phrase).or_else(|| estimated.of(phrase));
        phrases().filter_map(|phrase| Some((phrase.clone(), length(&phrase)?))).collect()
    }

    /// A session of `routine`.
    ///
    /// # Errors
    /// [`PracticeError::Unspeakable`]
    pub(crate) fn session(&self, routine: &Routine) -> Result<Session, PracticeError> {
        Session::new(routine, self.lengths(routine)).map_err(|faults| {
            let first = faults.into_iter().next().unwrap_or(Fault::NoStep);
            PracticeError::Unspeakable { id: routine.id().into(), first }
        })
    }
}

/// The routines and techniques that the journal keeps, what was last changed first.
///
/// # Errors
/// [`KeeperError`]
pub(crate) fn kept(store: &Store) -> Result<Vec<PastOwn>, KeeperError> {
    Ok(own_of(store)?.own)
}

/// Erases what came of something of their own though that had been deleted: from a device that didn't know
/// it yet.
///
/// # Errors
/// [`KeeperError`]
pub(crate) fn erase_late(store: &Store, now: WallTime) -> Result<(), KeeperError> {
    let late = own_of(store)?.late;
    if late.targets.is_empty() {
        return Ok(());
    }
    store.record(vec![Note::Erased(late)], now).map(drop)
}

/// What the journal says of the person's own, and of nothing else.
fn own_of(store: &Store) -> Result<History, KeeperError> {
    let mut journal = store.load_kind(kinds::OWN)?;
    journal.merge(store.load_kind(kinds::OWN_GONE)?)?;
    Ok(History::of(&journal))
}

/// Reads a routine; one that carries its techniques with it needs none of ours.
///
/// # Errors
/// Every fault of the text.
pub(crate) fn read_routine(source: &str, catalogue: &Catalogue) -> Result<Routine, Vec<Found>> {
    if source.lines().any(|line| line.trim() == "[[technique]]") {
        text::self_contained(source)
    } else {
        text::routine(source, catalogue)
    }
}

fn own<T>(
    path: &Path,
    read_text: impl FnOnce(&str) -> Result<T, Vec<Found>>,
) -> Result<T, PracticeError> {
    let path = path.to_owned();
    let faulty = |faults| PracticeError::Faulty { path: path.clone(), faults };
    match read(&path) {
        Ok(FileText::Text(text)) => read_text(&text).map_err(|faults| faulty(faults.len())),
        Ok(FileText::TooLarge { .. }) => Err(faulty(1)),
        Ok(FileText::NotText { .. }) => Err(PracticeError::NotText { path }),
        Err(why) => Err(PracticeError::Unreadable { path, why }),
    }
}

/// The files of a folder that end in `.toml`, by name; none where there is no folder.
pub(crate) fn own_files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok);
    let mut files: Vec<PathBuf> = entries
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "toml"))
        .take(OWN_FILES_MAX)
        .collect();
    files.sort();
    files
}

fn leave_out(error: &PracticeError) {
    crate::report::warn(&format!("{error}; it is left out"), &error.way_out());
}
