//! The session's screen as text, at moments and sizes.

mod beside;

use super::*;
use crate::practice::Practice;
use expect_test::{Expect, expect};
use journal::{Purpose, WallTime};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use routine::Routine;
use store::Store;
use tempfile::TempDir;

/// A routine that has just begun, kept in `folder`, and a clock that stands still.
fn begun(folder: &TempDir, practice: &Practice, routine: &Routine) -> (Recording, Wall) {
    let store = Store::open(&folder.path().join("rollwise.db")).unwrap();
    let session = practice.session(routine).unwrap();
    let now = WallTime::new(1_795_418_100_000, 60).unwrap();
    let mut recording = Recording::begin(store, session, practice, Purpose::Practice, now).unwrap();
    recording.handle(SessionTime::ZERO, &Input::Ready);
    (recording, Wall::Fixed(now))
}

/// The screen `at` so many milliseconds of a routine, at this size, after these keys.
fn check(at: u32, size: (u16, u16), keys: &[KeyCode], due: &Expect) {
    let routine = Practice::built_in().routine("eight-blades").unwrap();
    check_of(&routine, at, size, keys, due);
}

/// The same of any routine.
fn check_of(
    routine: &Routine,
    at: u32,
    (width, height): (u16, u16),
    keys: &[KeyCode],
    due: &Expect,
) {
    let folder = tempfile::tempdir().unwrap();
    let practice = Practice::built_in();
    let (mut recording, wall) = begun(&folder, &practice, routine);
    recording.handle(SessionTime::from_ms(at), &Input::Tick);
    // A clock that stands still: what is shown is the moment itself.
    let mut stage = Stage::new(&mut recording, &practice.words, wall, 0, Bell::Silent);
    for key in keys {
        assert_eq!(stage.key(*key), None);
    }
    let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
    terminal.draw(|frame| stage.draw(frame, Look::Plain)).unwrap();
    let cells = terminal.backend().buffer();
    // The edge keeps the left margin in sight.
    let row = |y| {
        let row: String = (0..width).map(|x| cells[(x, y)].symbol()).collect();
        format!("|{}\n", row.trim_end())
    };
    due.assert_eq(&(0..height).map(row).collect::<String>());
}

