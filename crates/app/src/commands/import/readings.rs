//! Readings from a CSV file: what its columns mean is worked out or asked, every faulty line is said,
//! nothing is taken in twice, and all of it can be let go again.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::io::{self, BufRead as _, IsTerminal as _, Read as _, Write as _};
use std::path::{Path, PathBuf};

use insight::{Measure, told};
use journal::limits::IMPORT_MAX_READINGS;
use journal::{Day, History, Imported, ImportedReading, Keeper as _, Note};
use serde::Serialize;

use super::Csv;
use super::mapping::{Map, Meaning, Order, Role, Word, Written};
use super::rows::{Fault, Reader, Table};
use crate::context::{Context, Form};
use crate::explain::{Exit, Explain, Outcome};
use crate::report::{self, said};
use crate::terminal::harmless;

/// Most bytes of a file. Source: our choice; [`IMPORT_MAX_READINGS`] lines with long notes.
const FILE_BYTES_MAX: u64 = 2 << 20;

/// Most bytes of an answer. Source: our choice; it is a number.
const LINE_BYTES_MAX: u64 = 100;

/// Why nothing was taken in.
#[derive(Debug, thiserror::Error)]
enum NotTaken {
    #[error("{} can't be read: {why}", path.display())]
    Unreadable { path: PathBuf, why: io::Error },
    #[error("{} is larger than {FILE_BYTES_MAX} bytes", path.display())]
    TooLarge { path: PathBuf },
    #[error("{} isn't text", path.display())]
    NotText { path: PathBuf },
    #[error("{} is empty", path.display())]
    Empty { path: PathBuf },
    #[error("it isn't clear which column has {role}; there are {}", names.join(", "))]
    NoColumn { role: Role, names: Vec<String> },
    #[error("it isn't clear what {} means", words.join(", "))]
    UnknownWords { words: Vec<String> },
    #[error("days like {example} can be read in two ways")]
    TwoWays { example: String },
    #[error("no column is named `{name}`")]
    NoSuchColumn { name: String },
    #[error("{count} line{} can't be read; nothing was taken in", if *count == 1 { "" } else { "s" })]
    Faulty { count: usize },
    #[error("{count} readings are more than the {IMPORT_MAX_READINGS} that one file may bring")]
    TooMany { count: usize },
    #[error("no readings from a file are here")]
    NothingToUndo,
}

impl Explain for NotTaken {
    fn code(&self) -> &'static str {
        match self {
            NotTaken::Unreadable { .. } => "unreadable-file",
            NotTaken::TooLarge { .. } => "file-too-large",
            NotTaken::NotText { .. } => "not-text",
            NotTaken::Empty { .. } => "csv-empty",
            NotTaken::NoColumn { .. } => "csv-no-column",
            NotTaken::UnknownWords { .. } => "csv-unknown-word",
            NotTaken::TwoWays { .. } => "csv-two-ways",
            NotTaken::NoSuchColumn { .. } => "csv-no-such-column",
            NotTaken::Faulty { .. } => "csv-faulty",
            NotTaken::TooMany { .. } => "csv-too-many",
            NotTaken::NothingToUndo => "nothing-to-undo",
        }
    }

    fn way_out(&self) -> Cow<'static, str> {
        match self {
            NotTaken::Unreadable { .. } => "Look whether the file is there and may be read.".into(),
            NotTaken::TooLarge { .. } => "Check that this is the file you meant.".into(),
            NotTaken::NotText { .. } => "Save it as CSV in UTF-8.".into(),
            NotTaken::Empty { .. } => {
                "The first line names the columns: `date,measure,side,before,after`.".into()
            }
            NotTaken::NoColumn { role: Role::Measure, .. } => {
                "Say it with --map NAME=measure, or what all of it measures with --measure.".into()
            }
            NotTaken::NoColumn { role, .. } => {
                format!("Say it with --map NAME={}.", role.key()).into()
            }
            NotTaken::UnknownWords { words } => {
                let word = words.first().map_or("", String::as_str);
                format!(
                    "Say it with --map, as in --map \"{word}=stiffness\"; `=nothing` leaves it out."
                )
                .into()
            }
            NotTaken::TwoWays { .. } => "Say it with --dates day-first or month-first.".into(),
            NotTaken::NoSuchColumn { .. } => {
                "Write the name as it stands in the first line.".into()
            }
            NotTaken::Faulty { .. } => {
                "Mend these lines, or take in the others with --leave-faulty.".into()
            }
            NotTaken::TooMany { .. } => "Split the file by years.".into(),
            NotTaken::NothingToUndo => {
                "What was let go of comes back with its file: rollwise import FILE.".into()
            }
        }
    }
}

