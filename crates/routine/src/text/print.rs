//! Checked values back to text: reading it again gives the same value.

use alloc::format;
use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::fmt::Write as _;

use super::routine::enter_key;
use super::technique::{lie_text, moved_text, range_text};
use crate::{Draft, LevelForm, Movement, MovesOn, Routine, Set, Side, Sides, Technique};

/// A technique as the text of its own file.
pub fn print_technique(technique: &Technique) -> String {
    let mut text = String::new();
    table_of_technique(&mut text, technique, "");
    text
}

/// A draft as the text of its own file, with the techniques that go with it.
pub fn print_draft(draft: &Draft, carried: &[Arc<Technique>]) -> String {
    let mut text = String::new();
    head(&mut text, &draft.id, &draft.title, draft.minutes);
    for step in &draft.steps {
        text.push_str("\n[[step]]\n");
        line(&mut text, "technique", &quoted(&step.technique));
        line(&mut text, "level", &format!("{}", step.level.number()));
        if let Some(ceiling) = step.ceiling {
            line(&mut text, "ceiling", &format!("{}", ceiling.number()));
        }
        line(&mut text, "sets", &format!("{}", step.sets));
        line(&mut text, "secs", &format!("{}", step.secs));
        line(&mut text, "enter", &quoted(enter_key(step.enter)));
        if step.first != Side::Left {
            line(&mut text, "first", &quoted(step.first.key()));
        }
    }
    for technique in carried {
        text.push_str("\n[[technique]]\n");
        table_of_technique(&mut text, technique, "technique.");
    }
    text
}

/// What a routine's text begins with.
fn head(text: &mut String, id: &str, title: &str, minutes: Option<u32>) {
    line(text, "id", &quoted(id));
    if !title.is_empty() {
        line(text, "name", &quoted(title));
    }
    if let Some(minutes) = minutes {
        line(text, "minutes", &format!("{minutes}"));
    }
}

/// A routine with every technique it uses: the self-contained text that the journal keeps.
pub fn print_routine(routine: &Routine) -> String {
    let mut text = String::new();
    head(&mut text, routine.id(), routine.title().unwrap_or_default(), routine.minutes());
    for step in routine.steps() {
        text.push_str("\n[[step]]\n");
        line(&mut text, "technique", &quoted(step.technique.id()));
        line(&mut text, "level", &format!("{}", step.level.number()));
        line(&mut text, "ceiling", &format!("{}", step.ceiling.number()));
        line(&mut text, "sets", &format!("{}", step.sets));
        line(&mut text, "secs", &format!("{}", step.secs));
        line(&mut text, "enter", &quoted(enter_key(step.enter)));
        if step.technique.sides() == Sides::Each {
            line(&mut text, "first", &quoted(step.first.key()));
        }
    }
    let mut printed = Set::new();
    for step in routine.steps() {
        if printed.insert(step.technique.id()) {
            text.push_str("\n[[technique]]\n");
            table_of_technique(&mut text, &step.technique, "technique.");
        }
    }
    text
}

