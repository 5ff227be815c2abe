//! What a person does in the app, screen by screen. Tests, measurements and pictures share it.

use std::path::{Path, PathBuf};
use std::time::Duration;

use serde_json::json;

use crate::{App, Page};

/// From the first screen to today's plan, as somebody with a stiff back and nothing on the safety
/// list.
///
/// # Errors
/// When a screen doesn't come.
pub fn first_run(page: &Page, app: &App) -> anyhow::Result<()> {
    first_run_at(page, app.address())
}

/// The same where the app lies at `address`, with or without its program.
///
/// # Errors
/// When a screen doesn't come.
pub fn first_run_at(page: &Page, address: &str) -> anyhow::Result<()> {
    page.open(address)?;
    page.press("Begin")?;
    answers(page)?;
    page.press("To today")?;
    page.see("Today’s plan")
}

/// From the safety list to the sound test, with the same answers.
///
/// # Errors
/// When a screen doesn't come.
pub fn answers(page: &Page) -> anyhow::Result<()> {
    page.press("None of these")?;
    page.press("Less stiffness")?;
    page.press("Yes")?;
    page.press("Continue")
}

/// From today's plan into a session, in two taps.
///
/// # Errors
/// When a screen doesn't come.
pub fn start(page: &Page) -> anyhow::Result<()> {
    page.press("Start")?;
    page.press("Begin")?;
    page.until("a running session", "location.hash === '#/session'")
}

/// From the last word of a session to its being saved, with an answer to the question after.
///
/// # Errors
/// When a screen doesn't come in `bound`.
pub fn finish(page: &Page, answer: &str, bound: Duration) -> anyhow::Result<()> {
    let asks = "/One question|Two questions/.test(document.body.innerText)";
    page.until_in("the question after", asks, bound)?;
    page.press(answer)?;
    page.press("Save")?;
    page.until("the end", "location.hash === '#/done'")?;
    page.see("Saved")
}

/// Waits until the whole app is on this device, to work without a network.
///
/// # Errors
/// When it isn't in a minute.
pub fn is_kept(page: &Page) -> anyhow::Result<()> {
    let here = "window.rollwise?.kept === 'here' && navigator.serviceWorker.controller !== null";
    page.until_in("the app to be here", here, Duration::from_secs(60))
}

/// From a session that runs to its being saved, ended early.
///
/// # Errors
/// When a screen doesn't come.
pub fn stop(page: &Page) -> anyhow::Result<()> {
    page.press("Stop")?;
    page.press("Enough")?;
    finish(page, "2", Duration::from_secs(60))
}

/// Waits until the sound has come to `secs` of the track.
///
/// # Errors
/// When it doesn't in `bound`.
pub fn sounds(page: &Page, secs: f64, bound: Duration) -> anyhow::Result<()> {
    let playing = format!("!(window.sounding?.paused ?? true) && sounding.currentTime > {secs}");
    page.until_in("the sound", &playing, bound)
}

/// Presses a button that saves a file, and gives the file once it lies whole in `folder`.
///
/// # Errors
/// When none with this ending comes.
pub fn save(page: &Page, button: &str, folder: &Path, ending: &str) -> anyhow::Result<PathBuf> {
    let allow = json!({ "behavior": "allow", "downloadPath": folder.display().to_string() });
    page.call("Page.setDownloadBehavior", &allow)?;
    page.press(button)?;
    crate::wait("the file", Duration::from_secs(20), || {
        for entry in std::fs::read_dir(folder)? {
            let entry = entry?;
            let named = entry.path().extension().is_some_and(|end| end == ending);
            // The browser takes the name at once, and puts all that it holds there in one move.
            if named && entry.metadata()?.len() > 0 {
                return Ok(Some(entry.path()));
            }
        }
        Ok(None)
    })
}

/// Chooses a photo, 1200 × 1600, in the page's first field for files.
///
/// # Errors
/// When there is no such field.
pub fn photo(page: &Page) -> anyhow::Result<()> {
    page.eval(PHOTO).map(drop)
}

/// Makes a photo, 1200 × 1600, and hands it to the page’s first field for files.
const PHOTO: &str = "
(async () => {
  const canvas = Object.assign(document.createElement('canvas'), { width: 1200, height: 1600 });
  const paper = canvas.getContext('2d');
  paper.fillStyle = '#cdb';
  paper.fillRect(0, 0, 1200, 1600);
  const blob = await new Promise(done => canvas.toBlob(done, 'image/png'));
  const files = new DataTransfer();
  files.items.add(new File([blob], 'side.png', { type: 'image/png' }));
  const input = document.querySelector('input[type=file]');
  input.files = files.files;
  input.dispatchEvent(new Event('change'));
})()";

/// Puts the first so many points of a side photo where they stand: ear and neck, then the ends of the upright.
///
/// # Errors
/// When a point isn't there.
pub fn points(page: &Page, count: usize) -> anyhow::Result<()> {
    let names = ["Ear", "Neck", "Upright: top", "Upright: bottom"];
    for name in &names[..count] {
        page.press(name)?;
        for key in ["ArrowRight", "ArrowLeft"] {
            page.eval(&format!(
                "document.querySelector('svg.photo')
                    .dispatchEvent(new KeyboardEvent('keydown', {{ key: '{key}', bubbles: true }}))"
            ))?;
        }
    }
    Ok(())
}
