//! VP8 (RFC 6386): frames of pixels in, packets out.
//!
//! A block of 16 pixels is taken from the last frame as it was there, or guessed from its
//! neighbours, and what is wrong with that is sent as waves. No motion is looked for, no edges are
//! smoothed over.

mod boolean;
mod packet;
mod planes;
mod predict;
mod tables;
mod tokens;
mod transform;

use alloc::vec;
use alloc::vec::Vec;

use planes::{CHROMA_SIDE, LUMA_SIDE, Planes};
use predict::{Mode, Neighbours};
use tables::{FIRST_STEP, STEP, ZIGZAG};
use tokens::{Kind, Tokens};

/// How good a film is to look, from 0 for the best to 127 for the smallest.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Quality(u8);

impl Quality {
    /// Drawn edges are clean, even areas even. Source: our choice, by looking; at half of it a film
    /// is half as large again and looks the same.
    pub const CLEAN: Quality = Quality(32);

    /// The quality of this index of the format, at most 127.
    pub fn of(index: u8) -> Quality {
        Quality(index.min(127))
    }
}

/// What a frame is to be.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Wish {
    /// Can be gone to: it needs no other.
    Key,
    /// Only what changed since the last.
    Change,
}

/// Packs frames, each one of which needs those before it, back to the last key.
pub struct Encoder {
    size: (usize, usize),
    rows: usize,
    /// Steps of first and other waves: brightness, its firsts, colour.
    steps: [(i32, i32); 3],
    quality: Quality,
    /// The last frame's pixels; empty before the first.
    before: Vec<u8>,
    source: Planes,
    /// As whoever watches sees it.
    shown: Planes,
    tokens: Tokens,
}

/// How one block is told.
#[derive(Clone, Copy)]
struct Block {
    /// `None`: as it was in the last frame.
    guess: Option<(Mode, Mode)>,
    /// Whether waves follow.
    coded: bool,
}

const STILL: Block = Block { guess: None, coded: false };

/// What a guess from the neighbours must be better by than the last frame, in brightness summed over
/// a block. Source: our choice; about what telling so costs.
const GUESS_COSTS: u32 = 96;

/// By how much the steps of even areas are finer, in the quality's own index: the most that the format
/// can tell. Source: our choice; a ground of one colour comes out as one colour.
const FINER: u8 = 15;

/// Which blocks above and to the left have waves: four of brightness, two of each colour, the
/// firsts.
#[derive(Clone, Copy, Default)]
struct Around([bool; 9]);

/// Where each of them stands in [`Around`].
const CHROMA_AROUND: [usize; 2] = [4, 6];
const FIRSTS_AROUND: usize = 8;

impl Encoder {
    /// For frames of so many pixels across and down: each at least 1 and at most 16383.
    pub fn new(width: u16, height: u16, quality: Quality) -> Encoder {
        let size = (usize::from(width.clamp(1, 16383)), usize::from(height.clamp(1, 16383)));
        let (columns, rows) = (size.0.div_ceil(LUMA_SIDE), size.1.div_ceil(LUMA_SIDE));
        let index = usize::from(quality.0);
        let (first, other) = (FIRST_STEP[index], STEP[index]);
        // The first waves are even areas, where the eye sees the smallest step.
        let even = FIRST_STEP[index.saturating_sub(usize::from(FINER))];
        let steps =
            [(first, other), (even * 2, (other * 155 / 100).max(8)), (even.min(132), other)];
        let planes = Planes::new(columns, rows);
        Encoder {
            size,
            rows,
            steps,
            quality,
            before: Vec::new(),
            source: planes.clone(),
            shown: planes,
            tokens: Tokens::new(),
        }
    }

    /// The packet of the next frame. `pixels` are rows from the top, four bytes each: red, green,
    /// blue, and one that doesn't count. The first frame is a key whatever is wished.
    ///
    /// # Panics
    /// Where there are more or fewer pixels than the size says.
    pub fn frame(&mut self, pixels: &[u8], wish: Wish) -> Vec<u8> {
        assert_eq!(pixels.len(), self.size.0 * self.size.1 * 4, "pixels of the encoder's size");
        let key = wish == Wish::Key || self.before.is_empty();
        self.tokens.begin(key);
        let columns = self.source.columns;
        let mut blocks = Vec::with_capacity(columns * self.rows);
        let mut above = vec![Around::default(); columns];
        for row in 0..self.rows {
            let mut left = Around::default();
            for (column, above) in above.iter_mut().enumerate() {
                let changed = self.take(pixels, column, row);
                let block = match key || changed {
                    true => self.block(column, row, key, (above, &mut left)),
                    false => STILL,
                };
                if !block.coded {
                    (*above, left) = (Around::default(), Around::default());
                }
                blocks.push(block);
            }
        }
        self.before.clear();
        self.before.extend_from_slice(pixels);
        self.packet(key, &blocks)
    }

