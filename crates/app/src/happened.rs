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

/// An event in a line for people: `1:05.250 set-done level 2 left set 1`.
pub(crate) fn event_line(happened: &Happened) -> String {
    let event = EventJson::from(happened);
    let mut line = format!("{} {}", happened.at, event.event);
    let mut add = |what: &str, value: Option<String>| {
        if let Some(value) = value {
            line.push_str(&format!(" {what}{value}"));
        }
    };
    add("step ", event.step.map(|step| step.to_string()));
    add("level ", event.level.map(|level| level.to_string()));
    add("", event.side.map(String::from));
    add("set ", event.set.map(|set| set.to_string()));
    add("", event.region.map(String::from));
    add("strength ", event.strength.map(|strength| strength.to_string()));
    add("", event.measure.map(String::from));
    add("", event.moment.map(String::from));
    add("", event.score.map(|score| score.to_string()));
    add("a pass of ms ", event.pass_ms.map(|ms| ms.to_string()));
    add("", event.reason.map(String::from));
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
    let mut parts = vec![String::from(phase(view.phase))];
    parts.extend(view.block.map(|block| block.key().into()));
    parts.extend(view.technique.clone());
    parts.extend(view.side.map(|side| side.key().into()));
    if view.set.0 > 0 {
        parts.push(format!("set {} of {}", view.set.0, view.set.1));
    }
    parts.extend(view.level.map(|level| format!("level {}", level.number())));
    parts.push(format!("{} s here, {} s in all", view.left_here.secs(), view.left_all.secs()));
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
