//! A new version: it waits for every session, takes over when asked, and leaves old tabs alone.

use std::time::Duration;

use e2e::{Browser, Host, Page, Size, Theme, tour};
use serde_json::json;

/// The version that a page is of.
fn version(page: &Page) -> anyhow::Result<String> {
    let home = page.eval("window.rollwise?.home ?? ''")?;
    Ok(home.as_str().unwrap_or_default().to_owned())
}

/// Waits until the browser has a new version of the app, and keeps it waiting.
fn waits(page: &Page) -> anyhow::Result<()> {
    page.eval("navigator.serviceWorker.getRegistration().then((it) => it.update())")?;
    let waiting = "navigator.serviceWorker.getRegistration().then((it) => it.waiting !== null)";
    page.until_in("a version that waits", waiting, Duration::from_secs(60))
}

/// Waits until a page runs that isn't of `old`.
fn is_renewed(page: &Page, old: &str) -> anyhow::Result<()> {
    let renewed = format!("(window.rollwise?.home ?? {0}) !== {0}", json!(old));
    page.until("the new version", &renewed)
}

#[test]
fn a_session_goes_on_undisturbed_and_the_new_version_comes_after_it() -> anyhow::Result<()> {
    let host = Host::start()?;
    let browser = Browser::start()?;
    let first = browser.page(Size::Phone, Theme::Light)?;
    tour::first_run_at(&first, &host.address())?;
    tour::is_kept(&first)?;
    let old = version(&first)?;
    tour::start(&first)?;
    tour::sounds(&first, 2.0, Duration::from_secs(30))?;
    host.renew()?;
    waits(&first)?;

    // Neither a new tab nor a press brings it while the session runs.
    let second = browser.page(Size::Phone, Theme::Light)?;
    second.open(&host.address())?;
    second.see("A new version of Rollwise is ready")?;
    assert_eq!(version(&second)?, old);
    second.press("Use it now")?;
    second.see("A session is running in another tab. The new version waits")?;
    assert_eq!(version(&second)?, old);
    let at = first.eval("sounding.currentTime")?.as_f64().unwrap_or(0.0);
    tour::sounds(&first, at + 2.0, Duration::from_secs(30))?;
    first.show()?;
    first.press("Pause")?;
    first.press("Go on")?;
    tour::stop(&first)?;
    assert_eq!(version(&first)?, old, "nothing begins anew by itself");
    first.press("Back to today")?;
    first.see("A new version of Rollwise is ready")?;

    // The next beginning brings it, and says so once.
    second.show()?;
    second.reload()?;
    if is_renewed(&second, &old).is_err() {
        // The machine was so busy that the page began before the new version had answered.
        second.see("This one goes on as it is until you open it anew")?;
        second.reload()?;
        is_renewed(&second, &old)?;
    }
    second.see("Rollwise was renewed since you were here last")?;
    second.press("All right")?;
    second.until("quiet", "!document.body.innerText.includes('was renewed since')")?;
    second.press("Progress")?;
    second.press("History")?;
    second.until("the session", "document.querySelector('main h2') !== null")?;
    second.reload()?;
    second.press("Today")?;
    second.see("Today’s plan")?;
    assert!(!second.text()?.contains("was renewed"), "once is enough");
    first.calm()?;
    second.calm()
}

#[test]
fn an_old_tab_has_its_own_files_until_it_is_gone() -> anyhow::Result<()> {
    let host = Host::start()?;
    let browser = Browser::start()?;
    let old_tab = browser.page(Size::Phone, Theme::Light)?;
    tour::first_run_at(&old_tab, &host.address())?;
    tour::is_kept(&old_tab)?;
    let old = version(&old_tab)?;
    let new_tab = browser.page(Size::Desktop, Theme::Dark)?;
    new_tab.open(&host.address())?;
    new_tab.see("Today’s plan")?;
    host.renew()?;
    waits(&new_tab)?;
    new_tab.press("Use it now")?;
    is_renewed(&new_tab, &old)?;
    new_tab.see("Today’s plan")?;
    tour::is_kept(&new_tab)?;

    // The host has only the new version; the old tab's sound still comes from the old one.
    old_tab.show()?;
    old_tab.see("renewed in another tab")?;
    assert_eq!(version(&old_tab)?, old);
    tour::start(&old_tab)?;
    tour::sounds(&old_tab, 2.0, Duration::from_secs(30))?;
    tour::stop(&old_tab)?;
    old_tab.calm()?;
    let caches = "caches.keys().then((names) => names.length)";
    assert_eq!(new_tab.eval(caches)?, json!(2));
    old_tab.close()?;
    new_tab.reload()?;
    tour::is_kept(&new_tab)?;
    new_tab.until("the old files to go", &format!("{caches}.then((count) => count === 1)"))
}

/// What a later version may do to the database: add to it.
const ADDS: &str = "new Promise((done, failed) => {
    const asked = indexedDB.open('rollwise', 7);
    asked.onblocked = () => failed(new Error('blocked'));
    asked.onerror = () => failed(asked.error);
    asked.onupgradeneeded = () => asked.result.createObjectStore('of-a-later-version');
    asked.onsuccess = () => {
        asked.result.close();
        done('added');
    };
})";

#[test]
fn a_later_versions_storage_disturbs_neither_a_session_nor_an_older_app() -> anyhow::Result<()> {
    let host = Host::start()?;
    let browser = Browser::start()?;
    let page = browser.page(Size::Phone, Theme::Light)?;
    tour::first_run_at(&page, &host.address())?;
    tour::start(&page)?;
    tour::sounds(&page, 2.0, Duration::from_secs(30))?;
    let later = browser.page(Size::Phone, Theme::Light)?;
    later.open(&format!("{}manifest.webmanifest", host.address()))?;
    later.until("the host", "location.protocol === 'http:'")?;
    assert_eq!(later.eval(ADDS)?, json!("added"));
    let at = page.eval("sounding.currentTime")?.as_f64().unwrap_or(0.0);
    tour::sounds(&page, at + 2.0, Duration::from_secs(30))?;
    page.show()?;
    tour::stop(&page)?;
    page.reload()?;
    page.press("Progress")?;
    page.press("History")?;
    page.until("the session", "document.querySelector('main h2') !== null")?;
    page.calm()
}
