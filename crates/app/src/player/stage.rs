//! The session on the screen: its view, its keys, its drafts.

use std::time::{Duration, Instant};

use journal::Purpose;
use library::Words;
use ratatui::Frame;
use ratatui::crossterm::event::KeyCode;
use ratatui::layout::Rect;
use routine::{CueKind, Half, Message, SessionTime, Span, Step, StopReason};
use session::{ESCAPE, Input, KEYS, Phase, Press, STOP_KEYS, View};

use super::ask::key_name;
use super::digits;
use super::mosaic::{Mosaic, Small};
use super::pacer::{Pacer, Passed, position};
use super::paper::{Paper, Tint};
use super::sound::{Gone, Sound};
use super::ui::{Look, Page};
use crate::clock::{Monotonic, Wall};
use crate::commands::timeline::clock;
use crate::record::Recording;

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

    fn keys(&self, view: &View) -> Vec<(String, String)> {
        let mut keys = self.hints(view, |press| view.can(press));
        keys.extend(self.hurt_hints().filter(|_| match view.phase {
            Phase::Playing | Phase::Paused(_) => true,
            Phase::Ready | Phase::ComingOff | Phase::After | Phase::Over => false,
        }));
        if view.can(Press::Because) && !self.asking_why {
            keys.push(("1–5".into(), self.say("term-key-because")));
        }
        keys
    }

    /// Every key that may ever be there at once.
    fn all_keys(&self, view: &View) -> Vec<(String, String)> {
        let ever = |press| view.offers(press) && !matches!(press, Press::Ready | Press::Resume);
        let mut keys = self.hints(view, ever);
        keys.extend(self.hurt_hints());
        keys
    }

    /// The keys that stop and say why in one.
    fn hurt_hints(&self) -> impl Iterator<Item = (String, String)> {
        STOP_KEYS.iter().map(|(key, reason)| {
            let words = Message::new(format!("term-key-{}", reason.key()));
            (key_name(*key, self.words), self.words.text(&words))
        })
    }

    /// The keys of those presses, each once, with words for what they do now.
    fn hints(&self, view: &View, shown: impl Fn(Press) -> bool) -> Vec<(String, String)> {
        let first = KEYS.iter().filter(|(key, press)| press.letter() == Some(*key));
        let words = |press: Press| match press {
            Press::Spot if view.stays() => Message::new("term-key-longer"),
            press => Message::new(format!("term-key-{}", press.key())),
        };
        first
            .filter(|(_, press)| shown(*press))
            .map(|(key, press)| (key_name(*key, self.words), self.words.text(&words(*press))))
            .collect()
    }
}

const REASONS: [(char, StopReason); 5] = [
    ('1', StopReason::Done),
    ('2', StopReason::Pain),
    ('3', StopReason::Numb),
    ('4', StopReason::Dizzy),
    ('5', StopReason::Interrupted),
];

fn reason_of(key: char) -> Option<StopReason> {
    REASONS.iter().find(|(known, _)| *known == key).map(|(_, reason)| *reason)
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
        let view = self.view();
        let (page, beside) = match self.mosaic {
            Some(_) => parted(frame.area()),
            None => (frame.area(), None),
        };
        let mut paper = Paper::new(page, look);
        self.draw_place(&view, &mut paper);
        let mut gap = None;
        if self.asking_why && view.phase == Phase::ComingOff {
            self.draw_why(&view, &mut paper);
        } else {
            gap = self.draw_now(&view, &mut paper);
        }
        paper.show(frame);
        let place = beside.map(|area| (area, Small::No)).or(gap.map(|area| (area, Small::Yes)));
        if let Some((mosaic, place)) = self.mosaic.as_ref().zip(place) {
            let steps = self.recording.session().timeline().routine().steps();
            let named = |step: &&Step| Some(step.technique.id()) == view.technique.as_deref();
            let technique = steps.iter().find(named).map(|step| &*step.technique);
            mosaic.show(&view, technique, place, frame);
        }
    }
}

/// The least room in which a moving figure says something, in columns and rows. Source: our choice, by
/// looking.
const FIGURE_MIN: (u16, u16) = (44, 12);
/// The most it takes. Source: our choice; more is only slower.
const FIGURE_MAX: (u16, u16) = (96, 30);

