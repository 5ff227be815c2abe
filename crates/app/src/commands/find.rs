//! `rollwise find WORDS`: techniques, what is known, places on the body and routines, by what people call
//! them.

use library::search::{Document, Found, Index, findable};
use routine::{Message, Region};

use crate::context::{Context, Form};
use crate::explain::{Exit, Outcome};
use crate::practice::Practice;
use crate::report;
use crate::terminal::harmless;

/// Arguments of `rollwise find`.
#[derive(clap::Args, Debug)]
#[command(after_help = "Half words, other endings and slips of the finger find, too.

Examples:
  rollwise find shoulder blade
  rollwise find hunchbak
  rollwise find \"does it flush toxins\" --json")]
pub(crate) struct Args {
    /// What to look for
    #[arg(required = true)]
    words: Vec<String>,
    /// How many at most
    #[arg(long, default_value_t = 8)]
    most: usize,
}

/// Something that was found as JSON.
#[derive(serde::Serialize)]
struct FoundJson {
    kind: &'static str,
    id: String,
    title: String,
    says: String,
}

pub(crate) fn run(args: &Args, context: &mut Context) -> Outcome {
    let practice = Practice::load(context);
    let shelf = findable(&practice.words, &practice.catalogue, &practice.routines);
    let empty = practice.words.text(&Message::new("search-words-empty"));
    let index = Index::new(shelf.iter().map(|(_, document)| Document::of(document)), &empty);
    let query = args.words.join(" ");
    let numbers = index.find(&query).into_iter().take(args.most);
    let found: Vec<FoundJson> = numbers
        .map(|number| {
            let (found, [title, ..]) = &shelf[number];
            let (kind, id, says) = told(found, &practice);
            FoundJson { kind, id, title: title.clone(), says }
        })
        .collect();
    match context.form {
        Form::Json => context.json(&found)?,
        Form::Text if found.is_empty() => {
            report::note("nothing found", "Try another word for it.");
        }
        Form::Text => {
            for FoundJson { kind, id, title, says } in &found {
                writeln!(context.out, "{} ({kind}: {})", harmless(title), harmless(id))?;
                if !says.is_empty() {
                    writeln!(context.out, "  {}", harmless(says))?;
                }
            }
        }
    }
    Ok(Exit::Well)
}

/// What kind of thing it is, its name in files, and what it says in short.
fn told(found: &Found, practice: &Practice) -> (&'static str, String, String) {
    let words = |key: String| practice.words.find(&Message::new(key)).unwrap_or_default();
    match found {
        Found::Technique(id) => ("technique", id.clone(), words(format!("{id}-purpose"))),
        Found::Claim(key) => ("known", key.clone(), words(format!("claim-{key}-known"))),
        Found::Region(region) => ("place", Region::key(*region).into(), String::new()),
        Found::Routine(id) => ("routine", id.clone(), words(format!("routine-{id}-purpose"))),
    }
}
