//! How the session looks on the screen: place, time, breath, words, keys, and a figure where there is room.

use journal::Purpose;
use library::Words;
use ratatui::Frame;
use ratatui::layout::Rect;
use routine::{Half, Message, Step, StopReason};
use session::{Phase, View};

use super::super::digits;
use super::super::mosaic::Small;
use super::super::paper::{Paper, Tint};
use super::super::ui::Look;
use super::Stage;
use super::keys::REASONS;
use crate::commands::timeline::clock;

/// The least room in which a moving figure says something, in columns and rows. Source: our choice, by
/// looking.
const FIGURE_MIN: (u16, u16) = (44, 12);
/// The most it takes. Source: our choice; more is only slower.
const FIGURE_MAX: (u16, u16) = (96, 30);
/// How many columns the time takes at most: two digits, a colon, two digits.
const TIME_WIDTH: u16 = 36;
/// How many columns a small figure has at least.
const SMALL_WIDTH: u16 = 24;

impl Stage<'_> {
    /// All of it, on a screen of any size.
    pub(super) fn show(&self, frame: &mut Frame<'_>, look: Look) {
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

    /// Technique, side, set, level: two lines.
    fn draw_place(&self, view: &View, paper: &mut Paper) {
        let routine = self.recording.session().timeline().routine();
        let mut left = match &view.name {
            Some(name) => self.words.text(name),
            None => routine.called(&|name| self.words.find(name)),
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
