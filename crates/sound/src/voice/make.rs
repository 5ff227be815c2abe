//! Samples → a pack's bytes. The form, all numbers little-endian:
//!
//! | bytes | what |
//! | --- | --- |
//! | 7 + 1 | `RWVOICE`; the version, 2 |
//! | 8 | FNV-1a of everything after it |
//! | 4 + 1 | samples a second; fineness |
//! | 4 × (2 + n) | language, voice, engine, licence |
//! | 2 + n | the chances with which each clip begins |
//! | 2 | how many clips |
//! | per clip | 1 + n its name; 4 samples; 4 bytes; 1 how many phrases, each 1 form, 1 + n message |
//! | the rest | the clips, one after another in the same order |
//!
//! The form is a promise: what changes it makes another version, and `read` goes on reading the older
//! ones. Version 1 was the same, its clips told in the codec's first edition.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use routine::{Form, Message};

use super::codec::{Coding, Edition, Lesson, Model, encode};
use super::limits::PACK_BYTES_MAX;
use crate::tuning::{CLIP_FINENESS, TRACK_RATE_HZ};

pub(super) const MAGIC: &[u8; 7] = b"RWVOICE";
/// The version that is made.
pub(super) const VERSION: u8 = 2;

/// How often all clips are coded: each time teaches the chances for the next. Source: our choice; a
/// fourth time saves less than a thousandth.
const LESSONS: usize = 2;

/// What a pack says about itself.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Label {
    /// The language's tag, `en`.
    pub language: String,
    /// Who speaks.
    pub voice: String,
    /// What it was made with.
    pub engine: String,
    /// Under which terms it may be passed on.
    pub licence: String,
}

/// One clip on its way into a pack.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Spoken {
    /// Its name.
    pub name: String,
    /// The phrases that it is the words of.
    pub says: Vec<(Message, Form)>,
    /// Its samples, at the track's own rate.
    pub samples: Vec<i16>,
}

/// What was to go into a pack is more than one may hold ([`limits`](super::limits)).
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("a voice pack can't hold that much")]
pub struct PackTooLarge;

/// Makes a pack. The same clips give the same bytes.
///
/// # Errors
/// [`PackTooLarge`]
pub fn pack(label: &Label, clips: &[Spoken]) -> Result<Vec<u8>, PackTooLarge> {
    let coding = Coding { edition: Edition::Second, fineness: CLIP_FINENESS };
    let mut model = Lesson::new().model();
    for _ in 0..LESSONS {
        model = code(clips, &model, coding).1;
    }
    let (coded, _) = code(clips, &model, coding);
    let bytes = laid_out(label, clips, &model, coding, &coded).ok_or(PackTooLarge)?;
    // The reader's own limits are the writer's too.
    super::Pack::read(bytes.clone()).map(|_| bytes).map_err(|_| PackTooLarge)
}

fn code(clips: &[Spoken], model: &Model, coding: Coding) -> (Vec<Vec<u8>>, Model) {
    let mut lesson = Lesson::new();
    let coded =
        clips.iter().map(|clip| encode(&clip.samples, model, coding, &mut lesson)).collect();
    (coded, lesson.model())
}

fn laid_out(
    label: &Label,
    clips: &[Spoken],
    model: &Model,
    coding: Coding,
    coded: &[Vec<u8>],
) -> Option<Vec<u8>> {
    let mut body = Vec::new();
    body.extend(TRACK_RATE_HZ.to_le_bytes());
    body.push(coding.fineness);
    for text in [&label.language, &label.voice, &label.engine, &label.licence] {
        long(&mut body, text.as_bytes())?;
    }
    long(&mut body, model.bytes())?;
    body.extend(u16::try_from(clips.len()).ok()?.to_le_bytes());
    for (clip, coded) in clips.iter().zip(coded) {
        short(&mut body, clip.name.as_bytes())?;
        body.extend(u32::try_from(clip.samples.len()).ok()?.to_le_bytes());
        body.extend(u32::try_from(coded.len()).ok()?.to_le_bytes());
        body.push(u8::try_from(clip.says.len()).ok()?);
        for (message, form) in &clip.says {
            body.push(match form {
                Form::Full => 0,
                Form::Short => 1,
            });
            short(&mut body, message.to_string().as_bytes())?;
        }
    }
    body.extend(coded.iter().flatten());
    let mut bytes = Vec::with_capacity(body.len() + MAGIC.len() + 9);
    bytes.extend(MAGIC);
    bytes.push(VERSION);
    bytes.extend(checksum(&body).to_le_bytes());
    bytes.append(&mut body);
    (bytes.len() <= PACK_BYTES_MAX).then_some(bytes)
}

fn short(into: &mut Vec<u8>, bytes: &[u8]) -> Option<()> {
    into.push(u8::try_from(bytes.len()).ok()?);
    into.extend(bytes);
    Some(())
}

fn long(into: &mut Vec<u8>, bytes: &[u8]) -> Option<()> {
    into.extend(u16::try_from(bytes.len()).ok()?.to_le_bytes());
    into.extend(bytes);
    Some(())
}

/// FNV-1a (Fowler, Noll, Vo). It finds accidents, not malice: nothing in a pack is trusted.
pub(super) fn checksum(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}
