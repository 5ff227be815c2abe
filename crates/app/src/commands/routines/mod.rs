//! `rollwise routines`: the ready ones, those of your folder, and those that you made or were sent.

mod mark;

use std::borrow::Cow;
use std::io::{BufRead as _, IsTerminal as _, Read as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use journal::{Favourite, Liked, Note, Own};
use library::ROUTINES;
use library::own::{Refused, Sent, Shelf, open};
use routine::{Draft, Fault, Found, Routine, Technique, share, text};

use crate::commands::timeline::clock;
use crate::context::{Context, Form};
use crate::explain::{Exit, Explain, Outcome};
use crate::named::Names;
use crate::new_file::{self, Over};
use crate::practice::{FileText, Practice, PracticeError, kept, read};
use crate::report::said;
use crate::server::PORT;
use crate::server::probe::serving;
use crate::terminal::harmless;

/// Arguments of `rollwise routines`.
#[derive(clap::Args, Debug)]
#[command(
    after_help = "Routines that you make in the app, or take in here, are kept with your data and come
along to your other devices. Files in your own folder (routines, techniques) are read as they are and
never changed; the app shows them, and what changes in them, while it is open.

Examples:
  rollwise routines
  rollwise roll before-work                       one of yours, by its name
  rollwise routines export before-work            into before-work.rollwise.toml
  rollwise routines link before-work              an address that opens it in any Rollwise
  rollwise routines import mine.rollwise.toml     look at it, then say yes
  rollwise routines import 'http://…/#/shared/…'
  rollwise routines mark before-work              a favourite: it is listed first
  rollwise routines remove before-work"
)]
pub(crate) struct Args {
    #[command(subcommand)]
    what: Option<What>,
}

#[derive(clap::Subcommand, Debug)]
enum What {
    /// All there are; the same as without a word
    List,
    /// Write one into a file, with the techniques of your own that it needs
    Export {
        /// Its name
        name: String,
        /// The new file; without it, the name in the current folder, `-` for standard output
        #[arg(short, long, value_name = "FILE")]
        output: Option<PathBuf>,
        /// Put it in the place of a file that is there
        #[arg(long)]
        force: bool,
    },
    /// Print an address that opens one in any Rollwise
    Link {
        /// Its name
        name: String,
    },
    /// Take in a routine or technique that you were sent: a file or an address
    Import {
        /// The file or address
        what: String,
        /// Keep it without asking
        #[arg(short, long)]
        yes: bool,
    },
    /// Mark one as a favourite: it is listed first, here and in the app
    Mark {
        /// Its name
        name: String,
        /// Take the mark away
        #[arg(long)]
        off: bool,
    },
    /// Delete one that you made or took in, on all your devices
    Remove {
        /// Its name
        name: String,
        /// Delete it without asking
        #[arg(short, long)]
        yes: bool,
    },
}

/// Why nothing was done.
#[derive(Debug, thiserror::Error)]
enum RoutinesError {
    #[error("{what} can't be opened: {why}")]
    Refused { what: String, why: String },
    #[error("`{name}` has a technique of your own, which doesn't fit in an address")]
    FileOnly { name: String },
    #[error("nobody said yes, so nothing was kept")]
    NobodyAsked,
    #[error("nobody said yes, so nothing was deleted")]
    NotDeleted,
    #[error("there is no routine or technique `{name}` that you made or took in")]
    NotKept { name: String },
}

impl Explain for RoutinesError {
    fn code(&self) -> &'static str {
        match self {
            RoutinesError::Refused { .. } => "not-a-routine",
            RoutinesError::FileOnly { .. } => "file-only",
            RoutinesError::NobodyAsked | RoutinesError::NotDeleted => "not-confirmed",
            RoutinesError::NotKept { .. } => "not-kept",
        }
    }

    fn way_out(&self) -> Cow<'static, str> {
        match self {
            RoutinesError::Refused { .. } => {
                "Nothing was kept. `rollwise check FILE` says what is wrong in a file, and where."
            }
            RoutinesError::FileOnly { .. } => "Send a file: rollwise routines export.",
            RoutinesError::NobodyAsked | RoutinesError::NotDeleted => "Say it with --yes.",
            RoutinesError::NotKept { .. } => {
                "Ready ones stay, and files of your folder are yours to remove. `rollwise routines` \
                 says which is which."
            }
        }
        .into()
    }
}

