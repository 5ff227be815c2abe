//! A technique file: TOML text → a checked [`Technique`] or all its faults.

use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::reader::{Placed, Table, is_name, shown, unknown_word};
use crate::limits::{
    ENTER_MAX_SECS, ENTER_MIN_SECS, LIST_MAX, PASS_MAX_MS, PASS_MIN_MS, PATH_BOTTOM, PATH_TOP,
    PHRASES_MAX, SCRIPT_MAX_SECS, SCRIPT_MIN_SECS, SET_MAX_SECS, SET_MIN_SECS, SETS_MAX,
    STILL_MAX_SECS, STILL_MIN_SECS, TEXT_BYTES_MAX,
};
use crate::sort_by_key;
use crate::technique::OwnText;
use crate::timeline::slots;
use crate::{
    ClaimRef, Condition, Contact, Dose, Fault, Found, Gear, KeepOut, Level, LevelForm, Moved,
    Movement, MovesOn, Path, Poses, Position, Region, RollerLie, Script, Sides, Slip, Technique,
    Vertebra,
};

/// Reads a technique file.
///
/// # Errors
/// Every fault of the file, in the order of their places.
pub fn technique(text: &str) -> Result<Technique, Vec<Found>> {
    super::read(text, technique_table)
}

/// Reads the technique in `table`, which may be a file's top or a part of a routine's text.
pub(super) fn technique_table(table: &Table<'_, '_>) -> Option<Technique> {
    let id = table.name("id");
    let sides = table.word("sides", Sides::ALL, Sides::key);
    let contact = table.word("contact", Contact::ALL, Contact::key);
    let path = table.optional_table("path").map(|path| (path.at(), read_path(path)));
    let regions = regions(table);
    let pressed = contact
        .as_ref()
        .is_some_and(|contact| matches!(contact.value, Contact::Bridge | Contact::Target));
    let dose = table.table("dose").and_then(|table| dose(table, pressed));
    let cautions = table.words("cautions", Condition::ALL, Condition::key);
    let claims = table.tables("claims", LIST_MAX).into_iter().filter_map(claim).collect();
    let related = table.names("related", LIST_MAX);
    let slip = table.optional_word("slip", Slip::ALL, Slip::key);
    if let Some(contact) = &contact {
        check_contact(table, contact, path.as_ref());
    }
    let each = sides.as_ref().is_some_and(|sides| sides.value == Sides::Each);
    let context = LevelContext { pressed, each, contact: contact.as_ref().map(|c| c.value) };
    let levels = levels(table, &context);
    let text = table
        .optional_table("text")
        .zip(id.as_ref())
        .map(|(text, id)| own_text(&text, &id.value))
        .unwrap_or_default();
    Some(Technique {
        id: id?.value,
        sides: sides?.value,
        contact: contact?.value,
        path: path.and_then(|(_, path)| path),
        regions,
        dose: dose?,
        cautions: cautions.into_iter().map(|caution| caution.value).collect(),
        claims,
        related: values(related),
        slip: slip.map(|slip| slip.value),
        levels,
        text,
    })
}

fn values<T>(placed: Vec<Placed<T>>) -> Vec<T> {
    placed.into_iter().map(|placed| placed.value).collect()
}

/// Regions, with a clearer fault where a keep-out is named.
fn regions(table: &Table<'_, '_>) -> Vec<Region> {
    let names = table.names("regions", LIST_MAX);
    let mut regions = Vec::new();
    for name in names {
        match Region::from_key(&name.value) {
            Some(region) => regions.push(region),
            None if KeepOut::from_key(&name.value).is_some() => {
                table.fault(name.at, Fault::TargetsKeepOut { word: name.value });
            }
            None => {
                let known: Vec<_> = Region::ALL.iter().map(|region| region.key()).collect();
                table.fault(name.at, unknown_word("regions", &name.value, &known));
            }
        }
    }
    regions
}

fn read_path(table: Table<'_, '_>) -> Option<Path> {
    let from = vertebra(&table, "from");
    let to = vertebra(&table, "to");
    let lie = table.word("lie", RollerLie::ALL, RollerLie::key);
    let path = Path { from: from?, to: to?, lie: lie?.value };
    if path.from > path.to {
        table.fault(table.at(), Fault::PathUpsideDown);
    } else if path.from.number() < PATH_TOP || path.to.number() > PATH_BOTTOM {
        table.fault(table.at(), Fault::PathLeavesBack);
    }
    table.finish();
    Some(path)
}

fn vertebra(table: &Table<'_, '_>, key: &'static str) -> Option<Vertebra> {
    let Some(value) = table.optional(key) else {
        table.fault(table.at(), Fault::MissingKey { key });
        return None;
    };
    let vertebra = value.text().and_then(Vertebra::from_key);
    if vertebra.is_none() {
        table.wrong_type(key, value.at(), "a vertebra, \"T1\" to \"T12\"");
    }
    vertebra
}

