//! `rollwise export`: what it writes, read by strangers; that it restores; and what it refuses.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use expect_test::expect;
use fitparser::profile::MesgNum;
use fitparser::{FitDataRecord, Value};
use icalendar::{Calendar, CalendarComponent, CalendarDateTime, Component as _, DatePerhapsTime};
use journal::{Felt, History, Keeper as _, Morning, Note, SpotTold};
use routine::{Region, Side, Spot, Strength};
use serde_json::Value as Json;

use crate::person::{now, practised, record, store};
use crate::program::Home;

/// Someone who did a session, had a morning after, and told of a tight place.
fn somebody() -> Home {
    let home = Home::new();
    practised(&home);
    let history = History::of(&store(&home).load().expect("it loads"));
    let session = history.sessions[0].session;
    let strength = Strength::new(6).expect("0 to 10");
    let spot = Spot { region: Region::Rhomboids, side: Side::Left, strength };
    record(
        &home,
        vec![
            Note::Morning(Morning { session, felt: Felt::Better }),
            Note::Spot(SpotTold { spot, words: "=1+1".into() }),
        ],
    );
    home
}

/// The same texts without what is random: ids of sessions.
fn harmless(home: &Home, text: &str) -> String {
    let history = History::of(&store(home).load().expect("it loads"));
    let id = history.sessions[0].session.to_string();
    text.replace(&id, "SESSION").replace(&id[..8], "SESS")
}

fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).expect("it is there");
    let name = |entry: std::io::Result<std::fs::DirEntry>| {
        entry.expect("it can be read").file_name().into_string().expect("text")
    };
    let mut names: Vec<String> = entries.map(name).collect();
    names.sort();
    names
}

#[test]
fn an_archive_restores_to_the_byte() {
    let home = somebody();
    let first = home.path().join("first.zip");
    let told = home.run(&format!("export -o {}", first.display()));
    assert!(told.starts_with("DATA/first.zip\n! note: 5 entries, "), "{told}");

    let restored = Home::new();
    assert_eq!(restored.run(&format!("import {}", first.display())), "5 entries, 5 of them new\n");
    let second = restored.path().join("second.zip");
    // Exported later: nothing of the moment is in it.
    let at = "2027-01-01T00:00:00+00:00";
    let args = format!("export -o {}", second.display());
    assert!(restored.command_at(at, &args).status().expect("it runs").success());
    let read = |path| std::fs::read(path).expect("it is there");
    assert_eq!(read(&first), read(&second));
    assert_eq!(store(&restored).load().expect("it loads"), store(&home).load().expect("it loads"));

    // The journal alone restores as well, and so does it for the browser.
    let lines = home.path().join("all.jsonl");
    assert!(home.run(&format!("export -o {}", lines.display())).contains("5 entries"));
    let again = Home::new();
    again.out(&format!("import {}", lines.display()));
    let third = again.path().join("third.zip");
    again.out(&format!("export -o {}", third.display()));
    assert_eq!(read(&first), read(&third));
}

