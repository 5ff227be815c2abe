//! Copies of everything: from one browser into another, and into the program.

use std::path::PathBuf;
use std::time::Duration;

use e2e::{App, Browser, Host, Page, Serve, Size, Theme, tour};

/// Presses the button that saves a copy, and gives the file.
fn save(page: &Page, folder: &std::path::Path) -> anyhow::Result<PathBuf> {
    tour::save(page, "Save a copy of everything", folder, "jsonl")
}

#[test]
fn a_copy_goes_into_an_empty_browser_and_into_the_program() -> anyhow::Result<()> {
    let host = Host::start()?;
    let (folder, data) = (tempfile::tempdir()?, tempfile::tempdir()?);
    let browser = Browser::start()?;
    let page = browser.page(Size::Phone, Theme::Light)?;
    tour::first_run_at(&page, &host.address())?;
    tour::start(&page)?;
    tour::sounds(&page, 1.0, Duration::from_secs(30))?;
    tour::stop(&page)?;
    page.press("Data")?;
    page.see("has not promised to keep it")?;
    let copy = save(&page, folder.path())?;
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
    empty.calm()?;

    let app = App::start(Serve { data: Some(data.path()), ..Serve::USUAL })?;
    let taken = app.says(&["import", &copy.display().to_string()])?;
    assert!(taken.contains("of them new"), "{taken}");
    assert!(app.says(&["history", "--json"])?.contains("\"outcome\":\"stopped\""));
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
    let copy = save(&page, folder.path())?;

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
