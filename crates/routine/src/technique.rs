//! A checked technique: how one thing is practised, per load level.
//!
//! [`crate::text::technique`] is the only constructor.

use alloc::string::String;
use alloc::vec::Vec;

use crate::{
    Band, Condition, Contact, Gear, Level, Message, Position, Region, Side, Sides, Slip, Span,
    Vertebra, words,
};

/// One technique, checked.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Technique {
    pub(crate) id: String,
    pub(crate) sides: Sides,
    pub(crate) contact: Contact,
    pub(crate) path: Option<Path>,
    pub(crate) regions: Vec<Region>,
    pub(crate) dose: Dose,
    pub(crate) cautions: Vec<Condition>,
    pub(crate) claims: Vec<ClaimRef>,
    pub(crate) related: Vec<String>,
    pub(crate) slip: Option<Slip>,
    pub(crate) levels: Vec<LevelForm>,
    pub(crate) text: Vec<OwnText>,
}

/// Text that a person's own file carries: language, key, words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OwnText {
    /// The language's tag, `en`.
    pub language: String,
    /// The message's full key.
    pub key: String,
    /// Its words.
    pub words: String,
}

/// Where along the back the contact may move.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Path {
    /// The uppermost vertebra.
    pub from: Vertebra,
    /// The lowest.
    pub to: Vertebra,
    /// How the roller or ball lies.
    pub lie: RollerLie,
}

words! {
    /// How a roller or ball lies to the body.
    RollerLie {
        /// Straight across behind the body, both sides of the spine.
        Across = "across",
        /// Under one side, the weight leaning off the midline.
        LeaningAside = "leaning",
        /// Along the spine, head to tailbone; lain on, never rolled.
        Along = "along",
    }
}

/// A range with a usual value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Range {
    /// Least.
    pub min: u32,
    /// Usual.
    pub usual: u32,
    /// Most.
    pub max: u32,
}

impl Range {
    /// Whether `value` lies inside.
    pub const fn holds(self, value: u32) -> bool {
        self.min <= value && value <= self.max
    }
}

/// How much of a technique may be done.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Dose {
    /// Sets, per side where there are sides.
    pub sets: Range,
    /// Seconds a set.
    pub secs: Range,
}

/// A claim made for a technique, with the sources that bear it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ClaimRef {
    /// The claim's key.
    pub claim: String,
    /// Source keys.
    pub sources: Vec<String>,
}

/// A technique at one load level: its own movement, poses and words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LevelForm {
    pub(crate) level: Level,
    pub(crate) position: Position,
    pub(crate) gear: Vec<Gear>,
    pub(crate) movement: Movement,
    pub(crate) poses: Poses,
    pub(crate) script: Script,
}

/// What the body does during a set.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Movement {
    /// Nothing moves but the breath: in 4 s, out 6 s.
    Still,
    /// One pass each half breath.
    Passes {
        /// The way from rest to the end pose in milliseconds; the usual one is played.
        pass_ms: Range,
        /// The way back; as long as the way out where a file names none.
        back_ms: Range,
        /// On which half of the breath the body goes from rest to the end pose.
        moves_on: MovesOn,
        /// What of the body goes.
        moved: Moved,
    },
}

/// What of the body goes in a pass.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Moved {
    /// All of it, or what bears it: it rolls, bends or turns.
    Body,
    /// Arms or legs alone; what bears the body stays where it is.
    Limbs,
}

words! {
    /// The half of the breath on which a pass goes out from rest.
    MovesOn {
        /// Breathing in.
        In = "in",
        /// Breathing out.
        Out = "out",
    }
}

/// The poses of a level, by name in the figure's own list.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Poses {
    /// Getting into place.
    pub enter: String,
    /// Arrived, resting on it.
    pub rest: String,
    /// The far end of a pass.
    pub end: String,
    /// Coming off.
    pub leave: String,
    /// Half way from one side to the other, where that isn't coming off.
    pub switch: Option<String>,
}

impl Poses {
    /// The pose half way from one side to the other.
    pub fn switch(&self) -> &str {
        self.switch.as_ref().unwrap_or(&self.leave)
    }
}

/// What is said at a level. Every name `n` stands for the message `{technique}-{n}`, except one
/// that begins with `say-`, which stands for itself and is shared.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Script {
    /// What comes, the level, and that rolling off is the stop.
    pub intro: String,
    /// One by one: how to get into place.
    pub enter: Vec<String>,
    /// How long entering takes the first times, in seconds.
    pub enter_secs: u32,
    /// All of it in one sentence, for who knows it.
    pub brief: String,
    /// Said at the start tone.
    pub arrive: String,
    /// Said at the first breath in.
    pub breathe_in: String,
    /// Said at the first breath out.
    pub breathe_out: String,
    /// Said in turn later in the set.
    pub reminders: Vec<String>,
    /// One by one: changing sides. Empty where there are none.
    pub switch: Vec<String>,
    /// How long changing sides takes, in seconds.
    pub switch_secs: u32,
    /// One by one: coming off.
    pub leave: Vec<String>,
    /// How long coming off takes, in seconds.
    pub leave_secs: u32,
    /// How to get to this level from the one above or below without coming off.
    pub change: Option<String>,
}

