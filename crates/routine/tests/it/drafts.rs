//! Routines that are being put together: their faults and ways out, and the laws of editing,
//! printing and sharing.

use std::sync::Arc;

use proptest::prelude::*;
use routine::limits::{PRESSURE_MAX_SECS, STEPS_MAX};
use routine::share::{self, Unshared};
use routine::{
    Catalogue, Draft, DraftStep, Edit, Editor, Enter, Fault, Level, Routine, Side, Technique,
    Turns, text,
};

use crate::files::{catalogue, techniques};

fn step(id: &str) -> DraftStep {
    let catalogue = catalogue();
    DraftStep::usual(catalogue.get(id).expect("a library technique"), Enter::Brief)
}

fn draft(ids: &[&str]) -> Draft {
    let mut draft = Draft::new("Before work");
    draft.steps = ids.iter().map(|id| step(id)).collect();
    draft
}

/// The faults of a draft, each with its step, and what is left after mending all that can be.
fn check(draft: &Draft, wrong: &[(&str, Option<usize>)]) -> Draft {
    let checked = draft.check(&catalogue());
    let found = checked.routine.err().unwrap_or_default();
    let codes: Vec<_> = found.iter().map(|wrong| (wrong.fault.code(), wrong.step)).collect();
    assert_eq!(codes, wrong);
    let mut mended = draft.clone();
    for edit in found.iter().filter_map(|wrong| wrong.mend.as_ref()).flatten() {
        mended.edit(edit);
    }
    mended
}

fn is_sound(draft: &Draft) {
    let checked = draft.check(&catalogue());
    assert!(checked.routine.is_ok(), "{:?}", checked.routine);
}

#[test]
fn a_sound_draft_is_a_routine_that_bears_its_name() {
    let draft = draft(&["settling-breath", "thoracic-extension", "calm-close"]);
    let checked = draft.check(&catalogue());
    let routine = checked.routine.expect("no fault");
    assert_eq!((routine.id(), routine.title()), ("before-work", Some("Before work")));
    assert_eq!((routine.span(), routine.pressure()), (checked.span, checked.pressure));
    assert_eq!(Draft::of(&routine), draft);
}

#[test]
fn a_name_in_files_keeps_what_its_letters_say() {
    for (title, id) in [
        ("Rücken für zwischendurch", "ruecken-fuer-zwischendurch"),
        ("Straße, ÖL & Äpfel", "strasse-oel-aepfel"),
        ("Mañana · café à côté", "manana-cafe-a-cote"),
        // The marks behind their letters.
        ("Ru\u{308}cken cafe\u{301}", "ruecken-cafe"),
        ("Стол", "mine"),
        (&"ü".repeat(60), &"ue".repeat(32)),
    ] {
        assert_eq!(Draft::new(title).id, id, "{title}");
    }
}

#[test]
fn a_side_that_today_leaves_out_is_there_on_any_other_day() {
    for (today, any_day) in [
        (Turns::Left, Turns::LeftRight),
        (Turns::Right, Turns::RightLeft),
        (Turns::RightLeft, Turns::RightLeft),
    ] {
        let mut draft = draft(&["settling-breath", "scapula-release"]);
        draft.steps[1].turns = today;
        let routine = draft.check(&catalogue()).routine.expect("no fault");
        draft.steps[1].turns = any_day;
        assert_eq!(Draft::of_any_day(&routine), draft);
    }
}

#[test]
fn each_fault_of_an_editor_has_its_way_out() {
    check(&draft(&[]), &[("no-step", None)]);

    let mut gone = draft(&["settling-breath"]);
    gone.steps.push(DraftStep { technique: "my-own".into(), ..step("calm-close") });
    is_sound(&check(&gone, &[("unknown-technique", Some(1))]));

    let mut long = draft(&["settling-breath", "thoracic-extension"]);
    (long.steps[1].secs, long.steps[1].sets) = (200, 3);
    let mended = check(&long, &[("outside-limits", Some(1))]);
    assert_eq!(mended.steps[1].secs, 60);

    let mut high = draft(&["wall-extension-roll"]);
    high.steps[0].level = Level::new(5).expect("a level");
    let mended = check(&high, &[("no-such-level", Some(0))]);
    assert_eq!(mended.steps[0].level, Level::ONE);

    let mut low = draft(&["thoracic-extension"]);
    low.steps[0].ceiling = Some(Level::ONE);
    is_sound(&check(&low, &[("ceiling-below-level", Some(0))]));

    let mut sided = draft(&["thoracic-extension"]);
    sided.steps[0].turns = Turns::RightLeft;
    is_sound(&check(&sided, &[("no-sides", Some(0))]));

    let minutes = Draft { minutes: Some(9), ..draft(&["thoracic-extension"]) };
    is_sound(&check(&minutes, &[("minutes-missed", None)]));
}

