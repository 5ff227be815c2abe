//! A pack's bytes → clips and their lengths. Whatever the bytes, this gives a pack or says why not,
//! and makes no more of them than [`limits`](super::limits) allow. The form is told in `make`.

use alloc::borrow::Cow;
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::ops::Range;

use routine::{Form, Lengths, Message, PhraseLength, Span};

use super::Label;
use super::codec::{Coding, Edition, Model, decode};
use super::limits::{
    CLIP_SAMPLES_MAX, CLIPS_MAX, LABEL_BYTES_MAX, NAME_BYTES_MAX, PACK_BYTES_MAX, SAYS_MAX,
};
use super::make::{MAGIC, VERSION, checksum};
use crate::SampleRate;
use crate::tuning::TRACK_RATE_HZ;

/// A voice's clips, ready to be decoded one by one.
#[derive(Clone, PartialEq)]
pub struct Pack {
    bytes: Cow<'static, [u8]>,
    label: Label,
    coding: Coding,
    model: Model,
    clips: Vec<Clip>,
    by_phrase: BTreeMap<(Message, Form), usize>,
}

#[derive(Clone, PartialEq, Debug)]
struct Clip {
    name: String,
    samples: usize,
    at: Range<usize>,
}

/// Why bytes are no pack.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum PackError {
    /// Something else, or nothing.
    #[error("this is no voice pack")]
    NotAPack,
    /// Made by a later Rollwise.
    #[error("this voice pack is of version {version}; this Rollwise reads versions 1 and 2")]
    OtherVersion {
        /// The version that it says it has.
        version: u8,
    },
    /// Cut off, or changed on the way.
    #[error("this voice pack is damaged")]
    Damaged,
    /// Whole, but not as a pack must be.
    #[error("this voice pack is made wrongly: {what}")]
    Malformed {
        /// What is wrong.
        what: &'static str,
    },
    /// More than a pack may hold.
    #[error("this voice pack holds more than one may: {what}")]
    TooLarge {
        /// Of what there is too much.
        what: &'static str,
    },
}

impl PackError {
    /// The stable word by which programs and people name it.
    pub fn code(self) -> &'static str {
        match self {
            PackError::NotAPack => "no-pack",
            PackError::OtherVersion { .. } => "pack-version",
            PackError::Damaged => "pack-damaged",
            PackError::Malformed { .. } => "pack-malformed",
            PackError::TooLarge { .. } => "pack-too-large",
        }
    }

    /// What the person can do.
    pub fn way_out(self) -> &'static str {
        match self {
            PackError::NotAPack => "Choose a file that `rollwise voice build` made.",
            PackError::OtherVersion { .. } => "Use the newest Rollwise, or make the pack again.",
            PackError::Damaged => "Copy or load it again.",
            PackError::Malformed { .. } | PackError::TooLarge { .. } => {
                "Make it again with `rollwise voice build`."
            }
        }
    }
}

impl Pack {
    /// Opens a pack: checks all of it but the clips' own sound, in which nothing can be wrong.
    ///
    /// # Errors
    /// [`PackError`]
    pub fn read(bytes: impl Into<Cow<'static, [u8]>>) -> Result<Pack, PackError> {
        let bytes = bytes.into();
        if bytes.len() > PACK_BYTES_MAX {
            return Err(PackError::TooLarge { what: "bytes" });
        }
        let (magic, rest) = bytes.split_first_chunk::<8>().ok_or(PackError::NotAPack)?;
        if magic[..7] != MAGIC[..] {
            return Err(PackError::NotAPack);
        }
        let edition = match magic[7] {
            1 => Edition::First,
            VERSION => Edition::Second,
            version => return Err(PackError::OtherVersion { version }),
        };
        let (sum, body) = rest.split_first_chunk::<8>().ok_or(PackError::Damaged)?;
        if u64::from_le_bytes(*sum) != checksum(body) {
            return Err(PackError::Damaged);
        }
        let mut pack = Fields { rest: body, at: 16 }.pack(edition)?;
        pack.bytes = bytes;
        Ok(pack)
    }

    /// What it says about itself.
    pub fn label(&self) -> &Label {
        &self.label
    }

    /// How long each of its phrases takes, as the compiler asks: rounded up to milliseconds. A
    /// phrase whose full form it lacks is left out.
    pub fn lengths(&self) -> Lengths {
        let length = |message: &Message, form| {
            let clip = self.clips.get(*self.by_phrase.get(&(message.clone(), form))?)?;
            let ms = clip.samples.div_ceil(SampleRate::TRACK.per_ms() as usize);
            Some(Span::from_ms(ms as u32))
        };
        let phrases = self.by_phrase.keys().filter(|(_, form)| *form == Form::Full);
        phrases
            .filter_map(|(message, _)| {
                let (full, short) = (length(message, Form::Full)?, length(message, Form::Short));
                Some((message.clone(), PhraseLength { full, short }))
            })
            .collect()
    }

    /// The clip of a phrase: its number for [`Pack::decoded`]. The short form of a phrase that has
    /// none is its full one.
    pub fn clip(&self, message: &Message, form: Form) -> Option<usize> {
        let of = |form| self.by_phrase.get(&(message.clone(), form)).copied();
        match form {
            Form::Full => of(Form::Full),
            Form::Short => of(Form::Short).or_else(|| of(Form::Full)),
        }
    }

