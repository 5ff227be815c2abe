//! `rollwise routines`: taken in once somebody said yes, handed on, removed; and the folder as the app
//! gets it.

use axum::http::StatusCode;
use expect_test::expect;
use journal::sync::Batch;
use journal::{
    Content, History, Keeper as _, Note, Own, OwnId, Salt, SeriesId, SeriesState, Setting,
    SpotTold, Writer, wire,
};
use routine::{Region, Side, Spot, Strength};

use crate::person::{now, practised, record};
use crate::program::Home;
use crate::server::Server;

const MINE: &str =
    "id = \"mine\"\nname = \"Before work\"\n\n[[step]]\ntechnique = \"settling-breath\"
level = 2\nsets = 1\nsecs = 40\nenter = \"brief\"\n\n[[step]]\ntechnique = \"thoracic-extension\"
level = 2\nsets = 2\nsecs = 45\nenter = \"brief\"\n";

#[test]
fn a_routine_is_taken_in_handed_on_and_removed() {
    let home = Home::new();
    let file = home.file("sent.toml", MINE);
    expect![[r#"
        “Before work”: 4:05 in all, 1:30 of it with pressure
        ! error[not-confirmed]: nobody said yes, so nothing was kept
        ! hint: Say it with --yes.
        exit Some(1)
    "#]]
    .assert_eq(&home.run(&format!("routines import {file}")));
    assert!(!home.out("routines").contains("Before work"));

    home.out(&format!("routines import --yes {file}"));
    let list = home.out("routines");
    assert!(list.starts_with("Yours:\n  mine "), "{list}");
    let link = home.out("routines link mine");
    let packed = "1/Before%20work/settling-breath.2.1.40/thoracic-extension.2.2.45";
    assert_eq!(link.trim(), format!("http://127.0.0.1:17655/#/shared/{packed}"));
    assert_eq!(home.out("routines export mine -o -"), MINE);
    assert!(home.out("timeline mine").starts_with("Before work · 4:05 in all"));

    // Elsewhere, by its address.
    let other = Home::new();
    other.out(&format!("routines import --yes {}", link.trim()));
    assert!(other.out("routines").contains("Before work"));

    // Marked, it is known by a mark that stays when its name doesn't; a ready one is marked by its own.
    home.out("routines mark mine");
    home.out("routines mark wall-five");
    let list = home.out("routines");
    assert!(list.contains("Before work ★") && list.contains("Five minutes, standing ★"), "{list}");
    let ready = list.split("Ready:\n").nth(1).expect("the ready ones");
    assert!(ready.trim_start().starts_with("wall-five "), "{ready}");
    home.out("routines mark wall-five --off");
    assert_eq!(home.out("routines --json").matches("\"favourite\":true").count(), 1);
    assert!(home.run("routines mark nobodys").contains("error[unknown-routine]"));

    expect![[r#"
        “Before work” (mine), last changed on 2026-11-23
        ! error[not-confirmed]: nobody said yes, so nothing was deleted
        ! hint: Say it with --yes.
        exit Some(1)
    "#]]
    .assert_eq(&home.run("routines remove mine"));
    home.out("routines remove --yes mine");
    assert!(!home.out("routines").contains("Before work"));
    assert!(home.run("routines remove --yes mine").contains("error[not-kept]"));
}

#[test]
fn two_of_one_name_are_told_apart_and_never_taken_for_each_other() {
    let home = Home::new();
    for title in ["Before work", "After work"] {
        let file = home.file("sent.toml", MINE.replace("Before work", title));
        home.out(&format!("routines import --yes {file}"));
    }
    let list = home.out("routines");
    assert!(list.contains("  mine-1 ") && list.contains("  mine-2 "), "{list}");
    expect![[r#"
        ! error[several-of-one-name]: `mine` may be any of mine-1, mine-2
        ! hint: Name one of these; `rollwise routines` shows them.
        exit Some(2)
    "#]]
    .assert_eq(&home.run("routines remove --yes mine"));
    for command in ["timeline mine", "routines mark mine", "routines link mine"] {
        assert!(home.run(command).contains("error[several-of-one-name]"), "{command}");
    }
    home.out("routines mark mine-2");
    let gone = home.out("routines remove --yes mine-1");
    let (gone, stays) = match gone.contains("Before work") {
        true => ("Before work", "After work ★"),
        false => ("After work", "Before work ★"),
    };
    let list = home.out("routines");
    assert!(list.contains(stays) && !list.contains(gone), "{list}");
    // Alone it has its own name again.
    assert!(list.starts_with("Yours:\n  mine "), "{list}");
}

#[test]
fn what_is_their_own_is_found_as_in_the_app() {
    let home = Home::new();
    practised(&home);
    let file = home.file("sent.toml", MINE);
    home.out(&format!("routines import --yes {file}"));
    let note =
        |name: &str, value: &str| Note::Setting(Setting { name: name.into(), value: value.into() });
    let spot = SpotTold {
        spot: Spot {
            region: Region::Rhomboids,
            side: Side::Left,
            strength: Strength::new(4).expect("0 to 10"),
        },
        words: "like a pebble".into(),
    };
    record(&home, vec![note("note-open-book", "the blue cushion"), Note::Spot(spot)]);
    expect![[r#"
        Before work (routine: mine)
    "#]]
    .assert_eq(&home.out("find before work --most 1"));
    expect![[r#"
        Open book (note: open-book)
          the blue cushion
    "#]]
    .assert_eq(&home.out("find blue cushion --most 1"));
    expect![[r#"
        Left rhomboid (note: rhomboids/left)
          like a pebble
    "#]]
    .assert_eq(&home.out("find pebble --most 1"));
    let session = home.out("find november --most 1");
    assert!(session.starts_with("2026-11-23 · ") && session.contains(" (session: "), "{session}");
}

#[test]
fn what_has_a_fault_is_not_taken_in() {
    let home = Home::new();
    for (wrong, says) in [
        (MINE.replace("secs = 45", "secs = 200"), "`secs` is 200; it may be 30 to 60"),
        (MINE.replace("thoracic-extension", "five"), "there is no technique `five`"),
        (String::from("<script>"), "it is no routine"),
    ] {
        let file = home.file("sent.toml", &wrong);
        let told = home.run(&format!("routines import --yes {file}"));
        assert!(told.contains("error[not-a-routine]") && told.contains(says), "{told}");
    }
    let told = home.run("routines import --yes http://x/#/shared/1/%zz");
    assert!(told.contains("error[not-a-routine]"), "{told}");
    assert_eq!(home.out("routines --json").matches("\"from\":\"kept\"").count(), 0);
}

#[test]
fn the_app_gets_the_folder_once_and_again_when_it_changed() {
    let server = Server::new();
    let folder = |known: &str| -> serde_json::Value {
        let (.., text) = server.get(&format!("/api/v1/own?known={known}"));
        serde_json::from_str(&text).expect("JSON")
    };
    let nothing = folder("");
    assert_eq!(nothing["files"], serde_json::json!([]));
    server.home.file("routines/mine.toml", MINE);
    server.home.file("routines/notes.txt", "not one");
    let tag = nothing["tag"].as_str().expect("a tag").to_owned();
    let now = folder(&tag);
    let files = serde_json::json!([{ "key": "routines/mine.toml", "text": MINE }]);
    assert_eq!(now["files"], files);
    let tag = now["tag"].as_str().expect("a tag").to_owned();
    assert!(folder(&tag).get("files").is_none());
}

/// What another device sends of a routine without knowing that it was deleted stays nowhere.
#[test]
fn what_comes_of_a_deleted_routine_is_erased() {
    let server = Server::new();
    let own = |text: &str| Note::Own(Own { id: OwnId::new([7; 16]), text: text.into() });
    let store = &server.store;
    store.record(vec![own(MINE)], now()).expect("it is written");
    let deletion = History::of(&store.load().expect("it loads")).own[0].deletion();
    store.record(deletion, now()).expect("it is written");

    let journal = store.state().expect("a state").journal;
    let mut there = Writer::new(SeriesState::new(journal, SeriesId::new([9; 16])));
    let written = there.write(own("theirs").page(Salt::new([5; 16])), now()).expect("it is small");
    let place = written.place();
    let batch = Batch { entries: vec![written], next: None };
    let (status, _) = server.post("/api/v1/entries", wire::write_batch(journal, &batch));
    assert_eq!(status, StatusCode::OK);
    let kept = store.load().expect("it loads");
    let contents: Vec<_> = kept.at(place).map(|entry| entry.content()).collect();
    assert_eq!(contents, [&Content::Erased]);
}
