//! WebM: one file of a picture track, a sound track and captions, with chapters, that can be gone to
//! anywhere (Matroska, RFC 9559; Opus in it, RFC 9559 and its codec specification; captions as the
//! WebM project's guidelines have them).
//!
//! It is made from front to back; only two numbers in the front are known at the end.

use alloc::string::String;
use alloc::vec::Vec;

/// What is in the file.
#[derive(Clone, PartialEq, Debug)]
pub struct Tracks {
    /// Pixels across and down.
    pub size: (u16, u16),
    /// How long a frame is shown, in nanoseconds.
    pub frame_ns: u64,
    /// How long all of it is, in milliseconds.
    pub ms: u64,
    /// The film's name.
    pub title: String,
    /// The language of captions and sound: `en`.
    pub language: String,
    /// The sound, where there is some.
    pub sound: Option<Sound>,
    /// The chapters, the first one at the beginning; none where there are none.
    pub chapters: Vec<Chapter>,
}

/// Opus.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Sound {
    /// The head, as it begins an Opus file.
    pub head: Vec<u8>,
    /// The encoder's own delay, in nanoseconds.
    pub delay_ns: u64,
    /// For how many loudspeakers.
    pub channels: u8,
}

/// A part that can be gone to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Chapter {
    /// Where it begins, in milliseconds.
    pub at_ms: u64,
    /// What it is called.
    pub title: String,
}

/// A file being made. Whatever it gives back is the next stretch of bytes.
pub struct Webm {
    /// How many bytes were given back.
    written: u64,
    /// Where the cluster begins that is being filled, in milliseconds, and what is in it.
    cluster: Option<(u64, Vec<u8>)>,
    /// Where each cluster begins: in milliseconds, and in bytes behind the segment's head.
    places: Vec<(u64, u64)>,
}

/// The end of a file.
pub struct End {
    /// The last bytes.
    pub bytes: Vec<u8>,
    /// What is to be written over at the front: where, and with what.
    pub over: [(u64, Vec<u8>); 2],
}

const VIDEO: u8 = 1;
const SOUND: u8 = 2;
const CAPTIONS: u8 = 3;

/// Who wrote it. The version stays out, so that the same session is the same bytes.
const WRITER: &str = "Rollwise";

/// The parts of a segment.
const SEEK_HEAD: u32 = 0x114D_9B74;
const INFO: u32 = 0x1549_A966;
const TRACKS: u32 = 0x1654_AE6B;
const CHAPTERS: u32 = 0x1043_A770;
const INDEX: u32 = 0x1C53_BB6B;

/// How much sound is decoded before what is gone to, in nanoseconds. Source: RFC 7845, section 4.6.
const PRE_ROLL_NS: u64 = 80_000_000;

/// Where the segment's size lies, how many bytes it takes, and where the segment's content begins.
const SEGMENT_SIZE_AT: u64 = 36 + 4;
const SEGMENT_AT: u64 = SEGMENT_SIZE_AT + 8;

/// Where the place of the index lies, in bytes behind the segment's head: the number that is known
/// last, in the entry that stands first.
const INDEX_AT: u64 = 4 + 1 + 2 + 1 + 2 + 1 + 4 + 2 + 1;

impl Webm {
    /// Begins a file.
    pub fn begin(tracks: &Tracks) -> (Webm, Vec<u8>) {
        let mut file = element(0x1A45_DFA3, &head());
        debug_assert_eq!(file.len() as u64, SEGMENT_SIZE_AT - 4, "the head's length is fixed");
        file.extend(0x1853_8067_u32.to_be_bytes());
        file.extend(sized(0, 8));
        let mut parts = Vec::from([(INFO, info(tracks)), (TRACKS, track_list(tracks))]);
        if !tracks.chapters.is_empty() {
            parts.push((CHAPTERS, chapter_list(tracks)));
        }
        let parts: Vec<(u32, Vec<u8>)> =
            parts.into_iter().map(|(id, content)| (id, element(id, &content))).collect();
        file.extend(seek_head(&parts));
        parts.iter().for_each(|(_, part)| file.extend_from_slice(part));
        let written = file.len() as u64;
        (Webm { written, cluster: None, places: Vec::new() }, file)
    }

