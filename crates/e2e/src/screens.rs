//! Every screen, in every state that looks different. The access tests and the contact sheets go
//! through them, so that none is forgotten.

use std::fmt::Write as _;
use std::time::Duration;

use anyhow::{Context as _, ensure};

use crate::{App, Page, tour};

/// Looks at what the page shows now, under this name.
pub type Look<'a> = dyn FnMut(&str) -> anyhow::Result<()> + 'a;

/// A way through screens. The page is a new one, and the app's data are a new person's.
pub type Walk = fn(&Page, &App, &mut Look<'_>) -> anyhow::Result<()>;

/// All walks, each from the first run on; together they see everything.
pub const WALKS: [Walk; 5] = [begin, library, own, record, session];

/// Goes to an address within the page, and waits for words of its screen.
///
/// # Errors
/// When the screen doesn't come.
pub fn go(page: &Page, place: &str, words: &str) -> anyhow::Result<()> {
    page.eval(&format!("location.hash = '#/{place}'"))?;
    page.see(words)
}

/// The first run, with something ticked, to today's plan and what it is made of.
fn begin(page: &Page, app: &App, look: &mut Look<'_>) -> anyhow::Result<()> {
    page.open(app.address())?;
    page.see("Begin")?;
    look("hello")?;
    page.press("Begin")?;
    page.see("None of these")?;
    look("safety")?;
    page.press("Thin bones")?;
    page.press("Heartburn")?;
    page.press("See what follows")?;
    page.see("What this means for you")?;
    look("gate")?;
    page.press("Continue")?;
    page.press("Better posture")?;
    page.see("has not been shown to change posture")?;
    look("you")?;
    page.press("Less stiffness")?;
    page.press("Continue")?;
    page.see("Play a test sound")?;
    look("ready")?;
    page.press("To today")?;
    page.until("today", "location.hash === '#/today'")?;
    look("today-cautious")?;
    go(page, "safety", "Take all ticks away")?;
    page.press("Take all ticks away")?;
    page.see("All ticks are gone.")?;
    look("safety-toast")?;
    page.press("None of these")?;
    page.see("Today’s plan")?;
    page.press("For today only")?;
    page.press("Swap this")?;
    page.see("Put back what you swapped")?;
    look("today")?;
    page.press("See the evidence")?;
    page.until("the reasons", "location.hash === '#/why'")?;
    unfold(page)?;
    look("why")?;
    go(page, "settings", "Data and settings")?;
    page.press("You")?;
    page.see("What you are not to do")?;
    unfold(page)?;
    look("profile")?;
    page.press("Programmes")?;
    page.press("Begin: Desk back")?;
    page.see("Week 1 of 5")?;
    look("programmes-toast")
}

/// The library, the body, and what is known.
fn library(page: &Page, app: &App, look: &mut Look<'_>) -> anyhow::Result<()> {
    tour::first_run(page, app)?;
    page.press("Library")?;
    page.see("Without pressure")?;
    look("techniques")?;
    page.write("search", "shoulder bla")?;
    page.see("The first 12 of")?;
    look("search")?;
    page.write("search", "xylophone")?;
    page.see("Nothing found")?;
    look("search-nothing")?;
    page.write("search", "")?;
    page.press("Moving more freely")?;
    page.see("What we do because of it")?;
    unfold(page)?;
    look("known")?;
    go(page, "techniques/scapula-release", "Often goes wrong")?;
    unfold(page)?;
    look("technique")?;
    page.press("Body")?;
    page.see("Where is it tight?")?;
    look("body")?;
    touch(page, "The spine itself")?;
    page.see("Close")?;
    look("body-never")?;
    touch(page, "Left rhomboid")?;
    page.press("6")?;
    look("body-sheet")?;
    page.press("Mark it")?;
    page.see("Left rhomboid: 6 of 10.")?;
    unfold(page)?;
    look("body-marked")?;
    // Last of all, since it says so for a while.
    go(page, "techniques/scapula-release", "Often goes wrong")?;
    page.press("Favourite: Scapula release")?;
    page.see("A favourite: it is listed first.")?;
    page.press("Library")?;
    page.see("Favourites")?;
    look("techniques-first")
}

/// Routines of one's own: none, one in the making, with a fault, kept, handed on, and brought by a link.
fn own(page: &Page, app: &App, look: &mut Look<'_>) -> anyhow::Result<()> {
    tour::first_run(page, app)?;
    go(page, "routines", "Nothing of your own yet")?;
    look("own-none")?;
    page.press("Begin with nothing")?;
    page.press("Settling breath")?;
    page.press("Thoracic extension")?;
    page.see("Saved on this device")?;
    look("own-step")?;
    for _ in 0..7 {
        page.press("Scapula release")?;
    }
    page.see("minutes with pressure. The most is 10")?;
    look("own-fault")?;
    page.press("Make it shorter")?;
    page.press("Share as a link")?;
    page.until("the link", "document.getElementById('own-link') !== null")?;
    look("own-link")?;
    go(page, "routines", "Open what you were sent")?;
    look("own")?;
    page.press("Favourite: Routine without a name")?;
    page.press("Ready routines")?;
    page.press("Favourite: Five minutes, standing")?;
    page.until("both", "document.querySelectorAll('.star[aria-pressed=true]').length === 2")?;
    look("own-favourites")?;
    go(page, "shared/1/Before%20work/settling-breath.2.1.40", "Somebody sent you a routine")?;
    look("shared")?;
    go(page, "shared/2/Later", "This can’t be opened")?;
    look("shared-refused")
}

/// What is measured and kept, first of all with nothing there.
fn record(page: &Page, app: &App, look: &mut Look<'_>) -> anyhow::Result<()> {
    tour::first_run(page, app)?;
    go(page, "history", "Nothing yet")?;
    look("history-empty")?;
    go(page, "progress", "Nothing is measured yet")?;
    look("progress-empty")?;
    go(page, "trial", "A trial of your own")?;
    look("trial-set")?;
    page.press("Set it, and draw the order")?;
    page.see("Day 1 of 12.")?;
    look("trial-on")?;
    go(page, "measure", "What you measured")?;
    look("measure-empty")?;
    for (test, words) in [
        ("seated", "You needn’t look or press"),
        ("head-angle", "The photo stays in this browser."),
        ("pulse", "Sit quietly"),
    ] {
        go(page, &format!("measure/{test}"), words)?;
        look(&format!("measure-{test}"))?;
    }
    page.press("Begin")?;
    page.until("it to go on", "document.querySelector('.led') !== null")?;
    look("measure-on")?;
    go(page, "measure/head-angle", "Choose a photo")?;
    tour::photo(page)?;
    page.see("Mark the points")?;
    look("measure-marks")?;
    tour::points(page, 4)?;
    page.press("Measure the angle")?;
    page.see("What it came to")?;
    look("measure-result")?;
    measured(page, app)?;
    go(page, "measure", "Delete")?;
    look("measure")?;
    go(page, "progress", "Turning to the right")?;
    unfold(page)?;
    look("progress")?;
    go(page, "report", "Self-recorded, not a diagnosis.")?;
    look("report")?;
    go(page, "settings", "Data and settings")?;
    look("settings")?;
    page.press("Delete everything")?;
    page.see("for good?")?;
    look("settings-sure")?;
    go(page, "devices", "Paired devices")?;
    look("devices")?;
    go(page, "pair", "Pair this device")?;
    look("pair")?;
    go(page, "recording", "What the phone feels")?;
    look("recording")?;
    page.offline(true)?;
    go(page, "devices", "not running just now")?;
    look("devices-cut-off")?;
    page.offline(false)
}

/// A session by screen, stopped; the dark way; the record.
fn session(page: &Page, app: &App, look: &mut Look<'_>) -> anyhow::Result<()> {
    tour::first_run(page, app)?;
    page.press("Start")?;
    page.see("How would you like to play it?")?;
    look("start")?;
    page.press("It hurts today")?;
    page.eval("[...document.querySelectorAll('input[name=hurts]')].at(8).click()")?;
    page.press("This pain is new.")?;
    page.press("Dark")?;
    look("start-hurts")?;
    // It is taken back: who says that it hurts is asked about pain after the session, too.
    page.eval("[...document.querySelectorAll('input[name=hurts]')].at(0).click()")?;
    go(page, "today", "Today’s plan")?;
    page.press("Start")?;
    page.press("With the screen")?;
    page.press("Begin")?;
    page.until("a running session", "location.hash === '#/session'")?;
    page.see("rolling off")?;
    look("session")?;
    page.press("Pause")?;
    page.see("Go on")?;
    look("session-paused")?;
    page.press("Go on")?;
    page.press("Stop")?;
    page.see("What was it?")?;
    look("session-stopped")?;
    page.press("It hurts")?;
    page.press("I am off it already")?;
    page.see_in("Stopped, and that is fine", Duration::from_secs(20))?;
    look("session-after-pain")?;
    page.press("Enough")?;
    page.see("Two questions")?;
    look("session-after")?;
    page.press("It hurts")?;
    page.see("Stopped, and that is fine")?;
    page.press("Save")?;
    page.until("the end", "location.hash === '#/done'")?;
    page.see("Saved")?;
    look("done")?;
    page.press("Back to today")?;
    page.see("Today’s plan")?;
    look("today-again")?;
    go(page, "history", "What you did")?;
    page.until("the session", "document.querySelector('a.item') !== null")?;
    look("history")?;
    page.eval("document.querySelector('a.item').click()")?;
    page.see("What happened")?;
    look("past")?;
    go(page, "start", "How would you like to play it?")?;
    page.press("Dark")?;
    page.press("Begin")?;
    page.until("the dark page", "document.querySelector('.guard') !== null")?;
    look("session-dark")
}

/// Opens everything that is folded.
fn unfold(page: &Page) -> anyhow::Result<()> {
    page.eval("document.querySelectorAll('details').forEach(one => one.open = true)").map(drop)
}

/// Presses an area of the body by its name, as a screen reader would.
fn touch(page: &Page, name: &str) -> anyhow::Result<()> {
    let pressed = page.eval(&format!(
        "document.querySelector('.map [aria-label^=\"{name}\"]')
            ?.dispatchEvent(new MouseEvent('click', {{ bubbles: true }})) ?? false"
    ))?;
    ensure!(pressed == true, "no {name} on the body");
    page.until("its sheet", "document.querySelector('.place') !== null")
}

/// Ten weeks of turning that gets better, taken in from a file of the person's own.
fn measured(page: &Page, app: &App) -> anyhow::Result<()> {
    let days = page.eval(
        "[...Array(35).keys()].map(at => new Date(Date.now() - (34 - at) * 2 * 86400000)
            .toISOString().slice(0, 10)).join(',')",
    )?;
    let days = days.as_str().context("days")?;
    let mut table = String::from("date,measure,before,after\n");
    for (at, day) in days.split(',').enumerate() {
        writeln!(table, "{day},rotation-right,{},{}", 40 + at / 3, 43 + at / 3)?;
    }
    let file = app.data().join("turning.csv");
    std::fs::write(&file, table)?;
    app.says(&["import", &file.display().to_string()])?;
    page.eval("location.hash = '#/progress'")?;
    page.reload()?;
    page.see("Turning to the right")
}
