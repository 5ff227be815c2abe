//! The phone feels the movement: asked within a tap, told when several passes are too quick, staying
//! where somebody comes to rest, and saying so when it feels no more.

use std::time::Duration;

use e2e::{App, Browser, Page, Serve, Size, Theme, tour};
use serde_json::json;

/// A phone on the chest of somebody who rocks by 24°, a second each way, while `phone.rocks`; its
/// sensors' events, as often as a browser has them, while it is `on`. A finger on it is felt in the first
/// event after each of the times of `phone.taps`.
const PHONE: &str = "
  globalThis.phone = { on: true, rocks: true, taps: [] };
  phone.tapTwice = () => phone.taps.push(performance.now(), performance.now() + 250);
  setInterval(() => {
    if (!phone.on) return;
    const now = performance.now(), way = Math.PI * now / 1000;
    const swing = phone.rocks ? 12 : 0;
    const tilt = swing * Math.PI / 180 * Math.sin(way), turns = swing * Math.PI * Math.cos(way);
    const tap = phone.taps[0] <= now ? (phone.taps.shift(), 9) : 0;
    dispatchEvent(new DeviceMotionEvent('devicemotion', {
      accelerationIncludingGravity: { x: 0, y: 9.81 * Math.sin(tilt), z: 9.81 * Math.cos(tilt) + tap },
      rotationRate: { alpha: turns, beta: 0, gamma: 0 },
      interval: 16,
    }));
  }, 16);
";

/// A page with that phone, after the first run.
fn phone(app: &App, browser: &Browser) -> anyhow::Result<Page> {
    let page = browser.page(Size::Phone, Theme::Dark)?;
    page.call("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": PHONE }))?;
    tour::first_run(&page, app)?;
    Ok(page)
}

/// A session in the dark, in which the phone feels.
fn begin(page: &Page) -> anyhow::Result<()> {
    page.press("Start")?;
    page.press("Dark")?;
    page.press("Let the phone feel how you move")?;
    page.see("It feels you.")?;
    page.press("Begin")?;
    page.until("a running session", "location.hash === '#/session'")
}

#[test]
fn passes_too_quick_are_felt_and_told() -> anyhow::Result<()> {
    // Four times faster than time: a set under pressure comes sooner, and still has a dozen passes.
    let app = App::start(Serve { speed: 4, ..Serve::USUAL })?;
    let browser = Browser::start()?;
    let page = phone(&app, &browser)?;
    begin(&page)?;
    page.see_in("pace 1.0 s", Duration::from_secs(60))?;
    page.see_in("a little slower", Duration::from_secs(60))?;
    page.calm()
}

#[test]
fn coming_to_rest_where_staying_is_offered_is_a_stay() -> anyhow::Result<()> {
    let app = App::start(Serve { speed: 2, ..Serve::USUAL })?;
    let browser = Browser::start()?;
    let page = phone(&app, &browser)?;
    begin(&page)?;
    page.see_in("stay here, or keep moving", Duration::from_secs(120))?;
    page.eval("phone.rocks = false")?;
    // In the stay itself, not while it is waited for.
    page.see_in("staying here", Duration::from_secs(20))?;
    page.calm()
}

#[test]
fn two_firm_taps_are_a_tight_spot() -> anyhow::Result<()> {
    let app = App::start(Serve { speed: 4, ..Serve::USUAL })?;
    let browser = Browser::start()?;
    let page = phone(&app, &browser)?;
    begin(&page)?;
    // Only while somebody rolls is there a spot to stay on.
    let rolls = "[...document.querySelectorAll('button')]
        .some(b => b.textContent.includes('Tight spot') && b.ariaDisabled !== 'true')";
    page.until_in("a set", rolls, Duration::from_secs(60))?;
    page.eval("phone.tapTwice()")?;
    page.see_in("staying here", Duration::from_secs(20))?;
    page.calm()
}

#[test]
fn a_phone_that_feels_no_more_says_so_once() -> anyhow::Result<()> {
    let app = App::start(Serve { speed: 4, ..Serve::USUAL })?;
    let browser = Browser::start()?;
    let page = phone(&app, &browser)?;
    begin(&page)?;
    page.see_in("pace 1.0 s", Duration::from_secs(60))?;
    page.eval("phone.on = false")?;
    page.see_in("cannot feel you move", Duration::from_secs(60))?;
    page.calm()
}

#[test]
fn what_the_sensors_say_is_shown_and_can_be_kept() -> anyhow::Result<()> {
    let app = App::start(Serve::USUAL)?;
    let browser = Browser::start()?;
    let page = phone(&app, &browser)?;
    let folder = tempfile::tempdir()?;
    page.press("Data")?;
    page.press("What the phone feels")?;
    page.press("Record")?;
    page.see_in("pace 1.0 s", Duration::from_secs(30))?;
    page.press("Stop recording")?;
    let file = tour::save(&page, "Save as a file", folder.path(), "csv")?;
    let felt = app.says(&["motion", &file.display().to_string()])?;
    assert!(felt.contains("1.0 s"), "{felt}");
    page.calm()
}

#[test]
fn where_no_sensor_answers_that_is_said_and_nothing_is_felt() -> anyhow::Result<()> {
    let app = App::start(Serve::USUAL)?;
    let browser = Browser::start()?;
    let page = browser.page(Size::Desktop, Theme::Light)?;
    tour::first_run(&page, &app)?;
    page.press("Start")?;
    page.press("Dark")?;
    page.press("Let the phone feel how you move")?;
    page.see("No motion sensor answers")?;
    page.calm()
}
