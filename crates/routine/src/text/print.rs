//! Checked values back to text: reading it again gives the same value.

use alloc::string::String;
use alloc::sync::Arc;
use core::fmt::Write as _;

use super::technique::moved_key;
use crate::{
    Draft, DraftStep, LevelForm, Movement, Range, Routine, Set, Sides, Technique, Turns, Vertebra,
};

/// A technique as the text of its own file.
pub fn print_technique(technique: &Technique) -> String {
    let mut page = Page::default();
    table_of_technique(&mut page, technique, "");
    page.0
}

/// A draft as the text of its own file, with the techniques that go with it.
pub fn print_draft(draft: &Draft, carried: &[Arc<Technique>]) -> String {
    let mut page = Page::default();
    head(&mut page, &draft.id, &draft.title, draft.minutes);
    for step in &draft.steps {
        let turns = Some(step.turns).filter(|turns| *turns != Turns::LeftRight);
        table_of_step(&mut page, step, turns);
    }
    for technique in carried {
        page.header(&["[[technique]]"]);
        table_of_technique(&mut page, technique, "technique.");
    }
    page.0
}

/// What a routine's text begins with.
fn head(page: &mut Page, id: &str, title: &str, minutes: Option<u32>) {
    page.word("id", id);
    if !title.is_empty() {
        page.word("name", title);
    }
    if let Some(minutes) = minutes {
        page.number("minutes", minutes);
    }
}

/// A routine with every technique it uses: the self-contained text that the journal keeps.
pub fn print_routine(routine: &Routine) -> String {
    let mut page = Page::default();
    head(&mut page, routine.id(), routine.title().unwrap_or_default(), routine.minutes());
    for step in routine.steps() {
        // All that is played is written, whether or not it goes without saying.
        let whole = DraftStep { ceiling: Some(step.ceiling), ..DraftStep::of(step) };
        let turns = Some(step.turns).filter(|_| step.technique.sides() == Sides::Each);
        table_of_step(&mut page, &whole, turns);
    }
    let mut printed = Set::new();
    for step in routine.steps() {
        if printed.insert(step.technique.id()) {
            page.header(&["[[technique]]"]);
            table_of_technique(&mut page, &step.technique, "technique.");
        }
    }
    page.0
}

/// A step; its sides where `turns` names them.
fn table_of_step(page: &mut Page, step: &DraftStep, turns: Option<Turns>) {
    page.header(&["[[step]]"]);
    page.word("technique", &step.technique);
    page.number("level", step.level.number().into());
    if let Some(ceiling) = step.ceiling {
        page.number("ceiling", ceiling.number().into());
    }
    page.number("sets", step.sets);
    page.number("secs", step.secs);
    page.word("enter", step.enter.key());
    if let Some(turns) = turns {
        let key = if turns.other().is_some() { "first" } else { "only" };
        page.word(key, turns.first().key());
    }
}

fn table_of_technique(page: &mut Page, technique: &Technique, under: &str) {
    page.word("id", &technique.id);
    page.word("sides", technique.sides.key());
    page.word("contact", technique.contact.key());
    if let Some(path) = technique.path {
        page.raw("path = { from = ");
        page.vertebra(path.from);
        page.raw(", to = ");
        page.vertebra(path.to);
        page.raw(", lie = ");
        page.quoted(path.lie.key());
        page.raw(" }\n");
    }
    page.words("regions", &mut technique.regions.iter().map(|region| region.key()));
    page.raw("dose = { sets = ");
    page.range(technique.dose.sets);
    page.raw(", secs = ");
    page.range(technique.dose.secs);
    page.raw(" }\n");
    page.words("cautions", &mut technique.cautions.iter().map(|caution| caution.key()));
    page.raw("claims = [");
    for (nth, claim) in technique.claims.iter().enumerate() {
        page.raw(if nth > 0 { ", { claim = " } else { "{ claim = " });
        page.quoted(&claim.claim);
        page.raw(", sources = ");
        page.list(&mut claim.sources.iter().map(String::as_str));
        page.raw(" }");
    }
    page.raw("]\n");
    page.names("related", &technique.related);
    if let Some(slip) = technique.slip {
        page.word("slip", slip.key());
    }
    for form in &technique.levels {
        table_of_level(page, form, under);
    }
    let languages: Set<&str> = technique.text.iter().map(|own| own.language.as_str()).collect();
    for language in languages {
        page.header(&["[", under, "text.", language, "]"]);
        for own in technique.text.iter().filter(|own| own.language == language) {
            let name = own.key.strip_prefix(&technique.id).unwrap_or(&own.key);
            page.word(name.trim_start_matches('-'), &own.words);
        }
    }
}