#[test]
fn too_much_pressure_is_shortened_to_what_may_be() {
    let mut much = draft(&["scapula-release"; 4]);
    for step in &mut much.steps {
        (step.sets, step.secs) = (2, 60);
    }
    let mended = check(&much, &[("too-much-pressure", None)]);
    let checked = mended.check(&catalogue());
    assert_eq!(mended.steps.len(), 4);
    assert!(checked.routine.is_ok());
    assert!(checked.pressure.secs() + 40 > PRESSURE_MAX_SECS, "{:?}", checked.pressure);
    // Where even the least is too much, the last go.
    let most = draft(&["scapula-release"; STEPS_MAX]);
    let checked = most.check(&catalogue());
    let wrong = checked.routine.expect_err("too long");
    let codes: Vec<_> = wrong.iter().map(|wrong| wrong.fault.code()).collect();
    assert_eq!(codes, ["too-much-pressure", "routine-too-long"]);
    assert_eq!(wrong[0].mend, wrong[1].mend, "one press mends both");
    let mut mended = most;
    for edit in wrong[0].mend.iter().flatten() {
        mended.edit(edit);
    }
    assert!(mended.steps.len() < STEPS_MAX);
    is_sound(&mended);
}

#[test]
fn what_presses_little_and_takes_long_is_shortened_in_all() {
    let mut long = draft(&["settling-breath", "open-book", "calm-close"]);
    for step in &mut long.steps {
        let dose = catalogue().get(&step.technique).expect("ours").dose();
        (step.sets, step.secs) = (dose.sets.max, dose.secs.max);
    }
    let moves = vec![long.steps[1].clone(); 20];
    long.steps.splice(1..2, moves);
    long.minutes = Some(99);
    let mended = check(&long, &[("routine-too-long", None), ("minutes-missed", None)]);
    is_sound(&mended);
    let ends = |draft: &Draft| {
        let ends = [draft.steps.first(), draft.steps.last()];
        ends.map(|step| step.expect("a step").technique.clone())
    };
    assert_eq!(ends(&mended), ["settling-breath", "calm-close"]);
}

#[test]
fn the_time_is_told_of_a_draft_that_has_faults_too() {
    let sound = draft(&["settling-breath", "thoracic-extension"]);
    let mut gone = sound.clone();
    gone.steps.push(DraftStep { technique: "my-own".into(), ..step("calm-close") });
    let (sound, gone) = (sound.check(&catalogue()), gone.check(&catalogue()));
    assert_eq!((gone.span, gone.pressure), (sound.span, sound.pressure));
}

#[test]
fn a_routine_may_carry_a_technique_but_never_change_ours() {
    let ours = catalogue();
    let mut theirs = text::print_technique(ours.get("thoracic-extension").expect("ours"));
    theirs = theirs.replace("[\"bone-loss\", ", "[");
    let forged = text::technique(&theirs).expect("a technique");
    let mine = text::technique(&format!(
        "{}\n[text.en]\nname = \"Mine\"\n",
        theirs.replace("id = \"thoracic-extension\"", "id = \"mine\"")
    ));
    let mine = mine.expect("a technique");
    let mut draft = draft(&["thoracic-extension"]);
    draft.steps.push(DraftStep { technique: "mine".into(), ..step("thoracic-extension") });
    let brought = vec![Arc::new(forged), Arc::new(mine)];
    let printed = text::print_draft(&draft, &brought);
    let routine = text::own_routine(&printed, &ours).expect("sound");
    assert_eq!(&routine.steps()[0].technique, ours.get("thoracic-extension").expect("ours"));
    assert_eq!(routine.steps()[1].technique, brought[1]);
    assert_eq!(text::draft(&printed), Ok((draft, brought)));
}

#[test]
fn what_is_no_routine_is_refused_with_a_reason() {
    let long = format!("1/{}", "a".repeat(5_000));
    for (address, why) in [
        ("", Unshared::Damaged),
        ("1", Unshared::Damaged),
        ("2/x", Unshared::Later),
        ("x/y", Unshared::Damaged),
        ("1/%zz", Unshared::Damaged),
        ("1/%ff", Unshared::Damaged),
        ("1/x/settling-breath", Unshared::Damaged),
        ("1/x/settling-breath.9.1.40", Unshared::Damaged),
        ("1/x/settling-breath.2.0.40", Unshared::Damaged),
        ("1/x/settling-breath.2.1.99999999999", Unshared::Damaged),
        ("1/x/<script>.2.1.40", Unshared::Damaged),
        ("1/x/settling-breath.2.1.40.loud", Unshared::Damaged),
        (&long, Unshared::TooLong),
    ] {
        assert_eq!(share::read(address), Err(why), "{address}");
    }
    let tag = share::read("1/%3Cscript%3E%0A%E2%80%AEx").expect("a name may say anything");
    assert_eq!((tag.title.as_str(), tag.id.as_str()), ("<script> x", "script-x"));
    let many = format!("1/x{}", "/calm-close.2.1.40".repeat(STEPS_MAX + 1));
    assert_eq!(share::read(&many), Err(Unshared::Damaged));
}

