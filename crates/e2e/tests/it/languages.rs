//! The app in another language: from the browser's wish to the day without a network.

use std::time::Duration;

use e2e::access::{self, Text};
use e2e::{App, Browser, Page, Serve, Size, Theme, tour};
use serde_json::json;

/// Lets the browser wish for a language.
fn prefer(page: &Page, languages: &str) -> anyhow::Result<()> {
    let agent = page.eval("navigator.userAgent")?;
    let wish = json!({ "userAgent": agent, "acceptLanguage": languages });
    page.call("Network.setUserAgentOverride", &wish).map(drop)
}

/// Waits until the words and the voice of this language, and of no other, are on the device.
fn is_kept_in(page: &Page, language: &str) -> anyhow::Result<()> {
    let kept = format!(
        "(async () => {{
            const kept = [];
            for (const name of await caches.keys()) {{
                for (const {{ url }} of await (await caches.open(name)).keys()) kept.push(url);
            }}
            const of = kept.filter((url) => /\\.(words|voice)$/.test(url));
            return of.length === 2 && of.every((url) => /\\/{language}\\.\\w+$/.test(url));
        }})()"
    );
    page.until_in(language, &kept, Duration::from_secs(60))
}

fn press_all(page: &Page, names: &[&str]) -> anyhow::Result<()> {
    names.iter().try_for_each(|name| page.press(name))
}

/// What of these places is wider than a small phone.
const TOO_WIDE: &str = "(async () => {
    const wide = [];
    const places = ['safety', 'today', 'why', 'body', 'techniques', 'measure', 'progress', 'history',
        'programmes', 'routines', 'settings', 'devices', 'profile', 'start'];
    for (const place of places) {
        location.hash = `#/${place}`;
        for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame);
        const { scrollWidth } = document.scrollingElement;
        if (scrollWidth > 320) wide.push(`${location.hash}: ${scrollWidth}`);
    }
    location.hash = '#/today';
    return wide.join(', ');
})()";

/// Words of other languages are longer than English ones; at twice the text they stay on the screen.
fn fits(page: &Page) -> anyhow::Result<()> {
    page.resize(Size::Small)?;
    access::set(page, Text::Twice)?;
    assert_eq!(page.eval(TOO_WIDE)?, json!(""));
    access::set(page, Text::Usual)?;
    page.resize(Size::Phone)
}

#[test]
fn german_from_the_first_start_spanish_by_a_press_and_both_without_a_network() -> anyhow::Result<()>
{
    let app = App::start(Serve::USUAL)?;
    let browser = Browser::start()?;
    let page = browser.page(Size::Phone, Theme::Light)?;
    prefer(&page, "de-AT,de,en")?;
    page.open(app.address())?;
    let first_run = ["Beginnen", "Nichts davon", "Weniger Steifheit", "Ja", "Weiter", "Zu Heute"];
    press_all(&page, &first_run)?;
    page.see("Plan für heute")?;
    fits(&page)?;
    assert_eq!(page.eval("document.documentElement.lang")?, json!("de"));
    tour::is_kept(&page)?;
    is_kept_in(&page, "de")?;

    press_all(&page, &["Start", "Beginnen"])?;
    tour::sounds(&page, 1.0, Duration::from_secs(30))?;
    page.see("Stopp heißt")?;
    press_all(&page, &["Stopp", "Genug"])?;
    press_all(&page, &["2", "Speichern"])?;

    press_all(&page, &["Zurück zu Heute", "Daten", "Español"])?;
    page.see("Idioma")?;
    assert_eq!(page.eval("document.documentElement.lang")?, json!("es"));
    assert_eq!(page.eval("document.activeElement?.name")?, json!("language"));
    is_kept_in(&page, "es")?;
    page.calm()?;
    fits(&page)?;

    drop(app);
    page.reload()?;
    press_all(&page, &["Empezar", "Empezar"])?;
    tour::sounds(&page, 1.0, Duration::from_secs(30))?;
    page.see("rodillo")
}