fn check_contact(
    table: &Table<'_, '_>,
    contact: &Placed<Contact>,
    path: Option<&(core::ops::Range<usize>, Option<Path>)>,
) {
    let Some((at, path)) = path else {
        if contact.value != Contact::None {
            let fault = Fault::PathMissing { contact: contact.value.key() };
            table.fault(contact.at.clone(), fault);
        }
        return;
    };
    let fault = match (contact.value, path.map(|path| path.lie)) {
        (Contact::None, _) => Some(Fault::PathUnneeded),
        (Contact::Target, Some(RollerLie::Across | RollerLie::Along)) => {
            Some(Fault::TargetOnMidline)
        }
        (Contact::Bridge, Some(RollerLie::LeaningAside | RollerLie::Along)) => {
            Some(Fault::BridgeNotAcross)
        }
        (Contact::Target, Some(RollerLie::LeaningAside) | None)
        | (Contact::Bridge, Some(RollerLie::Across) | None)
        | (Contact::Rest, _) => None,
    };
    if let Some(fault) = fault {
        table.fault(at.clone(), fault);
    }
}

fn dose(table: Table<'_, '_>, pressed: bool) -> Option<Dose> {
    let sets = table.range("sets", 1, SETS_MAX);
    let secs = if pressed {
        table.range("secs", SET_MIN_SECS, SET_MAX_SECS)
    } else {
        table.range("secs", STILL_MIN_SECS, STILL_MAX_SECS)
    };
    table.finish();
    Some(Dose { sets: sets?, secs: secs? })
}

fn claim(table: Table<'_, '_>) -> Option<ClaimRef> {
    let claim = table.name("claim");
    let sources = values(source_keys(&table));
    table.finish();
    Some(ClaimRef { claim: claim?.value, sources })
}

/// Source keys may hold underscores, which names don't.
fn source_keys(table: &Table<'_, '_>) -> Vec<Placed<String>> {
    let Some(list) = table.optional("sources").and_then(|list| list.list()) else {
        table.fault(table.at(), Fault::MissingKey { key: "sources" });
        return Vec::new();
    };
    let mut keys = Vec::new();
    for value in list.iter().take(LIST_MAX) {
        match value.text() {
            Some(key) if is_name(&key.replace('_', "-")) => {
                keys.push(Placed { value: key.to_owned(), at: value.at() });
            }
            Some(key) => table.fault(value.at(), Fault::BadName { name: shown(key) }),
            None => table.wrong_type("sources", value.at(), "a text in quotes"),
        }
    }
    keys
}

/// What a level's check needs to know of its technique.
struct LevelContext {
    pressed: bool,
    each: bool,
    contact: Option<Contact>,
}

fn levels(table: &Table<'_, '_>, context: &LevelContext) -> Vec<LevelForm> {
    let tables = table.tables("level", Level::HIGHEST.number().into());
    if tables.is_empty() {
        table.fault(table.at(), Fault::NoLevel);
    }
    let mut levels: Vec<LevelForm> = Vec::new();
    for level in tables {
        let at = level.at();
        let Some(form) = level_form(&level, context) else {
            level.finish();
            continue;
        };
        if levels.last().is_some_and(|last| last.level >= form.level) {
            level.fault(at, Fault::LevelDisordered { level: form.level.number() });
        }
        levels.push(form);
        level.finish();
    }
    levels
}

fn level_form(table: &Table<'_, '_>, context: &LevelContext) -> Option<LevelForm> {
    let level = table.level("level");
    let position = table.word("position", Position::ALL, Position::key);
    let gear = values(table.words("gear", Gear::ALL, Gear::key));
    let movement = movement(table, context);
    let poses = table.table("poses").and_then(poses);
    let script = table.table("script").and_then(|table| script(table, context));
    Some(LevelForm {
        level: level?,
        position: position?.value,
        gear,
        movement: movement?,
        poses: poses?,
        script: script?,
    })
}

fn movement(table: &Table<'_, '_>, context: &LevelContext) -> Option<Movement> {
    #[derive(Clone, Copy)]
    enum Kind {
        Still,
        Moves(Moved),
    }
    let kind_key = |kind| match kind {
        Kind::Still => "still",
        Kind::Moves(moved) => moved_key(moved),
    };
    let kinds = [Kind::Still, Kind::Moves(Moved::Body), Kind::Moves(Moved::Limbs)];
    let kind = table.word("movement", &kinds, kind_key)?;
    match kind.value {
        Kind::Still => Some(Movement::Still),
        Kind::Moves(moved) => {
            if context.contact == Some(Contact::Rest) && moved == Moved::Body {
                table.fault(kind.at, Fault::RestMoves);
            }
            let pass_ms = table.range("pass_ms", PASS_MIN_MS, PASS_MAX_MS);
            let back_ms = match table.optional("back_ms") {
                Some(_) => table.range("back_ms", PASS_MIN_MS, PASS_MAX_MS),
                None => pass_ms,
            };
            let moves_on = table.word("moves_on", MovesOn::ALL, MovesOn::key);
            let (pass_ms, back_ms, moves_on) = (pass_ms?, back_ms?, moves_on?.value);
            Some(Movement::Passes { pass_ms, back_ms, moves_on, moved })
        }
    }
}

