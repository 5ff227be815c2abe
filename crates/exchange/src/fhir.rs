//! What was told as FHIR R4 observations, in a Bundle of the type `collection`: for a clinic's records
//! or a personal health record (hl7.org/fhir/R4/observation.html).
//!
//! Pain has LOINC's code, all else a code of ours with its words. Each says that the person rated it
//! themselves, or which file brought it. Nobody is named: whoever takes it in knows whose it is.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use insight::Rating;
use journal::WallTime;
use routine::Message;

use crate::json::Json;
use crate::measured::{At, Measured, Source, Told, When};
use crate::moment::in_utc;
use crate::uuid;

/// LOINC's code for pain from 0 to 10, and the name that goes with it. Source: loinc.org/72514-3.
const PAIN: [&str; 2] =
    ["72514-3", "Pain severity - 0-10 verbal numeric rating [Score] - Reported"];
/// Where our own codes are from: each is a measure's stable word. No registry knows it.
const OURS: &str = "urn:rollwise:measure";
/// The farthest that FHIR lets a clock be from UTC, in minutes.
const OFFSET_MAX_MINUTES: u16 = 14 * 60;

/// All of `measured` as one JSON text, an observation on a line; `say` puts messages into words.
pub fn bundle(measured: &[Measured<'_>], say: impl Fn(&Message) -> String) -> String {
    let head = r#"{"resourceType":"Bundle","type":"collection""#;
    if measured.is_empty() {
        // FHIR has no empty lists.
        return format!("{head}}}\n");
    }
    let entries: Vec<String> = measured.iter().map(|one| entry(one, &say).to_string()).collect();
    format!("{head},\"entry\":[\n{}\n]}}\n", entries.join(",\n"))
}

fn entry(one: &Measured<'_>, say: &impl Fn(&Message) -> String) -> Json {
    let id = uuid::of_measure(one.source, one.when);
    let full = format!("urn:uuid:{id}");
    Json::Object(Vec::from([("fullUrl", full.into()), ("resource", observation(one, id, say))]))
}

fn observation(one: &Measured<'_>, id: String, say: &impl Fn(&Message) -> String) -> Json {
    let word = |key: String| say(&Message::new(key));
    let (code, value) = match one.told {
        Told::Points { of, tenths } => {
            let name = word(format!("measure-{}", of.key()));
            let coding = if of == Rating::Pain {
                coding("http://loinc.org", PAIN[0], PAIN[1])
            } else {
                coding(OURS, of.key(), &name)
            };
            (concept(coding, name), ("valueQuantity", score(tenths)))
        }
        Told::Felt(felt) => {
            let name = word("export-morning".into());
            let value = word(format!("today-{}", felt.key())).into();
            (concept(coding(OURS, "morning", &name), name), ("valueString", value))
        }
    };
    let told = match one.when {
        When::Before => "export-before",
        When::After => "export-after",
        When::Morning => "export-next-morning",
    };
    let method = match one.source {
        Source::Session(_) => word("export-self-reported".into()),
        Source::File { name, .. } => format!("{}: {name}", word("export-taken-in".into())),
    };
    let at = match one.at {
        At::Moment(at) => moment(at).to_string(),
        At::Day(day) => day.to_string(),
    };
    Json::Object(Vec::from([
        ("resourceType", "Observation".into()),
        ("id", id.into()),
        ("status", "final".into()),
        ("category", Json::List(Vec::from([survey()]))),
        ("code", code),
        ("effectiveDateTime", at.into()),
        value,
        ("method", text(method)),
        ("note", Json::List(Vec::from([text(word(told.into()))]))),
    ]))
}

/// A score of so many tenths of a point, in the unit that UCUM has for one.
fn score(tenths: i16) -> Json {
    Json::Object(Vec::from([
        ("value", Json::Tenths(tenths)),
        ("unit", "/10".into()),
        ("system", "http://unitsofmeasure.org".into()),
        ("code", "{score}".into()),
    ]))
}

/// An answer to a question, in FHIR's own list of categories.
fn survey() -> Json {
    let system = "http://terminology.hl7.org/CodeSystem/observation-category";
    let list = Json::List(Vec::from([coding(system, "survey", "Survey")]));
    Json::Object(Vec::from([("coding", list)]))
}

fn coding(system: &str, code: &str, display: &str) -> Json {
    Json::Object(Vec::from([
        ("system", system.into()),
        ("code", code.into()),
        ("display", display.into()),
    ]))
}

fn concept(coding: Json, words: String) -> Json {
    Json::Object(Vec::from([("coding", Json::List(Vec::from([coding]))), ("text", words.into())]))
}

fn text(words: String) -> Json {
    Json::Object(Vec::from([("text", words.into())]))
}

/// The moment as FHIR can tell it.
fn moment(at: WallTime) -> WallTime {
    if at.offset_minutes().unsigned_abs() > OFFSET_MAX_MINUTES { in_utc(at) } else { at }
}