/// The page's part of the screen and the figure's: beside the page, or above it, or nowhere.
fn parted(screen: Rect) -> (Rect, Option<Rect>) {
    let (page_width, page_height) = Paper::MOST;
    // The page's own margins.
    let page_width = page_width + 4;
    let (beside, above) =
        (screen.width.saturating_sub(page_width + 2), screen.height.saturating_sub(page_height));
    let height = screen.height.saturating_sub(2).min(FIGURE_MAX.1);
    if beside >= FIGURE_MIN.0 && height >= FIGURE_MIN.1 {
        let width = beside.min(FIGURE_MAX.0);
        let x = screen.x + page_width;
        let y = screen.y + screen.height.saturating_sub(page_height) / 3 + 1;
        let height = height.min(page_height).min(screen.height - (y - screen.y));
        let page = Rect { width: page_width, ..screen };
        return (page, Some(Rect { x, y, width, height }));
    }
    if above >= FIGURE_MIN.1 && screen.width >= FIGURE_MIN.0 {
        let width = screen.width.saturating_sub(4).min(FIGURE_MAX.0);
        let height = above.min(FIGURE_MAX.1);
        let figure = Rect { x: screen.x + (screen.width - width) / 2, y: screen.y, width, height };
        let page = Rect { y: screen.y + height, height: screen.height - height, ..screen };
        return (page, Some(figure));
    }
    (screen, None)
}

impl Stage<'_> {
    /// Technique, side, set, level: two lines.
    fn draw_place(&self, view: &View, paper: &mut Paper) {
        let routine = self.recording.session().timeline().routine();
        let mut left = match &view.name {
            Some(name) => self.words.text(name),
            None => self.words.text(&routine.name()),
        };
        if let Some(side) = view.side {
            let side = self.words.text(&Message::new(format!("side-{}", side.key())));
            left.push_str(&format!(" · {side}"));
        }
        let (step, steps) = view.step;
        let number = |number: usize| i64::try_from(number).unwrap_or(0);
        let part =
            Message::new("term-step").number("step", number(step)).number("of", number(steps));
        let part = if step > 0 { self.words.text(&part) } else { String::new() };
        paper.ends(&left, &part, Tint::Strong);

        let mut facts = Vec::new();
        if view.set.0 > 0 {
            let set = Message::new("term-set").number("set", view.set.0).number("of", view.set.1);
            facts.push(self.words.text(&set));
        }
        if let Some(level) = view.level {
            facts
                .push(self.words.text(&Message::new("term-level").number("level", level.number())));
        }
        if view.phase == Phase::ComingOff {
            facts.push(self.say("term-coming-off"));
            let why = |reason: StopReason| Message::new(format!("stop-{}", reason.key()));
            facts.extend(view.stopped.map(|reason| self.words.text(&why(reason))));
        } else if view.holding {
            facts.push(self.say("term-holding"));
        } else if view.window {
            facts.push(self.say("term-window"));
        }
        paper.line(&facts.join(" · "), Tint::Soft);
    }

    /// Time, breath, words, progress, keys. What matters most keeps its place on a small screen. What is
    /// free beside the time, where there is room for a small figure.
    fn draw_now(&self, view: &View, paper: &mut Paper) -> Option<Rect> {
        let keys = self.keys(view);
        // Room for all keys, so that nothing jumps when one comes or goes.
        let keys_rows = paper.keys_rows(&self.all_keys(view));
        let notes = self.notes();
        // A gap, the progress bar, a gap, the keys, the notes; on a tiny screen the keys alone.
        let whole_foot = keys_rows + 3 + notes.len();
        let tiny = paper.rows_left() < whole_foot + 5;
        let foot = if tiny { keys_rows } else { whole_foot };
        let big = paper.rows_left() >= foot + digits::ROWS + 8;
        let roomy = paper.rows_left() >= foot + digits::ROWS + 11;

        let here = clock(view.left_here);
        if !tiny {
            paper.gap();
        }
        if let Phase::Paused(_) = view.phase {
            paper.text(&self.say("session-paused"), Tint::Warm);
            if roomy {
                paper.gap();
            }
        }
        let mut gap = None;
        if big {
            gap = beside_time(paper);
            for row in digits::rows(&here) {
                paper.line(&row, Tint::Strong);
            }
            if roomy {
                paper.gap();
            }
            paper.line(&self.left(view), Tint::Soft);
        } else {
            paper.ends(&here, &self.left(view), Tint::Strong);
        }
        if !tiny {
            paper.gap();
        }
        draw_breath(view, self.words, paper);
        if roomy {
            paper.gap();
        }
        // What is about to happen answers a key at once; the old part's words wait for nobody.
        let now = view.about_to().or_else(|| view.now.as_ref().map(|now| now.message.clone()));
        if let Some(now) = now {
            let rows = paper.rows_left().saturating_sub(foot).clamp(1, 5);
            paper.text_in(&self.words.text(&now), rows, Tint::Strong);
        }
        if let Some(next) = &view.next
            && paper.rows_left() > foot + 1
        {
            let mut words = self.words.text(&next.message);
            // "Next: …" says so itself.
            if next.message.key() != "next" {
                words = format!("{} {words}", self.say("term-next"));
            }
            let rows = (paper.rows_left() - foot).min(2);
            paper.text_in(&words, rows, Tint::Soft);
        }
        paper.sink_to(foot);
        if tiny {
            paper.keys(&keys);
            return None;
        }
        paper.gap();
        let (played, whole) = (view.at.ms(), view.at.ms().saturating_add(view.left_all.ms()));
        let permille = u64::from(played) * 1000 / u64::from(whole.max(1));
        paper.bar(u32::try_from(permille).unwrap_or(1000), Tint::Warm);
        paper.gap();
        for note in notes {
            paper.line(&note, Tint::Warm);
        }
        paper.keys(&keys);
        gap
    }

    fn left(&self, view: &View) -> String {
        format!("{} {}", clock(view.left_all), self.say("term-left"))
    }

    fn notes(&self) -> Vec<String> {
        let mut notes = Vec::new();
        if self.recording.purpose() == Purpose::Rehearsal {
            let speed = Message::new("term-rehearsal").number("speed", self.speed);
            notes.push(self.words.text(&speed));
        }
        if self.unsaved {
            notes.push(self.say("term-unsaved"));
        }
        notes.extend(self.note.map(|note| self.say(note)));
        notes
    }

    /// The way off as it is told, and the question.
    fn draw_why(&self, view: &View, paper: &mut Paper) {
        paper.gap();
        let words = view.now.as_ref().or(view.next.as_ref());
        if let Some(words) = words {
            paper.text_in(&self.words.text(&words.message), 3, Tint::Strong);
        }
        paper.gap();
        paper.text(&self.say("term-why-stopped"), Tint::Strong);
        paper.gap();
        for (key, reason) in REASONS {
            let words = self.words.text(&Message::new(format!("stop-{}", reason.key())));
            paper.key_row(&key.to_string(), &words);
        }
        paper.gap();
        paper.keys(&self.keys(view));
    }
}

