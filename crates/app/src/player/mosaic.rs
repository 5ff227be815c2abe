//! The figure in a terminal: a picture as letters. In colour each letter is four little blocks of two
//! colours; without, eight dots that follow the outlines.
//!
//! It is painted at most ten times a second, and never where there is no room for it.

use std::cell::RefCell;

use figure::{Camera, Light, Motion, Room, Stagehand};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::{Color, Style};
use routine::Technique;
use session::View;

use super::ui::Look;
use crate::drawing::{Area, Canvas, Inks};

/// How long a painted figure is shown, in milliseconds of session time. Source: our choice; a slow
/// movement is smooth at ten a second, and a line to far away isn't filled.
const SHOWN_MS: u32 = 100;

/// Pixels painted for each little block, across and down: enough for even edges. Blocks are twice as
/// high as wide.
const ACROSS: usize = 2;
const DOWN: usize = 4;

/// How far two neighbouring dots' colours differ where there is an outline, summed over red, green and
/// blue. Source: our choice, by looking at every technique.
const OUTLINE: u16 = 60;

/// Which colours a terminal has.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Shades {
    /// All of them.
    All,
    /// The 256 of xterm.
    Few,
    /// Its own alone: outlines.
    None,
}

impl Shades {
    /// What the environment says of the terminal.
    pub(crate) fn of_environment(look: Look) -> Shades {
        let value = |name| std::env::var(name).unwrap_or_default();
        Shades::of(look, &value("COLORTERM"), &value("TERM"))
    }

    fn of(look: Look, colour_term: &str, term: &str) -> Shades {
        if look == Look::Plain {
            Shades::None
        } else if ["truecolor", "24bit"].contains(&colour_term) {
            Shades::All
        } else if term.contains("256color") {
            Shades::Few
        } else {
            Shades::None
        }
    }
}

/// The figure of a session, as letters.
pub(crate) struct Mosaic {
    motion: Motion,
    shades: Shades,
    stagehand: RefCell<Stagehand>,
    kept: RefCell<Option<Kept>>,
}

/// What was painted last, and for what.
struct Kept {
    key: (u32, u16, u16, Motion),
    letters: Vec<(char, Style)>,
}

impl Mosaic {
    /// Moving or not, in these shades.
    pub(crate) fn new(motion: Motion, shades: Shades) -> Mosaic {
        Mosaic { motion, shades, stagehand: RefCell::default(), kept: RefCell::default() }
    }

    /// Shows the figure of `view` in `area`. Where that is `small`, it is a still picture: little
    /// blocks that flicker would say less than one that rests.
    pub(super) fn show(
        &self,
        view: &View,
        technique: Option<&Technique>,
        (area, small): (Rect, Small),
        frame: &mut Frame<'_>,
    ) {
        let motion = if small == Small::Yes { Motion::Still } else { self.motion };
        let key = (view.at.ms() / SHOWN_MS, area.width, area.height, motion);
        let mut kept = self.kept.borrow_mut();
        if kept.as_ref().is_none_or(|kept| kept.key != key) {
            let letters = self.letters(view, technique, motion, area);
            *kept = Some(Kept { key, letters });
        }
        let Some(Kept { letters, .. }) = &*kept else { return };
        let cells = frame.buffer_mut();
        let places = (area.top()..area.bottom())
            .flat_map(|y| (area.left()..area.right()).map(move |x| (x, y)));
        for (place, (letter, style)) in places.zip(letters) {
            if let Some(cell) = cells.cell_mut(place) {
                cell.set_char(*letter).set_style(*style);
            }
        }
    }

