//! Nobody is kept out: every screen, in every state, on three sizes of screen, in both themes, with
//! twice the text and with text that is spaced.

use std::collections::BTreeSet;

use anyhow::{Context as _, ensure};
use e2e::access::{self, Text};
use e2e::{App, Browser, Page, Serve, Size, Theme, screens, tour};
use serde_json::json;

const SIZES: [Size; 3] = [Size::Small, Size::Phone, Size::Desktop];

/// Where the browser app names its screens.
const PLACES: &str = include_str!("../../../web/src/app/place.rs");

/// The names of all screens that have an address of their own.
fn places() -> BTreeSet<String> {
    let lines = PLACES.lines().filter_map(|line| line.trim().strip_prefix("(Screen::"));
    lines.filter_map(|line| line.split('"').nth(1)).map(str::to_owned).collect()
}

/// The name of the screen that is shown, as its address has it.
fn place(page: &Page) -> anyhow::Result<String> {
    let place = page.eval("location.hash.split('/')[1] ?? ''")?;
    Ok(place.as_str().unwrap_or_default().to_owned())
}

/// Everything that is wrong with what is shown, a line each.
fn faults(page: &Page, screen: &str) -> anyhow::Result<Vec<String>> {
    let mut faults = Vec::new();
    let mut add = |how: String, found: Vec<String>| {
        faults.extend(found.into_iter().map(|fault| format!("{screen}, {how}: {fault}")));
    };
    for size in SIZES {
        page.resize(size)?;
        for theme in [Theme::Light, Theme::Dark] {
            // A colour that is still on its way to another isn't one that anybody reads.
            page.prefers(theme, &[("prefers-reduced-motion", "reduce")])?;
            add(format!("{size:?}, {theme:?}"), access::axe(page)?);
        }
        add(format!("{size:?}"), access::layout(page)?);
    }
    for (size, text) in
        [(Size::Phone, Text::Twice), (Size::Small, Text::Spaced), (Size::Enlarged, Text::Usual)]
    {
        page.resize(size)?;
        access::set(page, text)?;
        add(format!("{size:?}, {text:?}"), access::layout(page)?);
    }
    access::set(page, Text::Usual)?;
    page.resize(Size::Phone)?;
    page.theme(Theme::Light)?;
    Ok(faults)
}

#[test]
fn no_screen_keeps_anybody_out() -> anyhow::Result<()> {
    let browser = Browser::start()?;
    let (mut found, mut seen) = (Vec::new(), BTreeSet::new());
    for walk in screens::WALKS {
        let app = App::start(Serve::USUAL)?;
        let page = browser.page(Size::Phone, Theme::Light)?;
        let mut last = String::new();
        let walked = walk(&page, &app, &mut |screen| {
            seen.insert(place(&page)?);
            found.extend(faults(&page, screen)?);
            screen.clone_into(&mut last);
            Ok(())
        });
        // What was found before still tells something.
        walked.with_context(|| format!("after {last}, and:\n{}", found.join("\n")))?;
        page.close()?;
    }
    ensure!(found.is_empty(), "{} faults:\n{}", found.len(), found.join("\n"));
    let unseen: Vec<_> = places().difference(&seen).cloned().collect();
    ensure!(unseen.is_empty(), "no walk sees {unseen:?}: see `e2e::screens`");
    Ok(())
}

/// Different drawings of what `what` finds, in two seconds.
fn drawings(page: &Page, what: &str) -> anyhow::Result<u64> {
    let code = format!(
        "new Promise(done => {{
            const seen = new Set(), begun = performance.now();
            const look = () => {{
                seen.add([...document.querySelectorAll('{what} path')]
                    .map(path => path.getAttribute('d')).join());
                performance.now() - begun < 2000 ? requestAnimationFrame(look) : done(seen.size);
            }};
            look();
        }})"
    );
    page.eval(&code)?.as_u64().context("a count")
}

#[test]
fn what_somebody_asks_of_their_machine_holds_here() -> anyhow::Result<()> {
    let app = App::start(Serve::USUAL)?;
    let browser = Browser::start()?;
    let page = browser.page(Size::Phone, Theme::Light)?;
    tour::first_run(&page, &app)?;
    // A figure moves, and stands still where less movement is asked for.
    screens::go(&page, "techniques/scapula-release", "Often goes wrong")?;
    ensure!(drawings(&page, ".turn")? > 10, "the figure should move");
    page.prefers(Theme::Light, &[("prefers-reduced-motion", "reduce")])?;
    screens::go(&page, "techniques/open-book", "Often goes wrong")?;
    ensure!(drawings(&page, ".turn")? == 1, "the figure moves all the same");
    // It is turned by a tap, not by a drag alone.
    let tapped = "(() => {
        const turn = document.querySelector('.turn'), paths = () => turn.innerHTML;
        const [before, box] = [paths(), turn.getBoundingClientRect()];
        const at = { clientX: box.right - 20, clientY: box.top + 20, pointerId: 1, bubbles: true };
        ['pointerdown', 'pointerup'].forEach(kind => turn.dispatchEvent(new PointerEvent(kind, at)));
        return paths() !== before;
    })()";
    ensure!(page.eval(tapped)? == json!(true), "a tap turns nothing");

    // Where fills aren't shown, lines tell what can be pressed and what is chosen.
    page.prefers(Theme::Light, &[("forced-colors", "active")])?;
    screens::go(&page, "settings", "Data and settings")?;
    let bare = "[...document.querySelectorAll('main .btn, main .chip > span')]
        .filter(node => parseFloat(getComputedStyle(node).borderTopWidth) < 1).length";
    ensure!(page.eval(bare)? == json!(0), "a button without an edge");
    let ring =
        "getComputedStyle(document.querySelector('.chip input:checked + span')).outlineStyle";
    ensure!(page.eval(ring)? == json!("solid"), "what is chosen isn't marked");
    // A question has the focus, and gives it back.
    page.press("Delete everything")?;
    let focused = |words: &str| format!("document.activeElement.innerText === '{words}'");
    page.until("the question", &focused("Cancel"))?;
    page.key("Enter")?;
    page.until("the button", &focused("Delete everything"))?;
    let axe = access::axe(&page)?;
    ensure!(axe.is_empty(), "{axe:#?}");

    // In a session, too; and Back leads nowhere from it.
    page.prefers(Theme::Light, &[("prefers-reduced-motion", "reduce")])?;
    page.press("Today")?;
    tour::start(&page)?;
    page.until("words", "document.querySelector('.words-now').innerText !== ''")?;
    ensure!(drawings(&page, ".stage-figure")? <= 2, "the session's figure moves all the same");
    page.eval("history.back()")?;
    page.until("the session's address", "location.hash === '#/session'")?;
    page.see("Stop — or simply")?;
    page.calm()
}