/// Where a routine comes from.
#[derive(Clone, Copy, PartialEq, Eq, Debug, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
enum From {
    Ready,
    Folder,
    Kept,
}

/// A routine as JSON.
#[derive(serde::Serialize)]
struct RoutineJson {
    id: String,
    name: String,
    from: From,
    secs: u32,
    pressure_secs: u32,
    steps: usize,
    /// Whether the person marked it.
    favourite: bool,
}

pub(crate) fn run(args: &Args, context: &mut Context) -> Outcome {
    match args.what.as_ref().unwrap_or(&What::List) {
        What::List => list(context),
        What::Export { name, output, force } => {
            let over = if *force { Over::Replace } else { Over::Keep };
            export(name, output.as_deref(), over, context)
        }
        What::Link { name } => link(name, context),
        What::Import { what, yes } => import(what, *yes, context),
        What::Mark { name, off } => {
            let liked = mark::liked(name, context)?;
            mark::keep(Favourite { liked, marked: !off }, context)
        }
        What::Remove { name, yes } => remove(name, *yes, context),
    }
}

fn list(context: &mut Context) -> Outcome {
    let practice = Practice::load(context);
    let (ours, favourites) = (kept_drafts(context)?, mark::favourites(context)?);
    let from = |nth: usize, routine: &Routine| {
        let kept = ours.iter().find(|(_, draft)| draft.id == routine.id());
        match kept.map(|(past, _)| Liked::Own(past.own.id)) {
            _ if nth < ROUTINES.len() => (From::Ready, Liked::Routine(routine.id().into())),
            Some(own) => (From::Kept, own),
            None => (From::Folder, Liked::Routine(routine.id().into())),
        }
    };
    let mut all: Vec<RoutineJson> = practice
        .routines
        .iter()
        .enumerate()
        .map(|(nth, routine)| {
            let (from, liked) = from(nth, routine);
            RoutineJson {
                id: routine.id().into(),
                name: name_of(routine, &practice),
                from,
                secs: routine.span().secs(),
                pressure_secs: routine.pressure().secs(),
                steps: routine.steps().len(),
                favourite: favourites.contains(&liked),
            }
        })
        .collect();
    all.sort_by_key(|one| !one.favourite);
    if context.form == Form::Json {
        context.json(&all)?;
        return Ok(Exit::Well);
    }
    for (heading, from) in
        [("Yours", From::Kept), ("From your folder", From::Folder), ("Ready", From::Ready)]
    {
        let these: Vec<&RoutineJson> = all.iter().filter(|one| one.from == from).collect();
        if these.is_empty() {
            continue;
        }
        writeln!(context.out, "{}:", said(heading))?;
        for one in these {
            let time = clock(routine::Span::from_secs(one.secs));
            let (id, name) = (harmless(&one.id), harmless(&one.name));
            let mark = if one.favourite { " ★" } else { "" };
            writeln!(context.out, "  {id:<20} {time:>5}  {name}{mark}")?;
        }
    }
    Ok(Exit::Well)
}

fn name_of(routine: &Routine, practice: &Practice) -> String {
    routine.called(&|name| practice.words.find(name))
}