impl Technique {
    /// Its name in files: `thoracic-extension`. `{id}-name` is the message key of its name.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Once, or on each side.
    pub fn sides(&self) -> Sides {
        self.sides
    }

    /// How it touches the body.
    pub fn contact(&self) -> Contact {
        self.contact
    }

    /// Whether a roller or ball carries weight.
    pub fn pressed(&self) -> bool {
        matches!(self.contact, Contact::Bridge | Contact::Target)
    }

    /// Whether something moves in it beside the breath, at any of its levels: settling and the calm
    /// close lie still at all of theirs.
    pub fn moves(&self) -> bool {
        self.levels.iter().any(LevelForm::moves)
    }

    /// Where the contact may move, if anything touches.
    pub fn path(&self) -> Option<Path> {
        self.path
    }

    /// The bands of the back that it presses: those that its path crosses. A roller that is lain on
    /// and never rolled presses none.
    pub fn bands(&self) -> impl Iterator<Item = Band> {
        let pressed = self.path.filter(|_| self.pressed());
        pressed.into_iter().flat_map(|path| Band::crossed(path.from, path.to))
    }

    /// The muscle areas it works.
    pub fn regions(&self) -> &[Region] {
        &self.regions
    }

    /// How much of it may be done.
    pub fn dose(&self) -> Dose {
        self.dose
    }

    /// What on the safety list changes this technique.
    pub fn cautions(&self) -> &[Condition] {
        &self.cautions
    }

    /// What it is said to do, with sources.
    pub fn claims(&self) -> &[ClaimRef] {
        &self.claims
    }

    /// Related techniques' names.
    pub fn related(&self) -> &[String] {
        &self.related
    }

    /// How its most frequent mistake looks; `None` where nothing is to be seen, or nobody said.
    pub fn slip(&self) -> Option<Slip> {
        self.slip
    }

    /// Its levels, from the gentlest. Never empty.
    pub fn levels(&self) -> &[LevelForm] {
        &self.levels
    }

    /// Whether somebody else than Rollwise says its words. Nobody has looked over what they say.
    pub fn is_own(&self) -> bool {
        !self.text.is_empty()
    }

    /// The text that its own file carries; empty for built-in ones.
    pub fn text(&self) -> &[OwnText] {
        &self.text
    }

    /// The form at `level`, or `None` where the technique has no such level.
    pub fn form(&self, level: Level) -> Option<&LevelForm> {
        self.levels.iter().find(|form| form.level == level)
    }

    /// The form at `level`, else the nearest gentler one, else the gentlest.
    pub fn form_at_most(&self, level: Level) -> &LevelForm {
        let gentler = self.levels.iter().rev().find(|form| form.level <= level);
        // `check` refuses a technique without levels, so the first exists.
        gentler.unwrap_or(&self.levels[0])
    }

    /// The message that a script's name stands for. `side` goes with it where there are sides.
    pub fn phrase(&self, name: &str, side: Option<Side>) -> Message {
        let message = if name.starts_with("say-") {
            Message::new(String::from(name))
        } else {
            Message::new(alloc::format!("{}-{name}", self.id))
        };
        match side {
            Some(side) => message.key_arg("side", side.key()),
            None => message,
        }
    }

    /// The message of its name.
    pub fn name(&self) -> Message {
        self.phrase("name", None)
    }
}

impl LevelForm {
    /// The load level.
    pub fn level(&self) -> Level {
        self.level
    }

    /// How one is placed.
    pub fn position(&self) -> Position {
        self.position
    }

    /// What is needed.
    pub fn gear(&self) -> &[Gear] {
        &self.gear
    }

    /// What the body does.
    pub fn movement(&self) -> Movement {
        self.movement
    }

    /// Whether something moves beside the breath.
    pub fn moves(&self) -> bool {
        self.movement != Movement::Still
    }

    /// Its poses.
    pub fn poses(&self) -> &Poses {
        &self.poses
    }

    /// Its words.
    pub fn script(&self) -> &Script {
        &self.script
    }

    /// One breath: in and out.
    pub fn breath(&self) -> (Span, Span) {
        match self.movement {
            Movement::Still => (crate::limits::BREATH_IN, crate::limits::BREATH_OUT),
            Movement::Passes { pass_ms, back_ms, moves_on, .. } => {
                let (out, back) = (Span::from_ms(pass_ms.usual), Span::from_ms(back_ms.usual));
                match moves_on {
                    MovesOn::In => (out, back),
                    MovesOn::Out => (back, out),
                }
            }
        }
    }
}
