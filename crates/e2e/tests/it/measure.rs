//! A measure by phone, led by words: what a simulated chest turns by is what is saved.

use std::time::Duration;

use anyhow::{Context as _, ensure};
use e2e::{App, Browser, Page, Serve, Size, Theme, tour, wait};
use serde_json::{Value, json};

/// Somebody who sits, the phone upright on the chest, and does what the page says, twenty times faster than
/// time. To the left the chest turns by 41°, to the right by 37°; the very first time it is far too fast, and
/// the first time to the right it goes left. The turn sensor is off by 0.7 °/s, and trembles.
const PERSON: &str = "
(() => {
  const far = { left: 41, right: -37 };
  let now = 1000, step = 0, from = 0, to = 0, begun = 0, takes = 1, heard = '', hasty = true, muddled = true;
  const smooth = t => t <= 0 ? 0 : t >= 1 ? 1 : t ** 3 * (10 + t * (6 * t - 15));
  const angle = at => from + (to - from) * smooth((at - begun) / takes);
  const turn = (goal, ms) => { from = angle(now); to = goal; begun = now; takes = ms; };
  const hear = words => {
    const side = words.match(/^Now turn (left|right)/);
    if (side) {
      const other = side[1] === 'right' && muddled;
      if (other) muddled = false;
      turn(far[other ? 'left' : side[1]], hasty ? 250 : 2500);
      hasty = false;
    }
    if (/^And slowly back/.test(words)) turn(0, 2500);
    if (/^Go back to where/.test(words)) turn(0, 2500);
  };
  setInterval(() => {
    const words = document.querySelector('.led .words-now')?.innerText ?? '';
    if (words !== heard) hear(heard = words);
    for (let times = 0; times < 20; times += 1) {
      const before = angle(now);
      now += 16;
      step += 1;
      const rate = (angle(now) - before) / 0.016;
      const event = new DeviceMotionEvent('devicemotion', {
        accelerationIncludingGravity: { x: 0.02 * Math.sin(step), y: 9.81, z: 0.02 * Math.cos(3 * step) },
        rotationRate: { alpha: 0.05 * Math.sin(5 * step), beta: rate + 0.7 + 0.05 * Math.cos(step), gamma: 0 },
        interval: 16,
      });
      Object.defineProperty(event, 'timeStamp', { value: now });
      dispatchEvent(event);
    }
  }, 16);
})();
";

/// What the program has of readings.
fn readings(app: &App) -> anyhow::Result<Vec<Value>> {
    let history: Value = serde_json::from_str(&app.says(&["history", "--json"])?)?;
    history["readings"].as_array().cloned().context("readings")
}

/// Waits until the program has so many.
fn has(app: &App, count: usize) -> anyhow::Result<Vec<Value>> {
    wait("the program to have the readings", Duration::from_secs(20), || {
        let readings = readings(app)?;
        Ok((readings.len() == count).then_some(readings))
    })
}

fn go(page: &Page, place: &str, text: &str) -> anyhow::Result<()> {
    page.eval(&format!("location.hash = '#/{place}'"))?;
    page.see(text)
}

