//! Colours: of the person, the things about it and the room, by day and by night.

use crate::flesh::Part;
use crate::place::Make;
use crate::{Colour, Light, Look};

/// What something is made of, in even light and in the shade, and its outline.
#[derive(Clone, Copy)]
pub(super) struct Ink {
    pub(super) lit: Colour,
    pub(super) shade: Colour,
    pub(super) edge: Colour,
}

const DARK: Colour = Colour([0x14, 0x1E, 0x2A]);
const NIGHT: Colour = Colour([0x16, 0x25, 0x2A]);

impl Ink {
    fn of(colour: Colour, depth: f64, look: &Look) -> Ink {
        // In the dark the room's own tone lies over everything a little.
        let colour = match look.light {
            Light::Day => colour,
            Light::Night => colour.towards(NIGHT, 0.10),
        };
        let shade = colour.towards(DARK, depth);
        Ink { lit: colour, shade, edge: colour.towards(DARK, depth + 0.28) }
    }

    /// The colours of the lit side in two steps, and how large a share of a part each covers.
    pub(super) fn lights(self) -> [(Colour, f64); 2] {
        [(self.shade.towards(self.lit, 0.6), 0.80), (self.lit, 0.58)]
    }

    pub(super) fn part(part: Part, look: &Look) -> Ink {
        match part {
            Part::Seat | Part::Thigh(_) | Part::Shank(_) => match look.light {
                Light::Day => Ink::of(Colour([0x33, 0x42, 0x50]), 0.26, look),
                Light::Night => Ink::of(Colour([0x4A, 0x5B, 0x69]), 0.26, look),
            },
            Part::Chest | Part::Sleeve(_) => Ink::of(Colour([0x35, 0x79, 0x7C]), 0.24, look),
            Part::Foot(_) => Ink::of(Colour([0xF2, 0xF0, 0xEA]), 0.16, look),
            Part::Neck
            | Part::Face
            | Part::UpperArm(_)
            | Part::Forearm(_)
            | Part::Hand(_)
            | Part::Thumb(_) => {
                let skin = look.skin.colour();
                // Shade on skin is warm, not grey.
                let warm = Colour([
                    skin.0[0],
                    (f64::from(skin.0[1]) * 0.78) as u8,
                    (f64::from(skin.0[2]) * 0.66) as u8,
                ]);
                let ink = Ink::of(skin, 0.10, look);
                Ink {
                    shade: ink.shade.towards(warm, 0.45),
                    edge: ink.shade.towards(warm, 0.4).towards(DARK, 0.34),
                    ..ink
                }
            }
            Part::Hair => {
                let hair = Colour([0x3F, 0x2E, 0x27]);
                // In the dark it would be lost; it stays darker than the skin.
                let lighter = match look.light {
                    Light::Day => 0.0,
                    Light::Night => 0.22,
                };
                Ink::of(hair.towards(look.skin.colour(), lighter), 0.30, look)
            }
        }
    }

    /// The usual roller is orange; a firmer one is darker, as they are in shops.
    pub(super) fn roller(look: &Look, make: Make) -> Ink {
        let colour = match make {
            Make::Soft | Make::Ball => [0xF0, 0x8A, 0x4B],
            Make::Firm => [0xB8, 0x4E, 0x2A],
        };
        Ink::of(Colour(colour), 0.16, look)
    }

    /// An elastic band has the roller's colour: what one works with is orange.
    pub(super) fn band(look: &Look) -> Ink {
        Ink::roller(look, Make::Soft)
    }

    pub(super) fn cushion(look: &Look) -> Ink {
        match look.light {
            Light::Day => Ink::of(Colour([0xD3, 0xDA, 0xD8]), 0.12, look),
            Light::Night => Ink::of(Colour([0xA9, 0xB8, 0xBA]), 0.2, look),
        }
    }

    pub(super) fn mat(look: &Look) -> Ink {
        match look.light {
            Light::Day => Ink::of(Colour([0xE3, 0xDF, 0xD3]), 0.07, look),
            Light::Night => Ink::of(Colour([0x29, 0x40, 0x47]), 0.2, look),
        }
    }

    pub(super) fn wall(look: &Look) -> Ink {
        match look.light {
            Light::Day => Ink::of(Colour([0xEC, 0xE7, 0xDC]), 0.10, look),
            Light::Night => Ink::of(Colour([0x2E, 0x48, 0x50]), 0.28, look),
        }
    }

    pub(super) fn wood(look: &Look) -> Ink {
        Ink::of(Colour([0xC9, 0xA2, 0x78]), 0.2, look)
    }
}

/// The colour of the worked muscle.
pub(super) const GLOW: Colour = Colour([0xFF, 0xD0, 0x78]);

/// The colour of what is wrong, and that of the ground which parts it from the body.
pub(super) fn wrong(look: &Look) -> (Colour, Colour) {
    match look.light {
        Light::Day => (Colour([0xB8, 0x2E, 0x22]), Colour([0xFF, 0xFD, 0xF9])),
        Light::Night => (Colour([0xFF, 0x8E, 0x7A]), Colour([0x12, 0x1D, 0x21])),
    }
}

/// The colours of bone: paper, and the pencil that hatches it.
pub(super) fn bone(look: &Look) -> (Colour, Colour) {
    match look.light {
        Light::Day => (Colour([0xF4, 0xF1, 0xEA]), Colour([0x6E, 0x76, 0x7C])),
        Light::Night => (Colour([0x33, 0x4B, 0x52]), Colour([0xB9, 0xC6, 0xC8])),
    }
}

/// The colour of a shadow on the floor and how much of it lies there.
pub(super) fn shadow(look: &Look) -> (Colour, f64) {
    match look.light {
        Light::Day => (Colour([0x5B, 0x52, 0x42]), 0.18),
        Light::Night => (Colour([0x06, 0x0C, 0x0F]), 0.38),
    }
}
