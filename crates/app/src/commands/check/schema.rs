//! The form of technique and routine files as a JSON Schema (draft 2020-12), for editors that help while
//! one writes: Taplo, and what stands on it.
//!
//! It is made of the same words and limits as the reader. What a schema can't say is left to `rollwise
//! check`: sums (minutes, pressure), the order of a list, what another file holds, how long words take.

use routine::limits::{
    ENTER_MAX_SECS, ENTER_MIN_SECS, LIST_MAX, NAME_BYTES_MAX, PASS_MAX_MS, PASS_MIN_MS,
    PATH_BOTTOM, PATH_TOP, PHRASES_MAX, ROUTINE_MAX_SECS, SCRIPT_MAX_SECS, SCRIPT_MIN_SECS,
    SET_MAX_SECS, SET_MIN_SECS, SETS_MAX, STEPS_MAX, STILL_MAX_SECS, STILL_MIN_SECS,
    TEXT_BYTES_MAX, TITLE_CHARS_MAX,
};
use routine::{Condition, Contact, Gear, Position, Region, Side, Sides, Slip};
use serde_json::{Map, Value, json};

/// Which kind of file.
#[derive(Clone, Copy, PartialEq, Eq, Debug, clap::ValueEnum)]
pub(crate) enum SchemaOf {
    /// A technique's.
    Technique,
    /// A routine's.
    Routine,
}

/// The schema of such files.
pub(crate) fn schema(of: SchemaOf) -> Value {
    let (title, mut whole) = match of {
        SchemaOf::Technique => ("A technique of Rollwise", technique()),
        SchemaOf::Routine => ("A routine of Rollwise", routine()),
    };
    let defs = match of {
        SchemaOf::Technique => json!({ "name": name() }),
        SchemaOf::Routine => json!({ "name": name(), "technique": technique() }),
    };
    let head = [
        ("$schema", json!("https://json-schema.org/draft/2020-12/schema")),
        ("title", json!(title)),
        ("$defs", defs),
    ];
    if let Value::Object(whole) = &mut whole {
        whole.extend(head.map(|(key, value)| (key.to_owned(), value)));
    }
    whole
}

fn routine() -> Value {
    let levels = (1..=5).map(|level| {
        json!({
            "if": { "properties": { "level": { "const": level } }, "required": ["level"] },
            "then": { "properties": { "ceiling": { "minimum": level } } },
        })
    });
    let step = with(
        table(
            &["technique", "level", "sets", "secs", "enter"],
            json!({
                "technique": named("The technique's id: one of Rollwise's, or of your own."),
                "level": whole(1, 5),
                "ceiling": told(whole(1, 5), "The highest level that may be reached while playing."),
                "sets": whole(1, SETS_MAX),
                "secs": told(whole(1, STILL_MAX_SECS), "Seconds a set, within the technique's own range."),
                "enter": { "enum": ["full", "brief"] },
                "first": told(words(Side::ALL.iter().map(|side| side.key())), "The side to begin with."),
                "only": told(words(Side::ALL.iter().map(|side| side.key())), "The one side that is worked."),
            }),
        ),
        "allOf",
        levels.collect(),
    );
    table(
        &["id", "step"],
        json!({
            "id": named("Its name on the command line."),
            "name": { "type": "string", "maxLength": TITLE_CHARS_MAX, "description": "What you call it." },
            "minutes": told(whole(1, ROUTINE_MAX_SECS / 60), "What it says it takes in all."),
            "step": { "type": "array", "minItems": 1, "maxItems": STEPS_MAX, "items": step },
            "technique": {
                "type": "array",
                "maxItems": LIST_MAX,
                "items": { "$ref": "#/$defs/technique" },
                "description": "Techniques of your own that go with it.",
            },
        }),
    )
}