    /// Takes a block of the new frame, if it isn't what it was; whether it changed.
    fn take(&mut self, pixels: &[u8], column: usize, row: usize) -> bool {
        let (width, height) = self.size;
        let (from, to) = (column * LUMA_SIDE, ((column + 1) * LUMA_SIDE).min(width));
        let mut lines = row * LUMA_SIDE..((row + 1) * LUMA_SIDE).min(height);
        let same = !self.before.is_empty()
            && lines.all(|y| {
                let line = (y * width + from) * 4..(y * width + to) * 4;
                pixels[line.clone()] == self.before[line]
            });
        if !same {
            self.source.take(pixels, self.size, (column, row));
        }
        !same
    }

    /// Decides how a block is told, notes its waves, and shows it.
    fn block(
        &mut self,
        column: usize,
        row: usize,
        key: bool,
        around: (&mut Around, &mut Around),
    ) -> Block {
        let stride = self.source.luma_stride();
        let start = row * LUMA_SIDE * stride + column * LUMA_SIDE;
        let source: [u8; 256] = square(&self.source.luma, stride, start);
        let mut luma: [u8; 256] = square(&self.shown.luma, stride, start);
        let near = Neighbours::<LUMA_SIDE>::of(&self.shown.luma, stride, column, row);
        let mut least = if key { u32::MAX } else { wrong(&source, &luma) };
        let mut guess = None;
        for mode in Mode::ALL {
            let guessed = filled::<256>(LUMA_SIDE, near.guess(mode));
            let off = wrong(&source, &guessed).saturating_add(if key { 0 } else { GUESS_COSTS });
            if off < least {
                (least, guess, luma) = (off, Some(mode), guessed);
            }
        }
        let chroma_stride = self.source.chroma_stride();
        let chroma_start = row * CHROMA_SIDE * chroma_stride + column * CHROMA_SIDE;
        let chroma_source: [[u8; 64]; 2] =
            [0, 1].map(|plane| square(&self.source.chroma[plane], chroma_stride, chroma_start));
        let (chroma, chroma_mode) = match guess {
            None => {
                let last =
                    |plane: usize| square(&self.shown.chroma[plane], chroma_stride, chroma_start);
                ([last(0), last(1)], Mode::Even)
            }
            Some(_) => self.chroma_guess(&chroma_source, column, row),
        };

        let levels = self.levels(&source, &luma, &chroma_source, &chroma);
        let coded = levels.any();
        if coded {
            self.note(&levels, around);
        }
        self.show(&levels, (start, &luma), (chroma_start, &chroma));
        Block { guess: guess.map(|mode| (mode, chroma_mode)), coded }
    }

    fn chroma_guess(
        &self,
        source: &[[u8; 64]; 2],
        column: usize,
        row: usize,
    ) -> ([[u8; 64]; 2], Mode) {
        let stride = self.shown.chroma_stride();
        let near = [0, 1].map(|plane| {
            Neighbours::<CHROMA_SIDE>::of(&self.shown.chroma[plane], stride, column, row)
        });
        let guesses = Mode::ALL.map(|mode| {
            ([0, 1].map(|plane: usize| filled(CHROMA_SIDE, near[plane].guess(mode))), mode)
        });
        let off = |guess: &[[u8; 64]; 2]| {
            wrong(&source[0], &guess[0]).saturating_add(wrong(&source[1], &guess[1]))
        };
        let [first, rest @ ..] = guesses;
        rest.into_iter()
            .fold(first, |best, next| if off(&next.0) < off(&best.0) { next } else { best })
    }

    /// What is wrong with a guess, as whole steps of waves.
    fn levels(
        &self,
        source: &[u8; 256],
        luma: &[u8; 256],
        chroma_source: &[[u8; 64]; 2],
        chroma: &[[u8; 64]; 2],
    ) -> Levels {
        let [luma_steps, first_steps, chroma_steps] = self.steps;
        let mut levels = Levels::default();
        let mut firsts = [0; 16];
        for (at, first) in firsts.iter_mut().enumerate() {
            let waves = transform::waves(&difference(source, luma, LUMA_SIDE, at));
            *first = waves[0];
            levels.luma[at] = quantised(&waves, luma_steps);
            levels.luma[at][0] = 0;
        }
        levels.firsts = quantised(&transform::firsts(&firsts), first_steps);
        for plane in 0..2 {
            for at in 0..4 {
                let off = difference(&chroma_source[plane], &chroma[plane], CHROMA_SIDE, at);
                levels.chroma[plane][at] = quantised(&transform::waves(&off), chroma_steps);
            }
        }
        levels
    }

