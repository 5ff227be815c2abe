//! What comes out of the media element: every cue in its place, whatever the page is busy with, and
//! changes that join without a gap or a click.
//!
//! Half a minute in every run; `ROLLWISE_LISTEN=600` listens to a session of ten minutes, but for its
//! last half minute, in which something is pressed.

use std::thread::sleep;
use std::time::Duration;

use e2e::{App, Browser, Page, Serve, Size, Theme, tour};
use serde_json::json;

/// How far a cue may be from its place, in milliseconds. Source: our choice; nobody hears it.
const PLACE_MS: f64 = 3.0;
/// The longest silence where a change joins, in milliseconds. Source: DESIGN section 8.
const SILENCE_MS: f64 = 60.0;

/// The longest that is listened to: ten minutes take a few seconds less, and presses follow.
const LISTEN_MAX_SECS: u64 = 555;

fn number(page: &Page, code: &str) -> anyhow::Result<f64> {
    page.eval(code)?.as_f64().ok_or_else(|| anyhow::anyhow!("`{code}` is no number"))
}

/// Listens for `secs`, while the page is blocked for half a second now and then.
fn listen(page: &Page, secs: u64) -> anyhow::Result<()> {
    for _ in 0..secs.div_ceil(3) {
        page.eval("hearing.block(500)")?;
        sleep(Duration::from_millis(2_500));
    }
    Ok(())
}

/// What was heard between two moments of the recording is the file, in its place. A long track begins
/// before all of it lies ready, and the whole takes the first part's place once, where that is least
/// heard: then the file, which is the session's clock, stands still for as long as it is silent.
fn is_in_place(page: &Page, from: f64, until: f64, near: f64) -> anyhow::Result<()> {
    let strays = page.eval(&format!("hearing.strays({from}, {until}, {near})"))?;
    let (most, alike) = (strays["most_ms"].as_f64(), strays["alike"].as_f64());
    assert!(most.is_some_and(|ms| ms <= PLACE_MS), "from {from} s: {strays}");
    assert!(alike.is_some_and(|alike| alike > 0.98), "from {from} s: {strays}");
    let slips = strays["slips"].as_array().cloned().unwrap_or_default();
    assert!(slips.len() <= 1, "from {from} s: {strays}");
    for slip in slips {
        let joined = slip["ms"].as_f64().is_some_and(|ms| (0.0..=SILENCE_MS).contains(&ms));
        assert!(joined && slip["alike"].as_f64() > Some(0.98), "from {from} s: {strays}");
        eprintln!("the whole took over: {slip}");
    }
    Ok(())
}

#[test]
fn every_cue_is_heard_in_its_place_and_changes_join_unheard() -> anyhow::Result<()> {
    let secs = std::env::var("ROLLWISE_LISTEN").ok().and_then(|secs| secs.parse().ok());
    let secs: u64 = secs.unwrap_or(30).min(LISTEN_MAX_SECS);
    let app = App::start(Serve::USUAL)?;
    let browser = Browser::start()?;
    let page = browser.page(Size::Phone, Theme::Light)?;
    // Only so that the test may read the file that plays.
    page.call("Page.setBypassCSP", &json!({ "enabled": true }))?;
    let source = include_str!("../../src/hearing.js");
    page.call("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": source }))?;
    tour::first_run(&page, &app)?;
    if secs > 300 {
        page.press("10")?;
    }
    tour::start(&page)?;
    tour::sounds(&page, 2.0, Duration::from_secs(20))?;

    // The recording begins a moment after the track.
    let (heard, at) = (number(&page, "hearing.secs()")?, number(&page, "sounding.currentTime")?);
    let began = at - heard;
    listen(&page, secs)?;
    let until = number(&page, "hearing.secs()")? - 0.5;
    is_in_place(&page, 1.0, until, 1.0 + began)?;
    if secs > 60 {
        is_in_place(&page, until - 30.0, until, until - 30.0 + began)?;
    }

    let step = number(&page, "hearing.step()")?;
    page.press("Say again")?;
    listen(&page, 9)?;
    let again = number(&page, "hearing.secs()")? - 0.5;
    let place = number(&page, "sounding.currentTime")? - 3.5;
    is_in_place(&page, again - 3.0, again, place)?;
    page.press("Stop")?;
    sleep(Duration::from_secs(5));
    let silences = page.eval(&format!("hearing.silences({until})"))?;
    let silences = silences.as_array().cloned().unwrap_or_default();
    assert!(!silences.is_empty(), "a file that takes another's place leaves a silence");
    for silence in &silences {
        assert!(silence["ms"].as_f64().is_some_and(|ms| ms <= SILENCE_MS), "{silences:?}");
        let click = silence["step"].as_f64().unwrap_or(1.0);
        assert!(click <= step, "a click of {click}, where a tone makes {step}: {silences:?}");
    }
    eprintln!("joins: {silences:?}; a tone's own step {step}");
    page.calm()
}
