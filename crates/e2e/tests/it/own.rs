//! Routines of one's own: made, put in order by keys, mended, there on another device, handed on by a link,
//! opened elsewhere; and files of one's own folder, with what is wrong with them in place.

use std::time::Duration;

use anyhow::Context as _;
use e2e::{App, Browser, Page, Serve, Size, Theme, tour, wait};

/// A file with a fault on its seventh line.
const FAULTY: &str = "id = \"mine\"\nname = \"Mine\"\n\n[[step]]\ntechnique = \"settling-breath\"
level = 2\nsets = 9\nsecs = 40\nenter = \"brief\"\n";

/// Lets the browser's store be full until `room()`.
const FULL: &str = "{
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError'); };
    window.room = () => { IDBObjectStore.prototype.put = put; };
}";

/// The names of the steps in the editor.
fn steps(page: &Page) -> anyhow::Result<String> {
    let names =
        "[...document.querySelectorAll('.own-what strong')].map((name) => name.innerText).join()";
    Ok(page.eval(names)?.as_str().unwrap_or_default().to_owned())
}

/// Whether the field for its name holds this.
fn named(name: &str) -> String {
    format!("document.getElementById('own-name').value === '{name}'")
}

/// Waits until the program knows of what a device did, and lets another one ask for it.
fn reaches(app: &App, page: &Page, known: impl Fn(&str) -> bool) -> anyhow::Result<()> {
    wait("the program to know it", Duration::from_secs(20), || {
        Ok(known(&app.says(&["routines"])?).then_some(()))
    })?;
    page.eval("dispatchEvent(new Event('online'))").map(drop)
}

