//! What a session offers at all: neither more nor less than what can be pressed in it some time.

use std::collections::BTreeSet;

use proptest::prelude::*;
use routine::{Routine, SessionTime, Span};
use session::{Input, Press, Session, View};

use crate::any;

const STILL: &str = r#"
id = "still"

[[step]]
technique = "settling-breath"
level = 1
sets = 1
secs = 60
enter = "full"

[[step]]
technique = "calm-close"
level = 1
sets = 1
secs = 60
enter = "full"
"#;

const LIBRARY: [&str; 4] = [
    include_str!("../../../../library/routines/first-five.toml"),
    include_str!("../../../../library/routines/five.toml"),
    include_str!("../../../../library/routines/wall-five.toml"),
    include_str!("../../../../library/routines/eight-blades.toml"),
];

fn read(text: &str) -> Routine {
    routine::text::routine(text, &any::CATALOGUE).expect("a sound file")
}

fn session(routine: &Routine) -> Session {
    Session::new(routine, any::slow_voice(routine)).expect("a covered routine")
}

fn changing(press: &Press) -> bool {
    matches!(press, Press::Spot | Press::Easier | Press::Harder)
}

/// Every press that a person finds who looks each second, and takes `first` once it is there.
fn found(routine: &Routine, mut first: Option<Press>) -> BTreeSet<Press> {
    let mut session = session(routine);
    let mut found: BTreeSet<Press> = BTreeSet::new();
    found.extend(session.view(SessionTime::ZERO).can);
    session.handle(SessionTime::ZERO, &Input::Ready);
    while session.view(session.heard()).left_all > Span::ZERO {
        let view = session.view(session.heard());
        found.extend(&view.can);
        if let Some(press) = first.take_if(|press| view.can(*press)) {
            session.handle(session.heard(), &press.input().expect("it needs no more said"));
        }
        session.handle(session.heard() + Span::from_secs(1), &Input::Tick);
    }
    found
}

fn offered(view: &View) -> BTreeSet<Press> {
    view.offers.iter().copied().filter(changing).collect()
}

#[test]
fn where_nothing_presses_there_is_no_spot_and_nothing_to_ease() {
    let still = read(STILL);
    assert!(!still.presses());
    let session = session(&still);
    let view = session.view(SessionTime::ZERO);
    for press in Press::ALL {
        assert_eq!(view.offers(*press), !changing(press), "{press:?}");
    }
    let page = session.timeline().to_string();
    assert!(page.contains("say-safety-still"), "{page}");
    assert!(!page.contains("say-safety\n"), "{page}");
}

/// What is offered can be had: a key that is shown and never works is worse than none.
#[test]
fn what_is_offered_can_be_pressed_some_time() {
    for text in LIBRARY.into_iter().chain([STILL]) {
        let routine = read(text);
        let mut all = found(&routine, None);
        all.extend(found(&routine, Some(Press::Easier)));
        let all: BTreeSet<Press> = all.into_iter().filter(changing).collect();
        assert_eq!(offered(&session(&routine).view(SessionTime::ZERO)), all, "{}", routine.id());
    }
}

proptest! {
    /// Whatever is pressed before: what can be pressed is offered, and the offer never changes.
    #[test]
    fn what_can_be_pressed_is_offered(
        (routine, inputs) in any::routine().prop_flat_map(|routine| (Just(routine), any::evening(25))),
    ) {
        let mut session = session(&routine);
        let offers = session.view(SessionTime::ZERO).offers;
        session.handle(SessionTime::ZERO, &Input::Ready);
        for (wait, input) in inputs {
            session.handle(session.heard() + Span::from_ms(wait), &input);
            let view = session.view(session.heard());
            prop_assert!(view.can.iter().all(|press| view.offers(*press)), "{:?}", view.can);
            prop_assert_eq!(&view.offers, &offers);
        }
    }
}
