//! The 255 colours that stand best for all colours of an animation: median cut, by Heckbert (1982,
//! Color image quantization for frame buffer display).

use std::collections::HashMap;

type Rgb = [u8; 3];

/// The colours of many frames, counted.
#[derive(Default)]
pub(super) struct Counts(HashMap<Rgb, u32>);

/// Colours by number.
pub(super) struct Palette {
    colours: Vec<Rgb>,
    known: HashMap<Rgb, u8>,
}

/// How many colours there are, besides the one that means "as before".
pub(super) const COLOURS: usize = 255;

impl Counts {
    /// Counts the colours of `pixels`, four bytes each.
    pub(super) fn add(&mut self, pixels: &[u8]) {
        let mut last = None;
        let mut run = 0;
        for pixel in pixels.chunks_exact(4) {
            let colour = [pixel[0], pixel[1], pixel[2]];
            // Even areas are long runs of one colour.
            if last == Some(colour) {
                run += 1;
                continue;
            }
            self.note(last, run);
            (last, run) = (Some(colour), 1);
        }
        self.note(last, run);
    }

    fn note(&mut self, colour: Option<Rgb>, count: u32) {
        if let Some(colour) = colour {
            let counted = self.0.entry(colour).or_default();
            *counted = counted.saturating_add(count);
        }
    }

    /// The colours that stand for them.
    pub(super) fn palette(self) -> Palette {
        let mut colours: Vec<(Rgb, u32)> = self.0.into_iter().collect();
        // A map's order is chance; the same film is to be the same bytes.
        colours.sort_unstable();
        let mut boxes = vec![colours];
        while boxes.len() < COLOURS {
            let widest = (0..boxes.len()).max_by_key(|at| worth(&boxes[*at])).unwrap_or(0);
            if worth(&boxes[widest]) == 0 {
                break;
            }
            let half = split(&mut boxes[widest]);
            boxes.push(half);
        }
        Palette { colours: boxes.iter().map(|of| mean(of)).collect(), known: HashMap::new() }
    }
}

/// The channel in which colours differ most, and by how much.
fn spread(colours: &[(Rgb, u32)]) -> (usize, u8) {
    let of = |channel: usize| {
        let values = colours.iter().map(|(colour, _)| colour[channel]);
        values.clone().max().unwrap_or(0) - values.min().unwrap_or(0)
    };
    (0..3).map(|channel| (channel, of(channel))).max_by_key(|(_, wide)| *wide).unwrap_or((0, 0))
}

/// How much there is to gain from splitting: wide boxes first, those that are much seen before others.
fn worth(colours: &[(Rgb, u32)]) -> u64 {
    let seen: u64 = colours.iter().map(|(_, count)| u64::from(*count)).sum();
    let wide = u64::from(spread(colours).1);
    // The square root keeps small parts, a face's, in the running.
    wide * wide * seen.isqrt()
}

/// Splits a box where half of what is seen of it lies on either side; the upper half.
fn split(colours: &mut Vec<(Rgb, u32)>) -> Vec<(Rgb, u32)> {
    let (channel, _) = spread(colours);
    colours.sort_unstable_by_key(|(colour, _)| (colour[channel], *colour));
    let all: u64 = colours.iter().map(|(_, count)| u64::from(*count)).sum();
    let mut sum = 0;
    let middle = colours.iter().position(|(_, count)| {
        sum += u64::from(*count);
        sum * 2 >= all
    });
    colours.split_off((middle.unwrap_or(0) + 1).clamp(1, colours.len() - 1))
}

/// The colour of a box: the one that is seen most, if that is most of it, so that even areas keep
/// theirs; else the mean.
fn mean(colours: &[(Rgb, u32)]) -> Rgb {
    let all: u64 = colours.iter().map(|(_, count)| u64::from(*count)).sum();
    let most = colours.iter().max_by_key(|(_, count)| *count);
    if let Some((colour, _)) = most.filter(|(_, count)| u64::from(*count) * 2 > all) {
        return *colour;
    }
    [0, 1, 2].map(|channel| {
        let sum: u64 =
            colours.iter().map(|(of, count)| u64::from(of[channel]) * u64::from(*count)).sum();
        u8::try_from((sum + all / 2) / all.max(1)).unwrap_or(255)
    })
}

impl Palette {
    /// Red, green and blue of each, in order.
    pub(super) fn bytes(&self) -> Vec<u8> {
        self.colours.concat()
    }

    /// The number of the colour nearest to `colour`.
    pub(super) fn number(&mut self, colour: Rgb) -> u8 {
        let colours = &self.colours;
        *self.known.entry(colour).or_insert_with(|| {
            let off = |of: &Rgb| -> u32 {
                let square = |(one, other): (&u8, &u8)| u32::from(one.abs_diff(*other)).pow(2);
                of.iter().zip(&colour).map(square).sum()
            };
            let nearest = (0..colours.len()).min_by_key(|at| off(&colours[*at])).unwrap_or(0);
            u8::try_from(nearest).unwrap_or(0)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_colours_stay_as_they_are() {
        let pixels: Vec<u8> = (0..200_u8).flat_map(|of| [of, 255 - of, 7, 255]).collect();
        let mut counts = Counts::default();
        counts.add(&pixels);
        let mut palette = counts.palette();
        for pixel in pixels.chunks(4) {
            let number = palette.number([pixel[0], pixel[1], pixel[2]]);
            assert_eq!(palette.colours[usize::from(number)], pixel[..3]);
        }
    }

    #[test]
    fn many_colours_stay_near() {
        let pixels: Vec<u8> =
            (0..=255_u8).flat_map(|of| (0..64_u8).flat_map(move |b| [of, 128, b, 255])).collect();
        let mut counts = Counts::default();
        counts.add(&pixels);
        let mut palette = counts.palette();
        assert!(palette.colours.len() <= COLOURS);
        for pixel in pixels.chunks(4) {
            let number = usize::from(palette.number([pixel[0], pixel[1], pixel[2]]));
            let near = palette.colours[number];
            assert!(near.iter().zip(pixel).all(|(one, other)| one.abs_diff(*other) <= 12));
        }
    }
}
