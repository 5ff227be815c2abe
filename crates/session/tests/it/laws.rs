//! The laws of DESIGN section 5, each under random attack.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use routine::{
    BlockKind, Change, Cue, CueKind, Enter, Half, Interlude, Lengths, Routine, SessionTime, Sides,
    Span, StopReason, Timeline, limits,
};
use session::{Event, Happened, Input, Phase, Press, Session};

use crate::any;

/// Plays `inputs`, then ticks to the end. `ticks` are extra moments at which the clock is heard.
fn play(
    routine: &Routine,
    lengths: &Lengths,
    inputs: &[(u32, Input)],
    ticks: &[u32],
) -> (Session, Vec<Happened>) {
    let mut session = Session::new(routine, lengths.clone()).expect("a covered routine");
    let mut happened = session.handle(SessionTime::ZERO, &Input::Ready);
    let mut now = SessionTime::ZERO;
    for (wait, input) in inputs {
        let then = now + Span::from_ms(*wait);
        let mut between: Vec<SessionTime> =
            ticks.iter().map(|tick| now + Span::from_ms(*tick)).filter(|at| *at < then).collect();
        between.sort();
        for at in between {
            happened.extend(session.handle(at, &Input::Tick));
        }
        happened.extend(session.handle(then, input));
        // Time stands still in a pause, so the track's position does.
        now = match session.phase() {
            Phase::Paused(at) => at,
            Phase::Ready | Phase::Playing | Phase::ComingOff | Phase::After | Phase::Over => then,
        };
    }
    if let Phase::Paused(at) = session.phase() {
        happened.extend(session.handle(at, &Input::Resume));
    }
    let end = session.timeline().end();
    happened.extend(session.handle(end, &Input::Tick));
    (session, happened)
}

fn scenario() -> impl Strategy<Value = (Routine, Lengths, Vec<(u32, Input)>)> {
    any::routine().prop_flat_map(|routine| {
        let voice = any::voice(&routine);
        (Just(routine), voice, any::evening(25))
    })
}

fn phrases_of(timeline: &Timeline) -> Vec<&Cue> {
    timeline.cues().map(|(_, cue)| cue).filter(|cue| cue.said().is_some()).collect()
}

fn check_no_overlap(timeline: &Timeline) -> Result<(), TestCaseError> {
    for pair in phrases_of(timeline).windows(2) {
        prop_assert!(pair[0].end() <= pair[1].at, "{:?} overlaps {:?}", pair[0], pair[1]);
    }
    Ok(())
}

fn check_forwards(timeline: &Timeline) -> Result<(), TestCaseError> {
    let mut at = SessionTime::ZERO;
    for block in timeline.blocks() {
        prop_assert_eq!(block.start, at, "blocks follow one another without a gap");
        at = block.end();
        for pair in block.cues().windows(2) {
            prop_assert!(pair[0].at <= pair[1].at);
        }
        for cue in block.cues() {
            prop_assert!(block.start <= cue.at && cue.at <= block.end(), "{cue:?} in {block:?}");
            prop_assert!(cue.end() <= block.end(), "{cue:?} ends in {block:?}");
        }
    }
    Ok(())
}

/// Words, a tick or a tone at least every 20 s.
fn check_oriented(timeline: &Timeline) -> Result<(), TestCaseError> {
    let mut last = SessionTime::ZERO;
    for (_, cue) in timeline.cues() {
        let orients = match cue.kind {
            CueKind::Say { .. } | CueKind::Tone(_) | CueKind::Countdown(_) => true,
            CueKind::Breath(_) | CueKind::Pose { .. } => false,
        };
        if orients {
            prop_assert!(cue.at.since(last).ms() <= limits::SILENCE_MAX_MS, "{last} to {}", cue.at);
            last = cue.end();
        }
    }
    prop_assert!(timeline.end().since(last).ms() <= limits::SILENCE_MAX_MS);
    Ok(())
}

/// Words that tell of a change that is coming.
fn announces(cue: &Cue) -> bool {
    let keys = ["next", "say-then-rest", "say-then-switch", "say-then-off", "say-then-on"];
    let more = ["rest-set", "say-ready", "say-end", "say-close", "say-rise-stand"];
    cue.said().is_some_and(|said| keys.contains(&said.key()) || more.contains(&said.key()))
}

