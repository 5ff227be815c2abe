//! What a block probably looks like, from what stands above and to the left of it (RFC 6386,
//! section 12).

/// How a block is guessed from its neighbours.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Mode {
    /// Even: their mean.
    Even,
    /// Each column as the pixel above it.
    Down,
    /// Each row as the pixel to its left.
    Across,
    /// Both together, less the corner.
    Both,
}

impl Mode {
    pub(super) const ALL: [Mode; 4] = [Mode::Even, Mode::Down, Mode::Across, Mode::Both];
}

/// The pixels above and to the left of a block of `SIDE`; where there are none, the format's own.
pub(super) struct Neighbours<const SIDE: usize> {
    above: Option<[u8; SIDE]>,
    left: Option<[u8; SIDE]>,
    corner: u8,
}

/// What stands in for pixels above the first row and left of the first column.
const ABOVE: u8 = 127;
const LEFT: u8 = 129;

impl<const SIDE: usize> Neighbours<SIDE> {
    /// Of the block at `column`, `row` of `plane`, which is `stride` wide.
    pub(super) fn of(plane: &[u8], stride: usize, column: usize, row: usize) -> Neighbours<SIDE> {
        let start = row * SIDE * stride + column * SIDE;
        let above = (row > 0).then(|| core::array::from_fn(|at| plane[start - stride + at]));
        let left = (column > 0).then(|| core::array::from_fn(|at| plane[start + at * stride - 1]));
        let corner = match (row, column) {
            (0, _) => ABOVE,
            (_, 0) => LEFT,
            _ => plane[start - stride - 1],
        };
        Neighbours { above, left, corner }
    }

    /// The pixel at `x`, `y` as guessed by `mode`, for all of them.
    pub(super) fn guess(&self, mode: Mode) -> impl Fn(usize, usize) -> u8 {
        let even = self.even();
        let above = self.above.unwrap_or([ABOVE; SIDE]);
        let left = self.left.unwrap_or([LEFT; SIDE]);
        let corner = i32::from(self.corner);
        move |x, y| match mode {
            Mode::Even => even,
            Mode::Down => above[x],
            Mode::Across => left[y],
            Mode::Both => (i32::from(above[x]) + i32::from(left[y]) - corner).clamp(0, 255) as u8,
        }
    }

    fn even(&self) -> u8 {
        let sum =
            |pixels: &[u8; SIDE]| pixels.iter().map(|pixel| usize::from(*pixel)).sum::<usize>();
        let known: usize = [&self.above, &self.left].into_iter().flatten().map(sum).sum();
        let count = [&self.above, &self.left].into_iter().flatten().count() * SIDE;
        match count {
            0 => 128,
            _ => ((known + count / 2) / count) as u8,
        }
    }
}
