//! `rollwise timeline ROUTINE`: every cue with its time, as JSON or as a page to read aloud from.

use library::Words;
use routine::{Block, Cue, CueKind, Form as SaidIn, Message, Span, Timeline};

use crate::context::{Context, Form, JsonList};
use crate::explain::{Exit, Outcome};
use crate::planning;
use crate::practice::Practice;
use crate::terminal::{harmless, wrap};

/// Arguments of `rollwise timeline`.
#[derive(clap::Args, Debug)]
#[command(after_help = "Examples:
  rollwise timeline five
  rollwise timeline today
  rollwise timeline ./mine.toml --json")]
pub(crate) struct Args {
    /// A routine's name, `today` for today's plan, or a file
    routine: String,
}

/// A cue as JSON.
#[derive(serde::Serialize)]
struct CueJson<'a> {
    /// When it starts, in milliseconds of session time.
    at_ms: u32,
    /// How long it takes, in milliseconds.
    ms: u32,
    /// `say`, `tone`, `breath`, `pose` or `countdown`.
    kind: &'static str,
    /// The message in its text form; the tone's, half's or pose's name; the number counted.
    key: String,
    /// The words, where some are said.
    text: Option<String>,
    technique: Option<&'a str>,
    side: Option<&'static str>,
    /// From 1; 0 outside sets.
    set: u32,
    level: Option<u8>,
    /// What the stretch is for: `enter`, `set`, …
    block: &'static str,
}

pub(crate) fn run(args: &Args, context: &mut Context) -> Outcome {
    let practice = Practice::load(context);
    let routine = planning::named(&args.routine, &practice, context)?;
    let session = practice.session(&routine)?;
    let timeline = session.timeline();
    match context.form {
        Form::Json => {
            let mut list = JsonList::default();
            for (block, cue) in timeline.cues() {
                list.push(&in_json(block, cue, timeline, &practice.words))?;
            }
            list.write(&mut context.out)?;
        }
        Form::Text => page(timeline, &practice.words, context)?,
    }
    Ok(Exit::Well)
}

fn in_json<'a>(block: &Block, cue: &Cue, timeline: &'a Timeline, words: &Words) -> CueJson<'a> {
    let (key, text) = match &cue.kind {
        CueKind::Say { message, form, .. } => {
            (message.to_string(), Some(in_words(words, message, *form)))
        }
        CueKind::Tone(tone) => (tone.key().into(), None),
        CueKind::Breath(half) => (half.key().into(), None),
        CueKind::Pose { from, to } => (format!("{from} -> {to}"), None),
        CueKind::Countdown(left) => (left.to_string(), None),
    };
    CueJson {
        at_ms: cue.at.ms(),
        ms: cue.len.ms(),
        kind: cue.kind.key(),
        key,
        text,
        technique: block.step_of(timeline.routine()).map(|step| step.technique.id()),
        side: block.side.map(|side| side.key()),
        set: block.set,
        level: block.level.map(|level| level.number()),
        block: block.kind.key(),
    }
}

/// What is said: the form that the cue has room for.
pub(crate) fn in_words(words: &Words, message: &Message, form: SaidIn) -> String {
    let short = match form {
        SaidIn::Full => None,
        SaidIn::Short => words.short(message),
    };
    short.unwrap_or_else(|| words.text(message))
}

/// How wide the page is, in columns.
const PAGE: usize = 80;
/// Where the words begin.
const INDENT: usize = 9;

fn page(timeline: &Timeline, words: &Words, context: &mut Context) -> std::io::Result<()> {
    let routine = timeline.routine();
    let title = routine.called(&|name| words.find(name));
    let out = &mut context.out;
    writeln!(out, "{} · {}", harmless(&title), in_all(timeline.span(), words))?;
    for block in timeline.blocks() {
        writeln!(out, "\n{} {}", clock_at(block), harmless(&heading(block, timeline, words)))?;
        for cue in block.cues() {
            let said = match &cue.kind {
                CueKind::Say { message, form, .. } => {
                    format!("“{}”", in_words(words, message, *form))
                }
                CueKind::Tone(tone) => {
                    format!("♪ {}", words.text(&Message::new(format!("tone-{}", tone.key()))))
                }
                // The bed and the figure are for players; the ticks are three at the end of a set.
                CueKind::Breath(_) | CueKind::Pose { .. } | CueKind::Countdown(_) => continue,
            };
            let time = clock(cue.at.since(routine::SessionTime::ZERO));
            for (i, line) in wrap(&harmless(&said), PAGE - INDENT).into_iter().enumerate() {
                let time = if i == 0 { time.as_str() } else { "" };
                writeln!(out, "  {time:>5}  {line}")?;
            }
        }
    }
    let end = words.text(&Message::new("term-end"));
    writeln!(out, "\n{} {end}", clock(timeline.span()))
}

fn clock_at(block: &Block) -> String {
    clock(block.start.since(routine::SessionTime::ZERO))
}

fn heading(block: &Block, timeline: &Timeline, words: &Words) -> String {
    let mut heading = words.text(&Message::new(format!("block-{}", block.kind.key())));
    if let Some(step) = block.step_of(timeline.routine()) {
        heading.push_str(&format!(" · {}", words.text(&step.technique.name())));
        if block.set > 0 {
            let set = Message::new("term-set").number("set", block.set).number("of", step.sets);
            heading.push_str(&format!(" · {}", words.text(&set)));
        }
    }
    if let Some(side) = block.side {
        heading
            .push_str(&format!(" · {}", words.text(&Message::new(format!("side-{}", side.key())))));
    }
    if let Some(level) = block.level {
        let level = Message::new("term-level").number("level", level.number());
        heading.push_str(&format!(" · {}", words.text(&level)));
    }
    heading.push_str(&format!(" · {} s", block.len().secs()));
    heading
}

/// `5:04 in all`
pub(crate) fn in_all(span: Span, words: &Words) -> String {
    format!("{} {}", clock(span), words.text(&Message::new("term-in-all")))
}

/// Minutes and seconds.
pub(crate) fn clock(span: Span) -> String {
    format!("{}:{:02}", span.secs() / 60, span.secs() % 60)
}
