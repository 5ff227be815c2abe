//! The session on the screen: how it goes on, what is pressed, its drafts.

mod drawn;
mod keys;
#[cfg(test)]
mod tests;

use std::time::{Duration, Instant};

use library::Words;
use ratatui::Frame;
use ratatui::crossterm::event::KeyCode;
use routine::{CueKind, Message, SessionTime, Span, StopReason};
use session::{ESCAPE, Input, Phase, Press, View};

use super::mosaic::Mosaic;
use super::pacer::{Pacer, Passed, position};
use super::sound::{Gone, Sound};
use super::ui::{Look, Page};
use crate::clock::{Monotonic, Wall};
use crate::record::Recording;
use keys::reason_of;

/// How often a running session is kept. Source: DESIGN section 11.
const DRAFT_EVERY: Duration = Duration::from_secs(1);

/// Whether tones ring the terminal's bell.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Bell {
    Silent,
    OnTones,
}

/// A session being played. The page's answer means that the track is over.
pub(crate) struct Stage<'a> {
    recording: &'a mut Recording,
    words: &'a Words,
    wall: Wall,
    pacer: Pacer<Monotonic>,
    /// When the clock was looked at last.
    looked: Instant,
    speed: u32,
    bell: Bell,
    bells: usize,
    /// Where it is heard; `None` where there is no sound.
    sound: Option<&'a mut Sound>,
    /// How the body is shown; `None` where it isn't.
    mosaic: Option<Mosaic>,
    /// Whether the reason for a stop is being asked. The way off is told meanwhile.
    asking_why: bool,
    note: Option<&'static str>,
    kept: Instant,
    unsaved: bool,
}

impl<'a> Stage<'a> {
    /// Begins to play, or goes on.
    pub(crate) fn new(
        recording: &'a mut Recording,
        words: &'a Words,
        wall: Wall,
        speed: u32,
        bell: Bell,
    ) -> Stage<'a> {
        Stage {
            recording,
            words,
            wall,
            pacer: Pacer::new(Monotonic::start(), speed),
            looked: Instant::now(),
            speed,
            bell,
            bells: 0,
            sound: None,
            mosaic: None,
            asking_why: false,
            note: None,
            kept: Instant::now(),
            unsaved: false,
        }
    }

    /// The same, heard: session time goes on once the first of it is.
    pub(crate) fn heard_by(mut self, sound: Option<&'a mut Sound>) -> Stage<'a> {
        self.sound = sound;
        self.follow();
        self
    }

    /// The same, seen: with the figure where there is room for it.
    pub(crate) fn seen_by(mut self, mosaic: Option<Mosaic>) -> Stage<'a> {
        self.mosaic = mosaic;
        self
    }

    /// Lets what is heard follow what is played, from the last look at the clock on.
    fn follow(&mut self) {
        let session = self.recording.session();
        if let Some(sound) = &mut self.sound {
            let (phase, heard) = (session.phase(), session.heard());
            if let Some(wait) = sound.follow(phase, session.timeline(), heard, self.looked) {
                self.pacer.wait(wait);
            }
        }
    }

    /// Where the sound is gone, says so once and goes on with the bell.
    fn notice_silence(&mut self) {
        let Some(gone) = self.sound.as_ref().and_then(|sound| sound.gone()) else { return };
        self.sound = None;
        self.bell = Bell::OnTones;
        self.note = Some(match gone {
            Gone::NoProgram => "term-no-sound",
            Gone::Ended => "term-sound-ended",
        });
    }

    fn look(&mut self) -> Passed {
        self.looked = Instant::now();
        self.pacer.look()
    }

    fn say(&self, key: &'static str) -> String {
        self.words.text(&Message::new(key))
    }

    fn heard(&self) -> SessionTime {
        self.recording.session().heard()
    }

    fn phase(&self) -> Phase {
        self.recording.session().phase()
    }

    fn view(&self) -> View {
        self.recording.session().view(self.heard())
    }

    /// Hands an input to the engine; what comes of it is kept at once.
    fn give(&mut self, input: Input) {
        let passed = match self.look() {
            Passed::Played(passed) => passed,
            Passed::Asleep => Span::ZERO,
        };
        let before = self.heard();
        let happened = self.recording.handle(position(before, passed), &input);
        self.count_tones(before);
        if !happened.is_empty() {
            self.follow();
            self.keep();
        }
    }

    fn keep(&mut self) {
        self.kept = Instant::now();
        let kept = self.wall.now().is_ok_and(|now| self.recording.keep(now).is_ok());
        self.unsaved = !kept;
    }

    fn count_tones(&mut self, before: SessionTime) {
        if self.bell == Bell::OnTones {
            let now = self.heard();
            let cues = self.recording.session().timeline().cues();
            let rings = |kind: &CueKind| matches!(kind, CueKind::Tone(_));
            // A stop's tone begins at the stop, where we are already.
            self.bells += cues
                .filter(|(_, cue)| cue.at >= before && cue.at < now && rings(&cue.kind))
                .count();
        }
    }

    fn press(&mut self, press: Press, input: Input) {
        if self.view().can(press) {
            self.note = None;
            self.give(input);
        }
    }

    /// Stops at once, and the way off is told; why is asked after it. A second stop ends the words
    /// too.
    fn stop(&mut self) {
        match self.phase() {
            Phase::Playing | Phase::Paused(_) => {
                self.asking_why = true;
                self.note = None;
                self.give(Input::Stop(StopReason::Done));
            }
            Phase::ComingOff => self.give(Input::Stop(StopReason::Done)),
            Phase::Ready | Phase::After | Phase::Over => {}
        }
    }
}

