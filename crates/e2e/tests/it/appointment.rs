//! The weekly appointment: offered on Today after a week, put off for a week, chosen.

use anyhow::ensure;
use e2e::{App, Browser, Page, Serve, Size, Theme, tour};
use serde_json::json;

/// The page's clock goes ahead by as many days as it is told.
const AHEAD: &str = "
{
  const Real = Date, ahead = () => Real.now() + Number(localStorage.ahead ?? 0) * 86_400_000;
  globalThis.Date = class extends Real {
    constructor(...given) { given.length > 0 ? super(...given) : super(ahead()); }
    static now() { return ahead(); }
  };
}";

/// How many entries are on this device.
const ENTRIES: &str = "new Promise(done => {
    const opened = indexedDB.open('rollwise');
    opened.onsuccess = () => {
        const asked = opened.result.transaction('entries').objectStore('entries').count();
        asked.onsuccess = () => { opened.result.close(); done(asked.result); };
    };
})";

const OFFER: &str = "Your weekly measuring";

/// Today, so many days later: whether it offers to measure.
fn offers(page: &Page, days: u32) -> anyhow::Result<bool> {
    page.eval(&format!("localStorage.ahead = {days}"))?;
    page.eval("location.hash = '#/today'")?;
    page.reload()?;
    page.see("Today’s plan")?;
    Ok(page.text()?.contains(OFFER))
}

#[test]
fn it_is_offered_once_a_week_and_can_be_put_off() -> anyhow::Result<()> {
    let app = App::start(Serve::USUAL)?;
    let browser = Browser::start()?;
    let page = browser.page(Size::Phone, Theme::Light)?;
    page.call("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": AHEAD }))?;
    tour::first_run(&page, &app)?;
    ensure!(!offers(&page, 0)?, "before anything was done");

    page.eval("location.hash = '#/measure/head-angle'")?;
    page.see("The photo stays in this browser.")?;
    tour::photo(&page)?;
    page.see("Mark the points")?;
    tour::points(&page, 4)?;
    page.press("Measure the angle")?;
    page.see("What it came to")?;

    ensure!(!offers(&page, 6)?, "too early");
    ensure!(offers(&page, 7)?, "a week later");
    page.press("Not this week")?;
    page.until("it to go", &format!("!document.body.innerText.includes('{OFFER}')"))?;
    ensure!(!offers(&page, 13)?, "it was put off");
    ensure!(offers(&page, 14)?, "a week after that");

    page.eval("location.hash = '#/measure'")?;
    page.see("When Today offers it")?;
    let before = page.eval(ENTRIES)?;
    page.press("Never")?;
    page.until("it to be kept", &format!("({ENTRIES}).then(count => count > {before})"))?;
    ensure!(!offers(&page, 30)?, "never");
    page.calm()
}
