//! A routine that is being put together: what was asked for, right or wrong, and every change of it.
//!
//! A draft may hold whatever a file can say. [`Draft::check`] makes a [`Routine`] of it, or says all
//! that is wrong with it and, where it is clear, which changes would mend that. What this isn't: it
//! knows no file (that is [`crate::text`]) and no person (whether it is for today is `plan`'s).

use alloc::string::{String, ToString};
use alloc::sync::Arc;
use alloc::vec::Vec;

use crate::limits::{
    NAME_BYTES_MAX, SETS_MAX, STEPS_MAX, STILL_MAX_SECS, TITLE_CHARS_MAX, UNDO_MAX,
};
use crate::mend::mend;
use crate::{Catalogue, Enter, Fault, Level, Routine, Side, Span, Step, Technique, Turns};

/// A routine as it was asked for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Draft {
    /// Its name in files.
    pub id: String,
    /// What the person calls it; empty where they haven't said. See [`title`].
    pub title: String,
    /// The minutes that it says it takes in all.
    pub minutes: Option<u32>,
    /// Its steps; there may be none.
    pub steps: Vec<DraftStep>,
}

/// One step as it was asked for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DraftStep {
    /// The technique, by its id; there may be none of that name.
    pub technique: String,
    /// At which level.
    pub level: Level,
    /// The highest level that may be reached while playing; `None`: its level.
    pub ceiling: Option<Level>,
    /// Sets, 1 to [`SETS_MAX`].
    pub sets: u32,
    /// Seconds a set, 1 to [`STILL_MAX_SECS`].
    pub secs: u32,
    /// How it is entered.
    pub enter: Enter,
    /// The sides on which it is done.
    pub turns: Turns,
}

/// One change. What names a step that isn't there changes nothing.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Edit {
    /// Calls it so; its name in files follows.
    Title(String),
    /// Says so many minutes, or none.
    Minutes(Option<u32>),
    /// A new last step; nothing where there are [`STEPS_MAX`] already.
    Add(DraftStep),
    /// Takes the step at this place out.
    Remove(usize),
    /// Puts the step at the first place to the second one.
    Move(usize, usize),
    /// Sets, and seconds a set.
    Dose(usize, u32, u32),
    /// A level, which is then its ceiling too.
    Level(usize, Level),
    /// Both sides, beginning with this one.
    First(usize, Side),
    /// How it is entered.
    Enter(usize, Enter),
}

/// What a draft comes to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Checked {
    /// The routine, or everything that is wrong. Never empty.
    pub routine: Result<Routine, Vec<Wrong>>,
    /// How long it takes in all, as far as its techniques are known.
    pub span: Span,
    /// How long something presses in it.
    pub pressure: Span,
}

/// A fault of a draft.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Wrong {
    /// The step it is in, from 0; `None` for the whole.
    pub step: Option<usize>,
    /// What is wrong.
    pub fault: Fault,
    /// What mends it, where that is clear. Made in this order, none of it is there afterwards.
    pub mend: Option<Vec<Edit>>,
}

impl Draft {
    /// An empty routine of this name.
    ///
    /// ```
    /// let draft = routine::Draft::new("  Before  work ");
    /// assert_eq!((draft.id.as_str(), draft.title.as_str()), ("before-work", "Before work"));
    /// ```
    pub fn new(name: &str) -> Draft {
        let title = title(name);
        Draft { id: id_of(&title), title, minutes: None, steps: Vec::new() }
    }

    /// What `routine` asks for.
    pub fn of(routine: &Routine) -> Draft {
        Draft {
            id: routine.id().into(),
            title: routine.title().unwrap_or_default().into(),
            minutes: routine.minutes(),
            steps: routine.steps().iter().map(DraftStep::of).collect(),
        }
    }

    /// The same to be done on any day: what `routine` leaves to one side is done on both, since a side is
    /// left out for a day, as for a sore shoulder.
    pub fn of_any_day(routine: &Routine) -> Draft {
        let mut draft = Draft::of(routine);
        for step in &mut draft.steps {
            step.turns = Turns::from(step.turns.first());
        }
        draft
    }

