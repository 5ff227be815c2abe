//! Everything that can be wrong with a file or a routine: one list, each with a stable code.
//!
//! A fault is data. Its `Display` says what is wrong; [`Fault::way_out`] says what to do.

use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

use crate::limits::FAULTS_MAX;
use crate::sort_by_key;

/// A fault with its place in the text, in bytes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Found {
    /// Where, in bytes of the text; empty at the end where something is missing.
    pub at: Range<usize>,
    /// What.
    pub fault: Fault,
}

/// What can be wrong.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Fault {
    /// The file is too large to be one.
    #[error("the file has {bytes} bytes; the limit is {limit}")]
    FileTooLarge {
        /// Its size.
        bytes: usize,
        /// The limit.
        limit: usize,
    },
    /// The text isn't TOML.
    #[error("not TOML: {reason}")]
    NotToml {
        /// The TOML parser's words.
        reason: String,
    },
    /// A key that means nothing here.
    #[error("`{key}` means nothing here")]
    UnknownKey {
        /// The key.
        key: String,
    },
    /// A key that has to be there.
    #[error("`{key}` is missing")]
    MissingKey {
        /// The key.
        key: &'static str,
    },
    /// A value of the wrong type.
    #[error("`{key}` takes {wants}")]
    WrongType {
        /// The key.
        key: String,
        /// What it takes, in words.
        wants: &'static str,
    },
    /// A name with other letters than names have.
    #[error("`{name}` is no name: names are 1–64 small letters, digits and hyphens")]
    BadName {
        /// The text.
        name: String,
    },
    /// A list, or a text, that is too long.
    #[error("`{key}` has {count}; the limit is {limit}")]
    TooMany {
        /// The key.
        key: String,
        /// How many.
        count: usize,
        /// The limit.
        limit: usize,
    },
    /// A word that isn't one of the list.
    #[error("`{word}` is no {key}; there are: {known}")]
    UnknownWord {
        /// The key.
        key: String,
        /// The word.
        word: String,
        /// The words there are.
        known: String,
    },
    /// A place that is never pressed was named as what to work.
    #[error("`{word}` is never pressed")]
    TargetsKeepOut {
        /// The place.
        word: String,
    },
    /// A number outside its limits.
    #[error("`{key}` is {value}; it may be {min} to {max}")]
    OutsideLimits {
        /// The key.
        key: String,
        /// The value.
        value: i64,
        /// Least.
        min: u32,
        /// Most.
        max: u32,
    },
    /// Least, usual and most in the wrong order.
    #[error("`{key}` goes from the least by the usual to the most")]
    RangeDisordered {
        /// The key.
        key: String,
    },
    /// The path leaves the part of the back where a roller may lie.
    #[error("the path leaves T3–T10")]
    PathLeavesBack,
    /// The path runs from below to above.
    #[error("the path's `from` lies below its `to`")]
    PathUpsideDown,
    /// Something touches and no path says where.
    #[error("contact `{contact}` needs a path")]
    PathMissing {
        /// The contact.
        contact: &'static str,
    },
    /// A path where nothing touches.
    #[error("nothing touches, so there is no path")]
    PathUnneeded,
    /// A target on the midline.
    #[error("a target never lies on the midline")]
    TargetOnMidline,
    /// A bridge that doesn't lie across.
    #[error("a bridge lies straight across")]
    BridgeNotAcross,
    /// A lengthwise roller that rolls.
    #[error("a lengthwise roller is lain on, never rolled")]
    RestMoves,
    /// A level twice, or out of order.
    #[error("level {level} comes twice or out of order")]
    LevelDisordered {
        /// The level.
        level: u8,
    },
    /// No level at all.
    #[error("a technique needs at least one level")]
    NoLevel,
    /// More phrases than there is time for.
    #[error("`{key}` has {count} phrases in {secs} s; there is time for {fit}")]
    NoTimeFor {
        /// The key.
        key: &'static str,
        /// Phrases.
        count: usize,
        /// Seconds.
        secs: u32,
        /// How many fit.
        fit: usize,
    },
    /// Two sides and no words for changing them, or the other way round.
    #[error("`switch` belongs to techniques done on each side, and only to them")]
    SwitchMismatch,
    /// A technique that isn't there.
    #[error("there is no technique `{id}`")]
    UnknownTechnique {
        /// The name.
        id: String,
    },
    /// A level that the technique doesn't have.
    #[error("`{id}` has no level {level}")]
    NoSuchLevel {
        /// The technique.
        id: String,
        /// The level.
        level: u8,
    },
    /// A ceiling below the level itself.
    #[error("the ceiling {ceiling} is below the level {level}")]
    CeilingBelowLevel {
        /// The ceiling.
        ceiling: u8,
        /// The level.
        level: u8,
    },
    /// A first side where there are no sides.
    #[error("`{id}` is done once, so there is no first side")]
    NoSides {
        /// The technique.
        id: String,
    },
    /// No step at all.
    #[error("a routine needs at least one step")]
    NoStep,
    /// Too much pressure in all.
    #[error("{secs} s under pressure; the limit is {limit} s")]
    TooMuchPressure {
        /// Seconds.
        secs: u32,
        /// The limit.
        limit: u32,
    },
    /// Too long in all.
    #[error("it takes {secs} s in all; the limit is {limit} s")]
    RoutineTooLong {
        /// Seconds.
        secs: u32,
        /// The limit.
        limit: u32,
    },
    /// The stated minutes are not what it takes.
    #[error("it says {minutes} min and takes {secs} s")]
    MinutesMissed {
        /// Minutes stated.
        minutes: u32,
        /// Seconds taken.
        secs: u32,
    },
    /// The voice doesn't have a phrase.
    #[error("the voice has no phrase `{phrase}`")]
    PhraseMissing {
        /// The phrase.
        phrase: String,
    },
    /// A phrase that doesn't fit its time, not even its short form.
    #[error("`{phrase}` takes {ms} ms; there are {slot_ms} ms for it")]
    PhraseTooLong {
        /// The phrase.
        phrase: String,
        /// Its shortest form, in milliseconds.
        ms: u32,
        /// The time there is, in milliseconds.
        slot_ms: u32,
    },
}

