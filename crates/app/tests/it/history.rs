//! `rollwise history`: what was done, by month and year.

use expect_test::expect;
use journal::{Note, Own, OwnId};
use library::own::Shelf;
use routine::StopReason;
use session::Input;

use crate::person::{notes, play, practised, record, says, store};
use crate::program::Home;

const OWN: &str = "id = \"before-work\"\nname = \"Before work\"\n\n[[step]]
technique = \"thoracic-extension\"\nlevel = 2\nsets = 2\nsecs = 45\nenter = \"brief\"\n";

#[test]
fn what_was_done_by_month_and_year() {
    let home = Home::new();
    says(
        &home,
        "history",
        &expect![[r#"
        Nothing yet. Your first session will stand here.
    "#]],
    );
    says(
        &home,
        "history --json",
        &expect![[r#"
            {"months":[],"readings":[],"unfinished":false,"unreadable":0}
        "#]],
    );
    assert!(!home.database().exists(), "asking makes no data");
    practised(&home);
    says(
        &home,
        "history",
        &expect![[r#"
            2026-11 · 1 day practised · 1 session · 6 min
              2026-11-23 08:15   5:42  Thoracic extension · finished · How stiff it feels: 6 → 4
        "#]],
    );
    // What came to it, in place of each session.
    says(
        &home,
        "history --by year",
        &expect![[r#"
            2026 · 1 day practised · 1 session · 6 min
              2 min  Thoracic extension · 1 session
               40 s  Calm close · 1 session
               40 s  Settling breath · 1 session
        "#]],
    );
    // The year's one month comes to the same, below it.
    let year = home.out("history --by year");
    let head = year.lines().next().expect("the year");
    let month: String =
        year.replacen("2026", "2026-11", 1).lines().map(|line| format!("  {line}\n")).collect();
    assert_eq!(home.out("history --by month"), format!("{head}\n{month}"));
    says(
        &home,
        "history --by month --json",
        &expect![[r#"
        {"years":[{"stretch":"2026","days":1,"sessions":1,"played_ms":342000,"techniques":[{"technique":"thoracic-extension","sessions":1,"ms":122000},{"technique":"calm-close","sessions":1,"ms":40000},{"technique":"settling-breath","sessions":1,"ms":40000}],"months":[{"stretch":"2026-11","days":1,"sessions":1,"played_ms":342000,"techniques":[{"technique":"thoracic-extension","sessions":1,"ms":122000},{"technique":"calm-close","sessions":1,"ms":40000},{"technique":"settling-breath","sessions":1,"ms":40000}]}]}]}
    "#]],
    );
    says(
        &Home::new(),
        "history --by year --json",
        &expect![[r#"
        {"years":[]}
    "#]],
    );
}

/// Stopped on the way in: it has no technique to be named by, and counts for nothing.
#[test]
fn a_routine_of_their_own_is_called_what_they_called_it() {
    let home = Home::new();
    let shelf = Shelf::of(&library::techniques(), [(String::from("own"), OWN.into())]);
    let own = shelf.items[0].routine.as_ref().expect("it has no fault");
    let at_12_s = [(0, Input::Ready), (12_000, Input::Stop(StopReason::Done))];
    let (session, log) = play(own, &at_12_s);
    let mut all = notes(&store(&home), &session, log);
    all.push(Note::Own(Own { id: OwnId::new([5; 16]), text: OWN.into() }));
    record(&home, all);
    let told = home.run("history");
    expect![[r#"
        2026-11 · no practice counted
          2026-11-23 08:15   0:20  Before work · stopped (Enough for today)
    "#]]
    .assert_eq(&told);
    says(
        &home,
        "history --by month",
        &expect![[r#"
        2026 · no practice counted
          2026-11 · no practice counted
    "#]],
    );
    assert!(home.out("history --json").contains("\"routine\":\"before-work\""));
    assert!(home.out("find before work").contains("2026-11-23 · Before work"));
    // What it was called stays with it when the routine goes.
    home.out("routines remove --yes before-work");
    assert_eq!(home.run("history"), told);
}
