//! Timelines on a page: what a set sounds like, and what amendments do to it.

use expect_test::{Expect, expect, expect_file};
use routine::{Change, Routine, SessionTime, StopReason, Timeline, compile, text};

use crate::files::{FIRST_FIVE, catalogue, slow_voice};

fn first_five() -> Routine {
    text::routine(FIRST_FIVE, &catalogue()).expect("a library file")
}

/// The blocks from `at` on after `change`, without their cues.
fn check(at_secs: u32, change: Change, expected: &Expect) {
    check_all(&[(at_secs, change)], expected);
}

/// The blocks from the last change on after all `changes`, each at its second.
fn check_all(changes: &[(u32, Change)], expected: &Expect) {
    let routine = first_five();
    let lengths = slow_voice(&routine);
    let mut timeline = compile(&routine, &lengths).expect("a covered routine");
    let mut from = SessionTime::ZERO;
    for (secs, change) in changes {
        from = SessionTime::from_ms(secs * 1000);
        assert!(timeline.allows(from, *change));
        timeline = timeline.amend(from, *change, &lengths);
    }
    expected.assert_eq(&blocks(&timeline, from));
}

fn blocks(timeline: &Timeline, from: SessionTime) -> String {
    let later = timeline.blocks().iter().filter(|block| block.end() > from);
    let lines =
        later.map(|block| format!("{} {} {}\n", block.start, block.len(), block.kind.key()));
    lines.collect::<String>() + &format!("{} end\n", timeline.end())
}

#[test]
fn five_minutes_on_one_page() {
    let routine = first_five();
    let timeline = compile(&routine, &slow_voice(&routine)).expect("a covered routine");
    let page = timeline.to_string();
    if cfg!(target_family = "wasm") {
        // No files there: the same page, to the letter, as natively.
        assert_eq!(page, include_str!("pages/first-five.txt"));
    } else {
        expect_file!["pages/first-five.txt"].assert_eq(&page);
    }
}

#[test]
fn a_stay_waits_for_the_turn_and_repeats_the_breath_it_cut() {
    check(
        125,
        Change::Hold(None),
        &expect![[r#"
            1:57.000 0:32.000 hold
            2:29.000 0:32.000 set
            3:01.000 0:10.000 rest
            3:11.000 0:45.000 set
            3:56.000 0:26.000 leave
            4:22.000 0:20.000 enter
            4:42.000 0:25.000 set
            5:07.000 0:22.000 rise
            5:29.000 0:12.000 close
            5:41.000 end
        "#]],
    );
}

#[test]
fn a_stop_is_at_once() {
    check(
        125,
        Change::Stop(StopReason::Pain),
        &expect![[r#"
            2:05.000 0:08.900 stop
            2:13.900 0:26.000 leave
            2:39.900 0:22.000 rise
            3:01.900 end
        "#]],
    );
}

#[test]
fn a_skip_comes_off_first() {
    check(
        125,
        Change::Skip,
        &expect![[r#"
            1:44.000 0:25.000 set
            2:09.000 0:26.000 leave
            2:35.000 0:20.000 enter
            2:55.000 0:25.000 set
            3:20.000 0:22.000 rise
            3:42.000 0:12.000 close
            3:54.000 end
        "#]],
    );
}

#[test]
fn back_does_the_whole_set_again() {
    check(
        125,
        Change::Back,
        &expect![[r#"
            1:44.000 0:25.000 set
            2:09.000 0:10.000 once-more
            2:19.000 0:45.000 set
            3:04.000 0:10.000 rest
            3:14.000 0:45.000 set
            3:59.000 0:26.000 leave
            4:25.000 0:20.000 enter
            4:45.000 0:25.000 set
            5:10.000 0:22.000 rise
            5:32.000 0:12.000 close
            5:44.000 end
        "#]],
    );
}

#[test]
fn back_from_a_pause_in_a_rest_does_the_set_before_it_again() {
    check_all(
        &[(151, Change::Resume), (155, Change::Back)],
        &expect![[r#"
        2:29.700 0:11.300 resume
        2:41.000 0:10.000 once-more
        2:51.000 0:45.000 set
        3:36.000 0:10.000 rest
        3:46.000 0:45.000 set
        4:31.000 0:26.000 leave
        4:57.000 0:20.000 enter
        5:17.000 0:25.000 set
        5:42.000 0:22.000 rise
        6:04.000 0:12.000 close
        6:16.000 end
    "#]],
    );
}

#[test]
fn back_twice_from_a_rest_does_the_set_before_it_once() {
    check_all(
        &[(151, Change::Back), (155, Change::Back)],
        &expect![[r#"
        2:34.300 0:10.000 once-more
        2:44.300 0:10.000 once-more
        2:54.300 0:45.000 set
        3:39.300 0:10.000 rest
        3:49.300 0:45.000 set
        4:34.300 0:26.000 leave
        5:00.300 0:20.000 enter
        5:20.300 0:25.000 set
        5:45.300 0:22.000 rise
        6:07.300 0:12.000 close
        6:19.300 end
    "#]],
    );
}

#[test]
fn a_resume_takes_up_the_breath() {
    check(
        125,
        Change::Resume,
        &expect![[r#"
            1:57.000 0:18.000 resume
            2:15.000 0:32.000 set
            2:47.000 0:10.000 rest
            2:57.000 0:45.000 set
            3:42.000 0:26.000 leave
            4:08.000 0:20.000 enter
            4:28.000 0:25.000 set
            4:53.000 0:22.000 rise
            5:15.000 0:12.000 close
            5:27.000 end
        "#]],
    );
}

#[test]
fn lighter_goes_on_where_it_was() {
    check(
        125,
        Change::Easier,
        &expect![[r#"
            1:57.000 0:22.000 change
            2:19.000 0:32.000 set
            2:51.000 0:10.000 rest
            3:01.000 0:45.000 set
            3:46.000 0:26.000 leave
            4:12.000 0:20.000 enter
            4:32.000 0:25.000 set
            4:57.000 0:22.000 rise
            5:19.000 0:12.000 close
            5:31.000 end
        "#]],
    );
}
