//! The schemas of technique and routine files: as committed, right about every library file, and about
//! every fault that a schema can know of.

use std::fs;
use std::path::Path;

use routine::text::tree::{self, Tree};
use serde_json::{Map, Value, json};

use crate::program::Home;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

fn committed(kind: &str) -> Value {
    let path = format!("{FOLDER}/docs/schema/{kind}.schema.json");
    let text = fs::read_to_string(path).expect("it is committed");
    serde_json::from_str(&text).expect("JSON")
}

/// What a file says, as the schema sees it.
fn in_json(text: &str) -> Value {
    let (tree, wrong) = tree::read(text);
    assert!(wrong.is_empty(), "{wrong:?}");
    of_tree(&tree)
}

fn of_tree(tree: &Tree) -> Value {
    let entries = tree.entries().iter().map(|entry| (entry.key.clone(), of_value(&entry.value)));
    Value::Object(entries.collect::<Map<_, _>>())
}

fn of_value(value: &tree::Value) -> Value {
    if let Some(text) = value.text() {
        json!(text)
    } else if let Some(number) = value.whole() {
        json!(number)
    } else if let Some(list) = value.list() {
        Value::Array(list.iter().map(of_value).collect())
    } else {
        value.table().map_or(Value::Null, of_tree)
    }
}

/// Whether `value` is as `schema`, within `root`, has it: draft 2020-12, as far as ours use it.
fn is_so(root: &Value, schema: &Value, value: &Value) -> bool {
    let Value::Object(rules) = schema else { return schema.as_bool().expect("true or false") };
    rules.iter().all(|(rule, of)| follows(root, rules, rule, of, value))
}

fn follows(
    root: &Value,
    rules: &Map<String, Value>,
    rule: &str,
    of: &Value,
    value: &Value,
) -> bool {
    let is = |schema: &Value, value: &Value| is_so(root, schema, value);
    let text = value.as_str();
    let number = value.as_i64();
    let list = value.as_array();
    let table = value.as_object();
    let least = || of.as_i64().expect("a number");
    let count = |length: Option<usize>, fits: fn(usize, usize) -> bool| {
        length.is_none_or(|length| fits(length, usize::try_from(least()).expect("no less than 0")))
    };
    match rule {
        "$schema" | "title" | "$defs" | "description" | "then" | "else" => true,
        "$ref" => {
            let name = of.as_str().and_then(|path| path.strip_prefix("#/$defs/")).expect("ours");
            is(&root["$defs"][name], value)
        }
        "type" => match of.as_str().expect("one type") {
            "object" => table.is_some(),
            "array" => list.is_some(),
            "string" => text.is_some(),
            "integer" => number.is_some(),
            other => panic!("no type of ours: {other}"),
        },
        "enum" => of.as_array().expect("a list").contains(value),
        "const" => of == value,
        "pattern" => text.is_none_or(|text| matches(of.as_str().expect("a text"), text)),
        "minimum" => number.is_none_or(|number| number >= least()),
        "maximum" => number.is_none_or(|number| number <= least()),
        "maxLength" => count(text.map(|text| text.chars().count()), |length, most| length <= most),
        "minItems" => count(list.map(Vec::len), |length, least| length >= least),
        "maxItems" => count(list.map(Vec::len), |length, most| length <= most),
        "items" => list.into_iter().flatten().all(|item| is(of, item)),
        "required" => table.is_none_or(|table| {
            let keys = of.as_array().expect("a list").iter();
            keys.filter_map(Value::as_str).all(|key| table.contains_key(key))
        }),
        "properties" => table
            .into_iter()
            .flatten()
            .all(|(key, value)| of.get(key).is_none_or(|schema| is(schema, value))),
        "additionalProperties" => table.into_iter().flatten().all(|(key, value)| {
            let known = rules.get("properties").is_some_and(|known| known.get(key).is_some());
            known || is(of, value)
        }),
        "propertyNames" => table.into_iter().flatten().all(|(key, _)| is(of, &json!(key))),
        "allOf" => of.as_array().expect("a list").iter().all(|schema| is(schema, value)),
        "if" => {
            let branch = if is(of, value) { rules.get("then") } else { rules.get("else") };
            branch.is_none_or(|schema| is(schema, value))
        }
        other => panic!("no rule of ours: {other}"),
    }
}

