//! Words of the body and of the room: where a roller may lie, what is pressed, how one lies.
//!
//! Each enum's `key` is the word that files use and the stem of its message key.

use crate::words;

words! {
    /// A stretch of back where the roller may lie across.
    Band {
        /// T3–T5.
        Upper = "upper",
        /// T5–T8.
        Middle = "middle",
        /// T8–T10.
        Lower = "lower",
    }
}

words! {
    /// A muscle area that may be worked.
    Region {
        /// Top of the shoulder.
        UpperTrapezius = "upper-trapezius",
        /// Between spine and shoulder blade.
        MiddleTrapezius = "middle-trapezius",
        /// Below and inside the shoulder blade.
        LowerTrapezius = "lower-trapezius",
        /// Between spine and shoulder blade, deep.
        Rhomboids = "rhomboids",
        /// Both sides of the spine.
        ThoracicErectors = "thoracic-erectors",
        /// The fold behind the armpit.
        LatissimusTeres = "latissimus-teres",
        /// The chest.
        Pectorals = "pectorals",
        /// The side of the ribs under the blade; moved, never pressed.
        Serratus = "serratus",
        /// The ribs as they move with the breath; nothing is pressed.
        Ribcage = "ribcage",
    }
}

words! {
    /// What is never pressed.
    KeepOut {
        /// Down to T2.
        Neck = "neck",
        /// The midline itself.
        Spine = "spine",
        /// The bone of the shoulder blade.
        ShoulderBlade = "shoulder-blade",
        /// Below the ribs.
        LowBack = "low-back",
        /// Ribs 11 and 12.
        LowestRibs = "lowest-ribs",
        /// Ribs at the side.
        SideRibs = "side-ribs",
        /// Ribs in front.
        FrontRibs = "front-ribs",
        /// Hollow of the armpit.
        Armpit = "armpit",
    }
}

words! {
    /// A side of the body.
    Side {
        /// Left.
        Left = "left",
        /// Right.
        Right = "right",
    }
}

/// The sides on which a step is done, in their order.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub enum Turns {
    /// The left, then the right, equally long.
    #[default]
    LeftRight,
    /// The right, then the left, equally long.
    RightLeft,
    /// The left alone: the person said so.
    Left,
    /// The right alone: the person said so.
    Right,
}

impl Turns {
    /// This side alone.
    pub const fn only(side: Side) -> Turns {
        match side {
            Side::Left => Turns::Left,
            Side::Right => Turns::Right,
        }
    }

    /// The side to begin with.
    pub const fn first(self) -> Side {
        match self {
            Turns::LeftRight | Turns::Left => Side::Left,
            Turns::RightLeft | Turns::Right => Side::Right,
        }
    }

    /// The side that follows; `None` where there is one alone.
    pub const fn other(self) -> Option<Side> {
        match self {
            Turns::LeftRight => Some(Side::Right),
            Turns::RightLeft => Some(Side::Left),
            Turns::Left | Turns::Right => None,
        }
    }

    /// Both, the second `None` where there is one alone.
    pub(crate) fn sides(self) -> [Option<Side>; 2] {
        [Some(self.first()), self.other()]
    }
}

impl Side {
    /// The other one.
    #[must_use]
    pub const fn other(self) -> Side {
        match self {
            Side::Left => Side::Right,
            Side::Right => Side::Left,
        }
    }
}

/// Both sides, beginning with this one.
impl From<Side> for Turns {
    fn from(first: Side) -> Turns {
        match first {
            Side::Left => Turns::LeftRight,
            Side::Right => Turns::RightLeft,
        }
    }
}

words! {
    /// Whether a technique is done once or on each side.
    Sides {
        /// Once, both sides together.
        Both = "both",
        /// Once on each side, equally long.
        Each = "each",
    }
}

