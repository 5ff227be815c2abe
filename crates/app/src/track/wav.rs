//! A WAV file: `sound`'s header, then the samples. It has no room that players agree on for
//! chapters or a cover.

use std::io::{self, Write};

use sound::{Channels, Frame, SampleRate, header};

pub(super) struct Encoder<'f, F> {
    file: &'f mut F,
    bytes: Vec<u8>,
}

impl<'f, F: Write> Encoder<'f, F> {
    pub(super) fn begin(
        file: &'f mut F,
        rate: SampleRate,
        channels: Channels,
        count: u64,
    ) -> io::Result<Encoder<'f, F>> {
        file.write_all(&header(rate, channels, count))?;
        Ok(Encoder { file, bytes: Vec::new() })
    }
}

impl<W: Write, F: Frame> super::Encoder<F> for Encoder<'_, W> {
    fn take(&mut self, frames: &[F]) -> io::Result<()> {
        let samples = frames.iter().flat_map(Frame::samples);
        self.bytes.clear();
        self.bytes.extend(samples.flat_map(|sample| sample.to_le_bytes()));
        self.file.write_all(&self.bytes)
    }

    fn finish(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}