fn any_step() -> impl Strategy<Value = DraftStep> {
    let ids: Vec<String> = techniques().iter().map(|technique| technique.id().into()).collect();
    let id = prop_oneof![9 => prop::sample::select(ids), 1 => Just(String::from("my-own"))];
    let level = (1_u8..=5).prop_map(|level| Level::new(level).expect("a level"));
    let all = vec![Turns::LeftRight, Turns::RightLeft, Turns::Left, Turns::Right];
    let turns = prop::sample::select(all);
    let enter = prop::sample::select(vec![Enter::Full, Enter::Brief]);
    (id, level, 1_u32..=3, 1_u32..=300, enter, turns).prop_map(
        |(technique, level, sets, secs, enter, turns)| DraftStep {
            technique,
            level,
            ceiling: None,
            sets,
            secs,
            enter,
            turns,
        },
    )
}

fn any_draft() -> impl Strategy<Value = Draft> {
    (any::<String>(), prop::collection::vec(any_step(), 0..8))
        .prop_map(|(name, steps)| Draft { steps, ..Draft::new(&name) })
}

/// Steps of which each by itself may be done.
fn any_sound_steps() -> impl Strategy<Value = Draft> {
    let one = (prop::sample::select(techniques()), any::<prop::sample::Index>(), 0.0..=1.0_f64);
    let one =
        (one, 0.0..=1.0_f64, any::<bool>()).prop_map(|((technique, level, sets), secs, full)| {
            let within = |range: routine::Range, part: f64| {
                range.min + (f64::from(range.max - range.min) * part) as u32
            };
            let dose = technique.dose();
            let enter = if full { Enter::Full } else { Enter::Brief };
            DraftStep {
                level: level.get(technique.levels()).level(),
                sets: within(dose.sets, sets),
                secs: within(dose.secs, secs),
                ..DraftStep::usual(&technique, enter)
            }
        });
    let minutes = prop::option::of(1_u32..90);
    (prop::collection::vec(one, 1..=STEPS_MAX), minutes).prop_map(|(steps, minutes)| Draft {
        steps,
        minutes,
        ..Draft::new("Mine")
    })
}

fn any_edit() -> impl Strategy<Value = Edit> {
    let at = 0_usize..9;
    let level = (1_u8..=5).prop_map(|level| Level::new(level).expect("a level"));
    prop_oneof![
        any::<String>().prop_map(Edit::Title),
        any_step().prop_map(Edit::Add),
        at.clone().prop_map(Edit::Remove),
        (at.clone(), at.clone()).prop_map(|(from, to)| Edit::Move(from, to)),
        (at.clone(), any::<u32>(), any::<u32>())
            .prop_map(|(at, sets, secs)| { Edit::Dose(at, sets, secs) }),
        (at.clone(), 1_u32..=3, 25_u32..=60)
            .prop_map(|(at, sets, secs)| { Edit::Dose(at, sets, secs) }),
        (at.clone(), level).prop_map(|(at, level)| Edit::Level(at, level)),
        (at.clone(), prop::sample::select(Side::ALL)).prop_map(|(at, side)| Edit::First(at, side)),
        at.prop_map(|at| Edit::Enter(at, Enter::Full)),
    ]
}

fn holds(routine: &Routine) {
    for step in routine.steps() {
        let technique: &Technique = &step.technique;
        assert!(technique.dose().sets.holds(step.sets), "{step:?}");
        assert!(technique.dose().secs.holds(step.secs), "{step:?}");
        assert!(technique.form(step.level).is_some(), "{step:?}");
    }
    assert!(routine.pressure().secs() <= PRESSURE_MAX_SECS);
}

#[test]
fn a_name_typed_letter_by_letter_is_taken_back_at_once() {
    let mut editor = Editor::new(Draft::new(""));
    for name in ["D", "De", "Desk"] {
        assert!(editor.make(&[Edit::Title(name.into())]), "{name}");
    }
    editor.make(&[Edit::Minutes(Some(5))]);
    assert!(editor.make(&[Edit::Title("Desks".into())]));
    let mut names = vec![editor.draft().title.clone()];
    while editor.undo() {
        names.push(editor.draft().title.clone());
    }
    assert_eq!(names, ["Desks", "Desk", "Desk", ""]);
}