    fn letters(
        &self,
        view: &View,
        technique: Option<&Technique>,
        motion: Motion,
        area: Rect,
    ) -> Vec<(char, Style)> {
        let light = if self.shades == Shades::None { Light::Day } else { Light::Night };
        let look = figure::Look { light, room: Room::Whole, ..figure::Look::default() };
        let posed = self.stagehand.borrow_mut().posed(view, technique, motion);
        let picture = posed.draw(&Camera::default(), &look);
        let (columns, rows) = (usize::from(area.width), usize::from(area.height));
        let dots = match self.shades {
            Shades::None => (columns * 2, rows * 4),
            Shades::All | Shades::Few => (columns * 2 * ACROSS, rows * 2 * DOWN),
        };
        let narrow = |value: usize| u32::try_from(value).unwrap_or(1);
        let mut canvas = Canvas::new(narrow(dots.0), narrow(dots.1), Inks::of(light).ground);
        let (width, height) = (dots.0 as f32, dots.1 as f32);
        canvas.picture(&picture, Area { x: 0.0, y: 0.0, width, height });
        let cells = (0..rows).flat_map(|y| (0..columns).map(move |x| (x, y)));
        match self.shades {
            Shades::None => cells.map(|cell| outlined(&canvas, cell)).collect(),
            Shades::All => cells.map(|cell| blocks(&canvas, cell, all)).collect(),
            Shades::Few => cells.map(|cell| blocks(&canvas, cell, few)).collect(),
        }
    }
}

/// Whether there is little room.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Small {
    Yes,
    No,
}

type Rgb = [u8; 3];

fn pixel(canvas: &Canvas, x: usize, y: usize) -> Rgb {
    let at = (y * canvas.size().0 as usize + x) * 4;
    let pixels = canvas.pixels();
    [pixels[at], pixels[at + 1], pixels[at + 2]]
}

/// Little blocks by which of the four are full: upper left, upper right, lower left, lower right.
const BLOCKS: [char; 16] =
    [' ', '▘', '▝', '▀', '▖', '▌', '▞', '▛', '▗', '▚', '▐', '▜', '▄', '▙', '▟', '█'];

/// A letter of four blocks in the two colours that fit them best.
fn blocks(canvas: &Canvas, (x, y): (usize, usize), shade: fn(Rgb) -> Color) -> (char, Style) {
    let block = |at: usize| {
        let (left, top) = ((x * 2 + at % 2) * ACROSS, (y * 2 + at / 2) * DOWN);
        let pixels =
            (0..ACROSS * DOWN).map(|of| pixel(canvas, left + of % ACROSS, top + of / ACROSS));
        mean(pixels)
    };
    let four = [0, 1, 2, 3].map(block);
    // The first is always ground: half of all ways to part four are the others turned round.
    let ways = (0..8_usize).map(|way| way * 2);
    let parted = ways.map(|full| {
        let side = |is_full: usize| {
            let of = (0..4).filter(move |at| full >> at & 1 == is_full).map(|at| four[at]);
            (mean(of.clone()), of)
        };
        let ((back, ground), (front, blocks)) = (side(0), side(1));
        let off = |of: Rgb, from: Rgb| u32::from(differ(of, from));
        let wrong: u32 = ground.map(|of| off(of, back)).sum::<u32>()
            + blocks.map(|of| off(of, front)).sum::<u32>();
        (wrong, full, back, front)
    });
    let best = parted.min_by_key(|(wrong, ..)| *wrong);
    let (_, full, back, front) = best.unwrap_or((0, 0, four[0], four[0]));
    let style = Style::new().bg(shade(back));
    (BLOCKS[full], if full == 0 { style } else { style.fg(shade(front)) })
}

fn mean(colours: impl Iterator<Item = Rgb>) -> Rgb {
    let (mut sum, mut count) = ([0_u32; 3], 0);
    for colour in colours {
        sum.iter_mut().zip(colour).for_each(|(sum, of)| *sum += u32::from(of));
        count += 1;
    }
    sum.map(|sum| u8::try_from((sum + count / 2) / count.max(1)).unwrap_or(255))
}

/// How far two colours differ, summed over red, green and blue.
fn differ(one: Rgb, other: Rgb) -> u16 {
    one.iter().zip(other).map(|(one, other)| u16::from(one.abs_diff(other))).sum()
}

