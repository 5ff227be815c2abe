//! A picture as brightness and colour, in blocks of 16 pixels: what the format works on.

use alloc::vec;
use alloc::vec::Vec;

/// A block's side in brightness and in colour, in pixels.
pub(super) const LUMA_SIDE: usize = 16;
pub(super) const CHROMA_SIDE: usize = 8;

/// Brightness, and two differences of colour at half the size.
#[derive(Clone)]
pub(super) struct Planes {
    pub(super) luma: Vec<u8>,
    pub(super) chroma: [Vec<u8>; 2],
    /// How many blocks there are across.
    pub(super) columns: usize,
}

impl Planes {
    pub(super) fn new(columns: usize, rows: usize) -> Planes {
        let blocks = columns * rows;
        let chroma = || vec![0; blocks * CHROMA_SIDE * CHROMA_SIDE];
        let luma = vec![0; blocks * LUMA_SIDE * LUMA_SIDE];
        Planes { luma, chroma: [chroma(), chroma()], columns }
    }

    pub(super) fn luma_stride(&self) -> usize {
        self.columns * LUMA_SIDE
    }

    pub(super) fn chroma_stride(&self) -> usize {
        self.columns * CHROMA_SIDE
    }

    /// Takes one block of `pixels`: red, green, blue and a fourth byte that doesn't count. Beyond
    /// the edge stands the last pixel before it.
    pub(super) fn take(
        &mut self,
        pixels: &[u8],
        (width, height): (usize, usize),
        (column, row): (usize, usize),
    ) {
        let pixel = |x: usize, y: usize| -> [i32; 3] {
            let (x, y) = ((column * LUMA_SIDE + x).min(width - 1), row * LUMA_SIDE + y);
            let at = (y.min(height - 1) * width + x) * 4;
            [pixels[at], pixels[at + 1], pixels[at + 2]].map(i32::from)
        };
        let stride = self.luma_stride();
        let start = row * LUMA_SIDE * stride + column * LUMA_SIDE;
        for y in 0..LUMA_SIDE {
            for x in 0..LUMA_SIDE {
                self.luma[start + y * stride + x] = brightness(pixel(x, y));
            }
        }
        let stride = self.chroma_stride();
        let start = row * CHROMA_SIDE * stride + column * CHROMA_SIDE;
        for y in 0..CHROMA_SIDE {
            for x in 0..CHROMA_SIDE {
                let mut sum = [0; 3];
                for (dx, dy) in [(0, 0), (1, 0), (0, 1), (1, 1)] {
                    let of = pixel(2 * x + dx, 2 * y + dy);
                    sum.iter_mut().zip(of).for_each(|(sum, of)| *sum += of);
                }
                for (plane, value) in self.chroma.iter_mut().zip(colour(sum)) {
                    plane[start + y * stride + x] = value;
                }
            }
        }
    }
}

/// Brightness from 16 to 235. Source: ITU-R BT.601, which is what VP8 means by colour; 256ths.
fn brightness([red, green, blue]: [i32; 3]) -> u8 {
    (((66 * red + 129 * green + 25 * blue + 128) >> 8) + 16) as u8
}

/// Blue and red less brightness, of four pixels' sum. Source: as [`brightness`].
fn colour([red, green, blue]: [i32; 3]) -> [u8; 2] {
    let of = |value: i32| (((value + 512) >> 10) + 128) as u8;
    [of(-38 * red - 74 * green + 112 * blue), of(112 * red - 94 * green - 18 * blue)]
}
