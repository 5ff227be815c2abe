//! Somebody who lies on the floor and only hears: from the captions and the tones alone they can
//! always tell which technique it is, which side, what to do, that a change comes, and how long it
//! still takes. A law over all techniques, levels, sides, voices and presses.

use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};

use library::Words;
use proptest::prelude::*;
use routine::limits::{SET_MAX_SECS, SET_MIN_SECS, STILL_MAX_SECS, STILL_MIN_SECS};
use routine::{
    BlockKind, Catalogue, CueKind, Enter, Form, Lengths, Level, Routine, SessionTime, Side, Sides,
    Span, Step, StopReason, Technique, Timeline, Tone, Turns, phrases,
};
use session::{Input, Session};
use sound::{Pack, captions};

/// How long ago the time left may have been told, in milliseconds. Source: issue 3.
const LEFT_MS: u32 = 20_000;
/// How long before a change it must be told, in milliseconds. Source: DESIGN section 5.
const NOTICE_MS: u32 = 3_000;

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(library::techniques);
static WORDS: LazyLock<Words> = LazyLock::new(Words::english);
static PACK: LazyLock<Pack> = LazyLock::new(|| {
    Pack::read(library::voice("en").expect("there is an English one")).expect("a sound pack")
});

/// The sentences with which a technique begins, at any level and from either side.
static FIRST_WORDS: LazyLock<BTreeSet<(&str, String)>> = LazyLock::new(|| {
    let clips = library::clips(&WORDS, &CATALOGUE);
    let first = |key: &str, id: &str| {
        let name = key.strip_prefix(id).unwrap_or_default();
        name.starts_with("-intro") || name.starts_with("-brief")
    };
    let of = |technique: &'static Arc<Technique>| {
        let id = technique.id();
        let texts = clips
            .iter()
            .filter(move |clip| clip.says.iter().any(|(message, _)| first(message.key(), id)));
        texts.map(move |clip| (id, clip.text.clone())).collect::<Vec<_>>()
    };
    CATALOGUE.iter().flat_map(of).collect()
});

/// What is heard, in milliseconds.
struct Ears {
    /// When each sentence begins.
    words: Vec<(u32, String)>,
    tones: Vec<(u32, Tone)>,
    ticks: Vec<u32>,
}

impl Ears {
    /// Takes in the captions file, as a player would, and the tones.
    fn of(timeline: &Timeline) -> Ears {
        let text = |message: &routine::Message, form| match form {
            Form::Full => WORDS.text(message),
            Form::Short => WORDS.short(message).unwrap_or_else(|| WORDS.text(message)),
        };
        let file = captions(timeline, text);
        let blocks = file.split("\n\n").skip(1).filter_map(|block| block.split_once('\n'));
        let words = blocks.map(|(times, text)| (stamp(&times[..12]), text.trim().into())).collect();
        let (mut tones, mut ticks) = (Vec::new(), Vec::new());
        for (_, cue) in timeline.cues() {
            match cue.kind {
                CueKind::Tone(tone) => tones.push((cue.at.ms(), tone)),
                CueKind::Countdown(_) => ticks.push(cue.at.ms()),
                CueKind::Say { .. } | CueKind::Breath(_) | CueKind::Pose { .. } => {}
            }
        }
        Ears { words, tones, ticks }
    }

    /// What was said up to `at`, the latest first.
    fn up_to(&self, at: u32) -> impl Iterator<Item = &(u32, String)> {
        self.words.iter().rev().filter(move |(said, _)| *said <= at)
    }

