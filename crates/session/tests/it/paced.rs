//! What the phone feels: the tempo, and coming to rest where staying is offered.

use routine::{SessionTime, Span, Tempo};
use session::{Event, Input, Reading, Session};

use crate::any;

/// The five-minute routine, played to `secs`.
fn played_to(secs: u32) -> Session {
    let text = include_str!("../../../../library/routines/first-five.toml");
    let routine = routine::text::routine(text, &any::CATALOGUE).expect("a library file");
    let mut session = Session::new(&routine, any::slow_voice(&routine)).expect("a covered routine");
    session.handle(SessionTime::ZERO, &Input::Ready);
    session.handle(at(secs * 1000), &Input::Tick);
    session
}

fn at(ms: u32) -> SessionTime {
    SessionTime::from_ms(ms)
}

/// The first second of the first set with passes, and the second after its last.
fn set_of_passes(session: &Session) -> (u32, u32) {
    let mut blocks = session.timeline().blocks().iter();
    let set = blocks.find(|block| block.kind == routine::BlockKind::Set && block.step == Some(1));
    let set = set.expect("its second technique is rolled");
    (set.start.ms() / 1000, set.end().ms() / 1000)
}

fn pass(session: &mut Session, now_ms: u32, pass_ms: u32) -> Vec<Event> {
    let input = Input::Reading(Reading::Pace(Span::from_ms(pass_ms)));
    session.handle(at(now_ms), &input).into_iter().map(|happened| happened.event).collect()
}

/// What is said after `now`, until the set is over.
fn said_later(session: &Session, now: u32) -> Vec<String> {
    let block = session.timeline().block_at(at(now)).expect("a set");
    let cues = block.cues().iter().filter(|cue| cue.at >= at(now));
    cues.filter_map(|cue| cue.said()).map(ToString::to_string).collect()
}

#[test]
fn three_quick_passes_in_a_row_are_told_once_and_take_no_time() {
    let (from, _) = set_of_passes(&played_to(0));
    let mut session = played_to(from + 8);
    let end = session.timeline().end();
    let now = (from + 8) * 1000;
    let felt = Event::PaceFelt(Span::from_ms(1500));
    assert_eq!(pass(&mut session, now, 1500), [felt]);
    assert_eq!(pass(&mut session, now + 1500, 1500), [felt]);
    assert_eq!(session.view(at(now + 1500)).tempo, None, "two happen to everybody");
    let told = Event::PaceTold(Span::from_ms(1500), Tempo::Slower);
    assert_eq!(pass(&mut session, now + 3000, 1500), [told]);
    assert_eq!(session.view(at(now + 3000)).tempo, Some(Tempo::Slower));
    assert!(said_later(&session, now + 3000).contains(&"say-slower".into()));
    assert_eq!(session.timeline().end(), end);
    assert_eq!(pass(&mut session, now + 4500, 1500), [felt], "not twice at once");
}

#[test]
fn passes_in_range_and_those_just_outside_are_not_told() {
    let (from, _) = set_of_passes(&played_to(0));
    let mut session = played_to(from + 8);
    for (index, pass_ms) in [1800, 1750, 4500, 4550, 3000, 1500, 1500, 4000].into_iter().enumerate()
    {
        let now = (from + 8 + 2 * index as u32) * 1000;
        let events = pass(&mut session, now, pass_ms);
        assert!(events.iter().all(|event| matches!(event, Event::PaceFelt(_))), "{events:?}");
    }
    assert_eq!(session.state().tempo(), None);
}

#[test]
fn slow_passes_are_told_too() {
    let (from, _) = set_of_passes(&played_to(0));
    let mut session = played_to(from + 8);
    let events: Vec<Event> = (0..3)
        .flat_map(|index| pass(&mut session, (from + 8 + 5 * index) * 1000, 5_000))
        .filter(|event| matches!(event, Event::PaceTold(..)))
        .collect();
    assert_eq!(events, [Event::PaceTold(Span::from_ms(5_000), Tempo::Quicker)]);
}

#[test]
fn who_comes_to_rest_where_staying_is_offered_stays() {
    let (from, to) = set_of_passes(&played_to(0));
    let still = Input::Reading(Reading::Still);
    let mut session = played_to(from + 6);
    assert_eq!(session.handle(at((from + 6) * 1000), &still), []);
    let open = (from..to).find(|secs| session.view(at(secs * 1000)).window);
    let open = open.expect("a set under pressure has a window") * 1000;
    let happened = session.handle(at(open), &still);
    assert_eq!(happened.last().map(|happened| happened.event), Some(Event::StillFelt));
    assert_eq!(session.timeline().holds(), 1);
}

#[test]
fn sensors_that_fall_silent_are_told_once_and_take_no_time() {
    let (from, _) = set_of_passes(&played_to(0));
    let mut session = played_to(from + 8);
    let end = session.timeline().end();
    let now = at((from + 8) * 1000);
    let silent = Input::Reading(Reading::Unfelt);
    let told = session.handle(now, &silent);
    assert_eq!(told.last().map(|happened| happened.event), Some(Event::UnfeltTold));
    assert!(said_later(&session, now.ms()).contains(&"say-unfelt".into()));
    assert_eq!(session.timeline().end(), end);
    assert_eq!(session.handle(at(now.ms() + 1000), &silent), []);
}

#[test]
fn sensors_that_fall_silent_on_the_way_down_are_told_in_the_set() {
    let (from, _) = set_of_passes(&played_to(0));
    let mut session = played_to(from - 5);
    let silent = Input::Reading(Reading::Unfelt);
    assert_eq!(session.handle(at((from - 5) * 1000), &silent), []);
    assert!(!session.handle(at((from + 1) * 1000), &silent).is_empty());
}

#[test]
fn nothing_is_felt_while_nothing_moves_on() {
    let (from, _) = set_of_passes(&played_to(0));
    let mut session = played_to(from + 8);
    session.handle(at((from + 8) * 1000), &Input::Pause);
    for _ in 0..4 {
        assert_eq!(pass(&mut session, (from + 8) * 1000, 1000), []);
    }
}