impl Page for Stage<'_> {
    type Answer = ();

    fn tick(&mut self) -> Option<()> {
        self.notice_silence();
        match self.look() {
            Passed::Asleep if self.phase() == Phase::Playing => {
                self.note = Some("term-away");
                let heard = self.heard();
                self.recording.handle(heard, &Input::Pause);
                self.follow();
                self.keep();
            }
            Passed::Asleep => {}
            Passed::Played(passed) => {
                let before = self.heard();
                let happened = self.recording.handle(position(before, passed), &Input::Tick);
                self.count_tones(before);
                if !happened.is_empty() {
                    self.follow();
                }
                let due = self.kept.elapsed() >= DRAFT_EVERY && self.heard() > before;
                if due || !happened.is_empty() {
                    self.keep();
                }
            }
        }
        match self.phase() {
            Phase::After | Phase::Over => Some(()),
            Phase::Ready | Phase::Playing | Phase::Paused(_) | Phase::ComingOff => None,
        }
    }

    #[expect(clippy::wildcard_enum_match_arm, reason = "every other key means nothing here")]
    fn key(&mut self, key: KeyCode) -> Option<()> {
        let key = match key {
            KeyCode::Esc => ESCAPE,
            KeyCode::Char(letter) => letter,
            // Enough for today is what a stop is until something else is said.
            KeyCode::Enter => {
                self.asking_why = false;
                return None;
            }
            _ => return None,
        };
        let view = self.view();
        let because = reason_of(key).filter(|_| view.can(Press::Because)).map(Input::Because);
        if let Some(input) = because.or_else(|| view.hurt_by(key)) {
            self.asking_why = false;
            self.note = None;
            self.give(input);
            return None;
        }
        match view.pressed_by(key) {
            Some(Press::Stop) => {
                self.note = None;
                self.stop();
            }
            Some(press) => {
                if let Some(input) = press.input() {
                    self.press(press, input);
                }
            }
            None => {}
        }
        None
    }

    fn bells(&mut self) -> usize {
        std::mem::take(&mut self.bells)
    }

    fn draw(&self, frame: &mut Frame<'_>, look: Look) {
        self.show(frame, look);
    }
}
