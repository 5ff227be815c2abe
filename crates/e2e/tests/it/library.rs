//! The library: searched as one types, and what is known of each claim.

use e2e::{App, Browser, Serve, Size, Theme, tour};

#[test]
fn words_find_techniques_claims_and_what_was_done() -> anyhow::Result<()> {
    let app = App::start(Serve { speed: 60, ..Serve::USUAL })?;
    let browser = Browser::start()?;
    let page = browser.page(Size::Phone, Theme::Light)?;
    tour::first_run(&page, &app)?;
    tour::start(&page)?;
    tour::finish(&page, "2", std::time::Duration::from_secs(60))?;
    page.press("Library")?;
    page.write("search", "hunchbak")?;
    page.see("What is known")?;
    page.press("Posture")?;
    page.see("strengthening has, a little")?;
    page.see("Sources")?;
    page.press("Library")?;
    // What was looked for is still there.
    page.see("What is known")?;
    page.write("search", "thoracic extension")?;
    page.see("Session")?;
    // A ready routine leads to its start.
    page.write("search", "ten minutes")?;
    page.press("Ten minutes")?;
    page.see("How would you like to play it")?;
    page.press("Back")?;
    page.write("search", "zzqx")?;
    page.see("Nothing found for")?;
    // A way on.
    page.see("With the roller")?;
    page.write("search", "shoulder")?;
    page.see("The first 12 of")?;
    page.write("search", "")?;
    page.see("With the roller")?;
    page.calm()
}
