//! What an entry says, in the domain's own types, and its way to the stored shape and back.
//!
//! A kind or version that this program doesn't know gives [`Unreadable`], never an error that
//! loses the entry: it is kept and passed on. What isn't here: the stored shapes, see [`mod@v1`].

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use routine::{Level, Set, Side, Spot};

use crate::about::About;
use crate::bytes::{OwnId, Salt, SessionId};
use crate::entry::{Entry, Kind, Place};
use crate::favourites::Favourite;
use crate::imports::Imported;
use crate::json::Wrong;
use crate::own::Own;
use crate::profile::Profile;
use crate::programme::ProgrammeTurn;
use crate::reading::Reading;
use crate::run::{SessionRecord, Started};
use crate::trials::TrialNote;
use crate::v1;
use crate::wall::Day;
use crate::writer::Page;

/// What an entry says.
#[derive(Clone, PartialEq, Debug)]
pub enum Note {
    /// Who the person is and what the gate was told; the latest holds.
    Profile(Profile),
    /// A session began.
    Started(Started),
    /// A session is over.
    Session(SessionRecord),
    /// How the next morning was.
    Morning(Morning),
    /// Something the person isn't to do; the latest for each bar holds.
    Restriction(Restriction),
    /// Entries are deleted.
    Erased(Erasure),
    /// A setting; the latest for each name holds.
    Setting(Setting),
    /// A tight place; the latest for each muscle area on a side holds.
    Spot(SpotTold),
    /// Something about a personal trial.
    Trial(TrialNote),
    /// Readings from elsewhere.
    Imported(Imported),
    /// What else the person told about themselves; the latest holds.
    About(About),
    /// A turn in a programme.
    Programme(ProgrammeTurn),
    /// Something was measured.
    Reading(Reading),
    /// A routine or technique of the person's own.
    Own(Own),
    /// A routine or technique of the person's own is deleted, whatever of it comes when.
    OwnGone(OwnId),
    /// A mark on what is to be found first; the latest for each thing holds.
    Favourite(Favourite),
}

impl Note {
    /// The kind under which it is stored.
    pub fn kind(&self) -> Kind {
        let name = match self {
            Note::Profile(_) => kinds::PROFILE,
            Note::Started(_) => kinds::STARTED,
            Note::Session(_) => kinds::SESSION,
            Note::Morning(_) => kinds::MORNING,
            Note::Restriction(_) => kinds::RESTRICTION,
            Note::Erased(_) => Kind::ERASED,
            Note::Setting(_) => kinds::SETTING,
            Note::Spot(_) => kinds::SPOT,
            Note::Trial(_) => kinds::TRIAL,
            Note::Imported(_) => kinds::IMPORTED,
            Note::About(_) => kinds::ABOUT,
            Note::Programme(_) => kinds::PROGRAMME,
            Note::Reading(_) => kinds::READING,
            Note::Own(_) => kinds::OWN,
            Note::OwnGone(_) => kinds::OWN_GONE,
            Note::Favourite(_) => kinds::FAVOURITE,
        };
        Kind::new(name).expect("every kind of ours is a short word")
    }

    /// The page that a writer makes an entry of.
    pub fn page(&self, salt: Salt) -> Page {
        Page { kind: self.kind(), version: v1::VERSION, salt, bytes: v1::write(self) }
    }

    /// What an entry says.
    ///
    /// # Errors
    ///
    /// When it can't be read here; it stays in the journal.
    pub fn of(entry: &Entry) -> Result<Note, Unreadable> {
        let header = entry.header();
        let bytes = entry.content().bytes().ok_or(Unreadable::Erased)?;
        match header.version {
            v1::VERSION => v1::read(header.kind.as_str(), bytes),
            version => Err(Unreadable::Newer { kind: header.kind.clone(), version }),
        }
    }
}

/// The names of the kinds; that of a deletion is [`Kind::ERASED`].
pub mod kinds {
    /// Who the person is.
    pub const PROFILE: &str = "profile";
    /// A session began.
    pub const STARTED: &str = "started";
    /// A session is over.
    pub const SESSION: &str = "session";
    /// How the next morning was.
    pub const MORNING: &str = "morning";
    /// Something the person isn't to do.
    pub const RESTRICTION: &str = "restriction";
    /// A setting.
    pub const SETTING: &str = "setting";
    /// A tight place.
    pub const SPOT: &str = "spot";
    /// Something about a personal trial.
    pub const TRIAL: &str = "trial";
    /// Readings from elsewhere.
    pub const IMPORTED: &str = "imported";
    /// What else the person told about themselves.
    pub const ABOUT: &str = "about";
    /// A turn in a programme.
    pub const PROGRAMME: &str = "programme";
    /// Something was measured.
    pub const READING: &str = "reading";
    /// A routine or technique of the person's own.
    pub const OWN: &str = "own";
    /// A routine or technique of the person's own is deleted.
    pub const OWN_GONE: &str = "own-gone";
    /// A mark on what is to be found first.
    pub const FAVOURITE: &str = "favourite";
}

/// How the morning after a session was.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Morning {
    /// After which session.
    pub session: SessionId,
    /// The one tap.
    pub felt: Felt,
}

/// Compared with the morning before.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Felt {
    /// Better.
    Better,
    /// The same.
    Same,
    /// Worse.
    Worse,
}

impl Felt {
    /// The stable word for it.
    pub const fn key(self) -> &'static str {
        match self {
            Felt::Better => "better",
            Felt::Same => "same",
            Felt::Worse => "worse",
        }
    }
}

