//! What changed, a trial of one's own, and the report, in the real program and browser.

use std::fmt::Write as _;

use anyhow::ensure;
use e2e::{App, Browser, Page, Serve, Size, Theme, tour};
use serde_json::Value;

fn go(page: &Page, place: &str, heading: &str) -> anyhow::Result<()> {
    page.eval(&format!("location.hash = '#/{place}'"))?;
    page.see(heading)
}

/// Ten weeks of turning that gets better, in a file of the person's own.
fn turning(today: &str) -> anyhow::Result<String> {
    // The browser's own calendar is the one that the page goes by.
    let mut file = String::from("date,measure,before,after\n");
    let days: Vec<&str> = today.split(',').collect();
    for (at, day) in days.iter().enumerate() {
        writeln!(file, "{day},rotation-right,{},{}", 40 + at / 3, 43 + at / 3)?;
    }
    Ok(file)
}

#[test]
fn readings_become_charts_and_sentences() -> anyhow::Result<()> {
    let app = App::start(Serve::USUAL)?;
    let browser = Browser::start()?;
    let page = browser.page(Size::Phone, Theme::Light)?;
    tour::first_run(&page, &app)?;
    page.press("Progress")?;
    page.see("Nothing is measured yet")?;

    let days = page.eval(
        "[...Array(35).keys()].map(at => new Date(Date.now() - (34 - at) * 2 * 86400000)
            .toISOString().slice(0, 10)).join(',')",
    )?;
    let file = app.data().join("turning.csv");
    std::fs::write(&file, turning(days.as_str().unwrap_or_default())?)?;
    app.says(&["import", &file.display().to_string()])?;
    page.reload()?;
    page.see("Turning to the right")?;
    page.see("From week to week: better, by a real change.")?;
    page.see("Right after a session: it moved, by less than is a real change.")?;
    // The picture says in words what it shows.
    let label =
        page.eval("document.querySelector('.chart[role=img]').getAttribute('aria-label')")?;
    ensure!(
        label.as_str().is_some_and(|label| label.contains("better, by a real change")),
        "{label}"
    );
    // The terminal says the same.
    let told = app.says(&["progress"])?.split_whitespace().collect::<Vec<_>>().join(" ");
    let seen = page.text()?.split_whitespace().collect::<Vec<_>>().join(" ");
    let sentence = told
        .split("Turning to the right ")
        .nth(1)
        .and_then(|rest| rest.split(" A single reading").next());
    let sentence = sentence.unwrap_or("no sentence");
    ensure!(seen.contains(sentence), "the page doesn't say: {sentence}");

    page.press("A report to hand over")?;
    page.see("Self-recorded, not a diagnosis.")?;
    page.see("Lowest to highest")?;
    page.calm()
}

#[test]
fn a_trial_is_set_held_to_what_was_done_and_looked_at() -> anyhow::Result<()> {
    let app = App::start(Serve::USUAL)?;
    let browser = Browser::start()?;
    let page = browser.page(Size::Desktop, Theme::Dark)?;
    tour::first_run(&page, &app)?;
    go(&page, "trial", "A trial of your own")?;
    page.press("Set it, and draw the order")?;
    page.see("Day 1 of 12.")?;
    go(&page, "today", "Today’s plan")?;
    page.see("A trial of your own")?;
    page.press("To the trial")?;
    let rolls = page.text()?.contains("Today is a rolling day");
    page.press("I did it")?;
    if rolls {
        // Nothing is told as done that isn't.
        page.see("is not among today’s sessions yet")?;
    } else {
        page.see("Now read it")?;
        page.press("4")?;
        page.press("Keep the reading")?;
        page.see("The trial goes on tomorrow.")?;
    }
    page.press("Look at the result")?;
    page.see("Can’t tell yet: at least 6 more pairs of days")?;
    let status =
        e2e::wait("the look in the program's file", std::time::Duration::from_secs(20), || {
            let told: Value = serde_json::from_str(&app.says(&["trial", "--json"])?)?;
            Ok((told["looks"] == 1).then_some(told))
        })?;
    ensure!(status["today"] == if rolls { "do" } else { "tomorrow" }, "{status}");
    page.calm()
}
