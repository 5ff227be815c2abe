//! Takes the README's pictures of the real screens, into `docs/pictures`.

use std::path::{Path, PathBuf};
use std::time::Duration;

use e2e::{App, Browser, Page, Serve, Size, Theme, tour};

fn main() -> anyhow::Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/pictures");
    std::fs::create_dir_all(&folder)?;
    for (size, size_name) in [(Size::Phone, "phone"), (Size::Desktop, "desktop")] {
        for (theme, theme_name) in [(Theme::Light, "light"), (Theme::Dark, "dark")] {
            let file = |screen: &str| folder.join(format!("{screen}-{size_name}-{theme_name}.png"));
            take(size, theme, &file)?;
            eprintln!("{size_name}, {theme_name}: done");
        }
    }
    Ok(())
}

/// One person's way through the screens.
fn take(size: Size, theme: Theme, file: &dyn Fn(&str) -> PathBuf) -> anyhow::Result<()> {
    let app = App::start(Serve { speed: 10, ..Serve::USUAL })?;
    let browser = Browser::start()?;
    let page = browser.page(size, theme)?;
    let shot = |page: &Page, name: &str| page.shot(&file(name));
    page.open(app.address())?;
    page.see("Begin")?;
    shot(&page, "hello")?;
    page.press("Begin")?;
    page.see("None of these")?;
    shot(&page, "safety")?;
    tour::first_run(&page, &app)?;
    page.press("8 min")?;
    page.see("8 minutes")?;
    page.eval("scrollTo(0, 0)")?;
    shot(&page, "today")?;
    page.press("Body")?;
    page.see("Where is it tight?")?;
    shot(&page, "body")?;
    page.press("Library")?;
    page.press("Thoracic rotation")?;
    page.see("another side")?;
    shot(&page, "technique")?;
    page.press("Today")?;
    page.see("8 minutes")?;
    tour::start(&page)?;
    page.until_in("a set", "document.body.innerText.includes('set 1')", Duration::from_secs(60))?;
    page.until(
        "rolling",
        "[...document.querySelectorAll('button')]
        .some(button => button.innerText.startsWith('Tight spot') && !button.disabled)",
    )?;
    shot(&page, "session")?;
    tour::finish(&page, "3", Duration::from_secs(120))?;
    page.see("program’s file")?;
    shot(&page, "done")?;
    page.press("Progress")?;
    page.press("History")?;
    page.until("history", "location.hash === '#/history'")?;
    shot(&page, "history")?;
    page.press("Data")?;
    page.until("settings", "location.hash === '#/settings'")?;
    shot(&page, "data")?;
    page.calm()
}
