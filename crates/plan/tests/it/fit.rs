//! A routine that the person named, held against today: a page of levels, or what speaks against it.

use expect_test::{Expect, expect};
use plan::{Answer, Cleared, Gate, Reason, Unfit, fit, good_next_day};
use routine::{Condition, Enter, Level};

use crate::person::{CATALOGUE, Person, today};

fn check(person: &str, named: &str, expect: &Expect) {
    let person = Person::of(person);
    let routines = library::routines(&CATALOGUE);
    let named = routines.iter().find(|routine| routine.id() == named).unwrap();
    let plan = person.plan().unwrap();
    let page = match fit(named, &plan, &person.request()) {
        Ok(fitted) => {
            let steps = fitted.steps().iter().map(|step| {
                let name = step.technique.id();
                format!("{name} {}..{}\n", step.level.number(), step.ceiling.number())
            });
            steps.collect()
        }
        Err(Unfit::NotToday(objections)) => {
            let lines = objections.iter().map(|objection| match &objection.name {
                Some(name) => format!("not {name}: {}\n", objection.why),
                None => format!("not today: {}\n", objection.why),
            });
            lines.collect()
        }
        Err(Unfit::Faulty(faults)) => format!("{faults:?}\n"),
    };
    expect.assert_eq(&page);
}