    /// The routine that it is, with techniques from `catalogue`, or all that is wrong with it.
    pub fn check(&self, catalogue: &Catalogue) -> Checked {
        let mut faults: Vec<(Option<usize>, Fault)> = Vec::new();
        let (mut steps, mut places) = (Vec::new(), Vec::new());
        for (place, step) in self.steps.iter().enumerate() {
            match catalogue.get(&step.technique) {
                Some(technique) => {
                    steps.push(step.with(technique));
                    places.push(place);
                }
                None => {
                    let id = step.technique.clone();
                    faults.push((Some(place), Fault::UnknownTechnique { id }));
                }
            }
        }
        let (span, pressure) = Routine::times(&steps);
        let unknown = !faults.is_empty();
        let made = Routine::new(self.id.clone(), self.minutes, steps);
        let routine = match made {
            Ok(routine) if !unknown => Ok(routine.titled(&self.title)),
            // Of a part, only what is wrong with its steps can be said.
            Ok(_) => Err(faults),
            Err(of_steps) => {
                let told = |(step, _): &(Option<usize>, Fault)| step.is_some() || !unknown;
                let here = |(step, fault): (Option<usize>, Fault)| {
                    (step.and_then(|step| places.get(step).copied()), fault)
                };
                faults.extend(of_steps.into_iter().filter(told).map(here));
                Err(faults)
            }
        };
        let routine = routine.map_err(|faults| {
            let wrong = |(step, fault): (Option<usize>, Fault)| {
                let mend = mend(self, step, &fault, catalogue);
                Wrong { step, fault, mend }
            };
            faults.into_iter().map(wrong).collect()
        });
        Checked { routine, span, pressure }
    }

    /// Makes one change. Whether anything changed.
    pub fn edit(&mut self, edit: &Edit) -> bool {
        let before = self.clone();
        self.change(edit);
        *self != before
    }

    fn change(&mut self, edit: &Edit) {
        match edit {
            Edit::Title(name) => {
                self.title = title(name);
                self.id = id_of(&self.title);
            }
            Edit::Minutes(minutes) => self.minutes = *minutes,
            Edit::Add(step) => {
                if self.steps.len() < STEPS_MAX {
                    self.steps.push(step.clone());
                }
            }
            Edit::Remove(at) => {
                if *at < self.steps.len() {
                    self.steps.remove(*at);
                }
            }
            Edit::Move(from, to) => {
                if *from < self.steps.len() && *to < self.steps.len() {
                    let step = self.steps.remove(*from);
                    self.steps.insert(*to, step);
                }
            }
            Edit::Dose(at, sets, secs) => self.step(*at, |step| {
                step.sets = (*sets).clamp(1, SETS_MAX);
                step.secs = (*secs).clamp(1, STILL_MAX_SECS);
            }),
            Edit::Level(at, level) => self.step(*at, |step| {
                (step.level, step.ceiling) = (*level, None);
            }),
            Edit::First(at, side) => self.step(*at, |step| step.turns = Turns::from(*side)),
            Edit::Enter(at, enter) => self.step(*at, |step| step.enter = *enter),
        }
    }

    fn step(&mut self, at: usize, change: impl FnOnce(&mut DraftStep)) {
        if let Some(step) = self.steps.get_mut(at) {
            change(step);
        }
    }
}

impl DraftStep {
    /// A technique as it is usually done: at level 2 or the nearest gentler one, in its usual dose.
    pub fn usual(technique: &Technique, enter: Enter) -> DraftStep {
        let dose = technique.dose();
        DraftStep {
            technique: technique.id().into(),
            level: technique.form_at_most(Level::TWO).level(),
            ceiling: None,
            sets: dose.sets.usual,
            secs: dose.secs.usual,
            enter,
            turns: Turns::LeftRight,
        }
    }

    pub(crate) fn of(step: &Step) -> DraftStep {
        DraftStep {
            technique: step.technique.id().into(),
            level: step.level,
            ceiling: Some(step.ceiling).filter(|ceiling| *ceiling != step.level),
            sets: step.sets,
            secs: step.secs,
            enter: step.enter,
            turns: step.turns,
        }
    }

    /// The step, done with `technique`.
    pub(crate) fn with(&self, technique: &Arc<Technique>) -> Step {
        Step {
            technique: technique.clone(),
            level: self.level,
            ceiling: self.ceiling.unwrap_or(self.level),
            sets: self.sets,
            secs: self.secs,
            enter: self.enter,
            turns: self.turns,
        }
    }
}

/// A draft and all that it was before, so that each change can be taken back, and made once more.
#[derive(Clone, Debug)]
pub struct Editor {
    now: Draft,
    before: Vec<Draft>,
    /// What was taken back, the last of it at the end; empty once something else is changed.
    after: Vec<Draft>,
    /// Whether the last change was a name: what is typed letter by letter is one change.
    named: bool,
}

