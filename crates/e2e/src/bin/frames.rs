//! Every frame of a whole session: how long the browser took from one to the next.
//!
//! Nothing is asked of the page while it plays: asking takes a frame. A late frame that the page itself
//! was busy in is told apart from one that the machine was late with.

use std::process::ExitCode;
use std::time::Duration;

use anyhow::Context as _;
use e2e::{App, Browser, Serve, Size, Theme, tour};

/// The most between two frames, in milliseconds: every second one at 60 Hz.
const LIMIT_MS: f64 = 32.0;
/// How long is watched: today's plan on a first day lasts five minutes, and its end is another screen.
const WATCHED: Duration = Duration::from_secs(295);

const WATCH: &str = "
    globalThis.frames = { count: 0, late: [], busy: [] };
    let before = performance.now();
    const began = before;
    new PerformanceObserver(list => list.getEntries().forEach(e => frames.busy.push([
        (e.startTime - began) / 1000,
        e.duration,
        e.scripts.map(s => `${Math.round(s.duration)} ms ${s.invoker}`).join(', '),
    ]))).observe({ type: 'long-animation-frame' });
    requestAnimationFrame(function frame() {
        const now = performance.now();
        frames.count += 1;
        if (now - before > 32) frames.late.push([(now - began) / 1000, now - before]);
        before = now;
        requestAnimationFrame(frame);
    });
";

fn main() -> anyhow::Result<ExitCode> {
    let app = App::start(Serve::USUAL)?;
    let browser = Browser::start()?;
    let page = browser.page(Size::Phone, Theme::Dark)?;
    tour::first_run(&page, &app)?;
    tour::start(&page)?;
    tour::sounds(&page, 0.05, Duration::from_secs(20))?;
    page.eval(WATCH)?;
    eprintln!("a session plays, {} s", WATCHED.as_secs());
    std::thread::sleep(WATCHED);
    let playing = page.eval("location.hash")?;
    anyhow::ensure!(playing == "#/session", "the session was over before its time: {playing}");
    let count = page.eval("frames.count")?.as_u64().context("a count")?;
    let late = page.eval("frames.late")?;
    let late = late.as_array().context("frames")?;
    println!("{count} frames, {} over {LIMIT_MS} ms", late.len());
    for frame in late {
        let [at, took] = [0, 1].map(|n| frame.get(n).and_then(|n| n.as_f64()).unwrap_or(f64::NAN));
        println!("at {at:.1} s: {took:.0} ms");
    }
    let busy = page.eval("frames.busy.map(([at, took, what]) => `page busy at ${at.toFixed(1)} s: ${Math.round(took)} ms (${what})`).join('\\n')")?;
    println!("{}", busy.as_str().unwrap_or_default());
    Ok(if late.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
