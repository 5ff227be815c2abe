//! The day without a network: after one visit everything works, and nothing broken ever gets in.

use std::time::Duration;

use e2e::{App, Browser, Host, PORTAL, Page, Serve, Size, Theme, Weather, tour};
use serde_json::{Value, json};

/// How loud the file that plays is from one second to another.
const LOUD: &str = "window.loud = async (from, until) => {
    const bytes = await (await fetch(sounding.src)).arrayBuffer();
    const part = new Int16Array(bytes, 44).slice(from * 24000, until * 24000);
    return Math.sqrt(part.reduce((sum, sample) => sum + sample ** 2, 0) / part.length);
}";

/// Goes everywhere, then into a session, which is to speak.
fn whole_app(page: &Page) -> anyhow::Result<()> {
    page.see("Today’s plan")?;
    page.press("Body")?;
    page.see("Where is it tight?")?;
    page.press("Library")?;
    page.press("Scapula release")?;
    page.see("Often goes wrong")?;
    page.press("Progress")?;
    page.press("History")?;
    page.until("history", "location.hash === '#/history'")?;
    page.press("Data")?;
    page.see("All of Rollwise is on this device")?;
    page.press("Today")?;
    tour::start(page)?;
    tour::sounds(page, 5.0, Duration::from_secs(30))?;
    let number = |code: &str| page.eval(code).map(|value| value.as_f64().unwrap_or(0.0));
    let (bed, words) = (number("loud(0.2, 0.95)")?, number("loud(1.0, 5.0)")?);
    assert!(words > bed * 3.0 && words > 500.0, "a second of bed at {bed}, then words at {words}");
    tour::stop(page)
}

/// A tab in which a test may read the file that plays.
fn listening(browser: &Browser) -> anyhow::Result<Page> {
    let page = browser.page(Size::Phone, Theme::Light)?;
    page.call("Page.setBypassCSP", &json!({ "enabled": true }))?;
    page.call("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": LOUD }))?;
    Ok(page)
}

#[test]
fn after_one_visit_everything_works_with_the_program_gone() -> anyhow::Result<()> {
    let app = App::start(Serve::USUAL)?;
    let browser = Browser::start()?;
    let page = listening(&browser)?;
    tour::first_run(&page, &app)?;
    tour::is_kept(&page)?;
    let kept = "caches.match(rollwise.home + 'web.wasm').then(Boolean)";
    page.until("the module, put together once", kept)?;
    page.calm()?;
    drop(app);
    page.reload()?;
    whole_app(&page)
}

#[test]
fn a_static_folder_below_a_path_is_the_whole_app_and_can_be_installed() -> anyhow::Result<()> {
    let host = Host::start()?;
    let browser = Browser::start()?;
    let page = listening(&browser)?;
    tour::first_run_at(&page, &host.address())?;
    tour::is_kept(&page)?;
    let faults = page.call("Page.getInstallabilityErrors", &json!({}))?;
    assert_eq!(faults["installabilityErrors"], json!([]), "{faults}");
    page.calm()?;
    host.set(Weather::Dead);
    page.reload()?;
    whole_app(&page)?;
    let icons = page.eval(
        "(async () => {
            const manifest = await (await fetch('manifest.webmanifest')).json();
            const sizes = [];
            for (const { src } of manifest.icons) {
                const picture = new Image();
                picture.src = src;
                await picture.decode();
                sizes.push(picture.naturalWidth > 0);
            }
            return sizes;
        })()",
    )?;
    assert_eq!(icons, json!([true, true, true, true]));
    Ok(())
}

#[test]
fn half_a_download_is_none_and_the_next_try_goes_on() -> anyhow::Result<()> {
    let host = Host::start()?;
    host.set(Weather::Torn("en.voice"));
    let browser = Browser::start()?;
    let page = browser.page(Size::Phone, Theme::Light)?;
    tour::first_run_at(&page, &host.address())?;
    page.until_in("the download to fail", "rollwise.kept === 'failed'", Duration::from_secs(60))?;
    assert_eq!(
        page.eval("navigator.serviceWorker.controller")?,
        Value::Null,
        "half a version answers nothing"
    );
    page.press("Data")?;
    page.see("is not whole on this device yet")?;
    host.set(Weather::Fair);
    page.reload()?;
    tour::is_kept(&page)?;
    page.see("All of Rollwise is on this device")
}