/// What the journal keeps of routines, as far as they can be read, each under the name that it has here.
fn kept_drafts(
    context: &Context,
) -> Result<Vec<(journal::PastOwn, Draft)>, crate::explain::Failed> {
    let Some(store) = context.folder.open_existing()? else { return Ok(Vec::new()) };
    let kept = kept(&store)?;
    let names = Names::of(&kept);
    let drafts = kept.into_iter().filter_map(|past| {
        let (mut draft, _) = text::draft(&past.own.text).ok()?;
        draft.id = names.name(past.own.id)?.into();
        Some((past, draft))
    });
    Ok(drafts.collect())
}

/// A routine as what it asks for, and the techniques of one's own that it uses.
fn to_send(name: &str, practice: &Practice) -> Result<(Draft, Vec<Arc<Technique>>), PracticeError> {
    let routine = practice.routine(name)?;
    let mut draft = Draft::of(&routine);
    if draft.title.is_empty() {
        draft.title = name_of(&routine, practice);
    }
    let shelf = Shelf { catalogue: practice.catalogue.clone(), items: Vec::new() };
    let brought = shelf.brought(&draft);
    Ok((draft, brought))
}

fn export(name: &str, output: Option<&Path>, over: Over, context: &mut Context) -> Outcome {
    let (draft, brought) = to_send(name, &Practice::load(context))?;
    let text = text::print_draft(&draft, &brought);
    if output == Some(Path::new("-")) {
        write!(context.out, "{text}")?;
        return Ok(Exit::Well);
    }
    let usual = PathBuf::from(format!("{}.rollwise.toml", draft.id));
    let path = output.unwrap_or(&usual);
    new_file::write(path, text.as_bytes(), over)?;
    writeln!(context.out, "{}", harmless(&path.display().to_string()))?;
    Ok(Exit::Well)
}

fn link(name: &str, context: &mut Context) -> Outcome {
    let (draft, brought) = to_send(name, &Practice::load(context))?;
    if !brought.is_empty() {
        return Err(RoutinesError::FileOnly { name: name.into() }.into());
    }
    let port = serving(&context.folder).unwrap_or(PORT);
    let home = format!("http://127.0.0.1:{port}/");
    writeln!(context.out, "{}", share::address(&home, &draft))?;
    Ok(Exit::Well)
}

fn import(what: &str, yes: bool, context: &mut Context) -> Outcome {
    let refused = |why: String| RoutinesError::Refused { what: what.into(), why };
    let sent = if share::end_of(what).is_some() {
        what.to_owned()
    } else {
        let path = PathBuf::from(what);
        match read(&path) {
            Ok(FileText::Text(text)) => text,
            Ok(FileText::TooLarge { .. }) => return Err(refused("it is too large".into()).into()),
            Ok(FileText::NotText { .. }) => return Err(PracticeError::NotText { path }.into()),
            Err(why) => return Err(PracticeError::Unreadable { path, why }.into()),
        }
    };
    let practice = Practice::load(context);
    let shelf = Shelf { catalogue: practice.catalogue, items: Vec::new() };
    let (text, about) = match open(&sent) {
        Ok(Sent::Routine(draft, brought)) => {
            looked_over(&draft, &brought, &shelf).map_err(refused)?
        }
        Ok(Sent::Technique(technique)) => {
            if shelf.catalogue.get(technique.id()).is_some() {
                let id = technique.id();
                return Err(refused(format!("there is a technique `{id}` already")).into());
            }
            (sent.clone(), format!("a technique that somebody wrote, `{}`", technique.id()))
        }
        Err(Refused::Address(_)) => {
            return Err(refused("it is no routine, or damaged".into()).into());
        }
        Err(Refused::File(found)) => return Err(refused(first(&found)).into()),
    };
    if context.form == Form::Text {
        writeln!(context.out, "{}", harmless(&said(&about)))?;
        context.out.flush()?;
    }
    if !yes && !asked("Keep it? [y/N]")? {
        return Err(RoutinesError::NobodyAsked.into());
    }
    let now = context.now()?;
    let store = context.folder.open()?;
    let id = store.new_own()?;
    store.record(vec![Note::Own(Own { id, text })], now)?;
    match context.form {
        Form::Json => context.json(&Kept { id: id.to_string(), about })?,
        Form::Text => writeln!(context.out, "{}", said("kept"))?,
    }
    Ok(Exit::Well)
}

