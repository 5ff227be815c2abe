//! `rollwise trial`, from its setting to its result.

use expect_test::expect;

use crate::program::Home;

const SEED: &str = "000000000012d687";

/// What it says on the day so many days after [`crate::program::AT`].
fn on(home: &Home, day: u32, args: &str) -> String {
    let date =
        if day < 8 { format!("2026-11-{}", 23 + day) } else { format!("2026-12-{:02}", day - 7) };
    let output = home.command_at(&format!("{date}T08:15:00+01:00"), args).output();
    home.told(&output.expect("it runs"))
}

/// Five minutes are rolled on that day.
fn roll(home: &Home, day: u32) {
    let (session, log) = crate::person::played("five", &[(0, session::Input::Ready)]);
    let store = crate::person::store(home);
    let now = crate::person::now();
    let when = journal::WallTime::new(now.ms() + u64::from(day) * 86_400_000, 60);
    let notes = crate::person::notes(&store, &session, log);
    store.record(notes, when.expect("a time")).expect("it writes");
}

#[test]
fn a_trial_from_its_setting_to_its_result() {
    let home = Home::new();
    expect![[r#"
        Does rolling help? Rolling one day, lying and breathing quietly for as long the
        other.
        6 pairs of days. What counts: Turning to the left. Read it within five minutes
        after. A difference of 6.0° or more counts as real.
        The order comes from this seed, and cannot be changed any more:
        000000000012d687. 0 pairs are whole so far.
        Day 1 of 12. Today is a quiet day: no rolling. Lie and breathe quietly for as
        long as your session takes. Read it within five minutes after.
    "#]]
    .assert_eq(&home.run(&format!("trial start --measure rotation-left --seed {SEED}")));
    expect![[r#"
        Does rolling help? Rolling one day, lying and breathing quietly for as long the
        other.
        6 pairs of days. What counts: Turning to the left. Read it within five minutes
        after. A difference of 6.0° or more counts as real.
        The order comes from this seed, and cannot be changed any more:
        000000000012d687. 0 pairs are whole so far.
        Day 1 of 12. Now read it: Turning to the left.
    "#]]
    .assert_eq(&home.run("trial done"));
    // The order of this seed is -r-r-r-r-rr-.
    let rolled = "-r-r-r-r-rr-";
    let mut refused = String::new();
    for (day, kind) in (0..).zip(rolled.chars()) {
        if kind == 'r' {
            refused += &on(&home, day, "trial done");
            roll(&home, day);
        }
        if day > 0 {
            on(&home, day, "trial done");
        }
        on(&home, day, &format!("trial read {}", if kind == 'r' { 48.5 } else { 41.0 }));
    }
    let not_yet = "error[trial-not-as-drawn]: What was drawn is not among today’s sessions yet.";
    assert_eq!(refused.matches(not_yet).count(), 6, "{refused}");
    expect![[r#"
        Does rolling help? Rolling one day, lying and breathing quietly for as long the
        other.
        6 pairs of days. What counts: Turning to the left. Read it within five minutes
        after. A difference of 6.0° or more counts as real.
        The order comes from this seed, and cannot be changed any more:
        000000000012d687. 6 pairs are whole so far.
        All days are done.
    "#]]
    .assert_eq(&on(&home, 12, "trial"));
    expect![[r#"
        Does rolling help? Rolling one day, lying and breathing quietly for as long the
        other.
        Better on your days of rolling, by a real difference. Days of rolling less days
        of lying quietly: +7.5° on average of 6 pairs (likely +7.5 to +7.5). Of 64
        orders that could have been drawn, 2 would have shown as much.
        What it can’t say: Whether it is so for anybody but you. How much of it is
        expectation, since you knew which day it was. Whether it lasts longer than it
        was measured.
    "#]]
    .assert_eq(&on(&home, 12, "trial result"));
    expect![[r#"
        {"seed":"000000000012d687","finding":"first-better","more_pairs":null,"pairs":6,"of_pairs":6,"looks":1,"difference":7.5,"lower":7.5,"upper":7.5,"p":0.03125,"error":0.05,"silences":["others-than-you","expectation","longer"]}
    "#]].assert_eq(&on(&home, 12, "trial result --json"));
}

/// Who looks early is told so in the journal, and it takes another pair.
#[test]
fn a_look_before_the_end_is_counted() {
    let home = Home::new();
    home.run(&format!("trial start --measure pain --seed {SEED}"));
    home.run("trial result");
    home.run("trial result");
    let status: serde_json::Value =
        serde_json::from_str(&home.run("trial --json")).expect("it is JSON");
    assert_eq!(status["looks"], 1);
    home.run("trial done");
    home.run("trial read 4");
    let result: serde_json::Value =
        serde_json::from_str(&home.run("trial result --json")).expect("it is JSON");
    assert_eq!(result["looks"], 1, "no pair is whole yet, so it is the same look");
}

#[test]
fn what_is_not_due_is_refused() {
    let home = Home::new();
    let mut told = home.run("trial");
    told += &home.run("trial start --measure turning");
    told += &home.run("trial start --measure pain --pairs 5");
    told += &home.run("trial start --measure pain --seed 12");
    home.run(&format!("trial start --measure pain --seed {SEED}"));
    told += &home.run("trial start --measure pain");
    told += &home.run("trial read 4");
    home.run("trial done");
    told += &home.run("trial done");
    told += &home.run("trial read 11");
    told += &home.run("trial skip");
    told += &home.run("trial end");
    told += &home.run("trial done");
    expect![[r#"
        ! error[no-trial]: there is no trial
        ! hint: Set one: `rollwise trial start --help`.
        exit Some(1)
        ! error: invalid value 'turning' for '--measure <MEASURE>': there are: pain, stiffness, own-task, tension, rotation-left, rotation-right, extension, head-angle, pulse
        !
        ! For more information, try '--help'.
        exit Some(2)
        ! error[trial-unfit]: 5 pairs can't tell anything from chance; it takes 6
        ! hint: Give another number with --pairs.
        exit Some(2)
        ! error: invalid value '12' for '--seed <SEED>': a seed has sixteen hexadecimal digits
        !
        ! For more information, try '--help'.
        exit Some(2)
        ! error[trial-runs]: a trial is running
        ! hint: Go on with it, or end it first: `rollwise trial end`.
        exit Some(1)
        ! error[trial-not-to-read]: nothing is to be read just now
        ! hint: `rollwise trial` says what today asks.
        exit Some(1)
        ! error[trial-not-due]: nothing is to be done just now
        ! hint: `rollwise trial` says what today asks.
        exit Some(1)
        ! error[trial-no-reading]: 11 can't be a reading of this
        ! hint: Ratings go from 0 to 10; angles and the pulse are numbers.
        exit Some(2)
        Does rolling help? Rolling one day, lying and breathing quietly for as long the
        other.
        6 pairs of days. What counts: Pain, 0–10. Read it within five minutes after. A
        difference of 2.0 points or more counts as real.
        The order comes from this seed, and cannot be changed any more:
        000000000012d687. 0 pairs are whole so far.
        Nothing more today. The trial goes on tomorrow.
        Does rolling help? Rolling one day, lying and breathing quietly for as long the
        other.
        6 pairs of days. What counts: Pain, 0–10. Read it within five minutes after. A
        difference of 2.0 points or more counts as real.
        The order comes from this seed, and cannot be changed any more:
        000000000012d687. 0 pairs are whole so far.
        This trial was ended.
        ! error[trial-over]: the trial is over
        ! hint: Look at it: `rollwise trial result`. Or set another one.
        exit Some(1)
    "#]].assert_eq(&told);
}

#[test]
fn the_order_can_be_drawn_by_anybody() {
    let home = Home::new();
    expect![[r#"
         1  second, then first
         2  second, then first
         3  second, then first
         4  second, then first
         5  second, then first
         6  first, then second
    "#]]
    .assert_eq(&home.run(&format!("trial order {SEED}")));
    assert!(!home.database().exists(), "asking begins nothing");
}

#[test]
fn today_says_what_the_trial_asks() {
    let home = Home::new();
    crate::person::record(&home, vec![journal::Note::Profile(crate::person::profile())]);
    home.run(&format!("trial start --measure pain --seed {SEED}"));
    let told = home.run("today");
    assert!(told.contains("Today is a quiet day: no rolling."), "{told}");
}

/// On a day that rolled already, a quiet day can't be told as done; a walking day is no plan.
#[test]
fn what_was_done_is_held_against_what_was_drawn() {
    let home = Home::new();
    crate::person::record(&home, vec![journal::Note::Profile(crate::person::profile())]);
    home.run(&format!("trial start --question rolling-or-walk --measure pain --seed {SEED}"));
    let walk = home.run("today");
    assert!(walk.contains("Today is a walking day: no rolling."), "{walk}");
    assert!(!walk.contains("Why these?"), "{walk}");
    let json: serde_json::Value = serde_json::from_str(&home.run("today --json")).expect("JSON");
    assert_eq!((&json["minutes"], json["steps"].as_array().map(Vec::len)), (&5.into(), Some(0)));
    roll(&home, 0);
    let told = home.run("trial done");
    assert!(told.contains("What you did today is not what was drawn."), "{told}");
    assert!(home.run("trial skip").contains("Nothing more today."));
    assert!(home.run("today").contains("Why these?"), "it is their own day again");
}
