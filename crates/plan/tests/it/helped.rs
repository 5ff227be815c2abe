//! What helped comes first, and only once it clearly did.

use plan::Reason;

use crate::person::Person;

/// Sessions with `with` in which the answer fell by `fall`, and as many with `without` in which
/// nothing changed; the newest two days ago.
fn person(pairs: u32, fall: u8, with: &str, without: &str) -> Person {
    let mut text = String::from("goal pain; minutes 5");
    for pair in 0..pairs {
        let (day, before) = (2 + pair * 4, 4 + u8::try_from(pair % 2).unwrap());
        let after = before - fall;
        text += &format!("; did {day} 2 {with} before={before} after={after}");
        text += &format!("; did {} 2 {without} before={before} after={before}", day + 2);
    }
    Person::of(&text)
}

fn main_technique(person: &Person) -> String {
    let plan = person.plan().unwrap();
    let mut pressed = plan.routine.steps().iter().filter(|step| step.technique.pressed());
    pressed.next().unwrap().technique.id().into()
}

fn helped(person: &Person) -> Vec<(String, usize, u8, u8)> {
    let plan = person.plan().unwrap();
    let helped = plan.reasons.into_iter().filter_map(|reason| {
        let Reason::Helped(one) = reason else { return None };
        Some((one.technique, one.sessions, one.least, one.most))
    });
    helped.collect()
}

#[test]
fn what_clearly_helped_comes_first() {
    let (usual, other) = ("crossed-arm-rhomboid-roll", "thoracic-extension");
    let nobody = person(10, 0, other, usual);
    assert_eq!(main_technique(&nobody), usual);
    let clear = person(10, 3, other, usual);
    assert_eq!(main_technique(&clear), other);
    let told = helped(&clear);
    assert_eq!(told.len(), 1);
    let (technique, sessions, least, most) = &told[0];
    assert_eq!((technique.as_str(), *sessions), (other, 10));
    assert!((1..=3).contains(least) && (3..=6).contains(most), "{told:?}");
}

#[test]
fn what_may_be_chance_changes_nothing() {
    let (usual, other) = ("crossed-arm-rhomboid-roll", "thoracic-extension");
    // Too few, and too little.
    for unsure in [person(2, 3, other, usual), person(10, 1, other, usual)] {
        assert_eq!(main_technique(&unsure), usual, "{}", unsure.plan().unwrap());
        assert_eq!(helped(&unsure), []);
    }
}

/// What helped never loosens a rule: it rests after a stop like anything else.
#[test]
fn it_never_loosens_a_rule() {
    let (usual, other) = ("crossed-arm-rhomboid-roll", "thoracic-extension");
    let mut person = person(10, 3, other, usual);
    person.wish.without = [String::from(other)].into();
    assert_eq!(main_technique(&person), usual);
    assert_eq!(helped(&person), []);
}
