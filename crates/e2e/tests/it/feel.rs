//! The phone feels the movement: asked within a tap, told when several passes are too quick.

use std::time::Duration;

use e2e::{App, Browser, Serve, Size, Theme, tour};
use serde_json::json;

/// A phone on the chest of somebody who rocks by 24°, a second each way: its sensors' events, as often as
/// a browser has them.
const PHONE: &str = "
  setInterval(() => {
    const way = Math.PI * performance.now() / 1000, swing = 12 * Math.PI / 180;
    const tilt = swing * Math.sin(way), turns = 12 * Math.PI * Math.cos(way);
    dispatchEvent(new DeviceMotionEvent('devicemotion', {
      accelerationIncludingGravity: { x: 0, y: 9.81 * Math.sin(tilt), z: 9.81 * Math.cos(tilt) },
      rotationRate: { alpha: turns, beta: 0, gamma: 0 },
      interval: 16,
    }));
  }, 16);
";

#[test]
fn passes_too_quick_are_felt_and_told() -> anyhow::Result<()> {
    // Four times faster than time: a set under pressure comes sooner, and still has a dozen passes.
    let app = App::start(Serve { speed: 4, ..Serve::USUAL })?;
    let browser = Browser::start()?;
    let page = browser.page(Size::Phone, Theme::Dark)?;
    page.call("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": PHONE }))?;
    tour::first_run(&page, &app)?;
    page.press("Start")?;
    page.press("Dark")?;
    page.press("Let the phone feel how you move")?;
    page.see("It feels you.")?;
    page.press("Begin")?;
    page.until("a running session", "location.hash === '#/session'")?;
    page.see_in("pace 1.0 s", Duration::from_secs(60))?;
    page.see_in("a little slower", Duration::from_secs(60))?;
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
