//! A page that stays open, and a browser that keeps nothing.

use e2e::{App, Browser, Serve, Size, Theme, tour};
use serde_json::json;

/// Lets the page's clock be a day ahead from now on.
const TOMORROW: &str = "(() => {
    const Real = Date;
    const day = 24 * 3600 * 1000;
    globalThis.Date = class extends Real {
        constructor(...of) { of.length > 0 ? super(...of) : super(Real.now() + day); }
        static now() { return Real.now() + day; }
    };
    document.dispatchEvent(new Event('visibilitychange'));
})()";

#[test]
fn another_day_makes_another_plan_while_the_page_stays_open() -> anyhow::Result<()> {
    let app = App::start(Serve::USUAL)?;
    let browser = Browser::start()?;
    let page = browser.page(Size::Phone, Theme::Light)?;
    tour::first_run(&page, &app)?;
    page.press("10 min")?;
    page.see("10 minutes for a stiff upper back")?;
    let day = page.eval("document.querySelector('.head p').innerText")?;
    page.eval(TOMORROW)?;
    page.until("another day", &format!("document.querySelector('.head p').innerText !== {day}"))?;
    // Ten minutes were a wish for the day before.
    page.see("5 minutes for a stiff upper back")?;
    page.calm()
}

#[test]
fn what_nothing_keeps_is_told_from_the_first_screen_on() -> anyhow::Result<()> {
    let app = App::start(Serve::USUAL)?;
    let browser = Browser::start()?;
    let page = browser.page(Size::Phone, Theme::Light)?;
    let nothing = "Object.defineProperty(window, 'indexedDB', { value: undefined })";
    page.call("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": nothing }))?;
    page.open(app.address())?;
    page.see("This browser keeps nothing here")?;
    tour::first_run(&page, &app)?;
    page.see("This browser keeps nothing here")?;
    page.press("Data")?;
    page.see("This browser keeps nothing of your sessions")
}