/// What came of it, as JSON.
#[derive(Serialize)]
struct TakenJson {
    dry_run: bool,
    readings: usize,
    new: usize,
    /// Of these, how many of each measure.
    measures: Vec<(&'static str, usize)>,
    from: Option<String>,
    until: Option<String>,
    /// Which column was read as what.
    columns: Vec<(String, &'static str)>,
    faults: Vec<FaultJson>,
}

#[derive(Serialize)]
struct FaultJson {
    line: usize,
    column: usize,
    code: &'static str,
    message: String,
}

pub(super) fn run(file: &Path, csv: &Csv, context: &mut Context) -> Outcome {
    let text = read(file)?;
    let table = Table::of(&text).ok_or_else(|| NotTaken::Empty { path: file.into() })?;
    let mut asker = Asker::new(csv.ask, context);
    let now = context.now()?;
    let reader = reader(&table, csv, now.day(), &mut asker)?;
    let (readings, faults) = table.readings(&reader);
    if context.form == Form::Text {
        for fault in &faults {
            let Fault { line, column, what } = fault;
            let message = format!("{}:{line}:{column}: {what}", file.display());
            report::warn(&message, "");
        }
    }
    let store =
        if csv.dry_run { context.folder.open_existing()? } else { Some(context.folder.open()?) };
    let history = match &store {
        None => History::default(),
        Some(store) => History::of(&store.load()?),
    };
    let fresh = fresh(&history, &readings);
    let told = TakenJson {
        dry_run: csv.dry_run,
        readings: readings.len(),
        new: fresh.len(),
        measures: counted(&fresh),
        from: fresh.iter().map(|one| one.day).min().map(|day| day.to_string()),
        until: fresh.iter().map(|one| one.day).max().map(|day| day.to_string()),
        columns: named(&table, &reader),
        faults: faults.iter().map(fault_json).collect(),
    };
    let refused = !faults.is_empty() && !csv.leave_faulty;
    if fresh.len() > IMPORT_MAX_READINGS {
        return Err(NotTaken::TooMany { count: fresh.len() }.into());
    }
    if !refused && !csv.dry_run && !fresh.is_empty() {
        let name = file.file_name().map_or_else(String::new, |name| name.to_string_lossy().into());
        let imported = Imported { file: name, readings: fresh };
        store.iter().try_for_each(|store| {
            store.record(vec![Note::Imported(imported.clone())], now).map(|_| ())
        })?;
    }
    match context.form {
        Form::Json => context.json(&told)?,
        Form::Text if !refused || csv.dry_run => page(&told, context)?,
        Form::Text => {}
    }
    if refused {
        return Err(NotTaken::Faulty { count: faults.len() }.into());
    }
    Ok(Exit::Well)
}

/// Lets go of what was taken in last.
pub(super) fn undo(context: &mut Context) -> Outcome {
    let now = context.now()?;
    let store = context.folder.open_existing()?.ok_or(NotTaken::NothingToUndo)?;
    let history = History::of(&store.load()?);
    let last = history.imports.first().ok_or(NotTaken::NothingToUndo)?;
    store.record(vec![Note::Erased(last.erasure())], now)?;
    let (count, file) = (last.imported.readings.len(), harmless(&last.imported.file));
    match context.form {
        Form::Json => context.json(&serde_json::json!({ "file": file, "readings": count }))?,
        Form::Text => {
            let s = if count == 1 { "" } else { "s" };
            let told = format!("let go of {count} reading{s} from {file}");
            writeln!(context.out, "{}", said(&told))?;
        }
    }
    Ok(Exit::Well)
}

fn read(path: &Path) -> Result<String, NotTaken> {
    let unreadable = |why| NotTaken::Unreadable { path: path.into(), why };
    let mut bytes = Vec::new();
    let file = std::fs::File::open(path).map_err(unreadable)?;
    file.take(FILE_BYTES_MAX + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    if bytes.len() as u64 > FILE_BYTES_MAX {
        return Err(NotTaken::TooLarge { path: path.into() });
    }
    String::from_utf8(bytes).map_err(|_| NotTaken::NotText { path: path.into() })
}

/// What isn't here yet, each once.
fn fresh(history: &History, readings: &[ImportedReading]) -> Vec<ImportedReading> {
    let key = |one: &ImportedReading| (one.day, one.measure.clone(), one.before, one.after);
    let here = history.imports.iter().flat_map(|past| &past.imported.readings);
    let mut seen: BTreeSet<_> = here.map(key).collect();
    readings.iter().filter(|one| seen.insert(key(one))).cloned().collect()
}

fn counted(readings: &[ImportedReading]) -> Vec<(&'static str, usize)> {
    let count = |measure: Measure| {
        (measure.key(), readings.iter().filter(|one| one.measure == measure.key()).count())
    };
    Measure::ALL.into_iter().map(count).filter(|(_, count)| *count > 0).collect()
}

fn named(table: &Table, reader: &Reader) -> Vec<(String, &'static str)> {
    let named =
        |(role, at): (Role, Option<usize>)| Some((table.names[at?].text.clone(), role.key()));
    Role::ALL.into_iter().zip(reader.columns).filter_map(named).collect()
}

fn fault_json(fault: &Fault) -> FaultJson {
    let (code, message) = (fault.what.code(), fault.what.to_string());
    FaultJson { line: fault.line, column: fault.column, code, message }
}

fn page(told: &TakenJson, context: &mut Context) -> io::Result<()> {
    let (out, words) = (&mut context.out, &context.words);
    let role = |key: &str| Role::ALL.into_iter().find(|role| role.key() == key);
    for (name, key) in told.columns.iter().filter(|(name, key)| name != key) {
        let what = role(key).map(|role| role.to_string()).unwrap_or_default();
        let read = format!("read {} as {what}", harmless(name));
        writeln!(out, "{}", said(&read))?;
    }
    let s = if told.readings == 1 { "" } else { "s" };
    let TakenJson { readings, new, from, until, .. } = told;
    let counted = match (from, until) {
        (Some(from), Some(until)) => {
            format!("{readings} reading{s}, {new} of them new, {from} to {until}")
        }
        (_, _) => format!("{readings} reading{s}, {new} of them new"),
    };
    writeln!(out, "{}", said(&counted))?;
    for (key, count) in &told.measures {
        let name = Measure::from_key(key).map(|measure| words.text(&told::name(measure)));
        writeln!(out, "  {count:>5}  {}", name.as_deref().unwrap_or(key))?;
    }
    if told.dry_run {
        writeln!(out, "{}", said("a dry run: nothing was taken in"))?;
    }
    Ok(())
}

/// Works out how the file is read.
fn reader(table: &Table, csv: &Csv, today: Day, asker: &mut Asker) -> Result<Reader, NotTaken> {
    let columns = columns(table, csv, asker)?;
    let measure = csv.measure.map(Word::Measure);
    let words = match (measure, columns[1]) {
        (None, Some(at)) => words(table, at, csv, asker)?,
        (Some(_), _) | (None, None) => Vec::new(),
    };
    let order = match columns[0] {
        Some(at) => order(table, at, csv, asker)?,
        None => Order::DayFirst,
    };
    Ok(Reader { columns, measure, words, order, last: today.plus_days(1) })
}

fn columns(table: &Table, csv: &Csv, asker: &mut Asker) -> Result<[Option<usize>; 5], NotTaken> {
    let names: Vec<&str> = table.names.iter().map(|name| name.text.as_str()).collect();
    let mut roles: Vec<Option<Meaning>> = vec![None; names.len()];
    for Map { name, meaning } in csv.map.iter().filter(|map| is_column(map, &names)) {
        let at = names.iter().position(|is| is == name);
        let at = at.ok_or_else(|| NotTaken::NoSuchColumn { name: name.clone() })?;
        roles[at] = Some(*meaning);
    }
    let mut columns = [None; 5];
    for (role, place) in Role::ALL.into_iter().zip(&mut columns) {
        let said = roles.iter().position(|one| *one == Some(Meaning::Column(role)));
        let free = |at: &usize| roles[*at].is_none();
        let like = (0..names.len()).filter(free).filter(|at| Role::of(names[*at]) == Some(role));
        let like: Vec<usize> = like.collect();
        *place = said.or(match like.as_slice() {
            [only] => Some(*only),
            [] | [_, _, ..] => None,
        });
        let needed = match role {
            Role::Date | Role::Before => true,
            Role::Measure => csv.measure.is_none(),
            Role::Side => false,
            Role::After => like.len() > 1,
        };
        if place.is_none() && needed {
            let free: Vec<usize> = (0..names.len()).filter(free).collect();
            let options: Vec<String> = free.iter().map(|at| names[*at].into()).collect();
            let answer = asker.ask(&format!("Which column has {role}?"), &options);
            let all = || names.iter().map(|name| String::from(*name)).collect();
            *place = match answer {
                Some(Answer::One(at)) => Some(free[at]),
                Some(Answer::None) if role == Role::After => None,
                Some(Answer::None) | None => {
                    return Err(NotTaken::NoColumn { role, names: all() });
                }
            };
        }
        if let Some(at) = *place {
            roles[at] = Some(Meaning::Column(role));
        }
    }
    Ok(columns)
}

/// What is mapped to a role is a column; what is mapped to nothing may be a word as well.
fn is_column(map: &Map, names: &[&str]) -> bool {
    match map.meaning {
        Meaning::Column(_) => true,
        Meaning::Nothing => names.contains(&map.name.as_str()),
        Meaning::Word(_) => false,
    }
}

/// What the words in the column of measures mean, beyond those that are known.
fn words(
    table: &Table,
    at: usize,
    csv: &Csv,
    asker: &mut Asker,
) -> Result<Vec<(String, Option<Word>)>, NotTaken> {
    let mut words: Vec<(String, Option<Word>)> = csv
        .map
        .iter()
        .filter_map(|map| match map.meaning {
            Meaning::Word(word) => Some((map.name.clone(), Some(word))),
            Meaning::Nothing => Some((map.name.clone(), None)),
            Meaning::Column(_) => None,
        })
        .collect();
    let mut unknown: Vec<String> = Vec::new();
    for word in table.column(at).filter(|word| !word.is_empty() && Word::of(word).is_none()) {
        let said = words.iter().any(|(one, _)| one == word);
        if !said && !unknown.iter().any(|one| one == word) {
            unknown.push(word.into());
        }
    }
    if !asker.asks && !unknown.is_empty() {
        return Err(NotTaken::UnknownWords { words: unknown });
    }
    for word in unknown {
        let mut options = asker.measures.clone();
        options.push("rotation, to the side that the column of sides says".into());
        let meant = match asker.ask(&format!("What does `{}` mean?", harmless(&word)), &options) {
            None => return Err(NotTaken::UnknownWords { words: vec![word] }),
            Some(Answer::None) => None,
            Some(Answer::One(at)) => {
                Some(Measure::ALL.get(at).map_or(Word::Turning, |one| Word::Measure(*one)))
            }
        };
        words.push((word, meant));
    }
    Ok(words)
}

/// Which comes first in the days of the file.
fn order(table: &Table, at: usize, csv: &Csv, asker: &mut Asker) -> Result<Order, NotTaken> {
    if let Some(order) = csv.dates {
        return Ok(order);
    }
    // One day that can be written in one order only settles it for the file.
    if let Some(order) = table.column(at).find_map(Written::order) {
        return Ok(order);
    }
    let unclear = table.column(at).find(|text| {
        matches!(Written::of(text), Some(Written::Either { first, second, .. }) if first != second)
    });
    let Some(example) = unclear else { return Ok(Order::DayFirst) };
    let options = [Order::DayFirst, Order::MonthFirst].map(|order| {
        let day = Written::of(example).and_then(|written| written.day(order));
        day.map_or_else(String::new, |day| day.to_string())
    });
    match asker.ask(&format!("Which day is {}?", harmless(example)), &options) {
        Some(Answer::One(0)) => Ok(Order::DayFirst),
        Some(Answer::One(_)) => Ok(Order::MonthFirst),
        Some(Answer::None) | None => Err(NotTaken::TwoWays { example: example.into() }),
    }
}

/// Asks what isn't clear, where somebody is there to answer.
struct Asker {
    asks: bool,
    /// What each measure is called, in the order of [`Measure::ALL`].
    measures: Vec<String>,
}

enum Answer {
    /// The option of this number, from 0.
    One(usize),
    /// None of them.
    None,
}

impl Asker {
    fn new(asked: bool, context: &Context) -> Asker {
        let somebody = io::stdin().is_terminal() && io::stderr().is_terminal();
        let name = |measure| context.words.text(&told::name(measure));
        Asker {
            asks: asked || (somebody && context.form == Form::Text),
            measures: Measure::ALL.map(name).into(),
        }
    }

    /// Asks until there is an answer; `None` where nobody answers.
    fn ask(&mut self, question: &str, options: &[String]) -> Option<Answer> {
        if !self.asks {
            return None;
        }
        let mut err = anstream::stderr().lock();
        let _ = writeln!(err, "{}", said(question));
        for (at, option) in options.iter().enumerate() {
            let _ = writeln!(err, "  {}  {}", at + 1, harmless(&said(option)));
        }
        let _ = writeln!(err, "  0  {}", said("none of these"));
        loop {
            let _ = write!(err, "> ");
            let _ = err.flush();
            let mut line = String::new();
            if io::stdin().lock().take(LINE_BYTES_MAX).read_line(&mut line).ok()? == 0 {
                return None;
            }
            match line.trim().parse::<usize>() {
                Ok(0) => return Some(Answer::None),
                Ok(at) if at <= options.len() => return Some(Answer::One(at - 1)),
                Ok(_) | Err(_) => {
                    let wanted = format!("a number from 0 to {}, please", options.len());
                    let _ = writeln!(err, "{}", said(&wanted));
                }
            }
        }
    }
}
