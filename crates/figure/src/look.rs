//! How a picture is to look: skin, light, what is shown beside the body; and from where.

use crate::Colour;

/// How a picture is to look.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct Look {
    /// The tone of the skin.
    pub skin: Skin,
    /// On paper or in the dark.
    pub light: Light,
    /// What is marked on the body.
    pub marks: Marks,
    /// What of the room is drawn.
    pub room: Room,
}

/// Skin tones to choose from, light to dark.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Skin {
    /// The lightest.
    Porcelain,
    /// Light and warm.
    #[default]
    Sand,
    /// Medium, golden.
    Honey,
    /// Medium, brown.
    Almond,
    /// Dark brown.
    Chestnut,
    /// The darkest.
    Espresso,
}

/// What the picture stands on.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Light {
    /// On paper.
    #[default]
    Day,
    /// In the dark of a session.
    Night,
}

/// What is marked on the body.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Marks {
    /// Nothing.
    None,
    /// The worked muscle glows where the roller is.
    #[default]
    Worked,
    /// As well, what is never pressed is hatched.
    KeepOuts,
}

/// What of the room is drawn.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Room {
    /// Floor and wall, where there are any.
    #[default]
    Whole,
    /// Nothing but a shadow: for a picture that stands on its own.
    Bare,
}

/// From where one looks, beginning with the side from which a technique is best seen.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct Camera {
    /// Degrees that one has walked round the body, counter-clockwise seen from above.
    pub turn_deg: f64,
    /// Degrees that one has climbed above it; −90 to 90.
    pub climb_deg: f64,
}

impl Skin {
    /// All of them, from light to dark.
    pub const ALL: [Skin; 6] =
        [Skin::Porcelain, Skin::Sand, Skin::Honey, Skin::Almond, Skin::Chestnut, Skin::Espresso];

    /// The word for it in settings and commands.
    pub const fn key(self) -> &'static str {
        match self {
            Skin::Porcelain => "porcelain",
            Skin::Sand => "sand",
            Skin::Honey => "honey",
            Skin::Almond => "almond",
            Skin::Chestnut => "chestnut",
            Skin::Espresso => "espresso",
        }
    }

    /// The tone that `word` names.
    pub fn from_key(word: &str) -> Option<Skin> {
        Skin::ALL.into_iter().find(|skin| skin.key() == word)
    }

    /// Its colour in even light.
    pub const fn colour(self) -> Colour {
        Colour(match self {
            Skin::Porcelain => [0xF3, 0xD3, 0xBE],
            Skin::Sand => [0xE9, 0xB8, 0x97],
            Skin::Honey => [0xD6, 0x9C, 0x70],
            Skin::Almond => [0xB3, 0x79, 0x50],
            Skin::Chestnut => [0x87, 0x55, 0x38],
            Skin::Espresso => [0x5E, 0x3A, 0x28],
        })
    }
}
