//! A whole session without a pointer: by keys, with what a screen reader is told on the way.

use std::collections::BTreeSet;
use std::time::Duration;

use anyhow::{Context as _, ensure};
use e2e::{App, Browser, Page, Serve, Size, Theme, tour};
use serde_json::{Value, json};

/// Keeps each text that a region of politeness says, and which it was.
const LISTEN: &str = "(() => {
    window.told = [];
    const polite = node => node?.parentElement?.closest?.('[aria-live=polite], [role=status]');
    new MutationObserver(changes => changes.forEach(({ target }) => {
        const region = target.closest?.('[aria-live=polite]') ?? polite(target);
        const text = region?.textContent.trim();
        if (text && told.at(-1)?.text !== text) told.push({ text, at: performance.now() });
    })).observe(document.body, { childList: true, subtree: true, characterData: true });
})()";

/// Presses Tab until what is called `name` has the focus.
fn tab_to(page: &Page, name: &str) -> anyhow::Result<()> {
    page.see(name)?;
    let called = "(() => {
        const node = document.activeElement;
        const label = node?.labels?.[0]?.innerText;
        return (node?.getAttribute('aria-label') ?? label ?? node?.innerText ?? '').trim();
    })()";
    for _ in 0..90 {
        if page.eval(called)?.as_str().is_some_and(|called| called.starts_with(name)) {
            return Ok(());
        }
        page.key("Tab")?;
    }
    anyhow::bail!("the tab key never comes to `{name}`")
}

/// The same, and presses it.
fn press(page: &Page, name: &str) -> anyhow::Result<()> {
    tab_to(page, name)?;
    page.key("Enter")
}

/// Waits until what has the focus says `words`.
fn on(page: &Page, words: &str) -> anyhow::Result<()> {
    let focused = "(document.activeElement?.closest('label') ?? document.activeElement)?.innerText";
    page.until(
        &format!("the focus on `{words}`"),
        &format!("({focused} ?? '').includes({})", json!(words)),
    )
}

/// The names of roles that a screen reader finds: buttons, headings, texts.
fn hears(page: &Page, role: &str, name: &str) -> anyhow::Result<()> {
    let heard = page.heard()?;
    let found = heard.iter().any(|(is, called)| is == role && called.contains(name));
    ensure!(found, "no {role} called {name} in {heard:#?}");
    Ok(())
}

#[test]
fn a_session_goes_by_keys_from_today_to_its_record() -> anyhow::Result<()> {
    let app = App::start(Serve { speed: 8, ..Serve::USUAL })?;
    let browser = Browser::start()?;
    let page = browser.page(Size::Desktop, Theme::Light)?;
    tour::first_run(&page, &app)?;
    page.until("its name", "document.title.includes('minutes for a stiff upper back')")?;
    press(&page, "Start")?;
    on(&page, "Before you begin")?;
    ensure!(page.eval("document.title")? == json!("Before you begin"), "its name");
    // Radio buttons are one stop for Tab, and go by arrows.
    tab_to(&page, "0")?;
    page.key(" ")?;
    page.key("ArrowRight")?;
    on(&page, "1")?;
    press(&page, "Begin")?;
    page.until("a running session", "location.hash === '#/session'")?;
    page.until("the heading", "document.activeElement.matches('main h1')")?;
    hears(&page, "button", "Stop — or simply")?;

    // By its own keys first, then by the buttons: both pause and go on.
    page.key(" ")?;
    page.see("Go on")?;
    page.key(" ")?;
    page.see("Skip")?;
    press(&page, "Pause")?;
    on(&page, "Go on")?;
    hears(&page, "button", "Numb")?;
    page.key("Enter")?;
    on(&page, "Pause")?;
    let can = |name: &str| {
        format!(
            "[...document.querySelectorAll('.presses button')].some(button =>
                button.innerText.startsWith('{name}') && button.ariaDisabled !== 'true')"
        )
    };
    page.until_in("a set", &can("Easier"), Duration::from_secs(60))?;
    press(&page, "Easier")?;
    page.until("the answer", "/easier/i.test(document.querySelector('.words-now').innerText)")?;
    press(&page, "Stop")?;
    page.see("What was it?")?;
    on(&page, "Enough")?;
    page.key("ArrowDown")?;
    on(&page, "It hurts")?;
    press(&page, "I am off it already")?;
    // Who was hurt isn't asked how stiff they feel; it was enough after all, so there is a question.
    page.see("Stopped, and that is fine")?;
    on(&page, "Stopped, and that is fine")?;
    ensure!(!page.has("Save without an answer")?, "nothing is asked");
    tab_to(&page, "It hurts")?;
    page.key("ArrowUp")?;
    page.see("Two questions")?;
    tab_to(&page, "0")?;
    page.key(" ")?;
    page.key("ArrowRight")?;
    page.key("ArrowRight")?;
    press(&page, "Save")?;
    page.see("program’s file")?;
    on(&page, "Stopped")?;
    press(&page, "Back to today")?;
    page.see("Today’s plan")?;
    on(&page, "minutes")?;
    let record: Value = serde_json::from_str(&app.says(&["history", "--json"])?)?;
    let session = &record["months"][0]["list"][0];
    ensure!(session["outcome"] == "stopped", "{record}");
    page.calm()
}

