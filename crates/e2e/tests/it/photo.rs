//! The head's angle: a photo with known points, marked by pointer and keys; the camera refused while it
//! tilts; photos kept here, compared, and deleted.

use std::time::Duration;

use anyhow::{Context as _, ensure};
use e2e::{App, Browser, Page, Serve, Size, Theme, tour, wait};
use serde_json::{Value, json};

/// A phone that stands upright, or leans by so many degrees: `window.leans`.
const STANDS: &str = "
window.leans = 12;
setInterval(() => {
  const lean = leans * Math.PI / 180;
  dispatchEvent(new DeviceMotionEvent('devicemotion', {
    accelerationIncludingGravity: { x: 9.81 * Math.sin(lean), y: 9.81 * Math.cos(lean), z: 0 },
    rotationRate: { alpha: 0, beta: 0, gamma: 0 },
    interval: 16,
  }));
}, 16);
";

fn readings(app: &App) -> anyhow::Result<Vec<Value>> {
    let history: Value = serde_json::from_str(&app.says(&["history", "--json"])?)?;
    history["readings"].as_array().cloned().context("readings")
}

fn has(app: &App, count: usize) -> anyhow::Result<Vec<Value>> {
    wait("the program to have the readings", Duration::from_secs(20), || {
        let readings = readings(app)?;
        Ok((readings.len() == count).then_some(readings))
    })
}

fn open(page: &Page, app: &App) -> anyhow::Result<()> {
    tour::first_run(page, app)?;
    page.eval("location.hash = '#/measure/head-angle'")?;
    page.see("The photo stays in this browser.")
}

/// Places a point: near it by a press, then by arrow keys until it lies there.
fn put(page: &Page, name: &str, x: i64, y: i64) -> anyhow::Result<()> {
    page.press(name)?;
    let at = page.eval(&format!(
        "(() => {{
            const photo = document.querySelector('svg.photo');
            photo.scrollIntoView({{ block: 'center', behavior: 'instant' }});
            const box = photo.getBoundingClientRect();
            return [box.x + {x} / 1200 * box.width, box.y + {y} / 1600 * box.height];
        }})()"
    ))?;
    for kind in ["mousePressed", "mouseReleased"] {
        let mouse = json!({
            "type": kind, "x": at[0], "y": at[1], "button": "left", "buttons": 1, "clickCount": 1,
        });
        page.call("Input.dispatchMouseEvent", &mouse)?;
    }
    let here = || -> anyhow::Result<(i64, i64)> {
        let label = page.eval("document.querySelector('svg.photo').getAttribute('aria-label')")?;
        let label = label.as_str().context("a label")?;
        ensure!(label.starts_with(name), "`{label}` isn’t of {name}");
        let numbers =
            label.rsplit_once(':').and_then(|(_, numbers)| numbers.trim().split_once(", "));
        let (x, y) = numbers.context("two numbers")?;
        Ok((x.parse()?, y.parse()?))
    };
    let (pressed_x, pressed_y) = here()?;
    ensure!(
        (pressed_x - x).abs() <= 6 && (pressed_y - y).abs() <= 6,
        "pressed {pressed_x}, {pressed_y}"
    );
    for (off, less, more) in
        [(x - pressed_x, "ArrowLeft", "ArrowRight"), (y - pressed_y, "ArrowUp", "ArrowDown")]
    {
        for _ in 0..off.abs() {
            page.key(if off < 0 { less } else { more })?;
        }
    }
    ensure!(here()? == (x, y), "the keys don’t bring it there");
    Ok(())
}

/// A photo measured, from its choice to its result.
fn measured(page: &Page, ear: (i64, i64), neck: (i64, i64)) -> anyhow::Result<()> {
    page.see("Choose a photo")?;
    tour::photo(page)?;
    page.see("Mark the points")?;
    put(page, "Upright: top", 120, 200)?;
    put(page, "Upright: bottom", 100, 1400)?;
    put(page, "Ear", ear.0, ear.1)?;
    put(page, "Neck", neck.0, neck.1)?;
    page.press("Measure the angle")?;
    page.see("What it came to")
}

const KEPT: &str = "new Promise(done => {
    const opened = indexedDB.open('rollwise');
    opened.onsuccess = () => {
        const asked = opened.result.transaction('photos').objectStore('photos').count();
        asked.onsuccess = () => { opened.result.close(); done(asked.result); };
    };
})";

