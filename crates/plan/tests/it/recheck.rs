//! When the safety list is asked again.

use plan::{Recheck, recheck};

use crate::person::{Person, today};

fn check(person: &str, why: Option<Recheck>) {
    let person = Person::of(person);
    assert_eq!(recheck(&person.profile, &person.past, person.pain, today()), why);
    // What is asked is also said, in every plan.
    let said = person
        .plan()
        .is_ok_and(|plan| why.is_none_or(|why| plan.reasons.contains(&plan::Reason::Recheck(why))));
    assert!(said || person.profile.gate.is_none());
}

#[test]
fn monthly() {
    check("asked-on 0", None);
    check("asked-on 29", None);
    check("asked-on 30", Some(Recheck::Month));
    check("unasked", None); // it comes first anyway
}

#[test]
fn after_a_stop_for_pain() {
    let stopped = "did 3 2 thoracic-extension stop=pain@thoracic-extension";
    check(&format!("asked-on 10; {stopped}"), Some(Recheck::Stopped));
    check(&format!("asked-on 3; {stopped}"), Some(Recheck::Stopped));
    check(&format!("asked-on 2; {stopped}"), None);
    check("asked-on 10; did 3 2 thoracic-extension stop=numb", Some(Recheck::Stopped));
    check("asked-on 10; did 3 2 thoracic-extension stop=done", None);
    // On the day itself nothing presses; it is asked on the next.
    check("asked-on 10; did 0 2 thoracic-extension stop=pain", None);
}

#[test]
fn when_something_changed() {
    check("asked-on 1; pain 4 new", Some(Recheck::NewPain));
    check("asked-on 0; pain 4 new", None); // they have just answered
    check("asked-on 1; pain 4", None);
    check("asked-on 1; pain 0 new", None);
}
