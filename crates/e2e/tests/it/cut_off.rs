//! Dead batteries, dead programs, two tabs: nothing is lost.

use std::time::Duration;

use e2e::{App, Browser, Serve, Size, Theme, tour};

/// How often the browser is killed; `ROLLWISE_KILLS=200` takes a quarter of an hour.
const KILLS: u64 = 12;
const MINUTE: Duration = Duration::from_secs(60);

#[test]
fn a_killed_browser_offers_the_session_again() -> anyhow::Result<()> {
    let app = App::start(Serve::USUAL)?;
    let profile = tempfile::tempdir()?;
    let browser = Browser::start_with_profile(profile.path())?;
    let page = browser.page(Size::Phone, Theme::Light)?;
    tour::first_run(&page, &app)?;
    tour::start(&page)?;
    tour::sounds(&page, 4.0, MINUTE)?;
    browser.kill();
    let browser = Browser::start_with_profile(profile.path())?;
    let page = browser.page(Size::Phone, Theme::Light)?;
    page.open(app.address())?;
    page.see("cut off")?;
    page.press("Go on with it")?;
    page.until("the session again", "location.hash === '#/session'")?;
    page.press("Stop")?;
    page.press("Enough")?;
    tour::finish(&page, "2", MINUTE)?;
    page.press("Progress")?;
    page.press("History")?;
    page.see("November").or_else(|_| page.until("a month", "document.querySelector('h2') !== null"))
}

#[test]
fn a_program_that_dies_in_the_middle_loses_nothing() -> anyhow::Result<()> {
    let data = tempfile::tempdir()?;
    let serve = Serve { speed: 60, data: Some(data.path()), ..Serve::USUAL };
    let app = App::start(serve)?;
    let port = app.port();
    let browser = Browser::start()?;
    let page = browser.page(Size::Phone, Theme::Light)?;
    tour::first_run(&page, &app)?;
    tour::start(&page)?;
    drop(app);
    tour::finish(&page, "2", MINUTE)?;
    page.eval("location.hash = '#/settings'")?;
    page.see("The program is not running just now")?;
    let app = App::start(Serve { port: Some(port), ..serve })?;
    // Who waits there sees that it is back.
    page.see("The program at this address has all of it")?;
    page.open(app.address())?;
    page.reload()?;
    page.see("Today’s plan")?;
    e2e::wait("the session in the program's file", MINUTE, || {
        let history = app.says(&["history", "--json"])?;
        Ok(history.contains("\"rehearsal\":true").then_some(()))
    })
}

#[test]
fn a_second_tab_offers_to_take_over() -> anyhow::Result<()> {
    let app = App::start(Serve::USUAL)?;
    let browser = Browser::start()?;
    let first = browser.page(Size::Phone, Theme::Light)?;
    tour::first_run(&first, &app)?;
    tour::start(&first)?;
    tour::sounds(&first, 3.0, MINUTE)?;
    let second = browser.page(Size::Desktop, Theme::Light)?;
    second.open(app.address())?;
    second.see("another tab")?;
    // The one that it was taken from says where it is, and offers to go on once that tab is closed.
    second.press("Go on here instead")?;
    second.until("the session", "location.hash === '#/session'")?;
    first.show()?;
    first.see("A session is on in another tab")?;
    first.see("Go on here instead")?;
    second.close()?;
    first.press("Go on with it")?;
    first.until("the session again", "location.hash === '#/session'")
}

#[test]
fn the_browser_is_killed_again_and_again_without_the_program() -> anyhow::Result<()> {
    let kills = std::env::var("ROLLWISE_KILLS").ok().and_then(|kills| kills.parse().ok());
    let kills: u64 = kills.unwrap_or(KILLS);
    let app = App::start(Serve::USUAL)?;
    let profile = tempfile::tempdir()?;
    let browser = Browser::start_with_profile(profile.path())?;
    let page = browser.page(Size::Phone, Theme::Light)?;
    tour::first_run(&page, &app)?;
    tour::start(&page)?;
    tour::sounds(&page, 2.0, MINUTE)?;
    browser.kill();
    for kill in 1..=kills {
        let browser = Browser::start_with_profile(profile.path())?;
        let page = browser.page(Size::Phone, Theme::Light)?;
        page.open(app.address())?;
        page.see("cut off")?;
        page.press("Go on with it")?;
        page.until("the session again", "location.hash === '#/session'")?;
        // A different moment each time, the same in every run.
        std::thread::sleep(Duration::from_millis(kill * 337 % 1500));
        browser.kill();
    }
    let browser = Browser::start_with_profile(profile.path())?;
    let page = browser.page(Size::Phone, Theme::Light)?;
    page.open(app.address())?;
    page.see("cut off")?;
    page.calm()
}
