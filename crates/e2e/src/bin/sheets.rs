//! Makes the contact sheets of all screens, into `docs/pictures`: for looking at, all at once.

use std::path::Path;

use e2e::{App, Browser, Serve, Sheet, Size, Theme, screens};

/// Each sheet's name, its screens, and how wide each of them is on it, in pixels.
const SHEETS: [(&str, Size, Theme, u32); 3] = [
    ("phone-light", Size::Phone, Theme::Light, 155),
    ("phone-dark", Size::Phone, Theme::Dark, 155),
    ("desktop-light", Size::Desktop, Theme::Light, 264),
];

fn main() -> anyhow::Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/pictures");
    std::fs::create_dir_all(&folder)?;
    let browser = Browser::start()?;
    for (name, size, theme, each) in SHEETS {
        let mut sheet = Sheet::default();
        for walk in screens::WALKS {
            let app = App::start(Serve::USUAL)?;
            let page = browser.page(size, theme)?;
            walk(&page, &app, &mut |screen| sheet.take(&page, screen))?;
            page.close()?;
        }
        sheet.write(&browser, each, &folder.join(format!("sheet-{name}.jpg")))?;
        eprintln!("{name}: done");
    }
    Ok(())
}