fn technique() -> Value {
    let claim = table(
        &["claim", "sources"],
        json!({
            "claim": { "$ref": "#/$defs/name" },
            "sources": { "type": "array", "items": { "type": "string", "pattern": SOURCE } },
        }),
    );
    let own = json!({
        "type": "object",
        "propertyNames": { "$ref": "#/$defs/name" },
        "additionalProperties": { "type": "string", "maxLength": TEXT_BYTES_MAX },
    });
    let body = table(
        &["id", "sides", "contact", "dose", "level"],
        json!({
            "id": named("Its name in routines."),
            "sides": told(words(Sides::ALL.iter().map(|sides| sides.key())), "Once, or on each side."),
            "contact": words(Contact::ALL.iter().map(|contact| contact.key())),
            "path": path(),
            "regions": list(words(Region::ALL.iter().map(|region| region.key())), LIST_MAX),
            "dose": table(&["sets", "secs"], json!({
                "sets": range(1, SETS_MAX),
                "secs": range(STILL_MIN_SECS, STILL_MAX_SECS),
            })),
            "cautions": list(words(Condition::ALL.iter().map(|caution| caution.key())), LIST_MAX),
            "claims": { "type": "array", "maxItems": LIST_MAX, "items": claim },
            "related": list(json!({ "$ref": "#/$defs/name" }), LIST_MAX),
            "slip": words(Slip::ALL.iter().map(|slip| slip.key())),
            "level": { "type": "array", "minItems": 1, "maxItems": 5, "items": level() },
            "text": {
                "type": "object",
                "propertyNames": { "pattern": LANGUAGE },
                "additionalProperties": own,
                "description": "[text.en] and others: the words of your own technique.",
            },
        }),
    );
    with(body, "allOf", touching().into_iter().chain(sided()).collect())
}

/// What follows from how it touches.
fn touching() -> Vec<Value> {
    let when = |contact: &[&str], then: Value| {
        json!({
            "if": { "properties": { "contact": { "enum": contact } }, "required": ["contact"] },
            "then": then,
        })
    };
    let lies = |lie: &str| json!({ "properties": { "path": { "properties": { "lie": { "const": lie } } } } });
    let pressed = json!({
        "properties": { "dose": { "properties": { "secs": range(SET_MIN_SECS, SET_MAX_SECS) } } },
    });
    let rests = json!({
        "properties": {
            "level": { "items": { "properties": { "movement": { "enum": ["still", "limbs"] } } } },
        },
    });
    vec![
        when(&["none"], json!({ "properties": { "path": false } })),
        when(&["bridge", "target", "rest"], json!({ "required": ["path"] })),
        when(&["bridge"], lies("across")),
        when(&["target"], lies("leaning")),
        when(&["bridge", "target"], pressed),
        when(&["rest"], rests),
    ]
}

/// What follows from whether there are sides.
fn sided() -> Vec<Value> {
    let script = |script: Value| json!({ "properties": { "level": { "items": { "properties": { "script": script } } } } });
    let when = |sides: &str, then: Value| {
        json!({
            "if": { "properties": { "sides": { "const": sides } }, "required": ["sides"] },
            "then": script(then),
        })
    };
    let each = json!({
        "required": ["switch", "switch_secs"],
        "properties": { "switch": { "minItems": 1 } },
    });
    let both = json!({
        "properties": { "switch": { "maxItems": 0 }, "switch_secs": false },
    });
    vec![when("each", each), when("both", both)]
}

fn path() -> Value {
    let vertebra = |from: u8| words((from..=PATH_BOTTOM).map(|nth| format!("T{nth}")));
    // `to` is never above `from`.
    let downwards = (PATH_TOP..=PATH_BOTTOM).map(|from| {
        json!({
            "if": { "properties": { "from": { "const": format!("T{from}") } }, "required": ["from"] },
            "then": { "properties": { "to": vertebra(from) } },
        })
    });
    let path = table(
        &["from", "to", "lie"],
        json!({
            "from": vertebra(PATH_TOP),
            "to": vertebra(PATH_TOP),
            "lie": { "enum": ["across", "leaning", "along"] },
        }),
    );
    with(path, "allOf", downwards.collect())
}