#[test]
fn an_archive_is_a_plain_zip_file() {
    let home = somebody();
    let path = home.path().join("all.zip");
    home.out(&format!("export -o {}", path.display()));
    let file = std::fs::File::open(&path).expect("it is there");
    let mut archive = zip::ZipArchive::new(file).expect("a ZIP file");
    let mut texts = BTreeMap::new();
    let mut told = String::new();
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).expect("it is there");
        let mut text = String::new();
        std::io::Read::read_to_string(&mut part, &mut text).expect("text");
        let name = part.name().expect("text").into_owned();
        let date = part.last_modified().expect("there is one");
        told.push_str(&format!("{name} {date} {}\n", part.compression()));
        texts.insert(name, text);
    }
    expect![[r#"
        README.txt 1980-01-01 00:00:00 Deflated
        journal.jsonl 1980-01-01 00:00:00 Deflated
        sessions.csv 1980-01-01 00:00:00 Deflated
        measures.csv 1980-01-01 00:00:00 Deflated
        readings.csv 1980-01-01 00:00:00 Deflated
        spots.csv 1980-01-01 00:00:00 Deflated
    "#]]
    .assert_eq(&told);
    expect![[r#"
        date,time,utc_offset_min,region,side,strength,words
        2026-11-23,08:15:00,60,rhomboids,left,6,'=1+1
    "#]]
    .assert_eq(&texts["spots.csv"].replace("\r\n", "\n"));
    expect![[r#"
        date,time,utc_offset_min,session,when,measure,value,words,file
        2026-11-23,08:15:00,60,SESSION,before,stiffness,6,,
        2026-11-23,08:15:00,60,SESSION,after,stiffness,4,,
        2026-11-23,08:15:00,60,SESSION,morning,morning,,better,
    "#]]
    .assert_eq(&harmless(&home, &texts["measures.csv"]).replace("\r\n", "\n"));
}

#[test]
fn what_is_no_archive_is_refused_whole() {
    let home = Home::new();
    let whole = somebody();
    let path = whole.path().join("all.zip");
    whole.out(&format!("export -o {}", path.display()));
    let bytes = std::fs::read(&path).expect("it is there");
    let mut turned = bytes.clone();
    // In the middle of the packed journal.
    turned[bytes.len() / 2] ^= 0x55;
    let mut packer = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    packer.start_file("holiday.txt", options).expect("in memory");
    let strange = packer.finish().expect("in memory").into_inner();
    let mut told = String::new();
    for (name, bytes) in [
        ("torn.zip", &bytes[..bytes.len() / 2]),
        ("turned.zip", &turned),
        ("strange.zip", &strange),
    ] {
        told.push_str(&home.run(&format!("import {}", home.file(name, bytes))));
    }
    assert_eq!(told.matches("exit Some(1)").count(), 3, "{told}");
    assert_eq!(told.matches("error[no-archive]").count(), 3, "{told}");
    assert!(
        told.contains("strange.zip is no archive of Rollwise's: there is no journal.jsonl in it")
    );
    assert!(!home.database().exists(), "nothing was begun");
}

/// The fields of a message by their names.
fn fields(record: &FitDataRecord) -> BTreeMap<&str, String> {
    record.fields().iter().map(|field| (field.name(), field.value().to_string())).collect()
}

#[test]
fn a_stranger_reads_the_activity() {
    let home = somebody();
    let folder = home.path().join("fit");
    let args = format!("export --form fit -o {}", folder.display());
    let told = harmless(&home, &home.run(&args));
    assert!(told.starts_with("DATA/fit\n! note: 1 session, 1 file written, "), "{told}");
    let names = names(&folder);
    assert_eq!(harmless(&home, &names.join(" ")), "2026-11-23-081500-SESS.fit");
    let bytes = std::fs::read(folder.join(&names[0])).expect("it is there");
    let records = fitparser::from_bytes(&bytes).expect("a FIT file");
    let kinds: Vec<MesgNum> = records.iter().map(FitDataRecord::kind).collect();
    let due = [
        MesgNum::FileId,
        MesgNum::Event,
        MesgNum::Record,
        MesgNum::Record,
        MesgNum::Event,
        MesgNum::Lap,
        MesgNum::Session,
        MesgNum::Activity,
    ];
    assert_eq!(kinds, due);
    let played = History::of(&store(&home).load().expect("it loads")).sessions[0].summary.played;
    let session = records.iter().find(|one| one.kind() == MesgNum::Session).expect("there is one");
    let of = |name: &str| session.fields().iter().find(|field| field.name() == name);
    let seconds = |name: &str| {
        let Value::Float64(seconds) = of(name).expect(name).value() else {
            panic!("{name} is no time")
        };
        (seconds * 1000.0).round() as u32
    };
    assert_eq!(seconds("total_timer_time"), played.ms());
    assert_eq!(seconds("total_elapsed_time"), played.ms());
    let told = fields(session);
    assert_eq!(
        (told["sport"].as_str(), told["sub_sport"].as_str()),
        ("training", "flexibility_training")
    );
    let Value::Timestamp(began) = of("start_time").expect("it began").value() else {
        panic!("the beginning is no moment")
    };
    assert_eq!(began.timestamp_millis() as u64, now().ms());
    let file = fields(&records[0]);
    assert_eq!((file["type"].as_str(), file["product_name"].as_str()), ("activity", "Rollwise"));

    // Once more adds nothing; something else of that name stays.
    assert!(home.run(&args).contains("1 session, 0 files written, 0 bytes"));
    std::fs::write(folder.join(&names[0]), "mine").expect("it writes");
    assert!(home.run(&args).contains("error[file-exists]"));
    assert_eq!(std::fs::read(folder.join(&names[0])).expect("it is there"), b"mine");
    home.out(&format!("{args} --force"));
    assert_eq!(std::fs::read(folder.join(&names[0])).expect("it is there"), bytes);
}

#[test]
fn a_stranger_reads_the_calendar() {
    let home = somebody();
    let path = home.path().join("sessions.ics");
    home.out(&format!("export -o {}", path.display()));
    let text = std::fs::read_to_string(&path).expect("it is there");
    assert!(text.split("\r\n").all(|line| line.len() <= 75), "{text}");
    let calendar: Calendar = text.parse().expect("a calendar");
    let events: Vec<_> =
        calendar.components.iter().filter_map(CalendarComponent::as_event).collect();
    assert_eq!(events.len(), 1);
    let event = events[0];
    assert_eq!(harmless(&home, event.get_uid().expect("an id")), "SESSION@rollwise");
    assert_eq!(event.property_value("DTSTART"), Some("20261123T071500Z"));
    let DatePerhapsTime::DateTime(CalendarDateTime::Utc(start)) =
        event.get_start().expect("it begins")
    else {
        panic!("it doesn't begin in UTC")
    };
    assert_eq!(start.timestamp_millis() as u64, now().ms());
    let summary = event.get_summary().expect("a name");
    assert!(summary.starts_with("Rollwise · "), "{summary}");
    let description = event.get_description().expect("there is one");
    assert_eq!(description, "finished\nHow stiff it feels: 6 → 4");
}

/// A field of an object, which has to be text.
fn text<'a>(object: &'a Json, field: &str) -> &'a str {
    object[field].as_str().unwrap_or_else(|| panic!("no text in {field}: {object}"))
}

#[test]
fn observations_have_the_shape_of_fhir() {
    let home = somebody();
    let path = home.path().join("observations.json");
    home.out(&format!("export --form fhir -o {}", path.display()));
    let bundle: Json =
        serde_json::from_slice(&std::fs::read(&path).expect("it is there")).expect("JSON");
    assert_eq!((text(&bundle, "resourceType"), text(&bundle, "type")), ("Bundle", "collection"));
    let entries = bundle["entry"].as_array().expect("a list");
    let mut values = Vec::new();
    let mut ids = BTreeSet::new();
    for entry in entries {
        let one = &entry["resource"];
        assert_eq!(text(one, "resourceType"), "Observation");
        assert_eq!(text(one, "status"), "final");
        let id = text(one, "id");
        assert!(
            id.len() <= 64 && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        );
        assert_eq!(text(entry, "fullUrl"), format!("urn:uuid:{id}"));
        assert!(ids.insert(id), "{id} twice");
        let coding = &one["code"]["coding"][0];
        assert!(text(coding, "system").contains(':') && !text(coding, "code").is_empty());
        assert!(!text(&one["code"], "text").is_empty());
        assert_eq!(text(one, "effectiveDateTime"), "2026-11-23T08:15:00+01:00");
        assert_eq!(text(&one["method"], "text"), "Self-reported");
        let is_value = |field: &&String| field.starts_with("value");
        let fields: Vec<&String> =
            one.as_object().expect("an object").keys().filter(is_value).collect();
        assert_eq!(fields.len(), 1, "exactly one value: {one}");
        values.push(match fields[0].as_str() {
            "valueQuantity" => {
                let quantity = &one["valueQuantity"];
                assert_eq!(text(quantity, "system"), "http://unitsofmeasure.org");
                assert_eq!(text(quantity, "code"), "{score}");
                quantity["value"].as_u64().expect("a number").to_string()
            }
            _ => text(one, "valueString").to_owned(),
        });
    }
    assert_eq!(values, ["6", "4", "Better"]);
}

#[test]
fn tables_go_into_a_folder() {
    let home = somebody();
    let folder = home.path().join("tables");
    let told = home.run(&format!("export --form csv -o {} --json", folder.display()));
    let told: Json = serde_json::from_str(&told).expect("JSON");
    assert_eq!(
        (&told["form"], &told["files"], &told["count"]),
        (&"csv".into(), &4.into(), &5.into())
    );
    assert_eq!(names(&folder), ["measures.csv", "readings.csv", "sessions.csv", "spots.csv"]);
}

#[test]
fn what_cannot_be_is_said() {
    let empty = Home::new();
    let home = somebody();
    home.file("there.zip", "mine");
    let data = home.path().display();
    let mut told = empty.run("export");
    for args in [
        format!("export -o {data}/there.zip"),
        format!("export -o {data}/what.rtf"),
        format!("export --form fit -o {data}/there.zip"),
        format!("export --form zip -o {data}"),
        format!("export -o {data}/no/such/folder.zip"),
    ] {
        told.push_str(&home.run(&args));
    }
    expect![[r#"
        ! error[nothing-to-export]: there is nothing to export: nothing is written in DATA/rollwise.db yet
        ! hint: Do a session first, or choose the folder with --data.
        exit Some(1)
        ! error[file-exists]: DATA/there.zip is there already
        ! hint: Choose another name, or put it in its place: --force.
        exit Some(1)
        ! error[no-form]: the ending of DATA/what.rtf doesn't say in what form
        ! hint: End it in .zip, .jsonl, .json or .ics; or say --form csv or --form fit, which make a folder.
        exit Some(2)
        ! error[no-folder]: DATA/there.zip is no folder
        ! hint: This form is several files: name a folder for them.
        exit Some(1)
        ! error[no-plain-file]: DATA is no plain file
        ! hint: Choose another name.
        exit Some(1)
        ! error[unwritable-file]: DATA/no/such/folder.zip can't be written: No such file or directory (os error 2)
        ! hint: Check the folder, and who may write there.
        exit Some(1)
    "#]]
    .assert_eq(&told);
    assert_eq!(std::fs::read(home.path().join("there.zip")).expect("it is there"), b"mine");
}
