//! How far somebody is in a programme, and what it makes of a plan.

use expect_test::{Expect, expect};
use plan::{PROGRAMMES, Programme, Reason, State, appointments, standing};

use crate::person::{CATALOGUE, Person, WITH_MOVES, today};

/// One line on how far they are.
fn check(person: &str, expect: &Expect) {
    let person = Person::of(person);
    let following = person.following.as_ref().unwrap();
    let line = standing(following, &person.past, today()).map_or("none".into(), |standing| {
        let state = match standing.state {
            State::Running => "runs",
            State::Paused => "paused",
            State::Over => "over",
        };
        let (week, of, done) = (standing.week, standing.programme.weeks(), standing.done);
        let again = standing.again.map(|why| format!(" {}", why.message())).unwrap_or_default();
        format!("{state}: week {week} of {of} since {}, {done} done{again}", standing.since)
    });
    expect.assert_eq(&line);
}

/// `count` sessions, each so many days after the one before, the first `from` days ago.
fn sessions(from: u32, every: u32, count: u32) -> String {
    let days = (0..count).map(|n| from - n * every);
    days.map(|day| format!("; did {day} 2 thoracic-extension")).collect()
}

#[test]
fn weeks_are_done_rather_than_passed() {
    check("follows first-steps 0", &expect!["runs: week 1 of 3 since 2026-11-23, 0 done"]);
    check("follows first-steps -1", &expect!["none"]);
    check("follows unheard-of 5", &expect!["none"]);
    let two_weeks = sessions(14, 2, 7);
    check(
        &format!("follows first-steps 14{two_weeks}"),
        &expect!["runs: week 3 of 3 since 2026-11-23, 0 done"],
    );
    check(
        &format!("follows first-steps 21{}", sessions(21, 2, 11)),
        &expect!["over: week 3 of 3 since 2026-11-23, 0 done"],
    );
    check(
        "follows first-steps 9; did 9 2 thoracic-extension; did 1 2 thoracic-extension",
        &expect!["runs: week 1 of 3 since 2026-11-21, 1 done programme-again-few"],
    );
}

#[test]
fn a_bad_week_is_done_again() {
    let good = "did 9 2 thoracic-extension; did 7 2 thoracic-extension";
    check(
        &format!("follows desk-back 9; {good}"),
        &expect!["runs: week 2 of 5 since 2026-11-21, 0 done"],
    );
    check(
        &format!("follows desk-back 9; {good} morning=worse"),
        &expect!["runs: week 1 of 5 since 2026-11-21, 0 done programme-again-morning"],
    );
    check(
        &format!("follows desk-back 9; {good} stop=pain"),
        &expect!["runs: week 1 of 5 since 2026-11-21, 0 done programme-again-stopped"],
    );
}

#[test]
fn days_of_a_pause_do_not_count() {
    check(
        "follows desk-back 6; paused 4",
        &expect!["paused: week 1 of 5 since 2026-11-17, 0 done"],
    );
    check(
        "follows desk-back 60; paused 57",
        &expect!["paused: week 1 of 5 since 2026-09-24, 0 done"],
    );
}

/// Every programme is one that the library can fill, names what it has, and has words.
#[test]
fn programmes_are_sound() {
    let words = library::Words::english();
    for programme in &PROGRAMMES {
        assert!((2..=6).contains(&programme.weeks()), "{}", programme.id);
        assert_eq!(Programme::of(programme.id), Some(programme));
        assert!(programme.minutes.is_sorted());
        for message in [programme.name(), programme.what()] {
            assert!(words.find(&message).is_some(), "{message}");
        }
        for id in programme.first {
            assert!(CATALOGUE.get(id).is_some(), "{id}");
        }
        let person = Person::of(&format!("follows {} 0; did 3 2 thoracic-extension", programme.id));
        let plan = person.plan().unwrap();
        assert_eq!(plan.routine.minutes(), Some(programme.minutes[0].into()));
        let told = plan.reasons.iter().any(|reason| matches!(reason, Reason::Programme(_)));
        assert!(told, "{}", programme.id);
    }
}

