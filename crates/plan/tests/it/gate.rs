//! The gate: the whole table as text, and each case that DESIGN and the evidence name.

use std::fmt::Write as _;

use expect_test::{Expect, expect};
use plan::{Answer, Gate, Says, Verdict, emergency};
use routine::{Basis, Condition, Message};

use crate::person::{CATALOGUE, Person, condition};

/// What the gate answers, each answer with the techniques and levels that it is for; those that go
/// are left out.
fn check(ticked: &str, expect: &Expect) {
    let person = Person::of(ticked);
    let ticked = person.profile.gate.unwrap().ticked;
    let gate = Gate::new(&CATALOGUE, ticked, &person.cleared.conditions);
    let gate = gate.sparing(person.wish.sore.iter().next().copied());
    let mut text = match gate.verdict() {
        Verdict::Roll => String::from("roll\n"),
        Verdict::AskFirst(_) => String::from("ask first\n"),
        Verdict::NoPressure(_) => String::from("no pressure\n"),
    };
    for next in gate.verdict().all_next() {
        writeln!(text, "next: {next}").unwrap();
    }
    let forms = || CATALOGUE.iter().flat_map(|t| t.levels().iter().map(move |form| (t, form)));
    let moving = forms().filter(|(_, form)| form.moves()).count();
    let mut answers: Vec<(String, Vec<String>)> = Vec::new();
    for (technique, form) in forms() {
        let answer = match gate.ruling(technique, form.level()).answer {
            Answer::Go => continue,
            Answer::Swap(with) => format!("swap with {} {}", with.technique, with.level.number()),
            Answer::Ask => "ask".into(),
            Answer::Stop => "stop".into(),
        };
        let form = format!("{} {}", technique.id(), form.level().number());
        match answers.iter_mut().find(|(known, _)| *known == answer) {
            Some((_, forms)) => forms.push(form),
            None => answers.push((answer, vec![form])),
        }
    }
    for (answer, forms) in answers {
        let all = forms.len() == moving;
        let forms = if all { "everything that moves".into() } else { forms.join(", ") };
        writeln!(text, "{answer}: {forms}").unwrap();
    }
    expect.assert_eq(&text);
}