/// Nobody whom something hurts is asked a question first.
#[test]
fn one_key_stops_and_says_that_it_hurts() -> anyhow::Result<()> {
    let app = App::start(Serve::USUAL)?;
    let browser = Browser::start()?;
    let page = browser.page(Size::Desktop, Theme::Light)?;
    tour::first_run(&page, &app)?;
    tour::start(&page)?;
    page.until(
        "what the keys are",
        "document.querySelector('.key-help').innerText.includes('hurts')",
    )?;
    page.key("p")?;
    let reason = "document.querySelector('[name=stop]:checked')?.closest('label').innerText";
    page.until("why it was stopped", &format!("{reason} === 'It hurts'"))?;
    page.key("u")?;
    page.until("another reason", &format!("{reason} === 'Numb'"))?;
    page.calm()
}

/// Everything that is said is told politely, each step by its name; and nobody is told the seconds.
#[test]
fn a_screen_reader_is_told_each_step_and_not_each_second() -> anyhow::Result<()> {
    let app = App::start(Serve { speed: 20, ..Serve::USUAL })?;
    let browser = Browser::start()?;
    let page = browser.page(Size::Phone, Theme::Dark)?;
    tour::first_run(&page, &app)?;
    let names =
        page.eval("[...document.querySelectorAll('.plan .what')].map(one => one.innerText)")?;
    let names: Vec<String> = serde_json::from_value(names)?;
    page.eval(LISTEN)?;
    tour::start(&page)?;
    page.see_in("One question", Duration::from_secs(60))?;
    let told: Value = page.eval("told")?;
    let told = told.as_array().context("what was told")?;
    let texts: Vec<&str> = told.iter().filter_map(|one| one["text"].as_str()).collect();
    for name in &names {
        let found = texts.iter().any(|text| text.to_lowercase().contains(&name.to_lowercase()));
        ensure!(found, "`{name}` is never told: {texts:#?}");
    }
    let counted = texts.iter().filter(|text| text.chars().all(|one| !one.is_alphabetic()));
    ensure!(counted.count() == 0, "bare numbers are told: {texts:#?}");
    let different: BTreeSet<&str> = texts.iter().copied().collect();
    ensure!(different.len() > 20, "hardly anything is told: {different:#?}");
    // Five minutes at twenty times the speed: what is told comes as far apart as it is said.
    let secs = told.last().and_then(|one| one["at"].as_f64()).context("a time")? / 1000.0 * 20.0;
    let each = secs / texts.len() as f64;
    ensure!(each > 3.0, "something is told every {each:.1} s");
    Ok(())
}
