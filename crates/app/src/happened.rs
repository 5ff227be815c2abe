//! Events and views of a session as one line each, for programs and for people. Not the journal's
//! stored shapes: these may change with the program.

use library::Words;
use routine::{Message, Spot};
use session::{Event, Happened, Phase, Press, Score, View};

/// An event as JSON. Only the fields that its kind has are there.
#[derive(serde::Serialize, Default)]
pub(crate) struct EventJson {
    at_ms: u32,
    event: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    step: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    level: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    side: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    set: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    region: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    strength: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    measure: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    moment: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    score: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pass_ms: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'static str>,
}

impl From<&Happened> for EventJson {
    fn from(happened: &Happened) -> EventJson {
        let plain = EventJson {
            at_ms: happened.at.ms(),
            event: name(&happened.event),
            ..EventJson::default()
        };
        match happened.event {
            Event::Began
            | Event::Paused
            | Event::Resumed
            | Event::WentBack
            | Event::Skipped
            | Event::Repeated
            | Event::Held(None)
            | Event::StillFelt
            | Event::UnfeltTold
            | Event::Eased
            | Event::Hardened
            | Event::Finished => plain,
            Event::Held(Some(Spot { region, side, strength })) => EventJson {
                region: Some(region.key()),
                side: Some(side.key()),
                strength: Some(strength.value()),
                ..plain
            },
            Event::Answered { measure, moment, score } => EventJson {
                measure: Some(measure.key()),
                moment: Some(moment.key()),
                score: score.map(Score::value),
                ..plain
            },
            Event::PaceFelt(pass) | Event::PaceTold(pass, _) => {
                EventJson { pass_ms: Some(pass.ms()), ..plain }
            }
            Event::SetDone { step, level, side, set } => EventJson {
                step: Some(step + 1),
                level: Some(level.number()),
                side: side.map(|side| side.key()),
                set: Some(set),
                ..plain
            },
            Event::Stopped(reason) | Event::Explained(reason) => {
                EventJson { reason: Some(reason.key()), ..plain }
            }
        }
    }
}

fn name(event: &Event) -> &'static str {
    match event {
        Event::Began => "began",
        Event::Paused => "paused",
        Event::Resumed => "resumed",
        Event::WentBack => "went-back",
        Event::Skipped => "skipped",
        Event::Repeated => "repeated",
        Event::Held(_) => "held",
        Event::Eased => "eased",
        Event::Hardened => "hardened",
        Event::Answered { .. } => "answered",
        Event::PaceFelt(_) => "pace-felt",
        Event::PaceTold(..) => "pace-told",
        Event::StillFelt => "still-felt",
        Event::UnfeltTold => "unfelt-told",
        Event::SetDone { .. } => "set-done",
        Event::Stopped(_) => "stopped",
        Event::Explained(_) => "explained",
        Event::Finished => "finished",
    }
}

/// An event in a line for people: `1:05.250 set-done step 1 level 2 left set 1`.
pub(crate) fn event_line(happened: &Happened, words: &Words) -> String {
    let event = EventJson::from(happened);
    let say = |key: String| words.text(&Message::new(key));
    let number = |key: &'static str, n: i64| words.text(&Message::new(key).number("n", n));
    let mut line = format!("{} {}", happened.at, say(format!("event-{}", event.event)));
    let parts = [
        event.step.map(|step| number("event-step", step as i64)),
        event.level.map(|level| number("event-level", level.into())),
        event.side.map(|side| say(format!("side-{side}"))),
        event.set.map(|set| number("event-set", set.into())),
        event.region.map(|region| say(format!("region-{region}"))),
        event.strength.map(|strength| number("event-strength", strength.into())),
        event.measure.map(|measure| say(format!("measure-{measure}"))),
        event.moment.map(|moment| say(format!("event-{moment}"))),
        event.score.map(|score| score.to_string()),
        event.pass_ms.map(|ms| number("event-pass", ms.into())),
        event.reason.map(|reason| say(format!("stop-{reason}"))),
    ];
    for part in parts.into_iter().flatten() {
        line.push(' ');
        line.push_str(&part);
    }
    line
}

/// A view as JSON.
#[derive(serde::Serialize)]
pub(crate) struct ViewJson {
    at_ms: u32,
    view: Shown,
}

#[derive(serde::Serialize)]
struct Shown {
    phase: &'static str,
    block: Option<&'static str>,
    step: usize,
    steps: usize,
    technique: Option<String>,
    side: Option<&'static str>,
    set: u32,
    sets: u32,
    level: Option<u8>,
    ceiling: Option<u8>,
    left_here_ms: u32,
    left_all_ms: u32,
    now: Option<String>,
    next: Option<String>,
    pending: Option<&'static str>,
    breath: Option<&'static str>,
    breath_permille: Option<u32>,
    pose: Option<String>,
    holding: bool,
    window: bool,
    can: Vec<&'static str>,
}

/// A view as JSON, its words in a language.
pub(crate) fn view_json(view: &View, words: &Words) -> ViewJson {
    let said = |message: &Message| words.text(message);
    ViewJson {
        at_ms: view.at.ms(),
        view: Shown {
            phase: phase(view.phase),
            block: view.block.map(|block| block.key()),
            step: view.step.0,
            steps: view.step.1,
            technique: view.technique.clone(),
            side: view.side.map(|side| side.key()),
            set: view.set.0,
            sets: view.set.1,
            level: view.level.map(|level| level.number()),
            ceiling: view.ceiling.map(|level| level.number()),
            left_here_ms: view.left_here.ms(),
            left_all_ms: view.left_all.ms(),
            now: view.now.as_ref().map(|now| said(&now.message)),
            next: view.next.as_ref().map(|next| said(&next.message)),
            pending: view.pending.map(Press::key),
            breath: view.breath.map(|breath| breath.half.key()),
            breath_permille: view.breath.map(|breath| breath.permille),
            pose: view.pose.as_ref().map(|pose| format!("{} -> {}", pose.from, pose.to)),
            holding: view.holding,
            window: view.window,
            can: view.can.iter().map(|press| press.key()).collect(),
        },
    }
}

/// A view in a line for people.
pub(crate) fn view_line(view: &View, words: &Words) -> String {
    let say = |key: String| words.text(&Message::new(key));
    let mut parts = vec![say(format!("phase-{}", phase(view.phase)))];
    parts.extend(view.block.map(|block| say(format!("block-{}", block.key()))));
    parts.extend(view.technique.clone());
    parts.extend(view.side.map(|side| say(format!("side-{}", side.key()))));
    if view.set.0 > 0 {
        let set = Message::new("term-set").number("set", view.set.0).number("of", view.set.1);
        parts.push(words.text(&set));
    }
    parts.extend(
        view.level
            .map(|level| words.text(&Message::new("term-level").number("level", level.number()))),
    );
    let left = Message::new("view-left")
        .number("here", view.left_here.secs())
        .number("all", view.left_all.secs());
    parts.push(words.text(&left));
    parts.extend(view.now.as_ref().map(|now| format!("“{}”", words.text(&now.message))));
    format!("{}   {}", view.at, parts.join(" · "))
}

/// The stable word for a phase.
pub(crate) fn phase(phase: Phase) -> &'static str {
    match phase {
        Phase::Ready => "ready",
        Phase::Playing => "playing",
        Phase::Paused(_) => "paused",
        Phase::ComingOff => "coming-off",
        Phase::After => "after",
        Phase::Over => "over",
    }
}
