//! Whole sessions, from opening to the record.

use std::time::Duration;

use e2e::{App, Browser, Serve, Size, Theme, tour};
use serde_json::Value;

const FAST: Serve<'static> = Serve { speed: 60, ..Serve::USUAL };

fn history(app: &App) -> anyhow::Result<Value> {
    Ok(serde_json::from_str(&app.says(&["history", "--json"])?)?)
}

/// The one session that `rollwise history --json` tells of.
fn the_session(app: &App) -> anyhow::Result<Value> {
    let history = history(app)?;
    let months = history["months"].as_array().cloned().unwrap_or_default();
    let sessions: Vec<Value> = months
        .iter()
        .flat_map(|month| month["list"].as_array().cloned().unwrap_or_default())
        .collect();
    anyhow::ensure!(sessions.len() == 1, "one session, not {history}");
    Ok(sessions[0].clone())
}

#[test]
fn five_minutes_at_sixty_times_the_speed_are_a_rehearsal() -> anyhow::Result<()> {
    let app = App::start(FAST)?;
    let browser = Browser::start()?;
    let page = browser.page(Size::Phone, Theme::Light)?;
    tour::first_run(&page, &app)?;
    tour::start(&page)?;
    tour::finish(&page, "3", Duration::from_secs(60))?;
    page.see("program’s file")?;
    page.press("Progress")?;
    page.press("History")?;
    page.see("ehearsal")?;
    let record = the_session(&app)?;
    assert_eq!(record["rehearsal"], true, "{record}");
    assert_eq!(record["outcome"], "finished", "{record}");
    page.calm()
}

#[test]
fn a_browser_session_replayed_gives_the_same_events() -> anyhow::Result<()> {
    let app = App::start(Serve { speed: 10, ..Serve::USUAL })?;
    let browser = Browser::start()?;
    let page = browser.page(Size::Desktop, Theme::Dark)?;
    tour::first_run(&page, &app)?;
    tour::start(&page)?;
    page.press("Pause")?;
    page.press("Go on")?;
    page.press("Skip")?;
    page.press("Tight spot")?;
    page.press("Easier")?;
    page.press("Say again")?;
    tour::finish(&page, "4", Duration::from_secs(60))?;
    page.see("program’s file")?;
    let recorded = app.says(&["inputs", "last", "--events"])?;
    let rehearsed = app.says(&["rehearse", "--recorded", "last", "--json"])?;
    let events = |text: &str| -> anyhow::Result<Vec<Value>> {
        let lines =
            text.lines().map(serde_json::from_str::<Value>).collect::<Result<Vec<_>, _>>()?;
        Ok(lines.into_iter().filter(|line| line.get("event").is_some()).collect())
    };
    let (recorded, rehearsed) = (events(&recorded)?, events(&rehearsed)?);
    assert!(recorded.len() > 6, "{recorded:?}");
    assert_eq!(recorded, rehearsed);
    page.calm()
}

#[test]
fn a_minute_in_real_time_goes_by_the_sound() -> anyhow::Result<()> {
    let app = App::start(Serve::USUAL)?;
    let browser = Browser::start()?;
    let page = browser.page(Size::Phone, Theme::Light)?;
    tour::first_run(&page, &app)?;
    tour::start(&page)?;
    tour::sounds(&page, 60.0, Duration::from_secs(90))?;
    page.press("Stop")?;
    page.press("Enough")?;
    tour::finish(&page, "2", Duration::from_secs(90))?;
    page.see("program’s file")?;
    let record = the_session(&app)?;
    assert_eq!(record["outcome"], "stopped", "{record}");
    page.calm()
}