#[test]
fn a_routine_is_made_mended_started_and_handed_on() -> anyhow::Result<()> {
    let app = App::start(Serve::USUAL)?;
    let browser = Browser::start()?;
    let page = browser.page(Size::Phone, Theme::Light)?;
    tour::first_run(&page, &app)?;
    page.press("Library")?;
    page.press("Your routines")?;
    page.see("Nothing of your own yet")?;

    // A file shows while the page is open, and what is mended in it, too.
    let file = app.data().join("routines/mine.toml");
    std::fs::create_dir_all(app.data().join("routines"))?;
    std::fs::write(&file, FAULTY)?;
    page.see("Line 7")?;
    std::fs::write(&file, FAULTY.replace("sets = 9", "sets = 1"))?;
    page.until("the mended file", "!document.body.innerText.includes('Line 7')")?;
    page.see("Mine")?;

    // What can't be a routine is said to be none.
    for (bytes, says) in [
        (&b""[..], "This file is empty"),
        (&[0x89, b'P', 0xff, 0x00], "This file isn’t text"),
        (b"PK\x03\x04rest", "This is an archive"),
    ] {
        let sent = app.data().join("sent.toml");
        std::fs::write(&sent, bytes)?;
        page.choose(&sent)?;
        page.see(says)?;
    }

    page.press_twice("Begin with nothing")?;
    page.see("Add a step")?;
    // What is pressed right after a name was written doesn't slip from under the finger.
    page.write("own-name", "Desk")?;
    page.press("Settling breath")?;
    page.press("Thoracic extension")?;
    page.see("Saved on this device")?;
    assert_eq!(steps(&page)?, "Settling breath,Thoracic extension");
    // By keys, and the key that moved it can be pressed again.
    page.eval("document.querySelector('[data-k=up]').focus()")?;
    page.key("Enter")?;
    page.see("Now step 1 of 2")?;
    assert_eq!(steps(&page)?, "Thoracic extension,Settling breath");
    page.until("the focus", "document.activeElement.dataset.k === 'up'")?;
    page.press("Undo")?;
    assert_eq!(steps(&page)?, "Settling breath,Thoracic extension");

    // Another tab shows what this one does, and the other way round; nothing of either is lost.
    let second = browser.page(Size::Phone, Theme::Light)?;
    let address = page.eval("location.href")?;
    second.open(address.as_str().unwrap_or_default())?;
    second.see("Desk")?;
    second.press("Add a step")?;
    second.press("Open book")?;
    page.show()?;
    page.until(
        "the step from the other tab",
        "document.querySelectorAll('.own-what').length === 3",
    )?;
    page.press("Angels")?;
    let both = "document.querySelectorAll('.own-what').length === 4";
    second.show()?;
    second.until("the step from the first tab", both)?;
    second.write("own-name", "Desk, twice")?;
    page.show()?;
    page.until("the name from the other tab", &named("Desk, twice"))?;
    second.close()?;
    page.press("Undo")?;
    page.until("the name from before", &named("Desk"))?;
    page.press("Undo")?;
    page.press("Undo")?;
    assert_eq!(steps(&page)?, "Settling breath,Thoracic extension");
    page.press("Redo")?;
    assert_eq!(steps(&page)?, "Settling breath,Thoracic extension,Open book");
    page.press("Undo")?;

    // A name that was written and not left is there.
    page.write("own-name", "Before noon")?;
    page.until(
        "the name as it is kept",
        "document.querySelector('h1').innerText === 'Before noon'",
    )?;
    page.eval("history.back()")?;
    page.press("Before noon")?;

    page.press("Add a step")?;

    // Too much is told at once, and shortened by one press.
    for _ in 0..7 {
        page.press("Scapula release")?;
    }
    page.see("minutes with pressure. The most is 10")?;
    page.press("Make it shorter")?;
    page.until("no fault", "document.querySelector('.fault') === null")?;

    // What can't be written for a while is written then, by itself.
    page.eval(FULL)?;
    page.write("own-name", "Before work")?;
    page.key("Tab")?;
    page.see("Not saved yet")?;
    page.eval("room()")?;
    page.see("Saved on this device")?;
    page.press("Share as a link")?;
    page.until("the link", "document.getElementById('own-link') !== null")?;
    let link = page.eval("document.getElementById('own-link').value")?;
    let link = link.as_str().unwrap_or_default().to_owned();

    // The same person's other device has it, and what is changed there comes back; so does its end.
    let other = Browser::start()?;
    let there = other.page(Size::Desktop, Theme::Light)?;
    there.open(app.address())?;
    there.see("Today’s plan")?;
    there.eval("location.hash = '#/routines'")?;
    reaches(&app, &there, |all| all.contains("Before work"))?;
    there.press("Before work")?;
    assert_eq!(steps(&there)?, steps(&page)?);
    there.write("own-name", "After work")?;
    there.key("Tab")?;
    page.eval("location.hash = '#/routines'")?;
    reaches(&app, &page, |all| all.contains("After work"))?;
    page.press("After work")?;
    page.see("Share as a link")?;

    page.press("Start")?;
    page.press("Begin")?;
    page.until("a running session", "location.hash === '#/session'")?;
    tour::stop(&page)?;
    page.calm()?;

    // Deleted on one while it is open and changed on the other, it is gone everywhere; what was in hand
    // can be kept as a new one.
    page.eval("location.hash = '#/routines'")?;
    page.press("After work")?;
    page.write("own-name", "After all")?;
    there.press("Delete it")?;
    there.see("Deleted; your other devices follow")?;
    page.see("Deleted, on another page or device")?;
    reaches(&app, &there, |all| !all.contains("After"))?;
    there.until("it to be gone", "!document.body.innerText.includes('After')")?;
    page.press("Keep it as a new one")?;
    page.see("Share as a link")?;
    page.until("what was in hand", &named("After all"))?;
    reaches(&app, &there, |all| all.contains("After all"))?;
    there.see("After all")?;

    // Somebody else, who was never here.
    let stranger = Browser::start()?;
    let page = stranger.page(Size::Phone, Theme::Dark)?;
    page.open(&link)?;
    page.see("Somebody sent you a routine")?;
    page.see("You need: foam roller")?;
    page.press("Keep it")?;
    page.see("Kept under")?;
    // Who was never asked about their safety is asked before it begins, and comes back to it.
    page.press("Start: Before work")?;
    page.see("First the safety list")?;
    page.press("Begin")?;
    tour::answers(&page)?;
    page.press("Start")?;
    page.see("Before work")?;
    page.until("Begin", "document.querySelector('.foot .btn-main').innerText === 'Begin'")?;
    // Where today says no there is a way on in its place.
    page.press("It hurts today")?;
    page.eval("document.querySelectorAll('input[name=hurts]')[9].click()")?;
    page.see("Not for you today")?;
    page.press("To today")?;
    page.see("Today’s plan")?;
    page.eval("location.hash = '#/routines'")?;
    page.press("Before work")?;
    assert!(steps(&page)?.starts_with("Settling breath,Thoracic extension,Scapula release"));
    page.open(&format!("{link}/<img src=x>"))?;
    page.see("This can’t be opened")?;
    let (home, _) = link.split_once("/Before").context("its title")?;
    page.open(&format!("{home}/Empty"))?;
    page.see("There is no step in it")?;
    page.calm()
}