#[test]
fn whoever_ticks_nothing_may_do_everything() {
    check(
        "",
        &expect![[r#"
        roll
    "#]],
    );
}

#[test]
fn what_experts_agreed_on_stops_all_pressure_and_leaves_breathing() {
    check(
        "ticked open-wound; cleared open-wound",
        &expect![[r#"
            no pressure
            next: gate-next-stop
            stop: everything that moves
        "#]],
    );
}

#[test]
fn a_red_flag_is_looked_at_first() {
    check(
        "ticked weight-loss-or-infection",
        &expect![[r#"
            ask first
            next: gate-next-check
            ask: everything that moves
        "#]],
    );
}

#[test]
fn asked_and_told_that_it_is_fine_lifts_it() {
    check(
        "ticked weight-loss-or-infection bone-loss; cleared bone-loss weight-loss-or-infection",
        &expect![[r#"
            roll
        "#]],
    );
}

#[test]
fn one_answer_does_not_lift_another() {
    check(
        "ticked bone-loss fever; cleared bone-loss",
        &expect![[r#"
            ask first
            next: gate-next-ask
            ask: everything that moves
        "#]],
    );
}

#[test]
fn spinning_means_no_lying_back() {
    check(
        "ticked spinning",
        &expect![[r#"
            roll
            swap with chair-extension 1: angels 2, cat-camel 2, open-book 2, prayer-roll 2, prone-t 2, thread-the-needle 2
            swap with calm-close 1: calm-close 2
            swap with crossed-arm-rhomboid-roll 1: crossed-arm-rhomboid-roll 2, crossed-arm-rhomboid-roll 3, crossed-arm-rhomboid-roll 4
            swap with wall-extension-roll 1: one-side-erector-roll 2, one-side-erector-roll 3, one-side-erector-roll 4, thoracic-extension 2, thoracic-extension 3, thoracic-extension 4, thoracic-extension 5, thoracic-rotation 2, thoracic-rotation 3
            swap with scapula-release 1: scapula-release 2, scapula-release 3
            swap with settling-breath 1: settling-breath 2
        "#]],
    );
}

#[test]
fn spinning_stays_a_swap_whatever_was_asked() {
    check(
        "ticked spinning; cleared spinning",
        &expect![[r#"
            roll
            swap with chair-extension 1: angels 2, cat-camel 2, open-book 2, prayer-roll 2, prone-t 2, thread-the-needle 2
            swap with calm-close 1: calm-close 2
            swap with crossed-arm-rhomboid-roll 1: crossed-arm-rhomboid-roll 2, crossed-arm-rhomboid-roll 3, crossed-arm-rhomboid-roll 4
            swap with wall-extension-roll 1: one-side-erector-roll 2, one-side-erector-roll 3, one-side-erector-roll 4, thoracic-extension 2, thoracic-extension 3, thoracic-extension 4, thoracic-extension 5, thoracic-rotation 2, thoracic-rotation 3
            swap with scapula-release 1: scapula-release 2, scapula-release 3
            swap with settling-breath 1: settling-breath 2
        "#]],
    );
}

#[test]
fn tingling_arms_leave_the_armpit_alone() {
    check(
        "ticked arm-tingling",
        &expect![[r#"
            roll
            ask: rhomboid-ball 1, thoracic-rotation 2, thoracic-rotation 3, upper-trapezius-ball 1
            stop: scapula-release 1, scapula-release 2, scapula-release 3
        "#]],
    );
}

#[test]
fn surgery_near_the_armpit_is_asked_about() {
    check(
        "ticked chest-or-armpit-surgery",
        &expect![[r#"
            roll
            ask: angels 2, band-pull-apart 1, crossed-arm-rhomboid-roll 1, crossed-arm-rhomboid-roll 2, crossed-arm-rhomboid-roll 3, crossed-arm-rhomboid-roll 4, one-side-erector-roll 2, one-side-erector-roll 3, one-side-erector-roll 4, open-book 2, prayer-roll 2, prone-t 2, rhomboid-ball 1, scapula-release 1, scapula-release 2, scapula-release 3, thoracic-rotation 2, thoracic-rotation 3, thread-the-needle 2, upper-trapezius-ball 1, wall-slide 1
        "#]],
    );
}

#[test]
fn an_unstable_shoulder_stays_off_the_head() {
    check(
        "ticked unstable-shoulder",
        &expect![[r#"
            roll
            swap with chair-extension 1: angels 2, band-pull-apart 1, open-book 2, prayer-roll 2, prone-t 2, scapula-release 1, scapula-release 2, scapula-release 3, thoracic-extension 2, thoracic-extension 3, thoracic-extension 4, thoracic-extension 5, thoracic-rotation 2, thoracic-rotation 3, upper-trapezius-ball 1, wall-extension-roll 1, wall-slide 1
            swap with crossed-arm-rhomboid-roll 2: crossed-arm-rhomboid-roll 3, crossed-arm-rhomboid-roll 4
            swap with one-side-erector-roll 2: one-side-erector-roll 3, one-side-erector-roll 4
        "#]],
    );
}

#[test]
fn reflux_goes_to_the_wall() {
    check(
        "ticked reflux-flat",
        &expect![[r#"
            roll
            swap with chair-extension 1: angels 2
            swap with crossed-arm-rhomboid-roll 1: crossed-arm-rhomboid-roll 2, crossed-arm-rhomboid-roll 3, crossed-arm-rhomboid-roll 4
            swap with open-book 2: one-side-erector-roll 2, one-side-erector-roll 3, one-side-erector-roll 4, thoracic-rotation 2, thoracic-rotation 3
            swap with scapula-release 1: scapula-release 2, scapula-release 3
            swap with settling-breath 1: settling-breath 2
            swap with wall-extension-roll 1: thoracic-extension 2, thoracic-extension 3, thoracic-extension 4, thoracic-extension 5
        "#]],
    );
}

#[test]
fn rib_pain_is_asked_about_and_never_lain_on() {
    check(
        "ticked rib-pain-on-cough",
        &expect![[r#"
            ask first
            next: gate-next-ask
            ask: angels 2, band-pull-apart 1, cat-camel 2, chair-extension 1, crossed-arm-rhomboid-roll 1, crossed-arm-rhomboid-roll 2, crossed-arm-rhomboid-roll 3, crossed-arm-rhomboid-roll 4, one-side-erector-roll 2, one-side-erector-roll 3, one-side-erector-roll 4, open-book 2, prayer-roll 2, prone-t 2, rhomboid-ball 1, thoracic-extension 2, thoracic-extension 3, thoracic-extension 4, thoracic-extension 5, thread-the-needle 2, upper-trapezius-ball 1, wall-extension-roll 1, wall-slide 1
            stop: scapula-release 1, scapula-release 2, scapula-release 3, thoracic-rotation 2, thoracic-rotation 3
        "#]],
    );
    check(
        "ticked rib-pain-on-cough; cleared rib-pain-on-cough",
        &expect![[r#"
            roll
            stop: scapula-release 1, scapula-release 2, scapula-release 3, thoracic-rotation 2, thoracic-rotation 3
        "#]],
    );
}

#[test]
fn without_the_floor_there_is_the_wall() {
    check(
        "ticked no-floor",
        &expect![[r#"
            roll
            swap with chair-extension 1: angels 2, cat-camel 2, open-book 2, prayer-roll 2, prone-t 2, thread-the-needle 2
            swap with calm-close 1: calm-close 2
            swap with crossed-arm-rhomboid-roll 1: crossed-arm-rhomboid-roll 2, crossed-arm-rhomboid-roll 3, crossed-arm-rhomboid-roll 4
            swap with wall-extension-roll 1: one-side-erector-roll 2, one-side-erector-roll 3, one-side-erector-roll 4, thoracic-extension 2, thoracic-extension 3, thoracic-extension 4, thoracic-extension 5, thoracic-rotation 2, thoracic-rotation 3
            swap with scapula-release 1: scapula-release 2, scapula-release 3
            swap with settling-breath 1: settling-breath 2
        "#]],
    );
}

#[test]
fn a_sore_shoulder_is_not_leant_on() {
    check(
        "ticked sore-shoulder",
        &expect![[r#"
            roll
            swap with chair-extension 1: angels 2, band-pull-apart 1, open-book 2, prayer-roll 2, prone-t 2, thread-the-needle 2, wall-slide 1
            swap with wall-extension-roll 1: crossed-arm-rhomboid-roll 1, crossed-arm-rhomboid-roll 2, crossed-arm-rhomboid-roll 3, crossed-arm-rhomboid-roll 4, one-side-erector-roll 2, one-side-erector-roll 3, one-side-erector-roll 4, rhomboid-ball 1, scapula-release 1, scapula-release 2, scapula-release 3, thoracic-rotation 2, thoracic-rotation 3, upper-trapezius-ball 1
        "#]],
    );
}

#[test]
fn pregnancy_is_asked_about_and_never_flat() {
    check(
        "ticked pregnancy",
        &expect![[r#"
            ask first
            next: gate-next-ask
            ask: everything that moves
            swap with settling-breath 1: settling-breath 2
        "#]],
    );
    check(
        "ticked pregnancy; cleared pregnancy",
        &expect![[r#"
            roll
            swap with chair-extension 1: angels 2
            swap with crossed-arm-rhomboid-roll 1: crossed-arm-rhomboid-roll 2, crossed-arm-rhomboid-roll 3, crossed-arm-rhomboid-roll 4
            swap with open-book 2: one-side-erector-roll 2, one-side-erector-roll 3, one-side-erector-roll 4, thoracic-rotation 2, thoracic-rotation 3
            swap with scapula-release 1: scapula-release 2, scapula-release 3
            swap with settling-breath 1: settling-breath 2
            swap with wall-extension-roll 1: thoracic-extension 2, thoracic-extension 3, thoracic-extension 4, thoracic-extension 5
        "#]],
    );
}

#[test]
fn legs_or_bladder_do_not_wait() {
    check(
        "ticked legs-or-bladder fever",
        &expect![[r#"
            ask first
            next: gate-next-check-now
            next: gate-next-ask
            ask: everything that moves
        "#]],
    );
}

/// A sore shoulder of one side takes out what uses both arms; what is leaned on one at a time stays, and
/// is done on the other side.
#[test]
fn one_sore_shoulder() {
    check(
        "wish sore left",
        &expect![[r#"
        roll
        swap with chair-extension 1: angels 2, band-pull-apart 1, open-book 2, prayer-roll 2, prone-t 2, thread-the-needle 2, wall-slide 1
        swap with wall-extension-roll 1: crossed-arm-rhomboid-roll 1, crossed-arm-rhomboid-roll 2, crossed-arm-rhomboid-roll 3, crossed-arm-rhomboid-roll 4
    "#]],
    );
}

/// A stop hides nothing that wants to be looked at: in the verdict, its reasons, and the plan's.
#[test]
fn a_stop_hides_no_urgent_sign() {
    let none = Default::default();
    for &stop in Condition::ALL.iter().filter(|stop| stop.basis() == Basis::Consensus) {
        for &sign in Condition::ALL.iter().filter(|sign| sign.basis() == Basis::RedFlag) {
            let gate = Gate::new(&CATALOGUE, [stop, sign].into(), &none);
            let verdict = gate.verdict();
            let now = sign == Condition::LegsOrBladder;
            let first = if now { "gate-next-check-now" } else { "gate-next-check" };
            assert_eq!(verdict.all_next(), [first, "gate-next-stop"].map(Message::new));
            assert_eq!(verdict.next(), Some(Message::new(first)));
            assert_eq!(verdict.because()[0].condition, sign);
            for technique in CATALOGUE.iter().filter(|technique| technique.pressed()) {
                let ruling = gate.ruling(technique, routine::Level::TWO);
                assert_eq!(ruling.answer, Answer::Stop);
                assert_eq!(ruling.because[0].condition, sign);
            }
            let ticked = format!("pain 8; ticked {} {}", stop.key(), sign.key());
            let plan = Person::of(&ticked).plan().unwrap();
            let reasons: Vec<_> = plan.reasons.iter().map(|reason| reason.message()).collect();
            let strong = Message::new("plan-pain-strong").number("n", 8);
            assert_eq!(reasons[..2], verdict.all_next(), "{ticked}");
            assert_eq!(reasons[2], strong, "{ticked}");
        }
    }
}

#[test]
fn under_sixteen_asks() {
    check(
        "ticked under-sixteen",
        &expect![[r#"
            ask first
            next: gate-next-ask
            ask: everything that moves
        "#]],
    );
}

#[test]
fn each_condition_says_something_and_the_six_of_the_experts_stop() {
    let cleared = Condition::ALL.iter().map(|c| (*c, crate::person::today())).collect();
    for &condition in Condition::ALL {
        let none = Default::default();
        let gate = Gate::new(&CATALOGUE, [condition].into(), &none);
        let lifted = Gate::new(&CATALOGUE, [condition].into(), &cleared);
        let forms = || CATALOGUE.iter().flat_map(|t| t.levels().iter().map(move |form| (t, form)));
        let changed = forms().any(|(t, form)| gate.ruling(t, form.level()).answer != Answer::Go);
        assert!(changed, "{} changes nothing", condition.key());
        let stops = |gate: &Gate<'_>| matches!(gate.verdict(), Verdict::NoPressure(_));
        let consensus = condition.basis() == Basis::Consensus;
        assert_eq!(stops(&gate), consensus, "{}", condition.key());
        assert_eq!(stops(&lifted), consensus, "{}", condition.key());
        let asks = matches!(gate.verdict(), Verdict::AskFirst(_));
        let careful = matches!(condition.basis(), Basis::Precaution | Basis::RedFlag);
        assert!(asks || !careful, "{} isn't asked about", condition.key());
        assert!(!matches!(lifted.verdict(), Verdict::AskFirst(_)), "{}", condition.key());
    }
}

#[test]
fn what_a_technique_names_among_its_cautions_changes_it() {
    let none = Default::default();
    for technique in CATALOGUE.iter() {
        for &caution in technique.cautions() {
            let gate = Gate::new(&CATALOGUE, [caution].into(), &none);
            let rulings =
                technique.levels().iter().map(|form| gate.ruling(technique, form.level()));
            let changed = rulings.filter(|ruling| ruling.answer != Answer::Go).count();
            assert!(changed > 0, "{} names {} in vain", technique.id(), caution.key());
        }
    }
}

#[test]
fn a_swap_is_never_harder_and_may_be_done() {
    let none = Default::default();
    for &first in Condition::ALL {
        for &second in Condition::ALL {
            let gate = Gate::new(&CATALOGUE, [first, second].into(), &none);
            for technique in CATALOGUE.iter() {
                for form in technique.levels() {
                    let Answer::Swap(with) = gate.ruling(technique, form.level()).answer else {
                        continue;
                    };
                    assert!(with.level <= form.level());
                    let other = CATALOGUE.get(&with.technique).unwrap();
                    assert_eq!(gate.ruling(other, with.level).answer, Answer::Go);
                }
            }
        }
    }
}

#[test]
fn a_reason_names_the_tick_and_where_it_comes_from() {
    let none = Default::default();
    let ticked = [condition("spinning"), condition("fracture")].into();
    let gate = Gate::new(&CATALOGUE, ticked, &none);
    let ruling = gate.ruling(CATALOGUE.get("thoracic-extension").unwrap(), routine::Level::TWO);
    let said: Vec<_> = ruling
        .because
        .iter()
        .map(|b| (b.message().to_string(), b.says, b.basis(), b.sources()))
        .collect();
    let spins = "gate-swap(name=@condition-spinning)".to_string();
    let broken = "gate-stop(name=@condition-fracture)".to_string();
    assert_eq!(
        said,
        [
            (broken, Says::Stop, Basis::Consensus, &["bartsch2021"][..]),
            (spins, Says::Swap, Basis::Own, &[][..]),
        ]
    );
}

#[test]
fn emergency_signs_have_a_message_of_their_own() {
    let words = library::Words::english();
    assert!(words.text(&emergency()).contains("emergency services"));
}
