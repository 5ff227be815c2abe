//! Opus in Ogg (RFC 6716, 7845): head, tags, then packets of 20 ms, each at its place in 48 kHz,
//! which is what Opus counts in whatever it was given.

use std::io::{self, Write};

use ogg::{PacketWriteEndInfo, PacketWriter};
use ropus::{Application, Bitrate};
use sound::{Channels, Frame, SampleRate};

use super::tags::{self, Tags};

/// Bits a second. Source: our choice; breath, tones and words of a 24 kHz track come back with a
/// correlation above 0.99, and ten minutes take 3.6 MB.
const BITRATE: u32 = 48_000;
/// A packet's length, in milliseconds. Source: RFC 7845 recommends it.
pub(crate) const PACKET_MS: u32 = 20;
/// Opus' own count of samples a millisecond.
pub(crate) const GRANULES_MS: u64 = 48;
/// Packets on a page of the file: a second. Source: RFC 7845 asks for no more, so that seeking is
/// quick.
const PAGE_PACKETS: u64 = 50;
/// The largest packet, in bytes. Source: libopus recommends it.
const PACKET_BYTES_MAX: usize = 4_000;
/// Tells this stream from others in one file. Any number will do; always the same one makes the
/// same bytes of the same session.
const SERIAL: u32 = 0x526f_6c6c;

/// Samples as Opus packets.
pub(crate) struct Packets {
    opus: ropus::Encoder,
    packet: Vec<u8>,
    rate: SampleRate,
    channels: Channels,
}

impl Packets {
    /// Of samples at this rate, for so many loudspeakers.
    ///
    /// # Errors
    /// A rate that Opus doesn't know.
    pub(crate) fn new(rate: SampleRate, channels: Channels) -> io::Result<Packets> {
        let played_by = match channels {
            Channels::Mono => ropus::Channels::Mono,
            Channels::Stereo => ropus::Channels::Stereo,
        };
        let opus = ropus::Encoder::builder(rate.hz(), played_by, Application::Audio);
        let opus = opus.bitrate(Bitrate::Bits(BITRATE)).build().map_err(io::Error::other)?;
        Ok(Packets { opus, packet: vec![0; PACKET_BYTES_MAX], rate, channels })
    }

    /// The encoder's own delay, which a player drops at the beginning, in Opus' own count.
    pub(crate) fn pre_skip(&self) -> u64 {
        u64::from(self.opus.lookahead()) * self.granules()
    }

    /// How many of Opus' own count one moment is.
    fn granules(&self) -> u64 {
        GRANULES_MS / u64::from(self.rate.per_ms())
    }

    /// How many moments a packet takes.
    pub(crate) fn moments(&self) -> usize {
        (self.rate.per_ms() * PACKET_MS) as usize
    }

    /// How many samples a packet takes: of all its channels.
    fn samples(&self) -> usize {
        self.moments() * self.channels.count()
    }

    /// The packet of so many samples, the channels side by side.
    ///
    /// # Errors
    /// Another number of samples.
    pub(crate) fn pack(&mut self, samples: &[i16]) -> io::Result<&[u8]> {
        let len = self.opus.encode(samples, &mut self.packet).map_err(io::Error::other)?;
        Ok(&self.packet[..len])
    }

    /// The head that stands before all packets.
    pub(crate) fn head(&self) -> Vec<u8> {
        head(self.pre_skip(), self.channels, self.rate)
    }
}

pub(super) struct Encoder<'f, F: Write> {
    file: PacketWriter<'f, &'f mut F>,
    opus: Packets,
    /// What doesn't fill a packet yet, its channels side by side.
    waiting: Vec<i16>,
    packets: u64,
    /// Where the track ends, in granules, the pre-skip counted in.
    end: u64,
}

impl<'f, F: Write> Encoder<'f, F> {
    pub(super) fn begin(
        file: &'f mut F,
        rate: SampleRate,
        channels: Channels,
        count: u64,
        tags: &Tags,
    ) -> io::Result<Encoder<'f, F>> {
        let opus = Packets::new(rate, channels)?;
        let mut file = PacketWriter::new(file);
        let end_page = PacketWriteEndInfo::EndPage;
        file.write_packet(opus.head(), SERIAL, end_page, 0)?;
        file.write_packet(opus_tags(tags), SERIAL, end_page, 0)?;
        let end = opus.pre_skip() + count * opus.granules();
        Ok(Encoder { file, opus, waiting: Vec::new(), packets: 0, end })
    }

    fn put(&mut self, samples: &[i16]) -> io::Result<()> {
        let packet = self.opus.pack(samples)?.to_vec();
        self.packets += 1;
        let granule = self.packets * u64::from(PACKET_MS) * GRANULES_MS;
        let place = if granule >= self.end {
            PacketWriteEndInfo::EndStream
        } else if self.packets.is_multiple_of(PAGE_PACKETS) {
            PacketWriteEndInfo::EndPage
        } else {
            PacketWriteEndInfo::NormalPacket
        };
        self.file.write_packet(packet, SERIAL, place, granule.min(self.end))
    }
}

impl<W: Write, F: Frame> super::Encoder<F> for Encoder<'_, W> {
    fn take(&mut self, frames: &[F]) -> io::Result<()> {
        self.waiting.extend(frames.iter().flat_map(Frame::samples));
        let whole = self.waiting.len() / self.opus.samples() * self.opus.samples();
        let rest = self.waiting.split_off(whole);
        let packets = std::mem::replace(&mut self.waiting, rest);
        packets.chunks(self.opus.samples()).try_for_each(|packet| self.put(packet))
    }

    /// Fills up with silence until the encoder's delay has come out too; the end's place tells a
    /// player to drop what is too much.
    fn finish(&mut self) -> io::Result<()> {
        let mut last = std::mem::take(&mut self.waiting);
        while self.packets * u64::from(PACKET_MS) * GRANULES_MS < self.end {
            last.resize(self.opus.samples(), 0);
            self.put(&last)?;
            last.clear();
        }
        self.file.inner_mut().flush()
    }
}

fn head(pre_skip: u64, channels: Channels, rate: SampleRate) -> Vec<u8> {
    let mut head = Vec::from(*b"OpusHead\x01"); // version 1
    head.push(channels.count() as u8);
    head.extend(u16::try_from(pre_skip).unwrap_or(u16::MAX).to_le_bytes());
    head.extend(rate.hz().to_le_bytes());
    head.extend([0, 0]); // no gain
    head.push(0); // mono, or left and right
    head
}

fn opus_tags(tags: &Tags) -> Vec<u8> {
    let mut bytes = Vec::from(*b"OpusTags");
    bytes.extend(tags::comments(tags, &[tags::picture_comment()]));
    bytes
}