impl Editor {
    /// Begins with `draft`.
    pub fn new(draft: Draft) -> Editor {
        Editor { now: draft, before: Vec::new(), after: Vec::new(), named: false }
    }

    /// As it is now.
    pub fn draft(&self) -> &Draft {
        &self.now
    }

    /// Makes these changes as one. Whether anything changed.
    pub fn make(&mut self, edits: &[Edit]) -> bool {
        let before = self.now.clone();
        for edit in edits {
            self.now.edit(edit);
        }
        let names = matches!(edits, [Edit::Title(_)]);
        if names && self.named && self.can_undo() {
            return self.now != before;
        }
        let changed = self.keep(before);
        if changed {
            self.named = names;
        }
        changed
    }

    /// Takes what it became elsewhere: on another page, or another device. Whether that is another draft.
    pub fn take(&mut self, draft: Draft) -> bool {
        let before = core::mem::replace(&mut self.now, draft);
        self.named = false;
        self.keep(before)
    }

    /// Lets the last change be taken back. Whether there was one.
    fn keep(&mut self, before: Draft) -> bool {
        if self.now == before {
            return false;
        }
        if self.before.len() >= UNDO_MAX {
            self.before.remove(0);
        }
        self.before.push(before);
        self.after.clear();
        true
    }

    /// Whether there is something to take back.
    pub fn can_undo(&self) -> bool {
        !self.before.is_empty()
    }

    /// Whether there is something to make once more.
    pub fn can_redo(&self) -> bool {
        !self.after.is_empty()
    }

    /// Takes the last change back. Whether there was one.
    pub fn undo(&mut self) -> bool {
        let Some(before) = self.before.pop() else { return false };
        self.named = false;
        self.after.push(core::mem::replace(&mut self.now, before));
        true
    }

    /// Makes the change that was taken back last once more. Whether there was one.
    pub fn redo(&mut self) -> bool {
        let Some(after) = self.after.pop() else { return false };
        self.before.push(core::mem::replace(&mut self.now, after));
        true
    }
}

/// What somebody calls a routine, as one clean line of at most [`TITLE_CHARS_MAX`] characters: what
/// steers a terminal or turns the reading direction round is no part of a name.
pub fn title(name: &str) -> String {
    let clean: String =
        name.chars().map(|c| if crate::text::steers(c) { ' ' } else { c }).collect();
    let words: Vec<&str> = clean.split_whitespace().collect();
    let line: String = words.join(" ").chars().take(TITLE_CHARS_MAX).collect();
    line.trim_end().to_string()
}

/// The name in files of what is called `title`: `mine` where nothing of it can stand in one. Marks are
/// written as German and Spanish write them without: `Rücken` is `ruecken`, `mañana` is `manana`.
fn id_of(title: &str) -> String {
    let mut plain = String::new();
    for letter in title.chars() {
        match (letter, plain.chars().next_back()) {
            // A mark that stands behind its letter, as some keyboards have it.
            ('\u{308}', Some('a' | 'o' | 'u')) => plain.push('e'),
            ('\u{300}'..='\u{36f}', _) => {}
            _ => spell(letter, &mut plain),
        }
    }
    let words: Vec<&str> = plain.split_whitespace().collect();
    let mut id = words.join("-");
    id.truncate(NAME_BYTES_MAX);
    let id = id.trim_end_matches('-');
    String::from(if id.is_empty() { "mine" } else { id })
}

/// Writes what stands for a letter in a name of files; a blank where nothing does.
fn spell(letter: char, plain: &mut String) {
    plain.push_str(match letter {
        'ä' | 'Ä' | 'æ' | 'Æ' => "ae",
        'ö' | 'Ö' | 'œ' | 'Œ' | 'ø' | 'Ø' => "oe",
        'ü' | 'Ü' => "ue",
        'ß' | 'ẞ' => "ss",
        'à'..='å' | 'À'..='Å' => "a",
        'ç' | 'Ç' => "c",
        'è'..='ë' | 'È'..='Ë' => "e",
        'ì'..='ï' | 'Ì'..='Ï' => "i",
        'ñ' | 'Ñ' => "n",
        'ò'..='õ' | 'Ò'..='Õ' => "o",
        'ù'..='û' | 'Ù'..='Û' => "u",
        'ý' | 'ÿ' | 'Ý' => "y",
        letter if letter.is_ascii_alphanumeric() => return plain.push(letter.to_ascii_lowercase()),
        _ => " ",
    });
}
