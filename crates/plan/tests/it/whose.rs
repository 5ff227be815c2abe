//! Who goes before whom: every combination of what the safety list, pain, a trial, a programme and the
//! plan's own liking say of one day.

use std::fmt::Write as _;

use expect_test::expect;
use insight::trial::{self, Question};
use plan::{NoPlan, Plan, Reason, TrialToday, Whose};

use crate::person::Person;

const ALL: [(&str, &[&str]); 4] = [
    ("safety", &["", "ticked fever", "ticked fracture"]),
    ("pain", &["", "pain 3", "pain 6", "pain 8", "did 0 2 thoracic-extension stop=pain"]),
    (
        "trial",
        &[
            "",
            "trial rolling-or-rest first",
            "trial rolling-or-rest second",
            "trial rolling-or-walk second",
            "trial extension-or-rotation-first first",
            "trial extension-or-rotation-first second",
        ],
    ),
    // Monday: a practice day with its week's first day, another of its days, a day in between.
    (
        "programme",
        &["", "follows desk-back 0", "follows desk-back 3", "follows desk-back 3; days tue"],
    ),
];

/// Eight minutes, somebody who knows it all.
const KNOWN: &str = "minutes 8; did 3 2 thoracic-extension,thoracic-rotation; \
    did 5 2 thoracic-extension,thoracic-rotation; did 7 2 thoracic-extension,thoracic-rotation";

/// Every combination, each with the plan that it makes.
fn combinations() -> Vec<(String, Result<Plan, NoPlan>)> {
    let mut all = vec![String::from(KNOWN)];
    for (_, sayings) in ALL {
        let with =
            |one: &String| sayings.iter().map(|say| format!("{one}; {say}")).collect::<Vec<_>>();
        all = all.iter().flat_map(with).collect();
    }
    all.into_iter().map(|text| (text.clone(), Person::of(&text).plan())).collect()
}

/// What presses, in order.
fn order(plan: &Plan) -> Vec<&str> {
    let moved = plan.routine.steps().iter().filter(|step| step.technique.pressed());
    moved.map(|step| step.technique.id()).collect()
}

#[test]
fn who_goes_before_says_what_today_is() {
    for (text, plan) in combinations() {
        let says = |part: &str| text.contains(part);
        let unwell = says("pain 8") || says("stop=pain");
        let walks = says("rolling-or-walk second");
        let Ok(plan) = plan else {
            // Nothing goes before the walk, and nothing else is planned.
            assert!(walks && !says("ticked") && !unwell, "{text}");
            continue;
        };
        let due = match () {
            () if says("ticked") => Whose::Safety,
            () if unwell => Whose::Pain,
            () if says("trial") => Whose::Trial,
            () if says("follows") => Whose::Programme,
            () => Whose::Plan,
        };
        assert_eq!(plan.whose, due, "{text}\n{plan}");
        assert!(!walks || due < Whose::Trial, "{text}");
        let has = |reason: &Reason| plan.reasons.contains(reason) || plan.advice.contains(reason);
        let waits = plan.reasons.iter().any(|one| matches!(one, Reason::TrialWaits(_)));
        assert_eq!(waits, says("trial") && due < Whose::Trial, "{text}\n{plan}");
        assert_eq!(
            has(&Reason::MeasureFirst),
            says("back 0") && due > Whose::Pain,
            "{text}\n{plan}"
        );
        let between = plan.advice.iter().any(|one| matches!(one, Reason::Between(_)));
        assert_eq!(between, says("days tue") && due == Whose::Programme, "{text}\n{plan}");
        // Nobody is told to roll by one and not to by another.
        let rolls = !order(&plan).is_empty();
        assert_eq!(rolls, due > Whose::Pain && !says("rest second"), "{text}\n{plan}");
        match plan.trial {
            Some(TrialToday::Goes(drawn))
                if drawn.question == Question::ExtensionOrRotationFirst =>
            {
                let (extension, rotation) = ("thoracic-extension", "thoracic-rotation");
                let drawn = match drawn.kind {
                    trial::Kind::First => [extension, rotation],
                    trial::Kind::Second => [rotation, extension],
                };
                assert_eq!(order(&plan), drawn, "{text}\n{plan}");
            }
            Some(TrialToday::Goes(_) | TrialToday::Waits(_)) | None => {}
        }
    }
}

#[test]
fn what_is_shown_first_is_said_by_who_goes_before() {
    let mut page = String::new();
    for text in [
        "trial rolling-or-rest second; follows desk-back 0",
        "trial extension-or-rotation-first second; follows desk-back 3",
        "trial rolling-or-rest first; pain 8",
        "ticked fever; trial rolling-or-walk second",
        "trial extension-or-rotation-first first; wish minutes 4",
        "trial extension-or-rotation-first first; no floor",
        "trial rolling-or-rest first; did 1 2 thoracic-extension",
        "follows desk-back 3; days tue; did 1 2 thoracic-extension",
        "trial rolling-or-walk second; wish chair; gear chair",
    ] {
        writeln!(page, "{text}").unwrap();
        let plan = Person::of(&format!("{KNOWN}; {text}")).plan().unwrap();
        for reason in plan.foremost() {
            writeln!(page, "  {}", reason.message()).unwrap();
        }
        for reason in &plan.advice {
            writeln!(page, "  think of {}", reason.message()).unwrap();
        }
    }
    expect![[r#"
        trial rolling-or-rest second; follows desk-back 0
          plan-trial-rolling-or-rest-second
          think of programme-measure-today
          think of today-water
        trial extension-or-rotation-first second; follows desk-back 3
          plan-trial-extension-or-rotation-first-second
          think of today-water
        trial rolling-or-rest first; pain 8
          plan-pain-strong(n=8)
          plan-if-comfortable(name=@open-book-name)
          plan-trial-waits-pain
          think of today-water
        ticked fever; trial rolling-or-walk second
          gate-next-ask
          plan-trial-waits-safety
          think of today-water
        trial extension-or-rotation-first first; wish minutes 4
          plan-trial-waits-unfit
          think of today-water
        trial extension-or-rotation-first first; no floor
          plan-trial-waits-unfit
          think of today-water
        trial rolling-or-rest first; did 1 2 thoracic-extension
          plan-trial-rolling-or-rest-first
          think of today-water
        follows desk-back 3; days tue; did 1 2 thoracic-extension
          plan-as-last(level=2)
          think of plan-between-chair
          think of today-water
        trial rolling-or-walk second; wish chair; gear chair
          plan-chair-reset
          think of today-water
    "#]]
    .assert_eq(&page);
}
