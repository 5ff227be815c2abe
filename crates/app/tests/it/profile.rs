//! Who somebody is: told, changed, barred, taken back.

use expect_test::expect;

use crate::person::{says, somebody};
use crate::program::Home;

#[test]
fn nobody_has_no_profile() {
    says(
        &Home::new(),
        "profile",
        &expect![[r#"
        ! error[safety-first]: the safety questions come first, and nobody has answered them yet
        ! hint: Run `rollwise roll`, or `rollwise` for the app; either asks them, in a minute.
        exit Some(1)
    "#]],
    );
}

#[test]
fn told_and_changed() {
    let home = somebody();
    says(
        &home,
        "profile",
        &expect![[r#"
        What would you like? Less stiffness
        Have you rolled before? Not told
        What have you got? Roller, soft or medium, Cushion, Free wall
        Your roller Not told
        Can you get down to the floor and up again? Yes
        How long? 5 min
        On which days? Not told
        At what time? Not told
        How tall are you? Not told

        What you are not to do
          Nothing entered.
    "#]],
    );
    let set = "profile set --goal range --also posture,calm --experience regular --minutes 8 \
        --gear roller,wall,band --roller soft --length short --days mon,thu --time 18:30 --height 181";
    says(
        &home,
        set,
        &expect![[r#"
        What would you like? To move more freely, Calm, Better posture
        Have you rolled before? Every week, for months
        What have you got? Roller, soft or medium, Free wall, Elastic band
        Your roller Soft, Short
        Can you get down to the floor and up again? Yes
        How long? 8 min
        On which days? Mon, Thu
        At what time? 18:30
        How tall are you? 181 cm

        What you are not to do
          Nothing entered.
    "#]],
    );
    says(
        &home,
        "profile --json",
        &expect![[r#"
        {"goal":"range","also":["calm","posture"],"experience":"regular","gear":["roller","wall","band"],"roller":"soft","length":"short","floor":true,"minutes":8,"days":["mon","thu"],"at":"18:30","height_cm":181,"ticked":[],"answered":"2026-11-23","restrictions":[]}
    "#]],
    );
    says(
        &home,
        "profile set --roller none --days none --time none",
        &expect![[r#"
        What would you like? To move more freely, Calm, Better posture
        Have you rolled before? Every week, for months
        What have you got? Roller, soft or medium, Free wall, Elastic band
        Your roller Short
        Can you get down to the floor and up again? Yes
        How long? 8 min
        On which days? Not told
        At what time? Not told
        How tall are you? 181 cm

        What you are not to do
          Nothing entered.
    "#]],
    );
    for wrong in ["--goal fame", "--minutes 11", "--time 25:00", "--height 20", "--days someday"] {
        let told = home.run(&format!("profile set {wrong}"));
        assert!(told.contains("invalid value") && told.ends_with("exit Some(2)\n"), "{told}");
    }
}

/// A note is kept as it was written, or refused: never cut.
#[test]
fn a_note_that_is_too_long_is_refused() {
    let home = somebody();
    let most = "x".repeat(journal::limits::WORDS_CHARS_MAX);
    let told = home.run(&format!("profile bar end-range --words {most}x"));
    assert!(told.contains("these are 201 characters; the most is 200"), "{told}");
    home.out(&format!("profile bar end-range --words {most}"));
    assert!(home.out("profile --json").contains(&most));
}

/// What is entered binds today's plan at once, and only as long as it says.
#[test]
fn what_is_not_to_be_done_binds_the_plan() {
    let home = somebody();
    let plan = || home.out("today --json");
    assert!(plan().contains("\"technique\":\"thoracic-extension\",\"name\""), "{}", plan());
    says(
        &home,
        "profile bar end-range --until 2026-11-25",
        &expect![[r#"
        What would you like? Less stiffness
        Have you rolled before? Not told
        What have you got? Roller, soft or medium, Cushion, Free wall
        Your roller Not told
        Can you get down to the floor and up again? Yes
        How long? 5 min
        On which days? Not told
        At what time? Not told
        How tall are you? Not told

        What you are not to do
          end-range: until 2026-11-25
    "#]],
    );
    assert!(!plan().contains("\"technique\":\"thoracic-extension\",\"name\""), "{}", plan());
    let later = home.command_at("2026-11-25T08:15:00+01:00", "today --json").output();
    let later = String::from_utf8(later.expect("it runs").stdout).expect("text");
    assert!(later.contains("\"technique\":\"thoracic-extension\",\"name\""), "{later}");
    home.out("profile bar above-level-1");
    home.out("profile bar scapula-release");
    says(
        &home,
        "profile --json",
        &expect![[r#"
        {"goal":"stiffness","also":[],"experience":null,"gear":["roller","cushion","wall"],"roller":null,"length":null,"floor":true,"minutes":5,"days":[],"at":null,"height_cm":null,"ticked":[],"answered":"2026-11-23","restrictions":[{"bar":"end-range","until":"2026-11-25","holds":true,"words":""},{"bar":"scapula-release","until":null,"holds":true,"words":""},{"bar":"above-level-1","until":null,"holds":true,"words":""}]}
    "#]],
    );
    home.out("profile lift above-level-1");
    says(
        &home,
        "profile lift above-level-1",
        &expect![[r#"
        ! error[not-entered]: nothing was entered as `above-level-1`
        ! hint: Run `rollwise profile`; it says what there is.
        exit Some(1)
    "#]],
    );
    says(
        &home,
        "profile bar scapula-relase",
        &expect![[r#"
        ! error[unknown-technique]: there is no technique `scapula-relase`
        ! hint: Did you mean `scapula-release`?
        exit Some(2)
    "#]],
    );
}

#[test]
fn every_change_can_be_taken_back() {
    let home = somebody();
    let before = home.out("profile --json");
    home.out("profile set --minutes 10");
    let ten = home.out("profile --json");
    home.out("profile set --height 170");
    home.out("profile bar end-range");
    home.out("profile undo");
    home.out("profile undo");
    assert_eq!(home.out("profile --json"), ten);
    home.out("profile undo");
    assert_eq!(home.out("profile --json"), before);
    says(
        &home,
        "profile undo",
        &expect![[r#"
        ! error[nothing-to-undo]: there is nothing to take back
        ! hint: Run `rollwise profile`; it says what there is.
        exit Some(1)
    "#]],
    );
}

#[test]
fn the_safety_list_is_asked_again_after_a_month() {
    let home = somebody();
    let at = "2026-12-23T08:15:00+01:00";
    let today = || {
        let output = home.command_at(at, "today").output().expect("it runs");
        String::from_utf8(output.stdout).expect("text")
    };
    let asks = "It is a month since you answered the safety list.";
    assert!(today().contains(asks), "{}", today());
    assert!(home.command_at(at, "profile same").status().expect("it runs").success());
    assert!(!today().contains(asks), "{}", today());
}

#[test]
fn wishes_for_today() {
    let home = somebody();
    let plan = |args: &str| home.out(&format!("today --json {args}"));
    let has =
        |args: &str, id: &str| plan(args).contains(&format!("\"technique\":\"{id}\",\"name\""));
    assert!(has("--minutes 8", "thoracic-extension"));
    assert!(!has("--minutes 8 --without thoracic-extension", "thoracic-extension"));
    assert!(!has("--minutes 8 --no-floor", "thoracic-extension"));
    assert!(has("--minutes 8 --no-floor", "wall-extension-roll"));
    assert!(!has("--minutes 10 --sore-shoulder", "scapula-release"));
    let release = "--minutes 10 --level 2 --without crossed-arm-rhomboid-roll";
    let release = format!("{release} --without thoracic-extension --without one-side-erector-roll");
    assert!(has(&release, "scapula-release"), "{}", plan(&release));
    let one = format!("{release} --sore-shoulder=left");
    assert!(has(&one, "scapula-release") && plan(&one).contains("\"only_side\":\"right\""));
    assert!(plan("--minutes 4").contains("\"minutes\":4"));
    assert!(plan("--level 1").contains("\"level\":1"));
    let chair = plan("--chair");
    assert!(chair.contains("\"minutes\":2") && chair.contains("\"level\":null"), "{chair}");
    says(
        &home,
        "today --without thoracic-extenson",
        &expect![[r#"
        ! error[unknown-technique]: there is no technique `thoracic-extenson`
        ! hint: Did you mean `thoracic-extension`?
        exit Some(2)
    "#]],
    );
    says(
        &home,
        "today --level 6",
        &expect![[r#"
        ! error: invalid value '6' for '--level <N>': a level is a number from 1 to 5
        !
        ! For more information, try '--help'.
        exit Some(2)
    "#]],
    );
}