/// A letter of eight dots, each one where an outline runs.
fn outlined(canvas: &Canvas, (x, y): (usize, usize)) -> (char, Style) {
    /// The bits of a Braille letter's dots, row by row. Source: Unicode, chapter 21.1.
    const DOTS: [[u32; 2]; 4] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]];
    let mut bits = 0;
    for (down, row) in DOTS.iter().enumerate() {
        for (across, bit) in row.iter().enumerate() {
            let (left, top) = (x * 2 + across, y * 4 + down);
            let here = pixel(canvas, left, top);
            let changes = |x: Option<usize>, y: Option<usize>| {
                x.zip(y).is_some_and(|(x, y)| differ(here, pixel(canvas, x, y)) > OUTLINE)
            };
            if changes(left.checked_sub(1), Some(top)) || changes(Some(left), top.checked_sub(1)) {
                bits |= bit;
            }
        }
    }
    let letter = if bits == 0 { ' ' } else { char::from_u32(0x2800 + bits).unwrap_or(' ') };
    (letter, Style::new())
}

fn all([red, green, blue]: Rgb) -> Color {
    Color::Rgb(red, green, blue)
}

/// The nearest of xterm's 256 colours: its cube of six by six by six, or one of its greys.
fn few(colour: Rgb) -> Color {
    const STEPS: [u8; 6] = [0, 95, 135, 175, 215, 255];
    let nearest =
        |value: u8| (0_u8..6).min_by_key(|at| STEPS[usize::from(*at)].abs_diff(value)).unwrap_or(0);
    let cube = colour.map(nearest);
    let in_cube = cube.map(|at| STEPS[usize::from(at)]);
    let grey = (mean([[colour[0]; 3], [colour[1]; 3], [colour[2]; 3]].into_iter())[0]
        .saturating_sub(3)
        / 10)
        .min(23);
    let in_grey = [8 + 10 * grey; 3];
    if differ(colour, in_grey) < differ(colour, in_cube) {
        Color::Indexed(232 + grey)
    } else {
        Color::Indexed(16 + 36 * cube[0] + 6 * cube[1] + cube[2])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use figure::{Colour, Path, Picture, Seg, Shape};

    /// White from `left` to `right` and down from `top`, on eight by eight black pixels.
    fn white(left: f64, right: f64, top: f64) -> Canvas {
        let mut canvas = Canvas::new(8, 8, Colour([0; 3]));
        let corners = [(left, top), (right, top), (right, 8.0), (left, 8.0)];
        let corners = corners.map(|(x, y)| Seg::Line(glam::dvec2(x, y)));
        let Seg::Line(first) = corners[0] else { unreachable!("made so above") };
        let path = Path([Seg::Move(first)].into_iter().chain(corners).collect());
        let fill = Some(Colour([255; 3]));
        let frame = figure::Frame { x: 0.0, y: 0.0, width: 8.0, height: 8.0 };
        let shapes = vec![Shape { path, fill, line: None, opacity: 1.0 }];
        let area = Area { x: 0.0, y: 0.0, width: 8.0, height: 8.0 };
        canvas.picture(&Picture { frame, shapes }, area);
        canvas
    }

    #[test]
    fn a_terminal_gets_the_colours_it_has() {
        let of = Shades::of;
        assert_eq!(of(Look::Colours, "truecolor", "xterm-256color"), Shades::All);
        assert_eq!(of(Look::Colours, "", "tmux-256color"), Shades::Few);
        assert_eq!(of(Look::Colours, "", "linux"), Shades::None);
        assert_eq!(of(Look::Plain, "truecolor", "xterm-256color"), Shades::None);
    }

    #[test]
    fn a_few_colours_are_the_nearest() {
        assert_eq!(few([0, 0, 0]), Color::Indexed(16));
        assert_eq!(few([255, 255, 255]), Color::Indexed(231));
        assert_eq!(few([127, 128, 129]), Color::Indexed(244));
        assert_eq!(few([240, 138, 75]), Color::Indexed(209));
    }

    #[test]
    fn blocks_show_where_the_colours_part() {
        let canvas = white(2.0, 4.0, 0.0);
        let (letter, style) = blocks(&canvas, (0, 0), all);
        assert_eq!(letter, '▐');
        assert_eq!((style.bg, style.fg), (Some(all([0; 3])), Some(all([255; 3]))));
        assert_eq!(blocks(&canvas, (1, 0), all).0, ' ');
    }

    #[test]
    fn dots_follow_outlines() {
        let canvas = white(2.0, 6.0, 4.0);
        let letters: String = (0..8).map(|at| outlined(&canvas, (at % 4, at / 4)).0).collect();
        assert_eq!(letters, "     ⡏⠉⡇");
    }
}
