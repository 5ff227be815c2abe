//! The figure beside the page, or beside the time.

use figure::Motion;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Color;

use super::super::super::mosaic::Shades;
use super::*;

/// Every cell of the screen `at` so many milliseconds of a routine, with the figure or without.
fn cells(at: u32, (width, height): (u16, u16), mosaic: Option<Mosaic>) -> Buffer {
    let folder = tempfile::tempdir().unwrap();
    let practice = Practice::built_in();
    let routine = practice.routine("five").unwrap();
    let (mut recording, wall) = begun(&folder, &practice, &routine);
    recording.handle(SessionTime::from_ms(at), &Input::Tick);
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