/// The three patterns that ours have, in plain Rust: letters, digits and signs that don't stand at an end.
fn matches(pattern: &str, text: &str) -> bool {
    let (upper, signs) = match pattern {
        "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$" => (false, "-"),
        "^[a-z0-9]([a-z0-9_-]*[a-z0-9])?$" => (false, "_-"),
        "^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$" => (true, "-"),
        other => panic!("no pattern of ours: {other}"),
    };
    let plain =
        |c: char| c.is_ascii_digit() || c.is_ascii_lowercase() || upper && c.is_ascii_uppercase();
    let ends = text.chars().next().is_some_and(plain) && text.chars().last().is_some_and(plain);
    ends && text.chars().all(|c| plain(c) || signs.contains(c))
}

#[test]
fn what_is_committed_is_what_the_program_says() {
    let home = Home::new();
    for kind in ["technique", "routine"] {
        let said: Value =
            serde_json::from_str(&home.out(&format!("check --schema {kind}"))).expect("JSON");
        assert_eq!(said, committed(kind), "rollwise check --schema {kind} > docs/schema/…");
    }
}

#[test]
fn every_library_file_is_as_the_schemas_have_it() {
    for (kind, files) in [("technique", library::TECHNIQUES), ("routine", library::ROUTINES)] {
        let schema = committed(kind);
        for file in files {
            assert!(is_so(&schema, &schema, &in_json(file.text)), "{}", file.name);
        }
    }
}

/// What no schema can say, and why.
const BEYOND: [(&str, &str); 9] = [
    ("not-toml", "an editor's own parser says it"),
    ("range-disordered", "numbers of a list aren't compared with each other"),
    ("level-disordered", "nor are a list's tables"),
    ("no-time-for", "seconds are held against a number of phrases"),
    ("unknown-technique", "another file has it or not"),
    ("no-such-level", "another file has it or not"),
    ("no-sides", "another file has them or not"),
    ("too-much-pressure", "a sum"),
    ("minutes-missed", "a sum"),
];
/// The same: how long everything takes, and sizes in bytes.
const SUMS: [&str; 2] = ["routine-too-long", "file-too-large"];

/// Each file of the suite says which faults it has; one fault that a schema can know of is enough to
/// refuse it, and it refuses nothing that has none.
#[test]
fn the_schemas_refuse_each_fault_that_a_schema_can_know_of() {
    let suite = Path::new(FOLDER).join("crates/routine/suite");
    let mut seen = 0;
    for entry in fs::read_dir(suite).expect("the suite is there") {
        let path = entry.expect("a file").path();
        let name = path.file_stem().and_then(|name| name.to_str()).expect("a name").to_owned();
        let text = fs::read_to_string(&path).expect("text");
        let codes = text.lines().filter_map(|line| line.strip_prefix("# expect "));
        let codes: Vec<&str> = codes.filter_map(|line| line.split(' ').next()).collect();
        if codes.contains(&"not-toml") {
            continue;
        }
        let routine = name.starts_with("routine-");
        let schema = committed(if routine { "routine" } else { "technique" });
        // A technique's own range stands in its file; what no technique may have is known.
        let elsewhere = |code: &str| routine && code == "outside-limits";
        let known = |code: &str| BEYOND.iter().any(|known| known.0 == code) || SUMS.contains(&code);
        let beyond = |code: &&str| known(code) || elsewhere(code);
        let due = codes.iter().all(beyond);
        // What a text says beyond its faults may be refused as well: one that ours can't be read for.
        assert_eq!(is_so(&schema, &schema, &in_json(&text)), due, "{name}: {codes:?}");
        seen += 1;
    }
    assert!(seen >= 25, "{seen}");
    let good = include_str!("../../../routine/suite/routine-good.toml");
    let schema = committed("routine");
    for (sound, wrong) in
        [("sets = 1", "sets = 4"), ("secs = 40", "secs = 301"), ("level = 2", "level = 6")]
    {
        let wrong = in_json(&good.replace(sound, wrong));
        assert!(!is_so(&schema, &schema, &wrong), "{wrong}");
    }
}
