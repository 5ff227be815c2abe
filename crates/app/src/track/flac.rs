//! A FLAC file around `sound`'s frames: what it is, its tags, its cover. The first block is written
//! again at the end, when the checksum of all samples is known.

use std::io::{self, Seek, SeekFrom, Write};

use md5::{Digest as _, Md5};
use sound::{Channels, FLAC_BLOCK, Frame, SampleRate, flac_frame, flac_info};

use super::tags::{self, Tags};

/// Where the block that is written again begins: behind `fLaC` and its own header.
const INFO_AT: u64 = 8;

/// The kinds of blocks, as RFC 9639 numbers them.
const STREAM_INFO: u8 = 0;
const COMMENTS: u8 = 4;
const PICTURE: u8 = 6;
/// Marks the last block before the sound.
const LAST: u8 = 0x80;

pub(super) struct Encoder<'f, F> {
    file: &'f mut F,
    rate: SampleRate,
    channels: Channels,
    count: u64,
    number: u32,
    frame: Vec<u8>,
    /// The smallest and the largest frame, in bytes.
    sizes: (u32, u32),
    checksum: Md5,
}

impl<'f, F: Write + Seek> Encoder<'f, F> {
    pub(super) fn begin(
        file: &'f mut F,
        rate: SampleRate,
        channels: Channels,
        count: u64,
        tags: &Tags,
    ) -> io::Result<Encoder<'f, F>> {
        file.write_all(b"fLaC")?;
        block(file, STREAM_INFO, &flac_info(rate, channels, count, (0, 0), [0; 16]))?;
        block(file, COMMENTS, &tags::comments(tags, &[]))?;
        block(file, PICTURE | LAST, &tags::picture())?;
        let sizes = (u32::MAX, 0);
        let (frame, checksum) = (Vec::new(), Md5::new());
        Ok(Encoder { file, rate, channels, count, number: 0, frame, sizes, checksum })
    }
}

impl<W: Write + Seek, F: Frame> super::Encoder<F> for Encoder<'_, W> {
    fn take(&mut self, frames: &[F]) -> io::Result<()> {
        for frames in frames.chunks(FLAC_BLOCK) {
            let samples = frames.iter().flat_map(Frame::samples);
            let bytes: Vec<u8> = samples.flat_map(|sample| sample.to_le_bytes()).collect();
            self.checksum.update(&bytes);
            self.frame.clear();
            flac_frame(self.number, frames, &mut self.frame);
            self.number += 1;
            let size = u32::try_from(self.frame.len()).unwrap_or(u32::MAX);
            self.sizes = (self.sizes.0.min(size), self.sizes.1.max(size));
            self.file.write_all(&self.frame)?;
        }
        Ok(())
    }

    fn finish(&mut self) -> io::Result<()> {
        let checksum = std::mem::take(&mut self.checksum).finalize().into();
        self.file.seek(SeekFrom::Start(INFO_AT))?;
        self.file.write_all(&flac_info(
            self.rate,
            self.channels,
            self.count,
            self.sizes,
            checksum,
        ))?;
        self.file.flush()
    }
}

/// A block with its header: its kind, and its length in 24 bits.
fn block(file: &mut impl Write, kind: u8, bytes: &[u8]) -> io::Result<()> {
    let [0, a, b, c] = u32::try_from(bytes.len()).unwrap_or(u32::MAX).to_be_bytes() else {
        return Err(io::Error::other("more tags than a FLAC file holds"));
    };
    file.write_all(&[kind, a, b, c])?;
    file.write_all(bytes)
}