fn table_of_technique(text: &mut String, technique: &Technique, under: &str) {
    line(text, "id", &quoted(&technique.id));
    line(text, "sides", &quoted(technique.sides.key()));
    line(text, "contact", &quoted(technique.contact.key()));
    if let Some(path) = technique.path {
        let (from, to) = (path.from.number(), path.to.number());
        let lie = quoted(lie_text(path.lie));
        line(text, "path", &format!("{{ from = \"T{from}\", to = \"T{to}\", lie = {lie} }}"));
    }
    line(text, "regions", &list(technique.regions.iter().map(|region| region.key())));
    let (sets, secs) = (range_text(technique.dose.sets), range_text(technique.dose.secs));
    line(text, "dose", &format!("{{ sets = {sets}, secs = {secs} }}"));
    line(text, "cautions", &list(technique.cautions.iter().map(|caution| caution.key())));
    let claims: Vec<_> = technique
        .claims
        .iter()
        .map(|claim| {
            let sources = list(claim.sources.iter().map(String::as_str));
            format!("{{ claim = {}, sources = {sources} }}", quoted(&claim.claim))
        })
        .collect();
    line(text, "claims", &format!("[{}]", claims.join(", ")));
    line(text, "related", &list(technique.related.iter().map(String::as_str)));
    if let Some(slip) = technique.slip {
        line(text, "slip", &quoted(slip.key()));
    }
    for form in &technique.levels {
        table_of_level(text, form, under);
    }
    let languages: Set<&str> = technique.text.iter().map(|own| own.language.as_str()).collect();
    for language in languages {
        let _ = writeln!(text, "\n[{under}text.{language}]");
        for own in technique.text.iter().filter(|own| own.language == language) {
            let name = own.key.strip_prefix(&technique.id).unwrap_or(&own.key);
            line(text, name.trim_start_matches('-'), &quoted(&own.words));
        }
    }
}

fn table_of_level(text: &mut String, form: &LevelForm, under: &str) {
    let _ = writeln!(text, "\n[[{under}level]]");
    line(text, "level", &format!("{}", form.level.number()));
    line(text, "position", &quoted(form.position.key()));
    line(text, "gear", &list(form.gear.iter().map(|gear| gear.key())));
    match form.movement {
        Movement::Still => line(text, "movement", &quoted("still")),
        Movement::Passes { pass_ms, back_ms, moves_on, moved } => {
            line(text, "movement", &quoted(moved_text(moved)));
            line(text, "pass_ms", &range_text(pass_ms));
            if back_ms != pass_ms {
                line(text, "back_ms", &range_text(back_ms));
            }
            let moves_on = match moves_on {
                MovesOn::In => "in",
                MovesOn::Out => "out",
            };
            line(text, "moves_on", &quoted(moves_on));
        }
    }
    let poses = &form.poses;
    let pose = |key: &str, name: &str| format!("{key} = {}", quoted(name));
    let (enter, rest) = (pose("enter", &poses.enter), pose("rest", &poses.rest));
    let (end, leave) = (pose("end", &poses.end), pose("leave", &poses.leave));
    let switch = poses.switch.as_ref().map(|name| format!(", {}", pose("switch", name)));
    let switch = switch.unwrap_or_default();
    line(text, "poses", &format!("{{ {enter}, {rest}, {end}, {leave}{switch} }}"));
    let script = &form.script;
    let _ = writeln!(text, "\n[{under}level.script]");
    let names = |names: &[String]| list(names.iter().map(String::as_str));
    line(text, "intro", &quoted(&script.intro));
    line(text, "enter", &names(&script.enter));
    line(text, "enter_secs", &format!("{}", script.enter_secs));
    line(text, "brief", &quoted(&script.brief));
    line(text, "arrive", &quoted(&script.arrive));
    line(text, "breathe_in", &quoted(&script.breathe_in));
    line(text, "breathe_out", &quoted(&script.breathe_out));
    line(text, "reminders", &names(&script.reminders));
    if !script.switch.is_empty() {
        line(text, "switch", &names(&script.switch));
        line(text, "switch_secs", &format!("{}", script.switch_secs));
    }
    line(text, "leave", &names(&script.leave));
    line(text, "leave_secs", &format!("{}", script.leave_secs));
    if let Some(change) = &script.change {
        line(text, "change", &quoted(change));
    }
}

fn line(text: &mut String, key: &str, value: &str) {
    text.push_str(key);
    text.push_str(" = ");
    text.push_str(value);
    text.push('\n');
}

fn list<'a>(words: impl Iterator<Item = &'a str>) -> String {
    let quoted: Vec<_> = words.map(quoted).collect();
    format!("[{}]", quoted.join(", "))
}

/// A TOML basic string.
fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for c in text.chars() {
        match c {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            c if c.is_control() => {
                let _ = write!(quoted, "\\u{:04X}", u32::from(c));
            }
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}