    fn note(&mut self, levels: &Levels, (above, left): (&mut Around, &mut Around)) {
        let mut note = |kind, block: &[i32; 16], first, above: &mut bool, left: &mut bool| {
            let some =
                self.tokens.block(kind, block, first, usize::from(*above) + usize::from(*left));
            (*above, *left) = (some, some);
        };
        let (Around(above), Around(left)) = (above, left);
        let at = FIRSTS_AROUND;
        note(Kind::Firsts, &levels.firsts, 0, &mut above[at], &mut left[at]);
        for (at, block) in levels.luma.iter().enumerate() {
            note(Kind::Luma, block, 1, &mut above[at % 4], &mut left[at / 4]);
        }
        for (base, blocks) in CHROMA_AROUND.into_iter().zip(&levels.chroma) {
            for (at, block) in blocks.iter().enumerate() {
                note(Kind::Chroma, block, 0, &mut above[base + at % 2], &mut left[base + at / 2]);
            }
        }
    }

    /// Puts a block together as whoever watches does.
    fn show(
        &mut self,
        levels: &Levels,
        (start, luma): (usize, &[u8; 256]),
        (chroma_start, chroma): (usize, &[[u8; 64]; 2]),
    ) {
        let [luma_steps, first_steps, chroma_steps] = self.steps;
        let stride = self.shown.luma_stride();
        let firsts = transform::firsts_back(&restored(&levels.firsts, first_steps));
        for (at, first) in firsts.into_iter().enumerate() {
            let mut waves = restored(&levels.luma[at], luma_steps);
            waves[0] = first;
            mend(&mut self.shown.luma, (stride, start), luma, LUMA_SIDE, at, &waves);
        }
        let stride = self.shown.chroma_stride();
        for ((plane, guess), blocks) in self.shown.chroma.iter_mut().zip(chroma).zip(&levels.chroma)
        {
            for (at, block) in blocks.iter().enumerate() {
                let waves = restored(block, chroma_steps);
                mend(plane, (stride, chroma_start), guess, CHROMA_SIDE, at, &waves);
            }
        }
    }
}

/// All waves of a block in whole steps.
#[derive(Default)]
struct Levels {
    luma: [[i32; 16]; 16],
    firsts: [i32; 16],
    chroma: [[[i32; 16]; 4]; 2],
}

impl Levels {
    fn any(&self) -> bool {
        let some = |block: &[i32; 16]| block.iter().any(|level| *level != 0);
        some(&self.firsts) || self.luma.iter().any(some) || self.chroma.iter().flatten().any(some)
    }
}

/// The largest level that the format can tell.
const LEVEL_MAX: i32 = 2047;

/// Waves in whole steps, in zigzag order. Small ones fall to nothing sooner than half a step.
fn quantised(waves: &[i32; 16], (first, other): (i32, i32)) -> [i32; 16] {
    core::array::from_fn(|at| {
        let wave = waves[ZIGZAG[at]];
        let (step, extra) = if at == 0 { (first, first / 2) } else { (other, other * 3 / 8) };
        let level = ((wave.abs() + extra) / step).min(LEVEL_MAX);
        if wave < 0 { -level } else { level }
    })
}

/// The way back of [`quantised`].
fn restored(levels: &[i32; 16], (first, other): (i32, i32)) -> [i32; 16] {
    let mut waves = [0; 16];
    for (at, level) in levels.iter().enumerate() {
        waves[ZIGZAG[at]] = level * if at == 0 { first } else { other };
    }
    waves
}

/// A square of a plane, from `start` on.
fn square<const AREA: usize>(plane: &[u8], stride: usize, start: usize) -> [u8; AREA] {
    let side = if AREA == 256 { LUMA_SIDE } else { CHROMA_SIDE };
    let mut square = [0; AREA];
    for (y, line) in square.chunks_exact_mut(side).enumerate() {
        line.copy_from_slice(&plane[start + y * stride..start + y * stride + side]);
    }
    square
}

fn filled<const AREA: usize>(side: usize, of: impl Fn(usize, usize) -> u8) -> [u8; AREA] {
    core::array::from_fn(|at| of(at % side, at / side))
}

fn wrong(one: &[u8], other: &[u8]) -> u32 {
    one.iter().zip(other).map(|(one, other)| u32::from(one.abs_diff(*other))).sum()
}

/// How far the guess is off, for the small block `at` of four by four pixels.
fn difference(source: &[u8], guess: &[u8], side: usize, at: usize) -> [i32; 16] {
    let small = side / 4;
    let start = at / small * 4 * side + at % small * 4;
    core::array::from_fn(|pixel| {
        let place = start + pixel / 4 * side + pixel % 4;
        i32::from(source[place]) - i32::from(guess[place])
    })
}

/// Writes the small block `at` of a guess into a plane, put right by its waves.
fn mend(
    plane: &mut [u8],
    (stride, start): (usize, usize),
    guess: &[u8],
    side: usize,
    at: usize,
    waves: &[i32; 16],
) {
    let small = side / 4;
    let (x, y) = (at % small * 4, at / small * 4);
    let off = transform::pixels(waves);
    for row in 0..4 {
        let to = start + (y + row) * stride + x;
        let from = (y + row) * side + x;
        for column in 0..4 {
            let value = i32::from(guess[from + column]) + off[row * 4 + column];
            plane[to + column] = value.clamp(0, 255) as u8;
        }
    }
}
