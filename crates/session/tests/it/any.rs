//! Random routines of the real techniques, random voices, random people.

use std::sync::{Arc, LazyLock};

use proptest::prelude::*;
use routine::{
    Catalogue, Enter, Lengths, Level, PhraseLength, Region, Routine, Side, Sides, Span, Spot, Step,
    StopReason, Strength, Technique, Turns, phrases,
};
use session::{Input, Measure, Reading, Score};

const FILES: [&str; 7] = [
    include_str!("../../../../library/techniques/settling-breath.toml"),
    include_str!("../../../../library/techniques/wall-extension-roll.toml"),
    include_str!("../../../../library/techniques/thoracic-extension.toml"),
    include_str!("../../../../library/techniques/thoracic-rotation.toml"),
    include_str!("../../../../library/techniques/scapula-release.toml"),
    include_str!("../../../../library/techniques/crossed-arm-rhomboid-roll.toml"),
    include_str!("../../../../library/techniques/calm-close.toml"),
];

pub(crate) static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| {
    FILES.iter().map(|file| routine::text::technique(file).expect("a library file")).collect()
});

fn technique(id: &str) -> Arc<Technique> {
    CATALOGUE.get(id).expect("a technique of the library").clone()
}

/// A step of `technique` with random dose inside its limits.
fn step(technique: Arc<Technique>) -> impl Strategy<Value = Step> {
    let dose = technique.dose();
    let forms = technique.levels().len();
    let secs = dose.secs.min..=dose.secs.max.min(120);
    let sets = dose.sets.min..=dose.sets.max;
    (0..forms, 1..=5u8, sets, secs, any::<bool>(), turns()).prop_map(
        move |(form, ceiling, sets, secs, full, turns)| {
            let level = technique.levels()[form].level();
            let each = technique.sides() == Sides::Each;
            Step {
                technique: technique.clone(),
                level,
                ceiling: Level::new(ceiling).expect("1 to 5").max(level),
                sets,
                secs,
                enter: if full { Enter::Full } else { Enter::Brief },
                turns: if each { turns } else { Turns::LeftRight },
            }
        },
    )
}

/// Mostly both sides.
fn turns() -> impl Strategy<Value = Turns> {
    let both = proptest::sample::select(vec![Turns::LeftRight, Turns::RightLeft]);
    let one = proptest::sample::select(vec![Turns::Left, Turns::Right]);
    prop_oneof![4 => both, 1 => one]
}

/// A routine: settling, one to three techniques, the calm close.
pub(crate) fn routine() -> impl Strategy<Value = Routine> {
    let pressed = [
        "wall-extension-roll",
        "thoracic-extension",
        "thoracic-rotation",
        "scapula-release",
        "crossed-arm-rhomboid-roll",
    ];
    let middle = proptest::collection::vec(
        proptest::sample::select(pressed.to_vec()).prop_flat_map(|id| step(technique(id))),
        1..=3,
    );
    (step(technique("settling-breath")), middle, step(technique("calm-close")))
        .prop_map(|(settle, middle, close)| {
            let steps = [vec![settle], middle, vec![close]].concat();
            Routine::new("random".into(), None, steps)
        })
        .prop_filter_map("within the limits of a routine", Result::ok)
}

/// A voice: each phrase takes between nothing much and all of its slot; some have a full form
/// that is far too long and a short one that fits.
pub(crate) fn voice(routine: &Routine) -> impl Strategy<Value = Lengths> + use<> {
    let phrases = phrases(routine);
    let count = phrases.len();
    let shares = proptest::collection::vec((0..=1000u32, any::<bool>()), count);
    shares.prop_map(move |shares| {
        let lengths = phrases.iter().zip(shares).map(|(phrase, (share, too_long))| {
            let fits = Span::from_ms(phrase.slot.ms() * share / 1000);
            let length = if too_long {
                PhraseLength { full: phrase.slot + Span::from_ms(1), short: Some(fits) }
            } else {
                PhraseLength { full: fits, short: None }
            };
            (phrase.message.clone(), length)
        });
        lengths.collect()
    })
}

/// The voice whose every phrase fills its slot.
pub(crate) fn slow_voice(routine: &Routine) -> Lengths {
    let all = phrases(routine).into_iter();
    all.map(|phrase| (phrase.message, PhraseLength { full: phrase.slot, short: None })).collect()
}

/// Any input but a stop.
pub(crate) fn input() -> impl Strategy<Value = Input> {
    let spot =
        (0..Region::ALL.len(), any::<bool>(), 0..=10u8).prop_map(|(region, left, strength)| Spot {
            region: Region::ALL[region],
            side: if left { Side::Left } else { Side::Right },
            strength: Strength::new(strength).expect("0 to 10"),
        });
    prop_oneof![
        Just(Input::Ready),
        Just(Input::Pause),
        Just(Input::Resume),
        Just(Input::Resume),
        Just(Input::Back),
        Just(Input::Skip),
        Just(Input::Repeat),
        Just(Input::Easier),
        Just(Input::Harder),
        proptest::option::of(spot).prop_map(Input::Spot),
        (0..=10u8).prop_map(|score| Input::Answer(Measure::Stiffness, Score::new(score))),
        (1500..9000u32).prop_map(|ms| Input::Reading(Reading::Pace(Span::from_ms(ms)))),
        Just(Input::Reading(Reading::DoubleTap)),
        Just(Input::Reading(Reading::Still)),
        Just(Input::Reading(Reading::Unfelt)),
        reason().prop_map(Input::Because),
    ]
}

/// A reason to stop.
pub(crate) fn reason() -> impl Strategy<Value = StopReason> {
    proptest::sample::select(StopReason::ALL)
}

/// Inputs with the time that passes before each, in milliseconds.
pub(crate) fn evening(most: usize) -> impl Strategy<Value = Vec<(u32, Input)>> {
    proptest::collection::vec((0..40_000u32, input()), 0..most)
}