#[test]
fn no_harder_than_today() {
    check(
        "did 2 2 thoracic-extension",
        "ten",
        &expect![[r#"
        settling-breath 2..2
        thoracic-extension 2..2
        thoracic-rotation 2..2
        scapula-release 2..2
        calm-close 2..2
    "#]],
    );
    check(
        "did 2 1 thoracic-extension",
        "eight-blades",
        &expect![[r#"
        settling-breath 2..2
        scapula-release 1..1
        crossed-arm-rhomboid-roll 1..1
        calm-close 2..2
    "#]],
    );
}

#[test]
fn what_speaks_against_it() {
    check(
        "ticked bone-loss",
        "five",
        &expect![[r#"
        not today: gate-next-ask
    "#]],
    );
    check(
        "goal pain; pain 8",
        "five",
        &expect![[r#"
        not today: plan-pain-strong(n=8)
    "#]],
    );
    check(
        "no floor",
        "five",
        &expect![[r#"
        not settling-breath-name: gate-swap(name=@condition-no-floor)
        not thoracic-extension-name: gate-swap(name=@condition-no-floor)
        not thoracic-extension-name: plan-restricted-level(level=1)
        not calm-close-name: gate-swap(name=@condition-no-floor)
    "#]],
    );
    check(
        "did 1 2 thoracic-extension stop=pain@thoracic-extension",
        "five",
        &expect![[r#"
        not thoracic-extension-name: plan-out-resting(n=25)
    "#]],
    );
    check(
        "bar technique scapula-release",
        "eight-blades",
        &expect![[r#"
        not scapula-release-name: plan-out-restricted
    "#]],
    );
}

/// A movement that is no part of such a day's plan is none of a named routine either.
#[test]
fn on_a_day_without_pressure_nothing_moves_that_a_plan_would_leave() {
    let own = |ids: &[&str]| {
        let mut draft = routine::Draft::new("Mine");
        draft.steps = ids
            .iter()
            .map(|id| routine::DraftStep::usual(CATALOGUE.get(id).unwrap(), Enter::Brief))
            .collect();
        draft.check(&CATALOGUE).routine.unwrap()
    };
    let person = Person::of("goal pain; pain 8");
    let plan = person.plan().unwrap();
    assert!(fit(&own(&["settling-breath", "open-book"]), &plan, &person.request()).is_ok());
    let moves = fit(&own(&["cat-camel"]), &plan, &person.request());
    let Err(Unfit::NotToday(objections)) = moves else { panic!("{moves:?}") };
    assert_eq!(objections[0].why.to_string(), "plan-pain-strong(n=8)");
}

/// What one made oneself is told as a plan would tell it, and never harder than one would be.
#[test]
fn ones_own_routine_is_held_against_today() {
    let mut draft = routine::Draft::new("Mine");
    let technique = CATALOGUE.get("thoracic-extension").unwrap();
    draft.steps = vec![routine::DraftStep::usual(technique, Enter::Brief)];
    draft.steps[0].level = Level::new(4).unwrap();
    let own = draft.check(&CATALOGUE).routine.unwrap();
    let step = |person: &str| {
        let person = Person::of(person);
        let fitted = fit(&own, &person.plan().unwrap(), &person.request()).unwrap();
        assert_eq!(fitted.title(), Some("Mine"));
        let step = &fitted.steps()[0];
        (step.level.number(), step.ceiling.number(), step.enter)
    };
    assert_eq!(step("minutes 8"), (2, 2, Enter::Full));
    let often: Vec<String> = (2..6).map(|day| format!("did {day} 2 thoracic-extension")).collect();
    assert_eq!(step(&often.join("; ")), (2, 2, Enter::Brief));
}

/// A file can leave its cautions out; that doesn't open the gate.
#[test]
fn a_technique_of_ones_own_carries_every_caution() {
    let ours = routine::text::print_technique(CATALOGUE.get("cat-camel").unwrap());
    let cautions = ours.lines().find(|line| line.starts_with("cautions")).unwrap();
    let bare =
        ours.replace(cautions, "cautions = []").replace("id = \"cat-camel\"", "id = \"mine\"");
    let theirs =
        routine::text::technique(&format!("{bare}\n[text.en]\nname = \"Mine\"\n")).unwrap();
    let none = Default::default();
    let level = theirs.levels()[0].level();
    for condition in [Condition::BoneLoss, Condition::UnstableShoulder, Condition::SoreShoulder] {
        let gate = Gate::new(&CATALOGUE, [condition].into(), &none);
        assert_ne!(gate.ruling(&theirs, level).answer, Answer::Go, "{condition:?}");
    }
    let gate = Gate::new(&CATALOGUE, [].into(), &none);
    assert_eq!(gate.ruling(&theirs, level).answer, Answer::Go);
}

/// Who names a routine knows what they have.
#[test]
fn gear_is_theirs_to_judge() {
    check(
        "gear roller wall",
        "eight-blades",
        &expect![[r#"
        settling-breath 2..2
        scapula-release 1..1
        crossed-arm-rhomboid-roll 1..1
        calm-close 2..2
    "#]],
    );
}

/// On a good day nothing is said of rolling too soon, and on every day before it is.
#[test]
fn a_good_next_day_is_one_that_no_advice_speaks_against() {
    let too_soon = |days: i64| {
        let person = Person::of(&format!("did {days} 2 thoracic-extension"));
        let advice = person.plan().unwrap().advice;
        advice.iter().any(|one| matches!(one, Reason::AlreadyToday | Reason::Yesterday))
    };
    let good = good_next_day(today(), &journal::About::default().days).number() - today().number();
    assert_eq!(good, 2);
    assert!((0..good).all(too_soon));
    assert!((good..6).all(|days| !too_soon(days)));
}

#[test]
fn what_was_cleared_stands_in_the_settings() {
    let mut history = journal::History::default();
    for (name, value) in [
        ("cleared.bone-loss", "2026-11-20"),
        ("cleared.pregnancy", ""),
        ("cleared.nothing-known", "2026-11-20"),
        ("theme", "2026-11-20"),
    ] {
        history.settings.insert(name.into(), value.into());
    }
    let cleared = Cleared::of(&history);
    let day = journal::Day::new(2026, 11, 20).unwrap();
    assert_eq!(cleared.conditions.into_iter().collect::<Vec<_>>(), [(Condition::BoneLoss, day)]);
    assert!(cleared.techniques.is_empty());
}