#[test]
fn what_it_became_elsewhere_can_be_taken_back() {
    let mut editor = Editor::new(Draft::new("Here"));
    assert!(!editor.take(Draft::new("Here")), "the same is no change");
    assert!(editor.take(Draft::new("There")));
    editor.make(&[Edit::Title("Here again".into())]);
    assert!(editor.undo() && editor.draft().title == "There");
    assert!(editor.undo() && editor.draft().title == "Here");
    // Another change ends what could be made once more.
    assert!(editor.can_redo() && editor.redo() && editor.draft().title == "There");
    assert!(editor.can_redo());
    editor.make(&[Edit::Title("Elsewhere".into())]);
    assert!(!editor.can_redo() && !editor.redo() && editor.draft().title == "Elsewhere");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, ..ProptestConfig::default() })]

    /// Whatever is edited, a routine in hand is one that may be done; undone, it is as it was, and made
    /// once more as it became.
    #[test]
    fn edits_give_sound_routines_and_can_be_taken_back(
        begin in any_draft(),
        edits in prop::collection::vec(any_edit(), 0..20),
    ) {
        let catalogue = catalogue();
        let mut editor = Editor::new(begin.clone());
        for edit in edits {
            editor.make(&[edit]);
            if let Ok(routine) = &editor.draft().check(&catalogue).routine {
                holds(routine);
            }
        }
        let end = editor.draft().clone();
        while editor.undo() {}
        prop_assert_eq!(editor.draft(), &begin);
        while editor.redo() {}
        prop_assert_eq!(editor.draft(), &end);
    }

    /// What a fault's own way out mends isn't there afterwards.
    #[test]
    fn what_is_mended_is_gone(draft in any_draft()) {
        let catalogue = catalogue();
        for wrong in draft.check(&catalogue).routine.err().unwrap_or_default() {
            let Some(mend) = wrong.mend else { continue };
            let mut editor = Editor::new(draft.clone());
            prop_assert!(editor.make(&mend), "{:?}", wrong.fault);
            let after = editor.draft().check(&catalogue).routine.err().unwrap_or_default();
            let same = |fault: &Fault| fault.code() == wrong.fault.code();
            let gone = if matches!(wrong.fault, Fault::UnknownTechnique { .. }) {
                editor.draft().steps.len() < draft.steps.len()
            } else {
                !after.iter().any(|left| left.step == wrong.step && same(&left.fault))
            };
            prop_assert!(gone, "{:?}", wrong.fault);
        }
    }

    /// What is too long is short enough after one press, and nothing else is wrong then.
    #[test]
    fn what_is_made_shorter_may_be_done(draft in any_sound_steps()) {
        let wrong = draft.check(&catalogue()).routine.err().unwrap_or_default();
        let long = |wrong: &&routine::Wrong| {
            matches!(wrong.fault, Fault::TooMuchPressure { .. } | Fault::RoutineTooLong { .. })
        };
        for wrong in wrong.iter().filter(long) {
            let mut editor = Editor::new(draft.clone());
            editor.make(wrong.mend.as_ref().expect("a way out"));
            is_sound(editor.draft());
            prop_assert!(editor.undo() && *editor.draft() == draft);
        }
    }

    #[test]
    fn a_draft_printed_and_read_again_is_the_same(draft in any_draft()) {
        let printed = text::print_draft(&draft, &[]);
        prop_assert_eq!(text::draft(&printed), Ok((draft.clone(), vec![])));
        if let Ok(routine) = draft.check(&catalogue()).routine {
            prop_assert_eq!(text::own_routine(&printed, &catalogue()), Ok(routine));
        }
    }

    #[test]
    fn a_draft_shared_and_opened_is_the_same(draft in any_draft()) {
        let packed = share::write(&draft);
        prop_assert!(packed.bytes().all(|byte| byte.is_ascii_graphic()));
        prop_assert_eq!(share::read(&packed), Ok(draft.clone()));
        let address = format!("http://127.0.0.1:17655/#/shared/{packed}\n");
        prop_assert_eq!(share::read(&address), Ok(draft));
    }

    /// Whatever comes, it is a routine or a refusal.
    #[test]
    fn anything_is_opened_or_refused(text in "(1/)?[a-z0-9./%~<>\"'-]{0,80}", raw in any::<String>()) {
        for text in [text, raw] {
            if let Ok(draft) = share::read(&text) {
                let again = share::write(&draft);
                prop_assert_eq!(share::read(&again), Ok(draft.clone()));
                let _ = draft.check(&Catalogue::default());
            }
            let _ = text::draft(&text);
        }
    }
}
