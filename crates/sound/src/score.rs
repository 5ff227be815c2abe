//! What sounds, and at which sample: everything of a timeline that is heard, and nothing else.

use alloc::sync::Arc;
use alloc::vec::Vec;
use core::ops::Range;

use routine::{Cue, CueKind, Form, Half, Message, SessionTime, Side, Span, Timeline, sort_by_key};

use crate::curve::{Curve, Shape};
use crate::sine::Pitch;
use crate::tone::{Strike, TICK, strikes};
use crate::tuning::{
    COLOUR_TURN, DUCK_ATTACK_MS, DUCK_RELEASE_MS, FADE_IN_MS, FADE_OUT_MS, NOTE_END_DB,
    NOTE_PEAK_DB, SETTLE_MS, TAIL_MS,
};
use crate::{Pack, Sample, SampleRate};

/// Everything of a timeline that is heard, at sample positions.
///
/// A sample depends only on cues that began by then. The scores of a timeline and of its amendment
/// therefore sound the same up to `changed_from`.
#[derive(Clone, PartialEq, Debug)]
pub struct Score {
    rate: SampleRate,
    end: Sample,
    pub(crate) bed: Bed,
    notes: Vec<Note>,
    words: Vec<Word>,
    pub(crate) voice: Option<Arc<Pack>>,
}

/// The breath: how loud, how bright, how far it steps back, and whether it is there at all.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Bed {
    /// 0 the quiet floor, 1 the top of a breath.
    pub(crate) level: Curve,
    /// 0 breath going out, 1 coming in.
    pub(crate) colour: Curve,
    /// 0 nobody speaks, 1 somebody does.
    pub(crate) duck: Curve,
    /// 0 silence, 1 there.
    pub(crate) presence: Curve,
}

/// A struck note.
#[derive(Clone, PartialEq, Debug)]
pub struct Note {
    /// When it is struck.
    pub start: Sample,
    /// The side that is worked meanwhile, where there are sides.
    pub side: Option<Side>,
    /// How long it is heard, in samples; less than [`Score::NOTE_MAX`].
    pub len: u64,
    /// What it is made of.
    pub partials: [Partial; 4],
}

/// One pure tone of a note.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Partial {
    /// Its frequency, in hertz.
    pub hz: f32,
    /// Its amplitude when struck, as a fraction of full scale.
    pub amplitude: f32,
    /// How long it takes to fall to 1/e, in milliseconds.
    pub decay_ms: f32,
    pub(crate) pitch: Pitch,
}

/// Words that are said: where a voice has its place, and the bed steps back.
#[derive(Clone, PartialEq, Debug)]
pub struct Word {
    /// From their first sample to the one after their last.
    pub at: Range<Sample>,
    /// What is said.
    pub message: Message,
    /// In which form.
    pub form: Form,
    /// The side that is worked meanwhile, where there are sides.
    pub side: Option<Side>,
    /// The clip that is heard, of the score's voice.
    pub(crate) clip: Option<usize>,
}

impl Score {
    /// No note is heard longer than this, in milliseconds.
    pub const NOTE_MAX: Span = Span::from_ms(TAIL_MS);

    /// What is heard of `timeline`.
    pub fn of(timeline: &Timeline) -> Score {
        let cues = timeline.cues().map(|(block, cue)| (block.side, cue));
        Score::of_sided(cues.collect(), timeline.end())
    }

    /// What is heard of cues in the order of their start, up to `end`: a part of a session, or a
    /// tone to try the loudspeaker with.
    pub fn of_cues<'c>(cues: impl IntoIterator<Item = &'c Cue>, end: SessionTime) -> Score {
        Score::of_sided(cues.into_iter().map(|cue| (None, cue)).collect(), end)
    }

    fn of_sided(cues: Vec<(Option<Side>, &Cue)>, end: SessionTime) -> Score {
        let rate = SampleRate::TRACK;
        let end = rate.sample_at(end);
        let bed = Bed::new(rate, end);
        let mut score = Score { rate, end, bed, notes: Vec::new(), words: Vec::new(), voice: None };
        let mut breaths = cues.iter().filter_map(|(_, cue)| breath(cue)).peekable();
        while let Some((cue, half)) = breaths.next() {
            let goes_on = breaths.peek().is_some_and(|(next, _)| next.at <= cue.end());
            score.bed.breathe(rate, cue, half, goes_on);
        }
        for (side, cue) in cues {
            match &cue.kind {
                CueKind::Say { message, form, .. } => score.say(cue, message, *form, side),
                CueKind::Tone(tone) => score.strike(cue.at, strikes(*tone), side),
                CueKind::Countdown(_) => score.strike(cue.at, TICK, side),
                CueKind::Breath(_) | CueKind::Pose { .. } => {}
            }
        }
        score.bed.duck(rate, &score.words);
        sort_by_key(&mut score.notes, |note| note.start);
        score
    }

    /// The same with everything said by `voice`: each phrase from its cue's first sample on. What
    /// the voice lacks stays unsaid, and the bed steps back for it all the same.
    ///
    /// A phrase whose cue is shorter than its clip (a stop cut it short, or the timeline was
    /// compiled with another voice's lengths) is faded out from the cue's end on.
    pub fn spoken_by(mut self, voice: &Arc<Pack>) -> Score {
        for word in &mut self.words {
            word.clip = voice.clip(&word.message, word.form);
        }
        self.voice = Some(Arc::clone(voice));
        self
    }

    /// The same with nobody speaking, here or anywhere else: breath and tones alone. The bed steps
    /// back for no words.
    pub fn in_tones(mut self) -> Score {
        self.words.clear();
        self.voice = None;
        self.bed.duck = Curve::resting_at(0.0);
        self
    }

    /// Who speaks.
    pub fn voice(&self) -> Option<&Arc<Pack>> {
        self.voice.as_ref()
    }

    /// The track's rate.
    pub fn rate(&self) -> SampleRate {
        self.rate
    }

    /// The session's end: the first sample after it. The track rings on until [`Score::samples`] are over.
    pub fn end(&self) -> Sample {
        self.end
    }

    /// How many samples the track has, its tail included.
    pub fn samples(&self) -> u64 {
        self.end.index() + samples(self.rate, TAIL_MS)
    }

    /// The first sample of a moment.
    pub fn sample_at(&self, at: SessionTime) -> Sample {
        self.rate.sample_at(at)
    }

    /// Every struck note, in the order of its start.
    pub fn notes(&self) -> &[Note] {
        &self.notes
    }

    /// Everything that is said, in the order of its start.
    pub fn words(&self) -> &[Word] {
        &self.words
    }

    fn say(&mut self, cue: &Cue, message: &Message, form: Form, side: Option<Side>) {
        let at = self.rate.sample_at(cue.at)..self.rate.sample_at(cue.end());
        self.words.push(Word { at, message: message.clone(), form, side, clip: None });
    }

    fn strike(&mut self, at: SessionTime, strikes: &[Strike], side: Option<Side>) {
        let rate = self.rate;
        self.notes.extend(strikes.iter().map(|strike| Note::new(rate, at, strike, side)));
    }
}