fn poses(table: Table<'_, '_>) -> Option<Poses> {
    let (enter, rest) = (table.name("enter"), table.name("rest"));
    let (end, leave) = (table.name("end"), table.name("leave"));
    let switch = table.optional_name("switch").map(|name| name.value);
    table.finish();
    let (enter, rest) = (enter?.value, rest?.value);
    Some(Poses { enter, rest, end: end?.value, leave: leave?.value, switch })
}

fn script(table: Table<'_, '_>, context: &LevelContext) -> Option<Script> {
    let intro = table.name("intro");
    let enter = values(table.names("enter", PHRASES_MAX));
    let enter_secs = table.number("enter_secs", ENTER_MIN_SECS, ENTER_MAX_SECS);
    let (brief, arrive) = (table.name("brief"), table.name("arrive"));
    let (breathe_in, breathe_out) = (table.name("breathe_in"), table.name("breathe_out"));
    let reminders = values(table.names("reminders", PHRASES_MAX));
    let switch = values(table.names("switch", PHRASES_MAX));
    let switch_secs = table.optional_number("switch_secs", SCRIPT_MIN_SECS, SCRIPT_MAX_SECS);
    let leave = values(table.names("leave", PHRASES_MAX));
    let leave_secs = table.number("leave_secs", SCRIPT_MIN_SECS, SCRIPT_MAX_SECS);
    let change = table.optional_name("change").map(|name| name.value);
    if context.each == switch.is_empty() || context.each != switch_secs.is_some() {
        table.fault(table.at(), Fault::SwitchMismatch);
    }
    if let Some(secs) = &enter_secs {
        let room = slots::enter_room(context.pressed, secs.value, enter.len());
        check_time(&table, "enter", enter.len(), secs, room);
    }
    if let Some(secs) = &switch_secs {
        let room = slots::switch_room(secs.value, switch.len());
        check_time(&table, "switch", switch.len(), secs, room);
    }
    if let Some(secs) = &leave_secs {
        let room = slots::leave_room(secs.value, leave.len());
        check_time(&table, "leave", leave.len(), secs, room);
    }
    table.finish();
    Some(Script {
        intro: intro?.value,
        enter,
        enter_secs: enter_secs?.value,
        brief: brief?.value,
        arrive: arrive?.value,
        breathe_in: breathe_in?.value,
        breathe_out: breathe_out?.value,
        reminders,
        switch,
        switch_secs: switch_secs.map_or(0, |secs| secs.value),
        leave,
        leave_secs: leave_secs?.value,
        change,
    })
}

fn check_time(
    table: &Table<'_, '_>,
    key: &'static str,
    count: usize,
    secs: &Placed<u32>,
    room: u32,
) {
    if count > 0 && room < slots::SCRIPT_ROOM_MIN_MS {
        let fit = slots::fit(room, count);
        table.fault(secs.at.clone(), Fault::NoTimeFor { key, count, secs: secs.value, fit });
    }
}

/// `[text.en]` and others: names to words, each name standing for `{id}-{name}`.
fn own_text(table: &Table<'_, '_>, id: &str) -> Vec<OwnText> {
    let mut text = Vec::new();
    for (language, words) in table.entries() {
        if !is_name(&language.value.to_ascii_lowercase()) {
            table.fault(language.at, Fault::BadName { name: shown(language.value) });
            continue;
        }
        let Some(words) = table.as_table(language.value, words) else { continue };
        for (name, value) in words.entries() {
            let words = value.text();
            match words {
                Some(words) if words.len() > TEXT_BYTES_MAX => {
                    let key = shown(name.value);
                    let fault = Fault::TooMany { key, count: words.len(), limit: TEXT_BYTES_MAX };
                    table.fault(value.at(), fault);
                }
                Some(words) if is_name(name.value) => text.push(OwnText {
                    language: language.value.to_owned(),
                    key: format!("{id}-{}", name.value),
                    words: words.to_owned(),
                }),
                Some(_) => table.fault(name.at, Fault::BadName { name: shown(name.value) }),
                None => table.wrong_type(name.value, value.at(), "a text in quotes"),
            }
        }
    }
    sort_by_key(&mut text, |own| (own.language.clone(), own.key.clone()));
    text
}

/// The word for what goes in a pass.
pub(super) fn moved_key(moved: Moved) -> &'static str {
    match moved {
        Moved::Body => "passes",
        Moved::Limbs => "limbs",
    }
}
