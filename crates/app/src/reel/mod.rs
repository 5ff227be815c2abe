//! A session as a film: what is seen at each moment, with the sound and the captions of the same
//! timeline.
//!
//! The data's way: the session's `View` → a [`Page`] of pixels → VP8; the timeline's samples → Opus;
//! its cues → captions; all of it → WebM. Nobody presses anything in a film. What isn't here: the
//! formats (`film`), the body (`figure`), and where the file lies (`commands::render`).

mod page;
mod take;

use std::io::{self, Seek, SeekFrom, Write};
use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};

use film::{Chapter, Encoder, Quality, Sound, Tracks, Webm, Wish};
use sound::{Caption, Channels, Frame, Sample};

use crate::drawing::Canvas;
use crate::hearing::Rendering;
use crate::track::{GRANULES_MS, PACKET_MS, Packets, Tags};
pub(crate) use take::{Seen, Take};

/// Frames a second. Source: our choice; a slow movement is smooth, and every screen shows it evenly.
const FRAMES_SECOND: u64 = 30;

/// How often there is a frame that can be gone to, in frames. Source: our choice; going to a place
/// takes at most five seconds of decoding, and a key costs 10 to 20 KB.
const KEY_EVERY: u64 = 5 * FRAMES_SECOND;

/// How many frames may be painted before they are packed. Source: our choice; enough that neither
/// waits for the other's slowest.
const AHEAD: usize = 4;

/// How many frames a film of so many milliseconds has.
pub(crate) fn frames(ms: u32) -> u64 {
    (u64::from(ms) * FRAMES_SECOND).div_ceil(1000).max(1)
}

/// When a frame begins, in milliseconds.
fn at_ms(frame: u64) -> u64 {
    (frame * 1000 + FRAMES_SECOND / 2) / FRAMES_SECOND
}

/// Writes the whole film of `take` into `file`, which is empty. `watch` is told how many frames are
/// done, and may end it.
///
/// # Errors
/// What the file, or `watch`, says.
pub(crate) fn write<E: From<io::Error>>(
    take: Take<'_>,
    sound: (&mut Rendering, Channels),
    captions: &[Caption],
    tags: &Tags,
    file: &mut (impl Write + Seek),
    watch: impl FnMut(u64) -> Result<(), E>,
) -> Result<(), E> {
    let (painted, next) = sync_channel(AHEAD);
    let (used, free) = channel();
    let size = take.size();
    let score = sound.0.score();
    // The last tone rings on behind the last cue.
    let count = frames(score.rate().time_of(Sample::new(score.samples())).ms());
    for _ in 0..AHEAD {
        // Nobody has hung up yet.
        let _ = used.send(take.canvas());
    }
    std::thread::scope(|scope| {
        scope.spawn(move || paint(take, count, &free, &painted));
        // It takes both ends along: where packing breaks off, the painter isn't left waiting.
        pack(size, count, sound, captions, tags, file, (next, used), watch)
    })
}

/// Paints all frames in order, until nobody wants them any more.
fn paint(mut take: Take<'_>, count: u64, free: &Receiver<Canvas>, painted: &SyncSender<Canvas>) {
    for frame in 0..count {
        let Ok(mut canvas) = free.recv() else { return };
        take.paint(at_ms(frame), &mut canvas);
        if painted.send(canvas).is_err() {
            return;
        }
    }
}

#[expect(clippy::too_many_arguments, reason = "all that comes together in a film")]
fn pack<E: From<io::Error>>(
    size: (u16, u16),
    count: u64,
    sound: (&mut Rendering, Channels),
    captions: &[Caption],
    tags: &Tags,
    file: &mut (impl Write + Seek),
    (next, used): (Receiver<Canvas>, Sender<Canvas>),
    mut watch: impl FnMut(u64) -> Result<(), E>,
) -> Result<(), E> {
    let mut sound = Spoken::of(sound)?;
    let chapters = tags
        .chapters
        .iter()
        .map(|chapter| Chapter { at_ms: chapter.at.ms().into(), title: chapter.title.clone() });
    let (mut webm, head) = Webm::begin(&Tracks {
        size,
        frame_ns: 1_000_000_000 / FRAMES_SECOND,
        ms: at_ms(count),
        title: tags.title.clone(),
        language: tags.language.into(),
        sound: Some(sound.head()),
        chapters: chapters.collect(),
    });
    file.write_all(&head)?;
    let mut encoder = Encoder::new(size.0, size.1, Quality::CLEAN);
    let mut captions = captions.iter().peekable();
    for frame in 0..count {
        let (from, to) = (at_ms(frame), at_ms(frame + 1));
        // The painter ends before its last frame only if it broke.
        let canvas = next.recv().map_err(|_| io::Error::other("a frame could not be painted"))?;
        let key = frame % KEY_EVERY == 0;
        let packet = encoder.frame(canvas.pixels(), if key { Wish::Key } else { Wish::Change });
        // Nobody waits for it behind the last frame.
        let _ = used.send(canvas);
        file.write_all(&webm.frame(from, &packet, key))?;
        sound.until(to, &mut webm)?;
        while let Some(caption) = captions.next_if(|caption| u64::from(caption.at.ms()) < to) {
            let (at, end) = (u64::from(caption.at.ms()), u64::from(caption.end.ms()));
            webm.caption(at, end - at, &caption.line);
        }
        watch(frame + 1)?;
    }
    let end = webm.finish();
    file.write_all(&end.bytes)?;
    for (at, bytes) in end.over {
        file.seek(SeekFrom::Start(at))?;
        file.write_all(&bytes)?;
    }
    Ok(file.flush()?)
}

/// The sound, packet by packet.
struct Spoken<'r> {
    rendering: &'r mut Rendering,
    channels: Channels,
    packets: Packets,
    /// One packet's, the channels side by side.
    samples: Vec<i16>,
    /// How many packets are done.
    done: u64,
}

impl Spoken<'_> {
    fn of((rendering, channels): (&mut Rendering, Channels)) -> io::Result<Spoken<'_>> {
        let packets = Packets::new(rendering.score().rate(), channels)?;
        Ok(Spoken { rendering, channels, packets, samples: Vec::new(), done: 0 })
    }

    fn head(&self) -> Sound {
        let delay_ns = self.packets.pre_skip() * 1_000_000 / GRANULES_MS;
        let channels = self.channels.count() as u8;
        Sound { head: self.packets.head(), delay_ns, channels }
    }

    /// Puts all packets that begin before `to` into the film.
    fn until(&mut self, to: u64, webm: &mut Webm) -> io::Result<()> {
        while self.done * u64::from(PACKET_MS) < to {
            match self.channels {
                Channels::Mono => self.read::<i16>(),
                Channels::Stereo => self.read::<[i16; 2]>(),
            }
            webm.sound(self.done * u64::from(PACKET_MS), self.packets.pack(&self.samples)?);
            self.done += 1;
        }
        Ok(())
    }

    fn read<F: Frame>(&mut self) {
        let mut moments = vec![F::default(); self.packets.moments()];
        let from = Sample::new(self.done * moments.len() as u64);
        self.rendering.read(from, &mut moments);
        self.samples.clear();
        self.samples.extend(moments.iter().flat_map(Frame::samples));
    }
}
