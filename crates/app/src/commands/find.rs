//! `rollwise find WORDS`: techniques, what is known, places on the body and routines, by what people call
//! them; and what they noted and did themselves.

use journal::{History, Keeper as _, Trace, traces};
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
    #[arg(long, default_value_t = SHOWN, value_parser = clap::value_parser!(u16).range(1..))]
    most: u16,
}

/// Something that was found as JSON.
#[derive(serde::Serialize)]
struct FoundJson {
    kind: &'static str,
    id: String,
    title: String,
    says: String,
}

/// The most that is told. Source: our choice; the app's own.
const SHOWN: u16 = 12;

/// All that can be found, each with its words: title, other names, what it is looked for with, text.
#[derive(Default)]
struct Shelf {
    found: Vec<FoundJson>,
    documents: Vec<[String; 4]>,
}

pub(crate) fn run(args: &Args, context: &mut Context) -> Outcome {
    let practice = Practice::load(context);
    let history = match context.folder.open_existing()? {
        Some(store) => History::of(&store.load()?),
        None => History::default(),
    };
    let mut shelf = Shelf::default();
    for (found, document) in findable(&practice.words, &practice.catalogue, &practice.routines) {
        let (kind, id, says) = told(&found, &practice);
        shelf.found.push(FoundJson { kind, id, title: document[0].clone(), says });
        shelf.documents.push(document);
    }
    for trace in traces(&history) {
        shelf.put(&trace, &practice);
    }
    let Shelf { found, documents } = shelf;
    let empty = practice.words.text(&Message::new("search-words-empty"));
    let index = Index::new(documents.iter().map(Document::of), &empty);
    let numbers = index.find(&args.words.join(" ")).into_iter().take(args.most.into());
    let found: Vec<&FoundJson> = numbers.map(|number| &found[number]).collect();
    match context.form {
        Form::Json => context.json(&found)?,
        Form::Text if found.is_empty() => {
            report::note(
                "nothing found",
                "Try another word for it, or look through the library in the app.",
            );
        }
        Form::Text => {
            for FoundJson { kind, id, title, says } in found {
                let kind = practice.words.text(&Message::new(format!("find-{kind}")));
                writeln!(context.out, "{} ({kind}: {})", harmless(title), harmless(id))?;
                if !says.is_empty() {
                    writeln!(context.out, "  {}", harmless(says))?;
                }
            }
        }
    }
    Ok(Exit::Well)
}

impl Shelf {
    /// Puts what is the person's own on it.
    fn put(&mut self, trace: &Trace<'_>, practice: &Practice) {
        let words = |key: String| practice.words.text(&Message::new(key));
        let (kind, id, title, says) = match trace {
            Trace::Spot(past, said) => {
                let (region, side) = (past.region.key(), past.side.key());
                let title = words(format!("spot-{region}-{side}"));
                ("note", format!("{region}/{side}"), title, said.clone())
            }
            Trace::Note { technique, words: said } => {
                let Some(known) = practice.catalogue.get(technique) else { return };
                let title = practice.words.text(&known.name());
                ("note", String::from(*technique), title, String::from(*said))
            }
            Trace::Session(past) => {
                let (name, day) = (practice.session_name(past), past.when.day());
                let month = words(format!("month-{}", day.month_number()));
                let title = format!("{day} · {name}");
                // A technique's own page comes before the days on which it was done.
                let also = format!("{title} {month}");
                self.documents.push([String::new(), String::new(), also, String::new()]);
                let (kind, id) = ("session", past.session.to_string());
                return self.found.push(FoundJson { kind, id, title, says: String::new() });
            }
        };
        self.documents.push([title.clone(), says.clone(), String::new(), String::new()]);
        self.found.push(FoundJson { kind, id, title, says });
    }
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
