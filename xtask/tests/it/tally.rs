//! What the test runners print is counted right.

use expect_test::{Expect, expect};
use xtask::tally::{Tally, failures};

#[track_caller]
fn check(text: &str, expected: &Expect) {
    let Tally { passed, failed } = Tally::read(text);
    expected.assert_eq(&format!("{passed} passed, {failed} failed"));
}

#[test]
fn each_binary_of_the_rust_harness_counts() {
    check(
        "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; \
         finished in 0.00s\n\
         test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out",
        &expect!["15 passed, 2 failed"],
    );
}

#[test]
fn every_way_to_fail_in_nextest_counts() {
    check(
        "     Summary [   0.015s] 15 tests run: 10 passed (1 slow), 2 failed, 3 timed out, 4 skipped",
        &expect!["10 passed, 5 failed"],
    );
    check(
        "     Summary [   0.015s] 1 test run: 1 passed, 0 skipped",
        &expect!["1 passed, 0 failed"],
    );
}

#[test]
fn colours_are_looked_through() {
    check(
        "\x1b[32;1m     Summary\x1b[0m [   0.015s] \x1b[1m2\x1b[0m tests run: \x1b[1m2\x1b[0m \x1b[32;1mpassed\x1b[0m, \x1b[1m0\x1b[0m skipped",
        &expect!["2 passed, 0 failed"],
    );
}

#[test]
fn other_lines_count_for_nothing() {
    check("12 passed, 1 failed\nrunning 3 tests\ntest a ... ok", &expect!["0 passed, 0 failed"]);
}

#[test]
fn what_failed_is_told_with_its_reason_and_nothing_else() {
    let text = "test a::b ... ok\ntest a::c ... FAILED\n\nthread 'a::c' panicked at lib.rs:1:\n\
                left is not right\n\n\n\n\n\n\nrunning 3 tests\ntest d ... ok\n\
                \x1b[31mError: the page shows:\x1b[0m\n";
    assert_eq!(
        failures(text),
        "test a::c ... FAILED\nthread 'a::c' panicked at lib.rs:1:\nleft is not right\n\
         Error: the page shows:\n"
    );
}