    /// The next frame. Everything comes in order of its time, across all tracks; the first is a key
    /// frame.
    pub fn frame(&mut self, at_ms: u64, packet: &[u8], key: bool) -> Vec<u8> {
        let done = if key { self.turn(at_ms) } else { Vec::new() };
        self.simple(VIDEO, at_ms, packet, key);
        done
    }

    /// The next packet of sound. It belongs to the cluster of the frame before it.
    pub fn sound(&mut self, at_ms: u64, packet: &[u8]) {
        self.simple(SOUND, at_ms, packet, true);
    }

    /// A caption.
    pub fn caption(&mut self, at_ms: u64, ms: u64, text: &str) {
        let mut bytes = self.block(CAPTIONS, at_ms, 0);
        // No name, no settings, the words.
        bytes.extend_from_slice(b"\n\n");
        bytes.extend_from_slice(text.as_bytes());
        let group = [element(0xA1, &bytes), number(0x9B, ms)].concat();
        self.put(&element(0xA0, &group));
    }

    /// There is no more.
    pub fn finish(mut self) -> End {
        let mut bytes = self.close();
        let index_at = self.written - SEGMENT_AT;
        let points: Vec<u8> =
            self.places.iter().flat_map(|(ms, place)| point(*ms, *place)).collect();
        let index = element(INDEX, &points);
        let size = index_at + index.len() as u64;
        bytes.extend(index);
        let over = [
            (SEGMENT_SIZE_AT, sized(size, 8)),
            (SEGMENT_AT + INDEX_AT, Vec::from(index_at.to_be_bytes())),
        ];
        End { bytes, over }
    }

    /// Begins a cluster at `at_ms`; the bytes of the one before.
    fn turn(&mut self, at_ms: u64) -> Vec<u8> {
        let done = self.close();
        self.places.push((at_ms, self.written - SEGMENT_AT));
        self.cluster = Some((at_ms, number(0xE7, at_ms)));
        done
    }

    fn close(&mut self) -> Vec<u8> {
        let Some((_, content)) = self.cluster.take() else { return Vec::new() };
        let cluster = element(0x1F43_B675, &content);
        self.written += cluster.len() as u64;
        cluster
    }

    fn simple(&mut self, track: u8, at_ms: u64, packet: &[u8], key: bool) {
        let mut bytes = self.block(track, at_ms, if key { 0x80 } else { 0 });
        bytes.extend_from_slice(packet);
        self.put(&element(0xA3, &bytes));
    }

    /// A block's head: its track, its time from the cluster's, its flags.
    fn block(&self, track: u8, at_ms: u64, flags: u8) -> Vec<u8> {
        let from = self.cluster.as_ref().map_or(at_ms, |(from, _)| *from);
        let after = i64::try_from(at_ms).unwrap_or(0) - i64::try_from(from).unwrap_or(0);
        let after = i16::try_from(after).unwrap_or(i16::MAX).to_be_bytes();
        Vec::from([0x80 | track, after[0], after[1], flags])
    }

    fn put(&mut self, block: &[u8]) {
        let (_, content) = self.cluster.get_or_insert_with(|| (0, number(0xE7, 0)));
        content.extend_from_slice(block);
    }
}

fn head() -> Vec<u8> {
    [
        number(0x4286, 1),
        number(0x42F7, 1),
        number(0x42F2, 4),
        number(0x42F3, 8),
        element(0x4282, b"webm"),
        number(0x4287, 4),
        number(0x4285, 2),
    ]
    .concat()
}

/// Where each part begins, the index first, whose place isn't known yet.
fn seek_head(parts: &[(u32, Vec<u8>)]) -> Vec<u8> {
    let entry = |id: u32, place: u64| {
        let entry = [element(0x53AB, &id.to_be_bytes()), element(0x53AC, &place.to_be_bytes())];
        element(0x4DBB, &entry.concat())
    };
    let list = |from: u64| {
        let places = parts.iter().scan(from, |place, (id, part)| {
            let entry = entry(*id, *place);
            *place += part.len() as u64;
            Some(entry)
        });
        element(
            SEEK_HEAD,
            &core::iter::once(entry(INDEX, 0)).chain(places).collect::<Vec<_>>().concat(),
        )
    };
    // It is as long wherever the parts lie.
    list(list(0).len() as u64)
}

