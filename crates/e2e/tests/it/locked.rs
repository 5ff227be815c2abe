//! The locked way: nothing but the system's media controls, and what is heard.

use std::thread::sleep;
use std::time::Duration;

use e2e::{App, Browser, Page, Serve, Size, Theme, tour};
use serde_json::json;

/// Keeps what the page wants to be told of the system's keys, so that a test can press them.
const KEYS: &str = "window.keys = {};
    const take = MediaSession.prototype.setActionHandler;
    MediaSession.prototype.setActionHandler = function (name, handler) {
        keys[name] = handler;
        return take.call(this, name, handler);
    };";

/// How loud the file that plays is from one second to another.
const LOUD: &str = "window.loud = async (from, until) => {
    const bytes = await (await fetch(sounding.src)).arrayBuffer();
    const part = new Int16Array(bytes, 44).slice(from * 24000, until * 24000);
    return Math.sqrt(part.reduce((sum, sample) => sum + sample ** 2, 0) / part.length);
}";

fn left(page: &Page) -> anyhow::Result<String> {
    let left = page.eval("document.querySelector('.session-top .num').textContent")?;
    Ok(left.as_str().unwrap_or_default().to_owned())
}

fn number(page: &Page, code: &str) -> anyhow::Result<f64> {
    page.eval(code)?.as_f64().ok_or_else(|| anyhow::anyhow!("`{code}` is no number"))
}

/// The first play after a pause asks in the session's own voice, in the element that the system
/// lets sound; the second goes on where it paused.
#[test]
fn play_after_a_pause_asks_first_and_is_heard() -> anyhow::Result<()> {
    let app = App::start(Serve::USUAL)?;
    let browser = Browser::start()?;
    let page = browser.page(Size::Phone, Theme::Light)?;
    // Only so that the test may read the file that plays.
    page.call("Page.setBypassCSP", &json!({ "enabled": true }))?;
    for source in [KEYS, LOUD] {
        page.call("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": source }))?;
    }
    tour::first_run(&page, &app)?;
    page.press("Start")?;
    page.press("Locked")?;
    page.press("Begin")?;
    tour::sounds(&page, 2.0, Duration::from_secs(20))?;

    page.eval("keys.pause()")?;
    page.until("the pause", "sounding.paused")?;
    sleep(Duration::from_millis(200));
    let (before, file) = (left(&page)?, page.eval("sounding.src")?);
    page.eval("keys.play()")?;
    page.until("the question", "!sounding.paused && sounding.currentTime > 0.2")?;
    assert_ne!(page.eval("sounding.src")?, file, "another file plays");
    let secs = number(&page, "sounding.duration")?;
    assert!((4.0..14.0).contains(&secs), "{secs} s");
    let (bed, words) = (number(&page, "loud(0.2, 0.95)")?, number(&page, "loud(1.0, 4.0)")?);
    assert!(bed > 0.0 && words > bed * 8.0, "a second of bed at {bed}, then words at {words}");
    page.until_in("the question's end", "sounding.ended", Duration::from_secs(20))?;
    assert_eq!(left(&page)?, before, "session time stands still");

    page.eval("keys.play()")?;
    page.until_in("the session", "!sounding.paused && !sounding.ended", Duration::from_secs(10))?;
    page.until_in(
        "time to go on",
        &format!("document.querySelector('.session-top .num').textContent !== '{before}'"),
        Duration::from_secs(10),
    )?;
    // The words after a pause are part of the session: a breath more than there was left.
    assert_ne!(page.eval("sounding.src")?, file, "the session with its pause");
    page.calm()
}
