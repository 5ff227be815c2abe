//! `rollwise pair`, `devices` and `join`: what they say, and that joining twice doubles nothing.

use expect_test::expect;
use journal::{Keeper as _, Note, Setting};
use store::Store;

use crate::person::now;
use crate::program::Home;

fn tell(home: &Home, texts: &[&str]) {
    let store = Store::open(&home.database()).expect("the store opens");
    let note = |text: &&str| Note::Setting(Setting { name: (*text).into(), value: (*text).into() });
    store.record(texts.iter().map(note).collect(), now()).expect("it is kept");
}

fn count(home: &Home) -> usize {
    Store::open(&home.database()).expect("the store opens").load().expect("it loads").len()
}

#[test]
fn another_computers_journal_is_joined_once() {
    let (here, there) = (Home::new(), Home::new());
    tell(&here, &["one", "two"]);
    tell(&there, &["three", "four", "five"]);
    let copy = here.path().join("laptop.db");
    there.run(&format!("backup {}", copy.display()));
    let before = std::fs::read(&copy).expect("a backup");
    expect![[r#"
        joined 3 entries; 0 were here already
    "#]]
    .assert_eq(&here.run(&format!("join {}", copy.display())));
    expect![[r#"
        joined 0 entries; 3 were here already
    "#]]
    .assert_eq(&here.run(&format!("join {}", copy.display())));
    assert_eq!(std::fs::read(&copy).expect("a backup"), before, "the file is left as it is");
    assert_eq!(count(&here), 5);
    // What comes later there comes with the next copy, and only that.
    tell(&there, &["six"]);
    let later = here.path().join("later.db");
    there.run(&format!("backup {}", later.display()));
    expect![[r#"
        {"entries":4,"new":1}
    "#]]
    .assert_eq(&here.run(&format!("--json join {}", later.display())));
    let journal = Store::open(&here.database()).expect("it opens").load().expect("it loads");
    assert_eq!(journal.problems(now()), []);
    // And the other way: both then say the same.
    let back = there.path().join("desk.db");
    here.run(&format!("backup {}", back.display()));
    there.run(&format!("join {}", back.display()));
    assert_eq!(count(&there), 6);
}

#[test]
fn what_is_no_journal_is_not_joined() {
    let home = Home::new();
    tell(&home, &["one"]);
    let told = home.run("join nowhere.db");
    expect![[r#"
        ! error[no-such-file]: nowhere.db isn't there
        ! hint: Name the file that `rollwise backup` made on the other computer.
        exit Some(1)
    "#]]
    .assert_eq(&told);
    let file = home.file("text.db", "this is no database, and it is long enough to be read as one");
    // Nobody is sent to put their own data aside for a slip in a name.
    expect![[r#"
        ! error[not-a-backup]: DATA/text.db is no backup of Rollwise's, or it is damaged: file is not a database
        ! hint: Name the file that `rollwise backup` made on the other computer.
        exit Some(1)
    "#]].assert_eq(&home.run(&format!("join {file}")));
    assert_eq!(count(&home), 1);
}

#[test]
fn nobody_is_paired_without_a_rollwise_that_can_be_reached() {
    let home = Home::new();
    let port = crate::serve::free_port();
    let told = home.run(&format!("pair --port {port}")).replace(&port.to_string(), "PORT");
    expect![[r#"
        ! error[not-running]: no Rollwise runs on port PORT
        ! hint: Start it with `rollwise serve --lan`; it shows a code right away.
        exit Some(1)
    "#]]
    .assert_eq(&told);
    let running = crate::serve::Running::start(&home, port);
    expect![[r#"
        ! error[not-on-network]: the Rollwise that runs can be reached from this machine alone
        ! hint: End it and start it with `rollwise serve --lan` (your network) or --public ADDRESS (a reverse proxy or tailnet).
        exit Some(1)
    "#]]
    .assert_eq(&home.run(&format!("pair --port {port}")));
    // Which port it is stands in the data folder.
    assert!(home.run("pair").contains("error[not-on-network]"));
    drop(running);
    expect![[r#"
        ! note: no device is paired
        ! hint: `rollwise serve --lan` shows how.
    "#]]
    .assert_eq(&home.run("devices"));
    let devices = app::server::devices::Devices::at(home.path().join("devices.json"));
    devices.add("Anna’s phone", now()).expect("it is added");
    devices.add("tablet", now()).expect("it is added");
    devices.add("tablet", now()).expect("it is added");
    expect![[r#"
        Anna’s phone  paired 2026-11-23  last seen 2026-11-23
        tablet        paired 2026-11-23  last seen 2026-11-23
        tablet 2      paired 2026-11-23  last seen 2026-11-23
    "#]]
    .assert_eq(&home.run("devices"));
    expect![[r#"
        removed tablet
    "#]]
    .assert_eq(&home.run("devices remove Tablet"));
    expect![[r#"
        ! error[no-such-device]: no device is called `phone`
        ! hint: `rollwise devices` lists their names.
        exit Some(1)
    "#]]
    .assert_eq(&home.run("devices remove phone"));
    assert!(home.run("devices list --json").contains("\"name\":\"tablet 2\""));
}

/// A proxy's address lets a code be made; the picture and the words fit a usual terminal.
#[test]
fn a_code_is_shown_for_the_camera_and_in_words() {
    let home = Home::new();
    let port = crate::serve::free_port();
    let command = home
        .command(&format!("serve --no-open --port {port} --public https://desk.tail1234.ts.net"));
    let _running = crate::serve::Running::of(command, port);
    let told = home.run(&format!("pair --port {port}"));
    let widest = told.lines().map(|line| line.chars().count()).max().unwrap_or(0);
    assert!(widest <= 80, "{widest} columns\n{told}");
    assert!(told.lines().count() <= 28, "{told}");
    assert!(told.contains("Open     https://desk.tail1234.ts.net\n"), "{told}");
    assert!(told.contains("(once, within 10 minutes)"), "{told}");
    let json = home.run(&format!("pair --json --port {port}"));
    let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    assert_eq!(json["ways"][0]["address"], "https://desk.tail1234.ts.net");
    assert!(json["ways"][0]["svg"].as_str().is_some_and(|svg| svg.starts_with("<svg")));
    assert!(json["trust"].is_null());
}