fn table_of_level(page: &mut Page, form: &LevelForm, under: &str) {
    page.header(&["[[", under, "level]]"]);
    page.number("level", form.level.number().into());
    page.word("position", form.position.key());
    page.words("gear", &mut form.gear.iter().map(|gear| gear.key()));
    match form.movement {
        Movement::Still => page.word("movement", "still"),
        Movement::Passes { pass_ms, back_ms, moves_on, moved } => {
            page.word("movement", moved_key(moved));
            page.ranged("pass_ms", pass_ms);
            if back_ms != pass_ms {
                page.ranged("back_ms", back_ms);
            }
            page.word("moves_on", moves_on.key());
        }
    }
    let poses = &form.poses;
    let always = [
        ("poses = { enter = ", &poses.enter),
        (", rest = ", &poses.rest),
        (", end = ", &poses.end),
        (", leave = ", &poses.leave),
    ];
    for (key, pose) in
        always.into_iter().chain(poses.switch.as_ref().map(|pose| (", switch = ", pose)))
    {
        page.raw(key);
        page.quoted(pose);
    }
    page.raw(" }\n");
    let script = &form.script;
    page.header(&["[", under, "level.script]"]);
    page.word("intro", &script.intro);
    page.names("enter", &script.enter);
    page.number("enter_secs", script.enter_secs);
    page.word("brief", &script.brief);
    page.word("arrive", &script.arrive);
    page.word("breathe_in", &script.breathe_in);
    page.word("breathe_out", &script.breathe_out);
    page.names("reminders", &script.reminders);
    if !script.switch.is_empty() {
        page.names("switch", &script.switch);
        page.number("switch_secs", script.switch_secs);
    }
    page.names("leave", &script.leave);
    page.number("leave_secs", script.leave_secs);
    if let Some(change) = &script.change {
        page.word("change", change);
    }
}

/// A text of TOML in the making.
#[derive(Default)]
struct Page(String);

impl Page {
    /// `key = "word"`
    fn word(&mut self, key: &str, word: &str) {
        self.key(key);
        self.quoted(word);
        self.raw("\n");
    }

    /// `key = 3`
    fn number(&mut self, key: &str, number: u32) {
        let _ = writeln!(self.0, "{key} = {number}"); // writing to a String can't fail
    }

    /// `key = [1, 2, 3]`
    fn ranged(&mut self, key: &str, range: Range) {
        self.key(key);
        self.range(range);
        self.raw("\n");
    }

    /// `key = ["word", "word"]`
    fn words(&mut self, key: &str, words: &mut dyn Iterator<Item = &str>) {
        self.key(key);
        self.list(words);
        self.raw("\n");
    }

    fn names(&mut self, key: &str, names: &[String]) {
        self.words(key, &mut names.iter().map(String::as_str));
    }

    /// A line of these parts, below an empty one.
    fn header(&mut self, parts: &[&str]) {
        self.raw("\n");
        parts.iter().for_each(|part| self.raw(part));
        self.raw("\n");
    }

    fn key(&mut self, key: &str) {
        self.raw(key);
        self.raw(" = ");
    }

    fn raw(&mut self, text: &str) {
        self.0.push_str(text);
    }

    /// Least, usual, most.
    fn range(&mut self, range: Range) {
        let Range { min, usual, max } = range;
        let _ = write!(self.0, "[{min}, {usual}, {max}]");
    }

    fn vertebra(&mut self, vertebra: Vertebra) {
        let _ = write!(self.0, "\"T{}\"", vertebra.number());
    }

    fn list(&mut self, words: &mut dyn Iterator<Item = &str>) {
        self.raw("[");
        for (nth, word) in words.enumerate() {
            self.raw(if nth > 0 { ", " } else { "" });
            self.quoted(word);
        }
        self.raw("]");
    }

    /// A TOML basic string.
    fn quoted(&mut self, text: &str) {
        self.raw("\"");
        for c in text.chars() {
            match c {
                '"' => self.raw("\\\""),
                '\\' => self.raw("\\\\"),
                c if c.is_control() => {
                    let _ = write!(self.0, "\\u{:04X}", u32::from(c));
                }
                c => self.0.push(c),
            }
        }
        self.raw("\"");
    }
}