/// What was kept, as JSON.
#[derive(serde::Serialize)]
struct Kept {
    id: String,
    about: String,
}

/// The text that is kept of a routine, and what it is in a line.
///
/// # Errors
/// What is wrong with it.
fn looked_over(
    draft: &Draft,
    brought: &[Arc<Technique>],
    shelf: &Shelf,
) -> Result<(String, String), String> {
    if let Some(clash) = shelf.clash(brought) {
        return Err(format!("you have another technique `{clash}`"));
    }
    let mut catalogue = shelf.catalogue.clone();
    for technique in brought {
        if catalogue.get(technique.id()).is_none() {
            catalogue.insert(technique.clone());
        }
    }
    let routine = draft.check(&catalogue).routine.map_err(|wrong| {
        let faults: Vec<String> = wrong.iter().map(|wrong| wrong.fault.to_string()).collect();
        faults.join("; ")
    })?;
    let own = brought.iter().filter(|new| shelf.catalogue.get(new.id()).is_none()).count();
    let title = if draft.title.is_empty() { &draft.id } else { &draft.title };
    let (span, pressed) = (clock(routine.span()), clock(routine.pressure()));
    let s = if own == 1 { "" } else { "s" };
    let about = match own {
        0 => format!("“{title}”: {span} in all, {pressed} of it with pressure"),
        own => format!(
            "“{title}”: {span} in all, {pressed} of it with pressure, with {own} technique{s} that \
             somebody wrote"
        ),
    };
    Ok((text::print_draft(draft, brought), about))
}

fn first(found: &[Found]) -> String {
    let first: Option<&Fault> = found.first().map(|found| &found.fault);
    first.map(ToString::to_string).unwrap_or_default()
}

/// Asks a question that is answered by yes or no, where somebody is there to answer.
fn asked(question: &str) -> std::io::Result<bool> {
    let input = std::io::stdin();
    if !input.is_terminal() {
        return Ok(false);
    }
    use std::io::Write as _;
    let mut err = anstream::stderr();
    write!(err, "{} ", said(question))?;
    err.flush()?;
    let mut line = String::new();
    // It is a word; what is longer is none of ours.
    input.lock().take(100).read_line(&mut line)?;
    // Yes in each of our languages.
    let yes = ["y", "yes", "j", "ja", "s", "si", "sí"];
    Ok(yes.contains(&line.trim().to_lowercase().as_str()))
}

fn remove(name: &str, yes: bool, context: &mut Context) -> Outcome {
    let now = context.now()?;
    let store = context.folder.open_existing()?;
    let not_kept = || RoutinesError::NotKept { name: name.into() };
    let store = store.ok_or_else(not_kept)?;
    let kept = kept(&store)?;
    let names = Names::of(&kept);
    if let Some(names) = names.several(name) {
        return Err(PracticeError::Several { name: name.into(), names: names.into() }.into());
    }
    let this = kept.into_iter().find(|past| names.name(past.own.id) == Some(name));
    let this = this.ok_or_else(not_kept)?;
    let title = match text::draft(&this.own.text) {
        Ok((draft, _)) if !draft.title.is_empty() => draft.title,
        Ok(_) | Err(_) => name.into(),
    };
    let changed = this.when.day();
    let about = format!("“{title}” ({name}), last changed on {changed}");
    writeln!(context.out, "{}", harmless(&said(&about)))?;
    context.out.flush()?;
    if !yes && !asked("Delete it on all your devices? [y/N]")? {
        return Err(RoutinesError::NotDeleted.into());
    }
    store.record(this.deletion(), now)?;
    writeln!(context.out, "{}", said("deleted, and on your other devices with the next exchange"))?;
    Ok(Exit::Well)
}
