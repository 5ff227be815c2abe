//! Observations: what they say, and that any words make sound JSON.

use exchange::{fhir, measured};
use expect_test::expect;
use proptest::prelude::*;
use serde_json::Value;

use crate::person::{Pen, somebody, with_a_file};

fn bundle() -> String {
    let (journal, history) = somebody();
    fhir::bundle(&measured(&journal, &history), |message| format!("<{}>", message.key()))
}

#[test]
fn what_was_told_is_observed() {
    let text = bundle();
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), 1 + 4 + 1);
    expect![[r#"{"fullUrl":"urn:uuid:a1a1a1a1-a1a1-81a1-a1a1-a1a1a1a1a101","resource":{"resourceType":"Observation","id":"a1a1a1a1-a1a1-81a1-a1a1-a1a1a1a1a101","status":"final","category":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/observation-category","code":"survey","display":"Survey"}]}],"code":{"coding":[{"system":"urn:rollwise:measure","code":"stiffness","display":"<measure-stiffness>"}],"text":"<measure-stiffness>"},"effectiveDateTime":"2026-11-23T08:15:00+01:00","valueQuantity":{"value":6,"unit":"/10","system":"http://unitsofmeasure.org","code":"{score}"},"method":{"text":"<export-self-reported>"},"note":[{"text":"<export-before>"}]}},"#]]
        .assert_eq(lines[1]);
    expect![[r#"{"fullUrl":"urn:uuid:a1a1a1a1-a1a1-81a1-a1a1-a1a1a1a1a103","resource":{"resourceType":"Observation","id":"a1a1a1a1-a1a1-81a1-a1a1-a1a1a1a1a103","status":"final","category":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/observation-category","code":"survey","display":"Survey"}]}],"code":{"coding":[{"system":"urn:rollwise:measure","code":"morning","display":"<export-morning>"}],"text":"<export-morning>"},"effectiveDateTime":"2026-11-24T08:15:00+01:00","valueString":"<today-better>","method":{"text":"<export-self-reported>"},"note":[{"text":"<export-next-morning>"}]}},"#]]
        .assert_eq(lines[3]);
    assert!(lines[4].contains(r#"{"system":"http://loinc.org","code":"72514-3""#), "{}", lines[4]);
}

#[test]
fn what_a_file_brought_is_observed_on_its_day() {
    let (journal, history) = with_a_file();
    let text =
        fhir::bundle(&measured(&journal, &history), |message| format!("<{}>", message.key()));
    let bundle: Value = serde_json::from_str(&text).expect("JSON");
    let entries = bundle["entry"].as_array().expect("a list");
    let told = |one: &Value| {
        let one = &one["resource"];
        format!(
            "{} {} {} {}\n",
            one["id"].as_str().expect("text"),
            one["effectiveDateTime"].as_str().expect("text"),
            one["valueQuantity"]["value"],
            one["method"]["text"].as_str().expect("text"),
        )
    };
    expect![[r#"
        01010101-0101-8101-8101-010101010100 2026-11-22 4 <export-taken-in>: =ten.csv
        01010101-0101-8101-8101-010101010103 2026-11-22 3.5 <export-taken-in>: =ten.csv
        a1a1a1a1-a1a1-81a1-a1a1-a1a1a1a1a101 2026-11-23T08:15:00+01:00 6 <export-self-reported>
        a1a1a1a1-a1a1-81a1-a1a1-a1a1a1a1a102 2026-11-23T08:21:00+01:00 4 <export-self-reported>
    "#]]
    .assert_eq(&entries.iter().map(told).collect::<String>());
}

#[test]
fn each_has_an_id_of_its_own() {
    let bundle: Value = serde_json::from_str(&bundle()).expect("JSON");
    let entries = bundle["entry"].as_array().expect("a list");
    let mut ids: Vec<&str> =
        entries.iter().filter_map(|one| one["resource"]["id"].as_str()).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), entries.len());
}

#[test]
fn nobody_is_an_empty_bundle() {
    let (journal, history) = Pen::new().done();
    let text = fhir::bundle(&measured(&journal, &history), |_| String::new());
    assert_eq!(text, "{\"resourceType\":\"Bundle\",\"type\":\"collection\"}\n");
}

proptest! {
    #[test]
    fn any_words_are_sound_json(words in any::<String>()) {
        let (journal, history) = somebody();
        let text = fhir::bundle(&measured(&journal, &history), |_| words.clone());
        let bundle: Value = serde_json::from_str(&text).expect("JSON");
        prop_assert_eq!(bundle["entry"][0]["resource"]["code"]["text"].as_str(), Some(words.as_str()));
    }
}