    /// Every phrase that it has, in order, with the number of its clip.
    pub fn phrases(&self) -> impl ExactSizeIterator<Item = (&Message, Form, usize)> {
        self.by_phrase.iter().map(|((message, form), clip)| (message, *form, *clip))
    }

    /// Every clip's name, in the order of their numbers.
    pub fn names(&self) -> impl ExactSizeIterator<Item = &str> {
        self.clips.iter().map(|clip| clip.name.as_str())
    }

    /// How many samples a clip has; none where there is no clip of this number.
    pub fn samples(&self, clip: usize) -> usize {
        self.clips.get(clip).map_or(0, |clip| clip.samples)
    }

    /// The samples of a clip, at the track's own rate; none where there is no clip of this number.
    pub fn decoded(&self, clip: usize) -> Vec<i16> {
        let Some(clip) = self.clips.get(clip) else { return Vec::new() };
        let bytes = self.bytes.get(clip.at.clone()).unwrap_or_default();
        decode(bytes, &self.model, self.coding, clip.samples)
    }
}

impl fmt::Debug for Pack {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "Pack({}, {} clips, {} bytes)",
            self.label.voice,
            self.clips.len(),
            self.bytes.len()
        )
    }
}

/// What is left to be read, and where in the file it begins.
struct Fields<'b> {
    rest: &'b [u8],
    at: usize,
}

impl<'b> Fields<'b> {
    fn pack(mut self, edition: Edition) -> Result<Pack, PackError> {
        if self.u32()? != TRACK_RATE_HZ {
            return Err(PackError::Malformed { what: "its rate isn't the track's" });
        }
        let coding = Coding { edition, fineness: self.u8()? };
        let label = Label {
            language: self.label()?,
            voice: self.label()?,
            engine: self.label()?,
            licence: self.label()?,
        };
        let count = usize::from(self.u16()?);
        let model = Model::stated(self.take(count)?)
            .ok_or(PackError::Malformed { what: "it has other chances" })?;
        let mut pack = Pack {
            bytes: Cow::Borrowed(&[]),
            label,
            coding,
            model,
            clips: Vec::new(),
            by_phrase: BTreeMap::new(),
        };
        let count = usize::from(self.u16()?);
        if count > CLIPS_MAX {
            return Err(PackError::TooLarge { what: "clips" });
        }
        for _ in 0..count {
            self.clip(&mut pack)?;
        }
        self.sound(&mut pack)?;
        Ok(pack)
    }

    fn clip(&mut self, pack: &mut Pack) -> Result<(), PackError> {
        let name = self.text()?;
        if name.len() > NAME_BYTES_MAX {
            return Err(PackError::TooLarge { what: "a name" });
        }
        let (samples, bytes) = (self.u32()? as usize, self.u32()? as usize);
        if samples > CLIP_SAMPLES_MAX || bytes > PACK_BYTES_MAX {
            return Err(PackError::TooLarge { what: "a clip" });
        }
        let says = usize::from(self.u8()?);
        if says > SAYS_MAX {
            return Err(PackError::TooLarge { what: "a clip's phrases" });
        }
        for _ in 0..says {
            let form = match self.u8()? {
                0 => Form::Full,
                1 => Form::Short,
                _ => return Err(PackError::Malformed { what: "a form that there isn't" }),
            };
            let message = Message::parse(&self.text()?)
                .map_err(|_| PackError::Malformed { what: "a phrase that is none" })?;
            if pack.by_phrase.insert((message, form), pack.clips.len()).is_some() {
                return Err(PackError::Malformed { what: "a phrase twice" });
            }
        }
        // How long it is is known; where it is, once all are.
        pack.clips.push(Clip { name, samples, at: 0..bytes });
        Ok(())
    }

    /// Finds each clip's own bytes, which must be all that is left.
    fn sound(self, pack: &mut Pack) -> Result<(), PackError> {
        let mut at = self.at;
        for clip in &mut pack.clips {
            clip.at = at..at.saturating_add(clip.at.end);
            at = clip.at.end;
        }
        if at == self.at + self.rest.len() {
            Ok(())
        } else {
            Err(PackError::Malformed { what: "its clips aren't as long as it says" })
        }
    }

    fn take(&mut self, count: usize) -> Result<&'b [u8], PackError> {
        let (taken, rest) = self
            .rest
            .split_at_checked(count)
            .ok_or(PackError::Malformed { what: "it ends too soon" })?;
        self.rest = rest;
        self.at += count;
        Ok(taken)
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], PackError> {
        let taken = self.take(N)?;
        taken.try_into().map_err(|_| PackError::Malformed { what: "it ends too soon" })
    }

    fn u8(&mut self) -> Result<u8, PackError> {
        self.array().map(u8::from_le_bytes)
    }

    fn u16(&mut self) -> Result<u16, PackError> {
        self.array().map(u16::from_le_bytes)
    }

    fn u32(&mut self) -> Result<u32, PackError> {
        self.array().map(u32::from_le_bytes)
    }

    fn label(&mut self) -> Result<String, PackError> {
        let count = usize::from(self.u16()?);
        if count > LABEL_BYTES_MAX {
            return Err(PackError::TooLarge { what: "its label" });
        }
        utf8(self.take(count)?)
    }

    fn text(&mut self) -> Result<String, PackError> {
        let count = usize::from(self.u8()?);
        utf8(self.take(count)?)
    }
}

fn utf8(bytes: &[u8]) -> Result<String, PackError> {
    let text = core::str::from_utf8(bytes);
    text.map(String::from).map_err(|_| PackError::Malformed { what: "a text that is none" })
}