/// Each change of technique, side and set, and the end, is told at least 3 s before, or follows
/// words that the person called for.
fn check_announced(timeline: &Timeline) -> Result<(), TestCaseError> {
    let blocks = timeline.blocks();
    for (i, pair) in blocks.windows(2).enumerate() {
        let (from, to) = (&pair[0], &pair[1]);
        let same = (from.step, from.side, from.set) == (to.step, to.side, to.set);
        let pressed = matches!(to.kind, BlockKind::Interlude(_) | BlockKind::Stop(_))
            || matches!(from.kind, BlockKind::Interlude(_) | BlockKind::Stop(_))
            // A skip goes to the words of coming off, or of what comes next.
            || !from.completes(whole(timeline, i));
        if same || pressed {
            continue;
        }
        let told = timeline.cues().map(|(_, cue)| cue).any(|cue| {
            announces(cue)
                && cue.at < to.start
                && to.start.since(cue.at).ms() >= limits::NOTICE_MS
                && to.start.since(cue.at).ms() <= 16_000
        });
        prop_assert!(told, "nothing tells of {} at {}\n{timeline}", to.kind.key(), to.start);
    }
    Ok(())
}

/// How long block `i` is as a whole.
fn whole(timeline: &Timeline, i: usize) -> Span {
    let block = &timeline.blocks()[i];
    match (block.kind, block.step_of(timeline.routine())) {
        (BlockKind::Set, Some(step)) => Span::from_secs(step.secs),
        (BlockKind::Enter(Enter::Full), Some(step)) => {
            let form = step.technique.form_at_most(block.level.expect("a step's level"));
            Span::from_secs(form.script().enter_secs)
        }
        (BlockKind::Enter(Enter::Brief), _) => Span::from_secs(limits::ENTER_BRIEF_SECS),
        _ => block.len(),
    }
}

/// How often each law is attacked.
const CASES: u32 = 128;

