//! An animation as a GIF that begins again and again: one palette for all frames, and of each frame
//! only what isn't as before.

use std::borrow::Cow;
use std::io::{self, Write};

use gif::{DisposalMethod, Encoder, Frame, Repeat};

use super::Canvas;
use super::palette::{COLOURS, Counts, Palette};

/// The number that means "as before".
const AS_BEFORE: u8 = COLOURS as u8;

/// A GIF being written.
pub(crate) struct Gif<W: Write> {
    encoder: Encoder<W>,
    palette: Palette,
    size: (u16, u16),
    before: Vec<u8>,
}

/// The colours of an animation, to be counted before it is written.
#[derive(Default)]
pub(crate) struct Colours(Counts);

impl Colours {
    /// Counts those of a frame.
    pub(crate) fn of(&mut self, canvas: &Canvas) {
        self.0.add(canvas.pixels());
    }
}

impl<W: Write> Gif<W> {
    /// Begins a file of frames of this size.
    ///
    /// # Errors
    /// What the file says.
    pub(crate) fn begin(file: W, size: (u16, u16), colours: Colours) -> io::Result<Gif<W>> {
        let palette = colours.0.palette();
        let mut bytes = palette.bytes();
        bytes.resize((COLOURS + 1) * 3, 0);
        let mut encoder = Encoder::new(file, size.0, size.1, &bytes).map_err(other)?;
        encoder.set_repeat(Repeat::Infinite).map_err(other)?;
        Ok(Gif { encoder, palette, size, before: Vec::new() })
    }

    /// The next frame, shown for so many hundredths of a second.
    ///
    /// # Errors
    /// What the file says.
    pub(crate) fn frame(&mut self, canvas: &Canvas, hundredths: u16) -> io::Result<()> {
        let pixels: Vec<u8> = canvas
            .pixels()
            .chunks_exact(4)
            .map(|pixel| self.palette.number([pixel[0], pixel[1], pixel[2]]))
            .collect();
        let (left, top, width, height) = self.changed(&pixels);
        let across = usize::from(self.size.0);
        let mut part = Vec::with_capacity(usize::from(width) * usize::from(height));
        for y in usize::from(top)..usize::from(top + height) {
            for x in usize::from(left)..usize::from(left + width) {
                let at = y * across + x;
                let same = self.before.get(at) == Some(&pixels[at]);
                part.push(if same { AS_BEFORE } else { pixels[at] });
            }
        }
        self.encoder
            .write_frame(&Frame {
                delay: hundredths,
                dispose: DisposalMethod::Keep,
                transparent: Some(AS_BEFORE),
                left,
                top,
                width,
                height,
                buffer: Cow::Owned(part),
                ..Frame::default()
            })
            .map_err(other)?;
        self.before = pixels;
        Ok(())
    }

    /// The smallest rectangle around all that isn't as before: left, top, width, height. A single
    /// pixel where nothing changed.
    fn changed(&self, pixels: &[u8]) -> (u16, u16, u16, u16) {
        if self.before.is_empty() {
            return (0, 0, self.size.0, self.size.1);
        }
        let across = usize::from(self.size.0);
        let differs = |at: usize| pixels[at] != self.before[at];
        let row = |y: usize| (y * across..(y + 1) * across).any(differs);
        let rows = 0..usize::from(self.size.1);
        let top = rows.clone().find(|y| row(*y)).unwrap_or(0);
        let bottom = rows.rev().find(|y| row(*y)).unwrap_or(top);
        let column = |x: usize| (top..=bottom).any(|y| differs(y * across + x));
        let left = (0..across).find(|x| column(*x)).unwrap_or(0);
        let right = (0..across).rev().find(|x| column(*x)).unwrap_or(left);
        let narrow = |value: usize| u16::try_from(value).unwrap_or(u16::MAX);
        (narrow(left), narrow(top), narrow(right - left + 1), narrow(bottom - top + 1))
    }
}

fn other(error: gif::EncodingError) -> io::Error {
    if let gif::EncodingError::Io(error) = error { error } else { io::Error::other(error) }
}
