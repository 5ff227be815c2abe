//! `rollwise profile`: who you are to the coach, and changing it.
//!
//! Each change is an entry of its own, so each can be taken back.

use std::borrow::Cow;

use journal::limits::WORDS_CHARS_MAX;
use journal::{
    About, Bar, Day, Erasure, Experience, Feel, Floor, GateAnswers, Goal, Height, History, Note,
    Profile, Restriction, RollerLength, Term, TimeOfDay, Weekday,
};
use plan::limits::{MINUTES_MAX, MINUTES_MIN};
use routine::{Gear, Message};
use store::Store;

use crate::context::{Context, Form};
use crate::explain::{Exit, Explain, Failed, Outcome};
use crate::planning::{self, NobodyYet, UnknownTechnique};
use crate::practice::Practice;
use crate::terminal::harmless;

/// Arguments of `rollwise profile`.
#[derive(clap::Args, Debug)]
#[command(after_help = "A list is one word with commas; `none` forgets what may stay untold.
What you enter as not to be done binds every plan until its day, or until you lift it. `undo` takes
back the last change of who you are, of what isn't to be done, or of your programme.

Examples:
  rollwise profile
  rollwise profile set --goal range --minutes 8 --days mon,wed,fri
  rollwise profile set --gear roller,cushion,wall --roller soft --length short
  rollwise profile bar end-range --until 2027-03-01 --words \"my physio said so\"
  rollwise profile lift end-range
  rollwise profile same             nothing on the safety list has changed
  rollwise profile undo")]
pub(crate) struct Args {
    #[command(subcommand)]
    what: Option<What>,
}

#[derive(clap::Subcommand, Debug)]
enum What {
    /// Who you are; the same as without a word
    Show,
    /// Change some of it
    Set(Box<Change>),
    /// Enter what isn't to be done: end-range (bending back as far as it goes), above-level-N,
    /// sore-shoulder-left or sore-shoulder-right, or a technique's id
    Bar {
        /// What
        what: String,
        /// The first day on which it may be done again; without one, until you lift it
        #[arg(long, value_name = "DAY", value_parser = a_day)]
        until: Option<Day>,
        /// Why, in your own words
        #[arg(long, value_name = "TEXT", default_value = "", value_parser = own_words)]
        words: String,
    },
    /// Lift what was entered
    Lift {
        /// What, as it was entered
        what: String,
    },
    /// Answer the safety list once more as before: nothing has changed
    Same,
    /// Take the last change back
    Undo,
}

/// What is to be changed.
#[derive(clap::Args, Debug)]
struct Change {
    /// What you come for: pain, stiffness, range, calm, posture
    #[arg(long, value_parser = one(Goal::from_key))]
    goal: Option<Goal>,
    /// What else you come for
    #[arg(long, value_name = "GOALS", value_parser = many(Goal::from_key))]
    also: Option<Many<Goal>>,
    /// How much you have rolled before: new, some, regular
    #[arg(long, value_parser = told(Experience::from_key))]
    experience: Option<Told<Experience>>,
    /// What you have: roller, firm-roller, ball, cushion, wall, chair, band
    #[arg(long, value_parser = many(Gear::from_key))]
    gear: Option<Many<Gear>>,
    /// How your roller feels, if it isn't firm: soft, medium
    #[arg(long, value_name = "FEEL", value_parser = told(Feel::from_key))]
    roller: Option<Told<Feel>>,
    /// How long it is: short, long (as long as your back)
    #[arg(long, value_parser = told(RollerLength::from_key))]
    length: Option<Told<RollerLength>>,
    /// Whether you can get down to the floor and up again: yes, no
    #[arg(long, value_parser = one(floor))]
    floor: Option<Floor>,
    /// Minutes of a session
    #[arg(long, value_name = "N",
        value_parser = clap::value_parser!(u8).range(i64::from(MINUTES_MIN)..=i64::from(MINUTES_MAX)))]
    minutes: Option<u8>,
    /// Your days: mon, tue, wed, thu, fri, sat, sun
    #[arg(long, value_parser = many(Weekday::from_key))]
    days: Option<Many<Weekday>>,
    /// Your time of the day, for the calendar: 18:30
    #[arg(long, value_name = "TIME", value_parser = told(TimeOfDay::parse))]
    time: Option<Told<TimeOfDay>>,
    /// How tall you are, in centimetres; only the drawing uses it
    #[arg(long, value_name = "CM", value_parser = told(height))]
    height: Option<Told<Height>>,
}