proptest! {
    #![proptest_config(ProptestConfig { cases: CASES, ..ProptestConfig::default() })]

    /// Replay = live.
    #[test]
    fn a_replay_is_the_live_session((routine, lengths, inputs) in scenario()) {
        let (live, happened) = play(&routine, &lengths, &inputs, &[]);
        let mut replayed = Session::new(&routine, lengths).expect("a covered routine");
        happened.iter().for_each(|event| replayed.replay(event));
        prop_assert_eq!(replayed.state(), live.state());
    }

    /// The inputs that the events tell of, given to a fresh session, make the same events.
    #[test]
    fn exported_inputs_make_the_same_events((routine, lengths, inputs) in scenario()) {
        let (live, happened) = play(&routine, &lengths, &inputs, &[]);
        let mut session = Session::new(&routine, lengths).expect("a covered routine");
        let mut again = Vec::new();
        for event in &happened {
            if let Some(input) = event.event.input() {
                again.extend(session.handle(event.at, &input));
            }
        }
        again.extend(session.handle(live.timeline().end(), &Input::Tick));
        prop_assert_eq!(again, happened);
    }

    /// Extra or missing ticks change nothing.
    #[test]
    fn ticks_change_nothing(
        (routine, lengths, inputs) in scenario(),
        ticks in proptest::collection::vec(0..40_000u32, 0..60),
    ) {
        let (quiet, events) = play(&routine, &lengths, &inputs, &[]);
        let (ticked, ticked_events) = play(&routine, &lengths, &inputs, &ticks);
        prop_assert_eq!(events, ticked_events);
        prop_assert_eq!(quiet.state(), ticked.state());
    }

    /// Played time never goes backwards, whatever the clock says.
    #[test]
    fn time_never_goes_backwards(
        (routine, lengths, _) in scenario(),
        moments in proptest::collection::vec((0..900_000u32, any::input()), 1..40),
    ) {
        let mut session = Session::new(&routine, lengths).expect("a covered routine");
        session.handle(SessionTime::ZERO, &Input::Ready);
        let (mut last, mut heard) = (SessionTime::ZERO, SessionTime::ZERO);
        for (ms, input) in moments {
            for event in session.handle(SessionTime::from_ms(ms), &input) {
                prop_assert!(event.at >= last);
                last = event.at;
            }
            prop_assert!(session.heard() >= heard);
            heard = session.heard();
            let view = session.view(SessionTime::from_ms(ms));
            prop_assert!(view.at <= session.timeline().end());
        }
    }

    /// No two phrases overlap, blocks follow one another, somebody always says where one is, and
    /// what changes is told: for any clip lengths within their slots, and after any inputs.
    #[test]
    fn the_track_is_sound_after_any_inputs((routine, lengths, inputs) in scenario()) {
        let (session, _) = play(&routine, &lengths, &inputs, &[]);
        check_forwards(session.timeline())?;
        check_no_overlap(session.timeline())?;
        check_oriented(session.timeline())?;
        check_announced(session.timeline())?;
    }

    /// An amendment leaves all before it as it was.
    #[test]
    fn an_amendment_keeps_what_was_played(
        (routine, lengths, inputs) in scenario(),
        at in 0..600_000u32,
        change in proptest::sample::select(vec![
            Change::Hold(None), Change::Resume, Change::Skip, Change::Back, Change::Again,
            Change::Easier, Change::Harder, Change::Stop(StopReason::Pain),
            Change::Because(StopReason::Pain), Change::Unfelt,
        ]),
    ) {
        let (session, _) = play(&routine, &lengths, &inputs, &[]);
        let old = session.timeline();
        let at = SessionTime::from_ms(at % old.end().ms());
        let new = old.amend(at, change, &lengths);
        let before = |timeline: &Timeline| -> Vec<(SessionTime, CueKind)> {
            let cues = timeline.cues().map(|(_, cue)| cue.clone());
            cues.filter(|cue| cue.at < at).map(|cue| (cue.at, cue.kind)).collect()
        };
        prop_assert_eq!(before(&new), before(old), "{:?} at {}", change, at);
        if old.allows(at, change) {
            prop_assert!(new.changed_from() >= at);
            let until = new.changed_from();
            let begun = |timeline: &Timeline| -> Vec<(SessionTime, CueKind)> {
                let cues = timeline.cues().map(|(_, cue)| cue.clone());
                cues.filter(|cue| cue.at < until).map(|cue| (cue.at, cue.kind)).collect()
            };
            prop_assert_eq!(begun(&new), begun(old));
            let said = phrases_of(&new);
            for cue in phrases_of(old).into_iter().filter(|cue| cue.at < until && cue.end() <= until) {
                prop_assert!(said.contains(&cue), "{cue:?} was said by {until}");
            }
        } else {
            prop_assert_eq!(&new, old);
        }
    }

    /// Both sides get equal time, stays and interruptions aside, unless the person skipped, went
    /// back or stopped; what the routine has on one side alone is done there alone.
    #[test]
    fn both_sides_get_equal_time((routine, lengths, inputs) in scenario()) {
        let fair: Vec<_> = inputs
            .into_iter()
            .filter(|(_, input)| !matches!(input, Input::Skip | Input::Back))
            .collect();
        let (session, happened) = play(&routine, &lengths, &fair, &[]);
        let timeline = session.timeline();
        let mut time: BTreeMap<_, Span> = BTreeMap::new();
        for block in timeline.blocks().iter().filter(|block| block.kind == BlockKind::Set) {
            *time.entry((block.step, block.side)).or_default() += block.len();
        }
        for (i, step) in timeline.routine().steps().iter().enumerate() {
            for side in step.sides() {
                let got = time.get(&(Some(i), side)).copied().unwrap_or_default();
                prop_assert_eq!(got, Span::from_secs(step.secs * step.sets));
            }
            let done = happened.iter().filter(|event| {
                matches!(event.event, Event::SetDone { step, .. } if step == i)
            });
            prop_assert_eq!(done.count(), step.sets as usize * step.sides().count());
            let both = step.technique.sides() == Sides::Both || step.turns.other().is_some();
            let sides = timeline.blocks().iter().filter(|block| {
                block.kind == BlockKind::Set && block.step == Some(i) && block.side.is_some()
            });
            let sides: BTreeSet<_> = sides.map(|block| block.side).collect();
            prop_assert!(both || sides == [Some(step.turns.first())].into());
        }
    }

    /// A stop is answered at once, from any state, and always ends.
    #[test]
    fn a_stop_is_answered_at_once(
        (routine, lengths, inputs) in scenario(),
        reason in any::reason(),
    ) {
        let mut session = Session::new(&routine, lengths).expect("a covered routine");
        let mut now = SessionTime::ZERO;
        let mut states = vec![(session.clone(), now)];
        session.handle(now, &Input::Ready);
        for (wait, input) in inputs {
            session.handle(now + Span::from_ms(wait), &input);
            now = session.heard();
            states.push((session.clone(), now));
        }
        for (mut session, now) in states {
            let phase = session.phase();
            if phase == Phase::Over {
                continue;
            }
            prop_assert!(session.view(now).can(Press::Stop));
            let happened = session.handle(now, &Input::Stop(reason));
            let stopped = Happened { at: now, event: Event::Stopped(reason) };
            prop_assert_eq!(happened.last(), Some(&stopped));
            prop_assert_eq!(session.state().stopped(), Some(reason));
            if session.phase() == Phase::ComingOff {
                let view = session.view(now);
                let stop = BlockKind::Stop(reason);
                prop_assert_eq!(view.block, Some(stop));
                let tone = session.timeline().cues().any(|(block, cue)| {
                    block.kind == stop && cue.at == now && cue.kind.key() == "tone"
                });
                prop_assert!(tone, "the stop tone sounds at once");
                prop_assert!(session.timeline().end().since(now).secs() <= 90);
                check_no_overlap(session.timeline())?;
                let end = session.timeline().end();
                session.handle(end, &Input::Tick);
            }
            prop_assert!(matches!(session.phase(), Phase::After | Phase::Over));
        }
    }

    /// Another reason for a stop is taken until the end and after it, from any state; the stop
    /// stays where it was, what was played stays, and the track stays sound.
    #[test]
    fn another_reason_is_taken(
        (routine, lengths, inputs) in scenario(),
        reason in any::reason(),
        others in proptest::collection::vec((0..20_000u32, any::reason()), 1..6),
        second in proptest::option::of(0..6usize),
    ) {
        let mut session = Session::new(&routine, lengths.clone()).expect("a covered routine");
        let mut log = session.handle(SessionTime::ZERO, &Input::Ready);
        for (wait, input) in inputs {
            log.extend(session.handle(session.heard() + Span::from_ms(wait), &input));
        }
        if matches!(session.phase(), Phase::After | Phase::Over) {
            return Ok(());
        }
        log.extend(session.handle(session.heard(), &Input::Stop(reason)));
        let (stopped_at, mut told) = (session.heard(), reason);
        let mut before = session.timeline().clone();
        for (i, (wait, other)) in others.iter().enumerate() {
            let at = session.heard() + Span::from_ms(*wait);
            log.extend(session.handle(at, &Input::Tick));
            if second == Some(i) {
                log.extend(session.handle(at, &Input::Stop(StopReason::Done)));
            }
            prop_assert!(session.view(at).can(Press::Because));
            let now = session.heard();
            let answer = session.handle(at, &Input::Because(*other));
            let due = Happened { at: now, event: Event::Explained(*other) };
            prop_assert_eq!(&answer[..], if told == *other { &[][..] } else { &[due][..] });
            log.extend(answer);
            told = *other;
            prop_assert_eq!(session.state().stopped(), Some(told));
            prop_assert_eq!(session.view(at).stopped, Some(told));
            let cues = |timeline: &Timeline| -> Vec<(SessionTime, CueKind)> {
                let cues = timeline.cues().map(|(_, cue)| cue.clone());
                cues.filter(|cue| cue.at < now).map(|cue| (cue.at, cue.kind)).collect()
            };
            prop_assert_eq!(cues(session.timeline()), cues(&before));
            before = session.timeline().clone();
        }
        let stop = before.blocks().iter().find(|block| matches!(block.kind, BlockKind::Stop(_)));
        prop_assert_eq!(stop.map(|stop| stop.start), Some(stopped_at));
        check_forwards(&before)?;
        check_no_overlap(&before)?;
        check_oriented(&before)?;
        let end = before.end();
        log.extend(session.handle(end, &Input::Tick));
        prop_assert!(matches!(session.phase(), Phase::After | Phase::Over));

        let mut replayed = Session::new(&routine, lengths.clone()).expect("a covered routine");
        log.iter().for_each(|event| replayed.replay(event));
        prop_assert_eq!(replayed.state(), session.state());
        let mut again = Session::new(&routine, lengths).expect("a covered routine");
        let mut events = Vec::new();
        for event in &log {
            if let Some(input) = event.event.input() {
                events.extend(again.handle(event.at, &input));
            }
        }
        events.extend(again.handle(end, &Input::Tick));
        prop_assert_eq!(events, log);
    }

    /// A resume begins at the start of a breath.
    #[test]
    fn a_resume_begins_with_a_breath(
        (routine, lengths, inputs) in scenario(),
        at in 0..600_000u32,
    ) {
        let (session, _) = play(&routine, &lengths, &inputs, &[]);
        let timeline = session.timeline();
        let at = SessionTime::from_ms(at % timeline.end().ms());
        let resumed = timeline.amend(at, Change::Resume, &lengths);
        let block = resumed.block_at(at).expect("there is more to come");
        prop_assert_eq!(block.kind, BlockKind::Interlude(Interlude::Resume));
        let breathes = resumed.cues().any(|(_, cue)| {
            cue.at == at && cue.kind == CueKind::Breath(Half::In)
        });
        prop_assert!(breathes, "at {at}\n{resumed}");
    }

    /// Where sound begins out of silence (at the start, after every pause, with a stop in one), no
    /// words begin within the first second: a loudspeaker on Bluetooth fell asleep and swallows them.
    #[test]
    fn no_words_begin_within_a_second_of_silence((routine, lengths, inputs) in scenario()) {
        let mut session = Session::new(&routine, lengths).expect("a covered routine");
        let mut wakes = vec![SessionTime::ZERO];
        session.handle(SessionTime::ZERO, &Input::Ready);
        for (wait, input) in inputs {
            let then = session.heard() + Span::from_ms(wait);
            session.handle(then, &Input::Tick);
            let silent = matches!(session.phase(), Phase::Paused(_));
            session.handle(then, &input);
            if silent && !matches!(session.phase(), Phase::Paused(_)) {
                wakes.push(session.heard());
            }
        }
        for wake in wakes {
            let words = phrases_of(session.timeline());
            let early = words.iter().find(|cue| {
                (wake..wake + Span::from_ms(1_000)).contains(&cue.at)
            });
            prop_assert_eq!(early, None, "woken at {}\n{}", wake, session.timeline());
        }
    }

    /// What a person calls for gives at least 3 s of words before anything moves.
    #[test]
    fn a_wish_gives_words_before_movement(
        (routine, lengths, inputs) in scenario(),
        at in 0..600_000u32,
        change in proptest::sample::select(vec![
            Change::Skip, Change::Back, Change::Easier, Change::Harder,
        ]),
    ) {
        let (session, _) = play(&routine, &lengths, &inputs, &[]);
        let old = session.timeline();
        let at = SessionTime::from_ms(at % old.end().ms());
        prop_assume!(old.allows(at, change));
        let new = old.amend(at, change, &lengths);
        let known = phrases_of(old);
        // The first words once it takes hold; the same as before where it was wished for already.
        let from = old.takes_hold(at, change).unwrap_or(at);
        let words = phrases_of(&new).into_iter().find(|cue| cue.at >= from);
        let Some(words) = words.filter(|words| !known.contains(words)) else { return Ok(()) };
        let moves = new.cues().map(|(_, cue)| cue).find(|cue| {
            cue.at >= words.at && matches!(&cue.kind, CueKind::Pose { from, to } if from != to)
        });
        if let Some(moves) = moves {
            prop_assert!(moves.at.since(words.at).ms() >= limits::NOTICE_MS, "at {at}\n{new}");
        }
    }

    /// Limits hold whatever is pressed: time under pressure, stays, ceilings.
    #[test]
    fn limits_hold((routine, lengths, inputs) in scenario()) {
        let (session, _) = play(&routine, &lengths, &inputs, &[]);
        let timeline = session.timeline();
        prop_assert!(timeline.holds() <= limits::HOLDS_MAX);
        for block in timeline.blocks() {
            if let (Some(level), Some(step)) = (block.level, block.step_of(timeline.routine())) {
                prop_assert!(level <= step.ceiling.max(step.level));
            }
        }
    }
}
