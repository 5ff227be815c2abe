//! Each promised figure beside its limit. A figure over its limit is said, and ends with failure.

use std::net::TcpStream;
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

use anyhow::Context as _;
use e2e::{App, Browser, Serve, Size, Theme, tour};
use serde_json::json;

/// A figure and its limit, in the same unit; smaller is better.
struct Figure {
    name: &'static str,
    unit: &'static str,
    value: f64,
    limit: f64,
}

fn main() -> anyhow::Result<ExitCode> {
    let mut figures = vec![app_size()?];
    figures.extend(server()?);
    figures.push(today()?);
    figures.extend(engine()?);
    figures.extend(browser()?);
    figures.extend(sound()?);
    println!("{:<44} {:>10} {:>10} {:>7}", "figure", "measured", "limit", "ratio");
    let mut over = 0;
    for Figure { name, unit, value, limit } in &figures {
        let word = if value <= limit { "ok" } else { "OVER" };
        over += usize::from(value > limit);
        let ratio = value / limit;
        let (value, limit) = (format!("{value:.2} {unit}"), format!("{limit:.0} {unit}"));
        println!("{name:<44} {value:>10} {limit:>10} {ratio:>7.2} {word}");
    }
    Ok(if over == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The middle one of some runs.
fn median(mut runs: Vec<f64>) -> f64 {
    runs.sort_by(f64::total_cmp);
    runs.get(runs.len() / 2).copied().unwrap_or(f64::NAN)
}

fn ms(since: Instant) -> f64 {
    since.elapsed().as_secs_f64() * 1000.0
}

/// All that a browser fetches before it can be used, compressed. The voice comes after that, once.
/// The first whole app, without a voice, had to stay below 300 KB; with one the limit is 330.
fn app_size() -> anyhow::Result<Figure> {
    let dist = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/web/dist");
    let mut bytes = 0;
    for entry in std::fs::read_dir(&dist).with_context(|| format!("{}", dist.display()))? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "br") {
            bytes += path.metadata()?.len();
        }
    }
    let value = f64::from(u32::try_from(bytes)?) / 1000.0;
    Ok(Figure { name: "browser app all told, brotli", unit: "KB", value, limit: 330.0 })
}

fn server() -> anyhow::Result<[Figure; 2]> {
    let data = tempfile::tempdir()?;
    drop(App::start(Serve { data: Some(data.path()), ..Serve::USUAL })?); // makes the file
    let mut ready = Vec::new();
    let mut memory = 0.0;
    for _ in 0..9 {
        let begun = Instant::now();
        let app = App::start(Serve { data: Some(data.path()), ..Serve::USUAL })?;
        TcpStream::connect(("127.0.0.1", app.port()))?;
        ready.push(ms(begun));
        let status = std::fs::read_to_string(format!("/proc/{}/status", app.id()))?;
        let line = status.lines().find(|line| line.starts_with("VmRSS")).context("its memory")?;
        let kib: f64 = line.split_whitespace().nth(1).context("its memory")?.parse()?;
        memory = kib / 1024.0;
    }
    Ok([
        Figure { name: "server ready after start", unit: "ms", value: median(ready), limit: 50.0 },
        Figure { name: "server memory", unit: "MB", value: memory, limit: 30.0 },
    ])
}

fn today() -> anyhow::Result<Figure> {
    let app = App::start(Serve::USUAL)?;
    let browser = Browser::start()?;
    let page = browser.page(Size::Phone, Theme::Light)?;
    tour::first_run(&page, &app)?;
    e2e::wait("the profile in the program's file", Duration::from_secs(20), || {
        Ok(app.command(&["today"])?.status.success().then_some(()))
    })?;
    drop(browser);
    let mut runs = Vec::new();
    for _ in 0..15 {
        let begun = Instant::now();
        app.says(&["today"])?;
        runs.push(ms(begun));
    }
    Ok(Figure { name: "rollwise today", unit: "ms", value: median(runs), limit: 30.0 })
}

