//! Pictures of the body as files: pixels, SVG, PNG, GIF; and the letters beside them.
//!
//! The data's way: `figure::Picture` → a [`Canvas`] of pixels → a file; or → SVG as it is. A
//! [`Sheet`] is several pictures with words under them, either way. What isn't here: where a file
//! lies (`commands::render`), and what a film shows (`film`).

mod canvas;
pub(crate) mod fonts;
mod gif;
mod letters;
mod palette;
mod png;
mod sheet;
mod svg;

pub(crate) use canvas::{Area, Canvas};
pub(crate) use gif::{Colours, Gif};
pub(crate) use letters::{Letters, Weight, wrap};
pub(crate) use png::png;
pub(crate) use sheet::{Cell, Sheet};

use figure::{Colour, Light};

/// The ground of a page and what is written on it. Source: DESIGN section 7.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Inks {
    /// The page.
    pub(crate) ground: Colour,
    /// Words.
    pub(crate) ink: Colour,
    /// Words beside the point.
    pub(crate) soft: Colour,
    /// What is empty of a bar.
    pub(crate) faint: Colour,
    /// The breath, and what is calm.
    pub(crate) breath: Colour,
    /// What goes on.
    pub(crate) warm: Colour,
}

impl Inks {
    /// In this light.
    pub(crate) const fn of(light: Light) -> Inks {
        match light {
            Light::Day => Inks {
                ground: Colour([0xFA, 0xF7, 0xF1]),
                ink: Colour([0x27, 0x33, 0x3F]),
                soft: Colour([0x6B, 0x6F, 0x70]),
                faint: Colour([0xE6, 0xE1, 0xD7]),
                breath: Colour([0x2F, 0x6F, 0x73]),
                warm: Colour([0xF0, 0x8A, 0x4B]),
            },
            Light::Night => Inks {
                ground: Colour([0x16, 0x25, 0x2A]),
                ink: Colour([0xF4, 0xEF, 0xE4]),
                soft: Colour([0xA9, 0xB4, 0xB5]),
                faint: Colour([0x2B, 0x3B, 0x41]),
                breath: Colour([0x5F, 0xA6, 0xA4]),
                warm: Colour([0xF0, 0x8A, 0x4B]),
            },
        }
    }
}
