//! `rollwise voice list`: the script that a voice reads.

use library::{Clip, Fit};
use routine::Span;

use crate::context::{Context, Form, JsonList};
use crate::explain::{Exit, Outcome};
use crate::report::said;
use crate::terminal::wrap;

/// Arguments of `rollwise voice list`.
#[derive(clap::Args, Debug)]
#[command(after_help = "Examples:
  rollwise voice list
  rollwise voice list --csv > script.csv")]
pub(crate) struct Args {
    /// As a table for spreadsheets: name, seconds, words
    #[arg(long, conflicts_with = "json")]
    csv: bool,
}

/// A phrase as JSON.
#[derive(serde::Serialize)]
struct ClipJson<'a> {
    name: &'a str,
    text: &'a str,
    /// The time there is for it, in milliseconds.
    room_ms: u32,
    /// Whether it may take longer, because its short form stands in for it.
    has_short: bool,
    /// Every message that it is the words of.
    says: Vec<String>,
}

/// How wide the page is, in columns.
const PAGE: usize = 80;

pub(crate) fn run(args: &Args, context: &mut Context) -> Outcome {
    let clips = library::clips(&context.words, &library::techniques());
    match (context.form, args.csv) {
        (Form::Json, _) => {
            let mut list = JsonList::default();
            for clip in &clips {
                list.push(&in_json(clip))?;
            }
            list.write(&mut context.out)?;
        }
        (Form::Text, true) => {
            writeln!(context.out, "name,seconds,words")?;
            for Clip { name, room, text, .. } in &clips {
                writeln!(context.out, "{name},{},\"{}\"", secs(*room), text.replace('"', "\"\""))?;
            }
        }
        (Form::Text, false) => {
            for clip in &clips {
                let room = secs(clip.room);
                let room = match clip.fit {
                    Fit::HasShort => format!("at most {room} s, else its short form is said"),
                    Fit::Must => format!("at most {room} s"),
                };
                writeln!(context.out, "{}.wav · {}", clip.name, said(&room))?;
                for line in wrap(&clip.text, PAGE - 4) {
                    writeln!(context.out, "    {line}")?;
                }
            }
        }
    }
    Ok(Exit::Well)
}

/// Seconds with one decimal, rounded down: nobody is promised more than there is.
fn secs(room: Span) -> String {
    format!("{}.{}", room.ms() / 1000, room.ms() / 100 % 10)
}

fn in_json(clip: &Clip) -> ClipJson<'_> {
    ClipJson {
        name: &clip.name,
        text: &clip.text,
        room_ms: clip.room.ms(),
        has_short: clip.fit == Fit::HasShort,
        says: clip.says.iter().map(|(message, _)| message.to_string()).collect(),
    }
}
