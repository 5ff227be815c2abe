//! `rollwise doctor`, and data that is damaged, newer or may not be written.

use expect_test::expect;

use crate::person::practised;
use crate::program::Home;

#[test]
fn doctor_before_anything() {
    let home = Home::new();
    let told = home.run("doctor --json");
    let found: Vec<serde_json::Value> = serde_json::from_str(&told).expect("JSON");
    assert!(found.iter().all(|finding| finding["state"] != "fault"), "{told}");
    assert!(!home.database().exists(), "asking makes no data");
}

#[test]
fn doctor_says_where_the_chosen_moment_is_before_the_entries() {
    let home = Home::new();
    practised(&home);
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_rollwise"));
    let output = command
        .args(["doctor", "--at", "2026-11-01T08:15:00+01:00", "--data"])
        .arg(home.path())
        .output()
        .expect("it runs");
    let told = String::from_utf8(output.stdout).expect("text");
    let before = "note   clock     2026-11-01T08:15:00+01:00, as --at says, is before the newest \
        entry, of 2026-11-23T08:15:00+01:00";
    assert!(told.contains(before), "{told}");
    assert!(!told.contains("ok     clock"), "{told}");
}

#[test]
fn damaged_data_is_named_and_left_alone() {
    let home = Home::new();
    practised(&home);
    let mut bytes = std::fs::read(home.database()).expect("data");
    bytes[..100].fill(0x55);
    std::fs::write(home.database(), &bytes).expect("it is damaged");
    for command in ["today", "history", "backup copy.db", "serve --no-open --port 9", "inputs last"]
    {
        let told = home.run(command);
        assert!(
            told.starts_with("! error[data-damaged]: DATA/rollwise.db is damaged"),
            "{command}: {told}"
        );
        assert!(told.contains("! hint: Move the file aside without deleting it"), "{told}");
        assert!(told.ends_with("exit Some(1)\n"), "{told}");
    }
    assert_eq!(bytes, std::fs::read(home.database()).expect("data"), "it was left alone");
    let told = home.run("doctor");
    assert!(told.contains("FAULT  data") && told.ends_with("exit Some(1)\n"), "{told}");
}

#[test]
fn data_of_a_newer_version_is_named_and_left_alone() {
    let home = Home::new();
    practised(&home);
    // Bytes 60 to 63 of the file are the version that a program gives it.
    let mut bytes = std::fs::read(home.database()).expect("data");
    bytes[60..64].copy_from_slice(&999_u32.to_be_bytes());
    std::fs::write(home.database(), &bytes).expect("it is newer");
    expect![[r#"
        ! error[data-newer]: DATA/rollwise.db was written by a newer Rollwise (version 999 of the file; this one knows 1)
        ! hint: Update Rollwise on this device. The file was not touched.
        exit Some(1)
    "#]]
    .assert_eq(&home.run("history"));
    assert_eq!(bytes, std::fs::read(home.database()).expect("data"), "it was left alone");
}

#[cfg(target_os = "linux")]
#[test]
fn a_folder_that_may_not_be_written_to() {
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_rollwise"));
    // Not even root may make a folder there.
    let output = command.args(["serve", "--no-open", "--data", "/sys/rollwise"]).output();
    let output = output.expect("it runs");
    assert_eq!(output.status.code(), Some(1));
    expect![[r#"
        error[data-read-only]: /sys/rollwise/rollwise.db may not be written to
        hint: Let your user write to the folder and all files in it, or choose another one with --data. Nothing is lost; what is there can still be looked at and copied.
    "#]]
    .assert_eq(&String::from_utf8_lossy(&output.stderr));
}

#[test]
fn one_entry_is_one() {
    let home = Home::new();
    home.out(&format!(
        "import {}",
        home.file("pain.csv", "date,measure,before\n2026-11-01,pain,4\n")
    ));
    let told = home.run("doctor");
    assert!(told.contains("ok     data      1 entry, "), "{told}");
}