/// The names of all files that a browser keeps of the app.
fn kept_files(page: &Page) -> anyhow::Result<Value> {
    page.eval(
        "(async () => {
            const names = [];
            for (const name of await caches.keys()) {
                for (const response of await (await caches.open(name)).matchAll()) {
                    const text = await response.text();
                    names.push(text.includes('Welcome to the hotel') ? 'portal' : 'ours');
                }
            }
            return [...new Set(names)];
        })()",
    )
}

#[test]
fn a_login_page_in_between_is_never_taken_for_the_app() -> anyhow::Result<()> {
    let host = Host::start()?;
    let browser = Browser::start()?;
    let page = browser.page(Size::Phone, Theme::Light)?;
    tour::first_run_at(&page, &host.address())?;
    tour::is_kept(&page)?;
    host.set(Weather::Portal);
    let seen = page.eval("fetch('elsewhere').then((answer) => answer.text())")?;
    assert!(seen.as_str().is_some_and(|text| text.contains(PORTAL)), "it is in between: {seen}");
    page.reload()?;
    page.see("Today’s plan")?;
    let updated = "navigator.serviceWorker.getRegistration()
        .then((registration) => registration.update()).then(() => 'taken', () => 'refused')";
    assert_eq!(page.eval(updated)?, json!("refused"));
    assert_eq!(kept_files(&page)?, json!(["ours"]));
    // A new version of which only the script itself comes through: the old one stays.
    host.set(Weather::Fair);
    host.renew()?;
    host.set(Weather::Torn(".html"));
    let failing = "navigator.serviceWorker.getRegistration().then(async (registration) => {
        await registration.update();
        const fresh = registration.installing;
        if (fresh !== null) {
            await new Promise((go) => fresh.addEventListener('statechange', go, { once: true }));
        }
        return registration.waiting === null;
    })";
    assert_eq!(page.eval(failing)?, json!(true), "it didn't come in");
    page.reload()?;
    page.see("Today’s plan")?;
    assert_eq!(kept_files(&page)?, json!(["ours"]));
    Ok(())
}

#[test]
fn without_room_it_works_while_there_is_a_network_and_says_so() -> anyhow::Result<()> {
    let host = Host::start()?;
    let browser = Browser::start()?;
    let page = browser.page(Size::Phone, Theme::Light)?;
    let quota = json!({ "origin": host.origin(), "quotaSize": 1_500_000 });
    page.call("Storage.overrideQuotaForOrigin", &quota)?;
    tour::first_run_at(&page, &host.address())?;
    page.see_in("There is no room here to keep Rollwise", Duration::from_secs(60))?;
    page.press("All right")?;
    page.until("quiet", "!document.body.innerText.includes('There is no room here')")?;
    assert_eq!(page.eval("caches.keys().then((names) => names.length)")?, json!(0));
    tour::start(&page)?;
    tour::sounds(&page, 2.0, Duration::from_secs(30))?;
    tour::stop(&page)?;
    page.press("Data")?;
    page.see("There is no room here to keep Rollwise")
}

/// An iPhone's words about itself.
const IPHONE: &str = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 \
                      (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1";

#[test]
fn an_iphone_is_told_once_how_to_install_and_what_safari_may_do() -> anyhow::Result<()> {
    let host = Host::start()?;
    let browser = Browser::start()?;
    let page = browser.page(Size::Phone, Theme::Light)?;
    page.call("Network.setUserAgentOverride", &json!({ "userAgent": IPHONE }))?;
    tour::first_run_at(&page, &host.address())?;
    tour::start(&page)?;
    tour::sounds(&page, 1.0, Duration::from_secs(30))?;
    tour::stop(&page)?;
    page.see("Add to Home Screen")?;
    page.see("seven days")?;
    page.press("Not now")?;
    page.until("quiet", "!document.body.innerText.includes('Add to Home Screen')")?;
    page.press("Back to today")?;
    tour::start(&page)?;
    tour::sounds(&page, 1.0, Duration::from_secs(30))?;
    tour::stop(&page)?;
    page.see("Drink some water")?;
    assert!(!page.text()?.contains("Add to Home Screen"), "once is enough");
    page.press("Data")?;
    page.see("Add to Home Screen")?;
    page.see("seven days")
}
