//! A WAV file: `sound`'s header, then the samples. It has no room that players agree on for
//! chapters or a cover.

use std::io::{self, Write};

use sound::{SampleRate, header};

pub(super) struct Encoder<'f, F> {
    file: &'f mut F,
    bytes: Vec<u8>,
}

impl<'f, F: Write> Encoder<'f, F> {
    pub(super) fn begin(
        file: &'f mut F,
        rate: SampleRate,
        count: u64,
    ) -> io::Result<Encoder<'f, F>> {
        file.write_all(&header(rate, count))?;
        Ok(Encoder { file, bytes: Vec::new() })
    }
}

impl<F: Write> super::Encoder for Encoder<'_, F> {
    fn take(&mut self, samples: &[i16]) -> io::Result<()> {
        self.bytes.clear();
        self.bytes.extend(samples.iter().flat_map(|sample| sample.to_le_bytes()));
        self.file.write_all(&self.bytes)
    }

    fn finish(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}
