//! Copies of everything, side photos among it: from one browser into another, and into the program.

use std::path::PathBuf;
use std::time::Duration;

use e2e::{App, Browser, Host, Page, Serve, Size, Theme, tour};

/// Presses the button that saves a copy, and gives the file.
fn save(page: &Page, folder: &std::path::Path, ending: &str) -> anyhow::Result<PathBuf> {
    tour::save(page, "Save a copy of everything", folder, ending)
}

/// A head's angle by photo, which is kept.
fn photographed(page: &Page) -> anyhow::Result<()> {
    page.eval("location.hash = '#/measure/head-angle'")?;
    page.see("Choose a photo")?;
    tour::photo(page)?;
    page.see("Mark the points")?;
    tour::points(page, 4)?;
    page.press("Measure the angle")?;
    page.see("What it came to")?;
    page.until("the photo with its angle", "document.querySelector('svg.photo .thread') !== null")
}

#[test]
fn a_copy_goes_into_an_empty_browser_and_into_the_program() -> anyhow::Result<()> {
    let host = Host::start()?;
    let (folder, data, there) = (tempfile::tempdir()?, tempfile::tempdir()?, tempfile::tempdir()?);
    let browser = Browser::start()?;
    let page = browser.page(Size::Phone, Theme::Light)?;
    tour::first_run_at(&page, &host.address())?;
    tour::start(&page)?;
    tour::sounds(&page, 1.0, Duration::from_secs(30))?;
    tour::stop(&page)?;
    page.press("Back to today")?;
    photographed(&page)?;
    page.press("Data")?;
    page.see("has not promised to keep it")?;
    let copy = save(&page, folder.path(), "zip")?;
    page.choose(&copy)?;
    page.see("0 entries were new")?;
    let table = tour::save(&page, "Save sessions as a table (CSV)", folder.path(), "csv")?;
    let table = std::fs::read_to_string(table)?;
    assert!(table.starts_with("session,date,time,"), "{table}");
    assert_eq!(table.matches("\r\n").count(), 2, "headings and one session: {table}");
    assert!(table.contains(",stopped,"), "{table}");

    let other = Browser::start()?;
    let empty = other.page(Size::Phone, Theme::Dark)?;
    empty.open(&host.address())?;
    empty.see("I have a copy from before")?;
    empty.choose(&copy)?;
    empty.see("Today’s plan")?;
    empty.press("Progress")?;
    empty.press("History")?;
    empty.until("the session", "document.querySelector('main h2') !== null")?;
    // The photo came along, and the copy of the copy is the same to the byte.
    empty.eval("location.hash = '#/measure/head-angle'")?;
    empty.until("the photo", "document.querySelectorAll('[role=group] button').length === 1")?;
    empty.eval("document.querySelector('[role=group] button').click()")?;
    empty.until("its angle", "document.querySelector('svg.photo .thread') !== null")?;
    empty.press("Data")?;
    let again = save(&empty, there.path(), "zip")?;
    assert!(
        std::fs::read(&again)? == std::fs::read(&copy)?,
        "another copy than {copy:?}: {again:?}"
    );
    empty.calm()?;

    // On a new computer the program is as empty as the browser: both keep the copy's journal then, even
    // where the first exchange, still of the program's own journal, is under way. That is told no, which
    // the browser notes on the console.
    let app = App::start(Serve { data: Some(data.path()), ..Serve::USUAL })?;
    let slow = other.page(Size::Phone, Theme::Dark)?;
    slow.slow(Duration::from_millis(400))?;
    slow.open(app.address())?;
    slow.see("I have a copy from before")?;
    slow.choose(&copy)?;
    slow.see("Today’s plan")?;
    e2e::wait("the program to have it", Duration::from_secs(10), || {
        Ok(app.says(&["history", "--json"])?.contains("\"outcome\":\"stopped\"").then_some(()))
    })?;
    slow.close()?;
    // So is the archive that the program itself exports.
    let archive = there.path().join("program.zip");
    app.says(&["export", "-o", &archive.display().to_string()])?;
    let new = App::start(Serve::USUAL)?;
    empty.show()?;
    empty.open(new.address())?;
    empty.see("I have a copy from before")?;
    empty.choose(&archive)?;
    empty.see("Today’s plan")?;
    let errors = empty.errors()?;
    assert!(errors.iter().all(|error| error.contains("409 (Conflict)")), "{errors:?}");
    let taken = app.says(&["import", &copy.display().to_string()])?;
    assert!(taken.contains("of them new"), "{taken}");
    let taken = app.says(&["import", "--json", &copy.display().to_string()])?;
    assert!(taken.contains("\"photos_left_out\":1"), "{taken}");
    Ok(())
}

#[test]
fn what_is_no_copy_or_belongs_elsewhere_changes_nothing() -> anyhow::Result<()> {
    let host = Host::start()?;
    let folder = tempfile::tempdir()?;
    let browser = Browser::start()?;
    let page = browser.page(Size::Phone, Theme::Light)?;
    tour::first_run_at(&page, &host.address())?;
    page.press("Data")?;
    let copy = save(&page, folder.path(), "jsonl")?;

    let other = Browser::start()?;
    let page = other.page(Size::Phone, Theme::Light)?;
    tour::first_run_at(&page, &host.address())?;
    page.press("Data")?;
    page.see("Take in a copy")?;
    let entries = page.eval("document.body.innerText.match(/\\d+ entr/)?.[0]")?;
    page.choose(&copy)?;
    page.see("belongs to another journal")?;
    let torn = folder.path().join("torn.jsonl");
    let text = std::fs::read(&copy)?;
    std::fs::write(&torn, &text[..text.len() - 20])?;
    page.choose(&torn)?;
    page.see("is no copy of Rollwise’s, or it is damaged")?;
    assert_eq!(page.eval("document.body.innerText.match(/\\d+ entr/)?.[0]")?, entries);
    page.calm()
}