    /// The technique that one is in: it was announced by its name, and then begun with its own first
    /// words.
    fn technique(&self, at: u32) -> Option<&'static str> {
        let (mut coming, mut now) = (None, None);
        for (_, text) in self.words.iter().filter(|(said, _)| *said <= at) {
            if let Some(name) = text.strip_prefix("Next: ") {
                let named = |it: &&Arc<Technique>| name.starts_with(&WORDS.text(&it.name()));
                coming = CATALOGUE.iter().find(named).map(|technique| technique.id());
            } else if coming.is_some_and(|id| FIRST_WORDS.contains(&(id, text.clone()))) {
                now = coming;
            }
        }
        now
    }

    /// The side that was named last: of the body, not "right here" or "straight across".
    fn side(&self, at: u32) -> Option<Side> {
        const PARTS: [&str; 6] = ["side", "arm", "elbow", "hip", "hand", "shoulder"];
        self.up_to(at).find_map(|(_, text)| {
            let text = text.to_lowercase();
            let names = |side: &str| {
                PARTS.iter().any(|part| text.contains(&format!("{side} {part}")))
                    || text.contains(&format!("your {side},"))
            };
            match (names("left"), names("right")) {
                (true, false) => Some(Side::Left),
                (false, true) => Some(Side::Right),
                (_, _) => None,
            }
        })
    }

    /// When something last told how long it still takes.
    fn left_told(&self, at: u32) -> Option<u32> {
        const TELL: [&str; 5] = ["to go.", "last breath", "in five", "Next:", "ready"];
        let said = self.up_to(at).find(|(_, text)| TELL.iter().any(|tell| text.contains(tell)));
        let marks = |tone: Tone| {
            matches!(tone, Tone::Start | Tone::Half | Tone::HoldBegins | Tone::HoldEnds)
        };
        let tone = self.tones.iter().rev().find(|(t, tone)| *t <= at && marks(*tone));
        let tick = self.ticks.iter().rev().find(|tick| **tick <= at);
        let told = [said.map(|(t, _)| *t), tone.map(|(t, _)| *t), tick.copied()];
        told.into_iter().flatten().max()
    }

    /// Whether something said that a change comes at `at`, in time and not too long before.
    fn told_of(&self, at: u32) -> bool {
        const TELL: [&str; 3] = ["in five", "Next:", "ready"];
        self.up_to(at.saturating_sub(NOTICE_MS))
            .take_while(|(said, _)| *said + 12_000 >= at)
            .any(|(_, text)| TELL.iter().any(|tell| text.contains(tell)))
    }
}

/// `00:01:02.345` in milliseconds.
fn stamp(text: &str) -> u32 {
    let numbers = text.split([':', '.']).map(|part| part.parse::<u32>().expect("a number"));
    numbers.zip([3_600_000, 60_000, 1_000, 1]).map(|(number, unit)| number * unit).sum()
}

/// One technique at a level and from a side, between settling and the calm close, each of any length.
pub(crate) fn any_routine() -> impl Strategy<Value = Routine> {
    let breathing = ["settling-breath", "calm-close"];
    let moving: Vec<_> =
        CATALOGUE.iter().filter(|it| !breathing.contains(&it.id())).cloned().collect();
    let choice = (prop::sample::select(moving), any::<prop::sample::Index>(), any::<[bool; 2]>());
    let stills = [STILL_MIN_SECS..=STILL_MAX_SECS, STILL_MIN_SECS..=STILL_MAX_SECS];
    let dose = (1..=2_u32, SET_MIN_SECS..=SET_MAX_SECS, stills);
    (choice, dose).prop_filter_map(
        "within the limits",
        |((technique, level, [full, left]), dose)| {
            let (sets, secs, [settle, close]) = dose;
            let level = technique.levels()[level.index(technique.levels().len())].level();
            let still = |id: &str, secs| {
                step(CATALOGUE.get(id).expect("built in").clone(), level, full, left, (1, secs))
            };
            let secs = secs.clamp(technique.dose().secs.min, technique.dose().secs.max);
            let steps = vec![
                still("settling-breath", settle),
                step(technique, level, full, left, (sets, secs)),
                still("calm-close", close),
            ];
            Routine::new("heard".into(), None, steps).ok()
        },
    )
}

fn step(
    technique: Arc<Technique>,
    level: Level,
    full: bool,
    left: bool,
    (sets, secs): (u32, u32),
) -> Step {
    let level = technique.form_at_most(level).level();
    let each = technique.sides() == Sides::Each;
    Step {
        level,
        ceiling: level,
        sets,
        secs,
        enter: if full { Enter::Full } else { Enter::Brief },
        turns: if left || !each { Turns::LeftRight } else { Turns::RightLeft },
        technique,
    }
}

