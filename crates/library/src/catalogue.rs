//! All that a voice must be able to say: the list that a voice pack is made from and held against.
//!
//! It is asked of the compiler, technique by technique, so that no phrase is listed by hand.

use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};
use alloc::sync::Arc;
use alloc::vec;
use alloc::vec::Vec;

use routine::{
    Arg, Catalogue, Enter, Form, Level, Message, Routine, Sides, Span, Step, Technique, Turns,
};

use crate::{Words, routines};

/// Doses come in steps of this many seconds: those that a plan gives (`plan::limits`), held by a law
/// in `plan`.
const DOSE_STEP_SECS: u32 = 5;

/// What is asked aloud before a session goes on after a pause, where nobody sees a screen: the only
/// phrase that lies in no timeline, since session time stands still meanwhile.
pub const WHY_PAUSED: &str = "say-why-paused";
/// The most that it may take, in milliseconds. Source: our choice; longer is not waited for.
const WHY_PAUSED_MS: u32 = 8_000;

/// One text to be spoken, and where it is said.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Clip {
    /// Names it in files: letters, digits, `-` and `.`; stays while its message does.
    pub name: String,
    /// What is spoken.
    pub text: String,
    /// The least time that it has anywhere.
    pub room: Span,
    /// Whether it has to fit that time.
    pub fit: Fit,
    /// The phrases that it is the words of: one text is spoken once.
    pub says: Vec<(Message, Form)>,
}

/// What happens to a text that takes longer than its time.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Fit {
    /// Its short form is said.
    HasShort,
    /// Nothing else could be said: the session doesn't compile.
    Must,
}

/// Every text that the built-in techniques can say at any level and side, in any dose that a plan
/// gives, amended in any way, and every ready routine; in the order of their names.
///
/// `catalogue` is [`techniques`](crate::techniques)' own.
pub fn clips(words: &Words, catalogue: &Catalogue) -> Vec<Clip> {
    let mut rooms: BTreeMap<Message, Span> = BTreeMap::new();
    for phrase in spoken(catalogue).iter().flat_map(routine::phrases) {
        let room = rooms.entry(phrase.message).or_insert(phrase.slot);
        *room = phrase.slot.min(*room);
    }
    rooms.insert(Message::new(WHY_PAUSED), Span::from_ms(WHY_PAUSED_MS));
    let mut clips: BTreeMap<String, Clip> = BTreeMap::new();
    for (message, room) in rooms {
        let short = words.short(&message);
        let fit = if short.is_some() { Fit::HasShort } else { Fit::Must };
        let texts = [(Form::Full, words.find(&message), fit), (Form::Short, short, Fit::Must)];
        for (form, text, fit) in texts {
            let Some(text) = text else { continue };
            let clip = clips.entry(text.clone()).or_insert_with(|| Clip {
                name: name(&message, form),
                text,
                room,
                fit,
                says: Vec::new(),
            });
            // The tightest of all places counts; one where it must fit before one where it needn't.
            if (fit, clip.room) > (clip.fit, room) {
                clip.room = room;
            }
            clip.fit = clip.fit.max(fit);
            clip.says.push((message.clone(), form));
        }
    }
    let mut clips: Vec<Clip> = clips.into_values().collect();
    clips.sort_by(|a, b| a.name.cmp(&b.name));
    clips
}

/// `left(seconds=20)` as `left-seconds-20`; a short form ends in `.short`.
fn name(message: &Message, form: Form) -> String {
    let mut name = String::from(message.key());
    for (argument, value) in message.args() {
        let value = match value {
            Arg::Number(number) => number.to_string(),
            Arg::Tenths(tenths) => tenths.to_string(),
            Arg::Change(tenths) => tenths.to_string(),
            Arg::Key(key) => key.to_string(),
        };
        name.extend(["-", argument, "-", &value]);
    }
    match form {
        Form::Full => {}
        Form::Short => name.push_str(".short"),
    }
    name.replace('_', "-")
}

/// Routines that say all there is to say.
fn spoken(catalogue: &Catalogue) -> Vec<Routine> {
    let mut all: Vec<Routine> =
        catalogue.iter().flat_map(steps).filter_map(|step| alone(vec![step])).collect();
    // What is said where one technique follows another.
    let usual: Vec<Step> =
        catalogue.iter().filter_map(|technique| steps(technique).into_iter().next()).collect();
    for first in &usual {
        let pair = |second: &Step| alone(vec![first.clone(), second.clone()]);
        all.extend(usual.iter().filter_map(pair));
    }
    all.extend(routines(catalogue));
    all
}

/// A technique at each level, entered both ways, from either side and on one alone, in each dose.
fn steps(technique: &Arc<Technique>) -> Vec<Step> {
    let all = [Turns::LeftRight, Turns::RightLeft, Turns::Left, Turns::Right];
    let sides = match (technique.sides(), technique.pressed()) {
        (Sides::Both, _) => &all[..1],
        (Sides::Each, false) => &all[..2],
        (Sides::Each, true) => &all[..],
    };
    let mut steps = Vec::new();
    for form in technique.levels() {
        for enter in [Enter::Full, Enter::Brief] {
            for turns in sides {
                steps.extend(doses(technique).map(|(sets, secs)| Step {
                    technique: technique.clone(),
                    level: form.level(),
                    ceiling: Level::HIGHEST,
                    sets,
                    secs,
                    enter,
                    turns: *turns,
                }));
            }
        }
    }
    steps
}

/// Sets and seconds of each dose that is said. Still work says none, but how long it is decides
/// which times are told.
fn doses(technique: &Technique) -> impl Iterator<Item = (u32, u32)> {
    let dose = technique.dose();
    let secs = (dose.secs.min..=dose.secs.max).step_by(DOSE_STEP_SECS as usize);
    let secs = secs.chain([dose.secs.usual]);
    secs.flat_map(move |secs| (dose.sets.min..=dose.sets.max).map(move |sets| (sets, secs)))
}

fn alone(steps: Vec<Step>) -> Option<Routine> {
    Routine::new(String::from("spoken"), None, steps).ok()
}
