//! What a screen reader is told, and what a finger can hit.

use e2e::{App, Browser, Page, Serve, Size, Theme, tour};
use serde_json::json;

/// Everything that can be pressed has a name and is large enough for a finger; there is one first
/// heading; nothing runs out of the side.
fn check(page: &Page, screen: &str) -> anyhow::Result<()> {
    let faults = page.eval(
        "(() => {
            const faults = [];
            const shown = node => node.checkVisibility({ visibilityProperty: true });
            for (const node of document.querySelectorAll('button, a[href], summary')) {
                if (!shown(node)) continue;
                const name = (node.getAttribute('aria-label') ?? node.innerText).trim();
                const box = node.getBoundingClientRect();
                if (name === '') faults.push(`no name: ${node.outerHTML.slice(0, 80)}`);
                const inText = node.closest('p') !== null;
                if (!inText && (box.height < 43.5 || box.width < 43.5)) {
                    faults.push(`${name}: ${box.width} by ${box.height}`);
                }
            }
            for (const node of document.querySelectorAll('input')) {
                if (node.labels.length === 0 && !node.getAttribute('aria-label')) {
                    faults.push(`no label: ${node.outerHTML.slice(0, 80)}`);
                }
            }
            if (document.documentElement.scrollWidth > innerWidth) faults.push('runs out of the side');
            if ([...document.querySelectorAll('h1')].filter(shown).length !== 1) {
                faults.push('not one first heading');
            }
            return faults;
        })()",
    )?;
    anyhow::ensure!(faults == json!([]), "{screen}: {faults:#}");
    Ok(())
}

#[test]
fn every_screen_can_be_pressed_and_heard() -> anyhow::Result<()> {
    let app = App::start(Serve { speed: 60, ..Serve::USUAL })?;
    let browser = Browser::start()?;
    let page = browser.page(Size::Phone, Theme::Light)?;
    page.open(app.address())?;
    page.see("Begin")?;
    check(&page, "hello")?;
    page.press("Begin")?;
    page.see("None of these")?;
    check(&page, "safety")?;
    page.press("None of these")?;
    page.see("Less stiffness")?;
    check(&page, "you")?;
    page.press("Continue")?;
    page.see("Play a test sound")?;
    check(&page, "ready")?;
    page.press("To today")?;
    page.see("Today’s plan")?;
    check(&page, "today")?;
    page.press("Body")?;
    page.see("Where is it tight?")?;
    check(&page, "body")?;
    page.press("Library")?;
    page.see("Without pressure")?;
    check(&page, "techniques")?;
    page.write("search", "shoulder bla")?;
    page.see("found")?;
    check(&page, "what was found")?;
    page.write("search", "")?;
    page.press("Circulation")?;
    page.see("What we do because of it")?;
    check(&page, "a claim")?;
    page.press("Library")?;
    page.press("Scapula release")?;
    page.see("Often goes wrong")?;
    check(&page, "a technique")?;
    page.press("Measure")?;
    page.see("What you measured")?;
    check(&page, "measure")?;
    for (test, words) in [
        ("seated", "You needn’t look or press"),
        ("head-angle", "The photo stays in this browser."),
        ("pulse", "Sit quietly"),
    ] {
        page.eval(&format!("location.hash = '#/measure/{test}'"))?;
        page.see(words)?;
        check(&page, test)?;
    }
    page.press("Progress")?;
    page.press("History")?;
    page.until("history", "location.hash === '#/history'")?;
    check(&page, "history")?;
    page.press("Data")?;
    page.until("settings", "location.hash === '#/settings'")?;
    check(&page, "settings")?;
    page.press("You")?;
    page.see("What you are not to do")?;
    check(&page, "you, later")?;
    page.press("Programmes")?;
    page.see("Save for your calendar")?;
    check(&page, "programmes")?;
    page.press("Today")?;
    page.press("Start")?;
    page.see("How would you like to play it?")?;
    check(&page, "start")?;
    page.press("Begin")?;
    page.until("a running session", "location.hash === '#/session'")?;
    page.press("Pause")?;
    check(&page, "session")?;
    let heard = page.heard()?;
    let has = |role: &str, name: &str| {
        heard.iter().any(|(is, called)| is == role && called.starts_with(name))
    };
    assert!(has("button", "Stop"), "{heard:?}");
    assert!(has("button", "Go on"), "{heard:?}");
    page.calm()
}

#[test]
fn twice_the_text_stays_on_the_page() -> anyhow::Result<()> {
    let app = App::start(Serve::USUAL)?;
    let browser = Browser::start()?;
    let page = browser.page(Size::Phone, Theme::Dark)?;
    tour::first_run(&page, &app)?;
    page.eval("document.documentElement.style.fontSize = '200%'")?;
    let fits = "document.documentElement.scrollWidth <= innerWidth";
    page.until("a page that fits", fits)?;
    page.press("Start")?;
    page.until("a page that fits", fits)
}