impl Fault {
    /// The stable code, by which tools and people name the fault.
    pub fn code(&self) -> &'static str {
        self.facts().0
    }

    /// What to do about it.
    pub fn way_out(&self) -> &'static str {
        self.facts().1
    }

    fn facts(&self) -> (&'static str, &'static str) {
        match self {
            Fault::FileTooLarge { .. } => {
                ("file-too-large", "check that this is the file you meant")
            }
            Fault::NotToml { .. } => ("not-toml", "mend the text at this place"),
            Fault::UnknownKey { .. } => ("unknown-key", "take it out, or mend its spelling"),
            Fault::MissingKey { .. } => ("missing-key", "add it"),
            Fault::WrongType { .. } => ("wrong-type", "give it the kind of value it takes"),
            Fault::BadName { .. } => ("bad-name", "rename it, like `wall-extension-roll`"),
            Fault::TooMany { .. } => ("too-many", "shorten it"),
            Fault::UnknownWord { .. } => ("unknown-word", "use one of the words there are"),
            Fault::TargetsKeepOut { .. } => {
                ("targets-keep-out", "work the muscle beside it, never the place itself")
            }
            Fault::OutsideLimits { .. } => ("outside-limits", "choose a value inside the limits"),
            Fault::RangeDisordered { .. } => ("range-disordered", "write [least, usual, most]"),
            Fault::PathLeavesBack => ("path-leaves-back", "keep the path between T3 and T10"),
            Fault::PathUpsideDown => ("path-upside-down", "swap `from` and `to`"),
            Fault::PathMissing { .. } => ("path-missing", "add `path`"),
            Fault::PathUnneeded => ("path-unneeded", "take `path` out, or name the contact"),
            Fault::TargetOnMidline => ("target-on-midline", "write lie = \"leaning\""),
            Fault::BridgeNotAcross => ("bridge-not-across", "write lie = \"across\""),
            Fault::RestMoves => ("rest-moves", "write movement = \"still\" or \"limbs\""),
            Fault::LevelDisordered { .. } => {
                ("level-disordered", "give each level once, from the gentlest")
            }
            Fault::NoLevel => ("no-level", "add a [[level]]"),
            Fault::NoTimeFor { .. } => ("no-time-for", "allow more seconds, or say less"),
            Fault::SwitchMismatch => {
                ("switch-mismatch", "add `switch` and `switch_secs`, or take them out")
            }
            Fault::UnknownTechnique { .. } => ("unknown-technique", "check the spelling"),
            Fault::NoSuchLevel { .. } => ("no-such-level", "choose a level that the technique has"),
            Fault::CeilingBelowLevel { .. } => {
                ("ceiling-below-level", "raise the ceiling or lower the level")
            }
            Fault::NoSides { .. } => ("no-sides", "take `first` and `only` out"),
            Fault::NoStep => ("no-step", "add a [[step]]"),
            Fault::TooMuchPressure { .. } => ("too-much-pressure", "take sets or seconds out"),
            Fault::RoutineTooLong { .. } => ("routine-too-long", "take steps or sets out"),
            Fault::MinutesMissed { .. } => {
                ("minutes-missed", "change `minutes`, or lengthen or shorten a step")
            }
            Fault::PhraseMissing { .. } => ("phrase-missing", "add its words, or record it"),
            Fault::PhraseTooLong { .. } => {
                ("phrase-too-long", "say it shorter, or give it a short form")
            }
        }
    }
}

/// Puts faults in the order of their places and keeps the first [`FAULTS_MAX`].
pub(crate) fn in_order(mut faults: Vec<Found>) -> Vec<Found> {
    sort_by_key(&mut faults, |found| (found.at.start, found.fault.code()));
    faults.truncate(FAULTS_MAX);
    faults
}