pub(crate) fn any_lengths(routine: &Routine, own: bool) -> Lengths {
    let asked = phrases(routine).into_iter().map(|phrase| phrase.message);
    let estimated = library::estimate(&WORDS, asked);
    if own { PACK.lengths().or(estimated) } else { estimated }
}

pub(crate) fn any_press() -> impl Strategy<Value = Input> {
    prop_oneof![
        Just(Input::Pause),
        Just(Input::Resume),
        Just(Input::Back),
        Just(Input::Skip),
        Just(Input::Repeat),
        Just(Input::Spot(None)),
        Just(Input::Easier),
    ]
}

/// How much of the time from `from` to `to` went by in interludes: in a stay or after a pause the
/// set's own time stands still, and the words that end it say that it goes on from there.
fn aside(timeline: &Timeline, from: u32, to: u32) -> u32 {
    let asides = timeline.blocks().iter().filter(|it| matches!(it.kind, BlockKind::Interlude(_)));
    let overlap =
        |it: &routine::Block| it.end().ms().min(to).saturating_sub(it.start.ms().max(from));
    asides.map(overlap).sum()
}

fn check(timeline: &Timeline) -> Result<(), TestCaseError> {
    let ears = Ears::of(timeline);
    for (i, block) in timeline.blocks().iter().enumerate() {
        let Some(step) = block.step_of(timeline.routine()) else { continue };
        if block.kind != BlockKind::Set {
            continue;
        }
        let (start, end) = (block.start.ms(), block.end().ms());
        let next = timeline.blocks().get(i + 1).map(|next| next.kind);
        let pressed = matches!(next, None | Some(BlockKind::Interlude(_) | BlockKind::Stop(_)));
        let whole = !pressed && block.completes(Span::from_secs(step.secs));
        for at in (start..end).step_by(500) {
            let about = || format!("at {}\n{timeline}", SessionTime::from_ms(at));
            prop_assert_eq!(ears.technique(at), Some(step.technique.id()), "technique {}", about());
            if let Some(side) = block.side {
                prop_assert_eq!(ears.side(at), Some(side), "side {}", about());
            }
            let told = ears.left_told(at);
            let ago = told.map(|told| at - told - aside(timeline, told, at));
            prop_assert!(ago.is_some_and(|ago| ago <= LEFT_MS), "left, {ago:?} {}", about());
        }
        if whole {
            prop_assert!(ears.told_of(end), "the end at {} comes untold\n{timeline}", block.end());
        }
    }
    Ok(())
}

/// Presses one after the other, each after a wait in milliseconds; then, where `stop` says so, stops.
pub(crate) fn press_all(session: &mut Session, presses: &[(u32, Input)], stop: Option<u32>) {
    let mut now = 0;
    for (wait, press) in presses {
        now += wait;
        session.handle(SessionTime::from_ms(now), press);
        session.handle(SessionTime::from_ms(now), &Input::Resume);
    }
    if let Some(stop) = stop {
        session.handle(SessionTime::from_ms(now + stop), &Input::Stop(StopReason::Done));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn who_only_hears_can_always_tell(
        routine in any_routine(),
        own in any::<bool>(),
        presses in prop::collection::vec((0..60_000_u32, any_press()), 0..6),
        stop in prop::option::of(0..200_000_u32),
    ) {
        let lengths = any_lengths(&routine, own);
        let mut session = Session::new(&routine, lengths).expect("a covered routine");
        session.handle(SessionTime::ZERO, &Input::Ready);
        check(session.timeline())?;
        press_all(&mut session, &presses, stop);
        check(session.timeline())?;
    }
}

#[test]
fn who_only_hears_can_tell_in_every_ready_routine() {
    for routine in library::routines(&CATALOGUE) {
        let lengths = any_lengths(&routine, true);
        let timeline = routine::compile(&routine, &lengths).expect("a ready routine compiles");
        if let Err(why) = check(&timeline) {
            panic!("{}: {why}", routine.id());
        }
    }
}