fn level() -> Value {
    let poses = table(
        &["enter", "rest", "end", "leave"],
        same(&["enter", "rest", "end", "leave", "switch"], &json!({ "$ref": "#/$defs/name" })),
    );
    let level = table(
        &["level", "position", "movement", "poses", "script"],
        json!({
            "level": whole(1, 5),
            "position": words(Position::ALL.iter().map(|position| position.key())),
            "gear": list(words(Gear::ALL.iter().map(|gear| gear.key())), LIST_MAX),
            "movement": { "enum": ["still", "passes", "limbs"] },
            "pass_ms": range(PASS_MIN_MS, PASS_MAX_MS),
            "back_ms": range(PASS_MIN_MS, PASS_MAX_MS),
            "moves_on": { "enum": ["in", "out"] },
            "poses": poses,
            "script": script(),
        }),
    );
    let moves = json!({
        "if": { "properties": { "movement": { "const": "still" } }, "required": ["movement"] },
        "then": { "properties": { "pass_ms": false, "back_ms": false, "moves_on": false } },
        "else": { "required": ["pass_ms", "moves_on"] },
    });
    with(level, "allOf", vec![moves])
}

fn script() -> Value {
    let one = json!({ "$ref": "#/$defs/name" });
    let mut script =
        same(&["intro", "brief", "arrive", "breathe_in", "breathe_out", "change"], &one);
    if let Value::Object(script) = &mut script {
        for key in ["enter", "reminders", "switch", "leave"] {
            script.insert(key.into(), list(one.clone(), PHRASES_MAX));
        }
        script.insert("enter_secs".into(), whole(ENTER_MIN_SECS, ENTER_MAX_SECS));
        script.insert("switch_secs".into(), whole(SCRIPT_MIN_SECS, SCRIPT_MAX_SECS));
        script.insert("leave_secs".into(), whole(SCRIPT_MIN_SECS, SCRIPT_MAX_SECS));
    }
    let required =
        ["intro", "enter_secs", "brief", "arrive", "breathe_in", "breathe_out", "leave_secs"];
    table(&required, script)
}

/// Names of techniques, routines, phrases and poses.
const NAME: &str = "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$";
/// Keys of sources.
const SOURCE: &str = "^[a-z0-9]([a-z0-9_-]*[a-z0-9])?$";
/// Tags of languages.
const LANGUAGE: &str = "^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$";

fn name() -> Value {
    json!({ "type": "string", "maxLength": NAME_BYTES_MAX, "pattern": NAME })
}

fn named(what: &str) -> Value {
    json!({ "$ref": "#/$defs/name", "description": what })
}

/// A table that has these keys and no others.
#[expect(clippy::needless_pass_by_value, reason = "`json!` borrows what it is made of")]
fn table(required: &[&str], properties: Value) -> Value {
    json!({
        "type": "object",
        "additionalProperties": false,
        "required": required,
        "properties": properties,
    })
}

fn same(keys: &[&str], of: &Value) -> Value {
    let all: Map<String, Value> = keys.iter().map(|key| ((*key).to_owned(), of.clone())).collect();
    Value::Object(all)
}

fn with(mut schema: Value, key: &str, rules: Vec<Value>) -> Value {
    schema[key] = Value::Array(rules);
    schema
}

fn told(mut schema: Value, what: &str) -> Value {
    schema["description"] = json!(what);
    schema
}

fn words<W: Into<Value>>(words: impl Iterator<Item = W>) -> Value {
    json!({ "enum": words.map(Into::into).collect::<Vec<Value>>() })
}

#[expect(clippy::needless_pass_by_value, reason = "`json!` borrows what it is made of")]
fn list(of: Value, most: usize) -> Value {
    json!({ "type": "array", "maxItems": most, "items": of })
}

fn whole(min: u32, max: u32) -> Value {
    json!({ "type": "integer", "minimum": min, "maximum": max })
}

/// Least, usual, most.
fn range(min: u32, max: u32) -> Value {
    json!({ "type": "array", "minItems": 3, "maxItems": 3, "items": whole(min, max) })
}