/// Something that may be forgotten again.
#[derive(Clone, Copy, Debug)]
struct Told<T>(Option<T>);

/// Any number of things.
#[derive(Clone, Debug)]
struct Many<T>(Vec<T>);

/// The word for what isn't told.
const NONE: &str = "none";

fn one<T>(
    known: impl Fn(&str) -> Option<T> + Clone + Send + Sync + 'static,
) -> impl Fn(&str) -> Result<T, String> + Clone + Send + Sync + 'static {
    move |word| {
        known(word).ok_or_else(|| {
            format!("`{word}` isn't one of them: `rollwise profile set --help` lists them")
        })
    }
}

fn told<T>(
    known: impl Fn(&str) -> Option<T> + Clone + Send + Sync + 'static,
) -> impl Fn(&str) -> Result<Told<T>, String> + Clone + Send + Sync + 'static {
    let one = one(known);
    move |word| if word == NONE { Ok(Told(None)) } else { one(word).map(|one| Told(Some(one))) }
}

fn many<T>(
    known: impl Fn(&str) -> Option<T> + Clone + Send + Sync + 'static,
) -> impl Fn(&str) -> Result<Many<T>, String> + Clone + Send + Sync + 'static {
    let one = one(known);
    move |words| {
        let words = words.split(',').filter(|word| *word != NONE);
        words.map(&one).collect::<Result<_, _>>().map(Many)
    }
}

fn floor(word: &str) -> Option<Floor> {
    match word {
        "yes" => Some(Floor::Reachable),
        "no" => Some(Floor::OutOfReach),
        _ => None,
    }
}

fn height(word: &str) -> Option<Height> {
    word.parse().ok().and_then(Height::new)
}

fn a_day(text: &str) -> Result<Day, String> {
    Day::parse(text).ok_or_else(|| String::from("a day is written like 2027-03-01"))
}

fn own_words(text: &str) -> Result<String, String> {
    let count = text.chars().count();
    if count > WORDS_CHARS_MAX {
        return Err(format!("these are {count} characters; the most is {WORDS_CHARS_MAX}"));
    }
    Ok(text.to_owned())
}

/// Why nothing was changed.
#[derive(Debug, thiserror::Error)]
enum ProfileError {
    #[error("nothing was entered as `{0}`")]
    NotEntered(String),
    #[error("there is nothing to take back")]
    NothingToUndo,
    #[error("that day is over: nothing was entered")]
    Past,
}

impl Explain for ProfileError {
    fn code(&self) -> &'static str {
        match self {
            ProfileError::NotEntered(_) => "not-entered",
            ProfileError::NothingToUndo => "nothing-to-undo",
            ProfileError::Past => "past-day",
        }
    }

    fn way_out(&self) -> Cow<'static, str> {
        match self {
            ProfileError::NotEntered(_) | ProfileError::NothingToUndo => {
                "Run `rollwise profile`; it says what there is.".into()
            }
            ProfileError::Past => {
                "Give the first day on which it may be done again, or none until you lift it."
                    .into()
            }
        }
    }
}