/// How many columns the time takes at most: two digits, a colon, two digits.
const TIME_WIDTH: u16 = 36;
/// How many columns a small figure has at least.
const SMALL_WIDTH: u16 = 24;

/// What is free to the right of the big time that comes next: its rows and the one below.
fn beside_time(paper: &Paper) -> Option<Rect> {
    let area = paper.area();
    let width = area.width.checked_sub(TIME_WIDTH).filter(|width| *width >= SMALL_WIDTH)?;
    let y = area.y + u16::try_from(paper.rows()).ok()?;
    let height = u16::try_from(digits::ROWS).ok()? + 1;
    Some(Rect { x: area.x + TIME_WIDTH, y, width, height })
}

/// Breath: the bar fills going in and empties going out.
fn draw_breath(view: &View, words: &Words, paper: &mut Paper) {
    let Some(breath) = view.breath else {
        paper.gap();
        paper.gap();
        return;
    };
    let (key, full) = match breath.half {
        Half::In => ("session-breathe-in", breath.permille),
        Half::Out => ("session-breathe-out", 1000 - breath.permille.min(1000)),
    };
    let left = breath.len.ms() - breath.len.ms() * breath.permille.min(1000) / 1000;
    let words = format!("{} {}", words.text(&Message::new(key)), left.div_ceil(1000));
    paper.line(&words, Tint::Breath);
    paper.bar(full, Tint::Breath);
}

#[cfg(test)]
mod tests;
