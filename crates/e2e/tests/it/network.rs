//! HTTPS on the local network, with the authority trusted as a person's machine trusts it: in a
//! certificate store of its own, and no flag that looks away.
//!
//! Chromium reads such a store in its home, `.pki/nssdb`; `certutil` makes it (Debian:
//! `libnss3-tools`). Where that isn't to be had these tests say so and try nothing.

use std::net::TcpListener;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, ensure};
use app::clock::Wall;
use app::server::authority::Authority;
use app::server::tls;
use e2e::{App, Browser, Serve, Size, Theme};
use serde_json::Value;

/// A home whose browser trusts the certificate, and nothing else that others don't; `None` where
/// there is no tool to make one.
fn home(certificate: &Path) -> anyhow::Result<Option<tempfile::TempDir>> {
    let home = tempfile::tempdir()?;
    let store = home.path().join(".pki/nssdb");
    std::fs::create_dir_all(&store)?;
    let store = format!("sql:{}", store.display());
    let run = |args: &[&str]| Command::new("certutil").args(args).stdin(Stdio::null()).output();
    let Ok(made) = run(&["-d", &store, "-N", "--empty-password"]) else {
        eprintln!("NOT TRIED: `certutil` isn't here (Debian: libnss3-tools)");
        return Ok(None);
    };
    ensure!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let file = certificate.display().to_string();
    let added = run(&["-d", &store, "-A", "-t", "C,,", "-n", "rollwise", "-i", &file])?;
    ensure!(added.status.success(), "{}", String::from_utf8_lossy(&added.stderr));
    Ok(Some(home))
}

/// Two ports beside each other.
fn free_ports() -> anyhow::Result<u16> {
    for _ in 0..100 {
        let port = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port();
        if port < 65_000 && TcpListener::bind(("127.0.0.1", port + 1)).is_ok() {
            return Ok(port);
        }
    }
    anyhow::bail!("no two ports beside each other")
}

#[test]
fn a_phone_trusts_pairs_and_a_foreign_name_is_refused() -> anyhow::Result<()> {
    let port = free_ports()?;
    let lan_port = port.to_string();
    let more = ["--lan", "--lan-port", &lan_port, "--lan-address", "127.0.0.1"];
    let app = App::start(Serve { more: &more, ..Serve::USUAL })?;
    let invitation = app.says(&["pair", "--json", "--port", &app.port().to_string()])?;
    let invitation: Value = serde_json::from_str(&invitation)?;
    let (address, link) =
        (text(&invitation["ways"][0]["address"])?, text(&invitation["ways"][0]["link"])?);
    let helper = text(&invitation["trust"]["address"])?;
    let name =
        address.strip_prefix("https://").context("HTTPS")?.split(':').next().context("a name")?;
    let foreign = "bank.example";

    // Who doesn't trust the authority is not let in, and is told by the browser itself.
    let nobody = tempfile::tempdir()?;
    let stranger = Browser::start_at_home(nobody.path(), &[name])?;
    let page = stranger.page(Size::Phone, Theme::Light)?;
    let refused = page.open(&address).expect_err("it isn't trusted");
    ensure!(format!("{refused:#}").contains("ERR_CERT_AUTHORITY_INVALID"), "{refused:#}");

    // The page in the clear hands out the certificate: the authority's own, and no key.
    page.open(&helper)?;
    page.see("Let this phone trust your Rollwise")?;
    let shown = page.text()?;
    let fingerprint = text(&invitation["trust"]["fingerprint"])?;
    ensure!(shown.replace(char::is_whitespace, "").contains(&fingerprint), "{shown}");
    ensure!(!shown.contains(&text(&invitation["code"])?), "no code in the clear");
    let bytes = page.eval(
        "fetch('/rollwise.crt').then(answer => answer.arrayBuffer())
            .then(bytes => Array.from(new Uint8Array(bytes)))",
    )?;
    let bytes = bytes.as_array().context("bytes")?;
    let bytes: Vec<u8> =
        bytes.iter().filter_map(Value::as_u64).filter_map(|byte| byte.try_into().ok()).collect();
    page.calm()?;
    let certificate = tempfile::NamedTempFile::new()?;
    std::fs::write(certificate.path(), &bytes)?;
    let Some(home) = home(certificate.path())? else { return Ok(()) };

    // A phone that trusts it opens the link and is paired; nothing looks away.
    let phone = Browser::start_at_home(home.path(), &[name, foreign])?;
    let page = phone.page(Size::Phone, Theme::Light)?;
    page.open(&link)?;
    page.see("Pair this device")?;
    ensure!(page.eval("isSecureContext && location.protocol === 'https:'")? == true);
    page.press("Pair")?;
    e2e::wait("the page as a paired device's", Duration::from_secs(30), || {
        // It loads anew, and can't be asked meanwhile.
        let code = "localStorage.getItem('rollwise.token')?.startsWith('p') &&
            document.querySelector('h1') !== null && location.hash === '#/hello'";
        Ok((page.eval(code).ok() == Some(Value::Bool(true))).then_some(()))
    })?;
    let devices = app.says(&["devices", "--json"])?;
    ensure!(devices.contains("\"name\":\"Linux\""), "{devices}");
    page.eval("location.hash = '#/devices'")?;
    page.see("This device is paired, as Linux")?;
    page.calm()?;

    // Removed at the terminal it gets nothing more, at once, and is told why.
    app.says(&["devices", "remove", "Linux"])?;
    page.eval("dispatchEvent(new Event('online'))")?;
    page.see("isn’t paired any more").or_else(|_| page.see("isn't paired any more"))?;

    // The same authority's word for another name is worth nothing to that browser.
    let authority = Authority::of(&app.data().join("authority.json"), Wall::System.now()?)?;
    let authority = Arc::new(authority);
    for (served, due) in [(foreign, "ERR_CERT"), (name, "")] {
        let listener = TcpListener::bind(("127.0.0.1", 0))?;
        let port = listener.local_addr()?.port();
        listener.set_nonblocking(true)?;
        let now = Box::new(|| Wall::System.now());
        let config = tls::config_for(Arc::clone(&authority), served.into(), now)?;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        // It ends with the process.
        std::thread::spawn(move || {
            runtime.block_on(async {
                let listener = tls::TlsListener::start(listener, config)?;
                axum::serve(listener, axum::Router::new().fallback(async || "hi")).await
            })
        });
        let opened = page.open(&format!("https://{served}:{port}/"));
        match opened {
            Ok(()) => ensure!(due.is_empty(), "the foreign name was believed"),
            Err(error) => {
                let error = format!("{error:#}");
                ensure!(!due.is_empty() && error.contains(due), "{served}: {error}");
            }
        }
    }
    Ok(())
}

fn text(value: &Value) -> anyhow::Result<String> {
    value.as_str().map(str::to_owned).context("a text")
}
