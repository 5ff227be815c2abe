//! Sessions played again: `rehearse`, `inputs`, and a recorded session through both.

use expect_test::{Expect, expect};

use crate::person::practised;
use crate::program::Home;

fn rehearse(inputs: &str, due: &Expect) {
    let home = Home::new();
    due.assert_eq(&home.run_with("rehearse five --inputs -", inputs));
}

#[test]
fn a_routine_without_inputs_is_played_through() {
    rehearse(
        "",
        &expect![[r#"
        0:00.000 began
        1:10.000 set-done step 1 level 2 set 1
        2:10.000 set-done step 2 level 2 set 1
        3:05.000 set-done step 2 level 2 set 2
        4:26.000 set-done step 3 level 2 set 1
        5:00.000 finished
        5:00.000   after · 0 s here, 0 s in all
    "#]],
    );
}

#[test]
fn inputs_are_answered_in_their_order() {
    rehearse(
        r#"{"at_ms":0,"input":"answer","measure":"stiffness","score":5}
{"at_ms":0,"input":"ready"}
{"at_ms":60000,"input":"pause"}
{"at_ms":60000,"input":"resume"}
{"at_ms":120000,"input":"spot","region":"rhomboids","side":"left","strength":4}
{"at_ms":150000,"input":"easier"}
{"at_ms":160000,"input":"harder"}
{"at_ms":170000,"input":"stop","reason":"numb"}
"#,
        &expect![[r#"
            0:00.000 answered How stiff it feels before 5
            0:00.000 began
            1:00.000 paused
            1:00.000 resumed
            1:20.000 set-done step 1 level 2 set 1
            2:00.000 held left between spine and shoulder blade, deep strength 4
            2:30.000 eased
            2:50.000 stopped Numb or tingling
            3:46.900 finished
            3:46.900   after · 0 s here, 0 s in all
        "#]],
    );
}

#[test]
fn a_tick_at_the_end_ends_it_there() {
    rehearse(
        "{\"at_ms\":0,\"input\":\"ready\"}\n{\"at_ms\":75000,\"input\":\"tick\"}\n",
        &expect![[r#"
            0:00.000 began
            1:10.000 set-done step 1 level 2 set 1
            1:15.000   playing · enter · thoracic-extension · level 2 · 10 s here, 225 s in all · “Lie with the roller at bra-strap height, hips down, head on the cushion, hands behind it, elbows up.”
        "#]],
    );
}

#[test]
fn bad_lines_have_their_place() {
    rehearse(
        "{\"at_ms\":0,\"input\":\"ready\"}\n{\"at_ms\":9,\"input\":\"dance\"}",
        &expect![[r#"
        ! error[no-input]: -:2: `input` is missing, or holds what isn't known
        ! hint: `rollwise rehearse --help` shows what an input looks like.
        exit Some(1)
    "#]],
    );
    rehearse(
        "{\"at_ms\":0,\"input\":\"spot\",\"side\":\"left\"}",
        &expect![[r#"
        ! error[no-input]: -:1: `region` is missing, or holds what isn't known
        ! hint: `rollwise rehearse --help` shows what an input looks like.
        exit Some(1)
    "#]],
    );
    rehearse(
        "{\"at_ms\":-1,\"input\":\"ready\"}",
        &expect![[r#"
        ! error[no-input]: -:1: it isn't a line like {"at_ms":12000,"input":"pause"}: `at_ms` must be a whole number of milliseconds, 0 or more, written like 12000
        ! hint: `rollwise rehearse --help` shows what an input looks like.
        exit Some(1)
    "#]],
    );
    rehearse(
        "{\"at_ms\":9,\"input\":\"ready\"}\n{\"at_ms\":8,\"input\":\"pause\"}",
        &expect![[r#"
        ! error[inputs-disordered]: -:2: it comes before the line above it
        ! hint: Put the lines in the order of `at_ms`.
        exit Some(1)
    "#]],
    );
}

#[test]
fn for_programs_every_line_is_json() {
    let home = Home::new();
    let told = home.out("rehearse five --json --every 10000");
    let lines: Vec<serde_json::Value> =
        told.lines().map(|line| serde_json::from_str(line).expect("a JSON line")).collect();
    assert!(lines.iter().filter(|line| line.get("view").is_some()).count() >= 29, "{told}");
    assert!(lines.is_sorted_by_key(|line| line["at_ms"].as_u64()));
    expect![[r#"{"at_ms":0,"event":"began"}"#]].assert_eq(told.lines().next().expect("a line"));
}

#[test]
fn a_recorded_session_gives_the_same_events_again() {
    let home = Home::new();
    practised(&home);
    let recorded = home.out("rehearse --recorded last");
    let inputs = home.file("inputs.jsonl", home.out("inputs last"));
    let routine = home.file("routine.toml", home.out("inputs last --routine"));
    let again = home.out(&format!("rehearse {routine} --inputs {inputs}"));
    assert_eq!(recorded, again);
    expect![[r#"
        0:00.000 answered How stiff it feels before 6
        0:00.000 began
        0:40.000 paused
        0:40.000 resumed
        1:20.000 set-done step 1 level 2 set 1
        2:00.000 held
        2:52.000 set-done step 2 level 2 set 1
        3:47.000 set-done step 2 level 2 set 2
        5:08.000 set-done step 3 level 2 set 1
        5:42.000 finished
        5:42.000 answered How stiff it feels after 4
        5:42.000   over · 0 s here, 0 s in all
    "#]]
    .assert_eq(&recorded);
    expect![[r#"
        {"at_ms":0,"input":"answer","measure":"stiffness","score":6}
        {"at_ms":0,"input":"ready"}
        {"at_ms":40000,"input":"pause"}
        {"at_ms":40000,"input":"resume"}
        {"at_ms":120000,"input":"spot"}
        {"at_ms":342000,"input":"answer","measure":"stiffness","score":4}
        {"at_ms":342000,"input":"tick"}
    "#]]
    .assert_eq(&home.out("inputs last"));
}

#[test]
fn sessions_that_are_not_there() {
    let home = Home::new();
    expect![[r#"
        ! error[unknown-session]: there is no session `last`
        ! hint: `rollwise history --json` lists them.
        exit Some(1)
    "#]]
    .assert_eq(&home.run("inputs last"));
    practised(&home);
    expect![[r#"
        ! error[unknown-session]: there is no session `zz`
        ! hint: `rollwise history --json` lists them.
        exit Some(1)
    "#]]
    .assert_eq(&home.run("inputs zz"));
}

#[test]
fn inputs_that_are_no_text() {
    let home = crate::program::Home::new();
    let path = home.file("mine.jsonl", [0x7b, 0xff, 0xfe]);
    expect![[r#"
        ! error[not-text]: DATA/mine.jsonl isn't text: byte 1 belongs to no character
        ! hint: Check that this is the file you meant.
        exit Some(1)
    "#]]
    .assert_eq(&home.run(&format!("rehearse five --inputs {path}")));
}

#[test]
fn a_number_out_of_range_says_its_range() {
    rehearse(
        "{\"at_ms\":0,\"input\":\"answer\",\"measure\":\"pain\",\"score\":300}",
        &expect![[r#"
            ! error[no-input]: -:1: `score` must be a whole number from 0 to 10
            ! hint: `rollwise rehearse --help` shows what an input looks like.
            exit Some(1)
        "#]],
    );
    rehearse(
        "{\"at_ms\":0,\"input\":\"answer\",\"measure\":\"pain\",\"score\":\"many\"}",
        &expect![[r#"
            ! error[no-input]: -:1: it isn't a line like {"at_ms":12000,"input":"pause"}: `score` must be a whole number from 0 to 10
            ! hint: `rollwise rehearse --help` shows what an input looks like.
            exit Some(1)
        "#]],
    );
}
