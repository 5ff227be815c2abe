//! Somebody's first minutes, by finger and by keyboard.

use std::time::Duration;

use e2e::{App, Browser, Serve, Size, Theme, tour};

#[test]
fn a_new_person_reaches_the_first_cue_in_two_taps() -> anyhow::Result<()> {
    let app = App::start(Serve::USUAL)?;
    let browser = Browser::start()?;
    let page = browser.page(Size::Phone, Theme::Light)?;
    tour::first_run(&page, &app)?;
    tour::start(&page)?;
    tour::sounds(&page, 0.3, Duration::from_secs(20))?;
    page.see("rolling off")?;
    page.calm()
}

#[test]
fn a_reload_loses_nothing_of_the_first_run() -> anyhow::Result<()> {
    let app = App::start(Serve::USUAL)?;
    let browser = Browser::start()?;
    let page = browser.page(Size::Phone, Theme::Dark)?;
    page.open(app.address())?;
    // The second of two presses ticks nothing on the list that comes in between.
    page.press_twice("Begin")?;
    page.press("Heartburn when you lie flat")?;
    page.reload()?;
    let ticked = "[...document.querySelectorAll('input[type=checkbox]')]
        .filter(box => box.checked).length === 1";
    page.until("the tick", ticked)?;
    page.calm()
}

#[test]
fn the_whole_way_goes_by_keyboard_alone() -> anyhow::Result<()> {
    let app = App::start(Serve { speed: 60, ..Serve::USUAL })?;
    let browser = Browser::start()?;
    let page = browser.page(Size::Desktop, Theme::Light)?;
    page.open(app.address())?;
    go_to(&page, "Begin")?;
    go_to(&page, "None of these")?;
    go_to(&page, "Continue")?;
    go_to(&page, "To today")?;
    page.see("Today’s plan")?;
    go_to(&page, "Start")?;
    go_to(&page, "Begin")?;
    page.until("a running session", "location.hash === '#/session'")?;
    page.key(" ")?;
    page.see("Go on")?;
    page.key(" ")?;
    page.key("s")?;
    page.see("What was it?")?;
    page.calm()
}

/// Tabs until what is called `name` has the focus, then presses Enter.
fn go_to(page: &e2e::Page, name: &str) -> anyhow::Result<()> {
    page.until(name, &format!("document.body?.innerText.includes({name:?})"))?;
    let focused = format!("(document.activeElement?.innerText ?? '').trim().startsWith({name:?})");
    for _ in 0..90 {
        if page.eval(&focused)? == serde_json::json!(true) {
            return page.key("Enter");
        }
        page.key("Tab")?;
    }
    anyhow::bail!("the tab key never comes to `{name}`")
}
