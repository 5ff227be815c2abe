//! A contact sheet: small pictures of screens, each with its name, in one file.

use std::fmt::Write as _;
use std::path::Path;

use anyhow::Context as _;
use serde_json::json;

use crate::{Browser, Page, Size, Theme, page};

/// Width of a sheet, in pixels. Source: our choice; a wide screen shows it whole.
const WIDTH: u32 = 1640;
/// How well the sheet is kept, in the browser's hundredths. Source: our choice; letters stay readable
/// and a sheet stays under 400 KB.
const QUALITY: u32 = 58;

/// Pictures that were taken so far. The browser lays them out: it is at hand, and reads its own
/// pictures.
#[derive(Default)]
pub struct Sheet {
    shots: Vec<(String, String)>,
}

impl Sheet {
    /// Takes a picture of what `page` shows.
    ///
    /// # Errors
    /// When it can't be taken.
    pub fn take(&mut self, page: &Page, name: &str) -> anyhow::Result<()> {
        let how = json!({ "format": "jpeg", "quality": 85 });
        self.shots.push((name.to_owned(), page.captured(&how)?));
        Ok(())
    }

    /// Lays all of them out, each so many pixels wide, and writes a JPEG file.
    ///
    /// # Errors
    /// When a picture can't be read, or the file can't be written.
    pub fn write(&self, browser: &Browser, each: u32, file: &Path) -> anyhow::Result<()> {
        let page = browser.page(Size::Desktop, Theme::Light)?;
        let mut sheet = format!(
            "<style>body {{ margin: 0; padding: 8px; background: #777; color: #FFF;
                font: 11px sans-serif; display: flex; flex-wrap: wrap; gap: 8px }}
            figure {{ margin: 0; width: {each}px }} img {{ width: 100%; display: block }}</style>"
        );
        for (name, picture) in &self.shots {
            let source = format!("data:image/jpeg;base64,{picture}");
            write!(sheet, "<figure>{name}<img src='{source}'></figure>")?;
        }
        page.eval(&format!("document.body.innerHTML = {}", json!(sheet)))?;
        page.eval("Promise.all([...document.images].map(image => image.decode()))")?;
        page.resize_to(WIDTH, 100)?;
        let height = page.eval("document.documentElement.scrollHeight")?;
        let height = height.as_u64().context("a height")?;
        page.resize_to(WIDTH, u32::try_from(height)?)?;
        page::save(&page.captured(&json!({ "format": "jpeg", "quality": QUALITY }))?, file)?;
        page.close()
    }
}
