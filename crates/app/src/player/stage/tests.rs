//! The session's screen as text, at moments and sizes.

use super::super::mosaic::Shades;
use super::*;
use crate::practice::Practice;
use expect_test::{Expect, expect};
use figure::Motion;
use journal::WallTime;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;
use ratatui::style::Color;
use routine::Routine;
use store::Store;

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
    let store = Store::open(&folder.path().join("rollwise.db")).unwrap();
    let practice = Practice::built_in();
    let session = practice.session(routine).unwrap();
    let now = WallTime::new(1_795_418_100_000, 60).unwrap();
    let purpose = Purpose::Practice;
    let mut recording = Recording::begin(store, session, &practice, purpose, now).unwrap();
    recording.handle(SessionTime::ZERO, &Input::Ready);
    recording.handle(SessionTime::from_ms(at), &Input::Tick);
    let wall = Wall::Fixed(now);
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
            |  space pause   t tight spot   e easier   n skip   b once more   s stop
            |  p it hurts   u numb
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
            |  routine-still
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
        let store = Store::open(&folder.path().join("rollwise.db")).unwrap();
        let practice = Practice::built_in();
        let session = practice.session(&practice.routine("five").unwrap()).unwrap();
        let now = WallTime::new(1_795_418_100_000, 60).unwrap();
        let purpose = Purpose::Practice;
        let mut recording = Recording::begin(store, session, &practice, purpose, now).unwrap();
        recording.handle(SessionTime::ZERO, &Input::Ready);
        let wall = Wall::Fixed(now);
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

/// Every cell of the screen `at` so many milliseconds of a routine, with the figure or without.
fn cells(at: u32, (width, height): (u16, u16), mosaic: Option<Mosaic>) -> Buffer {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&folder.path().join("rollwise.db")).unwrap();
    let practice = Practice::built_in();
    let session = practice.session(&practice.routine("five").unwrap()).unwrap();
    let now = WallTime::new(1_795_418_100_000, 60).unwrap();
    let purpose = Purpose::Practice;
    let mut recording = Recording::begin(store, session, &practice, purpose, now).unwrap();
    recording.handle(SessionTime::ZERO, &Input::Ready);
    recording.handle(SessionTime::from_ms(at), &Input::Tick);
    let wall = Wall::Fixed(now);
    let stage = Stage::new(&mut recording, &practice.words, wall, 0, Bell::Silent).seen_by(mosaic);
    let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
    terminal.draw(|frame| stage.draw(frame, Look::Plain)).unwrap();
    terminal.backend().buffer().clone()
}

fn mosaic(motion: Motion, shades: Shades) -> Option<Mosaic> {
    Some(Mosaic::new(motion, shades))
}

fn symbols(cells: &Buffer, area: Rect) -> Vec<String> {
    (area.top()..area.bottom())
        .map(|y| (area.left()..area.right()).map(|x| cells[(x, y)].symbol()).collect())
        .collect()
}

/// In a set of the extension: two moments within one pass.
const MOVING: (u32, u32) = (114_000, 116_000);

#[test]
fn beside_a_page_the_figure_moves_and_the_page_stays() {
    let size = (140, 30);
    let area = Rect { x: 80, y: 1, width: 58, height: 28 };
    let page = Rect { x: 0, y: 0, width: 80, height: 30 };
    let first = cells(MOVING.0, size, mosaic(Motion::Moving, Shades::None));
    let dots = symbols(&first, area).concat();
    let count = dots.chars().filter(|dot| ('\u{2801}'..='\u{28ff}').contains(dot)).count();
    assert!((80..800).contains(&count), "an outline, not a blot: {count}");
    let later = cells(MOVING.1, size, mosaic(Motion::Moving, Shades::None));
    assert_ne!(symbols(&later, area), symbols(&first, area));
    let alone = cells(MOVING.0, (80, 30), None);
    assert_eq!(symbols(&first, page), symbols(&alone, page));
}

#[test]
fn who_asks_for_less_motion_sees_a_still() {
    let size = (140, 30);
    let area = Rect { x: 80, y: 1, width: 58, height: 28 };
    let at = |at| symbols(&cells(at, size, mosaic(Motion::Still, Shades::None)), area);
    assert_eq!(at(MOVING.0), at(MOVING.1));
}

#[test]
fn on_a_small_screen_it_is_a_still_beside_the_time() {
    let at = |at, shades| cells(at, (80, 24), mosaic(Motion::Moving, shades));
    let area = Rect { x: 38, y: 4, width: 40, height: 6 };
    let first = symbols(&at(MOVING.0, Shades::None), area);
    assert!(first.concat().chars().any(|dot| dot > '\u{2800}'), "{first:#?}");
    assert_eq!(symbols(&at(MOVING.1, Shades::None), area), first);
    // All but that place is as without.
    let (with, without) = (at(MOVING.0, Shades::None), cells(MOVING.0, (80, 24), None));
    let elsewhere = |x: u16, y: u16| !area.contains((x, y).into());
    for (x, y) in (0..24).flat_map(|y| (0..80).map(move |x| (x, y))) {
        assert!(!elsewhere(x, y) || with[(x, y)] == without[(x, y)], "{x}, {y}");
    }
}

#[test]
fn colours_are_those_of_the_terminal() {
    let colours = |shades| {
        let cells = cells(MOVING.0, (140, 30), mosaic(Motion::Moving, shades));
        let area = Rect { x: 80, y: 1, width: 58, height: 28 };
        let cells = area.positions().map(|place| cells[place].bg).collect::<Vec<_>>();
        let of = |is: fn(&Color) -> bool| cells.iter().filter(|colour| is(colour)).count();
        (
            of(|colour| matches!(colour, Color::Rgb(..))),
            of(|colour| matches!(colour, Color::Indexed(_))),
            of(|colour| matches!(colour, Color::Reset)),
        )
    };
    let all = 58 * 28;
    assert_eq!(colours(Shades::All), (all, 0, 0));
    assert_eq!(colours(Shades::Few), (0, all, 0));
    assert_eq!(colours(Shades::None), (0, 0, all));
}

#[test]
fn no_size_is_too_small_for_who_has_a_figure() {
    for width in [1, 2, 5, 10, 44, 62, 125, 200] {
        for height in [1, 2, 3, 7, 13, 24, 41, 100] {
            cells(MOVING.0, (width, height), mosaic(Motion::Moving, Shades::All));
        }
    }
}