#[test]
fn a_turn_of_a_known_angle_is_measured_saved_and_deleted() -> anyhow::Result<()> {
    let app = App::start(Serve::USUAL)?;
    let browser = Browser::start()?;
    let page = browser.page(Size::Phone, Theme::Light)?;
    page.call("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": PERSON }))?;
    tour::first_run(&page, &app)?;
    page.press("Measure")?;
    page.see("Not tried on real phones yet")?;
    page.press("Turning, seated")?;
    page.press("Begin")?;
    page.see("it was too fast to measure")?;
    page.see_in("it went to the other side", Duration::from_secs(60))?;
    page.see_in("What it came to", Duration::from_secs(120))?;
    page.see("left 41° ±")?;
    page.see("right 37° ±")?;
    page.see("Your first.")?;

    let saved = has(&app, 1)?;
    ensure!(saved[0]["test"] == json!("seated"), "{saved:?}");
    for (side, truth) in [("left", 41.0), ("right", 37.0)] {
        let angle = &saved[0][side];
        let (degrees, error) = (angle["degrees"].as_f64(), angle["error"].as_f64());
        let off = degrees.context("an angle")? - truth;
        ensure!(off.abs() <= 1.0, "{side}: off by {off}°");
        ensure!(error.is_some_and(|error| (0.1..2.0).contains(&error)), "{side}: {angle}");
    }
    let progress: Value = serde_json::from_str(&app.says(&["progress", "--json"])?)?;
    ensure!(progress.to_string().contains("rotation-left"), "{progress}");

    // Broken off, the side that is done stands.
    page.press("Once more")?;
    page.press("Begin")?;
    page.see_in("Right · practice", Duration::from_secs(60))?;
    page.press("Stop")?;
    page.see("You stopped after one side")?;
    let both = has(&app, 2)?;
    let half = both.iter().find(|reading| reading["right"].is_null()).context("a half one")?;
    let left = half["left"]["degrees"].as_f64().context("an angle")?;
    ensure!((left - 41.0).abs() <= 1.0, "{half}");
    page.press("Undo")?;
    has(&app, 1)?;

    // In its place, until it is deleted; which can be undone.
    go(&page, "measure", "What you measured")?;
    page.see("left 41° ±")?;
    page.press("Delete Turning, seated")?;
    page.see("Nothing yet. What you measure stands here")?;
    page.press("Undo")?;
    page.see("left 41° ±")?;
    page.press("Delete Turning, seated")?;
    has(&app, 0)?;

    // What a file brought counts, so it stands there, too, and is let go of as one.
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("pain.csv");
    std::fs::write(&file, "date,measure,before\n2026-11-01,pain,4\n2026-11-02,pain,5\n")?;
    app.says(&["import", file.to_str().context("text")?])?;
    page.eval("dispatchEvent(new Event('online'))")?;
    page.see("Taken in from elsewhere: 2 readings")?;
    page.press("Delete pain.csv")?;
    page.see("Nothing yet. What you measure stands here")?;
    wait("the program to let go of it", Duration::from_secs(20), || {
        Ok((!app.says(&["history"])?.contains("pain.csv")).then_some(()))
    })?;
    page.calm()
}

#[test]
fn without_a_sensor_it_says_what_to_do() -> anyhow::Result<()> {
    let app = App::start(Serve::USUAL)?;
    let browser = Browser::start()?;
    let page = browser.page(Size::Desktop, Theme::Dark)?;
    tour::first_run(&page, &app)?;
    go(&page, "measure/side-lying", "Turning, on your side")?;
    page.press("Begin")?;
    page.see("No motion sensor answers here")?;
    page.calm()
}

#[test]
fn a_pulse_is_counted_for_half_a_minute_and_nonsense_refused() -> anyhow::Result<()> {
    let app = App::start(Serve::USUAL)?;
    let browser = Browser::start()?;
    let page = browser.page(Size::Phone, Theme::Dark)?;
    tour::first_run(&page, &app)?;
    go(&page, "measure/pulse", "Resting pulse")?;
    page.press("Begin")?;
    page.see("Find your pulse")?;
    page.see_in("Count …", Duration::from_secs(12))?;
    let begun = std::time::Instant::now();
    page.see_in("How many beats did you count?", Duration::from_secs(40))?;
    let secs = begun.elapsed().as_secs_f64();
    ensure!((29.0..32.0).contains(&secs), "it counted for {secs} s");
    let enter = |beats: &str| -> anyhow::Result<()> {
        page.eval(&format!("document.querySelector('#pulse-beats').value = '{beats}'"))?;
        page.press("Save")
    };
    enter("9")?;
    page.see("That can’t be the beats of half a minute")?;
    enter("31")?;
    page.see("62 a minute ± 2")?;
    let saved = has(&app, 1)?;
    ensure!(saved[0]["per_minute"] == json!(62), "{saved:?}");
    page.calm()
}