pub(crate) fn run(args: &Args, context: &mut Context) -> Outcome {
    let now = context.now()?;
    let Some(store) = context.folder.open_existing()? else { return Err(NobodyYet.into()) };
    let history = planning::recent(&store, now)?;
    let profile = history.profile.clone().ok_or(NobodyYet)?;
    let practice = Practice::load(context);
    let notes = match args.what.as_ref().unwrap_or(&What::Show) {
        What::Show => Vec::new(),
        What::Set(change) => change.notes(&profile, &history.about),
        What::Bar { what, until, words } => {
            let (bar, words) = (bar(what, &practice)?, words.clone());
            let open = Some(Term::Open);
            let term = until.map_or(open, |day| Term::until(day, now.day()));
            let term = term.ok_or(ProfileError::Past)?;
            vec![Note::Restriction(Restriction { bar, term, words })]
        }
        What::Lift { what } => vec![lifted(what, &history)?],
        What::Same => {
            let ticked = profile.gate.iter().flat_map(|gate| gate.ticked.iter().copied()).collect();
            let gate = Some(GateAnswers { ticked, on: now.day() });
            vec![Note::Profile(Profile { gate, ..profile })]
        }
        What::Undo => {
            let place = history.changed.ok_or(ProfileError::NothingToUndo)?;
            vec![Note::Erased(Erasure { targets: [place].into() })]
        }
    };
    if !notes.is_empty() {
        store.record(notes, now)?;
    }
    show(&store, &practice, context)
}

impl Change {
    /// The notes that it makes: none where nothing was named.
    fn notes(&self, profile: &Profile, about: &About) -> Vec<Note> {
        let mut changed = profile.clone();
        changed.goal = self.goal.unwrap_or(changed.goal);
        changed.floor = self.floor.unwrap_or(changed.floor);
        changed.minutes = self.minutes.unwrap_or(changed.minutes);
        if let Some(Many(gear)) = &self.gear {
            changed.gear = gear.iter().copied().collect();
        }
        let mut more = about.clone();
        if let Some(Many(also)) = &self.also {
            more.also = also.iter().copied().collect();
        }
        if let Some(Many(days)) = &self.days {
            more.days = days.iter().copied().collect();
        }
        more.experience = self.experience.map_or(more.experience, |told| told.0);
        more.feel = self.roller.map_or(more.feel, |told| told.0);
        more.length = self.length.map_or(more.length, |told| told.0);
        more.at = self.time.map_or(more.at, |told| told.0);
        more.height = self.height.map_or(more.height, |told| told.0);
        let profile = (changed != *profile).then_some(Note::Profile(changed));
        let about = (more != *about).then_some(Note::About(more));
        profile.into_iter().chain(about).collect()
    }
}

/// What a word of the command line bars.
fn bar(what: &str, practice: &Practice) -> Result<Bar, UnknownTechnique> {
    let bar = Bar::from_word(what);
    if let Bar::Technique(id) = &bar {
        UnknownTechnique::check(id, practice)?;
    }
    Ok(bar)
}

fn lifted(what: &str, history: &History) -> Result<Note, Failed> {
    let mut entered = history.restrictions.iter();
    let entered = entered.find(|restriction| restriction.bar.word() == what);
    let entered = entered.ok_or_else(|| ProfileError::NotEntered(what.into()))?;
    Ok(Note::Restriction(Restriction { term: Term::Lifted, ..entered.clone() }))
}

#[derive(serde::Serialize)]
struct ProfileJson<'a> {
    goal: &'static str,
    also: Vec<&'static str>,
    experience: Option<&'static str>,
    gear: Vec<&'static str>,
    roller: Option<&'static str>,
    length: Option<&'static str>,
    floor: bool,
    minutes: u8,
    days: Vec<&'static str>,
    at: Option<String>,
    height_cm: Option<u16>,
    ticked: Vec<&'static str>,
    answered: Option<String>,
    restrictions: Vec<RestrictionJson<'a>>,
}

#[derive(serde::Serialize)]
struct RestrictionJson<'a> {
    bar: String,
    until: Option<String>,
    holds: bool,
    words: &'a str,
}

/// Who they are now.
fn show(store: &Store, practice: &Practice, context: &mut Context) -> Outcome {
    let now = context.now()?;
    let history = planning::recent(store, now)?;
    let profile = history.profile.as_ref().ok_or(NobodyYet)?;
    match context.form {
        Form::Json => context.json(&in_json(profile, &history, now.day()))?,
        Form::Text => page(profile, &history, now.day(), practice, context)?,
    }
    Ok(Exit::Well)
}