fn info(tracks: &Tracks) -> Vec<u8> {
    [
        number(0x002A_D7B1, 1_000_000), // times are in milliseconds
        element(0x4489, &(tracks.ms as f64).to_be_bytes()),
        element(0x7BA9, tracks.title.as_bytes()),
        element(0x4D80, WRITER.as_bytes()),
        element(0x5741, WRITER.as_bytes()),
    ]
    .concat()
}

fn track_list(tracks: &Tracks) -> Vec<u8> {
    let colours = [
        number(0x55B1, 6), // brightness and colour as BT.601 has them
        number(0x55B9, 1), // from 16 to 235
        number(0x55BA, 1),
        number(0x55BB, 1), // the primaries of every screen
    ];
    let video = [
        number(0xB0, tracks.size.0.into()),
        number(0xBA, tracks.size.1.into()),
        element(0x55B0, &colours.concat()),
    ];
    let mut list = track(
        VIDEO,
        1,
        "V_VP8",
        tracks,
        &[number(0x0023_E383, tracks.frame_ns), element(0xE0, &video.concat())],
    );
    if let Some(sound) = &tracks.sound {
        let audio = [element(0xB5, &48_000_f64.to_be_bytes()), number(0x9F, sound.channels.into())];
        list.extend(track(
            SOUND,
            2,
            "A_OPUS",
            tracks,
            &[
                element(0x63A2, &sound.head),
                number(0x56AA, sound.delay_ns),
                number(0x56BB, PRE_ROLL_NS),
                element(0xE1, &audio.concat()),
            ],
        ));
    }
    list.extend(track(CAPTIONS, 0x11, "D_WEBVTT/SUBTITLES", tracks, &[]));
    list
}

fn track(of: u8, kind: u64, codec: &str, tracks: &Tracks, more: &[Vec<u8>]) -> Vec<u8> {
    let mut entry = [
        number(0xD7, of.into()),
        number(0x73C5, of.into()),
        number(0x83, kind),
        number(0x9C, 0), // one packet a block
        element(0x0022_B59C, matroska_language(&tracks.language).as_bytes()),
        element(0x86, codec.as_bytes()),
    ]
    .concat();
    more.iter().for_each(|part| entry.extend_from_slice(part));
    element(0xAE, &entry)
}

/// The language in three letters, as WebM wants it.
fn matroska_language(language: &str) -> &str {
    match language {
        "en" => "eng",
        "de" => "ger",
        "es" => "spa",
        other => other,
    }
}

fn chapter_list(tracks: &Tracks) -> Vec<u8> {
    let atom = |(uid, chapter): (u64, &Chapter)| {
        let shown = [
            element(0x85, chapter.title.as_bytes()),
            element(0x437C, matroska_language(&tracks.language).as_bytes()),
        ];
        let atom = [
            number(0x73C4, uid),
            number(0x91, chapter.at_ms * 1_000_000),
            element(0x80, &shown.concat()),
        ];
        element(0xB6, &atom.concat())
    };
    let atoms: Vec<u8> = (1..).zip(&tracks.chapters).flat_map(atom).collect();
    element(0x45B9, &atoms)
}

fn point(ms: u64, place: u64) -> Vec<u8> {
    let track = [number(0xF7, VIDEO.into()), number(0xF1, place)];
    element(0xBB, &[number(0xB3, ms), element(0xB7, &track.concat())].concat())
}

/// An element: its id as it stands in the specification, its size, its content.
fn element(id: u32, content: &[u8]) -> Vec<u8> {
    let bytes = id.to_be_bytes();
    let zeros = id.leading_zeros() as usize / 8;
    let size = content.len() as u64;
    // One more than fits would mean "unknown".
    let length = (1..8).find(|bytes| size + 1 < 1 << (7 * bytes)).unwrap_or(8);
    let mut element = Vec::with_capacity(content.len() + 12);
    element.extend_from_slice(&bytes[zeros..]);
    element.extend(sized(size, length));
    element.extend_from_slice(content);
    element
}

/// A size in so many bytes.
fn sized(size: u64, length: u32) -> Vec<u8> {
    let marked = size | 1 << (7 * length);
    Vec::from(&marked.to_be_bytes()[8 - length as usize..])
}

/// An element that is a number, in as few bytes as it needs.
fn number(id: u32, value: u64) -> Vec<u8> {
    let bytes = value.to_be_bytes();
    element(id, &bytes[(value.leading_zeros() as usize / 8).min(7)..])
}