#[test]
fn its_first_technique_comes_first_and_a_pause_shapes_nothing() {
    let known =
        "did 2 2 thoracic-extension; did 4 2 thoracic-extension; did 6 2 thoracic-extension";
    let main = |more: &str| {
        let plan = Person::of(&format!("{known}; minutes 8; {more}")).plan().unwrap();
        let mut pressed = plan.routine.steps().iter().filter(|step| step.technique.pressed());
        let ids: Vec<&str> = pressed.by_ref().map(|step| step.technique.id()).collect();
        (ids.contains(&"scapula-release"), plan.routine.minutes())
    };
    assert_eq!(main(""), (false, Some(8)));
    assert_eq!(main("follows after-training 0"), (true, Some(8)));
    assert_eq!(main("follows after-training 3; paused 1"), (false, Some(8)));
}

#[test]
fn a_better_posture_is_strengthened() {
    let mut person = Person::of("goal posture; minutes 8; did 3 2 thoracic-extension");
    let none = |person: &Person| person.plan().unwrap().reasons.contains(&Reason::NoStrength);
    if CATALOGUE.get("prone-t").is_none() && CATALOGUE.get("band-pull-apart").is_none() {
        assert!(none(&person), "the library has nothing that strengthens yet");
    }
    person.catalogue = &WITH_MOVES;
    let plan = person.plan().unwrap();
    assert!(plan.routine.steps().iter().any(|step| step.technique.id() == "prone-t"), "{plan}");
    assert!(plan.level.is_some() && !none(&person));
    // Where both don't fit, what strengthens is what stays.
    person.profile.minutes = 4;
    let short = person.plan().unwrap();
    assert!(short.routine.steps().iter().any(|step| step.technique.id() == "prone-t"), "{short}");
    // At the wall, only with a band.
    person.profile.minutes = 8;
    person.profile.floor = journal::Floor::OutOfReach;
    assert!(none(&person));
    person.profile.gear.insert(routine::Gear::Band);
    let standing = person.plan().unwrap();
    let bands = |step: &routine::Step| step.technique.id() == "band-pull-apart";
    assert!(standing.routine.steps().iter().any(bands), "{standing}");
}

fn dates(person: &str) -> String {
    let person = Person::of(person);
    let (profile, about) = (&person.profile, &person.about);
    let all = appointments(profile, about, person.following.as_ref(), &person.past, today());
    let lines = all.iter().map(|one| {
        let days: Vec<&str> = one.days.iter().map(|day| day.key()).collect();
        let (id, first, until, minutes) = (&one.id, one.first, one.until, one.minutes);
        format!("{id}: {} from {first} to {until}, {minutes} min\n", days.join(" "))
    });
    lines.collect()
}

#[test]
fn appointments_are_their_own_days() {
    expect![[r#"
        practice-own: mon wed fri from 2026-11-23 to 2027-11-23, 8 min
        measure-own: mon from 2026-11-23 to 2027-11-23, 5 min
    "#]]
    .assert_eq(&dates(""));
    expect![[r#"
        practice-own: tue sat from 2026-11-24 to 2027-11-23, 8 min
        measure-own: tue from 2026-11-24 to 2027-11-23, 5 min
    "#]]
    .assert_eq(&dates("days sat tue"));
}

#[test]
fn appointments_of_a_programme_end_with_it() {
    expect![[r#"
        practice-desk-back-2026-11-21: mon thu from 2026-11-23 to 2026-12-25, 10 min
        measure-desk-back-2026-11-21: sat from 2026-11-28 to 2026-12-25, 5 min
        chair-desk-back-2026-11-21: tue wed fri from 2026-11-24 to 2026-12-25, 2 min
    "#]]
    .assert_eq(&dates("days mon thu; follows desk-back 2"));
    assert_eq!(dates("follows desk-back 2; paused 1"), "");
}