impl Bed {
    fn new(rate: SampleRate, end: Sample) -> Bed {
        let mut presence = Curve::resting_at(0.0);
        presence.then(Sample::ZERO, samples(rate, FADE_IN_MS), 1.0, Shape::Smooth);
        presence.then(end, samples(rate, FADE_OUT_MS), 0.0, Shape::Smooth);
        Bed {
            level: Curve::resting_at(0.0),
            colour: Curve::resting_at(0.0),
            duck: Curve::resting_at(0.0),
            presence,
        }
    }

    /// Half a breath, at the pace it was meant to have; what isn't followed by another settles.
    fn breathe(&mut self, rate: SampleRate, cue: &Cue, half: Half, goes_on: bool) {
        let (start, whole) = (rate.sample_at(cue.at), samples(rate, cue.whole.ms()));
        // The top of a breath is round before the turn, and the turn itself is plain.
        let (to, shape) = match half {
            Half::In => (1.0, Shape::Landing),
            Half::Out => (0.0, Shape::Eased),
        };
        self.level.then(start, whole, to, shape);
        self.colour.then(start, (whole as f32 * COLOUR_TURN) as u64, to, Shape::Smooth);
        if !goes_on {
            let (end, settle) = (rate.sample_at(cue.end()), samples(rate, SETTLE_MS));
            self.level.then(end, settle, 0.0, Shape::Smooth);
            self.colour.then(end, settle, 0.0, Shape::Smooth);
        }
    }

    fn duck(&mut self, rate: SampleRate, words: &[Word]) {
        for word in words {
            self.duck.then(word.at.start, samples(rate, DUCK_ATTACK_MS), 1.0, Shape::Smooth);
            self.duck.then(word.at.end, samples(rate, DUCK_RELEASE_MS), 0.0, Shape::Even);
        }
    }
}

impl Note {
    fn new(rate: SampleRate, at: SessionTime, strike: &Strike, side: Option<Side>) -> Note {
        let peak = strike.strength * amplitude(NOTE_PEAK_DB);
        let partials = strike.timbre.map(|(ratio, share, decay_ms)| Partial {
            hz: strike.hz * ratio,
            amplitude: share * peak,
            decay_ms,
            pitch: Pitch::of(strike.hz * ratio, rate.hz()),
        });
        let slowest = partials.iter().map(|partial| partial.decay_ms).fold(0.0, f32::max);
        // A fall to 1/e is 8.686 dB.
        let len_ms = (slowest * NOTE_END_DB / 8.686) as u32;
        let len_ms = len_ms.min(Score::NOTE_MAX.ms());
        Note {
            start: rate.sample_at(at + Span::from_ms(strike.after_ms)),
            side,
            len: samples(rate, len_ms),
            partials,
        }
    }

    /// The sample after its last.
    pub fn end(&self) -> Sample {
        Sample::new(self.start.index() + self.len)
    }
}

fn breath(cue: &Cue) -> Option<(&Cue, Half)> {
    match cue.kind {
        CueKind::Breath(half) => Some((cue, half)),
        CueKind::Say { .. } | CueKind::Tone(_) | CueKind::Pose { .. } | CueKind::Countdown(_) => {
            None
        }
    }
}

/// How many samples the track of `timeline` has, its tail included: [`Score::samples`] without the
/// score.
pub fn track_samples(timeline: &Timeline) -> u64 {
    SampleRate::TRACK.sample_at(timeline.end()).index() + samples(SampleRate::TRACK, TAIL_MS)
}

/// The amplitude of a level in decibels.
pub(crate) fn amplitude(db: f32) -> f32 {
    libm::exp2f(db * (core::f32::consts::LOG2_10 / 20.0))
}

fn samples(rate: SampleRate, ms: u32) -> u64 {
    u64::from(ms) * u64::from(rate.per_ms())
}
