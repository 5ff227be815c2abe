//! `wasm-test FILE.wasm [ARGS]`: runs a test binary made for `wasm32-wasip1` in the browser's own
//! WASM engine, as cargo's runner for that target. Prints what it prints and exits as it exits.
//!
//! The binary gets arguments, the environment's `PROPTEST_…` and `RUST_…`, time and randomness,
//! and no files: the pure crates want none.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context as _;
use e2e::{Browser, Size, Theme};
use serde_json::json;

const SHIM: &[u8] = include_bytes!("../wasi/shim.js");
const PAGE: &[u8] = include_bytes!("../wasi/page.html");
/// No test binary takes longer. Source: our choice; the slowest takes well under a minute.
const BOUND: Duration = Duration::from_secs(600);

fn main() -> anyhow::Result<ExitCode> {
    let mut args = std::env::args().skip(1);
    let file = args.next().context("usage: wasm-test FILE.wasm [ARGS]")?;
    let module = std::fs::read(&file).with_context(|| format!("reading {file}"))?;
    let listener = TcpListener::bind(("127.0.0.1", 0))?;
    let port = listener.local_addr()?.port();
    let module = Arc::new(module);
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let module = Arc::clone(&module);
            // Who goes away in the middle only harms itself.
            std::thread::spawn(move || drop(answer(stream, &module)));
        }
    });
    let wanted =
        |(key, _): &(String, String)| key.starts_with("PROPTEST_") || key.starts_with("RUST_");
    let environment: serde_json::Map<_, _> =
        std::env::vars().filter(wanted).map(|(key, value)| (key, json!(value))).collect();
    let args: Vec<String> = std::iter::once(file).chain(args).collect();
    let browser = Browser::start()?;
    let page = browser.page(Size::Desktop, Theme::Light)?;
    page.open(&format!("http://127.0.0.1:{port}/"))?;
    page.until("the page", "typeof run === 'function'")?;
    let (args, environment) = (json!(args), json!(environment));
    page.eval(&format!("run({args}, {environment})"))?;
    page.until_in("the tests to end", "window.done !== undefined", BOUND)?;
    let done = page.eval("window.done")?;
    print!("{}", done["out"].as_str().unwrap_or_default());
    let code = done["code"].as_u64().and_then(|code| u8::try_from(code).ok()).unwrap_or(1);
    Ok(ExitCode::from(code))
}

/// Answers one request: the page, the shim, or the tests.
fn answer(mut stream: TcpStream, module: &[u8]) -> anyhow::Result<()> {
    let mut lines = BufReader::new(stream.try_clone()?).lines();
    let request = lines.next().context("a request")??;
    for line in lines {
        if line?.is_empty() {
            break;
        }
    }
    let path = request.split(' ').nth(1).unwrap_or_default();
    let (kind, body) = match path {
        "/" => ("text/html", PAGE),
        "/shim.js" => ("text/javascript", SHIM),
        "/test.wasm" => ("application/wasm", module),
        _ => ("text/plain", &b""[..]),
    };
    let length = body.len();
    write!(
        stream,
        "HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\n\
         Connection: close\r\n\r\n"
    )?;
    stream.write_all(body)?;
    Ok(())
}