/// From the engine's own measure, so that no process start is in it.
fn engine() -> anyhow::Result<Vec<Figure>> {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["run", "--quiet", "--release", "--package", "session", "--example", "measure"]);
    let output = cargo.stderr(Stdio::inherit()).output()?;
    let text = String::from_utf8(output.stdout)?;
    let value = |word: &str| -> anyhow::Result<f64> {
        let line = text.lines().find_map(|line| line.strip_prefix(word)).context("its measure")?;
        Ok(line.trim().trim_end_matches(" ms").parse()?)
    };
    Ok(vec![
        Figure { name: "10 minutes compiled", unit: "ms", value: value("compile ")?, limit: 1.0 },
        Figure {
            name: "10 minutes rehearsed",
            unit: "ms",
            value: value("rehearse ")?,
            limit: 20.0,
        },
    ])
}

/// Ten spoken minutes, by the program into a file, and by the sound's own thread in the page.
fn sound() -> anyhow::Result<[Figure; 2]> {
    let app = App::start(Serve::USUAL)?;
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("ten.wav");
    let mut runs = Vec::new();
    for _ in 0..5 {
        let begun = Instant::now();
        app.says(&["render", "ten", "--force", "-o", &file.display().to_string()])?;
        runs.push(ms(begun));
    }
    let browser = Browser::start()?;
    let page = browser.page(Size::Phone, Theme::Light)?;
    let watch = "window.Worker = class extends Worker {
        constructor(...args) {
            super(...args);
            this.addEventListener('message', ({ data }) => {
                window.asked ??= performance.now();
                if (data.piece) window.laid = { ms: performance.now() - asked, count: data.index + 1 };
            });
        }
    }";
    page.call("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": watch }))?;
    tour::first_run(&page, &app)?;
    page.press("10")?;
    tour::start(&page)?;
    page.until_in("the whole track", "window.laid?.count >= 115", Duration::from_secs(60))?;
    std::thread::sleep(Duration::from_secs(1));
    let laid = page.eval("laid.ms * 120 / laid.count")?.as_f64().context("a time")?;
    let (native, page) = (median(runs), laid);
    Ok([
        Figure { name: "10 spoken minutes into a file", unit: "ms", value: native, limit: 1000.0 },
        Figure { name: "10 spoken minutes in the page", unit: "ms", value: page, limit: 3000.0 },
    ])
}

fn browser() -> anyhow::Result<Vec<Figure>> {
    let app = App::start(Serve::USUAL)?;
    let browser = Browser::start()?;
    let (mut paint, mut ready) = (Vec::new(), Vec::new());
    for _ in 0..7 {
        let page = browser.page(Size::Phone, Theme::Light)?;
        page.call("Network.setCacheDisabled", &json!({ "cacheDisabled": true }))?;
        let watch = "new MutationObserver((_, watch) => {
            const button = document.querySelector('main button, main a[href]');
            if (button) { window.pressable = performance.now(); watch.disconnect(); }
        }).observe(document, { childList: true, subtree: true });";
        page.call("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": watch }))?;
        page.open(app.address())?;
        page.until("something to press", "window.pressable !== undefined")?;
        let painted = "performance.getEntriesByName('first-contentful-paint').length === 1";
        page.until("something painted", painted)?;
        let first = "performance.getEntriesByName('first-contentful-paint')[0].startTime";
        paint.push(page.eval(first)?.as_f64().context("a time")?);
        ready.push(page.eval("window.pressable")?.as_f64().context("a time")?);
        page.close()?;
    }
    let page = browser.page(Size::Phone, Theme::Light)?;
    tour::first_run(&page, &app)?;
    page.press("Start")?;
    page.see("Begin")?;
    let begun = Instant::now();
    page.press("Begin")?;
    tour::sounds(&page, 0.05, Duration::from_secs(20))?;
    let cue = ms(begun);
    Ok(vec![
        Figure { name: "first paint", unit: "ms", value: median(paint), limit: 300.0 },
        Figure { name: "ready to press", unit: "ms", value: median(ready), limit: 800.0 },
        Figure {
            name: "from the last tap to the first cue",
            unit: "ms",
            value: cue,
            limit: 3000.0,
        },
    ])
}
