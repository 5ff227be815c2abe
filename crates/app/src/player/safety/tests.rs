//! The safety list at sizes of screens, after keys: what is in sight, and what Enter does.

use super::*;
use expect_test::{Expect, expect};
use ratatui::Terminal;
use ratatui::backend::TestBackend;

/// A list on a screen.
struct Shows {
    page: Safety,
    terminal: Terminal<TestBackend>,
}

impl Shows {
    fn new(width: u16, height: u16) -> Shows {
        let terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
        let mut shows = Shows { page: Safety::new(Words::english()), terminal };
        shows.draw();
        shows
    }

    fn draw(&mut self) {
        self.terminal.draw(|frame| self.page.draw(frame, Look::Plain)).unwrap();
    }

    /// Presses keys, each after the screen was shown. The answer, if there is one.
    fn press(&mut self, keys: &[KeyCode]) -> Option<Set<Condition>> {
        for key in keys {
            let answer = self.page.key(*key);
            self.draw();
            if answer.is_some() {
                return answer;
            }
        }
        None
    }

    /// Whether pressing `key` leads anywhere.
    fn moves(&mut self, key: KeyCode) -> bool {
        let place = |page: &Safety| (page.at, page.shown.get().top);
        let before = place(&self.page);
        self.press(&[key]);
        place(&self.page) != before
    }

    fn page(&self) -> String {
        let cells = self.terminal.backend().buffer();
        let row = |y| {
            let row: String = (0..cells.area.width).map(|x| cells[(x, y)].symbol()).collect();
            format!("|{}\n", row.trim_end())
        };
        (0..cells.area.height).map(row).collect()
    }
}

fn check((width, height): (u16, u16), keys: &[KeyCode], due: &Expect) {
    let mut shows = Shows::new(width, height);
    assert_eq!(shows.press(keys), None);
    due.assert_eq(&shows.page());
}

/// More keys than there are rows on the smallest of these screens.
const KEYS_MAX: usize = 500;

const SIZES: [(u16, u16); 6] = [(80, 24), (60, 20), (120, 40), (40, 12), (20, 6), (200, 100)];