#[test]
fn before_the_first_technique() {
    check(
        2_000,
        (80, 24),
        &[],
        &expect![[r#"
            |
            |  Eight minutes around the shoulder blades
            |
            |
            |  ██████        ██    ██████
            |  ██  ██  ██  ████        ██
            |  ██  ██        ██    ██████
            |  ██  ██  ██    ██        ██
            |  ██████      ██████  ██████
            |
            |  7:56 left in all
            |
            |
            |
            |
            |  You stop by rolling off, or stepping away. No button needed. Do it at once
            |  if anything is sharp, spreading, tingling or numb.
            |  Next: Settling breath.
            |
            |
            |  ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
            |
            |  space pause   r say again   s stop   p it hurts   u numb
            |
        "#]],
    );
}

#[test]
fn in_a_set() {
    check(
        112_000,
        (80, 24),
        &[],
        &expect![[r#"
            |
            |  Scapula release · left                                           part 2 of 4
            |  set 1 of 1 · level 2 · stay or move, as you like
            |
            |  ██████      ██████  ██████
            |  ██  ██  ██      ██      ██
            |  ██  ██      ██████  ██████
            |  ██  ██  ██  ██          ██
            |  ██████      ██████  ██████
            |
            |  6:06 left in all
            |
            |  Breathe in 3
            |  ███████████████████░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
            |
            |  Now 25 seconds to go.
            |  next: Keep the discomfort at three or four of ten. That is plenty.
            |
            |
            |
            |  █████████████████░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
            |
            |  space pause   t tight spot   e easier   n skip   b once more   r say again
            |  s stop   p it hurts   u numb
        "#]],
    );
}

#[test]
fn on_a_narrow_screen() {
    check(
        112_000,
        (40, 20),
        &[],
        &expect![[r#"
            |  Scapula release · left   part 2 of 4
            |  set 1 of 1 · level 2 · stay or move…
            |
            |  0:23                6:06 left in all
            |
            |  Breathe in 3
            |  █████████░░░░░░░░░░░░░░░░░░░░░░░░░░░
            |  Now 25 seconds to go.
            |  next: Keep the discomfort at three
            |  or four of ten. That is plenty.
            |
            |
            |
            |
            |  ████████░░░░░░░░░░░░░░░░░░░░░░░░░░░░
            |
            |  space pause   t tight spot
            |  e easier   n skip   b once more
            |  r say again   s stop   p it hurts
            |  u numb
        "#]],
    );
}

#[test]
fn on_a_tiny_screen() {
    check(
        112_000,
        (30, 10),
        &[],
        &expect![[r#"
            |  Scapula release · left
            |  set 1 of 1 · level 2 · st…
            |  0:23      6:06 left in all
            |  Breathe in 3
            |  ██████░░░░░░░░░░░░░░░░░░░░
            |  Now 25 seconds to go.
            |  space pause   t tight spot
            |  e easier   n skip
            |  b once more   r say again
            |  s stop   p it hurts
        "#]],
    );
}

#[test]
fn on_a_large_screen() {
    check(
        112_000,
        (120, 40),
        &[],
        &expect![[r#"
            |
            |
            |
            |
            |                      Scapula release · left                                           part 2 of 4
            |                      set 1 of 1 · level 2 · stay or move, as you like
            |
            |                      ██████      ██████  ██████
            |                      ██  ██  ██      ██      ██
            |                      ██  ██      ██████  ██████
            |                      ██  ██  ██  ██          ██
            |                      ██████      ██████  ██████
            |
            |                      6:06 left in all
            |
            |                      Breathe in 3
            |                      ███████████████████░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
            |
            |                      Now 25 seconds to go.
            |                      next: Keep the discomfort at three or four of ten. That is plenty.
            |
            |
            |
            |
            |
            |
            |
            |
            |                      █████████████████░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
            |
            |                      space pause   t tight spot   e easier   n skip   b once more   r say again
            |                      s stop   p it hurts   u numb
            |
            |
            |
            |
            |
            |
            |
            |
        "#]],
    );
}

#[test]
fn paused() {
    check(
        112_000,
        (80, 24),
        &[KeyCode::Char(' ')],
        &expect![[r#"
            |
            |  Scapula release · left                                           part 2 of 4
            |  set 1 of 1 · level 2 · stay or move, as you like
            |
            |  Paused
            |
            |  ██████      ██████  ██████
            |  ██  ██  ██      ██      ██
            |  ██  ██      ██████  ██████
            |  ██  ██  ██  ██          ██
            |  ██████      ██████  ██████
            |
            |  6:06 left in all
            |
            |  Breathe in 3
            |  ███████████████████░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
            |
            |  Now 25 seconds to go.
            |
            |
            |  █████████████████░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
            |
            |  space go on   s stop   p it hurts   u numb
            |
        "#]],
    );
}

#[test]
fn on_a_tight_spot() {
    check(
        112_000,
        (80, 24),
        &[KeyCode::Char('T')],
        &expect![[r#"
            |
            |  Scapula release · left                                           part 2 of 4
            |  set 1 of 1 · level 2 · on a tight spot
            |
            |  ██████      ██████  ██████
            |  ██  ██  ██      ██      ██
            |  ██  ██      ██████  ██████
            |  ██  ██  ██  ██          ██
            |  ██████      ██████  ██████
            |
            |  6:38 left in all
            |
            |  Breathe in 3
            |  ███████████████████░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
            |
            |  Staying here from the next breath.
            |  next: Stay right here and breathe slowly. No need to press harder.
            |
            |
            |
            |  ████████████████░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
            |
            |  space pause   e easier   n skip   b once more   s stop   p it hurts   u numb
            |
        "#]],
    );
}

#[test]
fn asked_why_it_stops() {
    check(
        112_000,
        (40, 20),
        &[KeyCode::Esc],
        &expect![[r#"
            |  Scapula release · left   part 2 of 4
            |  set 1 of 1 · level 2 · coming off ·…
            |
            |  All right, that is enough for today.
            |  Come off slowly, and take a breath.
            |
            |  What was it?
            |
            |         1  Enough for today
            |         2  It hurts: sharp,
            |            spreading, 7 or more
            |         3  Numb or tingling
            |         4  Dizzy or unwell
            |         5  Something came up
            |
            |  s stop
            |
            |
            |
            |
        "#]],
    );
}

#[test]
fn coming_off() {
    check(
        112_000,
        (80, 24),
        &[KeyCode::Esc, KeyCode::Char('2')],
        &expect![[r#"
            |
            |  Scapula release · left                                           part 2 of 4
            |  set 1 of 1 · level 2 · coming off · It hurts: sharp, spreading, 7 or more
            |
            |  ██████      ██████  ██████
            |  ██  ██  ██  ██  ██  ██  ██
            |  ██  ██      ██  ██  ██████
            |  ██  ██  ██  ██  ██  ██  ██
            |  ██████      ██████  ██████
            |
            |  0:58 left in all
            |
            |
            |
            |
            |  next: Come off slowly, and rest. If it stays sharp or keeps spreading, have
            |  it checked.
            |
            |
            |
            |  █████████████████████████████████████████████████░░░░░░░░░░░░░░░░░░░░░░░░░░░
            |
            |  s stop   1–5 another reason
            |
        "#]],
    );
}

/// The words follow, and so does the record.
#[test]
fn stopped_for_another_reason() {
    check(
        112_000,
        (60, 20),
        &[KeyCode::Char('s'), KeyCode::Char('1'), KeyCode::Char('3')],
        &expect![[r#"
            |  Scapula release · left                       part 2 of 4
            |  set 1 of 1 · level 2 · coming off · Numb or tingling
            |
            |  ██████      ██████  ██████
            |  ██  ██  ██  ██  ██  ██  ██
            |  ██  ██      ██  ██  ██████
            |  ██  ██  ██  ██  ██  ██  ██
            |  ██████      ██████  ██████
            |  0:58 left in all
            |
            |
            |
            |  next: Come off slowly, and let your arms rest. If it
            |  does not fade, have it checked.
            |
            |
            |  ████████████████████████████████████░░░░░░░░░░░░░░░░░░░░
            |
            |  s stop   1–5 another reason
            |
        "#]],
    );
}

/// No spot, nothing to ease, and no room kept for their keys.
#[test]
fn where_nothing_presses() {
    let text = r#"
        id = "still"
        [[step]]
        technique = "settling-breath"
        level = 1
        sets = 1
        secs = 60
        enter = "full"
    "#;
    let still = routine::text::routine(text, &Practice::built_in().catalogue).unwrap();
    check_of(
        &still,
        500,
        (40, 20),
        &[KeyCode::Char('t')],
        &expect![[r#"
            |  still
            |
            |
            |  0:14                1:46 left in all
            |
            |
            |
            |  next: You stop by simply resting. No
            |  button needed. Do it at once if …
            |
            |
            |
            |
            |
            |
            |  ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
            |
            |  space pause   s stop   p it hurts
            |  u numb
            |
        "#]],
    );
    check_of(
        &still,
        50_000,
        (40, 20),
        &[KeyCode::Char('t')],
        &expect![[r#"
            |  Settling breath          part 1 of 1
            |  set 1 of 1 · level 1
            |
            |  0:45                0:57 left in all
            |
            |  Breathe out 6
            |  ██████████████████████████████░░░░░░
            |  And out, slowly and easily.
            |  next: Now 40 seconds to go.
            |
            |
            |
            |
            |
            |
            |  ████████████████░░░░░░░░░░░░░░░░░░░░
            |
            |  space pause   n skip   b once more
            |  r say again   s stop   p it hurts
            |  u numb
        "#]],
    );
}

#[test]
fn no_size_is_too_small() {
    let expect_nothing_of_it = |width, height| {
        let folder = tempfile::tempdir().unwrap();
        let practice = Practice::built_in();
        let routine = practice.routine("five").unwrap();
        let (mut recording, wall) = begun(&folder, &practice, &routine);
        let stage = Stage::new(&mut recording, &practice.words, wall, 0, Bell::Silent);
        let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
        terminal.draw(|frame| stage.draw(frame, Look::Colours)).unwrap();
    };
    for width in [1, 2, 5, 10, 200] {
        for height in [1, 2, 3, 7, 100] {
            expect_nothing_of_it(width, height);
        }
    }
}
