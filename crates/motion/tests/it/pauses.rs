//! Pauses, poses and gaps.

use expect_test::{Expect, expect};

use crate::sim::{Do, Phone, felt, text};

fn check(script: &[Do], due: &Expect) {
    due.assert_eq(&text(&felt(&Phone::default(), script)));
}

#[test]
fn a_pause_is_placed_back_to_where_it_began() {
    check(
        &[Do::Walk(6.0), Do::Still(7.0), Do::Walk(6.0)],
        &expect![[r#"
            still 5.9
            pause 5.9–
            moving 13.3
            held 5.9–13.3 raised -0° rolled 0° leaning 0°
            pause 5.9–13.3
            turn 13.6
            turn 13.9
            pass 13.6–13.9
            turn 14.2
            pass 13.9–14.2
            turn 14.4
            pass 14.2–14.4 pace 0.3
            turn 14.7
            pass 14.4–14.7 pace 0.3
            turn 15.0
            pass 14.7–15.0 pace 0.3
            turn 15.3
            pass 15.0–15.3 pace 0.3
            turn 15.5
            pass 15.3–15.5 pace 0.3
            turn 15.8
            pass 15.5–15.8 pace 0.3
            turn 16.1
            pass 15.8–16.1 pace 0.3
            turn 16.4
            pass 16.1–16.4 pace 0.3
            turn 16.7
            pass 16.4–16.7 pace 0.3
            turn 16.9
            pass 16.7–16.9 pace 0.3
        "#]],
    );
}

#[test]
fn poses_one_after_the_other() {
    check(
        &[Do::Still(3.0), Do::Turn(40.0, 1.5), Do::Still(3.0), Do::Turn(30.0, 1.0), Do::Still(3.0)],
        &expect![[r#"
            still 0.0
            pause 0.0–
            moving 3.1
            held 0.0–3.1 raised 0° rolled -0° leaning 0°
            pause 0.0–3.1
            still 4.5
            pause 4.5–
            moving 7.6
            held 4.5–7.6 raised 40° rolled 0° leaning 40°
            pause 4.5–7.6
            still 8.6
            held 8.6–11.5 raised 70° rolled 0° leaning 70°
        "#]],
    );
}

#[test]
fn silence_ends_whatever_was() {
    check(
        &[Do::Still(5.0), Do::Silence(2.0), Do::Still(5.0)],
        &expect![[r#"
            still 0.0
            pause 0.0–
            held 0.0–5.0 raised -0° rolled -0° leaning 0°
            pause 0.0–5.0
            gap 5.0–7.0
            still 7.0
            pause 7.0–
            held 7.0–11.9 raised -0° rolled 0° leaning 0°
            pause 7.0–11.9
        "#]],
    );
}

#[test]
fn a_tap_doesnt_end_a_pause() {
    check(
        &[Do::Still(4.0), Do::Tap(1, 0.0), Do::Still(4.0)],
        &expect![[r#"
            still 0.0
            pause 0.0–
            held 0.0–8.9 raised -0° rolled -0° leaning 0°
            pause 0.0–8.9
        "#]],
    );
}