fn in_json<'a>(profile: &Profile, history: &'a History, today: Day) -> ProfileJson<'a> {
    let about = &history.about;
    let ticked = profile.gate.iter().flat_map(|gate| gate.ticked.iter());
    let restrictions = history.restrictions.iter().map(|one| RestrictionJson {
        bar: one.bar.word(),
        until: until(one).map(|day| day.to_string()),
        holds: one.holds_on(today),
        words: &one.words,
    });
    ProfileJson {
        goal: profile.goal.key(),
        also: about.also.iter().map(|goal| goal.key()).collect(),
        experience: about.experience.map(Experience::key),
        gear: profile.gear.iter().map(|gear| gear.key()).collect(),
        roller: about.feel.map(Feel::key),
        length: about.length.map(RollerLength::key),
        floor: profile.floor == Floor::Reachable,
        minutes: profile.minutes,
        days: about.days.iter().map(|day| day.key()).collect(),
        at: about.at.map(|at| at.to_string()),
        height_cm: about.height.map(Height::cm),
        ticked: ticked.map(|condition| condition.key()).collect(),
        answered: profile.gate.as_ref().map(|gate| gate.on.to_string()),
        restrictions: restrictions.collect(),
    }
}

fn until(restriction: &Restriction) -> Option<Day> {
    match restriction.term {
        Term::Until(day) => Some(day),
        Term::Open | Term::Lifted => None,
    }
}

fn page(
    profile: &Profile,
    history: &History,
    today: Day,
    practice: &Practice,
    context: &mut Context,
) -> std::io::Result<()> {
    let words = &practice.words;
    let about = &history.about;
    let say = |key: &str| words.text(&Message::new(String::from(key)));
    let list = |keys: Vec<String>| {
        let texts: Vec<String> = keys.iter().map(|key| say(key)).collect();
        if texts.is_empty() { say("you-untold") } else { texts.join(", ") }
    };
    let one = |key: Option<String>| list(key.into_iter().collect());
    let others = about.also.iter().filter(|goal| **goal != profile.goal);
    let goals: Vec<&Goal> = std::iter::once(&profile.goal).chain(others).collect();
    let rows = [
        (
            "setup-goal",
            list(goals.iter().map(|goal| format!("setup-goal-{}", goal.key())).collect()),
        ),
        (
            "you-experience",
            one(about.experience.map(|one| format!("you-experience-{}", one.key()))),
        ),
        (
            "setup-gear",
            list(profile.gear.iter().map(|one| format!("setup-gear-{}", one.key())).collect()),
        ),
        ("you-roller", list(roller(about))),
        (
            "setup-floor",
            say(if profile.floor == Floor::Reachable {
                "setup-floor-yes"
            } else {
                "setup-floor-no"
            }),
        ),
        (
            "setup-minutes",
            words.text(&Message::new("today-minutes").number("minutes", profile.minutes)),
        ),
        ("you-days", list(about.days.iter().map(|day| format!("day-{}", day.key())).collect())),
        ("calendar-at", about.at.map_or_else(|| say("you-untold"), |at| at.to_string())),
        (
            "you-height",
            about.height.map_or_else(
                || say("you-untold"),
                |height| format!("{} {}", height.cm(), say("you-height-unit")),
            ),
        ),
    ];
    let out = &mut context.out;
    for (ask, answer) in rows {
        writeln!(out, "{} {}", say(ask), harmless(&answer))?;
    }
    writeln!(out, "\n{}", say("bar-title"))?;
    let holding: Vec<&Restriction> =
        history.restrictions.iter().filter(|one| one.holds_on(today)).collect();
    for restriction in &holding {
        let term = match until(restriction) {
            Some(day) => format!("{} {day}", say("bar-until")),
            None => say("bar-open"),
        };
        let (bar, why) = (restriction.bar.word(), &restriction.words);
        let why = if why.is_empty() { String::new() } else { format!(" ({})", harmless(why)) };
        writeln!(out, "  {}: {term}{why}", harmless(&bar))?;
    }
    if holding.is_empty() {
        writeln!(out, "  {}", say("bar-none"))?;
    }
    Ok(())
}

/// The keys of how their roller is.
fn roller(about: &About) -> Vec<String> {
    let feel = about.feel.map(|feel| format!("you-feel-{}", feel.key()));
    let length = about.length.map(|length| format!("you-length-{}", length.key()));
    feel.into_iter().chain(length).collect()
}