#[test]
fn at_first() {
    check(
        (80, 24),
        &[],
        &expect![[r#"
        |
        |  If you have a sudden tearing pain in the chest or between the shoulder
        |  blades, pressure on the chest, trouble breathing, fainting, or weakness on
        |  one side of the body: call emergency services now. Don’t roll.
        |
        |  First, is rolling right for you?
        |  Tick what is true for you. It stays on this device.
        |  > [ ] A broken bone in your back, ribs or shoulder                         █
        |    [ ] An open wound where the roller would go                              █
        |    [ ] A spot that is hot, red or swollen                                   █
        |    [ ] A blood clot in a deep vein                                          █
        |    [ ] An infection in a bone                                               █
        |    [ ] Bone growing in a muscle (myositis ossificans)                       ░
        |    [ ] Thin bones (osteoporosis), or steroid medicine for a long time       ░
        |    [ ] A rib or vertebra that was broken before                             ░
        |    [ ] Cancer, now or in the past                                           ░
        |    [ ] Blood thinners, or bleeding easily                                   ░
        |    [ ] Pregnant beyond the first three months, or lightheaded when lying    ░
        |        flat                                                                 ░
        |    [ ] A recent operation on your spine or chest                            ░
        |    [ ] Numb skin on your back or chest                                      ░
        |  … and 23 more below
        |
        |  ↑ ↓ move   space tick   Enter to the end
    "#]],
    );
}

#[test]
fn at_first_on_a_small_screen() {
    check(
        (60, 20),
        &[],
        &expect![[r#"
        |  If you have a sudden tearing pain in the chest or
        |  between the shoulder blades, pressure on the chest,
        |  trouble breathing, fainting, or weakness on one side of
        |  the body: call emergency services now. Don’t roll.
        |
        |  First, is rolling right for you?
        |  Tick what is true for you. It stays on this device.
        |  > [ ] A broken bone in your back, ribs or shoulder     █
        |    [ ] An open wound where the roller would go          █
        |    [ ] A spot that is hot, red or swollen               ░
        |    [ ] A blood clot in a deep vein                      ░
        |    [ ] An infection in a bone                           ░
        |    [ ] Bone growing in a muscle (myositis ossificans)   ░
        |    [ ] Thin bones (osteoporosis), or steroid medicine   ░
        |        for a long time                                  ░
        |    [ ] A rib or vertebra that was broken before         ░
        |    [ ] Cancer, now or in the past                       ░
        |  … and 27 more below
        |
        |  ↑ ↓ move   space tick   Enter to the end
    "#]],
    );
}

#[test]
fn at_first_on_a_large_screen() {
    check(
        (120, 40),
        &[],
        &expect![[r#"
        |
        |
        |
        |
        |                      If you have a sudden tearing pain in the chest or between the shoulder
        |                      blades, pressure on the chest, trouble breathing, fainting, or weakness on
        |                      one side of the body: call emergency services now. Don’t roll.
        |
        |                      First, is rolling right for you?
        |                      Tick what is true for you. It stays on this device.
        |                      > [ ] A broken bone in your back, ribs or shoulder                         █
        |                        [ ] An open wound where the roller would go                              █
        |                        [ ] A spot that is hot, red or swollen                                   █
        |                        [ ] A blood clot in a deep vein                                          █
        |                        [ ] An infection in a bone                                               █
        |                        [ ] Bone growing in a muscle (myositis ossificans)                       █
        |                        [ ] Thin bones (osteoporosis), or steroid medicine for a long time       █
        |                        [ ] A rib or vertebra that was broken before                             █
        |                        [ ] Cancer, now or in the past                                           █
        |                        [ ] Blood thinners, or bleeding easily                                   ░
        |                        [ ] Pregnant beyond the first three months, or lightheaded when lying    ░
        |                            flat                                                                 ░
        |                        [ ] A recent operation on your spine or chest                            ░
        |                        [ ] Numb skin on your back or chest                                      ░
        |                        [ ] An inflammatory spine disease, or a connective-tissue disorder       ░
        |                        [ ] A fever                                                              ░
        |                        [ ] A skin disease or shingles on your back                              ░
        |                        [ ] High blood pressure that is not under control                        ░
        |                        [ ] Younger than 16                                                      ░
        |                      … and 18 more below
        |
        |                      ↑ ↓ move   space tick   Enter to the end
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
fn a_page_further_down_with_something_ticked() {
    let keys = [KeyCode::PageDown, KeyCode::Char('j'), KeyCode::Char(' ')];
    check(
        (60, 20),
        &keys,
        &expect![[r#"
        |  If you have a sudden tearing pain in the chest or
        |  between the shoulder blades, pressure on the chest,
        |  trouble breathing, fainting, or weakness on one side of
        |  the body: call emergency services now. Don’t roll.
        |
        |  First, is rolling right for you?
        |  Tick what is true for you. It stays on this device.
        |    [ ] Blood thinners, or bleeding easily               ░
        |  > [x] Pregnant beyond the first three months, or       ░
        |        lightheaded when lying flat                      █
        |    [ ] A recent operation on your spine or chest        █
        |    [ ] Numb skin on your back or chest                  ░
        |    [ ] An inflammatory spine disease, or a              ░
        |        connective-tissue disorder                       ░
        |    [ ] A fever                                          ░
        |    [ ] A skin disease or shingles on your back          ░
        |    [ ] High blood pressure that is not under control    ░
        |  … and 19 more below
        |
        |  ↑ ↓ move   space tick   Enter to the end
    "#]],
    );
}

#[test]
fn enter_before_the_end() {
    check(
        (60, 20),
        &[KeyCode::Enter],
        &expect![[r#"
        |  If you have a sudden tearing pain in the chest or
        |  between the shoulder blades, pressure on the chest,
        |  trouble breathing, fainting, or weakness on one side of
        |  the body: call emergency services now. Don’t roll.
        |
        |  First, is rolling right for you?
        |  Tick what is true for you. It stays on this device.
        |    [ ] The room spins when you lie back                 ░
        |    [ ] Tingling in an arm or hand                       ░
        |    [ ] Breast, armpit or shoulder surgery, nodes        ░
        |        removed, lymphoedema, a port or a pacemaker      ░
        |    [ ] A shoulder that slips out                        ░
        |    [ ] Heartburn when you lie flat                      ░
        |    [ ] A rib that hurts when you cough                  ░
        |    [ ] Getting down to the floor and up again is hard   ░
        |  > [ ] A sore shoulder                                  █
        |  This is the end of the list. If you have read it, Enter
        |  answers; ↑ goes back.
        |
        |  ↑ ↓ move   space tick   Enter none of these
    "#]],
    );
}

/// Enter never turns a page and never answers for what wasn't reached: it goes to the end and says
/// so, once.
#[test]
fn enter_only_ever_confirms() {
    for (width, height) in SIZES {
        let mut shows = Shows::new(width, height);
        if !shows.page.shown.get().end_seen {
            assert_eq!(shows.press(&[KeyCode::Enter]), None, "{width}x{height}");
            assert!(shows.page.hurried && shows.page.shown.get().end_seen);
            assert_eq!(shows.page.at, ASKED.len() - 1);
        }
        assert_eq!(shows.press(&[KeyCode::Enter]), Some(Set::new()), "{width}x{height}");
    }
}

/// Every word of every item comes into sight, whichever keys one reads with, and space ticks what
/// is marked.
#[test]
fn all_of_it_can_be_read_and_ticked() {
    for (width, height) in SIZES {
        for down in [KeyCode::Down, KeyCode::Char('j'), KeyCode::PageDown] {
            let mut shows = Shows::new(width, height);
            let mut seen = std::collections::BTreeSet::new();
            let mut read = |shows: &Shows| {
                let shown = shows.page.shown.get();
                seen.extend(shown.top..shown.top + shown.fits);
                let rows = shows.page.rows(shown);
                let (first, last) = shows.page.place(&rows);
                let marked = shows.page.at == 0 || last >= shown.top;
                assert!(marked && first <= last, "{width}x{height}: what is marked is in sight");
                rows.len()
            };
            let mut rows = read(&shows);
            for _ in 0..KEYS_MAX {
                if !shows.moves(down) {
                    break;
                }
                rows = read(&shows);
            }
            assert!(!shows.moves(down), "{width}x{height} {down:?}: it comes to an end");
            assert!((0..rows).all(|row| seen.contains(&row)), "{width}x{height} {down:?}");
            assert!(shows.page.shown.get().end_seen);
            assert_eq!(shows.page.at, ASKED.len() - 1);
            shows.press(&[KeyCode::Char(' '), KeyCode::Home, KeyCode::Char('x')]);
            let ticked = shows.press(&[KeyCode::Enter]);
            let both = Set::from([ASKED[0], ASKED[ASKED.len() - 1]]);
            assert_eq!(ticked, Some(both), "{width}x{height} {down:?}");
        }
    }
}

#[test]
fn back_up_to_where_it_began() {
    for (width, height) in SIZES {
        for up in [KeyCode::Up, KeyCode::Char('k'), KeyCode::PageUp] {
            let mut shows = Shows::new(width, height);
            let before = shows.page();
            shows.press(&[KeyCode::End]);
            assert!((0..KEYS_MAX).any(|_| !shows.moves(up)), "it comes to an end");
            assert_eq!((shows.page.at, shows.page.shown.get().top), (0, 0), "{width}x{height}");
            let marked = |page: &str| page.lines().take(5).map(String::from).collect::<Vec<_>>();
            assert_eq!(marked(&shows.page()), marked(&before));
        }
    }
}

/// Nothing is cut: no row is wider than its place, at any size.
#[test]
fn no_item_is_cut() {
    for (width, height) in SIZES {
        let shows = Shows::new(width, height);
        let words: Vec<String> = ASKED
            .iter()
            .map(|condition| shows.page.say(format!("condition-{}", condition.key())))
            .collect();
        let rows = shows.page.rows(shows.page.shown.get());
        let shown: Vec<&str> = rows
            .iter()
            .filter(|row| row.item.is_some())
            .flat_map(|row| row.text.get(INDENT..).unwrap_or("").split_whitespace())
            .collect();
        assert_eq!(shown.join(" "), words.join(" "), "{width}x{height}");
        let cut = shows.page().lines().any(|line| line.ends_with('…'));
        assert!(width < 40 || !cut, "{}", shows.page());
    }
}

#[test]
fn another_size_keeps_the_place() {
    let mut shows = Shows::new(120, 40);
    shows.press(&[KeyCode::PageDown, KeyCode::Down]);
    shows.terminal.backend_mut().resize(60, 20);
    shows.draw();
    let marked = shows.page().lines().any(|line| line.starts_with("|  > ["));
    assert!(marked, "{}", shows.page());
}