/// Something that the person entered as not to be done; it binds every plan.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Restriction {
    /// What isn't to be done.
    pub bar: Bar,
    /// How long.
    pub term: Term,
    /// In their own words; may be empty.
    pub words: String,
}

/// What isn't to be done.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Bar {
    /// Bending back as far as it goes.
    EndRangeExtension,
    /// One technique, by its id.
    Technique(String),
    /// All levels above this one.
    AboveLevel(Level),
    /// What loads the shoulder of this side.
    SoreShoulder(Side),
}

impl Bar {
    /// Its word on a command line and in a form.
    ///
    /// ```
    /// use journal::Bar;
    /// assert_eq!(Bar::from_word("end-range"), Bar::EndRangeExtension);
    /// assert_eq!(Bar::from_word("above-level-2").word(), "above-level-2");
    /// assert_eq!(Bar::from_word("sore-shoulder-left"), Bar::SoreShoulder(routine::Side::Left));
    /// assert_eq!(Bar::from_word("open-book"), Bar::Technique("open-book".into()));
    /// ```
    pub fn word(&self) -> String {
        match self {
            Bar::EndRangeExtension => END_RANGE.into(),
            Bar::AboveLevel(level) => alloc::format!("{ABOVE_LEVEL}{}", level.number()),
            Bar::Technique(id) => id.clone(),
            Bar::SoreShoulder(side) => alloc::format!("{SORE_SHOULDER}{}", side.key()),
        }
    }

    /// What `word` bars; a word that isn't known otherwise is a technique's id.
    pub fn from_word(word: &str) -> Bar {
        if word == END_RANGE {
            return Bar::EndRangeExtension;
        }
        if let Some(side) = word.strip_prefix(SORE_SHOULDER).and_then(Side::from_key) {
            return Bar::SoreShoulder(side);
        }
        let level = word.strip_prefix(ABOVE_LEVEL).and_then(|level| level.parse().ok());
        match level.and_then(Level::new) {
            Some(level) => Bar::AboveLevel(level),
            None => Bar::Technique(word.into()),
        }
    }
}

/// The word for bending back as far as it goes.
const END_RANGE: &str = "end-range";
/// What begins the word for a level that isn't to be passed.
const ABOVE_LEVEL: &str = "above-level-";

/// What begins the word for a sore shoulder; the side follows.
const SORE_SHOULDER: &str = "sore-shoulder-";

/// How long a restriction holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Term {
    /// Up to this day, which is free again.
    Until(Day),
    /// Until it is lifted.
    Open,
    /// No longer.
    Lifted,
}

impl Term {
    /// Up to `day`; `None` where that isn't after `today`, since nothing would be barred.
    ///
    /// ```
    /// use journal::{Day, Term};
    /// let (today, then) = (Day::parse("2026-11-30"), Day::parse("2027-03-01"));
    /// assert_eq!(Term::until(then.unwrap(), today.unwrap()), then.map(Term::Until));
    /// assert_eq!(Term::until(today.unwrap(), today.unwrap()), None);
    /// ```
    pub fn until(day: Day, today: Day) -> Option<Term> {
        (day > today).then_some(Term::Until(day))
    }
}

/// A deletion.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Erasure {
    /// What is deleted. Deletions themselves can't be.
    pub targets: Set<Place>,
}

impl Erasure {
    /// The deletion that an entry is; `None` for every other entry and for one of a version that
    /// is not known here.
    pub fn of(entry: &Entry) -> Option<Erasure> {
        if !entry.header().kind.is_erasure() {
            return None;
        }
        match Note::of(entry) {
            Ok(Note::Erased(erasure)) => Some(erasure),
            Ok(
                Note::Profile(_)
                | Note::Started(_)
                | Note::Session(_)
                | Note::Morning(_)
                | Note::Restriction(_)
                | Note::Setting(_)
                | Note::Spot(_)
                | Note::Trial(_)
                | Note::Imported(_)
                | Note::About(_)
                | Note::Programme(_)
                | Note::Reading(_)
                | Note::Own(_)
                | Note::OwnGone(_)
                | Note::Favourite(_),
            )
            | Err(_) => None,
        }
    }
}

/// One setting.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Setting {
    /// Its name, a word of `app` or `web`.
    pub name: String,
    /// Its value.
    pub value: String,
}

/// The setting of the language that a person chose, by its tag.
pub const LANGUAGE_SETTING: &str = "language";

/// What was told of a tight place.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SpotTold {
    /// Where, and how strong it feels; a strength of 0 says that it is gone.
    pub spot: Spot,
    /// In their own words; may be empty.
    pub words: String,
}

/// Why an entry can't be read here.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Unreadable {
    /// Its content was erased.
    #[error("it was deleted")]
    Erased,
    /// A newer program wrote it.
    #[error("a newer Rollwise wrote it: {kind} version {version}")]
    Newer {
        /// Its kind.
        kind: Kind,
        /// Its version.
        version: u16,
    },
    /// Its content is not what its kind and version promise.
    #[error("its content makes no sense: {why}")]
    Malformed {
        /// What is wrong.
        why: String,
    },
}

impl From<Wrong> for Unreadable {
    fn from(wrong: Wrong) -> Unreadable {
        Unreadable::Malformed { why: wrong.to_string() }
    }
}

/// All notes as pages, each with its salt.
pub fn pages(notes: impl IntoIterator<Item = (Note, Salt)>) -> Vec<Page> {
    notes.into_iter().map(|(note, salt)| note.page(salt)).collect()
}
