//! Who somebody is, what they are not to do, what is so today only, and programmes: each changes
//! today's plan at once, and can be taken back.

use e2e::{App, Browser, Page, Serve, Size, Theme, tour};

/// Whether today's plan has a technique.
fn plans(page: &Page, name: &str) -> anyhow::Result<bool> {
    let code = format!("document.querySelector('.plan').innerText.includes('{name}')");
    Ok(page.eval(&code)? == true)
}

#[test]
fn what_is_told_binds_today_and_can_be_taken_back() -> anyhow::Result<()> {
    let app = App::start(Serve::USUAL)?;
    let browser = Browser::start()?;
    let page = browser.page(Size::Phone, Theme::Light)?;
    tour::first_run(&page, &app)?;
    assert!(plans(&page, "Thoracic extension")?);
    page.press("Data")?;
    page.press("You")?;
    page.see("Nothing entered.")?;
    page.press("Enter something")?;
    page.eval("document.querySelector('#bar-until').value = '2099-03-01'")?;
    page.eval("document.querySelector('#bar-words').value = 'my physio said so'")?;
    page.eval("document.querySelector('details .btn').click()")?;
    page.see("my physio said so")?;
    page.press("Today")?;
    page.see("Today’s plan")?;
    assert!(!plans(&page, "Thoracic extension")?);
    page.eval("history.back()")?;
    page.press("Lift")?;
    page.see("Nothing entered.")?;
    page.press("Undo")?;
    page.see("my physio said so")?;
    page.press("Lift")?;
    page.see("Nothing entered.")?;
    page.press("Today")?;
    page.see("Today’s plan")?;
    assert!(plans(&page, "Thoracic extension")?);
    page.calm()
}

#[test]
fn today_otherwise() -> anyhow::Result<()> {
    let app = App::start(Serve::USUAL)?;
    let browser = Browser::start()?;
    let page = browser.page(Size::Phone, Theme::Light)?;
    tour::first_run(&page, &app)?;
    page.press("Swap this: Thoracic extension")?;
    page.until(
        "another plan",
        "!document.querySelector('.plan').innerText.includes('Thoracic extension')",
    )?;
    page.press("Put back what you swapped")?;
    page.until(
        "the plan",
        "document.querySelector('.plan').innerText.includes('Thoracic extension')",
    )?;
    // From a technique's own page, and out again.
    page.press("10 min")?;
    page.eval("location.hash = '#/techniques/open-book'")?;
    page.press("Add to today")?;
    page.press("Open today’s plan")?;
    page.until("with it", "document.querySelector('.plan').innerText.includes('Open book')")?;
    page.press("Take out what you added")?;
    page.until("out", "!document.querySelector('.plan').innerText.includes('Open book')")?;
    page.eval("location.hash = '#/techniques/rhomboid-ball'")?;
    page.see("Needs ball")?;
    page.press("Into a routine of your own")?;
    page.until("the editor", "location.hash.startsWith('#/routines/')")?;
    page.see("Rhomboid ball")?;
    page.press("Today")?;
    page.press("For today only")?;
    page.press("Not on the floor")?;
    page.until("the wall", "document.querySelector('.plan').innerText.includes('Wall')")?;
    page.press("Two minutes on a chair")?;
    page.see("2 minutes on a chair")?;
    page.press("Two minutes on a chair")?;
    page.until("the wall", "document.querySelector('.plan').innerText.includes('Wall')")?;
    page.calm()
}

#[test]
fn a_programme_is_begun_paused_and_taken_back() -> anyhow::Result<()> {
    let app = App::start(Serve::USUAL)?;
    let browser = Browser::start()?;
    let page = browser.page(Size::Phone, Theme::Dark)?;
    tour::first_run(&page, &app)?;
    page.eval("location.hash = '#/programmes'")?;
    page.press("Begin: Desk back")?;
    page.see("Week 1 of 5")?;
    page.see("Today is a measuring day.")?;
    page.press("Pause")?;
    page.see("Days until you go on do not count.")?;
    page.press("Undo")?;
    page.see("Week 1 of 5")?;
    page.press("Today")?;
    page.see("Desk back")?;
    page.see("8 minutes for a stiff upper back")?;
    // The program has it, too.
    e2e::wait("the programme in the program's file", std::time::Duration::from_secs(20), || {
        let told = app.command(&["programme", "--json"])?;
        let told = String::from_utf8(told.stdout)?;
        Ok(told.contains("\"programme\":\"desk-back\",\"state\":\"running\"").then_some(()))
    })?;
    page.calm()
}
