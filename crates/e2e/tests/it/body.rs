//! Where it is tight: marked by touch and by keyboard, seen in today's plan, taken back.

use anyhow::ensure;
use e2e::{App, Browser, Page, Serve, Size, Theme, tour};
use serde_json::json;

/// Presses the map at a place of the body, in its own millimetres.
fn touch(page: &Page, x: f64, y: f64) -> anyhow::Result<()> {
    let at = page.eval(&format!(
        "(() => {{
            const map = document.querySelector('.map svg');
            map.scrollIntoView({{ block: 'start', behavior: 'instant' }});
            const box = map.getBoundingClientRect(), view = map.viewBox.baseVal;
            return [box.x + ({x} - view.x) / view.width * box.width,
                box.y + ({y} - view.y) / view.height * box.height];
        }})()"
    ))?;
    for kind in ["mousePressed", "mouseReleased"] {
        let mouse = json!({
            "type": kind, "x": at[0], "y": at[1], "button": "left", "clickCount": 1,
        });
        page.call("Input.dispatchMouseEvent", &mouse)?;
    }
    Ok(())
}

fn go(page: &Page, place: &str, heading: &str) -> anyhow::Result<()> {
    page.eval(&format!("location.hash = '#/{place}'"))?;
    page.see(heading)
}

#[test]
fn a_spot_is_marked_by_touch_seen_in_the_plan_and_taken_back() -> anyhow::Result<()> {
    let app = App::start(Serve::USUAL)?;
    let browser = Browser::start()?;
    let page = browser.page(Size::Phone, Theme::Light)?;
    tour::first_run(&page, &app)?;

    go(&page, "body", "Where is it tight?")?;
    touch(&page, -30.0, 120.0)?;
    page.see("Left rhomboid")?;
    page.press("6")?;
    page.press("Mark it")?;
    page.see("Left rhomboid: 6 of 10.")?;
    // Told again, it keeps its history.
    touch(&page, -30.0, 120.0)?;
    page.press("3")?;
    page.press("Keep it")?;
    page.see("6 → 3")?;
    // Bone answers why it is left alone, and can't be marked.
    touch(&page, 90.0, 100.0)?;
    page.see("Bone, with little over it.")?;
    ensure!(!page.has("Mark it")?, "bone can be marked");
    page.press("Close")?;

    go(&page, "today", "Today’s plan")?;
    page.see("Left rhomboid, 3 of 10: stay there once")?;

    // Gone, and undone.
    go(&page, "body", "Where is it tight?")?;
    page.press("Remove Left rhomboid")?;
    page.see("Left rhomboid is no longer marked.")?;
    page.see("Nothing is marked yet.")?;
    page.press("Undo")?;
    page.see("6 → 3")?;
    go(&page, "today", "Today’s plan")?;
    page.see("Left rhomboid, 3 of 10: stay there once")?;
    page.calm()
}

#[test]
fn a_spot_is_marked_with_keys_alone() -> anyhow::Result<()> {
    let app = App::start(Serve::USUAL)?;
    let browser = Browser::start()?;
    let page = browser.page(Size::Desktop, Theme::Dark)?;
    tour::first_run(&page, &app)?;

    go(&page, "body", "Where is it tight?")?;
    // One stop for Tab, arrows from there on.
    page.eval("document.querySelector('.map [tabindex=\"0\"]').focus()")?;
    let here = "document.activeElement.getAttribute('aria-label') ?? ''";
    let first = page.eval(here)?;
    page.key("ArrowDown")?;
    page.until("another place", &format!("({here}) !== {first}"))?;
    // From anywhere to the left rhomboid, as a person would who hears the names.
    page.eval("document.querySelector('.map [aria-label^=\"Left rhomboid\"]').focus()")?;
    page.key("Enter")?;
    page.until("its sheet", "document.activeElement.textContent === 'Left rhomboid'")?;
    // On through the sheet: Close, then the numbers.
    for _ in 0..6 {
        page.key("Tab")?;
    }
    page.until("five", "document.activeElement.textContent === '5'")?;
    page.key("Enter")?;
    page.until("it is chosen", "document.activeElement.getAttribute('aria-pressed') === 'true'")?;
    for _ in 0..7 {
        page.key("Tab")?;
    }
    page.until("the button", "document.activeElement.textContent === 'Mark it'")?;
    page.key("Enter")?;
    page.see("Left rhomboid: 5 of 10.")?;
    page.until("back on the map", &format!("({here}).includes('5 of 10')"))?;
    // The same map as names.
    let heard = page.heard()?;
    let told = heard.iter().any(|(role, name)| {
        role == "button" && name.starts_with("Left rhomboid") && name.contains("5 of 10")
    });
    ensure!(told, "the map doesn't say what is marked");
    page.calm()
}
