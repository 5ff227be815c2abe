//! `rollwise check`: what it says about faulty, broken and hostile files.

use expect_test::{Expect, expect};

use crate::program::Home;

const SOUND: &str = include_str!("../../../../library/techniques/wall-extension-roll.toml");

fn check(file: impl AsRef<[u8]>, due: &Expect) {
    let home = Home::new();
    home.file("mine.toml", file);
    due.assert_eq(&home.run(&format!("check {}", home.path().join("mine.toml").display())));
}

#[test]
fn a_sound_file() {
    check(
        SOUND,
        &expect![[r#"
        DATA/mine.toml: no fault
    "#]],
    );
}

#[test]
fn all_faults_at_once_each_with_its_place() {
    let file = SOUND
        .replace("sides = \"both\"", "sides = \"boht\"")
        .replace("contact = ", "contcat = ")
        .replace("level = 1", "level = 9");
    check(
        file,
        &expect![[r#"
            error[missing-key]: `contact` is missing
              --> DATA/mine.toml:1:1
              |
            1 | # Wall extension roll: standing, the roller across between the back and …
              | ^
              = add it

            error[unknown-word]: `boht` is no sides; there are: both, each
              --> DATA/mine.toml:6:9
              |
            6 | sides = "boht"
              |         ^^^^^^
              = use one of the words there are

            error[unknown-key]: `contcat` means nothing here
              --> DATA/mine.toml:7:1
              |
            7 | contcat = "bridge"
              | ^^^^^^^
              = take it out, or mend its spelling

            error[outside-limits]: `level` is 9; it may be 1 to 5
               --> DATA/mine.toml:20:9
               |
            20 | level = 9
               |         ^
               = choose a value inside the limits

            ! note: 4 faults in all
            exit Some(1)
        "#]],
    );
}

#[test]
fn places_count_characters_and_marks_count_columns() {
    check(
        "id = \"ä\"\n\"日本\" = 1\n",
        &expect![[r#"
        error[missing-key]: `sides` is missing
          --> DATA/mine.toml:1:1
          |
        1 | id = "ä"
          | ^
          = add it

        error[missing-key]: `contact` is missing
          --> DATA/mine.toml:1:1
          |
        1 | id = "ä"
          | ^
          = add it

        error[missing-key]: `dose` is missing
          --> DATA/mine.toml:1:1
          |
        1 | id = "ä"
          | ^
          = add it

        error[no-level]: a technique needs at least one level
          --> DATA/mine.toml:1:1
          |
        1 | id = "ä"
          | ^
          = add a [[level]]

        error[bad-name]: `ä` is no name: names are 1–64 small letters, digits and hyphens
          --> DATA/mine.toml:1:6
          |
        1 | id = "ä"
          |      ^^^
          = rename it, like `wall-extension-roll`

        error[unknown-key]: `日本` means nothing here
          --> DATA/mine.toml:2:1
          |
        2 | "日本" = 1
          | ^^^^^^
          = take it out, or mend its spelling

        ! note: 6 faults in all
        exit Some(1)
    "#]],
    );
}

#[test]
fn a_truncated_file_is_one_clear_message() {
    check(
        &SOUND[..SOUND.len() / 2],
        &expect![[r#"
            error[not-toml]: not TOML: the text's end is missing, expected `"`
               --> DATA/mine.toml:13:65
               |
            13 |   { claim = "range-of-motion", sources = ["wilke2020", "sliding2
               |                                                                 ^
               = mend the text at this place

            ! note: 1 fault in all
            exit Some(1)
        "#]],
    );
}

#[test]
fn a_file_of_ten_megabytes_is_not_read() {
    check(
        vec![b'x'; 10 * 1024 * 1024],
        &expect![[r#"
        error[file-too-large]: the file has 10485760 bytes; the limit is 131072
          --> DATA/mine.toml
           = check that this is the file you meant

        ! note: 1 fault in all
        exit Some(1)
    "#]],
    );
}

#[test]
fn a_binary_file() {
    check(
        [0x7f, b'E', b'L', b'F', 0xff, 0xfe, 0, 0],
        &expect![[r#"
        error[not-text]: it isn't text: byte 4 belongs to no character
          --> DATA/mine.toml
           = check that this is the file you meant, and save it as UTF-8

        ! note: 1 fault in all
        exit Some(1)
    "#]],
    );
}

#[test]
fn deep_nesting() {
    let home = Home::new();
    for (name, text) in [
        ("arrays", format!("a = {}", "[".repeat(60_000))),
        ("tables", format!("a = {}", "{a=".repeat(30_000))),
        ("keys", format!("a{} = 1", ".a".repeat(50_000))),
    ] {
        let path = home.file(&format!("{name}.toml"), text);
        let told = home.run(&format!("check {path}"));
        assert!(
            told.contains("recursion limit")
                || told.contains("max recursion depth")
                || told.contains("means nothing here"),
            "{told}"
        );
        assert!(told.ends_with("exit Some(1)\n"), "{told}");
        assert!(told.lines().count() < 40, "{told}");
    }
}

#[test]
fn huge_numbers() {
    let file = SOUND.replace("level = 1", "level = 99999999999999999999999999");
    check(
        file,
        &expect![[r#"
            error[wrong-type]: `level` takes a whole number
               --> DATA/mine.toml:20:9
               |
            20 | level = 99999999999999999999999999
               |         ^^^^^^^^^^^^^^^^^^^^^^^^^^
               = give it the kind of value it takes

            ! note: 1 fault in all
            exit Some(1)
        "#]],
    );
}

/// What breaks a file off stands before what only follows from it.
#[test]
fn the_break_comes_before_what_follows_from_it() {
    let whole = include_str!("../../../../library/techniques/thoracic-extension.toml");
    let home = Home::new();
    let mut followed = 0;
    for len in (100..whole.len()).step_by(37).filter(|len| whole.is_char_boundary(*len)) {
        let path = home.file("mine.toml", &whole[..len]);
        let told = home.run(&format!("check {path}"));
        let faults: Vec<&str> = told.lines().filter(|line| line.starts_with("error[")).collect();
        let broken = |fault: &&str| fault.starts_with("error[not-toml]");
        let first = faults.iter().take_while(|fault| broken(fault)).count();
        let all = faults.iter().filter(|fault| broken(fault)).count();
        assert_eq!(first, all, "{len} bytes\n{told}");
        followed += usize::from(all > 0 && faults.len() > all);
    }
    assert!(followed > 0, "something follows somewhere");
}

#[test]
fn nothing_in_a_file_steers_the_terminal() {
    let hostile =
        "id = \"a\\u001b]0;owned\\u0007\"\n\"\\u001b[31m\" = 1\n\u{1b}[2J = 3\n\u{202e}x = 1\n";
    let home = Home::new();
    let path = home.file("\u{1b}[31mname.toml", hostile);
    for args in ["check", "check --json", "timeline", "roll"] {
        let mut command = home.command(args);
        // As for a terminal that shows colours: escapes of ours are there, and no others.
        let output = command.arg(&path).env("CLICOLOR_FORCE", "1").output().expect("it runs");
        let told = [output.stdout, output.stderr].concat();
        let told = String::from_utf8(told).expect("text");
        let ours =
            ["\u{1b}[0m", "\u{1b}[1m", "\u{1b}[31m", "\u{1b}[34m", "\u{1b}[36m", "\u{1b}[33m"];
        let rest = ours.iter().fold(told.clone(), |told, ours| told.replace(ours, ""));
        let steers = |c: char| (c.is_control() && c != '\n') || c == '\u{202e}';
        assert!(!rest.contains(steers), "{args}: {rest:?}");
        assert_eq!(output.status.code(), Some(1), "{args}: {told:?}");
    }
}

#[test]
fn for_editors() {
    let home = Home::new();
    let path = home.file("mine.toml", "id = \"x y\"\n[[step]]\nlevel = 7\n");
    let told = home.run(&format!("check --json {path}"));
    expect![[r#"
        [
        {"path":"DATA/mine.toml","code":"bad-name","message":"`x y` is no name: names are 1–64 small letters, digits and hyphens","hint":"rename it, like `wall-extension-roll`","start":{"line":1,"column":6},"end":{"line":1,"column":11},"offset":5,"length":5},
        {"path":"DATA/mine.toml","code":"missing-key","message":"`technique` is missing","hint":"add it","start":{"line":2,"column":1},"end":{"line":2,"column":9},"offset":11,"length":8},
        {"path":"DATA/mine.toml","code":"missing-key","message":"`sets` is missing","hint":"add it","start":{"line":2,"column":1},"end":{"line":2,"column":9},"offset":11,"length":8},
        {"path":"DATA/mine.toml","code":"missing-key","message":"`secs` is missing","hint":"add it","start":{"line":2,"column":1},"end":{"line":2,"column":9},"offset":11,"length":8},
        {"path":"DATA/mine.toml","code":"missing-key","message":"`enter` is missing","hint":"add it","start":{"line":2,"column":1},"end":{"line":2,"column":9},"offset":11,"length":8},
        {"path":"DATA/mine.toml","code":"outside-limits","message":"`level` is 7; it may be 1 to 5","hint":"choose a value inside the limits","start":{"line":3,"column":9},"end":{"line":3,"column":10},"offset":28,"length":1}
        ]
        exit Some(1)
    "#]].assert_eq(&told);
}

#[test]
fn a_sound_file_for_editors_is_an_empty_list() {
    let home = Home::new();
    let path = home.file("mine.toml", SOUND);
    assert_eq!(home.run(&format!("check --json {path}")), "[]\n");
}

#[test]
fn standard_input_folders_and_files_that_are_not_there() {
    let home = Home::new();
    expect![[r#"
        error[missing-key]: `contact` is missing
          --> -:1:1
          |
        1 | id = 1
          | ^
          = add it

        error[missing-key]: `dose` is missing
          --> -:1:1
          |
        1 | id = 1
          | ^
          = add it

        error[no-level]: a technique needs at least one level
          --> -:1:1
          |
        1 | id = 1
          | ^
          = add a [[level]]

        error[wrong-type]: `id` takes a text in quotes
          --> -:1:6
          |
        1 | id = 1
          |      ^
          = give it the kind of value it takes

        ! note: 4 faults in all
        exit Some(1)
    "#]]
    .assert_eq(&home.run_with("check -", "id = 1\nsides = \"both\""));
    expect![[r#"
        ! error[unreadable-file]: DATA can't be read: is a directory
        ! hint: Check the name and who may read it.
        exit Some(1)
    "#]]
    .assert_eq(&home.run(&format!("check {}", home.path().display())));
    expect![[r#"
        ! error[unreadable-file]: not-there.toml can't be read: No such file or directory (os error 2)
        ! hint: Check the name and who may read it.
        exit Some(1)
    "#]].assert_eq(&home.run("check not-there.toml"));
}

#[test]
fn own_words_that_are_too_long_to_say_are_found() {
    let long = "and slowly, ".repeat(40);
    let file = SOUND.replace("id = \"wall-extension-roll\"", "id = \"mine\"");
    let file = format!("{file}\n[text.en]\nintro-1 = \"{long}\"\n");
    let home = Home::new();
    let path = home.file("mine.toml", file);
    let told = home.run(&format!("check {path}"));
    assert!(
        told.contains("error[phrase-missing]") && told.contains("error[phrase-too-long]"),
        "{told}"
    );
}
