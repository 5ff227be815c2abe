//! Every message that a plan or the gate can say has words, and every source it cites is there.

use std::collections::BTreeSet;

use insight::trial::{Kind, Question};
use journal::{Bar, Goal};
use plan::{
    Because, Between, Drawn, Gate, Helped, OutOf, PROGRAMMES, Reason, Recheck, Says, SpotToday,
    Standing, State, Stay, Waits, WhyLevel,
};
use routine::{
    Condition, Enter, Gear, Level, Message, Region, Routine, Side, Spot, Step, StopReason,
    Strength, Turns, compile, phrases,
};

use crate::person::{CATALOGUE, Person};

fn reasons() -> Vec<Reason> {
    let (one, two) = (Level::ONE, Level::TWO);
    let mut reasons = vec![
        Reason::WorseMorning,
        Reason::AgainChanged,
        Reason::AgainNot,
        Reason::Added { technique: "open-book".into() },
        Reason::AddedNot { technique: "open-book".into() },
        Reason::PainStrong { pain: 8 },
        Reason::PainNew,
        Reason::PainAboveUsual { pain: 4, usual: 2 },
        Reason::PainGentle { pain: 5 },
        Reason::NothingPresses,
        Reason::TooShort { minutes: 2 },
        Reason::Offer { level: two },
        Reason::Again,
        Reason::Dose,
        Reason::EasyToStrong,
        Reason::ToldInFull { pressed: 0 },
        Reason::ToldInFull { pressed: 90 },
        Reason::MeasureFirst,
        Reason::AlreadyToday,
        Reason::Yesterday,
        Reason::FullWeek { days: 3 },
        Reason::NoHolds,
        Reason::DizzyLastTime,
        Reason::FirmRoller,
        Reason::Water,
        Reason::ChairReset,
        Reason::NoStrength,
        Reason::Strength { technique: "settling-breath".into() },
        Reason::IfComfortable { technique: "settling-breath".into() },
        Reason::Helped(Helped {
            technique: "thoracic-extension".into(),
            sessions: 12,
            least: 1,
            most: 3,
        }),
    ];
    reasons.extend(Recheck::ALL.map(Reason::Recheck));
    reasons.extend(PROGRAMMES.iter().map(|programme| {
        let (state, again) = (State::Running, None);
        let since = crate::person::today();
        Reason::Programme(Standing { programme, state, week: 2, done: 1, since, again })
    }));
    let why = [
        WhyLevel::FirstTime,
        WhyLevel::FirstTimeCareful,
        WhyLevel::NotYet,
        WhyLevel::NotYetCareful,
        WhyLevel::AsLast,
        WhyLevel::DaysOff { days: 20, from: one },
        WhyLevel::DaysOff { days: 20, from: two },
        WhyLevel::WorseMorning { from: one },
        WhyLevel::WorseMorning { from: two },
        WhyLevel::Restricted,
        WhyLevel::Wished,
        WhyLevel::Fits,
    ];
    reasons.extend(why.map(|why| Reason::Level { level: one, why }));
    for reason in [StopReason::Pain, StopReason::Numb] {
        let rests = [None, Some("thoracic-extension".into())];
        reasons.extend(rests.map(|rests| Reason::StoppedToday { reason, rests }));
    }
    for (region, side) in
        Region::ALL.iter().flat_map(|region| Side::ALL.iter().map(move |side| (*region, *side)))
    {
        let spot = Spot { region, side, strength: Strength::new(6).unwrap() };
        let technique = String::from("thoracic-extension");
        let of = |begins| Reason::Spot { spot, technique: technique.clone(), begins };
        reasons.extend([of(true), of(false)]);
        reasons.extend([
            Reason::SpotNotToday { spot },
            Reason::SpotNone { spot },
            Reason::SpotStrong { spot },
        ]);
    }
    for question in Question::ALL {
        let kinds = [Kind::First, Kind::Second];
        reasons.extend(kinds.map(|kind| Reason::Trial(Drawn { question, kind })));
    }
    reasons.extend(Waits::ALL.map(Reason::TrialWaits));
    reasons.extend([Between::Rest, Between::ChairReset].map(Reason::Between));
    let technique = String::from("scapula-release");
    let alone = |side: &Side| Reason::OneSide { technique: technique.clone(), side: *side };
    reasons.extend(Side::ALL.iter().map(alone));
    reasons.extend(Goal::ALL.iter().copied().map(Reason::Goal));
    for condition in Condition::ALL {
        let none = Default::default();
        let verdict = Gate::new(&CATALOGUE, [*condition].into(), &none).verdict();
        let safety = |because: &Because| Some(Reason::Safety(because.next()?, vec![*because]));
        reasons.extend(verdict.because().iter().filter_map(safety));
    }
    reasons
}

fn because() -> impl Iterator<Item = Because> {
    let says = [Says::Swap, Says::Ask, Says::Stop];
    Condition::ALL.iter().flat_map(move |&condition| says.map(|says| Because { condition, says }))
}

fn outs() -> impl Iterator<Item = OutOf> {
    let gear = Gear::ALL.iter().copied().map(OutOf::Gear);
    let restricted =
        [Bar::EndRangeExtension, Bar::Technique("x".into()), Bar::AboveLevel(Level::ONE)];
    let restricted = restricted.into_iter().chain([Bar::SoreShoulder(Side::Left)]);
    let stops = [
        OutOf::Resting { hours: 1 },
        OutOf::Resting { hours: 40 },
        OutOf::StoppedTwice { count: 2 },
        OutOf::ShortRoller,
        OutOf::Wished,
    ];
    let safety = because().map(OutOf::Safety);
    safety.chain(gear).chain(stops).chain(restricted.map(OutOf::Restricted))
}