words! {
    /// How a technique touches the body.
    Contact {
        /// Nothing presses.
        None = "none",
        /// A smooth crosswise roller, which may span spine and blade edges.
        Bridge = "bridge",
        /// Pressed on purpose: muscle only, never the midline, every hold leaning to one side.
        Target = "target",
        /// A lengthwise roller that is lain on and never rolled.
        Rest = "rest",
    }
}

words! {
    /// How one is placed.
    Position {
        /// On the back, knees bent.
        Supine = "supine",
        /// On the side.
        SideLying = "side-lying",
        /// Standing with the back to a wall.
        Wall = "wall",
        /// Sitting on a chair.
        Seated = "seated",
        /// Hands and knees.
        AllFours = "all-fours",
        /// Face down.
        Prone = "prone",
        /// Kneeling.
        Kneeling = "kneeling",
        /// Standing free.
        Standing = "standing",
    }
}

impl Position {
    /// Whether one has to get down to the floor for it, and up again.
    pub const fn on_floor(self) -> bool {
        match self {
            Position::Supine
            | Position::SideLying
            | Position::AllFours
            | Position::Prone
            | Position::Kneeling => true,
            Position::Wall | Position::Seated | Position::Standing => false,
        }
    }
}

words! {
    /// What is used.
    Gear {
        /// A foam roller.
        Roller = "roller",
        /// A firmer foam roller.
        FirmRoller = "firm-roller",
        /// A ball.
        Ball = "ball",
        /// A cushion for the head.
        Cushion = "cushion",
        /// A free stretch of wall.
        Wall = "wall",
        /// A chair that can't roll or tip.
        Chair = "chair",
        /// An elastic band.
        Band = "band",
    }
}

/// Load level, 1–5: wall · floor, hips down, head on a cushion · hips down, head in the hands ·
/// hips lifted · hips lifted, firmer roller.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Level(u8);

impl Level {
    /// The gentlest: at the wall.
    pub const ONE: Level = Level(1);
    /// On the floor, hips down, head on a cushion.
    pub const TWO: Level = Level(2);
    /// The hardest: hips lifted, a firmer roller.
    pub const HIGHEST: Level = Level(5);

    /// The level with this number, or `None` outside 1–5.
    pub const fn new(number: u8) -> Option<Level> {
        let is_one = Level::ONE.0 <= number && number <= Level::HIGHEST.0;
        if is_one { Some(Level(number)) } else { None }
    }

    /// The next harder one; `None` above the hardest.
    pub const fn above(self) -> Option<Level> {
        Level::new(self.0 + 1)
    }

    /// The next gentler one; `None` below the gentlest.
    pub const fn below(self) -> Option<Level> {
        Level::new(self.0 - 1)
    }

    /// Its number, 1–5.
    pub const fn number(self) -> u8 {
        self.0
    }
}

/// A thoracic vertebra, T1–T12, as a place along the back.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Vertebra(u8);

impl Vertebra {
    /// The vertebra that `word` ("T3") names.
    pub fn from_key(word: &str) -> Option<Vertebra> {
        let number: u8 = word.strip_prefix('T')?.parse().ok()?;
        matches!(number, 1..=12).then_some(Vertebra(number))
    }

    /// Its number, 1–12.
    pub const fn number(self) -> u8 {
        self.0
    }
}

impl Band {
    /// The band's uppermost and lowest vertebra.
    pub const fn ends(self) -> (Vertebra, Vertebra) {
        match self {
            Band::Upper => (Vertebra(3), Vertebra(5)),
            Band::Middle => (Vertebra(5), Vertebra(8)),
            Band::Lower => (Vertebra(8), Vertebra(10)),
        }
    }

    /// The bands that a path from one vertebra to another crosses for more than its edge.
    pub fn crossed(from: Vertebra, to: Vertebra) -> impl Iterator<Item = Band> {
        Band::ALL.iter().copied().filter(move |band| {
            let (top, bottom) = band.ends();
            from < bottom && to > top
        })
    }
}