#[test]
fn a_head_of_a_known_angle_is_measured_compared_and_its_photo_deleted() -> anyhow::Result<()> {
    let app = App::start(Serve::USUAL)?;
    let browser = Browser::start()?;
    let page = browser.page(Size::Phone, Theme::Light)?;
    open(&page, &app)?;
    // 100 px ahead of the neck and 200 above it; what stands upright leans by 0.955° to the right in it:
    // atan2(200, 100) + 0.955°.
    measured(&page, (700, 500), (600, 700))?;
    page.see("64° ±")?;
    page.until("the photo with its angle", "document.querySelector('svg.photo .thread') !== null")?;
    let saved = has(&app, 1)?;
    let degrees = saved[0]["angle"]["degrees"].as_f64().context("an angle")?;
    ensure!((degrees - 64.39).abs() <= 0.1, "{degrees}");
    ensure!(page.eval(KEPT)? == json!(1), "the photo isn’t kept");

    // A second, beside the first.
    page.press("Once more")?;
    measured(&page, (720, 520), (600, 700))?;
    page.see("less than the last time: a real change.")?;
    let chip = "[...document.querySelectorAll('input[name=over]')].at(-1).click()";
    page.until(
        "the first photo to be offered",
        "document.querySelectorAll('input[name=over]').length === 2",
    )?;
    page.eval(chip)?;
    page.until("both photos", "document.querySelectorAll('svg.photo image').length === 2")?;
    page.until("the slider", "!document.querySelector('input[type=range]').hidden")?;
    // The points of both necks lie on each other: 600, 700.
    let lies = page.eval(
        "(() => {
            const [a, b, c, d, e, f] = document.querySelector('svg.photo g').getAttribute('transform')
                .match(/[-0-9.]+/g).map(Number);
            return [a * 600 + c * 700 + e, b * 600 + d * 700 + f].map(Math.round);
        })()",
    )?;
    ensure!(lies == json!([600, 700]), "{lies}");

    page.press("Delete this photo")?;
    page.see("The photo is deleted. Its angle stays.")?;
    ensure!(page.eval(KEPT)? == json!(1), "two photos were kept, one is deleted");
    ensure!(readings(&app)?.len() == 2, "the angles stay");
    // With its reading the other photo goes as well.
    page.eval("location.hash = '#/measure'")?;
    page.see("What you measured")?;
    for left in [1, 0] {
        page.press("Delete Head angle")?;
        has(&app, left)?;
    }
    page.until("no photo", &format!("({KEPT}).then(count => count === 0)"))?;
    page.calm()
}

#[test]
fn what_cannot_be_measured_is_refused_with_the_reason() -> anyhow::Result<()> {
    let app = App::start(Serve::USUAL)?;
    let browser = Browser::start()?;
    let page = browser.page(Size::Desktop, Theme::Dark)?;
    open(&page, &app)?;
    tour::photo(&page)?;
    page.see("Mark the points")?;
    page.press("Measure the angle")?;
    page.see("still stands where nobody put it")?;
    tour::points(&page, 4)?;
    put(&page, "Upright: top", 400, 200)?;
    page.press("Measure the angle")?;
    page.see("It leans to one side")?;
    put(&page, "Upright: top", 120, 160)?;
    put(&page, "Ear", 700, 900)?;
    page.press("Measure the angle")?;
    page.see("the ear has to lie above")?;
    ensure!(readings(&app)?.is_empty(), "nothing may be saved");
    page.calm()
}

#[test]
fn a_tilted_phone_takes_no_photo_and_an_upright_one_needs_no_line() -> anyhow::Result<()> {
    let app = App::start(Serve::USUAL)?;
    let browser = Browser::start()?;
    let page = browser.page(Size::Phone, Theme::Dark)?;
    page.call("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": STANDS }))?;
    open(&page, &app)?;
    page.press("Open the camera")?;
    page.see("It leans to one side")?;
    page.until("the camera’s picture", "document.querySelector('video')?.videoWidth > 0")?;
    // Upright for three seconds, then tilted again: the ten seconds begin anew.
    page.eval("window.leans = 2")?;
    page.see("Stand sideways, and look straight ahead.")?;
    page.until("some seconds", "document.querySelector('.led .num').innerText === '7'")?;
    page.eval("window.leans = 12")?;
    page.see("It leans to one side")?;
    page.until("no count", "document.querySelector('.led .num').innerText === ''")?;
    page.eval("window.leans = 2")?;
    page.see("Mark the points")?;
    ensure!(!page.has("Upright: top")?, "the phone told which way is up");
    page.until("the camera to be let go of", "document.querySelector('video') === null")?;
    tour::points(&page, 2)?;
    page.press("Measure the angle")?;
    page.see("What it came to")?;
    has(&app, 1)?;
    page.calm()
}
