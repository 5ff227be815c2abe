//! Pages that ask: a choice by one key, a number from 0 to 10.

use library::Words;
use ratatui::Frame;
use ratatui::crossterm::event::KeyCode;
use routine::Message;
use session::{Measure, Score};

use super::paper::{Paper, Tint};
use super::ui::{Look, Page};

/// A choice by one key.
pub(crate) struct Choice<T> {
    /// What keys are called.
    pub(crate) words: Words,
    /// What is asked, in short.
    pub(crate) title: String,
    /// What there is to know for it.
    pub(crate) text: Vec<String>,
    /// Key, words, answer. The first is also chosen by Enter.
    pub(crate) options: Vec<(char, String, T)>,
}

impl<T: Clone> Page for Choice<T> {
    type Answer = T;

    fn draw(&self, frame: &mut Frame<'_>, look: Look) {
        let mut paper = Paper::new(frame.area(), look);
        paper.text(&self.title, Tint::Strong);
        paper.gap();
        for text in &self.text {
            paper.text(text, Tint::Plain);
        }
        if !self.text.is_empty() {
            paper.gap();
        }
        for (key, words, _) in &self.options {
            paper.key_row(&key_name(*key, &self.words), words);
        }
        paper.show(frame);
    }

    #[expect(clippy::wildcard_enum_match_arm, reason = "every other key means nothing here")]
    fn key(&mut self, key: KeyCode) -> Option<T> {
        let named = |name: char| self.options.iter().find(|(key, ..)| *key == name);
        let chosen = match lower(key) {
            KeyCode::Enter => self.options.first(),
            KeyCode::Esc => named(LEAVE),
            KeyCode::Char(letter) => named(letter),
            _ => None,
        };
        chosen.map(|(_, _, answer)| answer.clone())
    }
}

/// The key that leaves, everywhere; Escape is the same.
pub(crate) const LEAVE: char = 'q';

/// The key that skips, as in the session.
const SKIP: char = 'n';

/// A number from 0 to 10, or none.
pub(crate) struct Scale {
    pub(crate) measure: Measure,
    pub(crate) words: Words,
    /// What was typed: `1` may become `10`.
    pub(crate) typed: Option<u8>,
    /// Whether Enter was pressed before a number.
    pub(crate) hurried: bool,
}

impl Page for Scale {
    type Answer = Option<Score>;

    fn draw(&self, frame: &mut Frame<'_>, look: Look) {
        let say = |key: String| self.words.text(&Message::new(key));
        let high = if self.measure == Measure::Pain { "ask-high-pain" } else { "ask-high" };
        let mut paper = Paper::new(frame.area(), look);
        paper.text(&say(format!("ask-{}", self.measure.key())), Tint::Strong);
        paper.gap();
        let numbers = (0..=10).map(|number| match self.typed {
            Some(typed) if typed == number => format!("[{number}]"),
            Some(_) | None => format!(" {number} "),
        });
        paper.line(&numbers.collect::<String>(), Tint::Breath);
        paper.text(&format!("{} · {}", say("ask-low".into()), say(high.into())), Tint::Soft);
        if self.hurried {
            paper.text(&say("term-scale-first".into()), Tint::Warm);
        }
        paper.gap();
        paper.key_row("0–10", "");
        paper.key_row(&say("key-enter".into()), &say("term-key-done".into()));
        paper.key_row(&key_name(SKIP, &self.words), &say("term-key-no-answer".into()));
        paper.show(frame);
    }

    #[expect(clippy::wildcard_enum_match_arm, reason = "every other key means nothing here")]
    fn key(&mut self, key: KeyCode) -> Option<Option<Score>> {
        self.hurried = key == KeyCode::Enter && self.typed.is_none();
        match lower(key) {
            KeyCode::Char(digit @ '0'..='9') => {
                let digit = u8::try_from(digit.to_digit(10).unwrap_or(0)).unwrap_or(0);
                self.typed = Some(if self.typed == Some(1) && digit == 0 { 10 } else { digit });
                None
            }
            KeyCode::Left => {
                self.typed = self.typed.map(|typed| typed.saturating_sub(1));
                None
            }
            KeyCode::Right => {
                self.typed = Some(self.typed.map_or(0, |typed| (typed + 1).min(10)));
                None
            }
            KeyCode::Backspace => {
                self.typed = None;
                None
            }
            KeyCode::Enter => self.typed.map(Score::new),
            // Stopping a question is skipping it.
            KeyCode::Char(SKIP | 's') | KeyCode::Esc => Some(None),
            _ => None,
        }
    }
}

/// A letter as its small form, so that Caps Lock doesn't matter.
#[expect(clippy::wildcard_enum_match_arm, reason = "every other key is as it is")]
pub(crate) fn lower(key: KeyCode) -> KeyCode {
    match key {
        KeyCode::Char(letter) => KeyCode::Char(letter.to_ascii_lowercase()),
        key => key,
    }
}

/// What a key is called.
pub(crate) fn key_name(key: char, words: &Words) -> String {
    if key == ' ' { words.text(&Message::new("key-space")) } else { key.into() }
}