fn all() -> BTreeSet<Message> {
    let mut all: BTreeSet<Message> = reasons().iter().map(Reason::message).collect();
    all.extend(outs().map(|out| out.message()));
    let strength = Strength::new(6).unwrap();
    let spot = Spot { region: Region::Rhomboids, side: Side::Left, strength };
    let stays = [Stay::Once, Stay::KeepMoving];
    all.extend(stays.map(|stay| SpotToday { spot, step: 0, stay }.message()));
    let routines = ["routine-today", "routine-chair-reset"];
    all.extend(routines.map(Message::new));
    all.insert(Message::new("plan-add-no-room").number("minutes", 5));
    all.insert(Message::new("plan-add-begins").number("level", 3).number("of", 2));
    all.extend(["routine-today-purpose", "routine-chair-reset-purpose"].map(Message::new));
    all
}

#[test]
fn every_message_has_words() {
    let words = library::Words::english();
    for message in all() {
        let text = words.find(&message).unwrap_or_else(|| panic!("no words for {message}"));
        assert!(!text.contains('{') && !text.contains("condition-"), "{message}: {text}");
    }
}

#[test]
fn every_word_of_the_file_is_used() {
    let used: BTreeSet<String> = all().iter().map(|message| message.key().into()).collect();
    let file = include_str!("../../../../library/words/en/plan.ftl");
    let keys = file.lines().filter_map(|line| line.split_once(" =")).map(|(key, _)| key);
    let unused: Vec<&str> = keys
        .filter(|key| key.starts_with(|c: char| c.is_ascii_lowercase()))
        .filter(|key| !used.contains(*key))
        .collect();
    assert!(unused.is_empty(), "{unused:?}");
}

#[test]
fn every_source_is_in_the_library() {
    let known: BTreeSet<String> = library::sources().into_iter().map(|source| source.key).collect();
    let cited = reasons().into_iter().map(|reason| reason.sources());
    for key in cited.chain(because().map(|because| because.sources())).flatten() {
        assert!(known.contains(*key), "{key} isn't among the sources");
    }
}

#[test]
fn only_our_own_choices_and_facts_have_no_source() {
    for reason in reasons() {
        let bare = reason.sources().is_empty() && !reason.ours();
        let fact = matches!(
            reason,
            Reason::NothingPresses
                | Reason::Again
                | Reason::AgainChanged
                | Reason::AgainNot
                | Reason::Added { .. }
                | Reason::AddedNot { .. }
                | Reason::SpotNotToday { .. }
                | Reason::SpotNone { .. }
                | Reason::Helped(_)
                | Reason::Trial(_)
                | Reason::NoStrength
                | Reason::Water
                | Reason::Level { .. }
        );
        assert!(!bare || fact, "{reason:?} rests on nothing");
    }
}

#[test]
fn nothing_says_what_a_person_may_have() {
    let words = library::Words::english();
    for message in all() {
        let text = words.text(&message).to_lowercase();
        for claim in ["you may have", "you might have", "could be a sign", "diagnos"] {
            assert!(!text.contains(claim), "{message}: {text}");
        }
    }
}

#[test]
fn a_number_in_limits_says_its_source() {
    let text = include_str!("../../src/limits.rs");
    let mut comment = String::new();
    for line in text.lines() {
        if let Some(words) = line.strip_prefix("///") {
            comment.push_str(words);
        } else if line.starts_with("pub const") {
            assert!(comment.contains("Source:"), "{line}");
            comment.clear();
        }
    }
}

/// Every dose that a plan may give, at every level, told in full and in brief.
#[test]
fn every_dose_can_be_said_in_its_time() {
    let words = library::Words::english();
    for technique in CATALOGUE.iter().filter(|technique| technique.pressed()) {
        let dose = technique.dose();
        for form in technique.levels() {
            for sets in dose.sets.min..=dose.sets.max {
                for secs in (dose.secs.min..=dose.secs.max).step_by(5) {
                    let step = |enter| Step {
                        technique: technique.clone(),
                        level: form.level(),
                        ceiling: form.level(),
                        sets,
                        secs,
                        enter,
                        turns: Turns::LeftRight,
                    };
                    let steps = vec![step(Enter::Full), step(Enter::Brief)];
                    let routine = Routine::new("today".into(), None, steps);
                    // Twice the most is more pressure than a routine may have: once is enough then.
                    let routine = routine
                        .or_else(|_| Routine::new("today".into(), None, vec![step(Enter::Full)]))
                        .unwrap();
                    let said = phrases(&routine).into_iter().map(|phrase| phrase.message);
                    let timeline = compile(&routine, &library::estimate(&words, said));
                    assert!(timeline.is_ok(), "{} {sets}x{secs}: {timeline:?}", technique.id());
                }
            }
        }
    }
}

/// What the first screen promises is what the first plan takes.
#[test]
fn the_first_plan_is_as_long_as_was_promised() {
    let words = library::Words::english();
    let hello = words.text(&Message::new("app-hello"));
    let numbers = ["Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"];
    let promised = (2..).zip(numbers).find(|(_, word)| hello.contains(&format!(" {word} gentle")));
    let minutes = promised.map(|(minutes, _)| minutes);
    assert_eq!(minutes, Some(u32::from(plan::limits::FIRST_MINUTES)), "{hello}");
    for floor in ["", "no floor; "] {
        let first = Person::of(&format!("{floor}minutes {}", plan::limits::FIRST_MINUTES));
        assert_eq!(first.plan().unwrap().routine.minutes(), minutes);
    }
}
